import { type BankIndex, indexBank } from '../../utils/matching/bank-index';
import { amountAt } from '../../utils/matching/columns';
import {
  ANSWERED,
  along,
  arrange,
  judgeStories,
  type Line,
  type Model,
  PROVEN,
  verdictOf,
} from '../../utils/matching/judgement';
import { type Query, queryOf } from '../../utils/matching/query';
import { type Features, featuresOf, RANKING, type Weights } from '../../utils/matching/score';
import { indexStory } from '../../utils/matching/story-index';
import { languageOf } from '../../utils/text/language';
import type { Answer, Run } from './figures';
import { fitLogistic, fitRanking } from './fit';
import { bestGrade, type GradedPair, gradeOf } from './pairs';

/** A requirement of a pair with all stories held against it. */
type Case = {
  readonly pair: GradedPair;
  readonly id: string;
  readonly query: Query;
  readonly bank: BankIndex;
  readonly features: Features;
  readonly best: number;
  /** By the story's place in the bank. */
  readonly grades: readonly number[];
};

export function casesOf(pairs: readonly GradedPair[]): Case[] {
  return pairs.flatMap((pair) => {
    const bank = indexBank(pair.stories.map(indexStory));
    const language = languageOf(pair.requirements.map(({ text }) => text).join('\n'));
    return pair.requirements.map(({ id, text, kind }) => {
      const query = queryOf(text, { language, wished: kind === 'preferred' });
      const grades = bank.stories.map((story) => gradeOf(pair, id, story.id));
      return { pair, id, query, bank, features: featuresOf(query, bank), best: bestGrade(pair, id), grades };
    });
  });
}

type Name = keyof Features;
const RANKING_NAMES = Object.keys(RANKING) as Name[];
const ANSWERED_NAMES = Object.keys(ANSWERED.weights) as Name[];
const PROVEN_NAMES = Object.keys(PROVEN.weights) as Name[];

/**
 * No feature of the ranking speaks against a story. And where no table knows the words of a line, shared words must still count, those of
 * the title most, though the graded pairs, whose words the tables mostly know and whose titles are often a question's, hardly need them.
 */
const LEAST: Weights = { words: 0.2, titled: 0.8 };

/** Ridges strong enough that a handful of persons cannot bend a weight. */
const RANKING_RIDGE = 0.5;
const VERDICT_RIDGE = 20;
/** The best story and the judgement are found in turn; after this many turns nothing moves. */
const TURNS = 4;

export function learn(cases: readonly Case[]): Model {
  const ranking = learnRanking(cases);
  const answered = learnLine(cases, ANSWERED_NAMES, 2, ranking);
  const proven = learnLine(cases, PROVEN_NAMES, 3, ranking);
  return { ranking, answered, proven };
}

function learnRanking(cases: readonly Case[]): Weights {
  const rows: number[][] = [];
  const importance: number[] = [];
  for (const { features, grades } of cases) {
    const pairs = grades.flatMap((leftGrade, left) =>
      grades.flatMap((rightGrade, right) => {
        const gain = 2 ** leftGrade - 2 ** rightGrade;
        if (gain <= 0) return [];
        const [more, less] = [rowOf(RANKING_NAMES, features, left), rowOf(RANKING_NAMES, features, right)];
        return [{ gain, row: more.map((value, at) => value - (less[at] ?? 0)) }];
      }),
    );
    const total = pairs.reduce((sum, { gain }) => sum + gain, 0);
    for (const { gain, row } of pairs) {
      rows.push(row);
      importance.push(gain / total);
    }
  }
  const least = RANKING_NAMES.map((name) => LEAST[name] ?? 0);
  return named(RANKING_NAMES, fitRanking(rows, importance, least, RANKING_RIDGE));
}

/** What one story of the bank has of some features. */
function rowOf(names: readonly Name[], features: Features, place: number): number[] {
  return names.map((name) => amountAt(features[name], place));
}

function named(names: readonly Name[], weights: readonly number[]): Weights {
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

/**
 * Fits on one story per requirement: first the one ranked best, then the one for which the line itself speaks most. Readers differ in
 * how soon they call a line answered, so each folder of pairs has a column of its own; the line that comes back stands midway between them.
 */
function learnLine(cases: readonly Case[], names: readonly Name[], grade: number, ranking: Weights): Line {
  const yes = cases.map(({ best }) => best >= grade);
  const [, ...others] = new Set(cases.map(({ pair }) => pair.folder));
  const midway = 1 / (others.length + 1);
  let line: Line = { from: 0, weights: ranking };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const rows = cases.map(({ pair, features }) => {
      const values = along(line, features);
      const best = values.indexOf(Math.max(...values));
      const reader = others.map((folder) => Number(pair.folder === folder) - midway);
      return [...rowOf(names, features, best), ...reader];
    });
    const fitted = fitLogistic(rows, yes, VERDICT_RIDGE);
    line = { from: fitted.from, weights: named(names, fitted.weights) };
  }
  return line;
}

/** What the model says of the cases. */
function answer(cases: readonly Case[], model: Model): Run {
  const run: { [pair: string]: { [requirementId: string]: Answer } } = {};
  for (const { pair, id, query, bank, features } of cases) {
    const arranged = arrange(judgeStories(query, bank, features, model));
    const answers = run[pair.name] ?? {};
    run[pair.name] = answers;
    answers[id] = {
      ranked: arranged.map(({ story }) => story.id),
      verdict: verdictOf(arranged),
      gapScore: -Math.max(...along(model.answered, features)),
    };
  }
  return run;
}

/** Every person judged by a model that was fitted on the others. */
export function leaveOnePersonOut(pairs: readonly GradedPair[]): Run {
  const cases = casesOf(pairs);
  const persons = [...new Set(pairs.map(({ candidate }) => candidate))];
  return Object.assign(
    {},
    ...persons.map((person) => {
      const model = learn(cases.filter(({ pair }) => pair.candidate !== person));
      return answer(
        cases.filter(({ pair }) => pair.candidate === person),
        model,
      );
    }),
  );
}
