import type { StoryPart, StoryToMatch } from '../model';

/** The parts in the order in which they are told. */
export const STORY_PARTS: readonly StoryPart[] = ['situation', 'task', 'action', 'result', 'reflection'];

/**
 * The story's own words in telling order: parts, then what belongs to no part, with a blank line between them.
 * Every story span in the model is an offset into this text. Empty when nothing is written yet.
 */
export function storyText(story: Omit<StoryToMatch, 'id' | 'title' | 'competencies'>): string {
  return [...STORY_PARTS.map((part) => story[part]), story.rest]
    .filter((text) => text !== undefined && text !== '')
    .join('\n\n');
}
