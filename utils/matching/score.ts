import type { Query } from './query';
import type { IndexedStory } from './story-index';

/** How soon a second mention stops adding (k1 of BM25, Robertson and Zaragoza 2009). */
const SATURATION = 1.2;
/** Little correction for length (b of BM25): a longer story is more often the better proof. */
const LENGTH_CORRECTION = 0.4;
const USUAL_STORY_TERMS = 60;
const USUAL_PASSAGE_TERMS = 20;
/** What the story's length alone is worth: with nothing else to go by, the story that says most proves most. */
const SUBSTANCE = 0.5;

export type Score = {
  readonly total: number;
  /** Share of what the requirement's words say that the story says too, 0 to 1. */
  readonly share: number;
  /** Sentences of the best passage, best first; empty when nothing is shared. */
  readonly sentences: readonly number[];
};

export function scoreStory(query: Query, story: IndexedStory): Score {
  let whole = 0;
  let shared = 0;
  let asked = 0;
  const bySentence = new Array<number>(story.sentences.length).fill(0);
  const passages = new Array<number>(story.sentences.length).fill(0);
  const storyNorm = SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * story.length) / USUAL_STORY_TERMS);
  for (const { stem, weight } of query.terms) {
    asked += weight;
    const mentions = story.mentions.get(stem);
    if (!mentions) continue;
    shared += weight;
    whole += (weight * mentions.count * (SATURATION + 1)) / (mentions.count + storyNorm);
    for (const [sentence, count] of mentions.sentences) {
      bySentence[sentence] = (bySentence[sentence] ?? 0) + weight;
      const norm = passageNorm(story, sentence);
      const add = (weight * count * (SATURATION + 1)) / (count + norm);
      passages[sentence] = (passages[sentence] ?? 0) + add;
      if (sentence > 0) passages[sentence - 1] = (passages[sentence - 1] ?? 0) + add;
    }
  }
  const passage = Math.max(0, ...passages);
  const order = bySentence.map((weight, index) => ({ weight, index })).filter(({ weight }) => weight > 0);
  order.sort((left, right) => right.weight - left.weight || left.index - right.index);
  return {
    total: whole + passage + SUBSTANCE * Math.log1p(story.length),
    share: asked === 0 ? 0 : shared / asked,
    sentences: order.slice(0, 2).map(({ index }) => index),
  };
}

function passageNorm(story: IndexedStory, sentence: number): number {
  const length = (story.sentences[sentence]?.length ?? 0) + (story.sentences[sentence + 1]?.length ?? 0);
  return SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * length) / USUAL_PASSAGE_TERMS);
}
