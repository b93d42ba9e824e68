import type { DaySheet } from '../model';
import { ASK_WORDS, DAY_SHEET_WORDS } from './day-sheet-words';

/** The day sheet as Markdown. Same sheet, same bytes. */
export function daySheetMarkdown(sheet: DaySheet): string {
  const where = [sheet.at?.replace('T', ' '), sheet.place, sheet.people].filter(Boolean).join(' · ');
  const parts = [
    [`# ${[sheet.title, sheet.company].flatMap((text) => (text ? [escaped(text)] : [])).join(', ')}`, escaped(where)],
    section(
      DAY_SHEET_WORDS.anchors,
      sheet.anchors.map((words) => `- ${escaped(words)}`),
    ),
    section(
      DAY_SHEET_WORDS.lineUp,
      sheet.lineUp.map(({ story, answers, opening }, index) => {
        const head = `${index + 1}. **${escaped(story)}**${answers.length > 0 ? ` (${answers.map(escaped).join('; ')})` : ''}`;
        return opening === undefined ? head : `${head}  \n   ${escaped(opening)}`;
      }),
    ),
    sheet.reserve.length > 0 ? [`${DAY_SHEET_WORDS.reserve}: ${sheet.reserve.map(escaped).join('. ')}.`] : [],
    ...sheet.gaps.map(({ about, words }) => section(DAY_SHEET_WORDS.gap(about), [words.map(escaped).join(' ')])),
    ...sheet.questions.map(({ audience, texts }) =>
      section(
        ASK_WORDS[audience],
        texts.map((text) => `- ${escaped(text)}`),
      ),
    ),
    sheet.stopReadingAt ? [DAY_SHEET_WORDS.stopReading(sheet.stopReadingAt.slice(11))] : [],
  ];
  const paragraphs = parts
    .map((lines) => lines.filter((line) => line !== '').join('\n\n'))
    .filter((text) => text !== '');
  return `${paragraphs.join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${escaped(heading)}`, lines.join('\n')];
}

/** Words stay words: what Markdown would read as markup is escaped, and a line break would end a list. */
export function escaped(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~]/gu, '\\$&')
    .replace(/^([-+])\s/u, '\\$1 ')
    .replace(/^(\d+)\.\s/u, '$1\\. ');
}
