import type { StoryDraft } from '../../utils/model';
import { keyOf, type Placement } from '../../utils/notes/decisions';
import { linesOf, paragraphsOf, stretchesOf } from '../../utils/notes/preview';
import { joinedStories, splitStory } from '../../utils/notes/split';
import type { PreviewFile } from './import-preview';

/** A story of a file as the person decided so far. */
export function storyAt({ decisions, notebook }: PreviewFile, index: number): StoryDraft | undefined {
  return decisions.stories.get(index) ?? notebook.stories[index];
}

/** The file with a story as two, the second from this line on and right behind it. Undefined where one side would say nothing. */
export function withSplit(file: PreviewFile, index: number, line: number): PreviewFile | undefined {
  const draft = storyAt(file, index);
  const two = draft && splitStory(draft, linesOf(file.text, file.starts, draft.lines), line, file.file);
  return two && withStories(file, index, 1, two);
}

/** The file with the left-over lines of a stretch asked about paragraph by paragraph. Undefined where they are one. */
export function withParted(file: PreviewFile, line: number): PreviewFile | undefined {
  const [first, ...others] = paragraphsOf(file.stretches.find(({ lines }) => lines[0] === line)?.leftOver ?? []);
  const start = first?.[0]?.line;
  if (start === undefined || others.length === 0) return undefined;
  const parted = new Set(file.parted).add(start);
  return { ...file, parted, stretches: stretchesOf(file.notebook, parted) };
}

/** The file with the same made of every stretch of left-over lines of which nothing was made yet. */
export function withAllPlaced(file: PreviewFile, placement: Placement): PreviewFile {
  const waiting = file.stretches.filter(({ leftOver }) => leftOver.length > 0).map(({ lines }) => lines[0]);
  const placements = new Map([...waiting.map((line) => [line, placement] as const), ...file.decisions.placements]);
  return { ...file, decisions: { ...file.decisions, placements } };
}

/** The file with a story and the next as one. Undefined where there is no next. */
export function withJoined(file: PreviewFile, index: number): PreviewFile | undefined {
  const [one, next] = [storyAt(file, index), storyAt(file, index + 1)];
  if (!one || !next) return undefined;
  // What the person put under other parts stays there.
  const isCorrected = file.decisions.stories.has(index) || file.decisions.stories.has(index + 1);
  const source = isCorrected ? undefined : linesOf(file.text, file.starts, [one.lines[0], next.lines[1]]);
  return withStories(file, index, 2, [joinedStories(one, next, source, file.file)]);
}

/**
 * The file with some neighbouring stories replaced. What was decided about all others stays; these are no longer what was compared with
 * the bank, so both are kept.
 */
function withStories(file: PreviewFile, from: number, count: number, drafts: readonly StoryDraft[]): PreviewFile {
  const { decisions, likes, choices, sides } = file;
  const moved = (index: number) => (index < from ? index : index - count + drafts.length);
  const stays = (index: number) => index < from || index >= from + count;
  const rekeyed = <Value>(map: ReadonlyMap<number, Value>) =>
    new Map([...map].filter(([index]) => stays(index)).map(([index, value]) => [moved(index), value]));
  const stories = file.notebook.stories.map((draft, index) => decisions.stories.get(index) ?? draft);
  const notebook = {
    ...file.notebook,
    stories: [...stories.slice(0, from), ...drafts, ...stories.slice(from + count)],
  };
  const isOut = (_: StoryDraft, index: number) => decisions.leftOut.has(keyOf({ list: 'stories', index }));
  const out = stories.flatMap((draft, index) => (stays(index) && isOut(draft, index) ? [moved(index)] : []));
  const others = [...decisions.leftOut].filter((key) => !key.startsWith('stories '));
  return {
    ...file,
    notebook,
    stretches: stretchesOf(notebook, file.parted),
    decisions: {
      ...decisions,
      stories: new Map(),
      leftOut: new Set([...others, ...out.map((index) => keyOf({ list: 'stories', index }))]),
    },
    likes: new Map([...rekeyed(likes)].map(([index, like]) => [index, { ...like, index }])),
    choices: rekeyed(choices),
    sides: rekeyed(sides),
  };
}
