import { WEIGHT_OF } from '../lexicon';
import type { AlignedRequirement, Alignment, Match, SavedPosting, Span, Story } from '../model';
import { asWished } from './line-up-wishes';

/** What of a story the line-up needs besides the alignment. */
export type StoryToLineUp = Pick<Story, 'id' | 'title' | 'period' | 'updatedAt'>;

export type LineUpWishes = Partial<SavedPosting['lineUp']> & {
  /** How many stories; left out, four to six, as many as still add something. */
  readonly size?: number;
};

export type LineUpEntry = {
  readonly storyId: string;
  /** Ids of the requirements it answers best of the line-up, in the posting's order. */
  readonly answers: readonly string[];
  /** The story outside the line-up that the person chose, else the one that answers most of these; absent when none answers any. */
  readonly backUp?: string;
  readonly isBackUpChosen?: true;
  /** Ids of the requirements nobody else in the line-up answers: what is lost if it is dropped. */
  readonly lost: readonly string[];
  /** Why it was chosen, in one sentence. */
  readonly why: string;
  /** Its words for the weightiest requirement it answers: a span of its `storyText()`. `openingOf` says whether to open with them. */
  readonly proof?: Span;
};

export type LineUp = {
  /** The story that carries most comes first, unless the person put them in another order. Empty when no story answers anything. */
  readonly entries: readonly LineUpEntry[];
  /** How many requirements the line-up answers, of how many that a story could answer. */
  readonly carried: number;
  readonly of: number;
};

/** Of a bank of eight to twelve four stories are enough for one round, and more than six nobody remembers. */
const FEWEST = 4;
const MOST = 6;
/** Up to this many stories every choice of six is tried; above it the best is built up and then improved by exchanges. */
const EXACT_UP_TO = 20;

/** How far a match answers: a neighbouring experience is half an answer, a stretch is none. */
const ANSWERS = { direct: 1, adjacent: 0.5, stretch: 0 } as const;
/** A fifth or sixth story must add at least an implied requirement answered by half. */
const SMALLEST_GAIN = 0.5;

/**
 * The few stories that together answer most of the weighted requirements, each once. Exact for up to twenty stories. Same input, same
 * line-up, whatever the order of the stories: ties go to the story that alone answers more, then to the later one, then to the id.
 */
export function lineUp(alignment: Alignment, stories: readonly StoryToLineUp[], wishes: LineUpWishes = {}): LineUp {
  const rows = alignment.requirements.filter(({ verdict }) => verdict !== 'confirmed' && verdict !== 'unconfirmed');
  const table = tableOf(rows, stories);
  const banned = new Set(wishes.banned);
  const open = table.filter(({ id }) => !banned.has(id));
  const pinned = open.filter(({ id }) => wishes.pinned?.includes(id));
  const free = open.filter((candidate) => !pinned.includes(candidate) && candidate.total > 0);
  const chosen = choose(pinned, free, rows.length, wishes.size);
  const waiting = new Set(open.filter((candidate) => !chosen.includes(candidate)).map(({ id }) => id));
  return {
    entries: asWished(describe(chosen, pinned, open, rows), wishes, waiting),
    carried: rows.filter((_, index) => chosen.some(({ values }) => (values[index] ?? 0) > 0)).length,
    of: rows.length,
  };
}

type Candidate = {
  readonly id: string;
  /** Weighted answer per requirement, in the posting's order. */
  readonly values: readonly number[];
  readonly matches: readonly (Match | undefined)[];
  readonly total: number;
};

/** One candidate per story, in the order that settles ties. */
function tableOf(rows: readonly AlignedRequirement[], stories: readonly StoryToLineUp[]): Candidate[] {
  const perRow = rows.map(({ matches }) => new Map(matches.map((match) => [match.storyId, match])));
  const candidates = stories.map(({ id }) => {
    const matches = perRow.map((row) => row.get(id));
    const values = matches.map((match, index) => answerValue(rows[index], match));
    return { id, values, matches, total: values.reduce((sum, value) => sum + value, 0) };
  });
  const answeredBy = rows.map((_, index) => candidates.filter(({ values }) => (values[index] ?? 0) > 0).length);
  const alone = new Map(
    candidates.map(({ id, values }) => [
      id,
      values.filter((value, index) => value > 0 && answeredBy[index] === 1).length,
    ]),
  );
  const recency = new Map(stories.map(({ id, period, updatedAt }) => [id, lastYear(period) ?? updatedAt.slice(0, 4)]));
  return candidates.sort(
    (left, right) =>
      right.total - left.total ||
      (alone.get(right.id) ?? 0) - (alone.get(left.id) ?? 0) ||
      compareText(recency.get(right.id) ?? '', recency.get(left.id) ?? '') ||
      compareText(left.id, right.id),
  );
}

function answerValue(row: AlignedRequirement | undefined, match: Match | undefined): number {
  if (!row || !match || match.decided === 'does not') return 0;
  return WEIGHT_OF[row.requirement.priority] * (match.decided === 'proves' ? 1 : ANSWERS[match.level]);
}

/** The latest year a period names: "2019 – 2022" is 2022; `undefined` when it names none. */
function lastYear(period: string | undefined): string | undefined {
  return period
    ?.match(/\b(?:19|20)\d\d\b/gu)
    ?.sort()
    .at(-1);
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function choose(pinned: readonly Candidate[], free: readonly Candidate[], rows: number, size?: number): Candidate[] {
  const pick = (count: number) => {
    const places = Math.max(0, Math.min(count - pinned.length, free.length));
    return free.length + pinned.length <= EXACT_UP_TO
      ? bestOfAll(pinned, free, places, rows)
      : bestByExchange(pinned, free, places, rows);
  };
  if (size !== undefined) return pick(size);
  let best = pick(FEWEST);
  for (let count = FEWEST + 1; count <= MOST; count += 1) {
    const larger = pick(count);
    if (worth(larger, rows) - worth(best, rows) < SMALLEST_GAIN) break;
    best = larger;
  }
  return withoutIdle(best, pinned, rows);
}

/** Without those, from the last on, that add nothing to the others: they wait as back-ups. What the person pinned stays. */
function withoutIdle(chosen: readonly Candidate[], pinned: readonly Candidate[], rows: number): Candidate[] {
  return chosen.reduceRight<Candidate[]>(
    (kept, candidate) => {
      const rest = kept.filter((other) => other !== candidate);
      return pinned.includes(candidate) || worth(rest, rows) < worth(kept, rows) ? kept : rest;
    },
    [...chosen],
  );
}

/** What a set of stories is worth: for every requirement the best answer in the set. */
function worth(chosen: readonly Candidate[], rows: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    sum += chosen.reduce((best, { values }) => Math.max(best, values[row] ?? 0), 0);
  }
  return sum;
}

/** Tries every choice. Of equal ones the first found stays, and candidates stand in the order that settles ties. */
function bestOfAll(
  pinned: readonly Candidate[],
  free: readonly Candidate[],
  places: number,
  rows: number,
): Candidate[] {
  const start = Array.from({ length: rows }, (_, row) => Math.max(0, ...pinned.map(({ values }) => values[row] ?? 0)));
  let best: readonly Candidate[] = [];
  let most = -1;
  const extend = (from: number, taken: readonly Candidate[], answered: readonly number[]) => {
    if (taken.length === places) {
      const sum = answered.reduce((total, value) => total + value, 0);
      if (sum > most) {
        most = sum;
        best = taken;
      }
      return;
    }
    for (let index = from; index <= free.length - (places - taken.length); index += 1) {
      const next = free[index];
      if (!next) continue;
      extend(
        index + 1,
        [...taken, next],
        answered.map((value, row) => Math.max(value, next.values[row] ?? 0)),
      );
    }
  };
  extend(0, [], start);
  return [...pinned, ...best];
}

/** Takes the story that adds most until the places are full, then exchanges one for another as long as that adds something. */
function bestByExchange(
  pinned: readonly Candidate[],
  free: readonly Candidate[],
  places: number,
  rows: number,
): Candidate[] {
  const chosen: Candidate[] = [];
  const worthWith = (others: readonly Candidate[]) => worth([...pinned, ...others], rows);
  while (chosen.length < places) {
    const next = bestBy(
      free.filter((candidate) => !chosen.includes(candidate)),
      (candidate) => worthWith([...chosen, candidate]),
    );
    if (!next) break;
    chosen.push(next);
  }
  for (let improved = true; improved; ) {
    improved = false;
    for (let place = 0; place < chosen.length; place += 1) {
      const rest = chosen.filter((_, index) => index !== place);
      const better = bestBy(
        free.filter((candidate) => !chosen.includes(candidate)),
        (candidate) => worthWith([...rest, candidate]),
      );
      if (better && worthWith([...rest, better]) > worthWith(chosen)) {
        chosen[place] = better;
        improved = true;
      }
    }
  }
  return [...pinned, ...chosen];
}

/** The first of those that are worth most. */
function bestBy(candidates: readonly Candidate[], value: (candidate: Candidate) => number): Candidate | undefined {
  let best: Candidate | undefined;
  let most = -1;
  for (const candidate of candidates) {
    const own = value(candidate);
    if (own > most) {
      most = own;
      best = candidate;
    }
  }
  return best;
}

function describe(
  chosen: readonly Candidate[],
  pinned: readonly Candidate[],
  all: readonly Candidate[],
  rows: readonly AlignedRequirement[],
): LineUpEntry[] {
  const answeredBy = rows.map((_, row) => {
    const best = bestBy(chosen, ({ values }) => values[row] ?? 0);
    return best && (best.values[row] ?? 0) > 0 ? best : undefined;
  });
  const entries = chosen.map((candidate) => {
    const mine = rows.map((_, row) => row).filter((row) => answeredBy[row] === candidate);
    const lost = rows
      .map((_, row) => row)
      .filter((row) => (candidate.values[row] ?? 0) > 0)
      .filter((row) => chosen.every((other) => other === candidate || (other.values[row] ?? 0) === 0));
    const outside = all.filter((other) => !chosen.includes(other));
    const carried = (other: Candidate) => mine.reduce((sum, row) => sum + (other.values[row] ?? 0), 0);
    const backUp = bestBy(outside, carried);
    const first = [...mine].sort((left, right) => (candidate.values[right] ?? 0) - (candidate.values[left] ?? 0))[0];
    const proof = first === undefined ? undefined : candidate.matches[first]?.evidence[0]?.story;
    return {
      storyId: candidate.id,
      answers: mine.map((row) => rows[row]?.requirement.id ?? ''),
      ...(backUp && carried(backUp) > 0 ? { backUp: backUp.id } : {}),
      lost: lost.map((row) => rows[row]?.requirement.id ?? ''),
      why: mine.length > 0 ? whyChosen(mine, lost, rows) : pinned.includes(candidate) ? PINNED : SPARE,
      ...(proof ? { proof } : {}),
    };
  });
  const carries = new Map(chosen.map(({ id }, index) => [id, entries[index]?.answers.length ?? 0]));
  return entries.sort((left, right) => (carries.get(right.storyId) ?? 0) - (carries.get(left.storyId) ?? 0));
}

/** Why a story is there that answers nothing better than the others. */
const PINNED = 'You pinned it; other stories answer the same better.';
const SPARE = 'A spare: the other stories answer the same better.';

function whyChosen(mine: readonly number[], lost: readonly number[], rows: readonly AlignedRequirement[]): string {
  const musts = mine.filter((row) => rows[row]?.requirement.priority === 'critical').length;
  const isOne = mine.length === 1;
  const critical = isOne ? ', a critical one' : `, ${musts} of them critical`;
  const count = `It answers ${counted(mine.length, 'requirement')}${musts > 0 ? critical : ''}`;
  if (lost.length === 0) return `${count}, ${isOne ? '' : 'each '}better than the other stories here.`;
  if (isOne) return `${count}; no other story here does.`;
  return `${count}; ${lost.length === 1 ? 'one has' : `${lost.length} have`} no other story here.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
