/** Single crafts of building and of looking after buildings. The format stands at `readPhraseTable`. */
export const BUILDING = `
# bricks: Bricks, blocks and mortar
bricklaying, lay bricks, laying bricks, brickwork, blockwork, mix-mortar, pointing-and-repointing, repointing, stone walling, stonemasonry, lay blocks, brick walls, brick and block
posting: bricklayer, bricklayers, bricks and blocks, stonework, mason
story: course-of-bricks, bricks-were, wall-was-out-of-plumb, out-of-level, string-line, trowel, pointed-wall, knocked-wall-down, cavity wall, wall-leaned, four-hundred-day, five-hundred-day, bricks-day, Flemish bond, stretcher bond, perps, pointing, line-and-pins, corners-up, lintel, lintels, header course, DPC, mortar went off, snapped-line
de: Mauern, Maurer, Mauerwerk, Maurerarbeiten
fr: maçonnerie, maçon, briques
es: albañilería, albañil, ladrillos

# plastering: Plaster and drywall
plastering, plasterer, plasterboard, drywall-installation, drywall-finishing, skim coat, rendering walls, dry-lining, partition walls, tape-and-joint, hang-drywall, suspended ceilings
posting: plaster walls, plaster and render, render walls, drylining, taping-and-jointing
story: plaster-cracked, plaster-fell, ceiling-came-down, skimmed the, the render, crack-in-wall, studs-were, hung-boards, plaster-was-still-wet, skimmed the ceiling, in-one-hit, blown plaster, bonding-coat, float-coat, went-off-too-fast, ceiling-cracked, tacked the boards, taped-and-jointed
de: Verputzen, Stuckateur, Trockenbau, Putzarbeiten, Innenputz
fr: plâtrerie, plâtrier, cloisons sèches, enduit
es: yesero, enlucido, pladur, tabiques

# roofs: Roofs
^roofing, roofer, roof-repair, roof-repairs, roof-leak, flat-roof, pitched-roof, tile roofs, gutters, leadwork, roof trusses, waterproof membrane, slate roofs
posting: re-tile, retile, install-roofs, strip-and-tile, guttering, roof-coverings
story: roof-leaked, up-on-roof, tiles-slipped, tiles-came-off, storm-took, missing-tiles, tarpaulin, the gutter, rain-came-through, roof-was-open, ridge, chimney, slates off, felt-down, before the rain, flashing, flashing-had-failed, round the chimney, ridge tiles, battens on, lead-work, gutter, valley leaking, torch on
de: Dachdecker, Dacharbeiten, Dachsanierung, Dachrinnen
fr: couverture, couvreur, toiture, gouttières
es: tejados, cubiertas, techador, canalones

# decorating: Painting and wallpaper
painting and decorating, painter and decorator, interior painting, exterior painting, wallpapering, wallpaper, paint-walls, paint-rooms, primer and paint, brush and roller, sand and paint, fill-and-sand, surface-preparation
posting: ^decorator, ^decorators, prepare-surfaces-for-painting, varnish and stain
story: coat-of-paint, coats-of-paint, paint peeled, paint-ran, masking-tape, dust-sheets, colour-on-wall, brush-marks, sanded-forty-doors, two-coats, no-runs, runs-in-paint, cut-in, cutting-in, papered-it, undercoat
de: Malerarbeiten, Maler, Lackierer, Tapezieren, Anstrich
fr: peintre en bâtiment, peinture intérieure, papier peint
es: pintor, pintura de interiores, empapelado

# floors-tiles: Tiles and floors
tiling, tiler, floor laying, floor tiles, wall-tiles, lay floors, carpet-fitting, vinyl flooring, laminate flooring, parquet, screed, grouting, lay carpet
posting: floor-coverings, flooring-installation, install-flooring, ceramic tile, tile setter
story: tiles-cracked, grout, laid tiles, laid floor, floor-was-uneven, floor-was-not-level, floor-had-lifted, carpet-rolls, the screed, cut-tiles, loose tile
de: Fliesenleger, Fliesen, Bodenbeläge, Estrich, Parkett
fr: carrelage, carreleur, revêtements de sol, parquet
es: alicatado, solador, pavimentos, parqué, baldosas

# concrete: Concrete and formwork
concrete-work, pour concrete, concrete pour, concrete pouring, formwork, reinforcement steel, rebar, concrete finishing, shuttering, concrete slab, precast, building-foundations
posting: place-and-finish-concrete, ^concreting, form-and-pour, cement finisher, erect formwork
story: concrete-came, concrete-truck, concrete-had-set, poured slab, poured-foundation, shuttering-burst, concrete-was-too-wet, rebar-was, slump-test, cracked-slab, concrete mixer, poured sixty cube, cube in one go, sixty cube, with-the-float, power-float, shutter burst, propped it, strip a shutter, losing-fingers, poker, vibrated, rebar short, tied the steel, concrete wagon, pump blocked, went-off-too-quick, curing, slab, screed
de: Betonbau, Betonieren, Schalung, Bewehrung, Fundamente
fr: béton, coffrage, ferraillage, fondations
es: hormigón, encofrado, ferralla, cimentación

# scaffolding: Scaffolds and work at height
scaffolder, scaffold-inspection, work at height, working at height, working at heights, fall-protection, mobile-elevating-platform, rope-access, edge-protection, cherry-picker, scissor-lift, erect scaffolding, scaffolding work
posting: erect-and-dismantle-scaffolding, elevated-work-platforms, aerial-lift, fall-arrest
story: the scaffold, scaffold-was, without-harness, his harness, loose-board, guard rail, edge-of-roof, up-mast, up-tower, tagged-scaffold, one tie missing, tie missing, nobody-up-till, scaff tag, lift-too-high, boards-missing, base-plates, tube-and-fitting, struck-scaffold
de: Gerüstbau, Gerüst, Höhenarbeiten, Absturzsicherung
fr: échafaudage, travail en hauteur, nacelle
es: andamios, trabajos en altura, línea de vida

# groundworks: Digging, drains and roads
groundworks, groundworker, excavation, trenching, lay pipes, drainage-installation, kerbs, road-construction, road-repair, asphalt, tarmac, ^paving, excavator-operation, backfill, compaction, pothole-repair, earthmoving
posting: lay kerbs, operate-excavators, grade-and-compact, highway-maintenance, road-works, paver
story: dug trench, digger, hit-pipe, hit-cable, water-main-burst, potholes, roller-broke, hot-asphalt, the manhole, kerb stones, trench flooded, laid pipe, one-in-eighty, fall-on-pipe, checked-it-with-water, hit a gas pipe, wasn't-on-plan, not on the plan, pumped-it-out, pumped-out-each-morning, manhole, manholes, bed of gravel, pea gravel, trench filled with water, CAT scan, cat and genny, hardcore, whacker, sub-base, muck away
de: Tiefbau, Erdarbeiten, Straßenbau, Pflasterarbeiten, Kanalbau, Baggerfahrer
fr: terrassement, voirie, travaux publics, tranchées, enrobés
es: movimiento de tierras, excavaciones, asfaltado, zanjas, obra civil

# demolition: Demolition and asbestos
demolition, asbestos-removal, asbestos-survey, dismantling-buildings, hazardous-material-removal, lead-paint, decontamination-unit, controlled-demolition
posting: abatement, demolish-structures, asbestos-awareness, soft strip
story: tore-down, knocked-through, pulled-down, found-asbestos, old-boards-turned-out, asbestos-in, sealed-off-area, masks-and-suits, debris, rubble
de: Abbruch, Rückbau, Asbestsanierung, Entkernung
fr: démolition, désamiantage, curage
es: demolición, derribo, amianto, desamiantado

# insulation: Insulation and energy of buildings
insulation, insulate, thermal insulation, energy retrofit, energy-efficiency-of-buildings, loft insulation, airtightness, damp-proofing, damp-survey, ^weatherization, thermal bridges, mould-treatment
posting: retrofit, energy-audit, energy assessor, external-wall-insulation
story: damp wall, damp in the, mould-behind, black-mould, draughty, cold-wall, heat-went-out, insulated the, heating-bill, condensation-on, blower-door
de: Dämmung, Wärmedämmung, energetische Sanierung, Energieberatung
fr: isolation thermique, rénovation énergétique, humidité
es: aislamiento térmico, rehabilitación energética, humedades

# windows-doors: Windows, doors and glass
glazing, glazier, window-fitting, window installation, install windows, install doors, door hanging, door installation, double-glazing, curtain-walling, shutters-and-blinds, automatic doors, hang doors
posting: fit-windows, windows-and-doors, glass installation, replace-glass
story: hung door, door-stuck, broken-window, broken-pane, pane-of-glass, window-frame, put-new-glass, door-frame, shaved door, draught-through
de: Fensterbau, Verglasung, Glaser, Türen einbauen, Fenstermontage
fr: vitrerie, vitrier, menuiserie extérieure, pose de fenêtres
es: acristalamiento, cristalero, ventanas y puertas, carpintería de aluminio

# kitchens-bathrooms: Fitting kitchens and bathrooms
kitchen fitting, bathroom fitting, kitchen installation, bathroom installation, fit kitchens, install bathrooms, install kitchens, worktops, countertop installation, second-fix, cabinets-and-worktops, shower trays, furniture-assembly, flat-pack
posting: kitchen fitter, bathroom fitter, first-fix, fitted furniture, remodel bathrooms
story: cabinets-did-not-fit, the worktop, scribed, sink cut-out, new-bathroom, shower tray, new-kitchen, skirting-board
de: Küchenmontage, Möbelmontage, Badsanierung, Innenausbau
fr: pose de cuisines, agencement, installation de salles de bain
es: montaje de cocinas, montaje de muebles, reforma de baños

# gas-boilers: Boilers and gas
boiler installation, boiler service, boiler servicing, boiler-repair, gas-safety, gas-engineer, gas appliances, gas-leaks, gas-fitting, central heating, heat pumps, heat pump installation, combustion-analysis, unvented cylinders, unvented cylinder, radiators-and-boilers, gas-safety-certificates, underfloor heating, hot-water-cylinder
posting: service boilers, install boilers, install heat pumps, landlord-gas, flue-analyser, heating-engineer, gas safety regulations, work to gas safety, landlord gas safety, heating systems and boilers, oil boilers, gas safety record
story: hot-water, boiler-kept, boiler-would, boiler-broke, boiler-was, smell-of-gas, smelled gas, gas-leak, pilot-light, bled radiators, cold-radiators, radiators-were-cold, carbon monoxide, without-heating, heating-broke, heating-failed, heating-went-off, the flue, no heating, no hot water, lockout on the boiler, fan on the boiler, diverter valve, expansion vessel, pressure kept dropping, PCB, ignition, condensate frozen, condensate pipe, flushed the system, sludge, magnetic filter, flue, CO alarm, condemned the boiler, capped the gas, capped it off, at risk notice, swapped-back-boiler, back-boiler, combi, combis, flushed the lot, power flush, power flushed, pressure-dropping, repressurise, balanced the rads, balanced-thirty, rads, thirty rads, furthest radiator, far-one-got-hot, CO alarm went, shut-gas-off, turned-gas-off, notice-on-it, warning-notice, ID-notice, drop-test, tightness-test, capped-it, left them heaters, fan heaters, flue wasn't sealed, fumes, fumes in, products of combustion, flue gas, analyser, gas-valve, landlord-cert, landlord's-cert, CP12, immersion, cylinder, unvented, heat-exchanger, diverter, drew-pipe-run, undersized, working-pressure, standing-pressure
de: Heizungsbau, Heizungsanlagen, Gasthermen, Wärmepumpen, Kesselwartung
fr: chaudières, chauffagiste, installation gaz, pompes à chaleur
es: calderas, instalaciones de gas, calefacción, bombas de calor, calefactor

# electrical-testing: Testing installations and certifying them
inspection and testing, electrical inspection, electrical testing, test-and-inspect, periodic-inspection, insulation resistance, earth testing, portable appliance testing, electrical-safety-checks, residual current, RCD testing, loop-impedance, EICR, EICRs, electrical certificates, installation certificates, test certificates, certificates up to date, fixed wire testing, fixed-wire, emergency lighting testing, gas certificates, certification of installations, compliance certificates, inspection reports on installations, test sheets, commissioning records
posting: inspect-and-test, electrical-compliance, test-instruments, =PAT, complete certificates, issue certificates, certification records, statutory inspections, keep certificates, PAT and, test and certify, inspect and test, testing of installations, periodic testing, thermographic, certification of electrical, emergency light tests, issue test certificates, eighteenth edition, wiring regulations, BS 7671
story: tested circuits, no-earth, earth-was-missing, wrong-way-round, failed-test, RCD-kept, insulation-was-brittle, old-wiring, burnt-terminal, labelled-board, the cert, wrote-the-readings, readings-on-the, test sheet, signed off the, not signing, signed without, never-tested, tested-each, tested-the-lot, relabelled, labelled every, number-every, logbook, log book, old-readings, emergency lights, stayed lit, half hour test, three-hour test, failed units, coded it, C1, C2, limitation on the, zs, r1 plus r2, ring was broken, continuity, polarity, schedule of tests, ticked as passed, had been ticked, old sheets said, RCD tripped at, would not trip, IR test, 0.2 meg, megohms, wouldn't-sign-it-off, would-not-sign-it-off, what-was-dangerous, Zs readings, Zs, RCD times, ring-continuity, filled-in-cert, minor-works, dead-test, live-test, =PAT, eighteenth edition, not to regs, bonding-was-missing, no-bonding, wouldn't-connect-to, PAT-testing
de: Prüfung elektrischer Anlagen, DGUV V3, E-Check, Isolationsmessung, Prüfprotokolle, Prüfberichte, Messprotokolle, wiederkehrende Prüfungen
fr: vérification électrique, contrôle électrique, mesures d'isolement, habilitation électrique, certificats de conformité, rapports de vérification, vérifications périodiques
es: inspección eléctrica, boletín eléctrico, medidas eléctricas, verificación eléctrica, certificados de instalación, boletines eléctricos, inspecciones periódicas

# alarms-locks: Alarms, locks and access
fire alarm systems, fire alarms, intruder alarms, alarm installation, CCTV installation, door-entry, locksmith, lock changes, change locks, door locks, access-control-systems, card-readers, sprinkler systems, smoke-detectors, emergency-lighting, fire extinguishers, fire doors, nurse-call
posting: install alarms, security systems installation, fire-and-security, electronic-security, sprinkler fitter
story: false alarm, false alarms, alarm-went-off, alarm-kept, locked-out, keys-were-lost, lost-key, changed lock, code-did-not-work, door-would-not-open, cards-did-not-work, smoke-detector, detector-in-kitchen, camera-was-pointing
de: Brandmeldeanlagen, Alarmanlagen, Schließanlagen, Zutrittskontrolle, Sicherheitstechnik
fr: alarmes incendie, alarme intrusion, serrurerie, contrôle d'accès, vidéosurveillance
es: alarmas contra incendios, cerrajería, control de accesos, sistemas de seguridad

# lifts-service: Lifts and escalators
lift maintenance, elevator maintenance, elevator-repair, lift-repair, lift-engineer, ^escalators, ^escalator-maintenance, lift breakdowns, entrapments, elevator-installation, stairlifts
posting: service-lifts, service-elevators, elevator-mechanic, lift-technician, release-trapped-passengers, vertical transportation, service routes of lifts, lift modernisation, elevator modernization
story: stuck-in-lift, lift-was-stuck, trapped-in-lift, lift-stopped, lift shaft, got-them-out-of-lift, escalator-stopped, lift-door, stuck-between-floors, lift-was-out-of-order, car stopped, door edge, door operator, motor room, governor, brake on the lift, reset it, old lift, wheelchair user on, hand wound, lowered it by hand, levelled wrong
de: Aufzüge, Aufzugswartung, Aufzugstechnik, Rolltreppen
fr: ascenseurs, maintenance d'ascenseurs, ascensoriste
es: ascensores, mantenimiento de ascensores, escaleras mecánicas, ascensorista

# wind-turbines: Wind turbines
wind turbines, wind turbine, turbine-maintenance, blade-repair, wind-farm, offshore wind, nacelle, rotor blades, turbine-technician
posting: wind-technician, service-turbines, climb turbines, GWO
story: up turbine, up-in-nacelle, the nacelle, eighty metres up, hundred-metres-up, blade-had-crack, turbine-stood-still, wind-dropped, climbed tower
de: Windenergieanlagen, Windkraft, Rotorblätter
fr: éoliennes, parc éolien, maintenance éolienne
es: aerogeneradores, parque eólico, energía eólica

# solar-install: Solar panels and energy systems
solar installation, pv installation, solar panels, pv-systems, mount panels, ^inverters, solar modules, battery-storage, charging-points, ev chargers, photovoltaic-systems, roof mounting, photovoltaic, wind turbines, renewable energy, energy systems, EV charging, power plant, energy audits, smart meters
posting: install solar, solar installer, pv modules, commission-pv, string inverters, maintain turbines, energy installations, heat pumps solar, EV chargers
story: panels-on-roof, panels-were, panels-went-up, the inverter, shade-on-panels, roof hooks, meter-ran-backwards, wallbox, battery-in-cellar, panels on the roof, inverter, turbine, charging station, feed-in, kilowatts, panels on the slate, twelve-panels, panels-on-the, inverter in the, charger on the drive, new-supply-from-street, EV charger, EV chargers, car charger, heat-loss-room-by-room, room-by-room-heat, bigger-radiators, bigger rads, heat-pump-outside, flow-temperature, buffer-tank, DNO, battery in the garage, first-heat-pump
de: Photovoltaik, PV-Anlagen, Solarmontage, Wechselrichter, Ladestationen, Solaranlagen, erneuerbare Energien, Windkraft
fr: panneaux solaires, photovoltaïque, onduleurs, bornes de recharge, énergies renouvelables, éolien
es: placas solares, paneles solares, fotovoltaica, inversores, puntos de recarga, energías renovables, eólica

# quantities: Quantities, valuations and final accounts
bills of quantities, bill of quantities, quantity-surveying, quantity surveyor, interim valuations, final-accounts, cost-plans, take-offs, measurement-of-works, change-orders, payment-applications, construction-costs, cost-reports, contract-administration, JCT, contract variations, NEC contracts
posting: subcontract procurement, subcontract-accounts, extension-of-time, loss-and-expense, manage variations, agree variations, valuations, measure works, cost reporting, change orders, subcontract accounts, final account, variations and valuations, monthly valuations
story: measured-works, variation-was-not, extra-work, never-signed-extra, disputed bill, forgot-to-price, payment-was-held, retention-money, site instruction, no instruction, verbal instruction, dayworks, re-measured, remeasured, measured it again, counterclaim, valuation was cut, QS, under-measured, agreed the account, settled at, wanted-wall-moved, no-order-no-work, measured-it-with-man, man-every-month, extra-of-nine-thousand, hadn't-priced, had-not-priced, got-it-agreed-before, agreed-before-we-dug, confirmed-in-writing, their QS, our QS, measured-on-site-together
de: Aufmaß, Leistungsverzeichnis, Abrechnung von Bauleistungen, Nachträge, Bauabrechnung
fr: métré, métreur, situations de travaux, décompte, économiste de la construction
es: mediciones, certificaciones de obra, presupuesto de obra, contradictorios

# pests: Pest control
pest-control, pests, rodents, pest-prevention, exterminate, fumigation, baits-and-traps, bed-bugs, cockroaches, wasps, termites, infestation, infestations
posting: set-traps, integrated-pest-management, pest-technician, proofing-of-buildings
story: mice, rats, mouse-behind, droppings, wasp nest, cockroach, bedbugs, laid traps, blocked-hole, gap-under-door, where-they-came
de: Schädlingsbekämpfung, Nagetiere, Kammerjäger
fr: lutte antiparasitaire, dératisation, désinsectisation, nuisibles
es: control de plagas, desratización, desinsectación, plagas

# window-cleaning: Cleaning glass and facades
window cleaning, window cleaner, facade cleaning, pressure washing, high-level cleaning, clean windows, gutter cleaning, jet washing, solar-panel-cleaning, graffiti-removal
posting: water-fed poles, pressure washer, exterior cleaning
story: windows of the, squeegee, streaks, smeared, washed-front, pressure washed, dirty-windows
de: Fensterreinigung, Glasreinigung, Fassadenreinigung
fr: nettoyage de vitres, laveur de vitres, nettoyage de façades
es: limpieza de cristales, cristalero limpiador, limpieza de fachadas

# caretaking: Opening, closing and small repairs of a house
caretaking, caretaker, concierge-of-building, janitor-duties, lock-up-buildings, open-and-close-buildings, unlock-and-lock, minor-repairs, small-repairs, handyperson, gritting, snow-clearing, light-bulbs, porterage, keep-grounds-tidy
posting: school-caretaker, site-keeper, premises-officer, keyholder-duties, room-set-ups, meter-readings
story: changed-bulbs, light-bulb, locked-up, put-out-chairs, boiler-room, cleared-snow, salted-steps, squeaky, tenants-rang, fixed-gate, fixed-door, everybody's-keys
de: Hausmeister, Hausmeistertätigkeiten, Kleinreparaturen, Winterdienst, Schließdienst
fr: gardiennage d'immeuble, agent d'entretien polyvalent, petits travaux, concierge d'immeuble
es: conserje, pequeñas reparaciones, portero de finca, mantenimiento básico

# interiors: Furnishing rooms
interior design, interior architecture, ^furnishings, furniture selection, mood boards, colour schemes, color palettes, material boards, fit-out design, lighting plans, window treatments, soft furnishings, room layouts, home staging, furniture specification, finishes schedule
posting: interior designer, select furniture, select finishes, furniture and fixtures, design interiors, source furnishings, specify finishes
story: sofa, curtains, fabric samples, wallpaper samples, paint samples, cushions, rug, their living room, showroom with the client, floor plan, hated the sofa, too dark a room, knocked the rooms together
de: Innenarchitektur, Raumgestaltung, Möblierung, Einrichtungsplanung
fr: décoration d'intérieur, architecture d'intérieur, aménagement intérieur
es: interiorismo, diseño de interiores, decoración de interiores, mobiliario

# building-survey: Surveying the condition of buildings
building surveys, condition surveys, building surveying, schedules of condition, dilapidations, party wall, defect diagnosis of buildings, building pathology, stock condition surveys, specification of works, reinstatement valuations, building surveyor
posting: carry out surveys of buildings, inspect properties, report on condition, diagnose defects, prepare specifications, survey reports, advise on repairs, property inspections, inspect buildings, write survey reports, inspect properties or premises, housing inspections
story: crack in the, crack had, cracks got wider, tell-tale, tell-tales, moisture meter, damp meter, rotten joists, dry rot, wet rot, subsidence, roof void, in the loft, lifted the carpet, behind the panelling, borescope, photographed every crack, seller said, buyer wanted, previous survey missed, report said, wall tie, lintel, neighbours surveyor, settlement cracks, black behind the wardrobe, behind the wardrobe, forced-landlord, no-fire-door, no-alarm-nine-beds, nine-beds, overcrowded, HMO, category-one-hazard
de: Bauzustand, Bausachverständige, Gebäudebegutachtung
fr: diagnostic du bâti, état des lieux de bâtiments, pathologie du bâtiment
es: inspección de edificios, patología de la edificación, informes periciales

# power-design: Designing electrical supplies
electrical design, single-line diagrams, single line diagrams, load calculations, short-circuit studies, protection coordination, cable sizing, switchgear specification, lighting design, low-voltage design, power systems design, power distribution design, substation design, earthing design, arc flash studies
posting: design electrical, electrical drawings and, size cables, specify switchgear, electrical layouts, prepare electrical drawings, electrical calculations, design of power, electrical engineer
story: undersized cable, cable was undersized, volt drop, voltage drop over, upstream breaker, wrong breaker tripped, fault level, relay settings, protection settings, transformer size, transformer was, recalculated the load, harmonics, panel schedule, loads nobody had, spare capacity on the, design review found, site did not match, breakers did not discriminate
de: Elektroplanung, Stromlaufpläne, Netzberechnung
fr: conception électrique, schémas unifilaires, bilans de puissance
es: diseño eléctrico, esquemas unifilares, cálculos eléctricos

# services-design: Designing heating, air and water of buildings
building services design, mechanical services, HVAC design, MEP design, MEP coordination, M&E design, heat loss calculations, cooling loads, duct sizing, pipe sizing, ventilation rates, plant room design, balancing of systems, energy modelling of buildings, public health engineering
posting: design HVAC, design mechanical services, size plant, coordinate services, building services engineer, MEP engineer, commissioning of systems, design ventilation, heating and cooling loads
story: duct through the, duct clashed, duct would not fit, fan was too loud, noise from the plant, not enough air, measured the air, balanced the system, balancing valve, plant room was too small, oversized, undersized, heat loss, cold bridge, too hot in summer, moved the riser, riser, ceiling void, pipes clashed, model showed, commissioning showed, airflow was low, overheated in summer
de: TGA-Planung, Lüftungsplanung, Heizlastberechnung
fr: conception CVC, génie climatique, bilans thermiques
es: diseño de climatización, proyectos de instalaciones, cálculo de cargas térmicas
`;
