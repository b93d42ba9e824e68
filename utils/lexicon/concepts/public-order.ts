/** Order, rescue, courts and the counters of the state. The format stands at `readPhraseTable`. */
export const PUBLIC_ORDER = `
# investigation-police: Police investigation
criminal investigation, criminal investigations, police-investigation, gather-evidence, witness statements, interview-suspects, crime scene, ^arrests, case-files, forensic evidence, ^detective, search-warrants, surveillance-operations, crime-prevention, chain-of-custody, ^investigators, crime-reports, intelligence-gathering, interview witnesses, interview suspects, victim care, witness care, achieving best evidence, statement taking, suspect interviews, prosecution files, case files for court, stop and search, response policing, neighbourhood policing, calls for service, incident response, road traffic collisions
posting: take-statements, interview-witnesses, police-officer, investigating-officer, prepare-case-files, make-arrests, crime-analyst, respond to calls for service, respond to incidents, prepare prosecution files, build case files, engage with the local community as officer, patrol the area, deal with ~ incidents, support victims of crime, gather intelligence
story: suspect, witness, arrested, took-statement, fingerprints, the burglary, break-in, broken-into, stolen-car, alibi, the culprit, camera-footage, seized, knocked-on-doors-in-street, took her statement, took his statement, body cam, bodyworn, cuffed, handcuffs, custody sergeant, no comment, in interview he, CPS wanted, charged him, he ran, foot chase, went to a domestic, neighbour dispute, kids on bikes, knife in his, missing girl, missing teenager, found her at, death knock, told the parents, on the hard shoulder, closed the road, shoplifter, same shoplifter, evidence bag, CCTV from the shop
de: Ermittlungen, Polizei, Zeugenvernehmung, Spurensicherung, Kriminalpolizei
fr: enquêtes judiciaires, police, auditions, preuves, gendarmerie
es: investigación policial, policía, declaraciones, pruebas, guardia civil

# traffic-police: Traffic, parking and tickets
traffic enforcement, traffic-control, parking enforcement, civil-enforcement-officer, parking tickets, speed-checks, road-safety, direct-traffic, parking-attendant, traffic warden, lollipop, roadside-checks, traffic management at events, close roads
posting: enforce traffic, issue-parking, traffic-officer, control-traffic, crossing guard, flagger
story: speeding, drink-driver, pile-up, closed-road, directed-traffic, cones, parked-on-pavement, double-parked, parking ticket, disputed ticket, breath-test, skid-marks, hit-and-run
de: Verkehrsüberwachung, Verkehrskontrollen, Politessen, Parkraumüberwachung, Verkehrssicherung
fr: contrôle routier, circulation routière, stationnement, agent de surveillance de la voie publique
es: control de tráfico, agente de movilidad, aparcamiento regulado, seguridad vial

# emergency-calls: Answering emergency calls
emergency calls, emergency-call-handling, 999 calls, 911 calls, 112 calls, emergency dispatch, emergency-control-room, call-triage, ambulance-dispatch, dispatch-crews, distress calls, crisis-line, helpline
posting: answer-emergency, emergency dispatcher, control-room-operator-emergency, public-safety-telecommunicator, respond-to-999
story: caller-was, the caller, screamed-down-phone, stayed-on-line, kept-on-line, kept-him-on-line, sent-ambulance, address-of-caller, where-are, told-how-to-press, whispered, line-went-dead, nearest-crew
de: Notruf, Leitstelle, Notrufannahme, Rettungsleitstelle
fr: appels d'urgence, régulation, centre d'appels d'urgence
es: llamadas de emergencia, centro de coordinación, teleoperador de emergencias

# ambulance: Ambulance and first care on the spot
ambulance, pre-hospital care, emergency-medical-services, emergency-medical-technician, paramedic, emergency-response, patient-transport, scene-assessment, trauma-care-at-scene, immobilisation, stretcher, first-aid, first aider, advanced-life-support, rapid-response-vehicle, EMT, paramedic practice, patients at the scene, emergency driving, blue light driving, treat at home, see and treat, clinical decision at scene, ambulance crew, ambulance technician, conveyance decisions, mental health call-outs, falls call-outs, major incident
posting: convey-patients, decisions-at-scene, respond-to-emergencies, administer-first-aid, drive-ambulance, emergency-care-assistant, decide whether to convey, treat and discharge at scene, safe conveyance, drive under emergency conditions, work as a crew, pre-hospital clinical, vehicle checks at start of shift
story: stopped-breathing, compressions, no-pulse, blue-lights, on-scene, neck brace, splint, fell-down-stairs, way-to-hospital, back-of-ambulance, put-in-recovery-position, put-him-in-recovery-position, unconscious-man, tourniquet, nosebleed, paralysed down one side, stroke, wheeze, short of breath, response car, handed over at the hospital, took her to hospital, took him to hospital, drove her in, collapsed in the street, my crewmate, crew mate, on the truck, the rig, back of the truck, category one, first on scene, got on scene, on the motorway, in the ditch, trapped in, rolled car, entrapment, neighbours had started, wife was doing compressions, bystander, granddad on the stairs, carry chair, down three flights, refused to go, left at home, left him at home, safety netted, GP visit instead, queued outside A&E, handed over in resus, pre-alert, helicopter, drunk teenager, threatened us, police waited, debrief after
de: Rettungsdienst, Notfallsanitäter, Erste Hilfe, Krankentransport, Rettungssanitäter
fr: secours d'urgence, ambulancier, premiers secours, secourisme
es: servicio de ambulancias, técnico en emergencias, primeros auxilios, transporte sanitario

# firefighting: Fire fighting and prevention
firefighting, fire suppression, fire-prevention, fire-safety-inspections, fire drills, breathing-apparatus, fire-engine, vehicle-extrication, rescue casualties, fire-investigation, ^hose, hydrants, fire-officer, fire-risk, wildfire, fire warden, hazardous-materials-response, firefighter, search and rescue, fire safety, ambulance service, paramedic, emergency medical, dispatcher emergency, fire prevention, fire drill, fire crew, home fire safety visits, smoke alarms, fire safety checks, road traffic rescue, breathing apparatus, watch manager, firefighter training, hydrant checks, water rescue, fire investigations, community fire safety, equipment drills, on-call firefighter, retained firefighter
posting: extinguish fires, fight-fires, fire-service, fire-crew, fire marshal, respond to fires, emergency calls, rescue operations, respond to fires road, carry out home fire safety, fit smoke alarms, road traffic collisions and, prevention activities, maintain operational fitness, readiness for calls, maintain fitness
story: flames, smoke-filled, full-of-smoke, roof-was-burning, got-everyone-out, everyone-got-out, ladder-truck, cut-him-out-of-car, cut-out-of-car, through-smoke, fire-started, put-out-fire, embers, chip-pan, fire blanket, fire broke out, put out the fire, extinguisher, smoke in the, pulled him out, pulled her out, car accident, cut him out, siren, evacuated the building, pager went, on the pump, first pump, BA set, went in on a hose, couldn't see my hand, thermal camera, found her behind, chip pan, cut the roof, spreaders, ladder pitched, dog on the ice, flood pumped, smoke alarm fitted, hoarder, chimney fire, drill night, school visit, flat fire, house fire, under the bed, second floor window
de: Feuerwehr, Brandbekämpfung, Brandschutz, Brandschau, Atemschutz, Rettungsdienst, Brandschutzübung, Rettung
fr: lutte contre l'incendie, sapeur-pompier, prévention incendie, désincarcération, pompiers, secours, sécurité incendie, évacuation, SSIAP
es: extinción de incendios, bombero, prevención de incendios, excarcelación, bomberos, rescate, salvamento, protección contra incendios

# disaster-planning: Preparing for disasters
emergency planning, emergency-management, disaster response, civil-protection, civil-contingencies, business-continuity, continuity-plans, contingency-exercises, disaster-recovery-exercises, flood response, crisis-management-team, evacuation-plans, humanitarian response, relief-operations, incident-command, emergency exercises, resilience planning, mutual-aid
posting: emergency-planner, resilience-officer, plan exercises, disaster relief, incident-commander, crisis-coordination
story: the flood, river-rose, sandbags, evacuated-village, emergency-shelter, gym-full, camp-beds, power-was-out, earthquake, hurricane, command-post, relief-supplies, blankets, tents
de: Katastrophenschutz, Krisenmanagement, Notfallplanung, Krisenstab, Business Continuity
fr: gestion de crise, protection civile, plan de continuité, secours aux sinistrés
es: protección civil, gestión de emergencias, planes de contingencia, continuidad de negocio

# guarding: Guarding a place
manned-guarding, security guard, door supervision, patrol-premises, premises-patrol, alarm-response, gatehouse, site-security, event-security, close-protection, security-checks, static guarding, bouncer, patrol, patrols, law enforcement, security officer, door staff, public order, public safety, security patrols
security officer duties, guarding premises, lone patrols, trespassers, ^guarding
posting: security-officer, SIA-licence, guard-buildings, patrol premises, protect property, maintain order, protect people and property, respond to alarms, secure the premises, security checks, patrol the, front desk security, lone patrol, patrol premises and
story: on-patrol, gate-I, somebody-climbed, jumped-fence, under-coat, door-was-open, drunk-man, threw-him-out, torch, intruders, on my rounds, on my round, broken window, fight in the, asked them to leave, asked him to leave, would not leave, called the police, doorman, trespasser, intruder, handcuffed
story: in the gatehouse, on nights at the, walked the site, did my rounds, on the radio, door had been forced, found a door, lads on the roof, kids on the, fence was cut, hole in the fence, cable thieves, scrap yard, held the door, waited with him, police came, logged the time
story: on patrol, on my patrol, radio to, who he was, escorted him, escorted her, walked him out, knife, false alarm, roof door, broken lock, propped open, handover to days, walked-it-four-times, four-times-night, walked-round-it-every-hour, with the wand round, behind-bins, wrote-what-when-and-who, police-copied-book, copied-book, wrote-it-in-guard-book, statement-and-read-it-in-court, swept-it-with-police, bomb threat, suspicious-bag, grabbed at the exit, held-till, filled-trolley, walked-to-car, to-her-car-with, my umbrella, lost-kid, directions-day
de: Objektschutz, Sicherheitsdienst, Zutrittskontrolle am Eingang, Streifengänge, Wachdienst, Pforte, Bewachung, Streife, Zutrittskontrolle, Werkschutz, Pförtner, Pfortendienst, Sicherheitskontrolle
fr: gardiennage, agent de sécurité, rondes, filtrage, vidéosurveillance de sites, contrôle d'accès, maintien de l'ordre, poste de garde, levée de doute
es: vigilante de seguridad, vigilancia, rondas de seguridad, control de accesos a recintos, seguridad privada, rondas, control de accesos, vigilante, control de accesos y rondas, portería

# prison-work: Prison work
prison-officer, correctional-officer, supervise-prisoners, inmate supervision, cell-searches, prison custody, restraint-techniques, escort prisoners, prison regime, contraband, offender-management, prison wing, detention-officer, rehabilitation-of-offenders, prisoner-welfare, jail, inmates, probation, parole, prison, offenders, rehabilitation of offenders, juvenile justice, prison officer, personal officer, key worker for prisoners, cell searches, prisoner movements, use of force, control and restraint, dynamic security, roll check, self-harm of prisoners, ACCT, visits hall, gangs in prison, prison education, ^correctional
posting: supervise-inmates, search-cells, custody-officer, control-and-restraint, secure-unit, supervise inmates, offender management, maintain order on the wing, supervise prisoners, maintain security and order, search cells, de-escalate prisoners, safe and decent
story: his cell, cell-door, lock-up, visiting-hours, weapon-made, hunger strike, self-harm-in-cell, prisoners, released-from-prison, on the prison wing, two-inmates, fight on the wing, in prison, prisoner, inmate, released from, on the wing, on the landing, bang-up, banged up, cell bell, cut down, ligature in the cell, spice, phone in his cell, hooch, wouldn't lock up, wouldn't go behind his door, talked him back in, kicked off on the wing, two lads fighting, alarm bell, planned removal, his mum had died, visit was cancelled, servery, painted the wing, ACCT opened, on my landing, letter read to him, stopped eating in his cell
de: Justizvollzug, Strafvollzug, Gefängnis, Justizvollzugsbeamter, Haftraumkontrolle, Bewährungshilfe
fr: surveillant pénitentiaire, prison, détenus, administration pénitentiaire, probation
es: funcionario de prisiones, centro penitenciario, internos, vigilancia penitenciaria, penitenciario, libertad condicional

# military: Armed forces
military-operations, armed forces, army, navy, air-force, military-training, platoon, squad-leadership, soldiers, field-exercises, deployments-abroad, weapons-handling, military-logistics, reconnaissance, peacekeeping, veterans, ammunition
posting: command soldiers, lead-soldiers, military-service, welfare-of-soldiers, non-commissioned-officer, mission-planning
story: my platoon, sergeant, lieutenant, the barracks, on-exercise, convoy, patrol-base, my soldiers, night-march, recruits
de: Bundeswehr, Militär, Soldaten, Truppenführung, Streitkräfte
fr: armée, militaire, forces armées, commandement de troupe
es: ejército, fuerzas armadas, militares, mando de tropa

# borders: Borders and passports
border control, passport control, immigration control, customs-inspection, immigration-officer, visa applications, asylum applications, check-passports, interview-passengers, border guard, contraband-detection, travel-documents, entry-requirements, residence-permits, ^naturalisation
posting: check-travel-documents, examine passports, immigration casework, border-force-officer, decide-visa-applications
story: passport-was, forged passport, fake-passport, photo-did-not-match, border crossing, dog-found, smuggled, visa-had-run-out, asylum seeker, refused-entry
de: Grenzkontrolle, Passkontrolle, Zollkontrolle, Ausländerbehörde, Visaanträge
fr: contrôle aux frontières, douanier, police aux frontières, titres de séjour
es: control de fronteras, control de pasaportes, extranjería, inspección aduanera

# court-office: Hearings and court offices
court hearings, court-clerk, ^hearings, courtroom, swear-in-witnesses, court-administration, court usher, judicial-assistant, court-records, docket, jurors, court-interpreting, bailiff-duties, trial-preparation, tribunal hearings, court-listings, court registry
posting: clerk hearings, schedule-hearings, record-proceedings, assist-judges, court-reporter, court-officer
story: the judge, the courtroom, the jury, juror, witness-stand, adjourned, the verdict, file-for-hearing, court-was-waiting, oath, defendant
de: Gerichtsverhandlungen, Geschäftsstelle des Gerichts, Protokollführung, Justizangestellte, Sitzungsdienst
fr: greffe, greffier, audiences, tribunal, huissier
es: juzgado, vistas judiciales, tramitación procesal, secretario judicial, tribunal

# debt-enforcement: Collecting debts by law
debt-recovery, enforcement-agent, bailiff, debt collection, seize-goods, attachment-of-earnings, insolvency, bankruptcy proceedings, repossession, judgment-debts, overdue-accounts-collection, payment-arrangements, collections-calls, collection-agency, arrears-management, garnishment
posting: collect-overdue-debts, collections-agent, agree-payment-plans, recover debts, insolvency-administrator, collections-specialist
story: bailiffs, he-owed, she-owed, lost-job, twenty-month, paid-in-instalments, could-not-pay, payment-plan, arrears, creditors, creditor, promised-to-pay
de: Inkasso, Forderungseinzug, Gerichtsvollzieher, Insolvenz, Zwangsvollstreckung, Ratenzahlung
fr: recouvrement de créances, huissier de justice, plan d'apurement, surendettement
es: recobro, gestión de cobros, agente judicial, embargo, concursal

# benefit-claims: Deciding benefit claims
benefit claims, claims-assessment-of-benefits, social-security, welfare-benefits-administration, unemployment benefits, housing-benefit, pension claims, entitlement decisions, benefits-officer, eligibility determination, overpayments, appeals-against-decisions, case-decisions, disability benefits, means-testing, deciding claims, benefit decisions, eligibility decisions, ^eligibility, ^entitlement, disability claims, income support, welfare decisions, entitlement rules, case decisions benefits
posting: assess-claims-for-benefits, determine eligibility, decide-claims, eligibility-worker, benefits assessor, process-benefit, determine entitlement, make decisions on claims, decide entitlement, assess eligibility, interview claimants, make fair decisions, process benefit claims, assess and process, housing benefit claims
story: benefit-had-been-stopped, claim-was-turned-down, turned-down, income-had-changed, missing-proof, rent-support, form-was-missing, overpaid, had-to-pay-it-back, waited-months, claimant, the claimant, standard-rate, points for, scored-too-low, claim-was-correct, I-decide-claims, decide-claims, awarded, awarded her, awarded-him, higher-rate, what-law-says, discretion, four-weeks-late, looked-at-whole, partner-living-with, living-together, son-living-with, payslips, his payslips, payslips did-not, two-more-months-of, paid-it-from-right-date, from-right-date, couple-living-apart, living-apart, what-rent, who-lives-there, who-lives-with, what-they-earn, thirty-day-claims, worked-through-rules, capital-over, savings-over, backdated it, change of circumstances, awarded-it, refused-it, overpayment, under-occupancy
de: Leistungsgewährung, Sozialleistungen, Leistungssachbearbeitung, Jobcenter, Rentenanträge
fr: prestations sociales, instruction de dossiers d'allocations, droits sociaux, aides sociales
es: prestaciones sociales, tramitación de subsidios, seguridad social, ayudas

# planning-permission: Planning and building permission
planning-applications, planning-permission, development-control, development-management, zoning-review, planning-policy, local-plan, site-visits-for-planning, planning-officer, land-use, planning-committee, objections-from-neighbours, conservation-area, listed-buildings, urban planning, heritage-consent, environmental-impact-assessment
posting: assess-planning, planning-officer-reports, write-officer-reports, urban-planner, town-planner, review-development-proposals, building-control
story: neighbours-were-against, neighbours objected, objection-letters, too-high, trees-on-site, architect-changed, committee-refused, developer-wanted, public-meeting, parking-spaces, plans-on-table, extension of the house, wanted-to-build
de: Bauanträge, Baugenehmigung, Bauleitplanung, Stadtplanung, Bebauungsplan, Denkmalschutz
fr: permis de construire, urbanisme, instruction du droit des sols, plan local d'urbanisme
es: licencias urbanísticas, urbanismo, licencias de obra, planeamiento, impacto ambiental

# food-inspection: Inspecting food, health and work places
environmental-health, food inspections, food-hygiene-inspection, inspect-food-premises, health inspections, workplace-inspections, noise-complaints, housing-standards, licensing-inspections, serve-notices, trading-standards, pollution-control, labour-inspection, product-safety-inspections, private-water-supplies, hygiene-rating
posting: inspect-premises, environmental-health-officer, serve-improvement-notices, sample-food, health-inspector, investigate-food-poisoning, safety-inspector, inspect properties or premises, take enforcement action, enforcement visits
story: closed-kitchen, closed-restaurant, closed-them-down, food poisoning, fell-ill, raw chicken, mouse-droppings, dirty-fridge, took-samples, gave-them-week, improvement-notice, loud music, measured-noise, mouse-droppings-behind, shut-it-that-day, shut-kitchen-that-day, nine-beds, HMO, overcrowded, hazard
de: Lebensmittelkontrolle, Gewerbeaufsicht, Umweltamt, Gesundheitsamt, Arbeitsschutzkontrollen
fr: inspection sanitaire, hygiène alimentaire contrôle, inspection du travail, santé environnementale
es: inspección sanitaria, inspección de alimentos, inspección de trabajo, salud ambiental

# elections-registers: Registers, elections and certificates
elections, electoral registration, polling-stations, civil registry, registrar, birth certificates, marriage ceremonies, identity-cards, population-register, vehicle-registration, driving-licences, land-registry, business-registration, notary, certificates-for-citizens
posting: register births, register deaths, issue-passports, issue-identity-cards, administer-elections, licensing-clerk, registry-officer
story: the ballot, ballot-papers, polling-station, counted-votes, voters, wedding-ceremony, birth certificate, new-passport, name-was-spelled, register-said, car-registration
de: Standesamt, Bürgerbüro, Einwohnermeldeamt, Wahlen, Kfz-Zulassung, Ausweise
fr: état civil, élections, cartes d'identité, immatriculation
es: registro civil, elecciones, padrón, documentos de identidad, matriculación

# briefing-ministers: Advising politicians
policy briefings, briefing papers, ministerial-correspondence, parliamentary-questions, draft-legislation, policy-advice, policy papers, impact-assessments-of-policy, ^consultations, white papers, speechwriting, political-advice, lobbying, government-relations, public-affairs, diplomacy, embassy-work, regulatory-proposals
posting: draft-briefings, policy-papers-for-ministers, brief ministers, policy-officer, policy-analyst, advise-elected, legislative-affairs, public-affairs-officer
story: the minister, minister-wanted, mayor-wanted, the cabinet, parliament, amendment, ambassador, the ministry, councillors, politicians, hearing-in-parliament, interest-groups
de: Ministervorlagen, Gesetzentwürfe, Politikberatung, Public Affairs, Stellungnahmen
fr: notes aux ministres, conseil politique, affaires publiques, projets de loi
es: informes para ministros, asesoría política, asuntos públicos, proyectos de ley

# information-requests: Requests for files and data
freedom-of-information, information requests, subject access requests, subject access, public-records-requests, records-management, records-retention, redaction, disclosure-of-records, archive-requests, data-protection-requests, FOI, FOIA
posting: handle-subject-access, respond-to-information-requests, records-officer, retention-schedules, records-manager, personal data, protect personal data, data protection
story: blacked-out, redacted, wanted-to-see-file, wanted-file, journalist-asked, emails-about, found-file, thirty-days-to-answer, released-documents, blacked-out-other, wrong-address-letter, letter-went-to-wrong, letter went to the ex's, reported-it-in-hour, reported-breach, wouldn't-say-over-phone, without-code, password-on-file, envelope with two letters, memory-stick
de: Auskunftsersuchen, Informationsfreiheit, Aktenverwaltung, Betroffenenanfragen
fr: demandes d'accès, accès aux documents, gestion des archives, droit d'accès
es: solicitudes de acceso, acceso a la información, gestión documental, derechos de acceso

# development-aid: Aid projects abroad
international-development, humanitarian aid, development cooperation, aid-projects, monitoring-and-evaluation, logframe, donor-reporting, field office, refugee-camps, livelihoods programmes, food-distribution, water-and-sanitation-programmes, capacity-building, community-development-abroad, beneficiaries, emergency-relief
posting: implementing-partners, field missions, M&E-officer, programme-officer, relief programmes, WASH-programmes
story: the camp, the village, village elders, borehole, distribution-of-food, donors-wanted, field-trip, local-partner, checkpoint, convoy-of-aid, harvest-failed, mothers-in-village, baseline-survey
de: Entwicklungszusammenarbeit, humanitäre Hilfe, Hilfsprojekte, Auslandsprojekte
fr: aide humanitaire, coopération internationale, suivi-évaluation, projets de développement
es: ayuda humanitaria, cooperación internacional, proyectos de desarrollo, seguimiento y evaluación
`;
