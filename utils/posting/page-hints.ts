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

/** Markup that names the employer, in order of trust; of each the first few are looked at. */
const EMPLOYER_SELECTORS = [
  '[itemprop="hiringOrganization"] [itemprop="name"], [itemprop="hiringOrganization"]',
  '[class*="company-name" i], [class*="companyname" i], [class*="company_name" i], [class*="org-name" i], [class*="employer-name" i], [class*="employername" i], [data-testid*="company-name" i], [data-automation*="advertiser" i]',
  '[class*="company" i], [class*="employer" i]',
] as const;

const TITLE_SELECTORS = [
  '[itemtype*="JobPosting" i] [itemprop="title"]',
  '[data-testid*="job-title" i], [data-automation*="job-detail-title" i]',
  'h1[class*="title" i], [class*="job-title" i], [class*="jobtitle" i], [class*="job_title" i], [class*="position-title" i]',
  'h2[class*="title" i]',
] as const;

/** Longer texts of such markup hold more than a name. */
const LONGEST_EMPLOYER = 60;
const LONGEST_TITLE = 140;
const MOST_MATCHES = 3;

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
      ...EMPLOYER_SELECTORS.flatMap((selector) => shortTexts(doc, selector, LONGEST_EMPLOYER)),
      ...logoNames(doc),
    ],
    titles: TITLE_SELECTORS.flatMap((selector) => shortTexts(doc, selector, LONGEST_TITLE).slice(0, 1)),
    headings: headings.flatMap(({ textContent }) => nameOf(textContent) ?? []),
  };
}

/** The texts of the first elements that a selector finds, those that are short enough to be names. */
function shortTexts(doc: Document, selector: string, longest: number): string[] {
  return [...doc.querySelectorAll(selector)]
    .slice(0, MOST_MATCHES)
    .flatMap(({ textContent }) => nameOf(textContent) ?? [])
    .filter((text) => text.length <= longest);
}

/** How many pictures are looked at for a logo: it stands at the top. */
const MOST_PICTURES = 40;

function logoNames(doc: Document): string[] {
  const names: string[] = [];
  for (const picture of [...doc.querySelectorAll('img[alt]')].slice(0, MOST_PICTURES)) {
    const alt = nameOf(picture.getAttribute('alt')) ?? '';
    const [, before, after] = /^(?:(.+?)(?:['’]s)? (?:company )?logo|logo (?:of |de |von )?(.+))$/iu.exec(alt) ?? [];
    const isLogo = /logo/iu.test(`${picture.getAttribute('class')} ${picture.getAttribute('src')} ${picture.id}`);
    const name = before ?? after ?? (isLogo ? alt : undefined);
    if (name && name.length <= LONGEST_EMPLOYER) names.push(name);
  }
  return names;
}

function nameOf(text: string | null | undefined): string | undefined {
  if (!text || text.length > LONGEST_NAME * 10) return undefined;
  const name = collapseSpace(text);
  return name === '' || name.length > LONGEST_NAME ? undefined : name;
}
