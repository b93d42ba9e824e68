import { cueRule } from '../rule';

export const selfStarter = cueRule({
  id: 'self-starter',
  why: 'Independence is welcome where somebody still says what comes first.',
  audience: 'manager',
  topic: 'priorities',
  meaning: 'priorities',
  kind: 'tone',
  where: 'anywhere',
  cues: {
    en: `
      self starter* | self motivated | self directed | self driven | minimal supervision | little supervision |
      without supervision | limited supervision | minimum supervision | work independently | works independently |
      working independently | minimal guidance | little guidance | autonomous* | hit the ground | take initiative |
      own initiative | proactive* self
    `,
    de: `
      eigeninitiative | selbststandige* arbeits* | selbstandige* arbeits* | eigenverantwortlich* |
      selbststandig* arbeiten | eigenstandig* | selbstorganis*
    `,
    fr: `
      autonom* | esprit d initiative | en toute autonomie | sens de l initiative | proactif* |
      force de proposition
    `,
    es: `
      autonom* | iniciativa propia | proactiv* | sin supervision | minima supervision |
      trabajar de forma independiente
    `,
    pt: 'autonom* | proativ* | iniciativa',
    nl: 'zelfstandig* | initiatief* | proactie*',
    it: 'autonom* | spirito di iniziativa | proattiv*',
    pl: 'samodzieln* | inicjatyw* | proaktywn*',
    cs: 'samostatn* | iniciativ* | proaktivn*',
    uk: 'самостійн* | ініціатив* | проактивн*',
  },
});
