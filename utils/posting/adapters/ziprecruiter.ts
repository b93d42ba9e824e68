import { postingIdOf } from '../addresses';
import type { Adapter, SiteReading } from '../types';
import { readPlaces, textAt } from './point';

/** The lines beside a pane's title, each in a paragraph of its own, are short. */
const LONGEST_LINE = 60;

/**
 * ZipRecruiter: a pane beside search results, named by test ids, whose other classes are utilities; and the older page of one posting.
 * The pane's text follows the heading "Job description", the employer's own text further down looks the same. Seen in extensions
 * and scrapers of public repositories, 2024 to 2026.
 */
export const ziprecruiter: Adapter = {
  id: 'ziprecruiter',
  hosts: ['ziprecruiter.com'],
  read: ({ doc, url }) => readPane(doc, url) ?? readOwnPage(doc),
};

function readPane(doc: Document, url: string): SiteReading | undefined {
  const pane = doc.querySelector('[data-testid="job-details-scroll-container"]');
  const found =
    pane &&
    readPlaces(pane, {
      title: ['h2[class*="text-header"]', 'h2[aria-label]', 'h2'],
      company: ['a[href^="/co/"]'],
      description: ['h2 + [class*="whitespace-pre-line"]'],
    });
  const description = found?.description.find((text) => !text.closest('[data-testid="company-data"]'));
  if (!found || !description) return undefined;
  const lines = [...pane.querySelectorAll('p')]
    .filter((line) => !description.contains(line))
    .map((line) => (line.textContent ?? '').trim())
    .filter(({ length }) => length > 0 && length <= LONGEST_LINE);
  return {
    ...found,
    location: textAt(pane, 'a[href^="/co/"] + * p', 'a[href^="/co/"] ~ p'),
    salary: lines.find((line) => /[$£€]\s?\d/u.test(line)),
    employmentType: lines.find((line) => /^(?:full|part)[- ]time|^(?:contract|temporary|internship)/iu.test(line)),
    postingId: listedId(doc, found.title, postingIdOf(url)),
    description: [description],
  };
}

/** The pane does not say which posting it shows; the card with its title does, unless several have it. */
function listedId(doc: Document, title: string | undefined, wanted: string | undefined): string | undefined {
  const ids = [...doc.querySelectorAll('article[id^="job-card-"]')]
    .filter((card) => card.querySelector('h2')?.getAttribute('aria-label')?.trim() === title)
    .map(({ id }) => id.slice('job-card-'.length));
  return ids.find((id) => id === wanted) ?? ids[0];
}

function readOwnPage(doc: Document): SiteReading | undefined {
  return readPlaces(doc, {
    title: ['h1.job_title', '.job_title h1', '.job_title'],
    company: ['.hiring_company', '.hiring_company_text', '.company_name a'],
    location: ['.hiring_location', '.location'],
    description: ['.job_description', '.jobDescriptionSection'],
  });
}
