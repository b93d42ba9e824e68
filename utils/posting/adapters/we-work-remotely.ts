import type { Adapter } from '../types';
import { readPlaces } from './point';

/** We Work Remotely: `lis-container__…` since 2024, `.listing-container` before. Seen in scrapers of public repositories, 2023 to 2026-10. */
export const weWorkRemotely: Adapter = {
  id: 'we-work-remotely',
  hosts: ['weworkremotely.com'],
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1', 'h1'],
      company: ['.lis-container__job__sidebar__companyDetails__info__title', '.company-card h2'],
      description: ['.lis-container__job__content__description', '.listing-container'],
    }),
};
