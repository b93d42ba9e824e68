import * as v from 'valibot';
import type { PostingSource } from '../model';
import type { Gathered } from './gather';
import { isObject, type JsonObject } from './json-values';
import { EMPLOYER_PLACES, type PageHints } from './page-hints';
import type { PostingFacts } from './types';

/**
 * The shape of what a page hands over. The page's process may be in other hands than ours, so everything is checked before it is read:
 * types, sizes, and that containers lie within earlier ones. Unknown keys are dropped.
 */

/** Caps far above real pages: a long posting has some 300 pieces, a crowded page some 5,000. */
const MOST_PIECES = 60_000;
const MOST_CONTAINERS = 100_000;
const MOST_FINDS = 10;
/** All text that is taken from a page may stand in one paragraph. */
const LONGEST_PIECE = 2_000_000;
const LONGEST_TEXT = 50_000;
const LONGEST_NAME = 2_000;
/** Browsers flatten documents that are nested deeper than this. */
const DEEPEST = 600;
/** Data of a page: a posting open in a thousand places has some twenty thousand values. */
const MOST_VALUES = 100_000;
const DEEPEST_VALUE = 60;
const MOST_STATES = 5;
const LONGEST_STATE = 5_000_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const names = v.pipe(v.array(name), v.maxLength(100));
const index = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(MOST_CONTAINERS));

const PIECE = v.object({
  kind: v.picklist(['heading', 'item', 'paragraph']),
  level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_PIECE)),
  container: index,
  zone: v.picklist(['main', 'aside', 'chrome', 'hidden']),
  linked: v.boolean(),
});

const CONTAINERS: v.GenericSchema<unknown, number[]> = v.pipe(
  v.array(index),
  v.maxLength(MOST_CONTAINERS),
  v.check((containers) => isTree(containers), 'containers that are no tree'),
);

const PAGE_TEXT = { pieces: v.pipe(v.array(PIECE), v.maxLength(MOST_PIECES)), containers: CONTAINERS };

const FACTS = v.object(
  everyKeyOf<PostingFacts>()({
    title: v.optional(name),
    company: v.optional(name),
    location: v.optional(name),
    employmentType: v.optional(name),
    salary: v.optional(name),
    published: v.optional(name),
    closes: v.optional(name),
    postingId: v.optional(name),
  }),
);

const NODE = v.custom<JsonObject>((value) => isObject(value) && isSmall(value));

const SOURCE = v.custom<PostingSource>(
  (value) => typeof value === 'string' && /^(?:adapter:[a-z0-9-]{1,40}|json-ld|main-text|selection|text)$/u.test(value),
);

const HINTS = v.object(
  everyKeyOf<PageHints>()({
    title: v.optional(name),
    ogTitle: v.optional(name),
    ogSiteName: v.optional(name),
    ogType: v.optional(name),
    description: v.optional(name),
    employers: v.pipe(v.array(v.object({ place: v.picklist(EMPLOYER_PLACES), name })), v.maxLength(100)),
    locations: names,
    applies: v.optional(v.boolean()),
    titles: names,
    headings: names,
  }),
);

const GATHERED: v.GenericSchema<unknown, Gathered> = v.object(
  everyKeyOf<Gathered>()({
    url: text,
    finds: v.pipe(
      v.array(v.object({ source: SOURCE, facts: FACTS, text: v.object(PAGE_TEXT), isCut: v.optional(v.boolean()) })),
      v.maxLength(MOST_FINDS),
    ),
    published: v.optional(v.object({ node: NODE, shown: v.optional(v.object(PAGE_TEXT)) })),
    page: v.optional(v.object({ ...PAGE_TEXT, cutShort: v.boolean() })),
    article: v.optional(v.object(PAGE_TEXT)),
    marked: v.optional(FACTS),
    state: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_STATE))), v.maxLength(MOST_STATES))),
    hints: HINTS,
    embedded: v.optional(v.object({ url: v.pipe(text, v.url()), site: name })),
    disagrees: v.optional(v.literal(true)),
    trail: v.pipe(v.array(v.object({ reader: name, outcome: name })), v.maxLength(100)),
  }),
);

/** Makes the compiler ask for every key, also those that may be absent: what the schema does not name would be lost on the way. */
function everyKeyOf<T>(): <E extends { readonly [K in keyof Required<T>]: v.GenericSchema }>(entries: E) => E {
  return (entries) => entries;
}

/** What a page handed over, if it has the shape it should; undefined otherwise. */
export function gatheredOf(value: unknown): Gathered | undefined {
  const result = v.safeParse(GATHERED, value);
  return result.success ? result.output : undefined;
}

/** Whether every container lies within an earlier one, and none too deep. */
function isTree(containers: readonly number[]): boolean {
  const depths: number[] = [];
  return containers.every((around, container) => {
    const depth = around === -1 ? 0 : (depths[around] ?? Number.NaN) + 1;
    depths.push(depth);
    return around < container && depth <= DEEPEST;
  });
}

/** Whether data are small enough to be looked through. */
function isSmall(data: JsonObject): boolean {
  let level: readonly unknown[] = [data];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    seen += level.length;
    if (depth > DEEPEST_VALUE || seen > MOST_VALUES) return false;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return true;
}
