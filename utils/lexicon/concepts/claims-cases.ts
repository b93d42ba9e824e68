/** Deciding over cases: insurance, lending, benefits, permits. The format stands at `readPhraseTable`. */
export const CLAIMS_CASES = `
# claim-evidence: Getting the evidence for a case
medical evidence, medical reports, GP reports, consultants' reports, occupational health reports, request reports, gather evidence, gather information, further information, evidence gathering, proof of income, supporting documents, documentary evidence, expert reports, loss adjusters, site visits, medical knowledge, telephone interviews
posting: obtain reports, interpret reports, request medical, gather information about, collect supporting, challenge inconsistent, speak with claimants, speak with customers by telephone
story: the GP, GP's report, doctor's letter, letter from the consultant, consultant's letter, rang the physio, discharge note, faxed, bank statements, payslips, payslip, tenancy papers, council tax, asked for the papers, asked him to walk me through, asked her to walk me through, asked about a normal day, from waking, what he could not do, how far he can walk, played it down, played everything down, did not match the report, contradicted, sent it back for, asked for more

# benefit-sums: Working out what is due
benefit calculations, calculate benefits, calculate entitlement, ^overpayments, ^underpayments, recovery of overpayments, earnings checks, ^offsets, proportionate payments, backdated payments, payment calculations, means testing
posting: calculate payments, recalculate awards, recover overpayments, process payments, check earnings
story: overpaid, overpaying, was overpaid, owed them, paid too long, paid for months, back pay, backdated, wrong date, wrong start date, worked out what, give it back, pay back, recovery stopped, put it back, stopped payment, payment had stopped, got it put back, emergency payment

# decision-letters: Explaining decisions in writing
decision letters, written decisions, explain decisions, decision notices, outcome letters, repudiation letters, statement of reasons, reasons for decisions, written explanations, letters to customers, formal letters, official correspondence, ministerial correspondence
posting: draft decision letters, write decisions, explain outcomes, draft replies, respond in writing, explain decisions in writing
story: wrote to her, wrote to him, wrote to them, wrote why, the letter went, letters went out, batch of letters, letters to, the wording of the letter, letter nobody understood, in two sentences why, what the reason was, rang before the letter, letter and a call, special delivery, reads like, legal paragraphs

# appeals-tribunal: Appeals, challenges, ombudsman
^appeals, mandatory reconsideration, ^reconsiderations, ^tribunal, ^tribunals, tribunal hearings, ^ombudsman, complaints and appeals, challenges to decisions, objections procedure, presenting officer, internal review, dispute resolution, final response
posting: handle appeals, respond to appeals, prepare appeal, represent at tribunal, handle challenges, handle complaints before
story: was appealed, the judge asked, presented for, presented the case, read the bundle, conceded, conceded a point, lost the first one, won on appeal, complaint to the ombudsman, looked at it again, second look, another colleague looked

# fraud-cases: Signs of fraud
fraud indicators, indicators of fraud, fraud detection, fraud referral, fraud investigation, non-disclosure, ^misrepresentation, suspicious claims, counter-fraud, special investigations unit, SIU, benefit fraud, insurance fraud, suspicious activity
posting: identify fraud, refer fraud, detect fraud, investigate suspected fraud, report suspicious
story: tip-off, anonymous tip, anonymous letter, anonymous call, claiming as living alone, had been abroad, cash withdrawals, in date order, fraud team, passed it to fraud, fake receipt, same receipt twice, invoice was copied, photo from the internet, older photo, story changed, did not add up, interview under caution, notes of the interview, both signed, both sides signed, facebook photo, working while, neighbour said

# case-backlog: A mountain of cases
^caseload, case load, open cases, open claims, ^backlog, backlog reduction, case backlog, work queues, case throughput, productivity targets, decisions per day, service standards, turnaround times, cases per, diary management, diary system
posting: manage a caseload of, clear backlogs, manage own caseload, meet service standards, meet turnaround, keep cases moving
story: waiting cases, reports waiting, oldest was, oldest 14 weeks, weeks old, months old, the pile, off the pile, next one off, took the next one, cherry picking, sorted by what happens, deaths first, urgent ones, in a batch, batch on fridays, target of, decisions a day, kept a log for a month, cleared them, rota for, two hours without phones

# case-records: Files that stand up to a check
case records, case notes, claims files, claim files, file notes, audit-ready, audit trail, well-documented, accurate records, claims system, case management system, case files, quality checks, file reviews, peer reviews, quality assurance of cases, data protection, payment authorisation
posting: keep accurate records, document decisions, maintain case files, record every contact, keep records in line, update claims system
story: wrote down what he said, wrote down what she said, noted the call, notes on the file, file note, case note, cleanest file, her file, his file, on file, files nobody, quality check, no errors, checked by, second person checks, checks the first, personal data, consent, had to clear it with

# public-service: Serving the public in an office
public service, civil service, public sector, local authority, citizen services, government services, public administration, case officers, case worker, ^licensing, ^registrations, statutory duties, public enquiries, freedom of information, FOI requests, equality of access
posting: deliver public services, serve the public, process applications, apply legislation, interpret regulations, respond to freedom of information, deal with enquiries from the public
story: the ministry, the town hall, people queueing, number on the screen, the waiting room, wrong form, fill in the form, filled it in with her, filled it in with him, office hours, came back three times, sent from office to office, no appointment, the rule says, exception for, asked the lawyer of the, the minister, briefing for the, question in parliament, councillor

# joint-agencies: Working with other offices
multi-agency, partner agencies, partnership working, joint working, information sharing, inter-agency, external agencies, liaison with agencies, third sector partners, stakeholder agencies, hospital social workers
posting: work with partner, liaise with external agencies, multi-agency meetings, work in partnership, build links with
story: their office, their team lead, sat in their, came to us for a day, two of theirs, the other office, the hospital team, thought we lost forms, lost forms, unreadable, phone between two and three, one-page guide, examples of what, what box, agreed a form, joint meeting, both offices, consent built into

# floor-walking: Helping colleagues into a new case system
floor walking, system champions, digital champions, case system rollout, key users, user support during go-live, peer support, champion network
posting: act as super user, support colleagues with new systems, champion new systems
story: floor walker, sash, yellow vest, not technical, if I can do it, sheet with screenshots, list of the things people asked, thirty questions, hand on the mouse, near retirement, would not touch it, did her first, first ten with
`;
