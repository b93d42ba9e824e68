/** Doing it right, whatever the trade: safety, rules, checks, secrets, risks, knowing when to call somebody. The format stands at `readPhraseTable`. */
export const DOING_RIGHT = `
# safety-work: Safety at work
workplace safety, health and safety, safety rules, safety procedures, safety standards, safety regulations, safety requirements, safety performance, occupational safety, work safely, safe work, safe working, safe environment, safety protocols, safety policies, OSHA, PPE, personal protective equipment, safety training, safety culture, risk assessment, hazard, toolbox talk, safe manner
posting: adhere to safety, follow safety, maintain a safe, EHS, HSE, safety compliance, safety guidelines, safety inspections, promote safety, identify hazards, safety-conscious, regarding safety, safety of all
story: nobody got hurt, nobody gets hurt, nobody was hurt, got hurt, was injured, near miss, near accident, dangerous, unsafe, not safe, gloves, helmet, hard hat, hi-vis, safety shoes, goggles, first aid, stopped the work, stopped the job, hanging out from, could have fallen, fell down, burned his, burned her, cut his hand, cut her hand, fire exit, blocked exit, evacuated, an accident, accidents, slipped on the, nobody hurt, no one was hurt, somebody could have, someone could have, could have killed, could have gone terribly wrong, could go wrong, fell from, fell off, too close to, walkway, people walking, closed the aisle, blocked off, closed it off, warning sign, safety walk, stop the machine, hurt his, hurt her, broke his, broke her, hospital with, safety incident, safety incidents, near misses, safety protocol, lockout, lockout tagout, hazards, injury, injuries, incident-free, without incident, protective equipment, safety briefing, safety concern, unsafe conditions
de: Arbeitssicherheit, Arbeitsschutz, Sicherheitsvorschriften, Unfallverhütung, Gefährdungsbeurteilung, Sicherheitsunterweisung, Unfall
fr: sécurité au travail, consignes de sécurité, règles de sécurité, hygiène et sécurité, prévention des risques, accident
es: seguridad laboral, prevención de riesgos, normas de seguridad, seguridad y salud, riesgos laborales, accidente

# careful-checks: Accuracy and checking
accuracy, attention to detail, detail oriented, eye for detail, double-check, accurate work, precision, thoroughness, error-free, meticulous, proofreading, verify accuracy, verification of, check for errors
posting: commitment to accuracy, high level of accuracy, verify information, attention to ~ detail, attentive to detail, attention to details, detail-minded, accuracy with data, work accurately, enter data accurately, accurate and thorough
story: ^spotted, checked twice, double checked, checked again, second check, second pair of eyes, counted again, counted twice, read it again, compared ~ with, one digit, one number, wrong number, wrong label, wrong date, wrong name, mixed up, mix up, mistake, caught ~ before, found a mistake, found the mistake, something did not fit, did not look right, did not match, looked again, looked twice, checked the, checked each, checked every, checked all, went through every, went through each, line by line, read every, caught it, caught that, caught an error, two errors, wrong dose, wrong amount, wrong address, wrong room, wrong box, it should have been, off by, gets a look, two signatures, both sign, before I hit, before I sent, verified, validated, cross-checked, cross-referenced, reviewed the, review step, discrepancy, discrepancies, error rate, inaccuracies, inaccurate, accuracy improved, accuracy rose, caught the error, identified an error, discovered an error, duplicate entries, sign-off
de: Sorgfalt, sorgfältig, Genauigkeit, genaue Arbeitsweise, gewissenhaft, detailgenau, Detailgenauigkeit
fr: rigueur, rigoureux, précision, souci du détail, minutie, attention aux détails
es: atención al detalle, precisión, minuciosidad, rigor, exactitud, meticuloso

# quality-work: Quality of work
quality assurance, quality control, quality standards, quality checks, quality management, high quality, quality improvement, quality requirements, quality processes, maintain quality, quality of work, quality of service
posting: ensure quality, quality assurance requirements, meet quality, highest quality, quality assurance processes, quality programs, high standard of work, pride in your work, takes pride, pride in their work, quality and craft, care about quality, cares about quality, quality-conscious, quality mindset, high standards, craftsmanship
story: rejected, sent it back, redid, did it again, had to be redone, returned ~ because, defect, defects, faulty, complaints went down, no complaints, spot checks, spot check, call scores, came back as, redo, sub-standard, bad quality, better quality, mistakes went, errors went, fewer errors, fewer mistakes, high standard, rework, defect rate, quality issues, improved quality
de: Qualitätssicherung, Qualitätskontrolle, Qualitätsmanagement, Qualität, Qualitätsstandards
fr: qualité, contrôle qualité, assurance qualité, normes de qualité, démarche qualité
es: calidad, control de calidad, aseguramiento de la calidad, estándares de calidad, gestión de calidad

# rules-standards: Keeping rules and standards
compliance, comply with, regulatory compliance, regulations, policies and procedures, company policies, standards, adhere to, adherence to, in accordance with, standard procedures, legal requirements, code of conduct, guidelines, regulatory requirements, legislation
posting: ensure compliance, compliant with, follow procedures, follow company, accordance with policies, meets standards, organizational compliance, follow established, abide by, comply with all, specified procedures, quality standards, code of professional conduct, professional code
story: the rule says, by the book, against the rules, not allowed, was not allowed, regulation says, the procedure says, followed the procedure, stuck to the rule, strict about, no exceptions, inspection, inspector, audit, ^fined, a fine, the policy, policy, the law, legal, illegal, not legal, it is legal, licence, license, permission, audited, complied with, in compliance, compliant, company policy, regulatory, followed protocol, adhered to, policy violation
de: Vorschriften, Einhaltung, Richtlinien, gesetzliche Vorgaben, Compliance, Vorgaben, Regelungen
fr: conformité, réglementation, respect des procédures, normes, respect des règles, réglementaires
es: cumplimiento normativo, normativa, normas, políticas y procedimientos, cumplimiento de normas, reglamentos

# audits: Audits and inspections
audit, audits, auditing, auditor, auditors, inspection, inspections, inspector, external audit, internal audit, audit preparation, audit readiness, accreditation, certification audit, ISO 9001
posting: support audits, prepare for audits, participate in audits, regulatory inspections, audit requirements
story: auditor asked, auditor came, before the audit, passed the audit, passed the inspection, no findings, one finding, ^findings, inspector came, inspectors, surprise visit, unannounced, papers in order, showed the auditor, could not find the paper, the audit, an audit, inspection was, inspected, the inspection, paper trail, sampled, sample of, audit findings, corrective actions, corrective action
de: Audit, Audits, Prüfung, Prüfer, Revision, Zertifizierung
fr: audit, audits, inspection, contrôle, certification, commissaires aux comptes
es: auditoría, auditorías, inspección, inspecciones, auditor, certificación

# risk: Risks
risk management, risk assessment, risk, risks, mitigate risk, risk mitigation, identify risks, risk analysis, contingency, risk register
posting: assess risks, manage risk, anticipate problems, potential issues
story: what could go wrong, might go wrong, if it goes wrong, plan B, fallback, backed out, too risky, too dangerous, worst case, just in case, safety net, risky, danger, what happens if, if it failed, if it fails, could fail, would have been, would have cost, tested it first, small first, one store first, one room first, rolled back, kept the old, kept a copy, risk of, identified risks, potential risks, mitigated, mitigate, mitigation, fallback plan
de: Risikomanagement, Risiken, Risikobewertung, Risikoanalyse
fr: gestion des risques, risques, évaluation des risques, analyse de risques
es: gestión de riesgos, riesgos, evaluación de riesgos, análisis de riesgos

# escalation: Escalating at the right time
escalate, escalation, escalations, escalate issues, escalation path, raise issues, report issues, alert management, notify supervisor, report problems
posting: escalate appropriately, follow path of escalate, escalates ~ to, refer to supervisor, report ~ to supervisor, engage team lead, as appropriate to supervisor, recognise when to escalate, know when to escalate, knows when to ask for help, when to ask for help, ask for help, raise concerns early, escalate concerns
story: called my supervisor, called the supervisor, called the doctor, woke the doctor, called the engineer, called maintenance, told my team lead, told the supervisor, went to my boss, passed it to, asked for help, second level, duty manager, called in, rang my manager, above my, not mine to decide, rang my, called my <boss>, told my <boss>, told the <boss>, phoned my <boss>, reported it to, raised it with, brought it to, took it to, asked my <boss>, called the <medic>, rang the <medic>, rang the registrar, escalated, escalated to, escalated the issue, brought ~ to my manager's attention, flagged, flagged the, raised the issue, raised the concern, notified, alerted my
de: Eskalation, eskalieren, Meldung an Vorgesetzte
fr: escalade, remonter les problèmes, alerter, remontée d'informations
es: escalar, escalado de incidencias, escalamiento, informar al supervisor

# confidentiality: Keeping things confidential
confidential, confidentiality, confidential information, sensitive information, discretion, privacy, data protection, HIPAA, GDPR, personal data, discreet, patient privacy, private information
posting: maintain confidentiality, protect confidential, handle sensitive, confidential records, security of information, confidential and privileged, privileged material, sensitive employee, sensitive client, confidential client
story: told nobody, did not tell anyone, kept it to myself, in confidence, locked ~ away, locked cabinet, shredded, screen locked, closed the door, wanted to know who, not allowed to say, overheard, private matter, kept quiet about, could not tell, cannot tell, said nothing to, password on, locked my, behind closed doors, door shut, with the door shut, no names, without names, would not give, gave nobody, asked for ID, without ID, sensitive data, shut-door, door-closed-and, stopped-reading, closed-it-and-told, without-telling-what-it-said, not-supposed-to-see, not-supposed-to-have, not-meant-for-us, meant-for-somebody-else, read-first-two-lines, deleted-it-from-everything, sealed-envelope, keep-to-myself, cannot-keep-secret, told-nobody-else, nobody-else-knew, would-not-say-why, did-not-say-why, asked-me-why-and, looked-at-screen-over, turned-screen, locked-drawer, locked-it-away, names-off, left-names-out, could-not-even-say-if, couldn't-even-say-if, said-I-couldn't-say, could-not-tell, couldn't-tell-him, her ex rang, ex asked where, asked-where-she-lived, would-not-confirm, neither confirm, not-in-the-lift, screen-turned-away, in-quiet-room, knew-who-was-going-before, salary-list, list-came-out-on-shared, shared-printer, grabbed it, knew-before-they-did, kept-mouth-shut
de: Vertraulichkeit, vertraulich, Diskretion, Datenschutz, Verschwiegenheit, DSGVO
fr: confidentialité, confidentiel, discrétion, RGPD, secret professionnel, données personnelles
es: confidencialidad, confidencial, discreción, protección de datos, secreto profesional

# integrity-pressure: Doing right under pressure
integrity, ethics, ethical, ethical standards, honesty, honest, code of ethics, trustworthy, whistleblowing, professional ethics, ^moral, conflict of interest, anti-corruption
posting: highest ethical, act with integrity, honest and, integrity and trust, ethical conduct, integrity at all times, acts with integrity, do the right thing, moral courage, ^principled, sincere, ^sincerity, honesty and integrity, openness and honesty
story: asked me to sign, asked me to change, wanted me to sign, wanted me to change, wanted me to say, I refused, would not sign, did not sign, backdate, backdated, told the truth, would be a lie, said no to my boss, reported it, raised a concern, spoke up, could have kept quiet, keep quiet, not right, bribe, commission under the table, gave back the money, returned the money, truth, told him the truth, told her the truth, told them the truth, lied, lie, would not lie, cover up, nobody would have noticed, would have noticed, right thing, reported myself, reported it myself, admitted, confessed, could have said nothing, not fair, unfair, unethical, honest about, transparency, pressured to, refused to compromise, reported the
de: Integrität, Ethik, Ehrlichkeit, Zuverlässigkeit, ethisch
fr: intégrité, éthique, déontologie, honnêteté
es: integridad, ética, honestidad, honradez
`;
