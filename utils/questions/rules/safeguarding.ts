import { cueRule } from '../rule';

export const safeguarding = cueRule({
  id: 'safeguarding',
  why: 'A worry is raised where the last one was heard.',
  audience: 'manager',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: `
      safeguard* | child protection | vulnerable adult* | vulnerable people | vulnerable children | dbs check |
      duty of care | working with children | abuse and neglect
    `,
    de: 'kinderschutz* | schutzkonzept* | kindeswohl* | schutzbefohlene*',
    fr: 'protection de l enfance | personnes vulnerables | bientraitance | maltraitance',
    es: `
      proteccion del menor | proteccion de la infancia | personas vulnerables | menores | delitos sexuales
    `,
  },
  unless: {
    en: `
      safeguard data | safeguard company | safeguard assets | safeguarding of information | safeguards for data
    `,
  },
});
