/** A linear model: `weights` in the order of the columns. */
export type Linear = { readonly from: number; readonly weights: readonly number[] };

/** Rows of numbers, all of the same length. */
export type Rows = readonly (readonly number[])[];

const ROUNDS = 300;

/** Where the columns lie: 0 and 1 for one that never changes. */
type Scale = { readonly mean: readonly number[]; readonly spread: readonly number[] };

function scaleOf(rows: Rows): Scale {
  const mean = (rows[0] ?? []).map((_, at) => average(rows.map((row) => row[at] ?? 0)));
  const spread = mean.map((middle, at) => Math.sqrt(average(rows.map((row) => ((row[at] ?? 0) - middle) ** 2))) || 1);
  return { mean, spread };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Logistic regression with a ridge on standardised columns. The weights come back on the scale of the columns as given.
 */
export function fitLogistic(rows: Rows, yes: readonly boolean[], ridge: number): Linear {
  const { mean, spread } = scaleOf(rows);
  const scaled = rows.map((row, index) => {
    const sign = yes[index] ? 1 : -1;
    return [sign, ...row.map((value, at) => (sign * (value - (mean[at] ?? 0))) / (spread[at] ?? 1))];
  });
  const [from = 0, ...found] = descend(scaled, { ridge, free: 1 });
  const weights = found.map((value, at) => value / (spread[at] ?? 1));
  return { from: from - weights.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0), weights };
}

/**
 * Weights, none below its `least`, under which better stories score above worse ones: logistic loss over pairs of rows, each weighed by
 * how much better the one is (RankNet, Burges and others 2005). `better` holds differences of two rows.
 */
export function fitRanking(
  better: Rows,
  importance: readonly number[],
  least: readonly number[],
  ridge: number,
): readonly number[] {
  const { spread } = scaleOf(better);
  const scaled = better.map((row) => row.map((value, at) => value / (spread[at] ?? 1)));
  const floor = least.map((value, at) => value * (spread[at] ?? 1));
  return descend(scaled, { ridge, importance, least: floor }).map((value, at) => value / (spread[at] ?? 1));
}

type Descent = {
  readonly ridge: number;
  readonly importance?: readonly number[];
  /** So many first columns pay no ridge. */
  readonly free?: number;
  /** No weight goes below this, column by column. */
  readonly least?: readonly number[];
};

/** Least logistic loss over rows that should all come out above 0, by accelerated gradient descent (Nesterov 1983). */
function descend(rows: Rows, { ridge, importance, free = 0, least = [] }: Descent): number[] {
  const columns = rows[0]?.length ?? 0;
  const flat = Float64Array.from(rows.flat());
  const weights = Float64Array.from(rows, (_, index) => importance?.[index] ?? 1);
  // Short enough for the steepest slope there can be: a quarter of the weighed sum of squares, and the ridge.
  const squares = flat.reduce((sum, value, at) => sum + (weights[Math.floor(at / columns)] ?? 0) * value * value, 0);
  const step = 1 / (squares / 4 + ridge);
  let point = new Float64Array(columns);
  let ahead = new Float64Array(columns);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = slopeAt(ahead, flat, weights);
    const next = ahead.map((value, at) =>
      Math.max(
        least[at] ?? Number.NEGATIVE_INFINITY,
        value - step * ((slope[at] ?? 0) + (at < free ? 0 : ridge * value)),
      ),
    );
    const momentum = round / (round + 3);
    ahead = next.map((value, at) => value + momentum * (value - (point[at] ?? 0)));
    point = next;
  }
  return [...point];
}

function slopeAt(point: Float64Array, flat: Float64Array, weights: Float64Array): Float64Array {
  const columns = point.length;
  const slope = new Float64Array(columns);
  for (let row = 0; row < weights.length; row += 1) {
    const start = row * columns;
    let margin = 0;
    for (let at = 0; at < columns; at += 1) margin += (flat[start + at] ?? 0) * (point[at] ?? 0);
    const pull = (weights[row] ?? 0) / (1 + Math.exp(margin));
    for (let at = 0; at < columns; at += 1) slope[at] = (slope[at] ?? 0) - pull * (flat[start + at] ?? 0);
  }
  return slope;
}
