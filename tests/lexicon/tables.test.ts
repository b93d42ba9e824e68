import { describe, expect, it } from 'vitest';
import { competencies, concepts, lookUp, skills } from '../../utils/lexicon';
import { phraseReader } from '../../utils/lexicon/phrases';
import { readSkillTables } from '../../utils/lexicon/skill-table';
import { classNames } from '../../utils/lexicon/word-classes';

const LOOKED_UP = [
  ['posting', 'en'],
  ['story', 'en'],
  ['story', 'de'],
  ['story', 'fr'],
  ['story', 'es'],
] as const;

const count = (items: Iterable<unknown>) => [...items].length;

describe('skills', () => {
  it('has the breadth it promises', () => {
    expect(skills.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(skills.map(({ field }) => field)).size).toBeGreaterThanOrEqual(15);
  });

  it('has no alias in two rows', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, aliases } of skills)
      for (const { phrase } of aliases) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(id));
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([phrase, ids]) => `${phrase}: ${[...ids]}`)).toEqual([]);
  });

  it('has at least two members in every family besides the kind itself', () => {
    const members = new Map<string, number>();
    for (const { families, kindOf } of skills)
      for (const family of families) members.set(family, (members.get(family) ?? 0) + (kindOf === undefined ? 1 : 0));
    expect([...members].filter(([, number]) => number < 2)).toEqual([]);
  });

  it('brings only skills that there are, in no circle', () => {
    const brings = new Map(skills.map((skill) => [skill.id, skill.brings]));
    const reaches = (id: string, depth: number): boolean =>
      depth < 5 && (brings.get(id) ?? []).every((next) => brings.has(next) && next !== id && reaches(next, depth + 1));
    expect(skills.filter(({ id }) => !reaches(id, 0)).map(({ id }) => id)).toEqual([]);
  });

  it('is found by each of its names', () => {
    const missed = skills.flatMap(({ id, aliases }) => {
      const names = aliases.filter(({ context }) => !context).map(({ phrase }) => phrase.replace(/(?<= |^)[=^]/gu, ''));
      const text = names.map((name) => `We use ${name} here.`).join('\n');
      const found = new Set<number>();
      for (const hit of lookUp(text, 'posting'))
        if (hit.kind === 'skill' && hit.id === id) found.add(text.slice(0, hit.span.start).split('\n').length - 1);
      return names.filter((_, line) => !found.has(line)).map((name) => `${id}: ${name}`);
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['[CRM]\nSalesforce\nSalesforce', 'two rows'],
    ['Salesforce', 'under no family'],
    ['[CRM]\n+HubSpot', 'names no skill'],
  ])('refuses a table with a slip', (table, message) => {
    expect(() => readSkillTables({ sales: table })).toThrow(message);
  });
});

describe('concepts', () => {
  it('has the breadth it promises', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(400);
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  });

  it('ties both sides: each concept has phrases for postings and for stories', () => {
    const onesided = concepts.filter(({ phrases }) => {
      const english = phrases.filter(({ language }) => language === 'en');
      return !english.some(({ side }) => side !== 'story') || !english.some(({ side }) => side !== 'posting');
    });
    expect(onesided.map(({ id }) => id)).toEqual([]);
  });

  it.each(['de', 'fr', 'es'])('speaks %s', (language) => {
    expect(
      concepts.filter(({ phrases }) => phrases.some((phrase) => phrase.language === language)).length,
    ).toBeGreaterThan(120);
  });
});

describe('competencies', () => {
  it.each(competencies)('$id has cues of both sides and prompts', ({ cues, recallPrompts, definition }) => {
    const english = cues.filter(({ language }) => language === 'en');
    expect(count(english.filter(({ side }) => side !== 'story'))).toBeGreaterThanOrEqual(40);
    expect(count(english.filter(({ side }) => side !== 'posting'))).toBeGreaterThanOrEqual(40);
    expect(recallPrompts.length).toBeGreaterThanOrEqual(3);
    expect(definition).toMatch(/\.$/u);
  });
  it.each(['de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'cs', 'uk'])('are all asked for and told in %s', (language) => {
    for (const { id, cues } of competencies) {
      const own = cues.filter((cue) => cue.language === language);
      expect(own.filter(({ side }) => side === 'posting').length, `${id} asked`).toBeGreaterThanOrEqual(4);
      expect(own.filter(({ side }) => side === 'story').length, `${id} told`).toBeGreaterThanOrEqual(3);
    }
  });
  it('are eighteen', () => expect(competencies).toHaveLength(18));
});

describe('phrases', () => {
  const rows = [
    ...concepts.map(({ id, phrases }) => ({ kind: 'concept', id, phrases })),
    ...competencies.map(({ id, cues }) => ({ kind: 'competency', id, phrases: cues })),
  ];

  it('stand once in a row', () => {
    const twice = rows.flatMap(({ id, phrases }) => {
      const seen = new Set<string>();
      return phrases
        .filter(({ phrase, language, side }) => {
          const key = `${language} ${side ?? ''} ${phrase}`;
          return seen.size === seen.add(key).size || seen.has(`${language}  ${phrase}`) !== (side === undefined);
        })
        .map(({ phrase }) => `${id}: ${phrase}`);
    });
    expect(twice).toEqual([]);
  });

  it('name only classes that there are', () => {
    const unknown = rows.flatMap(({ phrases }) =>
      phrases.flatMap(({ phrase }) => (phrase.match(/<[^>]*>/gu) ?? []).filter((name) => !classNames.includes(name))),
    );
    expect(unknown).toEqual([]);
  });

  it('say something besides light words', () => {
    const reader = {
      en: phraseReader('en', true),
      de: phraseReader('de', true),
      fr: phraseReader('fr', true),
      es: phraseReader('es', true),
    };
    const empty = rows.flatMap(({ id, phrases }) =>
      phrases
        .filter(({ phrase, language }) => language in reader && reader[language as 'en'].phrase(phrase).length === 0)
        .map(({ phrase }) => `${id}: ${phrase}`),
    );
    expect(empty).toEqual([]);
  });

  it.each(LOOKED_UP)('are found where they stand: %s, %s', (side, language) => {
    const missed = rows.flatMap(({ kind, id, phrases }) => {
      const spoken = phrases
        .filter((phrase) => (phrase.side ?? 'story') === side && phrase.language === language)
        .map(({ phrase }) => phrase)
        .filter((phrase) => !/[<^]/u.test(phrase));
      const text = spoken.map((phrase) => phrase.replace(/\|\S+| ~|=/gu, '')).join('\n');
      const found = new Set<number>();
      for (const hit of lookUp(text, side, language))
        if (hit.kind === kind && hit.id === id) found.add(text.slice(0, hit.span.start).split('\n').length - 1);
      return spoken.filter((_, line) => !found.has(line)).map((phrase) => `${id}: ${phrase}`);
    });
    expect(missed).toEqual([]);
  });
});
