import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { readNotes } from '../../utils/notes';
import { madeUpNotes } from './made-up-notes';
import type { Piece, Point } from './piece';

type NotesBench = {
  /** Of the text that is read, in megabytes of UTF-16 units, and the stories found in it. */
  readonly megabytes: number;
  readonly stories: number;
  /** Milliseconds for reading it at one go. */
  readonly read: number;
  /** Milliseconds for only parsing it as Markdown with tables, which says nothing yet about stories; left out where it would take minutes. */
  readonly parse?: number;
  /** How many times as long reading takes as parsing alone; below 1 it is faster than the parser. */
  readonly ratio?: number;
  /** What the heap grew by while it was read, in megabytes; a garbage collection in between makes it smaller than it was. */
  readonly heap: number;
};

/** Short work is done a few times, as its time is chance; from this size on once is enough. */
const ROUNDS = 3;
const ONCE_FROM = 1_000_000;

/** The parser takes more than linear time; above this many units it would hold everything up. */
const PARSED_UP_TO = 1_000_000;

const WITH_TABLES = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** Sizes of the growth, in UTF-16 units: an evening's notes, and more than a life's. */
const SIZES = [10_000, 100_000, 1_000_000] as const;

export const NOTES: Piece = {
  name: 'Notes',
  run: async function* () {
    // The first run warms up what every later one shares: the tables are compiled once.
    await benchNotes(1_000);
    const benches: NotesBench[] = [];
    for (const size of SIZES) {
      const bench = await benchNotes(size);
      benches.push(bench);
      const what = `${(size / 1_000).toLocaleString('en')} kB of notes read`;
      yield {
        line: { what, plumbline: bench.read, ...(bench.parse && { others: { 'Markdown parser': bench.parse } }) },
      };
    }
    const curve = (name: string, time: (bench: NotesBench) => number | undefined) => ({
      name,
      points: benches.flatMap((bench): Point[] => {
        const value = time(bench);
        return value === undefined ? [] : [[bench.megabytes * 1_000, value]];
      }),
    });
    yield {
      growth: {
        file: 'notes',
        title: 'Reading notes',
        across: 'size of the notes (kilobytes)',
        up: 'milliseconds',
        curves: [curve('Plumbline', ({ read }) => read), curve('Markdown parser', ({ parse }) => parse)],
      },
    };
  },
};

/** Imports made-up notes of about this size (UTF-16 units) and holds the time against parsing them as Markdown alone. */
async function benchNotes(size: number): Promise<NotesBench> {
  const text = madeUpNotes(size);
  const before = process.memoryUsage().heapUsed;
  const stories = readNotes(text, 'notes.md').stories.length;
  const heap = Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
  const rounds = size < ONCE_FROM ? ROUNDS : 1;
  const read = fastest(rounds, () => readNotes(text, 'notes.md'));
  const parse = size > PARSED_UP_TO ? undefined : fastest(rounds, () => fromMarkdown(text, WITH_TABLES));
  return {
    megabytes: text.length / 1e6,
    stories,
    read,
    ...(parse === undefined ? {} : { parse, ratio: read / parse }),
    heap,
  };
}

/** The fastest of some rounds: the one least disturbed by what else the machine does. */
function fastest(rounds: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
