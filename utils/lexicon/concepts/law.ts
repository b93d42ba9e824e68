/** Law, compliance, intellectual property. The format stands at `readPhraseTable`. */
export const LAW = `
# contracts-legal: Drafting and negotiating contracts
contract drafting, draft contracts, contract review, review contracts, negotiate contracts, legal agreements, commercial contracts, NDAs, contract law, contract lifecycle, terms of service, redlining, contract negotiations, ^redlines, mark-ups, contract playbook, contract templates, standard terms, terms and conditions, liability caps, limitation of liability, ^indemnities, MSAs, master service agreements, SaaS agreements, data processing agreements, vendor contracts, contract turnaround, contract queries, in-house legal
posting: draft and negotiate, draft agreements, review agreements, legal documents, negotiate commercial contracts, advise the business on, manage contract templates, support sales with contracts, negotiate terms, draft and review, translate legal risk
story: the clause, a clause, clauses, read-every-clause, struck-out, changed-wording, contract-of-eighty-pages, template-contract, signed-without-reading, marked-in-yellow, penalty-clause, signed-within, liability, cap, unlimited-liability, indemnity, their paper, our paper, their lawyer, redline, redlined, marked-up, went-back-and-forth, twelfth-version, version-of-contract, struck-it-out, fallback, three-points-we, gave in on, did-not-give-in-on, rang-lawyer, one-call-instead-of, signed-before-quarter, sales-wanted-it-signed, shorter-template, two-pages-instead-of, NDA, turnaround, days-to-sign, governing-law, termination, auto-renewal, notice-period
de: Vertragsgestaltung, Vertragsprüfung, Verträge entwerfen
fr: rédaction de contrats, revue de contrats, droit des contrats
es: redacción de contratos, revisión de contratos, derecho mercantil

# legal-research: Legal research and advice
legal research, legal advice, legal analysis, legal memoranda, case law, statutory research, legal counsel, legal opinions, advise on legal, legal writing, legal issues
posting: provide legal, research legal, legal guidance, advise clients on legal
story: looked-up-ruling, old-ruling, court-had-decided, wrote-memo, memo-of-two-pages, found-case, what-law-says, asked-what-he-wants
de: Rechtsberatung, juristische Recherche, rechtliche Prüfung, Gutachten
fr: recherche juridique, conseil juridique, veille juridique, analyse juridique
es: asesoramiento jurídico, investigación jurídica, asesoría legal

# litigation: Court cases and evidence
litigation, trial preparation, pleadings, depositions, discovery in cases, court filings, litigation support, court proceedings, arbitration, witness preparation, evidence management, case preparation, ^disclosure, document review, e-disclosure, eDiscovery, witness statements, ^bundles, particulars of claim, skeleton arguments, interviewing witnesses, briefing counsel, instructing counsel, legal strategy, ^chronology, case theory, witness statements in court, trial-bundles, court bundles, legal drafting, disclosure in litigation, deposition summaries, cite-checking, case-law-research, legal memoranda, pleadings-and-motions, e-filing, subpoenas, affidavits, chronology-of-case, legal-briefs
posting: represent clients, prepare for trial, draft pleadings, manage litigation, e-discovery, prepare court documents, prepare bundles, manage disclosure, instruct counsel, prepare for hearings, conduct hearings, manage a caseload of litigation, draft witness statements, file-motions, litigation paralegal, prepare-exhibits, summarize depositions, legal-assistant
story: the judge, in court, at court, the court, the hearing, a witness, the witness, out-of-court, appealed, before the judge, deadline-at-court, filed-on-last-day, filed-motion, settled before, other-side's-lawyer, evidence-was-missing, boxes-of-documents, won-case, lost-case, paginated, page-numbers, timeline of, thousand-emails, keyword, privileged, withheld, found-email, one-email, witness-remembered, witness-changed, barrister, counsel-said, counsel's-opinion, other-side's-expert, application to, hearing-moved, cross-examined, settled-on-steps, offer-before-trial, costs-order, won it, precedent, went-through-emails, found-one-email, binder-for-judge, statement-of-witness, deadline-of-court, filed-it-at, opposing-counsel, hearing-bundle, draft-of-contract, clause-in-contract
de: Prozessführung, Gerichtsverfahren, Schriftsätze, Rechtsstreit, Aktenaufbereitung, Rechtsrecherche, Beweismittel, Anwaltssekretariat
fr: contentieux, procédures judiciaires, plaidoiries, rédaction de conclusions, recherches juridiques, dossiers de plaidoirie, pièces
es: litigios, procedimientos judiciales, procesal, escritos procesales, investigación jurídica, expedientes judiciales, demandas

# legal-files: Case files and court deadlines
case files, legal files, paralegal, docketing, case management for lawyers, filing with courts, document review, legal assistant, legal secretary, prepare legal documents, client files, court deadlines, limitation periods, limitation dates, filing deadlines, court filings, e-filing, ^docket, key dates, diary of key dates, legal calendar, file opening, conflict checks, file management, matter management, case management software
posting: maintain case files, file documents with, manage deadlines for court, organize exhibits, track deadlines, file documents with court, maintain legal files, open files, run conflict checks, diarise key dates, manage filing deadlines
story: deadline-book, file-was-not-found, sorted-documents-by-date, timeline-of-case, numbered the, copies-for-court, limitation, ran-out-on, last-day-to-file, filed-at-4, filing-was-rejected, rejected-filing, clerk-of-court, court-office, counter-closed, stamped, served, serve-papers, process-server, reminder-two-weeks-before, two-diaries, both diaries, missed-date, almost-missed, checked-every-file-for-dates
de: Aktenführung, Fristenkontrolle, Fristenüberwachung, Rechtsanwaltsfachangestellte
fr: gestion des dossiers juridiques, assistanat juridique, suivi des échéances
es: expedientes jurídicos, procuraduría, gestión de expedientes

# client-intake-legal: Clients of a lawyer
client interviews, client intake legal, legal aid, advise clients, client counseling legal, family law, criminal defense, immigration law, tenant law, employment cases, client care, legal advice to clients, client communication, attend clients, client meetings legal, take instructions, fee estimates, costs estimates, client onboarding legal, time recording, billing clients, billable hours, legal fees
posting: interview clients, represent individuals, counsel clients, keep clients informed, manage client expectations, explain legal, record time, bill clients
story: client-cried, did-not-understand-letter-from-court, custody of, told-honestly-that-we-would-lose, told-him-honestly-that, eviction, deportation, asked-what-she-wanted-most, client-wanted-to-fight, wanted-day-in-court, told-him-he-would-lose, told-she-would-lose, explained-what-it-costs, cost-more-than, cheaper-to-settle, in-tears-in-office, letter-she-could-read, in-plain-words-what, the will, his will, brothers-fighting, landlord, deported, fee-note, write-off-time, six-minutes, unpaid-bill
de: Mandantengespräche, Mandantenbetreuung, Rechtshilfe
fr: entretiens clients, aide juridictionnelle, accompagnement des clients
es: atención a clientes jurídicos, asistencia jurídica, turno de oficio

# compliance-program: Making rules work in a firm
compliance program, compliance monitoring, compliance training, compliance officer, anti-bribery, code of conduct program, policies and controls, compliance reviews, regulatory reporting, compliance risk, regulatory filings, compliance framework, regulatory change, regulatory requirements, ^regulator, regulatory inspections, policies and training compliance, breach reporting, ^breaches, risk assessments compliance, gap analysis against regulation, ^whistleblowing, ^sanctions, conflicts of interest, gifts and hospitality, controls testing
posting: monitor compliance, develop compliance, ensure regulatory, compliance audits, monitor compliance with, advise on regulatory, implement regulatory, report breaches, train staff on compliance, liaise with regulators, test controls, maintain compliance
story: the regulator, regulator-asked, reported-breach, new-rule-came, checked-contracts-for, training-that-nobody-wanted, gifts-register, inspection-announced, asked-for-files, twelve-files, sample-of-files, found-gap, gap-list, told-regulator, new-law, new-directive, read-directive, what it means for us, two-page-summary, training-for-200, sales-hated-it, the gift, returned-gift, sanctions-list, false-hits, closed-account
de: Compliance-Management, Regulatorik, Geldwäschebeauftragte, Compliance-Programm
fr: programme de conformité, conformité réglementaire
es: cumplimiento regulatorio, programa de cumplimiento

# privacy-law: Data protection law
GDPR compliance, privacy law, data protection officer, privacy impact, data subject requests, privacy policies, CCPA, data breach, personal data protection
posting: ensure data protection, privacy compliance, handle data subject
story: wanted-to-know-what-we-store, deletion-request, asked-us-to-delete, data-went-to-wrong, mail-to-wrong-person, reported-within-72-hours, consent for
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
corporate law, corporate governance, board resolutions, due diligence, company secretary, shareholder, entity management, transactions legal, incorporation
posting: support transactions, corporate records, board meetings legal
story: the notary, data-room, bought-company, founded-company, register-of-companies, articles of
de: Gesellschaftsrecht, Corporate Governance, Notar, Handelsregister
fr: droit des sociétés, gouvernance, secrétariat juridique
es: derecho societario, gobierno corporativo

# real-estate-law: Buying and selling property on paper
conveyancing, title search, closing documents, leases review, real estate law, property transactions, land registry, escrow, residential conveyancing, commercial property, enquiries before contract, exchange of contracts, mortgage lenders, ^leases, lease renewals
posting: prepare closing, review leases, property law, handle conveyancing, manage completions, raise enquiries, draft leases, deal with lenders, review title
story: land-register, buyer's-bank, closing-day, keys-were-handed, mortgage-deed, exchange, exchanged, completion-day, chain-broke, removal-van, money-did-not-arrive, bank-transfer-at, right-of-way, missing-deed, old-deed, lender, solicitor-on-other-side, lease-with-60-years
de: Immobilienrecht, Grundbuch, Mietrecht
fr: droit immobilier, actes notariés, baux
es: derecho inmobiliario, registro de la propiedad, arrendamientos
`;
