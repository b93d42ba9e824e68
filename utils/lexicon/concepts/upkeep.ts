/** Keeping machines, plants and installations going: fitters, electricians, their vans and their homes to visit. The format stands at `readPhraseTable`. */
export const UPKEEP = `
# electrical-faults: Finding electrical faults
electrical fault finding, electrical faults, fault diagnosis, diagnose faults, diagnose electrical, three-phase, three-phase motors, motor control circuits, control circuits, motor starters, contactors, control panels fault, inverter faults, circuit diagrams
posting: fault find, faultfinding, electrical problems, diagnose malfunctions, trace faults, identify electrical
story: phase missing, one phase, single phasing, lost a phase, contactor, chattering, test lamp, proving unit, megger, meter said, volts between, no volts, it-was-live, still-live, windings, ^burnt out fuse, ^burned out motor, blade burnt, burnt terminal, loose neutral, borrowed neutral, no earth, lost the earth, nuisance tripping, kept tripping, trips at, trip all day, isolator, switched off one by one, wet joint, water in the box, chewed cable, nail through the cable, drilled through ~ cable, tingle
story: borrowed earth, traced it, traced the, traced it back, half the board, one circuit at a time, found the fault, fault was in, insulation test, low reading, clear to earth, down to earth, dead short, loose connection, loose lug, burnt contact, burned contact, corroded terminal, failed relay, bad sensor, swapped the sensor, overload tripped, overload kept, drive fault, fault code, megged, megged it, meggered, reading open, open phase, read zero, RCD, RCD kept, tripping-when-it-rained, water-in-outside-light, outside-light, half-ring, ring-was-dead, nail-through-it, behind the skirting, lost the volts, lost the neutral, with-the-meter-from, from the board outwards, split-it-in-half, loose-in-back, high-resistance, melted, crossed-over, insulation-down, damp-in, mouse had chewed, chewed the cable, earth-fault, tracked-it-to
de: Fehlersuche elektrisch, elektrische Störungen, Drehstrommotoren, Steuerstromkreise
fr: diagnostic électrique, pannes électriques, moteurs triphasés
es: diagnóstico eléctrico, averías eléctricas, motores trifásicos

# isolation: Making it dead before work
safe isolation, isolate equipment, isolate safely, energy isolation, prove dead, lock off, lock-off, permit to work, permit-to-work, permits to work, lock out tag out, lock-out, tag-out, electrical safety rules, live-working, arc flash
posting: isolation procedures, isolate machinery, isolate circuits, safe-systems-of-work, authorised person, lockout procedures, tagout procedures, zero energy, energy control, stored energy, enforce lockout, isolate plant
story: proved it dead, did you prove, own lock, my lock, his lock, lock in my pocket, padlock on, key in my pocket, it-was-live, still-live, not dead, turned off the breaker, wrong breaker, label was wrong, went to cut, gave him a belt, got a belt, pulled the fuses, pulled the fuse, isolated the whole, kept-it-off, staying-off, somebody switched, nobody switches, tag on it, permit was, no permit, locked it out, locked out the, locked out and tagged, hung my lock, hung a tag, waited for the caps, discharge the, tried the start button, tried to start it first, tested for dead, tested dead, checked it dead, bled the pressure, bled off, blocked it up, chocked it, pinned it, drained the line, breaker was off, whole group locked, group lock, last lock off, cut his lock, cut the lock off, my lock on, hung my own lock, proving unit, lock-on, padlock, padlocks, since then it's padlocks, turned-it-back-on, somebody-had-turned-it-back, switched-it-back-on, tested-tester, tester-first, test-known-live, known-live, tag-with-name, hasp, try-start, tried-start, lock-it-out-with-lock, tester-on-known, on-known-live
de: Freischalten, Spannungsfreiheit, fünf Sicherheitsregeln, Arbeitserlaubnis
fr: consignation, habilitation électrique, permis de travail, mise hors tension
es: consignación, bloqueo y etiquetado, permisos de trabajo, sin tensión

# maintenance-records: Jobs and parts on record
maintenance records, job sheets, work order completion, record work, service-reports, service sheets, maintenance history, asset register, equipment history, log parts used, record findings
posting: close work orders, complete job sheets, update the CMMS, document repairs, record maintenance, document maintenance, job cards, records of work done, keep records of work, handheld job systems, record work done, service records
story: wrote-it-on-the-job, job sheet, wrote what I did, wrote down what I changed, photo of the plate, read the plate, took a photo before, tag on every, number-on-every, history of the machine, nothing-was-written, no record of, card for each, hung a card, sheet on the wall, ticking it, tick sheet, pictures-of-meter, before-and-after-on-the-tablet, before-and-after-pictures, before and after photos, photos-on-tablet, parts-and-hours-on, wrote-parts, in-van-before-I-drive, no-picture-no-close, close-job-until, job-card, job-cards, closed-job, serial-number-photo, photo-of-serial, clocked-on-and-off, clocked-on, clocked-each-job, wrote-what-I-found, wrote-what-was-found, parts on it that weren't, hours-on-sheet, paperwork-for, app-on-phone-for-jobs, won't close without a photo
de: Wartungsprotokolle, Arbeitsberichte, Anlagenhistorie
fr: comptes rendus d'intervention, fiches d'intervention, historique des équipements
es: partes de trabajo, historial de equipos, registros de mantenimiento

# repeat-faults: Faults that must not come back
repeat failures, repeat faults, recurring faults, recurring failures, recurring breakdowns, chronic failures, reliability improvement, reliability improvements, equipment modifications, plant modifications, machine improvements, breakdown analysis, five whys
posting: stop repeat, suggest modifications, improve plant, eliminate recurring, prevent recurrence, lasting fix, permanent fix, permanent solution, root cause of failures, lasting corrective, long-term fix, repeat breakdowns, failure investigation, eliminate breakdowns, failure modes, repeat fault, technical advice on complex, complex breakdowns
story: third time, fourth time, every-few-weeks, kept failing, still failing, same-part, same pump, same motor, failed again, went-again, nine in a year, since-then-none, none-since, not-one-since, has not failed since, not-gone-since, never failed again, fitted a relay, fitted a guard, fitted a cover, put a cover over, moved the sensor, changed the grease, changed-the-make, wrong grease, over-greased, nobody-had-asked-why, washing it down, washdown water, water got in, too tight, wrong size
story: why it failed, why it kept, why they kept, what killed it, kept breaking, keeps breaking, kept blowing, kept snapping, kept tripping, kept jamming, same thing again, real reason, soft foot, misaligned, out of line, shimmed, had shimmed, not level, strung a line, strung a wire, straight edge, laser aligned, wrong oil, colour coded every, color coded every, worn sprocket, dirt in the, moisture in, over-tightened, never torqued, torque, torqued, paint pen, cannot happen again, has not happened since, has not come back, walked the other, checked all the others, found four more, found three more, same on the other, fourth visit to, third-visit-to, same-boiler, sat-and-watched-it, watched-it-hour, three garages, three-engineers, had-changed-board, had-changed-fan, already-changed, it-was-the-pipe, kept-failing-on, only-when, since-never, never came back, come-backs, comebacks, repeat-calls, no-one-had-looked, did the sums, gas-pipe-was-too-small, undersized, pipe was undersized, measured-pressure-with-everything-on
de: wiederkehrende Störungen, Schwachstellenanalyse, Zuverlässigkeit der Anlagen
fr: pannes récurrentes, fiabilisation, amélioration de la fiabilité
es: averías recurrentes, mejora de la fiabilidad, fiabilidad de equipos

# apprentices: Apprentices and multi-skilled people
apprentices, apprentice, apprenticeship supervision, electrical apprentices, mentor apprentices, train apprentices, develop operators, multi-skilled, multiskilled, upskill operators, train operators, trade trainees, ^improvers
posting: supervise apprentices, develop apprentices, support apprentices, coach technicians, apprentices on site, bringing on apprentices, apprentices and junior, multi-skilled operators, help develop, train and supervise apprentices, train less experienced technicians, train less experienced
story: the lad, the apprentice, my apprentice, young lad, third year, let-him-do, let-her-do, made-him-do, he-did-the-testing, she-did-the-testing, watched him, watched her, showed-him-how, handed-him-the, gave-him-his-own, his-own-tools, passed his, passed her, went-for-his, going-for-his, old-hand, two-of-us-went-through, young fella, young girl on site, first job out of, could not read, pictures instead of, put him with, put her with, better eye than, night school, day release, qualified now, served his time, made him explain, made him prove, gave her the easy, let him make the mistake, let him try, always rushing, good hands, finished his apprenticeship, got his trade card, got his ticket for, let-him-wire, let-wire, found-fault-with-him, lad of seventeen, lad of sixteen, lad of eighteen, scared of the loft, scared-of-heights, signed-folder, folder-off, his-portfolio, her-portfolio, NVQ evidence, let-him-do-brakes, checked-every-nut, checked-every-bolt, never held a spanner, second-year-she-did, second-year-he-did, asked-him-what-he-thinks-it-is, what-he-thinks-it-is, before-I-say, gave-him-meter, stood-behind-him, first-boiler, first-board, with old Terry, put-new-man-with
de: Auszubildende, Azubis, Lehrlinge, Ausbildung von Lehrlingen
fr: apprentis, formation des apprentis, maître d'apprentissage
es: aprendices, formación de aprendices, oficiales y aprendices

# in-homes: Working where people live
work in customers' homes, customers' homes, domestic customers, tenanted properties, occupied properties, occupied facilities, occupied buildings, occupied homes, residents in situ, respect customers' homes, void properties, voids, home visits for repairs
posting: in customers' homes, enter homes, tidy working, leave site clean, occupied premises, minimise disruption to residents, courteous to residents, customers in their homes, communicate with customers in, tenants' homes
story: old lady, old-man, old woman, woman said, dust sheets, covered the sofa, moved the furniture, furniture back, carpet up, floorboards, room by room, bit-by-bit, so-she-could-stay, so-they-could-stay, light on at night, cup of tea, hoovered up, swept up, took my boots off, boots off, shoes off, kids in the, next door, her kitchen, his kitchen, showed-her-on, dust-sheets-down, overshoes, showed her what I'd do, old-lady-on-own, made sure she'd hot, hot-water-before-I-left, left her with heaters, tidied-up-after, hoovered-up-after, cup-of-tea-made-for-me, dog-in-kitchen, tenants' homes, baby-in-house, moved-furniture, put-it-back, bit-of-hose, front-room-carpet, asked-where-I-could-park, cleaned up before, keys-under-mat
de: in Kundenwohnungen, bewohnte Wohnungen, beim Kunden zu Hause
fr: chez les particuliers, logements occupés, à domicile chez les clients
es: en domicilios, viviendas ocupadas, clientes particulares

# pricing-jobs: Measuring and pricing work
price jobs, pricing of jobs, quote jobs, quotations, job estimates, estimate labour, tender pricing, variations and extras, extra works, cost estimates, quantity takeoff, takeoffs, bid preparation, job quotes, quantity surveying, material take-off, job costing of works
posting: prepare quotations, price work, prepare quotes, quote for work, provide estimates, survey and quote, prepare bids, prepare estimates, estimate materials, estimate jobs, quantity surveyor, provide quotes, quotes and estimates, estimates to customers, quotations for work, written quotations
story: priced it, priced the job, priced from, I priced, priced wrong, priced it wrong, priced for, short on labour, under-priced, too cheap, days-over, extra cost, cost extra, never-went-to-site, did-not-visit, without-a-visit, cheapest, cheaper than, labour and materials, lost money on, made-nothing-on, told her the price, told him the price, measured the rooms, square metres, square meters, quoted ~ for, quote for the job, forgot ~ in the quote, took longer than quoted, material list, calculated the material, per square metre
story: priced it off, priced by photo, price went up, add-on, added to the price, showed the quote, broke down the quote, won the job, lost the job on price, not the cheapest, three days labour, materials went up, day rate, measured-up, wrote-it-on-one-page, said-two-days, two-days-and-it-took-five, ate-difference, swallowed-loss, lost-money-on-that-job, told her it'd be, told-four-hundred, price-and-why, quote-from-photos, priced-off-photos, didn't-go-and-look, written-quote, fixed price, extra-on-bill, rang-before-going-over, quoted, materials plus
de: Angebotserstellung, Kalkulation von Aufträgen, Nachträge, Kalkulation, Aufmaß, Kostenvoranschlag, Ausschreibung, Massenermittlung
fr: devis, chiffrage, métrés et devis, métré, devis travaux, études de prix
es: presupuestos, elaborar presupuestos, valoración de trabajos, mediciones, presupuestos de obra, estudio de costes

# other-trades: Getting on with other trades
other trades, work alongside trades, coordinate with other trades, work alongside contractors, follow-on trades, trade coordination, general contractor, main contractor, OEM engineers, specialist contractors
posting: work with other trades, alongside contractors, coordinate with contractors, contractors and OEM, liaise with other trades, coordinate with trades, work alongside other trades
story: the plumber, plumber drilled, the builder, builders, plasterers, the plasterer, the joiner, the chippy, the sparky, sparks, the roofers, ceiling fixers, the main contractor, through my cable, over-my-work, boarded over, closed the wall, before the boards, boards went up, in each other's way, out-of-our-way, swapped days, let-them-go-first, who-goes-first, photos of where every, photo before the boards, marked the wall, sprayed it on the wall, plumber said, tiler waiting, electrician was, builder rang, builder said, whose fault it was, sorted it over a, agreed who goes, swapped weeks
story: the GC, GC wanted, GC said, superintendent, super wanted, inspector and, coordination meeting, out of sequence, drywall was, plasterer-had-closed, closed-it-up-before, closed-wall-before, before I'd pulled, agreed-with-plumber, who goes in the riser, goes-in-first, chippy, sparky, wanted-me-out-by, cable-was-cut, drilled-through, boxed-in-before, ceiling-went-up-before, brickies, tilers, dryliners
de: andere Gewerke, Abstimmung mit anderen Gewerken, Generalunternehmer
fr: autres corps de métier, coordination avec les corps d'état, entreprise générale
es: otros gremios, coordinación con otros oficios, contratista principal

# energy-saving: Using less energy in plants and buildings
energy-saving initiatives, energy saving measures, LED upgrades, lighting upgrades, compressed air leaks, compressed air surveys, energy monitoring, submetering, heat recovery, energy management system, ISO 50001, reduce energy use, energy consumption, utility consumption, solar PV
posting: energy reduction, reduce energy, energy projects, utilities consumption, track energy, identify savings in energy, energy reduction projects, energy surveys, carbon reduction, energy-saving, energy conservation, utility savings, utility savings projects
story: solar job, solar lads, on the roof, led lights, leds, lights left on, air leaks, leak hissing, hissing, compressor ran all night, ran all weekend, turned down the heating, turned it off at night, timer on, kilowatt hours, meter at night, bill went down, bill dropped, lagged the pipes, insulated pipes, heat was going out, leaks tagged, shut it off at weekends, nobody turned it off, sensors on the lights, payback, kwh, gas bill, heating on all night, set back, half-hourly data, baseload, LED lamps, LED fittings, led tubes, timer on it, LED, LED-swap, swapped the bulbs, bulbs for LED, rebate, rebate program, utility rebate, electric-bill, timer on the lights, sensors-in-corridors, lights-off-at-night, meter-readings-every-week, boiler off in may, insulated-pipes, draughts, paid-back-in
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
posting: participate in callout, be on standby, on-call rota for breakdowns, weekend call-outs, service-calls, emergency call-outs, emergency callouts, respond to emergency call-outs, out of hours call-outs, emergencies are attended, share on-call, on-call duty, shares on-call
story: bank holiday, christmas day call, sunday call, at midnight, half two in the morning, rang me at home, out of bed, in the van by, drove-out, three-in-the-morning, five in the morning, called-out, phone-went-at-two, phone-went-at, two-in-morning, on-christmas-day, freeze-up, sixty calls, forty-calls-that, pensioners-first, no-power-in-home, no-heat-in, called-out-at, call-out, out-on-call, standby week, rang-round-who-was-without
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
posting: support installation, support commissioning, commission new, new-production-lines, plant installation, commission panels, installation of new lines, install equipment, capital installations, commission equipment, new equipment introduction, equipment upgrades, upgrades and modifications
story: new machine, new-line, new panel, first-time-on, first-run, ran the cables, armoured, ran the armoured, wired up, wired it, powered it up, engineers from the maker, the maker's, maker's man, wrong way round, turned backwards, ran backwards, settings-from, two-weeks-with, came in on a lorry, skates, machine skates, set it in place, levelled it, grouted it, hooked it up, first product, first bag off, snag list for the machine, supplier engineer, teething, rebuilt the controls, retrofit, moved the line, overnight move, line-came-on-three-lorries, on-three-lorries, bolted-down, bolted-it-down, aligned-it, ran-it-empty, empty-for-day, water-product, supplier's-man, supplier's-man-left, still-leaked, first-product-through, snag list for the supplier, =FAT, =SAT, levelled-and-bolted
de: Neuanlagen, Inbetriebnahme, Anlagenmontage
fr: mise en service, installation de nouveaux équipements
es: puesta en marcha, instalación de nuevos equipos

# leading-technicians: Leading fitters and technicians
lead maintenance team, supervise mechanics, supervise technicians, maintenance supervisor, team of technicians, team of engineers on shift, technician training, technician skills matrix, skills matrix, assign technicians, craft personnel, crew of mechanics
posting: lead a team of technicians, supervise maintenance, direct technicians, oversee mechanics, coach maintenance, develop technicians, manage technicians, manage engineers on shift, train and evaluate technicians, coach technicians, mechanics and electricians, performance of technicians, crew of eight, maintenance crew, maintenance team leader, shift maintenance, second shift maintenance, lead mechanics, lead a crew, workshop workload, workload and technicians, workshop technicians, workshop controller, workshop manager, manage workshop, helps train less experienced, train less experienced technicians
story: my lads, the lads, two fitters, the fitters, my fitters, six mechanics, the mechanics, the-old-hand, old-hands, oldest mechanic, best mechanic, his-way, thirty years on, would-not-write-down, knew it by heart, paired him with, paired the, put the young one with, nights man, nobody-else-could, only-one-who-could, only-one-who-knew, shared the overtime, overtime list, one of my mechanics, new mechanic, young mechanic, my guys, showed him how to, an hour a week with, signed him off on, runs it himself now, better than me now, better at it than me, here is how you, who could do what, skills on a sheet, cross trained, cross-trained, night guy, day guy, both crews, in front of the crew, eight-ramps, who's-on-what-on-board, long-jobs-to-one, hates-quick-ones, come-backs went down, road-tested-them-myself, gave-long-jobs, one-good-on-electrics, loaded-workshop, booked-too-many-in, eight-mechanics, showed-him-tester
de: Werkstattleitung, Führung von Technikern, Instandhaltungsteam
fr: encadrement de techniciens, chef d'équipe maintenance
es: supervisión de técnicos, jefe de taller, equipo de mantenimiento

# stores-parts: Spares and tools on the shelf
parts store, critical spares list, min-max levels, reorder spares, order spares, spares inventory, spares management, obsolete parts, vendor parts, parts-sourcing, engineering stores, spare parts availability, consumables for maintenance, spare parts, spare-parts-management, maintenance planning, maintenance-planner, CMMS, work-order-system, critical-spares, maintenance-backlog, shutdown planning, turnaround planning, maintenance stores, parts-catalogue, asset-management-of-machines, plant-shutdowns
tool inventory, hand tools, power tools, spare parts inventory, parts inventory, material ordering, tool management, ^consumables, parts management
posting: order spare, manage spares, maintain stock of spares, source-parts, raise requisitions for parts, parts-on-time, plan maintenance, maintenance-scheduler, maintain-spare-parts, plan shutdowns, stores-person, MRO, maintain tools, order parts, manage spare parts, inventory of equipment, sub-assemblies, van stock and tools, maintain van stock, order and fit parts, van stock
story: none on the shelf, shelf was empty, three-of-the-same, drawers, labelled every, no-number-on-it, number on the plate, obsolete, not-made-any-more, second-hand, from a breaker, six weeks' delivery, weeks-lead-time, in a taxi, in germany, wholesaler opens, wholesaler's door, drove-two-hours-for, ordered-the-wrong, rang the maker, parts-we-never, dust on it, no-spare, spare-in-store, part-was-no-longer-made, summer shutdown, planned-stop
story: tool was missing, searched for the, tool board, shadow board, tool box, spare parts list, ordered one extra, shelf with parts, labelled the drawers, van was loaded, critical spares, parts on hand, counted-what's-in-van, counted-van, van-fridays, never-short-of, valve-in-van, tester-due, sent-it-off-for-calibration, due-for-calibration, drill-walked, tools-walked, engraved, own-drill, parts-bin, min max on parts, cage-of-spares, labelled-bins, wrong-pump-came, wrong-part-came, part-came-twice, chassis number, by the chassis number, from-the-breaker's, breakers-yard, scrapyard, scrap-yard-for, recon, recon box, reconditioned, pattern-part, genuine part, part-number, next-day-from-dealer
de: Ersatzteillager, Ersatzteilbeschaffung, Mindestbestände Ersatzteile, Ersatzteile, Ersatzteilmanagement, Instandhaltungsplanung, Stillstandsplanung, Werkzeug, Materialbestellung
fr: magasin de pièces, stock de pièces détachées, approvisionnement en pièces, pièces de rechange, gestion des pièces, planification de maintenance, GMAO, arrêts techniques, outillage, pièces détachées
es: almacén de repuestos, aprovisionamiento de repuestos, stock mínimo, repuestos, gestión de repuestos, planificación del mantenimiento, GMAO, paradas, herramientas

# shutdowns: Shutdowns and big jobs
plant shutdowns, annual shutdown, shutdown work, turnarounds, outages planning, plan shutdowns, major overhauls, shutdown planning, contractor supervision in shutdowns, maintenance projects, capital projects of plant, engineering projects, capex
posting: shutdown activities, lead shutdowns, coordinate shutdowns, deliver engineering projects, scheduled downtime, capital installations, capital projects, outside contractors, contractors during, planned outages, during shutdowns, planned stops
story: the shutdown, christmas shutdown, summer shutdown, easter shutdown, weekend shutdown, power off on, generators, temporary generator, hospital stayed on, walked it three times, walked through it, every-step-written, hour-by-hour, back on at, two-hours-early, crane was booked, scaffold was up, list of eighty, eighty jobs, boiler inspection, nobody-could-be-without, shutdown week, the turnaround, contractor crews, two crews, millwrights, riggers, rigging outfit, rigger, around the crane, crane was the bottleneck, list on the wall, startup on time, start-up on time, up on monday, ran monday morning, hole watch, permits at six, pulled the old one, set the new one, grouted, rebuilt in, done by sunday, out by sunday, outage week, planned outage, autumn outage, spring outage
de: Stillstand, Revision, Anlagenstillstände, Großreparaturen
fr: arrêts techniques, grands arrêts, travaux neufs
es: paradas de planta, grandes reparaciones, proyectos de planta

# stop-work: Stopping unsafe work and standing by it
stop-work authority, stop work authority, refuse unsafe work, stop unsafe work, intervene on safety, ^no-compromise
posting: stop work wherever, stop any job, stop any work, stop the job, challenge anyone who, challenge unsafe, enforce safety rules, enforce the safety, without exception, never compromise, safety first, safety before production, safety over production, empowered to stop, speak up about safety, refuse to work, zero tolerance, unsafe acts, unsafe conditions, unsafe behaviour
story: stopped the job, stopped the work, shut it down until, shut the aisle, would not start until, told the plant manager no, told the manager no, said no to the manager, not till somebody, not until somebody, I said not until, refused to drive, would not drive it, would not go near, would not let them start, would not let him start, sent him home, sent him down, sent him off, sent them off, called him down, off the site for the day, took the key, took his keys, staying off, kept it off, red tag, tagged it out, condemned it, out of use, out of service, cost us the day, production was not happy, boss was not happy, manager was not happy, roared at me, went mad at me, could ring my boss, ring whoever you want, call my boss
story: would not sign it, would not sign off the, not signing it off
de: Arbeiten stoppen, unsichere Arbeiten unterbrechen
fr: arrêt des travaux dangereux, droit de retrait
es: paralizar trabajos inseguros, parar el trabajo

# field-visits: A day of visits with the van
field service, service visits, service calls, field engineer, mobile engineer, field-based, field based, first time fix, first-time fix rate, customer sites, site attendance
posting: company van, attend appointments, daily jobs, travel between sites, travel to customer, return visits, plan your own day, customer premises, on customer sites, on-site at customers, visit customers, field visits, drive between sites, work from a van, keep your van, maintain van, van stock, plan and complete jobs, complete jobs to schedule, plan jobs
story: first job of the day, five calls a day, six calls a day, eight jobs, jobs a day, in the van, from the van, nothing on the van, had it on the van, on the van, no parking, nobody in, nobody was in, carded it, left a card, office kept adding, drove two hours to, drove three hours, rang ahead to say, got sent to, sent me to a, the job sheet said, booked for an hour, no access to the flat, no access to the site, next job was, last job of the day, six-jobs-day, long-one-first, put-long-one-first, got-behind-on-second, behind-on-second, rang-other-two, ran-over-on, running-late-rang, done by thursday, day-to-spare
de: Außendienst, Servicetechniker im Außendienst, Kundeneinsätze
fr: interventions chez les clients, technicien itinérant
es: visitas a clientes, servicio técnico a domicilio, técnico de campo
`;
