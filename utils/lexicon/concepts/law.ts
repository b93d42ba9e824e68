/** Law, compliance, intellectual property. The format stands at `readPhraseTable`. */
export const LAW = `
# contracts-legal: Drafting and negotiating contracts
contract drafting, draft contracts, contract review, review contracts, negotiate contracts, legal agreements, commercial contracts, contract law, redlining, contract negotiations, ^redlines, mark-ups, contract playbook, contract templates, terms and conditions, liability caps, limitation of liability, ^indemnities, MSAs, master service agreements, SaaS agreements, data processing agreements, vendor contracts, contract turnaround, contract queries, in-house legal, contract drafting and negotiation, fallback positions, agreements drafting, legal terminology
posting: draft and negotiate, draft agreements, review agreements, legal documents, negotiate commercial contracts, advise the business on, manage contract templates, support sales with contracts, negotiate terms, draft and review, translate legal risk, draft review and negotiate, negotiate commercial, draft agreements such as, review terms, draft ~ Agreements
story: the clause, a clause, clauses, read-every-clause, changed-wording, contract-of-eighty-pages, template-contract, signed-without-reading, marked-in-yellow, penalty-clause, signed-within, unlimited-liability, indemnity, their paper, our paper, redline, redlined, marked-up, went-back-and-forth, twelfth-version, version-of-contract, struck-it-out, fallback, three-points-we, gave in on, did-not-give-in-on, rang-lawyer, one-call-instead-of, signed-before-quarter, sales-wanted-it-signed, shorter-template, two-pages-instead-of, days-to-sign, governing-law, auto-renewal, limit-of-liability, liability-cap, cap-on-liability, capped at, their terms, our terms, comments-in-margin, track-changes, compared-versions, slipped in, had-slipped-in, found-in-clause, changed-one-word, word-shall, definition of, who carries the, if-they-go, hold-harmless, mutual, the nda, an nda, vendor-agreements, flagged ~ clauses, negotiated ~ terms, reviewed ~ agreements, reviewed ~ contracts, contract-language, legal-risk, indemnification
de: Vertragsgestaltung, Vertragsprüfung, Verträge entwerfen
fr: rédaction de contrats, revue de contrats, droit des contrats
es: redacción de contratos, revisión de contratos, derecho mercantil

# legal-research: Legal research and advice
legal research, legal analysis, legal memoranda, case law, statutory research, legal opinions, advise on legal, legal writing, legal issues
posting: provide legal, research legal, advise clients on legal, prepare memos, conduct legal research, summarise case law, research ~ memos, westlaw
story: old-ruling, court-had-decided, wrote-memo, memo-of-two-pages, found-case, what-law-says, asked-what-he-wants, looked-up-rule, read-rule, rule-says, state-bar, ethics-rule, found-three-cases, case-on-point, distinguished, overruled, wrote-it-in-one-page, memo, two-page-memo, cited
de: Rechtsberatung, juristische Recherche, rechtliche Prüfung, Gutachten
fr: recherche juridique, conseil juridique, veille juridique, analyse juridique
es: asesoramiento jurídico, investigación jurídica, asesoría legal

# litigation: Court cases and evidence
litigation, went to trial, at trial, trial date, trial preparation, pleadings, depositions, litigation support, court proceedings, arbitration, witness preparation, case preparation, ^disclosure, document review, e-disclosure, eDiscovery, witness statements, ^bundles, particulars of claim, skeleton arguments, interviewing witnesses, briefing counsel, instructing counsel, legal strategy, case theory, witness statements in court, trial-bundles, court bundles, legal drafting, disclosure in litigation, deposition summaries, cite-checking, case-law-research, legal memoranda, pleadings-and-motions, subpoenas, affidavits, chronology-of-case, legal-briefs, trial support, exhibits for trial, demand letters, medical chronologies, deposition preparation, production of documents, privilege review, discovery requests, discovery responses, interrogatories
posting: represent clients, prepare for trial, draft pleadings, manage litigation, e-discovery, prepare court documents, prepare bundles, manage disclosure, instruct counsel, prepare for hearings, conduct hearings, manage a caseload of litigation, draft witness statements, file-motions, litigation paralegal, prepare-exhibits, summarize depositions, legal-assistant, prepare exhibits for trial, support litigation, summarise medical records, prepare demand letters, prepare demand, trial binders, prepare witnesses, draft discovery, respond to discovery
story: the judge, in court, at court, out-of-court, appealed, before the judge, deadline-at-court, filed-on-last-day, filed-motion, other-side's-lawyer, evidence-was-missing, boxes-of-documents, won-case, lost-case, paginated, page-numbers, timeline of, thousand-emails, privileged, withheld, found-email, one-email, witness-remembered, witness-changed, barrister, counsel-said, counsel's-opinion, other-side's-expert, hearing-moved, settled-on-steps, offer-before-trial, costs-order, precedent, went-through-emails, found-one-email, binder-for-judge, statement-of-witness, deadline-of-court, filed-it-at, hearing-bundle, draft-of-contract, clause-in-contract, trial-in-two-days, exhibit-stickers, exhibits, trial-binders, court-reporter, on the stand, took-stand, jury, the jury, ^deposition, demand-package, demand-down-to, defense-counsel, opposing-counsel's-office, by-mistake-sent-us, not-supposed-to-have, sealed it, sealed-envelope, stopped-reading, 900-documents, thousands-of-pages, pages-of-records, one-chronology, wrote-chronology, gap-in-records, prior-injury, note from before, adjuster, settled for, mediation, hospital-lien, cut-lien, drafted-motion, motion to, discovery, plaintiff, defendant, summary-judgment, settlement
de: Prozessführung, Gerichtsverfahren, Schriftsätze, Rechtsstreit, Aktenaufbereitung, Rechtsrecherche, Beweismittel, Anwaltssekretariat
fr: contentieux, procédures judiciaires, plaidoiries, rédaction de conclusions, recherches juridiques, dossiers de plaidoirie, pièces
es: litigios, procedimientos judiciales, procesal, escritos procesales, investigación jurídica, expedientes judiciales, demandas

# legal-files: Case files and papers of a law office
case files, legal files, paralegal, case management for lawyers, document review, legal assistant, legal secretary, prepare legal documents, client files, file opening, conflict checks, matter management, case management software, file maintenance, matter files, legal administration, legal support, ^calendaring
posting: maintain case files, organize exhibits, maintain legal files, open files, run conflict checks, file documents electronically, open and manage client files, manage client files, organise case files, maintain matter
story: file-was-not-found, sorted-documents-by-date, timeline-of-case, numbered the, open-matters, closed-matters, case-software, new-case, opposing-counsel-in, party-names, indexed-file, tabbed, binder, binders, the file was, physical-file, archive-room, whole-file, missing-from-file, letters-in-order, in-order-of-date
de: Aktenführung, Fristenkontrolle, Fristenüberwachung, Rechtsanwaltsfachangestellte
fr: gestion des dossiers juridiques, assistanat juridique, suivi des échéances
es: expedientes jurídicos, procuraduría, gestión de expedientes

# client-intake-legal: Clients of a lawyer
client interviews, client intake legal, legal aid, client counseling legal, family law, criminal defense, immigration law, employment cases, client care, legal advice to clients, client communication, attend clients, client meetings legal, take instructions, fee estimates, costs estimates, client onboarding legal, time recording, billing clients, billable hours, legal fees, client care in law, attendance notes, legal intake, client conferences, injured clients, clients in distress legal
posting: interview clients, represent individuals, counsel clients, keep clients informed, manage client expectations, explain legal, record time, bill clients, attend client meetings, take attendance notes, interview new clients, liaise with clients and counsel, keep clients updated on cases
story: client-cried, did-not-understand-letter-from-court, custody of, told-honestly-that-we-would-lose, told-him-honestly-that, eviction, deportation, asked-what-she-wanted-most, client-wanted-to-fight, wanted-day-in-court, told-him-he-would-lose, told-she-would-lose, explained-what-it-costs, cheaper-to-settle, in-tears-in-office, letter-she-could-read, in-plain-words-what, brothers-fighting, deported, fee-note, client-rang-every, she-rang-every-day, wanted-to-know-how-much, what is my case, told-what-would-happen, told-him-what-would-happen, before the deposition, calmed her before, sat with her in, explained-letter, in spanish, brought-papers-in-bag, client-would-not, client-lied, changed-number
de: Mandantengespräche, Mandantenbetreuung, Rechtshilfe
fr: entretiens clients, aide juridictionnelle, accompagnement des clients
es: atención a clientes jurídicos, asistencia jurídica, turno de oficio

# compliance-program: Making rules work in a firm
compliance program, compliance monitoring, compliance training, compliance officer, anti-bribery, code of conduct program, compliance reviews, regulatory reporting, compliance risk, regulatory filings, compliance framework, regulatory change, regulatory requirements, regulatory inspections, policies and training compliance, breach reporting, risk assessments compliance, gap analysis against regulation, ^whistleblowing, conflicts of interest, gifts and hospitality, ^compliance ^monitoring, regulatory monitoring, compliance committee, Stark Law, anti-kickback, conflicts register, compliance policies, compliance audits, regulatory change management, licensing compliance
posting: monitor compliance, develop compliance, ensure regulatory, monitor compliance with, advise on regulatory, implement regulatory, report breaches, train staff on compliance, liaise with regulators, test controls, maintain compliance, monitor regulatory changes, regulatory changes and update, reports for the compliance, support compliance audits, prepare files ~ audits, evidence for audits, corrective actions to closure, track corrective actions
story: regulator-asked, reported-breach, new-rule-came, checked-contracts-for, training-that-nobody-wanted, gifts-register, inspection-announced, asked-for-files, twelve-files, sample-of-files, found-gap, gap-list, told-regulator, new-law, new-directive, read-directive, what it means for us, two-page-summary, training-for-200, sales-hated-it, returned-gift, sanctions-list, false-hits, closed-account, compliance, sent-list-to-compliance, compliance-said-no, reported-myself, reported-it-same-day, seventy-two-hours, checklist-did-not, spot-checks, ten-files-month, findings-closed, owner-for-each-finding, signed-policy, nobody-had-read-policy, quiz-on-policy, regulatory-audit, new-regulation, policy-change, reported-violation, non-compliance
de: Compliance-Management, Regulatorik, Geldwäschebeauftragte, Compliance-Programm
fr: programme de conformité, conformité réglementaire
es: cumplimiento regulatorio, programa de cumplimiento

# privacy-law: Data protection law
GDPR compliance, privacy law, data protection officer, privacy impact, data subject requests, privacy policies, CCPA, personal data protection, ^HIPAA, business associate agreements, data processing agreements, subject access, personal information rules
posting: ensure data protection, privacy compliance, handle data subject, ensure ~ HIPAA, handling of patient information, draft business associate, vendors' handling
story: wanted-to-know-what-we-store, deletion-request, asked-us-to-delete, data-went-to-wrong, reported-within-72-hours, wrong-patient's, wrong-person's-records, privacy-breach, reported-breach-to, rang-privacy, unencrypted, left-on-train, letter-to-everyone-affected, blacked-out-names, shredded, minimum-necessary
de: Datenschutzbeauftragter, DSGVO-Umsetzung, Datenschutzrecht
fr: protection des données, DPO, mise en conformité RGPD
es: protección de datos, RGPD, delegado de protección de datos

# intellectual-property: Patents and marks
intellectual property, patents, trademarks, copyright, licensing agreements, patent applications, IP portfolio, trade secrets, patent search
posting: manage patents, protect intellectual property, prosecute patents
story: a patent, the patent, somebody-copied, copied-logo, licence-for-pictures, warning-letter
de: gewerblicher Rechtsschutz, Patente, Urheberrecht
fr: propriété intellectuelle, brevets
es: propiedad intelectual, patentes

# corporate-law: Companies and deals
corporate law, corporate governance, board resolutions, company secretary, entity management, incorporation, ^transactional ^law, closing binders, due diligence legal, entity filings, share purchase, asset purchase, disclosure schedules, ^closings, ^closing ^binders
posting: support transactions, corporate records, board meetings legal, assist with due diligence, due diligence and closings, prepare closing binders
story: the notary, data-room, founded-company, register-of-companies, articles of, signature-pages, chasing-signatures, signatures from, closing-checklist, wired at, missing-consent, change-of-control, notary, in-data-room
de: Gesellschaftsrecht, Corporate Governance, Notar, Handelsregister
fr: droit des sociétés, gouvernance, secrétariat juridique
es: derecho societario, gobierno corporativo

# real-estate-law: Buying and selling property on paper
conveyancing, title search, closing documents, leases review, real estate law, property transactions, land registry, escrow, residential conveyancing, commercial property, enquiries before contract, exchange of contracts, mortgage lenders, lease renewals, residential conveyancing files, title checks, ^leases ^review, completions, post-completion
posting: prepare closing, review leases, property law, handle conveyancing, manage completions, raise enquiries, draft leases, deal with lenders, review title, handle residential conveyancing, instruction to completion, from instruction to, register title
story: land-register, buyer's-bank, closing-day, keys-were-handed, mortgage-deed, completion-day, chain-broke, removal-van, money-did-not-arrive, bank-transfer-at, right-of-way, missing-deed, old-deed, solicitor-on-other-side, lease-with-60-years, searches-came-back, drainage-search, boundary, extension-without-permission, no-building-regs, the chain, deposit-by-ten, funds-by-noon, keys-released, both solicitors, requisitions, stamp-duty, lease-was-too-short
de: Immobilienrecht, Grundbuch, Mietrecht
fr: droit immobilier, actes notariés, baux
es: derecho inmobiliario, registro de la propiedad, arrendamientos

# contract-register: Contracts from signature to expiry
contract management system, contract lifecycle management, CLM, contract administration, contract database, contract repository, contract register, obligations tracking, contract amendments, signature routing, contract intake, contract volume, contract data, contract lifecycle
posting: administer the contract, maintain the contract database, route for signature, routing for signature, amendment renewal and termination, contract lifecycle tool, manage contract records, reports on contract
story: renewed-itself, auto-renewed, rolled-over-for, rolled-over-another-year, missed-notice, notice-had-to-be-in-by, nobody-knew-when-it, nobody-knew-we-had, list-of-contracts, drawer-of-contracts, found-signed-copy, could-not-find-signed, only-unsigned, never-countersigned, which-version-was-signed, docusign

# records-requests: Getting and releasing records
records requests, medical records requests, records retrieval, authorizations for records, release of information, HIPAA authorizations, record requests, subpoena of records, records custodians, client authorisations
posting: request records, obtain medical records, follow up on records requests, process records requests, release of medical information
story: ^authorization, the authorization, the authorisation, form-had-expired, signed-form, form-client-had-signed, bounced it, sent-it-back-unsigned, records-came, records-department, records-came-on-disk, faxes, hospital-records, custodian, invoice-for-copies, forty-days, rang-records, shouldn't-have-had, sent-to-wrong, courier-back, privacy-person, told-client-why

# outside-counsel: Working with outside lawyers
outside counsel, external counsel, external lawyers, legal spend, law firm panel, legal budgets, counsel management, legal invoices
posting: manage outside counsel, instruct external lawyers, manage legal spend, manage external counsel, coordinate with counsel
story: law-firm, big-firm, their bill, bill for, hourly-rate, fixed-fee-instead, second-opinion-from, local-counsel, three-firms-quoted, sent-them-only

# court-dates: Court deadlines and filing in time
court deadlines, limitation periods, limitation dates, filing deadlines, court filings, ^e-filing, key dates, statute of limitations, legal calendaring, ^docketing, ^docket, legal deadlines, service of process, court rules, filing systems of courts
posting: track deadlines, diarise key dates, manage deadlines for court, calendar court deadlines, calendar deadlines, file documents with, file documents with court, manage filing deadlines, file documents electronically, e-file, calendar hearings
story: deadline-book, counter-closed, clerk-of-court, court-office, reminder-two-weeks-before, two-diaries, both-diaries, missed-date, almost-missed, last-day-to-file, filed-at-4, filing-was-rejected, rejected-filing, the clerk, clerk's-window, clerk's-counter, filing-fee, two-paper-sets, time-stamped, file-stamped, statute-ran, statute-runs, the statute, dates-in-two, double-checked-every-date, four-minutes-to, portal-was-down, filed-by-hand, drove-to-courthouse, ran-to-courthouse, process-server, served-him, hearing-notice, missed-hearing, day-before-by-noon, nothing-missed, calendar-of-everything, every-date-in

# expiry-dates: Dates that must not pass
renewal dates, expiration dates, expiry dates of documents, expiry dates of contracts, notice periods tracking, reminders of due dates, licence renewals tracking, certificate expiry tracking, contract renewals tracking
posting: monitor expiration, expiration and renewal dates, track renewal dates, monitor renewal dates, give notice in time, in time to renegotiate, keep track of expiry, alert ~ in time, track due dates, monitor expiry
story: had-expired, form-had-expired, ran-out-in, about-to-run-out, about-to-expire, was-expired, expiration-date, date-in-file-name, date-in-calendar, calendar-30-days, thirty-days-ahead, ten-days-ahead, reminder-90-days, reminder-in-calendar, two-reminders, went-back-through-open-files, run-out-soon, 90-days-before, lapsed, nobody-had-noticed-date, list-of-dates, sorted-by-date-they
`;
