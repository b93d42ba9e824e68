import { rankPair } from '../utils/matching/rank';
import { baselines } from './matching/baselines';
import { type Answer, type Figures, measure, type Run } from './matching/figures';
import { type GradedPair, loadPairs } from './matching/pairs';

/**
 * How well matching agrees with careful readers: `npm run evaluate:matching FOLDER…`, where each folder holds graded pairs. Prints
 * one table per folder, baselines beside it, and one row per pair.
 */
function main(folders: readonly string[]): void {
  if (folders.length === 0) throw new Error('Name at least one folder of graded pairs.');
  for (const folder of folders) {
    const pairs = loadPairs(folder);
    console.log(
      `\n${folder}: ${pairs.length} pairs, ${pairs.flatMap(({ requirements }) => requirements).length} requirements`,
    );
    const own = runOf(pairs, answersOf);
    print({
      ...Object.fromEntries(
        Object.entries(baselines).map(([name, rank]) => [name, measure(pairs, runOf(pairs, rank))]),
      ),
      Plumbline: measure(pairs, own),
    });
    print(Object.fromEntries(pairs.map((pair) => [pair.name, measure([pair], own)])));
  }
}

function answersOf(pair: GradedPair): { readonly [requirementId: string]: Answer } {
  return Object.fromEntries(
    Object.entries(rankPair(pair)).map(([id, { ranked, verdict, gapScore }]) => [
      id,
      { ranked: ranked.map(([storyId]) => storyId), verdict, gapScore },
    ]),
  );
}

function runOf(pairs: readonly GradedPair[], rank: (pair: GradedPair) => Run[string]): Run {
  return Object.fromEntries(pairs.map((pair) => [pair.name, rank(pair)]));
}

const DECIMALS = 3;

function print(table: { readonly [row: string]: Figures }): void {
  console.table(
    Object.fromEntries(
      Object.entries(table).map(([row, figures]) => [
        row,
        Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(DECIMALS))])),
      ]),
    ),
  );
}

main(process.argv.slice(2));
