import { cueRule } from '../rule';

export const vagueDuty = cueRule({
  id: 'vague-duty',
  why: 'A duty without an object is given one on the first day; it helps to hear which.',
  audience: 'manager',
  topic: 'outcomes',
  meaning: 'first-project',
  where: 'anywhere',
  cues: {
    en: `
      various projects | various tasks | variety of projects | variety of tasks | special projects |
      exciting projects | interesting projects | challenging projects | diverse projects | multiple projects |
      projects as assigned | different projects | new projects
    `,
    de: `
      spannende* projekt* | verschiedene* projekt* | vielfaltige* projekt* | abwechslungsreiche* aufgaben |
      abwechslungsreiche* tatigkeit* | spannende* aufgaben* | interessante* aufgaben* | herausfordernde* aufgaben |
      diverse* projekt* | projektarbeit
    `,
    fr: `
      projets varies | projets divers | projets passionnants | missions variees | missions diversifiees |
      differents projets | diverses missions | projets ambitieux
    `,
    es: `
      proyectos variados | diversos proyectos | proyectos interesantes | proyectos retadores |
      distintos proyectos | diferentes proyectos | tareas diversas | grandes proyectos
    `,
  },
});
