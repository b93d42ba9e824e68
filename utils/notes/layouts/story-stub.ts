import type { Lines } from '../../model';
import type { LabelledStory } from '../label-draft';
import { labelledStories } from '../labelled-stories';
import { partsNamed } from '../labels';
import { type Step, stepsOf } from '../steps';
import { draft, type Unit } from '../story';
import { isTemplate } from '../templates';
import { firstWords, isOnlyNumber, titleOf } from '../titles';
import { isPlaceholder } from '../words/placeholders';
import type { Layout } from './types';

/** A story that was never finished: a title among stories, and under it labels without text, a focus, what to include. */
export const storyStub: Layout = {
  id: 'story-stub',
  recognise: (unit) =>
    unit.container === 'stories' && !unit.isContainer && !unit.isParent && unit.question === undefined && isStub(unit)
      ? 0.3
      : 0,
  read: (unit) => {
    const steps = stepsOf(unit.section);
    const title = titleOf(unit.section.title);
    if (isTemplate({}, [], title)) return [];
    const last = steps.reduce((most, { lines }) => Math.max(most, lines[1]), unit.section.lines[1]);
    const lines: Lines = [unit.section.lines[0], last];
    const told = oneLabelled(steps);
    if (told) {
      const parts = Object.fromEntries(Object.entries(told.parts).map(([part, passage]) => [part, passage.text]));
      const rest = [told.lead?.text, ...told.meta.map(({ label, text }) => `${label.name}: ${text}`)];
      const written = rest.filter(
        (text) => text !== undefined && !isPlaceholder(text.replace(/^[^:]*:\s*/u, '') || '…'),
      );
      const name = isOnlyNumber(title) ? firstWords(Object.values(parts)[0] ?? title) : title;
      return [draft(unit, { title: name, parts, rest: written.join('\n'), lines, certainty: 'stub' })];
    }
    const rest = steps.filter(({ text }) => !isPlaceholder(text)).map(({ text }) => text);
    return [draft(unit, { title, parts: {}, rest: rest.join('\n'), lines, certainty: 'stub' })];
  },
};

/** What one label gives, where only one stands there. */
function oneLabelled(steps: readonly Step[]): LabelledStory | undefined {
  const named = steps.filter(({ label }) => label && label.parts.length > 0 && !label.letter && label.marked);
  const [first] = named;
  if (!first?.label) return undefined;
  const [told] = labelledStories(steps, { depth: first.depth, parts: new Set(first.label.parts) });
  return told && Object.keys(told.parts).length > 0 ? told : undefined;
}

/** A stub is short. */
const MOST_STEPS = 14;

/** What people write under a story they mean to finish. */
const PLANS =
  /^(?:focus|details? to include|angles?|include|points? to (?:cover|mention|make)|outline|ideas?|notes?|todo|to do|hook|about|talk about|mention)\b|\b(?:todo|tbd|flesh out|to be written|write (?:this|up))\b/iu;

function isStub({ section }: Unit): boolean {
  const steps = stepsOf(section);
  if (section.title === '' || steps.length > MOST_STEPS || section.sections.some(({ origin }) => origin === 'heading'))
    return false;
  return (
    (steps.length === 0 && isHandle(section.title)) ||
    steps.some(({ label }) => label !== undefined && label.parts.length > 0 && !label.letter && label.marked) ||
    steps.some(({ text, label }) => PLANS.test(label?.name ?? text) || isPlaceholder(label?.rest ?? text))
  );
}

/** An empty section is a story to be written when its title is a handle and no chapter: several words. */
function isHandle(title: string): boolean {
  return title.split(/\s+/u).length >= 3 && partsNamed(title).parts.length === 0;
}
