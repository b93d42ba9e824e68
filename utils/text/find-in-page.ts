/** Elements whose text nobody reads on the page. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE']);

/** A place in a page's text: a text node, and an offset in its data. */
type Place = { readonly node: Text; readonly offset: number };

/**
 * The stretches of a page that say these words, as ranges, in document order. Compared are letters and digits only, whatever the case:
 * line breaks, bullets, quotation marks and elements between the words make no difference. Empty when the words are not there, or when
 * there is no letter or digit in them.
 */
export function findInPage(root: Element, words: string): Range[] {
  const wanted = fold(words).join('');
  if (wanted === '') return [];
  const places: Place[] = [];
  const page: string[] = [];
  const doc = root.ownerDocument;
  const walker = doc.createTreeWalker(root, 4 /* text */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (UNSEEN.has(node.parentElement?.tagName.toUpperCase() ?? '')) continue;
    const text = node;
    fold(node.data).forEach((letters, offset) => {
      for (const letter of letters.split('')) {
        page.push(letter);
        places.push({ node: text, offset });
      }
    });
  }
  const ranges: Range[] = [];
  const all = page.join('');
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + wanted.length)) {
    const start = places[at];
    const end = places[at + wanted.length - 1];
    if (!start || !end) break;
    const range = doc.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    ranges.push(range);
  }
  return ranges;
}

/** For each UTF-16 unit its letters and digits in compatibility form and lower case; an empty text for everything else. */
function fold(text: string): string[] {
  return text.split('').map((unit) => (/[\p{L}\p{N}\p{Cs}]/u.test(unit) ? unit.normalize('NFKC').toLowerCase() : ''));
}
