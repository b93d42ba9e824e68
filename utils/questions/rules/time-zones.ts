import { cueRule } from '../rule';

export const timeZones = cueRule({
  id: 'time-zones',
  why: 'Working across hours means somebody works at the edge of theirs.',
  audience: 'peer',
  topic: 'team',
  cues: {
    en: `
      time zone* | timezone* | global team* | globally distributed | international team* | multinational |
      overlap with | est hours | pst hours | cet hours | offshore team* | multicultural
    `,
    de: `
      zeitzone* | internationale* team* | internationalen umfeld* | international tatig* | standortubergreifend*
    `,
    fr: `
      fuseau* horaire* | equipe* internationale* | contexte international | environnement international
    `,
    es: 'zona* horaria* | huso horario | equipo* internacional* | entorno internacional | multicultural*',
  },
});
