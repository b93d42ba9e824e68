import { cueRule } from '../rule';

export const publicChange = cueRule({
  id: 'public-change',
  why: 'Public work changes with councils and laws; somebody says what it means on Monday.',
  audience: 'manager',
  topic: 'change',
  kind: 'field',
  cues: {
    en: `
      citizens | local authority | local government | council | municipal* | ministry | public sector |
      public administration | policy development | public policy | government agenc* | elected officials |
      constituents
    `,
    de: `
      burgerinnen | burger* | kommunal* | offentliche* verwaltung | behorde* | ministerium | stadtverwaltung |
      landratsamt | offentlichen dienst
    `,
    fr: `
      collectivite* | service public | administration publique | mairie | ministere | usagers du service |
      agents de la | elus
    `,
    es: `
      administracion publica | ayuntamiento | ciudadan* | ministerio | sector publico | politicas publicas
    `,
  },
  unless: {
    en: `
      public sector clients | public sector customers | corporate citizen* | works council |
      compliance with government | government id | global citizen*
    `,
    de: 'burgerlich*',
    es: 'ciudadania',
  },
});
