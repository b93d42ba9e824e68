import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { annotate } from '../../utils/lexicon/annotate';
import type { AnnotatedPosting, Reading } from '../../utils/model';
import { readPage, readPayload, readText } from '../../utils/posting';
import type { Arguments } from './arguments';
import { asText, type InputFile, readInput } from './files';
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
  if (/\.json$/iu.test(file.name)) return readPayload(jsonOf(file.name, text), now);
  if (!/\.html?$/iu.test(file.name)) return readText(text, 'text', now);
  const doc = parseHTML(text).document;
  return readPage({ doc, url: url ?? addressOf(doc) ?? 'about:blank', now });
}

/** @throws Error that names the file when it holds no JSON. */
function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name}: is not JSON. Check that it was saved whole.`);
  }
}

function addressFor(name: string, options: Arguments): string | undefined {
  if (options.url) return options.url;
  if (!options.urls) return undefined;
  const map: unknown = JSON.parse(readFileSync(options.urls, 'utf8'));
  const url = map && typeof map === 'object' ? (map as { [name: string]: unknown })[name] : undefined;
  return typeof url === 'string' ? url : undefined;
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
