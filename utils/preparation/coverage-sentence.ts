import type { Coverage, Verdict } from '../model';

/** One part of the coverage line; each is a filter of the requirements. */
export type CoveragePart = { readonly verdict: Verdict; readonly text: string };

/**
 * The counts in words: "11 of 16 answered", "3 thin", "2 open", and apart from them what facts answer: "1 confirmed", "2 to confirm".
 * What a story can answer and what a fact confirms are never added up. Zero is left out, but for the first part, which says of how
 * many. Empty where nothing was asked.
 */
export function coverageParts(coverage: Coverage): CoveragePart[] {
  const asked = coverage.covered + coverage.partial + coverage.gap;
  const answered = { verdict: 'covered' as const, text: `${coverage.covered} of ${asked} answered` };
  const rest = [
    { verdict: 'partial' as const, count: coverage.partial, word: 'thin' },
    { verdict: 'gap' as const, count: coverage.gap, word: 'open' },
    { verdict: 'confirmed' as const, count: coverage.confirmed, word: 'confirmed' },
    { verdict: 'unconfirmed' as const, count: coverage.unconfirmed, word: 'to confirm' },
  ].flatMap(({ verdict, count, word }) => (count > 0 ? [{ verdict, text: `${count} ${word}` }] : []));
  return [...(asked > 0 ? [answered] : []), ...rest];
}

/** The parts as one sentence; empty where nothing was asked. */
export function coverageSentence(coverage: Coverage): string {
  const words = coverageParts(coverage).map(({ text }) => text);
  return words.length === 0 ? '' : `${words.join(', ')}.`;
}

/** "5 stories carry 11 of the 16.", with real plurals. */
export function lineUpSentence(stories: number, carried: number, of: number): string {
  return `${stories} ${stories === 1 ? 'story carries' : 'stories carry'} ${carried} of the ${of}.`;
}
