import * as v from 'valibot';
import type { Reading } from '../model';

/** What the script in a page answers: which document it is, and what it read there. */
export type PageReading = {
  /** Made anew by each document: the same address read twice in two documents is told apart. */
  readonly document: string;
  readonly url: string;
  /** Absent where the tab shows a file (a PDF, a picture) and there is no page to read. */
  readonly reading?: Reading;
  /** Names by which the posting that was read is found again; empty where none was. */
  readonly keys: readonly string[];
};

/** Caps on what is taken from a page. A long real posting has some 300 blocks of at most 3,000 characters. */
const LONGEST_TEXT = 20_000;
const MOST_BLOCKS = 5_000;
const MOST_REQUIREMENTS = 1_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const line = v.pipe(v.string(), v.maxLength(1_000));

const TRAIL = v.pipe(v.array(v.object({ reader: line, outcome: line })), v.maxLength(100));

const GATE = v.object({
  kind: v.picklist([
    'degree',
    'years',
    'licence',
    'certificate',
    'clearance',
    'permit',
    'language',
    'travel',
    'on-site',
    'shifts',
    'physical',
    'other',
  ]),
  subject: v.optional(line),
  amount: v.optional(v.pipe(v.number(), v.finite())),
  unit: v.optional(v.picklist(['years', 'percent', 'days a week', 'kilograms', 'level'])),
  level: v.optional(line),
  firm: v.boolean(),
});

const REQUIREMENT = v.object({
  id: line,
  text,
  kind: v.picklist(['responsibility', 'required', 'preferred']),
  form: v.picklist(['evidence', 'skill', 'gate']),
  section: v.optional(text),
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  gate: v.optional(GATE),
});

const POSTING = v.object({
  url: v.optional(text),
  site: v.optional(line),
  title: v.optional(line),
  company: v.optional(line),
  location: v.optional(line),
  employmentType: v.optional(line),
  salary: v.optional(line),
  published: v.optional(line),
  closes: v.optional(line),
  language: v.picklist(['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'cs', 'uk']),
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['heading', 'item', 'paragraph']),
        level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
        text,
      }),
    ),
    v.maxLength(MOST_BLOCKS),
  ),
  requirements: v.pipe(v.array(REQUIREMENT), v.maxLength(MOST_REQUIREMENTS)),
  source: v.custom<`adapter:${string}` | 'json-ld' | 'main-text' | 'selection' | 'text'>(
    (value) =>
      typeof value === 'string' && /^(?:adapter:[a-z0-9-]{1,40}|json-ld|main-text|selection|text)$/u.test(value),
  ),
  readAt: v.pipe(v.string(), v.isoTimestamp()),
});

const MISSING = v.pipe(v.array(line), v.maxLength(50));

const READING = v.variant('outcome', [
  v.object({ outcome: v.literal('posting'), posting: POSTING, missing: MISSING, trail: TRAIL }),
  v.object({ outcome: v.literal('not-read-well'), posting: v.optional(POSTING), missing: MISSING, trail: TRAIL }),
  v.object({ outcome: v.literal('not-a-posting'), trail: TRAIL }),
  v.object({ outcome: v.literal('embedded'), url: v.pipe(text, v.url()), site: line, trail: TRAIL }),
  v.object({ outcome: v.literal('loading'), trail: TRAIL }),
]);

const PAGE_READING: v.GenericSchema<unknown, PageReading> = v.object({
  document: v.pipe(v.string(), v.maxLength(64)),
  url: text,
  reading: v.optional(READING),
  keys: v.pipe(v.array(text), v.maxLength(10)),
});

/** The answer of a page, checked; undefined for anything that is none. Unknown keys are dropped. */
export function pageReadingOf(value: unknown): PageReading | undefined {
  const result = v.safeParse(PAGE_READING, value);
  return result.success ? result.output : undefined;
}
