import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BankedNote, Bridge, DaySheet, Story } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { NOTEBOOK_LISTS } from '../../utils/notes/preview';
import { type DaySheetInput, daySheet } from '../../utils/preparation/day-sheet';
import { daySheetDocx } from '../../utils/preparation/day-sheet-docx';
import { daySheetMarkdown } from '../../utils/preparation/day-sheet-markdown';
import { heightOf, PAGE_HEIGHT } from '../../utils/preparation/day-sheet-page';
import { lineUp } from '../../utils/preparation/line-up';
import { motivationsFor } from '../../utils/preparation/motivations';
import { questionsToAsk } from '../../utils/questions';
import { storyText } from '../../utils/text/story-text';
import { postingOf } from '../questions/postings';
import { alignmentOf, type Row, storyOf } from './examples';

const posting = postingOf([
  'title: Ward Manager',
  'company: Aldermoor Hospitals',
  '- !! Keep calm on a full ward, by day and by night, and see to it that others can',
  '- ! Hold the budget of the ward',
  '- Write the rota',
  'We are fast-paced.',
]);
const stories: Story[] = [
  storyOf('bay', { title: 'Bay six', action: 'I split the ward in two. Then I slept.', result: 'Nobody waited.' }),
  storyOf('rota', {
    title: 'A rota people kept',
    action: 'I asked each of them.',
    result: 'Nobody swapped for a month.',
  }),
  storyOf('dose', { title: 'The missed dose', action: 'I said so.', result: 'It was found.' }),
];
const rows: Row[] = [
  {
    verdict: 'covered',
    matches: [
      ['bay', 'direct'],
      ['dose', 'adjacent'],
    ],
  },
  { verdict: 'gap' },
  { verdict: 'covered', matches: [['rota', 'direct']] },
];
const alignment = alignmentOf(posting, stories, rows);
const bridge: Bridge = {
  requirementId: posting.requirements[1]?.id ?? '',
  difference: 'I have never held a whole budget.',
  closest: { storyId: 'rota', sentence: 'I asked each of them.' },
  carriesOver: 'Knowing who is short.',
  firstStep: '',
  onDaySheet: true,
  updatedAt: '2026-01-01T00:00:00.000Z',
};
const input: DaySheetInput = {
  posting,
  alignment,
  stories,
  lineUp: lineUp(alignment, stories, { size: 2 }),
  bridges: [bridge],
  questions: questionsToAsk({ posting, alignment }),
  round: { audience: 'manager', at: '2026-03-05T10:30', place: 'Room 2', people: 'A panel of three' },
};

describe('the day sheet', () => {
  const sheet = daySheet(input);

  it('is made of their words', () => {
    expect(sheet).toMatchObject({
      title: 'Ward Manager',
      company: 'Aldermoor Hospitals',
      at: '2026-03-05T10:30',
      stopReadingAt: '2026-03-05T09:15',
      lineUp: [
        { story: 'Bay six', opening: 'I split the ward in two.', answers: ['Keep calm on a full ward'] },
        { story: 'A rota people kept', opening: 'I asked each of them.', answers: ['Write the rota'] },
      ],
      gaps: [
        {
          about: 'Hold the budget of the ward',
          words: ['I have never held a whole budget.', 'I asked each of them.', 'Knowing who is short.'],
        },
      ],
    });
  });

  it('takes anchors from what the person chose, else from why they fit and their strengths, else from results', () => {
    expect(daySheet({ ...input, anchors: ['I stay.'] }).anchors).toEqual(['I stay.']);
    const base = { createdAt: '2026-01-01T00:00:00.000Z' };
    const notes = [
      { ...base, id: 's', kind: 'strength' as const, text: 'I notice. Always.' },
      { ...base, id: 'f', kind: 'motivation' as const, about: 'fit' as const, text: 'I like old buildings.' },
    ];
    expect(daySheet({ ...input, notes }).anchors).toEqual(['I like old buildings.', 'I notice.', 'Nobody waited.']);
    expect(sheet.anchors).toEqual(['Nobody waited.', 'Nobody swapped for a month.']);
  });

  it('has three questions for those in the room, one of each for a panel', () => {
    expect(sheet.questions.map(({ audience, texts }) => [audience, texts.length])).toEqual([['manager', 3]]);
    const panel = daySheet({ ...input, round: { audience: 'panel' } });
    expect(panel.questions.map(({ texts }) => texts.length)).toEqual([1, 1, 1, 1]);
    expect(daySheet({ ...input, round: undefined }).questions.map(({ audience }) => audience)).toEqual(['manager']);
  });

  it('leaves out a bridge that was not put on it', () => {
    expect(daySheet({ ...input, bridges: [{ ...bridge, onDaySheet: false }] }).gaps).toEqual([]);
  });

  it('names what stands in reserve', () => {
    expect(sheet.reserve).toEqual(['The missed dose']);
  });

  it('says nothing of the person that is not in their bank, byte for byte the same each time', () => {
    const theirs = [
      ...stories.flatMap((story) => [story.title, storyText(story)]),
      ...Object.values(bridge).map(String),
    ];
    const quotes = [
      ...sheet.anchors,
      ...sheet.reserve,
      ...sheet.lineUp.flatMap(({ story, opening = '' }) => [story, opening]),
      ...sheet.gaps.flatMap(({ words }) => words),
    ];
    for (const quote of quotes)
      expect(
        theirs.some((text) => text.includes(quote)),
        quote,
      ).toBe(true);
    expect(JSON.stringify(daySheet(structuredClone(input)))).toBe(JSON.stringify(sheet));
  });

  it('holds five stories, three gaps and three questions on one page, and shortens whatever is longer', () => {
    const words = fc.integer({ min: 1, max: 60 }).map((count) => `${'long words '.repeat(count)}.`);
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        fc.array(words, { maxLength: 3 }),
        (actions, differences) => {
          const many = actions.map((action, index) => storyOf(String(index), { action }));
          const asked = postingOf(actions.map((_, index) => `- ! Requirement number ${index}`));
          const aligned = alignmentOf(
            asked,
            many,
            many.map(({ id }) => ({ verdict: 'covered', matches: [[id, 'direct']] })),
          );
          const bridges = differences.map((difference, index) => ({
            ...bridge,
            difference,
            requirementId: asked.requirements[index]?.id ?? '',
          }));
          const long = daySheet({
            ...input,
            posting: asked,
            alignment: aligned,
            stories: many,
            lineUp: lineUp(aligned, many),
            bridges,
          });
          expect(heightOf(long)).toBeLessThanOrEqual(PAGE_HEIGHT);
          expect(long.lineUp.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('does not shorten an ordinary page of five', () => {
    const five = Array.from({ length: 5 }, (_, index) =>
      storyOf(String(index), {
        action: `I did the ${index}th thing and it took me the better part of a winter, twice over.`,
      }),
    );
    const asked = postingOf(five.map(({ id }) => `- ! Requirement number ${id} of an ordinary length for a posting`));
    const aligned = alignmentOf(
      asked,
      five,
      five.map(({ id }) => ({ verdict: 'covered', matches: [[id, 'direct']] })),
    );
    const bridges = [0, 1, 2].map((index) => ({ ...bridge, requirementId: asked.requirements[index]?.id ?? '' }));
    const page = daySheet({
      ...input,
      posting: asked,
      alignment: aligned,
      stories: five,
      lineUp: lineUp(aligned, five),
      bridges,
    });
    expect([page.lineUp.length, page.gaps.length, page.questions[0]?.texts.length]).toEqual([5, 3, 3]);
  });
});

describe('as Markdown', () => {
  const markdown = daySheetMarkdown(daySheet(input));

  it('reads like the sheet', () => {
    expect(markdown).toContain('# Ward Manager, Aldermoor Hospitals\n\n2026-03-05 10:30 · Room 2 · A panel of three\n');
    expect(markdown).toContain(
      '## Line-up\n\n1. **Bay six** (Keep calm on a full ward)  \n   I split the ward in two.\n2. ',
    );
    expect(markdown).toContain(
      '## If they ask about “Hold the budget of the ward”\n\nI have never held a whole budget. I asked',
    );
    expect(markdown).toContain('In reserve: The missed dose.');
    expect(markdown).toMatch(/Stop reading at 09:15\.\n$/u);
  });

  it('keeps words words', () => {
    const hostile: DaySheet = {
      title: '# <b>x</b> [a](b)',
      anchors: ['1. not a list', '- nor this', 'line\nbreak *bold* `code` | cell'],
      lineUp: [],
      reserve: [],
      gaps: [],
      questions: [],
    };
    expect(daySheetMarkdown(hostile).replace(/^---.*?\n---\n\n/su, '')).toBe(
      '# \\# \\<b>x\\</b> \\[a\\](b)\n\n## Three things to leave with them\n\n- 1\\. not a list\n- \\- nor this\n- line break \\*bold\\* \\`code\\` | cell\n',
    );
  });
});

describe('among notes', () => {
  it('is never a story: what it says is told elsewhere', () => {
    const markdown = daySheetMarkdown(daySheet(input));
    const notebook = readNotes(markdown, 'sheet.md');
    expect(NOTEBOOK_LISTS.filter((list) => (notebook[list] ?? []).length > 0)).toEqual([]);
    expect(notebook.leftOver.map(({ text }) => text)).toContain('1. **Bay six** (Keep calm on a full ward)  ');
  });
});

describe('as a Word document', () => {
  it('has the words of the sheet in its order', async () => {
    const sheet = daySheet(input);
    const files = unzipSync(await daySheetDocx(sheet));
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/gu, '\n');
    const words = [
      'Ward Manager, Aldermoor Hospitals',
      'Nobody waited.',
      'Bay six',
      'I split the ward in two.',
      'Stop reading at 09:15.',
    ];
    const places = words.map((each) => text.indexOf(each));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(Math.min(...places)).toBeGreaterThan(-1);
  });
});

describe('why this company', () => {
  const note = (id: string, about: 'company' | 'fit', company?: string): BankedNote => ({
    id,
    kind: 'motivation',
    about,
    company,
    text: 'Because.',
    createdAt: '2026-01-01T00:00:00.000Z',
  });
  it('is what they wrote of it, then what names nobody, never what they wrote of another', () => {
    const notes = [
      note('general', 'fit'),
      note('theirs', 'company', 'Aldermoor'),
      note('other', 'company', 'Northgate'),
    ];
    expect(motivationsFor(posting, notes).map(({ id }) => id)).toEqual(['theirs', 'general']);
  });
});
