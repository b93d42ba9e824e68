import { parse } from 'yaml';
import type { Block, LeftOverLine, Lines, Notebook, PostingDraft, PostingStatus } from '../../model';
import { languagesOf } from '../../posting/languages';
import { requirementsOf } from '../../posting/requirements';
import { languageOf } from '../../text/language';
import { unescapeLine, unescapeText } from '../../text/markdown';
import { collapseSpace } from '../../text/normalise';
import { ownFileOf, POSTING_HEADINGS } from '../../text/own-files';

/**
 * A saved posting or a day sheet that was written here, as a notebook: the one is a posting again with what the person wrote of it, the
 * other nothing, as all of it is told from elsewhere. Neither is ever a story. Undefined for any other text.
 */
export function notebookOfOwnFile(text: string, file: string): Notebook | undefined {
  const own = ownFileOf(text);
  if (!own) return undefined;
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  const chapters = chaptersOf(lines, own.lines);
  const posting = own.kind === 'posting' ? postingOf(fieldsOf(own.matter), chapters, lines.length) : undefined;
  return {
    file,
    language: posting?.language ?? languageOf(text),
    stories: [],
    questionsToAsk: [],
    interviewQuestions: [],
    motivations: [],
    strengths: [],
    weaknesses: [],
    competencies: [],
    postings: posting ? [posting] : [],
    facts: [],
    leftOver: chapters.flatMap((chapter) => leftOver(chapter, posting !== undefined)),
  };
}

/** A heading of the second level with the lines under it; the first chapter, what stands before any, has an empty one. */
type Chapter = { readonly heading: string; readonly first: number; readonly lines: readonly string[] };

function chaptersOf(lines: readonly string[], from: number): Chapter[] {
  const starts = [from - 1];
  for (let index = from; index < lines.length; index += 1) if (/^## /u.test(lines[index] ?? '')) starts.push(index);
  return starts.map((start, index) => ({
    heading: index === 0 ? '' : (lines[start] ?? '').slice(3).trim(),
    first: start + 2,
    lines: lines.slice(start + 1, starts[index + 1]),
  }));
}

function postingOf(fields: Fields, chapters: readonly Chapter[], last: number): PostingDraft | undefined {
  const blocks = blocksOf(under(chapters, POSTING_HEADINGS.text));
  if (blocks.length === 0) return undefined;
  const notes = unescapeText(under(chapters, POSTING_HEADINGS.notes));
  const lines: Lines = [chapters[0]?.first ?? 1, last];
  return {
    ...fields,
    ...(notes !== '' && { notes }),
    blocks,
    requirements: requirementsOf(blocks, languagesOf(blocks)),
    language: languageOf(blocks.map(({ text }) => text).join('\n')),
    lines,
  };
}

function under(chapters: readonly Chapter[], heading: string): readonly string[] {
  return chapters.find((chapter) => chapter.heading === heading)?.lines ?? [];
}

/** The text of the posting, a line a block; lines that follow each other are one paragraph. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of lines) {
    const [, signs, heading] = /^(#{3,6}) (.*)$/u.exec(line) ?? [];
    const [, indent, item] = /^(\s*)[-*+] (.*)$/u.exec(line) ?? [];
    const text = collapseSpace(unescapeLine(heading ?? item ?? line));
    const last = blocks.at(-1);
    if (text !== '') {
      if (signs) blocks.push({ kind: 'heading', level: signs.length - 1, text });
      else if (indent !== undefined) blocks.push({ kind: 'item', level: Math.floor(indent.length / 2) + 1, text });
      else if (isOpen && last) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
      else blocks.push({ kind: 'paragraph', level: 0, text });
    }
    isOpen = text !== '' && !signs;
  }
  return blocks;
}

type Fields = Partial<Omit<PostingDraft, 'blocks' | 'requirements' | 'language' | 'lines' | 'notes'>>;

const STATUSES: readonly PostingStatus[] = ['saved', 'applied', 'interviewing', 'closed'];

/** The facts in the front matter; nothing where it is no YAML any more. */
function fieldsOf(matter: string): Fields {
  const values = valuesOf(matter);
  const said = (name: string) => {
    const value = values.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const status = STATUSES.find((one) => one === values.get('status'));
  const given = {
    title: said('title'),
    company: said('company'),
    location: said('location'),
    url: said('url'),
    employmentType: said('employment'),
    salary: said('salary'),
    published: said('published'),
    closes: said('closes'),
    status,
    statusNote: said('why'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function valuesOf(matter: string): ReadonlyMap<string, unknown> {
  try {
    // Every value is taken as it is written: a salary of 41000 and a date stay words.
    const value: unknown = parse(matter, { schema: 'failsafe', logLevel: 'error' });
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}

/** What of a chapter is not read back. Of a posting that is the person's own additions, talks and bridges; of a day sheet all. */
function leftOver({ heading, first, lines }: Chapter, isPosting: boolean): LeftOverLine[] {
  const isToldAgain = isPosting ? TOLD_AGAIN.get(heading) : undefined;
  const head: LeftOverLine[] = heading === '' ? [] : [{ line: first - 1, text: `## ${heading}`, heading: true }];
  const rest = lines.flatMap((text, index): LeftOverLine[] =>
    /[\p{L}\p{N}]/u.test(text) && !isToldAgain?.test(text) ? [{ line: first + index, text }] : [],
  );
  return isToldAgain ? rest : [...head, ...rest];
}

/** Lines that are read back as the posting, or told anew from its text and the stories, by the heading they stand under. */
const TOLD_AGAIN: ReadonlyMap<string, RegExp> = new Map([
  ['', /^# /u],
  [POSTING_HEADINGS.notes, /^/u],
  [POSTING_HEADINGS.asked, /^\s*- /u],
  [POSTING_HEADINGS.text, /^/u],
]);
