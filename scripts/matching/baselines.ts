import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { stem } from '../../utils/text/stems';
import { tokens } from '../../utils/text/tokens';
import type { GradedPair } from './pairs';
import type { Ranker } from './plumbline';

/** What anybody could do without this project: the scores of a ranker for every story of a pair. */
function baseline(scorer: (pair: GradedPair) => (text: string) => ReadonlyMap<string, number>): Ranker {
  return (pair) => {
    const score = scorer(pair);
    return Object.fromEntries(
      pair.requirements.map(({ id, text }) => {
        const scores = score(text);
        const ranked = [...scores].filter(([, value]) => value > 0).sort((left, right) => right[1] - left[1]);
        return [id, { ranked: ranked.map(([storyId]) => storyId), gapScore: -(ranked[0]?.[1] ?? 0) }];
      }),
    );
  };
}

const stemsOf = (text: string) => tokens(text).map((token) => stem(token.text));

/** k1 of the usual BM25 (Robertson and Zaragoza 2009), and the b that does best on the pairs: none, as longer stories prove more. */
const SATURATION = 1.2;
const LENGTH_CORRECTION = 0;

export const baselines: { readonly [name: string]: Ranker } = {
  'longest story first': baseline((pair) => () => new Map(pair.stories.map(({ id, text }) => [id, text.length]))),
  'Fuse, token search': baseline((pair) => {
    const fuse = new Fuse(pair.stories, {
      keys: ['title', 'text'],
      includeScore: true,
      ignoreLocation: true,
      useTokenSearch: true,
      tokenMatch: 'any',
      threshold: 0.4,
    });
    return (text) => new Map(fuse.search(text).map(({ item, score }) => [item.id, 1 - (score ?? 1)]));
  }),
  'MiniSearch, stems': baseline((pair) => {
    const index = new MiniSearch({ fields: ['title', 'text'], processTerm: (word) => stem(word) });
    index.addAll(pair.stories);
    return (text) => new Map(index.search(text).map(({ id, score }) => [id, score]));
  }),
  'BM25 tuned, stems': baseline((pair) => {
    const stories = pair.stories.map(({ id, title, text }) => ({ id, stems: stemsOf(`${title} ${text}`) }));
    const average = stories.reduce((sum, { stems }) => sum + stems.length, 0) / stories.length;
    const having = (word: string) => stories.filter(({ stems }) => stems.includes(word)).length;
    return (text) => {
      const words = [...new Set(stemsOf(text))].map((word) => {
        const count = having(word);
        return { word, rarity: Math.log(1 + (stories.length - count + 0.5) / (count + 0.5)) };
      });
      return new Map(
        stories.map(({ id, stems }) => {
          const norm = SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * stems.length) / average);
          const score = words.reduce((sum, { word, rarity }) => {
            const count = stems.filter((other) => other === word).length;
            return sum + (rarity * count * (SATURATION + 1)) / (count + norm);
          }, 0);
          return [id, score];
        }),
      );
    };
  }),
};
