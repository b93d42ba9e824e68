import { textKey } from '../text/normalise';
import { keyOfHtml } from './json-values';

/** How many phrases of a text are looked for on the page, and of how many words: enough to survive a reworded line or two. */
const PROBES = 16;
const PROBE_WORDS = 5;

/** The text is on the page when this share of its phrases is; the smallest element that holds this share of the found ones is its place. */
const FOUND_SHARE = 0.6;
const HELD_SHARE = 0.9;

/** Further down no posting's text begins; the time to look stays bounded on pages of any size. */
const MOST_CHARACTERS = 1_000_000;

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT']);

/**
 * The smallest element under `root` that shows the text of some HTML; undefined when most of the text is not there. Structured data
 * often holds a posting flat whose lists stand on the page: this finds them.
 */
export function elementShowing(root: Element, html: string): Element | undefined {
  const words = keyOfHtml(html).split(' ');
  const probes = phrasesOf(words);
  if (probes.length === 0) return undefined;
  const { haystack, starts, nodes } = indexOfText(root);
  const homes: Element[] = [];
  for (const probe of probes) {
    const at = haystack.indexOf(probe);
    const parent = at < 0 ? undefined : nodes[lastAtOrBefore(starts, at)]?.parentElement;
    if (parent) homes.push(parent);
  }
  if (homes.length < probes.length * FOUND_SHARE) return undefined;
  const held = new Map<Element, number>();
  for (const home of homes) {
    for (let element: Element | null = home; element; element = element === root ? null : element.parentElement)
      held.set(element, (held.get(element) ?? 0) + 1);
  }
  let [first] = homes;
  while (first && first !== root && (held.get(first) ?? 0) < homes.length * HELD_SHARE)
    first = first.parentElement ?? root;
  return first;
}

/** Evenly spread phrases; a text too short for two of them is no description. */
function phrasesOf(words: readonly string[]): string[] {
  const last = words.length - PROBE_WORDS;
  if (last < PROBE_WORDS) return [];
  const step = Math.max(1, last / (PROBES - 1));
  const phrases: string[] = [];
  for (let at = 0; at <= last; at += step) {
    const start = Math.floor(at);
    phrases.push(` ${words.slice(start, start + PROBE_WORDS).join(' ')} `);
  }
  return phrases;
}

/** The words of all text under an element, spaces around, and where each text node begins in them. */
function indexOfText(root: Element): { haystack: string; starts: number[]; nodes: Node[] } {
  const starts: number[] = [];
  const nodes: Node[] = [];
  const parts: string[] = [];
  let length = 0;
  const stack: Node[] = [root];
  for (let node = stack.pop(); node && length < MOST_CHARACTERS; node = stack.pop()) {
    if (node.nodeType === 3) {
      const key = textKey((node.nodeValue ?? '').slice(0, MOST_CHARACTERS));
      if (key === '') continue;
      starts.push(length);
      nodes.push(node);
      parts.push(key);
      length += key.length + 1;
    } else if (!SILENT.has(node.nodeName.toUpperCase())) {
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return { haystack: ` ${parts.join(' ')} `, starts, nodes };
}

/** Index of the last start that is not after `at`, by halving. */
function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
