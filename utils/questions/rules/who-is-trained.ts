import { cueRule } from '../rule';

export const whoIsTrained = cueRule({
  id: 'who-is-trained',
  why: 'Whoever trains others should know what stays hard for them.',
  audience: 'manager',
  topic: 'growth',
  cues: {
    en: `
      train users | train customers | train staff | train* .. staff | train* .. employees | user training |
      deliver training | delivering training | training sessions | training materials | conduct* training |
      workshops | provide training to | provides training to
    `,
    de: 'schulung von | schulungen | anwenderschulung* | workshops',
    fr: `
      former les utilisateurs | former les clients | former les collaborateurs | formation des |
      animer .. formation* | sessions de formation | ateliers
    `,
    es: 'formar a | formacion a | impartir | capacitar | capacitacion* | talleres',
    pt: 'dar formacao | formacao aos | treinar',
    nl: 'opleidingen geven | vormingsactiviteit* | workshops',
    it: 'formazione agli | formazione del personale | formare gli',
    pl: 'prowadz* szkole* | szkolen dla',
    cs: 'skolit | skoleni pro',
    uk: 'навчання користувачів | проведення тренінгів',
  },
  unless: {
    en: `
      receive training | attend training | complete training | attend workshops | attend .. training |
      workshops and conferences
    `,
    de: 'teilnahme an | besuch* .. schulung*',
    es: 'recibir formacion',
  },
});
