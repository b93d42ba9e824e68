import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage, readText } from '../../utils/posting';
import { blocksOfHtml } from '../../utils/posting/blocks';
import { gatherPage } from '../../utils/posting/gather';
import { readGathered } from '../../utils/posting/read';
import { growth, MOST_GROWTH } from '../growth';

const NOW = '2026-11-21T09:00:00.000Z';
const URL = 'https://careers.example.org/jobs/1';

const words = fc.constantFrom(
  'Requirements',
  'Responsibilities:',
  'Wir bieten',
  'You will sew sails.',
  'Three years of experience',
  '• one • two • three',
  '- - - -',
  '\\n* ',
  '1. ',
  '&amp;nbsp;',
  '<',
  'a@b.example',
  '',
);
const tags = fc.constantFrom(
  'p',
  'div',
  'ul',
  'li',
  'h2',
  'b',
  'table',
  'tr',
  'td',
  'dl',
  'dt',
  'span',
  'a',
  'pre',
  'br',
  'button',
  'slot',
  'x-y',
);
const attributes = fc.constantFrom(
  '',
  ' role="tab" aria-controls="x"',
  ' id="x"',
  ' hidden',
  ' style="font-weight:bold"',
  ' class="MsoListParagraph"',
  ' role="heading" aria-level="99"',
  ' href="#x"',
  ' "broken',
);
const markup = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(tags, attributes).map(([tag, own]) => `<${tag}${own}>`),
      tags.map((tag) => `</${tag}>`),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(' '));

describe('hostile input', () => {
  it('never throws on a page, leaves it unchanged, and gives plain data', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { document: doc } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
        const before = doc.toString();
        const reading = readPage({ doc, url: URL, now: NOW });
        expect(doc.toString()).toBe(before);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same whether or not the page is still there', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { document: doc } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
        const gathered = gatherPage({ doc, url: URL, now: NOW });
        const sent = JSON.parse(JSON.stringify(gathered));
        expect(readGathered(sent, NOW)).toEqual(readGathered(gathered, NOW));
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on text, and quotes it word for word', () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        const reading = readText(text, 'text', NOW);
        const blocks = 'posting' in reading ? (reading.posting?.blocks ?? []) : [];
        for (const { text: own } of blocks) expect(own).toBe(own.trim());
        for (const { text: own, block } of ('posting' in reading && reading.posting?.requirements) || [])
          expect(blocks[block]?.text).toContain(own);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on broken HTML in a string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (html) => void blocksOfHtml(`<p a="${html}<li`)),
      {
        numRuns: 200,
      },
    );
  });
});

const LONG: readonly (readonly [string, (size: number) => string])[] = [
  ['list items', (size) => `<ul>${'<li>Sew the sails of twelve boats</li>'.repeat(size)}</ul>`],
  ['nested elements', (size) => `${'<div>'.repeat(size)}Sew`],
  ['one paragraph', (size) => `<p>${'Sew the sails. '.repeat(size)}</p>`],
  ['white space', (size) => `<p>${' \n'.repeat(size * 8)}x</p>`],
  ['bullets in one paragraph', (size) => `<p>${'• Sew '.repeat(size)}</p>`],
  ['dashes', (size) => `<p>${'-'.repeat(size * 8)}x</p>`],
  ['colons', (size) => `<p>${'Requirements: '.repeat(size)}</p>`],
  ['unfinished tags', (size) => '<a "'.repeat(size)],
];

/** What few characters of hide: each of so many pieces must be added to its line without a look at the whole of it. */
const MANY: readonly (readonly [string, (size: number) => string])[] = [
  ['brackets that open nothing', (size) => '<a'.repeat(size)],
  ['words in tags of their own, as in a listing of code', (size) => `<pre>${'<i>a</i> '.repeat(size)}</pre>`],
  ['parts that are no text, without an end tag in capitals', (size) => '<script></script>'.repeat(size)],
];

describe('the time to read', () => {
  it.each(MANY)('grows with the number of pieces: %s', (_, build) => {
    expect(growth((size) => void blocksOfHtml(build(size)), 10_000, 80_000)).toBeLessThan(MOST_GROWTH);
  });

  it.each(LONG)('grows with the length of the page: %s', (_, build) => {
    const read = (size: number) => {
      const html = build(size);
      blocksOfHtml(html);
      readText(html.replace(/<[^<>]{0,20}>/gu, '\n'), 'text', NOW);
    };
    expect(growth(read, 250, 2000)).toBeLessThan(MOST_GROWTH);
  });

  it('says so when a page is too long to be read whole', () => {
    const posting =
      '<h1>Sailmaker</h1><h2>Tasks</h2><ul><li>Sew sails</li><li>Mend nets</li></ul><h2>Requirements</h2><ul><li>A trade certificate</li><li>Good eyesight</li></ul>';
    const { document: doc } = parseHTML(
      `<!doctype html><html><body>${posting}${'<i></i>'.repeat(61_000)}</body></html>`,
    );
    const reading = readPage({ doc, url: URL, now: NOW });
    expect(reading).toMatchObject({ missing: expect.arrayContaining(['what follows on a very long page']) });
  });

  it('does not say that a page is no posting when only its start was read', () => {
    const { document: doc } = parseHTML(`<!doctype html><html><body>${'<i>sails</i>'.repeat(61_000)}</body></html>`);
    expect(readPage({ doc, url: URL, now: NOW })).toMatchObject({ outcome: 'not-a-posting', isCutShort: true });
    const { document: short } = parseHTML('<!doctype html><html><body><p>Sails of all kinds.</p></body></html>');
    expect(readPage({ doc: short, url: URL, now: NOW })).not.toHaveProperty('isCutShort');
  });

  it('compares no more than the first hundreds of an endless list, and counts the others', () => {
    const lines = Array.from({ length: 2_000 }, (_, index) => `- Sew the sails of boat number ${index}`);
    const reading = readText(`Sailmaker\n\nTasks\n\n${lines.join('\n')}`, 'text', NOW);
    expect(reading).toMatchObject({
      outcome: 'posting',
      posting: { requirements: expect.objectContaining({ length: 300 }) },
      missing: ['1700 further lines of a very long list'],
    });
  });

  it('keeps no name that fills the screen', () => {
    const data = { '@type': 'JobPosting', title: 'Sailmaker', hiringOrganization: { name: 'H'.repeat(90_000) } };
    const { document: doc } = parseHTML(
      `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({
        ...data,
        description: `<h2>Tasks</h2><ul>${'<li>Sew and mend the sails of twelve boats in the harbour</li>'.repeat(9)}</ul>`,
      })}</script></head><body></body></html>`,
    );
    const reading = readPage({ doc, url: URL, now: NOW });
    expect(reading).toMatchObject({ posting: { company: 'H'.repeat(500) } });
  });
});
