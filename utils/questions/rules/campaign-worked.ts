import { cueRule } from '../rule';

export const campaignWorked = cueRule({
  id: 'campaign-worked',
  why: 'A campaign worked when somebody can say how they know.',
  audience: 'manager',
  topic: 'outcomes',
  kind: 'field',
  cues: {
    en: `
      campaign* | seo | sem | paid media | paid search | performance marketing | google ads | conversion rate* |
      email marketing | brand awareness | growth marketing | marketing strateg* | digital marketing | ppc
    `,
    de: `
      kampagne* | seo | sea | performance marketing | google ads | online marketing | newsletter marketing |
      marketingstrategie*
    `,
    fr: `
      campagne* | seo | sea | referencement | acquisition | marketing digital | google ads | notoriete
    `,
    es: `
      campana* | seo | sem | marketing digital | google ads | captacion digital | estrategia de marketing
    `,
  },
  unless: {
    en: 'security campaign* | vaccination campaign* | campaign for safe | phishing campaign*',
    de: 'impfkampagne*',
    fr: 'campagne de vaccination | campagne de recrutement',
    es: 'campana de vacunacion | campana agricola',
  },
});
