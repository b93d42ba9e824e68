import type { Span, StoryToMatch } from '../model';
import { sentences } from '../text/sentences';
import { storyText } from '../text/story-text';

/**
 * The sentence to open a story with when no requirement decides: the first of what was done, else the first of the story. A span of its
 * `storyText()`; undefined when nothing is written.
 */
export function openingOf(story: Omit<StoryToMatch, 'id' | 'title' | 'competencies'>): Span | undefined {
  const text = storyText(story);
  const at = story.action ? text.indexOf(story.action) : 0;
  return sentences(text).find(({ start }) => start >= at);
}
