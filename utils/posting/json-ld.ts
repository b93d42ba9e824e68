import type { PageToRead, StructuredPosting } from './types';

/** The JobPosting of this page among its JSON-LD blocks; undefined when there is none, or none that is this page's. */
export function readJsonLd(_page: PageToRead): StructuredPosting | undefined {
  return undefined;
}
