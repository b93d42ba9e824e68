import { writtenDay } from '../../utils/text/written-day';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T/u;

/** Milliseconds in a day. */
const A_DAY = 86_400_000;

/**
 * "14 November"; with the year where it is not the present one. Of an ISO time, or of a day as pages write it; the text as it is when it
 * names no day for certain: JavaScript itself would take "05.03.2026" for a day of May.
 */
export function dayOf(text: string, now: string): string {
  const iso = ISO_TIME.test(text) ? text : writtenDay(text);
  // A date without a time is meant as a local day, while JavaScript reads it as UTC.
  const date = new Date(iso?.includes('T') ? iso : `${iso}T00:00`);
  if (iso === undefined || Number.isNaN(date.getTime())) return text;
  return (date.getFullYear() === new Date(now).getFullYear() ? DAY : DAY_AND_YEAR).format(date);
}

/** "Thursday 11 December, 10:30"; without a time where the ISO text has none. */
export function momentOf(iso: string): string {
  const hasTime = iso.includes('T');
  // A date without a time is meant as a local day, while JavaScript reads it as UTC.
  const date = new Date(hasTime ? iso : `${iso}T00:00`);
  if (Number.isNaN(date.getTime())) return iso;
  const day = WEEKDAY.format(date).replace(',', '');
  return hasTime ? `${day}, ${TIME.format(date)}` : day;
}

/** "14:02", by the clock of this device. Empty when it is no date. */
export function timeOf(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : TIME.format(date);
}

/** "today", "tomorrow", "in 6 days", "2 days ago": by calendar days. Empty when it is no date. */
export function distanceTo(iso: string, now: string): string {
  const then = startOfDay(iso);
  const today = startOfDay(now);
  if (then === undefined || today === undefined) return '';
  const days = Math.round((then - today) / A_DAY);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function startOfDay(iso: string): number | undefined {
  const date = new Date(iso.includes('T') ? iso : `${iso}T00:00`);
  if (Number.isNaN(date.getTime())) return undefined;
  date.setHours(0, 0, 0, 0);
  return date.getTime();
}

/** An ISO time as the clock on the person's wall shows it: "2026-12-11T10:30". */
export function localTime(iso: string): string {
  const date = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
