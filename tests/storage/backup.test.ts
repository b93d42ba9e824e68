import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackup, noteBackup } from '../../utils/storage/backup';
import { sealBackup } from '../../utils/storage/backup-format';
import { isLocked, lockBackup } from '../../utils/storage/backup-lock';
import { isBackupError } from '../../utils/storage/backup-problem';
import { SCHEMA_VERSIONS } from '../../utils/storage/migrations';
import { readBackup } from '../../utils/storage/read-backup';
import { restoreBackup } from '../../utils/storage/restore';
import { saveStory } from '../../utils/storage/stories';
import { perTable, TABLE_NAMES } from '../../utils/storage/tables';
import { readUsage } from '../../utils/storage/usage';
import { ANY_DATABASE } from './arbitrary-rows';
import { contentsOf, fill } from './contents';
import { countingClock, openStorage } from './open';
import { aStory } from './rows';

/** A backup with any header and any lines, sealed as if Plumbline had written it. */
function forged(
  lines: string,
  { formatVersion = 1, counts = {} }: { formatVersion?: number; counts?: { [table: string]: number } } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return sealBackup([new TextEncoder().encode(lines)], {
    formatVersion,
    exportedAt: '2026-01-01T00:00:00.000Z',
    counts,
  });
}

/** The lines of a backup in which one table has these rows. */
function linesWith(table: string, rows: readonly string[]): string {
  const last = TABLE_NAMES.at(-1);
  return TABLE_NAMES.map(
    (name) => `"${name}":[\n${name === table ? `${rows.join(',\n')}\n` : ''}]${name === last ? '' : ','}\n`,
  ).join('');
}

const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const asBytes = (text: string) => new TextEncoder().encode(text);

describe('a backup', () => {
  it('restores to exactly what was backed up, and is the same again byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(ANY_DATABASE, async (rows) => {
        const [from, to] = await Promise.all([openStorage(), openStorage()]);
        await fill(from.database, rows);
        const file = await createBackup(from.database, { clock: countingClock() });
        await restoreBackup(to.database, await readBackup(file.bytes));
        expect(await contentsOf(to.database)).toStrictEqual(await contentsOf(from.database));
        const again = await createBackup(to.database, { clock: countingClock() });
        expect(asText(again.bytes)).toBe(asText(file.bytes));
      }),
      { numRuns: 25 },
    );
  });

  it('is one JSON document that says what it holds', async () => {
    const { database } = await openStorage();
    await saveStory(database, aStory({ title: 'A "quoted" title' }));
    const { bytes, counts, name } = await createBackup(database, { clock: countingClock('2026-11-21T08:00:00.000Z') });
    const document = JSON.parse(asText(bytes));
    expect(document).toMatchObject({
      app: 'plumbline',
      formatVersion: 1,
      exportedAt: '2026-11-21T08:01:00.000Z',
      counts: { stories: 1, facts: 0 },
      data: { stories: [{ title: 'A "quoted" title' }], facts: [] },
    });
    expect(counts).toEqual(perTable((table) => (table === 'stories' ? 1 : 0)));
    expect(name).toBe('plumbline-2026-11-21.json');
  });

  it('opens with its passphrase alone', async () => {
    const { database } = await openStorage();
    await saveStory(database, aStory());
    const { bytes, name } = await createBackup(database, { passphrase: 'größte Sorgfalt' });
    expect(isLocked(bytes)).toBe(true);
    expect(name).toMatch(/\.plumbline$/u);
    expect(asText(bytes)).not.toContain('labels');
    const read = await readBackup(bytes, { passphrase: 'gro\u0308ßte Sorgfalt' });
    expect(read.rows.stories).toEqual([await database.stories.get('story-1')]);
    await expect(readBackup(bytes, { passphrase: 'other' })).rejects.toMatchObject({ problem: 'wrong passphrase' });
    await expect(readBackup(bytes)).rejects.toMatchObject({ problem: 'locked' });
    const changed = bytes.with(30, (bytes[30] ?? 0) ^ 1);
    await expect(readBackup(changed, { passphrase: 'größte Sorgfalt' })).rejects.toSatisfy(isBackupError);
  });

  it('that would keep the machine busy with its lock is refused', async () => {
    const locked = asText(await lockBackup(asBytes('x'), 'secret')).replace('"iterations":600000', '"iterations":9e15');
    await expect(readBackup(asBytes(locked), { passphrase: 'secret' })).rejects.toMatchObject({ problem: 'damaged' });
  });

  it('tells how it gets on, and stops when told to', async () => {
    const { database } = await openStorage();
    await saveStory(database, aStory());
    const steps: string[] = [];
    await createBackup(database, { progress: ({ step, done, total }) => steps.push(`${step} ${done}/${total}`) });
    expect(steps).toEqual(['reading 1/1', 'checking 1/1']);
    steps.length = 0;
    const watch = { progress: ({ step }: { readonly step: string }) => steps.push(step) };
    await createBackup(database, { passphrase: 'secret', ...watch });
    expect(steps).toEqual(['reading', 'locking', 'unlocking', 'checking']);
    const stopped = createBackup(database, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ problem: 'stopped' });
  });

  it('is remembered with the changes since', async () => {
    const { database } = await openStorage();
    await saveStory(database, aStory());
    expect(await readUsage(database)).toMatchObject({ changesSinceBackup: 1, lastBackup: undefined });
    const file = await createBackup(database);
    await saveStory(database, aStory({ title: 'while the file was written' }));
    await noteBackup(database, file);
    expect(await readUsage(database)).toMatchObject({ changesSinceBackup: 1, lastBackup: file.exportedAt });
  });
});

describe('reading a backup', () => {
  it('refuses every shortened one', async () => {
    const { bytes } = await smallBackup();
    // Without the end of its last line nothing is missing.
    for (let length = 0; length < bytes.length - 1; length += 1) {
      await expect(readBackup(bytes.slice(0, length)), `${length} bytes`).rejects.toSatisfy(isBackupError);
    }
  });

  it('refuses every changed byte', async () => {
    const { bytes } = await smallBackup();
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = bytes.with(index, (bytes[index] ?? 0) ^ (1 << (index % 8)));
      await expect(readBackup(changed), `byte ${index}`).rejects.toSatisfy(isBackupError);
    }
  });

  it.each([
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['empty lines at the end', (text: string) => `${text}\n\n`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('takes one that an editor or a mail gave %s', async (_, change) => {
    const { bytes } = await smallBackup();
    expect(await readBackup(asBytes(change(asText(bytes))))).toEqual(await readBackup(bytes));
  });

  it('refuses swapped and doubled lines', async () => {
    const lines = asText((await smallBackup()).bytes).split('\n');
    for (let index = 0; index + 1 < lines.length; index += 1) {
      const [line = '', next = ''] = lines.slice(index, index + 2);
      const doubled = lines.toSpliced(index, 1, line, line).join('\n');
      const attempts = line === next ? [doubled] : [doubled, lines.toSpliced(index, 2, next, line).join('\n')];
      for (const attempt of attempts) {
        await expect(readBackup(asBytes(attempt)), `line ${index}`).rejects.toSatisfy(isBackupError);
      }
    }
  });

  it.each([
    ['an empty file', '', 'not a backup'],
    ['another JSON file', '{"jobs":[]}\n', 'not a backup'],
    ['a page', '<!doctype html>\n<title>x</title>', 'not a backup'],
    ['a cut header', '{"app":"plumbline","formatV', 'damaged'],
  ])('says of %s what it is', async (_, text, problem) => {
    await expect(readBackup(asBytes(text))).rejects.toMatchObject({ problem });
  });

  it('refuses one of a newer Plumbline', async () => {
    await expect(readBackup(await forged(linesWith('', []), { formatVersion: 2 }))).rejects.toMatchObject({
      problem: 'newer',
    });
  });

  it('brings the rows of an older Plumbline to the present shape', async () => {
    const story = JSON.stringify(aStory({ title: 'old' }));
    const bytes = await forged(linesWith('stories', [story]), { counts: { stories: 1 } });
    const versions = [
      ...SCHEMA_VERSIONS,
      {
        version: 2,
        indexes: {},
        rows: { stories: (row: { title?: unknown }) => ({ ...row, title: `${row.title}!` }) },
      },
    ];
    expect((await readBackup(bytes, { versions })).rows.stories[0]?.title).toBe('old!');
  });

  const story = JSON.stringify(aStory());
  it.each<[string, readonly string[]]>([
    ['one id twice', [story, story]],
    ['no object', ['[]']],
    ['null', ['null']],
    ['a row without an id', ['{}']],
    ['deep nesting instead of a text', [`{"id":"x","title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`]],
    ['a number beyond all numbers', [story.replace('"competencies":[]', '"competencies":[1e999]')]],
    ['ten million characters', [JSON.stringify(aStory({ action: 'x'.repeat(10_000_000) }))]],
    ['text after a row', [`${story} x`]],
    ['two rows on a line', [`${story},${story}`]],
  ])('refuses %s even where the seal is right', async (_, rows) => {
    const bytes = await forged(linesWith('stories', rows), { counts: { stories: rows.length } });
    await expect(readBackup(bytes)).rejects.toMatchObject({ problem: 'damaged' });
  });

  it.each([
    ['an address that is no web address', 'readings', '{"id":"p","posting":{"url":"javascript:alert(1)"}}'],
    [
      'a posting without its text',
      'alignments',
      '{"id":"p","alignment":{"rules":"1","coverage":{"covered":0,"partial":0,"gap":0,"confirmed":0,"unconfirmed":0},"requirements":[]}}',
    ],
  ])('refuses %s', async (_, table, row) => {
    const bytes = await forged(linesWith(table, [row]), { counts: { [table]: 1 } });
    await expect(readBackup(bytes)).rejects.toMatchObject({ problem: 'damaged' });
  });

  it('takes no key along that is not a field', async () => {
    const row = story.replace('{', '{"__proto__":{"polluted":true},"constructor":1,"extra":[[[]]],');
    const bytes = await forged(linesWith('stories', [row]), { counts: { stories: 1 } });
    const [read] = (await readBackup(bytes)).rows.stories;
    expect(read).toStrictEqual(aStory());
    expect('polluted' in {}).toBe(false);
  });

  it('never throws anything but its own error, whatever stands in the lines', async () => {
    const line = fc.oneof(fc.json({ maxDepth: 4 }), fc.string(), fc.constantFrom('],', ']', '"facts":[', '}}', story));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.nat({ max: 3 }), async (lines, count) => {
        const bytes = await forged(`"stories":[\n${lines.join(',\n')}\n`, { counts: { stories: count } });
        await readBackup(bytes).catch((error) => expect(error).toSatisfy(isBackupError));
      }),
      { numRuns: 200 },
    );
  });
});

async function smallBackup() {
  const { database } = await openStorage();
  await saveStory(database, aStory({ action: 'Grüße' }), countingClock());
  await saveStory(database, aStory({ id: 'story-2' }), countingClock());
  return createBackup(database, { clock: countingClock() });
}
