import type { Lines, StoryDraft, StoryPart, StoryParts } from '../model';
import { sentences } from '../text/sentences';
import { STORY_PARTS } from '../text/story-text';
import type { LabelledStory } from './label-draft';
import { metricsIn } from './metrics';
import { placeAndTime } from './organizations';
import type { Section } from './outline';
import type { Passage } from './passage';
import { bareQuestion } from './questions';
import { isTemplate } from './templates';
import { firstWords, isOnlyNumber, titleOf } from './titles';

/** A section that may hold stories, with what stands around it. */
export type Unit = {
  readonly section: Section;
  /** What the headings above say stands here. */
  readonly container: 'stories' | 'background' | 'none';
  /** Its own heading only says that stories follow. */
  readonly isContainer: boolean;
  /** Stories stand in sub-sections of their own. */
  readonly isParent: boolean;
  /** The section's title, or the one above it, asks this. */
  readonly question?: string;
  /** The imported text, line by line. */
  readonly source: readonly string[];
};

/** A story's own lines as they stand in the notes. */
function bodyOf(source: readonly string[], [first, last]: Lines): string {
  return source
    .slice(first - 1, last)
    .join('\n')
    .trim();
}

/** A line above the labels that is longer, or a label's text that is, is told and names nothing. */
const LONGEST_TITLE = 90;
const LONGEST_ORGANIZATION = 80;
const LONGEST_PERIOD = 60;

/** The story that labels give, with its title from where it stands. Undefined for definitions and templates. */
export function storyFromLabels(unit: Unit, told: LabelledStory, isOnly: boolean): StoryDraft | undefined {
  const texts = Object.fromEntries(STORY_PARTS.map((part) => [part, told.parts[part]?.text])) as {
    [part in StoryPart]?: string;
  };
  const meta = readMeta(told.meta);
  const toFill = takeSlots(texts);
  const lead = told.lead?.text;
  const leadIsTitle =
    lead !== undefined && !lead.includes('\n') && lead.length <= LONGEST_TITLE && !/[.!?]$/u.test(lead);
  const own = told.title?.text ?? meta.title ?? (leadIsTitle && !isOnly ? lead : undefined);
  const heading = own ?? unit.section.title;
  const title = titleOf(heading || texts.situation || texts.action || texts.result || '');
  if (isTemplate(texts, told.empty, title)) return undefined;
  // A form that nobody began to fill, among others under one heading.
  if (own === undefined && !isOnly && lead === undefined && STORY_PARTS.every((part) => !texts[part])) return undefined;
  const place = lead === undefined || lead === own ? undefined : placeAndTime(lead);
  const rest = [lead === own || place ? undefined : lead, ...toFill, ...meta.rest].filter((text) => text !== undefined);
  const opens = texts.situation === undefined || told.loose.includes('situation');
  if (opens && lead !== undefined && lead !== own && !place && tellsSomething(lead)) {
    texts.situation = [lead, texts.situation].filter((text) => text !== undefined).join('\n\n');
    rest.shift();
  }
  const first =
    isOnly && (own === undefined || own === meta.title)
      ? Math.min(unit.section.lines[0], told.lines[0])
      : told.lines[0];
  const parts = withLesson(texts);
  return draft(unit, {
    title:
      heading && !isOnlyNumber(title) && !(own === undefined && unit.isContainer)
        ? title
        : firstWords(texts.situation ?? texts.action ?? texts.result ?? title),
    parts,
    rest: rest.join('\n\n'),
    lines: [unit.section.origin === 'document' ? told.lines[0] : first, told.lines[1]],
    partLines: linesOf(told.parts),
    answers: meta.answers,
    competencies: meta.competencies,
    ...place,
    ...(meta.organization ? { organization: meta.organization } : {}),
    ...(meta.period ? { period: meta.period } : {}),
  });
}

/** What one is told to write when a story is over: nothing came of it yet. */
const TO_WRITE =
  /^(?:describe|explain|add|quantify|state|mention|include|highlight|give|list|write|fill in|insert|specify|summari[sz]e)\s(?!up\b)/iu;

/** Takes out the end of a story where it only says what to write there; gives what was taken. */
function takeSlots(texts: { [part in StoryPart]?: string }): string[] {
  const slots = (['result', 'reflection'] as const).filter((part) => TO_WRITE.test(texts[part] ?? ''));
  return slots.flatMap((part) => {
    const text = texts[part];
    delete texts[part];
    return text === undefined ? [] : [text];
  });
}

export type DraftToMake = {
  readonly title: string;
  readonly parts: StoryParts;
  readonly rest: string;
  readonly lines: Lines;
  readonly partLines?: { readonly [part in StoryPart]?: Lines };
  readonly answers?: readonly string[];
  readonly competencies?: readonly string[];
  readonly organization?: string;
  readonly period?: string;
  readonly certainty?: StoryDraft['certainty'];
};

export function draft(unit: Unit, made: DraftToMake): StoryDraft {
  const parts = Object.fromEntries(
    STORY_PARTS.flatMap((part) => (made.parts[part] ? [[part, made.parts[part]]] : [])),
  ) as StoryParts;
  const rest = made.rest.trim();
  return {
    title: made.title,
    ...(made.organization ? { organization: made.organization } : {}),
    ...(made.period ? { period: made.period } : {}),
    ...parts,
    ...(rest ? { rest } : {}),
    body: bodyOf(unit.source, made.lines),
    answers: made.answers ?? [],
    competencies: made.competencies ?? [],
    metrics: metricsIn({ ...parts, ...(rest ? { rest } : {}) }),
    certainty: made.certainty ?? 'labelled',
    ...(made.partLines ? { partLines: made.partLines } : {}),
    lines: made.lines,
  };
}

function linesOf(parts: { readonly [part in StoryPart]?: Passage }): { [part in StoryPart]?: Lines } {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, passage]) => (passage ? [[part, passage.lines]] : [])),
  );
}

/** Text before the first label is the situation when it says something: several words, no question, no note to oneself. */
function tellsSomething(text: string): boolean {
  return text.split(/\s+/u).length >= 6 && !/\?["”’)]?$/u.test(text) && !/^\(|^\[/u.test(text);
}

/** How a lesson begins that stands at the end of a result. */
const LESSON =
  /^(?:(?:key |main )?(?:lessons?|takeaways?|learnings?)(?: learned| learnt)?\s*[:—–-]|what i (?:learned|learnt|took away)\b|this (?:experience )?taught me|it taught me|i (?:learned|learnt) (?:that|to|how)\b|looking back\b|in hindsight\b|in retrospect\b|next time\b)/iu;

/** A lesson at the end of the result is the reflection; what comes of a story and what one takes from it are two things. */
function withLesson(parts: StoryParts): StoryParts {
  const { result } = parts;
  if (!result || parts.reflection) return parts;
  const spans = sentences(result);
  const at = spans.findIndex(
    ({ start, end }, index) => index > 0 && LESSON.test(result.slice(start, Math.min(end, start + 80))),
  );
  const from = spans[at];
  if (!from) return parts;
  return { ...parts, result: result.slice(0, from.start).trim(), reflection: result.slice(from.start).trim() };
}

/** What the labels beside the parts say about a story; `rest` is what has no field of its own. */
export function readMeta(found: LabelledStory['meta']) {
  const rest: string[] = [];
  const answers: string[] = [];
  const competencies: string[] = [];
  let title: string | undefined;
  let organization: string | undefined;
  let period: string | undefined;
  for (const { label, text } of found) {
    if (text === '') continue;
    if (label.meta === 'answers' || label.meta === 'question') answers.push(...questionsNamed(text));
    else if (label.meta === 'competencies') competencies.push(...namesIn(text));
    else if (label.meta === 'title') title ??= text;
    else if (label.meta === 'organization' && text.length <= LONGEST_ORGANIZATION) organization ??= text;
    else if (label.meta === 'period' && text.length <= LONGEST_PERIOD) period ??= text;
    else rest.push(label.name === '' ? text : `${label.name}: ${text}`);
  }
  return { rest, answers, competencies, title, organization, period };
}

/** Questions in a list or in quotes, or parted by semicolons and bars; a single one otherwise. */
export function questionsNamed(text: string): string[] {
  const quoted = [...text.slice(0, 4000).matchAll(/["“„]([^"“”„\n]{3,300})["”]/gu)].map((match) => match[1] ?? '');
  const found = quoted.length > 0 ? quoted : text.split(/\n|;\s|\s[|·•]\s|(?<=\?)\s+(?=\p{Lu})/u);
  return found
    .map((question) => bareQuestion(question.replace(/[.,]$/u, '')).text)
    .filter((question) => question.length > 2);
}

/** Names in a list: parted by commas, semicolons, bars or lines. */
export function namesIn(text: string): string[] {
  return text
    .slice(0, 2000)
    .split(/[,;|•·\n]/u)
    .map((name) =>
      name
        .trim()
        .replace(/^[#*_-]+|[.*_]+$/gu, '')
        .trim(),
    )
    .filter((name) => name !== '' && name.length <= 60);
}
