import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../components/common/Button';
import { Segments } from '../../components/common/Segments';
import { type EditableRow, EditableRows } from '../../components/library/EditableRows';
import { Page } from '../../components/library/Page';
import { type FormField, type FormValues, RowForm } from '../../components/library/RowForm';
import { Search } from '../../components/library/Search';
import { plural } from '../../components/wording/plural';
import type { Fact, FactKind } from '../../utils/model';
import { deleteFacts, listFacts, saveFacts } from '../../utils/storage/bank';
import { systemClock as clock } from '../../utils/storage/clock';
import { searchOver } from '../../utils/text/search';
import { latestOf, storage, useLive } from '../common/use-storage';
import type { PageProps } from './page-props';
import { useKept } from './use-kept';

const { database } = storage;

const KIND_LABEL: { readonly [kind in FactKind]: string } = {
  years: 'Years of something',
  degree: 'Degree',
  certificate: 'Certificate',
  licence: 'Licence',
  language: 'Language',
  permit: 'Permit or clearance',
  other: 'Something else',
};

type Shown = 'all' | 'have' | 'not';

/** What is true of the person: it answers the formal conditions of postings, which no story can. */
export function FactsPage({ acts }: PageProps) {
  const facts = latestOf(useLive('facts', listFacts));
  const [shown, setShown] = useKept<Shown>('facts shown', 'all');
  const [words, setWords] = useState('');
  const [isAdding, add] = useState(false);
  const find = useMemo(() => searchOver((facts ?? []).map(searchable)), [facts]);
  if (!facts) return null;
  const found = new Set(find(words));
  const rows = facts.filter(({ id, holds }) => found.has(id) && (shown === 'all' || holds === (shown === 'have')));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (
    <Page
      title={facts.length === 0 ? 'Facts' : plural(facts.length, 'fact')}
      lead="Facts answer what no story can: years, degrees, licences, languages, permits. Said once, they are known for every posting."
      actions={
        <Button aria-expanded={isAdding} onClick={() => add(!isAdding)}>
          <Plus className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Add a fact
        </Button>
      }
    >
      {isAdding && (
        <div className="row-add">
          <RowForm
            label="A new fact"
            fields={fieldsOf(undefined)}
            onCancel={() => add(false)}
            onKeep={(values) => {
              add(false);
              void acts.act('Fact added.', () => saveFacts(database, [factFrom(values, clock.newId())]));
            }}
          />
        </div>
      )}
      {facts.length === 0 ? (
        <p className="muted">No facts yet. Import notes, answer what a posting asks, or add one here.</p>
      ) : (
        <>
          <div className="page-filters">
            <Segments
              label="Which facts"
              segments={[
                { id: 'all', label: 'All' },
                { id: 'have', label: 'You have it' },
                { id: 'not', label: 'You do not' },
              ]}
              chosen={shown}
              onChoose={setShown}
            />
            <Search label="Search facts" value={words} onChange={setWords} />
          </div>
          {rows.length === 0 && <p className="muted">No fact fits. Fewer letters find more.</p>}
          <EditableRows
            label="Facts"
            rows={rows.map(factRow)}
            onKeep={(id, values) =>
              void acts.act('Fact changed.', () => saveFacts(database, [factFrom(values, id, byId.get(id))]))
            }
            onDelete={(id) => void acts.act('Fact deleted.', () => deleteFacts(database, [id]))}
          />
        </>
      )}
    </Page>
  );
}

function searchable({ id, subject, value = '', text, kind }: Fact) {
  return { id, title: subject, text: [text, value, KIND_LABEL[kind]].join('\n') };
}

function factRow(fact: Fact): EditableRow {
  const { id, kind, subject, value, text, holds } = fact;
  return {
    id,
    words: text || [subject, value].filter(Boolean).join(', '),
    about: [KIND_LABEL[kind], subject, value].filter(Boolean).join(' · '),
    ...(!holds && { aside: 'You do not have it' }),
    fields: fieldsOf(fact),
  };
}

function fieldsOf(fact: Fact | undefined): readonly FormField[] {
  return [
    {
      name: 'subject',
      label: 'What it is about',
      value: fact?.subject ?? '',
      placeholder: 'Nursing, SQL, German',
      isNeeded: true,
    },
    {
      name: 'kind',
      label: 'What it is',
      value: fact?.kind ?? 'years',
      kind: 'choice',
      options: Object.entries(KIND_LABEL).map(([id, label]) => ({ id, label })),
    },
    { name: 'value', label: 'How much, or which', value: fact?.value ?? '', placeholder: '6 years, B2, MSc' },
    {
      name: 'holds',
      label: 'Do you have it?',
      value: fact?.holds === false ? 'no' : 'yes',
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
    },
    { name: 'text', label: 'In your words', value: fact?.text ?? '', kind: 'words' },
  ];
}

function factFrom(values: FormValues, id: string, before?: Fact): Fact {
  const { subject = '', kind = 'other', value = '', holds, text = '' } = values;
  const { value: _value, ...kept } = before ?? {};
  return {
    ...kept,
    id,
    kind: kind as FactKind,
    subject,
    text: text || [subject, value].filter(Boolean).join(', '),
    holds: holds !== 'no',
    updatedAt: clock.now(),
    ...(value !== '' && { value }),
  };
}
