/** How a file is read, by the end of its name. */
export type Kind = 'text' | 'html' | 'docx' | 'zip' | 'json' | 'csv';

export const KINDS: { readonly [extension: string]: Kind } = {
  md: 'text',
  markdown: 'text',
  mdx: 'text',
  mdown: 'text',
  txt: 'text',
  text: 'text',
  org: 'text',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  zip: 'zip',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
};

/** Kinds people have notes in that cannot be read, and what to do instead. */
const REMEDIES: { readonly [extension: string]: string } = {
  doc: 'is in the old Word format. Open it and save it as .docx.',
  rtf: 'is rich text. Open it and save it as .docx or .txt.',
  odt: 'is an OpenDocument text. Open it and save it as .docx.',
  pages: 'is a Pages document. Export it as Word (.docx).',
  pdf: 'is a PDF. Copy its text and paste it, or save the original as .docx.',
  xlsx: 'is a spreadsheet. Save the sheet as .csv.',
  xls: 'is a spreadsheet. Save the sheet as .csv.',
  numbers: 'is a spreadsheet. Export the sheet as CSV.',
  enex: 'is an Evernote export. Export the notes as HTML.',
  one: 'is a OneNote section. Export the pages as Word (.docx).',
  rar: 'is a RAR archive. Unpack it and choose the files, or pack them as .zip.',
  '7z': 'is a 7z archive. Unpack it and choose the files, or pack them as .zip.',
  gz: 'is a gzip archive. Unpack it and choose the files, or pack them as .zip.',
};

/** Bigger files are no notes: what a browser reads and a person could look through. In bytes. */
export const LARGEST_FILE = 20_000_000;

/** Why a file of so many bytes is not even opened; undefined when it is. */
export function sizeRefusal(bytes: number): string | undefined {
  if (bytes <= LARGEST_FILE) return undefined;
  return `is ${megabytes(bytes)} MB; notes of up to ${megabytes(LARGEST_FILE)} MB can be read. Split it, or leave out pictures.`;
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

/** The end of a file's name, in lower case, without its dot; empty when it has none. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]{1,8})$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** What programs keep beside notes: hidden files and folders (not "./", which some archives begin all paths with), the Mac's shadows. */
export function isSkippedPath(path: string): boolean {
  return /(?:^|[\\/])(?:\.(?!\.?[\\/])|__MACOSX(?:[\\/]|$)|Thumbs\.db$|desktop\.ini$|node_modules[\\/])/iu.test(path);
}

/** A file's name as a person knows it: without folders, and without the id that Notion hangs on. */
export function readableName(path: string): string {
  const base = path.split(/[\\/]/u).at(-1) ?? path;
  return base.replace(/ [0-9a-f]{32}(?=\.[a-z0-9]+$)/iu, '');
}

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
const PDF_MARK = [0x25, 0x50, 0x44, 0x46];
const OLD_OFFICE_MARK = [0xd0, 0xcf, 0x11, 0xe0];
const RICH_TEXT_MARK = [0x7b, 0x5c, 0x72, 0x74, 0x66];

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

/** What a program has to save otherwise before anybody can read it, and how; undefined for everything else. */
export function foreignFormat(name: string, bytes: Uint8Array): string | undefined {
  const remedy = REMEDIES[extensionOf(name)];
  if (remedy) return remedy;
  if (begins(bytes, PDF_MARK)) return REMEDIES.pdf;
  if (begins(bytes, OLD_OFFICE_MARK)) return REMEDIES.doc;
  return begins(bytes, RICH_TEXT_MARK) ? REMEDIES.rtf : undefined;
}

/** Why a file cannot be read, and what to do; undefined when it can be tried. Looks at the first bytes, because names lie. */
export function refusal(name: string, bytes: Uint8Array): string | undefined {
  const foreign = foreignFormat(name, bytes);
  if (foreign) return foreign;
  const extension = extensionOf(name);
  const kind = KINDS[extension];
  if (kind === undefined && extension !== '')
    return 'is not a kind of file that notes are read from. Save it as .md, .txt, .html or .docx.';
  const packed = kind === 'docx' || kind === 'zip';
  if (packed && !begins(bytes, ZIP_MARK))
    return `does not hold what its name says (.${extension}). Open it in its program and save it once more.`;
  if (!packed && begins(bytes, ZIP_MARK))
    return 'is an archive under another name. Give it its own ending (.docx or .zip).';
  return undefined;
}
