import { cueRule } from '../rule';

export const closingTheBooks = cueRule({
  id: 'closing-the-books',
  why: 'The close is a number of days and the thing that holds it up.',
  audience: 'peer',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      month end | year end | closing process | general ledger | reconciliation* | journal entries |
      accounts payable | accounts receivable | financial statements | bookkeeping | invoic*
    `,
    de: `
      monatsabschluss* | jahresabschluss* | finanzbuchhaltung | kreditoren* | debitoren* | buchhaltung |
      abstimmung von konten | rechnungsstellung
    `,
    fr: `
      cloture* mensuelle* | cloture* annuelle* | clotures | comptabilite | rapprochement* bancaire* | grand livre |
      facturation | bilan*
    `,
    es: `
      cierre* mensual* | cierre* contable* | cierre* anual* | conciliacion* | contabilidad | libro mayor |
      facturacion | cuentas a pagar
    `,
  },
  unless: {
    en: 'guest invoice*',
    fr: 'facturation des patients',
    es: 'facturacion de la empresa',
  },
});
