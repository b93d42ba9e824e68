import { textKey } from '../text/normalise';
import { decodeMarkup, decodeText } from './escaped-markup';

/** An object of JSON whose shape is not known yet. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: absent is empty, a single value a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** No title, name or place is longer; what follows is somebody's mistake. */
const LONGEST_TEXT = 500;

/** What systems write where they have nothing to say. */
const NOTHING = /^(?:unavailable|n\/?a|null|undefined|none|-+)$/iu;

/**
 * The words in a value that should be a text: a string or number, or an object that holds one as `@value`, `value`, `name` or the like.
 * Undefined when blank.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const text = decodeText(value.slice(0, LONGEST_TEXT * 2)).slice(0, LONGEST_TEXT);
    return text === '' || NOTHING.test(text) ? undefined : text;
  }
  if (Array.isArray(value)) return value.length > 0 ? textOf(value[0]) : undefined;
  if (!isObject(value)) return undefined;
  const inner = value['@value'] ?? value.value ?? value.name ?? value.display_name ?? value.label;
  return typeof inner === 'object' ? undefined : textOf(inner);
}

const BLOCK_TAG = /<(?:p|div|li|ul|ol|br|h[1-6]|tr|td|dl|dt|dd|section|article|table)[\s/>]/iu;

/** Text of a description as HTML: escaping undone; where no tag makes blocks, line breaks do. */
export function descriptionHtmlOf(value: unknown): string {
  const source = listOf(value)
    .map((entry) => (isObject(entry) ? (entry['@value'] ?? '') : entry))
    .filter((entry) => typeof entry === 'string')
    .join('\n');
  const markup = decodeMarkup(source).trim();
  return BLOCK_TAG.test(markup) ? markup : markup.replace(/\r\n?|\n/gu, '<br>');
}

/** The words of HTML as a key for comparing. */
export function keyOfHtml(html: string): string {
  return textKey(decodeText(html.replace(/<[^<>]*>/gu, ' ')));
}
