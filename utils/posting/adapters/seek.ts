import { hostsOf } from '../addresses';
import type { Adapter } from '../types';
import { attributeAt, partOf, readPlaces } from './point';

/** Apply links of the sites themselves; those to the employer's own site may hold another job's number. */
const OWN_APPLY_LINK = /^(?:https:\/\/[^/]*(?:seek|jobstreet|jobsdb)\.[^/]+)?\/(?:\w\w\/)?job\/(\d+)\/apply/u;

/**
 * SEEK, and JobStreet and Jobsdb on the same platform since 2024: `data-automation` names hold, all classes are generated. A posting
 * stands alone or beside a list; its apply link names it. Seen in saved pages of public repositories, 2026-10.
 */
export const seek: Adapter = {
  id: 'seek',
  hosts: [...hostsOf('SEEK'), ...hostsOf('JobStreet')],
  read: ({ doc }) => {
    const pane = doc.querySelector('[data-automation="splitViewJobDetailsWrapper"]') ?? doc;
    const found = readPlaces(pane, {
      title: ['[data-automation="job-detail-title"]'],
      company: ['[data-automation="advertiser-name"]'],
      location: ['[data-automation="job-detail-location"]'],
      employmentType: ['[data-automation="job-detail-work-type"]'],
      salary: ['[data-automation="job-detail-salary"]'],
      description: ['[data-automation="jobAdDetails"]'],
    });
    const apply = attributeAt(pane, 'a[data-automation="job-detail-apply"]', 'href');
    return found && { ...found, postingId: partOf(apply, OWN_APPLY_LINK) };
  },
};
