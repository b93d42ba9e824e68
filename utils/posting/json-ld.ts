import { textKey } from '../text/normalise';
import { canonicalUrl, postingIdOf } from './addresses';
import { descriptionHtmlOf, isObject, type JsonObject, listOf, textOf } from './json-values';
import { elementShowing } from './locate';
import { parseLooseJson } from './loose-json';
import type { PageToRead } from './types';

/** How deep and how far JSON is searched: job pages nest four deep at most, and hostile JSON shall not cost time. */
const DEEPEST = 12;
const MOST_NODES = 20_000;

/** A description shorter than this is a teaser, not a posting's text. */
const SHORTEST_DESCRIPTION = 200;

/** The fields of a JobPosting that are read, so that nothing else travels. */
const FIELDS = [
  'title',
  'name',
  'description',
  'responsibilities',
  'qualifications',
  'employmentType',
  'jobLocation',
  'jobLocationType',
  'hiringOrganization',
  'baseSalary',
  'datePosted',
  'validThrough',
  'url',
] as const;

/**
 * The JobPosting of this page among its JSON-LD blocks: the only one, or the one whose address, id or title is the page's.
 * As it was published, with references to other nodes followed; undefined when there is none, when several could be meant, or
 * when it is left over from another posting of a single-page app.
 */
export function readJsonLd(page: PageToRead): JsonObject | undefined {
  const blocks = [...page.doc.querySelectorAll('script[type]')]
    .filter((script) => /^\s*application\/ld\+json/iu.test(script.getAttribute('type') ?? ''))
    .map((script) => parseLooseJson(script.textContent ?? ''));
  return chooseJobPosting(blocks, page);
}

/** All JobPosting nodes in some JSON, wherever they are nested, with references to other nodes followed. */
export function jobPostingsIn(json: unknown): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let seen = 0;
  const visit = (value: unknown, depth: number) => {
    seen += 1;
    if (depth > DEEPEST || seen > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, depth + 1);
    } else if (isObject(value)) {
      if (isJobPosting(value)) nodes.push(value);
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
      for (const entry of Object.values(value)) if (typeof entry === 'object') visit(entry, depth + 1);
    }
  };
  visit(json, 0);
  const resolve = (value: unknown) =>
    isObject(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  return nodes.map((node) => ({
    ...node,
    hiringOrganization: resolve(listOf(node.hiringOrganization)[0]),
    jobLocation: listOf(node.jobLocation).map(resolve),
  }));
}

/** Types come as a name, a full address, with a prefix, or as a list of these. */
function isJobPosting(node: JsonObject): boolean {
  return listOf(node['@type']).some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/u.test(type));
}

function chooseJobPosting(json: unknown, page: PageToRead): JsonObject | undefined {
  const nodes = distinct(jobPostingsIn(json));
  if (nodes.length === 0) return undefined;
  const signs = signsOf(page);
  const named = nodes.filter((node) => addressOf(node, signs) === 'same');
  const titled = nodes.filter((node) => isTitled(node, signs));
  const both = named.filter((node) => titled.includes(node));
  const known = [both, named, titled].find(({ length }) => length === 1)?.[0];
  const [only, ...others] = nodes;
  const chosen = known ?? (only && others.length === 0 && !isStale(only, signs, page) ? only : undefined);
  return chosen && Object.fromEntries(FIELDS.map((field) => [field, chosen[field]]));
}

function titleOf(node: JsonObject): string | undefined {
  return textOf(node.title) ?? textOf(node.name);
}

/** Pages repeat their one posting in several blocks; the fullest of equal ones stays. */
function distinct(nodes: readonly JsonObject[]): readonly JsonObject[] {
  const kept = new Map<string, { readonly node: JsonObject; readonly length: number }>();
  for (const node of nodes) {
    const html = descriptionHtmlOf(node.description);
    const key = `${titleOf(node)}|${textOf(node.hiringOrganization)}|${textKey(html.slice(0, 400))}`;
    const known = kept.get(key);
    if (!known || html.length > known.length) kept.set(key, { node, length: html.length });
  }
  return [...kept.values()].map(({ node }) => node);
}

/** By what a page says which posting it is about. */
type Signs = {
  readonly addresses: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** The page's path and query as one string, in which an identifier may stand. */
  readonly where: string;
  /** Keys of its title and of its headings. */
  readonly title: string;
  readonly headings: readonly string[];
};

/** Headings looked at: a posting's title is among the first few, and no longer than this. */
const MOST_HEADINGS = 12;
const LONGEST_TITLE = 300;

function signsOf({ doc, url }: PageToRead): Signs {
  const urls = [
    url,
    doc.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    doc.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].filter((address) => typeof address === 'string');
  const headings = [...doc.querySelectorAll('h1, h2')].slice(0, MOST_HEADINGS);
  return {
    // The tab's own address alone says which posting is open now: canonical links go stale in single-page apps.
    ids: new Set([postingIdOf(url)].filter((id) => id !== undefined)),
    addresses: new Set(urls.map(pathOf).filter((path) => path !== undefined)),
    where: url,
    title: textKey((doc.querySelector('head > title')?.textContent ?? '').slice(0, LONGEST_TITLE)),
    headings: headings
      .map(({ textContent }) => textKey((textContent ?? '').slice(0, LONGEST_TITLE)))
      .filter((heading) => heading !== ''),
  };
}

/** Host and path of an address with its deciding query, for comparing. */
function pathOf(url: string): string | undefined {
  return canonicalUrl(url)
    ?.replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/$/u, '');
}

/** Whether a node's own address or identifier names this page, another page, or nothing. */
function addressOf(node: JsonObject, signs: Signs): 'same' | 'other' | 'unknown' {
  const urls = [node.url, node['@id'], node.mainEntityOfPage, node.sameAs]
    .map((value) => (isObject(value) ? value['@id'] : value))
    .filter((value) => typeof value === 'string');
  const paths = urls.map(pathOf).filter((path) => path !== undefined);
  const ids = urls.map(postingIdOf).filter((id) => id !== undefined);
  if (ids.some((id) => signs.ids.has(id)) || paths.some((path) => signs.addresses.has(path))) return 'same';
  const identifier = textOf(node.identifier);
  if (identifier && identifier.length >= 5 && signs.where.includes(identifier)) return 'same';
  return paths.length > 0 || (ids.length > 0 && signs.ids.size > 0) ? 'other' : 'unknown';
}

/**
 * Whether a node's title stands in a heading of the page, or in the page's title: single-page apps forget to change that one, so it does
 * not count for a node that names another address.
 */
function isTitled(node: JsonObject, signs: Signs): boolean {
  const key = textKey(titleOf(node) ?? '');
  const shownIn = (text: string) => ` ${text} `.includes(` ${key} `);
  if (key === '') return false;
  return signs.headings.some(shownIn) || (shownIn(signs.title) && addressOf(node, signs) !== 'other');
}

/** So much of a page's text is looked at for a title. */
const MOST_TEXT = 200_000;

/** A page with less text than this is a shell whose posting is in its structured data alone. */
const SHELL_TEXT = 600;

/**
 * Whether a lone node that names this page by nothing is left over from another posting: its address is another's, or the page
 * is full of text and has nothing of the node's.
 */
function isStale(node: JsonObject, signs: Signs, page: PageToRead): boolean {
  const body = page.doc.body;
  if (!body || (signs.title === '' && signs.headings.length === 0)) return false;
  const text = textKey((body.textContent ?? '').slice(0, MOST_TEXT));
  if (text.length < SHELL_TEXT || ` ${text} `.includes(` ${textKey(titleOf(node) ?? '')} `)) return false;
  const html = descriptionHtmlOf(node.description);
  if (elementShowing(body, html)) return false;
  return addressOf(node, signs) === 'other' || html.length >= SHORTEST_DESCRIPTION;
}
