/** Deciding over cases: insurance, lending, benefits, permits. The format stands at `readPhraseTable`. */
export const CLAIMS_CASES = `
# claim-evidence: Getting the evidence for a case
medical evidence, medical reports, GP reports, consultants' reports, occupational health reports, request reports, gather evidence, gather information, further information, evidence gathering, proof of income, supporting documents, documentary evidence, expert reports, loss adjusters, site visits, medical knowledge, telephone interviews
posting: obtain reports, interpret reports, request medical, gather information about, collect supporting, challenge inconsistent, speak with claimants, speak with customers by telephone, capture facts, gather ~ evidence, obtain evidence, sound medical knowledge
story: the GP, GP's-report, doctor's-letter, letter-from-consultant, consultant's-letter, rang-physio, discharge-note, faxed, asked-for-papers, asked-him-to-walk-me-through, asked-to-walk-me-through, asked-about-normal-day, from waking, what-he-could-not-do, how-far-he-can-walk, played-it-down, played-everything-down, did-not-match-report, contradicted, sent-it-back-for, asked-for-more, two-payslips, asked-for-payslips, three-bank-statements, council-tax-bill, asked-to-see-letter, asked-for-letter, checked-it-against, rang-employer, asked-landlord, home-visit, went-to-see-room, photos-she-had-sent, asked-to-describe, asked-him-to-describe

# benefit-sums: Working out what is due
benefit calculations, calculate benefits, calculate entitlement, ^overpayments, ^underpayments, recovery of overpayments, earnings checks, ^offsets, proportionate payments, backdated payments, payment calculations, means testing, ^benefit ^calculation, calculation of benefits, award calculations, entitlement calculations, reassessments, debt recovery benefits
posting: calculate payments, recalculate awards, recover overpayments, process payments, check earnings, offsets and
story: overpaid, overpaying, was overpaid, owed them, paid-too-long, paid-for-months, back-pay, backdated, wrong-date, wrong-start-date, worked-out-what, pay-back, recovery-stopped, payment-had-stopped, emergency-payment, start-of-award, date-of-change, date-field, 64-letters, wrong-letters, letters-with-wrong, wrong-amount, wrong-amounts, pulled-list-of, went-through-each, rang-first, apologised-to-each, weekly-rate, by hand for, with a calculator, worked-it-out-again, what-she-should-have-had, what-he-should-have-had

# decision-letters: Explaining decisions in writing
decision letters, written decisions, explain decisions, decision notices, outcome letters, repudiation letters, statement of reasons, reasons for decisions, written explanations, official correspondence, ministerial correspondence
posting: draft decision letters, write decisions, explain outcomes, draft replies, respond in writing, explain decisions in writing, explain decisions to the public, decisions orally and in writing, reasoned decisions in writing, write reasoned, clear decision letters, write clear decision
story: wrote-why, letters-went-out, batch-of-letters, wording-of-letter, letter-nobody-understood, in-two-sentences-why, what the reason was, rang-before-letter, letter-and-call, special-delivery, legal-paragraphs, wrote-letter, wrote-him-letter, letter-of-three-pages, rewrote-letter, rewrote-standard-letter, why-we-said-no, reasons-in-letter, read-it-to-mother, mother-understood, rang-to-explain, before-he-got-letter, before-she-got-letter, said-no-in-first-line, no-in-first-line, how-to-appeal, cut-template, from-four-pages-to-one, four-pages-to-one, before-the-letter-so, no shock, reasons-in-plain, wrote-what-would-change-it

# appeals-tribunal: Appeals, challenges, ombudsman
mandatory reconsideration, ^reconsiderations, ^tribunal, ^tribunals, tribunal hearings, ^ombudsman, complaints and appeals, objections procedure, presenting officer, internal review, dispute resolution, final response, appeal hearings, administrative appeals, case presentation, review of decisions
posting: handle appeals, respond to appeals, prepare appeal, represent at tribunal, handle challenges, handle complaints before, present cases at appeal, present cases at, defend decisions, prepare responses to appeals, reconsider decisions, ombudsman cases, complaints and ombudsman
story: was appealed, judge-asked, presented for, presented-case, read-bundle, conceded, conceded-point, lost-first-one, won-on-appeal, complaint-to-ombudsman, second-look, another-colleague-looked, ^appeal, the appeal, the tribunal, tribunal-judge, panel-asked, overturned, upheld, own-mistake-in, we were wrong so, conceded before, withdrew our, changed-decision, reconsidered, panel of three, went-with-bundle, lost rightly, found we'd got it wrong, we had got it wrong, said-and-paid-it-back, complaint-was-eleven-pages, answered-each-of-it, answered-each-point, ombudsman asked, not upheld, stage two

# fraud-cases: Signs of fraud
fraud indicators, indicators of fraud, fraud detection, fraud referral, fraud investigation, non-disclosure, ^misrepresentation, suspicious claims, counter-fraud, special investigations unit, SIU, benefit fraud, insurance fraud, suspicious activity, referrals to fraud, red flags, fraud concerns, suspicious patterns, claims fraud, loss prevention referrals
posting: identify fraud, refer fraud, detect fraud, investigate suspected fraud, report suspicious, recognise fraud, refer suspicious, detect and refer, refer to special investigations, recognise indicators of fraud, suspected fraud
story: tip-off, anonymous-tip, anonymous-letter, anonymous-call, claiming-as-living-alone, had-been-abroad, cash-withdrawals, in-date-order, fraud-team, passed-it-to-fraud, fake-receipt, same-receipt-twice, invoice-was-copied, photo-from-internet, older-photo, story-changed, did-not-add-up, interview-under-caution, notes-of-interview, sides-signed, facebook-photo, working-while, neighbour-said, something-off, felt-off, something-was-off, same-address, same-phone-number, same-three, in-one-postcode, put-them-in-list, list-with-dates, seventeen of them, one-of-them-was-genuine, turned-out-to-be-genuine, did-not-accuse, kept-mouth-shut, asked-like-normal, sent-list-to, loss-prevention, went-to-security, second-claim-in, three-claims-in, bought-week-before, two-claims-from-one, claims-from-one-phone-number, photocopied wage slip, wage-slip, font-was-different, the-font, said-he-lived-alone, four toothbrushes, toothbrushes, two-coats-in-hall, same handwriting, same bank account, address-that-does-not-exist, invented landlord, forged, doctored, receipt-from-shop-that

# case-backlog: A mountain of cases
^caseload, case load, open cases, open claims, backlog reduction, case backlog, work queues, case throughput, productivity targets, decisions per day, turnaround times, diary system, case management workload, claims backlog, work in hand, outstanding cases
posting: manage a caseload of, clear backlogs, manage own caseload, meet service standards, meet turnaround, handle a caseload of, caseload of around, keep a caseload, manage workload of cases, prioritise cases, reduce backlogs, targets and reduce backlogs
story: waiting-cases, reports-waiting, oldest was, oldest-14-weeks, off-pile, next-one-off, took-next-one, cherry-picking, sorted-by-what-happens, deaths-first, urgent-ones, in a batch, batch-on-fridays, decisions-day, kept-log-for-month, cleared them, rota for, two-hours-without-phones, backlog of, four-hundred-cases, cases-waiting, waited-since, oldest-first, oldest-ones, easy-ones-first, hard-ones-left, worst-first, cleared ~ in, cleared-backlog, ten-day, twelve-day, one-hour-on-old, blocked-morning, no-new-ones-before, own-list-by-date, four thousand unopened, thousand unopened, sorted-by-oldest, oldest-and-worst, nine weeks to sixteen, weeks to sixteen days, saturdays-agreed, overtime-on-saturdays, pile-of-post, mountain of, two piles, quick-ones-first, down-to-none

# case-records: Files that stand up to a check
case records, case notes, claims files, claim files, file notes, audit-ready, well-documented, accurate records, claims system, case management system, case files, quality assurance of cases, payment authorisation, case file quality, quality of files, notes on cases
posting: keep accurate records, document decisions, maintain case files, record every contact, keep records in line, update claims system, maintain accurate case, meet file review, file quality standards, document your decisions, case records on, records on database
story: wrote-down-what-he-said, wrote-down-what-she-said, noted-call, notes-on-file, file-note, case-note, cleanest-file, files-nobody, quality-check, checked by, second-person-checks, checks-first, had-to-clear-it-with, my notes, wrote-it-down, dated-and-signed, initialled-each-page, anyone-could-pick-it-up, somebody-else-could-take-over, quality-team-picked, picked-file, every-call-noted, what-was-said-and-when, noted-with-date-and-who, date-and-who, front-sheet, put-file-in-order, file-was-mess, duplicate-people, merged-them, two-records-for-one, paper-file

# public-service: Serving the public in an office
public service, civil service, public sector, local authority, citizen services, government services, public administration, case officers, case worker, statutory duties, public enquiries, equality of access, public sector work, public duty, citizen-facing, council services, public enquiries handling
posting: deliver public services, serve the public, process applications, apply legislation, interpret regulations, respond to freedom of information, deal with enquiries from the public, serve the public at the counter, make fair decisions, fair evidence-based decisions, public sector experience, apply the rules fairly
story: the ministry, town-hall, people-queueing, number-on-screen, wrong-form, fill-in-form, filled it in with her, filled-it-in-with-him, office-hours, came-back-three-times, sent-from-office-to-office, no appointment, exception for, asked-lawyer-of, question-in-parliament, form-was-missing, page-missing, page-seven, missing-page, came-to-counter-with, did-not-have-paper, sent-him-to, did-it-for-on-spot, everyone-else-had-sent-away, same-rules-for-everyone, cousin of the, wanted-it-faster, offered me, number-thirty, ticket-number

# joint-agencies: Working with other offices
multi-agency, partner agencies, partnership working, joint working, information sharing, inter-agency, external agencies, liaison with agencies, third sector partners, stakeholder agencies, hospital social workers, partner organisations, partners in health and housing, joint teams, cross-agency
posting: work with partner, liaise with external agencies, multi-agency meetings, work in partnership, build links with, work with partner agencies, liaise with hospitals, build good working relationships with ~ agencies, liaise with other departments
story: their office, sat in their, came-to-us-for-day, two-of-theirs, other-office, hospital-team, thought-we-lost-forms, lost-forms, unreadable, phone-between-two-and-three, one-page-guide, what box, agreed-form, joint-meeting, consent-built-into, hospital-discharge-team, discharge-team, social-workers, housing-office, police-officer, job-centre, school-nurse, invited-them-over, visited-office, sat-with-them-for-morning, what they needed from us, one-contact-on-each-side, direct-number, blamed-each-other, lost-in-between, fell-between, police-school-and-housing, housing-association-monthly, nobody-shared-names, form-signed-we-could, took-health-visitor, health-visitor-with-me, joint visit, sat-with-police, shared-list

# floor-walking: Helping colleagues into a new case system
floor walking, system champions, digital champions, case system rollout, key users, user support during go-live, peer support, champion network
posting: act as super user, support colleagues with new systems, champion new systems
story: floor-walker, sash, yellow-vest, not technical, if-I-can-do-it, sheet-with-screenshots, list-of-things-people-asked, thirty-questions, hand-on-mouse, near-retirement, would-not-touch-it, first-ten-with

# digital-help: Helping customers with apps and online services
digital skills of customers, digital inclusion, digital confidence, digital adoption of customers, self-service support, self-service tills help, online services support, channel shift, help with online forms, digital customer support
posting: help customers with the app, help members with the app, help customers use, confident in using our app, confident online, using our app, help ~ confident ~ online, support customers to use, support patients in using, mobile app and online banking, our app and online services, encourage digital, register customers online, show customers how to use, guide users through the app, promote online services
story: showed-on-phone, showed-him-on-phone, on-own-phone, downloaded-app, forgot-password, could-not-find-button, did-not-trust-app, hates-apps, no smartphone, wrote-down-steps, big-arrows, step-on-card, did-first-one-together, first-order-together, first-one-together, next-time-she-did-it-herself, did-it-herself, does-it-at-home-now, grandson-set-it-up, cannot-do-computers, with-old-people, afraid-of-computer

# business-banking: Banking for companies
business banking, commercial banking, corporate banking, SME banking, relationship management bank, relationship manager, business lending, credit papers, credit proposals, credit committee, loan portfolio, invoice finance, asset finance, trade finance, annual credit reviews
posting: manage a portfolio of business, grow a portfolio of business banking, business banking clients, prepare credit papers, structure facilities, monitor covenants, visit business customers
story: the facility, overdraft for, working-capital-for, their accounts, three-years-of-accounts, cash-flow-of-firm, order-book, visited-factory, farm-wanted, credit-said-no, covenant-breach, broke-covenant, security for, personal-guarantee, sector was, switched-from-another-bank, referred-by-accountant

# forbearance: Customers who cannot pay
customers in arrears, arrears support, ^forbearance, financial difficulty, financial hardship customers, payment holidays, breathing space, repayment plans, income and expenditure, collections calls, debt collection agents, affordable repayment, pre-arrears
posting: support customers in arrears, agree affordable, complete income and expenditure, treat customers in arrears, support members in financial difficulty, negotiate payment arrangements, negotiate repayment, customers who cannot pay
story: lost-job, hours-were-cut, behind with, two-months-behind, three-months-behind, could-only-pay, ten-pounds-week, bit-each-month, income-and-outgoings, what came in, what-went-out, went-through-what-came-in, list of what she, stopped-fees, froze-interest, gave-him-two-months, held-off, was ashamed, did-not-open-letters, food-on-table

# first-notice: Taking the first report of a loss
first notification of loss, FNOL, first notice of loss, new claims calls, claims notification, accident reports from policyholders, report a claim, log new claims, claims intake, claims registration, set up claims
posting: take first notification, take new claims, register claims, capture the facts, capture all facts, take calls from policyholders, explain next steps, explain what happens next, log the claim
story: had-crash, just crashed, at the roadside, on-hard-shoulder, was shaking, in shock, asked-if-anyone-was-hurt, asked-if-he-was-safe, asked-if-she-was-safe, asked-if-everyone-was, where-are-you-now, what-had-happened, tell-me-from-start, wrote-it-down-as, photos of both, took-registration, number-plate, told-what-happens-next, told-him-what-happens-next, who-would-ring, hire-car, courtesy-car, tow-truck, ring you by

# who-is-to-blame: Who is to blame and who pays
establish liability, liability decisions, liability disputes, third-party insurers, third-party claims, third-party costs, dashcam footage, dashcam, police reports, witness accounts, accident circumstances, split liability, ^subrogation, recover outlays, recoveries from third parties, uninsured losses, whiplash, bodily injury claims
posting: determine liability, gather statements, gathering statements, obtain statements, negotiate with third-party, negotiate with insurers, deal with solicitors, recover costs from, investigate accidents for claims
story: whose-fault, both said, both drivers, word-against-hers, word-against, he said she, said-it-was-other, the footage, CCTV of the, GPS, time-stamp, scan-said, scan was at, skid-marks, drew-junction, on-street-view, witness who, third-car, rear-ended, at the lights, pulled-out-of, on the roundabout, fifty-fifty, split it, their insurer, other-insurer, admitted it, would-not-admit, got-money-back-from, billed-carrier, claimed from the

# repairers-experts: Sending and chasing repairers and experts
approved repairers, repair network, ^repairers, loss adjusters, engineers' reports, claims suppliers, recovery agents, hire car companies, restoration contractors, surveyors for claims, supplier service levels claims
posting: instruct engineers, instruct repairers, instruct loss adjusters, appoint loss adjusters, authorise repairs, authorise repair costs, hold suppliers to, manage claims suppliers, monitor hire costs, liaise with repairers
story: the garage, body-shop, bodyshop, waiting-for-part, part from, the repairer, surveyor, upholsterer, got-quote-for, quote from, two-quotes, sent-courier, sent-plumber, plumber-came, drying-out, dehumidifier, chased-garage, rang-garage, rang-depot, talked-driver-into, car-was-off-road, hire-car-ran, total-loss, write-off, written-off

# policy-changes: Policies, changes and renewals
policy administration, policy servicing, mid-term adjustments, mid-term changes, policy documents, ^endorsements, policy cancellations, renewal invitations, insurance quotations, policy amendments, cover notes, certificates of insurance, policy queries
posting: process policy changes, issue policy documents, prepare insurance, process renewals, handle mid-term, explain cover, amend policies
story: changed-car, added-son, new-driver, moved-house, postcode-put-price, cover-started, wrong-start-date, cover-had-lapsed, not insured, was not insured, renewal-price, auto-renew, no claims, named-driver, wrong-registration, typed-wrong

# policy-options: Working out policy options
policy options, policy analysis, policy development government, options appraisal, evidence for policy, policy proposals, policy papers, regulatory impact, consultation responses, public consultations, policy officer
posting: analyse policy, develop policy, draft policy papers, consult with stakeholders and the public, run consultations, advise on policy
story: consultation, replies-to-consultation, four-hundred-replies, read-every-reply, options-paper, three-options, costed, what-it-would-cost, minister-chose, councillors-asked, pilot-in-two, what-other-countries, what-other-councils, unintended, who loses, winners-and-losers

# official-letters: Answering citizens, members and officials
ministerial correspondence, parliamentary correspondence, correspondence from elected representatives, replies to members, MP letters, councillor enquiries, citizen correspondence, official replies, constituency correspondence
posting: respond to correspondence from, draft replies to, respond to elected, reply to members of parliament, answer parliamentary questions, respond to councillors
story: MP's-letter, MP-wrote, letter-from-MP, councillor-rang, councillor-wanted, member's-office, reply-by-friday, reply-within-five-days, draft-for-minister, minister's-signature, question-was-tabled, asked-lawyers-to-check, sent-back-three-times, three-drafts, answer-to-actual-question

# grant-giving: Giving grants and checking them
grant programmes, grant programme, grant making, grant awards, grants administration, funding programmes, funding rounds, grant agreements, grant monitoring, grantees, subsidy schemes, funding assessment
posting: manage a grant programme, assess grant applications, award grants, monitor grants, administer grants, assess funding applications, manage grants, grants and public funds
story: applications-for-fund, sixty-applications, scored them, scoring-panel, two-scorers, turned-down-most, money-left-over, spent-it-on-wrong, asked-for-receipts, visited-project, clawed-back, paid-in-stages, they-could-not-have-filled-in-form, made-form-shorter, paid-it-in-three, second-only-after-receipts, only-after-receipts, club-had-no-accounts, sat down with their treasurer, treasurer, four-times-more-applied, more-applied-than-we-had, scored-bids, panel-scored, photo-of-finished, spent-it-on-something-else, monitoring-visit-to

# redress-projects: Putting right what went wrong for many
past business reviews, past business review, remediation projects for customers, redress calculations, redress calculation, file reviews of past cases, customer remediation, look-back exercises
posting: calculate redress, support remediation, review past cases, file review and redress
story: same-mistake-for-others, how-many-others, how-many-more-had, checked-each-by-hand, went-through-every-file-since, refunded-them-all, refunded-each-of-them, paid-them-back, plus interest, letter-to-each-of-them, charged-twice-for-years
de: Entschädigungsprojekte, Fallnachbearbeitung
fr: remédiation clients, indemnisation en série
es: revisión de casos pasados, proyectos de reparación a clientes
`;
