import { cueRule } from '../rule';

export const trustedNumbers = cueRule({
  id: 'trusted-numbers',
  why: 'Everybody who works with data knows the number nobody believes.',
  audience: 'peer',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: `
      data pipeline* | etl | elt | data warehouse* | data quality | dashboard* | data model* |
      business intelligence | reporting tools | data lake | power bi | tableau | looker | data analysis |
      sql queries | data engineering | data visuali*ation
    `,
    de: `
      datenqualitat | datenpipeline* | data warehouse | dashboard* | datenmodell* | berichtswesen | power bi |
      datenanalyse* | business intelligence
    `,
    fr: `
      qualite des donnees | entrepot de donnees | tableaux de bord | dashboard* | modelisation des donnees |
      power bi | analyse de donnees | pipelines de donnees
    `,
    es: `
      calidad de los datos | calidad del dato | almacen de datos | dashboard* | cuadros de mando |
      modelado de datos | power bi | analisis de datos
    `,
  },
});
