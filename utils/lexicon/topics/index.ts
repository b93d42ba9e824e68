import type { Language } from '../../model';
import { stem } from '../../text/stems';
import { PEOPLE } from './people';
import { TRADES } from './trades';
import { WORK_TOPICS } from './work';

/**
 * A field of words that stand near one another at work. Looser than a concept: no word of a topic proves anything, but a line and a
 * story that both live among machines, or in calming people, are nearer than the words they share tell.
 */
export type Topic = { readonly id: string; readonly words: readonly string[] };

/** Reads a table: "# id" begins a topic, the lines under it are its words, of postings and of stories alike, one word each, English. */
function readTopics(table: string): Topic[] {
  return table
    .split('\n# ')
    .map((part) =>
      part
        .replace(/^\s*# /u, '')
        .trim()
        .split(/\s+/u),
    )
    .flatMap(([id, ...words]) => (id ? [{ id, words }] : []));
}

export const topics: readonly Topic[] = [PEOPLE, WORK_TOPICS, TRADES].flatMap(readTopics);

/** A place in a topic: index into `topics`, and how far a word of several topics speaks for this one, above 0 up to 1. */
export type TopicPlace = { readonly topic: number; readonly weight: number };

let placesByStem: ReadonlyMap<string, readonly TopicPlace[]> | undefined;

/** The topics a stem stands in; made at first use. Empty for other stems, and in languages the tables do not have. */
export function topicsOf(stemmed: string, language: Language): readonly TopicPlace[] {
  if (language !== 'en') return NONE;
  placesByStem ??= readPlaces();
  return placesByStem.get(stemmed) ?? NONE;
}

const NONE: readonly TopicPlace[] = [];

/** A word of four topics speaks for each of them half as loud as a word of one: between dividing it up and counting it in full. */
function readPlaces(): ReadonlyMap<string, readonly TopicPlace[]> {
  const found = new Map<string, Set<number>>();
  topics.forEach(({ words }, topic) => {
    for (const word of words) {
      const stemmed = stem(word);
      found.set(stemmed, (found.get(stemmed) ?? new Set()).add(topic));
    }
  });
  return new Map(
    [...found].map(([stemmed, places]) => [
      stemmed,
      [...places].map((topic) => ({ topic, weight: 1 / Math.sqrt(places.size) })),
    ]),
  );
}
