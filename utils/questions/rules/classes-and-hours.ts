import { cueRule } from '../rule';

export const classesAndHours = cueRule({
  id: 'classes-and-hours',
  why: 'Teaching is hours in the room and hours before it.',
  audience: 'manager',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      teach* | classroom* | pupils | lecturer* | faculty | instructor* | tutor* | students in | student learning |
      course delivery | lessons
    `,
    de: 'unterricht* | lehrkraft* | lehrer* | dozent* | schuler* | kursleitung',
    fr: 'enseign* | cours aux | professeur* | eleves | classe* | formateur* | enseignant*',
    es: 'docen* | alumn* | aula* | profesor* | impartir | clases',
    pt: 'alunos | professor* | lecionar | sala de aula',
    nl: 'leerling* | lesgeven | docent* | leerkracht*',
    it: 'alunni | studenti | docent* | insegnare | insegnamento',
    pl: 'uczni* | nauczyciel* | prowadzenie zajec',
    cs: 'zaku | zaky | ucitel* | vyuka | vyuky',
    uk: 'учн* | вчител* | викладач* | проведення уроків',
  },
  unless: {
    en: `
      teaching hospital | teach colleagues | teach others | teach customers | faculty recruiting |
      classroom training provided | our faculty and staff | learn and teach | teach you
    `,
    fr: 'classe mondiale | premiere classe',
    es: 'primera clase | clases de idiomas | clases de ingles',
  },
});
