import type { Block } from '../model';
import { collapseSpace } from '../text/normalise';

/** The blocks of DOM subtrees, in the order given. */
export function blocksOf(elements: readonly Element[]): Block[] {
  return elements.flatMap((element) => blocksOfText(element.textContent ?? ''));
}

/** The blocks of HTML that came as a string. */
export function blocksOfHtml(html: string): Block[] {
  return blocksOfText(html.replace(/<[^<>]*>/gu, '\n'));
}

/** The blocks of pasted text or Markdown. */
export function blocksOfText(text: string): Block[] {
  return text
    .split('\n')
    .map(collapseSpace)
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', level: 0, text: line }));
}
