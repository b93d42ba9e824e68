import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankedNote, BankedQuestion, Fact, Story } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { readBank } from '../../utils/notes/from-markdown';
import { type Bank, toMarkdown } from '../../utils/notes/to-markdown';
import { escapeLine, escapeText, unescapeLine, unescapeText } from '../../utils/text/markdown';
import { growth, MOST_GROWTH } from '../growth';

/** Texts that would break a careless writer: marks of Markdown and HTML, of our own comments, odd characters, halves of pairs. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '# ',
        '## ',
        '### Result',
        '- ',
        '- Period: ',
        '1. ',
        '> ',
        '---',
        '\n',
        '\n\n',
        ' ',
        '\t',
        '\r',
        '\\',
        '&#10;',
        '&',
        '<!-- plumbline {} -->',
        '-->',
        '*',
        '_',
        '`',
        '[x](y)',
        'word',
        '\ud800',
        '\u2028',
        '\u3000',
        '😀',
        'é',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const texts = fc.array(text, { maxLength: 3 });
const time = fc.constant('2026-03-04T05:06:07.000Z');

/** A row without the fields that are not given, as rows are stored. */
function given<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}

const story = fc
  .record({
    id: text,
    title: text,
    organization: maybe(text),
    period: maybe(text),
    situation: maybe(text),
    task: maybe(text),
    action: maybe(text),
    result: maybe(text),
    reflection: maybe(text),
    rest: maybe(text),
    competencies: texts,
    answers: texts,
    source: maybe(fc.record({ file: text, lines: fc.tuple(fc.nat(), fc.nat()), importId: text })),
    sample: maybe(fc.boolean()),
    confidential: maybe(fc.array(fc.record({ words: text, neutral: maybe(text) }).map(given), { maxLength: 2 })),
    numbers: maybe(
      fc.array(fc.record({ number: text, standing: fc.constantFrom('verified', 'estimate', 'cannot confirm') }), {
        maxLength: 2,
      }),
    ),
    hintsOff: maybe(texts),
    createdAt: time,
    updatedAt: time,
  })
  .map((row) => given(row) as unknown as Story);
const banked = { id: text, importId: maybe(text), sample: maybe(fc.boolean()), createdAt: time };
const question = fc
  .oneof(
    fc.record({
      ...banked,
      kind: fc.constant('to ask'),
      text,
      parent: maybe(text),
      group: maybe(text),
      audience: maybe(fc.constantFrom('peer', 'manager')),
    }),
    fc.record({
      ...banked,
      kind: fc.constant('asked'),
      text,
      category: fc.constantFrom('hr', 'technical', 'behavioural'),
      competencies: texts,
      answer: maybe(text),
      storyIds: texts,
    }),
  )
  .map((row) => given(row) as unknown as BankedQuestion);
const note = fc
  .oneof(
    fc.record({
      ...banked,
      kind: fc.constant('motivation'),
      about: fc.constantFrom('company', 'fit', 'about'),
      company: maybe(text),
      text,
    }),
    fc.record({ ...banked, kind: fc.constantFrom('strength', 'weakness', 'note'), text }),
    fc.record({
      ...banked,
      kind: fc.constant('principle'),
      name: text,
      description: maybe(text),
      company: maybe(text),
    }),
  )
  .map((row) => given(row) as unknown as BankedNote);
const fact = fc
  .record({
    id: text,
    kind: fc.constantFrom('years', 'language', 'other'),
    subject: text,
    value: maybe(text),
    text,
    holds: fc.boolean(),
    sample: maybe(fc.boolean()),
    importId: maybe(text),
    updatedAt: time,
  })
  .map((row) => given(row) as unknown as Fact);
const bank: fc.Arbitrary<Bank> = fc.record({
  stories: fc.array(story, { maxLength: 3 }),
  questions: fc.array(question, { maxLength: 3 }),
  notes: fc.array(note, { maxLength: 3 }),
  facts: fc.array(fact, { maxLength: 2 }),
});

describe('export as Markdown', () => {
  it('shows any line and any text so that it can be read back', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(unescapeLine(escapeLine(words))).toBe(words);
        expect(unescapeText(escapeText(words).split('\n'))).toBe(words);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back a line of backslashes in time that grows with its length', () => {
    const read = (size: number) => void unescapeText([`${'\\'.repeat(size)}b`]);
    expect(growth(read, 10_000, 80_000)).toBeLessThan(MOST_GROWTH);
  });

  it('reads back the same bank, row for row', () => {
    fc.assert(
      fc.property(bank, (rows) => {
        expect(readBank(toMarkdown(rows))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('survives an editor that writes other line ends', () => {
    fc.assert(
      fc.property(bank, (rows) => {
        expect(readBank(toMarkdown(rows).replaceAll('\n', '\r\n'))).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  const plain: Story = {
    id: 's1',
    title: 'The till that would not close',
    organization: 'Corner shop',
    situation: 'The till hung every evening.\nWe closed an hour late.',
    action: 'I counted by hand and called the vendor.',
    result: 'We closed on time from then on.',
    competencies: ['ownership'],
    answers: ['Tell me about a problem you solved.'],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
  const exported = toMarkdown({ stories: [plain], questions: [], notes: [], facts: [] });

  it('is read as notes as well', () => {
    const { stories, leftOver } = readNotes(exported, 'bank.md');
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({
      title: plain.title,
      situation: plain.situation,
      result: plain.result,
      answers: plain.answers,
    });
    expect(leftOver.filter(({ heading }) => !heading)).toEqual([]);
  });

  it('takes over what a person changed in the text', () => {
    const edited = exported
      .replace('on time from then on', 'on time for a year')
      .replace('## The till', '## That till');
    expect(readBank(edited)?.stories[0]).toMatchObject({
      id: 's1',
      title: 'That till that would not close',
      result: 'We closed on time for a year.',
    });
  });

  it('leaves out rows whose comment was damaged, and reads them as notes', () => {
    const damaged = exported.replace(/plumbline \{/u, 'plumbline {{');
    expect(readBank(damaged)?.stories).toEqual([]);
    expect(readNotes(damaged, 'bank.md').stories).toHaveLength(1);
  });

  it('is not mistaken for other notes', () => {
    expect(readBank('# Stories\n\n## One')).toBeUndefined();
  });
});
