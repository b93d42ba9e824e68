import { cueRule } from '../rule';

export const openRoles = cueRule({
  id: 'open-roles',
  why: 'Hiring goes well where those who need people take part.',
  audience: 'manager',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      full cycle recruit* | talent acquisition | recruiting process | sourcing candidates | source candidates |
      hiring managers | recruitment process* | screen candidates | recruiter | interviewing candidates
    `,
    de: 'personalgewinnung | recruiting* | bewerbermanagement | active sourcing | personalbeschaffung',
    fr: 'recrutement de | recrutements | sourcing | acquisition de talents | charge de recrutement',
    es: 'reclutamiento | seleccion de personal | seleccion y contratacion | contratacion de personal | captacion de talento | adquisicion de talento',
  },
  unless: {
    en: `
      our recruiter* | recruiter will | the recruiter | contact the hiring | talent acquisition team will |
      talent acquisition partner at | your recruiter | hiring managers will
    `,
    de: 'unser recruiting* | recruiting team | ansprechpartner*',
    fr: `
      cabinet de recrutement | notre equipe de recrutement | charge* de recrutement | processus de recrutement |
      process de recrutement
    `,
    es: 'proceso de seleccion | nuestro equipo de seleccion',
  },
});
