import { cueRule } from '../rule';

export const fixedTerm = cueRule({
  id: 'fixed-term',
  why: 'A contract with an end has a reason for its end.',
  audience: 'recruiter',
  topic: 'conditions',
  meaning: 'contract-end',
  where: 'anywhere',
  cues: {
    en: `
      fixed term | temporary | contract to hire | temp to perm | month contract | # month contract |
      contract position | contract role | interim | seasonal | intern | internship program | this internship |
      summer internship | ftc | limited contract | contract duration | contract length
    `,
    de: `
      befristet* | zeitvertrag | befristung | projektbefristet | saison* | werkstudent* | praktikum | zeitarbeit |
      arbeitnehmeruberlassung
    `,
    fr: `
      cdd | interim* | temps determine | duree determinee | stage | contrat de # | mission de # | alternance |
      saisonnier*
    `,
    es: `
      temporal | contrato temporal | duracion determinada | eventual | obra y servicio | practicas | beca |
      interin* | # meses de contrato
    `,
    pt: 'contrato a termo | temporario | temporaria | estagio',
    nl: 'tijdelijk* contract | bepaalde tijd | tijdelijke functie | stage',
    it: 'tempo determinato | stagionale | stage | tirocinio',
    pl: 'czas okreslony | umowa zlecenie | staz | praktyk* | zastepstwo',
    cs: 'doba urcita | dobu urcitou | brigada | zastup za',
    uk: 'строков* договір | тимчасов* | стажування',
  },
  unless: {
    en: `
      temporary work authorization | not temporary | temporary staff* agenc* | previous internship* |
      internship experience | temporary files | temporary accommodation | contractors | seasonal flu |
      independent contractor* | temporary structures | supervis* | mentor* intern*
    `,
    de: 'unbefristet* | betreuung von',
    fr: 'cdi | experience en alternance | stages compris',
    es: 'indefinido | empresa de trabajo temporal',
  },
});
