import type { Story } from '../model';
import { correctionSubject } from './corrections';
import { contentOf, mergeAlike } from './merge-alike';
import { mergePostings } from './merge-postings';
import type { AllRows, Rows } from './tables';

/** What to store so that nothing of either side is lost, and how much of it there is. */
export type Merged = {
  readonly put: AllRows;
  /** Stories, questions, notes, facts and postings of the other side that were not here. */
  readonly added: number;
  /** Those that both sides had changed in different ways: both are kept, the other side's under an id of its own. */
  readonly keptBoth: number;
};

/**
 * What of another device's rows is stored beside `mine`. A row only they have is added; one with the same words under another id is the same
 * row; a story that one side only carried on is carried on; decisions about a posting that do not contradict each other are joined. Where both
 * sides changed the same thing, both are kept. Merging the same rows again changes nothing. `newId` names the second of two rows that are kept.
 */
export function mergeRows(mine: AllRows, theirs: AllRows, newId: () => string): Merged {
  const stories = mergeAlike(mine.stories, theirs.stories, newId, laterStory(mine.storyVersions, theirs.storyVersions));
  const storyId = (id: string) => stories.renamed.get(id) ?? id;
  const versions = mergeAlike(
    mine.storyVersions,
    theirs.storyVersions.map((version) => {
      const id = storyId(version.storyId);
      return { ...version, storyId: id, story: { ...version.story, id } };
    }),
    newId,
  );
  const questions = mergeAlike(
    mine.questions,
    theirs.questions.map((row) => (row.kind === 'asked' ? { ...row, storyIds: row.storyIds.map(storyId) } : row)),
    newId,
  );
  const notes = mergeAlike(mine.notes, theirs.notes, newId);
  const facts = mergeAlike(mine.facts, theirs.facts, newId);
  const postings = mergePostings(mine, theirs, storyId, newId);
  const added = new Set([stories, questions, notes, facts, postings].flatMap((part) => [...part.added]));
  const keptBoth = [stories, questions, notes, facts, postings].reduce((sum, part) => sum + part.keptBoth, 0);
  const put: AllRows = {
    stories: stories.put,
    storyVersions: versions.put,
    questions: questions.put,
    notes: notes.put,
    facts: facts.put,
    corrections: mergeCorrections(
      mine.corrections,
      theirs.corrections.map((row) => (row.kind === 'proves' ? { ...row, storyId: storyId(row.storyId) } : row)),
    ),
    ...postings.put,
    rehearsals: mergeRehearsals(
      mine.rehearsals,
      theirs.rehearsals.map((row) => ({
        ...row,
        ...(row.postingId !== undefined && { postingId: postings.renamed.get(row.postingId) ?? row.postingId }),
        ...(row.storyId !== undefined && { storyId: storyId(row.storyId) }),
      })),
    ),
    imports: theirs.imports.filter(absentFrom(mine.imports)).map((row) => ({
      ...row,
      // Here it may take back only what came here under its own id.
      undo: row.undo.filter((step) => !step.before && added.has(step.id)),
    })),
    settings: theirs.settings.filter(absentFrom(mine.settings)),
  };
  return { put, added: added.size, keptBoth };
}

/** Which of two wordings of a story is the later one: the one whose history holds the other. Undefined where both went their own way. */
function laterStory(
  mine: AllRows['storyVersions'],
  theirs: AllRows['storyVersions'],
): (mine: Story, theirs: Story) => 'mine' | 'theirs' | undefined {
  const wordings = (versions: AllRows['storyVersions']) =>
    new Set(versions.map(({ storyId, story }) => `${storyId} ${contentOf(story)}`));
  const myHistory = wordings(mine);
  const theirHistory = wordings(theirs);
  return (my, their) => {
    if (myHistory.has(`${my.id} ${contentOf(their)}`)) {
      return 'mine';
    }
    return theirHistory.has(`${my.id} ${contentOf(my)}`) ? 'theirs' : undefined;
  };
}

/** Of corrections about the same thing the latest counts, here as when they are made. */
function mergeCorrections(mine: AllRows['corrections'], theirs: AllRows['corrections']): AllRows['corrections'] {
  const latest = new Map<string, AllRows['corrections'][number]>();
  for (const [rows, isTheirs] of [
    [mine, false],
    [theirs, true],
  ] as const) {
    for (const row of rows) {
      const subject = correctionSubject(row);
      const present = latest.get(subject);
      if (!present || present.madeAt < row.madeAt) {
        latest.set(subject, present && isTheirs ? { ...row, id: present.id } : row);
      }
    }
  }
  return [...latest.values()].filter((row) => !mine.includes(row));
}

/** A question rehearsed on both devices stands where it was rehearsed last. */
function mergeRehearsals(mine: AllRows['rehearsals'], theirs: AllRows['rehearsals']): AllRows['rehearsals'] {
  const byId = new Map(mine.map((row) => [row.id, row]));
  return theirs.filter((row) => (byId.get(row.id)?.updatedAt ?? '') < row.updatedAt);
}

function absentFrom<Row extends Rows[keyof Rows]>(rows: readonly Row[]): (row: Row) => boolean {
  const ids = new Set<string>(rows.map(({ id }) => id));
  return (row) => !ids.has(row.id);
}
