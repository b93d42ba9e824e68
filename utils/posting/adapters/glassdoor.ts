import { hostsOf } from '../addresses';
import type { Adapter } from '../types';
import { attributeAt, partOf, readPlaces } from './point';

/**
 * Glassdoor: a posting alone or beside a list; class names end in a hash that changes, so they are matched by their begin. The
 * employer's rating stands in the same heading as its name; the heading's id and the header name the posting. Pay is often
 * Glassdoor's own guess and is left out then. Seen in tests of public repositories, 2026-08 to 2026-11.
 */
export const glassdoor: Adapter = {
  id: 'glassdoor',
  hosts: hostsOf('Glassdoor'),
  read: ({ doc }) => {
    const pane = doc.querySelector('[class*="JobDetails_jobDetailsContainer"]') ?? doc;
    const found = readPlaces(pane, {
      title: ['h1[id^="jd-job-title"]', '[data-test="job-title"]', '[class*="JobDetails_jobTitle"]', 'h1'],
      company: [
        '[class*="EmployerProfile_employerName"] h4',
        'h4[class*="EmployerProfile_employerName"]',
        '[data-test="employer-name"]',
        '[class*="EmployerProfile_employerInfo"] h4',
        '[data-test="job-details-header"] h4',
      ],
      location: ['[data-test="location"]', '[class*="JobDetails_location"]'],
      salary: ['[data-test="detailSalary"]'],
      description: [
        '[data-test="job-description"]',
        '[class*="JobDetails_jobDescription__"]',
        '#JobDescriptionContainer',
        '.jobDescriptionContent',
      ],
    });
    return (
      found && {
        ...found,
        company: partOf(found.company, /^(.+?)(?:\s+\d[.,]\d\s*★?)?$/u),
        salary: /employer/iu.test(found.salary ?? '') ? found.salary : undefined,
        postingId:
          partOf(attributeAt(pane, 'h1[id^="jd-job-title-"]', 'id'), /(\d+)$/u) ??
          partOf(attributeAt(pane, '[data-brandviews*="jlid="]', 'data-brandviews'), /jlid=(\d+)/u),
      }
    );
  },
};
