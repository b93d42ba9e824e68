/** Keeping machines, plants and installations going: fitters, electricians, their vans and their homes to visit. The format stands at `readPhraseTable`. */
export const UPKEEP = `
# stoppages: Getting what has stopped going again
reactive maintenance, breakdown response, breakdown maintenance, breakdowns, respond quickly to breakdowns, emergency call-outs, restore production, restoring production, restore service, minimum downtime, minimise downtime, keep-lines-running, keep-production-running, machine stoppages, production stoppages, line stoppages
posting: reactive repairs, attend breakdowns, planned and reactive, rapid response, respond to plant, during a stoppage, get lines back
story: rang at five, rang me at, rang in the night, got-the-call-at, would-not-run, would-not-turn, dead machine, stopped dead, not a sound, had-it-going, got-it-going, got-the-line-going, going-again, running-by, ran till, back on by, borrowed a pump, from-the-other-line, from-the-other-site, off the scrap, temporary one, lashed up, bodged, coupled it up, coupled that up, held until, held till, production waiting, whole line waiting, men standing, standing about, stood still
de: Störungsbeseitigung, Störungsbehebung, Entstörung, Anlagenstillstand
fr: dépannage, interventions de dépannage, arrêts de production
es: averías, reparación de averías, paradas de producción

# electrical-faults: Finding electrical faults
electrical fault finding, electrical faults, fault diagnosis, diagnose faults, diagnose electrical, three-phase, three-phase motors, motor control circuits, control circuits, motor starters, contactors, control panels fault, inverter faults, circuit diagrams
posting: fault find, faultfinding, electrical problems, diagnose malfunctions, trace faults, identify electrical
story: phase missing, one phase, single phasing, lost a phase, contactor, chattering, tester, test lamp, proving unit, megger, meter said, volts between, no volts, it-was-live, still-live, windings, ^burnt out fuse, ^burned out motor, blade burnt, burnt terminal, loose neutral, borrowed neutral, borrowed the earth, no earth, lost the earth, nuisance tripping, kept tripping, trips at, trip all day, isolator, switched off one by one, wet joint, water in the box, chewed cable, nail through the cable, drilled through ~ cable, buzz, tingle, shock off
de: Fehlersuche elektrisch, elektrische Störungen, Drehstrommotoren, Steuerstromkreise
fr: diagnostic électrique, pannes électriques, moteurs triphasés
es: diagnóstico eléctrico, averías eléctricas, motores trifásicos

# isolation: Making it dead before work
safe isolation, isolate equipment, isolate safely, energy isolation, prove dead, lock off, lock-off, permit to work, permit-to-work, permits to work, lock out tag out, lock-out, tag-out, electrical safety rules, live-working, arc flash
posting: isolation procedures, isolate machinery, isolate circuits, safe-systems-of-work, authorised person
story: proved it dead, did you prove, own lock, my lock, his lock, lock in my pocket, padlock on, key in my pocket, it-was-live, still-live, not dead, turned off the breaker, wrong breaker, label was wrong, went to cut, gave him a belt, got a belt, pulled the fuses, pulled the fuse, isolated the whole, kept-it-off, staying-off, somebody switched, nobody switches, tag on it, permit was, no permit
de: Freischalten, Spannungsfreiheit, fünf Sicherheitsregeln, Arbeitserlaubnis
fr: consignation, habilitation électrique, permis de travail, mise hors tension
es: consignación, bloqueo y etiquetado, permisos de trabajo, sin tensión

# test-certificates: Certificates and readings
electrical certificates, installation certificates, test certificates, certificates up to date, fixed wire testing, fixed-wire, emergency lighting testing, gas certificates, certification of installations, compliance certificates, inspection reports on installations, test sheets, commissioning records
posting: complete certificates, issue certificates, certification records, statutory inspections, keep certificates
story: the cert, wrote-the-readings, readings-on-the, test sheet, signed off the, not signing, signed without, never-tested, tested-every, tested-each, tested-the-lot, relabelled, labelled every, number-every, logbook, log book, old-readings
de: Prüfprotokolle, Prüfberichte, Messprotokolle, wiederkehrende Prüfungen
fr: certificats de conformité, rapports de vérification, vérifications périodiques
es: certificados de instalación, boletines eléctricos, inspecciones periódicas

# maintenance-records: Jobs and parts on record
maintenance records, job sheets, work order completion, record work, service-reports, service sheets, maintenance history, asset register, equipment history, log parts used, record findings
posting: close work orders, complete job sheets, update the CMMS, document repairs, record maintenance, document maintenance
story: wrote-it-on-the-job, job sheet, wrote what I did, wrote down what I changed, photo of the plate, read the plate, took a photo before, tag on every, number-on-every, history of the machine, nothing-was-written, no record of, card for each, hung a card, sheet on the wall, ticking it, tick sheet
de: Wartungsprotokolle, Arbeitsberichte, Anlagenhistorie
fr: comptes rendus d'intervention, fiches d'intervention, historique des équipements
es: partes de trabajo, historial de equipos, registros de mantenimiento

# repeat-faults: Faults that must not come back
repeat failures, repeat faults, recurring faults, recurring failures, recurring breakdowns, chronic failures, reliability improvement, reliability improvements, equipment modifications, plant modifications, machine improvements, breakdown analysis, five whys
posting: stop repeat, suggest modifications, improve plant, eliminate recurring, prevent recurrence
story: third time, fourth time, every-few-weeks, kept failing, still failing, keeps-going, same-part, same pump, same motor, failed again, went-again, nine in a year, since-then-none, none-since, not-one-since, has not failed since, not-gone-since, never failed again, fitted a relay, fitted a guard, fitted a cover, put a cover over, moved the sensor, changed the grease, changed-the-make, wrong grease, over-greased, nobody-had-asked-why, washing it down, washdown water, water got in, too tight, wrong size
de: wiederkehrende Störungen, Schwachstellenanalyse, Zuverlässigkeit der Anlagen
fr: pannes récurrentes, fiabilisation, amélioration de la fiabilité
es: averías recurrentes, mejora de la fiabilidad, fiabilidad de equipos

# apprentices: Apprentices and multi-skilled people
apprentices, apprentice, apprenticeship supervision, electrical apprentices, mentor apprentices, train apprentices, develop operators, multi-skilled, multiskilled, upskill operators, train operators, trade trainees, ^improvers
posting: supervise apprentices, develop apprentices, support apprentices, coach technicians, apprentices on site
story: the lad, the apprentice, my apprentice, young lad, second year, first-year, third year, let-him-do, let-her-do, made-him-do, he-did-the-testing, she-did-the-testing, watched him, watched her, showed-him-how, handed-him-the, gave-him-his-own, his-own-tools, passed his, passed her, went-for-his, going-for-his, old-hand, two-of-us-went-through
de: Auszubildende, Azubis, Lehrlinge, Ausbildung von Lehrlingen
fr: apprentis, formation des apprentis, maître d'apprentissage
es: aprendices, formación de aprendices, oficiales y aprendices

# in-homes: Working where people live
work in customers' homes, customers' homes, domestic customers, tenanted properties, occupied properties, occupied facilities, occupied buildings, occupied homes, residents in situ, respect customers' homes, void properties, voids, home visits for repairs
posting: in customers' homes, enter homes, tidy working, leave site clean, occupied premises, minimise disruption to residents, courteous to residents
story: old lady, old-man, old woman, woman said, dust sheets, covered the sofa, moved the furniture, furniture back, carpet up, floorboards, room by room, bit-by-bit, so-she-could-stay, so-they-could-stay, light on at night, cup of tea, hoovered up, swept up, took my boots off, boots off, shoes off, kids in the, next door, her kitchen, his kitchen, showed-her-on
de: in Kundenwohnungen, bewohnte Wohnungen, beim Kunden zu Hause
fr: chez les particuliers, logements occupés, à domicile chez les clients
es: en domicilios, viviendas ocupadas, clientes particulares

# pricing-jobs: Pricing work
price jobs, pricing of jobs, quote jobs, quotations, job estimates, estimate labour, tender pricing, variations and extras, extra works
posting: prepare quotations, price work, prepare quotes, quote for work, provide estimates, survey and quote
story: priced it, priced the job, priced from, I priced, priced wrong, priced it wrong, priced for, short on labour, under-priced, too cheap, days-over, extra cost, cost extra, never-went-to-site, did-not-visit, without-a-visit, cheapest, cheaper than, labour and materials, lost money on, made-nothing-on, told her the price, told him the price, in-writing
de: Angebotserstellung, Kalkulation von Aufträgen, Nachträge
fr: devis, chiffrage, métrés et devis
es: presupuestos, elaborar presupuestos, valoración de trabajos

# other-trades: Getting on with other trades
other trades, work alongside trades, coordinate with other trades, work alongside contractors, follow-on trades, trade coordination, general contractor, main contractor, OEM engineers, specialist contractors
story: the plumber, plumber drilled, the builder, builders, plasterers, the plasterer, the joiner, the chippy, the sparky, sparks, the roofers, ceiling fixers, the main contractor, through my cable, over-my-work, boarded over, closed the wall, before the boards, boards went up, in each other's way, out-of-our-way, swapped days, let-them-go-first, who-goes-first
de: andere Gewerke, Abstimmung mit anderen Gewerken, Generalunternehmer
fr: autres corps de métier, coordination avec les corps d'état, entreprise générale
es: otros gremios, coordinación con otros oficios, contratista principal

# energy-saving: Using less energy in plants and buildings
energy-saving initiatives, energy saving measures, LED upgrades, lighting upgrades, compressed air leaks, compressed air surveys, energy monitoring, submetering, heat recovery, energy management system, ISO 50001, reduce energy use, energy consumption, utility consumption, solar PV
posting: energy reduction, reduce energy, energy projects, utilities consumption
story: solar job, solar lads, panels, on the roof, led lights, leds, lights left on, air leaks, leak hissing, hissing, compressor ran all night, ran all weekend, turned down the heating, turned it off at night, timer on, kilowatt hours, meter at night, bill went down, bill dropped, lagged the pipes, insulated pipes, heat was going out
de: Energieeinsparung, Energiemanagement, Druckluftleckagen, LED-Umrüstung
fr: économies d'énergie, maîtrise de l'énergie, fuites d'air comprimé
es: ahorro energético, eficiencia energética, fugas de aire comprimido

# keeping-informed: Telling production and customers how a repair goes
keep production informed, communicate-with-operations, updates during breakdowns, keep operators informed, communicate delays to, recommended repairs, communicate-findings, shift log, communication-with-production
posting: communicate downtime, update-production
story: told-them-how-long, told-production, told the supervisor, told the shift, half an hour more, two-hours-more, how-long-will-it, when-will-it-run, every half hour, every hour I told, wrote it on the board, told him straight, told her straight, said it straight, explained-it-with, told the farmer, told the owner, told the boss the first day
de: Abstimmung mit der Produktion, Rückmeldung an die Produktion
fr: information de la production, communication avec la production
es: informar a producción, comunicación con producción

# on-call-trades: Calls at night and at the weekend
standby rota, call-out rota, callouts, call-outs, out-of-hours repairs, after-hours service, emergency service calls, 24-hour cover, respond-to-service-calls, after-hours
posting: participate in callout, be on standby, on-call rota for breakdowns, weekend call-outs, service-calls
story: bank holiday, christmas day call, sunday call, at midnight, half two in the morning, rang me at home, out of bed, in the van by, drove-out, three-in-the-morning, five in the morning, called-out
de: Rufbereitschaft, Bereitschaftsdienst, Notdienst
fr: astreinte, astreintes, dépannages d'urgence
es: guardias, servicio de urgencias, retén

# making-parts: Making do and making parts
fabricate parts, make-parts, workshop machining, machine replacement parts, fabricate brackets, workshop skills, bench fitting, mechanical fitting, fitter, fitters, refurbish equipment, overhauls, overhaul, rebuild pumps, strip and rebuild, strip down
posting: mechanical aptitude, mechanically minded, fit and align, overhaul gearboxes, mechanical skills, mechanical knowledge
story: stripped it, stripped it down, took the cover off, pulled it apart, rebuilt it, pressed in, pressed out, new seals, seal kit, bearing kit, turned-a-new, made a bracket, filed it, drilled it out, sleeved, shaft was, keyway, lined-it-up, knocked it out, heated it, parts-off, scrapped one
de: Instandsetzung, Überholung, Teilefertigung, Betriebsschlosser
fr: remise en état, fabrication de pièces, ajustage
es: reacondicionamiento, fabricación de piezas, ajuste mecánico

# plant-install: New machines and their first weeks
installation of new equipment, new-equipment, new machinery, install and commission, factory acceptance, site acceptance, acceptance tests, equipment moves, relocate machinery, machine relocation, commissioning of plant, commission switchgear, handover to operations
posting: support installation, support commissioning, commission new, new-production-lines, plant installation, commission panels
story: new machine, new-line, new panel, first-time-on, first-run, ran the cables, armoured, ran the armoured, wired up, wired it, powered it up, engineers from the maker, the maker's, maker's man, wrong way round, turned backwards, ran backwards, settings-from, two-weeks-with
de: Neuanlagen, Inbetriebnahme, Anlagenmontage
fr: mise en service, installation de nouveaux équipements
es: puesta en marcha, instalación de nuevos equipos

# guarding-places: Guarding a place
security officer duties, guarding premises, manned guarding, site security, door supervision, gatehouse, security control room, search procedures, bag searches, visitor control, vehicle searches, alarm response, keyholding, lone patrols, incident logs of guards, trespassers, conflict management, de-escalate
posting: protect people and property, monitor cameras, respond to alarms, deter theft, screen visitors, check badges, secure the premises, emergency response on site
story: on the gate, at the gate, in the gatehouse, on nights at the, walked the site, did my rounds, torch, radio, on the radio, the cameras, saw on camera, door had been forced, found a door, tailgated, no badge, badge did not, pass had expired, let-nobody-in, did-not-let-him-in, drunk man, lads on the roof, kids on the, fence was cut, hole in the fence, cable thieves, scrap yard, talked-him-down, talked-him-out, held the door, waited with him, police came, logged the time
de: Werkschutz, Pförtner, Pfortendienst, Sicherheitskontrolle
fr: agent de sécurité, poste de garde, levée de doute, filtrage
es: vigilante de seguridad, control de accesos y rondas, portería

# maintenance-week: Planning the week's maintenance
maintenance planning, weekly maintenance plan, plan maintenance work, schedule planned maintenance, maintenance windows, maintenance backlog, PM compliance, PPM completion, PPM schedules, prioritise work orders, maintenance strategies, autonomous maintenance, total productive maintenance
posting: plan and schedule maintenance, coordinate maintenance with production, allocate maintenance, plan preventive, schedule technicians, maintenance schedules, manage the maintenance schedule
story: sat with production, sat down with production, every thursday with, agreed a window, gave-us-two-hours, two hours on sunday, would-not-give-us-the, would-not-stop-the-line, whiteboard, magnets, jobs on the board, backlog of jobs, overdue jobs, overdue, hundred jobs open, list by machine, worst machines, which machine first, ticked without doing, taught the operators to, operators grease, operators clean
de: Wartungsplanung, Instandhaltungsplanung, Wartungsfenster
fr: planification de la maintenance, arrêts programmés, plan de maintenance préventive
es: planificación del mantenimiento, paradas programadas, mantenimiento autónomo

# leading-technicians: Leading fitters and technicians
lead maintenance team, supervise mechanics, supervise technicians, maintenance supervisor, team of technicians, team of engineers on shift, technician training, technician skills matrix, skills matrix, assign technicians, craft personnel, crew of mechanics
posting: lead a team of technicians, supervise maintenance, direct technicians, oversee mechanics, coach maintenance, develop technicians, manage technicians, manage engineers on shift
story: my lads, the lads, two fitters, the fitters, my fitters, six mechanics, the mechanics, the-old-hand, old-hands, oldest mechanic, best mechanic, his-way, thirty years on, would-not-write-down, knew it by heart, paired him with, paired the, put the young one with, nights man, nobody-else-could, only-one-who-could, only-one-who-knew, shared the overtime, overtime list
de: Werkstattleitung, Führung von Technikern, Instandhaltungsteam
fr: encadrement de techniciens, chef d'équipe maintenance
es: supervisión de técnicos, jefe de taller, equipo de mantenimiento

# stores-parts: Spares on the shelf
parts store, critical spares list, min-max levels, reorder spares, order spares, spares inventory, spares management, obsolete parts, vendor parts, parts-sourcing, engineering stores, spare parts availability, consumables for maintenance
posting: order spare, manage spares, maintain stock of spares, source-parts, raise requisitions for parts, parts-on-time
story: no spare, none on the shelf, shelf was empty, three-of-the-same, drawers, labelled every, no-number-on-it, number on the plate, obsolete, not-made-any-more, second-hand, from a breaker, six weeks' delivery, weeks-lead-time, in a taxi, in germany, wholesaler opens, wholesaler's door, drove-two-hours-for, ordered-the-wrong, rang the maker, parts-we-never, dust on it
de: Ersatzteillager, Ersatzteilbeschaffung, Mindestbestände Ersatzteile
fr: magasin de pièces, stock de pièces détachées, approvisionnement en pièces
es: almacén de repuestos, aprovisionamiento de repuestos, stock mínimo

# shutdowns: Shutdowns and big jobs
plant shutdowns, annual shutdown, shutdown work, turnarounds, outages planning, plan shutdowns, major overhauls, shutdown planning, contractor supervision in shutdowns, maintenance projects, capital projects of plant, engineering projects, capex
posting: shutdown activities, lead shutdowns, coordinate shutdowns, deliver engineering projects
story: the shutdown, christmas shutdown, summer shutdown, easter shutdown, weekend shutdown, power off on, generators, temporary generator, hospital stayed on, walked it three times, walked through it, every-step-written, hour-by-hour, back on at, two-hours-early, crane was booked, scaffold was up, list of eighty, eighty jobs, boiler inspection, nobody-could-be-without
de: Stillstand, Revision, Anlagenstillstände, Großreparaturen
fr: arrêts techniques, grands arrêts, travaux neufs
es: paradas de planta, grandes reparaciones, proyectos de planta

# maintenance-figures: Figures of breakdowns and repairs
maintenance KPIs, MTBF, MTTR, mean time to repair, availability-figures, downtime figures, downtime analysis, downtime reporting, maintenance costs, maintenance budget, cost of breakdowns, engineering KPIs, asset performance
posting: report downtime, analyse downtime, track downtime, manage maintenance budget, monitor maintenance performance, reduce maintenance costs
story: hours lost, minutes lost, hours-a-month, stops-a-week, stoppages went, breakdowns went, went from nine, down-to-two, down-to-one, counted the stops, counted the breakdowns, wrote-down-every-stop, tally of, a-year-on-the, cost-us-in, cheaper than a new, saved us, paid-for-itself, paid back
de: Instandhaltungskennzahlen, Ausfallanalyse, Instandhaltungskosten
fr: indicateurs de maintenance, coûts de maintenance, analyse des arrêts
es: indicadores de mantenimiento, costes de mantenimiento, análisis de paradas
`;
