import { cueRule } from '../rule';

export const roomsPerShift = cueRule({
  id: 'rooms-per-shift',
  why: 'In cleaning the number of rooms is the working day.',
  audience: 'peer',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      housekeep* | room attendant* | clean .. rooms | cleans .. rooms | cleaning of | cleaner | janitor* |
      custodian*
    `,
    de: 'reinigung von | reinigung der | zimmerreinigung | housekeeping | reinigungskraft* | gebaudereinig*',
    fr: `
      nettoyage des | menage | femme de chambre | valet de chambre | agent d entretien | agent de nettoyage |
      entretien des locaux | entretien des chambres
    `,
    es: `
      limpieza de habitaciones | limpieza de zonas | camarera* de piso* | personal de limpieza | limpieza y
    `,
    pt: 'limpeza de | camareira*',
    nl: 'schoonma* | poetsen',
    it: 'pulizia | pulizie | cameriera ai piani',
    pl: 'sprzatan*',
    cs: 'uklid*',
    uk: 'прибирання',
  },
  unless: {
    en: 'data cleaning | cleaning of data | vacuum cleaner',
    de: 'reinigung von daten | datenreinigung',
    fr: 'nettoyage des donnees',
  },
});
