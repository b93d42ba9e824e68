import { collapseSpace } from '../text/normalise';
import { type BlockBuilder, blockBuilder, type PageText } from './block-builder';

/** A page of more elements is read up to here: what follows is no posting, and the time to read stays bounded. */
const MOST_ELEMENTS = 60_000;

/** More text than this is no posting. */
const MOST_CHARACTERS = 2_000_000;

export type WalkedText = PageText & {
  /** The page is larger than what is read of it. */
  readonly cutShort: boolean;
};

const ELEMENT = 1;
const TEXT = 3;

/**
 * Everything readable in DOM subtrees, in the order given. Reads open shadow roots and frames of the same origin; changes nothing.
 */
export function textOfElements(elements: readonly Element[]): WalkedText {
  const builder = blockBuilder();
  const labels: Labels = new Map();
  const shown = new Set<Node>();
  let left = MOST_ELEMENTS;
  let characters = MOST_CHARACTERS;
  for (const element of elements) {
    if (!enter(builder, element, labels)) continue;
    // A stack of its own instead of recursion: pages nest deeper than the call stack allows.
    const stack: { next: Node | null }[] = [{ next: firstInside(element, shown) }];
    for (let top = stack[0]; top; top = stack[stack.length - 1]) {
      const node = top.next;
      if (!node) {
        stack.pop();
        builder.close();
        continue;
      }
      top.next = node.nextSibling;
      if (node.nodeType === TEXT) {
        const value = node.nodeValue ?? '';
        characters -= value.length;
        if (characters >= 0) builder.text(value);
      } else if (node.nodeType === ELEMENT && left > 0 && characters > 0) {
        left -= 1;
        const child = node as Element;
        if (enter(builder, child, labels)) stack.push({ next: firstInside(child, shown) });
      }
    }
  }
  return { ...builder.finish(), cutShort: left <= 0 || characters <= 0 };
}

/** Tabs and links within the page name what they show by id; the panels themselves often carry no heading. Id to label. */
type Labels = Map<string, string>;

/** A longer label is no name of a tab. */
const LONGEST_TAB = 60;

function enter(builder: BlockBuilder, element: Element, labels: Labels): boolean {
  const name = element.localName;
  if (name === 'iframe') return frameBody(element) !== undefined && builder.open('div', () => null);
  const target =
    element.getAttribute('role') === 'tab' || name === 'a'
      ? (element.getAttribute('aria-controls') ?? /^#(.+)$/u.exec(element.getAttribute('href') ?? '')?.[1])
      : undefined;
  if (target) {
    const label = collapseSpace(element.textContent ?? '');
    if (label !== '' && label.length <= LONGEST_TAB) labels.set(target, label);
  }
  const id = labels.size > 0 ? element.getAttribute('id') : null;
  return builder.open(name, (attribute) => element.getAttribute(attribute), id === null ? undefined : labels.get(id));
}

/** Where reading goes on inside an element: its open shadow root or the document of its frame instead of its own children. */
function firstInside(element: Element, shown: Set<Node>): Node | null {
  if (element.localName === 'iframe') return frameBody(element)?.firstChild ?? null;
  if (element.shadowRoot) return element.shadowRoot.firstChild;
  if (element.localName !== 'slot') return element.firstChild;
  const root = element.getRootNode();
  const host = 'host' in root ? (root as ShadowRoot).host : undefined;
  // The first slot shows all children of the host, named slots or not: their order on the screen matters little.
  if (!host || shown.has(host)) return element.firstChild;
  shown.add(host);
  return host.firstChild;
}

/** The body of a frame whose document may be read: same origin only. */
export function frameBody(element: Element): Element | undefined {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}
