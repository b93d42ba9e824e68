/** What the browser is told a file is. */
const TYPES: { readonly [ending: string]: string } = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
  json: 'application/json',
  md: 'text/markdown',
};

/**
 * Hands a file to the browser's downloads. From the panel only what is small: a panel that closes takes the file with it. The address of the file is kept
 * until the page is left, because a browser that asks where to save reads it only after the answer.
 */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([content], { type }));
  window.addEventListener('pagehide', () => URL.revokeObjectURL(url), { once: true });
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/** A name for a file made of words: letters, digits and hyphens, at most sixty. */
export function fileName(words: readonly (string | undefined)[], ending: string): string {
  const name = words
    .filter((word) => word !== undefined)
    .join(' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return `${name || 'plumbline'}.${ending}`;
}
