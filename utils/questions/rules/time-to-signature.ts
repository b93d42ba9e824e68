import { cueRule } from '../rule';

export const timeToSignature = cueRule({
  id: 'time-to-signature',
  why: 'The length of a sale decides how the first year feels.',
  audience: 'peer',
  topic: 'customers',
  kind: 'field',
  cues: {
    en: `
      sales cycle* | complex sales | enterprise sales | close deals | closing deals | close sales | closing sales |
      closing new | consultative sell* | solution sell* | solution sales | contract negotiation* |
      negotiating contracts
    `,
    de: `
      verkaufsabschl* | vertragsverhandlung* | abschlussstark | losungsvertrieb | verkaufsgesprach* |
      abschlusssicher*
    `,
    fr: `
      cycle de vente | cycles de vente | negociation* commercial* | closing | conclure les ventes |
      signature des contrats
    `,
    es: `
      ciclo de venta | ciclos de venta | cierre de ventas | negociacion comercial | cierre de acuerdos |
      venta consultiva
    `,
  },
});
