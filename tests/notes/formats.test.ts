import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { isNotesFile, readNotesFile } from '../../utils/notes/formats';
import { toDocx } from '../../utils/notes/to-docx';

const TEXT = '# Füße\n\nSituation: Die Brücke war zu.\nAktion: Ich rief „alle“ an.\nErgebnis: 5 € gespart.\n';
const parseHtml = (html: string) => parseHTML(html).document as unknown as Document;

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? `\ufeff${text}` : text)].flatMap((character) => {
    const code = character.charCodeAt(0);
    return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
  return Uint8Array.from(units);
}

/** The characters of Windows-1252 that are not those of Latin-1, of this text. */
const WINDOWS: { readonly [character: string]: number } = { '„': 0x84, '“': 0x93, '€': 0x80 };

/** Text in an encoding of one byte a character. */
function encoded(text: string, encoding: string): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  // Node takes Windows-1252 for Latin-1.
  return Uint8Array.from([...text].map((sign) => bytes.get(sign) ?? (sign === '’' ? 0x92 : 0x3f)));
}

describe('files of notes', () => {
  it.each([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with a mark', strToU8(`\ufeff${TEXT}`)],
    ['UTF-16 of Windows', utf16(TEXT, true, true)],
    ['UTF-16 the other way round', utf16(TEXT, false, true)],
    ['UTF-16 without a mark', utf16(TEXT, true, false)],
    ['Windows-1252', Uint8Array.from([...TEXT].map((character) => WINDOWS[character] ?? character.charCodeAt(0)))],
  ])('are read in %s', async (_, bytes) => {
    const [note] = await readNotesFile('a.txt', bytes);
    expect(note?.text.replace(/^\ufeff/u, '')).toBe(TEXT);
    expect(readNotes(note?.text ?? '', 'a.txt').stories[0]).toMatchObject({ result: '5 € gespart.' });
  });

  it.each([
    [
      'windows-1250',
      'Situace: Přišel jsem do týmu, kde nikdo neplánoval směny.\nVýsledek: Žádná směna nezůstala prázdná.\n',
    ],
    [
      'windows-1250',
      'Sytuacja: W zespole nikt nie planował zmian na weekend.\nRezultat: Żadna zmiana nie została pusta.\n',
    ],
    ['windows-1251', 'Ситуація: У відділенні ніхто не планував чергувань.\nРезультат: Жодна ніч не була без лікаря.\n'],
    [
      'windows-1252',
      'Situation: À la crèche, personne n’avait prévu les congés de l’été.\nRésultat: Une équipe complète.\n',
    ],
    [
      'windows-1252',
      'Situation: Die Frühschicht war zweimal die Woche nicht besetzt.\nErgebnis: Kein Ausfall für ein Jahr.\n',
    ],
  ])('of an old editor are read in %s', async (encoding, text) => {
    const [note] = await readNotesFile('a.txt', encoded(text, encoding));
    expect(note?.text).toBe(text);
  });

  it.each([
    ['white space', 'a.md', strToU8(' \n\n\t\n'), 'is empty'],
    ['rich text by its bytes', 'a.txt', strToU8('{\\rtf1 x}'), 'is rich text'],
    ['nothing', 'a.md', new Uint8Array(), 'is empty'],
    ['a picture', 'a.png', Uint8Array.from([137, 80, 78, 71]), 'not a kind of file'],
    ['a PDF by its bytes', 'a.txt', strToU8('%PDF-1.7'), 'is a PDF'],
    ['an old Word file', 'a.doc', strToU8('x'), 'save it as .docx'],
    ['noise', 'a.txt', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 31), 'holds no text'],
    ['a damaged Word file', 'a.docx', strToU8('PK nothing'), 'does not hold what its name says'],
    ['JSON that is no résumé', 'a.json', strToU8('{"x":1}'), 'is no JSON Résumé'],
    ['an archive without notes', 'a.zip', zipSync({ 'a.png': strToU8('x') }), 'holds no notes'],
  ])('that are %s say what can be done', async (_, name, bytes, message) => {
    await expect(readNotesFile(name, bytes)).rejects.toThrow(message);
    await expect(readNotesFile(name, bytes)).rejects.toThrow(name);
  });

  it('too large are refused before they are read', async () => {
    await expect(readNotesFile('a.md', new Uint8Array(21_000_000))).rejects.toThrow('21 MB');
  });

  it('in an archive are read by their names, without what programs keep beside them', async () => {
    const skipped: string[] = [];
    const archive = zipSync({
      'Export/Stories 0123456789abcdef0123456789abcdef.md': strToU8('# A'),
      'Export/.obsidian/app.json': strToU8('{}'),
      '__MACOSX/Export/._Stories.md': strToU8('x'),
      'Export/broken.json': strToU8('{'),
      'Export/inner.zip': zipSync({ 'b.txt': strToU8('B') }),
    });
    const notes = await readNotesFile('export.zip', archive, { onSkipped: (file) => skipped.push(file) });
    expect(notes.map(({ file }) => file)).toEqual(['Stories.md', 'b.txt']);
    expect(skipped).toEqual(['Export/broken.json']);
  });

  it('in an archive are found below “./” and “../” too, and never by what is hidden', async () => {
    const note = (text: string) => strToU8(text);
    const archive = zipSync({
      './a.md': note('A'),
      '../b/c.md': note('C'),
      './.git/d.md': note('D'),
      'e/..f.md': note('F'),
    });
    const notes = await readNotesFile('export.zip', archive);
    expect(notes.map(({ file, text }) => `${file} ${text}`)).toEqual(['c.md C', 'a.md A']);
  });

  it('that an archive makes too large or hides too deep are named, with what can be done', async () => {
    const skipped: string[] = [];
    const deep = zipSync({ 'inner.zip': zipSync({ 'c.md': strToU8('# C') }) });
    const archive = zipSync({
      'a.md': strToU8('# A'),
      'large.md': new Uint8Array(21_000_000),
      'tight.md': new Uint8Array(1_000_000),
      'deep.zip': deep,
    });
    const notes = await readNotesFile('export.zip', archive, {
      onSkipped: (file, reason) => skipped.push(`${file}: ${reason}`),
    });
    expect(notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(skipped.map((line) => line.slice(0, 32))).toEqual([
      'large.md: unpacks to 21 MB; note',
      'tight.md: is packed tighter than',
      'inner.zip: is an archive inside ',
    ]);
  });

  it.each([
    ['an archive', 'a.zip', 'damaged archive'],
    ['a Word file', 'a.docx', 'damaged Word document'],
  ])('of which only a part came, %s, say what can be done, wherever it was cut', async (_, name, message) => {
    const whole = zipSync({ 'word/document.xml': strToU8('<w:document/>'), 'a.md': strToU8('# A\n'.repeat(50)) });
    for (const share of [0.2, 0.5, 0.9]) {
      const reading = readNotesFile(name, whole.slice(0, Math.floor(whole.length * share)));
      await expect(reading).rejects.toThrow(new RegExp(`^${name}: .*${message}`, 'u'));
    }
  });

  it('of the web lose no word', async () => {
    const word = fc.stringMatching(/^[a-z]{6,9}$/);
    const block = fc
      .tuple(
        fc.constantFrom('h1', 'h2', 'p', 'li', 'td', 'blockquote', 'pre', 'strong', 'em', 'summary', 'div'),
        fc.array(word, { minLength: 1, maxLength: 4 }),
      )
      .map(([tag, words]) => {
        const text = `<${tag}>${words.join(' ')}</${tag}>`;
        if (tag === 'li') return `<ul>${text}</ul>`;
        if (tag === 'td') return `<table><tr><th>a</th></tr><tr>${text}</tr></table>`;
        return tag === 'summary' ? `<details>${text}<p>b</p></details>` : text;
      });
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const html = blocks.join('\n');
        const [note] = await readNotesFile('a.html', strToU8(`<body>${html}</body>`), { parseHtml });
        for (const found of html.replace(/<[^>]+>/gu, ' ').match(/[a-z]{6,9}/gu) ?? [])
          expect(note?.text).toContain(found);
      }),
      { numRuns: 40 },
    );
  });

  it('of a sheet are a table, a row a story', async () => {
    const sheet = 'Title,Situation,Action,Result\n"The ""till""","It hung | often","Counted\nby hand",On time\n';
    const [note] = await readNotesFile('a.csv', strToU8(sheet));
    expect(readNotes(note?.text ?? '', 'a.csv').stories[0]).toMatchObject({
      title: 'The "till"',
      situation: 'It hung | often',
      action: 'Counted\nby hand',
    });
  });

  it('of the web are read without what is not text', async () => {
    const html =
      '<h2>The till</h2><script>alert(1)</script><p><b>Situation:</b> It hung.</p><p><b>Action:</b> I counted.</p><p><b>Result:</b> On time.</p>';
    const [note] = await readNotesFile('a.html', strToU8(html), { parseHtml });
    expect(readNotes(note?.text ?? '', 'a.html').stories[0]).toMatchObject({ title: 'The till', result: 'On time.' });
    expect(note?.text).not.toContain('alert');
  });

  it('of JSON Résumé become accomplishments and facts', async () => {
    const resume = {
      work: [
        {
          name: 'Fernhill',
          startDate: '2020',
          highlights: [
            'Cut the waste of flour by 30%',
            'Trained two clerks for the desk',
            'Wrote the rota for nine people',
          ],
        },
      ],
      languages: [{ language: 'Polish', fluency: 'B2' }],
    };
    const [note] = await readNotesFile('resume.json', strToU8(JSON.stringify(resume)));
    const { stories, facts } = readNotes(note?.text ?? '', 'resume.json');
    expect(stories.map(({ title, organization }) => [title, organization])).toContainEqual([
      'Cut the waste of flour by 30%',
      'Fernhill',
    ]);
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'language', subject: 'Polish', value: 'B2' }));
  });

  it('are known by their names', () => {
    expect(['a.md', 'b/c.ORG', 'd.docx'].map(isNotesFile)).toEqual([true, true, true]);
    expect(['a.png', '.obsidian/a.md', 'a'].map(isNotesFile)).toEqual([false, false, false]);
  });
});

describe('export as Word', () => {
  it('reads back as the same story', async () => {
    const story: Story = {
      id: 's1',
      title: 'The till',
      situation: 'The till hung every evening.',
      action: 'I counted by hand.',
      result: 'We closed on time.',
      ...EMPTY,
    };
    const bytes = await toDocx({ stories: [story], questions: [], notes: [], facts: [] });
    const [note] = await readNotesFile('bank.docx', bytes, { parseHtml });
    expect(readNotes(note?.text ?? '', 'bank.docx').stories).toMatchObject([
      { title: 'The till', situation: story.situation, action: story.action, result: story.result },
    ]);
  });

  it('loses no word on the way there and back', async () => {
    const words = fc.stringMatching(/^[a-z]{6,9}( [a-z]{6,9}){0,3}$/);
    const part = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    const story = fc.record({ title: words, situation: part, action: part, result: part, rest: part });
    await fc.assert(
      fc.asyncProperty(fc.array(story, { minLength: 1, maxLength: 3 }), async (texts) => {
        const rows = texts.map((one, index) => ({ ...EMPTY, ...one, id: `${index}` }));
        const bytes = await toDocx({ stories: rows, questions: [], notes: [], facts: [] });
        const [note] = await readNotesFile('bank.docx', bytes, { parseHtml });
        for (const one of texts)
          for (const word of Object.values(one).join(' ').split(/\s/u)) expect(note?.text).toContain(word);
      }),
      { numRuns: 8 },
    );
  });
});

const EMPTY = {
  competencies: [],
  answers: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};
