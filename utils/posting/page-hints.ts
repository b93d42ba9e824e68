import { collapseSpace } from '../text/normalise';

/** What a page says about itself outside its text: for the title of the posting and the name of the employer. Verbatim. */
export type PageHints = {
  readonly title?: string;
  readonly ogTitle?: string;
  readonly ogSiteName?: string;
  readonly ogType?: string;
  readonly description?: string;
  /** Names that markup gives for the employer: microdata, the text of a logo, the author. In order of trust. */
  readonly employers: readonly string[];
  /** Names that markup gives for the posting's title. */
  readonly titles: readonly string[];
  /** The texts of the first headings of the first level. */
  readonly headings: readonly string[];
};

/** More headings of the first level are cards of a list. */
const MOST_HEADINGS = 6;

/** Longer values are no names. */
const LONGEST_NAME = 300;

/** Markup that names the employer, in order of trust. */
const EMPLOYER_SELECTORS = [
  '[itemprop="hiringOrganization"] [itemprop="name"]',
  '[itemprop="hiringOrganization"]',
  '[data-testid*="company-name" i]',
  '[data-automation*="advertiser-name" i]',
  '[class*="company-name" i], [class*="companyName" i], [class*="company_name" i], [class*="employer-name" i], [class*="employerName" i]',
] as const;

const TITLE_SELECTORS = [
  '[itemtype*="JobPosting" i] [itemprop="title"]',
  '[data-testid*="job-title" i], [data-automation*="job-detail-title" i]',
  'h1[class*="title" i], h2[class*="job-title" i], h2[class*="jobTitle" i]',
] as const;

/** Reads the hints of a page. Nothing is changed; a page without them gives empty lists. */
export function pageHints(doc: Document): PageHints {
  const meta = (name: string): string | undefined =>
    nameOf(
      doc.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ??
        doc.querySelector(`meta[name="${name}"]`)?.getAttribute('content'),
    );
  const headings = [...doc.querySelectorAll('h1')].slice(0, MOST_HEADINGS);
  return {
    title: nameOf(doc.querySelector('title')?.textContent),
    ogTitle: meta('og:title'),
    ogSiteName: meta('og:site_name'),
    ogType: meta('og:type'),
    description: meta('description') ?? meta('og:description'),
    employers: [
      ...EMPLOYER_SELECTORS.flatMap((selector) => nameOf(doc.querySelector(selector)?.textContent) ?? []),
      ...logoNames(doc),
    ],
    titles: TITLE_SELECTORS.flatMap((selector) => nameOf(doc.querySelector(selector)?.textContent) ?? []),
    headings: headings.flatMap(({ textContent }) => nameOf(textContent) ?? []),
  };
}

/** How many pictures are looked at for a logo: it stands at the top. */
const MOST_PICTURES = 40;

function logoNames(doc: Document): string[] {
  const names: string[] = [];
  for (const picture of [...doc.querySelectorAll('img[alt]')].slice(0, MOST_PICTURES)) {
    const alt = nameOf(picture.getAttribute('alt')) ?? '';
    const [, before, after] = /^(?:(.+?)(?:'s)? (?:company )?logo|logo (?:of |de |von )?(.+))$/iu.exec(alt) ?? [];
    const name = before ?? after;
    if (name) names.push(name);
  }
  return names;
}

function nameOf(text: string | null | undefined): string | undefined {
  const name = collapseSpace(text?.slice(0, LONGEST_NAME * 4) ?? '');
  return name === '' || name.length > LONGEST_NAME ? undefined : name;
}
