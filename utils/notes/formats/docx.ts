import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { megabytes } from './kinds';

/** A Word document that unpacks to more than this holds pictures or worse. In bytes. */
const LARGEST_UNPACKED = 100_000_000;

/** Pictures and styles say nothing that could be read. */
const MAP = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => em'];

/** A Word document as HTML: its headings, lists, tables, bold and italics. @throws Error that names the file and what can be done. */
export async function docxToHtml(name: string, bytes: Uint8Array): Promise<string> {
  checkSize(name, bytes);
  const arrayBuffer = bytes.slice().buffer;
  try {
    // In a browser the library takes the one, elsewhere the other.
    const input = { arrayBuffer, buffer: arrayBuffer };
    const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml(input, { styleMap: MAP, convertImage: noPictures });
    return value;
  } catch {
    throw new Error(`${name}: is a damaged Word document. Open it in Word and save it once more, or paste its text.`);
  }
}

/** Adds up what the document promises to unpack to, without unpacking it. */
function checkSize(name: string, bytes: Uint8Array): void {
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw new Error(`${name}: is a damaged Word document. Open it in Word and save it once more, or paste its text.`);
  }
  if (unpacked > LARGEST_UNPACKED) {
    throw new Error(`${name}: unpacks to ${megabytes(unpacked)} MB. Save it without pictures, or paste its text.`);
  }
}
