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

/** The topics a requirement asks for, with their shares of it, which sum to 1; empty when its words stand in no topic. */
export type TopicShares = readonly { readonly topic: number; readonly share: number }[];

export function topicShares(profile: TopicProfile): TopicShares {
  const sum = profile.reduce((total, value) => total + value, 0);
  return [...profile].flatMap((value, topic) => (value > 0 ? [{ topic, share: value / sum }] : []));
}

/** How much a story, by the logarithms of its profile, lives in what a requirement asks for. From 0 up. */
export function topicNearness(asked: TopicShares, told: Float64Array): number {
  let sum = 0;
  for (const { topic, share } of asked) sum += share * (told[topic] ?? 0);
  return sum;
}
