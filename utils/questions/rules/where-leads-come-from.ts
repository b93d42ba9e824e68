import { cueRule } from '../rule';

export const whereLeadsComeFrom = cueRule({
  id: 'where-leads-come-from',
  why: 'How customers are found fills more of the day than how they are won.',
  audience: 'peer',
  topic: 'customers',
  kind: 'field',
  cues: {
    en: `
      prospect* | cold call* | lead generation | outbound | pipeline of | sales pipeline | build pipeline |
      generate leads | new business development | new business opportunit* | win new business |
      generate new business | business development | new clients | new customers
    `,
    de: `
      kaltakquise | neukundengewinnung | neukundenakquise | akquise | leadgenerierung | neukunden | akquisition
    `,
    fr: `
      prospection | prospecter | nouveaux clients | generation de leads | developpement commercial | conquete
    `,
    es: `
      prospeccion | captacion de clientes | captacion de nuevos | nuevos clientes | generacion de leads |
      desarrollo de negocio
    `,
    pt: 'prospeccao | captacao de clientes | novos clientes',
    nl: 'acquisitie | nieuwe klanten',
    it: 'acquisizione clienti | nuovi clienti',
    pl: 'pozyskiwanie klientow | nowych klientow | nowych klientow',
    cs: 'vyhledavani novych | novych zakazniku | akvizic*',
    uk: 'пошук клієнтів | нових клієнтів | залучення клієнтів',
  },
  unless: {
    en: `
      prospective students | prospective candidates | prospective employees | job prospects | data pipeline*
    `,
    fr: 'perspectives',
  },
});
