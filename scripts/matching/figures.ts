import { bestGrade, type GradedPair, gradeOf } from './pairs';

/** What a ranker says of one requirement. `ranked` best first; a ranker without verdicts leaves `verdict` out. */
export type Answer = {
  readonly ranked: readonly string[];
  readonly gapScore: number;
  readonly verdict?: 'covered' | 'partial' | 'gap';
};

/** Answers by pair name and requirement id. */
export type Run = { readonly [pair: string]: { readonly [requirementId: string]: Answer } };

/** All from 0 to 1; NaN where there is nothing to measure. */
export type Figures = {
  /** Discounted gain of the first three stories, over the requirements that some story answers (Järvelin and Kekäläinen 2002). */
  readonly ndcg3: number;
  readonly recall3: number;
  /** How often a gap is told from what is answered, one of each drawn at random. */
  readonly gapAuroc: number;
  /** The rest only for rankers that give verdicts. */
  readonly verdicts?: number;
  readonly gapsCalledCovered?: number;
  readonly coveredCalledGap?: number;
};

const ANSWERED = 2;
const PROVEN = 3;

export function measure(pairs: readonly GradedPair[], run: Run): Figures {
  const rows = pairs.flatMap((pair) =>
    pair.requirements.map(({ id }) => ({ pair, id, best: bestGrade(pair, id), answer: run[pair.name]?.[id] })),
  );
  const answerable = rows.filter(({ best }) => best >= ANSWERED);
  const gaps = rows.filter(({ best }) => best < ANSWERED);
  const grades = (row: (typeof rows)[number]) =>
    (row.answer?.ranked ?? []).slice(0, 3).map((storyId) => gradeOf(row.pair, row.id, storyId));
  return {
    ndcg3: mean(answerable.map((row) => gain(grades(row)) / gain(idealOf(row.pair, row.id)))),
    recall3: mean(
      answerable.map((row) => {
        const relevant = row.pair.stories.filter(({ id }) => gradeOf(row.pair, row.id, id) >= ANSWERED).length;
        return grades(row).filter((grade) => grade >= ANSWERED).length / Math.min(3, relevant);
      }),
    ),
    gapAuroc: auroc(
      gaps.map(({ answer }) => answer?.gapScore ?? 0),
      answerable.map(({ answer }) => answer?.gapScore ?? 0),
    ),
    ...(rows.some(({ answer }) => answer?.verdict) ? verdictFigures(rows) : {}),
  };
}

type Row = { readonly best: number; readonly answer: Answer | undefined };

function verdictFigures(rows: readonly Row[]) {
  const gaps = rows.filter(({ best }) => best < ANSWERED);
  const proven = rows.filter(({ best }) => best >= PROVEN);
  return {
    verdicts: mean(
      rows.map(({ answer, best }) =>
        Number(answer?.verdict === (best >= PROVEN ? 'covered' : best >= ANSWERED ? 'partial' : 'gap')),
      ),
    ),
    gapsCalledCovered: mean(gaps.map(({ answer }) => Number(answer?.verdict === 'covered'))),
    coveredCalledGap: mean(proven.map(({ answer }) => Number(answer?.verdict === 'gap'))),
  };
}

function idealOf(pair: GradedPair, requirementId: string): number[] {
  return pair.stories
    .map(({ id }) => gradeOf(pair, requirementId, id))
    .sort((left, right) => right - left)
    .slice(0, 3);
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function auroc(higher: readonly number[], lower: readonly number[]): number {
  return mean(higher.flatMap((left) => lower.map((right) => (left > right ? 1 : left === right ? 0.5 : 0))));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
