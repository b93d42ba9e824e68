import type { Model } from '../utils/matching/judgement';
import { baselines } from './matching/baselines';
import { type Figures, measure } from './matching/figures';
import { casesOf, learn, leaveOnePersonOut } from './matching/learn';
import { loadPairs } from './matching/pairs';
import { plumbline, runOf } from './matching/plumbline';

/**
 * How well matching agrees with careful readers: `tsx scripts/evaluate-matching.ts FOLDER… [--fit | --markdown]`, where each folder
 * holds graded pairs. Prints one table per folder, baselines beside it, and one row per pair, judged by a fit on all other persons of all
 * folders. With `--markdown` the tables are those of the README, of the first folder alone; further folders only help to fit. With
 * `--fit` it fits on all folders together and prints the weights, which go into `utils/matching` by hand.
 */
function main(words: readonly string[]): void {
  const folders = words.filter((word) => !word.startsWith('--'));
  if (folders.length === 0) throw new Error('Name at least one folder of graded pairs.');
  const all = folders.flatMap(loadPairs);
  if (words.includes('--fit')) {
    printModel(learn(casesOf(all)));
    return;
  }
  const own = runOf(all, plumbline);
  const without = leaveOnePersonOut(all);
  const markdown = words.includes('--markdown');
  const show = markdown ? printMarkdown : print;
  for (const folder of markdown ? folders.slice(0, 1) : folders) {
    const pairs = all.filter((pair) => pair.folder === folder);
    const requirements = pairs.reduce((sum, pair) => sum + pair.requirements.length, 0);
    if (!markdown) console.log(`\n${folder}: ${pairs.length} pairs, ${requirements} requirements`);
    show({
      ...Object.fromEntries(
        Object.entries(baselines).map(([name, rank]) => [name, measure(pairs, runOf(pairs, rank))]),
      ),
      'Plumbline, as shipped': measure(pairs, own),
      'Plumbline, fitted without the person': measure(pairs, without),
    });
    show(Object.fromEntries(pairs.map((pair) => [pair.name, measure([pair], without)])));
  }
}

type Table = { readonly [row: string]: Figures };

/** What each figure is called in the README, in the order of its columns. */
const COLUMNS: { readonly [figure in keyof Required<Figures>]: string } = {
  ndcg3: 'nDCG@3',
  recall3: 'recall@3',
  gapAuroc: 'gap AUROC',
  verdicts: 'verdicts right',
  gapsCalledCovered: 'gaps called covered',
  coveredCalledGap: 'covered called gap',
};

function printMarkdown(table: Table): void {
  const names = Object.keys(COLUMNS) as (keyof Figures)[];
  const cell = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2).replace(/^0/u, '');
  const lines = [
    ['', ...names.map((name) => COLUMNS[name])],
    ['---', ...names.map(() => '---:')],
    ...Object.entries(table).map(([row, figures]) => [row, ...names.map((name) => cell(figures[name]))]),
  ];
  console.log(`${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

function printModel(model: Model): void {
  console.log(
    JSON.stringify(model, (_, value) => (typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value), 2),
  );
}

const DECIMALS = 3;

function print(table: Table): void {
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
