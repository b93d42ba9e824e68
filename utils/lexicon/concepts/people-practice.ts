/** The daily work of human resources: cases, hiring in numbers, papers, numbers. The format stands at `readPhraseTable`. */
export const PEOPLE_PRACTICE = `
# write-ups: Warnings that hold up
disciplinary action, progressive discipline, written warnings, disciplinary documentation, performance documentation, corrective action with employees, performance improvement plans, PIP, PIPs, unemployment claims, employment tribunal, employment tribunals, labor board
posting: document performance issues, support disciplinary, guide managers through disciplinary, performance plans, train managers on documentation
story: write-ups, write-up, what happened when, what is the rule, before they hand it, draft of the warning, warning letter, clean file, unemployment claim, lost two claims, deposition, tribunal, the hearing, personnel file, dates and facts, improvement plan, four weeks to, reviewed every week

# manager-coaching: Helping managers to manage
coach managers, coaching managers, coach leaders, coach senior leaders, advise managers, support line managers, manager training, training for managers, leadership training, supervisor training, workshops for managers, people managers, manager capability, team effectiveness, business partner to leaders, people partner, strategic people partner, trusted advisor to leaders, HR business partner
posting: partner with leaders, partner with managers, guide managers, enable managers, equip managers, upskill managers, run workshops for people, sparring partner for leaders
story: the managers, supervisors, the leads, wrote the scripts for, practise on me, practice on me, sat with the manager, sat with each of them, talk from his boss, with me in the room, what to say, what not to say, what not to ask, ran sessions, four sessions, sessions for, 45 min each, on their own examples, with the names off, rewrite one, rolled their eyes, sends me a draft, call me first, calls me first

# people-numbers: Numbers about people
people analytics, HR analytics, HR reporting, HR metrics, HR dashboards, ^attrition, attrition analysis, turnover analysis, staff turnover, absence data, engagement data, exit data, retention data, people data, headcount reporting, time to hire, workforce data
posting: analyse turnover, analyze turnover, use people data, diagnose issues, track HR, report on headcount, identify trends in turnover
story: turning over, turnover, turned over at, exit forms, exit interviews, called people who had left, called people who left, why people left, why they quit, kept quitting, quit in the first, left in the first, stayed past, 90 day retention, retention, clock data, sick days, absences, per line, per shift, by department, against two that, what a leaver costs, costs us a year, not spending

# reorganisation: Reorganising and cutting posts
^reorganisation, ^reorganization, ^restructuring, ^redundancies, ^redundancy, ^layoffs, reduction in force, collective consultation, impact assessment, site closure, site changes, acquisitions people side, TUPE, ^outplacement, ^severance, organisational change, workforce reduction, change consultation
posting: lead the people side, manage restructuring, support reorganisations, support reorganizations, consultation with employee representatives, communication and consultation, support those affected
story: had to cut, cut ten, lost the contract, list of names, on the list, what jobs go, selection, by role, criteria, ran it past, employment counsel, over fifty, discriminat, severance letters, heard it in person, told everyone the same day, no security guard, get your own stuff, the ones staying, those who stayed, hired back, rehired, state workforce office, moved ~ to the other site, works council said

# accommodations: Adjusting work for health
reasonable accommodation, reasonable accommodations, reasonable adjustments, workplace adjustments, ADA, interactive process, occupational health, return to work, return-to-work plans, fitness for work, light duty, modified duty, phased return, long-term sickness, ^rehabilitation
posting: agree return to work, manage accommodations, support return to work, occupational health referrals, manage long term absence, disability management
story: seizure, seizures, doctor's note, no driving for, could not lift any more, could not stand, bad back, what he could do, what she could do, list of tasks, tasks rather than jobs, put together a job, out of pieces, three hours a day at first, back to work, reviewed every 30 days, told only what, sent home without, short term disability, cancer, pregnant, stool for, special chair, screen reader

# leave-benefits: Leave, health plans and life events
leave of absence, leave administration, leaves of absence, benefits enrollment, ^enrolment, open enrollment, life events, qualifying events, health plan, health plans, ^dependents, COBRA, maternity leave, parental leave, sick pay, disability benefits, pension enrolment, auto-enrolment, benefits queries, benefits questions, benefits carriers, benefits brokers
posting: administer leave, process enrollments, liaise with carriers, answer benefits questions, reconcile benefits, manage leave of absence
story: newborn, on the health plan, off the plan, not on the plan, window, the carrier, carrier said no, our broker, hospital sent a bill, never taken off, filed the form, form in his folder, wrong folder, log for every, date it expires, pension should have, opted out, the hospital bill, maternity pay

# people-policies: Handbooks and rules for staff
HR policies, HR policy, employee handbook, staff handbook, policy development, people policies, policy review, code of conduct, company policies, works agreements, labor law compliance, labour law compliance, employment law compliance
posting: update policies, develop policies, write policies, interpret policies, roll out policies, ensure compliance with policies, grounding in employment law, internal audit requirements
story: the handbook, handbook, handbook was from, cut it to, had the lawyer read, lawyer read it, employment lawyer, ran it past the lawyer, ran it past counsel, people from the floor read, spanish version, translated the, real person, boxed us in, the policy said, no policy, policy was, old rule, new rule, rule for everyone, same rule for, signed for it, acknowledgement

# hr-system-change: A new system for people data
HRIS implementation, HR system implementation, HRIS, HCM implementation, HR digitalisation, HR self-service, employee self-service, manager self-service, time and attendance, payroll migration, HR transformation, HR data quality, data clean-up
posting: implement HR systems, optimise HR systems, maintain HRIS, roll out self-service, HR process improvement
story: paper files, getting off paper, off paper, payroll at a bureau, cleaned the data, wrong hire date, wrong digit, had died, still active, parallel payrolls, two payrolls in parallel, approve from the phone, time off requests, went live, trained supervisors, at shift change, wrote down what supervisors, left ~ for year two, saves me ~ hours a week

# volume-hiring: Hiring many fast
volume hiring, high-volume recruitment, high volume recruiting, mass hiring, seasonal hiring, seasonal recruitment, temporary staff, temp agency, temp agencies, staffing agencies, hiring events, job fairs, walk-in interviews, assessment days, ramp-up
posting: recruit seasonal, manage agencies, coordinate hiring events, organise assessment, fill high volume
story: temp-to-hire, the agency sent, agency sent, bonus for staff who, referral bonus, offer same day, hired on the spot, tour the floor, interviews in, in the first week, kept on after, peak season, no shows on day one, background check

# finding-candidates: Finding people for hard roles
^sourcing, candidate sourcing, passive candidates, direct search, active sourcing, ^headhunting, employer branding, employer brand, recruitment strategy, recruitment campaigns, critical roles, hard-to-fill roles, niche roles, talent pools, talent pipelines, university recruiting, campus recruiting, recruitment marketing, careers page, job adverts
posting: build talent pipelines, source talent, strengthen employer brand, work with talent acquisition, attract candidates, develop sourcing, recruit technical
story: nobody with that, nobody on the market, messages to, wrote to ~ people on linkedin, answered my message, reply rate, found him through, at the university, dropped two requirements, rewrote the ad, changed the advert, took ~ out of the advert, salary in the advert, day in the life, video of the team, open for ~ months, search firm, headhunter, weeks to fill

# candidate-care: Candidates and hiring managers
candidate experience, candidate communication, candidate management, hiring manager relationships, intake meetings, briefing with hiring managers, offer management, offer process, reference checks, background checks, onboarding handoff, recruitment process, end-to-end recruitment, full recruitment cycle
posting: partner with hiring managers, advise hiring managers, manage candidates, extend offers, negotiate offers, coordinate interviews, schedule interviews
story: never heard back, nobody had answered, told every candidate, rang the ones we did not take, feedback to each, the manager wanted, wish list, must have and nice, asked what she would do without, three weeks for feedback, slow manager, lost the candidate, took another job, signed elsewhere, pulled out, offer letter, start date, asked for more money

# talent-reviews: Yearly reviews and successors
talent reviews, talent review, succession planning, succession plans, annual review cycle, performance cycle, appraisal cycle, salary review, pay review, bonus round, merit increases, goal-setting, performance calibration, calibration sessions, development plans, high potentials, key people, nine-box, career paths, career frameworks
posting: facilitate talent reviews, drive the performance cycle, administer salary review, follow up on development plans, run calibration, job levelling
story: who could take over, who could do her job, nobody could do his job, if he left, retires in, goals for the year, review forms, reviews were late, half had no review, everyone got a four, rated everyone, moved her to, gave her a project, promoted from the floor, list of people who

# union-work: Unions and works councils
trade unions, works councils, union relations, labor relations, labour relations, industrial relations, collective agreements, collective bargaining, union representatives, shop stewards, employee representatives, employee forums
posting: negotiate with unions, liaise with unions, works council negotiations, interpret collective agreements
story: the union, union rep, shop steward, steward, works council, grievance, contract talks, at the table with, arbitrator, agreement on, signed with the union
`;
