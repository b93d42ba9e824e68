/** Moving people and loads on roads, rails, water and in the air. The format stands at `readPhraseTable`. */
export const TRANSPORT = `
# flying: Flying aircraft
flight operations, pre-flight-checks, pre-flight, aircraft operation, commercial-pilot, flight planning, air-navigation, instrument-rating, cockpit, flight simulator, helicopter operations, drone operations, drone pilot, crew-resource-management, fuel-planning-of-flights, type-rating, aviation-regulations, airline pilot, commercial-pilots
posting: fly-aircraft, flight-crew, pilot-licence, plan-fuel-and-routing, aerial-survey, pre-flight checks, crew briefings, weather briefings, flight crew, minimum equipment
story: take-off, crosswind, fuel-for-flight, ice-on-wings, fog-at-airport, checklist-in-cockpit, tower-said, co-pilot, drone-crashed, bird strike
de: Pilot, Flugbetrieb, Flugplanung, Flugvorbereitung, Cockpit
fr: pilote, opérations aériennes, plan de vol, préparation de vol
es: piloto, operaciones de vuelo, plan de vuelo, cabina de vuelo

# airport-ground: Aircraft on the ground
ramp-handling, baggage handling, ground-handling, ground-operations, aircraft marshalling, marshal aircraft, airport-operations, check-in-desk-at-airports, boarding-passengers, gate-agent, aircraft turnaround, de-icing, aircraft loading, load-sheet, airside, airside-safety, ^apron, air-traffic-control, aircraft refuelling, pushback
posting: load-and-unload-baggage, unload baggage, passenger-service-agent, ramp-agent, air-traffic-controller, airline-check-in, aircraft onto stand, load baggage, baggage and cargo, aircraft on stand, guide aircraft, turnaround coordinator, ramp agents, check in baggage
story: suitcases, baggage belt, delayed-flight, missed-flight, plane-was-late, luggage-was-lost, wheelchair-to-gate, hold-was-full, de-iced, turnaround-took
de: Bodenabfertigung, Gepäckabfertigung, Flughafen, Vorfeld, Check-in am Flughafen, Fluglotse
fr: assistance en escale, bagagiste, agent d'escale, piste, contrôle aérien
es: handling, asistencia en tierra, equipajes, agente de rampa, control aéreo

# aircraft-maintenance: Maintaining aircraft
aircraft maintenance, aircraft-mechanic, line-maintenance, base-maintenance, airworthiness, avionics, aircraft-inspection, aircraft engines, airframe, composite-repairs, part-145, aircraft-structures, maintenance-release, turbine engines, component-overhaul
posting: maintain-aircraft, certify aircraft, aircraft-technician, aviation maintenance, licensed-aircraft-engineer, technical logs, tech logs, release aircraft, release to service, aircraft defects, AOG, task cards, deferred defects, aircraft technicians
story: hangar, crack-in-wing, rivets, fuselage, landing-gear, grounded-plane, plane-was-grounded, borescope, tool-was-missing, tool-count, signed-off-aircraft, avionics-bay, engine-change, AOG, the tech log, task card, torque wrench, missing rag, missing tool, engine cowling, held the aircraft, would not release, did not sign it off, deferred it, found a crack, duplicate inspection
de: Flugzeugwartung, Fluggerätmechaniker, Lufttüchtigkeit, Avionik
fr: maintenance aéronautique, mécanicien avion, navigabilité, avionique
es: mantenimiento aeronáutico, mecánico de aviones, aeronavegabilidad, aviónica

# train-crew: On trains and trams
train-driving, train-driver, ^conductor, train conductor, rail-operations, passenger-announcements, ticket-inspection, tram-driver, shunting, ^signalling, station-staff, platform-safety, rail-safety, onboard-rail-service, train-dispatch, revenue-protection, metro
posting: check-tickets-on-board, drive-trains, guard-on-trains, station-assistant, ^signaller, sell-and-check-tickets
story: carriage, train-stood, standing-still, signal-was-red, train-was-late, missed-train, without-ticket, doors-of-train, connecting-train, tram, level-crossing, doors would not close, on the platform, person on the track, held the train, ticket barrier, gateline, last train, driver radioed, evacuated the train, no ticket
de: Zugbegleiter, Lokführer, Bahnbetrieb, Fahrdienstleiter, Straßenbahn, Fahrkartenkontrolle
fr: conducteur de train, contrôleur, agent de gare, circulation ferroviaire, tramway
es: maquinista, interventor, jefe de estación, circulación ferroviaria, tranvía

# rail-track: Track and signals
track-maintenance, rail-infrastructure, permanent-way, overhead-lines, signalling-installation, track-inspection, sleepers-and-ballast, rail welding, rolling-stock, points-and-crossings, possession-planning, track laying
posting: maintain-track, railway-engineering, signalling-engineer, rolling-stock-technician, track-worker, points and signalling, inspect track, signalling equipment, track circuits, railway possessions
story: rail-was-cracked, sleepers, ballast, points froze, points-failed, night-on-track, catenary, lookout, bogie, between-two-trains
de: Gleisbau, Oberbau, Signaltechnik, Oberleitung, Schienenfahrzeuge
fr: voie ferrée, caténaires, signalisation ferroviaire, matériel roulant
es: vía férrea, catenaria, señalización ferroviaria, material rodante

# bus-driving: Buses, coaches and taxis
bus driving, bus-driver, coach-driver, scheduled-routes, taxi-driving, taxi-driver, chauffeur, school-bus, minibus, passenger transport, collect-fares, ^fares, passenger-safety-on-board, private-hire, patient-transport, wheelchair-passengers, bus timetables, timetable of buses
posting: drive-scheduled-route, transport passengers, drive buses, public-transport, help-passengers-on-and-off, keep-to-timetable
story: bus stop, last-stop, timetable, drunk-passenger, passengers-got, pram, schoolchildren, missed-stop, stood-in-traffic, roadworks on route, the depot, ramp-for-wheelchair, braked-hard, drove the bus
de: Busfahrer, Linienverkehr, Personenbeförderung, Taxi, Chauffeur, Fahrgäste
fr: conducteur de bus, transport de voyageurs, chauffeur de taxi, transport scolaire
es: conductor de autobús, transporte de viajeros, taxista, chófer

# load-securing: Loads on lorries
load securing, secure loads, load restraint, straps-and-chains, axle weights, weight-limits, abnormal loads, tail-lift, loading-plans, trailer loading, load-planning, tarpaulins and nets, coupling trailers, curtain sider, flatbed
posting: secure load, ensure-loads-are-secure, articulated lorry, handball, drop-sequence, couple and uncouple, load vehicles, loads securely, load vehicles and secure
story: strap-had-come-loose, straps, ratchet, load shifted, pallets-shifted, pallets-had-shifted, load-had-slipped, overloaded, over-weight, weighbridge, curtain-of-trailer, tail-lift-stuck, reversed-into-bay, heaviest-at-front, ratchet strap, retied, re-strapped, stopped at the services to check, load moved, leaning over, headboard, netted, sheeted, heavy stuff over the axle, over the axle, straps-on-each, strapped, strapped-down, ratchets, loaded-last-drop-first, last drop first, went-over-on-bend, shifted-on-bend, chocked, chocked them, curtains bulging, load-had-moved, axle weight, edge protectors, dunnage, load-bars
de: Ladungssicherung, Ladungsverteilung, Zurrgurte, Hebebühne Lkw
fr: arrimage, sécurisation du chargement, hayon, plan de chargement
es: estiba, sujeción de carga, plataforma elevadora, plan de carga

# drivers-hours: Hours and rest of drivers
drivers' hours, driver hours, tachograph, tachographs, hours-of-service, working-time-directive, rest-breaks-of-drivers, driver-compliance, electronic-logging-device, operator-licence, driver debriefs, transport-compliance, driver-licence-checks, tachograph infringements, driver infringements
posting: tacho, CPC, ELD, transport-manager, daily-walk-round-checks, working time rules, hours rules, legal hours, tachograph rules, rest requirements, fatigue, fatigue management, driver fatigue, operator licence records, compliance records for vehicles, tachograph analysis, infringement letters, dealing with infringements
story: out-of-hours, tacho-card, tacho, ran-out-of-driving-time, driving-time, forty-five-minutes-break, slept-in-cab, parked-up, logbook-of-truck, infringement, stopped-by-police, rest-break, not tired, said he was not tired, too tired, falling asleep, fell asleep at the wheel, eyes were, microsleep, card is legal, legal on paper, within hours but, tacho records, tacho letter, DVSA, VOSA, infringements, downloaded the cards, missing mileage, nine-hour rest, eleven hours off, out of time, hours would not, would not make it back, over his time, double manned, slept at the services, rest at, lay-by, ran-out-of-hours, out-of-hours-at, over-fifteen, one-more-drop-I-said, parked-up-and, pulled-card-data, card-data, card-download, daily-rest, weekly-rest, tachos
de: Lenkzeiten, Ruhezeiten, Fahrtenschreiber, Fahrerkarte, Sozialvorschriften
fr: temps de conduite, chronotachygraphe, réglementation sociale transport
es: tiempos de conducción, tacógrafo, tiempos de descanso

# removals: Moving homes and heavy things
^removals, house-moves, moving-company, furniture moving, packing-and-moving, office-moves, furniture removal, ^mover, piano moving, storage-units, fine-art-handling, crate artworks
posting: move furniture, load-removal-vans, removal-operative, ^porters
story: the piano, wardrobe, up-four-floors, staircase-was-too-narrow, sofa-did-not-fit, boxes-marked, blankets-around, moving-day, van-was-too-small, scratched-floor, carried-fridge
de: Umzüge, Möbelpacker, Möbeltransport
fr: déménagement, déménageur, transport de meubles
es: mudanzas, mozo de mudanzas, transporte de muebles

# freight-papers: Customs and papers for freight
bills-of-lading, bill-of-lading, shipping-documents, freight documents, air-waybill, customs declarations, commercial-invoices, packing-lists, certificates-of-origin, letters-of-credit, export documentation, import documentation, waybills, CMR, freight forwarding, incoterms, tariff-codes, HS-codes, customs-entries, customs brokerage, bonded-warehouse, customs clearance, import and export, trade compliance, letter of credit, customs documentation
posting: prepare-customs, clear-shipments, freight forwarder, forwarding-agent, export-clerk, import-clerk, customs broker, customs regulations, international trade
story: papers-were-missing, paper-was-missing, container-was-held, held-at-customs, held-in-customs, stuck-in-customs, customs-officer, stamp was missing, demurrage, certificate-of-origin, weights-did-not-match, held at the border, customs wanted, wrong tariff, missing paper at customs, at the border, commodity code, HS code, wrong code on the, EUR1, invoice did not match, held in the port, inspection at the port, vet check at, cleared it by, customs agent, broker rang, T1, paid the duty
story: broker at the border, stuck-at-border, missing-code, tariff-numbers, tariff-number, invoices-with-tariff, T1 was, wasn't-closed, was-not-closed, rang-agent, packing-list, export-invoice, EORI, stuck-at-Calais, stuck-at-Dover, held-at-Calais
de: Frachtpapiere, Zollanmeldung, Zollabwicklung, Speditionskaufmann, Exportdokumente, Zoll, Import, Export, Ausfuhr
fr: documents de transport, déclaration en douane, transitaire, connaissement, commissionnaire, douane, import-export, dédouanement, formalités douanières
es: documentación de transporte, despacho de aduanas, transitario, conocimiento de embarque, aduanas, importación, exportación, comercio exterior, despacho aduanero

# ports-ships: Ports, ships and boats
port-operations, stevedoring, container-terminal, crane-operation-in-ports, vessel operations, ship's-officer, deck-officer, marine-engineer, mooring, navigation-of-vessels, ship-maintenance, cargo operations, ^lashing, ^ferry, harbour-pilot, shipyard, boat-building, berth-planning, ^chartering, vessel-scheduling, seafarer, deckhand, maritime, ship crew, aquaculture, marine engineering
posting: load-vessels, vessel-planning, ship-agent, chief mate, able seaman, marine operations, crew members on board, navigational watch, bridge watch, ship log, watchkeeping, deck watch, safety drills on board, muster drills
story: the vessel, captain-of-ship, engine-room, on-deck, the quay, mooring-line, storm-at-sea, lashings, crane-on-quay, tide, lifeboat, the ferry, seasick, on the boat, on the ship, at sea, harbour, crew on board, man overboard, the captain, on watch, night watch, radar, bosun, chief engineer, drill on board, muster, the hold, hatch covers, drag anchor
de: Hafenbetrieb, Schifffahrt, Nautik, Schiffsbetrieb, Stauerei, Reederei, Fischerei, Hafen, Besatzung
fr: opérations portuaires, marine marchande, officier de pont, manutention portuaire, navire, pêche, équipage
es: operaciones portuarias, marina mercante, estibadores, oficial de cubierta, buque, marítimo, pesca, tripulación

# road-recovery: Breakdowns on the road
roadside-assistance, breakdown recovery, vehicle-recovery, towing, tow-truck, jump-start, roadside-repair, patrol-mechanic, recovery-driver, motor-assistance, tyre-change-on-road
posting: recover-vehicles, roadside-technician, attend-breakdowns, roadside recovery, recovery and breakdowns, roadside breakdowns, roadside repairs
story: hard-shoulder, towed, tow rope, flat-battery, jump-leads, jump-started, stood-by-road, wheel nuts, broken-down-car, waiting-by-motorway, lorry-in-ditch, spare-wheel, motorway shoulder, shoulder in the dark, cones out, winched, winched it on, wasn't-charging, locked out, keys-in-car, baby-in-car, flat-bed, wrong-fuel
de: Pannenhilfe, Abschleppdienst, Bergung
fr: dépannage remorquage, assistance routière, dépanneur
es: asistencia en carretera, grúa, remolque de vehículos

# tyres-brakes: Tyres, brakes and servicing of cars
tyre fitting, tyres, tire service, wheel-alignment, wheel-balancing, brake-repairs, brakes-and-clutches, oil-changes, vehicle-servicing, car servicing, MOT, ^suspension, ^exhausts, clutch, timing-belt, wheel bearings, fast-fit, brake pads, vehicle-inspection
posting: fit-and-balance-tyres, replace-brakes, tyre fitter, tyre-technician, tire-technician, automotive-technician, lube-technician, service vehicles, vehicles to manufacturer schedule, brakes steering and suspension, brakes steering, steering and suspension, steering and brakes
story: brake discs, brake fluid, squealing brakes, brakes squealed, worn-pads, clutch-slipped, steering-pulled, pulled-to-left, wheel wobbled, puncture, exhaust, shock absorber, up-on-ramp, underneath car, oil-filter, failed-test, car on the lift, discs were scored, seized caliper, caliper, pads, old pad, knock-over-bumps, over-bumps, drop-link, track rod, ball joint, bushes, wheel-bearing, pulls-to-left, tracked-it, oil-filters-plugs, spark plugs, reset-light, service-light, cambelt, cambelt at, pump-with-it, forty-point, point-check, stamped the book, stamped book, sump plug
de: Reifenmontage, Achsvermessung, Bremsen, Inspektion Fahrzeuge, Ölwechsel
fr: pneumatiques, freins, vidange, entretien automobile, géométrie
es: neumáticos, frenos, alineación, cambio de aceite, mantenimiento de vehículos

# bodywork: Bodies and paint of vehicles
body repair, bodywork, panel beating, dent-removal, collision repair, vehicle refinishing, vehicle painting, accident-repair, bumpers, chassis straightening, smart repair, vehicle valeting, car-detailing, windscreen-replacement, colour-match-of-paint
posting: panel beater, body-shop, refinish vehicles, repair dents, paint vehicles, estimate-accident-damage, valeter
story: dent, bumper, wing mirror, paint-did-not-match, matched paint, hail-damage, door-panel, windscreen, rust-on, stained-seat, crash-repair, filled primed, blended-into, pulled the dent, dents, colour-was-off, off in daylight, in daylight, lacquer, flatted, masked-up, panel-gap, spray booth, sanded-back, colour-match
de: Karosserie, Fahrzeuglackierung, Unfallinstandsetzung, Fahrzeugaufbereitung, Beulen
fr: carrosserie, carrossier, peinture automobile, débosselage, pare-brise
es: chapa y pintura, carrocería, chapista, pintor de vehículos, lunas

# electric-vehicles: Electric and hybrid vehicles
hybrid and electric vehicles, electric vehicles, hybrid vehicles, electric vehicles repair, EV technician, EV diagnostics, high-voltage systems in vehicles, battery diagnostics in vehicles, EV servicing
posting: work on hybrid, work on electric vehicles, high voltage qualified
story: orange cables, service-plug, plug-out-wait, one-cell-down, cell-down, swapped-module, battery-module, drive-battery, state-of-health, level three, high voltage, insulating-gloves, made-car-dead, charging-port, would-not-charge, wouldn't-charge
de: Hochvolttechnik, Elektrofahrzeuge, Hochvoltsysteme
fr: véhicules électriques, véhicules hybrides, habilitation véhicules électriques
es: vehículos eléctricos, vehículos híbridos, alta tensión en vehículos

# heavy-vehicles: Trucks, buses and plant in the workshop
HGV technician, heavy goods vehicles, heavy vehicle mechanic, plant fitter, truck mechanic, bus mechanic, trailer repair, plant repair, diesel technician, fleet maintenance, agricultural-machinery-repair, construction equipment repair
posting: repair trucks, maintain trucks, maintain buses, trucks buses or plant, service trailers, maintain plant and vehicles, maintain a fleet
story: fleet-of-thirty, tippers, six-weekly, six-weekly-inspections, air leak, air-lines, track-off, digger in a field, fifth wheel, slack adjuster, injectors on a truck, tail lift stuck, artic unit, bus-off-road, wheel nuts, greased the fifth, roller-brake, brake-test-on-rollers, hydraulic hose, slew ring, dumper, excavator broke
de: Nutzfahrzeuge, Lkw-Mechatroniker, Baumaschinenmechaniker
fr: mécanicien poids lourds, mécanicien engins
es: mecánico de camiones, maquinaria pesada
`;
