import type { ExpectRow } from '../../components/questions/ExpectList';
import type { QuestionToExpect, Story } from '../../utils/model';
import { storyText } from '../../utils/text/story-text';

/** The questions they may ask as their rows show them. A story that is gone since is passed over. */
export function expectRows(expects: readonly QuestionToExpect[], stories: readonly Story[]): ExpectRow[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return expects.map(({ id, text, from, storyIds, opening }): ExpectRow => {
    const story = storyIds.map((storyId) => byId.get(storyId)).find((one) => one !== undefined);
    const isFirst = story !== undefined && story.id === storyIds[0];
    return {
      id,
      text,
      from: placeOf(from),
      ...(story && {
        story: {
          id: story.id,
          title: story.title,
          ...(isFirst && opening && { opening: storyText(story).slice(opening.start, opening.end) }),
        },
      }),
    };
  });
}

function placeOf(from: QuestionToExpect['from']): ExpectRow['from'] {
  if (from === 'bank') return { place: 'You were asked this before.' };
  if (from === 'first call') return { place: 'Asked in nearly every first call.' };
  if ('quote' in from) return { quote: from.quote };
  return {
    place: 'principle' in from ? `One of their principles: ${from.principle}.` : `They ask for ${from.competency}.`,
  };
}
