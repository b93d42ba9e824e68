import { cueRule } from '../rule';

export const sharedFacility = cueRule({
  id: 'shared-facility',
  why: 'What a whole institute shares is waited for.',
  audience: 'peer',
  topic: 'tools',
  kind: 'field',
  cues: {
    en: `
      supercomput* | high performance computing | hpc | compute cluster* | computing cent* |
      computing cluster* | computing facilit* | shared facilit* | core facilit* | shared equipment |
      laboratory equipment | shared .. resources | research infrastructure | test bench* | clean room |
      cleanroom | shared workshop
    `,
    de: `
      hochleistungsrechn* | rechenzentrum* | rechenzentren | hpc | rechencluster* | grossgerat* |
      laborgerat* | reinraum* | prufstand* | forschungsinfrastruktur*
    `,
    fr: `
      calcul haute performance | calcul intensif | centre* de calcul | hpc | plateau* technique* |
      salle blanche | bancs d essai* | banc d essai* | bancs de test
    `,
    es: `
      supercomput* | computacion de alto rendimiento | centro* de calculo | hpc | sala blanca |
      equipamiento de laboratorio | banco* de pruebas
    `,
  },
});
