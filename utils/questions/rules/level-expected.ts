import { cueRule } from '../rule';

export const levelExpected = cueRule({
  id: 'level-expected',
  why: 'Years say how long somebody was there; only the employer knows what for.',
  audience: 'manager',
  topic: 'outcomes',
  cues: {
    en: '# years | # yrs | # year',
    de: '# jahre* | mehrjahrige* | langjahrige*',
    fr: '# ans | # annees',
    es: '# anos | # ano',
    pt: '# anos',
    nl: '# jaar',
    it: '# anni',
    pl: '# lat | # lata',
    cs: '# let | # roky',
    uk: '# рок*',
  },
  unless: {
    en: 'years old | years of age | in business | anniversary | minimum age',
    de: 'jahre alt | lebensjahr',
    fr: 'age* de',
    es: 'anos de edad',
  },
});
