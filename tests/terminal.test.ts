import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../scripts/terminal/run';

const NOW = '2026-01-01T00:00:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...words: readonly string[]) {
  let out = '';
  let err = '';
  const status = await runCommand(words, NOW, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

const POSTING = `<h1>Shift Lead</h1><p>Harbour Foods, Odense</p>
<h2>What you will do</h2><ul><li>Lead a team of twelve people on the night shift</li><li>Plan the rota for the warehouse</li></ul>
<h2>Requirements</h2><ul><li>Experience with SAP</li><li>You write clearly – “Køge” style</li><li>A forklift licence</li></ul>`;
const PAGE = `<!doctype html><html><head><title>Shift Lead</title></head><body><main>${POSTING}</main></body></html>`;
const NOTES = `## The rota nobody wanted
Situation: Two people were missing every weekend.
Action: I planned the rota with the sister shop.
Result: No closed day in a year.
`;
const PAIR = {
  stories: [{ id: 's', title: 'Rota', text: 'I planned the rota.' }],
  requirements: [{ id: 'r', text: 'Plan the rota', kind: 'responsibility' }],
};

const page = file('page.html', PAGE);
const notes = file('notes.md', NOTES);
mkdirSync(join(folder, 'inside'));

/** What a command is given, and what its answer has to say: the thing, and the remedy. */
const REFUSED: readonly (readonly [words: readonly string[], thing: string, remedy: string])[] = [
  [[], 'Name a command', 'plumbline extract FILE'],
  [['bogus'], '“bogus” is no command', 'plumbline extract FILE'],
  [['extract', '--frob', page], '--frob', 'plumbline extract FILE'],
  [['extract'], '“extract” needs at least one file', 'plumbline extract FILE'],
  [['extract', join(folder, 'absent.html')], 'absent.html: is not there', 'Check the name'],
  [['extract', join(folder, 'inside')], 'inside: is a folder', 'Name the files in it'],
  [['extract', file('empty.html', '')], 'empty.html: is empty', 'Check that the right file'],
  [['extract', file('half.json', '{"title":')], 'half.json: is not JSON', 'saved whole'],
  [['extract', file('printed.html', '%PDF-1.4 …')], 'printed.html: is a PDF', 'paste it'],
  [
    [
      'extract',
      file(
        'picture.html',
        Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256),
      ),
    ],
    'picture.html: holds no text',
    'right file',
  ],
  [['extract', '--url', 'example', page], 'not “example”', 'a whole address'],
  [['extract', '--urls', join(folder, 'no-map.json'), page], 'no-map.json: is not there', 'Check the name'],
  [['extract', '--urls', file('map.json', '{'), page], 'map.json: is not JSON', 'saved whole'],
  [['extract', '--urls', file('list.json', '["a"]'), page], 'list.json: is no map', '{"page.html"'],
  [['import', join(folder, 'absent.md')], 'absent.md: is not there', 'Check the name'],
  [['import', file('empty.md', '')], 'empty.md: is empty', 'right file'],
  [['import', file('rich.txt', '{\\rtf1 Situation}')], 'rich.txt: is rich text', 'save it as .docx'],
  [['import', file('deep.html', `${'<div>'.repeat(15_000)}words`)], 'deep.html: is nested too deeply', 'paste it'],
  [
    ['import', file('full.zip', zipSync({ 'in/bad.docx': strToU8('words') }))],
    'in/bad.docx does not hold',
    'save it once more',
  ],
  [['align', '--posting', page], '“align” needs --posting and --notes', 'plumbline align'],
  [['align', notes, '--posting', page, '--notes', notes], 'notes.md” stands after neither', 'plumbline align'],
  [['align', '--posting', page, '--notes', join(folder, 'absent.md')], 'absent.md: is not there', 'Check the name'],
  [
    ['align', '--posting', file('blank.html', '<p>hi'), '--notes', notes],
    'blank.html: no posting could be read',
    'paste its text',
  ],
  [['align', '--posting', notes, '--nth', '0', '--notes', notes], '“0”', 'whole number from 1'],
  [['align', '--posting', notes, '--nth', '3', '--notes', notes], 'notes.md: holds 0 postings', '--nth 3 is too many'],
  [['rank', join(folder, 'absent.json')], 'absent.json: is not there', 'Check the name'],
  [['rank', file('pair.json', '[')], 'pair.json: is not JSON', 'saved whole'],
  [['rank', file('no-pair.json', '{"stories":[{"id":"s"}]}')], 'no-pair.json: is no pair', 'stories.0.title'],
];

describe('the front door from a terminal', () => {
  it.each(REFUSED)('%j is refused by name, with what can be done', async (words, thing, remedy) => {
    const { status, out, err } = await run(...words, '--json');
    expect(err).toContain(thing);
    expect(err).toContain(remedy);
    expect(out).toBe('');
    expect(status).toBe(1);
  });

  it.each([['--help'], ['-h'], ['help'], ['extract', '--help']])('%s says how it is called', async (...words) => {
    const { status, out, err } = await run(...words);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('plumbline align');
  });

  it('answers the other files when one fails, one object a line', async () => {
    const { status, out, err } = await run('extract', page, join(folder, 'absent.html'), page, '--json');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file: name, isPosting }) => [name, isPosting])).toEqual([
      ['page.html', true],
      ['page.html', true],
    ]);
    expect(err).toContain('absent.html');
    expect(status).toBe(1);
  });

  it.each([
    ['without an outermost element', POSTING],
    ['without a head', `<body>${POSTING}</body>`],
    [
      'as UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...PAGE].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
      ]),
    ],
    [
      'as an old Windows editor leaves it',
      Uint8Array.from([...PAGE.replace(/[–“”]/gu, '-')].map((sign) => sign.charCodeAt(0))),
    ],
  ])('reads a page %s', async (_, content) => {
    const { out } = await run('extract', file('odd.html', content), '--json');
    const { isPosting, requirements } = JSON.parse(out);
    expect(isPosting).toBe(true);
    expect(requirements).toHaveLength(5);
    expect(requirements[3].text).toContain('Køge');
  });

  it('tells a page and data by how they begin, when there is no name', async () => {
    const { out } = await run('extract', file('page', `\n${PAGE}`), file('data', '{"title": "Shift Lead"}'), '--json');
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.requirements).toHaveLength(5);
    expect(second.trail[0].reader).toBe('payload');
  });

  it('reads an encoding that the page names', async () => {
    const [start = '', end = ''] = PAGE.replace('<head>', '<head><meta charset="iso-8859-2">')
      .replace(/[–“”]/gu, '-')
      .split('Køge');
    const bytes = Uint8Array.from([...strToU8(start), 0xa3, 0xf3, 0x64, 0xbc, ...strToU8(end)]);
    const { out } = await run('extract', file('lodz.html', bytes), '--json');
    expect(out).toContain('Łódź');
  });

  it('ranks, and holds notes up to a posting', async () => {
    const ranked = await run('rank', file('good.json', JSON.stringify(PAIR)), '--json');
    expect(JSON.parse(ranked.out).results.r.evidence.s).toEqual(['I planned the rota.']);
    const aligned = await run('align', '--posting', page, '--notes', notes, '--json');
    expect(JSON.parse(aligned.out).requirements).toHaveLength(5);
    expect([ranked.err, aligned.err]).toEqual(['', '']);
  });
});
