import type { StoryToMatch } from '../../utils/model';

/** Sentences of many trades; every made-up story is some of them in some order. */
const SENTENCES = [
  'The pump stopped on a Sunday and forty tons of feed were waiting.',
  'I took the cover off and the bearing had gone.',
  'We had no spare part, so I rang three firms until one had it.',
  'It ran again on Monday before noon.',
  'A customer wrote on three review sites that we had cheated her.',
  'I called her instead of writing and read all her tickets before.',
  'She changed two of the reviews.',
  'Nobody in the team knew why the nightly job failed.',
  'I read the logs, found a lock on one table and wrote a test for it.',
  'The job takes four minutes now instead of fifty.',
  'My manager wanted to cut the training of the new ones.',
  'I asked for two weeks, and I measured how many stayed.',
  'Nine of ten stayed after the first month.',
  'The auditors sent eleven pages of questions three days before.',
  'I put every question on a sheet with a name and a date.',
  'What I did not know I said I did not know.',
  'Two colleagues had not spoken since the spring.',
  'I talked with each of them alone and then had them check the truck together.',
  'In the end they argued about football, which was fine with me.',
  'A boy in my class was absent three days of five.',
  'I went with the attendance officer to his home.',
  'He looked after his sisters in the morning.',
  'We found a breakfast club, and his attendance doubled.',
  'I gave the wrong dose on paper and my colleague caught it.',
  'I reported it the same hour, and the chart was changed for the whole ward.',
  'The wedding cake fell three hours before the guests came.',
  'I knew a baker, begged, and drove it back myself at walking pace.',
  'Our newsletter was opened by nine percent.',
  'I tested four subjects, wrote it as a letter, and a third opened it.',
  'We spent fourteen days on the month-end close.',
  'I kept a list of what we were waiting for and called those people first.',
  'We close in six days now.',
  'I planned the migration to the new platform in four steps.',
  'The rollback worked as we had practised it.',
  'Stakeholders from finance and sales wanted opposite things.',
  'I drew both versions and let them choose by what it would cost.',
];

/** A generator of whole numbers that gives the same ones on every machine (Park and Miller 1988). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const SENTENCES_PER_STORY = 8;

/** So many stories of eight sentences; the same number gives the same stories. */
export function madeUpStories(count: number): StoryToMatch[] {
  const pick = seeded(count + 1);
  return Array.from({ length: count }, (_, index) => ({
    id: `story ${index}`,
    title: SENTENCES[pick(SENTENCES.length)] ?? '',
    rest: Array.from({ length: SENTENCES_PER_STORY }, () => SENTENCES[pick(SENTENCES.length)]).join('\n'),
    competencies: [],
  }));
}

const REQUIREMENTS = [
  'Diagnose and repair mechanical equipment with little downtime',
  'Resolve customer complaints with empathy and tact',
  'Troubleshoot production systems and improve their performance',
  'Train and onboard new team members',
  'Prepare documents for internal and external audits',
  'Mediate conflicts between colleagues',
  'Work with families and social services to support pupils',
  'Administer medication safely and record it',
  'Coordinate events and vendors under time pressure',
  'Write content and measure the success of campaigns',
  'Manage the month-end close and reconcile accounts',
  'Plan migrations and communicate with stakeholders',
  'Strong written and verbal communication skills',
  'Proficiency with Excel or a comparable spreadsheet',
  'Ability to prioritize in a fast-paced environment',
];

/** So many requirements, each with its number from `first` on, so that no two are the same line. */
export function madeUpRequirements(count: number, first = 1): string[] {
  return Array.from({ length: count }, (_, index) => `${REQUIREMENTS[index % REQUIREMENTS.length]} (${first + index})`);
}
