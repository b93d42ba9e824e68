import { cueRule } from '../rule';

export const families = cueRule({
  id: 'families',
  why: 'Families are partners or a surprise.',
  audience: 'peer',
  topic: 'customers',
  kind: 'field',
  cues: {
    en: `
      parents and | with parents | families and | parent communication* | parents guardians | with families |
      family members of
    `,
    de: 'elternarbeit | eltern und | angehorig* | elterngesprach*',
    fr: 'parents d eleves | familles | avec les parents | entourage',
    es: 'familias | padres y madres | con los padres | familiares de',
  },
  unless: {
    en: `
      families of products | employees and their families | for you and your family | parental leave |
      parents and caregivers benefits | their families | your famil* | font famil* | dependents |
      parents and newborn benefits
    `,
  },
});
