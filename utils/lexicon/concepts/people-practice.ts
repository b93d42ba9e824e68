/** The daily work of human resources: cases, hiring in numbers, papers, numbers. The format stands at `readPhraseTable`. */
export const PEOPLE_PRACTICE = `
# write-ups: Warnings that hold up
disciplinary action, progressive discipline, written warnings, disciplinary documentation, performance documentation, corrective action with employees, performance improvement plans, PIP, PIPs, unemployment claims, employment tribunal, employment tribunals, labor board
posting: document performance issues, support disciplinary, guide managers through disciplinary, performance plans, train managers on documentation
story: write-ups, write-up, what-happened-when, what is the rule, before they hand it, draft-of-warning, warning-letter, clean-file, unemployment-claim, lost-two-claims, deposition, tribunal, the hearing, personnel-file, dates-and-facts, improvement-plan, four-weeks-to, reviewed-every-week, performance-improvement-plan, performance-plan, check-ins, documented-incidents

# manager-coaching: Helping managers to manage
coach managers, coaching managers, coach leaders, coach senior leaders, advise managers, support line managers, manager training, training for managers, leadership training, supervisor training, workshops for managers, people managers, manager capability, team effectiveness, business partner to leaders, people partner, strategic people partner, trusted advisor to leaders, HR business partner, coach line managers, difficult conversations of managers, management development, first-time managers, director-level leaders, matrix organization leaders
posting: partner with leaders, partner with managers, guide managers, enable managers, equip managers, upskill managers, run workshops for people, sparring partner for leaders, sparring partner for director, sparring partner, coach line managers through, support managers to, build manager capability, partner with business leaders
story: wrote-scripts-for, practise on me, practice on me, sat-with-manager, sat-with-each-of-them, talk-from-boss, with me in the room, what not to ask, ran-sessions, on-own-examples, with-names-off, rewrite-one, rolled-eyes, sends-me-draft, call-me-first, calls-me-first, wanted-him-gone, wanted-gone, wanted-him-out, gone-by-lunch, fire-him-today, sack-him-today, talked-him-out-of, asked-manager-what-he-had, asked-him-what-he-had-told-him, asked-what-she-had-told, had-he-ever-told-him, nobody-had-ever-told-him, practised-talk, role-played it with, gave-him-words, manager-cried, new-team-leads, became-manager, lead-for-first-time, sat-in-on-mondays, wanted-four-heads, needed-one-and-better-shifts, she-was-reason-they-leave, reason-they-leave, told-people-leave-because, practised-talk-with, prepared-him-for

# people-numbers: Numbers about people
people analytics, HR analytics, HR reporting, HR metrics, HR dashboards, ^attrition, attrition analysis, turnover analysis, staff turnover, absence data, engagement data, exit data, retention data, people data, headcount reporting, time to hire, workforce data, HR reports, monthly HR, absence reporting, workforce reporting, people dashboards
posting: analyse turnover, analyze turnover, use people data, diagnose issues, track HR, report on headcount, identify trends in turnover, monthly HR metrics, HR metrics such as, produce HR reports, analyse reasons for leaving, turnover and absence
story: turning-over, turned-over-at, exit-forms, exit-interviews, called-people-who-had-left, called-people-who-left, why-people-left, why-they-quit, kept-quitting, quit-in-first, left-in-first, stayed-past, 90-day-retention, clock-data, sick-days, absences, against-two-that, what-leaver-costs, costs-us-year, not spending, turnover by, leavers by, leavers-per, who-left-when, most-left-in, left-within, by supervisor, one-supervisor-had, one-line-had, agency-had, costs about ~ to replace, cost-of-leaver, plotted it, showed-plant-manager, showed-directors, turnover-rate, first-year-turnover, attrition-rate, reduced-turnover, retention-rate, stay-interviews, turnover-by-manager, leaving-rate, heads-hours, why-people-left-by

# reorganisation: Reorganising and cutting posts
^reorganisation, ^reorganization, ^restructuring, ^redundancies, ^redundancy, ^layoffs, reduction in force, collective consultation, site closure, TUPE, ^outplacement, ^severance, organisational change, workforce reduction, change consultation, redundancy consultation, transfer of undertakings, at-risk employees
posting: lead the people side, manage restructuring, support reorganisations, support reorganizations, consultation with employee representatives, communication and consultation, support those affected, lead TUPE transfers, manage redundancies, restructures, redundancies, restructures and redundancies
story: had-to-cut, cut-ten, lost-contract, list-of-names, what-jobs-go, ran-it-past, employment-counsel, over-fifty, discriminat, severance-letters, heard-it-in-person, told-everyone-same-day, no-security-guard, get-own-stuff, ones-staying, those who stayed, hired-back, rehired, state-workforce-office, moved ~ to the other site, works-council-said, let-14-people-go, let-people-go, at-risk-letters, pooled, scoring-matrix, scored on, bumped, last-day-for, offered-transfer, took-transfer, two-weeks-per-year, told-in-groups, told-one-by-one, rooms-booked, had-job-lined-up, helped-with-CVs, rang-other-employers, thirty-roles, thirty-jobs, one to ones tissues, tissues, found-eleven-of-them-jobs, jobs-inside, pooled-and-scored, pool-of, nobody-appealed, selection-scores, last-day-of-plant

# accommodations: Adjusting work for health
reasonable accommodation, reasonable accommodations, reasonable adjustments, workplace adjustments, ADA, interactive process, occupational health, return to work, return-to-work plans, fitness for work, light duty, modified duty, phased return, long-term sickness, ^rehabilitation
posting: agree return to work, manage accommodations, support return to work, occupational health referrals, manage long term absence, disability management
story: seizure, seizures, doctor's-note, no driving for, could-not-lift-any-more, could-not-stand, bad-back, what-he-could-do, what-she-could-do, list-of-tasks, tasks-rather-than-jobs, put-together-job, out-of-pieces, three-hours-day-at-first, back-to-work, reviewed-every-30-days, told-only-what, sent-home-without, short-term-disability, cancer, pregnant, stool for, special-chair, screen-reader

# leave-benefits: Leave, health plans and life events
leave of absence, leave administration, leaves of absence, benefits enrollment, ^enrolment, open enrollment, life events, qualifying events, health plan, health plans, ^dependents, COBRA, maternity leave, parental leave, sick pay, disability benefits, pension enrolment, auto-enrolment, benefits queries, benefits questions, benefits carriers, benefits brokers
posting: administer leave, process enrollments, liaise with carriers, answer benefits questions, reconcile benefits, manage leave of absence
story: newborn, on-health-plan, off-plan, not on the plan, the carrier, carrier-said-no, our broker, hospital-sent-bill, never-taken-off, filed-form, form-in-folder, wrong-folder, log-for-every, date-it-expires, pension-should-have, opted-out, hospital-bill, maternity-pay, benefits-plan, new-plan, enrollment, enrollment-sessions, enrolment-sessions, health-insurance, FMLA

# people-policies: Handbooks and rules for staff
HR policies, HR policy, employee handbook, staff handbook, policy development, people policies, policy review, code of conduct, company policies, works agreements, labor law compliance, labour law compliance, employment law compliance
posting: update policies, develop policies, write policies, interpret policies, roll out policies, ensure compliance with policies, grounding in employment law, internal audit requirements
story: the handbook, handbook, handbook was from, had-lawyer-read, lawyer-read-it, employment-lawyer, ran-it-past-lawyer, ran-it-past-counsel, people-from-floor-read, spanish-version, translated the, real-person, boxed us in, policy-said, no policy, policy was, old-rule, new-rule, rule-for-everyone, same-rule-for, acknowledgement, sickness-rule-nobody, rule-nobody-understood, two-pages-now, asked-night-shift, home-working, wrote it with the union, dress-code, read-it-to-managers, one page policy

# hr-system-change: A new system for people data
HRIS implementation, HR system implementation, HRIS, HCM implementation, HR digitalisation, HR self-service, employee self-service, manager self-service, time and attendance, payroll migration, HR transformation, HR data quality, data clean-up
posting: implement HR systems, optimise HR systems, maintain HRIS, roll out self-service, HR process improvement
story: paper-files, getting-off-paper, off-paper, payroll-at-bureau, cleaned-data, wrong-hire-date, wrong-digit, still-active, parallel-payrolls, two-payrolls-in-parallel, approve-from-phone, time-off-requests, went-live, trained-supervisors, at-shift-change, wrote-down-what-supervisors, left ~ for year two, saves me ~ hours a week, new-HRIS, HR-software, rolled-out-workday, self-service-portal

# volume-hiring: Hiring many fast
volume hiring, high-volume recruitment, high volume recruiting, mass hiring, seasonal hiring, seasonal recruitment, temporary staff, temp agency, temp agencies, staffing agencies, hiring events, job fairs, walk-in interviews, assessment days, ramp-up
posting: recruit seasonal, manage agencies, coordinate hiring events, organise assessment, fill high volume
story: temp-to-hire, agency-sent, bonus-for-staff-who, referral-bonus, offer-same-day, hired-on-spot, tour-floor, interviews in, in-first-week, kept on after, peak-season, no-shows-on-day-one, background-check, assessment-saturday, assessment-saturdays, assessment-day, drivers-in-six-weeks, hired-twelve-in, forty-starters, shift-change-at-gate, job fair, bus-full-of-applicants, group-interviews, started-on-same-monday

# finding-candidates: Finding people for hard roles
candidate sourcing, passive candidates, direct search, active sourcing, ^headhunting, employer branding, employer brand, recruitment strategy, recruitment campaigns, critical roles, hard-to-fill roles, niche roles, talent pools, talent pipelines, university recruiting, campus recruiting, recruitment marketing, careers page, job adverts, boolean search, talent mapping, market mapping, careers fairs, recruiters' network, employee referrals, referral scheme, alumni
posting: build talent pipelines, source talent, strengthen employer brand, work with talent acquisition, attract candidates, recruit technical, use boolean search, careers fairs and university, hard-to-fill, headhunt candidates, attract talent, critical roles and
story: nobody with that, nobody-on-market, messages to, answered-message, reply-rate, found-him-through, at the university, dropped-two-requirements, rewrote-ad, changed-advert, took ~ out of the advert, salary-in-advert, day-in-life, video-of-team, open for ~ months, search-firm, headhunter, weeks-to-fill, messaged-forty, wrote-to-thirty, wrote-to-sixty, welders-nobody, no welders, asked-own-people-who-they-knew, asked-team-who-they-knew, paid-for-referral, technical-college, trade-school, went-to-college, job-fair, forces-leavers, rewrote-it-in-plain, forty welders, seven-answered, silver medal ones, kept-warm, kept the silver, college with pizza, careers-fair, referrals-from-lads, bonus for bringing, on Facebook groups, poster in the supermarket, old-applicants

# candidate-care: Candidates and hiring managers
candidate experience, candidate communication, candidate management, hiring manager relationships, intake meetings, briefing with hiring managers, offer management, offer process, reference checks, background checks, onboarding handoff, recruitment process, end-to-end recruitment, full recruitment cycle
posting: partner with hiring managers, advise hiring managers, manage candidates, extend offers, coordinate interviews, schedule interviews, negotiate offers with candidates
story: never-heard-back, nobody-had-answered, told-every-candidate, rang-ones-we-did-not-take, feedback-to-each, manager-wanted, wish-list, must-have-and-nice, asked-what-she-would-do-without, three-weeks-for-feedback, slow-manager, lost-candidate, took-another-job, signed-elsewhere, pulled-out, offer-letter, start-date, asked-for-more-money, rang-every-no, rang-everyone-we-turned-down, ten-days-from-coffee, from-coffee-to-contract, told-them-pay-in-ad, pay-in-ad, feedback-for-each-no, parking-for-interview, kept-them-posted

# talent-reviews: Yearly reviews and successors
talent reviews, talent review, succession planning, succession plans, annual review cycle, performance cycle, appraisal cycle, salary review, pay review, bonus round, merit increases, goal-setting, calibration sessions, development plans, high potentials, key people, nine-box, career paths, career frameworks, annual appraisals, performance reviews cycle, performance review cycle, appraisal process, objectives setting, mid-year reviews, talent management reviews, leadership pipeline, ^performance calibration
posting: facilitate talent reviews, drive the performance cycle, administer salary review, follow up on development plans, run calibration, job levelling, manage the performance review, run the appraisal, succession planning and, follow up on development, support performance reviews, performance review process
story: who-could-take-over, who-could-do-job, nobody-could-do-job, if-he-left, retires in, goals-for-year, review-forms, reviews-were-late, half-had-no-review, everyone-got-four, rated-everyone, moved her to, gave-project, promoted-from-floor, list-of-people-who, who is ready, ready-now, ready-in-two-years, one-person-knew, only-person-who-knew, only-one-who-could, shadow her for, deputy for, appraisals-were-late, appraisal-form, one-page-form-instead, tick-box-form, half-never-done, chased-managers-for, pulled-grades-level, grades-level-between, got rid of the forms, say-it-in-month, not in december

# union-work: Unions and works councils
trade unions, works councils, union relations, labor relations, labour relations, industrial relations, collective agreements, collective bargaining, union representatives, shop stewards, employee representatives, employee forums, pay negotiations, pay talks, terms and conditions negotiations, recognition agreements, facility time
posting: negotiate with unions, liaise with unions, works council negotiations, interpret collective agreements, negotiate with trade unions, consult with unions, build relationships with unions
story: the union, union-rep, shop-steward, steward, works-council, grievance, contract-talks, at the table with, arbitrator, agreement on, signed-with-union, ballot, pay-offer, strike, picket, convenor, full-time-official, agreed-with-union, met-steward-every, off-record-with-steward, rumour-on-floor

# hr-queries: First contact for questions of staff
HR queries, HR enquiries, HR helpdesk, HR inbox, HR service centre, HR shared services, first-line HR, employee queries, staff queries, HR advice line, HR support to employees
posting: first point of contact for HR, respond to HR queries, answer employee questions, answer questions from employees, advise employees, employee enquiries, people queries
story: came-to-desk-with, knocked-on-door, asked-how-many-days, how-many-days-holiday, same-question-about-holiday, asked-me-what-happens-if, wanted-to-know-if-she-could, wanted-to-know-if-he-could, could-not-find-form, questions-about-pay, asked-about-maternity, one-page-for-staff, answers-on-intranet

# people-plans: People plans for a business
people plans, people plan, people strategy, HR strategy, HR strategies, strategic HR, people agenda, people priorities, HR business partnering, strategic workforce plan, people initiatives
posting: translate business plans into people, translate business strategy into people, align HR strategy, develop people plans, support the business strategy with, partner with the leadership team, headcount and cost, capability and cost, structure and cost
story: how-many-we-need, how-many-we-needed-on-each, plan-for-headcount, headcount-plan, no replacement for, two-posts-into-one, what-it-costs-per-head, overtime-or-hire, temps or, plant-manager's-plan, second-line-starting, new-line-needed, skills-we-did-not-have, who we have and who, gap of, cut-14

# local-rollout: Bringing head office programmes to a site
centres of expertise, centers of expertise, centres of excellence, global programmes, global programs, group initiatives, corporate initiatives, corporate programmes, head office initiatives, local adaptation, local implementation
posting: roll out global, roll out group, implement group policies, implement global, adapt global, roll out ~ programs locally, collaborate with centers of expertise, work with centres of expertise
story: head-office-sent, corporate-sent, corporate-wanted, headquarters-wanted, came-from-head-office, came-from-group, did-not-fit, did-not-fit-plant, adapted it for, translated it for, asked-head-office-for-exception, told-corporate, pilot-site, we were the pilot

# pre-employment: Checks before the first day
right to work checks, right-to-work, DBS checks, pre-employment checks, pre-employment screening, employment references, vetting, safer recruitment, criminal record checks, I-9, E-Verify, drug screening
posting: process right to work, process DBS, carry out pre-employment checks, complete pre-employment, take up references, ensure safer recruitment
story: background-checks, background-check, reference-came-back, reference-said, rang-referee, the referee, gap-in-history, visa-ran-out, passport-copy, share-code, no DBS, DBS-came, started-before-checks, could-not-start, failed-drug-test, drug-test, cleared-to-start, forty-were-missing, passports-copied, DBS, gap in his, police-check

# employment-papers: Contracts and letters of staff
employment contracts, offer letters, contract variations, changes to terms, HR letters, contract changes, contract letters, new starter paperwork, leaver paperwork, employment documentation
posting: prepare contracts, issue contracts, draft offer letters, prepare offer letters, produce HR letters, contract amendments, process changes to terms, new starters and HR admin, HR admin
story: contract-had-not-been-signed, never-signed-contract, without-contract, wrong-salary-in, wrong-start-date-in, wrong-notice-period, typo-in-contract, signed-copy, letter-for-each, change-of-hours-letter, letter-said, probation-letter, contract-out-same-day, desk-laptop-pass, desk-laptop-and-pass, pass-before-nine, cake-before-nine, first week plan, plan-for-each-of-them, welcome pack, starter-form, P45, emergency-contact

# hr-casework: People cases from start to finish
employee relations casework, ER casework, HR casework, HR cases, absence and conduct cases, capability cases, capability procedure, performance cases, conduct cases, long-term absence cases, casework in HR
posting: support managers with absence, manage employee relations cases, advise managers on cases, manage casework, absence performance and conduct, guide managers through formal, note taker at hearings, take notes at disciplinary, minute hearings
story: invited-him-to-meeting, invited-to-meeting, invite-letter, right-to-be-accompanied, brought-union, stage-one, stage-two, first-written, appeal-was-heard, took-notes-in-hearing, wrote-up-notes, adjourned for, manager-had-already-promised, manager-had-already-sent-him-home, no-paper-trail, nothing-on-file, nothing-in-file, in-right-order, fair-process

# pay-structure: Pay bands and fair pay
pay equity, salary bands, pay bands, salary benchmarking, job grading, job evaluation, pay structure, salary structure, compensation analysis, reward strategy, pay benchmarking, salary reviews, pay reviews, bonus schemes, bonus plans, equity plans, gender pay gap, pay gap, compensation planning
posting: manage the job evaluation, advise on reward, grading structure, administer salary review, design pay, pay decisions, compensation programs
story: paid-less-than, same-work-for-less, same-job-for-less, who-earned-what, salaries-were-secret, pay-scale, salary-survey, everybody-on-same, same-job-different-pay, newcomers-got-more-than, hired-at-more-than, moved-to-band, asked-for-raise, market-rate, competitor-paid, fifty-cents-more, left-for-pound, raises, bonus-plan, five-levels, levels-did-not-exist, women-earned, cost-to-fix, do-we-pay-fairly

# job-offers: Making offers that are accepted
job offers, offer negotiation, offer management, salary negotiation with candidates, closing candidates, offer acceptance
posting: negotiate offers, make offers, extend offers, manage offers, put together offers
story: other-firm-had, had-five-more, five-thousand-more, gave-fridays, gave-him-fridays, signed-at-service-station, asked-early-what-she-wants, asked-early-what-he-wants, counter offer, counter-offered, salary-he-wanted, salary-she-wanted, turned-us-down-for, said-yes-in-end, start-date-moved
de: Vertragsverhandlung mit Bewerbern, Angebotsmanagement
fr: négociation d'embauche, proposition d'embauche
es: ofertas de empleo negociadas, negociación de ofertas a candidatos

# agency-recruiters: Working with recruitment agencies
recruitment agencies, recruitment suppliers, agency preferred supplier list, staffing agencies, agency spend in recruitment
posting: relationships with agencies, manage recruitment agencies, reduce agency spend, liaise with agencies on vacancies, preferred agencies, panel of preferred agencies, agency panel, panel of agencies
story: three-agencies, eleven-agencies, instead-of-eleven, fixed-fee, fee-from-twenty, took-them-round-plant, same CVs, sent the same CVs, sent us anybody, bad CVs, backed-out-one, briefed-agency, temp agency, agency-temps
de: Personaldienstleister, Personalvermittler
fr: cabinets de recrutement, agences d'intérim
es: agencias de selección, empresas de trabajo temporal
`;
