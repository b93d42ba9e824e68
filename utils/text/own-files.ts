/** What is written as Markdown for the person to keep, besides the export of the bank. */
export type OwnFileKind = 'posting' | 'day sheet';

/** The front matter of such a file says under this key what it is, so that it is known again and taken for no story. */
export const OWN_FILE_KEY = 'plumbline';

/** The headings of a posting's file. */
export const POSTING_HEADINGS = {
  notes: 'My notes',
  talks: 'Talks',
  bridges: 'Bridges',
  asked: 'What they ask for',
  text: 'What they say',
} as const;

/** Front matter is short: it is looked for in this many characters. */
const LONGEST_FRONT_MATTER = 20_000;

/** The front matter of a text that was written here, without its rules, and how many lines it takes with them; undefined for any other text. */
export function ownFileOf(
  text: string,
): { readonly kind: OwnFileKind; readonly matter: string; readonly lines: number } | undefined {
  const [first, ...rest] = text
    .slice(0, LONGEST_FRONT_MATTER)
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u);
  const end = rest.findIndex((line) => line.trimEnd() === '---');
  if (first?.trimEnd() !== '---' || end < 0) return undefined;
  const matter = rest.slice(0, end);
  const mark = matter.find((line) => line.startsWith(`${OWN_FILE_KEY}:`));
  const value = mark
    ?.slice(OWN_FILE_KEY.length + 1)
    .replace(/["']/gu, '')
    .trim();
  if (value !== 'posting' && value !== 'day sheet') return undefined;
  return { kind: value, matter: matter.join('\n'), lines: end + 2 };
}
