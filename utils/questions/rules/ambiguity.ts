import { cueRule } from '../rule';

export const ambiguity = cueRule({
  id: 'ambiguity',
  why: 'Where the goal is open, it helps to know what is already settled.',
  audience: 'manager',
  topic: 'decisions',
  meaning: 'mandate',
  kind: 'tone',
  where: 'anywhere',
  cues: {
    en: `
      ambigu* | undefined | unstructured | zero to one | 0 to 1 | uncertainty | uncertain | greenfield |
      blank slate | from scratch | evolving requirements | scrappy | comfortable with change
    `,
    de: 'unklare* | ungewissheit | unsicherheit* | grune wiese | von null | mehrdeutig*',
    fr: 'ambigu* | incertitude* | incertain* | de zero | page blanche',
    es: 'ambig* | incertidumbre | desde cero | entornos inciertos',
  },
  unless: {
    en: 'undefined behavio*',
  },
});
