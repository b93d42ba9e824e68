import type { Gap } from '../../components/postings/GapCard';
import type { GapLadder, GapStep, RequirementKind, Story } from '../../utils/model';
import { storyText } from '../../utils/text/story-text';

/** What an open requirement weighs, in words. */
const WEIGHT: { readonly [kind in RequirementKind]: string } = {
  required: 'a must',
  responsibility: 'a duty',
  preferred: 'nice to have',
};

/** What is open, as cards show it: those worth a word, and those that stay folded. Thin answers are no gaps. */
export function gapCards(
  { steps }: GapLadder,
  stories: readonly Story[],
): { readonly open: readonly Gap[]; readonly folded: readonly Gap[] } {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const gaps = steps.filter(({ verdict }) => verdict === 'gap');
  return {
    open: gaps.filter(({ folded }) => !folded).map((step) => gapCard(step, byId)),
    folded: gaps.filter(({ folded }) => folded).map((step) => gapCard(step, byId)),
  };
}

function gapCard(
  { requirement, rung, prompt, closest, bridge, size }: GapStep,
  stories: ReadonlyMap<string, Story>,
): Gap {
  return {
    requirementId: requirement.id,
    text: requirement.text,
    weight: rung === 'gate' ? 'a condition' : WEIGHT[requirement.kind],
    isFact: rung === 'gate',
    prompt,
    ...(size && { size }),
    ...(bridge && { bridge }),
    near: closest.flatMap(({ storyId, sentence }) => {
      const story = stories.get(storyId);
      return story
        ? [{ storyId, title: story.title, sentence: storyText(story).slice(sentence.start, sentence.end) }]
        : [];
    }),
  };
}
