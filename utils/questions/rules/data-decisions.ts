import { cueRule } from '../rule';

export const dataDecisions = cueRule({
  id: 'data-decisions',
  why: 'Numbers count where one of them has changed a decision.',
  audience: 'manager',
  topic: 'decisions',
  meaning: 'numbers-decide',
  cues: {
    en: `
      data driven | data informed | data led | metrics driven | evidence based | data backed | insights driven |
      using data to | based on data
    `,
    de: 'datengetrieben* | datenbasiert* | kennzahl* | evidenzbasiert* | zahlengetrieben*',
    fr: `
      data driven | basee* sur les donnees | pilotage par la donnee | oriente* donnees | axe* sur les donnees |
      guide* par les donnees
    `,
    es: 'basad* en datos | data driven | orientad* a datos | orientad* al dato | guiad* por datos',
  },
  unless: {
    en: 'evidence based practice | evidence based medicine | evidence based treatment*',
  },
});
