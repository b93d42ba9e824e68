import { cueRule } from '../rule';

export const mentoring = cueRule({
  id: 'mentoring',
  why: 'People are developed where somebody can say who grew.',
  audience: 'manager',
  topic: 'growth',
  meaning: 'people-grow',
  cues: {
    en: `
      mentor* | coach* | develop team members | develop others | develop junior | train junior |
      develop your team | guide junior | train and develop | developing talent | develop talent | grow talent |
      apprentice* | train new | onboard new | knowledge sharing | knowledge transfer
    `,
    de: `
      mentor* | coachen | coaching | anleitung von | einarbeitung neuer | auszubildende* | ausbildung von |
      azubi* | wissenstransfer | nachwuchs*
    `,
    fr: `
      mentorat | mentor* | coacher | coaching | accompagner les juniors | former les nouveaux | former les juniors | tutor* |
      faire monter en competence* | transmettre | apprenti*
    `,
    es: 'mentor* | coaching | formar a nuev* | formacion de nuev* | desarrollar talento | acompanar a | tutor*',
    pt: 'mentoria | formar novos | treinar novos',
    nl: 'begeleiden van | inwerken van nieuwe | coachen',
    it: 'formare i nuovi | affiancare i',
    pl: 'mentoring | szkolenie nowych | wdrazanie nowych',
    cs: 'mentoring | zaskolovani novych',
    uk: 'наставництв* | навчання нових',
  },
  unless: {
    en: 'coach bus* | agile coach | motor coach* | coached by | mentorship from',
  },
});
