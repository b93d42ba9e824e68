/** Building, electrical, plumbing, heating, vehicles, property maintenance. The format stands at `readPhraseTable`. */
export const TRADES = `
# breakdown-repair: Repairing what broke down
repairs, equipment repair, corrective maintenance, machine repair, repair equipment, mechanical repair, troubleshoot equipment, mechanical troubleshooting, emergency repairs, service and repair, repair machinery, diagnose equipment, machine breakdown, machine breakdowns, equipment breakdowns, reactive maintenance, breakdown response, breakdown maintenance, breakdowns, respond quickly to breakdowns, emergency call-outs, restore production, restoring production, restore service, minimum downtime, minimise downtime, keep-lines-running, keep-production-running, machine stoppages, production stoppages, line stoppages
posting: perform repairs, repair and maintain, troubleshoot mechanical, repair or replace, respond to breakdowns, diagnose and repair, reactive repairs, attend breakdowns, planned and reactive, rapid response, respond to plant, during a stoppage, get lines back, troubleshoot breakdowns, repair production equipment, restore equipment, return equipment to service, get production running, direct troubleshooting, minimise stoppages, minimize downtime, quick response to, equipment failures, attend to breakdowns, fix breakdowns, troubleshooting of mechanical
story: water pump, oil pump, hydraulic cylinder, gear drive, drive belt, conveyor belt, broken belt, new bearing, bearing was, ^bearings, valve was, oil leak, was leaking, leak in the, repaired it, repaired the, motor burned, motor was, gearbox, gasket, replaced the, took it apart, took apart, welded it, spare part, from the scrap, made a part, temporary repair, ran again, was running again, line stood, line stopped, machine stood, conveyor stopped, broke down, broken down
story: equipment failure, machine failure, malfunction, malfunctioning, breakdown, worn, faulty, failed bearing, back in operation, back online, back up and running, rang at five, rang me at, rang in the night, got-the-call-at, would-not-run, would-not-turn, dead machine, stopped dead, not a sound, had-it-going, got-it-going, got-the-line-going, going-again, running-by, ran till, back on by, borrowed a pump, from-the-other-line, from-the-other-site, off the scrap, temporary one, lashed up, bodged, coupled it up, coupled that up, held until, held till, production waiting, whole line waiting, men standing, standing about, stood still
story: line was down, line went down, machine went down, was down for, line is down, sheared bolt, snapped bolt, snapped belt, seized bearing, seized up, blown seal, blown hose, burst hose, tripped out, would not start, had it running, got it running, back running, running again in, limped it, limped along, limped through, ran at half speed, got us through the, bypassed the broken, swapped the motor, swapped the pump, swapped the drive, swapped out the, changed the motor, changed the pump, changed the bearing, fitted a new, put a new one in, robbed the part, robbed a part, robbed one off, cannibalised, cannibalized, stole the part from, jury-rigged, rigged up, patched it, patched up, production lead, breathing down my neck, screaming for, truck at six, order had to ship, called me in at, mechanic on shift, on the radio they, ran on one, down to one pump, standby pump, spare motor, limit switch, spare in the cage, belt went, belt-went-at, lorry-due-at-six, jammed-same-place, same-place-each-time, guide-rail, guide-rail-was-worn, no-spare-so-I, turned-one-up, turned one on the lathe, borrowed-one-from-line, woke-up, sensor was dirty, shaft had sheared, chain-came-off, chain-snapped, contact-burnt
de: Instandsetzung, Reparatur, Reparaturen, Störungsbehebung, Maschinenreparatur, Störungsbeseitigung, Entstörung, Anlagenstillstand
fr: dépannage, réparation, réparations, maintenance corrective, interventions de dépannage, arrêts de production
es: reparación, reparaciones, mantenimiento correctivo, averías, reparación de averías, paradas de producción

# preventive-maintenance: Planning and doing maintenance before it breaks
preventive maintenance, preventative maintenance, planned maintenance, scheduled maintenance, predictive maintenance, maintenance plan, maintenance schedule, routine maintenance, equipment maintenance, lubrication, inspections of equipment, maintenance program, TPM, maintenance planning, weekly maintenance plan, plan maintenance work, schedule planned maintenance, maintenance windows, maintenance backlog, PM compliance, PPM completion, PPM schedules, prioritise work orders, maintenance strategies, autonomous maintenance, total productive maintenance
posting: perform preventive, maintenance tasks, conduct maintenance, maintenance activities on, plan and schedule maintenance, coordinate maintenance with production, allocate maintenance, plan preventive, schedule technicians, maintenance schedules, manage the maintenance schedule, PM program, PM tasks, PM schedule, PM inspections, PM work orders, PMs on time, planned jobs, planned inspections, execute preventive, preventive tasks, service schedules
story: oil change, changed the oil, greased, every monday I check, checked every week, list of machines, maintenance card, before it broke, heard it before, ran hot, temperature of the motor, replaced ~ before, hours counter
story: routine inspection, lubricated, vibration, thermal imaging, sat with production, sat down with production, every thursday with, agreed a window, gave-us-two-hours, two hours on sunday, would-not-give-us-the, would-not-stop-the-line, jobs on the board, backlog of jobs, overdue jobs, hundred jobs open, list by machine, worst machines, which machine first, ticked without doing, taught the operators to, operators grease, operators clean
story: the PM list, PM list, PM sheets, check sheets, pencil whipped, pencil-whipped, pencil whipping, cut the list, machine by machine, breakdowns next to, grease points, grease nipples, grease gun, oil levels, changed the filters, filter change, belts and filters, inspection round, walk round the plant, checked the tension, retensioned, caught it early, caught it before, found it before, how long each takes, torque number on, greased-it-fridays, greased-it-every, bearings-before-they-go, change-them-before-they-go, each-machine-oil, chain was stretched, stretched chain, found-while-I-was-checking, oil-filter-belt, oiled, serviced-it-every, inspection-tags, vibration pen
de: Wartung, vorbeugende Instandhaltung, Instandhaltung, Wartungsarbeiten, Wartungsplan, Wartungsplanung, Instandhaltungsplanung, Wartungsfenster
fr: maintenance préventive, entretien préventif, plan de maintenance, planification de la maintenance, arrêts programmés, plan de maintenance préventive
es: mantenimiento preventivo, plan de mantenimiento, mantenimiento programado, planificación del mantenimiento, paradas programadas, mantenimiento autónomo

# electrical-work: Electrical work
electrical installation, electrical systems, wiring, electrician, electrical maintenance, electrical troubleshooting, conduit, circuit breakers, low voltage, high voltage, electrical panels, control panels, power distribution, NEC, electrical code, electrical components
posting: electrical work, electrical equipment, electrical tools, electrical trade, electrical knowledge, install electrical, electrical repairs, knowledge of electronics, working knowledge of electronics, electrical testing, electromechanical, install and maintain electrical, wire panels, consumer units, lighting and power, sockets and lighting, rewire, electrical upgrades, distribution boards, wiring sockets, install wiring, sockets and distribution, repair electrical
story: the breaker, tripped the breaker, breaker kept, fuse, fuse box, breaker tripped, no power, loose contact, loose wire, loose terminal, multimeter, measured the voltage, short circuit, switched off the power, light switch, contactor, wall socket, light socket
story: electrical fault, electrical panel, circuit breaker, rewired, control panel, ran a cable, ran the cable, ran new cable, pulled the cable, pulled cable, clipped it, new circuit, new socket, sockets, first fix, second fix, wired the, wired in, back box, trunking, gland, consumer unit, distribution board, fuse board, board change, rewired the, ring main, isolator in, armoured, SWA, conduit run, wiring a, wired up the, earth rod, bonded, meter tails, chased-out-walls, chased-walls, chased-in, twin and earth, ran twin, through the loft, forty-ways, ways-of-board, labelled-every-breaker, second-fixed, second-fix-nine, downlights, spur, fused spur, cooker point, patress, pulled cables, cable tray, basket-tray, swapped-board, rewire of, lights-up, three phase, single-phase
de: Elektroinstallation, Elektrik, Elektriker, Elektrotechnik, elektrische Anlagen, Schaltschrank
fr: électricité, électricien, installations électriques, câblage électrique, électrotechnique
es: electricidad, electricista, instalaciones eléctricas, cableado eléctrico, baja tensión

# wiring-diagrams: Reading drawings and diagrams
wiring diagrams, schematics, blueprints, technical drawings, read blueprints, read drawings, electrical schematics, assembly drawings, engineering drawings, plans and specifications, interpret drawings, construction drawings
posting: read and interpret, interpret blueprints, read wiring, review drawings, interpret schematics, assembly instructions
story: the drawing, drawing was wrong, drawing said, drawing was old, not as in the drawing, plan was wrong, on the plan, no drawing, drew a new, measured it myself
story: schematic, wiring diagram, diagrams, manuals, plan had the socket, marked-it-up-red, red-pen-on, as-built, where-it-was-run, followed-single-line, scaled-it-off, only-written-numbers, written dimensions, drawing-showed, drawing-had, drawings did-not-match, drawing-didn't, architect's-and-engineer's, beam-through-window, revision C, old revision, rev B, wrong revision
de: technische Zeichnungen, Schaltpläne, Zeichnungen lesen, Baupläne, Stromlaufpläne
fr: lecture de plans, schémas électriques, dessins techniques
es: lectura de planos, esquemas eléctricos, interpretación de planos

# plumbing: Water, pipes and drains
plumbing, plumber, pipefitting, drainage, water systems, sanitary installation, pipe installation, sewer, water heaters, ^piping, pipework, leak-detection, leak repair, blocked drains, drain clearance, drain unblocking, burst pipes, water leaks, repair leaks, clear-blockages, taps-and-toilets, leaking pipes, fix-leaks, water-damage, drain-cleaning, sewer-cleaning
posting: install plumbing, repair plumbing, plumbing systems, unblock drains, repair taps, repair toilets, cctv-drain-survey, hydro jetting, unblock, install pipework, fit bathrooms, radiators and bathrooms, hot and cold water, repair leaks and, drains
story: water pipe, leaking pipe, under the sink, leak under, the drain, burst pipe, pipe burst, water in the cellar, water came, blocked drain, dripping, turned off the water, shut the valve, boiler, no hot water, soldered
story: leak, leaks, water leak, blocked toilet, toilet-was-blocked, drain-was-blocked, stopcock, turned-off-water, water-off, water-through-ceiling, coming-through-ceiling, dripping-tap, water-everywhere, wet-patch, mopped-up-water, overflowed, u-bend, rods-down-drain, stop tap, isolated the water, compression joint, push fit, ballcock, cistern, soil pipe, drain backed up, rods, jetted, camera down, roots in the, came through the ceiling, ceiling came down, pressure was low, airlock, pinhole, copper, soldered joint, water hammer, backed up into, toilet backed up
story: into the flat below, olive, olive had never, nipped up, never been nipped, rodded it, rodded, rodding, pulled out a nappy, wet-wipes, wipes, fatberg, dug-it-up, dug-up-drain, collapsed drain, burst main, shut-it-in-street, shut-it-off-in, stop-tap-in-street, isolating-valve, fill-valve, flush handle, waste-pipe, toilet-goes-back, wet room, shower tray, silicone, outside-pipe, frozen-pipe, pipe-froze, freeze-up, minus-nine, thawed, lagging, pulled-pump, water stood, ankle deep, knee deep, flooded cellar, cellar flooded, basement flooded, pumped it dry
de: Sanitär, Sanitärinstallation, Rohrleitungen, Klempner, Anlagenmechaniker, Rohrbruch, Rohrreinigung, Lecksuche, Verstopfungen, Wasserschaden
fr: plomberie, plombier, sanitaire, tuyauterie, fuites, débouchage, recherche de fuite, dégât des eaux
es: fontanería, fontanero, tuberías, instalaciones sanitarias, fugas de agua, desatascos, atascos, reparación de fugas

# heating-cooling: Heating, cooling, air
HVAC, air conditioning, ^ventilation, ventilation systems, refrigeration systems, heat pumps, boilers, chillers, HVAC systems, climate control, cooling systems
posting: heating systems, heating and ventilation, service HVAC, install HVAC, heating and cooling, install and service air conditioning, refrigeration units, air handling units, air handlers, service boilers, HVAC equipment, split systems, rooftop units, refrigerants, commission HVAC, chiller plant, air conditioning and refrigeration, service air conditioning
story: heating was off, no heating, radiator, cold flat, heat pump, compressor, refrigerant, air was, thermostat, filter was full, cooling failed, too hot in the
story: cooling system, heating system, chiller, air handler, condenser, iced up, frozen coil, evaporator, low on gas, recharged, leak test, nitrogen, vacuum pump, fan motor, belt on the fan, capacitor, contactor on the unit, compressor locked, walk-in was warm, rooftop unit, ductwork, filters clogged, no cooling, no heat, cold office, server room was hot, BMS said, superheat, subcooling, head pressure, short-of-gas, leak at the flare, soapy water, iced up coil, coil, coils, filters solid, washed the coil, vacuumed-it-down, vacuum-overnight, weighed-charge, weighed-gas-in, charged-it, topped-up-gas, drain-pan, condensate, setpoint, dampers, damper, AHU, fan-belt, economiser, freon, EPA 608, chiller down, radiators-got-hot
de: Heizung, Klimatechnik, Lüftung, Kältetechnik, Heizungsbau, SHK
fr: chauffage, climatisation, ventilation, génie climatique, CVC
es: calefacción, climatización, aire acondicionado, ventilación

# carpentry: Wood and fittings
carpentry, carpenter, woodworking, joinery, cabinetmaking, cabinet making, drywall, ^flooring, doors and windows, millwork, finish carpentry, timber framing, timber frame, roof trusses, wall framing, stud walls, ^decking, fencing, fence installation, deck building, framing carpentry, floor joists, cladding, pergola, formwork carpentry, loft conversions
posting: install cabinets, frame walls, install doors, erect timber frames, build decks, erect fences, install trusses, site carpenter, first and second fix, second fix
story: out of wood, wooden, planks, sawed, sanded, door did not close, stuck door, kitchen installation, roof beams, floorboards, measured twice, the deck, joists, joist, battens, batten, fence posts, fence panels, top plate, stood the frames, trusses, rafters, post holes, the beam, beams, nailed, nail gun, packed it out, spirit level, cut it too short, came up short, hung-thirty-doors, hung-doors, two mil all round, mil all round, cut the roof, cut-roof-by-hand, hips and valleys, staircase was ten short, packed-it-where, architrave, skirting on, mitre, mitred, scribed, hinges, planed the, stud wall, noggins
de: Tischlerei, Schreiner, Zimmerei, Holzbearbeitung, Trockenbau, Holzrahmenbau, Dachstuhl, Zimmerer, Zaunbau, Terrassenbau
fr: menuiserie, charpente, menuisier, ébénisterie, ossature bois, charpentier, terrasses en bois, clôtures
es: carpintería, carpintero, ebanistería, estructuras de madera, carpintero de armar, cercados, tarimas exteriores

# building-work: Building work
masonry, bricklaying, ^roofing, plastering, ^tiling, excavation, heavy equipment, earthworks, building maintenance, paving, demolition, formwork, scaffolding, renovation, groundworks, construction work
posting: construction industry, construction trades, construction labor, painting and decorating, interior painting, construction tasks, building trades, construction site, concrete work
story: poured the concrete, concrete was, bricks, plaster, excavator, rebar, it rained on the
de: Maurerarbeiten, Beton, Dachdecker, Maler, Fliesen, Hochbau, Tiefbau
fr: maçonnerie, béton, toiture, bâtiment, gros œuvre
es: construcción, albañilería, hormigón, tejados

# site-management: Running a building site
site management, construction management, site supervision, construction supervision, construction projects, site manager, superintendent, subcontractor management, coordinate subcontractors, punch list, snagging, site coordination, construction schedule, site meetings, project manager construction, field supervision
posting: oversee construction, manage subcontractors, supervise site, coordinate trades, construction progress, induct and mentor, new ^operatives, induct new ^operatives, ^operatives
story: on site we, the site was, building site, electricians and plumbers, plumber was waiting, nobody on site knew, hand over the house, keys to the owner, defects list, site meeting every, delivery of steel, behind because of rain
story: subcontractors, site supervisor
de: Bauleitung, Bauüberwachung, Baustellenleitung, Polier, Nachunternehmer
fr: conduite de travaux, chef de chantier, suivi de chantier, chantier, coordination des sous-traitants
es: jefe de obra, dirección de obra, gestión de obra, supervisión de obra, coordinación de subcontratas

# site-safety: Safety on a site: inductions, permits, stopping work
lockout tagout, LOTO, toolbox talks, fall protection, working at heights, confined space, hot work permit, permit to work, site safety, scaffold safety, electrical safety, machine safety, safety briefings, site inductions, site induction, risk assessments and method statements, RAMS, method statements, construction phase plan, permits to dig, permit to dig, hot works permits, safe-systems-of-work-on-site, safety inspections on site, CDM, CDM regulations, site rules
posting: follow lockout, enforce site safety, safety meetings, jobsite safety, deliver inductions, review RAMS, enforce safety programs, weekly safety inspections, ensure-site-safety, safety-on-site, safe-site, lockout/tagout confined space
story: on a ladder, ladder was, no harness, without helmet, locked out, put my lock on, switched off and locked, took the key out of, stopped the job, sent him home, sent him down, trench was not, guard was removed, took off the guard
story: lockout, tagged out, harness, induction, inducted, signed in, hard hat, without a harness, off the scaffold, sent-off-site, sent-him-off, sent-them-off, stopped-them, yellow card, red card, edge was open, open edge, handrail, hole was not covered, covered the hole, exclusion zone, scan for cables, hit a cable, shored it, no shoring, trench box, up-on-roof-with-no, on-the-roof-with-no, brought-him-down, had-no-box-in, stopped the digger, got-talk-before, before-they-got-hat, no-hat-no, asked each one what they'd do, if-it-caught-fire, toolbox talk, toe boards, ladder not tied, no-edge-protection, stairwell open, hole-with-sheet-over, hi-vis, steel toes, no boots
de: Absturzsicherung, Freischalten, Baustellensicherheit, Sicherheitsunterweisungen, Sicherheitsunterweisung, Gefährdungsbeurteilung Baustelle, SiGeKo
fr: travail en hauteur, consignation, sécurité chantier, habilitation, accueil sécurité, PPSPS, plan de prévention
es: trabajos en altura, bloqueo y etiquetado, seguridad en obra, plan de seguridad y salud, inducción de obra, coordinador de seguridad

# codes-permits: Building codes and inspections
building codes, code compliance, building inspection, permits for construction, inspections by authority, local codes, fire code, building regulations, code requirements
posting: meet code, comply with building codes, obtain permits, pass inspections
story: inspector from the city, failed the inspection, passed inspection, not up to code, had to be redone, permit took, approval from the city, inspector-wanted-to-see-drains, before-we-filled-in, filled in the trench, road-closure, closure-took, fire stopping, fire-stopping-failed, failed-first-visit, did it again, building control, building-inspector, warranty-inspector, NHBC, signed-off-by-building, party wall, sleeve
de: Bauvorschriften, Abnahme, Baugenehmigung, VOB
fr: normes de construction, réception des travaux, permis de construire
es: normativa de edificación, licencias de obra, código técnico

# property-maintenance: Looking after buildings
property maintenance, facilities maintenance, building services, work orders, maintenance requests, facility maintenance, apartment maintenance, general maintenance, caretaker, handyman, maintenance technician, building repairs, facility management
posting: complete work orders, respond to maintenance, maintain buildings, minor repairs, facility repairs
story: tenant called, tenants called, lift was stuck, stuck in the lift, heating in the building, changed the bulbs, broken lock, leak in the roof, list of repairs, requests on paper, old building, hundred flats
story: work order, tenant requests, building maintenance
de: Hausmeister, Gebäudetechnik, Facility Management, Haustechnik, Objektbetreuung
fr: maintenance des bâtiments, entretien des bâtiments, services généraux, gardien
es: mantenimiento de edificios, mantenimiento de instalaciones, conserje

# installation-site: Installing and commissioning
equipment installation, install equipment, on-site installation, machine installation, start-up of equipment, field service, field service technician, pre-assembly, deployment testing, system installation, mechanical installation, component installation
posting: installation and, installation tasks, equipment commissioning, install and commission, field installation, installation of systems, assembly and installation, customer site installation, install machinery
story: installed at, installed the, put up the machine, at the customer's site, three weeks at the customer, bolted, ^levelled, test run, did not fit through the door, crane lifted, handed over to the customer, customer's people, missing screws, parts were missing
story: installed, installation, commissioned, commissioning, set up the equipment, assembled, calibrated
de: Inbetriebnahme, Aufbau von Anlagen, Servicetechniker
fr: mise en service, montage, pose, technicien itinérant
es: puesta en marcha, montaje, técnico de campo

# vehicle-repair: Finding and repairing faults in vehicles
vehicle diagnostics, vehicle repair, auto repair, ^mechanic, ^mechanics, engine repair, car maintenance, service technician automotive, heavy vehicle, auto body, engine diagnostics, diagnostic-equipment-for-vehicles, engine faults, fault codes, auto electrics, vehicle electrics, engine-management, diagnose vehicles, gearbox repair, injection-systems, battery-diagnostics, diesel engines, engine rebuilds, crank-sensor, auto electrical
posting: automotive repair, automotive technician, brake systems, perform vehicle, repair vehicles, automotive service, diagnose engine, diagnose vehicle, OBD, scan-tool, mechatronics-of-vehicles, diesel-mechanic, diagnose and repair vehicles, service and repair, road test, diagnostic tools, vehicle workshop, workshop technician, motor workshop, repair workshop, mechanical and electrical vehicle faults, vehicle faults, diagnose vehicle faults
story: car came in, engine made, engine noise, brakes were, brake, error code, three garages, another garage, test drive, drove it myself, clutch, on the lift, tyre, van was, truck would not, engine died, engine-only-died, would-not-start, stalled, fault code, warning-light, read-out-codes, engine-light, misfire, injector, spark plug, head-gasket, alternator, starter-motor, when-it-was-hot, when-it-was-cold, rattle, fuel-pump, drove-it-around, engine-knocked
story: on the ramp, code reader, scanned it, wiring fault, bad earth, chafed, rubbed through, intermittent, only when wet, only when cold, blew the fuse, parasitic draw, battery flat every, limp mode, DPF, EGR, turbo, fuel smell, customer said it, road tested, drove it with, replaced twice already, main dealer, two garages had, cutting-out-only, cutting-out-when-hot, only-when-hot, cam sensor, three garages had, garages had had it, rubbed through under, under-carpet, plugged-it-in, no-start, cranks but, smoke-from, coolant, thermostat stuck, glow plugs, swapped-module, plug-out-wait, fleet-of-thirty, six-weekly, six-weekly-inspections, track-off
de: Kfz, Fahrzeugreparatur, Fahrzeugdiagnose, Mechaniker, Kfz-Mechatroniker, Werkstatt, Motorinstandsetzung, Kfz-Mechatronik, Fehlerspeicher, Fahrzeugelektrik
fr: mécanique automobile, réparation automobile, mécanicien, diagnostic automobile, carrosserie, mécanique moteur, électronique automobile, mécanicien poids lourds
es: mecánica, reparación de vehículos, mecánico, automoción, diagnosis de vehículos, mecánica de motores, electromecánica, electricidad del automóvil

# explain-to-owner: Telling customers what needs doing
explain repairs, service advisor, customer estimates, advise customers on repairs, explain work to customers, service writer, technical advice to customers
posting: communicate repairs, explain findings to, professional communications with onsite customers, explain the fault, explain options, explain work, advise customers, advise the customer, customer-facing engineer, recommend repairs, explain costs, explain findings, options and costs, clear explanations to customers, talk customers through, faults and costs to customers, explain faults, explain faults and costs
story: showed him the worn, showed her the worn, showed the customer the old part, told her that it was not worth, told him it was not worth, called before I, price before, cheaper way, did not need a new, could have sold him, photo of the part, sat down with her and, sat down with him and, sat at the table and drew, showed her the burnt, showed him the burnt, showed them the photo, let her feel, thought I was selling, drum up work, son was on the phone, thought it was a con, got three quotes, told her she did not need, told him it could wait, could wait a year, price on paper before, she rang her son, said take your time
story: drew it on paper for, drew her a, drew him a, held the old pad, old pad next to, next-to-new-one, could have sold her a clutch, it-was-the-cable, rang-with-price, price-before-I-touch, before-I-touch-it, showed-him-part, old-part-in-bag, photo-of-tyre, needs-doing-now, can-wait-till, could-wait-till
de: Serviceberatung, Kundenberatung Werkstatt
fr: conseiller service, conseils techniques aux clients
es: asesor de servicio, explicar reparaciones

# warranty: Warranty and coming back
warranty work, callbacks, warranty claims on repairs, service quality
posting: under warranty, minimize rework, warranty repairs
story: came back with the same, came back after a week, did it again for free, under warranty, my work lasts, had not tightened
de: Gewährleistung, Garantiearbeiten, Nacharbeit
fr: reprises, service après-vente
es: retrabajos, posventa

# surveying: Measuring land and buildings
^surveying, land survey, site survey, total station, GPS survey, topographic, layout of site
posting: conduct surveys of sites, site measurements, set out works, total station and GPS, setting out, topographical surveys, survey data, control points, survey drawings
story: staked out, levels were wrong, measured from, ten centimetres off, laser level, boundary stone, set out the foundations, control point, backsight, did not close, closed out, checked back to, setting out, pegs, datum, wrong datum, ten mil out, datum was out, forty mil, mil out, set the pegs, pegs out, string line, line-and-level, dumpy, laser in sun, setting-out-was, checked-levels, grid-lines
de: Vermessung, Absteckung, Aufmaß
fr: topographie
es: topografía, replanteo, levantamientos

# landscaping: Gardens and grounds
landscaping, groundskeeping, gardening, lawn care, irrigation, tree care, horticulture, mowing, pruning, grounds maintenance, snow removal
posting: maintain grounds, plant and maintain, landscape maintenance, mow lawns, prune, beds, gardens, hedges, leaf clearance, sports pitches, hard landscaping, garden maintenance
story: mowed, cut the hedge, lawn, chainsaw, weeds, gritted, snow cleared, the hedge, mower, strimmer, hedge, hedges, turf, laid turf, patio, slabs, pruned, chipper, rockery, pond, flower beds, cleared the garden
de: Gartenbau, Landschaftspflege, Grünpflege, Winterdienst
fr: espaces verts, jardinage, paysagiste
es: jardinería, paisajismo, zonas verdes
`;
