import type { AlignedRequirement, SavedPosting, Story } from '../model';

/** How much of what was asked stories answered at the end of one day. */
export type GrowthPoint = {
  /** ISO day, the last one that counts. */
  readonly by: string;
  readonly stories: number;
  readonly postings: number;
  /** Lines of these postings that these stories answer, of all that a story could answer. */
  readonly answered: number;
  readonly asked: number;
};

type Saved = Pick<SavedPosting, 'savedAt' | 'alignment'>;

/** More points than these are not told apart in a picture, nor read in a table. */
const MOST_POINTS = 12;

/**
 * How the share of answered lines grew, oldest first: at the end of each day on which a story was written or a posting saved, what the
 * stories of that day answer of the postings of that day. It is told from the days on which things were stored and from the present
 * alignments: a story that was deleted or a verdict that was another then leaves no trace. Of many days evenly spread ones are kept, the
 * first and the last always. Empty where nothing is saved or nothing written.
 */
export function coverageGrowth(
  saved: readonly Saved[],
  stories: readonly Pick<Story, 'id' | 'createdAt'>[],
): GrowthPoint[] {
  if (saved.length === 0 || stories.length === 0) return [];
  const writtenOn = new Map(stories.map(({ id, createdAt }) => [id, dayOf(createdAt)]));
  const lines = saved.flatMap(({ savedAt, alignment }) =>
    alignment.requirements
      .filter(({ verdict }) => verdict !== 'confirmed' && verdict !== 'unconfirmed')
      .map((row) => ({ asked: dayOf(savedAt), answered: answeredFrom(row, writtenOn) })),
  );
  const days = [...new Set([...writtenOn.values(), ...saved.map(({ savedAt }) => dayOf(savedAt))])].sort();
  const begun = days.filter((day) => lines.some(({ asked }) => asked <= day));
  return spread(begun).map((by) => {
    const asked = lines.filter((line) => line.asked <= by);
    return {
      by,
      stories: [...writtenOn.values()].filter((day) => day <= by).length,
      postings: saved.filter(({ savedAt }) => dayOf(savedAt) <= by).length,
      answered: asked.filter(({ answered }) => answered !== undefined && answered <= by).length,
      asked: asked.length,
    };
  });
}

/** The day on which the first of the stories that answer a line was there; undefined where it is not answered. */
function answeredFrom(
  { verdict, matches }: AlignedRequirement,
  writtenOn: ReadonlyMap<string, string>,
): string | undefined {
  if (verdict !== 'covered') return undefined;
  const answering = matches.filter(({ level, decided }) =>
    decided === undefined ? level === 'direct' : decided === 'proves',
  );
  return answering.flatMap(({ storyId }) => writtenOn.get(storyId) ?? []).sort()[0];
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** Evenly spread ones of a long list, its first and last among them. */
function spread(days: readonly string[]): readonly string[] {
  if (days.length <= MOST_POINTS) return days;
  const step = (days.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, index) => days[Math.round(index * step)] ?? '');
}
