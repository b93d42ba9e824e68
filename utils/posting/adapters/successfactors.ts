import { hostsOf } from '../addresses';
import type { Adapter } from '../types';
import { readPlaces } from './point';

/**
 * SuccessFactors. Career site builder names its parts by `data-careersite-propertyid`; the older career page has
 * `.joqReqDescription`. Employers' own domains run the first too; there microdata and main text serve. Seen in scrapers of public
 * repositories, 2019 to 2026-10.
 */
export const successfactors: Adapter = {
  id: 'successfactors',
  hosts: hostsOf('SuccessFactors'),
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['[data-careersite-propertyid="title"]', '#job-title', '.jobTitle', 'h1'],
      location: ['[data-careersite-propertyid="location"]', '[data-careersite-propertyid="city"]', '.jobGeoLocation'],
      published: ['[data-careersite-propertyid="date"]'],
      description: ['[data-careersite-propertyid="description"]', '.jobdescription', '.joqReqDescription'],
    }),
};
