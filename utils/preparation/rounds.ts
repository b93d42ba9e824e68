import type { Alignment, Match, MatchLevel, Round } from '../model';
import { type LineUp, type LineUpWishes, lineUp, type StoryToLineUp } from './line-up';

/** What a round with such an audience is usually like, to prepare for its length and depth. */
export type RoundPlan = {
  readonly audience: Round['audience'];
  /** Stories that fit. */
  readonly stories: number;
  /** Spoken length of one, in seconds. */
  readonly seconds: number;
  /** What it is mostly about, in a sentence. */
  readonly about: string;
};

const PLANS: { readonly [audience in Round['audience']]: Omit<RoundPlan, 'audience'> } = {
  recruiter: { stories: 2, seconds: 60, about: 'Motivation, logistics, pay and dates. Two stories of a minute.' },
  manager: { stories: 4, seconds: 120, about: 'Scope, delivery and people. Deepest on the first three duties.' },
  peer: { stories: 4, seconds: 120, about: 'How the work is done: conflict, quality, learning.' },
  executive: { stories: 3, seconds: 60, about: 'Direction and judgement. The result first, under a minute.' },
  panel: { stories: 5, seconds: 120, about: 'Several at once: never the same proof twice in the same words.' },
  unknown: {
    stories: 4,
    seconds: 90,
    about: 'You have not said who asks, so this is for a first talk about your stories.',
  },
};

export function planFor(audience: Round['audience']): RoundPlan {
  return { audience, ...PLANS[audience] };
}

/** A line-up in which stories they have heard stand one level lower. */
export type RoundLineUp = LineUp & {
  /** Stories of it that were told at this company before, by id: how often. */
  readonly heard: ReadonlyMap<string, number>;
};

/** One level down: a story they know still answers, but less. */
const LOWER: { readonly [level in MatchLevel]: MatchLevel } = {
  direct: 'adjacent',
  adjacent: 'stretch',
  stretch: 'stretch',
};

/**
 * The line-up for one round: as many stories as fit it, where stories told in `earlier` rounds at the same company drop a level. What the
 * person pinned stays pinned.
 */
export function lineUpForRound(
  alignment: Alignment,
  stories: readonly StoryToLineUp[],
  round: Pick<Round, 'audience'>,
  earlier: readonly Pick<Round, 'debrief'>[],
  wishes: LineUpWishes = {},
): RoundLineUp {
  const told = timesTold(earlier);
  const lowered: Alignment = {
    ...alignment,
    requirements: alignment.requirements.map((row) => ({
      ...row,
      matches: row.matches.map((match) => (told.has(match.storyId) ? heardBefore(match) : match)),
    })),
  };
  const size = wishes.size ?? Math.max(PLANS[round.audience].stories, wishes.pinned?.length ?? 0);
  const chosen = lineUp(lowered, stories, { ...wishes, size });
  const heard = new Map(chosen.entries.flatMap(({ storyId }) => [[storyId, told.get(storyId) ?? 0] as const]));
  for (const [storyId, times] of heard) if (times === 0) heard.delete(storyId);
  return { ...chosen, heard };
}

/** What the person confirmed counts as direct before it is lowered; what they refused stays refused. */
function heardBefore(match: Match): Match {
  if (match.decided === 'does not') return match;
  const { decided, ...rest } = match;
  return { ...rest, level: LOWER[decided === 'proves' ? 'direct' : match.level] };
}

/** How often each story was told in these rounds, as their debriefs say. */
export function timesTold(rounds: readonly Pick<Round, 'debrief'>[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { debrief } of rounds) {
    for (const { storyId } of debrief?.asked ?? []) {
      if (storyId !== undefined) told.set(storyId, (told.get(storyId) ?? 0) + 1);
    }
  }
  return told;
}

/** The day sheet stands alone from here on: what is not prepared now is not prepared any more. */
const SHEET_ONLY_HOURS = 48;
/** Reading is put away 60 to 90 minutes before: what is read later is heard in the answers. */
const STOP_READING_MINUTES = 75;
/** Best written within two hours, while the words are there; worth offering for two days. */
const DEBRIEF_HOURS = 48;

const HOUR = 3_600_000;

/** Whether the round is near enough for the day sheet alone. Times are local ISO times, read on the same clock. */
export function isSheetOnly(round: Pick<Round, 'at'>, now: string): boolean {
  const away = hoursUntil(round, now);
  return away !== undefined && away >= 0 && away < SHEET_ONLY_HOURS;
}

/** Whether the round has begun, is not debriefed, and is fresh enough to offer it. */
export function isDebriefDue(round: Pick<Round, 'at' | 'debrief'>, now: string): boolean {
  const away = hoursUntil(round, now);
  return round.debrief === undefined && away !== undefined && away < 0 && away > -DEBRIEF_HOURS;
}

/** When to stop reading, as a local ISO time to the minute; undefined without a time. */
export function stopReadingAt(at: string | undefined): string | undefined {
  const time = localTime(at);
  return time === undefined ? undefined : new Date(time - STOP_READING_MINUTES * 60_000).toISOString().slice(0, 16);
}

function hoursUntil({ at }: Pick<Round, 'at'>, now: string): number | undefined {
  const [start, current] = [localTime(at), localTime(now)];
  return start === undefined || current === undefined ? undefined : (start - current) / HOUR;
}

/** A local time as if it were in UTC: differences come out right whatever the zone of the machine. */
function localTime(at: string | undefined): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})/u.exec(at ?? '');
  if (!match) return undefined;
  const time = Date.parse(`${match[1]}:00Z`);
  return Number.isNaN(time) ? undefined : time;
}
