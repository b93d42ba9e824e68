import type { Language } from '../model';
import { readLine } from './line-forms';
import { ADDRESS, isListedLine, mostAsk } from './list-lines';
import type { PlacedBlock } from './sections';

/** Without a heading, so many short lines in a row of which most ask are a list: a mail may name nothing but what it wants. */
const FEWEST_BARE_LINES = 5;
const BARE = { longest: 120, sentences: 1 };

/** The lines of a list that begins at a block and that no heading announces; none where no such list begins there. */
export function bareLines(
  blocks: readonly PlacedBlock[],
  start: number,
  languages: readonly Language[],
): readonly number[] {
  const isBare = (index: number) =>
    isListedLine(blocks, index, BARE, languages) && !/[.!?]$|[:：]\s/u.test(blocks[index]?.text ?? '');
  if (isBare(start - 1)) return [];
  let end = start;
  while (isBare(end)) end += 1;
  const isList = end - start >= FEWEST_BARE_LINES && mostAsk(blocks.slice(start, end), languages);
  return isList ? Array.from({ length: end - start }, (_, offset) => start + offset) : [];
}

/** A list may say each entry in two lines, of which only the first has a bullet: so many second lines, most of which ask, belong to it. */
const FEWEST_SECOND_LINES = 3;
const SECOND = { longest: 300, sentences: 1 };

/** The second lines of entries, from the first of them on; none where a block is no such first. */
export function secondLines(
  blocks: readonly PlacedBlock[],
  start: number,
  languages: readonly Language[],
): readonly number[] {
  const isSecond = (index: number) =>
    blocks[index - 1]?.kind === 'item' && isListedLine(blocks, index, SECOND, languages);
  if (isSecond(start - 2)) return [];
  const between: number[] = [];
  for (let index = start; isSecond(index); index += 2) between.push(index);
  const lines = between.flatMap((index) => blocks[index] ?? []);
  return lines.length >= FEWEST_SECOND_LINES && mostAsk(lines, languages) ? between : [];
}

/**
 * Where a list that asks ends, when behind the last line that asks stands legal text, or an address follows: a signature, or what a
 * board writes below.
 */
export function withoutTail(
  blocks: readonly PlacedBlock[],
  start: number,
  end: number,
  languages: readonly Language[],
): number {
  const readings = blocks.slice(start, end).map(({ text }) => readLine(text, languages, true));
  const last = readings.findLastIndex(({ duty, qualification, never }) => !never && duty + qualification > 0);
  const never = readings.findIndex((reading, index) => index > last && reading.never !== undefined);
  const isFollowed = ADDRESS.test(blocks[end]?.text ?? '');
  if (last < 0 || (never < 0 && !isFollowed)) return end;
  return start + (isFollowed ? last + 1 : never);
}
