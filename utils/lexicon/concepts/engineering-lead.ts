/** Leading engineers and technical teams, in its parts. The format stands at `readPhraseTable`. */
export const ENGINEERING_LEAD = `
# leading-engineers: Leading a team of engineers
engineering manager, engineering management, lead engineers, lead a team of engineers, manage engineers, tech lead, team lead engineering, engineering leadership, technical leadership, people management of engineers, manage software engineers, lead developers, engineering teams, head of engineering
posting: lead engineering teams, manage a team of engineers, grow and lead, lead a squad, coach and develop engineers, manage engineering managers, lead and develop engineers, line manage engineers, line manage developers
story: my team of ~ engineers, six developers, team of developers, took over the team, took over a team, became the lead, became lead, first time as lead, made me lead, stopped coding, coded less, still wrote code, my best engineer, strongest engineer, quit within, asked each of them, one to one with each, six engineers, five engineers, eight engineers, seven engineers, five developers, four developers, three developers

# one-to-ones: Regular talks with each
one-to-ones, one-on-ones, regular one-to-ones, personal development of engineers, career conversations, individual development plans, career growth, feedback culture, growth conversations
posting: hold one-to-ones, support career growth, career development of your team, give regular feedback, develop careers
story: one to one, one to ones, one-on-one, every other week with, half an hour with each, walked and talked, told me in our, told me over lunch, told me he wanted, told me she wanted, wanted to become, did not want to manage, growth plan, goals for the half, what she wanted to learn, got promoted, was promoted, promoted to senior

# fair-reviews: Judging performance fairly
performance reviews of engineers, career ladder, career ladders, career framework, career frameworks, promotion process, compensation reviews, salary bands, underperformance, performance improvement plans, talent calibration, engineering promotions, ^performance calibration
posting: run performance reviews, performance management, manage underperformance, define career paths, build career frameworks
story: review season, calibration meeting, wrote down what senior means, what a senior does, expectations of each level, not promoted, did not get the promotion, told him plainly, told her plainly, examples from the last months, underperformed, was not delivering, six week plan, plan with weekly, let him go, had to let, parted ways, turned around, he turned it around, pay gap, paid less than

# team-health: Healthy teams
team health, psychological safety, team culture, engineering culture, retention of engineers, inclusive teams, sustainable pace, burnout prevention, motivation of teams, team morale, team building engineering, healthy culture
posting: foster a culture, build a healthy culture, create an inclusive, maintain morale, culture of ownership, culture of trust, high-performing teams
story: nobody spoke in, nobody said anything in the retro, overtime every, weekends every, no more weekend, stopped weekend work, did not talk to each other, merged two teams, anonymous survey, survey said, retro was

# steady-delivery: Delivering predictably
delivery management, predictable delivery, engineering metrics, DORA metrics, lead time, cycle time, deployment frequency, throughput of teams, sprint predictability, team velocity, release cadence, continuous improvement of delivery, agile delivery, scrum master, delivery lead, delivery metrics, change failure rate, ^velocity, flow metrics, ^burndown, ^predictability, bottlenecks in delivery, team performance metrics, cumulative flow, forecasting of delivery
posting: improve delivery, drive delivery, ensure predictable, increase velocity, remove blockers, unblock the team, remove impediments, coordinate delivery, facilitate ceremonies, track delivery with, measure delivery, use metrics to remove, improve predictability, improve lead time, small set of metrics, track velocity, remove bottlenecks, measure team performance
story: everything was in progress, twelve things in progress, too many things at once, work in progress limit, limit of three, finished less, nothing got finished, nothing was finished, standup took, stand-up took, shorter stand-up, sprint goal, carried over every sprint, days from start to, waited for testing, waited for review, waited for another team, from once a month to, deploy every day, estimates were, stopped estimating, kanban board, sprint board, from idea to, waited ~ days in review, waiting for review, waited for test, waiting was, most of it waiting, drew the flow, stickies with dates, dates on the cards, deploys went from, deploys from, once in two weeks to, once a week to, daily deploys, twice a day, lead time from, cycle time from, fewer things at once, three at a time, limit of, finished ~ of ~ planned, half of what we planned, forecast with, said 85 percent

# capacity-tradeoffs: What we do and what not
roadmap planning with engineering, capacity planning of teams, engineering roadmap, technical roadmap, prioritisation of technical work, technical debt prioritisation, balance features and, balance technical debt, quarterly planning, resource allocation engineering, trade-offs between scope, negotiate scope, portfolio planning
posting: plan capacity, balance speed and quality, balance short-term, align roadmap, prioritise technical debt, negotiate priorities, trade-offs between
story: a fifth of our time, twenty percent of our time, one day a week for, one sprint for debt, feature freeze, stopped features for, said no to the feature, sales had promised, sales had sold, promised the customer, CEO wanted, founder wanted, founder was nervous, three projects two, which one first, if this then not that, showed what it costs, cost of waiting, moved it to next quarter, too many projects

# bad-news-up: Telling the top how it is
stakeholder communication by engineering, executive communication, reporting to executives, report progress to leadership, managing upwards, communicate risks, transparent communication, status reporting, board reporting of technology, explain risk
posting: communicate progress, report to the board, report to C-level, explain technical risk, represent engineering, communicate with executives, reporting progress to, explain risk to engineers
story: told the CEO, told my director, told the board, told the CTO, wrote to the CTO, one page for the CTO, one page for the board, on one page for, said it would be late, said we would be late, going to be late, will not make it, not going to make the date, red not green, was green on paper, everyone said green, told him before he heard it, before he heard it, showed him the flow, in euros what, what I know and what, what I don't know

# technical-strategy: Where technology should go
technical strategy, technology strategy, technology roadmap, technical vision, engineering strategy, build vs buy, build versus buy, technology choices, technology selection, architecture strategy, platform strategy, standards across teams, cross-team technical, principal engineer, staff engineer, technical direction
posting: define technical strategy, set the technical direction, drive technology, own technical vision, shape technology, evaluate build vs buy, influence across teams, lead technical initiatives
story: two year plan, one language for all, seven frameworks, too many languages, every team its own, standard for all teams, across eleven teams, wrote the principles, bought instead of, buy instead of, build it ourselves, stopped our own, replaced our own, vendor lock-in, retired ~ systems, from ~ systems to, tech radar, convinced the other leads, in the guild

# influence-engineers: Winning engineers over
influence without authority, cross-team influence, drive adoption, consensus among engineers, technical persuasion, pragmatic solutions, workable solutions, pragmatic trade-offs, instead of simply saying no, alignment across teams, advocate for change
posting: find pragmatic, drive adoption of, look for workable solutions, build consensus, gain buy-in, align teams
story: security blocks, blocks the roadmap, wrote in the big channel, angry message, asked him for 30 mins, asked for half an hour, asked him to tell me, asked which commands exactly, his argument was, my argument was, could we just get a room, went to a room, got in a room, exception with an owner, built an exception, sent the pull request myself, did the first one myself, did it for them, first team volunteered, list for every team, then he defended, defended it better, apologised in their standup, without asking anybody, you learn who screams

# org-changes: Reshaping teams
team topologies, reorganisation of engineering, restructure teams, organisation design, scale engineering organisation, scaling teams, distributed engineering teams, multiple teams, offshore teams, nearshore teams, mergers of engineering teams, onboarding acquired teams
posting: scale the engineering organisation, restructure engineering, lead distributed teams, coordinate multiple teams, build teams across locations, grow the organisation
story: split the team, two teams out of one, one team per, teams by product, teams by customer, handovers between teams, too many handovers, moved two people, team in india, team in poland, team in another country, external developers, bought company, the company we bought, two codebases, reorg, reorganisation, who owns what, owner for each service, list of services and owners, external contractors

# tech-budget: Money for technology
technology budget, engineering budget, IT budget, vendor contracts, software procurement, vendor selection in IT, cost control in engineering, contract negotiation with vendors, headcount planning, business case for technology, licence costs
posting: manage budget for engineering, own the budget, negotiate with vendors, select vendors, prepare business case, manage technology spend
story: business case, got the money, that's why we got, CFO, the CFO, cut ~ percent, price doubled, their price doubled, negotiated ~ down, switched vendor, switched provider, two more people, asked for two, headcount, contract ran out, three vendors, trial with two

# it-service-lead: Leading IT
IT manager, head of IT, IT operations management, IT service management, IT strategy, IT governance, service improvement, IT team lead, service desk manager, infrastructure manager, IT service delivery, digital transformation, IT outsourcing, managed services, digitalisation of
posting: lead the IT team, manage the service desk, IT roadmap, ensure IT services, drive digital transformation, manage IT suppliers, own IT operations, lead IT, IT budget, manage IT
story: took over IT, IT of the company, shadow IT, excel everywhere, paper forms, users hated, users rated us, satisfaction with IT, three people for ~ users, took it back in house, insourced, old provider, provider's contract, servers nobody, walked through the departments, asked each department what
`;
