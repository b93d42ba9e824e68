import { cueRule } from '../rule';

export const openSourceTime = cueRule({
  id: 'open-source-time',
  why: 'Work given back needs hours that somebody grants.',
  audience: 'peer',
  topic: 'tools',
  kind: 'field',
  cues: {
    en: `
      contribut* .. open source | open source contribut* | open source project* | open source communit* |
      open source software develop* | upstream | maintainer*
    `,
    de: 'open source | quelloffen*',
    fr: 'open source | logiciel libre',
    es: 'codigo abierto | open source | software libre',
  },
  unless: {
    en: 'open source intelligence | upstream oil | upstream process* | osint',
  },
});
