import type { Language } from '../../model';
import { asTold, phrasesByLanguage, readPhraseTable } from '../phrase-table';
import { CUES } from './cues';
import { CUES_CS } from './languages/cs';
import { CUES_DE } from './languages/de';
import { CUES_ES } from './languages/es';
import { CUES_FR } from './languages/fr';
import { CUES_IT } from './languages/it';
import { CUES_NL } from './languages/nl';
import { CUES_PL } from './languages/pl';
import { CUES_PT } from './languages/pt';
import { CUES_UK } from './languages/uk';

const TABLES: { readonly [language in Language]: string } = {
  en: CUES,
  de: CUES_DE,
  fr: CUES_FR,
  es: CUES_ES,
  pt: CUES_PT,
  nl: CUES_NL,
  it: CUES_IT,
  pl: CUES_PL,
  cs: CUES_CS,
  uk: CUES_UK,
};

/**
 * Words of postings that ask for a competency and words of stories that tell it, in one language. Apart from the competencies, as
 * whoever only shows those need not carry ten tables.
 */
export const cuesOf = phrasesByLanguage((language) =>
  readPhraseTable(TABLES[language], language).map((row) => ({ ...row, phrases: row.phrases.map(asTold) })),
);
