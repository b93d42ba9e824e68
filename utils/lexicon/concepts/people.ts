/** Human resources. The format stands at `readPhraseTable`. */
export const PEOPLE = `
# recruiting: Recruiting and interviewing
recruiting, recruitment, talent acquisition, full-cycle recruiting, source candidates, sourcing candidates, candidate experience, job postings, screen resumes, candidate screening, applicant tracking, hiring managers, offer negotiation, talent pipeline, headhunting, staffing agency, structured interviews, competency-based interviews, interview training, interview panels, ^scorecards, score sheet, assessment centres, assessment centers, selection methods, unbiased hiring, inclusive recruitment, interview techniques, behavioural interviews, screening calls, phone screens, job advertisements, job adverts, CV screening, resume screening, screen applications, interview-scheduling, candidate-sourcing, reference-checks, offer-letters, time-to-hire, recruitment-agencies, background-checks, job descriptions, campus recruiting, headhunters
posting: partner with hiring managers, manage recruitment, conduct interviews with candidates, post jobs, recruit qualified, conduct interviews, interview candidates, screen applicants, train interviewers, design selection, shortlist candidates, write-adverts, screen CVs, screen candidates, schedule-interviews, ^recruiter, post-vacancies, extend offers
story: wrote the job advert, rewrote the advert, applications came, rang every candidate, candidate said no, candidate accepted, hired in ~ weeks, filled the role, filled ~ positions, role was open for, hiring manager wanted, interviewed candidates, turned down the offer, referral from, candidates, hiring manager, applicants, scored each, same questions for, one-page score, what not to ask, gut feeling, the manager liked, liked her but, liked him but, second interview, trial task, work sample, let them do, asked for an example, shortlist, shortlisted, read ~ CVs, stack of CVs, resumes, phone screen, thirty minutes each, took the names off, said no to the offer, counter offer, stack-of-applications, nobody-applied, no-applicants, the advert, rewrote-advert, job-ad, interviewed-twelve, good-candidate, took-another-offer, said-no-to-offer, nobody-could-do-night-shift, trial-day, came-from-employment-office, phone-interviews
de: Recruiting, Personalbeschaffung, Bewerbermanagement, Personalgewinnung, Stellenausschreibungen, Stellenanzeigen, Vorstellungsgespräche, Active Sourcing, Personalauswahl
fr: recrutement, sourcing de candidats, gestion des candidatures, chargé de recrutement, annonces d'emploi, tri de CV, entretiens d'embauche, sourcing, présélection
es: reclutamiento, búsqueda de candidatos, entrevistas de selección, captación de talento, ofertas de empleo, criba curricular, selección de personal

# employee-onboarding: Welcoming new employees
employee onboarding, new hire orientation, onboarding process, new employee onboarding, induction programme, onboarding program, new hire paperwork
posting: manage onboarding, coordinate onboarding, conduct orientation, facilitate new hire
story: first day nobody, laptop was not ready, no desk for, welcome day, buddy for every, called after two weeks, left in the first month, checklist for first day, left after three days
de: Onboarding neuer Mitarbeitender, Eintrittsprozess, Einführungstage
fr: intégration des salariés, parcours d'intégration, onboarding
es: incorporación de empleados, proceso de onboarding, acogida

# employee-relations: Grievances and trouble between people at work
employee relations, workplace investigations, grievances, disciplinary procedures, labor relations, conflict between employees, employee complaints, unions, works council, collective bargaining, mediation at work, HR advisory, employee concerns, workplace investigation, grievance investigations, disciplinary investigations, harassment complaints, investigate complaints, bullying and harassment, escalated employee relations, ER cases, ^misconduct, fact-finding, investigation reports, grievance hearings, grievance procedures, grievances-and-disciplinaries, employee relations cases, disciplinary hearings, whistleblowing cases, dismissal procedures, bullying-at-work, union-representatives, collective-agreements, industrial-relations, settlement-agreements
posting: handle employee relations, investigate complaints of employees, advise managers on, support managers with employee, conduct investigations, lead investigations, investigate allegations, exits in line with policy, disciplinary cases, advise-managers-on-grievances, handle-grievances, investigate-complaints-of-staff, employee-relations-adviser, case-management-of-employees, unfair dismissal
story: two employees, complained about her manager, complained about his manager, formal complaint, interviewed witnesses, wrote it down and let, works council said, union wanted, went on strike, asked to move team, separate offices, grievance, workplace conflict, mediated, came to me in tears, came to HR, she did not want to make, commenting on her, touched her, touched her back, grabbed, shouted at her, made a complaint, complained about her lead, complained about his lead, complained about him, interviewed each of, interviewed everyone, same questions, with witnesses, each one signed, typed up, changed their story, time clock, suspended with pay, could not promise to keep, who would know, was let go, walked out by lunch, written warning, final warning, had-not-spoken, had-not-spoken-to-each-other, complained-about-boss, felt-bullied, made-remark, remarks-about, minutes-of-hearing, heard both, sides-of-story, written-statement, sexist joke, union-man, warning-letter, quarrel-in-office
de: Arbeitsbeziehungen, Betriebsrat, Mitarbeiterkonflikte, Mitbestimmung, Arbeitsrecht, Disziplinarverfahren, Abmahnung, Konfliktmediation im Betrieb
fr: relations sociales, relations avec les salariés, CSE, dialogue social, procédures disciplinaires, représentants du personnel, harcèlement
es: relaciones laborales, comité de empresa, sindicatos, conflictos laborales, procedimientos disciplinarios, sanciones

# dismissals: Letting people go
^terminations, termination process, exit interviews, layoffs, redundancies, offboarding employees, ^separations, restructuring of staff, dismissals
posting: manage terminations, conduct exit, handle separations
story: let twelve people go, told her in person, told him in person, ^severance, cleared the desk, reference letter, exit talk
de: Kündigungen, Trennungsgespräche, Personalabbau
fr: licenciements, départs, ruptures conventionnelles
es: despidos, desvinculaciones, finiquitos

# hr-records: Employee records
HR administration, personnel files, employee records, HRIS, HR data, HR systems, employment contracts, personnel administration, employee data, HR compliance, HR documentation
posting: maintain employee records, maintain personnel, process HR, update HRIS, prepare employment
story: contracts were missing, personnel file, file of each employee, work permits expired, end dates, holiday days were wrong, sick notes, moved the files, certificates of employment
de: Personalverwaltung, Personaladministration, Personalakten, Arbeitsverträge
fr: administration du personnel, dossiers du personnel, contrats de travail, gestion administrative du personnel
es: administración de personal, contratos laborales, expedientes de personal, gestión de personal

# benefits-pay: Pay scales, pensions and benefits
compensation and benefits, benefits administration, salary benchmarking, employee benefits, open enrollment, pay equity, job grading, total rewards, pension plans, leave management, compensation analysis, salary structure, pension-administration, pension schemes, open-enrolment, health-insurance-plans, salary bands, job-evaluation, pay-reviews, bonus plans, equity-plans, retirement plans, mobility-and-relocation-packages
posting: administer benefits, manage leave, compensation programs, benefits programs, administer-pensions, benefits-specialist, reward-analyst
story: paid less than, same work for less, salary survey, parental leave, explained the benefits, health insurance change, sick leave, bonus plan, the pension, pension-papers, who-earned-what, pay-gap, same-job-for-less, salaries-were-secret, company-car, health-plan, pay-scale, everybody-on-same
de: Vergütung, Gehaltsstrukturen, betriebliche Altersversorgung, Gehaltsbänder, Zusatzleistungen
fr: rémunération, avantages sociaux, politique salariale, rémunération et avantages, retraite, mutuelle, grilles salariales
es: compensación y beneficios, retribución, beneficios sociales, planes de pensiones, bandas salariales

# staff-development: Training and developing staff
talent development, employee development, training programs for staff, career development, succession planning, leadership development, competency frameworks, training needs assessment, learning programs, skills matrix, talent management, learning and development, L&D, training programmes, training catalogue, course catalogue, training calendar, training needs, compliance training, mandatory training, e-learning, learning management system, apprenticeship programme, graduate programme, leadership programme, training evaluation, e-learning design, instructional-design, learning design, training-needs-analysis, blended learning, storyboards for courses, training-materials, facilitator-guides, learning-objectives-for-staff, microlearning, train trainer, leadership-programmes, apprenticeships, learning-content, course-authoring
posting: develop training programs, employee training programs, identify training needs, implement learning, design training programmes, deliver training, coordinate training, roll out training, evaluate training, facilitate workshops, design and run workshops, manage the LMS, design training, develop-e-learning, instructional-designer, training-coordinator, deliver-workshops
story: asked every team what they want to learn, training budget, nobody went to the training, leaders in training, promoted from within, skill list, who can do what, nobody finished, finished the course, click through, the e-learning, boring slides, made it shorter, ten minutes instead, on the floor instead of, groups of four, asked what they, test at the end, three months later asked, certificates expired, training matrix, signed off on, apprentices, nobody-finished-course, training-was-boring, slept-through-training, quiz-at-end, learned-by-doing, short-videos, trained trainers, forty-people, cards-for-each-step, forgot-it-after, tested-them-month
de: Personalentwicklung, Talentmanagement, Führungskräfteentwicklung, Weiterbildungsprogramme, E-Learning-Konzeption, Schulungskonzepte, Trainingsunterlagen, Ausbildung der Ausbilder
fr: développement des compétences, plan de formation, gestion des talents, GPEC, ingénierie pédagogique, conception de formations, digital learning
es: desarrollo del talento, planes de formación, gestión del talento, desarrollo profesional, diseño instruccional, e-learning corporativo, evaluación de la formación

# culture-engagement: Culture and wellbeing
employee engagement, company culture, wellbeing, well-being, engagement surveys, workplace culture, employee experience, health programs, workplace wellness, absence management, recognition programs
posting: promote engagement, foster culture, improve employee, employee wellbeing
story: survey of the staff, staff survey, results were bad, why people leave, exit interviews said, sick days went, absence went, breakfast with the boss, quiet room
de: Unternehmenskultur, Gesundheitsmanagement, Mitarbeiterzufriedenheit, BGM
fr: qualité de vie au travail, QVT, marque employeur, bien-être
es: clima laboral, cultura de empresa, compromiso de los empleados

# diversity-work: Fair chances
diversity and inclusion, DEI, equity and inclusion, inclusive hiring, unconscious bias, equal employment, affirmative action, employee resource groups, gender equality, anti-discrimination, inclusive culture, diversity plan, equality plan, equality diversity and inclusion, EDI policy, EDI work, EDI training, ED&I, DE&I, inclusion initiatives, employee networks, ^belonging, equal pay, gender pay gap, disability inclusion, accessibility at work
posting: promote diversity, inclusive workplace, DEI initiatives, build an inclusive culture, foster inclusion, support inclusion, deliver the diversity plan, promote equality, create an inclusive
story: only men applied, no woman in, names removed, anonymous applications, group for women, prayer room, deaf colleague, worded the advert differently, only one woman, prayer times, ramadan shifts, changing room for women, language class, english class, ESL, interpreter for the meeting, two languages, signs in three languages, hired ~ with a record, wheelchair ramp, left out, jokes about, stopped the jokes, mixed the teams
de: Diversity, Chancengleichheit, Gleichstellung
fr: diversité et inclusion, égalité professionnelle, handicap au travail
es: diversidad e inclusión, plan de igualdad, igualdad de oportunidades

# workforce-planning: Planning staff
workforce planning, headcount planning, organizational design, organizational development, manpower planning, org design, HR strategy, HR business partner, HR analytics, job descriptions
posting: support workforce, partner with leaders on, org structure, HR business partnering
story: who retires, how many people we need, job description for, nobody knew who was responsible for what, chart of the organisation, two roles into one
de: Personalplanung, Organisationsentwicklung, Stellenplanung
fr: planification des effectifs, GPEC, développement organisationnel
es: planificación de plantilla, desarrollo organizacional, estructura organizativa

# visas: Visas and moving abroad
visas, work permits, global mobility, expatriate, sponsorship of employees
posting: coordinate visas, manage relocation
story: visa for, waiting for the visa, embassy, visa was refused, found a flat for the new, flew in, school for the children of
de: Relocation, Entsendungen
fr: visas, mobilité internationale, expatriés
es: visados, movilidad internacional, expatriados

# labour-law: Labour law
labor law, employment law, labour legislation, employment legislation, wage and hour, FMLA, working time, labor regulations, HR policies, employee handbook
posting: ensure compliance with labor, knowledge of employment law, develop HR policies
story: not allowed to work more than, rest time, hours between shifts, rule about overtime, lawyer said we
de: Arbeitsrecht, Arbeitszeitgesetz, Betriebsvereinbarungen
fr: droit du travail, droit social, code du travail
es: derecho laboral, legislación laboral, normativa laboral
`;
