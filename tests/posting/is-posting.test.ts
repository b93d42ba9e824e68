import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/posting';
import { EXPLAINS, HIRES, TEACHES } from '../../utils/posting/hiring-words';

const LISTS =
  '<h2>Responsibilities</h2><ul><li>Grind flour every morning</li><li>Mend the sacks</li><li>Keep the mill book</li></ul>' +
  '<h2>Requirements</h2><ul><li>Two years of experience in a mill</li><li>A good nose</li><li>Ability to lift 25 kg</li></ul>';

const outcome = (title: string, body: string) => {
  const { document: doc } = parseHTML(
    `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`,
  );
  return readPage({ doc, url: 'https://mill.example/a', now: '2026-01-01' }).outcome;
};

describe('whether a page is a posting', () => {
  it.each([
    ['lists alone', 'Miller', LISTS],
    [
      'a short text in prose with a button',
      'Miller',
      '<p>You will grind flour. You need a good nose and must be able to lift 25 kg.</p><p>We are looking for a miller.</p><button>Apply now</button>',
    ],
  ])('is: %s', (_, title, body) => expect(outcome(title, body)).not.toBe('not-a-posting'));

  it.each([
    ['a guide to the job', 'What does a miller do?', `${LISTS}<h2>Average salary</h2><p>30,000 a year.</p>`],
    ['a template', 'Miller job description template', LISTS],
    [
      'a life',
      'Ada Miller – Curriculum vitae',
      `${LISTS}<p>2001–2009 Mill by the sea</p><p>2009–2020 Mill on the hill</p>`,
    ],
    [
      'a template that hires',
      'Miller: job description examples',
      `<p>We are looking for a miller.</p>${LISTS}<a href="/a">Apply now</a>`,
    ],
    ['a profession by its parts', 'Müller: Ausbildung, Gehalt, Aufgaben', LISTS],
    ['a profession for all', 'Fiche métier Meunier F/H', LISTS],
    ['what such people do', 'Miller jobs', `<p>Millers grind flour for bakers and for farms.</p>${LISTS}`],
    ['what such a person is', 'Miller', `<p>A flour miller is somebody who grinds grain.</p>${LISTS}`],
    ['a profession', 'Kim jest młynarz?', `${LISTS}<h2>Ile zarabia</h2><p>Bardzo dużo.</p>`],
    ['a call for tenders', 'Request for proposals: a new mill wheel', `<p>The mill is seeking a firm.</p>${LISTS}`],
    ['the instructions of an assistant', 'miller.md at main', `${LISTS}<h2>How to use this file</h2><p>Copy it.</p>`],
    [
      'a degree',
      'MSc Milling',
      `${LISTS.replace('Requirements', 'Entry requirements')}<h2>What you will study</h2><p>Grain.</p><h2>Tuition fees</h2><p>None.</p><a href="/a">Apply now</a>`,
    ],
    [
      'a firm’s page about work there',
      'Careers at Tidewater Mills',
      `<p>We are looking for people who like flour.</p>${LISTS.slice(LISTS.indexOf('<h2>Req'))}<a href="/a">Apply now</a>`,
    ],
    [
      'such a page with what it offers',
      'Careers at Tidewater Mills',
      `<p>We are looking for people who like flour.</p>${LISTS.slice(LISTS.indexOf('<h2>Req'))}<h2>What we offer</h2><p>Bread.</p>`,
    ],
    ['advice to those who hire', 'Hire a miller', `<p>Millers are rare.</p>${LISTS}`],
    ['a call to those who write', 'Write for Mill Weekly', LISTS],
    ['a firm in search of franchisees', 'Tidewater Mills franchise', LISTS],
    ['an article', 'How to write for millers', `${LISTS}<h2>Related articles</h2><p>How to bake</p>`],
  ])('is not: %s', (_, title, body) => expect(outcome(title, body)).toBe('not-a-posting'));
});

describe('words of those who hire', () => {
  it.each([
    'We are looking for an experienced miller',
    'Applications are invited for the post of miller',
    'Wir suchen zum nächstmöglichen Zeitpunkt eine Müllerin',
    'Le moulin recrute un meunier',
    'Buscamos un molinero',
    'Procuramos um moleiro',
    'Wij zijn op zoek naar een molenaar',
    'Il mulino ricerca un mugnaio',
    'Młyn poszukuje młynarza',
    'Do našeho týmu hledáme mlynáře',
    'Млин запрошує на роботу мельника',
  ])('%s', (text) => expect(HIRES.test(text)).toBe(true));

  it.each(['We grind flour for the whole coast', 'He looked for a miller all day', 'The mill opens at eight'])(
    'not: %s',
    (text) => expect(HIRES.test(text)).toBe(false),
  );

  it.each([
    'Course Leader in Nursing',
    'Guide touristique (H/F)',
    'Workshop Manager',
    'Podcast Producer',
    'Profile Lead',
    'Top Sales Manager',
    'Career Guidance Officer',
    'Tender Manager',
    'Skills Trainer, Salary Sacrifice',
    'Head of Missions and Outreach',
  ])('no explaining title: %s', (title) => expect(EXPLAINS.test(title) || TEACHES.test(title)).toBe(false));
});
