import { textKey } from '../../text/normalise';
import { stepsOf } from '../steps';
import { draft, type Unit } from '../story';
import { storyTitle } from '../titles';
import { isPlaceholder } from '../words/placeholders';
import { TOPIC } from '../words/topics';
import type { Layout } from './types';

/** A form for each project: "Hardest bug: …", "What you learned: …", many lines still empty. What is filled in is raw material. */
export const topicForm: Layout = {
  id: 'topic-form',
  recognise: (unit) =>
    unit.question === undefined && unit.section.title !== '' && topicsIn(unit).length >= FEWEST ? 0.45 : 0,
  read: (unit) => {
    const filled = topicsIn(unit).filter(({ text }) => text !== '');
    if (filled.length === 0) return [];
    const steps = stepsOf(unit.section);
    const last = steps.reduce((most, { lines }) => Math.max(most, lines[1]), unit.section.lines[1]);
    const rest = steps.filter(({ text }) => !/[:：]\s*$/u.test(text)).map(({ text }) => text);
    const title = storyTitle(unit.section.title);
    return [
      draft(unit, { title, parts: {}, rest: rest.join('\n'), lines: [unit.section.lines[0], last], certainty: 'stub' }),
    ];
  },
};

/** A form names its topics in a few words, and what is filled in is a note. */
const MOST_TOPIC_WORDS = 5;
const LONGEST_ENTRY = 90;

/** Fewer lines of a form are labels of a story. */
const FEWEST = 3;

function topicsIn({ section }: Unit): { topic: string; text: string }[] {
  const steps = stepsOf(section);
  const lines = steps.flatMap(({ text }) => {
    const line = /^([^:：]{3,50})[:：]\s*(.*)$/su.exec(text);
    const topic = line?.[1] ?? '';
    if (!line || topic.split(/\s+/u).length > MOST_TOPIC_WORDS || !TOPIC.test(textKey(topic))) return [];
    const value = (line[2] ?? '').trim();
    return value.length <= LONGEST_ENTRY ? [{ topic, text: isPlaceholder(value) ? '' : value }] : [];
  });
  return lines.length >= steps.length / 2 ? lines : [];
}
