import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, type InferOutput, number, object, optional, parse, record, string } from 'valibot';

/**
 * A person's stories, a posting's requirements, and a careful reader's grade for each of both: 3 this story proves it, 2 solid but
 * partial, 1 loosely related, 0 no. Requirements of type "credential" are answered by facts and left out.
 */
const GradedPair = object({
  candidate: string(),
  stories: array(object({ id: string(), title: string(), text: string() })),
  requirements: array(object({ id: string(), text: string(), kind: string(), type: optional(string()) })),
  judgments: record(string(), record(string(), number())),
});

/** `folder` says whose grades they are: a folder is graded by one reader. */
export type GradedPair = InferOutput<typeof GradedPair> & { readonly name: string; readonly folder: string };

/** The pairs of a folder in order of their names. @throws Error that names the file, when one is no pair. */
export function loadPairs(folder: string): GradedPair[] {
  const names = readdirSync(folder).filter((name) => /^\d.*\.json$/u.test(name));
  if (names.length === 0)
    throw new Error(`${folder}: holds no pairs; they are JSON files whose names begin with a digit.`);
  return names.sort().map((name) => {
    try {
      const pair = parse(GradedPair, JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return {
        ...pair,
        folder,
        name: name.replace(/\.json$/u, ''),
        requirements: pair.requirements.filter(({ type }) => type !== 'credential'),
      };
    } catch (error) {
      throw new Error(`${join(folder, name)}: is no graded pair (${error instanceof Error ? error.message : error}).`);
    }
  });
}

export function gradeOf(pair: GradedPair, requirementId: string, storyId: string): number {
  return pair.judgments[requirementId]?.[storyId] ?? 0;
}

export function bestGrade(pair: GradedPair, requirementId: string): number {
  return Math.max(0, ...pair.stories.map(({ id }) => gradeOf(pair, requirementId, id)));
}
