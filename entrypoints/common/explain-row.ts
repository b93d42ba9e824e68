import type { Explanation } from '../../components/alignment/use-explanation';
import type { Around, Kinship } from '../../utils/matching';
import type { Story } from '../../utils/model';
import { languageOf } from '../../utils/text/language';
import { storyText } from '../../utils/text/story-text';
import { ask } from './worker';

/** How a story is kin to what is asked, in words that end a sentence. */
const KINSHIP: { readonly [kinship in Kinship]: string } = {
  'same skill, other setting': 'the same skill in another setting',
  'sibling skill': 'a neighbouring skill',
  'related work': 'related work',
  'comparable result': 'the same strength in other work',
};

/** Why a story answers a line or does not, and what else is near. @throws Error where the worker could not say. */
export async function explainRow(
  text: string,
  storyId: string | undefined,
  around: Around,
  stories: readonly Story[],
): Promise<Explanation> {
  const { why, nearest } = await ask('explain', { text, around, ...(storyId !== undefined && { storyId }) });
  const story = stories.find(({ id }) => id === nearest?.storyId);
  return {
    ...(why && { why }),
    ...(nearest &&
      story && {
        nearest: {
          storyId: story.id,
          title: story.title,
          language: languageOf(storyText(story)),
          sentence: storyText(story).slice(nearest.opening.start, nearest.opening.end),
          span: nearest.opening,
          kinship: KINSHIP[nearest.kinship],
        },
      }),
  };
}
