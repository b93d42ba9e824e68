import { cueRule } from '../rule';

export const whatLeadersWant = cueRule({
  id: 'what-leaders-want',
  why: 'Those who are reported to want one thing first.',
  audience: 'executive',
  topic: 'outcomes',
  cues: {
    en: `
      executive* .. present* | present* .. executive* | present* .. leadership | senior leadership |
      senior management | c level | c suite | board of directors | executive team | leadership team |
      board report* | executive stakeholders
    `,
    de: `
      geschaftsfuhrung | geschaftsleitung | vorstand* | managementebene | c level | entscheidungstrager*
    `,
    fr: 'comite de direction | codir | comex | direction generale | comite executif',
    es: 'comite de direccion | alta direccion | consejo de administracion | direccion general | c level',
  },
});
