import type { Block } from '../model';
import { textOfHtml } from './html-text';
import { textOfElements } from './page-text';
import { readTyped } from './typed-text';

/** The blocks of DOM subtrees, in the order given. What is hidden, and navigation, is left out. The document stays as it is. */
export function blocksOf(elements: readonly Element[]): Block[] {
  return textOfElements(elements).pieces.map(blockOf);
}

/** The blocks of HTML that came as a string. */
export function blocksOfHtml(html: string): Block[] {
  return textOfHtml(html).pieces.map(blockOf);
}

/** The blocks of pasted text or Markdown. */
export function blocksOfText(text: string): Block[] {
  return readTyped(text).text.pieces.map(blockOf);
}

/** A piece without its place on the page. */
export function blockOf({ kind, level, text }: Block): Block {
  return { kind, level, text };
}
