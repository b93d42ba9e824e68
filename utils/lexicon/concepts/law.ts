/** Law, compliance, intellectual property. The format stands at `readPhraseTable`. */
export const LAW = `
# contracts-legal: Drafting and reviewing contracts
contract drafting, draft contracts, contract review, review contracts, negotiate contracts, legal agreements, commercial contracts, NDAs, contract law, contract lifecycle, terms of service, redlining
posting: draft and negotiate, draft agreements, review agreements, legal documents
story: the clause, a clause, clauses, read every clause, struck out, changed the wording, contract of eighty pages, template contract, signed without reading, marked in yellow, penalty clause, signed within
de: Vertragsgestaltung, Vertragsprüfung, Verträge entwerfen
fr: rédaction de contrats, revue de contrats, droit des contrats
es: redacción de contratos, revisión de contratos, derecho mercantil

# legal-research: Legal research and advice
legal research, legal advice, legal analysis, legal memoranda, case law, statutory research, legal counsel, legal opinions, advise on legal, legal writing, legal issues
posting: provide legal, research legal, legal guidance, advise clients on legal
story: looked up the ruling, old ruling, court had decided, wrote a memo, memo of two pages, found a case, what the law says, asked what he wants
de: Rechtsberatung, juristische Recherche, rechtliche Prüfung, Gutachten
fr: recherche juridique, conseil juridique, veille juridique, analyse juridique
es: asesoramiento jurídico, investigación jurídica, asesoría legal

# litigation: Court cases
litigation, trial preparation, pleadings, depositions, discovery in cases, court filings, litigation support, court proceedings, arbitration, witness preparation, evidence management
posting: represent clients, prepare for trial, draft pleadings, manage litigation, e-discovery
story: the judge, in court, at court, the court, the hearing, a witness, the witness, out of court, appealed, before the judge, deadline at the court, filed on the last day, filed the motion, settled before, other side's lawyer, evidence was missing, boxes of documents, won the case, lost the case
de: Prozessführung, Gerichtsverfahren, Schriftsätze, Rechtsstreit
fr: contentieux, procédures judiciaires, plaidoiries
es: litigios, procedimientos judiciales, procesal

# legal-files: Case files and deadlines
case files, legal files, paralegal, docketing, case management for lawyers, filing with courts, document review, legal assistant, legal secretary, prepare legal documents, client files
posting: maintain case files, file documents with, manage deadlines for court, organize exhibits
story: deadline book, file was not found, sorted the documents by date, timeline of the case, numbered the, copies for the court
de: Aktenführung, Fristenkontrolle, Fristenüberwachung, Rechtsanwaltsfachangestellte
fr: gestion des dossiers juridiques, assistanat juridique, suivi des échéances
es: expedientes jurídicos, procuraduría, gestión de expedientes

# client-intake-legal: Clients in need of law
client interviews, client intake legal, legal aid, advise clients, client counseling legal, family law, criminal defense, immigration law, tenant law, employment cases
posting: interview clients, represent individuals, counsel clients
story: client cried, did not understand the letter from the court, custody of, told her honestly that we would lose, told him honestly that, eviction, deportation, asked what she wanted most
de: Mandantengespräche, Mandantenbetreuung, Rechtshilfe
fr: entretiens clients, aide juridictionnelle, accompagnement des clients
es: atención a clientes jurídicos, asistencia jurídica, turno de oficio

# compliance-program: Compliance
compliance program, compliance monitoring, compliance training, compliance officer, anti-bribery, code of conduct program, policies and controls, compliance reviews, regulatory reporting, compliance risk, regulatory filings
posting: monitor compliance, develop compliance, ensure regulatory, compliance audits
story: the regulator, regulator asked, reported the breach, new rule came, checked all contracts for, training that nobody wanted, gifts register
de: Compliance-Management, Regulatorik, Geldwäschebeauftragte, Compliance-Programm
fr: programme de conformité, conformité réglementaire
es: cumplimiento regulatorio, programa de cumplimiento

# privacy-law: Data protection law
GDPR compliance, privacy law, data protection officer, privacy impact, data subject requests, privacy policies, CCPA, data breach, personal data protection
posting: ensure data protection, privacy compliance, handle data subject
story: wanted to know what we store, deletion request, asked us to delete, data went to the wrong, mail to the wrong person, reported within 72 hours, consent for
de: Datenschutzbeauftragter, DSGVO-Umsetzung, Datenschutzrecht
fr: protection des données, DPO, mise en conformité RGPD
es: protección de datos, RGPD, delegado de protección de datos

# intellectual-property: Patents and marks
intellectual property, patents, trademarks, copyright, licensing agreements, patent applications, IP portfolio, trade secrets, patent search
posting: manage patents, protect intellectual property, prosecute patents
story: a patent, the patent, somebody copied our, copied our logo, licence for the pictures, warning letter
de: gewerblicher Rechtsschutz, Patente, Urheberrecht
fr: propriété intellectuelle, brevets
es: propiedad intelectual, patentes

# corporate-law: Companies and deals
corporate law, corporate governance, board resolutions, due diligence, company secretary, shareholder, entity management, transactions legal, incorporation
posting: support transactions, corporate records, board meetings legal
story: the notary, data room, bought the company, founded the company, register of companies, articles of
de: Gesellschaftsrecht, Corporate Governance, Notar, Handelsregister
fr: droit des sociétés, gouvernance, secrétariat juridique
es: derecho societario, gobierno corporativo

# real-estate-law: Property and leases in law
conveyancing, title search, closing documents, leases review, real estate law, property transactions, land registry, escrow
posting: prepare closing, review leases, property law
story: land register, buyer's bank, closing day, keys were handed, mortgage deed
de: Immobilienrecht, Grundbuch, Mietrecht
fr: droit immobilier, actes notariés, baux
es: derecho inmobiliario, registro de la propiedad, arrendamientos
`;
