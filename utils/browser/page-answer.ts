import * as v from 'valibot';

/** What the script in a page answers: which document it is, and what it took from it. */
export type PageAnswer = {
  /** Made anew by each document: the same address read twice in two documents is told apart. */
  readonly document: string;
  readonly url: string;
} & (
  | {
      readonly kind: 'page';
      /** What the reading needs of the page; unchecked, for whoever reads it to check. */
      readonly gathered: unknown;
    }
  /** What the person had marked, as text; empty when nothing was. */
  | { readonly kind: 'selection'; readonly text: string }
  /** The tab shows a file (a PDF, a picture): there is no page to read. */
  | { readonly kind: 'file' }
  /** The page still shows another posting than its address names, or never came to rest. */
  | { readonly kind: 'unsettled' }
);

/** The longest selection that is taken, and the longest address. */
const LONGEST_TEXT = 500_000;
const LONGEST_ADDRESS = 20_000;

const document = v.pipe(v.string(), v.maxLength(64));
const url = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));

const PAGE_ANSWER: v.GenericSchema<unknown, PageAnswer> = v.variant('kind', [
  v.object({ document, url, kind: v.literal('page'), gathered: v.unknown() }),
  v.object({ document, url, kind: v.literal('selection'), text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) }),
  v.object({ document, url, kind: v.literal('file') }),
  v.object({ document, url, kind: v.literal('unsettled') }),
]);

/** The answer of a page, checked; undefined for anything that is none. */
export function pageAnswerOf(value: unknown): PageAnswer | undefined {
  const result = v.safeParse(PAGE_ANSWER, value);
  return result.success ? result.output : undefined;
}

/** The news that a page moved, checked; undefined for anything that is none. */
export function movedNews(value: unknown): { readonly document: string } | undefined {
  const result = v.safeParse(v.strictObject({ document }), value);
  return result.success ? result.output : undefined;
}
