import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStorageError } from '../../utils/storage/storage-state';
import { type Rows, TABLE_NAMES, type TableName } from '../../utils/storage/tables';
import { toRow } from '../../utils/storage/writing';
import { ANY_ROW } from './arbitrary-rows';
import { openStorage } from './open';
import { aStory } from './rows';

describe.each(TABLE_NAMES)('a stored row of %s', (table) => {
  it('is plain JSON, whatever was given', () => {
    fc.assert(
      fc.property(ANY_ROW[table] as fc.Arbitrary<Rows[TableName]>, (given) => {
        const stored = toRow(table, given);
        expect(JSON.parse(JSON.stringify(stored))).toStrictEqual(stored);
        expect(toRow(table, stored)).toStrictEqual(stored);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused by name, and never otherwise, when it is no row', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(
      fc.property(anything, (given) => {
        try {
          toRow(table, given as Rows[TableName]);
        } catch (error) {
          expect(isStorageError(error) && error.problem.kind).toBe('not storable');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is stored', () => {
  it('comes back as it was put', async () => {
    const { database } = await openStorage();
    const stored = toRow('stories', aStory({ action: 'e\u0301 \ud800', rest: '\u0000\u2028' }));
    await database.stories.put(stored);
    expect(await database.stories.get('story-1')).toStrictEqual(stored);
    expect(stored.action).toBe('é \ufffd');
  });

  it.each<[string, unknown]>([
    ['text beyond every length', aStory({ action: 'x'.repeat(1_000_000) })],
    ['a text that is none', { ...aStory(), title: { toString: 'x' } }],
    ['an id that is none', { ...aStory(), id: '' }],
    ['a list beyond every length', aStory({ answers: Array.from({ length: 6_000 }, () => '') })],
    ['a time that is none', aStory({ updatedAt: 'yesterday' })],
    [
      'a circle',
      (() => {
        const circle = { ...aStory(), self: {} };
        circle.self = circle;
        return circle;
      })(),
    ],
  ])('is never %s', (_, value) => {
    expect(() => toRow('stories', value as Rows['stories'])).toThrow(/could not be saved/);
  });

  it('is refused without telling what it says', () => {
    const secret = 'Nobody must know';
    const given = { ...aStory(), createdAt: secret } as Rows['stories'];
    try {
      toRow('stories', given);
      expect.unreachable();
    } catch (error) {
      expect(isStorageError(error) && error.problem.detail).toMatch(/^stories createdAt: /u);
      expect(JSON.stringify(error) + String(error)).not.toContain(secret);
    }
  });

  it('has only the fields of its kind, and no prototype but that of data', () => {
    const given = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"x":1},"extra":true}');
    const stored = toRow('stories', { ...aStory(), ...given });
    expect(Object.keys(stored)).toEqual(
      Object.keys(aStory()).sort((left, right) => ORDER.indexOf(left) - ORDER.indexOf(right)),
    );
    expect('polluted' in {}).toBe(false);
  });
});

/** The order in which fields are stored: that of the schema, so that backups are the same byte for byte. */
const ORDER = ['id', 'title', 'competencies', 'answers', 'createdAt', 'updatedAt'];
