import { cueRule } from '../rule';

export const afterAnIncident = cueRule({
  id: 'after-an-incident',
  why: 'What follows a failure is the part that can be learned from.',
  audience: 'peer',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: `
      incident* | post mortem* | postmortem* | root cause | reliability | uptime | availability of | slo | slos |
      sla | slas | monitoring and alerting | observability | outage* | high availability
    `,
    de: `
      ausfall* | verfugbarkeit der systeme | storung* | root cause | hochverfugbar* | ursachenanalyse*
    `,
    fr: `
      incident* | disponibilite des systemes | fiabilite des systemes | fiabilite de la plateforme |
      haute disponibilite | postmortem* | analyse des causes
    `,
    es: 'incidencias | incidentes | alta disponibilidad | fiabilidad | causa raiz | postmortem*',
  },
  unless: {
    en: `
      inter rater reliability | availability of staff | weekend availability | incidental | availability to work
    `,
  },
});
