import { cueRule } from '../rule';

export const deskOfOthers = cueRule({
  id: 'desk-of-others',
  why: 'Whoever supports several people needs to know whose request comes first.',
  audience: 'manager',
  topic: 'priorities',
  kind: 'field',
  cues: {
    en: `
      administrative support | calendar management | manage calendars | executive assistant |
      administrative assistant | office manage* | travel arrangements | schedule meetings | scheduling meetings |
      receptionist
    `,
    de: `
      sekretariat* | assistenz* | terminkoordination | terminplanung | buroorganisation | reiseplanung |
      sachbearbeit* | empfang
    `,
    fr: `
      assistanat | gestion des agendas | gestion d agenda | secretariat | accueil telephonique |
      assistant* de direction
    `,
    es: `
      secretaria* | gestion de agenda | asistente de direccion | administrativ* | recepcion de llamadas |
      auxiliar administrativ*
    `,
  },
  unless: {
    en: 'system* administrat*',
    es: 'gestion administrativa de sistemas',
  },
});
