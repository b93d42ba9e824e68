import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { parseHTML } from 'linkedom';
import { readPage } from '../../utils/posting';
import { type Growth, middle, type Piece } from './piece';

type Page = { readonly html: string; readonly url: string; readonly source?: string };

/** Middle times of one read, in milliseconds. */
type Times = { readonly plumbline: number; readonly readability: number; readonly defuddle: number };

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'postings');
const NOW = '2026-01-01T00:00:00.000Z';

/** Reading may take as long as Readability alone, and a quarter of it where an adapter or published data serve. */
const SHARE_BY_SITE = 0.25;

/** Each page is read so often, with other words each time: what was read is remembered, and a page is read once. */
const ROUNDS = 2;

/** Elements in the frame that sites put around a posting, as a middling board has: navigation, teasers, a footer. */
const FRAME_LINKS = 120;
const FRAME_CARDS = 60;

/** How often the longest case is put behind itself for the pages of the curve. */
const SIZES = [1, 4, 16, 64] as const;

/** Reading the cases as pages of ordinary size, beside Readability and defuddle on the same documents. */
export const READING: Piece = {
  name: 'Reading',
  run: async function* () {
    const pages = pagesOfCases();
    const bySite = pages.filter(({ source }) => source?.startsWith('adapter:') || source === 'json-ld');
    const byText = pages.filter(({ source }) => source === 'main-text');
    // The first pages warm up what every later one shares: the tables are compiled once.
    timesOf(pages.slice(0, 10), 1);
    const groups: readonly (readonly [what: string, pages: readonly Page[], share: number])[] = [
      ['posting by adapter or published data', bySite, SHARE_BY_SITE],
      ['posting by its text', byText, 1],
      ['page that is no posting', [articlePage()], 1],
    ];
    for (const [what, group, share] of groups) {
      const { plumbline, readability, defuddle } = timesOf(group, ROUNDS);
      const line = { what, plumbline, others: { Readability: readability, defuddle }, limit: readability * share };
      yield { line };
    }
    yield { growth: growthOf(longest(byText)) };
  },
};

/** Every case that is read as a posting, in the frame of a site. */
function pagesOfCases(): readonly Page[] {
  return readdirSync(FOLDER).flatMap((name): Page[] => {
    const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
    if (expected.outcome !== 'posting') return [];
    const page = { html: framed(readFileSync(join(FOLDER, name, 'page.html'), 'utf8')), url: expected.url };
    const reading = readPage({ doc: documentOf(page.html), url: page.url, now: NOW });
    return reading.outcome === 'posting' ? [{ ...page, source: reading.posting.source }] : [];
  });
}

function framed(html: string): string {
  const links = times(FRAME_LINKS, (at) => `<li><a href="/topic/${at}">Topic ${at}</a></li>`);
  const cards = times(
    FRAME_CARDS,
    (at) => `<div class="card"><a href="/p/${at}"><span>Place ${at}</span></a><p>New</p></div>`,
  );
  return html
    .replace(/<body[^>]*>/u, (body) => `${body}<header><nav><ul>${links}</ul></nav></header>`)
    .replace('</body>', `<aside>${cards}</aside><footer><ul>${links}</ul></footer></body>`);
}

function articlePage(): Page {
  const paragraph = (at: number) =>
    `<p>The harbour of year ${at} was quiet. Boats lay side by side, and the nets dried in the wind until the evening came.</p>`;
  const html = `<!doctype html><html><head><title>A quiet harbour</title></head><body><article><h1>A quiet harbour</h1>${times(80, paragraph)}</article></body></html>`;
  return { html: framed(html), url: 'https://paper.example/harbour' };
}

function times(count: number, part: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => part(at)).join('');
}

/** The middle page's time for each reader: of the fastest round per page, since everything else slows and nothing hastens. */
function timesOf(pages: readonly Page[], rounds: number): Times {
  const fastest = (page: Page, read: (doc: Document) => unknown): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round += 1) best = Math.min(best, timed(reworded(page.html, round), read));
    return best;
  };
  const of = (read: (page: Page) => (doc: Document) => unknown) =>
    middle(pages.map((page) => fastest(page, read(page))));
  return {
    plumbline: of(
      ({ url }) =>
        (doc) =>
          readPage({ doc, url, now: NOW }),
    ),
    readability: of(() => (doc) => new Readability(doc).parse()),
    defuddle: of(
      ({ url }) =>
        (doc) =>
          new Defuddle(doc, { url, useAsync: false }).parse(),
    ),
  };
}

function timed(html: string, read: (doc: Document) => unknown): number {
  const doc = documentOf(html);
  const start = performance.now();
  read(doc);
  return performance.now() - start;
}

/** The page with every line ending in another word. */
function reworded(html: string, round: number): string {
  return html.replace(/<\/(?:li|p)>/gu, (end) => ` ${['a', 'b'][round % ROUNDS]}${end}`);
}

function documentOf(html: string): Document {
  return parseHTML(html).document;
}

function longest(pages: readonly Page[]): Page {
  return pages.reduce((left, right) => (mainOf(right).length > mainOf(left).length ? right : left));
}

function mainOf({ html }: Page): string {
  return /<main[^>]*>([\s\S]*)<\/main>/u.exec(html)?.[1] ?? '';
}

function growthOf(page: Page): Growth {
  const { html, url } = page;
  const body = mainOf(page);
  const grown = SIZES.map((size) => {
    const long = { html: html.replace('</main>', () => `${times(size, () => body)}</main>`), url };
    return { kilobytes: long.html.length / 1_000, times: timesOf([long], 1) };
  });
  const curve = (name: string, time: keyof Times) => ({
    name,
    points: grown.map(({ kilobytes, times: own }) => [kilobytes, own[time]] as const),
  });
  return {
    file: 'reading',
    title: 'Reading a page',
    across: 'size of the page (kilobytes)',
    up: 'time (ms)',
    curves: [curve('Plumbline', 'plumbline'), curve('Readability', 'readability'), curve('defuddle', 'defuddle')],
  };
}
