import type { RuleCases } from './types';

/** Operations, warehouse, care, teaching, trades, hospitality, land. */
export const handsCases: RuleCases = {
  'shift-plan': {
    asks: {
      en: ['Rotating shifts, nights included.', 'Work schedule: night shifts.'],
      de: ['Arbeit im Schichtdienst.'],
      fr: ['Horaires postés en 3x8.'],
      es: ['Turnos rotativos.'],
    },
    silent: {
      en: ['A paradigm shift in kites.', 'No night shifts.', '- Plan a rota with two seniors on every shift'],
      de: ['- Dienstpläne erstellen für die Station'],
    },
  },
  'pace-on-the-floor': {
    asks: {
      en: ['- Pick and pack orders'],
      de: ['- Kommissionierung von Waren'],
      fr: ['- Préparation de commandes'],
      es: ['- Preparación de pedidos'],
    },
    silent: { en: ['- Load the data warehouse'] },
  },
  'near-miss': {
    asks: {
      en: ['- Follow safety procedures'],
      de: ['- Beachtung der Arbeitssicherheit'],
      fr: ['- Respecter les consignes de sécurité'],
      es: ['- Prevención de riesgos'],
    },
    silent: { en: ['- Keep the safe key'] },
  },
  'planned-or-broken': {
    asks: {
      en: ['- Preventive maintenance of presses'],
      de: ['- Instandhaltung der Anlagen'],
      fr: ['- Maintenance préventive'],
      es: ['- Mantenimiento preventivo'],
    },
    silent: { en: ['- Maintain good spirits'] },
  },
  'stock-that-differs': {
    asks: {
      en: ['- Count the inventory'],
      de: ['- Durchführung der Inventur'],
      fr: ['- Gestion des stocks'],
      es: ['- Control de stock'],
    },
    silent: { en: ['- Trade at the stock exchange'] },
  },
  'day-that-runs-over': {
    asks: {
      en: ['title: Delivery Driver'],
      de: ['- Tourenplanung'],
      fr: ['- Assurer les tournées'],
      es: ['- Cumplir las rutas'],
    },
    silent: { en: ['- Write device drivers', '- A driver’s license'] },
  },
  'patients-per-person': {
    asks: {
      en: ['title: Registered Nurse'],
      de: ['- Pflege unserer Bewohner'],
      fr: ['title: Infirmière de nuit'],
      es: ['- Cuidados a pacientes'],
    },
    silent: { en: ['- Be patient with beginners'], de: ['- Pflege der Stammdaten'] },
  },
  handover: {
    asks: {
      en: ['- Give a clear handover'],
      de: ['- Sorgfältige Übergabe'],
      fr: ['- Assurer les transmissions'],
      es: ['- Hacer el relevo de turno'],
    },
    silent: { en: ['- Design handoffs in Figma'] },
  },
  caseload: {
    asks: {
      en: ['- Hold a caseload of families'],
      de: ['- Fallmanagement'],
      fr: ['- Accompagnement social'],
      es: ['- Intervención social'],
    },
    silent: { en: ['- Write test cases'], de: ['- Entwurf von Testfällen'] },
  },
  safeguarding: {
    asks: {
      en: ['- Take safeguarding seriously'],
      de: ['- Umsetzung des Kinderschutzes'],
      fr: ['- Veiller à la bientraitance'],
      es: ['- Protección del menor'],
    },
    silent: { en: ['- Safeguard company assets'] },
  },
  'clinical-support': {
    asks: {
      en: ['- End of life care'],
      de: ['- Teilnahme an Supervision'],
      fr: ['- Participer à l’analyse des pratiques'],
      es: ['- Intervención en crisis'],
    },
    silent: { en: ['- Crisis communication for a bank'] },
  },
  'classes-and-hours': {
    asks: {
      en: ['- Teach adults in the evening'],
      de: ['- Unterricht in zwei Fächern'],
      fr: ['title: Professeur de piano'],
      es: ['- Impartir talleres'],
    },
    silent: { en: ['- Clean the teaching hospital'] },
  },
  'what-is-taught': {
    asks: {
      en: ['- Write lesson plans'],
      de: ['- Arbeit mit dem Lehrplan'],
      fr: ['- Préparation des cours'],
      es: ['- Programación didáctica'],
    },
    silent: { en: ['- Send us your curriculum vitae'], es: ['- Envíanos tu currículum'] },
  },
  families: {
    asks: {
      en: ['- Speak with parents'],
      de: ['- Elternarbeit'],
      fr: ['- Accueillir les familles'],
      es: ['- Trato con las familias'],
    },
    silent: { en: ['- Benefits for employees and their families'] },
  },
  'who-plans-the-site': {
    asks: {
      en: ['title: Electrician'],
      de: ['- Montage von Heizungen'],
      fr: ['- Intervenir sur les chantiers'],
      es: ['- Instalación de calderas'],
    },
    silent: { en: ['- Install software'] },
  },
  'busiest-hour': {
    asks: {
      en: ['- Greet guests at the door'],
      de: ['- Betreuung unserer Gäste'],
      fr: ['- Aider en cuisine'],
      es: ['- Trabajo en cocina'],
    },
    silent: { en: ['- Book guest speakers', '- Work with Chef and Puppet, a puppet chef'] },
  },
  'unhappy-customer': {
    asks: {
      en: ['- Settle complaints'],
      de: ['- Bearbeitung von Reklamationen'],
      fr: ['- Traiter les réclamations'],
      es: ['- Gestionar reclamaciones'],
    },
    silent: { en: ['- Enjoy retail discounts'] },
  },
  'plants-and-animals': {
    asks: {
      en: ['- Work outdoors all year'],
      de: ['- Arbeiten im Freien'],
      fr: ['- Entretien des espaces verts'],
      es: ['- Trabajo al aire libre'],
    },
    silent: { en: ['- Watch the threat landscape'], de: ['- Pflege der IT-Landschaft'] },
  },
  'heavy-work': {
    asks: {
      en: ['- Lift up to 50 pounds'],
      de: ['- Körperliche Arbeit'],
      fr: ['- Port de charges'],
      es: ['- Esfuerzo físico'],
    },
    silent: { en: ['- Sedentary work', '- Lift up to 10 pounds'] },
  },
};
