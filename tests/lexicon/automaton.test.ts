import { expect, it } from 'vitest';
import { compile, find } from '../../utils/lexicon/automaton';
import { phraseReader } from '../../utils/lexicon/phrases';
import { wordsOf } from '../../utils/lexicon/words';

/** What is found in texts that are read one after another with the same phrases. */
function reading(phrases: readonly string[]): (text: string) => readonly string[] {
  const automaton = compile(
    phrases.map((source) => ({ source, value: source })),
    phraseReader('en', false),
  );
  return (text) => find(automaton, wordsOf(text, 'en')).map(({ value }) => value);
}

it('finds the later part of a phrase by a word that was read before the phrase was there', () => {
  const read = reading(['rang ~ neighbour']);
  expect(read('The neighbour came.')).toEqual([]);
  expect(read('I rang the nearest neighbour.')).toEqual(['rang ~ neighbour']);
});

it('finds all phrases that begin with a word, whichever of them was needed first', () => {
  const read = reading(['night shift', 'shift ~ rota', 'shift plan']);
  expect(read('Every shift was full.')).toEqual([]);
  expect(read('The night shift had a shift plan, and the shift had its rota.').toSorted()).toEqual([
    'night shift',
    'shift plan',
    'shift ~ rota',
  ]);
});
