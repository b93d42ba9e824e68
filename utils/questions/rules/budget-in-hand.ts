import { cueRule } from '../rule';

export const budgetInHand = cueRule({
  id: 'budget-in-hand',
  why: 'A budget is held by whoever may move it.',
  audience: 'manager',
  topic: 'decisions',
  cues: {
    en: `
      budget* | p l | profit and loss | cost control | cost management | financial responsibility |
      manage expenses | control costs
    `,
    de: 'budget* | kostenkontrolle | kostenverantwortung | ergebnisverantwortung | p l',
    fr: 'budget* | maitrise des couts | p l | compte de resultat',
    es: 'presupuest* | control de costes | cuenta de resultados | control de gastos | p l',
  },
});
