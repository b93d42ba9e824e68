import { cueRule } from '../rule';

export const certificateUpkeep = cueRule({
  id: 'certificate-upkeep',
  why: 'A certificate costs time and money every few years.',
  audience: 'recruiter',
  topic: 'growth',
  cues: {
    en: `
      certified in | be certified | certification required | certifications required | certification preferred |
      certifications preferred | certificate required | license* required | licence required | licensure |
      valid license | current license | professional license | bls | acls | cpr | registration with
    `,
    de: `
      zertifikat* | zertifizierung* erforderlich | approbation | fachkunde | staplerschein |
      fuhrerschein klasse c | sachkundenachweis
    `,
    fr: 'diplome d etat | habilitation* | caces | certification* obligatoire* | fimo',
    es: `
      colegiad* | carnet* profesional* | certificad* profesional* | titulacion habilitante | licencia profesional
    `,
  },
  unless: {
    en: `
      iso certified | certified company | great place to work certified | certified b corp | certified organi* |
      driver s license | drivers license | driving license | driving licence | certified mail |
      certification support | pay for cert* | paid certification | reimburse* | soc # certified |
      certified partner
    `,
    de: 'iso zertifiz* | zertifizierte* unternehmen',
  },
});
