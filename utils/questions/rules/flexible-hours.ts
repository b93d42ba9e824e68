import { cueRule } from '../rule';

export const flexibleHours = cueRule({
  id: 'flexible-hours',
  why: 'Flexibility runs both ways; last month shows which way it ran.',
  audience: 'peer',
  topic: 'conditions',
  meaning: 'extra-hours',
  kind: 'tone',
  where: 'anywhere',
  cues: {
    en: `
      flexible hours | flexible working hours | flexible schedule | flexibility to work | overtime as needed |
      hours as needed | hours as required | after hours | evenings and weekends | nights and weekends |
      evenings weekends | weekend work | some weekends | occasional weekend* | occasional evening* | overtime |
      outside normal hours | outside of normal | extended hours | long hours | out of hours | irregular hours
    `,
    de: `
      flexible arbeitszeit* | zeitliche flexibilitat | uberstunden | wochenendarbeit | wochenenddienst* |
      am wochenende | wochenendeinsatz* | nach bedarf | abends
    `,
    fr: `
      horaires flexibles | horaires decales | heures supplementaires | grande disponibilite | week end* |
      weekend* | disponible le soir | soirs et
    `,
    es: `
      horario flexible | flexibilidad horaria | disponibilidad horaria | horas extra* | fines de semana |
      fin de semana | disponibilidad total
    `,
  },
  unless: {
    en: `
      ad hoc | standing | license* as required | drawings as required | stretch* | lift | updat* | repairs |
      reports as
    `,
  },
});
