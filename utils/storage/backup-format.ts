import * as v from 'valibot';
import { toHex } from '../text/hex';
import { backupError } from './backup-problem';
import { newestVersion, SCHEMA_VERSIONS } from './migrations';
import { row, type Schema, time, whole } from './schemas/fields';
import { TABLE_NAMES, type TableName } from './tables';

/**
 * A backup is one JSON document, written so that it can also be read line by line:
 *
 *     {"app":"plumbline","formatVersion":1,"exportedAt":"…","counts":{…},"sha256":"…","data":{
 *     "stories":[
 *     {…},
 *     {…}
 *     ],
 *     "storyVersions":[
 *     ]
 *     }}
 *
 * Tables stand in the order of `TABLE_NAMES`, rows in the order of their ids, fields in the order of their schema: the same data gives the same
 * bytes. `formatVersion` is the schema whose rows it holds. `sha256` covers all of it: it is the SHA-256 of the first line's other fields followed
 * by the hexadecimal SHA-256 of every byte after the first line.
 */
export const APP = 'plumbline';

export const FORMAT_VERSION = newestVersion(SCHEMA_VERSIONS);

export type Counts = { readonly [table in TableName]: number };

export type BackupHeader = {
  readonly app: string;
  readonly formatVersion: number;
  /** ISO time. */
  readonly exportedAt: string;
  readonly counts: { readonly [table: string]: number };
  /** Hexadecimal. */
  readonly sha256: string;
};

const headerSchema: Schema<BackupHeader> = row<BackupHeader>({
  app: v.string(),
  formatVersion: whole,
  exportedAt: time,
  counts: v.record(v.string(), whole),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
});

/** Ends the header's line; what follows are the tables. */
const OPENING = ',"data":{';
/** Ends the document. */
const CLOSING = '}}\n';

/** Largest backup that is read: some ten times 10,000 stories and 5,000 postings. Check a file's size before reading it. */
export const LARGEST_BACKUP = 1_500_000_000;

/** Longest line: one row. A posting with its whole text has some hundred thousand bytes. */
const LONGEST_LINE = 50_000_000;

/** The header's line has a few hundred bytes. */
const LONGEST_HEADER = 10_000;

export const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** The line before a table's rows, which stand each on its own line with a comma after all but the last. */
export function tableOpening(table: string): string {
  return `${JSON.stringify(table)}:[\n`;
}

/** The line after a table's rows. */
export function tableClosing(isLast: boolean): string {
  return isLast ? ']\n' : '],\n';
}

/** The whole document. `body` are the encoded lines of every table, in order. */
export async function sealBackup(
  body: readonly Uint8Array<ArrayBuffer>[],
  { formatVersion, exportedAt, counts }: Omit<BackupHeader, 'app' | 'sha256'>,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const fields = { app: APP, formatVersion, exportedAt, counts };
  const headerWith = (sha256: string) =>
    encoder.encode(`${JSON.stringify({ ...fields, sha256 }).slice(0, -1)}${OPENING}\n`);
  const unsealed = headerWith('0'.repeat(64));
  // Put together once, as a hundred megabytes are slow to copy; the seal is as long as its place.
  const whole = joined([unsealed, ...body, encoder.encode(CLOSING)]);
  whole.set(headerWith(await sealOf(fields, whole.subarray(unsealed.length), subtle)));
  return whole;
}

/** The header of a backup whose contents are as they were written. Throws `not a backup`, `newer` or `damaged`. */
export async function openBackup(
  bytes: Uint8Array<ArrayBuffer>,
  newest: number = FORMAT_VERSION,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<{ readonly header: BackupHeader; readonly data: Uint8Array<ArrayBuffer> }> {
  const start = bytes.subarray(0, LONGEST_HEADER);
  const end = start.indexOf(NEWLINE);
  const firstLine = new TextDecoder().decode(end < 0 ? start : start.subarray(0, end)).trimEnd();
  if (end < 0 || !firstLine.endsWith(OPENING)) {
    throw backupError(firstLine.startsWith(`{"app":"${APP}"`) ? 'damaged' : 'not a backup', 'header');
  }
  const header = v.safeParse(headerSchema, parse(`${firstLine.slice(0, -OPENING.length)}}`));
  if (!header.success) {
    throw backupError('damaged', 'header');
  }
  if (header.output.app !== APP) {
    throw backupError('not a backup', 'app');
  }
  if (header.output.formatVersion > newest) {
    throw backupError('newer', `version ${header.output.formatVersion}`);
  }
  const isSealed = async (data: Uint8Array<ArrayBuffer>) =>
    (await sealOf(header.output, data, subtle)) === header.output.sha256;
  const asItIs = bytes.subarray(end + 1);
  if (await isSealed(asItIs)) return { header: header.output, data: asItIs };
  const asWritten = withOwnLineEnds(asItIs);
  if (await isSealed(asWritten)) return { header: header.output, data: asWritten };
  throw backupError('damaged', 'sha256');
}

/** Editors, mail and version control change how lines end, and what follows the last one. No row holds such a sign as it is: JSON escapes it. */
function withOwnLineEnds(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept = data.filter((byte) => byte !== CARRIAGE_RETURN);
  let length = kept.length;
  while (length > 0 && (kept[length - 1] === NEWLINE || kept[length - 1] === SPACE)) length -= 1;
  return joined([kept.subarray(0, length), Uint8Array.of(NEWLINE)]);
}

/** The rows in the data of an opened backup, one by one, each still unchecked. Throws `damaged` where the lines are not those of a backup. */
export function* backupRows(data: Uint8Array): Generator<{ readonly table: TableName; readonly row: unknown }> {
  let within: TableName | undefined;
  let next = 0;
  for (const line of textLines(data)) {
    if (within && (line === ']' || line === '],')) {
      within = undefined;
    } else if (within) {
      yield { table: within, row: parse(line.endsWith(',') ? line.slice(0, -1) : line) };
    } else if (line === CLOSING.trimEnd()) {
      return;
    } else {
      const place = TABLE_NAMES.findIndex((name) => line === tableOpening(name).trimEnd());
      if (place < next) {
        throw backupError('damaged', 'a table that is unknown, twice or out of order');
      }
      next = place + 1;
      within = TABLE_NAMES[place];
    }
  }
  throw backupError('damaged', 'the end is missing');
}

function* textLines(data: Uint8Array): Generator<string> {
  let start = 0;
  while (start < data.length) {
    const newline = data.indexOf(NEWLINE, start);
    const end = newline < 0 ? data.length : newline;
    if (end - start > LONGEST_LINE) {
      throw backupError('damaged', 'a line beyond every length');
    }
    yield decode(data.subarray(start, end));
    start = end + 1;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw backupError('damaged', 'text', error);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw backupError('damaged', 'JSON', error);
  }
}

async function sealOf(
  { app, formatVersion, exportedAt, counts }: Omit<BackupHeader, 'sha256'>,
  data: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto,
): Promise<string> {
  const fields = JSON.stringify({ app, formatVersion, exportedAt, counts });
  return hexDigest(new TextEncoder().encode(`${fields}${await hexDigest(data, subtle)}`), subtle);
}

async function hexDigest(bytes: Uint8Array<ArrayBuffer>, subtle: SubtleCrypto): Promise<string> {
  return toHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
