import type { Telling } from './profile';
import type { IndexedStory } from './story-index';
import type { UnitKey } from './units';

/** A number for every story of a bank, by its place there. */
export type Column = Float64Array;

/** The same, or one number for all where the stories make no difference. */
export type Amount = Column | number;

/** The stories that have a thing, by their places in the bank; how often each has it, title included; and 1 where the text has it, where the title has it. */
export type Holders = {
  readonly places: readonly number[];
  readonly counts: readonly number[];
  readonly told: readonly (0 | 1)[];
  readonly titled: readonly (0 | 1)[];
};

/**
 * Stories side by side: a line looks up the few lists and columns of what it asks for, and not every story. Made anew from the stories'
 * own indexes whenever one of them changes, which takes less time than to hold a posting against them.
 */
export type BankIndex = {
  readonly stories: readonly IndexedStory[];
  /** Titles included. */
  readonly units: ReadonlyMap<UnitKey, Holders>;
  /** The skills among them, by id. */
  readonly skills: ReadonlyMap<string, Holders>;
  /** How many words of the matter each has, and the logarithm of that. */
  readonly words: Column;
  readonly substance: Column;
  /** Where they live, in broad areas and in fine ones; and where their titles alone do. */
  readonly topics: Tellings;
  readonly matters: Tellings;
  readonly titleMatters: Tellings;
};

/** What `Telling` says of one story, of all. */
export type Tellings = {
  /** Area by area, in each story by story. */
  readonly strengths: Float32Array;
  readonly lengths: Column;
};

export function indexBank(stories: readonly IndexedStory[]): BankIndex {
  const units = new Map<UnitKey, { places: number[]; counts: number[]; told: (0 | 1)[]; titled: (0 | 1)[] }>();
  for (const [place, story] of stories.entries()) {
    for (const [key, mentions] of story.units) {
      const holders = units.get(key) ?? { places: [], counts: [], told: [], titled: [] };
      units.set(key, holders);
      holders.places.push(place);
      holders.counts.push(mentions.places.length + (mentions.titled ? 1 : 0));
      holders.told.push(mentions.places.length > 0 ? 1 : 0);
      holders.titled.push(mentions.titled ? 1 : 0);
    }
  }
  return {
    stories,
    units,
    skills: new Map([...units].flatMap(([key, holders]) => (key.startsWith('s:') ? [[key.slice(2), holders]] : []))),
    words: Float64Array.from(stories, ({ words }) => words),
    substance: Float64Array.from(stories, ({ words }) => Math.log1p(words)),
    topics: sideBySide(stories.map(({ topics }) => topics)),
    matters: sideBySide(stories.map(({ matters }) => matters)),
    titleMatters: sideBySide(stories.map(({ titleMatters }) => titleMatters)),
  };
}

/** A story in a language whose words stand in no area has no strengths at all: it lives in none. */
function sideBySide(tellings: readonly Telling[]): Tellings {
  const size = tellings.reduce((most, { strengths }) => Math.max(most, strengths.length), 0);
  const byArea = new Float32Array(size * tellings.length);
  for (const [place, { strengths }] of tellings.entries()) {
    for (let area = 0; area < strengths.length; area += 1)
      byArea[area * tellings.length + place] = strengths[area] ?? 0;
  }
  return { strengths: byArea, lengths: Float64Array.from(tellings, ({ length }) => length) };
}
