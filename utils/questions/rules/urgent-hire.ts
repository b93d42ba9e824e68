import { cueRule } from '../rule';

export const urgentHire = cueRule({
  id: 'urgent-hire',
  why: 'A seat that must be filled at once has been empty for a reason.',
  audience: 'recruiter',
  topic: 'process',
  meaning: 'why-open',
  kind: 'tone',
  where: 'anywhere',
  cues: {
    en: `
      immediate start | immediately available | start immediately | urgent* hiring | urgently | urgent need |
      urgent requirement | asap | immediate hire | immediate opening | hiring immediately | immediate joiner* |
      reposted | re advertis* | previous applicants need not
    `,
    de: 'ab sofort | schnellstmoglich* | dringend | zum nachstmoglichen zeitpunkt | baldmoglichst*',
    fr: `
      des que possible | immediatement | urgent* | de suite | disponible immediatement | prise de poste immediate
    `,
    es: 'incorporacion inmediata | urgente | inmediata incorporacion | lo antes posible',
  },
  unless: {
    en: `
      urgent care | urgently escalat* | respond* .. urgent* | urgent issues | urgent requests | incidents
    `,
    de: 'dringend* anfragen',
    fr: 'demandes urgentes',
    es: 'solicitudes urgentes',
  },
});
