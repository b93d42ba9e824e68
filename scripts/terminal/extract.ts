import { record, safeParse, string, unknown } from 'valibot';
import { annotate } from '../../utils/lexicon/annotate';
import type { AnnotatedPosting, Reading } from '../../utils/model';
import { readPage, readPayload, readText } from '../../utils/posting';
import type { Arguments } from './arguments';
import { asText, documentOf, type InputFile, jsonOf, readInput } from './files';
import type { Output } from './output';

/** Reads the posting in one file, as `contract.md` says. The page's address is `--url`, else the map's, else what the page names. */
export function extractFile(path: string, options: Arguments, now: string): Output {
  const file = readInput(path);
  const reading = readPosting(file, addressFor(file.name, options), now);
  const posting = 'posting' in reading && reading.posting ? annotate(reading.posting) : undefined;
  return { data: toContract(file.name, reading, posting), text: toText(file.name, reading, posting) };
}

export function readPosting(file: InputFile, url: string | undefined, now: string): Reading {
  const text = asText(file);
  const format = formatOf(file.name, text);
  if (format === 'json') return readPayload(jsonOf(file.name, text), now);
  if (format === 'text') return readText(text, 'text', now);
  const doc = documentOf(text);
  return readPage({ doc, url: url ?? addressOf(doc) ?? 'about:blank', now });
}

/** By the end of its name; what comes without one, as from standard input, by how it begins. */
function formatOf(name: string, text: string): 'html' | 'json' | 'text' {
  const [, ending] = /\.([^.]+)$/u.exec(name.toLowerCase()) ?? [];
  if (ending === 'json') return 'json';
  if (ending === 'html' || ending === 'htm') return 'html';
  if (ending !== undefined) return 'text';
  const start = text.trimStart();
  if (/^<(?:!doctype|!--|\?xml|html|head|body|main|div|article|section)\b/iu.test(start)) return 'html';
  return start.startsWith('{') || start.startsWith('[{') ? 'json' : 'text';
}

function addressFor(name: string, { url, urls }: Arguments): string | undefined {
  if (url !== undefined || urls === undefined) return url;
  const address = addressesIn(urls)[name];
  return typeof address === 'string' ? address : undefined;
}

/** Which page has which address, by the base names of files. @throws Error that names the map and what it has to be. */
function addressesIn(path: string): { readonly [name: string]: unknown } {
  const file = readInput(path);
  const json = jsonOf(file.name, asText(file));
  const map = safeParse(record(string(), unknown()), json);
  // To valibot a list is a record too.
  if (map.success && !Array.isArray(json)) return map.output;
  throw new Error(`${file.name}: is no map of addresses. It takes {"page.html": "https://…"}.`);
}

function addressOf(doc: Document): string | undefined {
  return (
    doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    doc.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    undefined
  );
}

function toContract(file: string, reading: Reading, posting: AnnotatedPosting | undefined) {
  return {
    file,
    isPosting: reading.outcome === 'posting' || reading.outcome === 'not-read-well',
    source: posting?.source ?? null,
    title: posting?.title ?? null,
    company: posting?.company ?? null,
    location: posting?.location ?? null,
    employmentType: posting?.employmentType ?? null,
    salary: posting?.salary ?? null,
    published: posting?.published ?? null,
    closes: posting?.closes ?? null,
    requirements: (posting?.requirements ?? []).map(({ text, kind, form, priority, section, terms, competencies }) => ({
      text,
      kind,
      form,
      priority,
      section: section ?? null,
      terms,
      competencies,
    })),
    trail: reading.trail,
  };
}

function toText(file: string, reading: Reading, posting: AnnotatedPosting | undefined): string {
  const lines = [`${file}: ${reading.outcome}${posting ? `, read from ${posting.source}` : ''}`];
  if (posting) {
    lines.push([posting.title, posting.company, posting.location].filter(Boolean).join(' · '));
    for (const { kind, form, text } of posting.requirements)
      lines.push(`  ${kind.padEnd(14)} ${form.padEnd(8)} ${text}`);
  }
  if ('missing' in reading) for (const missing of reading.missing) lines.push(`  missing: ${missing}`);
  for (const { reader, outcome } of reading.trail) lines.push(`  tried ${reader}: ${outcome}`);
  return lines.join('\n');
}
