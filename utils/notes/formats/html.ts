import { fromDom } from 'hast-util-from-dom';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A fold's title stands as a line in bold: what follows hangs under it. */
const summary: Handle = (state, node) => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: state.all(node).flatMap((child) => (isPhrasing(child) ? [child] : [])) }],
});

type Phrasing = Extract<Nodes, { type: 'text' | 'strong' | 'emphasis' | 'inlineCode' | 'link' | 'break' }>;

function isPhrasing(node: Nodes): node is Phrasing {
  return /^(?:text|strong|emphasis|inlineCode|link|break)$/u.test(node.type);
}

/** Word processors on the web write bold as a style. */
const span: Handle = (state, node) => {
  const style = String(node.properties.style ?? '');
  const children = state.all(node);
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/iu.test(style);
  const phrasing = children.filter(isPhrasing);
  return isBold && phrasing.length === children.length && phrasing.length > 0
    ? { type: 'strong', children: phrasing }
    : children;
};

/**
 * A page of notes as Markdown: headings, lists, tables, bold; no scripts, styles or pictures.
 * @throws Error that names the file and what can be done, when there is no text in it.
 */
export function htmlToMarkdown(name: string, doc: Document): string {
  const markdown = markdownOf(name, doc.body ?? doc.documentElement);
  if (!/[\p{L}\p{N}]/u.test(markdown)) throw new Error(`${name}: holds no text. Check that the right file was chosen.`);
  return markdown;
}

function markdownOf(name: string, root: HTMLElement): string {
  try {
    return toMarkdown(
      toMdast(fromDom(root) as Parameters<typeof toMdast>[0], {
        handlers: {
          summary,
          span,
          img: () => undefined,
          picture: () => undefined,
          svg: () => undefined,
          button: () => undefined,
        },
      }) as Parameters<typeof toMarkdown>[0],
      { bullet: '-', extensions: [gfmTableToMarkdown()] },
    );
  } catch (error) {
    // Browsers flatten what is nested deeper than anybody writes; other parsers hand it on until the call stack is full.
    if (!(error instanceof RangeError)) throw error;
    throw new Error(`${name}: is nested too deeply to be read. Copy its text and paste it.`);
  }
}
