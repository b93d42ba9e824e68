import type { Gap, NearSentence } from '../../components/postings/GapCard';
import type { AlignedRequirement, Alignment, SavedPosting, Story } from '../../utils/model';
import { storyText } from '../../utils/text/story-text';

const WEIGHT = { required: 'a must', responsibility: 'a duty', preferred: 'nice to have' } as const;

/** Musts before duties before what would be nice; facts first of all: the order in which they decide. */
const ORDER = { required: 1, responsibility: 2, preferred: 3 } as const;

/** The gaps of a saved posting that are worth a word, as their cards show them. Those let go are left out. */
export function gapsOf(alignment: Alignment, stories: readonly Story[], saved: SavedPosting): Gap[] {
  const letGo = new Set(saved.letGo);
  const byId = new Map(stories.map((story) => [story.id, story]));
  return alignment.requirements
    .filter(({ verdict, requirement }) => verdict === 'gap' && !letGo.has(requirement.id))
    .toSorted((left, right) => ORDER[left.requirement.kind] - ORDER[right.requirement.kind])
    .map((aligned): Gap => {
      const { requirement } = aligned;
      const bridge = saved.bridges.find(({ requirementId }) => requirementId === requirement.id);
      return {
        requirementId: requirement.id,
        text: requirement.text,
        weight: WEIGHT[requirement.kind],
        isFact: false,
        prompt: 'Name the difference before they do, then say what carries over.',
        near: nearSentences(aligned, byId),
        ...(bridge && { bridge }),
      };
    });
}

/** The sentences of the nearest stories, in the order of the matches. */
function nearSentences({ matches }: AlignedRequirement, stories: ReadonlyMap<string, Story>): NearSentence[] {
  return matches.flatMap(({ storyId, evidence }) => {
    const story = stories.get(storyId);
    if (!story) return [];
    const text = storyText(story);
    return evidence.map(({ story: span }) => ({
      storyId,
      title: story.title,
      sentence: text.slice(span.start, span.end),
    }));
  });
}
