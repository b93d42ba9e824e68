import { cueRule } from '../rule';

export const reviewOfWork = cueRule({
  id: 'review-of-work',
  why: 'Where work is looked at by others one learns; how it is done decides whether one likes to.',
  audience: 'peer',
  topic: 'quality',
  cues: {
    en: `
      review work | review the work | reviews the work | reviewing the work | code review* | peer review* |
      design review* | constructive feedback | candid feedback | direct feedback | feedback on .. work
    `,
    de: 'code review* | peer review* | vier augen* | korrekturles* | lektorier* | feedbackkultur',
    fr: 'revue* de code | relecture* | relire | revue* de conception | feedback*',
    es: `
      revision* de codigo | revision por pares | feedback constructivo | revisar el trabajo |
      revision del trabajo
    `,
  },
  unless: {
    en: 'peer reviewed publication* | peer reviewed journal* | peer reviewed paper*',
  },
});
