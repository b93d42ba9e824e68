import { escapeLine, escapeText } from '../text/markdown';
import {
  type Bank,
  CHAPTERS,
  type Chapter,
  chapterOf,
  FRONT_MATTER,
  type Row,
  shownFields,
  type Table,
} from './exports/records';

export type { Bank } from './exports/records';

/**
 * The whole bank as Markdown that any editor shows and `readBank` reads back, row for row. What has no place in the text (ids,
 * dates, where a story came from) stands in a comment beside each row.
 */
export function toMarkdown(bank: Bank): string {
  const tables: readonly Table[] = ['stories', 'questions', 'notes', 'facts'];
  const rows = tables.flatMap((table) => {
    return (bank[table] as readonly Row[]).map((row, order) => ({ row, order, chapter: chapterOf(table, row) }));
  });
  const chapters = CHAPTERS.flatMap((chapter) => {
    const own = rows.filter((entry) => entry.chapter === chapter);
    if (own.length === 0) return [];
    const written = own.map(({ row, order }) => writeRow(chapter, row, order));
    return [[`# ${chapter.heading}`, ...(chapter.form === 'item' ? [written.join('\n')] : written)].join('\n\n')];
  });
  return `${[FRONT_MATTER.join('\n'), ...chapters].join('\n\n')}\n`;
}

function writeRow(chapter: Chapter, row: Row, order: number): string {
  const comment = commentOf(chapter, row, order);
  const heading = chapter.headed ? escapeLine(textOf(row[chapter.headed])) : (chapter.title ?? '');
  if (chapter.form === 'item') return `- ${heading} ${comment}`;
  const lines = [
    ...Object.entries(chapter.lines).flatMap(([label, field]) => {
      return row[field] === undefined ? [] : [`- ${label}: ${escapeLine(textOf(row[field]))}`];
    }),
    ...Object.entries(chapter.lists).flatMap(([label, field]) => {
      const list = listOf(row[field]);
      return list.length === 0 ? [] : [`- ${label}:`, ...list.map((text) => `  - ${escapeLine(text)}`)];
    }),
  ];
  const texts = Object.entries(chapter.texts).flatMap(([label, field]) => {
    return row[field] === undefined ? [] : [`### ${label}\n\n${escapeText(textOf(row[field]))}`];
  });
  return [`## ${heading}`, comment, lines.join('\n'), ...texts].filter((part) => part !== '').join('\n\n');
}

/** The fields that the text does not show, and the row's place, as JSON that cannot end the comment. */
function commentOf(chapter: Chapter, row: Row, order: number): string {
  const shown = shownFields(chapter);
  const hidden = Object.fromEntries(
    Object.entries(row).filter(([field, value]) => !shown.has(field) && !(field in chapter.is) && value !== undefined),
  );
  const json = JSON.stringify({ order, ...hidden })
    .replaceAll('--', '-\\u002d')
    .replaceAll('>', '\\u003e');
  return `<!-- plumbline ${json} -->`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
