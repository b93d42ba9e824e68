import { stringify } from 'yaml';
import type { Block, SavedPosting } from '../model';
import { escapeLine, escapeText } from './exports/escapes';

/** The first line of the front matter, by which a file written here is known again. */
export const POSTING_MARK = 'plumbline: posting';

/**
 * A saved posting as Markdown with front matter: what it says in its own words and order, then what the person wrote about it. Words
 * of the posting are escaped, so that they show as they are and become no markup.
 */
export function postingToMarkdown(saved: SavedPosting): string {
  const { posting, status, nextStep, rounds, notes } = saved;
  const matter = {
    plumbline: 'posting',
    title: posting.title,
    company: posting.company,
    location: posting.location,
    url: posting.url,
    salary: posting.salary,
    published: posting.published,
    closes: posting.closes,
    status,
    next: nextStep && [nextStep.text, nextStep.on].filter((part) => part !== undefined).join(', '),
    interviews: rounds.flatMap(({ at }) => (at === undefined ? [] : [at])),
    saved: saved.savedAt,
  };
  const given = Object.fromEntries(
    Object.entries(matter).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
  const parts = [
    `---\n${stringify(given, { lineWidth: 0 })}---`,
    `# ${escapeLine([posting.title, posting.company].filter(Boolean).join(', ') || 'Posting')}`,
    ...blocksToMarkdown(posting.blocks),
    ...(notes.trim() === '' ? [] : ['## My notes', escapeText(notes.trim())]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Blocks as Markdown; items of one list stand together. */
function blocksToMarkdown(blocks: readonly Block[]): string[] {
  const parts: string[] = [];
  let list: string[] = [];
  const close = () => {
    if (list.length > 0) parts.push(list.join('\n'));
    list = [];
  };
  for (const { kind, level, text } of blocks) {
    if (kind === 'item') list.push(`${'  '.repeat(Math.max(0, level - 1))}- ${escapeLine(text)}`);
    else {
      close();
      parts.push(
        kind === 'heading' ? `${'#'.repeat(Math.min(6, Math.max(2, level)))} ${escapeLine(text)}` : escapeText(text),
      );
    }
  }
  close();
  return parts;
}

/** Names of files that every system takes: no signs of paths, no reserved names, not too long. */
export function fileNameFor(title: string, extension: string): string {
  const base = title
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .slice(0, 100)
    .trim();
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(base);
  return `${base === '' || isReserved ? `note ${base}`.trim() : base}.${extension}`;
}
