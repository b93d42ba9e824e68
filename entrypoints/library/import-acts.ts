import type { FileView } from '../../components/importing/ImportPreview';
import { type Decisions, PLACEMENTS, type Placement, withPartMoved } from '../../utils/notes/decisions';
import type { MergedField } from '../../utils/notes/merge';
import { type Preview, type PreviewFile, withFile } from './import-preview';
import { withAllPlaced, withJoined, withParted, withSplit } from './import-stories';

/** What can be done with one file of a preview. `said` hears of what changes more than the place it was done at, and how it is taken back. */
export function importActions(
  at: number,
  change: (edit: (preview: Preview) => Preview) => void,
  said: (words: string, onUndo: () => void) => void,
): FileView['actions'] {
  const update = (edit: (file: PreviewFile) => PreviewFile) => change((preview) => withFile(preview, at, edit));
  const replace = (words: string, edit: (file: PreviewFile) => PreviewFile | undefined) =>
    update((before) => {
      const after = edit(before);
      if (!after) return before;
      said(words, () => update(() => before));
      return after;
    });
  const decide = (edit: (decisions: Decisions) => Partial<Decisions>) =>
    update((file) => ({ ...file, decisions: { ...file.decisions, ...edit(file.decisions) } }));
  return {
    placements: PLACEMENTS,
    onLeaveOut: (key, isOut) =>
      decide(({ leftOut }) => {
        const keys = new Set(leftOut);
        if (isOut) keys.add(key);
        else keys.delete(key);
        return { leftOut: keys };
      }),
    onMovePart: (story, from, to) =>
      update((file) => {
        const draft = file.decisions.stories.get(story) ?? file.notebook.stories[story];
        if (!draft) return file;
        const stories = new Map(file.decisions.stories).set(story, withPartMoved(draft, from, to));
        return { ...file, decisions: { ...file.decisions, stories } };
      }),
    onSplit: (story, line) => replace('Split in two.', (file) => withSplit(file, story, line)),
    onJoin: (story) => replace('Joined to one.', (file) => withJoined(file, story)),
    onPart: (line) => replace('Taken apart.', (file) => withParted(file, line)),
    onPlaceOthers: (placement) => replace('The others too.', (file) => withAllPlaced(file, placement as Placement)),
    onChoose: (story, choice) => update((file) => ({ ...file, choices: new Map(file.choices).set(story, choice) })),
    onSide: (story, field, side) =>
      update((file) => {
        const sides = { ...file.sides.get(story), [field as MergedField]: side };
        return { ...file, sides: new Map(file.sides).set(story, sides) };
      }),
    onPlace: (line, placement) =>
      decide(({ placements }) => {
        const next = new Map(placements);
        if (placement === undefined) next.delete(line);
        else next.set(line, placement as Placement);
        return { placements: next };
      }),
  };
}
