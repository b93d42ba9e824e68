import type { LineUpCard } from '../../components/stories/LineUp';
import { spokenLength } from '../../components/wording/spoken';
import type { Alignment, SavedPosting, Story } from '../../utils/model';
import type { LineUp } from '../../utils/preparation/line-up';
import { openingOf } from '../../utils/questions/opening';
import { storyText } from '../../utils/text/story-text';
import { wordCount } from '../../utils/text/tokens';
import { shorten } from './posting-words';

/** The line-up as its cards show it. Stories that are gone since are left out, and so is what stays open all the same. */
export function lineUpCards(
  lineUp: LineUp,
  alignment: Alignment,
  stories: readonly Story[],
  wishes: SavedPosting['lineUp'] | undefined,
): LineUpCard[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const rows = new Map(alignment.requirements.map((row) => [row.requirement.id, row]));
  const cards = lineUp.entries.flatMap(({ storyId, answers, backUp, isBackUpChosen = false, proof, why, lost }) => {
    const story = byId.get(storyId);
    if (!story) return [];
    const text = storyText(story);
    const opening = openingOf(story, proof);
    const second = backUp === undefined ? undefined : byId.get(backUp);
    return [
      {
        storyId,
        title: story.title,
        spoken: spokenLength(wordCount(text)),
        why,
        lost: lost.flatMap((id) => {
          const row = rows.get(id);
          return row && row.verdict !== 'gap' ? [shorten(row.requirement.text)] : [];
        }),
        isPinned: wishes?.pinned.includes(storyId) ?? false,
        answers: answers.flatMap((id) => {
          const row = rows.get(id);
          return row && row.verdict !== 'gap' ? [{ id, text: row.requirement.text, verdict: row.verdict }] : [];
        }),
        ...(opening && { opening: { text: text.slice(opening.start, opening.end), span: opening } }),
        ...(second && { backUp: { storyId: second.id, title: second.title, isChosen: isBackUpChosen } }),
      },
    ];
  });
  return cards.filter(({ answers, isPinned }) => answers.length > 0 || isPinned);
}

/** Titles of the stories outside the line-up that best answer what it does not. */
export function answeringElsewhere(lineUp: LineUp, alignment: Alignment, stories: readonly Story[]): string[] {
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const carried = new Set(lineUp.entries.flatMap(({ answers }) => answers));
  const inLineUp = new Set(lineUp.entries.map(({ storyId }) => storyId));
  const others = alignment.requirements
    .filter(({ requirement, verdict }) => verdict === 'covered' && !carried.has(requirement.id))
    .map(({ matches }) => matches[0]?.storyId)
    .filter((id): id is string => id !== undefined && !inLineUp.has(id));
  return [...new Set(others)].flatMap((id) => titles.get(id) ?? []);
}
