import { collapseSpace } from '../text/normalise';
import { APPLY } from './apply-words';

/**
 * Where markup names the employer: in microdata or a field named for it; in a field whose name only touches on companies; in a logo, the
 * head of the page, its copyright line, or the name of the site in its own data.
 */
export const EMPLOYER_PLACES = ['microdata', 'named', 'styled', 'logo', 'brand', 'copyright', 'publisher'] as const;

export type EmployerHint = { readonly place: (typeof EMPLOYER_PLACES)[number]; readonly name: string };

/** What a page says about itself outside its text: for the title of the posting and the name of the employer. Verbatim. */
export type PageHints = {
  readonly title?: string;
  readonly ogTitle?: string;
  readonly ogSiteName?: string;
  readonly ogType?: string;
  readonly description?: string;
  /** What markup says of the employer, each with the place that says it: names, but for the words around those of logos and copyright lines. */
  readonly employers: readonly EmployerHint[];
  /** Short texts that markup gives for the place of work. */
  readonly locations: readonly string[];
  /** A button or link on the page starts an application. */
  readonly applies?: boolean;
  /** Names that markup gives for the posting's title. */
  readonly titles: readonly string[];
  /** The texts of the first headings of the first level. */
  readonly headings: readonly string[];
};

export const NO_HINTS: PageHints = { employers: [], locations: [], titles: [], headings: [] };

/** More headings of the first level are cards of a list. */
const MOST_HEADINGS = 6;

/** Longer values are no names. */
const LONGEST_NAME = 300;

/** Markup that names the employer; of each the first few are looked at. */
const EMPLOYER_SELECTORS = [
  ['microdata', '[itemprop="hiringOrganization"] [itemprop="name"], [itemprop="hiringOrganization"]'],
  [
    'named',
    '[class*="company-name" i], [class*="companyname" i], [class*="company_name" i], [class*="org-name" i], [class*="employer-name" i], [class*="employername" i], [data-testid*="company-name" i], [data-automation*="advertiser" i]',
  ],
  ['styled', '[class*="company" i], [class*="employer" i]'],
  ['brand', 'header [class*="brand" i], [class*="navbar-brand" i], [class*="site-title" i], header a[rel="home"]'],
] as const;

const LOCATION_SELECTORS =
  '[itemprop="jobLocation"] [itemprop="addressLocality"], [class*="job-location" i], [class*="joblocation" i], [class*="job_location" i], [data-testid*="location" i], [data-automation*="location" i], [data-ui*="location" i], [class~="location" i]';

const TITLE_SELECTORS = [
  '[itemtype*="JobPosting" i] [itemprop="title"]',
  '[data-testid*="job-title" i], [data-automation*="job-detail-title" i]',
  'h1[class*="title" i], [class*="job-title" i], [class*="jobtitle" i], [class*="job_title" i], [class*="position-title" i]',
  'h2[class*="title" i]',
] as const;

/** Longer texts of such markup hold more than a name. */
const LONGEST_EMPLOYER = 60;
const LONGEST_TITLE = 140;
const LONGEST_PLACE = 80;
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
      ...EMPLOYER_SELECTORS.flatMap(([place, selector]) =>
        shortTexts(doc, selector, LONGEST_EMPLOYER).map((name) => ({ place, name })),
      ),
      ...logoNames(doc).map((name) => ({ place: 'logo', name }) as const),
      ...copyrightLines(doc).map((name) => ({ place: 'copyright', name }) as const),
      ...[meta('application-name'), meta('apple-mobile-web-app-title'), meta('author')].flatMap((name) =>
        name && name.length <= LONGEST_EMPLOYER ? [{ place: 'publisher', name } as const] : [],
      ),
    ],
    ...(startsApplication(doc) ? { applies: true } : {}),
    locations: shortTexts(doc, LOCATION_SELECTORS, LONGEST_PLACE),
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

/** How many buttons and links are looked at, and how long their words may be. */
const MOST_BUTTONS = 400;
const LONGEST_BUTTON = 60;

function startsApplication(doc: Document): boolean {
  return [...doc.querySelectorAll('button, [role="button"], input[type="submit"], a[href]')]
    .slice(0, MOST_BUTTONS)
    .some((button) => {
      const words = button.getAttribute('value') ?? button.textContent ?? '';
      return words.length <= LONGEST_BUTTON && APPLY.test(collapseSpace(words).trim());
    });
}

/** How many pictures and links are looked at for a logo: it stands at the top. */
const MOST_PICTURES = 40;

const LOGO = /logo|\b(?:home|startseite|accueil|inicio)/iu;

/** What is said of pictures and links that look like logos or are called so; the name in it is found elsewhere (`markup-names.ts`). */
function logoNames(doc: Document): string[] {
  const marked = [
    ...doc.querySelectorAll('img[alt], [class*="logo" i][aria-label], [class*="logo" i][title], header a[href="/"]'),
  ];
  return marked.slice(0, MOST_PICTURES).flatMap((element) => {
    const said = ['alt', 'aria-label', 'title'].map((attribute) => element.getAttribute(attribute)).find(Boolean);
    const looks = ['class', 'src', 'id'].map((attribute) => element.getAttribute(attribute)?.slice(0, LONGEST_NAME));
    return LOGO.test(`${said} ${looks}`) ? (nameOf(said) ?? []) : [];
  });
}

/** The end of a page is looked through for its copyright line. */
const FOOT_CHARACTERS = 1500;
const COPYRIGHT = /(?:©|\(c\)|&copy;|copyright).{0,160}/isu;

function copyrightLines(doc: Document): string[] {
  const feet = [...doc.querySelectorAll('footer, [class*="copyright" i], [id*="footer" i]')].slice(-MOST_MATCHES);
  return feet.flatMap(({ textContent }) => COPYRIGHT.exec((textContent ?? '').slice(-FOOT_CHARACTERS))?.[0] ?? []);
}

function nameOf(text: string | null | undefined): string | undefined {
  if (!text || text.length > LONGEST_NAME * 10) return undefined;
  const name = collapseSpace(text);
  return name === '' || name.length > LONGEST_NAME ? undefined : name;
}
