import { competencyById, WEIGHT_OF } from '../lexicon';
import type { Alignment, AnnotatedPosting, BankedNote, CompetencyId, CompetencyPicture } from '../model';
import { isPostingOf } from '../questions/company';
import { competenciesOf, type StoryToTell } from '../questions/story-tags';
import { themesOf } from '../questions/themes';
import { textKey } from '../text/normalise';

/** Interview guides ask for five to eight competencies in a role; more blur the picture. */
const MOST = 8;

const HOW = ['answers', 'primary', 'secondary', 'told'] as const;

/** The posting's competencies with the stories behind each. A competency without a story is in it, with none. */
export function competencyPicture(input: {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly stories: readonly StoryToTell[];
  readonly notes?: readonly BankedNote[];
}): CompetencyPicture {
  const { posting, alignment, stories, notes = [] } = input;
  const asked = askedFor(posting);
  return {
    competencies: asked.map(({ id, requirements }) => ({
      id,
      name: competencyById(id)?.name ?? id,
      requirements,
      stories: storiesBehind(id, requirements, alignment, stories, posting.language),
    })),
    principles: notes.flatMap((note) => {
      if (note.kind !== 'principle' || !isPostingOf(note.company, posting)) return [];
      const named = stories.filter(({ competencies }) =>
        competencies.some((name) => textKey(name) === textKey(note.name)),
      );
      return [{ name: note.name, storyIds: named.map(({ id }) => id) }];
    }),
  };
}

function askedFor(posting: AnnotatedPosting): { id: CompetencyId; requirements: string[] }[] {
  const themes = themesOf(posting);
  const asked = new Map<CompetencyId, { weight: number; requirements: string[] }>();
  for (const { id, form, priority, competencies } of posting.requirements) {
    if (form === 'gate') continue;
    const theme = themes.get(id)?.competency;
    for (const competency of new Set(theme ? [theme, ...competencies] : competencies)) {
      const known = asked.get(competency) ?? { weight: 0, requirements: [] };
      asked.set(competency, { weight: known.weight + WEIGHT_OF[priority], requirements: [...known.requirements, id] });
    }
  }
  return [...asked]
    .map(([id, { weight, requirements }]) => ({ id, weight, requirements }))
    .toSorted((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1))
    .slice(0, MOST);
}

type StoriesBehind = CompetencyPicture['competencies'][number]['stories'];

function storiesBehind(
  id: CompetencyId,
  requirements: readonly string[],
  alignment: Alignment,
  stories: readonly StoryToTell[],
  language: AnnotatedPosting['language'],
): StoriesBehind {
  const answering = new Set(
    alignment.requirements
      .filter(({ requirement }) => requirements.includes(requirement.id))
      .flatMap(({ matches }) => matches.filter(({ level, decided }) => level === 'direct' && decided !== 'does not'))
      .map(({ storyId }) => storyId),
  );
  return stories
    .flatMap((story): StoriesBehind[number][] => {
      const how = answering.has(story.id) ? 'answers' : competenciesOf(story, language).get(id);
      return how ? [{ storyId: story.id, how }] : [];
    })
    .toSorted((left, right) => HOW.indexOf(left.how) - HOW.indexOf(right.how));
}
