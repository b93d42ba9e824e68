import { cueRule } from '../rule';

export const ticketLoad = cueRule({
  id: 'ticket-load',
  why: 'Tickets have a number and a part that keeps coming back.',
  audience: 'peer',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      ticket* | help desk | helpdesk | service desk | desktop support | technical support engineer* |
      technical support specialist* | technical support to .. users | it support | first line support | 1st line |
      2nd line | second line | tier # | level # support | end user support | troubleshoot* .. issues
    `,
    de: `
      ticket* | helpdesk | service desk | first level | second level | anwendersupport | it support |
      nutzersupport | benutzersupport
    `,
    fr: `
      ticket* | helpdesk | support utilisateur* | assistance aux utilisateurs | support technique |
      centre de services
    `,
    es: `
      ticket* | helpdesk | soporte tecnico | soporte a usuarios | mesa de ayuda | primer nivel | segundo nivel
    `,
  },
  unless: {
    en: `
      ticket sales | event tickets | ticketing for events | concert | tier # supplier* | tier # city |
      tier # universit* | level # trauma | train ticket*
    `,
    de: 'jobticket | deutschlandticket | ticketverkauf',
    fr: 'tickets restaurant* | ticket* resto | titre* restaurant',
    es: 'ticket restaurant',
  },
});
