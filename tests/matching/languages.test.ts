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

/** Postings in other languages than the stories: lines, and the story that a person who reads both would tell; none where there is none. */
const POSTINGS: readonly (readonly [Language, readonly (readonly [string, string | undefined])[]])[] = [
  [
    'de',
    [
      ['Schichtplanung und Dienstplanung für vierzig Erntehelfer', 'rota'],
      ['Bearbeitung von Beschwerden der Nachbarn', 'owner'],
      ['Wartung und Reparatur der Maschinen', 'press'],
      ['Erstellung von Jahresabschlüssen und Steuererklärungen', undefined],
    ],
  ],
  [
    'pt',
    [
      ['Elaboração de escalas de trabalho e dos horários da equipa', 'rota'],
      ['Tratamento de reclamações e gestão de conflitos', 'owner'],
      ['Elaboração de declarações fiscais e reconciliações bancárias', undefined],
    ],
  ],
  [
    'it',
    [
      ['Gestione dei turni e pianificazione dei turni del personale', 'rota'],
      ['Riparazione guasti e manutenzione ordinaria della linea', 'press'],
      ['Redazione del bilancio e delle dichiarazioni fiscali', undefined],
    ],
  ],
  [
    'pl',
    [
      ['Układanie grafików pracy i planowanie zmian dla zespołu', 'rota'],
      ['Rozpatrywanie skarg oraz rozwiązywanie konfliktów', 'owner'],
      ['Sporządzanie sprawozdań finansowych i deklaracji podatkowych', undefined],
    ],
  ],
  [
    'cs',
    [
      ['Vyřizování stížností a řešení konfliktů se sousedy', 'owner'],
      ['Opravy strojů a odstraňování poruch na lince', 'press'],
      ['Sestavování účetních závěrek a daňových přiznání', undefined],
    ],
  ],
  [
    'uk',
    [
      ['Складання графіків роботи персоналу та планування змін', 'rota'],
      ['Ремонт обладнання та усунення несправностей', 'press'],
      ['Підготовка фінансової звітності та податкових декларацій', undefined],
    ],
  ],
  [
    'nl',
    [
      ['Verantwoordelijk voor de personeelsplanning en het maken van roosters', 'rota'],
      ['Storingen verhelpen en reparaties uitvoeren', 'press'],
      ['Opstellen van jaarrekeningen en belastingaangiften', undefined],
    ],
  ],
];

describe.each(POSTINGS)('a posting in another language than the stories: %s', (_, lines) => {
  const requirements = lines.map(([text]) => ({ id: text, text, kind: 'responsibility' }));
  const ranked = rankPair({ stories: STORIES, requirements });

  test.each(lines)('%s', (line, story) => {
    if (story === undefined) return expect(ranked[line]?.verdict).toBe('gap');
    expect(ranked[line]?.ranked[0]?.[0]).toBe(story);
    expect(ranked[line]?.verdict).not.toBe('gap');
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

/** A line, a story that answers it, and one of the same language that does not. */
const SAME_LANGUAGE: readonly (readonly [Language, string, string, string])[] = [
  [
    'pt',
    'Responsável pelo tratamento das reclamações dos clientes da loja',
    'Uma cliente queixou-se de que a encomenda chegou partida e gritava ao telefone. Ouvi-a até ao fim, pedi desculpa e enviei outra no mesmo dia.',
    'A prensa parou ao meio-dia. Desmontei a bomba, encontrei o vedante gasto e troquei a peça antes de a fruta se estragar.',
  ],
  [
    'it',
    'Ti occuperai della gestione dei reclami dei clienti',
    'Una cliente si è lamentata perché il pacco era arrivato rotto e urlava al telefono. L’ho ascoltata fino in fondo, mi sono scusato e ne ho spedito un altro in giornata.',
    'La pressa si fermò a mezzogiorno. Ho smontato la pompa, ho trovato la guarnizione consumata e ho cambiato il pezzo prima che la frutta si guastasse.',
  ],
  [
    'pl',
    'Rozpatrywanie reklamacji i skarg oraz kontakt z klientami',
    'Klientka złożyła skargę, bo paczka przyszła rozbita, i krzyczała przez telefon. Wysłuchałem jej do końca, przeprosiłem i tego samego dnia wysłałem nową.',
    'Prasa stanęła w południe. Rozebrałem pompę, znalazłem zużytą uszczelkę i wymieniłem część, zanim jabłka się zepsuły.',
  ],
  [
    'cs',
    'Vyřizování stížností a reklamací v rámci péče o zákazníky na naší prodejně',
    'Zákaznice si stěžovala, že balík přišel rozbitý, a křičela do telefonu. Vyslechl jsem ji do konce, omluvil se a ještě ten den poslal nový.',
    'Lis se v poledne zastavil. Rozebral jsem čerpadlo, našel opotřebené těsnění a vyměnil jsem díl dřív, než se jablka zkazila.',
  ],
  [
    'uk',
    'Розгляд скарг та робота з клієнтами, які незадоволені',
    'Клієнтка скаржилася, що посилка прийшла розбита, і кричала в слухавку. Я вислухав її до кінця, перепросив і того ж дня надіслав нову.',
    'Прес зупинився опівдні. Я розібрав насос, знайшов зношену прокладку і замінив деталь, перш ніж яблука зіпсувалися.',
  ],
  [
    'nl',
    'Je bent verantwoordelijk voor het afhandelen van klachten van klanten',
    'Een klant belde omdat haar bestelling kapot was aangekomen, en ze schreeuwde door de telefoon. Ik luisterde, bood mijn excuses aan en stuurde dezelfde dag een nieuwe.',
    'De pers stopte om twaalf uur. Ik haalde de pomp uit elkaar, vond de versleten afdichting en heb het onderdeel vervangen voordat de appels bedierven.',
  ],
];

test.each(SAME_LANGUAGE)('posting and stories in %s: %s', (_, line, right, other) => {
  const stories = [
    { id: 'other', title: '', text: other },
    { id: 'right', title: '', text: right },
  ];
  const found = rankPair({ stories, requirements: [{ id: 'line', text: line, kind: 'responsibility' }] }).line;
  expect(found?.ranked[0]?.[0]).toBe('right');
  expect(found?.verdict).not.toBe('gap');
});
