import { cueRule } from '../rule';

export const codingShare = cueRule({
  id: 'coding-share',
  why: 'Automation and operations compete for the same hours.',
  audience: 'manager',
  topic: 'priorities',
  kind: 'field',
  cues: {
    en: `
      automat* .. processes | automation | infrastructure | scripting | operations engineer* | site reliability |
      sre | system administrat* | sysadmin | platform engineer* | cloud engineer*
    `,
    de: 'automatisierung | infrastruktur | systemadministration | skripte',
    fr: 'automatisation | infrastructure* | administration systeme* | scripts',
    es: 'automatizacion | infraestructura* | administracion de sistemas | scripts',
  },
  unless: {
    en: `
      marketing automation | office automation | home automation | warehouse automation | road infrastructure |
      transport infrastructure | infrastructure project*
    `,
  },
});
