import { cueRule } from '../rule';

export const designInTime = cueRule({
  id: 'design-in-time',
  why: 'Design that comes in late decorates.',
  audience: 'peer',
  topic: 'team',
  kind: 'field',
  cues: {
    en: `
      wireframe* | prototyp* | figma | design system* | ui ux | ux ui | mockup* | user interface* design |
      visual design | interaction design | ux design* | product design* | graphic design* | adobe creative
    `,
    de: `
      wireframe* | prototyp* | figma | designsystem* | ux ui | ui ux | mockup* | gestaltung von | grafikdesign
    `,
    fr: `
      maquettage | maquettes graphiques | maquettes fonctionnelles | prototyp* | figma | design system | ux ui |
      ui ux | wireframe* | graphisme
    `,
    es: 'wireframe* | prototip* | figma | sistema de diseno | ux ui | ui ux | maquetas | diseno grafico',
  },
  unless: {
    en: 'rapid prototyping machine | hardware prototype* | prototype parts',
    de: 'prototypenbau | prototypenfertigung',
  },
});
