import type { Adapter } from '../types';
import { readPlaces } from './point';

/** Dice: test ids and `data-cy` names hold, classes are CSS modules. Seen in scrapers of public repositories, 2024 to 2026-10. */
export const dice: Adapter = {
  id: 'dice',
  hosts: ['dice.com'],
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['[data-cy="jobTitle"]', '[data-testid="job-detail-header-card"] h1', 'h1'],
      company: [
        '[data-cy="companyNameLink"]',
        '[data-cy="companyNameNoLink"]',
        '[data-wa-click="djv-job-company-profile-click"]',
      ],
      location: ['[data-cy="location"]'],
      employmentType: ['[data-cy="employmentDetails"]'],
      salary: ['[data-cy="payDetails"]'],
      description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription'],
    }),
};
