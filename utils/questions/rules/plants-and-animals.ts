import { cueRule } from '../rule';

export const plantsAndAnimals = cueRule({
  id: 'plants-and-animals',
  why: 'Outdoor work has a season and weather.',
  audience: 'peer',
  topic: 'conditions',
  kind: 'field',
  cues: {
    en: `
      outdoors | outdoor work | weather conditions | all weather | farm work | farm hand* | farmer* | on the farm |
      livestock | landscap* | gardener* | gardening | greenhouse work | harvest*
    `,
    de: `
      im freien | wind und wetter | landwirt | landwirtin | in der landwirtschaft | gartner* |
      garten und landschaft* | tierpfleg* | forstwirt*
    `,
    fr: `
      en exterieur | intemperies | ouvrier agricole | espaces verts | elevage | jardinier* | paysagiste*
    `,
    es: 'al aire libre | intemperie | trabajo* agricola* | jardiner* | ganader*',
  },
  unless: {
    en: `
      server farm* | threat landscape | competitive landscape | landscape of | data harvest* |
      technology landscape | tool landscape | media landscape | digital landscape | market landscape |
      financial landscape | changing landscape | evolving landscape | greenhouse io | greenhouse gas* |
      system landscape* | it landscape*
    `,
    de: 'systemlandschaft* | kindergarten | landschaft der | it landschaft',
    fr: 'paysage concurrentiel',
    es: 'campo de | en el campo',
  },
});
