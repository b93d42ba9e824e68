import type { Language } from '../model';
import { rememberedText } from '../text/memory';

/** Whose words a phrase is: the posting's, the story's, or anybody's. */
export type Side = 'posting' | 'story';

export type SidedPhrase = {
  readonly phrase: string;
  /** Absent: both sides. */
  readonly side?: Side;
  readonly language: Language;
  /** A word that says little unless the line asks something of the reader ("innovative"). */
  readonly soft?: true;
};

export type PhraseRow = { readonly id: string; readonly name: string; readonly phrases: readonly SidedPhrase[] };

const LANGUAGES: ReadonlySet<string> = new Set<Language>(['de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'cs', 'uk']);

/**
 * Reads a table of phrases. A row begins with its id and name; the lines under it hold phrases, separated by commas:
 *
 *     # medicines: Giving medicines
 *     medication round, give ~ tablet          both sides
 *     posting: medication administration       words of postings only
 *     story: she would not take her tablets    words of stories only; a word alone counts as spelled, stories say "shouted", not "shout"
 *     soft: caring                             posting, and only where the line asks something; one word counts as spelled
 *     de: Medikamentengabe                     another language, both sides
 *
 * A hyphen holds words together that say nothing of the concept one by one: "stuck-in-customs" is found as the phrase it is, but
 * "stuck" alone is no word of customs (see `word-fields.ts`). Without one each word also speaks for the concept by itself.
 *
 * Lines without a language are in the table's. A row may leave out its name where another table gives it. Throws on a line that cannot
 * be read.
 */
export function readPhraseTable(table: string, language: Language = 'en'): PhraseRow[] {
  const rows: { id: string; name: string; phrases: SidedPhrase[] }[] = [];
  for (const line of table.split('\n').map((row) => row.trim())) {
    if (line === '') continue;
    const heading = /^# ([a-z0-9-]+)(?:: (.+))?$/u.exec(line);
    if (heading?.[1]) {
      rows.push({ id: heading[1], name: heading[2] ?? '', phrases: [] });
      continue;
    }
    const row = rows.at(-1);
    if (!row || line.startsWith('#'))
      throw new Error(`Phrase table: "${line}" belongs to no row; begin one with "# id: Name".`);
    const label = /^([a-z]+): (.+)$/u.exec(line);
    const scope: Omit<SidedPhrase, 'phrase'> = label?.[1] ? scopeOf(label[1], language) : { language };
    for (const phrase of (label?.[2] ?? line).split(',').map((part) => part.trim())) {
      if (phrase === '') continue;
      row.phrases.push({ ...scope, phrase: scope.soft ? asSpelled(phrase) : phrase });
    }
  }
  return rows;
}

/** A phrase of one word, to count as spelled and not in its other forms; a longer phrase as it is. */
function asSpelled(phrase: string): string {
  return /^\p{L}+$/u.test(phrase) ? `^${phrase}` : phrase;
}

/** A lone word of a story says something only in the form people tell it in: "shouted", not "a shout". */
export function asTold(phrase: SidedPhrase): SidedPhrase {
  return phrase.side === 'story' ? { ...phrase, phrase: asSpelled(phrase.phrase) } : phrase;
}

function scopeOf(label: string, language: Language): Omit<SidedPhrase, 'phrase'> {
  if (label === 'posting' || label === 'story') return { side: label, language };
  if (label === 'soft') return { side: 'posting', language, soft: true };
  if (LANGUAGES.has(label)) return { language: label as Language };
  throw new Error(`Phrase table: "${label}:" is neither a side nor a language.`);
}

/**
 * Phrases by row and language, of rows that are read when a language is first asked for: most people use one or two of the ten. None
 * for a row that the language has no words for.
 */
export function phrasesByLanguage(
  rowsIn: (language: Language) => readonly PhraseRow[],
): (id: string, language: Language) => readonly SidedPhrase[] {
  const read = rememberedText(
    (language: Language) =>
      new Map(
        rowsIn(language).map((row) => [row.id, row.phrases.filter((phrase) => phrase.language === language)] as const),
      ),
  );
  return (id, language) => read(language).get(id) ?? [];
}
