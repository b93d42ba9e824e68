import { collapseSpace } from '../../text/normalise';
import { postingIdOf } from '../addresses';
import type { Adapter } from '../types';
import { attributeAt, elementsAt, textAt } from './point';

/** No employer's name is longer. */
const LONGEST_NAME = 120;

/**
 * Workday career sites: a single-page app whose `data-automation-id`s are stable. A posting is `jobPostingPage`, or beside a
 * list of results `jobDetails` (path `/details/…`), whose text may still be the one before. Its JSON-LD holds the text flat, so
 * the page is better. Seen in tests and notes of public repositories that read live sites, 2026-11.
 */
export const workday: Adapter = {
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  read: ({ doc, url }) => {
    const roots = '[data-automation-id="jobDetails"], [data-automation-id="jobPostingPage"]';
    const root = doc.querySelector(roots) ?? doc;
    const description = elementsAt(root, '[data-automation-id="jobPostingDescription"]');
    // Without the frame of a posting, several descriptions cannot be told apart.
    if (description.length === 0 || (root === doc && description.length > 1)) return undefined;
    const field = (name: string) => {
      const values = root.querySelectorAll(`[data-automation-id="${name}"] dd`);
      return [...values].map(({ textContent }) => textContent?.trim()).join('; ') || undefined;
    };
    return {
      title: textAt(
        root,
        'h1[data-automation-id="jobPostingHeader"]',
        'h2[data-automation-id="jobPostingHeader"]',
        '[data-automation-id="jobPostingHeader"] h2',
        '[data-automation-id="jobPostingHeader"]',
      ),
      company: companyOf(doc),
      location: field('locations'),
      employmentType: field('time'),
      published: field('postedOn'),
      postingId: requisition(field('requisitionId'), postingIdOf(url)),
      description,
    };
  },
};

/** The employer as the site's logo or header names it ("Acme logo", "Careers at Acme"), without the words that say only that. */
function companyOf(doc: Document): string | undefined {
  const logo = attributeAt(doc, '[data-automation-id="logo"]', 'alt')
    ?.slice(0, LONGEST_NAME)
    .replace(/\blogo\b/giu, '');
  const header = textAt(doc, '[data-automation-id="headerTitle"] h1')?.slice(0, LONGEST_NAME);
  for (const name of [logo, header]) {
    const bare = collapseSpace((name ?? '').replace(/\b(?:careers?|jobs|home|site|company|image)\b/giu, ' ')).replace(
      /^at /iu,
      '',
    );
    if (bare !== '') return bare;
  }
  return undefined;
}

/**
 * The id to compare with the one in the address, which is the requisition number's last part, with "-1" for a posting of it in
 * another place: the address's own form when the two are of one requisition.
 */
function requisition(onPage: string | undefined, inAddress: string | undefined): string | undefined {
  if (!onPage || !inAddress) return onPage;
  const bare = inAddress.replace(/-\d{1,2}$/u, '').toLowerCase();
  const shown = onPage.toLowerCase();
  return shown === inAddress.toLowerCase() || shown === bare || shown.endsWith(`_${bare}`) ? inAddress : onPage;
}
