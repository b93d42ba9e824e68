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
 * small file cannot fill the memory.
 * @throws Error that names the file and what can be done.
 */
export function filesInZip(name: string, bytes: Uint8Array): ZippedFile[] {
  const budget = { files: MOST_FILES, bytes: LARGEST_UNPACKED };
  const files = unpack(name, bytes, budget, 1);
  return files.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

type Budget = { files: number; bytes: number };

function unpack(name: string, bytes: Uint8Array, budget: Budget, depth: number): ZippedFile[] {
  let unpacked: { readonly [path: string]: Uint8Array };
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name: path, size, originalSize }) => {
        if (!isNotesFile(path) || originalSize > LARGEST_FILE || originalSize > Math.max(1, size) * HIGHEST_RATIO)
          return false;
        if (depth >= DEEPEST && /\.zip$/iu.test(path)) return false;
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
    /\.zip$/iu.test(path) ? unpack(path, content, budget, depth + 1) : [{ path, bytes: content }],
  );
}

/** Tells a limit of ours from a fault of the archive. */
class TooMuch extends Error {}
