/** Human resources. The format stands at `readPhraseTable`. */
export const PEOPLE = `
# recruiting: Recruiting and interviewing
recruiting, recruitment, talent acquisition, full-cycle recruiting, source candidates, sourcing candidates, candidate experience, job postings, screen resumes, candidate screening, applicant tracking, hiring managers, offer negotiation, talent pipeline, headhunting, staffing agency, structured interviews, competency-based interviews, interview training, interview panels, ^scorecards, score sheet, assessment centres, assessment centers, selection methods, unbiased hiring, inclusive recruitment, interview techniques, behavioural interviews, screening calls, phone screens, job advertisements, job adverts, CV screening, resume screening, screen applications, interview-scheduling, candidate-sourcing, reference-checks, offer-letters, time-to-hire, recruitment-agencies, background-checks, job descriptions, campus recruiting, headhunters, vacancy management, recruitment administration, recruitment events, careers fairs, selection process, advertising vacancies, interview arrangements
posting: partner with hiring managers, manage recruitment, conduct interviews with candidates, post jobs, recruit qualified, conduct interviews, interview candidates, screen applicants, train interviewers, design selection, shortlist candidates, write-adverts, screen CVs, screen candidates, schedule-interviews, ^recruiter, post-vacancies, extend offers, brief hiring managers, coordinate the recruitment, from advert to offer, shortlist applicants, recruit and select
story: wrote-job-advert, rewrote-advert, applications-came, rang-every-candidate, candidate-said-no, candidate-accepted, hired in ~ weeks, filled-role, filled ~ positions, role-was-open-for, hiring-manager-wanted, interviewed-candidates, turned-down-offer, referral from, candidates, hiring-manager, applicants, scored-each, same-questions-for, one-page-score, gut-feeling, manager-liked, liked-him-but, second-interview, trial-task, work-sample, let-them-do, asked-for-example, shortlist, shortlisted, read ~ CVs, stack-of-CVs, resumes, phone-screen, took-names-off, said-no-to-offer, stack-of-applications, nobody-applied, no-applicants, job-ad, interviewed-twelve, good-candidate, took-another-offer, nobody-could-do-night-shift, trial-day, came-from-employment-office, phone-interviews, applications in, seventy-applications, two-hundred-applications, read them all, sorted-them-into, yes-no-maybe, rang-nine, rang them all, first-interviews, interviewed ~ in, on the panel, panel-of-three, hired-four, hired-two, hired-six, three-of-them-stayed, still with us, no-shows-for-interview, could-not-fill, night-shift-nobody, raised-rate, one-pound-more, walked-in-and-asked, time-to-fill, filled ~ roles, screened ~ candidates, candidate-pool, candidate-pipeline, offer-acceptance, hiring-process, sourced ~ candidates, hired ~ people
de: Recruiting, Personalbeschaffung, Bewerbermanagement, Personalgewinnung, Stellenausschreibungen, Stellenanzeigen, Vorstellungsgespräche, Active Sourcing, Personalauswahl
fr: recrutement, sourcing de candidats, gestion des candidatures, chargé de recrutement, annonces d'emploi, tri de CV, entretiens d'embauche, sourcing, présélection
es: reclutamiento, búsqueda de candidatos, entrevistas de selección, captación de talento, ofertas de empleo, criba curricular, selección de personal

# employee-onboarding: Welcoming new employees
employee onboarding, new hire orientation, onboarding process, new employee onboarding, induction programme, onboarding program, new hire paperwork, induction day, inductions for new starters, new joiner experience, probation reviews, probationary periods, welcome pack, pre-boarding, first-day experience
posting: manage onboarding, coordinate onboarding, conduct orientation, facilitate new hire, organise inductions, organise inductions for, coordinate inductions, improve onboarding
story: first-day-nobody, laptop-was-not-ready, no desk for, welcome-day, buddy-for-every, called-after-two-weeks, left-in-first-month, checklist-for-first-day, left-after-three-days, no locker, no boots, boots-in-size, no badge, login-did-not-work, nobody-knew-she-was-coming, nobody-knew-he-was-coming, nobody-expected-him, nobody-expected, buddy-on-each-line, tour-before-offer, quit-on-day, gone-by-wednesday, lasted-three-days, ninety-days, thirty-day-talk, first-week-check, asked-them-after-month, new-hire-experience, redesigned-onboarding, orientation
de: Onboarding neuer Mitarbeitender, Eintrittsprozess, Einführungstage
fr: intégration des salariés, parcours d'intégration, onboarding
es: incorporación de empleados, proceso de onboarding, acogida

# employee-relations: Grievances and trouble between people at work
employee relations, workplace investigations, grievances, disciplinary procedures, labor relations, conflict between employees, employee complaints, unions, works council, collective bargaining, mediation at work, HR advisory, employee concerns, workplace investigation, grievance investigations, disciplinary investigations, harassment complaints, investigate complaints, bullying and harassment, escalated employee relations, ER cases, ^misconduct, fact-finding, investigation reports, grievance hearings, grievance procedures, grievances-and-disciplinaries, employee relations cases, disciplinary hearings, whistleblowing cases, dismissal procedures, bullying-at-work, union-representatives, collective-agreements, industrial-relations, settlement-agreements
posting: handle employee relations, investigate complaints of employees, support managers with employee, conduct investigations, lead investigations, investigate allegations, exits in line with policy, disciplinary cases, advise-managers-on-grievances, handle-grievances, investigate-complaints-of-staff, employee-relations-adviser, case-management-of-employees, unfair dismissal
story: complained-about-manager, formal-complaint, interviewed-witnesses, wrote-it-down-and-let, works-council-said, union-wanted, went-on-strike, asked-to-move-team, separate-offices, grievance, workplace-conflict, mediated, came-to-me-in-tears, came-to-HR, she-did-not-want-to-make, commenting on her, touched her, touched-back, grabbed, shouted at her, made-complaint, complained-about-lead, complained-about-him, interviewed-each-of, interviewed-everyone, each-one-signed, changed-story, suspended-with-pay, could-not-promise-to-keep, who-would-know, was-let-go, walked-out-by-lunch, written-warning, final-warning, had-not-spoken, had-not-spoken-to-each-other, complained-about-boss, made-remark, remarks-about, minutes-of-hearing, heard both, sides-of-story, written-statement, sexist-joke, union-man, warning-letter, quarrel-in-office, confidential-interviews, complainant, complainants, witness-statements, investigated-complaint, hostile-work, hostile-environment, harassment-claim, harassment-complaint, findings-report, mediation-between, facilitated-mediation, substantiated
de: Arbeitsbeziehungen, Betriebsrat, Mitarbeiterkonflikte, Mitbestimmung, Arbeitsrecht, Disziplinarverfahren, Abmahnung, Konfliktmediation im Betrieb
fr: relations sociales, relations avec les salariés, CSE, dialogue social, procédures disciplinaires, représentants du personnel, harcèlement
es: relaciones laborales, comité de empresa, sindicatos, conflictos laborales, procedimientos disciplinarios, sanciones

# dismissals: Letting people go
^terminations, termination process, exit interviews, layoffs, redundancies, offboarding employees, ^separations, restructuring of staff, dismissals
posting: manage terminations, conduct exit, handle separations
story: let-twelve-people-go, told-in-person, told-him-in-person, ^severance, cleared-desk, reference-letter, exit-talk
de: Kündigungen, Trennungsgespräche, Personalabbau
fr: licenciements, départs, ruptures conventionnelles
es: despidos, desvinculaciones, finiquitos

# hr-records: Employee records
HR administration, personnel files, employee records, HR data, employment contracts, personnel administration, employee data, HR compliance, HR documentation, staff records, personnel records, employee master data, HR filing, people data entry, HR administrator
posting: maintain employee records, maintain personnel, process HR, update HRIS, prepare employment, maintain accurate employee records, keep employee records, update personnel, update the HR system, sensitive employee information
story: contracts-were-missing, personnel-file, work-permits-expired, end-dates, holiday-days-were-wrong, sick-notes, moved-files, certificates-of-employment, files of, holiday-balances, missing-documents-in, half-files, signed for in, in the personnel, start-dates-were-wrong, leaver-still-in, audited-every-file
de: Personalverwaltung, Personaladministration, Personalakten, Arbeitsverträge
fr: administration du personnel, dossiers du personnel, contrats de travail, gestion administrative du personnel
es: administración de personal, contratos laborales, expedientes de personal, gestión de personal

# benefits-pay: Benefits and pensions of staff
compensation and benefits, benefits administration, employee benefits, open enrollment, total rewards, pension plans, pension-administration, pension schemes, open-enrolment, health-insurance-plans, retirement plans, pension auto-enrolment, reward schemes, benefits brokers
posting: administer benefits, compensation programs, benefits programs, administer-pensions, benefits-specialist, reward-analyst, administer benefits and pensions, advise on reward
story: explained-benefits, health-insurance-change, the pension, pension-papers, company-car, health-plan
de: Vergütung, Gehaltsstrukturen, betriebliche Altersversorgung, Gehaltsbänder, Zusatzleistungen
fr: rémunération, avantages sociaux, politique salariale, rémunération et avantages, retraite, mutuelle, grilles salariales
es: compensación y beneficios, retribución, beneficios sociales, planes de pensiones, bandas salariales

# staff-development: Training and developing staff
talent development, employee development, training programs for staff, career development, competency frameworks, training needs assessment, learning programs, skills matrix, talent management, learning and development, L&D, training programmes, training catalogue, course catalogue, training calendar, training needs, compliance training, mandatory training, e-learning, learning management system, apprenticeship programme, graduate programme, leadership programme, training evaluation, e-learning design, instructional-design, learning design, training-needs-analysis, blended learning, storyboards for courses, training-materials, facilitator-guides, learning-objectives-for-staff, microlearning, train trainer, leadership-programmes, apprenticeships, learning-content, course-authoring, ^upskilling, training plans for staff, training budgets, training records, skills gaps, development programmes, leadership academy, coaching programme, mentoring programme
posting: develop training programs, employee training programs, identify training needs, implement learning, design training programmes, deliver training, coordinate training, roll out training, evaluate training, facilitate workshops, design and run workshops, manage the LMS, design training, develop-e-learning, instructional-designer, training-coordinator, deliver-workshops, keep the training matrix, design leadership development programmes, leadership development programmes, training matrix up to date, book training
story: asked-every-team-what-they-want-to-learn, training-budget, nobody-went-to-training, leaders-in-training, promoted-from-within, skill-list, who-can-do-what, nobody-finished, finished-course, click-through, the e-learning, boring-slides, made-it-shorter, ten-minutes-instead, on-floor-instead-of, groups-of-four, asked what they, test-at-end, three-months-later-asked, certificates-expired, training-matrix, signed-off-on, apprentices, nobody-finished-course, training-was-boring, slept-through-training, quiz-at-end, short-videos, trained-trainers, cards-for-each-step, forgot-it-after, tested-them-month, forklift-tickets-expired, certificates-ran-out, who was trained on, trained on what, signed-off-on-three, no-show-for-training, trainer-cancelled, moved-it-to-night-shift, course for, paid-for-course, asked-for-course, apprenticeship, day-release, training-program, training-programme, leadership-program, development-program, learning-modules, e-learning-module, upskilled, skills-gap
de: Personalentwicklung, Talentmanagement, Führungskräfteentwicklung, Weiterbildungsprogramme, E-Learning-Konzeption, Schulungskonzepte, Trainingsunterlagen, Ausbildung der Ausbilder
fr: développement des compétences, plan de formation, gestion des talents, GPEC, ingénierie pédagogique, conception de formations, digital learning
es: desarrollo del talento, planes de formación, gestión del talento, desarrollo profesional, diseño instruccional, e-learning corporativo, evaluación de la formación

# culture-engagement: Culture and wellbeing
employee engagement, company culture, wellbeing, well-being, engagement surveys, workplace culture, employee experience, health programs, workplace wellness, absence management, recognition programs, staff engagement, engagement survey, action plans from surveys, recognition schemes, reward and recognition, wellbeing initiatives, mental health first aid, staff events, employee forum
posting: promote engagement, foster culture, improve employee, employee wellbeing, run the engagement survey, run the annual engagement, survey and action plans, support wellbeing
story: survey-of-staff, staff-survey, results-were-bad, why-people-leave, exit-interviews-said, sick-days-went, absence-went, breakfast-with-boss, quiet-room, filled-in-survey, forty-percent-answered, only-half-answered, nobody-believed-it-was-anonymous, comments were, put-up-what-we-did, what you said, parking was the, canteen was, microwave, broken-chairs, heaters, thank-you-breakfast, barbecue for, employee-of-month, engagement-scores, engagement-score, employee-satisfaction, morale-survey, pulse-survey, flexible-schedules, recognition-program
de: Unternehmenskultur, Gesundheitsmanagement, Mitarbeiterzufriedenheit, BGM
fr: qualité de vie au travail, QVT, marque employeur, bien-être
es: clima laboral, cultura de empresa, compromiso de los empleados

# diversity-work: Fair chances
diversity and inclusion, DEI, equity and inclusion, inclusive hiring, unconscious bias, equal employment, affirmative action, employee resource groups, gender equality, anti-discrimination, inclusive culture, diversity plan, equality plan, equality diversity and inclusion, EDI policy, EDI work, EDI training, ED&I, DE&I, inclusion initiatives, employee networks, ^belonging, equal pay, gender pay gap, disability inclusion, accessibility at work
posting: promote diversity, inclusive workplace, DEI initiatives, build an inclusive culture, foster inclusion, support inclusion, deliver the diversity plan, promote equality, create an inclusive
story: only-men-applied, no woman in, names-removed, anonymous-applications, group-for-women, prayer-room, deaf-colleague, worded-advert-differently, only-one-woman, prayer-times, ramadan-shifts, changing-room-for-women, language-class, english-class, ESL, interpreter-for-meeting, two-languages, signs-in-three-languages, hired ~ with a record, wheelchair-ramp, left-out, jokes-about, stopped-jokes, mixed-teams
de: Diversity, Chancengleichheit, Gleichstellung
fr: diversité et inclusion, égalité professionnelle, handicap au travail
es: diversidad e inclusión, plan de igualdad, igualdad de oportunidades

# workforce-planning: Planning staff
workforce planning, headcount planning, organizational design, organizational development, manpower planning, org design, ^headcount, headcount and cost, resourcing plans, resource planning for staff, organisation charts, organisation structures, structure changes
posting: support workforce, partner with leaders on, org structure, HR business partnering, lead workforce planning, plan headcount, establish headcount
story: who retires, how-many-people-we-need, job-description-for, nobody-knew-who-was-responsible-for-what, chart-of-organisation, two-roles-into-one
de: Personalplanung, Organisationsentwicklung, Stellenplanung
fr: planification des effectifs, GPEC, développement organisationnel
es: planificación de plantilla, desarrollo organizacional, estructura organizativa

# visas: Visas and moving abroad
visas, work permits, global mobility, expatriate, sponsorship of employees, visa sponsorship, sponsor licence, right to remain, immigration compliance, relocation support
posting: coordinate visas, manage relocation, manage visa sponsorship, sponsor overseas, support overseas recruits
story: visa for, waiting-for-visa, embassy, visa-was-refused, found-flat-for-new, flew in, school-for-children-of
de: Relocation, Entsendungen
fr: visas, mobilité internationale, expatriés
es: visados, movilidad internacional, expatriados

# labour-law: Labour law
labor law, employment law, labour legislation, employment legislation, wage and hour, FMLA, working time, labor regulations, working hours rules, working time rules, minimum wage, holiday entitlement, equal treatment law, statutory rights
posting: ensure compliance with labor, knowledge of employment law, develop HR policies, advise on employment law, working knowledge of employment, up to date with employment law
story: rest-time, hours-between-shifts, rule-about-overtime, lawyer-said-we, eleven-hours-rest, over-48-hours, over-forty-eight, below-minimum, unfair-dismissal, lawyer-said, our lawyer, employment-lawyer, protected-class, case-law, tribunal-would
de: Arbeitsrecht, Arbeitszeitgesetz, Betriebsvereinbarungen
fr: droit du travail, droit social, code du travail
es: derecho laboral, legislación laboral, normativa laboral
`;
