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
      dependent on experience | commensurate with | salary negotiable | doe
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
  },
  answered: { matter: 'the pay range' },
});
