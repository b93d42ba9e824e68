import { cueRule } from '../rule';

export const busiestHour = cueRule({
  id: 'busiest-hour',
  why: 'The busiest hour shows the staffing.',
  audience: 'peer',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      guests | restaurant experience | restaurant manage* | restaurant staff | kitchen | front desk |
      hotel guests | hotel manage* | barista | waiter* | server position | chef* | food preparation | food safety |
      housekeeping | banquet* | bartender*
    `,
    de: 'gaste* | restaurant* | kuche | rezeption | hotel* | koch | kochin | servicekraft* | gastronomie',
    fr: `
      restaurant* | cuisine | clients en salle | hotel* | receptionniste* | serveur* | chef de rang | commis
    `,
    es: 'restaurante* | cocina | hotel* | recepcion | camarer* | huesped* | comensales | hosteleria',
    pt: 'restaurante | cozinha | hospedes | hotelaria',
    nl: 'gasten | keuken | horeca',
    it: 'ristorante | cucina | ospiti | sala',
    pl: 'restauracj* | kuchni* | hotel* | gosci',
    cs: 'restaurac* | kuchyn* | hotel* | hostu',
    uk: 'ресторан* | кухн* | готел* | гост*',
  },
  unless: {
    en: `
      server side | web server* | guest speaker* | guests post | chef puppet | puppet chef | ansible |
      chef cookbook* | hotel discount* | free kitchen | kitchen stocked | stocked kitchen | restaurant discount* |
      fully stocked | kitchenette | snacks | guest house in | guest lectur* | hotel booking platform |
      guest post*
    `,
    de: 'obst | getranke | kuche mit',
    fr: 'ticket* restaurant* | titre* restaurant* | carte* restaurant* | tickets resto',
    es: 'cheque* restaurante | ticket* restaurante | tarjeta restaurante | cocina equipada',
  },
});
