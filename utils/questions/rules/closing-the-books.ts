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
    pt: 'fecho mensal | fechamento mensal | contas a pagar | conciliac* | contabilidade',
    nl: 'boekhouding | jaarafsluiting | maandafsluiting | facturatie',
    it: 'contabilita | chiusure mensili | fatturazione | riconciliazion*',
    pl: 'ksiegow* | zamkniecie miesiaca | faktur*',
    cs: 'ucetni* | uzaverk* | faktur*',
    uk: 'бухгалтер* | закриття місяця | рахунк*',
  },
  unless: {
    en: 'guest invoice*',
    fr: 'facturation des patients',
    es: 'facturacion de la empresa',
  },
});
