import { cueRule } from '../rule';

export const wordsApproved = cueRule({
  id: 'words-approved',
  why: 'A text passes as many hands as there are doubts.',
  audience: 'peer',
  topic: 'decisions',
  kind: 'field',
  cues: {
    en: `
      content strateg* | content creation | create content | copywriting | copy for | social media | editorial |
      brand voice | brand guidelines | press release* | blog posts | website content | content calendar |
      publish content | newsletters
    `,
    de: `
      redaktion* | texterstellung | social media | pressemitteilung* | content erstellung | inhalte erstellen |
      contenterstellung | newsletter
    `,
    fr: `
      redaction de contenus | redactionnel* | reseaux sociaux | ligne editoriale | communiques |
      creation de contenu*
    `,
    es: `
      redes sociales | redaccion de contenidos | creacion de contenido* | notas de prensa | linea editorial |
      copywriting
    `,
  },
  unless: {
    en: 'follow us',
  },
});
