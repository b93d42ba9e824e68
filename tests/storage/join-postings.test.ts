import { expect, it } from 'vitest';
import { areKeptApart, joinPostings, keepPostingsApart } from '../../utils/storage/join-postings';
import { getPosting, listPostings, savePosting, updatePosting } from '../../utils/storage/postings';
import { undo } from '../../utils/storage/writing';
import { contentsOf } from './contents';
import { openStorage } from './open';
import { anAlignment, aPosting } from './rows';

async function twoPostings() {
  const { database } = await openStorage();
  const alignment = anAlignment();
  const employer = await savePosting(database, { posting: aPosting(), alignment, keys: ['employer'] });
  const board = await savePosting(database, { posting: aPosting({ title: 'Night lead' }), alignment, keys: ['board'] });
  return { database, keep: employer.id, other: board.id };
}

it('joins what was decided at both, keeps the other text, and comes apart again', async () => {
  const { database, keep, other } = await twoPostings();
  await updatePosting(database, keep, {
    notes: 'Ask for Ana',
    rounds: [{ id: 'one', audience: 'recruiter' }],
    lineUp: { pinned: ['s'], banned: [] },
  });
  await updatePosting(database, other, {
    status: 'applied',
    notes: 'Sent on Monday',
    rounds: [{ id: 'two', audience: 'peer' }],
    lineUp: { pinned: ['t'], banned: ['s', 'u'] },
  });
  const before = await contentsOf(database);
  const steps = await joinPostings(database, keep, other);
  expect(await listPostings(database)).toMatchObject([
    {
      id: keep,
      title: 'Night shift lead',
      keys: ['employer', 'board'],
      status: 'applied',
      notes: 'Ask for Ana\n\nSent on Monday',
      rounds: [{ id: 'one' }, { id: 'two' }],
      lineUp: { pinned: ['s', 't'], banned: ['u'] },
    },
  ]);
  expect((await getPosting(database, keep))?.earlier.map(({ title }) => title)).toEqual(['Night lead']);
  expect(await getPosting(database, other)).toBeUndefined();
  await undo(database, steps);
  expect(await contentsOf(database)).toEqual(before);
});

it('changes nothing when one of the two is gone or both are one', async () => {
  const { database, keep } = await twoPostings();
  const before = await contentsOf(database);
  await joinPostings(database, keep, 'gone');
  await joinPostings(database, keep, keep);
  expect(await contentsOf(database)).toEqual(before);
});

it('remembers which ones are kept apart', async () => {
  const { database, keep, other } = await twoPostings();
  await keepPostingsApart(database, keep, other);
  const [first, second] = await Promise.all([getPosting(database, keep), getPosting(database, other)]);
  expect(
    first && second && [areKeptApart(first, second), areKeptApart(second, first), areKeptApart(first, first)],
  ).toEqual([true, true, false]);
});
