import { cueRule } from '../rule';

export const planUpset = cueRule({
  id: 'plan-upset',
  why: 'What a plan is good for shows where it breaks.',
  audience: 'peer',
  topic: 'priorities',
  cues: {
    en: `
      scheduling | schedules | schedule work | planning of | planning and | production plan* | work plan* |
      mine plan* | capacity planning | workload planning | plan and
    `,
    de: `
      planung von | planung und | planung der | arbeitsvorbereitung | vorplanung | einsatzplanung |
      produktionsplanung | tourenplanung | konzeptplanung | arbeitsplanung
    `,
    fr: 'planifier | planification | ordonnanc* | organiser et programmer | plan de charge',
    es: 'planificar | planificacion | programacion de la produccion | cronograma*',
    pt: 'planear | planejar | planeamento | planejamento',
    nl: 'planning | inplannen',
    it: 'pianificare | pianificazione',
    pl: 'planowanie | planowania | harmonogram*',
    cs: 'planovani | harmonogram*',
    uk: 'планування',
  },
  unless: {
    en: `
      retirement plan* | health plan* | pension plan* | lesson plan* | flexible schedules |
      financial planning | estate planning | schedules may
    `,
    fr: 'planification familiale',
    es: 'planificacion familiar',
  },
});
