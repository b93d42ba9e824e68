import { cueRule } from '../rule';

export const missionInPractice = cueRule({
  id: 'mission-in-practice',
  why: 'A sentence about oneself is worth the decision it once settled.',
  audience: 'executive',
  topic: 'decisions',
  where: 'anywhere',
  cues: {
    en: `
      our mission | our vision | our values | our purpose | our ambition | our goal is | our aim is |
      we believe | leading provider | market leader | world leader |
      a leader in | the leader in
    `,
    de: `
      unsere mission | unsere vision | unsere werte | unser anspruch | unser ziel ist | wir glauben |
      wir stehen fur | marktfuhrer* | leitbild* | leitlinien | fuhrende* anbieter* | fuhrendes unternehmen
    `,
    fr: `
      notre mission | nos valeurs | notre vision | notre ambition | notre raison d etre | nous croyons |
      leader de | leader des | leader du | leader mondial | leader europeen
    `,
    es: `
      nuestra mision | nuestros valores | nuestra vision | nuestro proposito | creemos en | lider en | lider del | empresa lider
    `,
    pt: 'nossa missao | nossos valores | empresa de referencia | lider de | lider em',
    nl: 'onze missie | onze waarden | marktleider | wij geloven',
    it: 'la nostra missione | i nostri valori | azienda leader | leader nel',
    pl: 'nasza misja | nasze wartosci | liderem | lider rynku',
    cs: 'nase poslani | nase hodnoty | lidrem | predni',
    uk: 'наша місія | наші цінності | лідер ринку',
  },
  unless: {
    en: 'equal opportunit* | divers* | inclusi* | accommodat*',
    de: 'vielfalt | chancengleichheit',
    fr: 'diversite | egalite',
    es: 'diversidad | igualdad',
  },
});
