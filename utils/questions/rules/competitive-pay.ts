import { cueRule } from '../rule';

export const competitivePay = cueRule({
  id: 'competitive-pay',
  why: 'A range exists before a posting does; “competitive” is not one.',
  audience: 'recruiter',
  topic: 'pay',
  meaning: 'pay-range',
  where: 'anywhere',
  cues: {
    en: `
      competitive salary | competitive pay | competitive compensation | competitive remuneration |
      competitive base | competitive wage* | competitive package | attractive salary | attractive package |
      attractive compensation | excellent salary | market salary | great pay | depending on experience |
      dependent on experience | commensurate with | salary negotiable
    `,
    de: `
      attraktive* vergutung | attraktives gehalt | attraktives gehalts* | leistungsgerecht* | marktgerecht* |
      wettbewerbsfahig* | uberdurchschnittliche* vergutung | faire bezahlung | faires gehalt |
      uberdurchschnittliches gehalt | leistungsorientierte* vergutung | bezahlung nach
    `,
    fr: `
      remuneration attractive | remuneration motivante | salaire attractif | selon profil | selon experience |
      package attractif | remuneration competitive | a negocier
    `,
    es: `
      salario competitivo | retribucion competitiva | paquete competitivo | segun experiencia | segun valia |
      remuneracion competitiva | salario atractivo | a convenir
    `,
    pt: 'salario competitivo | remuneracao competitiva | pacote salarial | salario compativel',
    nl: 'marktconform salaris | aantrekkelijk salaris | goed salaris',
    it: 'retribuzione commisurata | retribuzione competitiva | commisurata all esperienza',
    pl: 'atrakcyjne wynagrodzenie | konkurencyjne wynagrodzenie',
    cs: 'atraktivni mzda | zajimave financni ohodnoceni | atraktivni mzdove | motivujici mzda',
    uk: 'конкурентна заробітна | конкурентна зарплата | гідна заробітна',
  },
  answered: { matter: 'the pay range' },
});
