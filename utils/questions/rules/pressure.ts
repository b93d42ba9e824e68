import { cueRule } from '../rule';

export const pressure = cueRule({
  id: 'pressure',
  why: 'Pressure has a source, and somebody can name it.',
  audience: 'peer',
  topic: 'pace',
  kind: 'tone',
  where: 'anywhere',
  cues: {
    en: `
      under pressure | handle stress | handle pressure | stress tolerance | stress resist* | high pressure |
      pressure situations | stressful | calm under | emotional resilience | personal resilience
    `,
    de: 'belastbar* | belastbarkeit | stressresisten* | unter druck | stressig*',
    fr: `
      resistan* au stress | resistance au stress | sous pression | gestion du stress | gerer le stress |
      gerer la pression
    `,
    es: 'bajo presion | tolerancia al estres | resistencia al estres | trabajar con presion',
    pt: 'sob pressao | resiliencia | gestao de stress',
    nl: 'stressbestendig* | onder druk',
    it: 'sotto pressione | gestione dello stress | resistenza allo stress',
    pl: 'odpornosc na stres | pod presja',
    cs: 'odolnost vuci stresu | odolnost proti stresu | pod tlakem',
    uk: 'стресостійк* | під тиском',
  },
  unless: {
    en: `
      climate | resilient systems | resilient software | resilient infrastructure | resilient and scal* |
      scalable | distributed | blood pressure | pressure vessel* | pressure washing | architecture
    `,
    de: 'systeme',
    fr: 'systemes',
    es: 'sistemas',
  },
});
