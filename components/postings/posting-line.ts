import type { SavedPostingSummary } from '../../utils/model';
import { writtenDay } from '../../utils/text/written-day';
import { dayOf, localTime, momentOf } from '../wording/dates';

/** What is worth knowing of a saved posting at a glance: what comes next, else how it stands. */
export type PostingLine = {
  readonly kind: 'interview' | 'debrief' | 'next step' | 'closes' | 'over' | 'closed' | 'saved';
  readonly text: string;
};

/** The line for one posting. `now` is an ISO time; days are compared as the person's own calendar has them. */
export function postingLine(posting: SavedPostingSummary, now: string): PostingLine {
  const { status, statusNote, nextStep, rounds, closes, savedAt, updatedAt } = posting;
  if (status === 'closed') {
    return { kind: 'closed', text: `${statusNote?.trim() || 'Closed'}, ${dayOf(updatedAt, now)}` };
  }
  const next = nextComing(posting, now);
  if (next) return { kind: next.kind, text: WORDS[next.kind](posting, next.on) };
  if (nextStep) return { kind: 'next step', text: nextStep.text };
  const today = localDay(now);
  const past = rounds.find(({ at, debrief }) => at !== undefined && at.slice(0, 10) < today && debrief === undefined);
  if (past?.at !== undefined) return { kind: 'debrief', text: `To debrief: ${dayOf(past.at, now)}` };
  if (closes !== undefined && status === 'saved') {
    return isOver(closes, now)
      ? { kind: 'over', text: `Applications closed ${dayOf(closes, now)}` }
      : { kind: 'closes', text: `Closes: ${closes}` };
  }
  return { kind: 'saved', text: `Saved ${dayOf(savedAt, now)}` };
}

/** What still lies ahead: of what kind, and on which day. */
type Coming = { readonly kind: 'interview' | 'next step' | 'closes'; readonly on: string };

const WORDS: { readonly [kind in Coming['kind']]: (posting: SavedPostingSummary, on: string) => string } = {
  interview: (_posting, on) => momentOf(on),
  'next step': ({ nextStep }, on) => `${nextStep?.text}, ${momentOf(on)}`,
  closes: (_posting, on) => `Closes ${momentOf(on.slice(0, 10))}`,
};

/** The first thing ahead that has a day; undefined where nothing has, or the posting is closed. */
export function nextComing(posting: SavedPostingSummary, now: string): Coming | undefined {
  const { status, nextStep, rounds, closes } = posting;
  if (status === 'closed') return undefined;
  const today = localDay(now);
  const coming: Coming[] = [];
  for (const { at } of rounds)
    if (at !== undefined && at.slice(0, 10) >= today) coming.push({ kind: 'interview', on: at });
  if (nextStep?.on !== undefined) coming.push({ kind: 'next step', on: nextStep.on });
  const lastDay = status === 'saved' && closes !== undefined ? writtenDay(closes) : undefined;
  if (lastDay !== undefined && lastDay >= today) coming.push({ kind: 'closes', on: lastDay });
  return coming.sort((left, right) => left.on.localeCompare(right.on))[0];
}

/** Whether a closing date has passed; never for words that name no day for certain. */
export function isOver(closes: string, now: string): boolean {
  const lastDay = writtenDay(closes);
  return lastDay !== undefined && lastDay < localDay(now);
}

/** Until when one may apply, or that it is too late; undefined where the posting names no day. */
export function closingWords(closes: string | undefined, now: string): string | undefined {
  const lastDay = closes === undefined ? undefined : writtenDay(closes);
  if (lastDay === undefined) return undefined;
  return lastDay < localDay(now) ? `Applications closed ${dayOf(lastDay, now)}` : `Closes ${momentOf(lastDay)}`;
}

/** The calendar day of an ISO time where the person is. */
function localDay(iso: string): string {
  return localTime(iso).slice(0, 10);
}
