import { cueRule } from '../rule';

export const lastAudit = cueRule({
  id: 'last-audit',
  why: 'The findings of the last audit are the first tasks of the next year.',
  audience: 'manager',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: 'audit* | internal control* | sarbanes | sox | external auditors',
    de: `
      wirtschaftspruf* | interne kontrollen | internes kontrollsystem | revision | betriebsprufung* | audit*
    `,
    fr: 'audit* | controle interne | commissaires aux comptes',
    es: 'auditoria* | auditor* | control interno',
  },
  unless: {
    en: 'auditorium | audit logs | seo audit* | audit trail*',
  },
});
