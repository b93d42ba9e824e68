import type { RuleCases } from './types';

/** Software, data, IT support, product and design. */
export const technicalCases: RuleCases = {
  'on-call': {
    asks: {
      en: ['- Take part in the on-call rotation'],
      de: ['- Teilnahme an der Rufbereitschaft'],
      fr: ['- Participer aux astreintes'],
      es: ['- Participar en las guardias'],
    },
    silent: { en: ['- Call parents on Fridays'], de: ['- Bereitschaft zu Dienstreisen'] },
  },
  'how-a-change-ships': {
    asks: {
      en: ['- Look after our CI/CD', '- Deploy code to production'],
      de: ['- Verantwortung für Deployments'],
      fr: ['- Mise en production des évolutions'],
      es: ['- Despliegue de versiones'],
    },
    silent: { en: ['- Work in shipping and receiving', '- Deploy tents at the fair'] },
  },
  'finding-faults': {
    asks: {
      en: ['- Write unit tests'],
      de: ['- Aufbau der Testautomatisierung'],
      fr: ['- Écrire des tests unitaires'],
      es: ['- Escribir pruebas unitarias'],
    },
    silent: { en: ['- Test the water in the pool'] },
  },
  'technical-decisions': {
    asks: {
      en: ['- Shape our microservices'],
      de: ['- Entwurf der Systemarchitektur'],
      fr: ['- Participer aux choix techniques'],
      es: ['- Diseñar la arquitectura de software'],
    },
    silent: { en: ['- Read architectural drawings on site'] },
  },
  'after-an-incident': {
    asks: {
      en: ['- Lead post-mortems after an outage'],
      de: ['- Ursachenanalyse bei Ausfällen'],
      fr: ['- Traiter les incidents'],
      es: ['- Resolver incidencias'],
    },
    silent: { en: ['- Incidental repairs of chairs', '- Weekend availability'] },
  },
  'trusted-numbers': {
    asks: {
      en: ['- Build dashboards for the shops'],
      de: ['- Sicherung der Datenqualität'],
      fr: ['- Tableaux de bord de l’activité'],
      es: ['- Crear cuadros de mando'],
    },
    silent: { en: ['- Count the takings'] },
  },
  'model-in-use': {
    asks: {
      en: ['- Train machine learning models'],
      de: ['- Entwicklung von Verfahren der Künstlichen Intelligenz'],
      fr: ['- Projets d’intelligence artificielle'],
      es: ['- Modelos de aprendizaje automático'],
    },
    silent: { en: ['- Learn how the machine is set'] },
  },
  'security-or-release': {
    asks: {
      en: ['- Find vulnerabilities before others do'],
      de: ['- Verbesserung der IT-Sicherheit'],
      fr: ['- Renforcer la cybersécurité'],
      es: ['- Seguridad de la información'],
    },
    silent: { en: ['- Care for vulnerable adults', '- Stand at the door as security guard'] },
  },
  'open-source-time': {
    asks: {
      en: ['- Contribute to open source projects'],
      de: ['- Mitarbeit an Open-Source-Projekten'],
      fr: ['- Contribuer au logiciel libre'],
      es: ['- Contribuir a código abierto'],
    },
    silent: { en: ['- Use open source tools'] },
  },
  'coding-share': {
    asks: {
      en: ['title: Site Reliability Engineer', '- Automate manual tasks of the night shift'],
      de: ['- Systemadministration unter Linux'],
      fr: ['- Administration système des serveurs'],
      es: ['- Administración de sistemas'],
    },
    silent: { en: ['- Write test automation for the shop'] },
  },
  'ticket-load': {
    asks: {
      en: ['- Answer tickets of the service desk'],
      de: ['- First-Level-Support am Telefon'],
      fr: ['- Support utilisateurs'],
      es: ['- Soporte técnico de primer nivel'],
    },
    silent: { en: ['- Sell event tickets'], de: ['- Du bekommst ein Deutschlandticket'], fr: ['- Tickets restaurant'] },
  },
  'handing-on': {
    asks: {
      en: ['- Escalate what you cannot solve'],
      de: ['- Eskalation an das nächste Team'],
      fr: ['- Escalade des demandes'],
      es: ['- Escalar los casos difíciles'],
    },
    silent: { en: ['- De-escalate heated talks', '- Service escalators'] },
  },
  'off-the-roadmap': {
    asks: {
      en: ['- Keep the roadmap short'],
      de: ['- Pflege des Backlogs'],
      fr: ['- Définir la feuille de route'],
      es: ['- Definir la hoja de ruta'],
    },
    silent: { en: ['- Mark the road after works'] },
  },
  'hearing-users': {
    asks: {
      en: ['- Run user interviews'],
      de: ['- Nutzertests durchführen'],
      fr: ['- Tests utilisateurs'],
      es: ['- Investigación de usuarios'],
    },
    silent: { en: ['- Interview candidates'] },
  },
  'design-in-time': {
    asks: {
      en: ['- Draw wireframes'],
      de: ['- Wireframes für die App'],
      fr: ['- Maquettage d’écrans'],
      es: ['- Wireframes en Figma'],
    },
    silent: { en: ['- Design lessons for adults'] },
  },
};
