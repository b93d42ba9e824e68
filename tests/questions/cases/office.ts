import type { RuleCases } from './types';

/** Sales, marketing, money, people, law, offices. */
export const officeCases: RuleCases = {
  'accounts-taken-over': {
    asks: {
      en: ['- Look after key accounts'],
      de: ['- Betreuung von Bestandskunden'],
      fr: ['- Développer un portefeuille clients'],
      es: ['- Gestionar una cartera de clientes'],
    },
    silent: { en: ['- Reconcile accounts payable', '- Create user accounts'] },
  },
  'where-leads-come-from': {
    asks: {
      en: ['- Prospect in the region'],
      de: ['- Neukundengewinnung'],
      fr: ['- Prospection téléphonique'],
      es: ['- Captación de nuevos clientes'],
    },
    silent: { en: ['- Welcome prospective students'] },
  },
  commission: {
    asks: {
      en: ['Uncapped commission.'],
      de: ['Provision auf jeden Abschluss.'],
      fr: ['Fixe et commissions.'],
      es: ['Fijo más comisiones.'],
    },
    silent: { en: ['- Apply to the European Commission'], de: ['Wir vermitteln provisionsfrei.'] },
  },
  'time-to-signature': {
    asks: {
      en: ['- Close deals with hospitals'],
      de: ['- Vertragsverhandlungen führen'],
      fr: ['- Piloter le cycle de vente'],
      es: ['- Cierre de ventas'],
    },
    silent: { en: ['- Close the shop at nine'] },
  },
  'why-customers-leave': {
    asks: {
      en: ['- Reduce churn'],
      de: ['- Kundenbindung stärken'],
      fr: ['- Fidéliser la clientèle'],
      es: ['- Fidelización de clientes'],
    },
    silent: { en: ['- Student retention', '- Urban renewal'] },
  },
  'campaign-worked': {
    asks: {
      en: ['- Plan campaigns for spring'],
      de: ['- Planung von Kampagnen'],
      fr: ['- Gérer les campagnes de printemps'],
      es: ['- Diseñar campañas de verano'],
    },
    silent: { en: ['- Help at the vaccination campaign'] },
  },
  'words-approved': {
    asks: {
      en: ['- Write for our social media'],
      de: ['- Pressemitteilungen schreiben'],
      fr: ['- Animer les réseaux sociaux'],
      es: ['- Gestión de redes sociales'],
    },
    silent: { en: ['Follow us on social media.'] },
  },
  'closing-the-books': {
    asks: {
      en: ['- Prepare the month-end close'],
      de: ['- Mitwirkung am Jahresabschluss'],
      fr: ['- Clôtures mensuelles'],
      es: ['- Cierre contable mensual'],
    },
    silent: { en: ['- Close the library at night'] },
  },
  'last-audit': {
    asks: {
      en: ['- Prepare for the external audit'],
      de: ['- Begleitung der Wirtschaftsprüfung'],
      fr: ['- Préparer les audits'],
      es: ['- Apoyo en auditorías'],
    },
    silent: { en: ['- Sweep the auditorium'] },
  },
  'forecast-missed': {
    asks: {
      en: ['- Own the sales forecast'],
      de: ['- Erstellung von Prognosen'],
      fr: ['- Établir les prévisions'],
      es: ['- Preparar las previsiones'],
    },
    silent: { en: ['- Read the weather forecast at eight'] },
  },
  'open-roles': {
    asks: {
      en: ['- Full-cycle recruiting for two sites'],
      de: ['- Active Sourcing'],
      fr: ['- Mener les recrutements'],
      es: ['- Selección de personal'],
    },
    silent: { en: ['- Our recruiter will call you'] },
  },
  'people-matters': {
    asks: {
      en: ['- Handle grievances fairly'],
      de: ['- Zusammenarbeit mit dem Betriebsrat'],
      fr: ['- Appliquer le droit du travail'],
      es: ['- Relaciones laborales'],
    },
    silent: { en: ['- Relate the story of the house'] },
  },
  'when-law-is-asked': {
    asks: {
      en: ['- Give legal advice to the shops'],
      de: ['- Vertragsprüfung'],
      fr: ['- Conseil juridique'],
      es: ['- Asesoramiento jurídico'],
    },
    silent: { en: ['- Hold a power of attorney'] },
  },
  'billable-hours': {
    asks: {
      en: ['- Reach your billable hours'],
      de: ['- Abrechenbare Stunden erfassen'],
      fr: ['- Suivre le temps facturable'],
      es: ['- Registrar horas facturables'],
    },
    silent: { en: ['- Count the hours of sun'] },
  },
  'research-freedom': {
    asks: {
      en: ['- Run experiments in the lab'],
      de: ['- Eigene Forschungsprojekte'],
      fr: ['- Mener des projets de recherche'],
      es: ['- Proyectos de investigación'],
    },
    silent: { en: ['- Marketing experiments', '- A PhD is a plus'] },
  },
  'desk-of-others': {
    asks: {
      en: ['- Calendar management for two directors'],
      de: ['- Terminkoordination für die Leitung'],
      fr: ['- Gestion des agendas'],
      es: ['- Gestión de agenda'],
    },
    silent: { en: ['- Linux system administrator'] },
  },
  'funding-secured': {
    asks: {
      en: ['- Write to donors'],
      de: ['- Verwaltung von Fördermitteln'],
      fr: ['- Rechercher des subventions'],
      es: ['- Solicitar subvenciones'],
    },
    silent: { en: ['- Receive stock grants'] },
  },
  'public-change': {
    asks: {
      en: ['- Answer letters from citizens'],
      de: ['- Arbeit in der Stadtverwaltung'],
      fr: ['- Accueil à la mairie'],
      es: ['- Trabajo en el ayuntamiento'],
    },
    silent: { en: ['- Be a good corporate citizen'] },
  },
  volunteers: {
    asks: {
      en: ['- Guide volunteers through the season'],
      de: ['- Begleitung der Ehrenamtlichen'],
      fr: ['- Animer les bénévoles'],
      es: ['- Coordinar a los voluntarios'],
    },
    silent: { en: ['- Two paid volunteering days a year'], de: ['- Freiwillige Leistungen des Hauses'] },
  },
};
