import type { Adapter } from '../types';
import { pageTitle, partOf, readPlaces } from './point';

/**
 * Ashby: the server sends a spinner and all data in a script (which `page-state.ts` reads); the page then draws the posting with
 * CSS-module classes that keep their names before the hash. The page's title is "Title @ Company". Seen in saved pages of public
 * repositories, 2026-10.
 */
export const ashby: Adapter = {
  id: 'ashby',
  hosts: ['ashbyhq.com'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['.ashby-job-posting-heading', 'h1'],
      description: ['[class*="_descriptionText_"]'],
    });
    return found && { ...found, company: partOf(pageTitle(doc), / @ (.+)$/u) };
  },
};
