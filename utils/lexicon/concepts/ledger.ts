/** Single matters of money, law, staff and the office. The format stands at `readPhraseTable`. */
export const LEDGER = `
# invoice-matching: Matching invoices to orders
invoice-processing, invoice matching, three-way match, 3-way match, purchase-order-matching, supplier invoices, vendor invoices, duplicate-invoices, supplier-statements, statement-reconciliation, payment-runs, supplier payments, invoice-approval, invoice-coding, invoice-queries, blocked-invoices, procure-to-pay, vendor-master-data
posting: match invoices, process-invoices, code-invoices, accounts-payable-clerk, purchase-ledger, set-up-vendors
story: paid twice, paid-one-bill-twice, paid-it-twice, same-invoice-twice, wrong-bank-details, invoice-without-order, price-on-invoice, waited-for-money, supplier-stopped-delivering, stack-of-invoices, had-ordered, double-payment, changed-bank-account
de: Rechnungsprüfung, Kreditorenbuchhaltung, Zahlungsläufe, Eingangsrechnungen
fr: comptabilité fournisseurs, rapprochement de factures, règlement fournisseurs, factures fournisseurs
es: cuentas a pagar, facturas de proveedores, conciliación de facturas, pagos a proveedores

# closing-journals: Journals and closing the month
journal-entries, post-journals, accruals-and-prepayments, month-end close, balance-sheet-reconciliations, trial-balance, general-ledger, close-calendar, intercompany, year-end accounts, close-process, lead-schedules, revenue-recognition, deferred-revenue, statutory accounts, management-accounts
posting: prepare-journals, general-ledger-accountant, record-to-report, month-end-close, prepare-management-accounts, audit-schedules
story: closing-took, close-took, books-were-closed, the ledger, accrual-was, last-day-of-month, suspense account, trial-balance-did, numbers-did-not-add-up, checklist-for-close, intercompany did
de: Monatsabschluss, Jahresabschluss, Abgrenzungen, Hauptbuch, Konzernabschluss, Journalbuchungen
fr: clôture mensuelle, écritures comptables, grand livre, consolidation, comptes annuels
es: cierre mensual, asientos contables, libro mayor, consolidación, cuentas anuales

# audit-testing: Auditing accounts and controls
audit testing, internal audit, external-audit, audit-planning, control testing, test of controls, management-letters, audit findings, substantive testing, audit workpapers, sampling-of-transactions, internal controls, segregation-of-duties, control weaknesses, SOX testing, audit-reports, walkthroughs of controls, remediation of controls
posting: test controls, internal auditor, audit-associate, audit senior, perform-audits, evaluate-internal-controls, statutory audit
story: the auditors, auditor-asked, sample-of-invoices, second-signature, same-person-approved, signed-own, paper-trail, missing-receipts, found-in-audit, workpapers, finding-was-closed
de: Wirtschaftsprüfung, interne Revision, Kontrolltests, Prüfungsplanung, IKS
fr: audit interne, commissariat aux comptes, contrôle interne, tests de contrôle
es: auditoría interna, auditoría externa, control interno, pruebas de control

# variance: Budgets, forecasts and deviations
budget variance, variance analysis, variance commentary, forecasting costs, rolling-forecast, budget-owners, budget holders, financial-planning-and-analysis, cost-centres, cost-center, business-partnering-finance, scenario modelling, financial modelling, financial models, budget-cycle, annual budget, spend-analysis, investment-appraisal, business-cases
posting: build-budgets, build-forecasts, prepare-forecasts, financial-analyst, finance-business-partner, budget-monitoring, explain-variances
story: half-year's-money, spent-half, over-budget-by-march, budget was gone, money was gone, numbers-were-off, overspent, underspent, where-money-went, cut-budget, spreadsheet-for-budget, forecast-was-wrong, asked-each-department, money for the year, year's money
de: Budgetierung, Forecast, Abweichungsanalysen, Controlling, Kostenstellen, Finanzplanung
fr: budgets et prévisions, contrôle de gestion, analyse des écarts, reporting budgétaire
es: presupuestos y previsiones, análisis de desviaciones, control de gestión, centros de coste

# trading: Trades, funds and positions
trade execution, execute-trades, trade-support, ^securities, portfolio management, fund-administration, ^bonds, ^derivatives, settlements-of-trades, custody, trade-reconciliation, net-asset-value, market-risk, position-reconciliation, order-management-of-trades, fixed-income, hedge fund, asset-management, brokerage, stock-exchange, trade-breaks, corporate-actions
posting: trader, fund accountant, settle-trades, middle-office, investment-analyst, portfolio-manager, equity-research, wealth-manager
story: trade-failed, trade-broke, fat finger, market-opened, prices-jumped, broker-rang, fund-price, dividend, portfolio-fell, client's-portfolio, counterparty
de: Wertpapierhandel, Fondsadministration, Portfoliomanagement, Wertpapierabwicklung
fr: marchés financiers, gestion de portefeuille, back-office titres, administration de fonds
es: mercados financieros, gestión de carteras, administración de fondos, operaciones de valores

# lending: Loans and mortgages
mortgage advice, mortgage applications, loan applications, lending decisions, ^affordability, affordability checks, credit assessment, business lending, credit files, loan documentation, arrears management, ^collections, ^forbearance, debt counselling
posting: assess loan applications, review mortgage, process loans, support customers in arrears, structure loans, credit proposals
story: the mortgage, wanted to borrow, could they afford, three months' statements, self-employed, accounts for two years, fixed rate, fell behind, missed payments, payment holiday, repossession, lower payment, business plan, bank said no, valued at, valuation
loan-processing, mortgage-advice, mortgage-applications, credit-applications, loan-officer, credit-assessment, affordability-checks, credit-analysis, credit-risk, loan-documentation, loan origination, underwriting loans, covenants, credit-scoring, business-loans, mortgage underwriting, lending-decisions, loan-servicing
posting: assess-credit, process-loans, mortgage-adviser, monitor-covenants, credit-analyst, advise-customers-on-mortgages, loan processor
story: the loan, loan-was, loan-was-refused, mortgage, could-not-afford, payslips, guarantor, credit-score, interest-rate, bank-said, monthly-instalment, repayments, shop-wanted-loan
de: Kreditbearbeitung, Baufinanzierung, Kreditprüfung, Kreditanträge, Bonitätsprüfung
fr: crédits, analyse de crédit, prêts immobiliers, conseiller crédit, instruction de prêts
es: préstamos, hipotecas, análisis de crédito, solicitudes de crédito, riesgo de crédito

# bank-scams: Fraud against customers
fraud-prevention, fraud-detection, fraud-investigation, scams, transaction-monitoring, suspicious transactions, suspicious-activity-reports, chargebacks, identity-theft, phishing-of-customers, card fraud, account-takeover, sanctions-screening, customer-due-diligence, money-laundering-reports, fraud-alerts, know-customer
posting: file-suspicious, monitor-transactions, fraud-analyst, financial-crime, investigate-fraud, AML-analyst
story: scam, scammed, send-savings, all her savings, met-online, transfer abroad, stopped-transfer, stopped-payment, gift-cards, stolen-card, card-was-used, fake-invoice, strange transfers, fake-profile, blocked-account, called-police
de: Betrugsprävention, Geldwäscheprävention, Transaktionsüberwachung, Verdachtsmeldungen
fr: prévention de la fraude, lutte contre le blanchiment, surveillance des transactions
es: prevención del fraude, blanqueo de capitales, monitorización de transacciones

# claims: Insurance claims
claims assessment, claims assessor, claims handler, claims specialist, assess claims, claims decisions, policy terms, policy wording, coverage decisions, authority limit, income protection, disability claims, benefit decisions, eligibility decisions, ^eligibility, ^entitlement, settlement offers, settle claims, ^reserves, claims reserving, decline claims, declined claims
posting: make fair decisions, review policy coverage, determine eligibility, determine entitlement, set reserves, negotiate settlements, portfolio of claims
story: I decide claims, decide claims, decided the claim, claimant, the claimant, standard rate, turned it down, turned down the, refused it, what the policy says, not covered, paid out, paid the claim, points for, scored too low, discretion, up to me, ex gratia, settled for, offered them, the form said
claims handling, claims adjusting, claim-investigation, loss-assessment, motor-claims, property-claims, claims settlement, liability claims, claims reserves, policy-coverage, subrogation, first-notice-of-loss, claims adjuster, loss adjuster, claim-files, injury claims, repair-estimates, claims-negotiation, travel-claims, health-claims
posting: handle-motor-claims, handle claims, settle-claims, investigate-claims, adjudicate claims, claims examiner
story: the claim, claim-form, her claim, his claim, water-damage, burst-pipe-claim, accident-report, policy-did-not-cover, paid-out, settled-claim, surveyor-went, witness-of-accident, stolen-bicycle, total loss
de: Schadenbearbeitung, Schadensregulierung, Kfz-Schäden, Schadenmanagement
fr: gestion de sinistres, indemnisation, expertise sinistres, déclarations de sinistre
es: gestión de siniestros, tramitación de siniestros, peritaje, indemnizaciones

# underwriting-actuarial: Insurance risks and prices
insurance brokers, ^brokers, financial advisers, ^intermediaries, ^underwriters, ^reinsurers, ^underwriting, risk assessment of policies, policy renewals, ^premiums, quotes for policies, group schemes, employee benefits insurance, loss ratio, broker relationships, ^placement
posting: work with brokers, work with underwriters, liaise with underwriters, build relationships with brokers, underwrite risks, price risks, broker support
story: broker rang, our broker, underwriter, the underwriter, renewal went up, higher excess, policy lapsed, survey of the building, sprinklers, flood area, declined to quote, five insurers, placed it with, certificate of insurance
insurance underwriting, underwrite risks, policy-pricing, actuarial, actuarial reserves, actuary, risk-selection, reinsurance, premium-calculation, insurance-products, solvency, mortality-tables, renewal-terms, risk-surveys-of-property, policy-wording, broker-relationships, pricing-models-of-insurance
posting: calculate-reserves, price-products-of-insurance, underwriter, underwriting-assistant, commercial-property-risks, insurance broker
story: the premium, premium-was, broker-wanted, factory-with-no-sprinklers, declined risk, bad-year-of-claims, claims-ratio, terms-for-renewal, one-big-client
de: Versicherungsmathematik, Aktuar, Risikoprüfung, Underwriting, Prämienkalkulation
fr: souscription, actuariat, tarification, réassurance, courtage d'assurance
es: suscripción de riesgos, actuario, tarificación, reaseguro, correduría de seguros

# payroll-runs: Paying wages right
payroll starters, starters and leavers, new starters payroll, statutory payments, statutory sick pay, tax codes, P45, P60, P11D, RTI, auto-enrolment, weekly payroll, monthly payroll, payroll queries, payroll journals, payroll reconciliation, final pay, overtime payments, W-2, W-4, 1099
posting: process weekly, process monthly payrolls, calculate statutory, answer payroll queries, submit payroll, end-to-end payroll, run payrolls
story: the wages, weekly wages, run the wages, ran the wages, on weekly, new lad, new starter, emergency tax, tax code, less than he had counted, less than she expected, rent to pay, short in his wages, short in her pay, re-ran it, ran it again, faster payment, same day payment, on hold with the tax office, rang the tax office, starter pack, without the form, payslip, plain words what comes off, holiday pay, overtime was missing, timesheet, pension should have started, made it good, made good, back to the date
payroll processing, payroll run, payroll runs, statutory pay, overtime pay, starters-and-leavers, pay-queries, ^deductions, payroll-tax, pension contributions, timesheets, holiday-pay, sick-pay, back-pay, pay-slips, multi-state payroll, payroll cut-off, payroll-compliance, payroll-journals, wage-calculation
posting: process payroll, run payroll, payroll-administrator, payroll-specialist, process starters, statutory deductions, payroll-queries
story: overtime-was-missing, had-not-got-overtime, got-pay, pay-was-wrong, paid-too-little, paid-too-much, missing-hours, timesheets-came-late, her payslip, his payslip, rate-was-wrong, wages-were-late, paid-by-friday, bonus-was-forgotten
de: Lohnabrechnung, Entgeltabrechnung, Gehaltsabrechnung, Lohnsteuer, Sozialversicherungsmeldungen
fr: paie, bulletins de paie, gestion de la paie, charges sociales, variables de paie
es: nóminas, gestión de nóminas, seguros sociales, horas extra, cotizaciones

# absence: Sickness and absence of staff
absence management, sickness absence, return-to-work-interviews, occupational-health, leave-of-absence, leave management, attendance-issues, fit-notes, long-term-sickness, workplace-adjustments, reasonable-adjustments, family-leave, parental-leave, ergonomic-assessments, wellbeing at work, phased-return, accommodations-at-work
posting: manage absence, advise-managers-on-sickness, leave-administration, absence-rates, disability-accommodation
story: off-sick, long-sick-leave, back-after-cancer, half-days-at-first, back-trouble, burnt-out, burnout, sick-every-monday, desk-that-goes-up, doctor's-note, depression-and-work, light-duties, maternity leave
de: Fehlzeiten, betriebliches Eingliederungsmanagement, Krankenstand, Arbeitsmedizin, Elternzeit
fr: gestion des absences, arrêts maladie, médecine du travail, retour à l'emploi
es: gestión de absentismo, bajas laborales, salud laboral, reincorporación, permisos

# grievances: Grievances and discipline
workplace investigations, workplace investigation, grievance investigations, disciplinary investigations, harassment complaints, investigate complaints, bullying and harassment, escalated employee relations, ER cases, ^misconduct, fact-finding, investigation reports, grievance hearings
posting: conduct investigations, lead investigations, investigate allegations, exits in line with policy, handle employee relations, disciplinary cases
story: came to me in tears, came to HR, she did not want to make, commenting on her, touched her, touched her back, grabbed, shouted at her, made a complaint, complained about her lead, complained about his lead, complained about him, interviewed each of, interviewed everyone, same questions, with witnesses, each one signed, typed up, changed their story, time clock, suspended with pay, could not promise to keep, who would know, was let go, walked out by lunch, written warning, final warning
grievance procedures, disciplinary procedures, grievances-and-disciplinaries, workplace-investigations, misconduct, harassment-complaints, employee relations cases, disciplinary hearings, mediation-at-work, whistleblowing cases, dismissal procedures, bullying-at-work, union-representatives, works council, collective-agreements, industrial-relations, settlement-agreements
posting: advise-managers-on-grievances, handle-grievances, investigate-complaints-of-staff, employee-relations-adviser, case-management-of-employees, unfair dismissal
story: had-not-spoken, had-not-spoken-to-each-other, complained-about-boss, felt-bullied, made-remark, remarks-about, minutes-of-hearing, heard both, sides-of-story, written-statement, sexist joke, union-man, warning-letter, quarrel-in-office
de: Arbeitsrecht, Disziplinarverfahren, Betriebsrat, Abmahnung, Konfliktmediation im Betrieb
fr: procédures disciplinaires, relations sociales, représentants du personnel, harcèlement
es: procedimientos disciplinarios, relaciones laborales, comité de empresa, sanciones

# vacancies: Adverts, CVs and interviews
structured interviews, competency-based interviews, interview training, interview panels, ^scorecards, score sheet, assessment centres, assessment centers, selection methods, unbiased hiring, inclusive recruitment, interview techniques, behavioural interviews, screening calls, phone screens
posting: conduct interviews, interview candidates, screen applicants, train interviewers, design selection, shortlist candidates
story: scored each, same questions for, one-page score, what not to ask, gut feeling, the manager liked, liked her but, liked him but, second interview, trial task, work sample, let them do, asked for an example, shortlist, shortlisted, read ~ CVs, stack of CVs, resumes, phone screen, thirty minutes each, took the names off, said no to the offer, counter offer, counter-offer
job advertisements, job adverts, CV screening, resume screening, screen applications, interview-scheduling, interview-panels, candidate-sourcing, candidate-experience, structured-interviews, reference-checks, offer-letters, talent-pipeline, time-to-hire, assessment-centres, recruitment-agencies, background-checks, job descriptions, full-cycle recruiting, campus recruiting, headhunters
posting: write-adverts, screen CVs, screen candidates, schedule-interviews, source-candidates, ^recruiter, talent-acquisition, post-vacancies, extend offers
story: stack-of-applications, nobody-applied, no-applicants, the advert, rewrote-advert, job-ad, interviewed-twelve, good-candidate, took-another-offer, said-no-to-offer, nobody-could-do-night-shift, trial-day, came-from-employment-office, phone-interviews, gut-feeling
de: Stellenanzeigen, Bewerbermanagement, Vorstellungsgespräche, Active Sourcing, Personalauswahl
fr: annonces d'emploi, tri de CV, entretiens d'embauche, sourcing, présélection
es: ofertas de empleo, criba curricular, entrevistas de selección, selección de personal

# pensions-benefits: Pensions, pay scales and benefits
employee-benefits, benefits-administration, pension-administration, pension schemes, open-enrolment, health-insurance-plans, compensation-analysis, salary bands, job-evaluation, pay-reviews, bonus plans, equity-plans, salary-benchmarking, total rewards, retirement plans, pay-equity, mobility-and-relocation-packages
posting: administer-pensions, administer-benefits, compensation-and-benefits, benefits-specialist, reward-analyst
story: the pension, pension-papers, who-earned-what, pay-gap, same-job-for-less, salaries-were-secret, company-car, health-plan, pay-scale, everybody-on-same
de: betriebliche Altersversorgung, Vergütung, Gehaltsbänder, Zusatzleistungen
fr: rémunération et avantages, retraite, mutuelle, grilles salariales
es: compensación y beneficios, planes de pensiones, bandas salariales, beneficios sociales

# learning-design: Courses for grown-ups at work
learning and development, L&D, training programmes, training catalogue, course catalogue, training calendar, training needs, compliance training, mandatory training, e-learning, learning management system, apprenticeship programme, graduate programme, leadership programme, training evaluation
posting: design training programmes, deliver training, coordinate training, roll out training, evaluate training, facilitate workshops, design and run workshops, manage the LMS
story: nobody finished, finished the course, click through, the e-learning, boring slides, made it shorter, ten minutes instead, on the floor instead of, groups of four, asked what they, test at the end, three months later asked, certificates expired, training matrix, signed off on, apprentices
e-learning design, instructional-design, learning design, training-evaluation, training-needs-analysis, blended learning, learning-management-system, storyboards for courses, training-materials, facilitator-guides, learning-objectives-for-staff, compliance-training, microlearning, train trainer, leadership-programmes, apprenticeships, competency-frameworks, learning-content, course-authoring
posting: design training, develop-e-learning, instructional-designer, training-coordinator, learning-and-development, evaluate-training, deliver-workshops, roll-out-training
story: nobody-finished-course, training-was-boring, slept-through-training, quiz-at-end, learned-by-doing, short-videos, trained trainers, forty-people, cards-for-each-step, forgot-it-after, tested-them-month
de: Personalentwicklung, E-Learning-Konzeption, Schulungskonzepte, Trainingsunterlagen, Ausbildung der Ausbilder
fr: ingénierie pédagogique, conception de formations, digital learning, plan de formation
es: diseño instruccional, planes de formación, e-learning corporativo, evaluación de la formación

# wills-families: Wills, families and personal claims in law
family law, divorce, custody-cases, wills and probate, probate, estate-planning, personal-injury-claims, immigration law, criminal defence, employment-law-claims, conveyancing, mediation-of-families, legal-aid, powers-of-attorney, trusts-and-estates, medical-negligence, client-interviews-in-law, care-proceedings
posting: residential conveyancing, manage-caseload, fee earner, family solicitor, probate-clerk, criminal-lawyer, prosecute, defend clients
story: the divorce, inheritance, heirs, brothers-fought-over, his ex-wife, her ex-husband, house-in-names, buyers-and-sellers, exchange-of-contracts, the deeds, my client, prison sentence, plea, compensation-for-injury
de: Familienrecht, Erbrecht, Scheidung, Strafverteidigung, Notariat
fr: droit de la famille, divorce, successions, droit pénal, notariat
es: derecho de familia, divorcios, herencias, derecho penal, notaría

# evidence-bundles: Bundles, briefs and evidence in law
case preparation, trial preparation, ^disclosure, document review, e-disclosure, eDiscovery, witness statements, ^bundles, ^pleadings, particulars of claim, skeleton arguments, interviewing witnesses, briefing counsel, instructing counsel, legal strategy, ^chronology, case theory
posting: prepare court documents, prepare bundles, manage disclosure, instruct counsel, prepare for hearings, conduct hearings, manage a caseload of litigation
story: paginated, page numbers, timeline of, boxes of documents, thousand emails, keyword, privileged, withheld, found the email, the one email, witness remembered, witness changed, barrister, counsel said, counsel's opinion, the other side's expert, application to, hearing moved, cross-examined, settled on the steps, offer before trial, costs order, won it
witness statements in court, trial-bundles, court bundles, document-review, legal drafting, disclosure in litigation, deposition summaries, cite-checking, case-law-research, legal memoranda, pleadings-and-motions, court filings, e-filing, subpoenas, affidavits, chronology-of-case, legal-briefs
posting: prepare-bundles, draft witness statements, draft pleadings, file-motions, litigation paralegal, prepare-exhibits, summarize depositions, legal-assistant
story: precedent, went-through-emails, found-one-email, page-numbers, binder-for-judge, statement of witness, deadline-of-court, filed-it-at, opposing-counsel, other-side's-lawyer, hearing-bundle, draft-of-contract, clause in the contract
de: Schriftsätze, Aktenaufbereitung, Rechtsrecherche, Beweismittel, Anwaltssekretariat
fr: rédaction de conclusions, recherches juridiques, dossiers de plaidoirie, pièces
es: escritos procesales, investigación jurídica, expedientes judiciales, demandas

# board-papers: Boards and companies
company-secretarial, board-papers, board meetings, corporate-governance, statutory-filings, statutory registers, annual-general-meeting, share-registers, company-secretary, committee-papers, governance-framework, board-minutes, shareholder meetings, entity-management, delegations-of-authority
posting: prepare-board, file-statutory-returns, governance-officer, support-board, committee-secretary, annual-returns
story: board-wanted, the chair, board-pack, trustees met, minutes-of-board, vote-of-members, shareholders, shareholder-asked, statutes, register-of-members
de: Gremienbetreuung, Vorstandsvorlagen, Gesellschafterversammlung, Corporate Governance
fr: secrétariat général, conseils d'administration, assemblées générales, gouvernance
es: consejo de administración, secretaría general, juntas de accionistas, gobierno corporativo

# document-control: Documents and versions
document control, document-controller, version-control-of-documents, controlled documents, document-management-system, drawing-registers, document-numbering, transmittals, records-scanning, digitising-records, template-management, quality-manual, document-retention, archive-boxes, filing-systems, minutes-and-actions
posting: control documents, maintain-document, distribute-documents, scan documents, key-orders, audio-typing, document-specialist
story: three-versions, wrong-version, everybody-had-another-version, latest-drawing, file-names, folder-structure, could-not-find-file, scanned-whole, numbered-them, cellar-full-of-files, boxes-in-cellar
de: Dokumentenlenkung, Dokumentenmanagement, Aktenpflege, Digitalisierung von Akten
fr: gestion documentaire, contrôle documentaire, archivage, numérisation
es: control documental, gestión de documentos, archivo, digitalización

# executive-diary: Diaries and trips of directors
calendar management, executive assistance, PA support, EA support, senior executives support, ^gatekeeper, meeting preparation, briefing packs, travel arrangements, ^itineraries, expenses for executives, board meeting preparation, confidential matters of executives
posting: manage diaries, manage complex calendars, arrange travel, prepare briefing, organise travel, prepare board papers, support the CEO, support directors, coordinate board meetings
story: double booked, moved eight meetings, six time zones, back to back, no lunch, kept friday free, blocked an hour, said no for him, said no for her, the CEO, the chairman, the partner, the director's wife, flights were cancelled, rebooked, last seat, visa in two days, hotel at midnight, papers for the board, one missing page, read everything before, took the minutes, actions from the minutes, chased the actions, kept quiet about, knew about the sale before
diary management, executive-assistant, personal-assistant, manage diaries, inbox management, complex-travel, travel-arrangements-for-executives, board-logistics, gatekeeping-for-directors, expense-claims-of-directors, confidential-correspondence, meeting-preparation, minute-taking, coordinate-calendars-across-time-zones
posting: manage-diaries-and-travel, manage-calendars, support-chief-executive, arrange-travel, prepare-expense
story: his flight, her flight, flight-was-full, double-booked, his diary, her diary, hotel-for-him, time-zones, driver-at-airport, briefing-note, visa-for-trip, taxi-was-late, moved-nine-meetings
de: Terminkoordination, Vorstandsassistenz, Reiseplanung, Chefsekretariat
fr: gestion d'agendas, assistanat de direction, organisation de déplacements
es: gestión de agenda, asistente de dirección, organización de viajes

# tenancy: Tenants, rents and repairs
tenancy management, ^lettings, rent arrears, rent-collection, tenant-check-in, tenancy-agreements, void properties, ^voids, property-inspections, repairs-reporting, leasehold, service-charges, block-management, housing-officer, tenant disputes, deposits-of-tenants, right-to-rent, inventory-check, evictions, student-housing, lease-renewals, property management, void flats, tenancy inspections, property visits, smoke alarm checks, notice to tenants, end-of-tenancy, rental property
posting: let flats, arrange-repairs, check-in-tenants, arrange-viewings, sign-ups, property-manager, leasing-agent, lettings-negotiator, collect-rent, void-inspections
story: tenant-had-not-paid, paid-for-three-months, the tenant, tenants, landlord-wanted, deposit-back, mould in flat, keys-back, empty-flat, flats, moved-out, left-flat, heating-in-flat, subletting, noisy tenant, leak-in-flat, lease-ran-out, rent-went-up, viewing, on an inspection of the flat, condensation on the windows, pets in the flat, black spots of mould
de: Mietverwaltung, Hausverwaltung, Mietrückstände, Wohnungsübergabe, Vermietung
fr: gestion locative, loyers impayés, états des lieux, syndic, baux
es: gestión de alquileres, administración de fincas, arrendamientos, inquilinos

# homes-selling: Valuing and selling homes
estate-agency, property valuation, house sales, property viewings, sales progression, property-listings, real estate sales, buyers-and-vendors, real-estate-agent, appraisals of homes, open-houses, offers-and-negotiation-of-homes, market-appraisals, property-marketing, closings-of-home-sales, commercial-real-estate, surveys-of-homes, new-homes-sales
posting: value-homes, sell-homes, list-properties, estate-agent, sales-negotiator, show-properties, realtors, property-consultant
story: the buyers, cold-feet, house-had-stood, price-was-too-high, sellers, the seller, survey-found, viewings, photographed house, asking-price, offer-below, dream house, keys-on-friday, neighbourhood
de: Immobilienvermittlung, Immobilienbewertung, Besichtigungen, Makler
fr: transaction immobilière, estimation de biens, visites, agent immobilier
es: venta de inmuebles, tasación, visitas de viviendas, agente inmobiliario

# neighbour-disputes: Quarrels of neighbours and antisocial behaviour
antisocial-behaviour, anti-social-behaviour, neighbour disputes, noise-nuisance, community-safety, neighbourhood-management, estate-inspections, tenant-engagement, community-mediation, hoarding, warden-of-estate, resident involvement, community trigger, nuisance-complaints
posting: deal-with-anti-social, neighbourhood-officer, resolve-disputes-between-residents, tenancy sustainment, resident-services
story: neighbours-hated-each-other, neighbours quarrelled, stairwell, loud-music-at-night, party-upstairs, dog barked, rubbish-on-landing, pushchair-in-hall, parking-place, youths-in-yard, residents-met, quarrel
de: Nachbarschaftskonflikte, Quartiersmanagement, Lärmbelästigung, Bewohnerbetreuung
fr: conflits de voisinage, médiation sociale, troubles de voisinage, gestion de proximité
es: conflictos vecinales, convivencia, mediación vecinal, ruidos

# debt-advice: Debts and money worries of people
debt advice, money advice, budgeting-advice, benefit advice, welfare-rights, benefit appeals, financial-hardship, debt relief, food-bank, income-maximisation, financial-literacy, consumer-rights, citizens advice, credit-counselling, fuel poverty, appeals tribunals for benefits
posting: help-clients-with-debts, advise-on-benefits, debt-adviser, welfare-rights-adviser, money-coach, represent-clients-at-appeals
story: unopened letters, bag-of-letters, the bailiffs, letters-from-bank, afraid-to-open, owed money, gas-was-cut-off, electricity-cut-off, loan shark, budget-on-paper, wrote-down-what-came, appealed for her, appealed-for-him, won-appeal, could-pay-rent
de: Schuldnerberatung, Budgetberatung, Sozialberatung, Insolvenzberatung
fr: conseil en surendettement, accès aux droits, conseil budgétaire, aide alimentaire
es: asesoramiento de deudas, orientación social, banco de alimentos, ayudas económicas

# job-coaching: Helping people into work
employment support, ^employability, job coaching, job-search-support, CV writing support, interview-preparation-for-clients, career-guidance, career-counselling, careers-advice, supported employment, work-placements, vocational-rehabilitation, job seekers, labour-market-integration, employer-engagement, skills-assessment-of-clients, back-to-work-programmes
posting: help-job-seekers, employment-adviser, careers-adviser, job-coach, write CVs, place-candidates-into-work, work-coach
story: wrote CV, out-of-work, never-had-job, practised-interview, practised-interviews, trial-week, found-him-place, found-place, employer-took-him, jacket-for-interview, gap in his, could-not-read-application
de: Arbeitsvermittlung, Berufsberatung, Bewerbungstraining, Jobcoaching, Arbeitsintegration
fr: insertion professionnelle, conseil en orientation, accompagnement vers l'emploi, aide au CV
es: orientación laboral, inserción laboral, intermediación laboral, búsqueda de empleo

# child-protection: Protecting children
child-protection, child-in-need, child-welfare, child abuse, neglect, foster carers, foster care, looked-after-children, supervised contact, family support, family-assessments, placement-of-children, children's-services, contact-between-parents-and-children, kinship care, care-orders, parenting-courses, parenting support
posting: child-protection-enquiries, social-worker-children, supervise contact, supervise visits, children's-home, family-support-worker, caseworker children
story: take children, foster family, foster-mother, bruises on his, bruises on her, children-slept, no-beds, mother-drank, father-drank, grandmother took, contact visit, did-not-come-to-visit, case-conference, kids-were-alone, dirty-nappy, missed-appointments, take her children away, lose her children
de: Kinderschutz, Kindeswohl, Pflegefamilien, Jugendamt, begleiteter Umgang
fr: protection de l'enfance, aide sociale à l'enfance, familles d'accueil, visites médiatisées
es: protección de menores, acogimiento familiar, adopción, visitas supervisadas

# domestic-abuse: Violence at home
domestic abuse, domestic violence, women's-shelter, refuge-for-women, safety-planning, survivors, victim support, sexual assault support, victims-of-crime, independent-domestic, trauma support, coercive-control, protection-orders, human trafficking
posting: support survivors, victim advocate, crisis-shelter, advocate-for-victims, refuge-worker
story: husband-found, hid-phone, black-eye, fled, safe-house, bag-packed, went-back-to-him, did-not-dare, protection-order, the shelter, her husband hit, he had hit her, beat her, bruises
de: häusliche Gewalt, Frauenhaus, Opferhilfe, Gewaltschutz
fr: violences conjugales, aide aux victimes, hébergement d'urgence de femmes
es: violencia de género, casa de acogida, atención a víctimas

# day-support: Daily life with help
supported living, residential care, daily-living-support, activities-for-residents, personal-assistants, respite care, day-centre, reablement, supported-housing, learning-disabilities, care home activities, community-access, positive-behaviour-support, life-skills, independent-living-skills, elderly care, companionship-for-elderly, home-care-visits, domiciliary care
posting: support residents, assist-with-eating, support-worker, care-assistant, activities-coordinator, home carer, direct-support-professional, healthcare-assistant, washing-and-dressing
story: residents, resident, would-not-wash, wanted-to-go-home, cooking-together, own-flat, learned-to-take-bus, bingo, garden-with-them, shopping-with-him, shopping with her, brushed hair, cup-of-tea, photo-album
de: Betreutes Wohnen, Alltagsbegleitung, Tagespflege, Eingliederungshilfe, Seniorenbetreuung
fr: aide à la vie quotidienne, accompagnement de résidents, foyer de vie, aide à domicile, animation
es: vida independiente, centro de día, atención domiciliaria, apoyo a residentes, ayuda a domicilio
`;
