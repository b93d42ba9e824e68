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
      aufbau eines | aufbau einer | aufbau des | aufbau der | aufbau von | neu geschaffen* | neue stelle |
      neu aufgebaut* | neue* team* | aufzubauen | baust | neugestaltung
    `,
    fr: `
      mise en place | mettre en place | creation de poste | creation du poste | nouveau poste | nouvelle equipe |
      construire | lancement de
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
