/** Running teams, projects and desks, line by line as postings ask it. The format stands at `readPhraseTable`. */
export const TEAM_DELIVERY = `
# managing-managers: Leading those who lead
manage managers, managing managers, lead other managers, manage team leads, lead through managers, leadership development, develop leaders, grow leaders, succession planning, multiple teams under you, head of department, senior leadership role, directors and managers, leadership roles
posting: manage other managers, develop people into leadership, grow tech leads, develop future leaders, coach managers, lead leaders, develop managers
story: my team leads, two team leads, three team leads, made her team lead, made him team lead, first-time lead, first time leader, took over her own team, runs the team now, became a manager, did not want to be a lead, tried it for three months, skip level, managers under me, coached the lead, her first hard talk, practised it with, sat in on, gave up my own, successor

# many-team-projects: Projects across several teams
cross-team projects, multi-team projects, projects that span multiple teams, projects spanning, programme management, program management, dependencies between teams, coordination across teams, technical programme, large-scale projects, company-wide projects, migration across teams, scale agile, scaled agile, =SAFe, big-room planning, company-wide initiative
posting: span multiple teams, lead projects across teams, coordinate across several teams, manage dependencies between, manage dependencies with other teams, complex projects, lead a migration across, lead programmes
story: two teams needed, both teams needed, four teams, five teams, six teams, other team's backlog, their backlog, was blocked by, blocked by the, waited for the other, who depends on whom, string between, who needs what from whom, one owner, one contract between, agreed the interface, agreed on the format, lent us, lent one of ours, gave them an engineer, one date for all, fifteen minutes with all, together with their lead, the other lead, the other team lead, escalated it to both

# remote-teams-led: Teams in several places
remote teams, distributed teams, remote-first, hybrid teams, remote colleagues, remote and office-based, several locations, several countries, time zones, offshore teams, ^nearshore, contractors abroad, international teams, asynchronous culture, written culture, equal terms
posting: lead remote, lead distributed, work with remote, culture in which remote, remote-first team, across several countries, collaborate across time zones, English-speaking team, contribute on equal terms
story: contractors in, team in india, team in poland, team in ukraine, colleagues in, in the other office, other office, heard it last, decided at lunch, decided in the corridor, decided at the coffee, moved it to writing, written proposals, moved all decisions, everyone on their own camera, one laptop each, everybody from their desk, nobody in the meeting room, recorded the meeting, meeting at a time, earlier for them, took turns with the time, early for us, flew there, flew over, visited them, visited the team, spent a week with, met for the first time, never been asked, were not asked, only got tickets, got the boring, owned a piece, given their own, quiet in calls, said nothing in calls, in the chat, hours open for comments, two days for comments, handed over to ~ at five, on two continents

# stuck-teams: Clearing the way for a team
^impediments, remove impediments, unblock teams, remove obstacles, handle escalations, protect the team, shield the team, ^interruptions, focus time, servant leadership, servant leader, context switching, meeting load
posting: remove blockers, protect the team from interruptions, ^unblock, support the team in, clear the way for
story: interrupted every, interrupted all, pinged all day, everyone pinged, came to their desk, came straight to the developers, one of us each week, one person each week took, shield, on shield, took the calls, all requests through me, through one channel, one channel for, no-meeting, no meeting wednesday, mornings without meetings, cancelled half the meetings, deleted the meeting, access took three weeks, waited for access, got them the, fetched the approval, went up and asked, sat in their office until, licence was missing

# agile-start: Teams learning to work in short rounds
agile coaching, agile transformation, agile adoption, scrum introduction, kanban introduction, coach teams in agile, self-organisation, self-organising teams, team facilitation, ^retrospectives, agile mindset, working agreements, product owner coaching, definition of done
posting: coach teams, introduce agile, foster self-organisation, facilitate retrospectives, help teams improve, support the product owner, establish scrum, facilitate ceremonies
story: scrum by the book, tried scrum, two-week rounds, two week sprints, sprint of, retro was silent, nobody spoke in the retro, sailboat, anonymous notes, one thing to change, one improvement per, same complaints every, stood around the board, walk the board, from right to left, board on the wall, physical board, cards on the wall, standup of ~ minutes, product owner never came, product owner was absent, they run it without me, do it without me, stopped estimating, counted instead

# project-money: Money of projects
project budget, project forecasts, cost control of projects, project costs, investment cases, business case, business cases, cost-benefit, benefits realisation, earned value, project controlling, capital expenditure, programme budgets
posting: manage project budgets, forecast project costs, prepare business cases, track spend, control costs of projects, business cases with costs, ensure benefits are realised, budget responsibility for projects
story: k budget, half the budget, budget was gone, over budget, under budget, ten percent over, had spent, spent by, asked for more money, asked for another, what it would bring, pays back in, paid back after, three options with, cost of doing nothing, cheapest option, finance wanted to see, controller asked, counted a year later, brought less than, saved less than, hours booked on, wrong cost centre

# project-start: Starting projects well
project initiation, project charter, kick-off, project mandate, project set-up, project goals, ^scoping, stakeholder analysis, roles and responsibilities, RACI, project organisation, requirements baseline, work packages
posting: set up projects, run kick-offs, define project scope, define roles, initiate projects, define work packages, plan projects from start, from initiation to closure
story: first meeting, asked what done looks like, what does done look like, when are we done, three sentences everyone signed, one page everyone signed, who decides, who decides what, nobody wanted to decide, the sponsor, found a sponsor, asked who is against, asked who would lose, put names on, name behind each, not included, list of what is not, what we will not do, premortem, imagine it failed, what could kill it

# suppliers-in-projects: Outside firms in a project
vendor management in projects, external vendors, external partners, contractors in projects, third-party delivery, statement of work, outsourcing partners, agency management, implementation partner, ^integrators, acceptance of deliveries, software vendors
posting: coordinate external vendors, manage external partners, steer vendors, work with external partner, manage vendor relationships, negotiate with vendors, accept deliveries from
story: the vendor, vendor said, vendor promised, their consultant, day rates, sent juniors, their senior left, new consultant every, delivered without tests, delivered late, delivered half, did not accept, refused acceptance, refused the invoice, held back the, last payment, called their boss, weekly list with them, joint list, contract said, read the contract, took it back in house, did it ourselves instead

# one-to-one-trouble: Somebody is about to leave or is not well
retention of staff, employee retention, retain talent, wellbeing of staff, ^burnout, workload of teams, stay conversations, keep good people, staff turnover, caring leadership, empathetic leadership
posting: keep your team, look after the wellbeing, keep engineers, notice when people, support people through difficult
story: resignation letter, handed in his notice, his notice, wanted to resign, got another offer, offer from another, counter offer, more money elsewhere, asked what would have to change, asked why now, bored, was bored, was exhausted, close to burnout, signed off sick, signed off for, off for six weeks, came back part time, came back slowly, took work off her, took work off him, gave her the project, gave him the project, is still here, still with us, left anyway, left in the end, left on good terms

# bad-performance: When somebody's work is not enough
^underperformance, address underperformance, poor performance, performance plans, performance improvement plan, improvement plans, difficult feedback, capability process, hold people to account, fair process
posting: address underperformance early, manage poor performance, deal with underperformance, handle performance issues, hold people accountable
story: on a plan, put him on a plan, put her on a plan, wrote down examples, told him what I saw, told her what I saw, what good looks like, what I expect, met every week, half an hour every week, what got in the way, turned out he, turned out she, was in the wrong, wrong role, better in another, passed the plan, did not make it, let him go, let her go, parted, ended it, left with, should have done it earlier, six months too late, nobody had ever told, no one had ever told him, team noticed

# desk-people: Looking after people's computers
first-line support, first line, second line, user support, desktop support, deskside support, VIP support, executive support for IT, remote support, on-site support for users, phone support for IT, service desk, support users, workplace IT, end-user computing
posting: provide first line, provide first and second line, support remote users, support executives, answer user calls, be the face of IT, assist staff with
story: rang the desk, came to the desk, walk-up, at her desk, went to her desk, remote session, remoted in, took over the screen, the CEO's laptop, boss's laptop, presentation in ten minutes, before the exam, before the meeting, would not start, would not wake, blue screen, black screen, docking station, second screen, sound did not, coffee in the keyboard, spilled, lent her my, loan laptop, spare laptop, swapped the laptop, rebooted it, turned it off, unplugged, updates at nine, caps lock, locked out

# desk-order: Order in the work of a service desk
incident management, problem management, change management in IT, ITIL processes, ticket categories, recurring incidents, known errors, major incidents, service desk processes, ticket quality, request catalogue, service catalogue, self-service portal, shift left support, service improvement
posting: follow ITIL, identify recurring problems, propose permanent fixes, log and prioritise, improve support processes, resolve incidents within, manage major incidents, reduce ticket volume
story: same ticket every, every monday the same, third time this week, third ticket, tickets about the same, counted the tickets, top ten, top five reasons, half were passwords, forty percent were, self-service reset, reset themselves, banner on the portal, one parent ticket, linked them, notice every, list of rooms, list of buildings, who was affected, pattern was, only the wired, only in one building, only after the update, told the network, called the network, network guy, gave them exactly, changed on sunday, change on the weekend, nobody had told us, after that every change
`;
