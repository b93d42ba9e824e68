import type { Adapter } from '../types';
import { pageTitle, partOf, readPlaces } from './point';

/**
 * Workable (`apply.workable.com`): a single-page app whose `data-ui` names hold; the description alone has no requirements, they are a
 * section of their own. The page's title is "Title - Company". Seen in scrapers of public repositories, 2026-08 to 2026-11.
 */
export const workable: Adapter = {
  id: 'workable',
  hosts: ['workable.com'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['[data-ui="job-title"]', 'h1'],
      company: ['[data-ui="company-name"]'],
      location: ['[data-ui="job-location-tooltip"]', '[data-ui="job-location"]'],
      employmentType: ['[data-ui="job-type"]'],
      description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
    });
    return found && { ...found, company: found.company ?? partOf(pageTitle(doc), / - ([^-]+)$/u) };
  },
};
