import type { Span, StoryToMatch } from '../model';
import { sentences } from '../text/sentences';
import { placeOf } from '../text/story-places';
import { storyText } from '../text/story-text';

/**
 * The sentence to open a story with: its words for what was asked, unless they are of its result or reflection, with which nobody
 * begins; else the first of what was done; else the first of the story. A span of its `storyText()`; undefined when nothing is written.
 */
export function openingOf(story: Omit<StoryToMatch, 'id' | 'title' | 'competencies'>, proof?: Span): Span | undefined {
  const part = proof && placeOf(story, proof)?.part;
  if (part && part !== 'result' && part !== 'reflection') return proof;
  const all = sentences(storyText(story));
  return all.find((sentence) => placeOf(story, sentence)?.part === 'action') ?? all[0];
}
