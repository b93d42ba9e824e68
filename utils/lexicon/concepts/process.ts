/** Making things by single processes, and running plants that never stop. The format stands at `readPhraseTable`. */
export const PROCESS = `
# plastics: Moulding plastics
injection moulding, injection molding, plastic moulding, blow moulding, extrusion, extruder, mould changes, mold changes, thermoforming, plastics-processing, moulding parameters, moulding-machines, rubber moulding, composite layup, mould-setting
posting: set-moulds, change moulds, mold-technician, injection-molding-machines, adjust-injection
story: the mould, burrs-on-part, sink-marks, short-shots, melt-temperature, injection-pressure, plastic-burned, granulate, parts-stuck-in-mould, nozzle-was-blocked, cooling-time, dried-material, resin wet, resin was wet, dried it, dried it four hours, hopper dryer, moisture, one cavity, step-in-mould, mould, moulds, short-shot, regrind, masterbatch
de: Spritzguss, Kunststoffverarbeitung, Extrusion, Werkzeugwechsel
fr: injection plastique, plasturgie, extrusion, moulage
es: inyección de plástico, moldeo, extrusión, transformación de plásticos

# coating: Spray painting and coating
spray painting, powder coating, surface-treatment, surface-finishing, electroplating, ^galvanising, anodising, spray booth, sandblasting, shot blasting, lacquering, polishing metal, mask-and-spray, paint-preparation
posting: paint sprayer, spray painter, coating thickness, prime-and-paint-parts
story: orange peel, runs-in-paint, dust-in-paint, paint-came-off, spray gun, thickness-of-coat, parts-came-out-dull, bath-was-too
de: Lackieren, Pulverbeschichtung, Oberflächenbehandlung, Galvanik, Strahlen
fr: peinture industrielle, traitement de surface, thermolaquage, sablage
es: pintura industrial, recubrimientos, tratamiento de superficies, galvanizado

# printing: Printing presses
offset printing, digital-printing, printing press, press-operator, flexographic, screen-printing, colour-matching-on-press, print-finishing, plate-making, large-format-printing, printing-machines, cutting-and-folding, bookbinding, ink-and-paper, colour-proofs
posting: print-operator, offset press, four-colour, colour-management-in-print, guillotine, print-production
story: registration-was-off, paper-jammed, colours-did-not-match, proof-looked, print-run, printed-five-thousand, reprint, reprinted, misprinted, sheets-stuck-together
de: Offsetdruck, Druckmaschine, Drucker, Digitaldruck, Druckweiterverarbeitung, Medientechnologe
fr: imprimerie, imprimeur, offset, conducteur offset, façonnage
es: imprenta, impresor, impresión offset, artes gráficas, encuadernación

# sewing-textiles: Sewing, cutting and textiles
sewing machines, industrial-sewing, garment-production, pattern cutting, pattern-making, fabric cutting, textile-production, ^weaving, knitting machines, dyeing, upholstery, embroidery, leather-goods, sew garments, garment-construction, machinist sewing, clothing alterations
posting: seamstress, tailor garments, sewing-operator, cut patterns, fabric-and-trims, upholsterer
story: seams came, needle-broke, thread-kept, thread-broke, fabric-was, roll-of-fabric, hem, took-in-waist, sizes-came-up-small, pattern-was-wrong, dye-came-out, stitched, sewing machine
de: Näherei, Nähen, Schneiderei, Textilproduktion, Polsterei
fr: couture industrielle, confection, patronage, tissage, tapisserie d'ameublement
es: confección, costura, patronaje, tejido, tapicería

# sheet-metal: Sheet metal, presses and forging
sheet-metal, press brake, bending metal, laser cutting, plasma cutting, metal fabrication, steel fabrication, foundry, heat-treatment, metal pressing, stamping press, fabricate steel, metal casting, steel hardening
posting: press-operator-metal, ^fabricator, fabricate metal, bend-and-form-metal, cutting-machines-for-steel, die-casting, moulder caster
story: sheet-of-steel, angle-was-off, cracks-at-bend, laser cut, plates-did-not-fit, the casting, poured metal, molten, cast-came-out, hammered-it, bent the brackets, on-the-brake, cut-from-sheet, bend-line, springback, guillotine
de: Blechbearbeitung, Stanzen, Abkanten, Laserschneiden, Gießerei, Schmieden, Wärmebehandlung, Metallbau
fr: tôlerie, chaudronnerie, emboutissage, pliage, découpe laser, fonderie, forge
es: chapa, calderería, estampación, plegado, corte láser, fundición, forja

# toolmaking: Tools, dies and fixtures
toolmaking, tool-and-die, toolmaker, jigs-and-fixtures, fixture-design, mould making, die-maintenance, EDM, wire-erosion, surface grinding, prototype-tooling, tool-repair, tool-setting, tool offsets, grinding-machines
posting: set-tools, tool-room, toolroom, make jigs, design-fixtures, prove-out-new-programs, tool wear
story: made jig, built-jig, the chuck, chuck was, worn tool, tool-broke, tool was worn, changed-insert, ground-it-down, chuck, the grinder, bore was, bores-were
de: Werkzeugbau, Werkzeugmacher, Vorrichtungsbau, Formenbau, Schleifen, Erodieren
fr: outillage, outilleur, montages d'usinage, rectification, électroérosion
es: utillaje, matricería, matricero, rectificado, electroerosión

# wood-machines: Furniture and machines for wood
furniture-making, cabinet-making, wood-machining, panel-saw, edge banding, cnc router, sawmill, timber-grading, furniture-production, wood-finishing, joinery-workshop, solid wood, spindle moulder, wood veneer, doors and windows of wood, staircases, window frames, timber cutting, wooden doors, bespoke joinery, workshop joinery, sash windows
posting: wood machinist, bench joiner, furniture maker, operate-saws-and-planers, timber-products, make doors, build cabinets, build kitchen units, cut timber
story: saw blade, glue-did-not-hold, drawer-stuck, knots-in-wood, warped, wood-had-warped, sawdust, dovetail, lathe-for-wood
de: Möbelbau, Tischlerei, Schreinerei, Holzbearbeitung, Sägewerk
fr: ébénisterie, menuiserie d'atelier, fabrication de meubles, scierie
es: ebanistería, fabricación de muebles, serrería, taller de carpintería

# chemical-process: Chemical plants
chemical processing, chemical plant, process plant, mass-balances, mass-balance, batch reactor, process-safety, HAZOP, HAZOPs, P&ID, P&IDs, process-flow-diagrams, heat-exchangers, control-valves, process simulation, chemical-operator, pilot-plant, scale-up of processes, chemical-production, distillation-column
posting: charge-reactors, operate-reactors, process chemist, process-operator, plant operator chemicals, process-engineering-design, relief-systems, management-of-change
story: the reactor, reactor-got-hot, ran-away, pressure-in-vessel, pressure-kept-rising, valve-was-stuck, opened-valve, batch-went-off, batch-failed, yield-dropped, colour-of-batch, mixed-wrong, foamed-over, filter-was-blocked
de: Chemieanlage, Chemikant, Verfahrenstechnik, Reaktoren, Prozesssicherheit, Anlagenfahrer
fr: génie chimique, opérateur chimie, procédés chimiques, réacteurs, sécurité des procédés
es: planta química, operador químico, ingeniería de procesos, reactores, destilación

# power-plant: Running power and boiler plants
power plant, boiler operation, turbine operation, steam turbines, control-room-operator, power generation, combined-heat-and-power, substations, grid operation, switching operations, steam boilers, high-voltage-switching, generator-sets, district-heating, nuclear plant, water-treatment-of-boilers
posting: operate boilers, operate turbines, utilities-operator, stationary-engineer, plant-rounds, outage-planning, transmission-and-distribution, power-systems, control room, operate plant, boilers and turbines, steam plant, plant start-up, auxiliary plant, monitor plant, energy centre
story: boiler-tripped, turbine-tripped, steam-pressure, steam-leak, load-dropped, whole-plant-went-dark, generator-started, diesel generator, control-room, readings-every-hour, wrote-down-readings, blackout, power-cut, switched-over, tripped the unit, unit tripped, black start, synchronised, condenser vacuum, feed pump, drum level, alarm came up, alarms at once, ran it in hand, took it to manual, load came off
de: Kraftwerk, Kesselbetrieb, Leitstand, Energieerzeugung, Kraftwerker, Umspannwerk
fr: centrale électrique, conduite de chaudières, turbines, salle de contrôle, réseau électrique
es: central eléctrica, operación de calderas, turbinas, sala de control, subestaciones

# water-works: Drinking water and waste water
water treatment, wastewater treatment, treatment-works, treatment-plant, drinking-water, sewage treatment, pumping stations, water-quality, water-sampling, chlorine dosing, sludge, water-network, water-distribution, leakage-reduction, effluent, water mains
posting: operate-treatment-works, water-operator, sample-water, network-technician-water, hydrants, monitor water quality, chemical dosing, water sampling, treatment process, sewage works
story: chlorine, water-was-brown, brown water, taps-ran-dry, pumping station, pump station, filter-beds, people-boiled-water, burst-main, smell-of-plant, valve-in-street
de: Wasseraufbereitung, Kläranlage, Abwasser, Trinkwasser, Wasserwerk, Pumpwerke
fr: traitement des eaux, station d'épuration, eau potable, assainissement
es: tratamiento de aguas, depuradora, agua potable, aguas residuales, saneamiento

# mining: Mines, quarries and drilling
mining-operations, mining-industry, quarry, ^blasting, drilling rigs, drill-and-blast, dump-trucks, open-pit, underground mining, ^ore, crushing-and-screening, mine-planning, mine-safety, borehole, core logging, drill core, exploration geology, mineral-processing, haul-roads, tunnelling-works
posting: mine-operator, shotfirer, drill rigs, log drill core, resource-estimation, geologist, quarry-operative, tunnel boring
story: rock-fell, drill-was-stuck, drill-bit, core-samples, core-boxes, crusher, crusher-jammed, haul-truck, gas underground, roof-bolts, logged core
de: Bergbau, Steinbruch, Sprengarbeiten, Bohrungen, Geologe, Tunnelbau, Aufbereitung
fr: mines, carrière, dynamitage, forage, géologue, tunnelier
es: minería, cantera, voladuras, perforación, geólogo, túneles

# oil-gas: Oil and gas
oil-and-gas, drilling-operations, wellhead, well-intervention, offshore platform, pipelines-and-wells, refinery, petroleum, reservoir-engineering, blowout-preventer, production-platform, pipeline-integrity, hydrocarbons, LNG, drilling fluids, well-control
posting: rig-operations, roughneck, derrickhand, oilfield, oil-refining, process-operator-offshore, wireline, subsea
story: pressure-in-well, mud-pump, drill string, helicopter-to-platform, two-weeks-on-two-weeks-off, valve-on-line, gas detector, shut-well
de: Öl und Gas, Bohrinsel, Raffinerie, Erdöl, Pipeline
fr: pétrole et gaz, plateforme offshore, raffinerie, forage pétrolier
es: petróleo y gas, plataforma petrolífera, refinería, pozos

# waste-collection: Collecting and sorting waste
waste collection, refuse collection, recycling collection, waste-management, waste sorting, landfill, recycling-centre, hazardous-waste-disposal, waste-streams, bin lorry, street-cleaning, street sweeping, fly-tipping, waste-transfer, materials-recovery, skip-hire, waste disposal
posting: refuse collector, refuse loader, recycling-operative, household waste, segregate waste, waste-operative, sanitation-worker, disposal and recycling, recycling
story: bin-round, bins-were, overflowing bins, rubbish-was, fly-tipped, glass-in-bags, sorted waste, sorted rubbish, lorry reversed, skip-was-full, street sweeper, split-bins, cardboard-down, yellow-bags, to-the-cage, bag-in-yellow, sharps in, yellow-box, coffee-in-paper-bin, paper-bin, wrong-bin, contaminated-bin, food-bin, glass-bin, baled, baler, compactor, skip-full
de: Müllabfuhr, Abfallentsorgung, Recycling, Abfallwirtschaft, Straßenreinigung, Wertstoffhof
fr: collecte des déchets, ripeur, déchetterie, tri des déchets, propreté urbaine
es: recogida de residuos, recogida de basuras, limpieza viaria, gestión de residuos, punto limpio

# production-planning: Planning production
production planning, production scheduling, production-planner, shop-floor-scheduling, finite scheduling, order sequencing, production work orders
posting: plan production, schedule production, production schedules, coordinate-production-orders, release-work-orders, production-control, plan production to, schedule to meet demand, plan capacity, production plan, load machines, sequence orders, material requirements, customer demand, delivery dates, shop orders, planning board, raw materials and stock, handle raw materials
story: sequence-of-jobs, rush-order, machine-was-booked, planned-machines, one-product-after-other, small-batches, big-batches, re-planned, replanned, moved the order up, pushed the order, changed the sequence, sequence by colour, light to dark, machine down for two days, overloaded, sales promised, late orders list, order book, priority list, everything was urgent, froze the plan, frozen week, gantt on the wall, walked the floor to see, material was not in
de: Produktionsplanung, Fertigungssteuerung, Arbeitsvorbereitung, Feinplanung, Fertigungsaufträge
fr: planification de production, ordonnancement, ordres de fabrication, planning de production
es: planificación de la producción, programación de la producción, órdenes de fabricación

# condition-monitoring: Finding faults before they stop a machine
condition-monitoring, predictive-maintenance, vibration analysis, thermography, thermal-imaging, oil-analysis, reliability-engineering, failure analysis, mean-time-between-failures, ultrasonic-inspection, non-destructive testing, NDT, wear-analysis, alignment-of-shafts, laser-alignment
posting: reliability-engineer, analyse-failures, nondestructive testing, radiographic testing, dye penetrant
story: vibrated, vibration-rose, bearing-sounded, sounded-different, hot-spot, thermal-camera, felt-it-with-hand, oil-had-metal, shaft-was-out, same-bearing-again, third-time-same, wore-out-early, vibration readings, infra-red, infrared, thermal gun, temp gun, ultrasound, oil sample, listening stick, screwdriver to the ear, hot bearing, running hot, louder than
de: Zustandsüberwachung, Schwingungsanalyse, Thermografie, zerstörungsfreie Prüfung
fr: maintenance prédictive, analyse vibratoire, thermographie, contrôle non destructif
es: mantenimiento predictivo, análisis de vibraciones, termografía, ensayos no destructivos

# machine-elements: Drives, bearings and moving parts
bearings and gearboxes, gearboxes, electric-motors, motors and drives, drive belts, chains and sprockets, shafts, pumps-and-valves, mechanical drives, rotating-equipment, linear-motion, actuators-and-cylinders, machine-motion, mechanical-components, power-transmission, conveyors and rollers, bearings, mechanical-assemblies
posting: knowledge-of-mechanical, mechanical-systems, industrial-equipment, ^motors
story: bearing seized, seized-up, gear tooth, chain-jumped, chain-was-slack, belt-slipped, belt tore, broken-belt, roller-stuck, motor hummed, motor-burned-out, pump-seized, grinding-noise, it-squealed, screeched, shaft-broke, stripped gear, motor bearings, pulled the bearing, pressed the bearing, changed the belt, tensioned, gearbox oil, coupling, sprocket, chain tight, pulley, drive shaft, conveyor tracking, tracked the belt, roller
de: Getriebe, Lager, Antriebe, Antriebstechnik, Pumpen
fr: réducteurs, roulements, transmissions, moteurs et pompes
es: rodamientos, engranajes, transmisiones, motores y bombas

# machine-safety: Safe machines
machine guarding, machine safety, lockout tagout, lockout-procedures, emergency-stop, safety guards, light-curtains, interlocks, machine-risk-assessment, safety-devices, energy-isolation, pinch-points, ATEX
posting: guard machines, lock-out-and-tag-out, isolate-equipment, machinery-directive, CE-marking, interlocks and guards, guarding of machines, machinery safety, safe use of machinery, guards in place, lockout and machine safety, apply lockout
story: guard-was-off, took-off-guard, reached-into, reached-over-belt, hand-in-machine, stop-button, taped-down, switched-it-off, padlock, locked-it-off, light-barrier, interlock, bypassed with, zip tied, zip tie, taped over the sensor, jumper wire, jumpered out, guard back on, run it without the guard, running without the guard, nearly lost a finger, lost a finger, caught his sleeve, caught her sleeve, pulled his hand, e-stop, emergency stop, two-hand, gate was open, clear jams, reached in to, rollers turning, pinch, wired-shut, guard-wired, tried the start button, light curtain, light-curtain-had-been, bridged, bridged-with, paper-clip, jumper across, lock-tag, lock-and-tag, finger-in, trapped, reached-in, sleeve-caught
de: Maschinensicherheit, Schutzeinrichtungen, Not-Halt, CE-Kennzeichnung, Maschinenrichtlinie
fr: sécurité machines, consignation, carters de protection, marquage CE
es: seguridad de máquinas, resguardos, bloqueo y etiquetado, marcado CE

# customer-quality: Complaints about products
customer-quality, product complaints, warranty-claims, 8D-reports, field-failures, returns-analysis, containment-actions, customer-returns, quality complaints, complaint-investigation, product-recall, product-recalls
posting: answer-quality-complaints, 8D, product-returns-analysis, quality-incidents, customer complaints using 8D, handle quality complaints, customer quality issues, respond to customer complaints about product, quality claims
story: sent-back-whole, sent-whole-lot-back, screws-missing, missing-screw, wrong-part-in-box, checked-that-was-left, lot-number, blocked-stock, stopped-delivery, customer sent back, sent pictures, sorted at the customer, flew out to, stood in their plant, their line stopped, sorted the stock, 8D, fishbone, wrote to the customer, credit for the, recalled, lot back, customer-sent-back-pallet, sent-back-pallet, sent-back-batch, did-report-for-them, their-inspector
de: Reklamationsbearbeitung, Kundenreklamationen, 8D-Reports, Rückrufe, Reklamationsmanagement
fr: réclamations clients qualité, traitement des réclamations, rappels produits
es: reclamaciones de clientes, incidencias de calidad, retirada de productos, no conformidades de cliente

# food-factory: Making food in a factory
food production, food-manufacturing, food processing, food factory, meat processing, dairy processing, ^bottling, filling-line, packing-food, metal-detector-checks, pasteurisation, recipe weighing, batch-recipes, allergen changeover, food technologist, shelf-life, taste-panel, ^canning, freezing food, cooking-vessels, production-hygiene
posting: production-operative-food, process-operator-food, food-technology, weigh ingredients, food-safety-checks-on-line, fish processing, grade-and-pack, product-development-food
story: bottles-broke, label-was-wrong, wrong-label, too-much-salt, weighed ingredients, metal detector, best-before, tasted-off, taste-test, the smokehouse, brine, cooled-too-slowly, glass jars, cans-came, metal detector tripped, held-pallets, held-four-pallets, x-ray kicked, glass breakage, blue plaster, nut-and-no-nut, test-pieces
de: Lebensmittelproduktion, Lebensmitteltechnik, Abfüllung, Fleischverarbeitung, Molkerei
fr: agroalimentaire, transformation alimentaire, conditionnement alimentaire, embouteillage, laiterie
es: industria alimentaria, procesado de alimentos, embotellado, envasado de alimentos, lácteos
`;
