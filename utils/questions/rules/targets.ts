import { cueRule } from '../rule';

export const targets = cueRule({
  id: 'targets',
  why: 'A target is fair when about as many meet it as miss it.',
  audience: 'manager',
  topic: 'outcomes',
  cues: {
    en: `
      quota* | sales target* | sales goal* | revenue target* | meet targets | meet or exceed | meeting targets |
      exceed targets | achieve targets | achieving targets | hit targets | kpi* | performance targets |
      targets set | monthly targets | quarterly targets | individual targets | production goals | targets and
    `,
    de: `
      zielvorgabe* | umsatzziel* | vertriebsziel* | zielerreichung | kpi* | verkaufsziel* | umsatzverantwortung |
      zielvereinbarung*
    `,
    fr: `
      objectifs commerciaux | objectifs de vente* | quota* | chiffre d affaires | atteindre les objectifs |
      atteinte des objectifs | kpi* | objectifs fixes
    `,
    es: `
      objetivos de venta* | objetivos comerciales | cuota* de | cumplimiento de objetivos | kpi* |
      consecucion de objetivos | alcanzar los objetivos
    `,
    pt: 'metas | objetivos comerciais | kpi*',
    nl: 'targets | verkoopdoelstellingen | kpi*',
    it: 'obiettivi di vendita | raggiungimento degli obiettivi | kpi*',
    pl: 'cele sprzedazowe | celow sprzedazowych | realizacja celow | kpi*',
    cs: 'plneni planu | obchodni cile | kpi*',
    uk: 'план продажів | виконання плану | kpi*',
  },
  unless: {
    en: `
      quotation* | target audience* | define .. kpi* | report* .. kpi* | monitor* .. kpi* | track* .. kpi* |
      quality kpi* | kpi* .. quality
    `,
    de: 'qualitatskennzahl* | definition von',
    fr: 'qualite | suivi des kpi*',
    es: 'calidad',
    pt: 'qualidade',
  },
});
