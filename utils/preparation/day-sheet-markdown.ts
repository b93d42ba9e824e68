import type { DaySheet } from '../model';
import { escapeAsLine } from '../text/markdown';
import { ASK_WORDS, DAY_SHEET_WORDS } from './day-sheet-words';
import { frontMatter } from './front-matter';

/** The day sheet as Markdown for the person's notes. Same sheet, same bytes. */
export function daySheetMarkdown(sheet: DaySheet): string {
  const where = [sheet.at?.replace('T', ' '), sheet.place, sheet.people].filter(Boolean).join(' · ');
  const parts = [
    [frontMatter('day sheet', { title: sheet.title, company: sheet.company, interview: sheet.at })],
    [
      `# ${[sheet.title, sheet.company].flatMap((text) => (text ? [escapeAsLine(text)] : [])).join(', ')}`,
      escapeAsLine(where),
    ],
    section(
      DAY_SHEET_WORDS.anchors,
      sheet.anchors.map((words) => `- ${escapeAsLine(words)}`),
    ),
    section(
      DAY_SHEET_WORDS.lineUp,
      sheet.lineUp.map(({ story, answers, opening }, index) => {
        const head = `${index + 1}. **${escapeAsLine(story)}**${answers.length > 0 ? ` (${answers.map(escapeAsLine).join('; ')})` : ''}`;
        return opening === undefined ? head : `${head}  \n   ${escapeAsLine(opening)}`;
      }),
    ),
    sheet.reserve.length > 0 ? [`${DAY_SHEET_WORDS.reserve}: ${sheet.reserve.map(escapeAsLine).join('. ')}.`] : [],
    ...sheet.gaps.map(({ about, words }) => section(DAY_SHEET_WORDS.gap(about), [words.map(escapeAsLine).join(' ')])),
    ...sheet.questions.map(({ audience, texts }) =>
      section(
        ASK_WORDS[audience],
        texts.map((text) => `- ${escapeAsLine(text)}`),
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
  return lines.length === 0 ? [] : [`## ${escapeAsLine(heading)}`, lines.join('\n')];
}
