import type { RuleCases } from './types';

/** Rules that fit most trades: what the posting says of pace, people, decisions and terms. */
export const generalCases: RuleCases = {
  'fast-pace': {
    asks: {
      en: ['We are a fast-paced place.', '- Juggle competing priorities with a smile'],
      de: ['Du magst ein schnelllebiges Umfeld.'],
      fr: ['Le rythme soutenu ne vous effraie pas.'],
      es: ['Trabajamos a un ritmo rápido.'],
    },
    silent: { en: ['We take our time over every loaf.', 'This is not a fast-paced shop.'] },
  },
  'many-hats': {
    asks: {
      en: ['Here you will wear many hats.', '- Other duties as assigned'],
      de: ['- Weitere Aufgaben nach Absprache'],
      fr: ['Vous êtes polyvalente et curieuse.'],
      es: ['- Otras tareas propias del puesto'],
    },
    silent: { en: ['- Fit hard hats for visitors'] },
  },
  'self-starter': {
    asks: {
      en: ['You are a self-starter.', '- Works with minimal supervision'],
      de: ['Eigeninitiative ist uns wichtig.'],
      fr: ['Vous êtes autonome.'],
      es: ['Buscamos una persona con iniciativa propia.'],
    },
    silent: { en: ['You will have a partner on every shift.'] },
  },
  ambiguity: {
    asks: {
      en: ['You are at ease with ambiguity.', 'Build the archive from scratch.'],
      de: ['Unklare Ziele machen dir Freude.'],
      fr: ['Vous avancez malgré l’incertitude.'],
      es: ['Montarás el taller desde cero.'],
    },
    silent: { en: ['- Fix undefined behaviour in C programs'] },
  },
  'intense-culture': {
    asks: {
      en: ['We work hard, play hard.', 'We are like a family.'],
      de: ['Unser familiäres Team freut sich auf dich.'],
      fr: ['Une ambiance familiale vous attend.'],
      es: ['Somos una gran familia.'],
    },
    silent: { en: ['We visit families at home.'] },
  },
  'flexible-hours': {
    asks: {
      en: ['Flexible hours are part of the job.', '- Some weekend work and overtime'],
      de: ['Zeitliche Flexibilität wird erwartet.'],
      fr: ['Une grande disponibilité est demandée.'],
      es: ['Se requiere disponibilidad horaria.'],
    },
    silent: { en: ['- Sharpen the saws as needed', 'No weekend work, ever.'] },
  },
  pressure: {
    asks: {
      en: ['- Stay kind under pressure'],
      de: ['Sie sind belastbar.'],
      fr: ['Bonne résistance au stress.'],
      es: ['Capacidad para trabajar bajo presión.'],
    },
    silent: { en: ['- Read the pressure gauge of the boiler', '- Build resilient systems'] },
  },
  stakeholders: {
    asks: {
      en: ['- Keep stakeholders in the picture'],
      de: ['- Schnittstelle zwischen Küche und Einkauf'],
      fr: ['- Coordonner les différents services'],
      es: ['- Colaborar con otros departamentos'],
    },
    silent: { en: ['- Bake four kinds of bread', 'Our investors are stakeholders.'] },
  },
  'influence-without-authority': {
    asks: {
      en: ['- Influence without authority', '- Gain buy-in for the new rota'],
      de: ['- Laterale Führung im Projekt'],
      fr: ['- Convaincre sans lien hiérarchique'],
      es: ['- Capacidad de persuasión'],
    },
    silent: { en: ['- Advocate for the patient'] },
  },
  ownership: {
    asks: {
      en: ['- Own the garden plan from seed to stall'],
      de: ['- Gesamtverantwortung für den Laden'],
      fr: ['- Mener les dossiers de bout en bout'],
      es: ['- Llevar el pedido de principio a fin'],
    },
    silent: { en: ['- Work with the product owner', 'You need your own car.'] },
  },
  'built-from-new': {
    asks: {
      en: ['- Build out a second bakery'],
      de: ['- Aufbau einer neuen Werkstatt'],
      fr: ['- Mise en place d’un nouvel atelier'],
      es: ['- Puesta en marcha de un taller'],
    },
    silent: {
      en: ['- Establish and maintain good habits', '- Build rapport with guests', '- Onboarding of new team members'],
    },
  },
  'someone-before': {
    asks: {
      en: ['This is maternity cover for a year.', '- A replacement for our head gardener'],
      de: ['Wir suchen eine Elternzeitvertretung.'],
      fr: ['Poste en remplacement.'],
      es: ['Contrato de sustitución.'],
    },
    silent: { en: ['- Replacing worn parts', 'A good retirement plan.'] },
  },
  'growth-strain': {
    asks: {
      en: ['We are a fast-growing maker of kites.'],
      de: ['Wir sind ein stark wachsendes Haus.'],
      fr: ['Nous sommes en pleine croissance.'],
      es: ['Somos una empresa en pleno crecimiento.'],
    },
    silent: { en: ['We have been the same six people for years.'] },
  },
  transformation: {
    asks: {
      en: ['- Lead change in how wards are run', '- Support the transformation of the depot'],
      de: ['- Begleitung von Veränderungsprozessen'],
      fr: ['- Accompagner la conduite du changement'],
      es: ['- Participar en la gestión del cambio'],
    },
    silent: { en: ['- Data transformation with dbt', '- Change the bed linen'] },
  },
  'data-decisions': {
    asks: {
      en: ['- Make data-driven choices about stock'],
      de: ['- Datenbasierte Steuerung der Filialen'],
      fr: ['- Approche data-driven de l’achat'],
      es: ['- Decisiones basadas en datos'],
    },
    silent: { en: ['- Drive the data van to the fair'] },
  },
  'customer-voice': {
    asks: {
      en: ['- A customer-focused way of working'],
      de: ['- Hohe Kundenorientierung'],
      fr: ['- Veiller à la satisfaction client'],
      es: ['- Clara orientación al cliente'],
    },
    silent: { en: ['- Count the customers at the door'] },
  },
  'lead-a-team': {
    asks: {
      en: ['- Lead a team of carpenters', '- Lead 5 drivers'],
      de: ['- Führung eines kleinen Teams'],
      fr: ['- Encadrement de l’atelier'],
      es: ['- Liderar un equipo de ventas'],
    },
    silent: { en: ['- Play in a team', 'Our managers lead the team with care.'] },
  },
  mentoring: {
    asks: {
      en: ['- Mentor two apprentices'],
      de: ['- Anleitung von Auszubildenden'],
      fr: ['- Former les nouveaux venus'],
      es: ['- Formar a nuevas personas'],
    },
    silent: { en: ['- Drive coach buses'] },
  },
  'way-of-working': {
    asks: {
      en: ['- Plan the week in sprints'],
      de: ['- Agiles Arbeiten im Team'],
      fr: ['- Travailler en mode agile'],
      es: ['- Trabajar con metodologías ágiles'],
    },
    silent: { en: ['- Clean the bench every evening'] },
  },
  'old-systems': {
    asks: {
      en: ['- Migrate the legacy till'],
      de: ['- Ablösung eines Altsystems'],
      fr: ['- Participer à la refonte du site'],
      es: ['- Modernizar la caja antigua'],
    },
    silent: { en: ['- Carry on the legacy of our founder', '- Count migratory birds'] },
  },
  'who-sits-where': {
    asks: {
      en: ['We are a hybrid team.'],
      de: ['Homeoffice ist möglich.'],
      fr: ['Télétravail deux jours par semaine.'],
      es: ['Modalidad de teletrabajo.'],
    },
    silent: { en: ['- Repair remote controls', '- Drive hybrid vehicles'] },
  },
  travel: {
    asks: {
      en: ['- Travel up to 20% of the time'],
      de: ['Reisebereitschaft wird vorausgesetzt.'],
      fr: ['Déplacements fréquents à prévoir.'],
      es: ['Disponibilidad para viajar.'],
    },
    silent: { en: ['- Book travel for the directors', 'No travel required.'] },
  },
  'competitive-pay': {
    asks: {
      en: ['A competitive salary awaits you.'],
      de: ['Wir bieten eine attraktive Vergütung.'],
      fr: ['Salaire selon expérience.'],
      es: ['Salario competitivo.'],
    },
    silent: {
      en: ['We pay £31,000 a year.', 'Competitive salary: £31,000 to £35,000 a year.'],
      de: ['Attraktive Vergütung: 3.200 € brutto im Monat.'],
      fr: ['Salaire selon expérience, de 32 000 à 36 000 € brut par an.'],
      es: ['Salario según experiencia: 24.000 € brutos anuales.'],
    },
  },
  'bonus-and-shares': {
    asks: {
      en: ['An annual bonus for everybody.'],
      de: ['Wir zahlen Weihnachtsgeld.'],
      fr: ['Primes trimestrielles.'],
      es: ['Bonus anual.'],
    },
    silent: { en: ['- Experience of bees is a bonus', 'We believe in racial equity.'] },
  },
  'vague-duty': {
    asks: {
      en: ['- Help with various projects'],
      de: ['- Abwechslungsreiche Aufgaben'],
      fr: ['- Des missions variées'],
      es: ['- Participar en proyectos variados'],
    },
    silent: { en: ['- Project the film at eight'] },
  },
  targets: {
    asks: {
      en: ['- Meet or exceed your quota'],
      de: ['- Erreichen der Umsatzziele'],
      fr: ['- Atteindre les objectifs de l’agence'],
      es: ['- Cumplimiento de objetivos de la tienda'],
    },
    silent: { en: ['- Write quotations for customers'] },
  },
  'sign-off': {
    asks: {
      en: ['- See to compliance with the food code'],
      de: ['- Einhaltung gesetzlicher Vorschriften'],
      fr: ['- Garantir la conformité des dossiers'],
      es: ['- Velar por la normativa vigente'],
    },
    silent: { en: ['- Teach self-regulation to small children'] },
  },
  'fixed-term': {
    asks: {
      en: ['This is a fixed-term post.', 'A 12 month contract.'],
      de: ['Die Stelle ist befristet.'],
      fr: ['CDD de six mois.'],
      es: ['Contrato temporal.'],
    },
    silent: { en: ['A permanent post.'], de: ['Die Stelle ist unbefristet.'], fr: ['CDI à temps plein.'] },
  },
  'urgent-hire': {
    asks: {
      en: ['Immediate start.'],
      de: ['Ab sofort gesucht.'],
      fr: ['Poste à pourvoir dès que possible.'],
      es: ['Incorporación inmediata.'],
    },
    silent: { en: ['- Nurse in an urgent care unit'] },
  },
  'budget-in-hand': {
    asks: {
      en: ['- Hold the budget of the ward'],
      de: ['- Verantwortung für das Budget'],
      fr: ['- Suivi du budget'],
      es: ['- Control del presupuesto'],
    },
    silent: { en: ['- Feed the budgerigars'] },
  },
  'certificate-upkeep': {
    asks: {
      en: ['- CPR and BLS'],
      de: ['- Gültiger Staplerschein'],
      fr: ['- Diplôme d’État exigé'],
      es: ['- Carnet profesional en vigor'],
    },
    silent: { en: ['- A valid driver’s license', '- Work for an ISO certified company'] },
  },
  'late-project': {
    asks: {
      en: ['- Keep project timelines honest'],
      de: ['- Projektleitung im Hochbau'],
      fr: ['- Gestion de projets'],
      es: ['- Gestión de proyectos'],
    },
    silent: { en: ['- Project your voice to the back row'] },
  },
  'supplier-that-struggles': {
    asks: {
      en: ['- Talk to suppliers every week'],
      de: ['- Auswahl der Lieferanten'],
      fr: ['- Relation avec les fournisseurs'],
      es: ['- Trato con proveedores'],
    },
    silent: { en: ['- Work in a vendor-neutral way'] },
  },
  'where-it-is-written': {
    asks: {
      en: ['- Maintain the documentation of the plant'],
      de: ['- Dokumentation der Abläufe'],
      fr: ['- Documenter les gestes'],
      es: ['- Documentar los procesos'],
    },
    silent: { en: ['- Show immigration documentation'] },
  },
  'what-leaders-want': {
    asks: {
      en: ['- Report findings to senior leadership'],
      de: ['- Vorlagen für den Vorstand'],
      fr: ['- Préparer le comité de direction'],
      es: ['- Informar a la alta dirección'],
    },
    silent: { en: ['- Set the board for the fish course'] },
  },
  'first-to-improve': {
    asks: {
      en: ['- Streamline how parcels are sorted'],
      de: ['- Prozessoptimierung im Lager'],
      fr: ['- Optimiser les flux'],
      es: ['- Mejora de procesos'],
    },
    silent: { en: ['- Keep to the recipe'] },
  },
  'time-zones': {
    asks: {
      en: ['- Work across three time zones'],
      de: ['- Arbeit in internationalen Teams'],
      fr: ['- Évoluer dans un contexte international'],
      es: ['- Trabajar en un entorno internacional'],
    },
    silent: { en: ['- Keep the time of the choir'] },
  },
  'left-out': {
    asks: {
      en: ['We care for an inclusive culture.'],
      de: ['Vielfalt ist uns wichtig.'],
      fr: ['Nous tenons à la diversité.'],
      es: ['Creemos en la diversidad.'],
    },
    silent: {
      en: ['An all-inclusive holiday resort.', 'We are an equal opportunity employer and value an inclusive culture.'],
    },
  },
  'hard-talks': {
    asks: {
      en: ['- Hold difficult conversations with care'],
      de: ['- Konfliktfähigkeit'],
      fr: ['- Gestion des conflits'],
      es: ['- Resolución de conflictos'],
    },
    silent: { en: ['- Declare a conflict of interest'] },
  },
  'money-lasts': {
    asks: {
      en: ['We are a seed-stage startup.'],
      de: ['Wir sind ein junges Startup.'],
      fr: ['Jeune startup du quartier.'],
      es: ['Somos una startup.'],
    },
    silent: { en: ['- Experience in a startup', '- Help with the startup and shutdown of the press'] },
  },
  'language-at-work': {
    asks: {
      en: ['- Fluent English and some Danish'],
      de: ['- Gute Deutschkenntnisse'],
      fr: ['- Anglais courant'],
      es: ['- Nivel alto de inglés'],
    },
    silent: { en: ['- Fluent in Python'] },
  },
  'moving-there': {
    asks: {
      en: ['- Willing to relocate to the coast'],
      de: ['Ein Umzug ist nötig.'],
      fr: ['Mobilité géographique demandée.'],
      es: ['Se requiere cambio de residencia.'],
    },
    silent: { en: ['We offer a relocation package.'] },
  },
  'clearance-wait': {
    asks: {
      en: ['- Active security clearance'],
      de: ['Eine Sicherheitsüberprüfung ist nötig.'],
      fr: ['Habilitation secret défense.'],
      es: ['Habilitación de seguridad.'],
    },
    silent: { en: ['- Mind the clearance under the bridge'] },
  },
};
