import { cueRule } from '../rule';

export const billableHours = cueRule({
  id: 'billable-hours',
  why: 'A target in hours is a target in evenings.',
  audience: 'peer',
  topic: 'conditions',
  kind: 'field',
  cues: {
    en: `
      billable | chargeable | utilization target* | utilisation target* | utilization rate* | timesheet*
    `,
    de: 'abrechenbar* | fakturierbar* | auslastung*',
    fr: 'facturable* | taux d occupation | taux de staffing',
    es: 'facturables | horas facturables',
  },
});
