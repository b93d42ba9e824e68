import { cueRule } from '../rule';

export const codingShare = cueRule({
  id: 'coding-share',
  why: 'Automation and operations compete for the same hours.',
  audience: 'manager',
  topic: 'priorities',
  kind: 'field',
  cues: {
    en: `
      automat* .. processes | automat* .. tasks | operations engineer* | infrastructure engineer* |
      operational work | site reliability | sre | system administrat* | sysadmin | platform engineer* |
      cloud engineer*
    `,
    de: 'systemadministration | systemadministrator* | betrieb der infrastruktur | automatisierung von',
    fr: 'administration systeme* | administrateur* systeme* | exploitation des infrastructures',
    es: 'administracion de sistemas | administrador* de sistemas | automatizacion de',
  },
  unless: {
    en: 'test automation | marketing automation | warehouse automation',
  },
});
