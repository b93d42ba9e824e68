import type { Language } from '../model';
import { rememberedText } from '../text/memory';
import { foldWord, wordPattern } from './folding';

/**
 * A cue is a phrase to look for in a posting, written as a person would read it. Capital letters, accents, hyphens and
 * punctuation make no difference ("fast paced" finds "Fast-paced").
 *
 * - `word`   that word
 * - `word*`  any word that begins so; `*word` any that ends so; `*word*` any that holds it (German writes words together)
 * - `#`      a number, in digits or as a word
 * - `..`     up to four words between
 * - `^`      the beginning of a sentence or heading
 * - `|`      the next cue
 *
 * Phrases never reach over the end of a sentence. Looked up through an index of the posting's words, so that a hundred rules cost
 * about as much as one, and no pattern can run away on hostile text.
 */
export type Cue = readonly CuePart[];

export type CuePart =
  | { readonly kind: 'word' | 'start' | 'end' | 'part'; readonly text: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'beginning' };

/** Cues by the language of the posting. English ones are looked for in every posting: trades borrow English words. */
export type CueTable = { readonly [language in Language]?: string };

/** Reads a list of cues as written in a table. */
function parseCues(list: string): readonly Cue[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/u).flatMap(parsePart));
}

function parsePart(written: string): readonly CuePart[] {
  if (written === '#') return [{ kind: 'number' }];
  if (written === '..') return [{ kind: 'gap' }];
  if (written === '^') return [{ kind: 'beginning' }];
  const open = written.startsWith('*');
  const words = [...written.matchAll(wordPattern())].map(([word]) => foldWord(word).text);
  const parts: CuePart[] = words.map((text) => ({ kind: 'word', text }));
  const last = parts.at(-1);
  if (written.endsWith('*') && last?.kind === 'word') {
    parts[parts.length - 1] = { kind: open && parts.length === 1 ? 'part' : 'start', text: last.text };
  } else if (open && last?.kind === 'word' && parts.length === 1) {
    parts[0] = { kind: 'end', text: last.text };
  }
  return parts;
}

/** The cues to look for in a posting of this language: its own, then the English ones. */
export type CueSet = (language: Language) => readonly Cue[];

/** A table of cues, read when a posting of a language first needs it: no start waits for a hundred tables. */
export function cueSet(table: CueTable): CueSet {
  return rememberedText((language: Language) => {
    const lists = language === 'en' ? [table.en] : [table[language], table.en];
    return lists.flatMap((list) => parseCues(list ?? ''));
  });
}
