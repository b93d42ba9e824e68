import type { Adapter, PageToRead, SiteReading } from '../types';
import { attributeAt, elementsAt, partOf, textAt } from './point';

/**
 * Indeed: `viewjob` pages and the pane beside search results have the same parts. Links and the apply button in them name the
 * posting (`fromjk`, `data-indeed-apply-jk`). The older pane was a frame of the same site. Class names are hashed except
 * `jobsearch-…`. Seen in saved pages of public repositories, 2026-11.
 */
export const indeed: Adapter = {
  id: 'indeed',
  hosts: ['indeed.com'],
  read: ({ doc, ...rest }) => readParts({ doc, ...rest }) ?? readFrame({ doc, ...rest }),
};

function readParts({ doc }: PageToRead): SiteReading | undefined {
  const description = elementsAt(
    doc,
    '#jobDescriptionText',
    '.jobsearch-JobComponent-description',
    '.jobsearch-jobDescriptionText',
  );
  if (description.length === 0) return undefined;
  const pane = description[0]?.closest('.jobsearch-JobComponent, .jobsearch-ViewJobLayout, #vjs-container') ?? doc;
  return {
    title: partOf(
      textAt(
        pane,
        '[data-testid="jobsearch-JobInfoHeader-title"] > span',
        '[data-testid="jobsearch-JobInfoHeader-title"]',
        '.jobsearch-JobInfoHeader-title',
        '#vjs-jobtitle',
      ),
      /^(.+?)(?: - job post)?$/u,
    ),
    company: textAt(
      pane,
      '[data-testid="inlineHeader-companyName"] a',
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '#vjs-cn',
    ),
    location: textAt(
      pane,
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '#vjs-loc',
    ),
    ...payAndType(pane),
    postingId:
      attributeAt(pane, '[data-indeed-apply-jk]', 'data-indeed-apply-jk') ??
      partOf(attributeAt(pane, 'a[href*="fromjk="]', 'href'), /[?&]fromjk=([\da-f]{8,})/u),
    description,
  };
}

/** One line says pay, type or both ("$19–$22 an hour - Part-time"), each in its own `span`; what has a digit is pay. */
function payAndType(pane: Document | Element): Pick<SiteReading, 'salary' | 'employmentType'> {
  const spans = [...pane.querySelectorAll('#salaryInfoAndJobType > span')].map((span) =>
    (span.textContent ?? '').replace(/^[\s-]+/u, '').trim(),
  );
  return {
    salary: spans.find((text) => /\d/u.test(text)),
    employmentType: spans.find((text) => text !== '' && !/\d/u.test(text)),
  };
}

/** The pane as a frame of the same site, readable once it has loaded. */
function readFrame(page: PageToRead): SiteReading | undefined {
  const frame = page.doc.querySelector<HTMLIFrameElement>('iframe#vjs-container-iframe');
  const doc = frame?.contentDocument;
  return doc ? readParts({ ...page, doc }) : undefined;
}
