import type { Adapter } from '../types';
import { attributeAt, readPlaces } from './point';

/**
 * SmartRecruiters: microdata, the text in sections `#st-companyDescription`, `#st-jobDescription`, `#st-qualifications`,
 * `#st-additionalInformation`; the first `h1` may be a banner about old browsers. Place and company stand in attributes. Seen in
 * pages quoted by public repositories, 2026-10.
 */
export const smartrecruiters: Adapter = {
  id: 'smartrecruiters',
  hosts: ['smartrecruiters.com'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['h1.job-title', 'h1[itemprop="title"]', '[itemprop="title"]'],
      employmentType: ['[itemprop="employmentType"]'],
      description: [
        '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
        '.job-sections',
      ],
    });
    return (
      found && {
        ...found,
        company: attributeAt(doc, '[itemprop="hiringOrganization"] meta[itemprop="name"]', 'content'),
        location: attributeAt(doc, 'spl-job-location', 'formattedaddress'),
        published: attributeAt(doc, 'meta[itemprop="datePosted"]', 'content')?.slice(0, 10),
      }
    );
  },
};
