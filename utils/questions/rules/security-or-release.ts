import { cueRule } from '../rule';

export const securityOrRelease = cueRule({
  id: 'security-or-release',
  why: 'Security is decided on the day it costs a release.',
  audience: 'manager',
  topic: 'decisions',
  kind: 'field',
  cues: {
    en: `
      cybersecurity | cyber security | information security | vulnerabilit* | penetration test* | threat model* |
      soc analyst | siem | iso 27001 | application security | security review* | security exploit* |
      security controls | security researcher
    `,
    de: `
      it sicherheit | informationssicherheit | schwachstelle* | penetrationstest* | cybersicherheit |
      sicherheitslucke*
    `,
    fr: `
      cybersecurite | securite informatique | securite des systemes d information | vulnerabilite* |
      tests d intrusion
    `,
    es: `
      ciberseguridad | seguridad de la informacion | vulnerabilidad* | pruebas de penetracion |
      seguridad informatica
    `,
  },
  unless: {
    en: 'exploit opportunit* | vulnerable adults',
  },
});
