import { cueRule } from '../rule';

export const leftOut = cueRule({
  id: 'left-out',
  why: 'To be included is something that happened to somebody.',
  audience: 'peer',
  topic: 'team',
  where: 'anywhere',
  cues: {
    en: `
      inclusive environment | inclusive culture | inclusive team | foster* .. inclusi* | diverse team* |
      diverse backgrounds | diversity and inclusion | psychological safety | inclusive workplace
    `,
    de: 'vielfalt | diversitat | inklusiv* | zugehorigkeit',
    fr: 'inclusi* | diversite',
    es: 'inclusi* | diversidad',
  },
  unless: {
    en: 'equal opportunit* | all inclusive | regardless',
    de: 'vielfaltig* aufgaben',
    es: 'todo incluido | discapacidad',
  },
});
