import { inflateSync } from 'node:zlib';

/** How many pages a PDF has: Chromium writes them in the open, Firefox packs them into streams. */
export function pageCount(pdf: Uint8Array): number {
  const source = Buffer.from(pdf).toString('latin1');
  const packed = [...source.matchAll(/stream\r?\n([\s\S]*?)endstream/gu)].map(([, stream = '']) => unpacked(stream));
  return [source, ...packed].join('\n').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** What a stream holds, as far as it is packed in the usual way; nothing where it is a font or a picture of another kind. */
function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
