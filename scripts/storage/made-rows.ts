import type { AlignedRequirement, AnnotatedPosting, AnnotatedRequirement, Block, Story } from '../../utils/model';
import { type PostingToSave, postingRows } from '../../utils/storage/posting-rows';
import { type AllRows, perTable } from '../../utils/storage/tables';

const WORDS =
  'shift team store plan order label count night cold quality customer report safety train check deliver improve weekly stock route audit support lead repair measure schedule supplier handover ward class lesson budget'.split(
    ' ',
  );

/** Every so many words stands one of many that are rare, so that there are as many different words as in real texts. */
const RARE = { every: 8, syllables: 'ba ce di fo gu ka le mi no pu ra se ti vo zu'.split(' ') } as const;

/** Words in a line, lines in a posting, requirements in it: about what long postings on the web have. */
const POSTING = { lines: 60, wordsInLine: 20, requirements: 18 } as const;

const TIME = Date.parse('2026-01-01T00:00:00.000Z');

/**
 * As many stories and saved postings as asked for, of ordinary length and with all their text. The same `seed` makes the same rows.
 */
export function madeRows(stories: number, postings: number, seed = 1): AllRows {
  const random = seeded(seed);
  const number = (below: number) => Math.floor(random() * below);
  const rare = () => Array.from({ length: 4 }, () => RARE.syllables[number(RARE.syllables.length)]).join('');
  const word = () => (number(RARE.every) === 0 ? rare() : WORDS[number(WORDS.length)]);
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const at = (index: number) => new Date(TIME + index * 60_000).toISOString();
  const savedPostings = Array.from({ length: postings }, (_, index) =>
    postingRows(`posting-${index}`, postingToSave(index, words, stories, number), at(index)),
  );
  return {
    ...(perTable(() => []) as unknown as AllRows),
    stories: Array.from({ length: stories }, (_, index) => story(index, words, at(index))),
    postings: savedPostings.map(({ summary }) => summary),
    readings: savedPostings.map(({ reading }) => reading),
    alignments: savedPostings.map(({ alignment }) => alignment),
  };
}

function story(index: number, words: (count: number) => string, at: string): Story {
  return {
    id: `story-${index}`,
    title: words(6),
    organization: words(2),
    situation: words(60),
    task: words(30),
    action: words(150),
    result: words(50),
    competencies: ['ownership', 'quality'],
    answers: [words(10)],
    createdAt: at,
    updatedAt: at,
  };
}

function postingToSave(
  index: number,
  words: (count: number) => string,
  stories: number,
  number: (below: number) => number,
): PostingToSave {
  const blocks: readonly Block[] = Array.from({ length: POSTING.lines }, () => ({
    kind: 'item',
    level: 1,
    text: words(POSTING.wordsInLine),
  }));
  const requirements = blocks.slice(0, POSTING.requirements).map(
    ({ text }, block): AnnotatedRequirement => ({
      id: `r-${index}-${block}`,
      text,
      kind: 'required',
      form: 'evidence',
      section: 'What you bring',
      block,
      priority: 'high',
      terms: [words(1), words(1)],
      competencies: ['quality'],
    }),
  );
  const posting: AnnotatedPosting = {
    url: `https://jobs.example.com/${index}`,
    title: words(3),
    company: words(2),
    location: words(1),
    language: 'en',
    blocks,
    requirements,
    source: 'main-text',
    readAt: new Date(TIME + index * 60_000).toISOString(),
  };
  const aligned = requirements.map(
    (requirement): AlignedRequirement => ({
      requirement,
      verdict: 'covered',
      gapScore: 0.5,
      matches: Array.from({ length: 3 }, () => ({
        storyId: `story-${number(Math.max(stories, 1))}`,
        score: 2.5,
        level: 'adjacent',
        evidence: [{ requirement: { start: 0, end: 10 }, story: { start: 5, end: 60 }, why: ['quality'] }],
      })),
    }),
  );
  const coverage = { covered: requirements.length, partial: 0, gap: 0, confirmed: 0, unconfirmed: 0 };
  return { posting, alignment: { rules: '1', coverage, requirements: aligned }, keys: [`example:${index}`] };
}

/** Numbers from 0 to 1 that the seed decides (mulberry32 by Tommy Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
