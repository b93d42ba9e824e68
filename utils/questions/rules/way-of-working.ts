import { cueRule } from '../rule';

export const wayOfWorking = cueRule({
  id: 'way-of-working',
  why: 'A method is known by an ordinary week, and by what was dropped.',
  audience: 'peer',
  topic: 'tools',
  meaning: 'normal-week',
  cues: {
    en: `
      agile | scrum | kanban | sprint* | best practice* | lean | six sigma | continuous improvement |
      standard operating procedures | kaizen | safe framework | stand ups | ceremonies | itil
    `,
    de: 'agile* | scrum | kanban | sprint* | best practice* | lean | kvp | itil',
    fr: `
      agile* | agilite | scrum | kanban | sprint* | bonnes pratiques | lean | amelioration continue | itil
    `,
    es: `
      agil* | agile | scrum | kanban | sprint* | buenas practicas | mejores practicas | lean | mejora continua |
      itil
    `,
    pt: 'metodologias ageis | scrum | agil',
    nl: 'agile | scrum',
    it: 'metodologie agili | agile | scrum',
    pl: 'agile | scrum | zwinn*',
    cs: 'agiln* | scrum',
    uk: 'agile | scrum',
  },
  unless: {
    en: 'lean mass | clean',
  },
});
