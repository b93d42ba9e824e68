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
      on call | oncall | pager | pagerduty | 24 7 | 24x7 | round the clock | standby | incident management |
      incident response | call out*
    `,
    de: 'rufbereitschaft* | bereitschaftsdienst* | bereitschaft zu | notdienst* | 24 7',
    fr: 'astreinte* | garde* de nuit | 24 7',
    es: 'guardia* | disponibilidad 24 | 24 7 | 24x7',
  },
  unless: {
    en: `
      customer support available 24 | 24 7 gym | employee assistance | standby power | telehealth | access to |
      security incident* | assistance
    `,
  },
});
