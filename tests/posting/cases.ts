import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a case states about reading its page; keys it leaves out are not compared. */
export type Expected = {
  readonly url: string;
  readonly outcome?: string;
  /** What is read of the posting: title, company, source, salary and so on, word for word. */
  readonly posting?: { readonly [key: string]: unknown };
  /** The requirements in order, by text and kind; `form` and `section` where the case is about them. */
  readonly requirements?: readonly { readonly text: string; readonly kind: string }[];
  /** Texts that must be blocks of their own. */
  readonly says?: readonly string[];
  /** Texts that must be in no block and no fact: other people, other postings, forms. */
  readonly absent?: readonly string[];
  /** Words that must be in what is said to be missing. */
  readonly missing?: string;
  /** Where an embedded posting has its own page, and on which site. */
  readonly link?: string;
  readonly site?: string;
};

/** A folder of `tests/postings`: `page.html` as it stands under `expected.url`, and `expected.json`. */
export type PostingCase = { readonly name: string; readonly html: string; readonly expected: Expected };

/** The time at which all cases are read. */
export const NOW = '2026-11-21T09:00:00.000Z';

const FOLDER = join(import.meta.dirname, '..', 'postings');

export const POSTING_CASES: readonly PostingCase[] = readdirSync(FOLDER)
  .sort()
  .map((name) => ({
    name,
    html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected,
  }));
