import { describe, expect, it } from 'vitest';
import { heldBackSentence } from '../../components/questions/held-back';
import { dayOf, distanceTo, momentOf } from '../../components/wording/dates';
import { listed, plural } from '../../components/wording/plural';
import { spokenLength } from '../../components/wording/spoken';

describe('counts', () => {
  it.each([
    [plural(1, 'story', 'stories'), '1 story'],
    [plural(3, 'story', 'stories'), '3 stories'],
    [plural(0, 'line'), '0 lines'],
    [listed([]), ''],
    [listed(['a']), 'a'],
    [listed(['a', 'b']), 'a and b'],
    [listed(['a', 'b', 'c']), 'a, b and c'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('questions that are held back', () => {
  it.each([
    [heldBackSentence(['answered']), '1 held back: the posting answers it.'],
    [heldBackSentence(['dismissed', 'dismissed']), '2 held back: you did not want them.'],
    [
      heldBackSentence(['dismissed', 'answered', 'same as another', 'answered']),
      '4 held back: 2 the posting answers, 1 asked by another already, 1 you did not want.',
    ],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('spoken length', () => {
  it.each([
    [0, '5 s'],
    [12, '5 s'],
    [100, '45 s'],
    [140, '1 min'],
    [257, '1 min 50 s'],
    [280, '2 min'],
  ])('of %i words', (words, length) => {
    expect(spokenLength(words)).toBe(length);
  });
});

describe('days', () => {
  const NOW = '2026-11-21T09:00:00';
  it.each([
    ['2026-11-14T20:00:00', '14 November'],
    ['2025-11-14T20:00:00', '14 November 2025'],
    ['2026-03-01', '1 March'],
    ['05.03.2026', '5 March'],
    ['5 March 2025', '5 March 2025'],
    ['03/04/2026', '03/04/2026'],
    ['soon', 'soon'],
  ])('%s', (iso, words) => {
    expect(dayOf(iso, NOW)).toBe(words);
  });

  it.each([
    ['2026-12-11T10:30', 'Friday 11 December, 10:30'],
    ['2026-12-11', 'Friday 11 December'],
    ['after lunch', 'after lunch'],
  ])('%s, in full', (iso, words) => {
    expect(momentOf(iso)).toBe(words);
  });

  it.each([
    ['2026-11-21T23:59', 'today'],
    ['2026-11-22T00:01', 'tomorrow'],
    ['2026-11-27', 'in 6 days'],
    ['2026-11-20T23:00', 'yesterday'],
    ['2026-11-01T08:00', '20 days ago'],
    ['soon', ''],
  ])('from today to %s', (iso, words) => {
    expect(distanceTo(iso, NOW)).toBe(words);
  });
});
