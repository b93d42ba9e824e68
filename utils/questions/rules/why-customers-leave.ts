import { cueRule } from '../rule';

export const whyCustomersLeave = cueRule({
  id: 'why-customers-leave',
  why: 'Those who left say what those who stay put up with.',
  audience: 'manager',
  topic: 'customers',
  kind: 'field',
  cues: {
    en: `
      retention rate* | customer retention | client retention | renewal* | churn | customer success | upsell* |
      up sell* | cross sell* | customer loyalty
    `,
    de: `
      kundenbindung | kundenabwanderung | cross selling | upselling | vertragsverlangerung* | customer success
    `,
    fr: 'fidelisation | fideliser | churn | renouvellement* | ventes additionnelles',
    es: `
      fidelizacion | fidelizar | retencion de clientes | renovacion* de contrat* | venta cruzada | churn
    `,
  },
  unless: {
    en: `
      lease renewal* | licen* renewal* | employee retention | staff retention | student retention |
      document retention | urban renewal | policy renewals processing
    `,
  },
});
