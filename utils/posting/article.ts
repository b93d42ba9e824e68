import { Readability } from '@mozilla/readability';
import type { PageText } from './block-builder';
import { textOfElements } from './page-text';

/** Readability takes a second per 60,000 elements; a page of more than this is left alone. */
const MOST_ELEMENTS = 25_000;

/** Readability tries again with looser rules when it found fewer characters than this: a short posting is still one. */
const FEWEST_CHARACTERS = 250;

/** Parts that are never the text of a posting, but weigh in Readability's choice: it is known to prefer application forms. */
const NEVER_THE_TEXT = 'form, nav, aside, footer, dialog, iframe';

/** Names that Readability judges elements by. Job sites call lists of requirements "tags" or "widget", and it would drop them. */
const JUDGED_NAMES = ['class', 'id', 'role'];

/** Marks an element of the copy with the place of its original. */
const PLACE = 'data-place';

/**
 * The text of what Readability takes for the main content of a page: a second opinion for pages on which no posting was found or too
 * little of one. Readability only locates: the text is read from the original, with its lists whole. The document is not changed.
 * Undefined when Readability finds nothing, or the page is larger than it can read in good time.
 */
export function articleOf(doc: Document): PageText | undefined {
  const originals = [...doc.querySelectorAll('*')];
  // A browser gives every page a body; what a parser of a fragment gives may have none.
  if (originals.length > MOST_ELEMENTS || !doc.querySelector('html > body')) return undefined;
  const copy = doc.cloneNode(true) as Document;
  for (const [place, element] of [...copy.querySelectorAll('*')].entries()) {
    for (const name of JUDGED_NAMES) element.removeAttribute(name);
    element.setAttribute(PLACE, `${place}`);
  }
  for (const element of copy.querySelectorAll(NEVER_THE_TEXT)) element.remove();
  const kept = [...(contentOf(copy)?.querySelectorAll(`[${PLACE}]`) ?? [])]
    .map((element) => originals[Number(element.getAttribute(PLACE))])
    .filter((element) => element !== undefined);
  const container = commonAncestor(kept);
  return container && textOfElements([container]);
}

/** What Readability keeps of a document, which it uses up. Undefined where it finds nothing, or stumbles over the page. */
function contentOf(copy: Document): Element | undefined {
  try {
    const options = { charThreshold: FEWEST_CHARACTERS, serializer: (node: Node) => node as Element };
    return new Readability(copy, options).parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** The innermost element that is or holds all of these; undefined when there are none. */
function commonAncestor([first, ...others]: readonly Element[]): Element | undefined {
  let ancestor: Element | null | undefined = first;
  for (const element of others) while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  return ancestor ?? undefined;
}
