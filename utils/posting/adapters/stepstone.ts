import { hostsOf } from '../addresses';
import type { Adapter } from '../types';
import { readPlaces } from './point';

/**
 * StepStone and its sister boards in Britain: `data-at` names hold. A posting is several sections (introduction, tasks, profile,
 * offer) whose headings stand beside the content. Seen in notes and scrapers of public repositories, 2024 to 2026-10.
 */
export const stepstone: Adapter = {
  id: 'stepstone',
  hosts: [...hostsOf('StepStone'), 'totaljobs.com'],
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['[data-at="header-job-title"]', 'h1'],
      company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
      location: ['[data-at="metadata-location"]'],
      employmentType: ['[data-at="metadata-contract-type"]', '[data-at="metadata-work-type"]'],
      salary: ['[data-at="metadata-salary"]'],
      published: ['[data-at="metadata-online-date"]'],
      description: ['[data-at="job-ad-content"]', '[data-at^="section-text-"]'],
    }),
};
