import { cueRule } from '../rule';

export const researchFreedom = cueRule({
  id: 'research-freedom',
  why: 'In research the question belongs to somebody.',
  audience: 'manager',
  topic: 'decisions',
  kind: 'field',
  cues: {
    en: `
      research project* | publications | peer reviewed | postdoc* | laborator* | experiments | clinical trial* |
      scientific research | phd | principal investigator
    `,
    de: `
      forschungsprojekt* | publikation* | labor | wissenschaftlich* | promotion in | versuche | forschung und
    `,
    fr: 'projets de recherche | publications | laboratoire | these | essais cliniques | doctorat',
    es: 'proyectos de investigacion | publicaciones | laboratorio | ensayos clinicos | doctorado | tesis',
  },
  unless: {
    en: `
      a b experiments | marketing experiments | laboratory results ordering | phd or | phd preferred |
      phd is a plus | or phd | ms phd | phd in computer | bs ms phd | phd a plus | draw labs
    `,
    de: 'promotionsaktion* | wissenschaftliches studium | wissenschaftliche* hochschul* | promotion am',
  },
});
