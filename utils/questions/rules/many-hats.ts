import { cueRule } from '../rule';

export const manyHats = cueRule({
  id: 'many-hats',
  why: 'Many small duties in one line hide which ones fill the week.',
  audience: 'manager',
  topic: 'priorities',
  meaning: 'week',
  kind: 'tone',
  where: 'anywhere',
  cues: {
    en: `
      many hats | multiple hats | various hats | different hats | other duties | additional duties |
      other tasks as | duties as assigned | other responsibilities as | jack of all trades | all rounder |
      whatever it takes | do what it takes | and much more | ad hoc tasks | ad hoc projects
    `,
    de: `
      allrounder* | weitere aufgaben | sonstige aufgaben | vielseitige* aufgaben | anfallende* aufgaben |
      alle anfallenden
    `,
    fr: `
      polyvalen* | touche a tout | autres taches | taches diverses | missions annexes | plusieurs casquettes
    `,
    es: 'polivalen* | otras tareas | otras funciones | tareas varias | multifuncional',
  },
});
