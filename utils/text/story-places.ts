import type { Span, StoryPart, StoryParts } from '../model';
import { STORY_PARTS } from './story-text';

/** A stretch of one part of a story; offsets into that part's own text. */
export type PlaceInPart = { readonly part: StoryPart | 'rest'; readonly span: Span };

/** Parts stand in the story's text with a blank line between them. */
const BETWEEN = 2;

/**
 * Where a span of `storyText()` stands in the story's parts. A span that reaches over several parts is where it begins, up to that part's
 * end. Undefined where the story has no such place, as after it was shortened.
 */
export function placeOf(
  story: StoryParts & { readonly rest?: string | undefined },
  span: Span,
): PlaceInPart | undefined {
  let before = 0;
  for (const part of [...STORY_PARTS, 'rest'] as const) {
    const text = story[part];
    if (text === undefined || text === '') continue;
    const start = span.start - before;
    if (start >= 0 && start < text.length) {
      return { part, span: { start, end: Math.min(text.length, span.end - before) } };
    }
    before += text.length + BETWEEN;
  }
  return undefined;
}
