import { hostsOf } from '../addresses';
import type { Adapter } from '../types';
import { readPlaces } from './point';

/** Monster, a posting alone or beside a list: test ids hold, classes are generated. Seen in scrapers of public repositories, 2023 to 2026. */
export const monster: Adapter = {
  id: 'monster',
  hosts: hostsOf('Monster'),
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['[data-testid="jobTitle"]'],
      company: ['[data-testid="company"]', '[data-testid="svx_jobview-company"]'],
      location: ['[data-testid="jobDetailLocation"]', '[data-testid="svx_jobview-location"]'],
      description: ['[data-testid="svx-description-container-inner"]'],
    }),
};
