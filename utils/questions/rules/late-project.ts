import { cueRule } from '../rule';

export const lateProject = cueRule({
  id: 'late-project',
  why: 'One project is always late; it may become yours.',
  audience: 'manager',
  topic: 'priorities',
  cues: {
    en: `
      project manage* | manage projects | managing projects | project plan* | project timelines |
      project deliver* | milestone* | on time and | on schedule | project deadlines | program manage* |
      project lead
    `,
    de: `
      projektleitung | projektmanagement | projektplan* | meilenstein* | projekte steuern | projektsteuerung
    `,
    fr: `
      gestion de projet* | chef* de projet* | jalon* | pilotage de projet* | planification des projets |
      respect des delais
    `,
    es: `
      gestion de proyectos | jefe de proyecto* | hitos | planificacion de proyectos | cumplimiento de plazos |
      seguimiento de proyectos
    `,
    pt: 'gestao de projetos | gestao de projectos',
    nl: 'projectmanagement | projectleider',
    it: 'gestione di progetti | gestione progetti | project management',
    pl: 'zarzadzanie projektami | prowadzenie projektow',
    cs: 'projektove rizeni | rizeni projektu',
    uk: 'управління проєктами | управління проектами',
  },
  unless: {
    en: 'team building projects | career milestone* | reporting to | reports to | report to',
  },
});
