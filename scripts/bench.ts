/**
 * How fast Plumbline is, beside others at the same work in the same run: `npm run bench -- [piece …]`. Prints a table of times and ratios and writes
 * how they grow as plots into `docs/bench`. Takes about two minutes; the machine should have nothing else to do. Needs the production build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { IMPORTING } from './bench/importing';
import { MATCHING } from './bench/matching';
import { NOTES } from './bench/notes';
import { PAGES } from './bench/pages';
import type { Line, Piece } from './bench/piece';
import { plotSvg } from './bench/plot';
import { READING } from './bench/reading';
import { STORAGE } from './bench/storage';

const PIECES: readonly Piece[] = [READING, NOTES, IMPORTING, MATCHING, STORAGE, PAGES];

/** Where the plots are kept. */
const PLOTS = join(import.meta.dirname, '..', 'docs', 'bench');

/** Columns of the table, in characters. */
const WHAT = 44;
const TIME = 12;

const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
const chosen = PIECES.filter(({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()));
if (chosen.length === 0) {
  throw new Error(`There is no such piece. The pieces are: ${PIECES.map(({ name }) => name).join(', ')}.`);
}

// Some of the others tell of every page they stumble over; here their times are wanted.
console.error = () => {};
mkdirSync(PLOTS, { recursive: true });
say(
  `${availableParallelism()} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. Times are milliseconds.`,
);
for (const { name, run } of chosen) {
  say(`\n${name.padEnd(WHAT)}${'Plumbline'.padStart(TIME)}   others (our time ÷ theirs)`);
  for await (const result of run()) {
    if ('line' in result) {
      say(inRow(result.line));
    } else {
      writeFileSync(join(PLOTS, `${result.growth.file}.svg`), plotSvg(result.growth));
    }
  }
}
say(`\nThe plots are in ${PLOTS}`);

function inRow({ what, plumbline, others = {}, limit }: Line): string {
  const beside = Object.entries(others).map(
    ([name, time]) => `${name} ${inMilliseconds(time)} (${(plumbline / time).toPrecision(2)})`,
  );
  const kept =
    limit === undefined ? [] : [`at most ${inMilliseconds(limit)}: ${plumbline <= limit ? 'kept' : 'NOT KEPT'}`];
  return `  ${what.padEnd(WHAT - 2)}${inMilliseconds(plumbline).padStart(TIME)}   ${[...beside, ...kept].join(', ')}`;
}

function inMilliseconds(time: number): string {
  return time.toLocaleString('en', { maximumFractionDigits: time < 10 ? 1 : 0 });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
