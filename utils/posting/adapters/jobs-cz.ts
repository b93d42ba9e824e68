import type { Adapter } from '../types';
import { pageTitle, readPlaces } from './point';

/**
 * Jobs.cz: since 2023 the text is `[data-jobad="body"]`, on standard and on employers' own pages; older employers' pages have
 * `.jobad__body`. The page's title is "Title – Company". Seen in saved pages of public repositories, 2023 to 2026.
 */
export const jobsCz: Adapter = {
  id: 'jobs-cz',
  hosts: ['jobs.cz'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['h1'],
      location: ['[data-test="jd-info-location"]'],
      salary: ['[data-test="jd-salary"]'],
      description: ['[data-jobad="body"]', '.jobad__body'],
    });
    const title = `${found?.title} – `;
    return (
      found && { ...found, company: pageTitle(doc).startsWith(title) ? pageTitle(doc).slice(title.length) : undefined }
    );
  },
};
