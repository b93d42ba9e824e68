import { cueRule } from '../rule';

export const supplierThatStruggles = cueRule({
  id: 'supplier-that-struggles',
  why: 'A supplier that struggles becomes somebody’s daily work.',
  audience: 'manager',
  topic: 'decisions',
  cues: {
    en: `
      vendor* | supplier* | outsourc* | third party provider* | subcontract* | procurement | purchasing |
      negotiat* .. suppliers | external partners | external agencies
    `,
    de: `
      lieferant* | dienstleister* steuern | externe* dienstleister* | einkauf | beschaffung | outsourcing
    `,
    fr: 'fournisseur* | prestataire* | sous traitant* | achats',
    es: 'proveedor* | subcontrat* | compras | externaliz*',
  },
  unless: {
    en: `
      multi vendor | vendor neutral | vendor lock* | vendors need not | no vendors | third party vendors please
    `,
    es: 'supermercad*',
  },
});
