import { PEOPLE } from './people';
import { TRADES } from './trades';
import { WORK_TOPICS } from './work';

/**
 * Words that stand near one another at work. Looser than a concept: no word of a topic proves anything, but a line and a story that
 * both live among machines, or in calming people, are nearer than the words they share tell.
 */
export type Topic = { readonly id: string; readonly words: readonly string[] };

/** Reads a table: "# id" begins a topic, the lines under it are its words, of postings and of stories alike, one word each, English. */
function readTopics(table: string): Topic[] {
  return table
    .split('\n# ')
    .map((part) =>
      part
        .replace(/^\s*# /u, '')
        .trim()
        .split(/\s+/u),
    )
    .flatMap(([id, ...words]) => (id ? [{ id, words }] : []));
}

export const topics: readonly Topic[] = [PEOPLE, WORK_TOPICS, TRADES].flatMap(readTopics);
