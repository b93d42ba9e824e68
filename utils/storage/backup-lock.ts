import * as v from 'valibot';
import { toHex } from '../text/hex';
import { APP, joined, NEWLINE } from './backup-format';
import { backupError } from './backup-problem';
import { row, type Schema, whole } from './schemas/fields';

/**
 * A locked backup is a line of JSON that says how it was locked, then the encrypted backup: AES-GCM with a 256-bit key that PBKDF2 with
 * SHA-256 makes of the passphrase. The line is authenticated with the rest, so nothing of the file can be changed unnoticed.
 */
type Lock = {
  readonly app: string;
  readonly lockVersion: number;
  readonly iterations: number;
  /** Hexadecimal. */
  readonly salt: string;
  readonly iv: string;
};

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;

/** A file that asks for more would only keep the machine busy. */
const MOST_ITERATIONS = 10_000_000;

const LOCK_VERSION = 1;
const SALT_BYTES = 16;
/** The length for which AES-GCM is made (NIST SP 800-38D, 8.2). */
const IV_BYTES = 12;

/** The line that says how it was locked has some two hundred bytes. */
const LONGEST_LOCK = 1_000;

const hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2}){8,64}$/u));
const lockSchema: Schema<Lock> = row<Lock>({
  app: v.literal(APP),
  lockVersion: v.literal(LOCK_VERSION),
  iterations: v.pipe(whole, v.minValue(1), v.maxValue(MOST_ITERATIONS)),
  salt: hex,
  iv: hex,
});

const PREFIX = new TextEncoder().encode(`{"app":"${APP}","lockVersion":`);

/** Whether these bytes are a backup that needs a passphrase. */
export function isLocked(bytes: Uint8Array): boolean {
  return PREFIX.every((byte, index) => bytes[index] === byte);
}

/** The backup, locked by the passphrase. Without it nobody reads the backup again. */
export async function lockBackup(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  webCrypto: Crypto = crypto,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = webCrypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = webCrypto.getRandomValues(new Uint8Array(IV_BYTES));
  const fields: Lock = {
    app: APP,
    lockVersion: LOCK_VERSION,
    iterations: ITERATIONS,
    salt: toHex(salt),
    iv: toHex(iv),
  };
  const line = new TextEncoder().encode(`${JSON.stringify(fields)}\n`);
  const key = await keyFrom(passphrase, salt, ITERATIONS, webCrypto.subtle);
  const sealed = await webCrypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, bytes);
  return joined([line, new Uint8Array(sealed)]);
}

/** The backup within a locked one. Throws `wrong passphrase`, or `damaged` where not even the first line can be read. */
export async function unlockBackup(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  webCrypto: Crypto = crypto,
): Promise<Uint8Array<ArrayBuffer>> {
  const end = bytes.subarray(0, LONGEST_LOCK).indexOf(NEWLINE) + 1;
  const line = bytes.slice(0, end);
  const lock = v.safeParse(lockSchema, parsed(line));
  if (!lock.success) {
    throw backupError('damaged', 'lock');
  }
  const { salt, iv, iterations } = lock.output;
  const key = await keyFrom(passphrase, fromHex(salt), iterations, webCrypto.subtle);
  const algorithm = { name: 'AES-GCM', iv: fromHex(iv), additionalData: line };
  try {
    return new Uint8Array(await webCrypto.subtle.decrypt(algorithm, key, bytes.subarray(end)));
  } catch (error) {
    throw backupError('wrong passphrase', undefined, error);
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  subtle: SubtleCrypto,
): Promise<CryptoKey> {
  // The same words typed on another keyboard may come as other code points.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(line));
  } catch {
    return undefined;
  }
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array((text.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16)));
}
