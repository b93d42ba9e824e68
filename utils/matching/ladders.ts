/** Levels that can be compared, lowest first; the words of one step mean about the same. */
export type Ladder = readonly (readonly string[])[];

/** The six levels of the Common European Framework, each with the everyday words that postings and people use for it. */
export const LANGUAGE_LADDER: Ladder = [
  ['a1', 'beginner', 'basic', 'basics', 'grundkenntnisse', 'notions', 'básico', 'podstawowy', 'základní'],
  ['a2', 'elementary'],
  ['b1', 'intermediate', 'conversational', 'limited working', 'gute kenntnisse', 'intermédiaire', 'intermedio'],
  [
    'b2',
    'upper intermediate',
    'good',
    'professional working',
    'working proficiency',
    'business',
    'sehr gute kenntnisse',
    'avanzado',
  ],
  [
    'c1',
    'advanced',
    'fluent',
    'fluently',
    'excellent',
    'full professional',
    'verhandlungssicher',
    'fließend',
    'courant',
    'fluido',
    'fluente',
    'vloeiend',
    'biegły',
    'plynně',
    'вільно',
  ],
  [
    'c2',
    'proficient',
    'near native',
    'native',
    'mother tongue',
    'bilingual',
    'muttersprache',
    'langue maternelle',
    'nativo',
    'moedertaal',
    'ojczysty',
    'rodilý',
  ],
];

/** Degrees of study; what is equal in standing stands on one step. */
export const DEGREE_LADDER: Ladder = [
  ['high school', 'secondary school', 'diploma', 'ged', 'hs diploma', 'a levels', 'abitur', 'matura', 'baccalauréat'],
  [
    'apprenticeship',
    'vocational',
    'trade school',
    'ausbildung',
    'lehre',
    'associate',
    'associates',
    'college diploma',
    'hnd',
    'foundation degree',
    'bts',
  ],
  [
    'bachelor',
    'bachelors',
    'ba',
    'bs',
    'bsc',
    'beng',
    'bba',
    'undergraduate',
    'licence',
    'licenciatura',
    'laurea',
    'degree',
    'university degree',
  ],
  [
    'master',
    'masters',
    'ma',
    'ms',
    'msc',
    'meng',
    'mba',
    'mphil',
    'postgraduate',
    'graduate degree',
    'diplom',
    'magister',
  ],
  ['phd', 'doctorate', 'doctoral', 'doctor', 'dphil', 'md', 'jd', 'promotion'],
];

/** The highest step whose words stand in the text, from 0; `undefined` when none does. */
export function stepOf(ladder: Ladder, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const key = ` ${text
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  for (let step = ladder.length - 1; step >= 0; step -= 1) {
    if (ladder[step]?.some((words) => key.includes(` ${words} `))) return step;
  }
  return undefined;
}
