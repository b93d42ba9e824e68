import { textKey } from '../text/normalise';
import { postingIdOf } from './addresses';
import type { PageText } from './block-builder';
import type { Find, Gathered } from './gather';
import { textOfHtml } from './html-text';
import { fromJobPosting } from './job-posting';
import { parseLooseJson } from './loose-json';
import { postingsIn } from './payloads';
import type { PostingFacts, StructuredPosting } from './types';

/** Fewer list items or headings than this are a text whose structure got lost on the way. */
const FEWEST_STRUCTURED_PIECES = 3;

/** What the site's adapter and the published data found, in this order. */
export function findsOf({ finds, published }: Gathered): readonly Find[] {
  if (!published) return finds;
  const structured = fromJobPosting(published.node);
  const { descriptionHtml, url: _, ...facts } = structured;
  const told = textOfHtml(descriptionHtml);
  const text = published.shown && isStructured(published.shown) && !isStructured(told) ? published.shown : told;
  return [
    ...finds.map((find) => ({ ...find, facts: completed(find.facts, structured) })),
    { source: 'json-ld', facts, text },
  ];
}

/**
 * The posting in the data of a page that has not drawn itself: the one whose title the page names. Undefined where no data hold it,
 * several could be meant, or the data know nothing of the id in the address: those came with the page before.
 */
export function findInState({ state, hints, url }: Gathered): Find | undefined {
  const id = postingIdOf(url) ?? '';
  const named = [hints.title, hints.ogTitle, ...hints.headings].map((title) => ` ${textKey(title ?? '')} `);
  for (const text of (state ?? []).filter((data) => data.includes(id))) {
    const [only, ...others] = postingsIn(parseLooseJson(text)).filter(({ title }) => {
      const key = textKey(title ?? '');
      return key !== '' && named.some((name) => name.includes(` ${key} `));
    });
    if (!only || others.length > 0) continue;
    const { descriptionHtml, url: _, ...facts } = only;
    return { source: 'json-ld', facts, text: textOfHtml(descriptionHtml) };
  }
  return undefined;
}

function isStructured({ pieces }: PageText): boolean {
  return pieces.filter(({ kind }) => kind !== 'paragraph').length >= FEWEST_STRUCTURED_PIECES;
}

/** What an adapter found, with what published data of the same title say beside it: pay and dates are often in them alone. */
function completed(facts: PostingFacts, structured: StructuredPosting): PostingFacts {
  if (textKey(structured.title ?? '') !== textKey(facts.title ?? '')) return facts;
  const { descriptionHtml: _text, url: _url, ...published } = structured;
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...published, ...given };
}
