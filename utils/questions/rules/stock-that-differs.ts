import { cueRule } from '../rule';

export const stockThatDiffers = cueRule({
  id: 'stock-that-differs',
  why: 'Stock differs somewhere; it helps to know where.',
  audience: 'peer',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: `
      inventory | stock control | stock levels | cycle count* | stock take | stocktak* | stock management |
      supply levels | inventories
    `,
    de: 'bestandsfuhrung | inventur* | lagerbestand* | bestandskontrolle | warenbestand* | wareneingang*',
    fr: 'inventaire* | gestion des stocks | gestion de stock* | stocks',
    es: 'inventario* | control de stock | gestion de stock* | existencias',
  },
  unless: {
    en: 'stock option* | stock exchange | inventory of skills | ad inventory | asset inventory',
  },
});
