import type { Reading } from '../model';

/**
 * Whether a second opinion on where the main text stands (`articleOf`) could make more of a page than this reading did: a posting,
 * but little of it. Not for a page that is none, which Readability cannot tell from one, nor where an adapter knows the place.
 */
export function needsSecondOpinion(reading: Reading): boolean {
  return reading.outcome === 'not-read-well' && !reading.posting?.source.startsWith('adapter:');
}
