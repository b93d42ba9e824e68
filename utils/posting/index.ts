import type { Posting, Reading } from '../model';
import { languageOf } from '../text/language';

/** What a reading starts from. `doc` is never changed; `selection` is the text the person marked on the page, if any. */
export type PageToRead = {
  readonly doc: Document;
  readonly url: string;
  readonly selection?: string;
  readonly now: string;
};

export function readPage(_page: PageToRead): Reading {
  return { outcome: 'not-a-posting', trail: [] };
}

/** Reads pasted text, Markdown or a selection. */
export function readText(text: string, source: Extract<Posting['source'], 'selection' | 'text'>, now: string): Reading {
  return {
    outcome: 'not-read-well',
    missing: ['requirements'],
    trail: [],
    posting: { language: languageOf(text), blocks: [], requirements: [], source, readAt: now },
  };
}
