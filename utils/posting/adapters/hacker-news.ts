import { collapseSpace } from '../../text/normalise';
import type { Adapter } from '../types';

/** A comment of "Who is hiring?" begins with one line of parts between bars; a talk about something else has fewer. */
const FEWEST_PARTS = 3;

/**
 * Hacker News: a job is one comment of a "Who is hiring?" thread, read on the comment's own page (`item?id=…`), where the
 * first `.commtext` is the comment and those after it are answers. Its first line is "Company | Role | Place | …" by custom.
 * Markup unchanged since 2015.
 */
export const hackerNews: Adapter = {
  id: 'hacker-news',
  hosts: ['news.ycombinator.com'],
  read: ({ doc }) => {
    // A story's page begins with its title (`.athing.submission`), a comment's own page with the comment.
    if (doc.querySelector('.fatitem .titleline, .fatitem .title')) return undefined;
    const comment = doc.querySelector('.fatitem .commtext');
    if (!comment) return undefined;
    const first = collapseSpace(comment.firstChild?.textContent ?? '');
    const parts = first.split(/\s*\|\s*/u).filter((part) => part !== '');
    if (parts.length < FEWEST_PARTS) return undefined;
    const [company, title, location] = parts;
    return { title, company, location, description: [comment] };
  },
};
