import { parseArgs } from 'node:util';
import { is } from 'valibot';
import { type Hit, lookUp } from '../utils/lexicon';
import type { Language, Span } from '../utils/model';
import { readNotes } from '../utils/notes';
import { languageOf } from '../utils/text/language';
import { sentences } from '../utils/text/sentences';
import { readPosting } from './terminal/extract';
import { asText, readInput } from './terminal/files';
import { Pair } from './terminal/rank';

/**
 * How much of postings and stories the lexicon touches, and what it does not: where the tables have to grow. `--untouched` lists lines
 * that no skill, concept or competency touches; `--hits` lists every Nth hit with its line, to be judged by reading: a hit that is
 * wrong is worse than none.
 */
const USAGE = `lexicon:coverage FILE… [--as posting|notes] [--untouched] [--hits N] [--of ID]

FILE is a posting (.html .json), notes (.md .txt .org) or a pair of stories and requirements (.json). --as says what a text is.`;

type Side = 'posting' | 'story';
type Line = { readonly file: string; readonly side: Side; readonly text: string; readonly hits: readonly Hit[] };

/** Sentences of fewer letters tell nothing that could be tied to anything. */
const FEWEST_LETTERS = 15;

function linesOf(path: string, as: string | undefined): Line[] {
  const file = readInput(path);
  const text = asText(file);
  const json: unknown = file.name.endsWith('.json') ? JSON.parse(text) : undefined;
  if (is(Pair, json)) {
    const requirements = json.requirements.map((requirement) => requirement.text);
    return [
      ...requirements.map((requirement) => lineOf(file.name, 'posting', requirement, 'en')),
      ...json.stories.flatMap((story) => storyLines(file.name, story.text)),
    ];
  }
  if ((as ?? (/\.(?:html?|json)$/u.test(file.name) ? 'posting' : 'notes')) === 'posting') {
    const reading = readPosting(file, undefined, new Date().toISOString());
    const posting = 'posting' in reading ? reading.posting : undefined;
    return (posting?.requirements ?? []).map((requirement) =>
      lineOf(file.name, 'posting', requirement.text, posting?.language ?? 'en'),
    );
  }
  return readNotes(text, file.name).stories.flatMap((story) => storyLines(file.name, story.body));
}

function storyLines(file: string, text: string): Line[] {
  const language = languageOf(text);
  const hits = lookUp(text, 'story', language);
  return sentences(text)
    .filter(({ start, end }) => text.slice(start, end).replace(/\P{L}/gu, '').length >= FEWEST_LETTERS)
    .map((sentence) => ({
      file,
      side: 'story' as const,
      text: text.slice(sentence.start, sentence.end),
      hits: hits.filter(({ span }) => inside(span, sentence)).map((hit) => shifted(hit, sentence.start)),
    }));
}

function lineOf(file: string, side: Side, text: string, language: Language): Line {
  return { file, side, text, hits: lookUp(text, side, language) };
}

function inside(span: Span, sentence: Span): boolean {
  return sentence.start <= span.start && span.end <= sentence.end;
}

function shifted(hit: Hit, by: number): Hit {
  return { ...hit, span: { start: hit.span.start - by, end: hit.span.end - by } };
}

function share(lines: readonly Line[], touched: (hit: Hit) => boolean): string {
  const count = lines.filter(({ hits }) => hits.some(touched)).length;
  return `${Math.round((100 * count) / Math.max(1, lines.length))}%`.padStart(5);
}

function report(label: string, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  const perLine = lines.reduce((sum, { hits }) => sum + hits.length, 0) / lines.length;
  console.log(
    `${label.padEnd(36)} ${String(lines.length).padStart(5)} lines  any ${share(lines, () => true)}  skill ${share(lines, ({ kind }) => kind === 'skill')}` +
      `  concept ${share(lines, ({ kind }) => kind === 'concept')}  competency ${share(lines, ({ kind }) => kind === 'competency')}  hits a line ${perLine.toFixed(1)}`,
  );
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string' },
    untouched: { type: 'boolean', default: false },
    hits: { type: 'string' },
    of: { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(1);
}

const lines = positionals.flatMap((path) => linesOf(path, values.as));
if (!values.of && !values.hits) {
  for (const file of new Set(lines.map((line) => line.file))) {
    report(
      `${file} requirements`,
      lines.filter((line) => line.file === file && line.side === 'posting'),
    );
    report(
      `${file} stories`,
      lines.filter((line) => line.file === file && line.side === 'story'),
    );
  }
  report(
    'all requirements',
    lines.filter(({ side }) => side === 'posting'),
  );
  report(
    'all sentences of stories',
    lines.filter(({ side }) => side === 'story'),
  );
}
if (values.untouched)
  for (const { side, text, hits } of lines)
    if (!hits.some(({ kind }) => kind !== 'competency')) console.log(`${side}\t${text}`);
if (values.hits || values.of) {
  const step = Math.max(1, Number(values.hits ?? 1));
  const all = lines.flatMap((line) => line.hits.map((hit) => ({ ...line, hit })));
  all
    .filter(({ hit }) => !values.of || hit.id === values.of)
    .filter((_, index) => index % step === 0)
    .forEach(({ side, text, hit }) => {
      const quote = text.slice(hit.span.start, hit.span.end);
      console.log(`${side.padEnd(8)} ${hit.kind.padEnd(10)} ${hit.id.padEnd(24)} “${quote}” in: ${text.slice(0, 160)}`);
    });
}
