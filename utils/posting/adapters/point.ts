import { collapseSpace } from '../../text/normalise';
import type { SiteReading } from '../types';

/** Where a page may be looked into: a document or a part of it. */
type Root = Pick<ParentNode, 'querySelector' | 'querySelectorAll'>;

/** No title, name or place is longer; patterns are kept from seeing more. */
const LONGEST_FACT = 500;

/** The text of the first element that a selector finds and that has some; selectors in order of trust. Undefined when none has. */
export function textAt(root: Root, ...selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const text = collapseSpace(element.textContent ?? '').slice(0, LONGEST_FACT);
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** The elements that the first fitting selector finds, in reading order and none inside another. Empty when no selector fits. */
export function elementsAt(root: Root, ...selectors: readonly string[]): readonly Element[] {
  for (const selector of selectors) {
    const outer: Element[] = [];
    for (const element of root.querySelectorAll(selector)) {
      // In reading order whatever holds an element comes before it, right after what it does not hold.
      const inLast = outer.at(-1)?.contains(element) ?? false;
      if (!inLast && (element.textContent ?? '').trim() !== '') outer.push(element);
    }
    if (outer.length > 0) return outer;
  }
  return [];
}

/** The value of an attribute on the first element that a selector finds and that has it, white space collapsed. */
export function attributeAt(root: Root, selector: string, attribute: string): string | undefined {
  for (const element of root.querySelectorAll(selector)) {
    const value = collapseSpace(element.getAttribute(attribute) ?? '').slice(0, LONGEST_FACT);
    if (value !== '') return value;
  }
  return undefined;
}

/** The first group of a pattern in a text, trimmed; undefined when it does not fit. */
export function partOf(text: string | undefined, pattern: RegExp): string | undefined {
  return pattern.exec(text ?? '')?.[1]?.trim() || undefined;
}

/** The title of the page as text. */
export function pageTitle(doc: Document): string {
  return textAt(doc, 'head > title') ?? '';
}

/** Where each thing stands on a site's page: selectors in order of trust, semantic attributes before class names. */
export type Places = {
  readonly title: readonly string[];
  readonly company?: readonly string[];
  readonly location?: readonly string[];
  readonly employmentType?: readonly string[];
  readonly salary?: readonly string[];
  readonly published?: readonly string[];
  readonly description: readonly string[];
};

/** Reads a page by a table of places; undefined when the description is at none of them. */
export function readPlaces(root: Root, places: Places): SiteReading | undefined {
  const description = elementsAt(root, ...places.description);
  if (description.length === 0) return undefined;
  return {
    title: textAt(root, ...places.title),
    company: textAt(root, ...(places.company ?? [])),
    location: textAt(root, ...(places.location ?? [])),
    employmentType: textAt(root, ...(places.employmentType ?? [])),
    salary: textAt(root, ...(places.salary ?? [])),
    published: textAt(root, ...(places.published ?? [])),
    description,
  };
}
