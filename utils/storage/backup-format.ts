import * as v from 'valibot';
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
 * bytes. `sha256` is over everything after the first line. `formatVersion` is the schema whose rows it holds.
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
  /** Hexadecimal SHA-256 of everything after the header's line. */
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

const NEWLINE = 10;

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
  header: Omit<BackupHeader, 'app' | 'sha256'>,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const data = joined([...body, encoder.encode(CLOSING)]);
  const sha256 = await hexDigest(data, subtle);
  const { formatVersion, exportedAt, counts } = header;
  const fields = JSON.stringify({ app: APP, formatVersion, exportedAt, counts, sha256 });
  return joined([encoder.encode(`${fields.slice(0, -1)}${OPENING}\n`), data]);
}

/** The header of a backup whose contents are as they were written. Throws `not a backup`, `newer` or `damaged`. */
export async function openBackup(
  bytes: Uint8Array<ArrayBuffer>,
  newest: number = FORMAT_VERSION,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<{ readonly header: BackupHeader; readonly data: Uint8Array<ArrayBuffer> }> {
  const end = bytes.subarray(0, 100_000).indexOf(NEWLINE);
  const firstLine = end < 0 ? '' : decode(bytes.subarray(0, end));
  if (!firstLine.endsWith(OPENING)) {
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
  const data = bytes.subarray(end + 1);
  if ((await hexDigest(data, subtle)) !== header.output.sha256) {
    throw backupError('damaged', 'sha256');
  }
  return { header: header.output, data };
}

/** The rows in the data of an opened backup, one by one, each still unchecked. Throws `damaged` where the lines are not those of a backup. */
export function* backupRows(data: Uint8Array): Generator<{ readonly table: TableName; readonly row: unknown }> {
  const lines = textLines(data);
  let expected = 0;
  for (const first of lines) {
    const table = TABLE_NAMES.find((name) => first === `"${name}":[`);
    if (!table) {
      if (first === CLOSING.trimEnd()) {
        return;
      }
      throw backupError('damaged', 'unknown table');
    }
    const place = TABLE_NAMES.indexOf(table);
    if (place < expected) {
      throw backupError('damaged', `${table} twice or out of order`);
    }
    expected = place + 1;
    for (const line of lines) {
      if (line === ']' || line === '],') {
        break;
      }
      yield { table, row: parse(line.endsWith(',') ? line.slice(0, -1) : line) };
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

async function hexDigest(bytes: Uint8Array<ArrayBuffer>, subtle: SubtleCrypto): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
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
