import { decodeText } from './formats/encodings';
import { extensionOf, isSkippedPath, KINDS, readableName, refusal, sizeRefusal } from './formats/kinds';

/** The text of one note, as Markdown, Org or plain text: what `readNotes` takes. */
export type NotesText = { readonly file: string; readonly text: string };

export type ReadingOptions = {
  /** Makes a document of HTML; the browser's own parser unless something else is given, as in a terminal. */
  readonly parseHtml?: (html: string) => Document;
  /** Is told of files inside an archive that were left out, and why. */
  readonly onSkipped?: (file: string, reason: string) => void;
};

/** Whether a file of this name can hold notes: for choosing among the files of a folder. */
export function isNotesFile(path: string): boolean {
  return !isSkippedPath(path) && KINDS[extensionOf(path)] !== undefined;
}

/**
 * The texts in a file of notes: one for a note, several for an archive (a zip of notes, an export of Notion or Obsidian).
 * Heavy readers (Word, HTML, zip) are loaded only when such a file comes.
 * @throws Error that names the file and what can be done, when it cannot be read.
 */
export async function readNotesFile(
  name: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<NotesText[]> {
  if (bytes.byteLength === 0) throw new Error(`${name}: is empty. Check that the right file was chosen.`);
  const refused = sizeRefusal(bytes.byteLength) ?? refusal(name, bytes);
  if (refused) throw new Error(`${name}: ${refused}`);
  const kind = KINDS[extensionOf(name)] ?? 'text';
  const file = readableName(name);
  switch (kind) {
    case 'zip':
      return readArchive(name, bytes, options);
    case 'docx': {
      const { docxToHtml } = await import('./formats/docx');
      return [{ file, text: await htmlText(name, await docxToHtml(name, bytes), options) }];
    }
    case 'html':
      return [{ file, text: await htmlText(name, decodeText(name, bytes), options) }];
    case 'csv': {
      const { csvToMarkdown } = await import('./formats/csv');
      return [{ file, text: csvToMarkdown(name, decodeText(name, bytes)) }];
    }
    case 'json': {
      const { resumeToMarkdown } = await import('./formats/json-resume');
      return [{ file, text: resumeToMarkdown(name, decodeText(name, bytes)) }];
    }
    default: {
      const text = decodeText(name, bytes);
      if (text.trim() === '') throw new Error(`${name}: is empty. Check that the right file was chosen.`);
      return [{ file, text }];
    }
  }
}

/** A web page says that it is one within this many characters. */
const HEAD = 5000;

async function htmlText(name: string, html: string, { parseHtml = parseInBrowser }: ReadingOptions): Promise<string> {
  const { htmlToMarkdown } = await import('./formats/html');
  // Word gives a fragment, and so do some exports; not every parser makes a document of one.
  const whole = /<html[\s>]/iu.test(html.slice(0, HEAD)) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return htmlToMarkdown(name, parseHtml(whole));
}

function parseInBrowser(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

async function readArchive(name: string, bytes: Uint8Array, options: ReadingOptions): Promise<NotesText[]> {
  const { filesInZip } = await import('./formats/zip');
  const texts: NotesText[] = [];
  const skipped: { readonly path: string; readonly reason: string }[] = [];
  const onSkipped = (path: string, reason: string) => void skipped.push({ path, reason });
  for (const { path, bytes: content } of filesInZip(name, bytes, onSkipped)) {
    try {
      texts.push(...(await readNotesFile(path, content, { ...options, onSkipped })));
    } catch (error) {
      onSkipped(path, reasonOf(path, error));
    }
  }
  const [first] = skipped;
  if (texts.length === 0 && first)
    throw new Error(`${name}: holds no notes that can be read: ${first.path} ${first.reason}`);
  if (texts.length === 0)
    throw new Error(`${name}: holds no notes. Zip a folder of .md, .txt, .org, .html or .docx files.`);
  for (const { path, reason } of skipped) options.onSkipped?.(path, reason);
  return texts;
}

/** Why a file could not be read, without its name, which the sentences of the readers begin with. */
export function reasonOf(file: string, error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.startsWith(`${file}: `) ? words.slice(file.length + 2) : words;
}
