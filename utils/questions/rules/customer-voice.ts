import { cueRule } from '../rule';

export const customerVoice = cueRule({
  id: 'customer-voice',
  why: 'Care for customers shows in how directly they are heard.',
  audience: 'manager',
  topic: 'customers',
  meaning: 'customer-contact',
  cues: {
    en: `
      customer focus* | customer centric* | customer obsess* | customer first | customer oriented |
      customer needs | client focus* | client needs | user focus* | user centric* | user centered | user centred |
      customer experience | customer satisfaction | client satisfaction | voice of the customer |
      delight* .. customers | customer service skills | excellent customer service | customer facing |
      client facing
    `,
    de: `
      kundenorientier* | kundenzufriedenheit | kundenbedurfnis* | kundenfokus* | kundennah* | nutzerzentrier* |
      kundenbetreuung | kundenerlebnis*
    `,
    fr: `
      oriente* client* | satisfaction client* | sens du service | relation client* | experience client* |
      besoins des clients | centre* utilisateur* | ecoute client*
    `,
    es: `
      orientacion al cliente | orientad* al cliente | satisfaccion del cliente | experiencia de cliente |
      experiencia del cliente | necesidades de los clientes | centrad* en el cliente | atencion al cliente
    `,
    pt: 'satisfacao do cliente | foco no cliente | atendimento ao cliente | orientacao ao cliente',
    nl: 'klantgericht* | klanttevredenheid',
    it: 'orientamento al cliente | soddisfazione del cliente | attenzione al cliente',
    pl: 'obsluga klienta | obslugi klienta | zorientowani* na klienta | satysfakcj* klient*',
    cs: 'pece o zakaznik* | orientace na zakaznik* | spokojenost zakaznik*',
    uk: 'клієнтоорієнтован* | задоволен* клієнт*',
  },
});
