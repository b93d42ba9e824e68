import { describe, expect, test } from 'vitest';
import { lookUp } from '../../utils/lexicon';
import { align } from '../../utils/matching';
import { rankPair } from '../../utils/matching/rank';
import type { Language } from '../../utils/model';
import { makePosting, makeStory } from './making';

/** What a line asks for, in the words of each language: team spirit, care, and taking the lead oneself. */
const ASKED: readonly (readonly [Language, string, readonly string[]])[] = [
  ['de', 'Teamgeist, Sorgfalt und Eigeninitiative', ['collaboration', 'quality', 'ownership']],
  ['fr', 'Esprit d’équipe, rigueur et sens de l’initiative', ['collaboration', 'quality']],
  ['es', 'Trabajo en equipo, atención al detalle e iniciativa propia', ['collaboration', 'quality', 'ownership']],
  ['pt', 'Espírito de equipa, rigor e proatividade', ['collaboration', 'quality', 'ownership']],
  ['nl', 'Een nauwkeurige teamspeler die initiatief neemt', ['quality', 'collaboration', 'ownership']],
  ['it', 'Spirito di squadra, precisione e iniziativa', ['collaboration', 'quality', 'ownership']],
  ['pl', 'Dokładności, samodzielności i pracy zespołowej', ['quality', 'ownership', 'collaboration']],
  ['cs', 'Pečlivosti, samostatnosti a týmového ducha', ['quality', 'ownership', 'collaboration']],
  ['uk', 'Уважності до деталей, ініціативності, роботи в команді', ['quality', 'ownership', 'collaboration']],
];

test.each(ASKED)('%s: %s', (language, line, ids) => {
  const told = lookUp(line, 'posting', language).flatMap((hit) => (hit.kind === 'competency' ? [hit.id] : []));
  expect([...new Set(told)]).toEqual(expect.arrayContaining([...ids]));
});

const STORIES = [
  {
    id: 'rota',
    title: 'A rota for the harvest',
    text: 'Every autumn the shifts were swapped until nobody knew who worked. I planned the rota for all forty pickers, nights and weekends included, and asked each for one day they could not work. Swaps fell to almost none.',
  },
  {
    id: 'owner',
    title: 'The neighbour at the gate',
    text: 'A neighbour complained about the noise of the press each night and shouted at the crew. I listened to her complaint, explained what we did, and moved the press. She came to the autumn feast.',
  },
  {
    id: 'press',
    title: 'The press that stopped',
    text: 'The press stopped at noon. I took the pump apart, found the worn seal, and repaired the machine before the apples spoiled.',
  },
];

/** Lines of a posting in another language than the stories, and the story that a person who reads both would tell. */
const LINES: readonly (readonly [string, string])[] = [
  ['Schichtplanung und Dienstplanung für vierzig Erntehelfer', 'rota'],
  ['Bearbeitung von Beschwerden der Nachbarn', 'owner'],
  ['Wartung und Reparatur der Maschinen', 'press'],
];

describe('a posting in another language than the stories', () => {
  const requirements = LINES.map(([text], at) => ({ id: String(at), text, kind: 'responsibility' as const }));
  const ranked = rankPair({ stories: STORIES, requirements });

  test.each(LINES.map(([line, story], at) => [line, story, at] as const))('%s: %s', (_, story, at) => {
    expect(ranked[at]?.ranked[0]?.[0]).toBe(story);
    expect(ranked[at]?.verdict).not.toBe('gap');
  });

  test('is open where nothing of the kind is told', () => {
    const { line } = rankPair({
      stories: STORIES,
      requirements: [
        { id: 'line', text: 'Erstellung von Jahresabschlüssen und Steuererklärungen', kind: 'responsibility' },
      ],
    });
    expect(line?.verdict).toBe('gap');
  });
});

test('says how many stories are in another language than the posting', () => {
  const german =
    'Die Presse blieb mittags stehen. Ich habe die Dichtung getauscht, und am Abend lief die Maschine wieder.';
  const stories = [...STORIES.map(({ id, text, title }) => makeStory(id, text, title)), makeStory('presse', german)];
  const posting = makePosting('Repair of machines');
  const bank = { stories, facts: [], corrections: [] };
  expect(align({ ...posting, language: 'de' }, bank).inAnotherLanguage).toBe(3);
  expect(align(posting, bank).inAnotherLanguage).toBe(1);
  expect(align(posting, { ...bank, stories: stories.slice(0, 3) })).not.toHaveProperty('inAnotherLanguage');
});
