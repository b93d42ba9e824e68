import { cueRule } from '../rule';

export const faultThatReturns = cueRule({
  id: 'fault-that-returns',
  why: 'The fault that comes back is the one the team knows best.',
  audience: 'peer',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: `
      troubleshoot* | fault finding | diagnos* .. fault* | diagnos* .. problem* | diagnos* .. issues |
      identify .. faults
    `,
    de: 'fehlersuche | fehleranalyse* | fehlerdiagnose* | storungssuche | fehlerbehebung | storungsbehebung',
    fr: 'panne | pannes | depann* | detection des defauts',
    es: 'averias | averia | troubleshooting | resolucion de fallos | deteccion de fallos',
    pt: 'avarias | troubleshooting | detecao de falhas',
    nl: 'storingen',
    it: 'guasti | ricerca guasti',
    pl: 'usterek | awarii | diagnozowanie',
    cs: 'poruch | zavad | diagnostika',
    uk: 'несправност* | поломок',
  },
  unless: {
    en: 'report .. faults',
    fr: 'signaler les',
    es: 'avisar de | comunicar las | notificar',
  },
});
