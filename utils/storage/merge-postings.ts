import type { Alignment, SavedPostingSummary } from '../model';
import { contentOf, type MergedTable } from './merge-alike';
import { NOTHING_DECIDED } from './postings';
import type { AlignmentRow, AllRows, EarlierReadingRow, ReadingRow } from './tables';

/** A saved posting with all its rows. */
type Whole = {
  readonly summary: SavedPostingSummary;
  readonly reading: ReadingRow;
  readonly alignment: AlignmentRow;
  readonly earlier: readonly EarlierReadingRow[];
};

type MergedPostings = Omit<MergedTable<Whole>, 'put'> & {
  readonly put: Pick<AllRows, 'postings' | 'readings' | 'alignments' | 'earlierReadings'>;
};

/** What the person decides about a posting; everything else in its summary follows from its text. */
type Decided = keyof typeof NOTHING_DECIDED;
const DECISIONS = Object.keys(NOTHING_DECIDED) as readonly Decided[];

/** The other side's saved postings beside mine; `storyId` says what their stories are called here. */
export function mergePostings(
  mine: AllRows,
  theirs: AllRows,
  storyId: (id: string) => string,
  newId: () => string,
): MergedPostings {
  const present = new Map(wholePostings(mine).map((whole) => [whole.summary.id, whole]));
  const byContent = new Map([...present.values()].map((whole) => [contentOfPosting(whole), whole.summary.id]));
  const put: Whole[] = [];
  const added = new Set<string>();
  const renamed = new Map<string, string>();
  let keptBoth = 0;
  for (const their of wholePostings(theirs).map((whole) => withStoryIds(whole, storyId))) {
    const { id } = their.summary;
    const my = present.get(id);
    const twin = byContent.get(contentOfPosting(their));
    if (twin !== undefined && twin !== id) {
      renamed.set(id, twin);
      continue;
    }
    const joined = my ? joinedPosting(my, their) : their;
    if (joined) {
      put.push(joined);
      if (!my) {
        added.add(id);
      }
      continue;
    }
    const copyId = newId();
    put.push(underId(their, copyId, newId));
    added.add(copyId);
    renamed.set(id, copyId);
    keptBoth += 1;
  }
  return { put: rowsOf(put, mine), added, renamed, keptBoth };
}

/** One posting with the decisions of both sides, or undefined where the two contradict each other. */
function joinedPosting(mine: Whole, theirs: Whole): Whole | undefined {
  const decisions = DECISIONS.map((field) => [field, joinedDecision(field, mine.summary, theirs.summary)] as const);
  if (decisions.some(([, decision]) => decision === undefined)) {
    return undefined;
  }
  const sameText = contentOf(mine.reading.posting) === contentOf(theirs.reading.posting);
  const current = sameText || mine.reading.posting.readAt >= theirs.reading.posting.readAt ? mine : theirs;
  const other = current === mine ? theirs : mine;
  const id = mine.summary.id;
  const replaced = sameText
    ? []
    : [{ id: `${id} ${other.reading.posting.readAt}`, postingId: id, posting: other.reading.posting }];
  return {
    summary: {
      ...current.summary,
      ...Object.fromEntries(decisions.map(([field, decision]) => [field, decision?.value])),
      keys: [...new Set([...mine.summary.keys, ...theirs.summary.keys])],
      savedAt: earlierOf(mine.summary.savedAt, theirs.summary.savedAt),
      updatedAt: laterOf(mine.summary.updatedAt, theirs.summary.updatedAt),
    },
    reading: current.reading,
    alignment: current.alignment,
    earlier: withoutDoubles([...mine.earlier, ...theirs.earlier, ...replaced]),
  };
}

/** What both sides say of one thing, or what the one says that says something; undefined where they say different things. */
function joinedDecision(
  field: Decided,
  mine: SavedPostingSummary,
  theirs: SavedPostingSummary,
): { readonly value: unknown } | undefined {
  const said = [mine[field], theirs[field]].filter((value) => !same(value, NOTHING_DECIDED[field]));
  const [value = NOTHING_DECIDED[field], other = value] = said;
  return same(value, other) ? { value } : undefined;
}

function withStoryIds(whole: Whole, storyId: (id: string) => string): Whole {
  const { summary, alignment } = whole;
  return {
    ...whole,
    alignment: { ...alignment, alignment: alignmentWithStoryIds(alignment.alignment, storyId) },
    summary: {
      ...summary,
      lineUp: { pinned: summary.lineUp.pinned.map(storyId), banned: summary.lineUp.banned.map(storyId) },
      bridges: summary.bridges.map((bridge) =>
        bridge.closest
          ? { ...bridge, closest: { ...bridge.closest, storyId: storyId(bridge.closest.storyId) } }
          : bridge,
      ),
      rounds: summary.rounds.map((round) => {
        const asked = round.debrief?.asked.map((entry) =>
          entry.storyId === undefined ? entry : { ...entry, storyId: storyId(entry.storyId) },
        );
        return round.debrief && asked ? { ...round, debrief: { ...round.debrief, asked } } : round;
      }),
    },
  };
}

function alignmentWithStoryIds(alignment: Alignment, storyId: (id: string) => string): Alignment {
  return {
    ...alignment,
    requirements: alignment.requirements.map((requirement) => ({
      ...requirement,
      matches: requirement.matches.map((match) => ({ ...match, storyId: storyId(match.storyId) })),
    })),
  };
}

function underId(whole: Whole, id: string, newId: () => string): Whole {
  return {
    summary: { ...whole.summary, id },
    reading: { ...whole.reading, id },
    alignment: { ...whole.alignment, id },
    earlier: whole.earlier.map((earlier) => ({ ...earlier, id: newId(), postingId: id })),
  };
}

/** What the person sees of a posting: its text and what they decided. */
function contentOfPosting({ summary, reading }: Whole): string {
  return JSON.stringify([DECISIONS.map((field) => summary[field] ?? null), contentOf(reading.posting)]);
}

function wholePostings(rows: AllRows): readonly Whole[] {
  const readings = new Map(rows.readings.map((row) => [row.id, row]));
  const alignments = new Map(rows.alignments.map((row) => [row.id, row]));
  const earlier = new Map<string, readonly EarlierReadingRow[]>();
  for (const row of rows.earlierReadings) {
    earlier.set(row.postingId, [...(earlier.get(row.postingId) ?? []), row]);
  }
  return rows.postings.flatMap((summary) => {
    const reading = readings.get(summary.id);
    const alignment = alignments.get(summary.id);
    return reading && alignment ? [{ summary, reading, alignment, earlier: earlier.get(summary.id) ?? [] }] : [];
  });
}

/** The rows of these postings that are not stored as they are already. */
function rowsOf(postings: readonly Whole[], mine: AllRows): MergedPostings['put'] {
  return {
    postings: changedFrom(
      mine.postings,
      postings.map(({ summary }) => summary),
    ),
    readings: changedFrom(
      mine.readings,
      postings.map(({ reading }) => reading),
    ),
    alignments: changedFrom(
      mine.alignments,
      postings.map(({ alignment }) => alignment),
    ),
    earlierReadings: changedFrom(
      mine.earlierReadings,
      postings.flatMap(({ earlier }) => earlier),
    ),
  };
}

function changedFrom<Row extends { readonly id: string }>(mine: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const present = new Map(mine.map((row) => [row.id, row]));
  return rows.filter((row) => !same(present.get(row.id), row));
}

/** Earlier readings without those that were read at the same moment. */
function withoutDoubles(readings: readonly EarlierReadingRow[]): readonly EarlierReadingRow[] {
  return [...new Map(readings.toReversed().map((row) => [row.posting.readAt, row])).values()].reverse();
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function earlierOf(left: string, right: string): string {
  return left < right ? left : right;
}

function laterOf(left: string, right: string): string {
  return left < right ? right : left;
}
