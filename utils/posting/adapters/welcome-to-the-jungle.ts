import type { Adapter } from '../types';
import { readPlaces } from './point';

/**
 * Welcome to the Jungle: test ids hold, classes are generated. Description, profile and interview steps are sections of their
 * own. Seen in scrapers of public repositories, 2024 to 2026-10.
 */
export const welcomeToTheJungle: Adapter = {
  id: 'welcome-to-the-jungle',
  hosts: ['welcometothejungle.com'],
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['[data-testid="job-metadata-block"] h2', 'h1'],
      company: ['[data-testid="job-metadata-block"] a[href*="/companies/"]'],
      description: [
        '[data-testid="job-section-description"], [data-testid="job-section-experience"]',
        '#the-position-section',
      ],
    }),
};
