import { stepsOf } from '../steps';
import { draft, type Unit } from '../story';
import { isTemplate } from '../templates';
import { storyTitle } from '../titles';
import { PLACEHOLDER } from '../words/placeholders';
import type { Layout } from './types';

/** A story that was never finished: a title among stories, and under it labels without text, a focus, what to include. */
export const storyStub: Layout = {
  id: 'story-stub',
  recognise: (unit) =>
    unit.container === 'stories' && !unit.isContainer && unit.question === undefined && isStub(unit) ? 0.3 : 0,
  read: (unit) => {
    const steps = stepsOf(unit.section);
    const title = storyTitle(unit.section.title);
    if (isTemplate({}, [], title)) return [];
    const rest = steps.filter(({ text }) => !PLACEHOLDER.test(text.slice(0, 300))).map(({ text }) => text);
    const last = steps.reduce((most, { lines }) => Math.max(most, lines[1]), unit.section.lines[1]);
    return [
      draft(unit, { title, parts: {}, rest: rest.join('\n'), lines: [unit.section.lines[0], last], certainty: 'stub' }),
    ];
  },
};

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
    steps.some(
      ({ text, label }) => PLANS.test(label?.name ?? text) || PLACEHOLDER.test((label?.rest ?? text).slice(0, 300)),
    )
  );
}

/** An empty section is a story to be written when its title is a handle and no chapter: several words. */
function isHandle(title: string): boolean {
  return title.split(/\s+/u).length >= 3;
}
