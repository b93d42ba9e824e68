import { cueRule } from '../rule';

export const findingFaults = cueRule({
  id: 'finding-faults',
  why: 'Where faults are found early, somebody built the way to find them.',
  audience: 'peer',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: `
      unit test* | test automation | automated test* | integration test* | test driven | tdd | test plans |
      test cases | quality assurance engineer* | regression test* | end to end test* | code quality |
      code review* | testing frameworks | software testing
    `,
    de: 'testautomatisierung | unit test* | softwaretest* | testfalle | code review* | testgetrieben*',
    fr: 'tests unitaires | tests automatises | qualite du code | revue* de code | tests d integration',
    es: `
      pruebas unitarias | pruebas automat* | calidad del codigo | revision* de codigo | tests unitarios
    `,
  },
});
