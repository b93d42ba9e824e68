import { cueRule } from '../rule';

export const whenLawIsAsked = cueRule({
  id: 'when-law-is-asked',
  why: 'Law is asked before a decision or after it.',
  audience: 'manager',
  topic: 'decisions',
  kind: 'field',
  cues: {
    en: `
      legal advice | legal counsel | in house counsel | draft* .. contracts | contract review | review contracts |
      legal research | litigation | attorney* | paralegal* | legal support | contract management
    `,
    de: `
      rechtsberatung | jurist* | vertragsprufung | vertragsgestaltung | rechtsabteilung | volljurist* |
      prozessfuhrung | rechtsanwalt*
    `,
    fr: `
      conseil juridique | juriste* | redaction de contrats | contentieux | affaires juridiques | avocat*
    `,
    es: `
      asesoramiento juridico | asesoria juridica | abogad* | redaccion de contratos | litigio* | jurista*
    `,
  },
  unless: {
    en: 'attorney general | power of attorney | legal right to | legally authori*',
  },
});
