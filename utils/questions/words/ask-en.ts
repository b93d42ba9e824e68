/** The questions to ask in English, by rule. `{words}` stands for words of the posting. The other languages have the same keys. */
export const askInEnglish = {
  'accounts-taken-over': {
    ask: 'Which accounts or which area would I take over, and what happened there over the past year?',
    good: 'Names and numbers.',
    warning: 'The best ones stay elsewhere.',
  },
  'after-an-incident': {
    ask: 'What happened the last time something important failed, and what is different since?',
    good: 'Causes, not culprits.',
    warning: 'A name is said.',
  },
  ambiguity: {
    ask: 'What has already been decided, and what would be mine to decide?',
    good: 'Two or three firm points, and an open one.',
    warning: 'Two people answer differently.',
    mayMean: 'It may mean freedom, or a question nobody has answered.',
  },
  'billable-hours': {
    ask: 'How many billable hours are expected, and how many does the middle of the team reach?',
    good: 'Two numbers close together.',
    warning: '“As many as it takes.”',
  },
  'bonus-and-shares': {
    ask: 'How was the bonus or equity part actually paid out over the last two years?',
    good: 'Years and shares of the target.',
    warning: '“It depends on many things.”',
  },
  'budget-in-hand': {
    ask: 'Which part of the budget would be mine to move, and where has it been tight lately?',
    good: 'A sum, and a limit.',
    warning: 'Answering for it, without a say in it.',
  },
  'built-from-new': {
    ask: 'What made this necessary now, and what would show in six months that it was right?',
    good: 'A reason, and something to see or count.',
    warning: 'No measure at all.',
  },
  'busiest-hour': {
    ask: 'What does a full house look like here, and how many of you are on for it?',
    good: 'A day, an hour, a number.',
    warning: '“We are always short.”',
  },
  'campaign-worked': {
    ask: 'Which campaign of the past year worked, and how did you know?',
    good: 'A number that moved, and a doubt about it.',
    warning: 'Likes.',
  },
  caseload: {
    ask: 'How many cases does one person carry today, and what is done when that is too many?',
    good: 'A number, and cases that were moved.',
    warning: '“Everyone is full.”',
  },
  'certificate-upkeep': {
    ask: 'Who pays for keeping the certificates up, and are the hours for it working hours?',
    good: 'Both, and since when.',
    warning: '“That is a private matter.”',
  },
  'checked-before-use': {
    ask: 'How is a result checked here before anybody relies on it, and by whom?',
    good: 'A second pair of eyes, and time for it.',
    warning: '“We trust each other.”',
  },
  'classes-and-hours': {
    ask: 'How many groups and hours would I have, how large are they, and how much time is there to prepare?',
    good: 'Numbers for all three.',
    warning: '“It fills up.”',
  },
  'clearance-wait': {
    ask: 'How long does the check take at present, and what could I work on until then?',
    good: 'Weeks or months, and real work.',
    warning: '“On the bench.”',
  },
  'clinical-support': {
    ask: 'After a hard case, who do you talk to, and is there time for it?',
    good: 'Regular, in working hours.',
    warning: '“With each other, at home.”',
  },
  'closing-the-books': {
    ask: 'How many days does a month’s close take, and what holds it up?',
    good: 'Days, and a cause outside the team.',
    warning: 'Nights at each month’s end.',
  },
  'coding-share': {
    ask: 'How does a week divide between building things and keeping them running?',
    good: 'Shares, and a wish.',
    warning: 'Only tickets.',
  },
  commission: {
    ask: 'What did a typical person in this role earn in all last year, not the best one?',
    good: 'A middle, said as a number.',
    warning: 'Only the highest is told.',
  },
  'company-direction': {
    ask: 'What does the organisation most need to get right in the coming year, and what is this role’s part in it?',
    good: 'One thing, and a line from it to the role.',
    warning: 'Everything at once.',
  },
  'competitive-pay': {
    ask: 'Which pay range is set aside for this role?',
    good: 'Two numbers.',
    warning: 'The question comes back to you.',
  },
  'concerns-about-fit': {
    ask: 'What concerns about my fit should I answer now?',
    good: 'One is named.',
  },
  'customer-voice': {
    ask: 'How does this role hear from customers directly, and what did you change after hearing them?',
    good: 'A visit, a call, a change.',
    warning: 'Only through reports.',
  },
  'data-decisions': {
    ask: 'Which decision did the numbers change lately, and who looks after those numbers?',
    good: 'A decision, and a person.',
    warning: 'An anecdote only.',
  },
  'day-that-runs-over': {
    ask: 'How are the routes planned, and what happens when a day runs over?',
    good: 'Paid, and planned differently next time.',
    warning: '“Then it is later.”',
  },
  'design-in-time': {
    ask: 'At which point does design come in, and what was built differently from how it was drawn?',
    good: 'Before the plan is fixed.',
    warning: '“To make it pretty.”',
  },
  'desk-of-others': {
    ask: 'Whose requests come first when two people need something at once, and who says so?',
    good: 'A rule everyone knows.',
    warning: '“You will get a feeling for it.”',
  },
  families: {
    ask: 'How are families involved, and what is hard about it at the moment?',
    good: 'A habit, and an honest difficulty.',
    warning: '“They do not interfere.”',
  },
  'fast-pace': {
    ask: 'What sets the pace here, and what was put off last quarter to keep it?',
    good: 'Names something that was put off.',
    warning: '“Everything is urgent.”',
    mayMean: 'It may mean long weeks, or only a busy season.',
  },
  'fault-that-returns': {
    ask: 'Which fault keeps coming back, and what has been tried against it?',
    good: 'One is described with care.',
    warning: '“It is always the users.”',
  },
  'finding-faults': {
    ask: 'Which fault reached your users last, and what would have found it earlier?',
    good: 'The fault is told without blame.',
    warning: '“We have none.”',
  },
  'first-to-improve': {
    ask: 'Which process would you have improved first, and who would have to agree?',
    good: 'One, and the people it touches.',
    warning: '“All of them.”',
  },
  'fixed-term': {
    ask: 'What decides whether the contract continues, and when is that decided?',
    good: 'A date, and what happened to the last one.',
    warning: '“We will see.”',
  },
  'flexible-hours': {
    ask: 'How often did evenings or weekends happen last month, and how were they made up for?',
    good: 'A number.',
    warning: '“It depends.”',
    mayMean: 'It may mean that you choose the hours, or that the work does.',
  },
  'forecast-missed': {
    ask: 'How far off was the last forecast, and what was learned from it?',
    good: 'A size and a cause.',
    warning: '“The market.”',
  },
  'funding-secured': {
    ask: 'How long is the money for this work secured, and what happens after that?',
    good: 'A date, and a plan.',
    warning: '“It has always come in.”',
  },
  'growth-strain': {
    ask: 'What breaks first if you double, and who is already working on it?',
    good: 'One weak spot, said plainly.',
    warning: '“Nothing.”',
  },
  'handing-on': {
    ask: 'When something is beyond me, who picks it up, and how fast do they answer?',
    good: 'Minutes or hours, and a name.',
    warning: '“You will manage.”',
  },
  handover: {
    ask: 'How does a handover go on a busy day, and what gets lost in it?',
    good: 'A form, and minutes that are kept free.',
    warning: '“In the corridor.”',
  },
  'hard-talks': {
    ask: 'What did people here last disagree about, and how was it settled?',
    good: 'Both sides are told fairly.',
    warning: '“We always agree.”',
  },
  'hearing-users': {
    ask: 'When did hearing from users last change a plan, and who heard them?',
    good: 'A date and a plan that moved.',
    warning: 'Research comes after the decision.',
  },
  'heavy-work': {
    ask: 'What is lifted by hand on an ordinary day, and what is there to help with it?',
    good: 'Machines, breaks, two together.',
    warning: '“One gets strong.”',
  },
  'how-a-change-ships': {
    ask: 'How does a change get from somebody’s desk to the people who use it, and how long did the last one take?',
    good: 'Hours or days, told in steps.',
    warning: '“It waits for the release day.”',
  },
  'influence-without-authority': {
    ask: 'Which team would I depend on most, and how do they see this role?',
    good: 'They asked for the role.',
    warning: '“They are still a little resistant.”',
  },
  'intense-culture': {
    ask: 'What did the last difficult period look like here, and how did the team get through it?',
    good: 'A real month, with what was changed after it.',
    warning: 'Tales of loyalty, no change.',
    mayMean: 'It may mean people who care, or that much is expected without being said.',
  },
  'language-at-work': {
    ask: 'Which language is spoken in meetings and which is written, and does everybody keep to it?',
    good: 'Two plain answers.',
    warning: '“Officially …”',
  },
  'last-audit': {
    ask: 'What did the last audit find, and what is still open from it?',
    good: 'A finding, told plainly.',
    warning: '“Nothing at all.”',
  },
  'late-project': {
    ask: 'Which project is late right now, and what would help it most?',
    good: 'One is named, with what it lacks.',
    warning: '“None.”',
  },
  'lead-a-team': {
    ask: 'How is the team made up, and what does it hope a new lead will change or leave alone?',
    good: 'The team was asked.',
    warning: 'Nobody has asked it.',
  },
  'lead-of-what': {
    ask: 'Does leading here mean people, the work, or both, and how much of the week is which?',
    good: 'Shares of a week.',
    warning: 'People, but without a say.',
  },
  'left-out': {
    ask: 'When did somebody new last change how this team works?',
    good: 'A change that stayed.',
    warning: 'A poster.',
  },
  'level-expected': {
    ask: 'What should somebody with these years do unasked that a newer person could not yet?',
    good: 'Two or three things, out of the work.',
    warning: 'Only the number is said again.',
  },
  'many-hats': {
    ask: 'Which two of these tasks take most of a week, and who has the rest today?',
    good: 'Two tasks are named without a pause.',
    warning: 'Nobody knows yet.',
    mayMean: 'It may mean variety, or work that nobody else has time for.',
  },
  mentoring: {
    ask: 'How did the last person who was coached here grow, and how much time was there for it?',
    good: 'A person, a change, hours in the week.',
    warning: 'No example.',
  },
  'missing-gate': {
    ask: 'Is this needed on the first day, or can it be gained in the role: “{words}”?',
    good: 'A date, or a case where it was done.',
    warning: 'Nobody can say.',
  },
  'mission-in-practice': {
    ask: 'You write: “{words}”. Which decision of the past year shows it best?',
    good: 'A decision that cost something.',
    warning: 'The sentence is said again.',
  },
  'model-in-use': {
    ask: 'Which model is in daily use today, and who would notice if it were wrong?',
    good: 'A model with a user.',
    warning: 'Only trials.',
  },
  'money-lasts': {
    ask: 'How long does the money last, and what must be true before the next round?',
    good: 'Months, and one condition.',
    warning: '“That is not a concern.”',
  },
  'moving-there': {
    ask: 'What help is there with moving, and how soon must it be?',
    good: 'A sum, and time.',
    warning: '“You would have to be here already.”',
  },
  'near-miss': {
    ask: 'What was the last near miss, and what was changed after it?',
    good: 'One is told, with a change.',
    warning: '“Nothing happens here.”',
  },
  'next-steps': {
    ask: 'What happens next, who decides, and by when?',
    good: 'A name and a date.',
    warning: '“We will be in touch.”',
  },
  'no-growth': {
    ask: 'How has somebody in this team grown over the past two years, and what helped?',
    good: 'A person and a path.',
    warning: 'No example.',
  },
  'no-hours': {
    ask: 'How many hours a week is the role, and what happens with hours beyond that?',
    good: 'A number, and how more is made up for.',
    warning: '“Until the work is done.”',
  },
  'no-onboarding': {
    ask: 'Who would show me in, and what did the first two weeks look like for the last person who joined?',
    good: 'A person with hours set aside.',
    warning: '“We learn by doing.”',
  },
  'no-outcomes': {
    ask: 'What must be true after ninety days, and after a year, for you to say this went well?',
    good: 'Something one could see or count.',
    warning: '“You will know when you are here.”',
  },
  'no-pay-range': {
    ask: 'What is the pay range for this role?',
    good: 'Two numbers.',
    warning: 'The question comes back to you.',
  },
  'no-place': {
    ask: 'Where is the work done, and on how many days in person?',
    good: 'The same answer from everyone.',
    warning: '“That may change.”',
  },
  'no-process': {
    ask: 'How many conversations are there still to come, with whom, and by when do you want to decide?',
    good: 'A name and a date.',
    warning: '“We will be in touch.”',
  },
  'no-reason-open': {
    ask: 'Is this a new role, or does it follow somebody?',
    good: 'A short story with a reason.',
    warning: 'Several people in a short time.',
  },
  'no-reporting-line': {
    ask: 'Who would I report to, and how long have they led the team?',
    good: 'A name.',
    warning: 'It is about to change.',
  },
  'no-start-date': {
    ask: 'When should the person start, and how much does that date matter?',
    good: 'A month, and what hangs on it.',
    warning: '“Yesterday.”',
  },
  'no-team-size': {
    ask: 'How many people are in the team, and who does what?',
    good: 'People, not boxes.',
    warning: 'Several seats are empty.',
  },
  'no-tools': {
    ask: 'What would I be using in the first week: which tools, which methods?',
    good: 'Names, with one complaint.',
    warning: '“It is all being replaced.”',
  },
  'off-the-roadmap': {
    ask: 'What did you last drop from the roadmap, and at whose wish?',
    good: 'A feature, and a reason.',
    warning: 'Nothing is ever taken off.',
  },
  'old-systems': {
    ask: 'Where is the old system still in charge, and what is the plan for it?',
    good: 'A place, and a plan with steps.',
    warning: '“We will rewrite it soon.”',
  },
  'on-call': {
    ask: 'How often was somebody called last month, how often at night, and what was mended afterwards?',
    good: 'A number, and a repair.',
    warning: '“One gets used to it.”',
  },
  'open-requirement': {
    ask: 'How important is this in the first six months, and how have others come into it: “{words}”?',
    good: 'Somebody learned it here.',
    warning: '“From day one.”',
  },
  'open-roles': {
    ask: 'How many open roles does one person carry, and how do the managers who need them take part?',
    good: 'A number, and hours from the managers.',
    warning: '“They are very busy.”',
  },
  'open-source-time': {
    ask: 'Which open-source work comes back out of this team, and in whose hours?',
    good: 'A change that was merged.',
    warning: '“In your free time.”',
  },
  'own-car': {
    ask: 'Is one’s own car used for the work itself, and what is paid for it?',
    good: 'A rate for each mile or kilometre.',
    warning: 'It is taken for granted.',
  },
  ownership: {
    ask: 'Which decisions could I take without asking: about money, about people, about the plan?',
    good: 'Clear limits.',
    warning: 'None, when asked for one.',
  },
  'pace-on-the-floor': {
    ask: 'What does one person get done in an ordinary hour, and what happens on a slow day?',
    good: 'A number people reach.',
    warning: 'Rankings on the wall.',
  },
  'partners-outside': {
    ask: 'Who outside the organisation would I work with most, and where does that work get stuck?',
    good: 'A name, and an honest difficulty.',
    warning: 'Nobody has met them.',
  },
  'patients-per-person': {
    ask: 'How many people does one carer look after on a usual shift, and how many when somebody is missing?',
    good: 'Two numbers, said at once.',
    warning: '“It evens out.”',
  },
  'people-matters': {
    ask: 'What do people bring to you most often, and which of it led to something new?',
    good: 'A pattern, and a change.',
    warning: '“Nothing much.”',
  },
  'plan-upset': {
    ask: 'What upsets the week’s plan most often, and who draws it up again?',
    good: 'A usual cause, and a name.',
    warning: '“We react.”',
  },
  'planned-or-broken': {
    ask: 'How much of the upkeep is planned and how much is breakdown, and which machine breaks most?',
    good: 'Shares, and a machine.',
    warning: 'There is no time to plan.',
  },
  'plants-and-animals': {
    ask: 'How do the season and the weather change the hours, and what is done on the worst days?',
    good: 'Told month by month.',
    warning: '“One dresses for it.”',
  },
  pressure: {
    ask: 'Where does the pressure in this role come from, and what has changed about it lately?',
    good: 'A source and something that eased it.',
    warning: 'Overtime told as normal.',
    mayMean: 'It may mean rare hard days, or ordinary ones.',
  },
  'project-to-begin': {
    ask: 'Which project would I begin with, and how far along is it?',
    good: 'A project with a name and a stage.',
    warning: 'It is still to be found.',
  },
  'public-change': {
    ask: 'How does a change in politics or law reach this team, and what did the last one change in the work?',
    good: 'A rule, a date, a new habit.',
    warning: '“From the newspaper.”',
  },
  'research-freedom': {
    ask: 'Which questions are mine to choose, and what may be published?',
    good: 'A question somebody chose.',
    warning: 'Everything is under seal.',
  },
  'review-of-work': {
    ask: 'What does a review of somebody’s work look like here, and what did the last one turn up?',
    good: 'A finding, told without blame.',
    warning: '“It is waved through.”',
  },
  'rooms-per-shift': {
    ask: 'How many rooms or areas does one person do in a shift, and what is done when that cannot be managed?',
    good: 'A number people reach.',
    warning: '“One gets faster.”',
  },
  safeguarding: {
    ask: 'How is a worry about somebody’s safety raised here, and what happened with the last one?',
    good: 'A path with names, and an answer back.',
    warning: '“That has not come up.”',
  },
  'security-or-release': {
    ask: 'When a security finding stands against a date, who decides, and how did it go last time?',
    good: 'A finding that won.',
    warning: 'The date always wins.',
  },
  'self-starter': {
    ask: 'How are priorities set for this role, and how often would we look at them together?',
    good: 'A rhythm: weekly, every two weeks.',
    warning: '“You will figure it out.”',
    mayMean: 'It may mean trust, or that nobody has time to help.',
  },
  'shared-facility': {
    ask: 'Who shares the equipment this work depends on, and how long does one wait for it?',
    good: 'A queue with rules.',
    warning: '“Whoever comes first.”',
  },
  'shift-plan': {
    ask: 'How far ahead is the shift plan known, and how does one swap?',
    good: 'Weeks, and a simple way to swap.',
    warning: '“It comes out at the weekend before.”',
  },
  'sign-off': {
    ask: 'Who signs off in the end, and what slows that down most?',
    good: 'A role and a usual time.',
    warning: 'Several people each think it is another.',
  },
  'someone-before': {
    ask: 'What did the person before me do well, and what should be different?',
    good: 'Respect, and one clear wish.',
    warning: 'Several have left in a short time.',
  },
  sponsorship: {
    ask: 'Is sponsorship or a work permit possible for this role?',
    good: 'It was done for somebody before.',
    warning: '“Normally not.”',
  },
  stakeholders: {
    ask: 'When two departments want different things from this role, who decides, and what happened last time?',
    good: 'A person, and an example.',
    warning: 'It always goes to the top.',
  },
  'stock-that-differs': {
    ask: 'Where do the count and the shelf differ most, and who looks into it?',
    good: 'A place, and a cause.',
    warning: 'Whoever counted is blamed.',
  },
  'supplier-that-struggles': {
    ask: 'Which supplier or partner is difficult at the moment, and who talks to them?',
    good: 'One is described, calmly.',
    warning: '“That would be you.”',
  },
  targets: {
    ask: 'What share of the people in this role met their target last year, and who sets it?',
    good: 'A share, said at once.',
    warning: 'Only the best one is told of.',
  },
  'task-in-selection': {
    ask: 'How much time do people spend on the task, and what do you look for in it?',
    good: 'Hours, and two or three points.',
    warning: '“As long as it takes.”',
  },
  'technical-decisions': {
    ask: 'How was the last large technical decision made, and where could I read why?',
    good: 'It is written down.',
    warning: 'One person decides.',
  },
  'ticket-load': {
    ask: 'How many requests does one person handle in a day, and which of them keep coming back?',
    good: 'A number, and one that was done away with.',
    warning: 'The queue is never told.',
  },
  'time-to-signature': {
    ask: 'How long is it from the first talk to a signature, and at which step are most lost?',
    good: 'Weeks, and a step.',
    warning: '“We hardly lose any.”',
  },
  'time-zones': {
    ask: 'Across which hours and places does the team work, and who gives way when they do not fit?',
    good: 'It goes in turns.',
    warning: 'Always the same ones.',
  },
  'tools-in-use': {
    ask: 'Which of these are in daily use, and which are on their way out: {words}?',
    good: 'One is praised, one is dreaded.',
    warning: '“All of them, somehow.”',
  },
  transformation: {
    ask: 'What stays as it is in this change, and who is not convinced yet?',
    good: 'A group and its reason are named.',
    warning: 'Everybody is said to be on board.',
  },
  travel: {
    ask: 'How much travel was it really over the past few months, and how far ahead is it known?',
    good: 'Nights away, counted.',
    warning: '“It varies a lot.”',
  },
  'trusted-numbers': {
    ask: 'Which number do people here not trust today, and why?',
    good: 'One is named, with the reason.',
    warning: '“All of them are right.”',
  },
  'unhappy-customer': {
    ask: 'What may I do for an unhappy customer without asking anybody?',
    good: 'A sum or a gesture, at once.',
    warning: '“Call the manager.”',
  },
  'urgent-hire': {
    ask: 'How long has the role been open, and what has made it hard to fill?',
    good: 'A plain reason.',
    warning: 'Silence.',
    mayMean: 'It may mean a hurry, or only a form of words.',
  },
  'vague-duty': {
    ask: 'What would the first project be, and how would you know it went well?',
    good: 'A project with a name.',
    warning: 'None yet.',
  },
  volunteers: {
    ask: 'Who looks after the volunteers, and why did the last ones stay or go?',
    good: 'Reasons, from the volunteers.',
    warning: '“They come and go.”',
  },
  'way-of-working': {
    ask: 'What would I see in a normal week, and which habit did you drop lately?',
    good: 'Something was stopped, and why.',
    warning: 'A list of meetings.',
  },
  'what-changed': {
    ask: 'What has got better in your work over the past year, and what would you change next?',
    good: 'An answer to both halves.',
    warning: 'Only one half is answered.',
  },
  'what-is-taught': {
    ask: 'What is ready on the first day, and what would I write myself?',
    good: 'Shelves one can look into.',
    warning: 'Nothing, and nobody knows.',
  },
  'what-leaders-want': {
    ask: 'What do you look at first when something from this team reaches you, and what is missing there today?',
    good: 'One thing, and a wish.',
    warning: '“The numbers.”',
  },
  'when-law-is-asked': {
    ask: 'At which point does the business ask for legal advice, and when did it come too late?',
    good: 'Before the deal, with an example.',
    warning: '“To sign it off.”',
  },
  'where-it-is-written': {
    ask: 'Where is it written down how things are done, and which part is out of date?',
    good: 'A place, and a part that is known to be old.',
    warning: '“Ask anyone.”',
  },
  'where-leads-come-from': {
    ask: 'Where do new customers come from today, and what part of them would I have to find myself?',
    good: 'Shares by source.',
    warning: '“That is up to you.”',
  },
  'who-employs': {
    ask: 'Who is the employer behind this, and with whom would the contract be?',
    good: 'Two names.',
    warning: '“We can say that later.”',
  },
  'who-is-trained': {
    ask: 'Who is trained, how often, and what do they still find hard afterwards?',
    good: 'One thing everybody knows of.',
    warning: '“They do not come.”',
  },
  'who-plans-the-site': {
    ask: 'Who plans the day on site, who brings what is needed, and how far apart are the sites?',
    good: 'Told by somebody who is out there.',
    warning: '“You will see in the morning.”',
  },
  'who-reads-it': {
    ask: 'Who reads the reports this role writes, and what did one of them change?',
    good: 'A reader, and a decision.',
    warning: '“They are filed.”',
  },
  'who-sits-where': {
    ask: 'Who sits where, and how do decisions reach those who are not in the room?',
    good: 'They are written down.',
    warning: '“You have to ask around.”',
  },
  'why-customers-leave': {
    ask: 'Why did the last customers leave, and who heard it first?',
    good: 'A reason that is not the price.',
    warning: '“They could not afford it.”',
  },
  'wish-list': {
    ask: 'Of the {words} things you ask for, which three matter most in the first half-year?',
    good: 'Three are named in one breath.',
    warning: '“All of them.”',
  },
  'words-approved': {
    ask: 'Whose hands does a text pass before it goes out, and how many rounds does that take?',
    good: 'Two hands, one round.',
    warning: 'Everyone has a say.',
  },
} as const;
