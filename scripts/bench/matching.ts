import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMatcher } from '../../utils/matching';
import type { AnnotatedPosting } from '../../utils/model';
import { stem } from '../../utils/text/stems';
import { storyText } from '../../utils/text/story-text';
import { madeUpRequirements, madeUpStories } from './made-up-bank';
import type { Growth, Piece, Point } from './piece';
import { timesInWorker } from './worker';

/** Milliseconds for reading the stories once, and for holding all requirements against them. */
type Timing = { readonly index: number; readonly query: number };

type MatchingBench = {
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

/** The work is done a few times, as its time is chance; with so many stories fewer are enough. */
const ROUNDS = 20;
const FEW_ROUNDS = 3;
const FEW_FROM = 1_000;

/**
 * What holding lines against stories may take: nobody feels less than this many milliseconds; beyond it, so many times as long as
 * MiniSearch, which has no verdicts and no quotes to give.
 */
const UNFELT = 50;
const MOST_TIMES = 2;

/**
 * The same work for Plumbline, MiniSearch with stems and Fuse's token search: all stories are read before, then lines come that nobody has
 * seen, other ones in every round and for each of them, as whatever was read once is remembered. Most of their words come again, as those
 * of postings do: what is remembered of a word, its stem for one, is there for Plumbline and MiniSearch alike. Plumbline's time includes
 * looking the lines up, which a person does not wait for twice (filing them looks them up already), and verdicts and quotes.
 */
function benchMatching(storyCount: number, requirementCount: number): MatchingBench {
  const stories = madeUpStories(storyCount);
  const linesOf = (round: number) => madeUpRequirements(requirementCount, 1 + round * requirementCount);
  const bank = { facts: [], corrections: [] };
  const rounds = storyCount < FEW_FROM ? ROUNDS : FEW_ROUNDS;

  const matcher = createMatcher();
  const index = timed(1, () => matcher.keep(stories));
  const query = timed(rounds, (round) => matcher.align(makePosting(linesOf(round)), bank));
  const changed = stories.map((story, place) =>
    place === 0 ? { ...story, rest: `${story.rest}\nAnd it held.` } : story,
  );
  const afterOneChange = timed(1, () => {
    matcher.keep(changed);
    matcher.align(makePosting(linesOf(0)), bank);
  });

  const texts = stories.map((story) => ({ id: story.id, title: story.title, text: storyText(story) }));
  const search = new MiniSearch({ fields: ['title', 'text'], processTerm: (word) => stem(word) });
  const miniSearch = {
    index: timed(1, () => search.addAll(texts)),
    query: timed(rounds, (round) => linesOf(rounds + round).map((text) => search.search(text))),
  };
  return {
    stories: storyCount,
    requirements: requirementCount,
    plumbline: { index, query },
    afterOneChange,
    miniSearch,
    ...(storyCount <= FUSE_UP_TO ? { fuse: benchFuse(texts, linesOf(0)) } : {}),
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

/** The fastest of some rounds, in time of the processor: a clock would count whatever else the machine does. */
function timed(rounds: number, work: (round: number) => unknown): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    work(round);
    const { user, system } = process.cpuUsage(start);
    fastest = Math.min(fastest, (user + system) / 1_000);
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

/** Stories of a beginner's bank, a full one, and far beyond any person's. */
const SIZES = [10, 100, 1_000, 10_000] as const;

/** A long posting. */
const REQUIREMENTS = 60;

/** The sizes that stand in the table. */
const IN_TABLE: readonly number[] = [100, 1_000];

/** A well-filled bank and an ordinary posting. */
const USUAL = { stories: 40, requirements: 30 };

/** The full bank in the browser, and how many postings are worked up there one after another. */
const IN_BROWSER = { stories: 1_000, postings: 100 };

export const MATCHING: Piece = {
  name: 'Matching',
  run: async function* () {
    // The first run warms up what every later one shares: the tables are compiled once.
    benchMatching(10, 30);
    yield* linesOf(benchMatching(USUAL.stories, USUAL.requirements));
    const benches: MatchingBench[] = [];
    for (const size of SIZES) {
      const bench = benchMatching(size, REQUIREMENTS);
      benches.push(bench);
      if (IN_TABLE.includes(size)) {
        yield* linesOf(bench);
      }
    }
    yield { growth: growthOf(benches) };
    yield* linesInBrowser();
  },
};

function linesOf({ stories, requirements, plumbline, afterOneChange, miniSearch, fuse }: MatchingBench) {
  const size = `${stories.toLocaleString('en')} stories`;
  const others = (time: keyof Timing) => ({ MiniSearch: miniSearch[time], ...(fuse && { Fuse: fuse[time] }) });
  return [
    { line: { what: `${size} read`, plumbline: plumbline.index, others: others('index') } },
    {
      line: {
        what: `${size} held against ${requirements} lines`,
        plumbline: plumbline.query,
        others: others('query'),
        limit: Math.max(UNFELT, MOST_TIMES * miniSearch.query),
      },
    },
    { line: { what: `${size}, one of them changed`, plumbline: afterOneChange } },
  ];
}

async function* linesInBrowser() {
  const stories = madeUpStories(IN_BROWSER.stories);
  const postings = Array.from({ length: IN_BROWSER.postings }, (_, round) =>
    makePosting(madeUpRequirements(REQUIREMENTS, 1 + round * REQUIREMENTS)),
  );
  const times = await timesInWorker(stories, postings);
  const size = `${IN_BROWSER.stories.toLocaleString('en')} stories`;
  yield { line: { what: `in the browser: ${size}, first posting`, plumbline: times.first } };
  yield { line: { what: '  the next posting, worked up', plumbline: times.nextPosting } };
  yield { line: { what: '  one story changed, worked up again', plumbline: times.oneChanged } };
  yield { line: { what: '  the page is held up meanwhile', plumbline: times.page, limit: UNFELT } };
}

function growthOf(benches: readonly MatchingBench[]): Growth {
  const curve = (name: string, time: (bench: MatchingBench) => number | undefined) => ({
    name,
    points: benches.flatMap((bench): Point[] => {
      const value = time(bench);
      return value === undefined ? [] : [[bench.stories, value]];
    }),
  });
  return {
    file: 'matching',
    title: `Holding stories against ${REQUIREMENTS} requirements`,
    across: 'stories',
    up: 'milliseconds',
    curves: [
      curve('Plumbline', ({ plumbline }) => plumbline.query),
      curve('MiniSearch', ({ miniSearch }) => miniSearch.query),
      curve('Fuse', ({ fuse }) => fuse?.query),
      curve('Reading them', ({ plumbline }) => plumbline.index),
    ],
  };
}
