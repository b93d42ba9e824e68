import { expect, it } from 'vitest';
import { type ReadFile, sliceJoiner, slicesOf } from '../../entrypoints/library/notes-slices';
import { readNotes } from '../../utils/notes';
import { lineStartsOf, stretchesOf } from '../../utils/notes/preview';

function read(text: string, file: string): ReadFile {
  const notebook = readNotes(text, file);
  return { notebook, stretches: stretchesOf(notebook), starts: lineStartsOf(text) };
}

const STORY =
  '## The late ferry\n\nSituation: It was late.\nAction: I cooked.\nResult: Everybody ate.\n\nzzz qqq 17 blue\n\n';

it('what was read comes in parts that are small, and is whole again', () => {
  const files = [read(STORY.repeat(2_000), 'many.md'), read('', 'empty.md'), read(STORY, 'one.md')];
  const slices = [...slicesOf(files)];
  const heads = files.map(({ notebook, starts }) => ({ file: notebook.file, language: notebook.language, starts }));
  const joiner = sliceJoiner();
  for (const slice of slices) joiner.add(slice);
  expect(joiner.files(heads)).toEqual(
    files.map((file) => ({ ...file, notebook: { ...file.notebook, notes: file.notebook.notes ?? [] } })),
  );
  const sizes = slices.map((slice) => JSON.stringify(slice).length);
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.max(...sizes)).toBeLessThan(250_000);
});
