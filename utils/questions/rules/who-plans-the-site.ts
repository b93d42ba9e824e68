import { cueRule } from '../rule';

export const whoPlansTheSite = cueRule({
  id: 'who-plans-the-site',
  why: 'On a site the day is made by whoever plans it and whatever is missing.',
  audience: 'peer',
  topic: 'tools',
  kind: 'field',
  cues: {
    en: `
      construction site* | job site* | jobsite* | installation of | install and | electrician* | plumb* |
      carpent* | weld* | blueprint* | contractor management | subcontractor* | site manager |
      on site installation
    `,
    de: `
      baustelle* | montage* | elektriker* | elektroniker* | installation von | schweiss* | handwerk* | bauleit* |
      monteur*
    `,
    fr: `
      chantier* | pose de | electricien* | plombier* | soudure* | soudeur* | menuisier* | conducteur de travaux
    `,
    es: `
      obra | obras | instalacion de | electricista* | fontaner* | soldad* | montaje de | montaje electrico |
      jefe de obra
    `,
  },
  unless: {
    en: `
      install and configure | software installation | install software | installation of software |
      installation of servers | install apps | install and maintain software | mobile app |
      electrical engineering degree | linux | windows installation
    `,
    de: 'installation von software | softwareinstallation | handwerkszeug',
    fr: 'pose de questions | installation de logiciels',
    es: 'instalacion de software | por obra y servicio | mano de obra | mesas | eventos',
  },
});
