import type { CompetencyId } from '../../model';

/** Names, definitions and recall prompts of the eighteen competencies. Ids are stable: stories keep them. */
export const DESCRIPTIONS: readonly {
  readonly id: CompetencyId;
  readonly name: string;
  readonly definition: string;
  readonly recallPrompts: readonly string[];
}[] = [
  {
    id: 'ownership',
    name: 'Ownership',
    definition: 'Takes a result on oneself and sees it through, good or bad.',
    recallPrompts: [
      'When did you pick up something that nobody had asked you to do?',
      'Which result was yours alone, and what did you do when it wobbled?',
      'When did you go back to something after everybody else called it finished?',
      'Which mistake of your own did you put right yourself?',
    ],
  },
  {
    id: 'delivery',
    name: 'Delivery and planning',
    definition: 'Gets work finished on time with the means at hand.',
    recallPrompts: [
      'What did you finish that others doubted would be ready in time?',
      'When did a plan slip, and how did you bring it back?',
      'Which event, move, launch or season did you prepare from the first list to the last day?',
      'When were people or material missing on the day, and it still got done?',
    ],
  },
  {
    id: 'prioritising',
    name: 'Prioritising',
    definition: 'Decides what matters first and what waits.',
    recallPrompts: [
      'When was everything urgent at once, and what did you leave for later?',
      'What did you stop doing so that something else could be done well?',
      'When did you tell somebody that their request would have to wait?',
    ],
  },
  {
    id: 'analysis',
    name: 'Analysis and judgement',
    definition: 'Finds causes, uses evidence, decides.',
    recallPrompts: [
      'Which problem did you follow to a cause that nobody expected?',
      'When did numbers, or a close look, change what you were going to do?',
      'Which decision did you take with too little to go on, and how did you make it sound?',
    ],
  },
  {
    id: 'ambiguity',
    name: 'Working in ambiguity',
    definition: 'Makes progress when the goal is unclear.',
    recallPrompts: [
      'What did you start when nobody could say what finished would look like?',
      'When did the instructions contradict each other, and what was your first step?',
      'Where were you the first to do a job that had no description?',
    ],
  },
  {
    id: 'strategy',
    name: 'Direction and strategy',
    definition: 'Sees the whole, sets a course, says no.',
    recallPrompts: [
      'When did you say no to something attractive because it led the wrong way?',
      'What did you see coming a year before it mattered?',
      'Which direction did you set that others worked by for months?',
    ],
  },
  {
    id: 'leading',
    name: 'Leading people',
    definition: 'Sets goals, supports people, holds them to account.',
    recallPrompts: [
      'Who grew under you, and what did you do for it?',
      'When did you have to tell somebody that their work was not good enough?',
      'When was the whole team looking at you, and what did you say?',
    ],
  },
  {
    id: 'coaching',
    name: 'Developing others',
    definition: 'Helps others to grow.',
    recallPrompts: [
      'Who can do something today because you showed them?',
      'Which newcomer did you bring in, and how did their first weeks go?',
      'When did you hold back and let somebody find it out?',
    ],
  },
  {
    id: 'collaboration',
    name: 'Collaboration',
    definition: 'Works across groups toward one result.',
    recallPrompts: [
      'When did a result depend on people of another department or trade?',
      'Where did you bring two groups to one table?',
      'When did you leave your own work to help someone finish theirs?',
    ],
  },
  {
    id: 'influence',
    name: 'Influence',
    definition: 'Wins agreement without power.',
    recallPrompts: [
      'Who changed their mind because of you, and what did it take?',
      'When did you get something done through people who did not report to you?',
      'Which idea of yours was refused first and taken up later?',
    ],
  },
  {
    id: 'conflict',
    name: 'Conflict and hard talks',
    definition: 'Meets disagreement openly and finds a way on.',
    recallPrompts: [
      'When did you disagree with somebody above you, and how did you say it?',
      'Which angry person did you calm down?',
      'Which talk did you put off, and what happened when you had it?',
    ],
  },
  {
    id: 'communication',
    name: 'Communication',
    definition: 'Makes things clear to the audience.',
    recallPrompts: [
      'When did you explain something hard to somebody who did not know the subject?',
      'What did you write down that people still use?',
      'When did bad news have to be told, and how did you tell it?',
    ],
  },
  {
    id: 'customer',
    name: 'Customer or user focus',
    definition: 'Starts from the need of those served.',
    recallPrompts: [
      'For whom did you go against the plan or the rule, and why?',
      'What did you learn by watching or listening to the people you serve?',
      'Which unhappy customer, patient, guest or parent left content?',
    ],
  },
  {
    id: 'improvement',
    name: 'Improving how work is done',
    definition: 'Sees waste and removes it.',
    recallPrompts: [
      'What took hours before you came, and minutes after?',
      'Which step, form or walk did you get rid of?',
      'What annoyed everybody until you changed it?',
    ],
  },
  {
    id: 'innovation',
    name: 'New ideas',
    definition: 'Creates what was not there and tests it.',
    recallPrompts: [
      'What did you try that nobody there had tried?',
      'Which idea did you test small before anybody believed in it?',
      'When did you make do with something that was meant for another purpose?',
    ],
  },
  {
    id: 'learning',
    name: 'Learning and adapting',
    definition: 'Takes up the new, changes course after failure.',
    recallPrompts: [
      'What did you learn from nothing, and how?',
      'What went wrong because of you, and what have you done differently since?',
      'Which feedback was hard to hear and right?',
    ],
  },
  {
    id: 'quality',
    name: 'Quality and care',
    definition: 'Keeps standards, notices errors, manages risk.',
    recallPrompts: [
      'Which error did you notice that others had passed over?',
      'When did you stop something because it was not safe or not right?',
      'Which check did you bring in, and what has it caught?',
    ],
  },
  {
    id: 'integrity',
    name: 'Integrity and inclusion',
    definition: 'Does right under pressure, brings others in.',
    recallPrompts: [
      'When would it have been easier to keep quiet?',
      'Whom did you bring in who was being left out?',
      'What were you told in confidence, and how did you keep it?',
    ],
  },
];
