import { cueRule } from '../rule';

export const whoReadsIt = cueRule({
  id: 'who-reads-it',
  why: 'A report has a reader, or it is only a duty.',
  audience: 'manager',
  topic: 'outcomes',
  cues: {
    en: `
      reports | prepare* .. report | writ* .. report | provide* .. report | status report* | weekly report* |
      monthly report* | reporting on | present* findings | management reporting
    `,
    de: `
      berichte erstell* | erstell* .. berichte* | erstell* .. auswertung* | erstell* .. reports | reporting |
      berichtswesen | gutachten | monatsbericht*
    `,
    fr: 'rapports | rapport d | rapport de | reporting* | compte rendu | comptes rendus',
    es: 'informe | informes | reporte diario | reportes | memorias',
    pt: 'relatorio*',
    nl: 'rapportage* | verslag*',
    it: 'reportistica | relazioni periodiche | report periodic*',
    pl: 'raport* | raportow*',
    cs: 'reportu | reporty | hlaseni',
    uk: 'звіти | звітів | звітн*',
  },
  unless: {
    en: `
      reports to | reports directly | reports into | direct reports | time reports | expense reports |
      credit reports
    `,
    de: 'direct reports',
    fr: 'rapport hierarchique | bons rapports',
  },
});
