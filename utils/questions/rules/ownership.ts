import { cueRule } from '../rule';

export const ownership = cueRule({
  id: 'ownership',
  why: 'Owning a result means little without the decisions that go with it.',
  audience: 'manager',
  topic: 'decisions',
  meaning: 'authority',
  cues: {
    en: `
      end to end | take ownership | taking ownership | takes ownership | own the | full ownership | ownership of |
      ownership over | full responsibility | fully responsible | accountable for | accountability for |
      full accountability | overall responsibility | full cycle | own and
    `,
    de: `
      gesamtverantwortung | eigenverantwortung | end to end | verantwortest | verantworten sie |
      hauptverantwortlich* | ganzheitliche* verantwort* | volle verantwortung | verantwortung fur
    `,
    fr: `
      de bout en bout | pleine responsabilite | garant* de | garant* du | responsable de l ensemble | a 360
    `,
    es: `
      de principio a fin | de extremo a extremo | plena responsabilidad | responsable de todo |
      responsabilidad total | end to end
    `,
  },
  unless: {
    en: `
      total cost of ownership | product owner | business owner | veteran | women owned | own vehicle | own car |
      own transport*
    `,
  },
});
