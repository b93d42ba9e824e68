import { cueRule } from '../rule';

export const peopleMatters = cueRule({
  id: 'people-matters',
  why: 'What people bring to HR shows how the rest of the house is run.',
  audience: 'manager',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: `
      employee relations | labor relations | labour relations | grievance* | disciplinary | hr business partner |
      human resources generalist | employment law | employee engagement | works council | hr policies |
      hr generalist
    `,
    de: `
      betriebsrat* | arbeitsrecht* | mitarbeiterbindung | personalreferent* | personalbetreuung |
      hr business partner
    `,
    fr: `
      relations sociales | droit du travail | cse | dialogue social | instances representatives |
      administration du personnel
    `,
    es: `
      relaciones laborales | derecho laboral | comite de empresa | administracion de personal |
      convenio colectivo
    `,
  },
  unless: {
    en: 'applicable employment law | subject to employment law',
  },
});
