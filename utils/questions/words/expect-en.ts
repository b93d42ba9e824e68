/**
 * What interviewers are likely to say, in English, in our words. Two ways to ask about each theme, for postings that name it twice.
 * `{words}` stands for words of the posting or of the person's notes, `or` joins two of them. The other languages have the same keys.
 */
export const expectInEnglish = {
  collaboration: [
    'Tell me about a time when several groups wanted different things from you.',
    'Describe a piece of work that only went well because another team did its part. What did you do for that?',
  ],
  influence: [
    'Tell me about a time you moved people who did not report to you.',
    'When did you change the mind of somebody who had every reason to say no?',
  ],
  ambiguity: [
    'Tell me about a time you had to start although the goal was unclear.',
    'When did you have to decide with half of the facts missing?',
  ],
  prioritising: [
    'Tell me about a time when everything was urgent. What did you leave?',
    'Describe a week with more to do than hours. How did you choose?',
  ],
  analysis: [
    'Tell me about a decision you changed because of what the facts showed.',
    'Describe a problem whose cause was not where everybody looked.',
  ],
  customer: [
    'Tell me about a time you went against a plan for the sake of a customer or the person you served.',
    'Describe somebody you served who was hard to please. What did you do?',
  ],
  leading: [
    'Tell me about somebody in your team who grew, and about somebody who did not.',
    'Describe a time you had to hold somebody in your team to account.',
  ],
  coaching: [
    'Tell me how a colleague became independent with your help.',
    'When did you teach something and notice that it was not understood? What then?',
  ],
  ownership: [
    'Tell me about a result that was yours alone, whether it went well or not.',
    'When did you take something on that was nobody’s task?',
  ],
  improvement: [
    'Tell me about a way of working that you found and changed.',
    'What did you make simpler, and who noticed?',
  ],
  innovation: [
    'Tell me about an idea of yours that met resistance.',
    'Describe something you made that was not there before. How did you test it?',
  ],
  quality: [
    'Tell me about an error you caught, or one you missed.',
    'When did you hold to a standard although it cost time?',
  ],
  conflict: [
    'Tell me about a disagreement with somebody more senior than you.',
    'Describe a hard conversation you had to open yourself.',
  ],
  communication: [
    'Tell me about a time you had to explain something hard to people who did not know the field.',
    'Describe something you wrote or presented that changed what happened next.',
  ],
  change: [
    'Tell me about keeping people with you through a change they had not asked for.',
    'When did the plan change under you? What did you do first?',
  ],
  learning: [
    'Tell me about something you learned from nothing, and how you went about it.',
    'What did you get wrong, and what do you do differently since?',
  ],
  money: [
    'Tell me about a time you had to give something up because of money.',
    'Describe a cost you kept in hand. How did you know where it stood?',
  ],
  strategy: [
    'Tell me about something attractive that you said no to.',
    'When did you see further ahead than the plan, and what did you do about it?',
  ],
  delivery: [
    'Tell me about a delivery that slipped. What did you do, and when did you say so?',
    'Describe something large that you finished on time. What made the difference?',
  ],
  inclusion: [
    'Tell me about a time you brought in somebody who was left out.',
    'When did working with somebody very different from you change how you work?',
  ],
  integrity: [
    'Tell me about a time you raised a concern against pressure.',
    'When did you do the right thing although nobody would have known?',
  ],
  duty: ['This would be yours to do: “{words}”. When did you last do something like it, and how did it go?'],
  experience: ['We ask for “{words}”. Which piece of your work comes closest?'],
  knowledge: ['We ask for “{words}”. Where have you used it, and what was hard about it?'],
  trait: ['We ask for “{words}”. When did it last show in your work?'],
  or: [' or '],
  skill: ['What is the hardest thing you have done with {words}?'],
  principle: ['Tell me about a time you lived up to “{words}”.'],
  'about-you': ['Tell me about yourself.'],
  'why-this-job': ['Why this job, and why here?'],
  'why-leaving': ['Why are you leaving where you are?'],
  strength: ['What are you particularly good at?'],
  weakness: ['What are you working on in yourself?'],
  proudest: ['What are you proudest of in your work?'],
  pay: ['What pay do you have in mind?'],
  logistics: ['When could you start, and what should we know about hours and place?'],
} as const;
