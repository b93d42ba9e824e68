import type { Adapter } from '../types';
import { readPlaces } from './point';

/**
 * USAJOBS: an announcement is numbered sections by id; summary, duties and requirements (with conditions, qualifications and education
 * in it) are the posting, the rest is how to apply. Seen in scrapers of public repositories, 2022 to 2026-10.
 */
export const usajobs: Adapter = {
  id: 'usajobs',
  hosts: ['usajobs.gov'],
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['#job-title', '.usajobs-joa-banner__title', 'h1'],
      company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
      location: ['.usajobs-joa-locations__list-item', '.usajobs-joa-locations__city'],
      salary: ['.usajobs-joa-summary__salary'],
      description: ['#summary, #duties, #requirements, #qualifications, #education', '.usajobs-joa-section'],
    }),
};
