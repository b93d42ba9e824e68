import { array, getDotPath, object, safeParse, string } from 'valibot';
import { rankPair } from '../../utils/matching/rank';
import { asText, jsonOf, readInput } from './files';
import type { Output } from './output';

/** A person's stories and a posting's requirements, to be held against each other. */
export const Pair = object({
  stories: array(object({ id: string(), title: string(), text: string() })),
  requirements: array(object({ id: string(), text: string(), kind: string() })),
});

/**
 * Ranks the stories of one benchmark pair.
 * @throws Error that names the file, what in it is wrong, and what a pair holds.
 */
export function rankFile(path: string): Output {
  const file = readInput(path);
  const checked = safeParse(Pair, jsonOf(file.name, asText(file)));
  if (!checked.success) {
    const [issue] = checked.issues;
    const place = getDotPath(issue);
    throw new Error(
      `${file.name}: is no pair of stories and requirements (${place ? `${place}: ` : ''}${issue.message}). ` +
        'It takes {"stories": [{"id", "title", "text"}], "requirements": [{"id", "text", "kind"}]}, all of them text.',
    );
  }
  const pair = checked.output;
  const textOf = new Map(pair.stories.map(({ id, text }) => [id, text]));
  const results = Object.fromEntries(
    Object.entries(rankPair(pair)).map(([id, result]) => [
      id,
      {
        ...result,
        evidence: Object.fromEntries(
          Object.entries(result.evidence).map(([storyId, spans]) => [
            storyId,
            spans.map(({ start, end }) => textOf.get(storyId)?.slice(start, end)),
          ]),
        ),
      },
    ]),
  );
  const text = pair.requirements.map(({ id, text }) => {
    const best = pair.stories.find((story) => story.id === results[id]?.ranked[0]?.[0]);
    return `  ${results[id]?.verdict.padEnd(8)} ${text}\n           ${best?.title ?? ''}`;
  });
  return { data: { file: file.name, results }, text: [file.name, ...text].join('\n') };
}
