import { cueRule } from '../rule';

export const hardTalks = cueRule({
  id: 'hard-talks',
  why: 'Disagreement is either spoken or stored.',
  audience: 'peer',
  topic: 'team',
  cues: {
    en: `
      difficult conversations | conflict resolution | resolve conflict* | manage conflict |
      challenging conversations | challenge the status quo | constructive feedback | candid feedback |
      radical candor | direct feedback
    `,
    de: 'konfliktfahig* | konfliktlosung* | kritikfahig* | feedbackkultur | offene kommunikation',
    fr: 'gestion des conflits | gestion de conflits | franchise | feedback*',
    es: `
      resolucion de conflictos | gestion de conflictos | conversaciones dificiles | feedback constructivo
    `,
  },
  unless: {
    en: 'conflict of interest',
  },
});
