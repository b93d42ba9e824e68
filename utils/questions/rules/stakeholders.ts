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
      matrix* organi*ation | matrix environment | liais*
    `,
    de: `
      bereichsubergreifend* | abteilungsubergreifend* | schnittstelle* | stakeholder* | fachbereiche* |
      fachabteilung* | interdisziplinar*
    `,
    fr: `
      transvers* | parties prenantes | differents services | interlocuteurs | pluridisciplin* | equipes metiers |
      en interface
    `,
    es: `
      transversal* | partes interesadas | multidisciplin* | otros departamentos | distintos departamentos |
      diferentes areas | stakeholder* | interlocu*
    `,
    pt: `
      stakeholder* | outras areas | equipas multidisciplinares | equipes multidisciplinares | partes interessadas
    `,
    nl: 'stakeholder* | andere afdelingen | verschillende afdelingen',
    it: 'stakeholder* | altre funzioni | funzioni aziendali | altri reparti',
    pl: 'interesariusz* | innymi dzialami | roznymi dzialami | dzialami',
    cs: 'ostatnimi oddelenimi | ostatnich oddeleni | napric oddelenimi',
    uk: 'зацікавлен* | іншими відділами | суміжними',
  },
});
