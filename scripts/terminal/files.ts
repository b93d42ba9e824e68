import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A file named on the command line, read. `-` is standard input. */
export type InputFile = { readonly name: string; readonly bytes: Uint8Array };

/** @throws Error that names the file and what can be done, when it cannot be read. */
export function readInput(path: string): InputFile {
  try {
    return path === '-'
      ? { name: 'standard input', bytes: readFileSync(0) }
      : { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: cannot be read (${reason}). Check the name and that you may read it.`);
  }
}

/** The file as text, by its byte order mark or as UTF-8; a byte order mark is not part of the text. */
export function asText(file: InputFile): string {
  const [first, second] = file.bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(file.bytes);
}
