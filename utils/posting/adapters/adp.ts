import type { Adapter } from '../types';
import { attributeAt, readPlaces } from './point';

/**
 * ADP Workforce Now: a single-page app that shows a posting over its list of openings; "catergory" is how the page spells it. Seen in
 * scrapers of public repositories, 2020 to 2026. Its other products (`recruiting.adp.com`, `myjobs.adp.com`) have other markup.
 */
export const adp: Adapter = {
  id: 'adp',
  hosts: ['workforcenow.adp.com'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['.job-description-title'],
      location: ['.job-description-location-item span', '.job-description-location'],
      salary: ['.job-description-salary'],
      employmentType: ['.job-description-worker-catergory'],
      published: ['.job-description-post-date'],
      description: ['.job-description-data'],
    });
    return found && { ...found, company: attributeAt(doc, '.client-logo-image', 'alt') };
  },
};
