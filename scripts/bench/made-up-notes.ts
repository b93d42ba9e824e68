import { madeUpStories } from './made-up-bank';

/** Stories as people write them down, in three ways, with questions between them, until there are so many UTF-16 units. */
export function madeUpNotes(size: number): string {
  const parts: string[] = ['# Notes'];
  let length = 0;
  for (const [index, story] of endlessly(madeUpStories(200))) {
    if (length >= size) break;
    const [situation, task, action, result] = inFours(story.rest ?? '');
    const { title } = story;
    const written = [
      `## ${index + 1}. ${title}\n\n**Situation:** ${situation}\n\n**Task:** ${task}\n\n**Action:** ${action}\n\n**Result:** ${result}`,
      `## ${index + 1}. ${title}\n\n- **S**: ${situation}\n- **T**: ${task}\n- **A**: ${action}\n- **R**: ${result}`,
      `## Tell me about a time like ${index + 1}?\n\n${[situation, task, action, result].join('\n\n')}`,
    ];
    const part = written[index % written.length] ?? '';
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n\n');
}

/** The sentences of a made-up story, two to a part. */
function inFours(text: string): string[] {
  const sentences = text.split('\n');
  return [0, 2, 4, 6].map((from) => sentences.slice(from, from + 2).join(' '));
}

function* endlessly<Item>(items: readonly Item[]): Generator<[number, Item]> {
  for (let index = 0; items.length > 0; index += 1) {
    const item = items[index % items.length];
    if (item !== undefined) yield [index, item];
  }
}
