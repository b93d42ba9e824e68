import { array, object, parse, string } from 'valibot';
import { rankPair } from '../../utils/matching/rank';
import { asText, readInput } from './files';
import type { Output } from './output';

const Pair = object({
  stories: array(object({ id: string(), title: string(), text: string() })),
  requirements: array(object({ id: string(), text: string(), kind: string() })),
});

/** Ranks the stories of one benchmark pair, as `contract.md` says. */
export function rankFile(path: string): Output {
  const file = readInput(path);
  const pair = parse(Pair, JSON.parse(asText(file)));
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
