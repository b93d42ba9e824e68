import { cueRule } from '../rule';

export const whatIsTaught = cueRule({
  id: 'what-is-taught',
  why: 'A syllabus is given, shared or yours; the first week depends on which.',
  audience: 'peer',
  topic: 'tools',
  kind: 'field',
  cues: {
    en: `
      curricul* | lesson plan* | syllab* | course material* | instructional material* | assessment of student* |
      grading | course development | instructional design
    `,
    de: `
      lehrplan* | curricul* | unterrichtsmaterial* | unterrichtsvorbereitung | lerninhalte | kursmaterial*
    `,
    fr: `
      programme pedagogique | supports pedagogiques | preparation des cours | ingenierie pedagogique |
      contenus pedagogiques
    `,
    es: `
      curricul* | plan de estudios | programacion didactica | material didactico | materiales didacticos |
      unidades didacticas
    `,
  },
  unless: {
    en: 'curriculum vitae',
    de: 'curriculum vitae',
    fr: 'curriculum vitae',
    es: 'curriculum vitae | enviar curriculum | tu curriculum | envianos',
  },
});
