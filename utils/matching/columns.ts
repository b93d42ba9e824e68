import { type Relation, relation } from '../lexicon';
import type { Span } from '../model';
import type { Amount, BankIndex, Column, Holders, Tellings } from './bank-index';
import type { Asking } from './profile';
import type { Asked, Query } from './query';

/** How soon a second mention stops adding (k1 of BM25, Robertson and Zaragoza 2009). */
const SATURATION = 1.2;
/** Little correction for length (b of BM25): a longer story is more often the better proof. */
const LENGTH_CORRECTION = 0.4;
const USUAL_WORDS = 60;
/** A matching story of the same language says about half of a line's words in other words. */
const UNTOLD_IN_ANOTHER_LANGUAGE = 0.5;

/** Every number made into another. A plain loop: `map` of a typed array takes several times as long. */
export function eachAs(column: Column, change: (value: number) => number): Column {
  const changed = new Float64Array(column.length);
  for (let place = 0; place < column.length; place += 1) changed[place] = change(column[place] ?? 0);
  return changed;
}

/** What an amount says of one story. */
export function amountAt(amount: Amount, place: number): number {
  return typeof amount === 'number' ? amount : (amount[place] ?? 0);
}

/** What each story shares with the line, every mention saturated: BM25 with a background in place of the bank's own statistics. */
export function shared(asked: readonly Asked[], bank: BankIndex): Amount {
  if (asked.length === 0) return 0;
  const sum = new Float64Array(bank.stories.length);
  for (const { key, weight } of asked) {
    each(bank.units.get(key), (place, count) => {
      const words = bank.words[place] ?? 0;
      const norm = SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * words) / USUAL_WORDS);
      sum[place] = (sum[place] ?? 0) + (weight * count * (SATURATION + 1)) / (count + norm);
    });
  }
  return sum;
}

/** How much of what is asked each story's title names. */
export function titled(asked: readonly Asked[], { stories, units }: BankIndex): Amount {
  if (asked.length === 0) return 0;
  const sum = new Float64Array(stories.length);
  for (const { key, weight } of asked) {
    const holders = units.get(key);
    holders?.places.forEach((place, at) => {
      if (holders.titled[at]) sum[place] = (sum[place] ?? 0) + weight;
    });
  }
  return sum;
}

/** 1 for each story whose text, not its title alone, has any of what is asked: it can be quoted. */
export function toldOf(asked: readonly Asked[], { stories, units }: BankIndex): Uint8Array {
  const any = new Uint8Array(stories.length);
  for (const { key } of asked) {
    const { places = [], told = [] } = units.get(key) ?? {};
    for (let at = 0; at < places.length; at += 1) if (told[at] === 1) any[places[at] ?? 0] = 1;
  }
  return any;
}

/** How often each story has the one thing asked that it has most often. */
export function mostMentions(asked: readonly Asked[], bank: BankIndex): Amount {
  if (asked.length === 0) return 0;
  const most = new Float64Array(bank.stories.length);
  for (const { key } of asked) {
    each(bank.units.get(key), (place, count) => {
      most[place] = Math.max(most[place] ?? 0, count);
    });
  }
  return most;
}

/** How much each story lives in what a line asks for, given where the stories live. From 0 up; a longer story lives in more. */
export function nearness({ areas, shares }: Asking, { strengths, lengths }: Tellings): Column {
  const sum = new Float64Array(lengths.length);
  for (let at = 0; at < areas.length; at += 1) {
    const share = shares[at] ?? 0;
    const first = (areas[at] ?? 0) * sum.length;
    for (let place = 0; place < sum.length; place += 1)
      sum[place] = (sum[place] ?? 0) + share * (strengths[first + place] ?? 0);
  }
  return sum;
}

/** The cosine between both, from their nearness: 1 when a story is about just what is asked, 0 when about anything else. */
export function likeness(near: Column, asked: Asking, { lengths }: Tellings): Column {
  const cosines = new Float64Array(near.length);
  for (let place = 0; place < near.length; place += 1) {
    const both = asked.length * (lengths[place] ?? 0);
    if (both > 0) cosines[place] = (near[place] ?? 0) / both;
  }
  return cosines;
}

/** How near a story comes to a skill that is asked: not at all, by another beside it, or by the skill itself or one that answers it. */
const BESIDE = 1;
const ANSWERS = 2;
const STEPS: { readonly [by in Relation]: number } = {
  none: 0,
  field: 0,
  sibling: BESIDE,
  kind: ANSWERS,
  same: ANSWERS,
};

/** By skill asked, how near each story comes to it by the nearest of its own. */
export type Ties = ReadonlyMap<Asked, Uint8Array>;

export function tiesTo(asked: readonly Asked[], bank: BankIndex): Ties {
  return new Map(
    asked.map((one) => {
      const steps = new Uint8Array(bank.stories.length);
      for (const [held, holders] of bank.skills) {
        const step = STEPS[relation(one.key.slice(2), held)];
        if (step === 0) continue;
        each(holders, (place) => {
          steps[place] = Math.max(steps[place] ?? 0, step);
        });
      }
      return [one, steps];
    }),
  );
}

/** What counts: a skill that the story has or answers, and one that it only comes near to. */
type Worth = { readonly answers: number; readonly beside: number };

/** How many of these skills each story meets. */
export function met(asked: readonly Asked[], ties: Ties, worth: Worth, { stories }: BankIndex): Amount {
  if (asked.length === 0) return 0;
  const count = new Float64Array(stories.length);
  for (const one of asked) {
    const steps = ties.get(one);
    for (let place = 0; place < count.length; place += 1) {
      const step = steps?.[place];
      if (step === ANSWERS) count[place] = (count[place] ?? 0) + worth.answers;
      else if (step === BESIDE) count[place] = (count[place] ?? 0) + worth.beside;
    }
  }
  return count;
}

/**
 * How much of the line's own words each story does not say in any words. A word is said by itself, or by a concept or a skill that
 * stands around it in the line and in the story in any words. Of words that stand in none, a story of another language may have said
 * any in words of its own: they count by half.
 */
export function unsaid({ own, concepts, skills, language }: Query, ties: Ties, bank: BankIndex): Column {
  const sum = new Float64Array(bank.stories.length);
  const said = new Uint8Array(bank.stories.length);
  const say = (place: number) => {
    said[place] = 1;
  };
  for (const { key, weight, spans } of own) {
    const around = (asked: Asked) => spans.some((span) => asked.spans.some(holds(span)));
    said.fill(0);
    each(bank.units.get(key), say);
    for (const concept of concepts) if (around(concept)) each(bank.units.get(concept.key), say);
    for (const [skill, steps] of ties) {
      if (!around(skill)) continue;
      steps.forEach((step, place) => {
        if (step === ANSWERS) say(place);
      });
    }
    const named = concepts.some(around) || skills.some(around);
    for (let place = 0; place < said.length; place += 1) {
      if (said[place] === 1) continue;
      const compared = named || bank.stories[place]?.language === language;
      sum[place] = (sum[place] ?? 0) + weight * (compared ? 1 : UNTOLD_IN_ANOTHER_LANGUAGE);
    }
  }
  return sum;
}

function holds({ start, end }: Span): (around: Span) => boolean {
  return (around) => around.start <= start && around.end >= end;
}

function each(holders: Holders | undefined, visit: (place: number, count: number) => void): void {
  if (!holders) return;
  const { places, counts } = holders;
  for (let at = 0; at < places.length; at += 1) visit(places[at] ?? 0, counts[at] ?? 0);
}
