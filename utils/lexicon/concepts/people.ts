/** Human resources. The format stands at `readPhraseTable`. */
export const PEOPLE = `
# recruiting: Recruiting
recruiting, recruitment, talent acquisition, full-cycle recruiting, source candidates, sourcing candidates, candidate experience, job postings, screen resumes, candidate screening, applicant tracking, hiring managers, offer negotiation, talent pipeline, headhunting, staffing agency
posting: partner with hiring managers, manage recruitment, conduct interviews with candidates, post jobs, recruit qualified
story: wrote the job advert, rewrote the advert, applications came, rang every candidate, candidate said no, candidate accepted, hired in ~ weeks, time to hire, filled the role, filled ~ positions, role was open for, hiring manager wanted, interviewed candidates, turned down the offer, referral from
story: candidates, hiring manager, applicants
de: Recruiting, Personalbeschaffung, Bewerbermanagement, Personalgewinnung, Stellenausschreibungen
fr: recrutement, sourcing de candidats, gestion des candidatures, chargé de recrutement
es: reclutamiento, búsqueda de candidatos, entrevistas de selección, captación de talento

# employee-onboarding: Welcoming new employees
employee onboarding, new hire orientation, onboarding process, new employee onboarding, induction programme, onboarding program, new hire paperwork
posting: manage onboarding, coordinate onboarding, conduct orientation, facilitate new hire
story: first day nobody, laptop was not ready, no desk for, welcome day, buddy for every, called after two weeks, left in the first month, checklist for first day, left after three days
de: Onboarding neuer Mitarbeitender, Eintrittsprozess, Einführungstage
fr: intégration des salariés, parcours d'intégration, onboarding
es: incorporación de empleados, proceso de onboarding, acogida

# employee-relations: Trouble between people at work
employee relations, workplace investigations, grievances, disciplinary procedures, labor relations, conflict between employees, employee complaints, unions, works council, collective bargaining, mediation at work, HR advisory, employee concerns
posting: handle employee relations, investigate complaints of employees, advise managers on, support managers with employee
story: two employees, complained about her manager, complained about his manager, formal complaint, interviewed witnesses, wrote it down and let, works council said, union wanted, went on strike, asked to move team, separate offices
story: grievance, workplace conflict, mediated, misconduct
de: Arbeitsbeziehungen, Betriebsrat, Mitarbeiterkonflikte, Mitbestimmung
fr: relations sociales, relations avec les salariés, CSE, dialogue social
es: relaciones laborales, comité de empresa, sindicatos, conflictos laborales

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

# benefits-pay: Pay and benefits
compensation and benefits, benefits administration, salary benchmarking, employee benefits, open enrollment, pay equity, job grading, total rewards, pension plans, leave management, compensation analysis, salary structure
posting: administer benefits, manage leave, compensation programs, benefits programs
story: paid less than, same work for less, salary bands, salary survey, parental leave, explained the benefits, health insurance change, sick leave, bonus plan
de: Vergütung, Gehaltsstrukturen, betriebliche Altersversorgung
fr: rémunération, avantages sociaux, politique salariale
es: compensación y beneficios, retribución, beneficios sociales

# staff-development: Developing employees
talent development, employee development, training programs for staff, career development, succession planning, leadership development, competency frameworks, training needs assessment, learning programs, skills matrix, talent management
posting: develop training programs, employee training programs, identify training needs, implement learning
story: asked every team what they want to learn, course catalogue, training budget, nobody went to the training, leaders in training, promoted from within, skill list, who can do what
de: Personalentwicklung, Talentmanagement, Führungskräfteentwicklung, Weiterbildungsprogramme
fr: développement des compétences, plan de formation, gestion des talents, GPEC
es: desarrollo del talento, planes de formación, gestión del talento, desarrollo profesional

# culture-engagement: Culture and wellbeing
employee engagement, company culture, wellbeing, well-being, engagement surveys, workplace culture, employee experience, health programs, workplace wellness, absence management, recognition programs
posting: promote engagement, foster culture, improve employee, employee wellbeing
story: survey of the staff, staff survey, results were bad, why people leave, exit interviews said, sick days went, absence went, breakfast with the boss, quiet room
de: Unternehmenskultur, Gesundheitsmanagement, Mitarbeiterzufriedenheit, BGM
fr: qualité de vie au travail, QVT, marque employeur, bien-être
es: clima laboral, cultura de empresa, compromiso de los empleados

# diversity-work: Fair chances
diversity and inclusion, DEI, equity and inclusion, inclusive hiring, unconscious bias, equal employment, affirmative action, employee resource groups, gender equality, anti-discrimination
posting: promote diversity, inclusive workplace, DEI initiatives
story: only men applied, no woman in, names removed, anonymous applications, group for women, prayer room, deaf colleague, worded the advert differently
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
