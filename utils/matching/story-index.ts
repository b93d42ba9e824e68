import { conceptField, topicField } from '../lexicon';
import type { Language, Span } from '../model';
import { languageOf } from '../text/language';
import { sentences } from '../text/sentences';
import { deedFactor } from './deeds';
import { type Telling, tellingOf } from './profile';
import { readText, stemCounts } from './terms';
import { type UnitKey, unitsOf } from './units';

/** What matching reads of a story: its own words (`text`, see `storyText`) and its title. */
export type StoryText = { readonly id: string; readonly title: string; readonly text: string };

/** A place of a unit in a story. `sentence` is an index into `sentences`; absent for the title, whose words are never quoted. */
export type Place = { readonly sentence: number; readonly span: Span };

/** Where a unit stands in a story; `titled` when the title has it too. */
export type Mentions = { readonly places: readonly Place[]; readonly titled: boolean };

export type IndexedSentence = {
  /** Without bullet and label. */
  readonly span: Span;
  /** How many words of the matter it has. */
  readonly words: number;
  /** How much it counts as proof by whether it tells a deed, see `deeds.ts`. */
  readonly deed: number;
};

export type IndexedStory = StoryText & {
  readonly language: Language;
  readonly sentences: readonly IndexedSentence[];
  readonly units: ReadonlyMap<UnitKey, Mentions>;
  /** Where it lives, in broad areas and in fine ones; and where its title alone does. */
  readonly topics: Telling;
  readonly matters: Telling;
  readonly titleMatters: Telling;
  /** Ids of the skills it names. */
  readonly skills: readonly string[];
  /** How many words of the matter it has in all. */
  readonly words: number;
};

/** Reads a story once, so that every requirement can be held against it. It depends on nothing but the story. */
export function indexStory(story: StoryText): IndexedStory {
  const language = languageOf(`${story.title}\n${story.text}`);
  const spans = storySentences(story.text);
  const title = readText(story.title, language);
  const text = readText(story.text, language);
  const stems = stemCounts([title, text]);
  const places = new Map<UnitKey, Place[]>();
  const titled = new Set(unitsOf(title, 'story').map(({ key }) => key));
  const words = new Array<number>(spans.length).fill(0);
  for (const { key, span } of unitsOf(text, 'story')) {
    const sentence = sentenceAt(spans, span.start);
    if (sentence === undefined) continue;
    if (key.startsWith('w:')) words[sentence] = (words[sentence] ?? 0) + 1;
    const known = places.get(key);
    if (known) known.push({ sentence, span });
    else places.set(key, [{ sentence, span }]);
  }
  const keys = new Set([...places.keys(), ...titled]);
  return {
    id: story.id,
    title: story.title,
    text: story.text,
    language,
    sentences: spans.map((span, index) => ({
      span,
      words: words[index] ?? 0,
      deed: deedFactor(story.text.slice(span.start, span.end), language),
    })),
    units: new Map([...keys].map((key) => [key, { places: places.get(key) ?? [], titled: titled.has(key) }])),
    topics: tellingOf(stems, topicField(language)),
    matters: tellingOf(stems, conceptField(language)),
    titleMatters: tellingOf(stemCounts([title]), conceptField(language)),
    skills: [...keys].filter((key) => key.startsWith('s:')).map((key) => key.slice(2)),
    words: words.reduce((sum, count) => sum + count, 0),
  };
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

/** The sentence that holds the place, by halving; `undefined` for a place in a label. */
function sentenceAt(spans: readonly Span[], place: number): number | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return undefined;
    if (place < span.start) high = middle - 1;
    else if (place >= span.end) low = middle + 1;
    else return middle;
  }
  return undefined;
}
