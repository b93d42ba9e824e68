import { cueRule } from '../rule';

export const accountsTakenOver = cueRule({
  id: 'accounts-taken-over',
  why: 'A territory has a past: what was sold, and who is left.',
  audience: 'manager',
  topic: 'customers',
  kind: 'field',
  cues: {
    en: `
      territor* | book of business | account list | key account* | existing accounts | account management |
      named accounts | account manager | client portfolio | customer accounts | manage accounts |
      portfolio of clients | portfolio of customers
    `,
    de: `
      bestandskunden* | key account* | vertriebsgebiet* | kundenstamm | gebiet* .. betreuen | verkaufsgebiet*
    `,
    fr: `
      portefeuille client* | portefeuille de clients | grands comptes | comptes cles | secteur geographique
    `,
    es: 'cartera de clientes | grandes cuentas | cuentas clave | territorio | zona comercial',
  },
  unless: {
    en: `
      accounts payable | accounts receivable | user accounts | overseas territor* | bank accounts |
      social media accounts
    `,
  },
});
