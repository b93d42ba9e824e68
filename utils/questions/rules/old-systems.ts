import { cueRule } from '../rule';

export const oldSystems = cueRule({
  id: 'old-systems',
  why: 'Between the modern system and the old one, somebody works in both.',
  audience: 'peer',
  topic: 'tools',
  cues: {
    en: `
      legacy | modern stack | modern tech* stack | migrat* | moderni* | replatform* | refactor* | technical debt |
      tech debt | rewrite | cloud migration | monolith* | digital transformation of
    `,
    de: `
      legacy | migration* | modernisierung* | altsystem* | ablosung | refactor* | technische schulden |
      bestandssystem*
    `,
    fr: 'legacy | migration* | moderni* | refonte | dette technique | refactor* | existant*',
    es: 'legacy | heredad* | migracion* | migrar | moderniz* | refactor* | deuda tecnica',
  },
  unless: {
    en: 'legacy of | our legacy | family legacy | proud legacy | migrant* | migratory | immigra*',
    fr: 'clients existants | portefeuille',
    de: 'migrationshintergrund | migrationshinter*',
  },
});
