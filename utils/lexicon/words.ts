import type { Language } from '../model';
import { rememberedWord } from '../text/memory';
import { sentences } from '../text/sentences';
import { stem } from '../text/stems';
import { type Token, tokens } from '../text/tokens';
import { classesOf } from './word-classes';

/** What the look-up sees of a word wherever it stands. */
type Seen = {
  /** Verbatim. */
  readonly text: string;
  /** The ways in which a phrase may name it, see `facesOf`. */
  readonly faces: readonly string[];
  /** Whether it may stand inside any phrase. */
  readonly light: boolean;
};

/** A word in its place, a contraction taken apart: "didn't" is "did" and "not", both with the place of the whole. */
export type Word = Seen & {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** False where punctuation or a new sentence parts it from the word before: no phrase goes across. */
  readonly joined: boolean;
};

/** Words that say nothing by themselves: they may stand inside any phrase, so that "rang the daughter" is found in "rang his daughter". */
const LIGHT: { readonly [language in Language]?: string } = {
  en: 'a an the my his her its our their your this these those very really just also then quite so all both',
  de: 'der die das den dem des ein eine einen einem einer eines mein meine meinen meiner ihr ihre ihren ihrer sein seine seinen unsere unserer unseren sehr auch dann alle',
  fr: "le la les l' un une des du de d' mon ma mes son sa ses notre nos votre vos leur leurs ce cette ces très aussi tous toutes",
  es: 'el la los las un una unos unas mi mis su sus nuestro nuestra nuestros nuestras este esta estos estas muy también todos todas',
  pt: 'o a os as um uma de do da dos das meu minha meus minhas seu sua seus suas nosso nossa nossos nossas este esta estes estas muito também todos todas',
  nl: 'de het een mijn zijn haar hun ons onze deze dit die heel ook dan alle',
  it: "il lo la i gli le l' un uno una di del dello della dei degli delle mio mia suo sua loro nostro nostra nostri questo questa questi molto anche tutti tutte",
};

const LIGHT_WORDS = new Map(
  Object.entries(LIGHT).map(([language, words]) => [language, new Set(words.split(' '))] as const),
);

/** Whether the word may stand inside any phrase. */
export function isLight(word: string, language: Language): boolean {
  return LIGHT_WORDS.get(language)?.has(word.toLowerCase()) ?? false;
}

/** Words that only hold others together: two of them, or one beside a word, are no phrase of their own. */
const HOLDING: { readonly [language in Language]?: ReadonlySet<string> } = {
  en: new Set(
    'of to on in at for with by as from before after is was were be been it they he she we i you me us them not no and or so than there that who what'.split(
      ' ',
    ),
  ),
};

/** Whether the word tells nothing of what a phrase is about. */
export function isHolding(word: string, language: Language): boolean {
  return HOLDING[language]?.has(word.toLowerCase()) ?? false;
}

/** What may stand between two words of one phrase: spaces and quotes, or one hyphen, slash or apostrophe. A dash between spaces parts. */
const JOINT = /^(?:[ \t\u00a0\u202f"'“”‘’*_]{0,4}|[-‐‑/'’]| ?\/ ?)$/u;

/** "&" between two words is read as "and". */
const AMPERSAND = /^\s?&\s?$/u;

const NEGATION = /^(.+)n['’]t$/iu;

/** Contractions whose first part is cut: "can't", "won't", "shan't". */
const WHOLE_OF: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

const ENDING = /['’](?:s|ll|ve|re|m|d)$/iu;

/** The words of a text in order, taken apart at hyphens and contractions, each with its place. `read` are its tokens. */
export function wordsOf(text: string, language: Language, read: readonly Token[] = tokens(text)): Word[] {
  const partsIn = seenParts(language);
  const spans = sentences(text);
  const found: Word[] = [];
  let sentence = 0;
  let previousEnd = 0;
  const add = ({ text: verbatim, faces, light }: Seen, start: number, end: number, joined: boolean) => {
    found.push({ text: verbatim, faces, light, start, end, sentence, joined });
  };
  for (const token of read) {
    const before = sentence;
    while ((spans[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence += 1;
    const between = text.slice(previousEnd, token.start);
    const sameSentence = found.length > 0 && before === sentence;
    const ampersand = sameSentence && between.includes('&') && AMPERSAND.test(between);
    if (ampersand) for (const and of partsIn('and')) add(and, previousEnd, token.start, true);
    let joined = ampersand || (sameSentence && (between === ' ' || JOINT.test(between)));
    for (const part of partsIn(token.text)) {
      add(part, token.start + part.start, token.start + part.end, joined);
      joined = true;
    }
    previousEnd = token.end;
  }
  return found;
}

/** The words that a word of a table is made of. */
export function wordsIn(word: string): string[] {
  return tokens(word).flatMap((token) => partsOf(token.text).map(({ text }) => text));
}

const seenParts = rememberedWord((word, language) =>
  partsOf(word).map(({ text, start, end }) => ({
    text,
    start,
    end,
    faces: facesOf(text, language),
    light: isLight(text, language),
  })),
);

/** A part of a word with its place in the word. */
type Part = Pick<Word, 'text' | 'start' | 'end'>;

/** What a word must hold to be taken apart, besides "cannot". */
const PARTED = /['’-]/u;

function partsOf(text: string): readonly Part[] {
  const start = 0;
  const end = text.length;
  if (text.toLowerCase() === 'cannot') {
    return [
      { text: 'can', start, end },
      { text: 'not', start, end },
    ];
  }
  if (!PARTED.test(text)) return [{ text, start, end }];
  const negation = NEGATION.exec(text);
  if (negation?.[1]) {
    return [
      { text: WHOLE_OF.get(negation[1].toLowerCase()) ?? negation[1], start, end },
      { text: 'not', start, end },
    ];
  }
  const found: Part[] = [];
  let offset = 0;
  for (const piece of text.split('-')) {
    const ending = ENDING.exec(piece)?.[0].length ?? 0;
    if (piece)
      found.push({
        text: piece.slice(0, piece.length - ending),
        start: offset,
        end: offset + piece.length,
      });
    offset += piece.length + 1;
  }
  return found;
}

/**
 * The ways in which a phrase may name a word: its stem ("monitor"), in another language also that language's stem ("de:uberwach"),
 * its lower case ("^jenkins"), its exact form ("=Excel"), and the classes it belongs to ("<relative>").
 * The plural of initials counts as the initials ("APIs").
 */
function facesOf(word: string, language: Language): string[] {
  const plain = word.normalize('NFKC').replace(/’/gu, "'");
  const lower = plain.toLowerCase();
  const english = stem(lower);
  const faces = [english, `^${lower}`, `=${plain}`, ...classesOf(english)];
  if (/^[A-Z0-9]{2,}s$/u.test(plain)) faces.push(`^${lower.slice(0, -1)}`);
  if (language !== 'en') faces.push(`${language}:${stem(lower, language)}`);
  return faces;
}
