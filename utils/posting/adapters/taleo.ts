import type { Adapter } from '../types';
import { elementsAt, readPlaces, textAt } from './point';

/**
 * Taleo. Enterprise career sections fill `.editablesection` from data in the page; the ids of its rows are numbered
 * differently by every employer, only `reqTitleLinkAction` and a few more hold. Business Edition is plain tables around
 * `[name="cwsJobDescription"]`. Seen in scrapers of public repositories, 2016 to 2026.
 */
export const taleo: Adapter = {
  id: 'taleo',
  hosts: ['taleo.net'],
  read: ({ doc }) => {
    const row = '[id^="requisitionDescriptionInterface.';
    const business = elementsAt(doc, '[name="cwsJobDescription"]');
    if (business.length > 0) return { title: textAt(doc, 'h1', 'h2'), description: business };
    return readPlaces(doc, {
      title: [`${row}reqTitleLinkAction"]`, '.titlepage'],
      location: [`${row}reqBasicLocation"]`],
      published: [`${row}reqPostingDate"]`],
      description: ['.editablesection', '.mastercontentpanel3'],
    });
  },
};
