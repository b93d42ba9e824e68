import fc from 'fast-check';
import type { AllRows, Rows, TableName } from '../../utils/storage/tables';

/** Text as people and hostile files write it: any UTF-16 unit at all, half surrogate pairs, decomposed accents and controls among them. */
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 10 }),
  fc.constantFrom('e\u0301tude', 'مرحبا', '__proto__', '=1+1', '</script>', '"},{', '],\n', '\u2028', '\ud800'),
);

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/u);
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const count = fc.nat({ max: 1000 });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const oneOf = <const T extends readonly unknown[]>(...values: T) => fc.constantFrom<T[number]>(...values);

const audience = oneOf('recruiter', 'manager', 'peer', 'executive');
const kind = oneOf('responsibility', 'required', 'preferred');
const span = fc.record({ start: count, end: count });

const story: fc.Arbitrary<Rows['stories']> = fc.record({
  id,
  title: anyText,
  organization: maybe(anyText),
  situation: maybe(anyText),
  action: maybe(anyText),
  result: maybe(anyText),
  rest: maybe(anyText),
  competencies: few(anyText),
  answers: few(anyText),
  source: maybe(fc.record({ file: anyText, lines: fc.tuple(count, count), importId: id })),
  sample: maybe(fc.boolean()),
  confidential: maybe(few(fc.record({ words: anyText, neutral: maybe(anyText) }))),
  numbers: maybe(few(fc.record({ number: anyText, standing: oneOf('verified', 'estimate', 'cannot confirm') }))),
  createdAt: time,
  updatedAt: time,
});

const requirement = fc.record({
  id,
  text: anyText,
  kind,
  form: oneOf('evidence', 'skill', 'gate'),
  section: maybe(anyText),
  block: count,
  gate: maybe(
    fc.record({
      kind: oneOf('degree', 'years', 'on-site'),
      subject: maybe(anyText),
      amount: maybe(amount),
      unit: maybe(oneOf('years', 'percent')),
      firm: fc.boolean(),
    }),
  ),
  priority: oneOf('critical', 'high', 'medium', 'low'),
  terms: few(anyText),
  competencies: few(oneOf('ownership', 'quality')),
});

const posting: fc.Arbitrary<Rows['readings']['posting']> = fc.record({
  url: maybe(fc.webUrl()),
  title: maybe(anyText),
  company: maybe(anyText),
  published: maybe(anyText),
  language: oneOf('en', 'de', 'uk'),
  blocks: few(fc.record({ kind: oneOf('heading', 'item', 'paragraph'), level: fc.nat({ max: 7 }), text: anyText })),
  requirements: few(requirement),
  source: oneOf('adapter:example', 'json-ld', 'main-text', 'selection', 'text'),
  readAt: time,
});

const coverage = fc.record({ covered: count, partial: count, gap: count, confirmed: count, unconfirmed: count });

const alignment: fc.Arbitrary<Rows['alignments']['alignment']> = fc.record({
  rules: anyText,
  coverage,
  requirements: few(
    fc.record({
      requirement,
      verdict: oneOf('covered', 'partial', 'gap', 'confirmed', 'unconfirmed'),
      matches: few(
        fc.record({
          storyId: id,
          score: amount,
          level: oneOf('direct', 'adjacent', 'stretch'),
          evidence: few(fc.record({ requirement: span, story: span, why: few(anyText) })),
          decided: maybe(oneOf('proves', 'does not')),
        }),
      ),
      gapScore: amount,
      fact: maybe(fc.record({ factId: id, difference: maybe(anyText) })),
    }),
  ),
  inAnotherLanguage: maybe(count),
});

const summary: fc.Arbitrary<Rows['postings']> = fc.record({
  id,
  keys: few(anyText),
  url: maybe(fc.webUrl()),
  title: maybe(anyText),
  readAt: time,
  coverage,
  rules: anyText,
  bank: maybe(anyText),
  status: oneOf('saved', 'applied', 'interviewing', 'closed'),
  statusNote: maybe(anyText),
  nextStep: maybe(fc.record({ text: anyText, on: maybe(time) })),
  notes: anyText,
  rounds: few(
    fc.record({
      id,
      audience: fc.oneof(audience, oneOf('panel', 'unknown')),
      at: maybe(time),
      people: maybe(anyText),
      debrief: maybe(
        fc.record({
          writtenAt: time,
          asked: few(
            fc.record({ question: anyText, storyId: maybe(id), landed: maybe(oneOf('well', 'all right', 'badly')) }),
          ),
          notes: maybe(anyText),
        }),
      ),
    }),
  ),
  bridges: few(
    fc.record({
      requirementId: id,
      difference: anyText,
      closest: maybe(fc.record({ storyId: id, sentence: anyText })),
      carriesOver: anyText,
      firstStep: anyText,
      onDaySheet: fc.boolean(),
      updatedAt: time,
    }),
  ),
  letGo: few(id),
  questions: fc.record({
    kept: few(id),
    dismissed: few(id),
    edited: fc.dictionary(id, anyText, { maxKeys: 3 }),
    added: few(fc.record({ id, text: anyText, audience })),
  }),
  lineUp: fc.record({
    pinned: few(id),
    banned: few(id),
    order: maybe(few(id)),
    backUps: maybe(fc.dictionary(id, id, { maxKeys: 3 })),
  }),
  anchors: maybe(few(anyText)),
  apartFrom: maybe(few(id)),
  savedAt: time,
  updatedAt: time,
});

const banked = { id, importId: maybe(id), createdAt: time };

/** Any row of each table that the model allows, and some that it allows but cleaning must change. */
export const ANY_ROW: { readonly [table in TableName]: fc.Arbitrary<Rows[table]> } = {
  stories: story,
  storyVersions: fc.record({ id, keptAt: time, story }).map((row) => ({ ...row, storyId: row.story.id })),
  questions: fc.oneof(
    fc.record({ ...banked, kind: fc.constant('to ask' as const), text: anyText, audience: maybe(audience) }),
    fc.record({
      ...banked,
      kind: fc.constant('asked' as const),
      text: anyText,
      category: oneOf('behavioural', 'technical', 'hr'),
      competencies: few(anyText),
      answer: maybe(anyText),
      storyIds: few(id),
    }),
  ),
  notes: fc.oneof(
    fc.record({ ...banked, kind: oneOf('strength', 'weakness'), text: anyText }),
    fc.record({ ...banked, kind: fc.constant('note' as const), text: anyText }),
    fc.record({ ...banked, kind: fc.constant('principle' as const), name: anyText, description: maybe(anyText) }),
    fc.record({
      ...banked,
      kind: fc.constant('motivation' as const),
      about: oneOf('company', 'role', 'fit'),
      text: anyText,
    }),
  ),
  facts: fc.record({
    id,
    kind: oneOf('years', 'degree', 'licence'),
    subject: anyText,
    value: maybe(anyText),
    text: anyText,
    holds: fc.boolean(),
    updatedAt: time,
  }),
  corrections: fc.oneof(
    fc.record({
      id,
      madeAt: time,
      kind: fc.constant('proves' as const),
      text: anyText,
      storyId: id,
      proves: fc.boolean(),
    }),
    fc.record({ id, madeAt: time, kind: fc.constant('requirement' as const), text: anyText, is: kind }),
    fc.record({ id, madeAt: time, kind: fc.constant('same meaning' as const), left: anyText, right: anyText }),
    fc.record({
      id,
      madeAt: time,
      kind: fc.constant('section' as const),
      site: anyText,
      heading: anyText,
      is: fc.constant('not a requirement' as const),
    }),
  ),
  postings: summary,
  readings: fc.record({ id, posting }),
  alignments: fc.record({ id, alignment }),
  earlierReadings: fc.record({ id, postingId: id, posting }),
  rehearsals: fc.record({
    id,
    question: anyText,
    postingId: maybe(id),
    card: fc.record({
      due: time,
      stability: amount,
      difficulty: amount,
      elapsed_days: count,
      scheduled_days: count,
      learning_steps: count,
      reps: count,
      lapses: count,
      state: fc.nat({ max: 3 }),
      last_review: maybe(time),
    }),
    reviews: few(fc.record({ at: time, came: oneOf('at once', 'after a while', 'not yet'), seconds: maybe(amount) })),
    updatedAt: time,
  }),
  imports: fc.record({
    id,
    files: few(anyText),
    importedAt: time,
    added: fc.record({ stories: count, questions: count, notes: count, facts: count, postings: count }),
    alreadyThere: count,
    merged: count,
    leftOver: few(fc.record({ file: anyText, line: count, text: anyText })),
    undo: few(
      fc.oneof(
        fc.record({ table: fc.constant('facts' as const), id }),
        fc.record({ table: fc.constant('stories' as const), id, before: story, after: story }),
      ),
    ),
  }),
  settings: fc.oneof(
    fc.record({ id: fc.constant('paper' as const), value: oneOf('A4', 'Letter') }),
    fc.record({ id: fc.constant('singleKeys' as const), value: fc.boolean() }),
    fc.record({ id: fc.constant('remindAfter' as const), value: time }),
  ),
};

const rowsOf = <T extends TableName>(table: T): fc.Arbitrary<Rows[T][]> =>
  fc.uniqueArray(ANY_ROW[table] as fc.Arbitrary<Rows[T]>, { maxLength: 3, selector: (row) => row.id });

/** A whole database: every saved posting has its text and its alignment, every earlier reading its posting. */
export const ANY_DATABASE: fc.Arbitrary<AllRows> = fc
  .record({
    stories: rowsOf('stories'),
    storyVersions: rowsOf('storyVersions'),
    questions: rowsOf('questions'),
    notes: rowsOf('notes'),
    facts: rowsOf('facts'),
    corrections: rowsOf('corrections'),
    whole: fc.uniqueArray(fc.tuple(summary, posting, alignment), { maxLength: 3, selector: ([row]) => row.id }),
    earlierReadings: rowsOf('earlierReadings'),
    rehearsals: rowsOf('rehearsals'),
    imports: rowsOf('imports'),
    settings: rowsOf('settings'),
  })
  .map(({ whole, earlierReadings, ...rows }) => ({
    ...rows,
    earlierReadings: earlierReadings.flatMap((row, index) =>
      whole.slice(index, index + 1).map(([{ id: postingId }]) => ({ ...row, postingId })),
    ),
    postings: whole.map(([row]) => row),
    readings: whole.map(([row, text]) => ({ id: row.id, posting: text })),
    alignments: whole.map(([row, , aligned]) => ({ id: row.id, alignment: aligned })),
  }));
