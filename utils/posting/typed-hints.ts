import type { Block } from '../model';
import { NO_HINTS, type PageHints } from './page-hints';
import type { PostingFacts } from './types';

/** A line of parts between bars, as the comments of "Who is hiring?" begin: "Acme | Engineer | Berlin | Full-time". */
const FEWEST_PARTS = 3;
const LONGEST_LINE = 200;
const LONGEST_PART = 80;

/** What such a line says beside who and what. */
const TERMS =
  /^(?:(?:full|part)[ -]?time|remote\b.*|on-?site\b.*|hybrid\b.*|contract|permanent|intern(?:ship)?s?|freelance|visa|vollzeit|teilzeit|temps (?:plein|partiel)|cdi|cdd|stage|jornada .*|presencial|voltijds|deeltijds|tempo pieno|pełny etat|plný úvazek)$/iu;

/** The employer and the title in the line of bars with which a text begins; nothing where it begins otherwise. */
export function factsInBars([first]: readonly Block[]): Pick<PostingFacts, 'company' | 'title'> {
  const parts = (first && first.text.length <= LONGEST_LINE ? first.text : '').split(/\s+\|\s+/u);
  const [company = '', title = ''] = parts;
  const isLine =
    parts.length >= FEWEST_PARTS &&
    parts.some((part) => TERMS.test(part)) &&
    [company, title].every((part) => part.length <= LONGEST_PART && !TERMS.test(part) && !/:\/\//u.test(part));
  return isLine ? { company: withoutBrackets(company), title } : {};
}

/** What a text has instead of a page's title: the first heading, where that is the topmost. */
export function hintsOfText([first]: readonly Block[]): PageHints {
  if (first?.kind !== 'heading' || first.level !== 1) return NO_HINTS;
  return { ...NO_HINTS, title: withoutBrackets(first.text) };
}

/** "Acme (YC S26)", "Engineer - Acme (Hull)": what stands in brackets at the end is neither's. */
function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]{1,80}\)$/u, '');
}
