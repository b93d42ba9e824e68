import { AlignmentType, convertMillimetersToTwip, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { DaySheet } from '../model';
import { ASK_WORDS, DAY_SHEET_WORDS } from './day-sheet-words';

/** Points are counted in halves; the page is A4 with the margins the sheet was fitted for. */
const BODY = 20;
const MARGIN = convertMillimetersToTwip(18);
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };

/** The day sheet as a Word document. Same words in the same order as the Markdown; the file carries the time it was written. */
export async function daySheetDocx(sheet: DaySheet): Promise<Uint8Array> {
  const where = [sheet.at?.replace('T', ' '), sheet.place, sheet.people].filter((part) => part !== undefined);
  const children = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      text: [sheet.title, sheet.company].filter((part) => part !== undefined).join(', '),
    }),
    ...(where.length > 0 ? [plain(where.join(' · '))] : []),
    ...section(DAY_SHEET_WORDS.anchors, sheet.anchors.map(bullet)),
    ...section(
      DAY_SHEET_WORDS.lineUp,
      sheet.lineUp.map(({ story, answers, opening }, index) => {
        const head = [new TextRun({ text: `${index + 1}. ${story}`, bold: true })];
        if (answers.length > 0) head.push(new TextRun({ text: ` (${answers.join('; ')})` }));
        if (opening !== undefined) head.push(new TextRun({ text: opening, break: 1 }));
        return new Paragraph({ children: head, alignment: AlignmentType.LEFT });
      }),
    ),
    ...(sheet.reserve.length > 0 ? [plain(`${DAY_SHEET_WORDS.reserve}: ${sheet.reserve.join('. ')}.`)] : []),
    ...sheet.gaps.flatMap(({ about, words }) => section(DAY_SHEET_WORDS.gap(about), [plain(words.join(' '))])),
    ...sheet.questions.flatMap(({ audience, texts }) => section(ASK_WORDS[audience], texts.map(bullet))),
    ...(sheet.stopReadingAt ? [plain(DAY_SHEET_WORDS.stopReading(sheet.stopReadingAt.slice(11)))] : []),
  ];
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const document = new Document({
    creator: 'Plumbline',
    title: sheet.title,
    styles: { default: { document: { run: { size: BODY } } } },
    sections: [{ properties: { page: { size: A4, margin } }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function section(heading: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  if (paragraphs.length === 0) return [];
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }), ...paragraphs];
}

function plain(text: string): Paragraph {
  return new Paragraph({ text });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}
