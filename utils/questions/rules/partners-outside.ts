import { cueRule } from '../rule';

export const partnersOutside = cueRule({
  id: 'partners-outside',
  why: 'Work with others outside the house gets stuck where nobody in it looks.',
  audience: 'manager',
  topic: 'team',
  cues: {
    en: `
      partner organi* | partners | consorti* | external partner* | external stakeholder* | contractors |
      consultants | collaborators | institutions | universities | authorities | regulators | local authorit* |
      government agenc* | community partners | community organi* | agencies
    `,
    de: `
      partnerorganisation* | kooperationspartner* | projektpartner* | verbundpartner* | behorden | amter |
      amtern | externe* partner* | planungsburo* | hochschulen | institutionen | trager*
    `,
    fr: `
      partenaires | organismes | institutions | collectivites | consortium | acteurs locaux |
      prestataires externes
    `,
    es: `
      socios externos | organismos | entidades colaboradoras | instituciones | administracion publica |
      administraciones | sindicatos | consorcio | colaboradores externos
    `,
    pt: 'parceiros | entidades externas | autoridades',
    nl: 'partners | instanties | externe partijen',
    it: 'partner esterni | enti | istituzioni',
    pl: 'partnerami | instytucjami | urzedami',
    cs: 'partnery | urady | institucemi',
    uk: 'партнерами | установами',
  },
  unless: {
    en: `
      business partners | recruitment agenc* | staffing agenc* | domestic partner* | internal partners |
      higher education institutions is | accredited institutions | degree | financial institutions
    `,
  },
});
