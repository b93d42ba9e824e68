import type { Posting, Priority, Requirement } from '../model';
import { conceptById } from './concepts';
import { type Hit, lookUp } from './look-up';

/** Words at the very line, or over it, that make it a must. */
const MUST =
  /\b(?:must|required|requires|essential|mandatory|minimum|need to have|non-negotiable|zwingend|erforderlich|voraussetzung|vorausgesetzt|indispensable|impératif|obligatoire|exigé|imprescindible|obligatorio|requerido)\b/iu;

/** The first lines of a posting are what the role is about. */
const FIRST_LINES = 3;

/** Named in this many places, a thing is what the role is about; in one fewer, it matters. */
const CRITICAL_MENTIONS = 3;
const HIGH_MENTIONS = 2;

/** What counts as a mention: skills, and concepts of a trade. Concepts of work in general ("teamwork") are in every posting. */
function subjects(hits: readonly Hit[]): string[] {
  return hits
    .filter(({ kind, id }) => kind === 'skill' || (kind === 'concept' && conceptById(id)?.theme !== 'work'))
    .map(({ kind, id }) => `${kind}:${id}`);
}

/** What a requirement counts among others: a critical one as much as four that are only implied. */
export const WEIGHT_OF: { readonly [priority in Priority]: number } = { critical: 4, high: 3, medium: 2, low: 1 };

/** How often and where the posting speaks of what its requirements ask. */
export type Mentions = {
  /** Subjects of the title. */
  readonly title: ReadonlySet<string>;
  /** By subject: the number of blocks that speak of it. */
  readonly blocks: ReadonlyMap<string, number>;
  /** Ids of the first requirements that are not merely preferred. */
  readonly first: ReadonlySet<string>;
};

/** Reads the posting once, for the priorities of all its requirements. */
export function mentionsIn(posting: Posting): Mentions {
  const blocks = new Map<string, number>();
  for (const { text } of posting.blocks)
    for (const subject of new Set(subjects(lookUp(text, 'posting', posting.language))))
      blocks.set(subject, (blocks.get(subject) ?? 0) + 1);
  return {
    title: new Set(posting.title ? subjects(lookUp(posting.title, 'posting', posting.language)) : []),
    blocks,
    first: new Set(
      posting.requirements
        .filter(({ kind }) => kind !== 'preferred')
        .slice(0, FIRST_LINES)
        .map(({ id }) => id),
    ),
  };
}

/**
 * How much hangs on a requirement: critical when it is named three times, stands in the title or among the first three lines, or is
 * called a must; high when named twice or a duty; low when it names nothing; else medium. What is merely preferred is medium at most.
 */
export function priorityOf(requirement: Requirement, hits: readonly Hit[], mentions: Mentions): Priority {
  const own = subjects(hits);
  if (requirement.kind === 'preferred') return own.length > 0 ? 'medium' : 'low';
  const most = Math.max(0, ...own.map((subject) => mentions.blocks.get(subject) ?? 0));
  if (
    most >= CRITICAL_MENTIONS ||
    own.some((subject) => mentions.title.has(subject)) ||
    mentions.first.has(requirement.id) ||
    MUST.test(requirement.text) ||
    MUST.test(requirement.section ?? '')
  )
    return 'critical';
  if (most >= HIGH_MENTIONS || requirement.kind === 'responsibility') return 'high';
  return hits.length > 0 ? 'medium' : 'low';
}
