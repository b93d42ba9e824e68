import { textKey } from '../../text/normalise';
import type { Section } from '../outline';
import { bareQuestion, direction, isQuestion } from '../questions';
import { roleCueOf } from '../roles';
import { stepsOf } from '../steps';
import { isStoryTitle } from '../titles';
import type { Role, RoleCue } from '../words/section-roles';
import { TOPIC } from '../words/topics';
import type { Context } from './findings';
import { holdsStory } from './sections';
import { traitNamed } from './traits';

/** The question a section's title asks; undefined when it does not ask. */
export function questionOf(section: Section): string | undefined {
  if (section.origin === 'document' || !isQuestion(section.title)) return undefined;
  return bareQuestion(section.title).text;
}

/** The question quoted in a heading: 'Opening statement (if asked "Why this field?")'. */
export function quotedQuestion(title: string): string | undefined {
  const quoted = /\b(?:if asked|asked|answer to|for|to)\s*:?\s*["“]([^"“”]{5,200}\?)["”]/iu.exec(title)?.[1];
  return quoted && isQuestion(quoted) ? quoted : undefined;
}

/** Whom groups of questions are named after when they are to be asked: "Manager", "HR", "Automation lead". */
const PERSON =
  /\b(?:manager|lead|recruiter|hr|director|ceo|cto|vp|gm|head|engineers?|peers?|team|founders?|executive|interviewer|panel|principal|owner|president|partner)\b/u;
const ONLY_QUESTIONS = /^(?:\W|\d)*(?:questions?|qs|fragen|preguntas|perguntas|vragen|domande)\W*$/iu;

/** A heading that only says "Questions": whose they are, by what the groups below are named after, else by their words. */
export function ambiguousCue(section: Section): RoleCue | undefined {
  if (!ONLY_QUESTIONS.test(section.title)) return undefined;
  const groups = section.sections.map(({ title }) => textKey(title)).filter((title) => !isQuestion(title));
  const people = groups.filter((title) => PERSON.test(title)).length;
  const lines = stepsOf(section).filter(({ kind }) => kind !== 'code' && kind !== 'table');
  const sum = lines.reduce((total, { text }) => total + Math.sign(direction(text)), 0);
  const toAsk = (people > 0 && people >= groups.length / 2) || sum > 0;
  return { role: toAsk ? 'to ask' : 'asked', cue: ONLY_QUESTIONS, why: 'by what stands under it' };
}

/** A title at the top of everything says what the notes are about; only a heading below it silences what is under it. */
export function passedOn(section: Section, role: Role | undefined): Role | undefined {
  return section.level <= 1 && section.sections.length > 1 ? undefined : role;
}

/** One story beside others says nothing about them. */
const FEWEST_STORIES_AROUND = 2;

/** Where most sections hold stories, the others are stories as well, if only the beginning of one. */
export function standsAmongStories(sections: readonly Section[], context: Context): boolean {
  if (context.role !== undefined) return false;
  const unnamed = sections.filter(({ title }) => roleCueOf(title) === undefined && !isQuestion(title));
  const stories = unnamed.filter((section) => isStoryTitle(section.title) || holdsStory(section)).length;
  return stories >= FEWEST_STORIES_AROUND && stories >= unnamed.length / 2;
}

/** Headings that only say that questions follow; they are no competency and no group. */
const GENERIC =
  /\b(?:questions?|q a|general|other|misc(?:ellaneous)?|part \d|round|common|behaviou?ral|technical|hr|interview|stories|story|star|prep|section|level|easy|medium|hard|answers?)\b/u;

/** A competency's name is short. */
const LONGEST_PRINCIPLE = 60;

/** The competency or principle a heading names: "3. Dive Deep". */
export function principleNamed(title: string): { readonly principle?: string } {
  const name = title.replace(/^\s*(?:\(?\d{1,2}[.):]|#\d+)\s*/u, '').trim();
  const key = textKey(name);
  if (name.length > LONGEST_PRINCIPLE || isQuestion(name) || GENERIC.test(key) || !TOPIC.test(key)) return {};
  return traitNamed(name) ? {} : { principle: name };
}
