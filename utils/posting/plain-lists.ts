import type { Block, Language } from '../model';
import { bareLines, secondLines, withoutTail } from './bare-lists';
import { readHeading } from './headings';
import { isListedLine, mostAsk } from './list-lines';
import { isAsking, isPlainHeading, PLAIN_HEADING_COVERAGE } from './plain-headings';
import { splitLabel } from './section-labels';
import type { PlacedBlock } from './sections';

/** So many short lines behind a line that ends with a colon are a list without bullets. */
const FEWEST_LISTED_LINES = 2;
const LONGEST_LISTED_LINE = 220;
const LONGEST_ANNOUNCED_LINE = 300;

/** Behind the first line of such a list one may explain itself in a few further sentences. */
const MOST_SENTENCES = 4;

/** The paragraphs that are a list without bullets: short lines, announced by a colon or a heading, of which those we do not know need lines that ask. */
export function listedLines(blocks: readonly PlacedBlock[], languages: readonly Language[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.kind === 'item') continue;
    const announces = block.text.endsWith(':');
    const isKnown = announces || asksBelow(block, blocks[index + 1], languages);
    if (!isKnown && block.kind !== 'heading') {
      for (const line of bareLines(blocks, index, languages)) listed.add(line);
      for (const line of secondLines(blocks, index, languages)) listed.add(line);
      continue;
    }
    const labelled = isKnown ? endOfLabelled(blocks, index + 1, languages) : 0;
    const whole = Math.max(labelled, endOfLines(blocks, index + 1, isKnown && !announces, languages));
    const end = isKnown ? withoutTail(blocks, index + 1, whole, languages) : whole;
    const lines = blocks.slice(index + 1, end);
    if (lines.length < FEWEST_LISTED_LINES || (!isKnown && !mostAsk(lines, languages))) continue;
    for (let line = index + 1; line < end; line += 1) listed.add(line);
    index = end - 1;
  }
  return listed;
}

/** Lines that each begin with a topic of their own, "Stock: you count it. You order.", are a list, whatever their length. */
const OWN_TOPIC = /^[^.:!?]{2,45}:\s+\S/u;
const LONGEST_LABELLED_LINE = 800;

function endOfLabelled(blocks: readonly PlacedBlock[], start: number, languages: readonly Language[]): number {
  let end = start;
  for (let block = blocks[end]; block?.kind === 'paragraph'; block = blocks[end]) {
    const isOwn = OWN_TOPIC.test(block.text) && block.text.length <= LONGEST_LABELLED_LINE;
    if (!isOwn || splitLabel(block.text, languages).label) break;
    end += 1;
  }
  return end - start >= FEWEST_LISTED_LINES ? end : 0;
}

/** Where a run of short lines ends. Behind a heading that we know sentences are prose, but for one that closes a list of halves. */
function endOfLines(
  blocks: readonly PlacedBlock[],
  start: number,
  isProse: boolean,
  languages: readonly Language[],
): number {
  let end = start;
  const longest = blocks[start - 1]?.text.endsWith(':') ? LONGEST_ANNOUNCED_LINE : LONGEST_LISTED_LINE;
  while (isListedLine(blocks, end, { longest, sentences: end === start ? 1 : MOST_SENTENCES }, languages)) {
    const closes = /[;,]$/u.test(blocks[end - 1]?.text ?? '');
    if (isProse && !closes && /[.!?]$/u.test(blocks[end]?.text ?? '')) break;
    end += 1;
  }
  return end;
}

/** Such a share of a list ends as sentences do where a short line without an end stands over some of them. */
const CLOSED_SHARE = 0.5;
const OVER_LINES = /^\p{Lu}\P{P}{2,20}(?:[\s,/&][\p{L}&/,\s-]{1,40})?$/u;
const MOST_WORDS_OVER = 6;

/** The short lines of a list without bullets that stand over its entries: "Accueil & caisse" over "Tenir la caisse." and "Ouvrir le guichet.". */
export function linesOver(blocks: readonly PlacedBlock[], listed: ReadonlySet<number>): ReadonlySet<number> {
  const over = new Set<number>();
  for (const start of listed) {
    if (listed.has(start - 1)) continue;
    const run: number[] = [];
    for (let index = start; listed.has(index); index += 1) run.push(index);
    const textAt = (index: number) => blocks[index]?.text ?? '';
    const open = run.filter((index) => !/[.;!?]$/u.test(textAt(index)));
    const isOver = open.every(
      (index) =>
        OVER_LINES.test(textAt(index)) &&
        textAt(index).split(' ').length <= MOST_WORDS_OVER &&
        listed.has(index + 1) &&
        !open.includes(index + 1),
    );
    const hasSome = open.some((index) => listed.has(index + 2) && !open.includes(index + 2));
    if (isOver && hasSome && open.length > 1 && run.length - open.length >= run.length * CLOSED_SHARE)
      for (const index of open) over.add(index);
  }
  return over;
}

/** Whether a heading, marked or not, says that what is asked for follows. */
function asksBelow(block: Block, next: Block | undefined, languages: readonly Language[]): boolean {
  if (block.kind !== 'heading') return isAsking(isPlainHeading(block, next, languages));
  const reading = readHeading(block.text, languages);
  return reading !== undefined && reading.coverage >= PLAIN_HEADING_COVERAGE && isAsking(reading.kind);
}
