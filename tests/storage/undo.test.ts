import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  deleteFacts,
  deleteNotes,
  deleteQuestions,
  saveFacts,
  saveNotes,
  saveQuestions,
} from '../../utils/storage/bank';
import { deleteCorrections, saveCorrection } from '../../utils/storage/corrections';
import { eraseEverything, undoErase } from '../../utils/storage/erase';
import { addImport, undoImport } from '../../utils/storage/imports';
import { joinPostings, keepPostingsApart } from '../../utils/storage/join-postings';
import { mergeBackup } from '../../utils/storage/merge';
import {
  changeBridge,
  changeRound,
  deletePostings,
  removeRound,
  saveAlignment,
  savePosting,
  saveReading,
  saveRound,
  setStatus,
  updatePosting,
} from '../../utils/storage/postings';
import { type Backup, readBackup } from '../../utils/storage/read-backup';
import { saveRehearsals } from '../../utils/storage/rehearsals';
import { restoreBackup, undoRestore } from '../../utils/storage/restore';
import { addSamples, removeSamples } from '../../utils/storage/samples';
import { saveSettings } from '../../utils/storage/settings';
import { deleteStories, saveStory, tagStories, updateStory } from '../../utils/storage/stories';
import { type AllRows, type Database, perTable, type Undo } from '../../utils/storage/tables';
import { undo } from '../../utils/storage/writing';
import { contentsOf, fill } from './contents';
import { openStorage } from './open';
import { anAlignment, aPosting, aStory } from './rows';

const AT = '2026-12-01T00:00:00.000Z';

/** A database with every kind of row, and a second posting that is the same as the first. */
let start: Backup;
let posting = '';
const SECOND = 'second';

const A_BRIDGE = {
  difference: 'a smaller team',
  carriesOver: 'planning',
  firstStep: 'ask',
  onDaySheet: true,
};

beforeAll(async () => {
  start = await readBackup(new Uint8Array(readFileSync(new URL('released/version-1.json', import.meta.url))));
  posting = start.rows.postings[0]?.id ?? '';
});

async function prepared(): Promise<Database> {
  const { database } = await openStorage();
  await fill(database, start.rows);
  const [first] = start.rows.postings;
  const [reading] = start.rows.readings;
  const [alignment] = start.rows.alignments;
  if (first && reading && alignment) {
    await database.postings.put({ ...first, id: SECOND, status: 'applied', notes: 'from the other site' });
    await database.readings.put({ ...reading, id: SECOND });
    await database.alignments.put({ ...alignment, id: SECOND });
  }
  return database;
}

const nothing = (): AllRows => perTable(() => []) as unknown as AllRows;

/** What the person can do, and what takes it back. */
type Act = (database: Database) => Promise<() => Promise<unknown>>;

/** An act that hands back its own undo. */
const by =
  (act: (database: Database) => Promise<Undo>): Act =>
  async (database) => {
    const steps = await act(database);
    return () => undo(database, steps);
  };

const restored = async (database: Database, work: Promise<{ readonly safetyCopy?: { readonly id: string } }>) => {
  const { safetyCopy } = await work;
  return () => undoRestore(database, safetyCopy?.id ?? '');
};

const ACTS: readonly (readonly [what: string, act: Act])[] = [
  ['write a story', by(async (database) => (await saveStory(database, aStory({ id: 'new' }))).undo)],
  ['change a story', by((database) => updateStory(database, 'story-1', { action: 'otherwise' }))],
  ['tag stories', by((database) => tagStories(database, ['story-1'], { add: ['delivery'] }))],
  ['delete stories', by((database) => deleteStories(database, ['story-1', 'sample-story-1']))],
  ['add samples', by((database) => addSamples(database, { ...nothing(), stories: [aStory({ id: 'another' })] }))],
  ['remove samples', by((database) => removeSamples(database))],
  ['delete questions', by((database) => deleteQuestions(database, idsOf('questions')))],
  [
    'change questions',
    by((database) =>
      saveQuestions(
        database,
        start.rows.questions.map((row) => ({ ...row, text: 'x' })),
      ),
    ),
  ],
  ['delete notes', by((database) => deleteNotes(database, idsOf('notes')))],
  [
    'change notes',
    by((database) =>
      saveNotes(
        database,
        start.rows.notes.map((row) => ({ ...row, importId: 'x' })),
      ),
    ),
  ],
  ['delete facts', by((database) => deleteFacts(database, idsOf('facts')))],
  [
    'answer a fact',
    by((database) =>
      saveFacts(
        database,
        start.rows.facts.map((row) => ({ ...row, holds: !row.holds })),
      ),
    ),
  ],
  [
    'correct',
    by((database) =>
      saveCorrection(database, { id: 'new', madeAt: AT, kind: 'proves', text: 'x', storyId: 'story-1', proves: false }),
    ),
  ],
  ['take a correction off', by((database) => deleteCorrections(database, idsOf('corrections')))],
  [
    'save a posting',
    by(
      async (database) =>
        (await savePosting(database, { posting: aPosting(), alignment: anAlignment(), keys: [] })).undo,
    ),
  ],
  [
    'close a posting',
    by((database) => updatePosting(database, posting, { status: 'closed', statusNote: 'they chose another' })),
  ],
  ['move a posting', by((database) => setStatus(database, posting, 'interviewing'))],
  ['add a round', by((database) => saveRound(database, posting, { id: 'new', audience: 'peer', people: 'Ana' }))],
  [
    'change a round',
    by((database) => changeRound(database, posting, start.rows.postings[0]?.rounds[0]?.id ?? '', { people: 'Ana' })),
  ],
  ['remove a round', by((database) => removeRound(database, posting, start.rows.postings[0]?.rounds[0]?.id ?? ''))],
  ['write a bridge', by((database) => changeBridge(database, posting, 'new', A_BRIDGE))],
  ['compare anew', by((database) => saveAlignment(database, posting, anAlignment({ rules: '2' }), 'stamp'))],
  [
    'take over a changed posting',
    by((database) =>
      saveReading(database, posting, {
        posting: aPosting({ title: 'Changed' }),
        alignment: anAlignment(),
        keys: ['new'],
      }),
    ),
  ],
  ['delete postings', by((database) => deletePostings(database, [posting, SECOND]))],
  ['join two postings', by((database) => joinPostings(database, posting, SECOND))],
  ['keep two postings apart', by((database) => keepPostingsApart(database, posting, SECOND))],
  [
    'rehearse',
    by((database) =>
      saveRehearsals(
        database,
        start.rows.rehearsals.map((row) => ({ ...row, updatedAt: AT })),
      ),
    ),
  ],
  ['change settings', by((database) => saveSettings(database, { paper: 'Letter', singleKeys: undefined }))],
  [
    'import notes',
    async (database) => {
      // A change of wording would stay in the story's history, whatever is taken back.
      const withTag = { ...aStory(), ...start.rows.stories[0], competencies: ['delivery'] };
      const rows = {
        ...nothing(),
        stories: [aStory({ id: 'new' })],
        merged: [withTag],
        postings: [],
      };
      await addImport(database, { id: 'new', files: ['notes.md'], leftOver: [] }, rows);
      return () => undoImport(database, 'new');
    },
  ],
  ['take an import back', by((database) => undoImport(database, start.rows.imports[0]?.id ?? ''))],
  [
    'restore a backup',
    (database) => restored(database, restoreBackup(database, { ...start, rows: nothing(), counts: perTable(() => 0) })),
  ],
  [
    'merge a backup',
    (database) =>
      restored(
        database,
        mergeBackup(database, {
          ...start,
          rows: { ...start.rows, stories: [aStory({ id: 'theirs', title: 'From another device' })] },
        }),
      ),
  ],
  [
    'erase everything',
    async (database) => {
      const copy = await eraseEverything(database, true);
      return () => undoErase(database, copy?.id ?? '');
    },
  ],
];

function idsOf(table: 'questions' | 'notes' | 'facts' | 'corrections'): readonly string[] {
  return start.rows[table].map(({ id }) => id);
}

describe('taken back, everything is as it was', () => {
  it.each(ACTS)('%s', async (_, act) => {
    const database = await prepared();
    const before = await contentsOf(database);
    const takeBack = await act(database);
    expect(await contentsOf(database)).not.toEqual(before);
    await takeBack();
    expect(await contentsOf(database)).toEqual(before);
  });

  it('erasing, with what was written since', async () => {
    const database = await prepared();
    const copy = await eraseEverything(database, true);
    await saveStory(database, aStory({ id: 'since' }));
    await undoErase(database, copy?.id ?? '');
    expect((await contentsOf(database)).stories.map(({ id }) => id)).toEqual(['sample-story-1', 'since', 'story-1']);
  });
});
