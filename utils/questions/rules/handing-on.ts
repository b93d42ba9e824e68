import { cueRule } from '../rule';

export const handingOn = cueRule({
  id: 'handing-on',
  why: 'A problem handed on needs somebody who picks it up.',
  audience: 'peer',
  topic: 'team',
  kind: 'field',
  cues: {
    en: `
      escalat* | triage | second level support | third level | refer .. to the appropriate |
      route .. to the appropriate
    `,
    de: 'eskalation* | eskalier*',
    fr: 'escalade* | remonter les',
    es: 'escalado | escalar | escalaciones',
  },
  unless: {
    en: 'de escalat* | escalator* | deescalat*',
    de: 'deeskal*',
    fr: 'escalade sportive',
  },
});
