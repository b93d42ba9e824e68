import * as v from 'valibot';
import type {
  AlignedRequirement,
  Alignment,
  AnnotatedPosting,
  AnnotatedRequirement,
  Block,
  Bridge,
  CompetencyId,
  Coverage,
  Evidence,
  Gate,
  Match,
  PostingSource,
  Rehearsal,
  RehearsalCard,
  Round,
  SavedPosting,
  SavedPostingSummary,
  Span,
} from '../../model';
import {
  address,
  byId,
  flag,
  id,
  LONGEST,
  line,
  list,
  MOST,
  name,
  number,
  oneOf,
  optional,
  row,
  type Schema,
  text,
  time,
  whole,
} from './fields';

const audience = oneOf('recruiter', 'manager', 'peer', 'executive');
const requirementKind = oneOf('responsibility', 'required', 'preferred');

const span = row<Span>({ start: whole, end: whole });

const block = row<Block>({ kind: oneOf('heading', 'item', 'paragraph'), level: whole, text });

const gate = row<Gate>({
  kind: oneOf(
    'degree',
    'years',
    'licence',
    'certificate',
    'clearance',
    'permit',
    'language',
    'travel',
    'on-site',
    'shifts',
    'physical',
    'other',
  ),
  subject: optional(line),
  amount: optional(number),
  unit: optional(oneOf('years', 'percent', 'days a week', 'kilograms', 'level')),
  level: optional(line),
  firm: flag,
});

const competency: Schema<CompetencyId> = oneOf(
  'ownership',
  'delivery',
  'prioritising',
  'analysis',
  'ambiguity',
  'strategy',
  'leading',
  'coaching',
  'collaboration',
  'influence',
  'conflict',
  'communication',
  'customer',
  'improvement',
  'innovation',
  'learning',
  'quality',
  'integrity',
);

const requirement = row<AnnotatedRequirement>({
  id,
  text,
  kind: requirementKind,
  form: oneOf('evidence', 'skill', 'gate'),
  section: optional(line),
  block: whole,
  gate: optional(gate),
  marked: optional(flag),
  priority: oneOf('critical', 'high', 'medium', 'low'),
  terms: list(name),
  competencies: list(competency),
});

const source: Schema<PostingSource> = v.pipe(
  v.string(),
  v.maxLength(LONGEST.id),
  v.custom<PostingSource>((value) => /^(adapter:.+|json-ld|main-text|selection|text)$/u.test(String(value))),
);

export const posting = row<AnnotatedPosting>({
  url: optional(address),
  site: optional(name),
  title: optional(line),
  company: optional(line),
  location: optional(line),
  employmentType: optional(line),
  salary: optional(line),
  published: optional(line),
  closes: optional(line),
  language: oneOf('en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'cs', 'uk'),
  blocks: list(block, MOST.blocks),
  requirements: list(requirement),
  source,
  readAt: time,
});

const evidence = row<Evidence>({
  requirement: span,
  story: span,
  why: list(name),
  marks: optional(list(row<NonNullable<Evidence['marks']>[number]>({ requirement: span, story: span }))),
});

const match = row<Match>({
  storyId: id,
  score: number,
  level: oneOf('direct', 'adjacent', 'stretch'),
  evidence: list(evidence),
  decided: optional(oneOf('proves', 'does not')),
});

const alignedRequirement = row<AlignedRequirement>({
  requirement,
  verdict: oneOf('covered', 'partial', 'gap', 'confirmed', 'unconfirmed'),
  matches: list(match),
  gapScore: number,
  fact: optional(row<NonNullable<AlignedRequirement['fact']>>({ factId: id, difference: optional(line) })),
  correctionId: optional(id),
});

const coverage = row<Coverage>({ covered: whole, partial: whole, gap: whole, confirmed: whole, unconfirmed: whole });

export const alignment = row<Alignment>({
  rules: name,
  coverage,
  requirements: list(alignedRequirement),
  setAside: optional(list(row<NonNullable<Alignment['setAside']>[number]>({ requirement, correctionId: id }))),
  inAnotherLanguage: optional(whole),
});

type Debrief = NonNullable<Round['debrief']>;

const round = row<Round>({
  id,
  audience: oneOf('recruiter', 'manager', 'peer', 'executive', 'panel', 'unknown'),
  at: optional(time),
  people: optional(line),
  place: optional(line),
  debrief: optional(
    row<Debrief>({
      writtenAt: time,
      asked: list(
        row<Debrief['asked'][number]>({
          question: line,
          storyId: optional(id),
          landed: optional(oneOf('well', 'all right', 'badly')),
        }),
      ),
      notes: optional(text),
    }),
  ),
});

const bridge = row<Bridge>({
  requirementId: id,
  difference: text,
  closest: optional(row<NonNullable<Bridge['closest']>>({ storyId: id, sentence: text })),
  carriesOver: text,
  firstStep: text,
  onDaySheet: flag,
  updatedAt: time,
});

type Questions = SavedPosting['questions'];

export const summary = row<SavedPostingSummary>({
  id,
  keys: list(line),
  url: optional(address),
  site: optional(name),
  title: optional(line),
  company: optional(line),
  location: optional(line),
  salary: optional(line),
  published: optional(line),
  closes: optional(line),
  readAt: time,
  coverage,
  rules: name,
  bank: optional(name),
  status: oneOf('saved', 'applied', 'interviewing', 'closed'),
  statusNote: optional(text),
  nextStep: optional(row<NonNullable<SavedPosting['nextStep']>>({ text: line, on: optional(time) })),
  notes: text,
  rounds: list(round),
  bridges: list(bridge),
  letGo: list(id),
  questions: row<Questions>({
    kept: list(id),
    dismissed: list(id),
    edited: byId(line),
    added: list(row<Questions['added'][number]>({ id, text: line, audience })),
  }),
  lineUp: row<SavedPosting['lineUp']>({
    pinned: list(id),
    banned: list(id),
    order: optional(list(id)),
    backUps: optional(byId(id)),
  }),
  anchors: optional(list(line)),
  apartFrom: optional(list(id)),
  sample: optional(flag),
  importId: optional(id),
  savedAt: time,
  updatedAt: time,
});

const card = row<RehearsalCard>({
  due: time,
  stability: number,
  difficulty: number,
  elapsed_days: number,
  scheduled_days: number,
  learning_steps: number,
  reps: number,
  lapses: number,
  state: whole,
  last_review: optional(time),
});

export const rehearsal = row<Rehearsal>({
  id,
  question: line,
  postingId: optional(id),
  storyId: optional(id),
  card,
  reviews: list(
    row<Rehearsal['reviews'][number]>({
      at: time,
      came: oneOf('at once', 'after a while', 'not yet'),
      seconds: optional(number),
    }),
  ),
  sample: optional(flag),
  updatedAt: time,
});
