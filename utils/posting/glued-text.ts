import { LABEL_LEVEL } from './block-builder';
import { withoutBullet } from './bullets';
import type { PlacedBlock } from './sections';

/**
 * Where the line breaks of a text were thrown away and nothing put in their place: a word in lower case ends in a full stop or a letter
 * and a capital follows at once ("… to the customer.Keep the books"), a star stands between two words ("… a day* Clean the ovens"), or a
 * label does ("… heavy itemsDUTIES:").
 */
const GLUED = new RegExp(
  [
    "(?<=(?<!\\p{L})\\p{Ll}{3,40}\\)?[.!?]\\)?)(?=\\p{Lu}[\\p{Ll}'’]*[\\s,:\\p{Lu}])",
    '(?<=[\\p{Ll}\\d.:)])(?=\\*\\s+\\p{Lu})',
    '(?<=[\\p{Ll}.])(?=\\p{Lu}{3,30}(?:[ /&-]\\p{Lu}{2,30}){0,4}:)',
    '(?<=(?<!\\p{L})\\p{Ll}{2,40}\\)?)(?=\\p{Lu}\\p{Ll}{2,30}(?:[ -]\\p{L}{2,30}){0,3}:(?:\\*|\\p{Lu}\\p{Ll}|$))',
  ].join('|'),
  'gu',
);

/** In such a text a label may have lost the break behind it, too. */
const BEHIND_LABEL = /(?<=\p{L}:)(?=\p{Lu}\p{Ll}+[\s:])/gu;

/** One such place may be a slip of the pen, or a name. */
const FEWEST_PLACES = 2;

/** A line that ends with a colon is a label only up to this length. */
const LONGEST_LABEL = 60;

/** The blocks with the lines of glued texts as blocks of their own. All other blocks stay as they are. */
export function withoutGlue(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const apart = blocks.flatMap((block, index) => headOfList(block, blocks[index + 1]) ?? [block]);
  const parts = apart.map(({ kind, text }) => (kind === 'heading' ? [text] : text.split(GLUED)));
  const places = parts.reduce((sum, { length }) => sum + length - 1, 0);
  if (places < FEWEST_PLACES) return apart;
  return apart.flatMap((block, index) => {
    const own = parts[index] ?? [];
    return own.length < 2 ? [block] : linesOf(block, own);
  });
}

/** "Duties- Keep the books" over a list: the heading and its first item, with the space before the dash lost. */
const HEAD_OF_LIST = /^(\p{Lu}[\p{L} &/]{2,50})[-–•*]\s+(?=\p{Lu})/u;

function headOfList(block: PlacedBlock, next: PlacedBlock | undefined): PlacedBlock[] | undefined {
  const [whole = '', heading = ''] =
    block.kind === 'paragraph' && next?.kind === 'item' ? (HEAD_OF_LIST.exec(block.text) ?? []) : [];
  if (whole === '' || heading.endsWith(' ')) return undefined;
  return [
    { ...block, kind: 'heading', level: LABEL_LEVEL, text: heading },
    { ...block, kind: 'item', level: next?.level ?? 1, text: block.text.slice(whole.length) },
  ];
}

function linesOf(block: PlacedBlock, parts: readonly string[]): PlacedBlock[] {
  return parts
    .flatMap((line) => line.split(BEHIND_LABEL))
    .map((line, index): PlacedBlock => {
      const text = line.trim();
      const listed = withoutBullet(text);
      if (text.endsWith(':') && text.length <= LONGEST_LABEL)
        return { ...block, kind: 'heading', level: LABEL_LEVEL, text };
      if (listed !== undefined) return { ...block, kind: 'item', level: 1, text: listed };
      return block.kind === 'item' && index > 0 ? { ...block, kind: 'paragraph', level: 0, text } : { ...block, text };
    });
}
