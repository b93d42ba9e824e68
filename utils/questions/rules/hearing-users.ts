import { cueRule } from '../rule';

export const hearingUsers = cueRule({
  id: 'hearing-users',
  why: 'Research counts where it has changed a plan.',
  audience: 'peer',
  topic: 'customers',
  kind: 'field',
  cues: {
    en: `
      user research | usability | user interviews | user testing | user needs | ux research | customer interviews |
      product discovery | user feedback | customer feedback | a b test*
    `,
    de: `
      nutzerforschung | usability* | nutzertests | nutzerinterviews | nutzerfeedback | kundenfeedback |
      user research
    `,
    fr: `
      recherche utilisateur* | tests utilisateur* | utilisabilite | retours utilisateur* | user research
    `,
    es: `
      investigacion de usuarios | usabilidad | pruebas con usuarios | feedback de usuarios | user research
    `,
  },
});
