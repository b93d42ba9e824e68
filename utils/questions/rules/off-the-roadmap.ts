import { cueRule } from '../rule';

export const offTheRoadmap = cueRule({
  id: 'off-the-roadmap',
  why: 'A roadmap is read by what was taken off it.',
  audience: 'manager',
  topic: 'priorities',
  kind: 'field',
  cues: {
    en: `
      roadmap* | product strategy | product vision | prioriti* .. backlog | product backlog | backlog |
      feature prioriti*
    `,
    de: 'roadmap* | produktstrategie | produktvision | backlog*',
    fr: 'roadmap* | feuille de route | strategie produit | vision produit | backlog*',
    es: 'roadmap* | hoja de ruta | estrategia de producto | vision de producto | backlog*',
  },
});
