import { cueRule } from '../rule';

export const whereItIsWritten = cueRule({
  id: 'where-it-is-written',
  why: 'What is written down can be learned alone.',
  audience: 'peer',
  topic: 'tools',
  cues: {
    en: `
      maintain* .. documentation | writ* .. documentation | creat* .. documentation | technical documentation |
      updat* .. documentation | ownership of documentation | document processes | standard operating procedure* |
      sop | sops | knowledge base | write documentation | technical writing | maintain records | record keeping |
      accurate records
    `,
    de: 'dokumentation* | dokumentieren | wissensdatenbank | verfahrensanweisung* | arbeitsanweisung*',
    fr: 'documentation | documenter | procedures ecrites | modes operatoires | base de connaissances',
    es: 'documentacion | documentar | procedimientos | base de conocimiento',
  },
  unless: {
    en: 'immigration documentation | work authorization documentation | vaccination documentation',
  },
});
