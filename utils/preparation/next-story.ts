import { competencies, competencyById, WEIGHT_OF } from '../lexicon';
import type {
  AlignedRequirement,
  CompetencyId,
  CoverageTable,
  NextStory,
  SavedPosting,
  Standing,
  Story,
} from '../model';

type Saved = Pick<SavedPosting, 'id' | 'alignment' | 'savedAt'>;

/** Thin is half answered. */
const THIN = 0.5;

/** Two prompts are enough to remember by. */
const PROMPTS = 2;

/** A tool is worth a story of its own when several postings ask for it; of one posting the gap ladder tells. */
const SKILL_POSTINGS = 3;

/**
 * The stories worth writing next, most helpful first: what the saved postings ask for most and no story answers, with two questions to
 * remember by and the postings behind it. Empty when everything asked for is answered, or nothing is saved.
 */
export function nextStories(saved: readonly Saved[]): NextStory[] {
  const tallies = new Map<string, Tally>();
  for (const posting of saved) {
    for (const row of posting.alignment.requirements) {
      if (row.requirement.form === 'gate') continue;
      for (const subject of subjectsOf(row)) tallyUp(tallies, subject, row, posting.id);
    }
  }
  return [...tallies.values()]
    .filter(({ need, subject, askedIn }) => need > 0 && ('competency' in subject || askedIn.size >= SKILL_POSTINGS))
    .toSorted((left, right) => right.need - left.need || (nameOf(left.subject) < nameOf(right.subject) ? -1 : 1))
    .map(({ subject, askedIn, openIn, thinIn, nearest }) => ({
      about: subject,
      name: nameOf(subject),
      askedIn: [...askedIn],
      openIn: [...openIn],
      thinIn: [...thinIn].filter((id) => !openIn.has(id)),
      ...nearestOf(nearest),
      recallPrompts: promptsFor(subject),
    }));
}

type Subject = NextStory['about'];

type Tally = {
  readonly subject: Subject;
  need: number;
  /** How often each story came nearest. */
  readonly nearest: Map<string, number>;
  readonly askedIn: Set<string>;
  readonly openIn: Set<string>;
  readonly thinIn: Set<string>;
};

function subjectsOf({ requirement }: AlignedRequirement): Subject[] {
  const skillSubjects = requirement.form === 'skill' ? requirement.terms.map((skill) => ({ skill })) : [];
  return [...requirement.competencies.map((competency) => ({ competency })), ...skillSubjects];
}

function tallyUp(tallies: Map<string, Tally>, subject: Subject, row: AlignedRequirement, postingId: string) {
  const key = 'competency' in subject ? subject.competency : `skill ${subject.skill}`;
  const tally: Tally = tallies.get(key) ?? {
    subject,
    need: 0,
    nearest: new Map(),
    askedIn: new Set(),
    openIn: new Set(),
    thinIn: new Set(),
  };
  tallies.set(key, tally);
  tally.askedIn.add(postingId);
  // Nobody writes a story for a wish.
  const weight = row.requirement.kind === 'preferred' ? 0 : WEIGHT_OF[row.requirement.priority];
  if (row.verdict === 'gap') {
    tally.need += weight;
    tally.openIn.add(postingId);
  } else if (row.verdict === 'partial') {
    tally.need += weight * THIN;
    tally.thinIn.add(postingId);
  } else return;
  const best = row.matches.find(({ decided, evidence }) => decided !== 'does not' && evidence.length > 0);
  if (best) tally.nearest.set(best.storyId, (tally.nearest.get(best.storyId) ?? 0) + 1);
}

function nearestOf(counts: ReadonlyMap<string, number>): { nearest?: string } {
  const [best] = [...counts].toSorted((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  return best ? { nearest: best[0] } : {};
}

function nameOf(subject: Subject): string {
  return 'competency' in subject ? (competencyById(subject.competency)?.name ?? subject.competency) : subject.skill;
}

function promptsFor(subject: Subject): readonly string[] {
  if ('competency' in subject) return (competencyById(subject.competency)?.recallPrompts ?? []).slice(0, PROMPTS);
  return [
    `When did ${subject.skill} get you out of a difficulty, or into one?`,
    `What did you last make or mend with ${subject.skill}, and for whom?`,
  ];
}

/** What keeps being asked and what each story carries, over all saved postings; the thing most often open stands first. */
export function coverageTable(saved: readonly Saved[], stories: readonly Pick<Story, 'id'>[]): CoverageTable {
  const postings = saved.toSorted((left, right) => (left.savedAt < right.savedAt ? -1 : 1));
  const asked = competencies
    .map(({ id, name }) => {
      const standings = postings.map(({ alignment }) => standingIn(alignment.requirements, id));
      return { name, competency: id, standings, inAll: standingsInAll(standings) };
    })
    .filter(({ standings }) => standings.some((standing) => standing !== 'not asked'))
    .toSorted((left, right) => byOpenness(left.standings, right.standings) || (left.name < right.name ? -1 : 1));
  const carried = postings.map(({ alignment }) => carriedBy(alignment.requirements));
  return {
    postings: postings.map(({ id }) => id),
    asked,
    stories: stories.map(({ id }) => {
      const strokes = carried.map((byStory) => byStory.get(id) ?? NOTHING);
      return { storyId: id, strokes, inAll: strokesInAll(strokes) };
    }),
    overTime: postings.map(({ id, savedAt, alignment }) => ({
      postingId: id,
      on: savedAt.slice(0, 10),
      coverage: alignment.coverage,
    })),
  };
}

/** Open where one requirement of it is open, else thin where one is thin. */
function standingIn(rows: readonly AlignedRequirement[], competency: CompetencyId): Standing {
  const about = rows.filter(
    ({ requirement }) => requirement.form !== 'gate' && requirement.competencies.includes(competency),
  );
  if (about.length === 0) return 'not asked';
  if (about.some(({ verdict }) => verdict === 'gap')) return 'open';
  return about.some(({ verdict }) => verdict === 'partial') ? 'thin' : 'answered';
}

/** What is open in more postings first; of as many what is thin in more, then what is asked in more. */
function byOpenness(left: readonly Standing[], right: readonly Standing[]): number {
  const more = (standing: Standing) => countOf(standing, right) - countOf(standing, left);
  return more('open') || more('thin') || more('answered');
}

function countOf(standing: Standing, standings: readonly Standing[]): number {
  return standings.filter((each) => each === standing).length;
}

function standingsInAll(standings: readonly Standing[]): string {
  const asked = standings.length - countOf('not asked', standings);
  const [open, thin] = [countOf('open', standings), countOf('thin', standings)];
  if (open > 0) return `open in ${open} of ${asked}`;
  return thin > 0 ? `thin in ${thin} of ${asked}` : 'all answered';
}

type Strokes = CoverageTable['stories'][number]['strokes'][number];

const NOTHING: Strokes = { answered: 0, thin: 0 };

/** What each story carries of one posting. */
function carriedBy(rows: readonly AlignedRequirement[]): ReadonlyMap<string, Strokes> {
  const byStory = new Map<string, Strokes>();
  for (const { verdict, matches } of rows) {
    for (const { storyId, level, decided } of matches) {
      const answers = decided === 'proves' || (level === 'direct' && verdict === 'covered');
      if (decided === 'does not' || (!answers && level === 'stretch')) continue;
      const { answered, thin } = byStory.get(storyId) ?? NOTHING;
      byStory.set(storyId, answers ? { answered: answered + 1, thin } : { answered, thin: thin + 1 });
    }
  }
  return byStory;
}

function strokesInAll(strokes: readonly Strokes[]): string {
  const carrying = strokes.filter(({ answered, thin }) => answered + thin > 0).length;
  if (carrying === 0) return 'none';
  return carrying === strokes.length ? `all ${strokes.length}` : `${carrying} of ${strokes.length}`;
}
