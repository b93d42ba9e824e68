import type { Adapter, PageToRead, SiteReading } from '../types';
import { attributeAt, partOf, readPlaces, textAt } from './point';

/** What holds one posting: the pane beside search results or the posting's own page. */
const PANES = '[data-testid="viewjob-main-content"], .jobsearch-JobComponent, .jobsearch-ViewJobLayout, #vjs-container';

const DESCRIPTIONS = ['.simple-job-description-html', '#jobDescriptionText', '.jobsearch-jobDescriptionText'];

/**
 * Indeed. Two layouts: since July 2026 `viewjob-main-content` with `.simple-job-description-html` and `vj-…` test ids; before it
 * (still served) `#jobDescriptionText` and `jobsearch-…`. Both stand alone or beside search results, and name their posting
 * in links (`fromjk`) and the apply button. The oldest pane was a frame of the same site. All other class names are hashed. Seen in
 * saved pages and tests of public repositories, 2026-07 to 2026-11.
 */
export const indeed: Adapter = {
  id: 'indeed',
  hosts: ['indeed.com'],
  read: (page) => readParts(page.doc) ?? readFrame(page),
};

function readParts(doc: Document): SiteReading | undefined {
  const text = DESCRIPTIONS.map((selector) => doc.querySelector(selector)).find((element) => element);
  const pane = text?.closest(PANES) ?? doc;
  const found = readPlaces(pane, {
    title: [
      '[data-testid="vj-job-title"]',
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '.jobsearch-JobInfoHeader-title',
      '#vjs-jobtitle',
    ],
    company: [
      '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
      '[data-testid="company-name"]',
      '[data-testid="company-info-metadata"] > div > :first-child',
      '[data-testid="inlineHeader-companyName"] a',
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '#vjs-cn',
    ],
    location: [
      '[data-testid="company-info-metadata"] > div > :nth-child(2)',
      '[data-testid="inlineHeader-companyLocation"] > div',
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '#vjs-loc',
    ],
    description: DESCRIPTIONS,
  });
  return (
    found && {
      ...found,
      title: partOf(found.title, /^(.+?)(?: - job post)?$/u),
      ...payAndType(pane),
      postingId: idOf(pane),
    }
  );
}

/** Pay and type in groups of their own, or one line says both ("$19–$22 an hour - Part-time"), each in its own `span`; what has a digit is pay. */
function payAndType(pane: Document | Element): Pick<SiteReading, 'salary' | 'employmentType'> {
  const both = textAt(pane, '[aria-label="Pay and type"]')?.split(/ - (?=\D*$)/u);
  const spans = [...pane.querySelectorAll('#salaryInfoAndJobType > span')].map(({ textContent }) => textContent ?? '');
  const lines = (both ?? spans).map((text) => text.replace(/^[\s-]+/u, '').trim()).filter((text) => text !== '');
  return { salary: lines.find((text) => /\d/u.test(text)), employmentType: lines.find((text) => !/\d/u.test(text)) };
}

function idOf(pane: Document | Element): string | undefined {
  return (
    attributeAt(pane, '[data-indeed-apply-jk]', 'data-indeed-apply-jk') ??
    partOf(attributeAt(pane, 'a[href*="fromjk="]', 'href'), /[?&]fromjk=([\da-f]{8,})/u)
  );
}

/** The pane as a frame of the same site, readable once it has loaded. */
function readFrame({ doc }: PageToRead): SiteReading | undefined {
  const pane = doc.querySelector<HTMLIFrameElement>('iframe#vjs-container-iframe')?.contentDocument;
  return pane ? readParts(pane) : undefined;
}
