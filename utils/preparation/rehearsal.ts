import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { QuestionToExpect, Rehearsal, RehearsalCard } from '../model';

/** How the handle and the first sentence came; ten seconds are a while. */
export type Came = Rehearsal['reviews'][number]['came'];

const GRADES: { readonly [came in Came]: Grade } = {
  'at once': Rating.Good,
  'after a while': Rating.Hard,
  'not yet': Rating.Again,
};

/** Ten questions are one sitting: a quarter of an hour, before telling turns into reciting. */
const SITTING = 10;

const DAY = 86_400_000;

/** Without a date to rehearse towards, nothing is put off longer than this: a search lasts months, not years. */
const LONGEST_DAYS = 60;

/**
 * A rehearsal not yet begun, for a question to expect. Its id comes from outside, as do all times (ISO), so that the same rehearsal gives
 * the same plan on every device.
 */
export function newRehearsal(
  question: Pick<QuestionToExpect, 'text' | 'storyIds'>,
  { id, postingId, now }: { readonly id: string; readonly postingId?: string; readonly now: string },
): Rehearsal {
  const [storyId] = question.storyIds;
  return {
    id,
    question: question.text,
    ...(postingId !== undefined && { postingId }),
    ...(storyId !== undefined && { storyId }),
    card: toRow(createEmptyCard(new Date(now))),
    reviews: [],
    updatedAt: now,
  };
}

/**
 * The rehearsal after one telling. The next time is planned by FSRS without chance (`ts-fsrs`, fuzz off) and never after the interview:
 * whatever came badly is due again before it.
 */
export function afterReview(
  rehearsal: Rehearsal,
  review: { readonly came: Came; readonly at: string; readonly seconds?: number },
  interviewAt?: string,
): Rehearsal {
  const now = new Date(review.at);
  const scheduler = fsrs({ enable_fuzz: false, maximum_interval: daysLeft(review.at, interviewAt) });
  const { card } = scheduler.next(rehearsal.card, now, GRADES[review.came]);
  const row = toRow(card);
  return {
    ...rehearsal,
    card: { ...row, due: notAfter(row.due, interviewAt, review.at) },
    reviews: [...rehearsal.reviews, review],
    updatedAt: review.at,
  };
}

/** A last telling stands this long before the interview, where the plan would put it behind. */
const LAST_TELLING = 3 * 3_600_000;

/** `due`, or the last chance before the interview where there still is one. */
function notAfter(due: string, interviewAt: string | undefined, now: string): string {
  const last = Date.parse(interviewAt ?? '') - LAST_TELLING;
  return Date.parse(due) > last && last > Date.parse(now) ? new Date(last).toISOString() : due;
}

/** Whole days until the day before the interview, at least one; the longest interval without a date. */
function daysLeft(now: string, interviewAt: string | undefined): number {
  if (interviewAt === undefined) return LONGEST_DAYS;
  const days = Math.floor((Date.parse(interviewAt) - Date.parse(now)) / DAY) - 1;
  return Number.isNaN(days) ? LONGEST_DAYS : Math.min(LONGEST_DAYS, Math.max(1, days));
}

function toRow(card: Card): RehearsalCard {
  const { due, last_review, ...rest } = card;
  return { ...rest, due: due.toISOString(), ...(last_review && { last_review: last_review.toISOString() }) };
}

/**
 * The questions of one sitting: what came badly last time first, then what was never told, in the order given (likeliest first), then what is
 * due by now, longest due first. Empty when nothing is due: nobody is urged.
 */
export function sitting(rehearsals: readonly Rehearsal[], now: string, most = SITTING): Rehearsal[] {
  return rehearsals
    .map((rehearsal, index) => ({ rehearsal, index, rank: rankOf(rehearsal, now) }))
    .filter(({ rank }) => rank < NOT_DUE)
    .toSorted(
      (left, right) =>
        left.rank - right.rank ||
        (left.rank === NEW ? 0 : left.rehearsal.card.due < right.rehearsal.card.due ? -1 : 1) ||
        left.index - right.index,
    )
    .slice(0, most)
    .map(({ rehearsal }) => rehearsal);
}

const WEAK = 0;
const NEW = 1;
const DUE = 2;
const NOT_DUE = 3;

function rankOf({ reviews, card }: Rehearsal, now: string): number {
  const last = reviews.at(-1);
  if (!last) return NEW;
  if (card.due > now) return NOT_DUE;
  return last.came === 'not yet' ? WEAK : DUE;
}

/** When something is next due, as an ISO time: for a calendar, never for a reminder. Undefined when all was told or nothing is there. */
export function nextDue(rehearsals: readonly Rehearsal[]): string | undefined {
  return rehearsals
    .map(({ card }) => card.due)
    .toSorted()
    .at(0);
}
