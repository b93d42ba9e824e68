import { cueRule } from '../rule';

export const hardTalks = cueRule({
  id: 'hard-talks',
  why: 'Disagreement is either spoken or stored.',
  audience: 'peer',
  topic: 'team',
  cues: {
    en: `
      difficult conversations | conflict resolution | resolve conflict* | manage conflict |
      challenging conversations | challenge the status quo | radical candor
    `,
    de: 'konfliktfahig* | konfliktlosung* | kritikfahig* | offene kommunikation',
    fr: 'gestion des conflits | gestion de conflits | franchise',
    es: `
      resolucion de conflictos | gestion de conflictos | conversaciones dificiles
    `,
  },
  unless: {
    en: 'conflict of interest',
  },
});
