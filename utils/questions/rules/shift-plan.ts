import { cueRule } from '../rule';

export const shiftPlan = cueRule({
  id: 'shift-plan',
  why: 'A rota is fair when it is known early and can be swapped.',
  audience: 'recruiter',
  topic: 'conditions',
  kind: 'field',
  where: 'anywhere',
  cues: {
    en: `
      rotating shift* | shift work | shift pattern* | night shift* | nights | day shift | evening shift |
      second shift | third shift | 2nd shift | 3rd shift | weekend shift* | early shift* | late shift* | rota |
      work weekends | working weekends | weekends and holidays | evenings and weekends | holidays and weekends |
      shifts
    `,
    de: `
      schichtdienst* | schichtarbeit | wechselschicht* | nachtschicht* | nachtdienst* | fruhschicht* |
      spatschicht* | dreischicht* | 3 schicht* | dienstplan* | schichtbetrieb | schichtsystem |
      schichtbereitschaft
    `,
    fr: `
      travail poste | horaires postes | equipe de nuit | travail de nuit | 3x8 | 2x8 | roulement |
      planning tournant | week ends et jours feries
    `,
    es: 'turnos rotativos | turno* | turno de noche | trabajo nocturno | fines de semana y festivos',
    pt: 'turnos | trabalho noturno | fins de semana',
    nl: 'ploegendienst* | nachtdienst* | wisseldienst* | weekendwerk',
    it: 'turni | turnazione | fine settimana | festivi | turno notturno',
    pl: 'system zmianowy | praca zmianowa | zmianach | zmianowym | nocne zmiany',
    cs: 'smenny provoz | smeny | smenach | nocni smeny',
    uk: 'позмінн* | змінн* графік | нічні зміни',
  },
  unless: {
    // To whom planning the shifts is the work, they are no condition of it.
    en: `
      paradigm shift* | makeshift | shift left | shift in | fridays and | nights away | overnights |
      plan* .. rota* | plan* .. shift* | writ* .. rota* | prepar* .. rota* | creat* .. rota* | manag* .. rota* |
      schedule shift* | scheduling shift* | scheduling of | assign* .. shift* | allocat* .. shift* | organis* .. shift* | organiz* .. shift* |
      coordinat* .. shift* | run .. shift* | lead .. shift* | supervis* .. shift* | rota planning | shift planning
    `,
    de: 'dienstplanung | dienstplangestaltung | dienstplane .. erstellen | erstellung .. dienstplan* | schichtplanung',
    fr: 'elabor* .. planning* | etabli* .. planning* | gerer .. planning* | gestion .. planning*',
    es: 'organiza* .. turno* | planifica* .. turno* | gestiona* .. turno*',
    pt: 'organiza* .. turno* | planea* .. turno* | planeja* .. turno* | gerir .. turno*',
    nl: 'dienstroosters .. maken | roosters .. maken | roosterplanning',
    it: 'organizza* .. turni | pianifica* .. turni | gestire .. turni | gestione .. turni',
    pl: 'planowan* .. zmian* | ukladan* .. grafik*',
    cs: 'planovan* .. smen* | rozpis* smen*',
    uk: 'склада* .. графік*',
  },
});
