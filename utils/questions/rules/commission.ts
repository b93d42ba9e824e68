import { cueRule } from '../rule';

export const commission = cueRule({
  id: 'commission',
  why: 'What is possible is in the plan; what is usual is in the payroll.',
  audience: 'recruiter',
  topic: 'pay',
  kind: 'field',
  where: 'anywhere',
  cues: {
    en: 'commission* | ote | on target earnings | uncapped | residual income',
    de: 'provision* | ote',
    fr: 'commission* sur | commissions | variable deplafonne',
    es: 'comision* | comisiones | ote',
  },
  unless: {
    en: `
      sales commission accounting | european commission | commissioning | planning commission | commissioner* |
      commissioned officer | the commission | public service commission | commission* of | exchange commission |
      joint commission
    `,
    de: 'provisionsfrei | provisionierung',
    fr: 'commission europeenne | commission scolaire | commission paritaire',
    es: 'comision europea | comision de seguimiento',
  },
});
