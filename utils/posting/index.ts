import type { PostingSource, Reading } from '../model';
import { articleOf } from './article';
import { gatherPage } from './gather';
import { structuredFrom } from './payloads';
import { readGathered, readStructured, readTypedText } from './read';
import { needsSecondOpinion } from './second-opinion';
import { readTyped } from './typed-text';
import type { PageToRead } from './types';

export type { PageToRead } from './types';

/**
 * Reads the posting on a page, in this order: the person's selection, the site's adapter, JSON-LD, main text, and main text as Readability
 * locates it where that found too little. The two halves can run
 * apart: `gatherPage` in the page, `readGathered` where the tables of ten languages are no burden.
 */
export function readPage(page: PageToRead): Reading {
  if (page.selection?.trim()) return readText(page.selection, 'selection', page.now);
  const gathered = gatherPage(page);
  const reading = readGathered(gathered, page.now);
  const article = needsSecondOpinion(reading) ? articleOf(page.doc) : undefined;
  return article ? readGathered({ ...gathered, article }, page.now) : reading;
}

/** Reads pasted text, Markdown or a selection. */
export function readText(text: string, source: Extract<PostingSource, 'selection' | 'text'>, now: string): Reading {
  return readTypedText(readTyped(text), source, now);
}

/** Reads JSON of a hiring system, or JSON-LD. */
export function readPayload(json: unknown, now: string): Reading {
  const structured = structuredFrom(json);
  if (!structured) return { outcome: 'not-a-posting', trail: [{ reader: 'payload', outcome: 'no posting in it' }] };
  return readStructured(structured, now);
}
