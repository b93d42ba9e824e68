import { cueRule } from '../rule';

export const onCall = cueRule({
  id: 'on-call',
  why: 'On-call is a number of nights, and what was done so that there are fewer.',
  audience: 'peer',
  topic: 'conditions',
  kind: 'field',
  where: 'anywhere',
  cues: {
    en: `
      on call | oncall | pager | pagerduty | standby rota | standby duty | standby shift* | incident management |
      incident response | call out*
    `,
    de: 'rufbereitschaft* | bereitschaftsdienst* | notdienst*',
    fr: 'astreinte* | garde* de nuit',
    es: 'guardia* | disponibilidad 24',
  },
  unless: {
    en: `
      customer support available 24 | 24 7 gym | employee assistance | standby power | telehealth | access to |
      security incident* | assistance
    `,
  },
});
