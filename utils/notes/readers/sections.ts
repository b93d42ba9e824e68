import type { StoryDraft } from '../../model';
import { rememberedOf } from '../../text/memory';
import { STORY_PARTS } from '../../text/story-text';
import { countLabels } from '../label-count';
import { partsNamed } from '../labels';
import { LAYOUTS } from '../layouts';
import type { Section } from '../outline';
import { bareQuestion, isQuestion } from '../questions';
import { roleCueOf } from '../roles';
import { stepsOf, titlesParts } from '../steps';
import type { Unit } from '../story';
import { isAnswerMark, tellsLittle } from '../telling';
import { isDescribed } from '../templates';
import { isStoryTitle, storyTitle, titleOf } from '../titles';
import { type Context, claim, type Findings, markHeading } from './findings';

/** A layout less sure than this reads nothing. */
const SURE_ENOUGH = 0.2;

/** A section that is read as stories, and the sub-sections that are not part of them. */
export type StorySection = { readonly unit: Unit; readonly apart: readonly Section[] };

/**
 * The section as a unit of stories: without the sub-sections that stand for themselves. Those are the ones that hold labelled
 * stories of their own, ask a question, or are named as something else; and headings after the last part of a labelled story.
 */
export function storySection(section: Section, context: Context, findings: Findings): StorySection {
  const question =
    section.origin !== 'document' && isQuestion(section.title) ? bareQuestion(section.title).text : undefined;
  const lastPart = section.sections.findLastIndex((child) => namesPart(child));
  const versions = section.sections.filter(
    (child) => isEntry(child) && !holdsStory(child) && tellsLittle(stepsOf(child)),
  );
  const apart = section.sections.filter((child, index) => {
    if (namesPart(child) || (isStoryTitle(section.title) && isAnswerMark(child.title))) return false;
    if (isQuestion(child.title) || isStoryTitle(child.title) || roleCueOf(child.title) !== undefined) return true;
    if (isEntry(child) && (holdsStory(child) || (versions.length > 1 && versions.includes(child)))) return true;
    if (question) return false;
    return holdsStory(child) || ((child.origin === 'heading' || child.origin === 'details') && index > lastPart);
  });
  const own = { ...section, sections: section.sections.filter((child) => !apart.includes(child)) };
  const container =
    context.role === 'stories' || isStoryTitle(section.title)
      ? 'stories'
      : context.role === 'background'
        ? 'background'
        : 'none';
  const isContainer = roleCueOf(section.title)?.role === 'stories';
  const isParent = apart.some((child) => isStoryTitle(child.title) || holdsStory(child));
  return {
    unit: {
      section: own,
      container,
      isContainer,
      isParent,
      source: findings.source,
      ...(question ? { question } : {}),
    },
    apart,
  };
}

/** A heading such as "Results" is a part, unless it is a chapter of stories or the title of one. */
function namesPart(section: Section): boolean {
  const { parts, letter } = partsNamed(section.title);
  if (parts.length === 0 || letter || titlesParts(section)) return false;
  return !section.sections.some(({ title }) => isStoryTitle(title));
}

/** A heading that is a part's name, with a sentence or two that say what belongs there: "Describe your task" asks nobody. */
export function definesPart(section: Section): boolean {
  const { pieces } = section;
  if (pieces.length === 0 || pieces.length > LONGEST_DEFINITION || !namesPart(section)) return false;
  return pieces.every(({ text, children }) => children.length === 0 && isDescribed(text));
}

/** In lines. */
const LONGEST_DEFINITION = 2;

/** A fold, "Example 2", "Option B": stands for itself even inside an answer. */
function isEntry({ origin, title }: Section): boolean {
  return origin === 'details' || /^(?:story|example|scenario|option|version|star)\b/iu.test(title);
}

/** "Option B: the late ferry" has a title behind its letter. */
function hasOwnTitle(section: Section): boolean {
  return isEntry(section) && storyTitle(section.title) !== section.title && storyTitle(section.title).length > 3;
}

/** Whether labels somewhere in the section tell a story. */
export const holdsStory: (section: Section) => boolean = rememberedOf((section: Section) => {
  if (section.sections.some((child) => holdsStory(child))) return true;
  const own = section.sections.filter(
    (child) => (child.origin !== 'heading' && child.origin !== 'details') || namesPart(child),
  );
  const steps = stepsOf(own.length === section.sections.length ? section : { ...section, sections: own });
  return countLabels(steps).parts.size > 0;
});

/** The stories of a unit as the surest layout reads them; equally sure ones by their names. */
export function readStories(unit: Unit): readonly StoryDraft[] {
  const candidates = LAYOUTS.map((layout) => ({ layout, score: layout.recognise(unit) }))
    .filter(({ score }) => score >= SURE_ENOUGH)
    .sort((left, right) => right.score - left.score || (left.layout.id < right.layout.id ? -1 : 1));
  return candidates[0]?.layout.read(unit) ?? [];
}

/** Files the stories with what stands around them: the questions they answer, the principle they are listed under. */
export function fileStories(
  drafts: readonly StoryDraft[],
  section: Section,
  context: Context,
  findings: Findings,
): void {
  for (const told of drafts) {
    // A heading inside a story that has a name of its own ("Example", "Draft 2") is no title.
    const named = context.storyTitle !== undefined && !isStoryTitle(section.title) && !hasOwnTitle(section);
    if (named && STORY_PARTS.every((part) => told[part] === undefined)) continue;
    const draft = named && context.storyTitle ? { ...told, title: titleOf(context.storyTitle) } : told;
    const answers = [...(context.asks ?? []), ...draft.answers];
    const competencies = [...(context.principle ? [context.principle] : []), ...draft.competencies];
    const heading = drafts.length === 1 ? section.title : draft.title;
    const group = context.headings.at(-1);
    findings.stories.push({
      draft: { ...draft, answers: [...new Set(answers)], competencies: [...new Set(competencies)] },
      heading,
      ...(group ? { group } : {}),
    });
    claim(findings, draft.lines);
  }
  if (drafts.length > 1) markHeading(findings, section.lines);
}
