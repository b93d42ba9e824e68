import type { EditableRow } from '../../components/library/EditableRows';
import type { FormField, FormValues } from '../../components/library/RowForm';
import { AUDIENCE_WORD } from '../../components/questions/AskList';
import { plural } from '../../components/wording/plural';
import type { Audience, BankedNote, BankedQuestion, InterviewQuestionDraft, MotivationDraft } from '../../utils/model';

type ToAsk = Extract<BankedQuestion, { readonly kind: 'to ask' }>;
type Asked = Extract<BankedQuestion, { readonly kind: 'asked' }>;
/** What the person says of themselves; principles are of companies. */
export type Said = Exclude<BankedNote, { readonly kind: 'principle' }>;

export type NewRow = { readonly id: string; readonly createdAt: string };

const CATEGORY_LABEL: { readonly [category in InterviewQuestionDraft['category']]: string } = {
  behavioural: 'Behavioural',
  technical: 'Technical',
  hr: 'About you and the job',
};

const SAID_LABEL: { readonly [kind in MotivationDraft['kind'] | Exclude<Said['kind'], 'motivation'>]: string } = {
  company: 'Why this company',
  role: 'Why this role',
  fit: 'Why you fit',
  aspiration: 'Where you want to go',
  about: 'About you',
  strength: 'Strength',
  weakness: 'Weakness',
  note: 'Note',
};

/** Meant for nobody in particular. */
const ANYBODY = '';

function choices(labels: { readonly [id: string]: string }): FormField['options'] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

export function toAskFields(question: ToAsk | undefined): readonly FormField[] {
  return [
    { name: 'text', label: 'Your question', value: question?.text ?? '', kind: 'words', isNeeded: true },
    {
      name: 'audience',
      label: 'For whom',
      value: question?.audience ?? ANYBODY,
      kind: 'choice',
      options: [{ id: ANYBODY, label: 'Anybody' }, ...(choices(AUDIENCE_WORD) ?? [])],
    },
    { name: 'group', label: 'Company or group', value: question?.group ?? '' },
  ];
}

export function toAskRow(question: ToAsk): EditableRow {
  const { id, text, parent, group, audience } = question;
  const about = [audience && AUDIENCE_WORD[audience], group, parent && `after “${parent}”`];
  return { id, words: text, about: about.filter(Boolean).join(' · '), fields: toAskFields(question) };
}

export function toAskFrom(values: FormValues, before: ToAsk | NewRow): ToAsk {
  const { text = '', audience = ANYBODY, group = '' } = values;
  const { audience: _audience, group: _group, ...kept } = before as ToAsk;
  return {
    ...kept,
    kind: 'to ask',
    text,
    ...(audience !== ANYBODY && { audience: audience as Audience }),
    ...(group !== '' && { group }),
  };
}

export function askedFields(question: Asked | undefined): readonly FormField[] {
  return [
    { name: 'text', label: 'Their question', value: question?.text ?? '', kind: 'words', isNeeded: true },
    {
      name: 'category',
      label: 'What kind',
      value: question?.category ?? 'behavioural',
      kind: 'choice',
      options: choices(CATEGORY_LABEL) ?? [],
    },
    { name: 'answer', label: 'Your answer, where it is no story', value: question?.answer ?? '', kind: 'words' },
  ];
}

/** `titles` are those of its stories. */
export function askedRow(question: Asked, titles: readonly string[]): EditableRow {
  const { id, text, category, answer } = question;
  const told = titles.length === 0 ? [] : [`Tell ${titles.map((title) => `“${title}”`).join(' or ')}`];
  const aside = titles.length > 0 || answer ? undefined : 'No answer yet';
  return {
    id,
    words: text,
    about: [CATEGORY_LABEL[category], ...told].join(' · '),
    ...(aside && { aside }),
    fields: askedFields(question),
  };
}

export function askedFrom(values: FormValues, before: Asked | NewRow, storyIds: readonly string[]): Asked {
  const { text = '', category = 'behavioural', answer = '' } = values;
  const { answer: _answer, ...kept } = before as Asked;
  return {
    ...kept,
    kind: 'asked',
    text,
    category: category as Asked['category'],
    competencies: kept.competencies ?? [],
    storyIds,
    ...(answer !== '' && { answer }),
  };
}

export function saidFields(note: Said | undefined): readonly FormField[] {
  return [
    { name: 'text', label: 'Your words', value: note?.text ?? '', kind: 'words', isNeeded: true },
    {
      name: 'kind',
      label: 'What it is',
      value: note ? (note.kind === 'motivation' ? note.about : note.kind) : 'about',
      kind: 'choice',
      options: choices(SAID_LABEL) ?? [],
    },
    {
      name: 'company',
      label: 'Company, where it is for one',
      value: note?.kind === 'motivation' ? (note.company ?? '') : '',
    },
  ];
}

export function saidRow(note: Said): EditableRow {
  const kind = note.kind === 'motivation' ? note.about : note.kind;
  const company = note.kind === 'motivation' ? note.company : undefined;
  return {
    id: note.id,
    words: note.text,
    about: [SAID_LABEL[kind], company].filter(Boolean).join(' · '),
    fields: saidFields(note),
  };
}

export function saidFrom(values: FormValues, before: Said | NewRow): Said {
  const { text = '', kind = 'note', company = '' } = values;
  const { id, createdAt, importId, sample } = before as Said;
  const kept = { id, createdAt, ...(importId !== undefined && { importId }), ...(sample && { sample }) };
  if (kind === 'strength' || kind === 'weakness' || kind === 'note') return { ...kept, kind, text };
  const about = kind as MotivationDraft['kind'];
  return { ...kept, kind: 'motivation', about, text, ...(company !== '' && { company }) };
}

/** "22 questions, 6 without an answer". */
export function askedWords(questions: readonly Asked[]): string {
  const open = questions.filter(({ answer, storyIds }) => !answer && storyIds.length === 0).length;
  return [plural(questions.length, 'question'), ...(open > 0 ? [`${open} without an answer`] : [])].join(', ');
}
