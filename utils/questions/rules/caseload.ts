import { cueRule } from '../rule';

export const caseload = cueRule({
  id: 'caseload',
  why: 'A caseload is a number and what is done when it is too high.',
  audience: 'manager',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      caseload* | case management | case manager* | social work* | counsel* .. clients | therapy sessions |
      treatment plans | intake assessment* | client cases | support worker* | service users
    `,
    de: `
      fallmanagement | falle | fallzahl* | sozialarbeit* | soziale arbeit | klient* | beratungsgesprach* |
      betreuung von menschen | hilfeplan*
    `,
    fr: `
      file active | suivi individuel | accompagnement social | travailleur* soci* | usagers |
      educateur* specialis* | accompagnement educatif
    `,
    es: `
      casos | trabajo social | trabajador* social* | usuarios vulnerables | intervencion social |
      acompanamiento social
    `,
  },
  unless: {
    en: `
      counsel to clients | legal counsel* | test cases | use cases | legal cases | mental health days |
      mental health benefits | mental health support for employees | mental health resources | mental wellness
    `,
    de: 'testfalle | anwendungsfalle | einzelfalle | in diesem fall | im falle',
    fr: 'cas d usage',
    es: 'casos de uso | casos de prueba | casos de exito',
  },
});
