import type { Adapter } from '../types';
import { readPlaces } from './point';

/**
 * Oracle Recruiting (Candidate Experience): several contents one after the other (description, responsibilities, qualifications),
 * each under its heading in a section. Seen in scrapers of public repositories, 2023 to 2026-10.
 */
export const oracleRecruiting: Adapter = {
  id: 'oracle-recruiting',
  hosts: ['oraclecloud.com'],
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['h1.job-details__title', '.job-details__title'],
      location: ['.job-meta__locations', '.job-details__subtitle'],
      description: ['.job-details__section', '.job-details__description-content'],
    }),
};
