import type { SavedPostingSummary } from '../../utils/model';
import { dayOf, localTime, momentOf } from '../wording/dates';

/** What is worth knowing of a saved posting at a glance: what comes next, else how it stands. */
export type PostingLine = {
  readonly kind: 'interview' | 'debrief' | 'next step' | 'closes' | 'over' | 'closed' | 'saved';
  readonly text: string;
  /** The day it is about, ISO, where it is still to come: lists are sorted by it. */
  readonly on?: string;
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/u;

/** The line for one posting. `now` is an ISO time; days are compared as the person's own calendar has them. */
export function postingLine(posting: SavedPostingSummary, now: string): PostingLine {
  const { status, statusNote, nextStep, rounds, closes, savedAt, updatedAt } = posting;
  if (status === 'closed') {
    return { kind: 'closed', text: `${statusNote?.trim() || 'Closed'}, ${dayOf(updatedAt, now)}` };
  }
  const today = localDay(now);
  const coming = [
    ...rounds.flatMap(({ at }): PostingLine[] =>
      at !== undefined && at.slice(0, 10) >= today ? [{ kind: 'interview', text: momentOf(at), on: at }] : [],
    ),
    ...(nextStep?.on !== undefined
      ? [{ kind: 'next step' as const, text: `${nextStep.text}, ${momentOf(nextStep.on)}`, on: nextStep.on }]
      : []),
    ...(closes !== undefined && ISO_DAY.test(closes) && !isOver(closes, now) && status === 'saved'
      ? [{ kind: 'closes' as const, text: `Closes ${momentOf(closes.slice(0, 10))}`, on: closes }]
      : []),
  ].sort((left, right) => (left.on ?? '').localeCompare(right.on ?? ''));
  const [first] = coming;
  if (first) return first;
  if (nextStep) return { kind: 'next step', text: nextStep.text };
  const past = rounds.find(({ at, debrief }) => at !== undefined && at.slice(0, 10) < today && debrief === undefined);
  if (past?.at !== undefined) return { kind: 'debrief', text: `To debrief: ${dayOf(past.at, now)}` };
  if (closes !== undefined && status === 'saved') {
    return isOver(closes, now)
      ? { kind: 'over', text: `Applications closed ${dayOf(closes, now)}` }
      : { kind: 'closes', text: `Closes: ${closes}` };
  }
  return { kind: 'saved', text: `Saved ${dayOf(savedAt, now)}` };
}

/** Whether a closing date has passed; never for words that are no date. */
export function isOver(closes: string, now: string): boolean {
  return ISO_DAY.test(closes) && closes.slice(0, 10) < localDay(now);
}

/** The calendar day of an ISO time where the person is. */
function localDay(iso: string): string {
  return localTime(iso).slice(0, 10);
}
