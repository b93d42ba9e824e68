/** Building, electrical, plumbing, heating, vehicles, property maintenance. The format stands at `readPhraseTable`. */
export const TRADES = `
# breakdown-repair: Repairing what broke down
repairs, equipment repair, corrective maintenance, machine repair, repair equipment, mechanical repair, troubleshoot equipment, mechanical troubleshooting, emergency repairs, service and repair, repair machinery, diagnose equipment, machine breakdown, machine breakdowns, equipment breakdowns
posting: perform repairs, repair and maintain, troubleshoot mechanical, repair or replace, identify problems as they occur, respond to breakdowns, diagnose and repair
story: water pump, oil pump, hydraulic cylinder, gear drive, drive belt, conveyor belt, broken belt, new bearing, bearing was, ^bearings, valve was, oil leak, was leaking, leak in the, repaired it, repaired the, motor burned, motor was, gearbox, gasket, replaced the, took it apart, took apart, welded it, spare part, from the scrap, made a part, temporary repair, ran again, was running again, line stood, line stopped, machine stood, conveyor stopped, broke down, broken down
story: equipment failure, machine failure, malfunction, malfunctioning, breakdown, worn, faulty, failed bearing, back in operation, back online, back up and running, restored
de: Instandsetzung, Reparatur, Reparaturen, Störungsbehebung, Maschinenreparatur
fr: dépannage, réparation, réparations, maintenance corrective
es: reparación, reparaciones, mantenimiento correctivo, averías

# preventive-maintenance: Maintenance before it breaks
preventive maintenance, preventative maintenance, planned maintenance, scheduled maintenance, predictive maintenance, maintenance plan, maintenance schedule, routine maintenance, equipment maintenance, lubrication, inspections of equipment, maintenance program, TPM
posting: perform preventive, maintenance tasks, conduct maintenance, maintenance activities on
story: oil change, changed the oil, greased, every monday I check, checked every week, list of machines, maintenance card, before it broke, heard it before, ran hot, temperature of the motor, replaced ~ before, hours counter
story: routine inspection, lubricated, vibration, thermal imaging
de: Wartung, vorbeugende Instandhaltung, Instandhaltung, Wartungsarbeiten, Wartungsplan
fr: maintenance préventive, entretien préventif, plan de maintenance
es: mantenimiento preventivo, plan de mantenimiento, mantenimiento programado

# electrical-work: Electrical work
electrical installation, electrical systems, wiring, electrician, electrical maintenance, electrical troubleshooting, conduit, circuit breakers, low voltage, high voltage, electrical panels, control panels, power distribution, NEC, electrical code, electrical components
posting: electrical work, electrical equipment, electrical tools, electrical trade, electrical knowledge, install electrical, electrical repairs, knowledge of electronics, working knowledge of electronics, electrical testing, electromechanical
story: the breaker, tripped the breaker, breaker kept, fuse, fuse box, breaker tripped, no power, cable was, cables, loose contact, loose wire, loose terminal, multimeter, measured the voltage, short circuit, switched off the power, light switch, contactor, wall socket, light socket
story: electrical fault, electrical panel, circuit, circuit breaker, voltage, relay, sensor, rewired, control panel
de: Elektroinstallation, Elektrik, Elektriker, Elektrotechnik, elektrische Anlagen, Schaltschrank
fr: électricité, électricien, installations électriques, câblage électrique, électrotechnique
es: electricidad, electricista, instalaciones eléctricas, cableado eléctrico, baja tensión

# wiring-diagrams: Reading drawings and diagrams
wiring diagrams, schematics, blueprints, technical drawings, read blueprints, read drawings, electrical schematics, assembly drawings, engineering drawings, plans and specifications, interpret drawings, construction drawings
posting: read and interpret, interpret blueprints, read wiring, review drawings, interpret schematics, assembly instructions
story: the drawing, drawing was wrong, drawing said, drawing was old, not as in the drawing, plan was wrong, on the plan, no drawing, drew a new, measured it myself
story: schematic, wiring diagram, diagrams, manuals
de: technische Zeichnungen, Schaltpläne, Zeichnungen lesen, Baupläne, Stromlaufpläne
fr: lecture de plans, schémas électriques, dessins techniques
es: lectura de planos, esquemas eléctricos, interpretación de planos

# plumbing: Water, pipes and drains
plumbing, plumber, pipefitting, drainage, water systems, sanitary installation, pipe installation, sewer, water heaters, ^piping, pipework
posting: install plumbing, repair plumbing, plumbing systems
story: water pipe, leaking pipe, under the sink, leak under, the drain, burst pipe, pipe burst, water in the cellar, water came, blocked drain, toilet was blocked, dripping, turned off the water, shut the valve, boiler, no hot water, soldered
story: leak, leaks, water leak, pump
de: Sanitär, Sanitärinstallation, Rohrleitungen, Klempner, Anlagenmechaniker
fr: plomberie, plombier, sanitaire, tuyauterie
es: fontanería, fontanero, tuberías, instalaciones sanitarias

# heating-cooling: Heating, cooling, air
HVAC, air conditioning, ^ventilation, ventilation systems, refrigeration systems, heat pumps, boilers, chillers, HVAC systems, climate control, cooling systems
posting: heating systems, heating and ventilation, service HVAC, install HVAC, heating and cooling
story: heating was off, no heating, radiator, cold flat, heat pump, compressor, refrigerant, air was, thermostat, filter was full, cooling failed, too hot in the
story: cooling system, heating system, chiller, air handler
de: Heizung, Klimatechnik, Lüftung, Kältetechnik, Heizungsbau, SHK
fr: chauffage, climatisation, ventilation, génie climatique, CVC
es: calefacción, climatización, aire acondicionado, ventilación

# carpentry: Wood and fittings
carpentry, carpenter, woodworking, joinery, cabinetmaking, cabinet making, drywall, ^flooring, doors and windows, millwork, finish carpentry
posting: install cabinets, frame walls, install doors
story: out of wood, wooden, planks, sawed, sanded, door did not close, stuck door, kitchen installation, roof beams, floorboards, measured twice
de: Tischlerei, Schreiner, Zimmerei, Holzbearbeitung, Trockenbau
fr: menuiserie, charpente, menuisier, ébénisterie
es: carpintería, carpintero, ebanistería

# building-work: Building work
masonry, bricklaying, ^roofing, plastering, ^tiling, excavation, heavy equipment, earthworks, building maintenance, paving, demolition, formwork, scaffolding, renovation, groundworks, construction work
posting: construction industry, construction trades, construction labor, painting and decorating, interior painting, construction tasks, building trades, construction site, concrete work
story: poured the concrete, concrete was, bricks, wall was, roof was, plaster, excavator, scaffold, trench, rebar, it rained on the
de: Maurerarbeiten, Beton, Dachdecker, Maler, Fliesen, Hochbau, Tiefbau
fr: maçonnerie, béton, toiture, bâtiment, gros œuvre
es: construcción, albañilería, hormigón, tejados

# site-management: Running a building site
site management, construction management, site supervision, construction supervision, construction projects, site manager, superintendent, subcontractor management, coordinate subcontractors, punch list, snagging, site coordination, construction schedule, site meetings, project manager construction, field supervision
posting: oversee construction, manage subcontractors, supervise site, coordinate trades, construction progress
story: on site we, the site was, building site, electricians and plumbers, plumber was waiting, nobody on site knew, hand over the house, keys to the owner, defects list, site meeting every, delivery of steel, behind because of rain
story: subcontractors, site supervisor
de: Bauleitung, Bauüberwachung, Baustellenleitung, Polier, Nachunternehmer
fr: conduite de travaux, chef de chantier, suivi de chantier, chantier, coordination des sous-traitants
es: jefe de obra, dirección de obra, gestión de obra, supervisión de obra, coordinación de subcontratas

# site-safety: Safety on site and at machines
lockout tagout, LOTO, toolbox talks, fall protection, working at heights, confined space, hot work permit, permit to work, site safety, scaffold safety, electrical safety, machine safety, safety briefings
posting: follow lockout, enforce site safety, safety meetings, jobsite safety
story: on a ladder, ladder was, no harness, without helmet, locked out, put my lock on, switched off and locked, took the key out of, stopped the job, sent him home, sent him down, trench was not, guard was removed, took off the guard
story: lockout, tagged out, harness
de: Absturzsicherung, Freischalten, Baustellensicherheit, Sicherheitsunterweisungen
fr: travail en hauteur, consignation, sécurité chantier, habilitation
es: trabajos en altura, bloqueo y etiquetado, seguridad en obra

# estimates-bids: Measuring and pricing jobs
cost estimates, quantity takeoff, takeoffs, bid preparation, job quotes, quantity surveying, material take-off, job costing of works
posting: prepare bids, prepare estimates, estimate materials, estimate jobs, quantity surveyor
story: measured the rooms, square metres, square meters, quoted ~ for, quote for the job, forgot ~ in the quote, took longer than quoted, material list, calculated the material, per square metre
de: Kalkulation, Aufmaß, Kostenvoranschlag, Ausschreibung, Massenermittlung
fr: métré, chiffrage, devis travaux, études de prix
es: mediciones, presupuestos de obra, estudio de costes

# codes-permits: Building codes and inspections
building codes, code compliance, building inspection, permits for construction, inspections by authority, local codes, fire code, building regulations, code requirements
posting: meet code, comply with building codes, obtain permits, pass inspections
story: inspector from the city, failed the inspection, passed inspection, not up to code, had to be redone, permit took, approval from the city
de: Bauvorschriften, Abnahme, Baugenehmigung, VOB
fr: normes de construction, réception des travaux, permis de construire
es: normativa de edificación, licencias de obra, código técnico

# property-maintenance: Looking after buildings
property maintenance, facilities maintenance, building services, work orders, maintenance requests, facility maintenance, apartment maintenance, general maintenance, caretaker, handyman, maintenance technician, building repairs, facility management
posting: complete work orders, respond to maintenance, maintain buildings, minor repairs, facility repairs
story: tenant called, tenants called, lift was stuck, stuck in the lift, heating in the building, changed the bulbs, broken lock, leak in the roof, list of repairs, requests on paper, old building, hundred flats
story: work order, tenant requests, building maintenance, facility
de: Hausmeister, Gebäudetechnik, Facility Management, Haustechnik, Objektbetreuung
fr: maintenance des bâtiments, entretien des bâtiments, services généraux, gardien
es: mantenimiento de edificios, mantenimiento de instalaciones, conserje

# installation-site: Installing and commissioning
equipment installation, install equipment, on-site installation, machine installation, start-up of equipment, field service, field service technician, pre-assembly, deployment testing, system installation, mechanical installation, component installation
posting: installation and, installation tasks, equipment commissioning, install and commission, field installation, installation of systems, assembly and installation, customer site installation, install machinery
story: installed at, installed the, put up the machine, at the customer's site, three weeks at the customer, bolted, ^levelled, first start, test run, did not fit through the door, crane lifted, handed over to the customer, customer's people, missing screws, parts were missing
story: installed, installation, commissioned, commissioning, set up the equipment, assembled, on-site, calibrated, startup
de: Inbetriebnahme, Aufbau von Anlagen, Servicetechniker
fr: mise en service, montage, pose, technicien itinérant
es: puesta en marcha, montaje, técnico de campo

# vehicle-repair: Repairing vehicles
vehicle diagnostics, vehicle repair, auto repair, ^mechanic, ^mechanics, engine repair, car maintenance, service technician automotive, heavy vehicle, auto body, engine diagnostics
posting: automotive repair, automotive technician, brake systems, diesel engines, diagnose vehicles, perform vehicle, repair vehicles, automotive service
story: car came in, engine light, engine made, engine noise, brakes were, brake, error code, three garages, another garage, test drive, drove it myself, clutch, on the lift, in the workshop, tyre, van was, truck would not
de: Kfz, Fahrzeugreparatur, Fahrzeugdiagnose, Mechaniker, Kfz-Mechatroniker, Werkstatt
fr: mécanique automobile, réparation automobile, mécanicien, diagnostic automobile, carrosserie
es: mecánica, reparación de vehículos, mecánico, automoción

# explain-to-owner: Telling customers what needs doing
explain repairs, service advisor, customer estimates, advise customers on repairs, explain work to customers, service writer, technical advice to customers
posting: communicate repairs, explain findings to, professional communications with onsite customers
story: showed him the worn, showed her the worn, showed the customer the old part, told her that it was not worth, told him it was not worth, called before I, price before, cheaper way, did not need a new, could have sold him, photo of the part
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
posting: conduct surveys of sites, site measurements
story: staked out, levels were wrong, measured from, ten centimetres off, laser level, boundary stone, set out the foundations
de: Vermessung, Absteckung, Aufmaß
fr: topographie
es: topografía, replanteo, levantamientos

# landscaping: Gardens and grounds
landscaping, groundskeeping, gardening, lawn care, irrigation, tree care, horticulture, mowing, pruning, grounds maintenance, snow removal
posting: maintain grounds, plant and maintain, landscape maintenance
story: mowed, cut the hedge, ^planted, lawn, chainsaw, weeds, garden, gritted, snow cleared, the hedge
de: Gartenbau, Landschaftspflege, Grünpflege, Winterdienst
fr: espaces verts, jardinage, paysagiste
es: jardinería, paisajismo, zonas verdes

# solar-energy: Solar, wind, energy
photovoltaic, wind turbines, renewable energy, energy systems, battery storage, EV charging, power plant, energy audits, smart meters
posting: solar panels, solar installation, install solar, maintain turbines, energy installations
story: panels on the roof, inverter, turbine, charging station, feed-in, kilowatts
de: Photovoltaik, Solaranlagen, erneuerbare Energien, Windkraft
fr: photovoltaïque, énergies renouvelables, éolien, panneaux solaires
es: fotovoltaica, energías renovables, eólica, placas solares

# tools-order: Tools and materials
tool inventory, hand tools, power tools, spare parts, spare parts inventory, parts inventory, material ordering, tool management, ^consumables, parts management
posting: maintain tools, order parts, manage spare parts, inventory of equipment, sub-assemblies
story: tool was missing, searched for the, tool board, shadow board, tool box, spare parts list, no spare, ordered one extra, shelf with parts, labelled the drawers, van was loaded
story: critical spares, parts on hand
de: Werkzeug, Ersatzteile, Ersatzteilmanagement, Materialbestellung
fr: outillage, pièces détachées, gestion des pièces
es: herramientas, repuestos, gestión de repuestos

# lifts-cranes: Lifting heavy loads
crane operation, rigging, hoisting loads, heavy lifting equipment, excavator operation, heavy equipment operator, plant operator, slinging
posting: operate cranes, operate heavy equipment
story: lifted it with, load swung, slings, excavator, cable in the ground, hit a pipe
de: Kran, Kranführer, Baumaschinen, Bagger
fr: grue, grutier, engins de chantier
es: grúa, maquinaria pesada, excavadora
`;
