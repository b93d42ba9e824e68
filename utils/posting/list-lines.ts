import type { Language } from '../model';
import { sentences } from '../text/sentences';
import { readLine } from './line-forms';
import { isPlainHeading } from './plain-headings';
import type { PlacedBlock } from './sections';

/** A web or mail address in prose leads away from what is asked for. */
export const ADDRESS = /:\/\/|\bwww\.|\S@[^\s@]+\.\p{L}/u;

/** Under a heading that does not tell, so many lines of which such a share asks are a list all the same. */
const FEWEST_TELLING_LINES = 3;
const TELLING_SHARE = 0.6;
const TELLING_POINTS = 2;

/** Whether most lines of a list ask for something by their own words. */
export function mostAsk(lines: readonly PlacedBlock[], languages: readonly Language[]): boolean {
  const asking = lines.filter(({ text }) => {
    const { duty, qualification, offer, never } = readLine(text, languages, true);
    return !never && Math.max(duty, qualification) >= Math.max(TELLING_POINTS, offer);
  });
  return lines.length >= FEWEST_TELLING_LINES && asking.length >= lines.length * TELLING_SHARE;
}

/** Whether a block may be a line of a list without bullets: short, and neither a heading nor an address. */
export function isListedLine(
  blocks: readonly PlacedBlock[],
  index: number,
  most: { readonly longest: number; readonly sentences: number },
  languages: readonly Language[],
): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || block.text.length > most.longest || block.text.endsWith(':')) return false;
  if (ADDRESS.test(block.text) || isPlainHeading(block, blocks[index + 1], languages)) return false;
  return sentences(block.text).length <= most.sentences;
}
