import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotate } from '../utils/lexicon/annotate';
import { align } from '../utils/matching';
import type { AnnotatedPosting, QuestionToAsk } from '../utils/model';
import { questionsToAsk, questionsToExpect } from '../utils/questions';
import { themesOf } from '../utils/questions/themes';
import { wordCount } from '../utils/text/tokens';
import { readPosting } from './terminal/extract';
import { readInput } from './terminal/files';

/**
 * Reads postings and says how their questions stand: `npx tsx scripts/check-questions.ts [--show] FILE-OR-FOLDER…`
 *
 * Checks for every posting of 300 words and more: at least six questions over four topics, quotes verbatim, no text twice, under five
 * milliseconds. Over all of them: how many behavioural lines lead to a question of a competency. `--show` prints each posting's lines
 * with its questions beside them, for reading. Exit status 1 when a check fails.
 */
const LONG = 300;
const FEWEST_QUESTIONS = 6;
const FEWEST_TOPICS = 4;
const MOST_MILLISECONDS = 5;
const FEWEST_THEMED = 0.7;
/** A time is the processor's, the median of so many: the first ones warm the engine, and other programs do not count. */
const RUNS = 25;

type Checked = {
  readonly file: string;
  readonly problems: readonly string[];
  readonly lines: number;
  readonly themed: number;
};

function main(words: readonly string[]): number {
  const show = words.includes('--show');
  const files = words.filter((word) => !word.startsWith('--')).flatMap(filesIn);
  const checked = files.flatMap((path) => check(path, show));
  for (const { file, problems } of checked) for (const problem of problems) console.log(`${file}: ${problem}`);
  const lines = checked.reduce((sum, each) => sum + each.lines, 0);
  const themed = checked.reduce((sum, each) => sum + each.themed, 0);
  const share = lines === 0 ? 1 : themed / lines;
  console.log(
    `${checked.length} postings, ${themed} of ${lines} behavioural lines lead to a competency (${(100 * share).toFixed(1)} %).`,
  );
  return checked.some(({ problems }) => problems.length > 0) || share < FEWEST_THEMED ? 1 : 0;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:html?|json|md|txt)$/iu.test(name))
    .sort()
    .map((name) => join(path, name));
}

function check(path: string, show: boolean): Checked[] {
  const reading = readPosting(readInput(path), undefined, '2026-01-01T00:00:00.000Z');
  if (reading.outcome !== 'posting') {
    console.log(`${basename(path)}: ${reading.outcome}, not checked.`);
    return [];
  }
  const posting = annotate(reading.posting);
  const questions = questionsToAsk({ posting });
  const shown = questions.byAudience.flatMap((group) => group.shown);
  const count = posting.blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
  const themes = themesOf(posting);
  const behavioural = posting.requirements.filter(({ form }) => form === 'evidence');
  if (show) print(basename(path), posting, shown, questions.heldBack);
  return [
    {
      file: basename(path),
      problems: [...(count >= LONG ? tooFew(shown) : []), ...wrong(posting, shown), ...slow(posting)],
      lines: behavioural.length,
      themed: behavioural.filter(({ id }) => themes.has(id)).length,
    },
  ];
}

function tooFew(shown: readonly QuestionToAsk[]): string[] {
  const topics = new Set(shown.map(({ topic }) => topic)).size;
  const enough = shown.length >= FEWEST_QUESTIONS && topics >= FEWEST_TOPICS;
  return enough ? [] : [`${shown.length} questions over ${topics} topics`];
}

function wrong(posting: AnnotatedPosting, shown: readonly QuestionToAsk[]): string[] {
  const words = [posting.title, ...posting.blocks.map(({ text }) => text)].join('\n');
  const quotes = shown.flatMap(({ because }) => ('quote' in because && because.quote ? [because.quote] : []));
  const texts = new Set(shown.map(({ text }) => text));
  return [
    ...quotes.filter((quote) => !words.includes(quote)).map((quote) => `not verbatim: ${quote}`),
    ...(texts.size < shown.length ? ['a question stands there twice'] : []),
  ];
}

function slow(posting: AnnotatedPosting): string[] {
  const times = Array.from({ length: RUNS }, () => {
    const fresh = { ...posting };
    const alignment = align(fresh, { stories: [], facts: [], corrections: [] });
    const start = process.cpuUsage();
    questionsToAsk({ posting: fresh });
    questionsToExpect({ posting: fresh, alignment, stories: [] });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((left, right) => left - right);
  const median = times[RUNS >> 1] ?? 0;
  return median > MOST_MILLISECONDS ? [`${median.toFixed(1)} ms`] : [];
}

type HeldBack = ReturnType<typeof questionsToAsk>['heldBack'];

function print(file: string, posting: AnnotatedPosting, shown: readonly QuestionToAsk[], heldBack: HeldBack) {
  console.log(
    `\n===== ${file}: ${posting.title ?? 'no title'}, ${posting.company ?? 'no company'} (${posting.language})`,
  );
  for (const { kind, text } of posting.blocks)
    console.log(`${kind === 'heading' ? '\n## ' : kind === 'item' ? '- ' : ''}${text}`);
  console.log('\n--- to ask');
  for (const { audience, topic, text, because } of shown) {
    console.log(`${audience} [${topic}] ${text}\n    ${JSON.stringify(because)}`);
  }
  console.log('--- held back');
  for (const { question, reason, words } of heldBack)
    console.log(`${question.id}: ${reason}${words ? `: ${words}` : ''}`);
}

process.exitCode = main(process.argv.slice(2));
