import type { BankedNote, BankedQuestion, Fact, Story } from './model';

/** When the samples are said to have been written: a fixed day, so that the same samples are the same everywhere. */
const WRITTEN = '2026-01-05T09:00:00.000Z';

type SampleStory = Omit<Story, 'createdAt' | 'updatedAt' | 'answers'> & { readonly answers?: readonly string[] };

/** Six stories of an invented deputy ward manager: enough to see every verdict, and a gap. */
const STORIES: readonly SampleStory[] = [
  {
    id: 'sample-bay-six',
    title: 'The winter we opened bay six',
    organization: 'Ward 7',
    period: 'Winter 2024',
    situation:
      'The hospital opened six more beds on our ward in January, with three weeks’ notice. We had nine staff for thirty-one patients on the first night, and I had been acting up for six days.',
    task: 'I was in charge of the shift and had to keep the ward safe while short-staffed.',
    action:
      'I walked every bay at the start of each shift and asked the nurses what worried them most. I moved two care assistants to the bay with the most falls, rang the site manager before midnight instead of after, and took the medicines round in bay six myself. In the second week I led a short meeting each morning with the whole team of 34 and wrote up one change a day.',
    result:
      'We closed no beds, had no serious incident in the eight weeks, and sickness on the ward went down from 9 to 5 percent by March.',
    reflection: 'Ask for help before midnight. Nobody minds, and by two there is nobody left to send.',
    competencies: ['leading', 'prioritising'],
    answers: ['Tell me about a time you led a team under pressure.'],
  },
  {
    id: 'sample-rota',
    title: 'A rota people stopped swapping',
    organization: 'Ward 7',
    period: '2023',
    situation: 'Our rota was swapped so often that nights ended up with two newly qualified nurses and nobody senior.',
    task: 'The ward manager asked me to plan the rota for a quarter.',
    action:
      'I asked each of the 34 people for the one shift they could not bear. I planned the nights first, with a safe skill mix on every one, and let people choose the rest in turns. I put the plan up six weeks ahead and changed it only on Fridays.',
    result: 'Swaps fell from about 40 a month to 6, and no night was without a senior nurse from April on.',
    competencies: ['delivery', 'collaboration'],
  },
  {
    id: 'sample-falls',
    title: 'Falls at five in the morning',
    organization: 'Ward 7',
    period: '2023 to 2024',
    situation: 'We had eleven falls in a month, and the advice was to watch people more closely.',
    task: 'I wanted to know when they fell before we bought anything.',
    action:
      'I drew every fall of the year on a paper clock with the ward’s own data, and the clock filled up between five and six. I asked the night staff to offer the bathroom at half past four, moved the commodes the evening before, and showed the run chart at each handover.',
    result: 'Falls went from eleven to four a month and stayed there for the year; two other wards copied the clock.',
    competencies: ['improvement', 'analysis'],
  },
  {
    id: 'sample-missed-dose',
    title: 'The missed dose',
    organization: 'Ward 7',
    period: 'Spring 2024',
    situation: 'On the second night of a bank holiday weekend a blood thinner was not given.',
    task: 'The dose was mine to check, and I did not check it.',
    action:
      'I told the doctor at once, and I told the patient and her son the same night in plain words. I wrote the incident report before I went home. The week after, I asked everyone who had worked that month to show me where in the round they lose their place, and we moved the chart to the front of the folder.',
    result: 'No dose was missed in the four months after. The report was used to teach new staff.',
    reflection: 'I count the folder before I sign now, every time.',
    competencies: ['quality', 'integrity'],
  },
  {
    id: 'sample-daughter',
    title: 'The daughter in the corridor',
    organization: 'Ward 7',
    period: '2022',
    situation: 'A daughter shouted at two of my nurses each evening. Her mother was dying and nobody had said so.',
    action:
      'I asked her into the office, sat down, and said that her mother would not get better. I let her be silent. Then I agreed with her who would ring, at what time, and with which words, and I wrote it on the board for all shifts.',
    result:
      'She came every evening and sat with her mother. She wrote to us afterwards and asked for the two nurses by name.',
    competencies: ['conflict', 'communication'],
    answers: ['Describe a difficult conversation you had to have.'],
  },
  {
    id: 'sample-shadow',
    title: 'From shadow to nurse in charge',
    organization: 'Ward 7',
    period: '2024',
    situation:
      'A newly qualified nurse asked me every evening whether she could go home, because she was afraid of having missed something.',
    task: 'I was her mentor for her first year.',
    action:
      'I let her lead the handover from the third week while I stood behind her. After each shift I asked her for one thing she had noticed before anybody else. I coached her through two drug errors of others so that she saw how a report is written.',
    result: 'After ten months she took charge of a night on her own. I have done the same with three others since.',
    competencies: ['coaching'],
  },
];

const QUESTIONS: readonly Extract<BankedQuestion, { readonly kind: 'to ask' }>[] = [
  {
    id: 'sample-question-nights',
    kind: 'to ask',
    text: 'Who is on the floor at three in the morning, and whom do they ring?',
    audience: 'manager',
    createdAt: WRITTEN,
    sample: true,
  },
  {
    id: 'sample-question-stay',
    kind: 'to ask',
    text: 'What made you stay here?',
    audience: 'peer',
    createdAt: WRITTEN,
    sample: true,
  },
];

const FACTS: readonly Fact[] = [
  {
    id: 'sample-fact-registered',
    kind: 'licence',
    subject: 'registered nurse',
    text: 'Registered nurse (adult), licence renewed in 2025',
    holds: true,
    sample: true,
    updatedAt: WRITTEN,
  },
];

const NOTES: readonly BankedNote[] = [
  {
    id: 'sample-note-why',
    kind: 'motivation',
    about: 'aspiration',
    text: 'I want a ward of my own while I still like working nights now and then.',
    createdAt: WRITTEN,
    sample: true,
  },
];

/** What “Try with samples” adds: clearly somebody else’s, marked as samples, and removed with one click. */
export const SAMPLES = {
  stories: STORIES.map(
    (story): Story => ({ answers: [], ...story, sample: true, createdAt: WRITTEN, updatedAt: WRITTEN }),
  ),
  questions: QUESTIONS,
  facts: FACTS,
  notes: NOTES,
};
