import { createEvents, type EventAttributes } from 'ics';
import type { Round } from '../model';

export type CalendarRound = Pick<Round, 'id' | 'at' | 'people' | 'place'> & {
  /** "Interview: Ward Manager, Aldermoor Hospitals". */
  readonly title: string;
};

export type CalendarRehearsal = { readonly id: string; readonly at: string; readonly title: string };

/** A round without a known end, and a rehearsal of ten questions. */
const ROUND_MINUTES = 60;
const REHEARSAL_MINUTES = 15;

/**
 * Rounds and rehearsals as an iCalendar file (RFC 5545). Times are the person's own, without a zone, as they typed them. Entries without
 * a readable time are left out. `now` is an ISO time and only stamps the file: same input, same bytes.
 * @throws Error when the entries make no calendar, with the library's reason.
 */
export function calendarOf(
  entries: { readonly rounds: readonly CalendarRound[]; readonly rehearsals: readonly CalendarRehearsal[] },
  now: string,
): string {
  const stamp = Date.parse(now);
  const events = [
    ...entries.rounds.flatMap(({ id, at, title, people, place }) => {
      const event = eventAt(at, `round-${id}`, title, ROUND_MINUTES, stamp);
      return event ? [{ ...event, ...(place && { location: place }), ...(people && { description: people }) }] : [];
    }),
    ...entries.rehearsals.flatMap(({ id, at, title }) => {
      const event = eventAt(at, `rehearsal-${id}`, title, REHEARSAL_MINUTES, stamp);
      return event ? [event] : [];
    }),
  ];
  const { error, value } = createEvents(events, { productId: 'plumbline', calName: 'Plumbline' });
  if (error || value === null) throw new Error(`The calendar could not be written: ${error?.message ?? 'no text'}.`);
  return value;
}

/** `timestamp` is read by the library but missing from its types. */
type StampedEvent = EventAttributes & { readonly timestamp: number };

const LOCAL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/u;

function eventAt(
  at: string | undefined,
  id: string,
  title: string,
  minutes: number,
  timestamp: number,
): StampedEvent | undefined {
  const match = LOCAL_TIME.exec(at ?? '');
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number);
  return {
    uid: `${id}@plumbline`,
    title,
    start: [year, month, day, hour, minute],
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes },
    timestamp,
  };
}
