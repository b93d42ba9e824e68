import type { RuleCases } from './types';

/** Projects, partners, checks, reports, plans, faults, agencies. */
export const furtherCases: RuleCases = {
  'project-to-begin': {
    asks: {
      en: ['- Run the technical side of two bridge projects'],
      de: ['- Bearbeitung von Projekten im Gleisbau'],
      fr: ['- Suivre les projets de rénovation'],
      es: ['- Llevar proyectos de riego'],
      nl: ['- Je begeleidt projecten in de wijk'],
      pl: ['- Udział w projektach badawczych'],
    },
    silent: {
      en: ['- Links to your side projects', '- Project calm on the phone'],
      fr: ['- Un projet professionnel clair'],
    },
  },
  'partners-outside': {
    asks: {
      en: ['- Agree the timetable with partner organisations', '- Deal with contractors on the quay'],
      de: ['- Abstimmung mit Behörden und Kooperationspartnern'],
      fr: ['- Entretenir les relations avec les partenaires'],
      es: ['- Trato con organismos y sindicatos'],
      pt: ['- Contacto com entidades externas'],
    },
    silent: { en: ['- Advise business partners on pay', '- A degree from one of the accredited institutions'] },
  },
  'checked-before-use': {
    asks: {
      en: ['- Validate models against measurements', '- Inspect the welds'],
      de: ['- Validierung der Messreihen'],
      fr: ['- Vérifier les calculs de charge'],
      es: ['- Control de calidad de la fruta'],
      pl: ['- Weryfikacja pomiarów'],
    },
    silent: {
      en: ['- A valid licence', '- We use E-Verify'],
      fr: ['- Permis de conduire valide'],
      es: ['- Carné válido'],
    },
  },
  'who-reads-it': {
    asks: {
      en: ['- Write a monthly report on the harvest', '- Prepare reports for the trustees'],
      de: ['- Reporting an die Geschäftsführung'],
      fr: ['- Rédiger les comptes rendus'],
      es: ['- Elaborar informes para la junta'],
      nl: ['- Je verzorgt de rapportage'],
    },
    silent: { en: ['- The gardener reports to the head gardener', '- Manage three direct reports'] },
  },
  'shared-facility': {
    asks: {
      en: ['- Run simulations on a high-performance computing cluster', '- Use the core facilities of the institute'],
      de: ['- Rechnungen am Rechenzentrum'],
      fr: ['- Essais sur les bancs d’essai'],
      es: ['- Trabajo en sala blanca'],
    },
    silent: { en: ['- Share the kitchen with the neighbours'] },
  },
  'who-is-trained': {
    asks: {
      en: ['- Deliver training to volunteers', '- Hold workshops for users'],
      de: ['- Durchführung von Schulungen'],
      fr: ['- Former les utilisateurs'],
      es: ['- Impartir cursos de seguridad'],
      pt: ['- Dar formação aos colegas'],
    },
    silent: { en: ['- Attend training once a year'], de: ['- Teilnahme an Schulungen'], es: ['- Recibir formación'] },
  },
  'review-of-work': {
    asks: {
      en: ['- Review the work of junior surveyors', '- Take part in code reviews'],
      de: ['- Korrekturlesen der Beiträge'],
      fr: ['- Revue de code entre collègues'],
      es: ['- Revisión de código'],
    },
    silent: { en: ['- Hold yearly performance reviews', '- Review contracts with guests'] },
  },
  'mission-in-practice': {
    asks: {
      en: ['Our mission is to keep rivers swimmable.'],
      de: ['Unser Anspruch: Räder, die ein Leben lang halten.'],
      fr: ['Notre mission : que chacun sache nager.'],
      es: ['Nuestra misión es que nadie coma solo.'],
      pt: ['Somos uma empresa de referência no calçado.'],
    },
    silent: { en: ['We are committed to equal opportunity.', 'You lead missions at sea.'] },
  },
  'level-expected': {
    asks: {
      en: ['- ! 5+ years of glazing'],
      de: ['- ! Mehrjährige Erfahrung im Gleisbau'],
      fr: ['- ! 3 ans d’expérience en cuisine'],
      es: ['- ! Mínimo 2 años en recepción'],
      cs: ['- ! 3 roky praxe'],
    },
    silent: { en: ['- ! At least 18 years old', 'We have been in business for 40 years.'] },
  },
  'plan-upset': {
    asks: {
      en: ['- Prepare the production plan for the week', '- Scheduling of deliveries'],
      de: ['- Planung und Steuerung der Touren'],
      fr: ['- Planifier les interventions'],
      es: ['- Planificar la producción'],
      uk: ['- Планування змін'],
    },
    silent: { en: ['- Write lesson plans', '- Advise on retirement plans and pensions'] },
  },
  'rooms-per-shift': {
    asks: {
      en: ['- Clean guest rooms and corridors'],
      de: ['- Reinigung der Zimmer'],
      fr: ['- Nettoyage des chambres'],
      es: ['- Limpieza de habitaciones'],
      it: ['- Pulizia delle camere'],
    },
    silent: { en: ['- Write clean code'], de: ['- Reinigung von Daten'] },
  },
  'fault-that-returns': {
    asks: {
      en: ['- Troubleshoot pumps at sea'],
      de: ['- Fehlersuche an Aufzügen'],
      fr: ['- Détecter l’origine d’une panne'],
      es: ['- Reparar averías'],
      nl: ['- Storingen verhelpen'],
    },
    silent: { en: ['- Assist with diagnostic imaging'], es: ['- Avisar de averías'] },
  },
  'who-employs': {
    asks: {
      en: ['Our client is a brewery in the north.'],
      de: ['Für unseren Kunden, eine Werft, suchen wir Schweißer.'],
      fr: ['Notre client recherche un soudeur.'],
      es: ['La agencia selecciona para una importante empresa del sector.'],
    },
    silent: { en: ['Our clients love us.', '- Visit clients at home'] },
  },
  'own-car': {
    asks: {
      en: ['- ! A driving licence and own vehicle'],
      de: ['- ! Führerschein und eigener PKW'],
      fr: ['- ! Permis B et véhicule personnel'],
      es: ['- ! Carné y vehículo propio'],
      it: ['- ! Automunito'],
    },
    silent: { en: ['- Wash the vehicles of the fleet'] },
  },
  'task-in-selection': {
    asks: {
      en: ['Please send a portfolio with your letter.', 'There is a take-home task.'],
      de: ['Wir laden zu einem Probetag ein.'],
      fr: ['Un cas pratique suit le premier entretien.'],
      es: ['El proceso incluye una prueba técnica.'],
    },
    silent: { en: ['- Manage a portfolio of clients'] },
  },
};
