import { cueRule } from '../rule';

export const technicalDecisions = cueRule({
  id: 'technical-decisions',
  why: 'How the last technical choice was made shows who may make the next.',
  audience: 'peer',
  topic: 'decisions',
  kind: 'field',
  cues: {
    en: `
      software architect* | solution architect* | system architect* | architecture | architectures |
      system design | technical design* | design patterns | microservice* | distributed systems |
      technical decision* | technology choices | technical direction | api design | scalable systems |
      software design
    `,
    de: `
      softwarearchitektur* | systemarchitektur* | architekturentscheidung* | microservice* | verteilte systeme |
      systementwurf
    `,
    fr: `
      architecture logicielle | architecture technique | microservice* | choix techniques | conception technique |
      systemes distribues
    `,
    es: `
      arquitectura de software | arquitectura tecnica | microservici* | decisiones tecnicas | diseno tecnico |
      sistemas distribuidos
    `,
  },
  unless: {
    en: 'building architect* | landscape architect* | interior architect* | civil | construction',
  },
});
