import * as v from 'valibot';
import { webAddress } from '../../text/urls';

/** A schema for any input whose output is a `T`. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/**
 * Longest texts that are stored, in UTF-16 units. They are far above anything a person writes or a page shows; they bound what a
 * hostile file can make the database hold.
 */
export const LONGEST = { id: 200, name: 2_000, line: 50_000, text: 500_000 } as const;

/** Longest lists that are stored in one row. */
export const MOST = { items: 5_000, blocks: 20_000 } as const;

/** Only from U+0300 on can a text be other than in composed form (NFC), or hold half of a surrogate pair. */
const MAY_NEED_CLEANING = /[^\0-\u02ff]/u;

/** Composed form (NFC), so that equal words are equal; half surrogate pairs, which UTF-8 cannot hold, become U+FFFD. */
export function cleanText(text: string): string {
  return MAY_NEED_CLEANING.test(text) ? text.normalize('NFC').replace(/\p{Surrogate}/gu, '\ufffd') : text;
}

function capped(most: number): Schema<string> {
  return v.pipe(v.string(), v.maxLength(most), v.transform(cleanText));
}

export const id: Schema<string> = v.pipe(capped(LONGEST.id), v.minLength(1));
export const name: Schema<string> = capped(LONGEST.name);
export const line: Schema<string> = capped(LONGEST.line);
export const text: Schema<string> = capped(LONGEST.text);

/** An ISO date or date with time. */
export const time: Schema<string> = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^[+-]?\d{4,6}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/u),
);

/** A finite number; minus zero, which JSON cannot hold, becomes zero. */
export const number: Schema<number> = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => value + 0),
);

export const whole: Schema<number> = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.transform((value) => value + 0),
);

export const flag: Schema<boolean> = v.boolean();

/** An address that a link may carry: http or https and nothing else. */
export const address: Schema<string> = v.pipe(
  capped(LONGEST.line),
  v.check((value) => webAddress(value) !== undefined),
);

export function oneOf<const T extends string>(...values: readonly T[]): Schema<T> {
  return v.picklist(values);
}

export function optional<T>(schema: Schema<T>): Schema<T | undefined> {
  return v.optional(schema);
}

export function list<T>(schema: Schema<T>, most: number = MOST.items): Schema<readonly T[]> {
  return v.pipe(v.array(schema), v.maxLength(most));
}

/** Values under ids. */
export function byId<T>(schema: Schema<T>): Schema<{ readonly [id: string]: T }> {
  return v.pipe(v.record(v.pipe(v.string(), v.maxLength(LONGEST.id)), schema), v.maxEntries(MOST.items));
}

/**
 * An object with exactly these fields, copied one by one in this order; other keys are dropped. The type wants an entry for every field of
 * `T`, so that a field added to the model cannot be lost here unnoticed.
 */
export function row<T>(entries: { readonly [field in keyof Required<T>]: Schema<T[field]> }): Schema<T> {
  return v.object(entries) as v.GenericSchema as Schema<T>;
}

/** An object whose schema is named by the value of one of its fields. */
export function oneOfKind<T>(field: string, schemas: { readonly [kind: string]: Schema<T> }): Schema<T> {
  const unknownKind: Schema<T> = v.never(`${field} is none of ${Object.keys(schemas).join(', ')}`);
  return v.lazy((input) => {
    const kind = typeof input === 'object' && input !== null ? Reflect.get(input, field) : undefined;
    return typeof kind === 'string' && Object.hasOwn(schemas, kind) ? (schemas[kind] ?? unknownKind) : unknownKind;
  });
}
