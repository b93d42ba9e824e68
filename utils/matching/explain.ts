import { competencyById, conceptById, skillById } from '../lexicon';
import type { CompetencyId, Match } from '../model';
import type { Asked, Query } from './query';
import { related } from './related';
import { skillTies } from './skill-ties';
import type { IndexedStory } from './story-index';
import { nameOf, type UnitKey } from './units';

/** At most this many things are named in one sentence. */
const MOST_NAMED = 3;

/**
 * Why a story answers a requirement or why not, in one sentence, in the voice of the panel: present tense, "you" the person, "they" the
 * posting. It names only what stands in both texts, or what the posting names and the story does not.
 */
export function explainMatch(query: Query, match: Pick<Match, 'level' | 'decided'>, story: IndexedStory): string {
  if (match.decided === 'proves') return 'You said that this story proves it.';
  if (match.decided === 'does not') return 'You said that this story does not prove it.';
  const missing = missingTools(query, story);
  if (missing) return missing;
  const shared = sharedNames(query, story);
  if (shared.length === 0) {
    const shown = query.competencies.filter(({ key }) => story.units.has(key));
    const setting = match.level === 'direct' ? '' : ', in other work than theirs';
    if (shown.length > 0) return `It shows ${listed(shown.map(competencyName))}${setting}.`;
    const near = relatedNames(query, story);
    if (near.length > 0) return `Both touch on ${listed(near)}, in different words.`;
    if (match.level === 'stretch') return 'Nothing in this story speaks of what they ask.';
    return 'Near to what they ask, in words of its own.';
  }
  if (match.level === 'direct') return `Both speak of ${listed(shared)}.`;
  if (match.level === 'adjacent') return `Both speak of ${listed(shared)}; the rest of the line stands open.`;
  return `Only ${listed(shared)} ${shared.length === 1 ? 'stands' : 'stand'} in both.`;
}

/** What the person can say of a tool that is asked by name and that the story does not name; `undefined` when none is missing. */
function missingTools(query: Query, story: IndexedStory): string | undefined {
  const ties = skillTies(query.tools, story);
  const held = ties.filter(({ by }) => by !== 'sibling').map(({ asked }) => asked.key);
  const lacking = query.tools.filter(({ key }) => !held.includes(key)).map(({ key }) => key.slice(2));
  if (lacking.length === 0 || (query.anyTool && held.length > 0)) return undefined;
  const names = listed(lacking.map(skillName));
  const them = lacking.length === 1 ? 'it' : 'them';
  const neighbour = ties.find(({ by }) => by === 'sibling');
  if (!neighbour) return `They ask for ${names} by name; this story does not name ${them}.`;
  return `They ask for ${names}; you tell of ${skillName(neighbour.held)}, a neighbour of ${them}.`;
}

/** What stands in both texts, skills and concepts before single words. */
function sharedNames(query: Query, story: IndexedStory): string[] {
  const named = (asked: readonly Asked[]) => asked.filter(({ key }) => story.units.has(key));
  const words = named(query.words)
    .filter(({ weight }) => weight === 1)
    .flatMap(({ key, spans }) => (spans[0] ? [`“${nameOf(key, query.text, spans[0])}”`] : []));
  return [
    ...named(query.skills).map(({ key }) => skillName(key.slice(2))),
    ...named(query.concepts).map(({ key }) => conceptName(key)),
    ...words,
  ].slice(0, MOST_NAMED);
}

/** Of what is only near, the nearest two: the rest is chance. */
const MOST_RELATED = 2;

/** The concepts that words of both are told of, those most told of first. */
function relatedNames(query: Query, story: IndexedStory): string[] {
  const told = new Map<UnitKey, number>();
  for (const { key, weight } of related(query, story)) {
    if (key.startsWith('c:')) told.set(key, Math.max(told.get(key) ?? 0, weight));
  }
  return [...told]
    .sort((left, right) => right[1] - left[1])
    .slice(0, MOST_RELATED)
    .map(([key]) => conceptName(key));
}

function conceptName(key: UnitKey): string {
  return (conceptById(key.slice(2))?.name ?? key.slice(2)).toLowerCase();
}

function skillName(id: string): string {
  return skillById(id)?.name ?? id;
}

function competencyName({ key }: Asked): string {
  return (competencyById(key.slice(2) as CompetencyId)?.name ?? key.slice(2)).toLowerCase();
}

/** "a", "a and b", "a, b and c". */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
