import type { Span, StoryPart } from '../model';
import { rememberedText } from '../text/memory';
import { textKey } from '../text/normalise';
import { META_NAMES, type MetaKind } from './words/meta-names';
import { PART_BEGINNINGS, PART_LETTERS, PART_NAMES, PART_PREFIXES } from './words/part-names';

/** A name in front of a text, and what the name says. `parts` is empty for a name that is no part of a story. */
export type Label = {
  /** As written, without its colon or dash. */
  readonly name: string;
  readonly key: string;
  readonly parts: readonly StoryPart[];
  readonly meta?: MetaKind;
  /** The name is a part's own name, not only a wording that begins like one. */
  readonly exact: boolean;
  /** A single letter: a part only among other letters. */
  readonly letter: boolean;
  /** It stood in bold, or a colon or dash stood behind it. */
  readonly marked: boolean;
  /** What stands behind the label on its line. */
  readonly rest: string;
};

const PART_OF = new Map(
  Object.entries(PART_NAMES).flatMap(([part, names]) => names.map((name) => [name, part as StoryPart] as const)),
);
const META_OF = new Map(
  Object.entries(META_NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind as MetaKind] as const)),
);

/** A label is short; a longer text before a colon is a sentence. */
const LONGEST_LABEL = 60;

/** What may stand between a label and its text. A bare hyphen needs a space on both sides, else it is part of a word. */
const SEPARATOR = /^\s*(?:[:：]{1,2}|[—–]|-(?=\s|$)|=>?(?=\s)|\|(?=\s)|→)\s*/u;
/** The same without a space before: "Situation- text". */
const TIGHT_DASH = /^-\s+/u;

/** A line of text with the stretches that stand in bold. */
type Line = { readonly text: string; readonly strong: readonly Span[] };

/** The label a line begins with: bold, or a known name before a colon or dash, or a known name alone. Undefined when it has none. */
export function labelOf(line: Line): Label | undefined {
  const text = line.text.replace(LEADING_ORNAMENT, '').replace(FIELD_MARK, '');
  if (/^\[[^\]]*\]$/u.test(text)) return undefined;
  const cut = line.text.length - text.length;
  const strong = line.strong[0];
  if (strong && strong.start <= cut && strong.end > cut && strong.end - cut <= LONGEST_LABEL) {
    const name = text.slice(0, strong.end - cut);
    const behind = text.slice(strong.end - cut);
    if (/^[\p{L}\p{N}]/u.test(behind)) return undefined;
    const parens = /^\s*\([^()]{1,60}\)/u.exec(behind)?.[0] ?? '';
    const after = behind.slice(parens.length);
    const separated = /[:：—–.)-]\s*$/u.test(name) || SEPARATOR.test(after);
    const rest = after.replace(SEPARATOR, '').trim();
    return spelledOut(labelNamed(`${name}${parens}`, rest, separated || rest === ''));
  }
  const label = plainLabel(text);
  return label && spelledOut(label);
}

/** "S - Situation: …": the letter's own name behind it belongs to the label. */
function spelledOut(label: Label): Label {
  if (!label.letter) return label;
  const inner = plainLabel(label.rest);
  if (!inner || inner.letter || inner.rest === '' || inner.parts[0] !== label.parts[0]) return label;
  return { ...inner, name: label.name, marked: true };
}

/** Emoji and bullets people put before a label or a title. */
const LEADING_ORNAMENT = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[\s•▪◦‣►▸→✓✔*_]|#{1,3}\s)+/u;

/** ":Situation: …", as fields of reStructuredText are written. */
const FIELD_MARK = /^:(?=\p{L}[\p{L} ]{0,30}:\s)/u;

function plainLabel(text: string): Label | undefined {
  const head = text.slice(0, LONGEST_LABEL + 20);
  const colon = head.search(/[:：]/u);
  if (colon > 0 && colon <= LONGEST_LABEL && mayName(head.slice(0, colon))) {
    // Two colons are how vaults write fields.
    const label = labelNamed(
      text.slice(0, colon),
      text
        .slice(colon + 1)
        .replace(/^[:：]/u, '')
        .trim(),
      true,
    );
    if (label && isKnown(label)) return label;
  }
  const dash = /\s[—–-]\s|[—–]\s|\s=>?\s/u.exec(head);
  if (dash && dash.index > 0 && mayName(head.slice(0, dash.index))) {
    const label = labelNamed(text.slice(0, dash.index), text.slice(dash.index + dash[0].length).trim(), true);
    if (label && label.parts.length > 0) return label;
  }
  const word = /^[\p{L}]+/u.exec(head)?.[0] ?? '';
  if (word && TIGHT_DASH.test(text.slice(word.length))) {
    const label = labelNamed(word, text.slice(word.length).replace(TIGHT_DASH, ''), true);
    if (label && label.parts.length > 0) return label;
  }
  const letter = /^(?:[([]?([STARCPOLstar])[)\].]\s+|([STARCPL])-)(?=\S)/u.exec(head);
  if (letter) return labelNamed(letter[1] ?? letter[2] ?? '', text.slice(letter[0].length), true);
  if (text.length <= LONGEST_LABEL && mayName(text)) {
    const label = labelNamed(text, '', false);
    if (label && label.parts.length > 0 && !label.letter) return label;
  }
  return undefined;
}

/** A name has few words. */
const MOST_NAME_WORDS = 7;

/** A name is a few words without the end of a sentence. Counted by hand: this is asked of every line. */
function mayName(text: string): boolean {
  if (text.length > LONGEST_LABEL || (text.includes('[') && !text.includes(']'))) return false;
  let spaces = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] !== ' ') continue;
    spaces += 1;
    if (spaces > MOST_NAME_WORDS || '.?!;"”'.includes(text[index - 1] ?? ' ')) return false;
  }
  return true;
}

function isKnown(label: Label): boolean {
  return label.parts.length > 0 || label.meta !== undefined;
}

function labelNamed(raw: string, rest: string, marked: boolean): Label {
  const name = raw.replace(/[\s:：—–-]{1,10}$/u, '').trim();
  return { name, ...knownName(name), marked, rest };
}

/** What a name says, whatever stands around it. */
const knownName = rememberedText((name: string): Pick<Label, 'key' | 'parts' | 'letter' | 'exact' | 'meta'> => {
  const key = textKey(name.replace(/^\(?\d{1,2}[.)]\s*/u, ''));
  const plain = name.includes('(') ? textKey(name.replace(/\([^)]*\)/gu, '')) : key;
  const { parts, letter } = partsNamed(name);
  const meta = parts.length > 0 ? undefined : META_OF.get(plain);
  const exact = letter || PART_OF.has(key) || PART_OF.has(plain.replace(PART_PREFIXES, ''));
  return { key, parts, letter, exact, ...(meta ? { meta } : {}) };
});

export type PartsNamed = { readonly parts: readonly StoryPart[]; readonly letter: boolean };

/**
 * The parts a name stands for, in order: "Situation", "S (Situation)", "Situation / Task", "Actions taken", "How I built trust".
 * Empty when it names none. `letter` when only letters say so.
 */
export const partsNamed: (name: string) => PartsNamed = rememberedText(readParts);

function readParts(name: string): PartsNamed {
  const clean = name
    .replace(LEADING_ORNAMENT, '')
    .replace(/^\(?\d{1,2}[.)]\s*/u, '')
    .replace(/^[([](\p{Lu})[)\]](?=\p{Ll})/u, '$1')
    .slice(0, LONGEST_LABEL + 20)
    .replace(/\[([^[\]]*)\]/gu, '($1)');
  const inside = /\(([^()]{1,60})\)/u.exec(clean)?.[1];
  const outside = clean.replace(/\([^()]*\)/gu, ' ').trim();
  const whole = onePart(outside);
  if (whole) return { parts: [whole], letter: false };
  if (inside !== undefined && TIMED.test(inside) && /^set-?up$/iu.test(outside))
    return { parts: ['situation'], letter: false };
  if (inside !== undefined && (outside.length <= 2 || !/\p{L}/u.test(outside))) {
    const named = onePart(inside);
    if (named) return { parts: [named], letter: false };
  }
  const several = clean.split(JOINS).filter((word) => /\p{L}/u.test(word));
  if (several.length > 1 && several.length <= 4) {
    const parts = several.map(partInSeries).filter((part) => part !== undefined);
    if (parts.length === several.length && new Set(parts).size <= MOST_TOGETHER) {
      return { parts: [...new Set(parts)], letter: several.every((word) => word.trim().length === 1) };
    }
  }
  const letter = letterPart(/^(\p{L})\s*[—–-]\s/u.exec(outside)?.[1] ?? outside);
  return letter ? { parts: [letter], letter: true } : { parts: [], letter: false };
}

/** "Setup (30 sec)": so long to set the scene. Without the time a setup is as often one of machines. */
const TIMED = /^~?\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*(?:s|secs?|seconds?|mins?|minutes?)$/iu;

/** A label stands for so many parts at the most; "Situation, Task, Action, Result" names the method. */
const MOST_TOGETHER = 3;

/** What joins two names to one label. */
const JOINS = /[/&+,|—–]|\s-\s|\b(?:and|und|et|y)\b/u;

/** One of several: "T", "Task", "T (task)". */
function partInSeries(word: string): StoryPart | undefined {
  const inside = /\(([^()]{1,60})\)/u.exec(word)?.[1];
  const outside = word.replace(/\([^()]*\)/gu, ' ').trim();
  return onePart(outside) ?? (inside ? onePart(inside) : undefined) ?? letterPart(outside);
}

function onePart(name: string): StoryPart | undefined {
  const whole = textKey(name);
  if (whole.length < 2) return undefined;
  let key = whole;
  for (let times = 0; times < 3; times += 1) {
    const part = PART_OF.get(key);
    if (part) return part;
    const shorter = key.replace(PART_PREFIXES, '');
    if (shorter === key) break;
    key = shorter;
  }
  return PART_BEGINNINGS.find(({ cue }) => cue.test(whole))?.part;
}

function letterPart(name: string): StoryPart | undefined {
  const key = textKey(name);
  return key.length === 1 ? PART_LETTERS[key] : undefined;
}
