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
      lift up to | lift # | lifting | # pounds | # lbs | # kg | standing for | stand for | prolonged standing |
      physically demanding | physical demands | bend* .. stoop* | heavy lifting | on your feet | manual labor
    `,
    de: 'korperlich* belast* | korperliche* arbeit | schwere* heben | heben und tragen',
    fr: 'port de charges | station debout | charges lourdes | penibilite',
    es: 'levantar peso | esfuerzo fisico | cargar peso | trabajo fisico | de pie',
  },
  unless: {
    en: 'uplift* | sedentary | lifting up others | lift up communit*',
  },
});
