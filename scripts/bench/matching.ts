import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMatcher } from '../../utils/matching';
import type { AnnotatedPosting } from '../../utils/model';
import { stem } from '../../utils/text/stems';
import { storyText } from '../../utils/text/story-text';
import { madeUpRequirements, madeUpStories } from './made-up-bank';

/** Milliseconds for reading the stories once, and for holding all requirements against them. */
export type Timing = { readonly index: number; readonly query: number };

export type MatchingBench = {
  readonly stories: number;
  readonly requirements: number;
  readonly plumbline: Timing;
  /** One story changed, the rest kept: reading it and aligning again. */
  readonly afterOneChange: number;
  readonly miniSearch: Timing;
  /** Left out where it would take minutes. */
  readonly fuse?: Timing;
};

/** Fuse takes about a millisecond per story and requirement; above this it would hold everything up. */
const FUSE_UP_TO = 100;
const ROUNDS = 5;

/** The same work for Plumbline, MiniSearch with stems and Fuse's token search. Plumbline's includes verdicts and quotes. */
export function benchMatching(storyCount: number, requirementCount: number): MatchingBench {
  const stories = madeUpStories(storyCount);
  const requirements = madeUpRequirements(requirementCount);
  const posting = makePosting(requirements);
  const bank = { facts: [], corrections: [] };

  const matcher = createMatcher();
  const index = timed(1, () => matcher.keep(stories));
  const query = timed(ROUNDS, () => matcher.align(posting, bank));
  const changed = stories.map((story, place) =>
    place === 0 ? { ...story, rest: `${story.rest}\nAnd it held.` } : story,
  );
  const afterOneChange = timed(1, () => {
    matcher.keep(changed);
    matcher.align(posting, bank);
  });

  const texts = stories.map((story) => ({ id: story.id, title: story.title, text: storyText(story) }));
  const search = new MiniSearch({ fields: ['title', 'text'], processTerm: (word) => stem(word) });
  const miniSearch = {
    index: timed(1, () => search.addAll(texts)),
    query: timed(ROUNDS, () => requirements.map((text) => search.search(text))),
  };
  return {
    stories: storyCount,
    requirements: requirementCount,
    plumbline: { index, query },
    afterOneChange,
    miniSearch,
    ...(storyCount <= FUSE_UP_TO ? { fuse: benchFuse(texts, requirements) } : {}),
  };
}

function benchFuse(
  texts: readonly { readonly title: string; readonly text: string }[],
  requirements: readonly string[],
): Timing {
  let fuse = new Fuse<{ readonly title: string; readonly text: string }>([], {});
  const index = timed(1, () => {
    fuse = new Fuse(texts, { keys: ['title', 'text'], useTokenSearch: true, tokenMatch: 'any', ignoreLocation: true });
  });
  return { index, query: timed(1, () => requirements.map((text) => fuse.search(text))) };
}

/** The fastest of some rounds: the one least disturbed by what else the machine does. */
function timed(rounds: number, work: () => unknown): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

function makePosting(requirements: readonly string[]): AnnotatedPosting {
  return {
    language: 'en',
    blocks: [],
    source: 'text',
    readAt: '2026-01-01T00:00:00.000Z',
    requirements: requirements.map((text, block) => ({
      id: `r${block}`,
      text,
      kind: 'required',
      form: 'evidence',
      block,
      priority: 'medium',
      terms: [],
      competencies: [],
    })),
  };
}

/** The sizes of the growth: a beginner's bank, a full one, and far beyond any person's. */
export const SIZES: readonly (readonly [stories: number, requirements: number])[] = [
  [10, 30],
  [40, 30],
  [100, 60],
  [1_000, 60],
  [10_000, 60],
];

/** One line per size, and a bar per line as long as the logarithm of the time: a plot that a terminal can show. */
export function describeMatching(benches: readonly MatchingBench[]): string {
  const rows = benches.map((bench) => {
    const { stories, requirements, plumbline, afterOneChange, miniSearch, fuse } = bench;
    const bar = '▇'.repeat(Math.max(1, Math.round(Math.log2(1 + plumbline.query) * 2)));
    return [
      `${String(stories).padStart(6)} × ${requirements}`,
      `index ${ms(plumbline.index)}`,
      `query ${ms(plumbline.query)}`,
      `one story changed ${ms(afterOneChange)}`,
      `MiniSearch ${ms(miniSearch.index)} + ${ms(miniSearch.query)}`,
      `ratio ${(plumbline.query / miniSearch.query).toFixed(1).padStart(4)}`,
      fuse ? `Fuse ${ms(fuse.query)}` : 'Fuse –',
      bar,
    ].join('  ');
  });
  return ['Matching: stories × requirements, in milliseconds', ...rows].join('\n');
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0).padStart(6);
}

export function runMatchingBench(): string {
  // The first run warms up what every later one shares: the tables are compiled once.
  benchMatching(10, 30);
  return describeMatching(SIZES.map(([stories, requirements]) => benchMatching(stories, requirements)));
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(runMatchingBench());
