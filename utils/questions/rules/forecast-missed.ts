import { cueRule } from '../rule';

export const forecastMissed = cueRule({
  id: 'forecast-missed',
  why: 'A forecast is judged by how the last one missed.',
  audience: 'manager',
  topic: 'outcomes',
  kind: 'field',
  cues: {
    en: `
      forecast* | financial planning | fp a | financial model* | budgeting and forecasting | demand planning |
      variance analysis
    `,
    de: 'forecast* | finanzplanung | planungsprozess* | bedarfsplanung | prognose* | abweichungsanalyse*',
    fr: `
      prevision* | planification financiere | modelisation financiere | controle de gestion | analyse des ecarts
    `,
    es: `
      prevision* | planificacion financiera | modelos financieros | control de gestion | analisis de desviaciones
    `,
  },
  unless: {
    en: 'weather*',
  },
});
