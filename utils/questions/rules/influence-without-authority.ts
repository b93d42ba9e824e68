import { cueRule } from '../rule';

export const influenceWithoutAuthority = cueRule({
  id: 'influence-without-authority',
  why: 'Work that depends on others goes well where they want the role to exist.',
  audience: 'manager',
  topic: 'team',
  meaning: 'dependence',
  cues: {
    en: `
      influence without | without authority | without formal authority | without direct authority |
      build consensus | building consensus | gain buy in | drive alignment | influence others |
      influence stakeholders | influencing | persuad* | buy in | indirect influence
    `,
    de: `
      ohne weisungsbefugnis | uberzeugungskraft | uberzeugen | laterale fuhrung | fachliche fuhrung |
      durchsetzungs*
    `,
    fr: `
      sans lien hierarchique | convaincre | persuasion | force de conviction | federer | influencer |
      management transversal
    `,
    es: 'influir | influencia | sin autoridad | persuas* | convencer | consenso',
  },
});
