/** One line of the table: what was done, how long Plumbline takes, and how long others take for the same. Times are milliseconds. */
export type Line = {
  readonly what: string;
  readonly plumbline: number;
  /** The same work in the same run by others, by name. */
  readonly others?: { readonly [name: string]: number };
  /** What it may take at most, where there is a promise. */
  readonly limit?: number;
};

/** How something grows: one curve per name, of points that are all above zero. */
export type Growth = {
  /** File name of the plot without its ending. */
  readonly file: string;
  readonly title: string;
  /** What is counted along the bottom and up the side, with its unit. */
  readonly across: string;
  readonly up: string;
  readonly curves: readonly { readonly name: string; readonly points: readonly Point[] }[];
};

export type Point = readonly [across: number, up: number];

/** What one piece of the benchmark measures. Lines come as they are measured. */
export type Piece = {
  readonly name: string;
  readonly run: () => AsyncIterable<{ readonly line: Line } | { readonly growth: Growth }>;
};

/** The middle one of some times; NaN of none. */
export function middle(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;
}
