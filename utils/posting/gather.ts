import type { PostingSource, TrailEntry } from '../model';
import { textKey } from '../text/normalise';
import { adapterFor } from './adapters';
import { postingIdOf } from './addresses';
import type { PageText } from './block-builder';
import { isCutShort } from './cut-text';
import { embeddedPosting } from './embeds';
import { textOfHtml } from './html-text';
import { agree } from './identity';
import { readJsonLd } from './json-ld';
import { elementShowing } from './locate';
import { type PageHints, pageHints } from './page-hints';
import { textOfElements } from './page-text';
import type { PageToRead, PostingFacts, StructuredPosting } from './types';

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
  readonly page?: PageText & { readonly cutShort: boolean };
  readonly hints: PageHints;
  readonly embedded?: { readonly url: string; readonly site: string };
  /** Address and text are of different postings. */
  readonly disagrees?: true;
  readonly trail: readonly TrailEntry[];
};

/** An adapter or structured data that gives less text than this has found a teaser, and the page itself is read too. */
const ENOUGH_CHARACTERS = 400;

/** Fewer list items or headings than this, in a text of that length, are a description whose structure got lost on the way. */
const FEWEST_STRUCTURED_PIECES = 3;

/** Takes from a page what the reading of it needs. Changes nothing, fetches nothing. */
export function gatherPage(page: PageToRead): Gathered {
  const { doc, url } = page;
  const trail: TrailEntry[] = [];
  const finds: Find[] = [];
  const base = { url, finds, trail, hints: pageHints(doc) };

  const structured = readJsonLd(page);
  const adapter = adapterFor(url);
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
    finds.push({ source: `adapter:${adapter.id}`, facts: completed(facts, structured), text, isCut });
    if (isEnough(text) && !isCut) return base;
  }

  if (structured) {
    const { descriptionHtml, url: _, ...facts } = structured;
    const text = textOfHtml(descriptionHtml);
    const [root] = doc.children;
    // The same words often stand on the page with the lists that the structured copy lost.
    const shown = isStructured(text) || !root ? undefined : elementShowing(root, descriptionHtml);
    finds.push({ source: 'json-ld', facts, text: shown ? fuller(textOfElements([shown]), text) : text });
    if (isEnough(text) && (shown || isStructured(text))) return base;
  } else {
    trail.push({ reader: 'json-ld', outcome: 'no JobPosting of this page' });
  }

  const embedded = embeddedPosting(page);
  return { ...base, page: textOfElements([...doc.children]), ...(embedded ? { embedded } : {}) };
}

/** What an adapter found, with what structured data of the same title say beside it: pay and dates are often in them alone. */
function completed(facts: PostingFacts, structured: StructuredPosting | undefined): PostingFacts {
  if (!structured || textKey(structured.title ?? '') !== textKey(facts.title ?? '')) return facts;
  const { descriptionHtml: _text, url: _url, ...published } = structured;
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...published, ...given };
}

function isEnough({ pieces }: PageText): boolean {
  let characters = 0;
  for (const { text } of pieces) characters += text.length;
  return characters >= ENOUGH_CHARACTERS;
}

function isStructured({ pieces }: PageText): boolean {
  return pieces.filter(({ kind }) => kind !== 'paragraph').length >= FEWEST_STRUCTURED_PIECES;
}

function fuller(shown: PageText, told: PageText): PageText {
  return isStructured(shown) ? shown : told;
}
