import { cueRule } from '../rule';

export const handover = cueRule({
  id: 'handover',
  why: 'Between two shifts things are lost or kept.',
  audience: 'peer',
  topic: 'team',
  kind: 'field',
  cues: {
    en: `
      handover* | hand over | hand off* | shift report | shift change | multidisciplinary team |
      interdisciplinary team | care team | care plan*
    `,
    de: 'ubergabe* | interdisziplinares team | multiprofessionell*',
    fr: 'transmission* | equipe pluridisciplinaire | releve | projet de soins',
    es: 'relevo de turno | equipo multidisciplinar | traspaso | plan de cuidados',
  },
  unless: {
    en: 'design handoff* | developer hand* | project handover* | sales handoff* | hand over to sales',
    de: 'projektubergabe* | ubergabe an die entwicklung | schlusselubergabe',
    fr: `
      transmission de puissance | transmission de donnees | transmission mecanique | transmission du savoir
    `,
    es: 'transmision',
  },
});
