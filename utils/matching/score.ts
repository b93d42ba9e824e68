import { relation } from '../lexicon';
import type { Asked, Query } from './query';
import type { IndexedStory, Mentions } from './story-index';

/** How soon a second mention stops adding (k1 of BM25, Robertson and Zaragoza 2009). */
const SATURATION = 1.2;
/** Little correction for length (b of BM25): a longer story is more often the better proof. */
const LENGTH_CORRECTION = 0.4;
const USUAL_WORDS = 60;

/** How a story meets a requirement, feature by feature; from 0 up, comparable between all requirements and stories. */
export type Features = {
  /** Shared words, each saturated (BM25 without statistics of the bank). */
  readonly words: number;
  /** Share of what the requirement's words say that the story says too, 0 to 1. */
  readonly wordShare: number;
  readonly concepts: number;
  readonly competencies: number;
  /** Most units of the requirement within two sentences in a row. */
  readonly passage: number;
  /** Skills asked that the story names, or that it answers in part by a neighbour; shares of those asked, 0 to 1. */
  readonly skillsHeld: number;
  readonly skillsNear: number;
  /** What the story has to say at all, whatever is asked. */
  readonly substance: number;
};

export function featuresOf(query: Query, story: IndexedStory): Features {
  const norm = SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * story.words) / USUAL_WORDS);
  const passages = new Float64Array(story.sentences.length);
  const sum = (asked: readonly Asked[]) => {
    let total = 0;
    let said = 0;
    let shared = 0;
    for (const { key, weight } of asked) {
      said += weight;
      const mentions = story.units.get(key);
      if (!mentions) continue;
      const count = mentions.places.length + (mentions.titled ? 1 : 0);
      shared += weight;
      total += (weight * count * (SATURATION + 1)) / (count + norm);
      addPassages(passages, mentions, weight);
    }
    return { total, share: said === 0 ? 0 : shared / said };
  };
  const words = sum(query.words);
  const concepts = sum(query.concepts);
  const competencies = sum(query.competencies);
  const skills = skillsMet(query, story);
  return {
    words: words.total,
    wordShare: words.share,
    concepts: concepts.total,
    competencies: competencies.total,
    passage: passages.reduce((best, value) => Math.max(best, value), 0),
    ...skills,
    substance: Math.log1p(story.words),
  };
}

/** Adds the unit once to every passage of two sentences that has it. */
function addPassages(passages: Float64Array, mentions: Mentions, weight: number): void {
  let last = -1;
  for (const { sentence } of mentions.places) {
    for (const first of [sentence - 1, sentence]) {
      if (first <= last || first < 0) continue;
      passages[first] = (passages[first] ?? 0) + weight;
      last = first;
    }
  }
}

function skillsMet(query: Query, story: IndexedStory): { skillsHeld: number; skillsNear: number } {
  if (query.skills.length === 0) return { skillsHeld: 0, skillsNear: 0 };
  let held = 0;
  let near = 0;
  for (const { key } of query.skills) {
    if (story.units.has(key)) {
      held += 1;
      continue;
    }
    const relations = story.skills.map((own) => relation(key.slice(2), own));
    if (relations.includes('kind')) held += 1;
    else if (relations.includes('sibling')) near += 1;
  }
  const asked = query.anySkill ? 1 : query.skills.length;
  return { skillsHeld: Math.min(1, held / asked), skillsNear: Math.min(1, near / asked) };
}

/** A story held against a requirement. */
export type Scored = { readonly story: IndexedStory; readonly features: Features; readonly total: number };

/** What ranks: every feature by its weight. Fitted on pairs of people and postings by leaving one person out, then rounded. */
const RANKING: { readonly [feature in keyof Features]: number } = {
  words: 1.1,
  wordShare: 0,
  concepts: 1.5,
  competencies: 0.4,
  passage: 0.3,
  skillsHeld: 2,
  skillsNear: 0.6,
  substance: 1,
};

export function scoreStory(query: Query, story: IndexedStory): Scored {
  const features = featuresOf(query, story);
  let total = 0;
  for (const name of Object.keys(RANKING) as (keyof Features)[]) total += RANKING[name] * features[name];
  return { story, features, total };
}

/** Best first; ties go to the story that says more, then to the smaller id, never to the order they came in. */
export function byRank(left: Scored, right: Scored): number {
  return (
    right.total - left.total ||
    right.story.words - left.story.words ||
    (left.story.id === right.story.id ? 0 : left.story.id < right.story.id ? -1 : 1)
  );
}
