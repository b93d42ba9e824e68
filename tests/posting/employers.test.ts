import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../utils/model';
import { employerInAddress } from '../../utils/posting/employer-address';
import { employerOf } from '../../utils/posting/employers';
import type { PageHints } from '../../utils/posting/page-hints';

const NONE: PageHints = { employers: [], locations: [], titles: [], headings: [] };

const paragraphs = (text: string): Block[] =>
  text
    .split('\n')
    .map((line) =>
      line.startsWith('# ')
        ? { kind: 'heading', level: 2, text: line.slice(2) }
        : { kind: 'paragraph', level: 0, text: line },
    );

const IN_TEXT: readonly (readonly [string, string | undefined])[] = [
  ['At Tidewater Mills, we grind flour by the sea.', 'Tidewater Mills'],
  ['Tidewater Mills is an equal opportunity employer.', 'Tidewater Mills'],
  ['We grind flour. Tidewater Mills does not discriminate on any ground.', 'Tidewater Mills'],
  ['Tidewater Mills is seeking a miller.', 'Tidewater Mills'],
  ['Tidewater Mills, a family business by the sea, keeps two mills.', 'Tidewater Mills'],
  ['# About Tidewater Mills\nWe grind flour.', 'Tidewater Mills'],
  ['Company: Tidewater Mills', 'Tidewater Mills'],
  ['Employer\nTidewater Mills', 'Tidewater Mills'],
  ['Die Küstenmühle® verfügt über zwei Mühlen.', 'Küstenmühle'],
  ['Wir sind Küstenmühle und mahlen Mehl.', 'Küstenmühle'],
  ['Wir, die Küstenmühle, mahlen seit 1900.', 'Küstenmühle'],
  ['Moulins Marins, meunerie de dix personnes, recherche un meunier.', 'Moulins Marins'],
  ['Moulins Marins accompagne les boulangers de la côte.', 'Moulins Marins'],
  ['Moulins Marins, meunier depuis 1900, ouvre une boutique à Brest et recrute son équipe.', 'Moulins Marins'],
  ['L’association Moulins Marins recrute.', 'Moulins Marins'],
  ['En Molinos Marinos estamos ampliando el equipo.', 'Molinos Marinos'],
  ['Somos a Moinhos do Mar, uma empresa da costa.', 'Moinhos do Mar'],
  ['Bij Zeemolens draait het om meel.', 'Zeemolens'],
  ['Mulini Marini, azienda della costa, è alla ricerca di un mugnaio.', 'Mulini Marini'],
  ['Jsme Mlýny Sever a mleme mouku.', 'Mlýny Sever'],
  ['На завод «Морський» потрібен мельник.', 'Морський'],
  ['Die Küstenmühle GmbH sucht eine Müllerin.', 'Küstenmühle GmbH'],
  ['Rejoignez Moulins Marins !', 'Moulins Marins'],
  ['Molinos Marinos busca una molinera.', 'Molinos Marinos'],
  ['Moinhos do Mar procura um moleiro.', 'Moinhos do Mar'],
  ['Zeemolens is op zoek naar een molenaar.', 'Zeemolens'],
  ['Mulini Marini ricerca un mugnaio.', 'Mulini Marini'],
  ['Firma Morskie Młyny poszukuje młynarza.', 'Morskie Młyny'],
  ['Společnost Mořské Mlýny hledá mlynáře.', 'Mořské Mlýny'],
  ['Компанія Морські Млини шукає мельника.', 'Морські Млини'],
  [
    'Write to post@tidewatermills.example, and Tidewater Mills answers. The office of Tidewater Mills is open.',
    'Tidewater Mills',
  ],
  ['Miller\nTidewater Mills is looking for\nThe mill is by the sea.', 'Tidewater Mills'],
  ['Miller\nZeemolens zoekt\n2 molenaars', 'Zeemolens'],
  ['Miller\nTidewater Mills, Ltd.\nHull', 'Tidewater Mills'],
  ['mlynář\nMlýny Sever - výroba mouky, s.r.o.\nHrozňov', 'Mlýny Sever - výroba mouky'],
  ['Nurse\nTidewater General Hospital\nYou look after sailors.', 'Tidewater General Hospital'],
  ['Miller- job post\nTidewater Mills\nHull', 'Tidewater Mills'],
  ['# Sobre Moinhos do Mar 🚢\nMoemos farinha.', 'Moinhos do Mar'],
  ['# [Hull] Miller [Tidewater Mills]\nYou grind flour.', 'Tidewater Mills'],
  ['# Position at Tidewater Mills\nYou grind flour.', 'Tidewater Mills'],
  ['Some roles at Tidewater Mills require a licence.', 'Tidewater Mills'],
  ['Wir bei KÜSTENMÜHLE sind stolz auf unser Mehl.', 'KÜSTENMÜHLE'],
  ['Moulins Marins, recherche un meunier pour son moulin.', 'Moulins Marins'],
  ['Restauracja MORSKI MŁYN karmi całe wybrzeże.', 'MORSKI MŁYN'],
  [
    'The Governors of St Brine’s CofE Primary & Nursery School are seeking to appoint a cook.',
    'St Brine’s CofE Primary & Nursery School',
  ],
  ['Department for Tides is looking for a miller.', 'Department for Tides'],
  [
    'Write to flour@tidewatermills.example or see https://tidewatermills.example. TidewaterMills grinds flour.',
    'TidewaterMills',
  ],
  // Nothing is said, whatever begins with a capital.
  ['Aufgrund unseres raschen Wachstums ist eine zweite Mühle in Planung.', undefined],
  ['Employer\n12 Quay Road', undefined],
  ['Ervaring met Molenaars-Software is een pré.', undefined],
  ['Our client is seeking a miller. The Role is based in Hull.', undefined],
  ['Die Stelle bietet viel. Das Team ist klein.', undefined],
  ['Experience with Excel is a plus. We use Slack.', undefined],
  ['You grind flour and mend sacks.', undefined],
  ['Een Molenaarsdiploma is een pré.', undefined],
  ['The mills open in September 2025. September 2025 is the start.', undefined],
  ['We grind:\nSpelt, white or brown, for bakers', undefined],
  ['Te ofrecemos un contrato. Applications are welcome, and applications are read.', undefined],
];

describe('the employer as the text names it', () => {
  it.each(IN_TEXT)('%s (%s)', (text, name) => expect(employerOf(NONE, paragraphs(text), { url: '' })).toBe(name));
});

type Page = {
  readonly hints?: Partial<PageHints>;
  readonly text?: string;
  readonly url?: string;
  readonly site?: string;
};

const TITLE = 'Miller';

const ON_PAGES: readonly (readonly [string, Page, string | undefined])[] = [
  ['wording of the title', { hints: { title: 'Miller at Tidewater Mills' } }, 'Tidewater Mills'],
  ['careers at', { hints: { title: 'Careers at Tidewater Mills' } }, 'Tidewater Mills'],
  ['careers at, in Ukrainian', { hints: { title: "Кар'єра в Tidewater Mills" } }, 'Tidewater Mills'],
  ['nobody: working with us', { hints: { title: 'Vacatures | Werken bij ons' } }, undefined],
  ['part of the title', { hints: { title: 'Miller | Tidewater Mills' } }, 'Tidewater Mills'],
  ['part of one title of two', { hints: { title: 'Miller | Tidewater Mills', ogTitle: 'Miller' } }, 'Tidewater Mills'],
  [
    'careers behind the name',
    { hints: { title: 'Miller - Tidewater Mills Careers' }, url: 'https://tidewatermills.example/jobs/4' },
    'Tidewater Mills',
  ],
  [
    'marked in the page, against the site’s own name',
    { hints: { employers: [{ place: 'microdata', name: 'Tidewater Mills' }], ogSiteName: 'Coast Notices' } },
    'Tidewater Mills',
  ],
  [
    'logo and copyright agree',
    {
      hints: {
        employers: [
          { place: 'logo', name: 'Tidewater Mills logo' },
          { place: 'copyright', name: '© 2026 Tidewater Mills Ltd\n  Privacy' },
        ],
      },
    },
    'Tidewater Mills',
  ],
  [
    'a board’s own copyright line',
    {
      hints: { employers: [{ place: 'copyright', name: '© Coastjobs' }], ogSiteName: 'Coastjobs' },
      url: 'https://coastjobs.example/4',
    },
    undefined,
  ],
  [
    'what the page styles as company, against the board’s name in the title',
    { hints: { title: 'Miller | Coast Jobs', employers: [{ place: 'styled', name: 'Tidewater Mills' }] } },
    'Tidewater Mills',
  ],
  [
    'a known board’s head',
    { hints: { employers: [{ place: 'brand', name: 'Lever' }] }, url: 'https://jobs.lever.co/', site: 'Lever' },
    undefined,
  ],
  [
    'the address at a hiring system, written as the text writes it',
    { url: 'https://jobs.lever.co/tidewatermills/4', site: 'Lever', text: 'Flour is what TideWater Mills lives for.' },
    'TideWater Mills',
  ],
  [
    'the line under the title',
    { text: `${TITLE}\nTidewater\nWhitby, MA\nPeople at the quay know Tidewater. All of Tidewater bakes.` },
    'Tidewater',
  ],
  [
    'the line under the title, a place',
    { text: `${TITLE}\nWhitby\nWhitby, MA is a town. You grind in Whitby.` },
    undefined,
  ],
  ['a page title that says where', { hints: { title: `${TITLE} | Jobs in Whitby` } }, undefined],
  ['a state that seems to hire', { text: 'The mill in Whitby, MA is seeking a miller.' }, undefined],
  [
    'the place of work as the page gives it',
    { hints: { title: `${TITLE} - Whitby`, locations: ['Whitby, England'] } },
    undefined,
  ],
  ['the address alone', { url: 'https://jobs.lever.co/tidewater-mills/4', site: 'Lever' }, 'Tidewater Mills'],
  [
    'an address in pasted text',
    { text: 'https://boards.example/companies/tidewater-mills/jobs/4\nYou grind flour.' },
    'Tidewater Mills',
  ],
];

it('no heading of the posting’s own language is an employer', () => {
  const text = paragraphs('Požadujeme: vzdělání mlynářského směru, praxi v mlýně');
  expect(employerOf(NONE, text, { url: '', languages: ['cs', 'en'] })).toBeUndefined();
});

describe('the employer as it stands above the posting', () => {
  it.each([
    [
      'a label with the name below it',
      'Jobs\nZaměstnavatel\nMlýny Sever - výroba, a.s.\nMísto',
      'Mlýny Sever - výroba',
    ],
    ['a sentence that only an employer says', 'Wir bei KÜSTENMÜHLE suchen Verstärkung.', 'KÜSTENMÜHLE'],
    ['any other sentence', 'Bäckereien lieben Tidewater Mills.', undefined],
  ])('%s', (_, above, name) =>
    expect(employerOf(NONE, paragraphs('You grind flour.'), { url: '', title: TITLE, above: paragraphs(above) })).toBe(
      name,
    ),
  );

  it.each([
    ['whose initials the posting speaks of', 'You follow the rules of HAC.', 'Hull Art College'],
    ['that the posting speaks of', 'You grind flour for the Hull Art College.', 'Hull Art College'],
    ['that the posting does not speak of', 'You grind flour.', undefined],
  ])('an institution %s', (_, text, name) => {
    const above = paragraphs('Hull Art College\nBack');
    expect(employerOf(NONE, paragraphs(text), { url: '', title: TITLE, above })).toBe(name);
  });
});

describe('the employer as a page names it', () => {
  it.each(ON_PAGES)('%s', (_, { hints, text = 'You grind flour.', url = '', site }, name) =>
    expect(employerOf({ ...NONE, ...hints }, paragraphs(text), { url, site, title: TITLE })).toBe(name),
  );
});

describe('the employer in an address', () => {
  it.each([
    ['https://boards.greenhouse.io/acme/jobs/12', 'acme'],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=12', 'acme'],
    ['https://jobs.ashbyhq.com/Acme%20Mills/7f', 'Acme Mills'],
    ['https://acme.wd5.myworkdayjobs.com/en-US/External/job/Hull/Miller_R1', 'acme'],
    ['https://careers-acme.icims.com/jobs/12/job', 'acme'],
    ['https://acme-jobs-in-en.icims.com/jobs/12/job', 'acme'],
    ['https://acme.jobs.personio.de/job/12', 'acme'],
    ['https://board.example/company/acme-mills/jobs/12', 'acme-mills'],
    ['https://board.example/companies/12/jobs', undefined],
    ['https://www.recruitee.com/about', undefined],
    ['https://acme.example/careers/miller', undefined],
    ['no address', undefined],
  ])('%s', (url, name) => expect(employerInAddress(url)).toBe(name));
});

it('never throws and names nobody who is not in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 80, unit: 'binary' }), { maxLength: 5 }), fc.webUrl(), (lines, url) => {
      const blocks = lines.map((text): Block => ({ kind: 'paragraph', level: 0, text }));
      const name = employerOf({ ...NONE, title: lines[0] }, blocks, { url });
      if (name !== undefined) expect(name.length).toBeGreaterThan(1);
    }),
    { numRuns: 100 },
  );
});

describe('a page title that words the posting’s own otherwise', () => {
  it.each([
    ['Müller (m/w/d)', 'Fachkraft für die Mühle (m/w/d)'],
    ['Chargé(e) de mouture', 'Responsable du moulin'],
  ])('is no employer: %s', (pageTitle, title) => {
    const page = { url: 'https://mills.example/jobs/7', title };
    expect(employerOf({ ...NONE, title: pageTitle }, paragraphs('Meal for the coast.'), page)).toBeUndefined();
  });
});
