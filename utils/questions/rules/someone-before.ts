import { cueRule } from '../rule';

export const someoneBefore = cueRule({
  id: 'someone-before',
  why: 'Somebody held this role; what they did well is the bar, and what should differ is the job.',
  audience: 'manager',
  topic: 'outcomes',
  meaning: 'predecessor',
  where: 'anywhere',
  cues: {
    en: `
      replacement for | replacing | backfill | maternity cover | maternity leave cover | parental leave cover |
      parental leave replacement | taking over from | take over from | successor | succession of |
      existing portfolio | vacated | retiring | retirement of
    `,
    de: `
      nachfolge* | elternzeitvertretung | schwangerschaftsvertretung | mutterschutzvertretung |
      krankheitsvertretung | in nachfolge | ruhestand
    `,
    fr: 'remplacement | conge maternite | conge parental | depart a la retraite | succession',
    es: 'sustitucion | sustituir a | baja maternal | baja por maternidad | relevo | jubilacion',
  },
  unless: {
    en: `
      parts | battery | batteries | filters | retirement plan | 401 | retirement savings | retirement benefit* |
      light bulbs | equipment | legacy | maintain*
    `,
    fr: 'pieces',
    es: 'piezas',
    de: 'teile',
  },
});
