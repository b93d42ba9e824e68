import type { Language, Span } from '../model';
import { languageOf } from '../text/language';
import { sentences } from '../text/sentences';
import { termsOf } from './terms';

/** What matching reads of a story: its own words (`text`, see `storyText`) and its title. */
export type StoryText = { readonly id: string; readonly title: string; readonly text: string };

/** Where a stem stands in a story: how often in all, title included, and how often in which sentences. */
export type Mentions = { count: number; readonly sentences: Map<number, number> };

export type IndexedStory = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  /** The sentences as spans of the text, without bullets and labels, and how many terms each has. */
  readonly sentences: readonly { readonly span: Span; readonly length: number }[];
  readonly mentions: ReadonlyMap<string, Mentions>;
  /** How many terms it has in all. */
  readonly length: number;
};

/** Reads a story once, so that every requirement can be held against it. It depends on nothing but the story. */
export function indexStory(story: StoryText): IndexedStory {
  const language = languageOf(`${story.title}\n${story.text}`);
  const mentions = new Map<string, Mentions>();
  const mention = (stem: string, sentence: number | undefined) => {
    const known = mentions.get(stem) ?? { count: 0, sentences: new Map() };
    mentions.set(stem, known);
    known.count += 1;
    if (sentence !== undefined) known.sentences.set(sentence, (known.sentences.get(sentence) ?? 0) + 1);
  };
  let length = 0;
  const read = storySentences(story.text).map((span, index) => {
    const terms = termsOf(story.text.slice(span.start, span.end), language);
    for (const { stem } of terms) mention(stem, index);
    length += terms.length;
    return { span, length: terms.length };
  });
  for (const { stem } of termsOf(story.title, language)) mention(stem, undefined);
  return { ...story, language, sentences: read, mentions, length };
}

/** A bullet and a label of up to three words ("- Result:") before the words themselves. */
const BULLET_AND_LABEL = /^(?:[-–—*•·▪◦]+\s*)?(?:\p{Lu}\p{L}*(?: \p{L}+){0,2} ?:(?=\s|$)\s*)?/u;
const LABEL_REACH = 60;

/** The sentences of a story as spans, without bullets and labels; lines of nothing else are left out. */
function storySentences(text: string): Span[] {
  return sentences(text)
    .map(({ start, end }) => ({
      start: start + (BULLET_AND_LABEL.exec(text.slice(start, Math.min(end, start + LABEL_REACH)))?.[0].length ?? 0),
      end,
    }))
    .filter(({ start, end }) => end > start);
}
