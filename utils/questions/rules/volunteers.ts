import { cueRule } from '../rule';

export const volunteers = cueRule({
  id: 'volunteers',
  why: 'Volunteers stay where somebody has time for them.',
  audience: 'peer',
  topic: 'team',
  kind: 'field',
  cues: {
    en: 'volunteer*',
    de: 'ehrenamt* | freiwillige*',
    fr: 'benevole* | benevolat',
    es: 'voluntari*',
  },
  unless: {
    en: `
      volunteer time off | volunteer days | volunteering days | paid volunteer* | volunteer opportunities |
      volunteer experience | volunteer hours | vto
    `,
    de: 'freiwillige leistung* | freiwilliges soziales | freiwillige sozial*',
    es: 'voluntariamente | voluntariado corporativo',
  },
});
