import { unzipSync } from 'fflate';
import { isNotesFile } from '../formats';
import { LARGEST_FILE, megabytes } from './kinds';

/** More files or more text than this is no export of notes. In files, and in bytes unpacked. */
const MOST_FILES = 5000;
const LARGEST_UNPACKED = 100_000_000;

/** Exports put an archive into an archive; deeper ones are not opened. */
const DEEPEST = 2;

/** Text packs to a tenth; a file that promises more than this many times its size is not opened. */
const HIGHEST_RATIO = 200;

export type ZippedFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * The notes in a zip, by path. Sizes are checked before anything is unpacked, and no more is unpacked than was promised, so that a
 * small file cannot fill the memory. `onSkipped` is told of notes that are left out for their size or for standing too deep.
 * @throws Error that names the file and what can be done.
 */
export function filesInZip(
  name: string,
  bytes: Uint8Array,
  onSkipped: (path: string, reason: string) => void,
): ZippedFile[] {
  const budget = { files: MOST_FILES, bytes: LARGEST_UNPACKED };
  const files = unpack(name, bytes, { budget, onSkipped }, 1);
  return files.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

type Unpacking = {
  readonly budget: { files: number; bytes: number };
  readonly onSkipped: (path: string, reason: string) => void;
};

function unpack(name: string, bytes: Uint8Array, unpacking: Unpacking, depth: number): ZippedFile[] {
  const { budget, onSkipped } = unpacking;
  let unpacked: { readonly [path: string]: Uint8Array };
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name: path, size, originalSize }) => {
        if (!isNotesFile(path)) return false;
        const reason = whyLeftOut(path, size, originalSize, depth);
        if (reason !== undefined) {
          onSkipped(path, reason);
          return false;
        }
        budget.files -= 1;
        budget.bytes -= originalSize;
        if (budget.files < 0) throw new TooMuch(`${name}: holds more than ${MOST_FILES} notes. Zip fewer at a time.`);
        if (budget.bytes < 0) {
          throw new TooMuch(
            `${name}: unpacks to more than ${megabytes(LARGEST_UNPACKED)} MB. Zip fewer at a time, without pictures.`,
          );
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    throw new Error(`${name}: is a damaged archive. Pack it once more, or choose the files themselves.`);
  }
  return Object.entries(unpacked).flatMap(([path, content]) =>
    /\.zip$/iu.test(path) ? unpack(path, content, unpacking, depth + 1) : [{ path, bytes: content }],
  );
}

/** Why a file is not unpacked, and what can be done; undefined when it is. */
function whyLeftOut(path: string, size: number, originalSize: number, depth: number): string | undefined {
  if (originalSize > LARGEST_FILE)
    return `unpacks to ${megabytes(originalSize)} MB; notes of up to ${megabytes(LARGEST_FILE)} MB can be read. Split it.`;
  if (originalSize > Math.max(1, size) * HIGHEST_RATIO)
    return 'is packed tighter than text is. Check that it is what you meant, and choose it by itself.';
  if (depth >= DEEPEST && /\.zip$/iu.test(path))
    return 'is an archive inside archives. Unpack it, and choose what is in it.';
  return undefined;
}

/** Tells a limit of ours from a fault of the archive. */
class TooMuch extends Error {}
