import { expect, test } from 'vitest';
import { indexBank } from '../../utils/matching/bank-index';
import { judgeStories } from '../../utils/matching/judgement';
import { queryOf } from '../../utils/matching/query';
import { indexStory } from '../../utils/matching/story-index';
import type { Language } from '../../utils/model';
import { RANKING_SETS } from './ranking-sets';

/** Tools that a story has, answers, comes near to; a tool in the title alone; other languages; nothing at all. */
const SOME = [
  ['has it', 'I moved our services to Kubernetes and wrote the Python for it, on AWS.'],
  ['comes near', 'We ran everything on Azure with Nomad. I wrote the scripts in Ruby.'],
  ['Kubernetes', 'It was a long night, and nobody went home.'],
  ['answers it', 'I drew our pipeline in Salesforce and taught the others React.'],
  [
    'auf Deutsch',
    'Die Pumpe stand am Sonntag still. Ich habe mit Excel und SQL den Plan gemacht und das Team geleitet.',
  ],
  ['nothing', ''],
] as const;

const STORIES = [
  ...SOME.map(([title, text]) => ({ id: title, title, text })),
  ...RANKING_SETS.flatMap(({ order }) => order.map(({ title, text }) => ({ id: title, title, text }))),
].map(indexStory);

const LINES: readonly (readonly [Language, string])[] = [
  ['en', 'Experience with Kubernetes, AWS and Python'],
  ['en', 'A CRM such as Salesforce or HubSpot, and code review in JavaScript'],
  ['de', 'Sie leiten ein Team und planen mit Excel'],
  ...RANKING_SETS.map(({ requirement }) => ['en', requirement] as const),
];

test('a story among many is judged as it is alone', () => {
  const bank = indexBank(STORIES);
  for (const [language, line] of LINES) {
    const query = queryOf(line, { language });
    expect(judgeStories(query, bank)).toEqual(STORIES.flatMap((story) => judgeStories(query, indexBank([story]))));
  }
});
