import * as v from 'valibot';
import type { BankedNote, BankedQuestion, Correction, Fact, Lines, Story, StoryVersion } from '../../model';
import { flag, id, line, list, name, oneOf, oneOfKind, optional, row, type Schema, text, time, whole } from './fields';

const lines: Schema<Lines> = v.tuple([whole, whole]);

export const story = row<Story>({
  id,
  title: line,
  organization: optional(line),
  period: optional(line),
  situation: optional(text),
  task: optional(text),
  action: optional(text),
  result: optional(text),
  reflection: optional(text),
  rest: optional(text),
  competencies: list(name),
  answers: list(line),
  source: optional(row<NonNullable<Story['source']>>({ file: name, lines, importId: id })),
  sample: optional(flag),
  confidential: optional(
    list(row<NonNullable<Story['confidential']>[number]>({ words: line, neutral: optional(line) })),
  ),
  numbers: optional(
    list(
      row<NonNullable<Story['numbers']>[number]>({
        number: line,
        standing: oneOf('verified', 'estimate', 'cannot confirm'),
      }),
    ),
  ),
  hintsOff: optional(list(line)),
  createdAt: time,
  updatedAt: time,
});

export const storyVersion = row<StoryVersion>({ id, storyId: id, keptAt: time, story });

const banked = { id, importId: optional(id), sample: optional(flag), createdAt: time };

type QuestionOf<Kind> = Extract<BankedQuestion, { kind: Kind }>;

export const question: Schema<BankedQuestion> = oneOfKind<BankedQuestion>('kind', {
  'to ask': row<QuestionOf<'to ask'>>({
    ...banked,
    kind: oneOf('to ask'),
    text: line,
    parent: optional(line),
    group: optional(line),
    audience: optional(oneOf('recruiter', 'manager', 'peer', 'executive')),
  }),
  asked: row<QuestionOf<'asked'>>({
    ...banked,
    kind: oneOf('asked'),
    text: line,
    category: oneOf('behavioural', 'technical', 'hr'),
    competencies: list(name),
    answer: optional(text),
    storyIds: list(id),
  }),
});

type NoteOf<Kind> = Extract<BankedNote, { kind: Kind }>;

const trait = row<NoteOf<'strength' | 'weakness'>>({ ...banked, kind: oneOf('strength', 'weakness'), text });

export const note: Schema<BankedNote> = oneOfKind<BankedNote>('kind', {
  motivation: row<NoteOf<'motivation'>>({
    ...banked,
    kind: oneOf('motivation'),
    about: oneOf('company', 'role', 'fit', 'aspiration', 'about'),
    company: optional(line),
    text,
  }),
  strength: trait,
  weakness: trait,
  principle: row<NoteOf<'principle'>>({
    ...banked,
    kind: oneOf('principle'),
    name: line,
    description: optional(text),
    company: optional(line),
  }),
  note: row<NoteOf<'note'>>({ ...banked, kind: oneOf('note'), text }),
});

export const fact = row<Fact>({
  id,
  kind: oneOf('years', 'degree', 'certificate', 'licence', 'language', 'permit', 'other'),
  subject: line,
  value: optional(line),
  text,
  holds: flag,
  sample: optional(flag),
  importId: optional(id),
  updatedAt: time,
});

type CorrectionOf<Kind> = Extract<Correction, { kind: Kind }>;

const corrected = { id, madeAt: time };
const filedAs = oneOf('responsibility', 'required', 'preferred', 'not a requirement');

export const correction: Schema<Correction> = oneOfKind<Correction>('kind', {
  proves: row<CorrectionOf<'proves'>>({ ...corrected, kind: oneOf('proves'), text: line, storyId: id, proves: flag }),
  requirement: row<CorrectionOf<'requirement'>>({
    ...corrected,
    kind: oneOf('requirement'),
    text: line,
    is: filedAs,
  }),
  'same meaning': row<CorrectionOf<'same meaning'>>({
    ...corrected,
    kind: oneOf('same meaning'),
    left: line,
    right: line,
  }),
  section: row<CorrectionOf<'section'>>({
    ...corrected,
    kind: oneOf('section'),
    site: name,
    heading: line,
    is: filedAs,
  }),
});
