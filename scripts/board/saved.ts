import { annotate } from '../../utils/lexicon/annotate';
import { align } from '../../utils/matching';
import type { SavedPostingSummary } from '../../utils/model';
import { readText } from '../../utils/posting';
import { postingKeys } from '../../utils/posting/keys';
import { SAMPLES } from '../../utils/samples';
import { postingRows } from '../../utils/storage/posting-rows';
import { type AllRows, perTable } from '../../utils/storage/tables';
import { BOARD_POSTINGS, type BoardPosting } from './postings';

/** How many days after `now` something lies, as a local ISO time to the minute; negative is before. */
export function daysFrom(now: string, days: number, time = '10:30'): string {
  return `${new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10)}T${time}`;
}

/** What became of the board's postings, in their order. */
function decided(now: string): readonly Partial<SavedPostingSummary>[] {
  return [
    {
      status: 'interviewing',
      rounds: [
        {
          id: 'round-1',
          audience: 'recruiter',
          at: daysFrom(now, -6),
          people: 'Jo Marsh',
          debrief: {
            writtenAt: daysFrom(now, -6, '11:20'),
            asked: [{ question: 'What would you change first?', storyId: 'own-rota', landed: 'well' }],
          },
        },
        { id: 'round-2', audience: 'panel', at: daysFrom(now, 6), people: 'a panel of three', place: 'room 2.14' },
      ],
      notes: 'Ask for the rota of last winter.\nThe matron knows bay six.',
    },
    { status: 'applied', nextStep: { text: 'Ring Sam about the on-call week', on: daysFrom(now, 2).slice(0, 10) } },
    {},
    { status: 'closed', statusNote: 'Not taken further' },
    {},
  ];
}

/** Rows of a library in use: the samples as the person's stories, and every posting of the board saved and compared with them. */
export function savedRows(now: string): AllRows {
  const stories = SAMPLES.stories.map((story, index) => ({
    ...asOwn(story),
    createdAt: `${daysFrom(now, 2 * index - 14)}:00.000Z`,
  }));
  const facts = SAMPLES.facts.map(asOwn);
  const choices = decided(now);
  const saved = BOARD_POSTINGS.flatMap((board, index) => {
    const reading = readText(textOf(board), 'text', now);
    if (!('posting' in reading) || !reading.posting) return [];
    const { title, company, place } = board;
    const posting = annotate({
      ...reading.posting,
      title,
      company,
      location: place,
      url: `https://jobs.example.com/listing/${board.id}`,
      site: 'Example Jobs',
      ...(index === 2 && { closes: daysFrom(now, 9).slice(0, 10) }),
    });
    const alignment = align(posting, { stories, facts, corrections: [] });
    const savedAt = `${daysFrom(now, index - 12)}:00.000Z`;
    const rows = postingRows(board.id, { posting, alignment, keys: postingKeys(posting) }, savedAt);
    return [{ ...rows, summary: { ...rows.summary, ...choices[index] } }];
  });
  return {
    ...(perTable(() => []) as unknown as AllRows),
    stories,
    facts,
    questions: SAMPLES.questions.map(asOwn),
    notes: SAMPLES.notes.map(asOwn),
    postings: saved.map(({ summary }) => summary),
    readings: saved.map(({ reading }) => reading),
    alignments: saved.map(({ alignment }) => alignment),
  };
}

/** A sample as if the person had written it: what marks it as one is gone. */
function asOwn<Row extends { readonly id: string; readonly sample?: boolean }>(row: Row): Row {
  const { sample: _, ...rest } = row;
  return { ...rest, id: row.id.replace('sample-', 'own-') } as Row;
}

/** The listing as somebody would paste it. */
function textOf({ title, company, place, html }: BoardPosting): string {
  const text = html
    .replace(/<h3>/gu, '\n')
    .replace(/<li>/gu, '- ')
    .replace(/<[^>]+>/gu, '')
    .replace(/^ +/gmu, '');
  return `${title}\n${company}\n${place}\n${text}`;
}
