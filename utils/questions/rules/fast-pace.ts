import { cueRule } from '../rule';

export const fastPace = cueRule({
  id: 'fast-pace',
  why: 'Speed is paid for by something that waits; what waits says more than the adjective does.',
  audience: 'manager',
  topic: 'pace',
  meaning: 'pace',
  kind: 'tone',
  where: 'anywhere',
  cues: {
    en: `
      fast paced | fast moving | high paced | high velocity | rapid pace | fast growing environment | quick paced |
      fast changing | rapidly changing | dynamic environment | high tempo | hit the ground running | move fast |
      moving fast | multiple priorities | competing priorities | shifting priorities | changing priorities |
      tight deadlines | tight timelines | rapidly evolving
    `,
    de: `
      schnelllebig* | dynamische* umfeld | dynamischen umfeld* | hohes tempo | hohem tempo | hohe schlagzahl |
      wechselnde* prioritaten | enge* zeitplan* | enge* fristen | temporeich*
    `,
    fr: `
      rythme soutenu | rythme rapide | environnement dynamique | environnement en constante evolution |
      priorites changeantes | delais serres | plusieurs priorites | aller vite
    `,
    es: `
      ritmo rapido | ritmo alto | entorno dinamico | entorno cambiante | prioridades cambiantes |
      plazos ajustados | multiples prioridades
    `,
    pt: 'ritmo acelerado | ambiente dinamico | prazos apertados',
    nl: 'dynamische omgeving | hoog tempo | strakke deadlines',
    it: 'ambiente dinamico | ritmi elevati | scadenze strette',
    pl: 'dynamiczne srodowisko | dynamicznym srodowisku | szybkie tempo',
    cs: 'dynamicke prostredi | dynamickem prostredi | rychle tempo',
    uk: 'швидкий темп | динамічне середовище',
  },
});
