/** How many words are spoken in a minute: the middle of what coaches count with. */
const WORDS_PER_MINUTE = 140;

/** To the nearest five seconds: more would be a promise. */
const STEP = 5;

/** "1 min 50 s", "50 s": how long this many words take to tell. */
export function spokenLength(words: number): string {
  const seconds = Math.max(STEP, Math.round((words / WORDS_PER_MINUTE) * (60 / STEP)) * STEP);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
