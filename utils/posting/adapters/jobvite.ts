import { collapseSpace } from '../../text/normalise';
import type { Adapter } from '../types';
import { pageTitle, partOf, readPlaces } from './point';

/** Jobvite: plain pages with `jv-` classes; the page's title is "Company Careers - Title". Seen in scrapers of public repositories, 2018 to 2026. */
export const jobvite: Adapter = {
  id: 'jobvite',
  hosts: ['jobvite.com'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['h2.jv-header', '.jv-header'],
      description: ['.jv-job-detail-description'],
    });
    // Department, a separator element, place.
    const place = doc.querySelector('.jv-job-detail-meta')?.lastChild?.textContent;
    return (
      found && {
        ...found,
        location: collapseSpace(place ?? '') || undefined,
        company: partOf(pageTitle(doc), /^(.+?) Careers\b/u),
      }
    );
  },
};
