import type { RuleCases } from './types';

/** Rules about what is not said: `asks` is silence, `silent` a posting that tells. And rules with a condition of their own. */
export const silenceCases: RuleCases = {
  'no-pay-range': {
    asks: {
      en: [
        '- Bake bread',
        'salary: Competitive',
        'We raised $12 million last year.',
        'A 401(k) and $500 for books.',
        'We serve 3,000 guests a year.',
        'Manage a budget of $200,000.',
      ],
      de: ['Ein Zuschuss von 50 Euro im Monat zum Ticket.'],
      fr: ['Un chiffre d’affaires de 3 000 000 €.'],
      es: ['Facturación de 2.000.000 €.'],
    },
    silent: {
      en: [
        'salary: £30,000 to £34,000',
        'Pay: $21.50 an hour.',
        'The salary range is $80k–$95k.',
        'Band 6, Agenda for Change.',
        '# $60,000 - $75,000 a year',
        '42K to 60K €',
      ],
      de: ['Gehalt: 45.000 bis 52.000 € im Jahr.', 'Vergütung nach TVöD, Entgeltgruppe 9b.', 'Stundenlohn ab 16,50 €.'],
      fr: ['Rémunération : 2 100 € brut par mois.'],
      es: ['Salario: 1.600 € brutos al mes.'],
      pl: ['Wynagrodzenie 7 500 zł miesięcznie.', '100,00 – 120,00 zł'],
      cs: ['Mzda 42 000 Kč hrubého.'],
      nl: ['Salaris tussen 2.800 en 3.400 euro per maand.'],
      it: ['RAL 32.000 €.'],
      pt: ['Salário de 1.500 € por mês.'],
      uk: ['Зарплата 40 000 грн.'],
    },
  },
  'no-reporting-line': {
    asks: {
      en: ['- Prepare reports to the council'],
      de: ['- Brot backen'],
      fr: ['- Faire du pain'],
      es: ['- Hacer pan'],
    },
    silent: {
      en: ['You will report to the head baker.', 'Reporting to the Matron, you run nights.'],
      de: ['Sie berichten direkt an die Leitung.'],
      fr: ['Vous êtes rattachée à la cheffe.'],
      es: ['Dependerás de la jefa de taller.'],
      nl: ['Je rapporteert aan de directeur.'],
      pl: ['Raportowanie do dyrektora.'],
    },
  },
  'no-team-size': {
    asks: {
      en: ['Join our team.', 'Over 600 people work here in five towns.'],
      de: ['Ein nettes Team.', 'Über 600 Kolleginnen und Kollegen weltweit.'],
      fr: ['Une belle équipe.'],
      es: ['Un buen equipo.'],
    },
    silent: {
      en: ['You join a team of seven.', 'A 12-person team.'],
      de: ['Ein Team von acht Menschen.', 'Ein 5-köpfiges Team.'],
      fr: ['Une équipe de dix personnes.'],
      es: ['Un equipo de seis personas.'],
      cs: ['Tým o 8 lidech, 8členný tým.'],
    },
  },
  'no-outcomes': {
    asks: {
      en: ['- Bake bread', 'Holidays after your first year.'],
      de: ['- Brot backen'],
      fr: ['- Faire du pain'],
      es: ['- Hacer pan'],
    },
    silent: {
      en: ['In your first 90 days you will open the new stall.', 'Success looks like full shelves at seven.'],
      de: ['In den ersten sechs Monaten übernimmst du den Stand.'],
      fr: ['Vos six premiers mois : ouvrir le stand.'],
      es: ['En los primeros tres meses abrirás el puesto.'],
    },
  },
  'no-reason-open': {
    asks: { en: ['- Bake bread'], de: ['- Brot backen'], fr: ['- Faire du pain'], es: ['- Hacer pan'] },
    silent: {
      en: ['This is a newly created role.', 'We are expanding our team.'],
      de: ['Zur Verstärkung unseres Teams.'],
      fr: ['Création de poste.'],
      es: ['Puesto de nueva creación.'],
    },
  },
  'no-place': {
    asks: {
      en: ['- Bake bread', '- Experience of remote sensing'],
      de: ['- Brot backen'],
      fr: ['- Faire du pain'],
      es: ['- Hacer pan'],
    },
    silent: {
      en: [
        'location: Thornby',
        'Fully remote.',
        'Three days on site.',
        'Location: Thornby',
        'Work mode: at the counter',
        'Join our office in Thornby.',
        'Springfield, IL',
      ],
      de: ['Arbeitsort ist Lübeck.'],
      fr: ['Télétravail possible.'],
      es: ['Trabajo presencial.'],
      pl: ['Praca zdalna.'],
      cs: ['# Lokalita:'],
    },
  },
  'no-growth': {
    asks: { en: ['- Train the new bakers'], de: ['- Brot backen'], fr: ['- Faire du pain'], es: ['- Hacer pan'] },
    silent: {
      en: ['We pay for courses and professional development.'],
      de: ['Wir bieten Weiterbildung.'],
      fr: ['Des formations chaque année.'],
      es: ['Ofrecemos formación continua.'],
    },
  },
  'no-process': {
    asks: { en: ['- Bake bread'], de: ['- Brot backen'], fr: ['- Faire du pain'], es: ['- Hacer pan'] },
    silent: {
      en: ['closes: 2026-02-01', 'Interviews will be held in March.'],
      de: ['Bewerbungsfrist ist der 3. März.'],
      fr: ['Date limite : 3 mars.'],
      es: ['Fecha límite: 3 de marzo.'],
    },
  },
  'no-onboarding': {
    asks: { en: ['- Bake bread'], de: ['- Brot backen'], fr: ['- Faire du pain'], es: ['- Hacer pan'] },
    silent: {
      en: ['Full training is provided.'],
      de: ['Eine gründliche Einarbeitung.'],
      fr: ['Un parcours d’intégration.'],
      es: ['Formación inicial a cargo de la casa.'],
    },
  },
  'no-hours': {
    asks: {
      en: ['- Bake bread', 'Flexible working hours.'],
      de: ['- Brot backen'],
      fr: ['- Faire du pain'],
      es: ['- Hacer pan'],
    },
    silent: {
      en: ['employment: Full-time', '37.5 hours a week.'],
      de: ['Teilzeit mit 20 Stunden.'],
      fr: ['Temps partiel.'],
      es: ['Jornada completa.'],
    },
  },
  'no-start-date': {
    asks: { en: ['- Bake bread'], de: ['- Brot backen'], fr: ['- Faire du pain'], es: ['- Hacer pan'] },
    silent: {
      en: ['Start date: as soon as possible.'],
      de: ['Zum nächstmöglichen Zeitpunkt.'],
      fr: ['Prise de poste en mars.'],
      es: ['Incorporación inmediata.'],
    },
  },
  'lead-of-what': {
    asks: {
      en: ['title: Kitchen Supervisor'],
      de: ['title: Abteilungsleiter Einkauf'],
      fr: ['title: Responsable qualité'],
      es: ['title: Jefa de taller'],
    },
    silent: { en: ['title: Baker', 'title: Project Manager'] },
  },
  'no-tools': {
    asks: {
      en: ['- Develop software for tills'],
      de: ['- Programmierung von Steuerungen'],
      fr: ['- Développement informatique'],
      es: ['- Desarrollo de aplicaciones'],
    },
    silent: { en: ['- Bake bread'] },
  },
};
