import type {
  AlignedRequirement,
  Alignment,
  AnnotatedPosting,
  AnnotatedRequirement,
  CompetencyId,
  QuestionToExpect,
} from '../model';
import { openingOf } from './opening';
import { competenciesOf, type Showing, type StoryToTell } from './story-tags';

type Bank = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly stories: readonly StoryToTell[];
};

/** A question is prepared with a story, a back-up and one in reserve. */
const MOST_STORIES = 3;

export type ToTell = Pick<QuestionToExpect, 'storyIds' | 'opening'>;

/** The stories that answer these lines, best first, then those that show the competency; the first one's opening is its quote where one can open with it. */
export function storiesFor(bank: Bank, lines: readonly AnnotatedRequirement[], competency?: CompetencyId): ToTell {
  const rows = lines.flatMap(({ id }): AlignedRequirement[] => {
    const row = bank.alignment.requirements.find(({ requirement }) => requirement.id === id);
    return row ? [row] : [];
  });
  const matches = rows
    .flatMap(({ matches }) => matches)
    .filter(({ level, decided }) => decided === 'proves' || (level !== 'stretch' && decided !== 'does not'));
  const ids = matches.map(({ storyId }) => storyId);
  const tagged = competency ? showing(bank, competency).map(({ id }) => id) : [];
  const storyIds = [...new Set([...ids, ...tagged])].slice(0, MOST_STORIES);
  const first = bank.stories.find(({ id }) => id === storyIds[0]);
  const proof = matches.find(({ storyId }) => storyId === storyIds[0])?.evidence[0]?.story;
  const opening = first && openingOf(first, proof);
  return { storyIds, ...(opening && { opening }) };
}

/** These stories, best first, with the sentence to open the first one. */
export function told(stories: readonly StoryToTell[]): ToTell {
  const [first] = stories;
  const opening = first && openingOf(first);
  return { storyIds: stories.slice(0, MOST_STORIES).map(({ id }) => id), ...(opening && { opening }) };
}

const SHOWING_ORDER: readonly Showing[] = ['primary', 'secondary', 'told'];

/** The stories that show a competency, the person's own naming first. */
export function showing({ stories, posting }: Bank, competency: CompetencyId): StoryToTell[] {
  return SHOWING_ORDER.flatMap((how) =>
    stories.filter((story) => competenciesOf(story, posting.language).get(competency) === how),
  );
}
