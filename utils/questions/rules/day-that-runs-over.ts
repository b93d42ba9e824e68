import { cueRule } from '../rule';

export const dayThatRunsOver = cueRule({
  id: 'day-that-runs-over',
  why: 'A route is a plan until the first delay.',
  audience: 'peer',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      delivery driver* | delivery route* | driving route* | truck driver* | cdl | routes | fleet | dispatch* |
      shuttle* | bus driver* | passenger transport | make deliveries | making deliveries | deliveries to | drive a company | hgv
    `,
    de: 'auslieferung* | tourenplanung | berufskraftfahrer* | lkw | fahrer* | touren | fuhrpark',
    fr: 'livraison* | tournee* | chauffeur* | permis poids lourd | flotte | conducteur*',
    es: 'reparto* | rutas | conductor* | flota | repartidor* | transportista*',
  },
  unless: {
    en: `
      device driver* | api routes | software deliver* | fleet of servers | drivers of | growth driver* |
      business driver* | drivers license | driver s license | http routes | labor and delivery | treiber*
    `,
    fr: 'livraison en continu | livraison de logiciel | livraisons logicielles | permis de conduire',
    es: 'rutas de api | permiso de conducir | controlador*',
  },
});
