import { cueRule } from '../rule';

export const intenseCulture = cueRule({
  id: 'intense-culture',
  why: 'Big words for the spirit of a team are tested by its last hard month.',
  audience: 'peer',
  topic: 'team',
  meaning: 'hard-times',
  kind: 'tone',
  where: 'anywhere',
  cues: {
    en: `
      work hard play hard | work hard and play hard | like a family | like family | one big family |
      family atmosphere | rockstar* | rock star* | ninja* | superstar* | guru* | hustle* | passionate | obsessed |
      thick skin | unicorn | go getter* | do or die | whatever it takes | above and beyond | extra mile
    `,
    de: `
      familiare* | wie eine familie | leidenschaftlich* | leidenschaft | mit herzblut | herzblut | vollgas |
      hands on mentalitat | extrameile
    `,
    fr: 'esprit de famille | ambiance familiale | passionne* | se depasser | challenge* permanent',
    es: 'gran familia | ambiente familiar | apasionad* | pasion por | ganas de comerte',
  },
});
