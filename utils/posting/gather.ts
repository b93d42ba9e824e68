import type { PostingSource, TrailEntry } from '../model';
import { adapterFor } from './adapters';
import { postingIdOf } from './addresses';
import type { PageText } from './block-builder';
import { isCutShort } from './cut-text';
import { embeddedPosting } from './embeds';
import { mayBePosting } from './glance';
import { agree } from './identity';
import { readJsonLd } from './json-ld';
import { descriptionHtmlOf, type JsonObject, keyOfHtml } from './json-values';
import { elementShowing } from './locate';
import { microdataFacts } from './microdata';
import { NO_HINTS, type PageHints, pageHints } from './page-hints';
import { pageState } from './page-state';
import { textOfElements } from './page-text';
import type { PageToRead, PostingFacts } from './types';

/** What one reader found on a page: facts, and the text it points at. */
export type Find = {
  readonly source: PostingSource;
  readonly facts: PostingFacts;
  readonly text: PageText;
  /** The page holds back the end of the text until somebody clicks "more". */
  readonly isCut?: boolean;
};

/**
 * Everything that has to be taken from the page itself, as plain data: what follows (choosing, filing, naming) needs no document and
 * can happen elsewhere. In the order of readers; `page` is the text of the whole page, left out where a reader before it served.
 */
export type Gathered = {
  readonly url: string;
  readonly finds: readonly Find[];
  /** The JobPosting that the page publishes as structured data; and its text as the page shows it, where the data lost its lists. */
  readonly published?: { readonly node: JsonObject; readonly shown?: PageText };
  readonly page?: PageText & { readonly cutShort: boolean };
  /** What Readability takes for the main content: a second opinion, asked for when a first reading found no posting or little of one. */
  readonly article?: PageText;
  /** What microdata say of the posting; for the text of the page, which says it without marks. */
  readonly marked?: PostingFacts;
  /** The data of a page that shows next to nothing, as JSON texts. */
  readonly state?: readonly string[];
  readonly hints: PageHints;
  readonly embedded?: { readonly url: string; readonly site: string };
  /** Address and text are of different postings. */
  readonly disagrees?: true;
  readonly trail: readonly TrailEntry[];
};

/** An adapter or structured data that gives less text than this has found a teaser, and the page itself is read too. */
const ENOUGH_CHARACTERS = 400;

/** A page with less text than this is the shell of an app that has not drawn itself. */
const SHELL_CHARACTERS = 600;

/** Fewer list items and headings than this are a description whose structure got lost on the way. */
const FEWEST_PARTS = 3;

/** What a fact may carry out of the page; what is kept of it is cut once more when it is read. */
const LONGEST_FACT = 500;

const PART = /<(?:li|h[1-6])[\s>]/giu;

/** Takes from a page what the reading of it needs. Changes nothing, fetches nothing. */
export function gatherPage(page: PageToRead): Gathered {
  const { doc, url } = page;
  const trail: TrailEntry[] = [];
  const finds: Find[] = [];
  const node = readJsonLd(page);
  const adapter = adapterFor(url);
  const embedded = embeddedPosting(page);
  if (!node && !adapter && !embedded && !mayBePosting(page)) {
    trail.push({ reader: 'glance', outcome: 'no words of a posting' });
    return { url, finds, trail, hints: NO_HINTS };
  }
  const base = { url, finds, trail, hints: pageHints(doc) };

  const bySite = adapter?.read(page);
  if (adapter && !bySite) trail.push({ reader: `adapter:${adapter.id}`, outcome: 'markup not known' });
  if (adapter && bySite) {
    const { description, ...facts } = bySite;
    if (!agree({ inAddress: postingIdOf(url), onPage: facts.postingId })) {
      trail.push({ reader: `adapter:${adapter.id}`, outcome: 'the text is of another posting than the address' });
      return { ...base, disagrees: true };
    }
    const text = textOfElements(description);
    const isCut = isCutShort(description, text.pieces.at(-1)?.text);
    finds.push({ source: `adapter:${adapter.id}`, facts: clipped(facts), text, isCut });
    if (isEnough(text) && !isCut) return { ...base, ...(node ? { published: { node } } : {}) };
  }

  const published = node && { node, ...shownText(doc, node) };
  if (published && isWhole(published)) return { ...base, published };
  if (!node) trail.push({ reader: 'json-ld', outcome: 'no JobPosting of this page' });

  const text = textOfElements([...doc.children]);
  return {
    ...base,
    page: text,
    ...(lengthOf(text) < SHELL_CHARACTERS ? { state: pageState(doc) } : {}),
    marked: microdataFacts(doc),
    ...(published ? { published } : {}),
    ...(embedded ? { embedded } : {}),
  };
}

function clipped(facts: PostingFacts): PostingFacts {
  const said = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([key, value]) => [key, value.slice(0, LONGEST_FACT)]));
}

/** The same words often stand on the page with the lists that the structured copy lost. */
function shownText(doc: Document, node: JsonObject): { readonly shown?: PageText } {
  const [root] = doc.children;
  const html = descriptionHtmlOf(node.description);
  const element = hasParts(html) || !root ? undefined : elementShowing(root, html);
  return element ? { shown: textOfElements([element]) } : {};
}

/** Whether structured data need no help of the page: enough text, with its lists or with the place on the page that has them. */
function isWhole({ node, shown }: NonNullable<Gathered['published']>): boolean {
  const html = descriptionHtmlOf(node.description);
  return keyOfHtml(html).length >= ENOUGH_CHARACTERS && (shown !== undefined || hasParts(html));
}

function hasParts(html: string): boolean {
  return (html.match(PART)?.length ?? 0) >= FEWEST_PARTS;
}

function isEnough(text: PageText): boolean {
  return lengthOf(text) >= ENOUGH_CHARACTERS;
}

function lengthOf({ pieces }: PageText): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
