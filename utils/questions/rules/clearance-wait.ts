import { cueRule } from '../rule';

export const clearanceWait = cueRule({
  id: 'clearance-wait',
  why: 'A clearance takes months; what is done meanwhile matters.',
  audience: 'recruiter',
  topic: 'process',
  where: 'anywhere',
  cues: {
    en: `
      security clearance | ts sci | secret clearance | clearance required | active clearance | public trust |
      dv clearance | sc clearance | polygraph | disclosure and barring | dbs check* | barring
    `,
    de: 'sicherheitsuberprufung* | fuhrungszeugnis* | ue2 | uberprufung nach sug',
    fr: 'habilitation secret | habilitation confidentiel | enquete de securite | habilitation defense | casier judiciaire',
    es: 'habilitacion de seguridad | antecedentes penales | delitos de naturaleza sexual',
  },
});
