import { competencies, lookUp } from '../lexicon';
import type { CompetencyId, Language, Story } from '../model';
import { rememberedOf, rememberedText } from '../text/memory';
import { textKey } from '../text/normalise';
import { storyText } from '../text/story-text';

export type StoryToTell = Pick<
  Story,
  'id' | 'title' | 'competencies' | 'answers' | 'situation' | 'task' | 'action' | 'result' | 'reflection' | 'rest'
>;

/** How a story shows a competency: the person named it first, named it, or its words tell it. */
export type Showing = 'primary' | 'secondary' | 'told';

/** A single cue in a long story is chance; from this many on its words tell the competency. */
const FEWEST_CUES = 2;

/** The competencies a story shows, and how. The person's own words come first; cues in the story add what they did not name. */
export function competenciesOf(story: StoryToTell, language: Language): ReadonlyMap<CompetencyId, Showing> {
  return competenciesIn(story)(language);
}

const competenciesIn = rememberedOf((story: StoryToTell) =>
  rememberedText((language: Language) => readCompetencies(story, language)),
);

function readCompetencies(story: StoryToTell, language: Language): ReadonlyMap<CompetencyId, Showing> {
  const showing = new Map<CompetencyId, Showing>();
  for (const name of story.competencies) {
    for (const id of competenciesNamed(name, language)) {
      if (!showing.has(id)) showing.set(id, showing.size === 0 ? 'primary' : 'secondary');
    }
  }
  const counts = new Map<CompetencyId, number>();
  for (const hit of lookUp(storyText(story), 'story', language)) {
    if (hit.kind === 'competency') counts.set(hit.id, (counts.get(hit.id) ?? 0) + 1);
  }
  for (const [id, count] of counts) if (count >= FEWEST_CUES && !showing.has(id)) showing.set(id, 'told');
  return showing;
}

/** Ids of the competencies a name means: an id, a name of ours, or words whose cues we know ("Teamwork", "Customer Obsession"). */
export function competenciesNamed(name: string, language: Language): readonly CompetencyId[] {
  const key = textKey(name);
  const exact = competencies.find((competency) => textKey(competency.id) === key || textKey(competency.name) === key);
  if (exact) return [exact.id];
  const found = lookUp(name, 'posting', language).flatMap((hit) => (hit.kind === 'competency' ? [hit.id] : []));
  return [...new Set(found)];
}
