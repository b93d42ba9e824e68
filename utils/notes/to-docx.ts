import { Document, HeadingLevel, type IParagraphOptions, Packer, Paragraph, TextRun } from 'docx';
import type { BankedNote, BankedQuestion, Story } from '../model';
import { STORY_PARTS } from '../text/story-text';
import type { Bank } from './exports/records';

const PART_NAMES = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
} as const;

const MOTIVATIONS = {
  company: 'Why this company',
  role: 'Why this role',
  fit: 'Why I fit',
  aspiration: 'Where I want to go',
  about: 'About me',
} as const;

/** The whole bank as a Word document, to print or to send to oneself. Loaded only when somebody exports. */
export async function toDocx(bank: Bank): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Plumbline',
    title: 'Stories and notes',
    sections: [{ children: paragraphsOf(bank) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paragraphsOf({ stories, questions, notes, facts }: Bank): Paragraph[] {
  const toAsk = questions.filter((question) => question.kind === 'to ask');
  const asked = questions.filter((question) => question.kind === 'asked');
  const motivations = notes.filter((note) => note.kind === 'motivation');
  return [
    ...chapter('Stories', stories.flatMap(storyParagraphs)),
    ...chapter(
      'Questions to ask',
      toAsk.map(({ text }) => bullet(text)),
    ),
    ...chapter(
      'Interview questions',
      asked.flatMap((question) => askedParagraphs(question, stories)),
    ),
    ...chapter(
      'Motivations',
      motivations.flatMap(({ about, text }) => [
        heading(MOTIVATIONS[about], HeadingLevel.HEADING_2),
        ...textParagraphs(text),
      ]),
    ),
    ...chapter('Strengths', traits(notes, 'strength')),
    ...chapter('Weaknesses', traits(notes, 'weakness')),
    ...chapter(
      'Facts',
      facts.map(({ text }) => bullet(text)),
    ),
    ...chapter(
      'Notes',
      notes.flatMap((note) => (note.kind === 'note' ? textParagraphs(note.text) : [])),
    ),
  ];
}

function chapter(title: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.length === 0 ? [] : [heading(title, HeadingLevel.HEADING_1), ...paragraphs];
}

function storyParagraphs(story: Story): Paragraph[] {
  const about = [story.organization, story.period, story.competencies.join(', ')].filter(Boolean).join(' · ');
  return [
    heading(story.title, HeadingLevel.HEADING_2),
    ...(about === '' ? [] : [new Paragraph({ children: [new TextRun({ text: clean(about), italics: true })] })]),
    ...STORY_PARTS.flatMap((part) => {
      const text = story[part];
      return text ? [heading(PART_NAMES[part], HeadingLevel.HEADING_3), ...textParagraphs(text)] : [];
    }),
    ...(story.rest ? textParagraphs(story.rest) : []),
  ];
}

function askedParagraphs(question: BankedQuestion & { kind: 'asked' }, stories: readonly Story[]): Paragraph[] {
  const titles = stories.filter(({ id }) => question.storyIds.includes(id)).map(({ title }) => bullet(title));
  return [
    heading(question.text, HeadingLevel.HEADING_2),
    ...titles,
    ...(question.answer ? textParagraphs(question.answer) : []),
  ];
}

function traits(notes: readonly BankedNote[], kind: 'strength' | 'weakness'): Paragraph[] {
  return notes.flatMap((note) => (note.kind === kind ? [bullet(note.text)] : []));
}

function heading(text: string, level: IParagraphOptions['heading']): Paragraph {
  return new Paragraph({ children: [new TextRun(clean(text))], ...(level ? { heading: level } : {}) });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(clean(text))], bullet: { level: 0 } });
}

/** A paragraph for each paragraph of the text; lines within one are line breaks. */
function textParagraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      return new Paragraph({
        children: lines.map((line, index) => new TextRun({ text: clean(line), ...(index > 0 ? { break: 1 } : {}) })),
      });
    });
}

/** Word's files are XML, which has no place for control characters and halves of pairs. */
function clean(text: string): string {
  return text.replace(/\p{Cs}|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');
}
