import { cueRule } from '../rule';

export const signOff = cueRule({
  id: 'sign-off',
  why: 'In regulated work the way to a signature sets the speed.',
  audience: 'manager',
  topic: 'quality',
  cues: {
    en: `
      complian* | regulat* | gmp | gxp | fda | iso 9001 | iso 13485 | hipaa | gdpr | sox | pci dss | audit trail* |
      statutory | accreditation | accredited | quality assurance standards | health and safety regulations |
      policies and procedures
    `,
    de: `
      complian* | regulatorisch* | gesetzliche* vorgaben | gesetzliche* vorschrift* | vorschriften | richtlinien |
      normen | gmp | dsgvo | zertifizierung* | qualitatsrichtlin*
    `,
    fr: `
      conformite | reglementa* | reglementaire* | normes | rgpd | certification* | exigences legales | bpf
    `,
    es: `
      cumplimiento normativo | normativa* | regulator* | reglament* | rgpd | normas de correcta |
      certificacion iso | legislacion vigente
    `,
    pt: 'conformidade | regulament* | normas iso | auditoria*',
    nl: 'wetgeving | regelgeving | reglementering',
    it: 'conformita | normativ* | regolament*',
    pl: 'zgodnosc z przepisami | przepisami prawa | regulacj*',
    cs: 'legislativ* | soulad s predpisy | predpis*',
    uk: 'нормативн* | відповідність вимогам',
  },
  unless: {
    en: 'accredited school | accredited college | accredited university | accredited institution* | regulate body | emotional* regulat* | voltage regulat* | self regulat* | regulators',
  },
});
