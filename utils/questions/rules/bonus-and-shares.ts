import { cueRule } from '../rule';

export const bonusAndShares = cueRule({
  id: 'bonus-and-shares',
  why: 'What a bonus is worth shows in what was paid.',
  audience: 'recruiter',
  topic: 'pay',
  meaning: 'bonus',
  where: 'offers',
  cues: {
    en: `
      bonus | bonuses | equity | stock option* | share option* | rsu | rsus | esop | profit sharing |
      profit share | annual bonus | performance bonus | stock grant* | incentive plan | incentive program* |
      variable pay | variable compensation
    `,
    de: `
      bonus* | pramie* | gewinnbeteiligung | erfolgsbeteiligung | unternehmensbeteiligung | aktienoption* |
      variable* vergutung | mitarbeiterbeteiligung | weihnachtsgeld
    `,
    fr: `
      prime* | bonus | interessement | participation aux | bspce | variable | stock option* | actionnariat
    `,
    es: `
      bonus | bono* | incentivos | variable | stock option* | acciones | retribucion variable |
      participacion en beneficios
    `,
    pt: 'bonus | premio* | participacao nos lucros',
    nl: 'bonus | winstdeling | dertiende maand',
    it: 'premio* | bonus | mbo',
    pl: 'premia | premie | premii | bonus*',
    cs: 'bonus* | premie | odmeny',
    uk: 'бонус* | премі*',
  },
  unless: {
    en: `
      bonus points | is a bonus | be a bonus | is a plus | as a bonus | bonus skills | private equity |
      building equity | health equity | racial equity | equity and inclusion | diversity | equity research |
      brand equity | referral | signing | sign on | equities | inclusion | a huge bonus | big bonus |
      nice to have | bonus qualifications
    `,
    de: 'von vorteil',
    fr: 'un bonus | variables d environnement',
    es: 'un bonus | seria un',
  },
});
