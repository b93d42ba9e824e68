import type { Language } from '../model';

/** A function that remembers what it said of each object, for as long as the object lives. The object must not change. */
export function rememberedOf<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/**
 * A function that remembers what it said of each text, as texts repeat; after `most` different ones it begins anew, so that no text can
 * fill the memory.
 */
export function rememberedText<Value, Text extends string = string>(
  make: (text: Text) => Value,
  most = 5_000,
): (text: Text) => Value {
  const known = new Map<Text, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    return kept(known, text, make(text), most);
  };
}

/** A posting and a bank repeat their words, so each is read once; this many are remembered by language. */
const MOST_WORDS = 50_000;

/** By language, a function that remembers what it said of each word. */
export function rememberedWord<Value>(
  make: (word: string, language: Language) => Value,
): (language: Language) => (word: string) => Value {
  return rememberedText((language: Language) => rememberedText((word) => make(word, language), MOST_WORDS));
}

/** More answers than one page needs are not kept: a watched board would fill memory. */
const MOST_ANSWERS = 4_000;

/**
 * Remembers answers by a key that is made of several things, so that whoever asks says how to find the one that is missing; after `most`
 * different ones it begins anew.
 */
export function remembering<Answer>(most = MOST_ANSWERS): (key: string, find: () => Answer) => Answer {
  const answers = new Map<string, Answer>();
  return (key, find) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    return kept(answers, key, find(), most);
  };
}

/** Keeps an answer that was missing, among `most` at the most, and gives it back. */
function kept<Key, Answer>(answers: Map<Key, Answer>, key: Key, answer: Answer, most: number): Answer {
  if (answers.size >= most) answers.clear();
  answers.set(key, answer);
  return answer;
}
