import type { Story, StoryDraft, StoryPart, StoryParts } from '../model';
import { rememberedOf } from '../text/memory';
import { FNV_PRIME, textKey, textNumber } from '../text/normalise';
import { STORY_PARTS } from '../text/story-text';

/** What of a story two versions are compared by. */
export type Comparable = StoryParts &
  Pick<StoryDraft, 'title' | 'organization' | 'period' | 'rest' | 'answers' | 'competencies'>;

/** Two tellings of one thing: the first index is into the first list, the second into the other. */
export type Likeness = {
  readonly left: number;
  readonly right: number;
  /** Word for word, or told in other words. */
  readonly how: 'same words' | 'told alike';
  /** Share of the shorter one's runs of words that the other has too, 0 to 1. */
  readonly shared: number;
};

/** A run of this many words is no coincidence. */
const RUN = 3;

/** With this share of runs in common two texts tell one thing; with a title in common, less is enough. */
const ALIKE = 0.35;
const ALIKE_WITH_TITLE = 0.12;

/** A story shorter than this is compared by its title: a few words share little by nature. In runs. */
const SHORTEST = 6;

/** A run that stands in more stories than this is a way of speaking, and tells nothing. */
const COMMONEST = 20;

/**
 * Which stories of two lists tell the same thing, most alike first; each story at most once. Compares by runs of words, so that the
 * time grows with the length of the texts, not with the number of pairs.
 */
export function likeStories(left: readonly Comparable[], right: readonly Comparable[]): Likeness[] {
  return pairs(left, right, (one, other) => one >= 0 && other >= 0);
}

/** The same within one list: a story that stands under two headings. */
export function repeatedStories(stories: readonly Comparable[]): Likeness[] {
  return pairs(stories, stories, (one, other) => one < other);
}

function pairs(
  left: readonly Comparable[],
  right: readonly Comparable[],
  counts: (one: number, other: number) => boolean,
): Likeness[] {
  if (left.length === 0 || right.length === 0) return [];
  const places = new Map<number, number[]>();
  const titled = new Map<string, number[]>();
  for (const [index, story] of right.entries()) {
    for (const run of runsOf(story)) addTo(places, run, index);
    const title = titleKey(story);
    if (title !== '') addTo(titled, title, index);
  }
  const found: Likeness[] = [];
  for (const [one, story] of left.entries()) {
    const shared = new Map<number, number>();
    for (const run of runsOf(story)) {
      const others = places.get(run) ?? [];
      if (others.length <= COMMONEST) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const other of titled.get(titleKey(story)) ?? []) if (!shared.has(other)) shared.set(other, 0);
    for (const [other, count] of shared) {
      const like = right[other];
      const likeness = like && counts(one, other) ? likenessOf(story, like, count) : undefined;
      if (likeness) found.push({ left: one, right: other, ...likeness });
    }
  }
  return eachOnce(found, left === right);
}

function addTo<Key>(lists: Map<Key, number[]>, key: Key, index: number): void {
  const known = lists.get(key);
  if (known) known.push(index);
  else lists.set(key, [index]);
}

function likenessOf(one: Comparable, other: Comparable, count: number): Pick<Likeness, 'how' | 'shared'> | undefined {
  const isTitled = titleKey(one) === titleKey(other);
  const [mine, theirs] = [runsOf(one).length, runsOf(other).length];
  const shorter = Math.min(mine, theirs);
  const shared = shorter === 0 ? 0 : count / shorter;
  if (shorter < SHORTEST ? !isTitled : shared < (isTitled ? ALIKE_WITH_TITLE : ALIKE)) return undefined;
  return { how: mine === theirs && count === mine && isTitled ? 'same words' : 'told alike', shared };
}

const titleKey = rememberedOf(({ title }: Comparable) => textKey(title));

function eachOnce(found: readonly Likeness[], isOneList: boolean): Likeness[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const rightSide = isOneList ? taken.left : taken.right;
  return [...found]
    .sort((one, other) => other.shared - one.shared || one.left - other.left || one.right - other.right)
    .filter(({ left, right }) => {
      if (taken.left.has(left) || rightSide.has(right)) return false;
      taken.left.add(left);
      rightSide.add(right);
      return true;
    });
}

/**
 * The runs of words of a story, each once, as numbers: different runs share one so seldom (once in a thousand million) that no share
 * changes by it.
 */
const runsOf = rememberedOf((story: Comparable): readonly number[] => {
  const text = textKey([...STORY_PARTS.map((part) => story[part]), story.rest].filter(Boolean).join(' '));
  const words = text.split(' ').map(textNumber);
  const runs = new Set<number>();
  for (let end = RUN; end <= words.length; end += 1) {
    let run = 0;
    for (let index = end - RUN; index < end; index += 1) run = Math.imul(run ^ (words[index] ?? 0), FNV_PRIME);
    // A number this small is quick to look up everywhere.
    runs.add((run ^ (run >>> 15)) & SMALL);
  }
  return [...runs];
});

/** The bits of a number that is small for the engine. */
const SMALL = 0x3fffffff;

/** The fields in which two tellings can differ. */
export type MergedField = 'title' | 'organization' | 'period' | StoryPart | 'rest' | 'competencies' | 'answers';

const TEXT_FIELDS: readonly Exclude<MergedField, 'competencies' | 'answers'>[] = [
  'title',
  'organization',
  'period',
  ...STORY_PARTS,
  'rest',
];
const LIST_FIELDS = ['competencies', 'answers'] as const;

/** Which telling a field is taken from. */
export type Side = 'bank' | 'notes' | 'both';

export type FieldToMerge = {
  readonly field: MergedField;
  /** The two texts; lists with a line for each entry. Empty when a side has nothing. */
  readonly bank: string;
  readonly notes: string;
  /** What is offered: the side that has more where one holds the other, else what is in the bank. */
  readonly offered: Side;
};

/** The fields in which a story of the bank and one of the notes differ, in the order of the editor. */
export function fieldsToMerge(bank: Comparable, notes: Comparable): FieldToMerge[] {
  const texts = TEXT_FIELDS.map((field): FieldToMerge => {
    const [ours, theirs] = [bank[field] ?? '', notes[field] ?? ''];
    return { field, bank: ours, notes: theirs, offered: offered(ours, theirs) };
  });
  const lists = LIST_FIELDS.map((field): FieldToMerge => {
    return { field, bank: bank[field].join('\n'), notes: notes[field].join('\n'), offered: 'both' };
  });
  return [...texts, ...lists].filter(({ bank: ours, notes: theirs }) => textKey(ours) !== textKey(theirs));
}

function offered(ours: string, theirs: string): Side {
  if (ours === '') return 'notes';
  return theirs.length > ours.length && textKey(theirs).includes(textKey(ours)) ? 'notes' : 'bank';
}

/** The story of the bank with each field from the side that was chosen; a field without a choice stays as it is in the bank. */
export function mergedStory(
  bank: Story,
  notes: Comparable,
  choices: { readonly [field in MergedField]?: Side },
  now: string,
): Story {
  const texts = Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => {
      const text = chosen(bank[field] ?? '', notes[field] ?? '', choices[field] ?? 'bank');
      return text === '' && field !== 'title' ? [] : [[field, text]];
    }),
  ) as Partial<Story>;
  const lists = Object.fromEntries(
    LIST_FIELDS.map((field) => {
      const side = choices[field] ?? 'bank';
      return [
        field,
        side === 'both' ? union(bank[field], notes[field]) : side === 'notes' ? notes[field] : bank[field],
      ];
    }),
  ) as Pick<Story, 'competencies' | 'answers'>;
  const { title: _title, organization: _organization, period: _period, rest: _rest, ...others } = bank;
  const kept = Object.fromEntries(
    Object.entries(others).filter(([field]) => !STORY_PARTS.some((part) => part === field)),
  );
  return { ...(kept as Story), ...texts, ...lists, title: texts.title ?? bank.title, updatedAt: now };
}

function chosen(ours: string, theirs: string, side: Side): string {
  if (side === 'bank') return ours;
  if (side === 'notes') return theirs;
  return [ours, theirs].filter((text) => text !== '').join('\n\n');
}

function union(ours: readonly string[], theirs: readonly string[]): string[] {
  const known = new Set(ours.map(textKey));
  return [...ours, ...theirs.filter((text) => !known.has(textKey(text)))];
}
