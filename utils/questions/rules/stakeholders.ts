import { cueRule } from '../rule';

export const stakeholders = cueRule({
  id: 'stakeholders',
  why: 'Working across groups is easy until two of them want different things.',
  audience: 'manager',
  topic: 'decisions',
  meaning: 'who-decides',
  cues: {
    en: `
      cross functional* | crossfunctional | stakeholder* | across teams | across departments | across functions |
      interdepartmental | multiple departments | other departments | different departments | partner with |
      matrix* organi*ation | matrix environment | liais* | multidisciplinary | multi disciplinary | interdisciplinary |
      other disciplines | manage interfaces | closely with | collaborate with | collaboration with | coordinate with |
      coordination with | as a partner with
    `,
    de: `
      bereichsubergreifend* | abteilungsubergreifend* | schnittstelle* | stakeholder* | fachbereiche* |
      fachabteilung* | interdisziplinar* | zusammenarbeit mit | abstimmung mit | abteilungen
    `,
    fr: `
      transvers* | parties prenantes | differents services | interlocuteurs | pluridisciplin* | equipes metiers |
      en interface | en collaboration avec | en lien avec
    `,
    es: `
      transversal* | partes interesadas | multidisciplin* | otros departamentos | distintos departamentos |
      diferentes areas | stakeholder* | interlocu* | coordinar con | coordinacion con | en colaboracion con
    `,
    pt: `
      stakeholder* | outras areas | equipas multidisciplinares | equipes multidisciplinares | partes interessadas |
      em conjunto com | em colaboracao com
    `,
    nl: 'stakeholder* | samenwerking met | andere afdelingen | verschillende afdelingen',
    it: 'stakeholder* | in collaborazione con | altre funzioni | funzioni aziendali | altri reparti',
    pl: 'interesariusz* | wspolpraca z | innymi dzialami | roznymi dzialami | dzialami',
    cs: 'spoluprace s | ostatnimi oddelenimi | ostatnich oddeleni | napric oddelenimi',
    uk: 'взаємодія з | зацікавлен* | іншими відділами | суміжними',
  },
  unless: {
    en: `
      with team | with the team | with your team | with our team | with colleagues | with your colleagues | with team members
    `,
    de: 'zusammenarbeit mit kolleg* | zusammenarbeit mit dem team',
    fr: 'avec l equipe',
    es: 'con el equipo',
  },
});
