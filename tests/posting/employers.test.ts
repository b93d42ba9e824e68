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
  // Nothing is said, whatever begins with a capital.
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
  ['the address alone', { url: 'https://jobs.lever.co/tidewater-mills/4', site: 'Lever' }, 'Tidewater Mills'],
  [
    'an address in pasted text',
    { text: 'https://boards.example/companies/tidewater-mills/jobs/4\nYou grind flour.' },
    'Tidewater Mills',
  ],
];

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
