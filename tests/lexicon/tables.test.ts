import { describe, expect, it } from 'vitest';
import { competencies, concepts, lookUp, phrasesOf, skills } from '../../utils/lexicon';
import { CONCEPTS_CS } from '../../utils/lexicon/concepts/languages/cs';
import { CONCEPTS_IT } from '../../utils/lexicon/concepts/languages/it';
import { CONCEPTS_NL } from '../../utils/lexicon/concepts/languages/nl';
import { CONCEPTS_PL } from '../../utils/lexicon/concepts/languages/pl';
import { CONCEPTS_PT } from '../../utils/lexicon/concepts/languages/pt';
import { CONCEPTS_UK } from '../../utils/lexicon/concepts/languages/uk';
import { readPhraseTable } from '../../utils/lexicon/phrase-table';
import { phraseReader } from '../../utils/lexicon/phrases';
import { readSkillTables } from '../../utils/lexicon/skill-table';
import { classNames } from '../../utils/lexicon/word-classes';
import type { Language } from '../../utils/model';
import { stem } from '../../utils/text/stems';

/** Languages in which concepts have a table of their own. */
const OWN_TABLES: readonly (readonly [Language, string])[] = [
  ['cs', CONCEPTS_CS],
  ['it', CONCEPTS_IT],
  ['nl', CONCEPTS_NL],
  ['pl', CONCEPTS_PL],
  ['pt', CONCEPTS_PT],
  ['uk', CONCEPTS_UK],
];

/** Languages that stand beside English in the tables of concepts. */
const BESIDE: readonly Language[] = ['de', 'fr', 'es'];

const LANGUAGES: readonly Language[] = ['en', ...BESIDE, ...OWN_TABLES.map(([language]) => language)];

const LOOKED_UP: readonly (readonly ['posting' | 'story', Language])[] = [
  ['posting', 'en'],
  ...LANGUAGES.map((language) => ['story', language] as const),
];

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
    const onesided = concepts.filter(({ id }) => {
      const english = phrasesOf(id, 'en');
      return !english.some(({ side }) => side !== 'story') || !english.some(({ side }) => side !== 'posting');
    });
    expect(onesided.map(({ id }) => id)).toEqual([]);
  });

  it.each(BESIDE)('speaks %s', (language) => {
    expect(concepts.filter(({ id }) => phrasesOf(id, language).length > 0).length).toBeGreaterThan(400);
  });

  describe.each(OWN_TABLES)('in %s', (language, table) => {
    const known = new Set(concepts.map(({ id }) => id));
    const rows = readPhraseTable(table, language);

    it('have words of both sides nearly all, each once and under a known id', () => {
      const spoken = concepts.filter(({ id }) => phrasesOf(id, language).some(({ side }) => side !== 'story'));
      expect(spoken.length).toBeGreaterThanOrEqual(concepts.length * 0.85);
      expect(rows.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    });

    it('share a phrase only where they share one in English', () => {
      const owners = new Map<string, string[]>();
      for (const { id } of concepts)
        for (const { phrase } of phrasesOf(id, language)) owners.set(phrase, [...(owners.get(phrase) ?? []), id]);
      const shared = [...owners].filter(([, ids]) => ids.some((id) => !kin(id, ids[0] ?? '')));
      expect(shared.map(([phrase, ids]) => `${phrase}: ${ids.join(', ')}`)).toEqual([]);
    });

    it('ask with no word that stands in postings of every trade', () => {
      const common = new Set(TOO_COMMON[language]?.split(' ').map((word) => stem(word, language)));
      expect(common.size).toBeGreaterThan(10);
      const loose = concepts.flatMap(({ id }) =>
        phrasesOf(id, language)
          .filter(({ phrase }) => !phrase.includes(' ') && common.has(stem(phrase, language)))
          .map(({ phrase }) => `${id}: ${phrase}`),
      );
      expect(loose).toEqual([]);
    });
  });
});

/** Words that say nothing of a trade when they stand alone: work, task, team, experience, knowledge, person, company, day and the like. */
const TOO_COMMON: { readonly [language in Language]?: string } = {
  cs: 'práce úkol tým zkušenost znalost člověk firma den rok pozice organizace oddělení pracovník kolega klient zákazník projekt kvalita odpovědnost podpora plánování',
  it: 'lavoro lavorare attività compito squadra gruppo esperienza conoscenza persona azienda giorno anno ruolo organizzazione reparto collaboratore collega cliente progetto qualità responsabile supporto pianificazione',
  nl: 'werk werken taak taken team ervaring kennis persoon bedrijf dag jaar functie organisatie afdeling medewerker collega klant project kwaliteit verantwoordelijk ondersteuning planning',
  pl: 'praca zadanie zespół doświadczenie wiedza osoba firma dzień rok stanowisko organizacja dział pracownik kolega klient projekt jakość odpowiedzialność wsparcie planowanie obsługa',
  pt: 'trabalho trabalhar tarefa equipa equipe experiência conhecimento pessoa empresa dia ano função organização departamento colaborador colega cliente projeto qualidade responsável apoio planeamento',
  uk: 'робота завдання команда досвід знання людина компанія день рік посада організація відділ працівник колега клієнт проєкт якість відповідальність підтримка планування',
};

/** Whether two concepts have a phrase in common in English too. */
function kin(left: string, right: string): boolean {
  if (left === right) return true;
  const english = new Set(phrasesOf(left, 'en').map(({ phrase }) => phrase));
  return phrasesOf(right, 'en').some(({ phrase }) => english.has(phrase));
}

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
    ...concepts.map(({ id }) => ({
      kind: 'concept',
      id,
      phrases: LANGUAGES.flatMap((language) => phrasesOf(id, language)),
    })),
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
    const readers = new Map(LANGUAGES.map((language) => [language, phraseReader(language, true)]));
    const empty = rows.flatMap(({ id, phrases }) =>
      phrases
        .filter(({ phrase, language }) => readers.get(language)?.phrase(phrase).length === 0)
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
