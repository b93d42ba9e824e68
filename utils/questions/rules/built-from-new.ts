import { cueRule } from '../rule';

export const builtFromNew = cueRule({
  id: 'built-from-new',
  why: 'A thing that is built new was missing for a reason.',
  audience: 'manager',
  topic: 'outcomes',
  meaning: 'why-now',
  cues: {
    en: `
      build out | build a new | build and lead | building a new | establish a new | establish our | set up a new |
      set up our | create a new | launch a new | newly created | new role | new position | new function |
      first hire | founding | from the ground up | stand up a | greenfield
    `,
    de: `
      aufbau eines neuen | aufbau einer neuen | aufbau einer | aufbau des teams | neu geschaffen* | neue stelle |
      neu aufgebaut* | neu aufzubauen | neugestaltung
    `,
    fr: `
      mise en place d un | mise en place d une | creer un nouveau | creer une nouvelle | creation de poste |
      creation du poste | nouveau poste | nouvelle equipe | lancement d un | lancement d une
    `,
    es: `
      nueva creacion | nuevo puesto | puesta en marcha | poner en marcha | crear un nuevo | crear una nueva |
      nuevo equipo | lanzamiento de
    `,
  },
  unless: {
    en: 'prospect* | new business | credibility | rapport | relationship*',
  },
});
