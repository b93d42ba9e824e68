import { cueRule } from '../rule';

export const clinicalSupport = cueRule({
  id: 'clinical-support',
  why: 'Hard work with people needs somebody to talk it through with.',
  audience: 'peer',
  topic: 'growth',
  kind: 'field',
  cues: {
    en: `
      clinical supervision | supervision provided | debrief* | compassion | emotional support |
      crisis intervention | trauma informed | end of life | palliative | bereave*
    `,
    de: 'supervision | fallbesprechung* | krisenintervention* | palliativ*',
    fr: `
      supervision clinique | analyse des pratiques | analyse de pratiques | fin de vie | soins palliatifs |
      situations de crise
    `,
    es: 'supervision clinica | paliativos | intervencion en crisis | apoyo emocional',
  },
  unless: {
    en: 'customer crisis | crisis communication*',
    de: 'unter supervision',
  },
});
