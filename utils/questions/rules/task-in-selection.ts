import { cueRule } from '../rule';

export const taskInSelection = cueRule({
  id: 'task-in-selection',
  why: 'A task in the selection costs days; it helps to know what it is read for.',
  audience: 'recruiter',
  topic: 'process',
  where: 'anywhere',
  cues: {
    en: `
      your portfolio | send .. portfolio | portfolio which | portfolio of your | take home task |
      take home test | technical test | coding challenge | coding test | skills test | assessment cent* |
      teaching demonstration | demo lesson | work sample* | writing sample* | trial shift
    `,
    de: 'arbeitsprobe* | probearbeit* | probetag* | assessment center | einstellungstest*',
    fr: 'cas pratique | test technique | mise en situation | votre portfolio',
    es: `
      prueba tecnica | pruebas tecnicas | caso practico | su portafolio | tu portafolio | tu portfolio |
      pruebas de seleccion
    `,
    pt: 'teste tecnico | seu portfolio | prova pratica',
    nl: 'proefdag | assessment',
    it: 'prova pratica | prova tecnica',
    pl: 'zadanie rekrutacyjne',
    cs: 'prakticky ukol',
    uk: 'тестове завдання',
  },
});
