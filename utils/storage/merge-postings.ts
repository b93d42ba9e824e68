import type { Alignment, SavedPostingSummary } from '../model';
import { contentOf, type MergedTable, mergeAlike, twinsAmong } from './merge-alike';
import { NOTHING_DECIDED } from './posting-rows';
import type { AlignmentRow, AllRows, EarlierReadingRow, ReadingRow } from './tables';

/** A saved posting with its text and alignment. */
type Whole = {
  readonly summary: SavedPostingSummary;
  readonly reading: ReadingRow;
  readonly alignment: AlignmentRow;
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
  const twins = twinsAmong([...present.values()], ({ summary }) => summary.id, contentOfPosting);
  const put: Whole[] = [];
  const earlier = [...theirs.earlierReadings];
  const added = new Set<string>();
  const renamed = new Map<string, string>();
  let keptBoth = 0;
  for (const their of wholePostings(theirs).map((whole) => withStoryIds(whole, storyId))) {
    const { id } = their.summary;
    const my = present.get(id);
    if (my && same(my.summary, their.summary) && same(my.reading, their.reading)) {
      continue;
    }
    const twin = twins.find(contentOfPosting(their));
    if (twin !== undefined && twin !== id) {
      renamed.set(id, twin);
    } else if (!my) {
      put.push(their);
      added.add(id);
    } else if (isCompatible(my.summary, their.summary)) {
      const { joined, replaced } = joinedPosting(my, their);
      put.push(joined);
      earlier.push(...replaced);
    } else {
      const copyId = newId();
      put.push(underId(their, copyId));
      added.add(copyId);
      renamed.set(id, copyId);
      keptBoth += 1;
    }
  }
  const readBefore = earlier.map((row) => ({ ...row, postingId: renamed.get(row.postingId) ?? row.postingId }));
  return {
    put: {
      postings: changedFrom(
        mine.postings,
        put.map(({ summary }) => summary),
      ),
      readings: changedFrom(
        mine.readings,
        put.map(({ reading }) => reading),
      ),
      alignments: changedFrom(
        mine.alignments,
        put.map(({ alignment }) => alignment),
      ),
      earlierReadings: mergeAlike(mine.earlierReadings, readBefore, newId).put,
    },
    added,
    renamed,
    keptBoth,
  };
}

/** Whether the decisions of both sides can stand side by side: of no thing do they say two different things. */
function isCompatible(mine: SavedPostingSummary, theirs: SavedPostingSummary): boolean {
  return DECISIONS.every((field) => {
    const initial = NOTHING_DECIDED[field];
    return same(mine[field], initial) || same(theirs[field], initial) || same(mine[field], theirs[field]);
  });
}

/** One posting with the later text and the decisions of both sides; of two texts the older one is handed back to be kept as an earlier reading. */
function joinedPosting(mine: Whole, theirs: Whole): { readonly joined: Whole; readonly replaced: EarlierReadingRow[] } {
  const sameText = contentOf(mine.reading.posting) === contentOf(theirs.reading.posting);
  const current = sameText || mine.reading.posting.readAt >= theirs.reading.posting.readAt ? mine : theirs;
  const older = (current === mine ? theirs : mine).reading;
  const decisions = DECISIONS.map((field) => {
    const isMine = !same(mine.summary[field], NOTHING_DECIDED[field]);
    return [field, (isMine ? mine : theirs).summary[field]];
  });
  const summary: SavedPostingSummary = {
    ...current.summary,
    ...Object.fromEntries(decisions),
    keys: [...mine.summary.keys, ...theirs.summary.keys.filter((key) => !mine.summary.keys.includes(key))],
    savedAt: earlierOf(mine.summary.savedAt, theirs.summary.savedAt),
    updatedAt: laterOf(mine.summary.updatedAt, theirs.summary.updatedAt),
  };
  return {
    joined: { ...current, summary },
    replaced: sameText
      ? []
      : [{ id: `${older.id} ${older.posting.readAt}`, postingId: older.id, posting: older.posting }],
  };
}

function withStoryIds(whole: Whole, storyId: (id: string) => string): Whole {
  const { summary, alignment } = whole;
  return {
    ...whole,
    alignment: { ...alignment, alignment: alignmentWithStoryIds(alignment.alignment, storyId) },
    summary: {
      ...summary,
      lineUp: lineUpWithStoryIds(summary.lineUp, storyId),
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

function lineUpWithStoryIds(
  { pinned, banned, order, backUps }: SavedPostingSummary['lineUp'],
  storyId: (id: string) => string,
): SavedPostingSummary['lineUp'] {
  const renamed = Object.entries(backUps ?? {}).map(([id, backUp]) => [storyId(id), storyId(backUp)] as const);
  return {
    pinned: pinned.map(storyId),
    banned: banned.map(storyId),
    ...(order && { order: order.map(storyId) }),
    ...(backUps && { backUps: Object.fromEntries(renamed) }),
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

function underId({ summary, reading, alignment }: Whole, id: string): Whole {
  return { summary: { ...summary, id }, reading: { ...reading, id }, alignment: { ...alignment, id } };
}

/** What the person sees of a posting: its text and what they decided. */
function contentOfPosting({ summary, reading }: Whole): string {
  return JSON.stringify([DECISIONS.map((field) => summary[field] ?? null), contentOf(reading.posting)]);
}

function wholePostings(rows: AllRows): readonly Whole[] {
  const readings = new Map(rows.readings.map((row) => [row.id, row]));
  const alignments = new Map(rows.alignments.map((row) => [row.id, row]));
  return rows.postings.flatMap((summary) => {
    const reading = readings.get(summary.id);
    const alignment = alignments.get(summary.id);
    return reading && alignment ? [{ summary, reading, alignment }] : [];
  });
}

/** The rows that are not stored as they are already. */
function changedFrom<Row extends { readonly id: string }>(mine: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const present = new Map(mine.map((row) => [row.id, row]));
  return rows.filter((row) => !same(present.get(row.id), row));
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
