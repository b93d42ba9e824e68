import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../components/common/Button';
import { Segments } from '../../components/common/Segments';
import { type EditableRow, EditableRows } from '../../components/library/EditableRows';
import { Page } from '../../components/library/Page';
import { type FormField, type FormValues, RowForm } from '../../components/library/RowForm';
import { Search } from '../../components/library/Search';
import { StoryLinks } from '../../components/library/StoryLinks';
import { plural } from '../../components/wording/plural';
import type { BankedQuestion, Story } from '../../utils/model';
import {
  deleteNotes,
  deleteQuestions,
  listNotes,
  listQuestions,
  saveNotes,
  saveQuestions,
} from '../../utils/storage/bank';
import { systemClock as clock } from '../../utils/storage/clock';
import { listStories } from '../../utils/storage/stories';
import type { Undo } from '../../utils/storage/tables';
import { searchOver } from '../../utils/text/search';
import { latestOf, storage, useLive } from '../common/use-storage';
import type { PageProps } from './page-props';
import {
  askedFields,
  askedFrom,
  askedRow,
  askedWords,
  type NewRow,
  type Said,
  saidFields,
  saidFrom,
  saidRow,
  toAskFields,
  toAskFrom,
  toAskRow,
} from './question-rows';
import { UNTITLED } from './story-lines';
import { useKept } from './use-kept';

const { database } = storage;

type Shown = 'to ask' | 'asked' | 'said';

/** One of the three lists: what its rows are, and how one is kept. */
type Listed = {
  readonly rows: readonly EditableRow[];
  readonly counted: string;
  readonly noun: string;
  readonly emptyFields: readonly FormField[];
  readonly empty: string;
  readonly keep: (values: FormValues, id: string | undefined, storyIds: readonly string[]) => Promise<Undo>;
  readonly remove: (id: string) => Promise<Undo>;
};

/** Questions to ask, questions they may ask, and what the person says of themselves. */
export function QuestionsPage({ acts }: PageProps) {
  const known = latestOf(
    useLive('questions page', async (all) => ({
      questions: await listQuestions(all),
      notes: await listNotes(all),
      stories: await listStories(all),
    })),
  );
  const [shown, setShown] = useKept<Shown>('questions shown', 'to ask');
  const [words, setWords] = useState('');
  const [isAdding, add] = useState(false);
  /** Stories chosen for a question whose form is open, by the question. */
  const [links, setLinks] = useState<{ readonly [id: string]: readonly string[] }>({});
  const listed = known && listOf(shown, known.questions, known.notes.filter(isSaid), known.stories);
  const rows = listed?.rows;
  const find = useMemo(
    () => searchOver((rows ?? []).map((row) => ({ id: row.id, title: row.words, text: row.about }))),
    [rows],
  );
  if (!known || !listed) return null;
  const found = new Set(find(words));
  const visible = listed.rows.filter(({ id }) => found.has(id));
  const storyIdsOf = (id: string) => {
    const question = known.questions.find((one) => one.id === id);
    return links[id] ?? (question?.kind === 'asked' ? question.storyIds : []);
  };
  const extra = (id: string) => (
    <StoryLinks
      chosen={storyIdsOf(id)}
      stories={known.stories.map((story) => ({ id: story.id, title: story.title || UNTITLED }))}
      onChange={(ids) => setLinks((before) => ({ ...before, [id]: ids }))}
    />
  );
  const forget = () => {
    add(false);
    setLinks({});
  };
  return (
    <Page
      title="Questions"
      lead={listed.counted}
      actions={
        <Button aria-expanded={isAdding} onClick={() => add(!isAdding)}>
          <Plus className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Add one
        </Button>
      }
    >
      <div className="page-filters">
        <Segments
          label="Which questions"
          segments={[
            { id: 'to ask', label: 'To ask' },
            { id: 'asked', label: 'They may ask' },
            { id: 'said', label: 'About you' },
          ]}
          chosen={shown}
          onChoose={(next) => {
            setShown(next);
            forget();
          }}
        />
        <Search label="Search questions" value={words} onChange={setWords} />
      </div>
      {isAdding && (
        <div className="row-add">
          <RowForm
            label={`A new ${listed.noun}`}
            fields={listed.emptyFields}
            onCancel={forget}
            onKeep={(values) => {
              void acts.act('Added.', () => listed.keep(values, undefined, links[NEW] ?? []));
              forget();
            }}
          >
            {shown === 'asked' && extra(NEW)}
          </RowForm>
        </div>
      )}
      {listed.rows.length === 0 && <p className="muted">{listed.empty}</p>}
      {listed.rows.length > 0 && visible.length === 0 && (
        <p className="muted">Nothing here has these words. Fewer letters find more.</p>
      )}
      <EditableRows
        key={shown}
        label="Questions"
        rows={visible}
        onKeep={(id, values) => {
          void acts.act('Changed.', () => listed.keep(values, id, storyIdsOf(id)));
          setLinks({});
        }}
        onDelete={(id) => void acts.act('Deleted.', () => listed.remove(id))}
        {...(shown === 'asked' && { extra })}
      />
    </Page>
  );
}

/** The place of a question that has no id yet. */
const NEW = 'new';

function isSaid(note: { readonly kind: string }): note is Said {
  return note.kind !== 'principle';
}

function listOf(
  shown: Shown,
  questions: readonly BankedQuestion[],
  notes: readonly Said[],
  stories: readonly Story[],
): Listed {
  const fresh = (): NewRow => ({ id: clock.newId(), createdAt: clock.now() });
  if (shown === 'to ask') {
    const own = questions.filter((question) => question.kind === 'to ask');
    const before = (id: string | undefined) => own.find((question) => question.id === id) ?? fresh();
    return {
      rows: own.map(toAskRow),
      counted: `${own.length === 0 ? 'Questions' : plural(own.length, 'question')} of your own to ask. A posting puts the fitting ones first.`,
      noun: 'question to ask',
      emptyFields: toAskFields(undefined),
      empty: 'No questions to ask yet. They come with your notes, or add one here.',
      keep: (values, id) => saveQuestions(database, [toAskFrom(values, before(id))]),
      remove: (id) => deleteQuestions(database, [id]),
    };
  }
  if (shown === 'asked') {
    const asked = questions.filter((question) => question.kind === 'asked');
    const before = (id: string | undefined) => asked.find((question) => question.id === id) ?? fresh();
    const titles = (ids: readonly string[]) =>
      stories.filter(({ id }) => ids.includes(id)).map(({ title }) => title || UNTITLED);
    return {
      rows: asked.map((question) => askedRow(question, titles(question.storyIds))),
      counted: asked.length === 0 ? 'What interviewers ask, and what you would tell.' : `${askedWords(asked)}.`,
      noun: 'question they may ask',
      emptyFields: askedFields(undefined),
      empty: 'No questions they may ask yet. They come with your notes, or add one here.',
      keep: (values, id, storyIds) => saveQuestions(database, [askedFrom(values, before(id), storyIds)]),
      remove: (id) => deleteQuestions(database, [id]),
    };
  }
  const before = (id: string | undefined) => notes.find((note) => note.id === id) ?? fresh();
  return {
    rows: notes.map(saidRow),
    counted: 'Why this company and role, strengths, weaknesses, and plain notes.',
    noun: 'word about you',
    emptyFields: saidFields(undefined),
    empty: 'Nothing about you yet. It comes with your notes, or add something here.',
    keep: (values, id) => saveNotes(database, [saidFrom(values, before(id))]),
    remove: (id) => deleteNotes(database, [id]),
  };
}
