import { cueRule } from '../rule';

export const projectToBegin = cueRule({
  id: 'project-to-begin',
  why: 'A role that lives of projects has one that comes first.',
  audience: 'manager',
  topic: 'outcomes',
  meaning: 'first-project',
  cues: {
    en: 'projects | project work | project team* | project deployment | project phases',
    de: 'projekte | projekten | projektarbeit | projektteam* | grossprojekt*',
    fr: 'projet | projets',
    es: 'proyecto | proyectos',
    pt: 'projeto | projetos | projecto | projectos',
    nl: 'projecten',
    it: 'progetto | progetti',
    pl: 'projekty | projektow | projektach',
    cs: 'projekty | projektu | projektech',
    uk: 'проєкт* | проект*',
  },
  unless: {
    en: 'side projects | open source projects | personal projects | school projects | past projects',
    fr: 'chef* de projet | projet professionnel | projet personnel | projet de soins | projet* de vie',
    es: 'jefe de proyecto* | proyecto personal',
  },
});
