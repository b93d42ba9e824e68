import { describe, expect, test } from 'vitest';
import { tellableOf } from '../../utils/matching/tellable';
import { readText } from '../../utils/matching/terms';
import type { Language } from '../../utils/model';

const once = Math.log1p(1);
const twice = Math.log1p(2);
const none = { upsets: 0, bearing: 0, known: 0, routine: 0 };

describe('what kinds of things a line asks for', () => {
  test.each([
    ['Find the cause of outages', 'en', { upsets: once }],
    ['Resolve complaints', 'en', { upsets: twice }],
    ['Troubleshooting and diagnosing', 'en', { upsets: twice }],
    ['Works independently under tight supervision', 'en', { bearing: Math.log1p(3) }],
    ['Self-motivated', 'en', { bearing: once }],
    ['Knowledge of bookkeeping', 'en', { known: once }],
    ['Proficient and certified', 'en', { known: twice }],
    ['Maintains the garden weekly', 'en', { routine: twice }],
    ['Störungen beheben', 'de', { upsets: twice }],
    ['Kenntnisse in Lohnbuchhaltung', 'de', { known: once }],
    ['Résoudre les pannes sans aide', 'fr', { upsets: twice, bearing: once }],
    ['Conocimientos de contabilidad', 'es', { known: once }],
    ['Znajomość maszyn', 'pl', { known: once }],
    ['Řešení reklamací', 'cs', { upsets: twice }],
    ['Kennis van boekhouding', 'nl', { known: once }],
    ['Conoscenza della contabilità', 'it', { known: once }],
    ['Conhecimentos de contabilidade', 'pt', { known: once }],
    ['Знання обліку', 'uk', { known: once, routine: once }],
    ['Paint walls', 'en', {}],
    ['', 'en', {}],
  ] as const)('%s (%s)', (line, language, expected) => {
    expect(tellableOf(readText(line, language as Language))).toEqual({ ...none, ...expected });
  });

  test('a fifth word of a kind adds nothing', () => {
    const words = 'incident outage fault complaint conflict crisis';
    expect(tellableOf(readText(words, 'en')).upsets).toBe(Math.log1p(4));
  });
});
