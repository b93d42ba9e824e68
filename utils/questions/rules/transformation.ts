import { cueRule } from '../rule';

export const transformation = cueRule({
  id: 'transformation',
  why: 'A change has a part that stays and people who doubt it.',
  audience: 'executive',
  topic: 'change',
  meaning: 'change-doubts',
  cues: {
    en: `
      transformation* | transforming | change management | organi*ational change | restructur* | reorgani* |
      digitali*ation | moderni*ation program* | turnaround | merger* | acquisition of | post merger |
      integration of acquired | drive change | lead change | period of change
    `,
    de: `
      transformation* | veranderungsprozess* | change management | umstrukturierung* | reorganisation* |
      digitalisierung* | wandel | fusion | neuausrichtung
    `,
    fr: `
      transformation* | conduite du changement | accompagnement au changement | reorganis* | restructur* |
      digitalisation | fusion | mutation
    `,
    es: 'transformacion* | gestion del cambio | reestructur* | reorganiz* | digitalizacion | fusion',
  },
  unless: {
    en: `
      data transformation* | transformation of data | etl | extract* | transformations using | code transform* |
      version control
    `,
    de: 'datentransformation*',
    fr: 'donnees',
    es: 'datos',
  },
});
