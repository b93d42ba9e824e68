import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/common/Button';
import { Segments } from '../../components/common/Segments';
import { CompetencyList, type CompetencyRow } from '../../components/competencies/CompetencyList';
import { EditableRows } from '../../components/library/EditableRows';
import { Page } from '../../components/library/Page';
import { type FormField, type FormValues, RowForm } from '../../components/library/RowForm';
import { fragmentOf } from '../../utils/browser/library-page';
import { competencies } from '../../utils/lexicon';
import type { BankedNote, Story } from '../../utils/model';
import { deleteNotes, listNotes, saveNotes } from '../../utils/storage/bank';
import { systemClock as clock } from '../../utils/storage/clock';
import { listStories } from '../../utils/storage/stories';
import { latestOf, storage, useLive } from '../common/use-storage';
import type { PageProps } from './page-props';
import { competenciesOf, UNTITLED } from './story-lines';
import { useKept } from './use-kept';

const { database } = storage;

/** As many prompts as help without filling the page. */
const MOST_PROMPTS = 2;

type Shown = 'all' | 'told' | 'missing';
type Principle = Extract<BankedNote, { readonly kind: 'principle' }>;

/** What interviewers ask stories about, and which stories show it; and the principles of companies from the person's notes. */
export function CompetenciesPage({ acts }: PageProps) {
  const known = latestOf(
    useLive('competencies', async (all) => ({ stories: await listStories(all), notes: await listNotes(all) })),
  );
  const [shown, setShown] = useKept<Shown>('competencies shown', 'all');
  const [isAdding, add] = useState(false);
  if (!known) return null;
  const all = rowsOf(known.stories);
  const rows = all.filter(({ stories }) => shown === 'all' || stories.length > 0 === (shown === 'told'));
  const told = all.filter(({ stories }) => stories.length > 0).length;
  const principles = known.notes.filter((note) => note.kind === 'principle');
  const keep = (said: string, principle: Principle) => void acts.act(said, () => saveNotes(database, [principle]));
  return (
    <Page
      title="Competencies"
      lead={
        <>
          What interviewers ask stories about. <b>{`${told} of ${all.length} have a story.`}</b>
        </>
      }
    >
      <div className="page-filters">
        <Segments
          label="Which competencies"
          segments={[
            { id: 'all', label: 'All' },
            { id: 'told', label: 'With a story' },
            { id: 'missing', label: 'Without one' },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
      </div>
      <CompetencyList
        rows={rows}
        hrefOf={(id) => fragmentOf({ at: 'story', id })}
        writeHref={fragmentOf({ at: 'new story' })}
      />
      <div className="section-head">
        <h2>Principles of companies</h2>
        <Button aria-expanded={isAdding} onClick={() => add(!isAdding)}>
          <Plus className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Add a principle
        </Button>
      </div>
      {isAdding && (
        <div className="row-add">
          <RowForm
            label="A new principle"
            fields={fieldsOf(undefined)}
            onCancel={() => add(false)}
            onKeep={(values) => {
              add(false);
              keep('Principle added.', principleFrom(values, { id: clock.newId(), createdAt: clock.now() }));
            }}
          />
        </div>
      )}
      {principles.length === 0 && !isAdding && (
        <p className="muted">None yet. Principles that a company names can be added here or come with your notes.</p>
      )}
      <EditableRows
        label="Principles"
        rows={principles.map((principle) => ({
          id: principle.id,
          words: principle.name,
          about: [principle.company, principle.description].filter(Boolean).join(': '),
          fields: fieldsOf(principle),
        }))}
        onKeep={(id, values) => {
          const before = principles.find((principle) => principle.id === id);
          if (before) keep('Principle changed.', principleFrom(values, before));
        }}
        onDelete={(id) => void acts.act('Principle deleted.', () => deleteNotes(database, [id]))}
      />
    </Page>
  );
}

/** The eighteen in their order, then the person's own. */
function rowsOf(stories: readonly Story[]): readonly CompetencyRow[] {
  const own = competenciesOf(stories).filter(({ id }) => !competencies.some((competency) => competency.id === id));
  return [
    ...competencies.map(({ id, name, definition, recallPrompts }) => ({
      id,
      name,
      definition: definition,
      stories: storiesFor(id, stories),
      recall: recallPrompts.slice(0, MOST_PROMPTS),
    })),
    ...own.map(({ id }) => ({ id, name: id, definition: '', stories: storiesFor(id, stories), recall: [] })),
  ];
}

function storiesFor(id: string, stories: readonly Story[]): CompetencyRow['stories'] {
  return stories
    .filter(({ competencies: named }) => named.includes(id))
    .map((story) => ({ id: story.id, title: story.title || UNTITLED, isFirst: story.competencies[0] === id }))
    .toSorted((left, right) => Number(right.isFirst) - Number(left.isFirst));
}

function fieldsOf(principle: Principle | undefined): readonly FormField[] {
  return [
    { name: 'name', label: 'Name', value: principle?.name ?? '', isNeeded: true },
    { name: 'company', label: 'Company', value: principle?.company ?? '' },
    { name: 'description', label: 'What they mean by it', value: principle?.description ?? '', kind: 'words' },
  ];
}

function principleFrom(values: FormValues, before: Pick<Principle, 'id' | 'createdAt'>): Principle {
  const { name = '', company = '', description = '' } = values;
  const { company: _company, description: _description, ...kept } = before as Principle;
  return {
    ...kept,
    kind: 'principle',
    name,
    ...(company !== '' && { company }),
    ...(description !== '' && { description }),
  };
}
