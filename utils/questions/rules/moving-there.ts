import { cueRule } from '../rule';

export const movingThere = cueRule({
  id: 'moving-there',
  why: 'Moving costs more than the van.',
  audience: 'recruiter',
  topic: 'conditions',
  where: 'anywhere',
  cues: {
    en: 'relocat*',
    de: 'umzug* | relocation',
    fr: 'mobilite geographique | demenagement | relocalisation',
    es: 'reubicacion | cambio de residencia | relocation',
  },
  unless: {
    en: `
      no relocation | relocation is not | relocation not | not offer relocation | relocation assistance is not |
      relocation benefits are not | relocation package | relocation support | relocation assistance |
      relocation bonus | relocation reimbursement | assist with relocation | help you relocate | help .. relocat*
    `,
    de: 'umzugshilfe | umzug in unser | umzug in ein | umzugsunterstutzung',
    fr: 'aide au demenagement',
    es: 'ayuda de reubicacion',
  },
});
