import type { Span } from '../model';

/** Words after which a full stop does not end a sentence, lower case, in the languages that are read. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'e.g i.e eg ie etc vs approx incl excl no nr st dr mr mrs ms prof inc ltd co corp dept est fig jr sr min max hrs yrs ' +
    'z.b d.h bzw ca u.a inkl evtl ggf mind o.ä ' +
    'p.ex c.-à-d env ' +
    'p.ej ej aprox sra ' +
    'bijv d.w.z ' +
    'np tzn tj m.in ok itp kat ul al tel godz gm woj ' +
    'např tj tzn atd apod ' +
    'напр т.д т.п т.е'
  ).split(' '),
);

/** What may stand between the end of a sentence and the space after it. */
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '“']);
const ENDERS = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** The same signs and line breaks, to be found without a look at each character between. */
const STOP = /[\n\r.!?…。！？]/gu;

/** How far back an abbreviation may begin: longer words never are one. */
const ABBREVIATION_REACH = 8;

/**
 * The sentences of a text as spans, in order, without the white space around them. A line break ends a sentence; so does a
 * full stop, exclamation or question mark before white space, unless it closes an abbreviation, an initial or a bare number
 * ("1. "), or the next word begins in lower case after a full stop. Fixed rules rather than `Intl.Segmenter`, whose
 * tables differ between browsers: the same text must give the same quotes everywhere.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) found.push(span);
    start = end;
  };
  for (let index = nextStop(text, 0); index < text.length; index = nextStop(text, index + 1)) {
    const character = text[index] ?? '';
    if (character === '\n' || character === '\r') {
      close(index);
    } else {
      let end = index + 1;
      while (ENDERS.has(text[end] ?? '') || CLOSERS.has(text[end] ?? '')) end += 1;
      const wide = character === '。' || character === '！' || character === '？';
      if (wide || end >= text.length || isSpace(text[end] ?? '')) {
        if (character !== '.' || end > index + 1 || endsSentence(text, start, index)) close(end);
      }
      index = end - 1;
    }
  }
  close(text.length);
  return found;
}

/** Where the next sign stands that may end a sentence; the text's length when none does. */
function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.exec(text)?.index ?? text.length;
}

/** The same span without white space at its ends; empty (start = end) when nothing else is in it. */
function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text[start] ?? '')) start += 1;
  while (end > start && isSpace(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}

/** Whether the full stop at `dot` ends the sentence that began at `start`. */
function endsSentence(text: string, start: number, dot: number): boolean {
  let wordStart = dot;
  while (wordStart > start && dot - wordStart < ABBREVIATION_REACH && !/[\s(["„“]/u.test(text[wordStart - 1] ?? ''))
    wordStart -= 1;
  const word = text.slice(wordStart, dot).toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  if (/^\p{L}$/u.test(word) && word !== 'i') return false;
  if (/^\d{1,3}$/u.test(word) && wordStart <= firstInk(text, start)) return false;
  const next = text.slice(dot + 1, dot + 12).trimStart()[0] ?? '';
  return !/\p{Ll}/u.test(next);
}

function firstInk(text: string, start: number): number {
  let index = start;
  while (index < text.length && isSpace(text[index] ?? '')) index += 1;
  return index;
}
