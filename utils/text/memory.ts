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
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
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
