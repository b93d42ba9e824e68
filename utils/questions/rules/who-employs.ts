import { cueRule } from '../rule';

export const whoEmploys = cueRule({
  id: 'who-employs',
  why: 'Behind an agency stands another house; it helps to know which.',
  audience: 'recruiter',
  topic: 'process',
  where: 'anywhere',
  cues: {
    en: `
      ^ our client | our client is | on behalf of our client | for our client | our client seeks | my client
    `,
    de: `
      unser kunde | fur unseren kunden | unser auftraggeber | im auftrag unseres | arbeitnehmeruberlassung |
      zeitarbeit* | personaldienstleist*
    `,
    fr: 'notre client | interim* | interimaire* | agence d emploi | notre agence',
    es: `
      nuestro cliente | selecciona para | importante empresa | empresa de trabajo temporal | a traves de ett
    `,
    pt: 'nosso cliente | trabalho temporario',
    nl: 'onze opdrachtgever | uitzendbureau*',
    it: 'nostro cliente | azienda cliente | agenzia per il lavoro | somministrazione',
    pl: 'naszego klienta | agencja pracy',
    cs: 'naseho klienta | agentura prace',
    uk: 'наш клієнт | нашого клієнта',
  },
});
