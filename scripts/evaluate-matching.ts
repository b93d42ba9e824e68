import { rankPair } from '../utils/matching/rank';
import { baselines } from './matching/baselines';
import { type Answer, type Figures, measure, type Run } from './matching/figures';
import { casesOf, learn, leaveOnePersonOut, type Model } from './matching/learn';
import { type GradedPair, loadPairs } from './matching/pairs';

/**
 * How well matching agrees with careful readers: `tsx scripts/evaluate-matching.ts FOLDER… [--fit]`, where each folder holds graded
 * pairs. Prints one table per folder, baselines beside it, and one row per pair, judged by a fit on all other persons of all folders. With `--fit` it fits on all folders together and prints
 * the weights, which go into `utils/matching` by hand.
 */
function main(words: readonly string[]): void {
  const folders = words.filter((word) => word !== '--fit');
  if (folders.length === 0) throw new Error('Name at least one folder of graded pairs.');
  if (words.includes('--fit')) {
    printModel(learn(casesOf(folders.flatMap(loadPairs))));
    return;
  }
  const all = folders.flatMap(loadPairs);
  const own = runOf(all, answersOf);
  const without = leaveOnePersonOut(all);
  for (const folder of folders) {
    const pairs = loadPairs(folder);
    console.log(
      `\n${folder}: ${pairs.length} pairs, ${pairs.flatMap(({ requirements }) => requirements).length} requirements`,
    );
    print({
      ...Object.fromEntries(
        Object.entries(baselines).map(([name, rank]) => [name, measure(pairs, runOf(pairs, rank))]),
      ),
      'Plumbline, as shipped': measure(pairs, own),
      'Plumbline, fitted without the person': measure(pairs, without),
    });
    print(Object.fromEntries(pairs.map((pair) => [pair.name, measure([pair], without)])));
  }
}

function printModel(model: Model): void {
  console.log(
    JSON.stringify(model, (_, value) => (typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value), 2),
  );
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
        Object.fromEntries(
          Object.entries(figures).map(([name, value]) => [
            name,
            value === undefined ? undefined : Number(value.toFixed(DECIMALS)),
          ]),
        ),
      ]),
    ),
  );
}

main(process.argv.slice(2));
