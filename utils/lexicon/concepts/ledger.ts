/** Single matters of money, law, staff and the office. The format stands at `readPhraseTable`. */
export const LEDGER = `
# trading: Trades, funds and positions
trade execution, execute-trades, trade-support, ^securities, portfolio management, fund-administration, ^bonds, ^derivatives, settlements-of-trades, custody, trade-reconciliation, net-asset-value, market-risk, position-reconciliation, order-management-of-trades, fixed-income, hedge fund, asset-management, brokerage, stock-exchange, trade-breaks, corporate-actions
posting: trader, fund accountant, settle-trades, middle-office, investment-analyst, portfolio-manager, equity-research, wealth-manager
story: trade-failed, trade-broke, fat-finger, market-opened, prices-jumped, broker-rang, fund-price, dividend, portfolio-fell, client's-portfolio, counterparty
de: Wertpapierhandel, Fondsadministration, Portfoliomanagement, Wertpapierabwicklung
fr: marchés financiers, gestion de portefeuille, back-office titres, administration de fonds
es: mercados financieros, gestión de carteras, administración de fondos, operaciones de valores

# bank-scams: Fraud against customers
fraud-prevention, fraud-detection, fraud-investigation, scams, transaction-monitoring, suspicious transactions, suspicious-activity-reports, chargebacks, identity-theft, phishing-of-customers, card fraud, account-takeover, sanctions-screening, customer-due-diligence, money-laundering-reports, fraud-alerts, know-customer, protect customers from fraud, protect customers from scams, customers at risk of scams, scam awareness, scam victims, authorised push payment, banking protocol, fraud prevention for customers, account takeovers
posting: file-suspicious, monitor-transactions, fraud-analyst, financial-crime, investigate-fraud, AML-analyst, spot customers at risk, spot scams, protect members from fraud, identify scams, prevent scams
story: scam, scammed, send-savings, all her savings, met-online, transfer-abroad, stopped-transfer, stopped-payment, gift-cards, stolen-card, card-was-used, fake-invoice, strange-transfers, fake-profile, blocked-account, called-police, told-to-lie-to-us, coached-him-what-to-say, somebody-on-phone-telling, somebody-on-line, builder-waiting-outside, new-roof, romance, online-boyfriend, lottery, safe-account, move-money, large-cash-withdrawal, would-not-say-what-it-was-for, asked-what-money-was-for, asked-if-anyone-had-told, rang-police, held-payment, rang-son, rang-daughter, thanked-us-later, remote-access
de: Betrugsprävention, Geldwäscheprävention, Transaktionsüberwachung, Verdachtsmeldungen
fr: prévention de la fraude, lutte contre le blanchiment, surveillance des transactions
es: prevención del fraude, blanqueo de capitales, monitorización de transacciones

# underwriting-actuarial: Insurance risks and prices
insurance brokers, ^brokers, financial advisers, ^intermediaries, ^underwriters, ^reinsurers, ^underwriting, risk assessment of policies, policy renewals, ^premiums, quotes for policies, group schemes, employee benefits insurance, loss ratio, broker relationships, ^placement, insurance underwriting, underwrite risks, policy-pricing, actuarial, actuarial reserves, actuary, risk-selection, reinsurance, premium-calculation, insurance-products, solvency, mortality-tables, risk-surveys-of-property, policy-wording, pricing-models-of-insurance, work with financial advisers, broker enquiries, pricing authority, risk appetite
posting: work with brokers, work with underwriters, liaise with underwriters, build relationships with brokers, price risks, broker support, calculate-reserves, price-products-of-insurance, underwriter, underwriting-assistant, commercial-property-risks, insurance broker, underwrite new business, underwrite within authority, good working relationships with underwriters
story: broker-rang, underwriter, the underwriter, higher-excess, policy-lapsed, survey-of-building, sprinklers, flood-area, declined-to-quote, five-insurers, placed it with, certificate-of-insurance, broker-wanted, factory-with-no-sprinklers, declined-risk, bad-year-of-claims, claims-ratio, terms-for-renewal, one-big-client
de: Versicherungsmathematik, Aktuar, Risikoprüfung, Underwriting, Prämienkalkulation
fr: souscription, actuariat, tarification, réassurance, courtage d'assurance
es: suscripción de riesgos, actuario, tarificación, reaseguro, correduría de seguros

# absence: Sickness and absence of staff
absence management, sickness absence, return-to-work-interviews, occupational-health, leave-of-absence, leave management, attendance-issues, fit-notes, long-term-sickness, workplace-adjustments, reasonable-adjustments, family-leave, parental-leave, ergonomic-assessments, wellbeing at work, phased-return, accommodations-at-work
posting: manage absence, advise-managers-on-sickness, leave-administration, absence-rates, disability-accommodation
story: off-sick, long-sick-leave, back-after-cancer, half-days-at-first, back-trouble, burnt-out, burnout, sick-every-monday, desk-that-goes-up, doctor's-note, depression-and-work, light-duties, maternity-leave, rang-on-day-one, back-on-four-hours, four-hours-day, long-term-sick, always-him-it-was-dad, it-was-his-dad, mondays-always, return to work, sick note, fit-note, stress-at-home
de: Fehlzeiten, betriebliches Eingliederungsmanagement, Krankenstand, Arbeitsmedizin, Elternzeit
fr: gestion des absences, arrêts maladie, médecine du travail, retour à l'emploi
es: gestión de absentismo, bajas laborales, salud laboral, reincorporación, permisos

# wills-families: Wills, families and personal claims in law
family law, divorce, custody-cases, wills and probate, estate-planning, personal-injury-claims, immigration law, criminal defence, employment-law-claims, mediation-of-families, legal-aid, powers-of-attorney, trusts-and-estates, medical-negligence, care-proceedings, private client, matrimonial, child arrangements, immigration applications, asylum law, personal injury claims handling
posting: residential conveyancing, manage-caseload, fee earner, family solicitor, probate-clerk, criminal-lawyer, prosecute, defend clients
story: the divorce, inheritance, heirs, brothers-fought-over, his ex-wife, her ex-husband, house-in-names, prison-sentence, compensation-for-injury
de: Familienrecht, Erbrecht, Scheidung, Strafverteidigung, Notariat
fr: droit de la famille, divorce, successions, droit pénal, notariat
es: derecho de familia, divorcios, herencias, derecho penal, notaría

# board-papers: Boards and companies
company-secretarial, board-papers, board meetings, corporate-governance, statutory-filings, statutory registers, annual-general-meeting, share-registers, company-secretary, committee-papers, governance-framework, board-minutes, shareholder meetings, entity-management, delegations-of-authority, statutory books, board administration, board secretary, governance support
posting: prepare-board, file-statutory-returns, governance-officer, committee-secretary, prepare board minutes, maintain statutory registers, file annual returns, support board meetings, support the board with, board or committee, committee meetings, minute meetings, support committees
story: board-wanted, board-pack, trustees-met, minutes-of-board, vote-of-members, shareholder-asked, statutes, register-of-members, chairman, trustees, quorum, no quorum, agenda, board-asked, resolution, conflicts-declared, papers-seven-days-before, papers-were-late, vote, papers-out-week-before, quorum was one short, rang-round-for, knew-rule-book, better-than-chair, agenda-with-chair, standing orders
de: Gremienbetreuung, Vorstandsvorlagen, Gesellschafterversammlung, Corporate Governance
fr: secrétariat général, conseils d'administration, assemblées générales, gouvernance
es: consejo de administración, secretaría general, juntas de accionistas, gobierno corporativo

# tenancy: Tenants, rents and repairs
tenancy management, ^lettings, rent arrears, rent-collection, tenant-check-in, tenancy-agreements, void properties, ^voids, property-inspections, repairs-reporting, leasehold, service-charges, block-management, housing-officer, tenant disputes, deposits-of-tenants, right-to-rent, inventory-check, evictions, student-housing, lease-renewals, property management, void flats, tenancy inspections, property visits, smoke alarm checks, notice to tenants, end-of-tenancy, rental property
posting: let flats, arrange-repairs, check-in-tenants, arrange-viewings, sign-ups, property-manager, leasing-agent, lettings-negotiator, collect-rent, void-inspections, manage tenancies, no-access process, housing officers
story: tenant-had-not-paid, paid-for-three-months, the tenant, tenants, landlord-wanted, deposit-back, mould-in-flat, keys-back, empty-flat, flats, moved-out, left-flat, heating-in-flat, subletting, noisy-tenant, leak-in-flat, lease-ran-out, rent-went-up, viewing, on-inspection-of-flat, condensation-on-windows, pets-in-flat, black-spots-of-mould, owed-eleven-hundred, agreed a fiver a week, fiver a week, ten-pounds-week, kept-flat, kept-tenancy, signed-up-new-family, where-bins-go, meter-readings-keys, six-came-to-view, by-points, went-by-points, choice-based, mutual exchange, ended-tenancy, abandoned flat, mould, forty-flats, my patch
de: Mietverwaltung, Hausverwaltung, Mietrückstände, Wohnungsübergabe, Vermietung
fr: gestion locative, loyers impayés, états des lieux, syndic, baux
es: gestión de alquileres, administración de fincas, arrendamientos, inquilinos

# neighbour-disputes: Quarrels of neighbours and antisocial behaviour
antisocial-behaviour, anti-social-behaviour, neighbour disputes, noise-nuisance, community-safety, neighbourhood-management, estate-inspections, tenant-engagement, community-mediation, hoarding, warden-of-estate, resident involvement, community trigger, nuisance-complaints
posting: deal-with-anti-social, neighbourhood-officer, resolve-disputes-between-residents, tenancy sustainment, resident-services, ASB, neighbour nuisance
story: neighbours-hated-each-other, neighbours-quarrelled, stairwell, loud-music-at-night, party-upstairs, dog-barked, rubbish-on-landing, pushchair-in-hall, parking-place, youths-in-yard, residents-met, quarrel, drums at two, noise-diary, keep-diary, both-of-them-to-keep, sat-them-down-with-tea, plan-of-stairs, bins-in-hall, dog barking, barking, drug den, dealer upstairs, closure-order, took-year-to-close, warning letter, parking-space, shared-stairs, music-till
de: Nachbarschaftskonflikte, Quartiersmanagement, Lärmbelästigung, Bewohnerbetreuung
fr: conflits de voisinage, médiation sociale, troubles de voisinage, gestion de proximité
es: conflictos vecinales, convivencia, mediación vecinal, ruidos

# debt-advice: Debts and money worries of people
debt advice, money advice, budgeting-advice, benefit advice, welfare-rights, benefit appeals, financial-hardship, debt relief, food-bank, income-maximisation, financial-literacy, consumer-rights, citizens advice, credit-counselling, fuel poverty, appeals tribunals for benefits
posting: help-clients-with-debts, advise-on-benefits, debt-adviser, welfare-rights-adviser, money-coach, represent-clients-at-appeals
story: unopened-letters, bag-of-letters, the bailiffs, letters-from-bank, afraid-to-open, owed-money, gas-was-cut-off, electricity-cut-off, loan-shark, budget-on-paper, wrote-down-what-came, appealed for her, appealed-for-him, won-appeal, could-pay-rent
de: Schuldnerberatung, Budgetberatung, Sozialberatung, Insolvenzberatung
fr: conseil en surendettement, accès aux droits, conseil budgétaire, aide alimentaire
es: asesoramiento de deudas, orientación social, banco de alimentos, ayudas económicas

# job-coaching: Helping people into work
employment support, ^employability, job coaching, job-search-support, CV writing support, interview-preparation-for-clients, career-guidance, career-counselling, careers-advice, supported employment, work-placements, vocational-rehabilitation, job seekers, labour-market-integration, employer-engagement, skills-assessment-of-clients, back-to-work-programmes, job brokerage, job search, CV writing, interview practice, long-term unemployed, work placements, back to work, in-work support, employer engagement, vocational rehabilitation, careers guidance
posting: help-job-seekers, employment-adviser, careers-adviser, job-coach, write CVs, place-candidates-into-work, work-coach, help unemployed people, help people into work, help people write CVs, prepare for interviews with clients, find work placements, place people with employers, engage employers, sustain employment, job outcomes
story: wrote-CV, out-of-work, never-had-job, practised-interview, practised-interviews, trial-week, found-him-place, found-place, employer-took-him, jacket-for-interview, gap in his, could-not-read-application, hadn't worked for, hadn't worked in, never had a job, out of work, out of work for, gap in his CV, gap in her CV, wrote the CV with, wrote his CV with, wrote her CV with, practised the interview, mock interview with, rang the warehouse, rang the employer, knew a manager at, trial shift, job trial, interview shirt, bus fare, borrowed a suit, got the job, started monday, still there after, lost it after a week, second chance from, criminal record, ex-offender, worked alongside him
de: Arbeitsvermittlung, Berufsberatung, Bewerbungstraining, Jobcoaching, Arbeitsintegration
fr: insertion professionnelle, conseil en orientation, accompagnement vers l'emploi, aide au CV
es: orientación laboral, inserción laboral, intermediación laboral, búsqueda de empleo

# child-protection: Protecting children
child-protection, child-in-need, child-welfare, child abuse, neglect, foster carers, foster care, looked-after-children, supervised contact, family support, family-assessments, placement-of-children, children's-services, contact-between-parents-and-children, kinship care, care-orders, parenting-courses, parenting support, child in need plans, section 47, child protection plans, child protection conferences, core groups, care proceedings, looked-after children, children in care, statutory visits, pathway plans, life story work, direct work with children, special guardianship, contact arrangements, court statements, social work assessments of children
posting: child-protection-enquiries, social-worker-children, supervise contact, supervise visits, children's-home, family-support-worker, caseworker children, undertake child protection investigations, prepare cases for care proceedings, complete child and family assessments, statutory visits to children, write court statements, children and families social work, concerns about neglect, strategy meetings, chair strategy meetings, reports to court, signs of neglect, identify safeguarding risks, promote the welfare of children, welfare of children, safeguard children, safeguard and promote
story: take-children, foster-family, foster-mother, bruises on his, bruises on her, children-slept, no-beds, mother-drank, father-drank, grandmother-took, contact-visit, did-not-come-to-visit, case-conference, kids-were-alone, dirty-nappy, missed-appointments, take-children-away, lose-children, child protection conference, core group, strategy meeting, saw her on her own, saw him on his own, saw the children alone, drew his house, three houses, looked in the cupboards, looked in the fridge, no food in, mattress on the floor, took them into care, emergency order, court wanted, the judge asked me, kinship, grandmother put herself forward, aunt came forward, contact centre, his school bag packed, brothers and sisters split, siblings together, moved placement, third placement, children would not come home, would not be coming home, not coming home, flinched, little one flinched, raised-hand, rang-duty-team, duty-team, the-burn, burn did-not-fit, cigarette burn, injury did-not-fit, story did-not-fit, explanation did-not-fit, saw the cot, baby's cot, nappy soaked, filthy, no-bedding, no-food-in-house, police-and-I, police-protection, on-the-register, child-protection-plan, conference-was, home-alone, smelled-of, social services, wrote-words, her exact words, his exact words, no-leading-questions, same-clothes, hungry at school, always hungry, mark-on-arm, marks-on
de: Kinderschutz, Kindeswohl, Pflegefamilien, Jugendamt, begleiteter Umgang
fr: protection de l'enfance, aide sociale à l'enfance, familles d'accueil, visites médiatisées
es: protección de menores, acogimiento familiar, adopción, visitas supervisadas

# domestic-abuse: Violence at home
domestic abuse, domestic violence, women's-shelter, refuge-for-women, safety-planning, survivors, victim support, sexual assault support, victims-of-crime, independent-domestic, trauma support, coercive-control, protection-orders, human trafficking, refuge, women's refuge, independent domestic violence adviser, IDVA, MARAC, safety planning with survivors, coercive control, survivors of abuse, sexual violence, stalking, protective-orders, non-molestation orders
posting: support survivors, victim advocate, crisis-shelter, advocate-for-victims, refuge-worker, support victims of, plan-for-their-safety, victims of domestic, risk assessments with survivors, advocate for survivors
story: husband-found, hid-phone, black-eye, fled, safe-house, bag-packed, went-back-to-him, did-not-dare, protection-order, the shelter, husband-hit, he-had-hit, beat her, bruises, he-found-her, he-found-out-where, ex was outside, her ex, husband turned up, bag-packed-by-the-door, code-word, second-phone, new-phone, changed-the-locks, panic alarm, left-with-two-bags, left in her slippers, children-in-the-car, refuge space, rang eight refuges, went-to-court-with-her, injunction, third-time-she-left, her-own-front-door, put-the-heating-on-herself, was outside the door, outside her door, outside her house, rang at midnight, came-in-with-bag, bag-and-two-kids, got them in the refuge, in a refuge, when-he-turned-up, turned-up-at, her ex rang, where-she-lived, safety plan, changed-number, changed-locks, controlled-money, hit her, hits-her, left-him-that-night, DASH
de: häusliche Gewalt, Frauenhaus, Opferhilfe, Gewaltschutz
fr: violences conjugales, aide aux victimes, hébergement d'urgence de femmes
es: violencia de género, casa de acogida, atención a víctimas
`;
