import { cueRule } from '../rule';

export const moneyLasts = cueRule({
  id: 'money-lasts',
  why: 'A young firm has a date by which something must be true.',
  audience: 'executive',
  topic: 'outcomes',
  kind: 'field',
  where: 'anywhere',
  cues: {
    en: `
      startup | start up company | seed round | seed stage | series a | series b | series c | early stage |
      venture backed | vc backed | funded by | pre seed | raised
    `,
    de: 'startup* | start up | finanzierungsrunde | risikokapital | junges unternehmen',
    fr: 'startup* | start up | levee de fonds | serie a | serie b | jeune pousse',
    es: 'startup* | start up | ronda de financiacion | serie a | serie b',
  },
  unless: {
    en: `
      startup costs | startup experience | start up procedures | startup and shutdown | equipment startup |
      in a startup or | experience in a startup | experience at a startup | startup environment* .. experience |
      experience .. startup* | worked .. startup* | startup like | startup mentality | startup spirit |
      series a of | raised by | raised bed* | raised floor*
    `,
    fr: 'experience en startup | esprit startup | esprit start up | ambiance start up',
    es: 'espiritu startup',
  },
});
