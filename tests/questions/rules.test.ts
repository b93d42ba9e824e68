import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../utils/model';
import { RULES } from '../../utils/questions/rules';
import { askWords } from '../../utils/questions/words';
import { furtherCases } from './cases/further';
import { generalCases } from './cases/general';
import { handsCases } from './cases/hands';
import { officeCases } from './cases/office';
import { silenceCases } from './cases/silences';
import { technicalCases } from './cases/technical';
import { postingOf, wordsOf } from './postings';

const CASES = { ...generalCases, ...technicalCases, ...officeCases, ...handsCases, ...silenceCases, ...furtherCases };

/** Rules that look at more than one line of a posting; their tests stand in `conditions.test.ts`. */
const TESTED_ELSEWHERE = new Set(['wish-list', 'open-requirement', 'missing-gate', 'sponsorship', 'tools-in-use']);

/** Rules whose question fits every posting need no case that is silent. */
const ALWAYS = new Set(['next-steps', 'concerns-about-fit', 'company-direction', 'what-changed']);

const WORDED: readonly Language[] = ['en', 'de', 'fr', 'es'];

describe('every rule', () => {
  const files = readdirSync(join(import.meta.dirname, '../../utils/questions/rules'))
    .map((file) => file.replace(/\.ts$/u, ''))
    .filter((file) => file !== 'index');

  it('is one file named like its id, and registered', () => {
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    expect(RULES.length).toBeGreaterThanOrEqual(80);
  });

  it.each(RULES.map(({ id }) => id).filter((id) => !ALWAYS.has(id) && !TESTED_ELSEWHERE.has(id)))(
    '%s has lines that ask in each language it is worded in, and lines that are silent',
    (id) => {
      const cases = CASES[id];
      expect(cases, `Add a row “${id}” to a table of tests/questions/cases.`).toBeDefined();
      for (const language of WORDED)
        expect(cases?.asks[language]?.length, `${id} asks in ${language}`).toBeGreaterThan(0);
      expect(Object.values(cases?.silent ?? {}).flat().length).toBeGreaterThan(0);
    },
  );

  it('says why, and asks a question in each language', () => {
    for (const { id, why } of RULES) {
      expect(why.length, id).toBeGreaterThan(20);
      for (const language of WORDED) {
        const { ask, mayMean } = askWords(language)[id];
        expect(ask, `${id} in ${language}`).toMatch(/\?|»/u);
        expect(ask).not.toBe(language === 'en' ? '' : askWords('en')[id].ask);
        expect(mayMean === undefined).toBe(askWords('en')[id].mayMean === undefined);
      }
    }
  });

  it('reads tone only with “may mean”', () => {
    for (const { id, kind } of RULES) expect(askWords('en')[id].mayMean !== undefined, id).toBe(kind === 'tone');
  });
});

type Row = readonly [id: string, language: Language, line: string];

function rows(side: 'asks' | 'silent'): Row[] {
  return Object.entries(CASES).flatMap(([id, cases]) =>
    Object.entries(cases?.[side] ?? {}).flatMap(([language, lines]) =>
      (lines ?? []).map((line): Row => [id, language as Language, line]),
    ),
  );
}

const open = (id: string, language: Language, line: string) => {
  const posting = postingOf([line], language);
  const suggestions = RULES.find((rule) => rule.id === id)?.suggest({ posting }) ?? [];
  return { posting, open: suggestions.filter(({ answeredBy }) => answeredBy === undefined) };
};

describe('asks', () => {
  it.each(rows('asks'))('%s (%s): %s', (id, language, line) => {
    const { posting, open: suggestions } = open(id, language, line);
    expect(suggestions).toHaveLength(1);
    const because = suggestions[0]?.question.because;
    if (because && 'quote' in because && because.quote !== undefined) expect(wordsOf(posting)).toContain(because.quote);
  });
});

describe('is silent', () => {
  it.each(rows('silent'))('%s (%s): %s', (id, language, line) => {
    expect(open(id, language, line).open).toEqual([]);
  });
});
