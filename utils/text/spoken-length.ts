import { wordCount } from './tokens';

/** Words a minute at which people tell a story: a calm interview pace. */
const WORDS_A_MINUTE = 140;

/** How long a text takes to tell, in whole seconds; 0 for an empty one. */
export function spokenSeconds(text: string): number {
  return Math.round((wordCount(text) * 60) / WORDS_A_MINUTE);
}

/** A length of time as one says it: "45 s", "1 min 10 s", "2 min". Rounded to five seconds, since nobody speaks to the second. */
export function spokenLength(seconds: number): string {
  const rounded = seconds === 0 ? 0 : Math.max(5, Math.round(seconds / 5) * 5);
  const minutes = Math.floor(rounded / 60);
  const rest = rounded % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
