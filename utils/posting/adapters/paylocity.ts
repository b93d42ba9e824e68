import type { Adapter } from '../types';
import { pageTitle, readPlaces } from './point';

/**
 * Paylocity: plain pages without headings or structured data; the page's title is "Company - Title". Seen in tests and scrapers of public
 * repositories, 2025 to 2026.
 */
export const paylocity: Adapter = {
  id: 'paylocity',
  hosts: ['recruiting.paylocity.com'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['.job-preview-title'],
      location: ['.preview-location'],
      description: ['.job-preview-details'],
    });
    const ending = ` - ${found?.title}`;
    const title = pageTitle(doc);
    return found && { ...found, company: title.endsWith(ending) ? title.slice(0, -ending.length) : undefined };
  },
};
