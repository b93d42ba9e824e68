/** A linear model: `weights` in the order of the columns. */
export type Linear = { readonly from: number; readonly weights: readonly number[] };

/** Rows of numbers, all of the same length. */
export type Rows = readonly (readonly number[])[];

const ROUNDS = 400;

/** Mean and spread of each column; a column that never changes has spread 1. */
function scaleOf(rows: Rows): { readonly mean: number[]; readonly spread: number[] } {
  const columns = rows[0]?.length ?? 0;
  const mean = Array.from(
    { length: columns },
    (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
  );
  const spread = mean.map((middle, at) => {
    const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - middle) ** 2, 0) / rows.length;
    return variance === 0 ? 1 : Math.sqrt(variance);
  });
  return { mean, spread };
}

/**
 * Logistic regression with a ridge, on standardised columns, by accelerated gradient descent (Nesterov 1983). `counts` weighs the
 * rows. The weights come back on the scale of the columns as given.
 */
export function fitLogistic(rows: Rows, yes: readonly boolean[], ridge: number): Linear {
  const { mean, spread } = scaleOf(rows);
  const scaled = rows.map((row) => row.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)));
  const signs = yes.map((is) => (is ? 1 : -1));
  const found = descend([0, ...mean.map(() => 0)], stepFor(scaled, ridge), (point) => {
    const gradient = point.map((value, at) => (at === 0 ? 0 : ridge * value));
    scaled.forEach((row, index) => {
      const sign = signs[index] ?? 1;
      const pull = -sign / (1 + Math.exp(sign * product(point, row)));
      gradient[0] = (gradient[0] ?? 0) + pull;
      row.forEach((value, at) => {
        gradient[at + 1] = (gradient[at + 1] ?? 0) + pull * value;
      });
    });
    return gradient;
  });
  const weights = spread.map((width, at) => (found[at + 1] ?? 0) / width);
  return { from: (found[0] ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0), weights };
}

/**
 * Weights, none below 0, under which better stories score above worse ones: logistic loss over pairs of rows, each weighed by how much
 * better the one is (RankNet, Burges and others 2005). `better` holds differences of two rows.
 */
export function fitRanking(better: Rows, importance: readonly number[], ridge: number): readonly number[] {
  const { spread } = scaleOf(better);
  const scaled = better.map((row) => row.map((value, at) => value / (spread[at] ?? 1)));
  const found = descend(
    spread.map(() => 0.1),
    stepFor(scaled, ridge, importance),
    (point) => {
      const gradient = point.map((value) => ridge * value);
      scaled.forEach((row, index) => {
        const margin = row.reduce((sum, value, at) => sum + value * (point[at] ?? 0), 0);
        const pull = -(importance[index] ?? 1) / (1 + Math.exp(margin));
        row.forEach((value, at) => {
          gradient[at] = (gradient[at] ?? 0) + pull * value;
        });
      });
      return gradient;
    },
    (value) => Math.max(0, value),
  );
  return found.map((value, at) => value / (spread[at] ?? 1));
}

function product(point: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (point[at + 1] ?? 0), point[0] ?? 0);
}

/** A step short enough for the steepest slope there can be: a quarter of the sum of squares, and the ridge. */
function stepFor(rows: Rows, ridge: number, importance?: readonly number[]): number {
  const squares = rows.reduce(
    (sum, row, index) =>
      sum + (importance?.[index] ?? 1) * (1 + row.reduce((inner, value) => inner + value * value, 0)),
    0,
  );
  return 1 / (squares / 4 + ridge);
}

function descend(
  start: readonly number[],
  step: number,
  gradientAt: (point: readonly number[]) => readonly number[],
  keep: (value: number) => number = (value) => value,
): number[] {
  let point = [...start];
  let ahead = [...start];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = gradientAt(ahead);
    const next = ahead.map((value, at) => keep(value - step * (gradient[at] ?? 0)));
    const momentum = round / (round + 3);
    ahead = next.map((value, at) => value + momentum * (value - (point[at] ?? 0)));
    point = next;
  }
  return point;
}
