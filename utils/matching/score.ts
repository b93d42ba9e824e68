import type { Asked, Query } from './query';
import { skillTies } from './skill-ties';
import type { IndexedStory, Mentions } from './story-index';
import { topicNearness } from './topic-profile';

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
  /** How much the story lives in the topics of the requirement. */
  readonly topics: number;
  /** What the story has to say at all, whatever is asked. */
  readonly substance: number;
  /** The same, where the requirement asks for nothing in particular: such a line any full story answers. */
  readonly generalSubstance: number;
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
  const substance = Math.log1p(story.words);
  return {
    words: words.total,
    wordShare: words.share,
    concepts: concepts.total,
    competencies: competencies.total,
    passage: passages.reduce((best, value) => Math.max(best, value), 0),
    ...skills,
    topics: topicNearness(query.topics, story.topics),
    substance,
    generalSubstance: substance / (1 + query.substance),
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
  const ties = skillTies(query, story);
  const near = ties.filter(({ by }) => by === 'sibling').length;
  const asked = query.anySkill ? 1 : query.skills.length;
  return { skillsHeld: Math.min(1, (ties.length - near) / asked), skillsNear: Math.min(1, near / asked) };
}

/** A story held against a requirement. */
export type Scored = { readonly story: IndexedStory; readonly features: Features; readonly total: number };

/** What ranks: every feature by its weight. Fitted on pairs of people and postings by leaving one person out, then rounded. */
const RANKING: { readonly [feature in keyof Features]: number } = {
  words: 0.5,
  wordShare: 0,
  concepts: 0.5,
  competencies: 0.25,
  passage: 0,
  skillsHeld: 4.5,
  skillsNear: 0.7,
  topics: 4.5,
  substance: 0.1,
  generalSubstance: 1,
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
