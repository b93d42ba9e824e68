import { cueRule } from '../rule';

export const howAChangeShips = cueRule({
  id: 'how-a-change-ships',
  why: 'How a change reaches its users says how the whole team works.',
  audience: 'peer',
  topic: 'tools',
  kind: 'field',
  cues: {
    en: `
      ci cd | continuous integration | continuous delivery | continuous deployment | deployment pipeline* |
      deploy* .. production | deploy* .. applications | deploy* .. software | deploy* .. code |
      deploy* .. services | release process | release management | devops | pipelines for |
      infrastructure as code | ship features | ship software | ship code | shipping software | shipping features |
      shipping code
    `,
    de: 'deployment* | ci cd | release* | devops | auslieferung von software',
    fr: 'deploiement* | ci cd | mise en production | integration continue | devops',
    es: 'despliegue* | ci cd | integracion continua | puesta en produccion | devops',
  },
  unless: {
    en: `
      deploy troops | shipping and receiving | shipping department | shipping costs | deployed to customer sites |
      shipping documents | shipping label*
    `,
  },
});
