import { cueRule } from '../rule';

export const unhappyCustomer = cueRule({
  id: 'unhappy-customer',
  why: 'How much one may do for an unhappy customer shows how far one is trusted.',
  audience: 'peer',
  topic: 'customers',
  kind: 'field',
  cues: {
    en: `
      complaint* | resolve customer | resolve .. customer issues | customer inquir* | customer enquir* |
      customer concerns | dissatisfied | handle customer | customer queries | cashier* | retail store* |
      retail sales | retail experience | retail environment | sales associate* | store associate* | in store |
      call center | call centre | contact center
    `,
    de: `
      reklamation* | beschwerde* | kundenanfrage* | kassier* | einzelhandel | verkaufer* | filiale | callcenter |
      kundenservice
    `,
    fr: `
      reclamation* | litiges clients | caisse | vendeur* | boutique | magasin | demandes clients |
      centre d appels | service client*
    `,
    es: `
      reclamacion* | quejas | incidencias de clientes | caja | dependient* | tienda | consultas de clientes |
      call center
    `,
  },
  unless: {
    en: 'retail discount* | workplace complaint* | discrimination complaint* | file a complaint',
  },
});
