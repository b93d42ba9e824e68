import { cueRule } from '../rule';

export const nearMiss = cueRule({
  id: 'near-miss',
  why: 'Safety is what was changed after nothing had happened yet.',
  audience: 'manager',
  topic: 'quality',
  kind: 'field',
  cues: {
    en: `
      safety procedures | safety standards | safety rules | safety regulations | safe working | workplace safety |
      osha | ppe | health and safety | safety protocols | safe work | hazard* | safety first | safety practices |
      safe manner | safety equipment | whmis
    `,
    de: `
      arbeitssicherheit | arbeitsschutz* | sicherheitsvorschrift* | unfallverhutung* | schutzausrustung
    `,
    fr: `
      securite au travail | consignes de securite | regles de securite | epi | hygiene et securite | qse | hse
    `,
    es: `
      seguridad laboral | prevencion de riesgos | normas de seguridad | epi | epis | seguridad y salud | prl
    `,
    pt: 'seguranca no trabalho | normas de seguranca',
    nl: 'veiligheidsvoorschriften | vca',
    it: 'sicurezza sul lavoro | norme di sicurezza',
    pl: 'bhp | bezpieczenstwa pracy',
    cs: 'bozp | bezpecnosti prace',
    uk: 'охорон* праці | техніки безпеки',
  },
});
