import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import { type NotesText, readNotesFile } from '../../utils/notes/formats';
import { decodeText } from '../../utils/notes/formats/encodings';
import { foreignFormat } from '../../utils/notes/formats/kinds';

/** A file named on the command line, read. `-` is standard input. */
export type InputFile = { readonly name: string; readonly bytes: Uint8Array };

/** What can be done about a file that the system does not give, by the code of its error. */
const REMEDIES: { readonly [code: string]: string } = {
  ENOENT: 'is not there. Check the name and the folder.',
  EISDIR: 'is a folder. Name the files in it.',
  EACCES: 'may not be read. Check its permissions.',
};

/** @throws Error that names the file and what can be done, when it cannot be read or is empty. */
export function readInput(path: string): InputFile {
  const file = { name: path === '-' ? 'standard input' : basename(path), bytes: bytesOf(path) };
  if (file.bytes.length > 0) return file;
  throw new Error(
    `${file.name}: is empty. ${path === '-' ? 'Pipe a file into it.' : 'Check that the right file was chosen.'}`,
  );
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      `${path === '-' ? 'standard input' : path}: ${
        REMEDIES[code ?? ''] ?? `cannot be read (${message}). Check the name and that you may read it.`
      }`,
    );
  }
}

/**
 * The file as text, whatever it was written in.
 * @throws Error that names the file and what can be done, when it holds something else than text.
 */
export function asText({ name, bytes }: InputFile): string {
  const foreign = foreignFormat(name, bytes);
  if (foreign) throw new Error(`${name}: ${foreign}`);
  return decodeText(name, bytes);
}

/** @throws Error that names the file, when it holds no JSON. */
export function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name}: is not JSON. Check that it was saved whole.`);
  }
}

/** The text of one file of notes, from whichever format. @throws Error that names the file and what can be done. */
export async function notesText(path: string): Promise<NotesText> {
  const { name, bytes } = readInput(path);
  const [text, ...more] = await readNotesFile(name, bytes, {
    parseHtml: documentOf,
    onSkipped: (file, reason) => process.stderr.write(`${path}: ${file} ${reason}\n`),
  });
  if (!text || more.length > 0) throw new Error(`${path}: holds several notes. Unpack it and give its files.`);
  return { ...text, file: name };
}

/** A page as a document. A browser makes one of any text; this parser needs to be given the outermost element. */
export function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.localName === 'html') return document;
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}
