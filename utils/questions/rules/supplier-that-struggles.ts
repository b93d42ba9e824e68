import { cueRule } from '../rule';

export const supplierThatStruggles = cueRule({
  id: 'supplier-that-struggles',
  why: 'A supplier that struggles becomes somebody’s daily work.',
  audience: 'manager',
  topic: 'decisions',
  cues: {
    en: `
      vendor manage* | vendor relation* | manage .. vendors | managing .. vendors | external vendors |
      vendors and suppliers | suppliers | supplier manage* | supplier relation* | outsourc* |
      third party provider* | subcontractors | negotiat* .. suppliers | external partners | external agencies
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
