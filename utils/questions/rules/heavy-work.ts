import { cueRule } from '../rule';

export const heavyWork = cueRule({
  id: 'heavy-work',
  why: 'Lifting and standing are shared out, or not.',
  audience: 'recruiter',
  topic: 'conditions',
  kind: 'field',
  where: 'anywhere',
  cues: {
    en: `
      lift up to # | lift # | lifting # | lifting up to # | lift .. # pounds | lift .. # lbs |
      lifting .. # pounds | lifting .. # lbs | up to # pounds | up to # lbs | # kg | standing for | stand for |
      prolonged standing | physically demanding | physical demands | bend* .. stoop* | heavy lifting |
      on your feet | manual labor
    `,
    de: 'korperlich* belast* | korperliche* arbeit | schwere* heben | heben und tragen',
    fr: 'port de charges | station debout | charges lourdes | penibilite',
    es: 'levantar peso | esfuerzo fisico | cargar peso | trabajo fisico | de pie',
  },
  unless: {
    en: `
      sedentary | 5 pounds | 10 pounds | 15 pounds | 20 pounds | 25 pounds | 5 lbs | 10 lbs | 15 lbs | 20 lbs |
      25 lbs | 5 kg | lifting up others | lift up communit*
    `,
  },
});
