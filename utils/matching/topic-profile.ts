import { topics, topicsOf } from '../lexicon/topics';
import type { Language } from '../model';
import { stem } from '../text/stems';
import { tokens } from '../text/tokens';
import { wordWeight } from './common-words';

/** How strongly a text lives in each topic: by index into `topics`, from 0 up. */
export type TopicProfile = Float64Array;

/** Even the commonest word says a little of where a text lives: "training" is common, and still it is about training. */
const LEAST_WEIGHT = 0.15;

/** Every word counts by what it says; a repeated one a little more each time. */
export function topicProfile(text: string, language: Language): TopicProfile {
  const counts = new Map<string, number>();
  for (const { text: word } of tokens(text)) {
    const parts = word.includes('-') ? [word, ...word.split('-')] : [word];
    for (const part of parts) {
      const stemmed = stem(part, language);
      counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1);
    }
  }
  const profile = new Float64Array(topics.length);
  for (const [stemmed, count] of counts) {
    const said = Math.max(LEAST_WEIGHT, wordWeight(stemmed)) * Math.log2(1 + count);
    for (const { topic, weight } of topicsOf(stemmed, language)) profile[topic] = (profile[topic] ?? 0) + said * weight;
  }
  return profile;
}

/** The topics a requirement asks for, with their shares of it, which sum to 1. */
export type AskedTopics = {
  readonly shares: readonly { readonly topic: number; readonly share: number }[];
  /** Euclidean length of the shares; 0 when its words stand in no topic. */
  readonly length: number;
};

export function askedTopics(profile: TopicProfile): AskedTopics {
  let sum = 0;
  for (const value of profile) sum += value;
  const shares: { topic: number; share: number }[] = [];
  profile.forEach((value, topic) => {
    if (value > 0) shares.push({ topic, share: value / sum });
  });
  return { shares, length: Math.hypot(...shares.map(({ share }) => share)) };
}

/** The topics a story tells of: logarithms of its profile, as the tenth word of one topic adds less than the first. */
export type ToldTopics = { readonly strengths: Float64Array; readonly length: number };

export function toldTopics(profile: TopicProfile): ToldTopics {
  const strengths = profile.map((value) => Math.log1p(value));
  return { strengths, length: Math.hypot(...strengths) };
}

/** How much a story lives in what a requirement asks for. From 0 up; a longer story lives in more. */
export function topicNearness(asked: AskedTopics, told: ToldTopics): number {
  let sum = 0;
  for (const { topic, share } of asked.shares) sum += share * (told.strengths[topic] ?? 0);
  return sum;
}

/** The cosine between both: 1 when the story is about just what is asked, 0 when about anything else. */
export function topicLikeness(nearness: number, asked: AskedTopics, told: ToldTopics): number {
  const lengths = asked.length * told.length;
  return lengths === 0 ? 0 : nearness / lengths;
}
