import { cueRule } from '../rule';

export const leadATeam = cueRule({
  id: 'lead-a-team',
  why: 'A team has a history, and hopes of whoever comes.',
  audience: 'manager',
  topic: 'team',
  meaning: 'team',
  cues: {
    en: `
      lead a team | leading a team | leads a team | lead the team | lead our team | leading the team |
      manage a team | managing a team | manages a team | manage the team | manage our team | managing the team |
      direct reports | people management | people manager | line manag* | supervis* a team | supervis* staff |
      supervis* employees | lead and develop | lead and manage | manage and develop | supervise the |
      build and manage a team | team of .. reporting | oversee a team | oversees a team | lead # |
      manage # people | manage staff | managing staff | leading people | lead people
    `,
    de: `
      teamleitung | fuhrung eines | fuhrung des | fuhrung von | personalverantwortung | mitarbeiterfuhrung |
      leitung eines | leitung des teams | fuhrst | disziplinarische* fuhrung | fuhrungsverantwortung |
      personalfuhrung
    `,
    fr: `
      encadrement | encadrer | manager une equipe | manager l equipe | management d equipe |
      management de l equipe | animer une equipe | animer l equipe | diriger une equipe | piloter une equipe |
      superviser une equipe
    `,
    es: `
      liderar un equipo | liderar el equipo | liderar equipos | gestionar un equipo | gestion de equipos |
      equipo a cargo | personas a cargo | dirigir un equipo | dirigir el equipo | coordinar un equipo
    `,
    pt: 'liderar equipa* | liderar equipe* | gestao de equipa* | gestao de equipes',
    nl: 'leidinggeven | leiding geven | aansturen van | team aan',
    it: 'gestione del team | coordinare il team | gestione di un team | coordinamento del team',
    pl: 'zarzadzanie zespolem | kierowanie zespolem',
    cs: 'vedeni tymu | rizeni tymu | vedeni lidi',
    uk: 'керівництво командою | управління командою',
  },
});
