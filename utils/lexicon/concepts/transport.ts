/** Moving people and loads on roads, rails, water and in the air. The format stands at `readPhraseTable`. */
export const TRANSPORT = `
# flying: Flying aircraft
flight operations, pre-flight-checks, pre-flight, aircraft operation, commercial-pilot, flight planning, air-navigation, instrument-rating, cockpit, flight simulator, helicopter operations, drone operations, drone pilot, crew-resource-management, fuel-planning-of-flights, type-rating, aviation-regulations, airline pilot, commercial-pilots
posting: fly-aircraft, flight-crew, pilot-licence, plan-fuel-and-routing, aerial-survey
story: take-off, crosswind, fuel-for-flight, ice-on-wings, fog-at-airport, checklist-in-cockpit, tower-said, co-pilot, drone-crashed, bird strike
de: Pilot, Flugbetrieb, Flugplanung, Flugvorbereitung, Cockpit
fr: pilote, opérations aériennes, plan de vol, préparation de vol
es: piloto, operaciones de vuelo, plan de vuelo, cabina de vuelo

# airport-ground: Aircraft on the ground
ramp-handling, baggage handling, ground-handling, ground-operations, aircraft marshalling, marshal aircraft, airport-operations, check-in-desk-at-airports, boarding-passengers, gate-agent, aircraft turnaround, de-icing, aircraft loading, load-sheet, airside, airside-safety, ^apron, air-traffic-control, aircraft refuelling, pushback
posting: load-and-unload-baggage, unload baggage, passenger-service-agent, ramp-agent, air-traffic-controller, airline-check-in
story: suitcases, baggage belt, delayed-flight, missed-flight, plane-was-late, luggage-was-lost, wheelchair-to-gate, hold-was-full, de-iced, turnaround-took
de: Bodenabfertigung, Gepäckabfertigung, Flughafen, Vorfeld, Check-in am Flughafen, Fluglotse
fr: assistance en escale, bagagiste, agent d'escale, piste, contrôle aérien
es: handling, asistencia en tierra, equipajes, agente de rampa, control aéreo

# aircraft-maintenance: Maintaining aircraft
aircraft maintenance, aircraft-mechanic, line-maintenance, base-maintenance, airworthiness, avionics, aircraft-inspection, aircraft engines, airframe, composite-repairs, part-145, aircraft-structures, maintenance-release, turbine engines, component-overhaul
posting: maintain-aircraft, certify aircraft, aircraft-technician, aviation maintenance, licensed-aircraft-engineer
story: hangar, crack-in-wing, rivets, fuselage, landing-gear, grounded-plane, plane-was-grounded, borescope, tool-was-missing, tool-count, signed-off-aircraft, avionics-bay, engine-change
de: Flugzeugwartung, Fluggerätmechaniker, Lufttüchtigkeit, Avionik
fr: maintenance aéronautique, mécanicien avion, navigabilité, avionique
es: mantenimiento aeronáutico, mecánico de aviones, aeronavegabilidad, aviónica

# train-crew: On trains and trams
train-driving, train-driver, ^conductor, train conductor, rail-operations, passenger-announcements, ticket-inspection, tram-driver, shunting, ^signalling, station-staff, platform-safety, rail-safety, onboard-rail-service, train-dispatch, revenue-protection, metro
posting: check-tickets-on-board, drive-trains, guard-on-trains, station-assistant, ^signaller, sell-and-check-tickets
story: carriage, train-stood, standing-still, signal-was-red, train-was-late, missed-train, without-ticket, doors-of-train, connecting-train, tram, level-crossing
de: Zugbegleiter, Lokführer, Bahnbetrieb, Fahrdienstleiter, Straßenbahn, Fahrkartenkontrolle
fr: conducteur de train, contrôleur, agent de gare, circulation ferroviaire, tramway
es: maquinista, interventor, jefe de estación, circulación ferroviaria, tranvía

# rail-track: Track and signals
track-maintenance, rail-infrastructure, permanent-way, overhead-lines, signalling-installation, track-inspection, sleepers-and-ballast, rail welding, rolling-stock, points-and-crossings, possession-planning, track laying
posting: maintain-track, railway-engineering, signalling-engineer, rolling-stock-technician, track-worker
story: rail-was-cracked, sleepers, ballast, points froze, points-failed, night-on-track, catenary, lookout, bogie, between-two-trains
de: Gleisbau, Oberbau, Signaltechnik, Oberleitung, Schienenfahrzeuge
fr: voie ferrée, caténaires, signalisation ferroviaire, matériel roulant
es: vía férrea, catenaria, señalización ferroviaria, material rodante

# bus-driving: Buses, coaches and taxis
bus driving, bus-driver, coach-driver, scheduled-routes, taxi-driving, taxi-driver, chauffeur, school-bus, minibus, passenger transport, collect-fares, ^fares, timetables, passenger-safety-on-board, private-hire, patient-transport, wheelchair-passengers
posting: drive-scheduled-route, transport passengers, drive buses, public-transport, help-passengers-on-and-off, keep-to-timetable
story: bus stop, last-stop, timetable, drunk-passenger, passengers-got, pram, schoolchildren, missed-stop, stood-in-traffic, roadworks on route, the depot, ramp-for-wheelchair, braked-hard, drove the bus
de: Busfahrer, Linienverkehr, Personenbeförderung, Taxi, Chauffeur, Fahrgäste
fr: conducteur de bus, transport de voyageurs, chauffeur de taxi, transport scolaire
es: conductor de autobús, transporte de viajeros, taxista, chófer

# load-securing: Loads on lorries
load securing, secure loads, load restraint, straps-and-chains, axle weights, weight-limits, abnormal loads, tail-lift, loading-plans, trailer loading, load-planning, tarpaulins and nets, coupling trailers, curtain sider, flatbed
posting: secure load, ensure-loads-are-secure, articulated lorry, handball, drop-sequence, couple and uncouple
story: strap-had-come-loose, straps, ratchet, load shifted, pallets-shifted, pallets-had-shifted, load-had-slipped, overloaded, over-weight, weighbridge, curtain-of-trailer, tail-lift-stuck, reversed-into-bay, heaviest-at-front
de: Ladungssicherung, Ladungsverteilung, Zurrgurte, Hebebühne Lkw
fr: arrimage, sécurisation du chargement, hayon, plan de chargement
es: estiba, sujeción de carga, plataforma elevadora, plan de carga

# drivers-hours: Hours and rest of drivers
drivers' hours, driver hours, tachograph, tachographs, hours-of-service, working-time-directive, rest-breaks-of-drivers, driver-compliance, electronic-logging-device, operator-licence, driver debriefs, transport-compliance, driver-licence-checks
posting: tacho, CPC, ELD, transport-manager, daily-walk-round-checks
story: out-of-hours, tacho-card, tacho, ran-out-of-driving-time, driving-time, forty-five-minutes-break, slept-in-cab, parked-up, logbook-of-truck, infringement, stopped-by-police, rest-break
de: Lenkzeiten, Ruhezeiten, Fahrtenschreiber, Fahrerkarte, Sozialvorschriften
fr: temps de conduite, chronotachygraphe, réglementation sociale transport
es: tiempos de conducción, tacógrafo, tiempos de descanso

# dispatching: Sending drivers and jobs
^dispatching, dispatcher, job allocation, allocate jobs, control-room-transport, vehicle-tracking, telematics, driver-communication, route-changes, traffic-office, traffic-planner, engineer-scheduling, field-scheduling, fleet dispatch, load-assignment, backhauls, empty-miles, courier-control
posting: allocate-jobs-to-drivers, assign-loads, dispatch-drivers, re-plan-routes, schedule-engineers, monitor-drivers, track-vehicles
story: driver-rang, rang-drivers, driver-was-stuck, drivers-called, nearest-driver, nearest van, swapped-two-jobs, swapped-drivers, sent-another-van, van broke down, truck-broke-down, lorry broke down, two-drivers-sick, who-was-nearest, empty-return
de: Disposition, Disponent, Tourenplanung, Fahrerdisposition, Einsatzplanung Fahrer
fr: exploitation transport, affrètement, répartition des tournées, régulation
es: gestión de tráfico, jefe de tráfico, asignación de rutas, despacho de vehículos

# parcel-rounds: Parcels and letters to the door
parcel delivery, deliver-parcels, mail delivery, postal-round, letter-carrier, proof-of-delivery, last-mile, courier-driving, delivery-rounds, doorstep delivery, sorting mail, multi-drop, food-delivery, delivery-app, cargo bike, parcel sorting, letters and parcels, post round, mail round
posting: delivery-driver, post-delivery, postman, postwoman, deliver-mail, sort parcels, van-driver, drops-per-day
story: nobody-was-home, nobody-home, would-not-take-parcel, parcel was, door-number, drops-left, stops-left, van-was-full, dog-at-gate, letterbox, rang-bell, photo-of-parcel, parcel with a neighbour, left the parcel, rang the doorbell, letterboxes, post bag, mailbag, wet letters, Christmas post, the round, house numbers, could not read the address, illegible address, undelivered
de: Paketzustellung, Zusteller, Briefzustellung, Kurierfahrer, Postzustellung
fr: livraison de colis, facteur, tournée de distribution, coursier, dernier kilomètre
es: reparto de paquetes, repartidor, cartero, última milla, mensajero

# removals: Moving homes and heavy things
^removals, house-moves, moving-company, furniture moving, packing-and-moving, office-moves, furniture removal, ^mover, piano moving, storage-units, fine-art-handling, crate artworks
posting: move furniture, load-removal-vans, removal-operative, ^porters
story: the piano, wardrobe, up-four-floors, staircase-was-too-narrow, sofa-did-not-fit, boxes-marked, blankets-around, moving-day, van-was-too-small, scratched-floor, carried-fridge
de: Umzüge, Möbelpacker, Möbeltransport
fr: déménagement, déménageur, transport de meubles
es: mudanzas, mozo de mudanzas, transporte de muebles

# freight-papers: Papers for freight
bills-of-lading, bill-of-lading, shipping-documents, freight documents, air-waybill, customs declarations, commercial-invoices, packing-lists, certificates-of-origin, letters-of-credit, export documentation, import documentation, waybills, CMR, freight forwarding, incoterms, tariff-codes, HS-codes, customs-entries, customs brokerage, bonded-warehouse
posting: prepare-customs, clear-shipments, freight forwarder, customs clearance, forwarding-agent, export-clerk, import-clerk, customs broker
story: papers-were-missing, paper-was-missing, container-was-held, held-at-customs, held-in-customs, stuck-in-customs, customs-officer, stamp was missing, demurrage, certificate-of-origin, weights-did-not-match, broker
de: Frachtpapiere, Zollanmeldung, Zollabwicklung, Speditionskaufmann, Exportdokumente
fr: documents de transport, déclaration en douane, transitaire, connaissement, commissionnaire
es: documentación de transporte, despacho de aduanas, transitario, conocimiento de embarque

# ports-ships: Ports, ships and boats
port-operations, stevedoring, container-terminal, crane-operation-in-ports, vessel operations, ship's-officer, deck-officer, marine-engineer, mooring, navigation-of-vessels, ship-maintenance, cargo operations, ^lashing, ^ferry, harbour-pilot, shipyard, boat-building, berth-planning, ^chartering, vessel-scheduling
posting: deckhand, seafarer, load-vessels, vessel-planning, ship-agent, chief mate, able seaman, marine operations
story: the vessel, captain-of-ship, engine-room, on-deck, the quay, mooring-line, storm-at-sea, lashings, crane-on-quay, tide, lifeboat, the ferry, seasick
de: Hafenbetrieb, Schifffahrt, Nautik, Schiffsbetrieb, Stauerei, Reederei
fr: opérations portuaires, marine marchande, officier de pont, manutention portuaire, navire
es: operaciones portuarias, marina mercante, estibadores, oficial de cubierta, buque

# road-recovery: Breakdowns on the road
roadside-assistance, breakdown recovery, vehicle-recovery, towing, tow-truck, jump-start, roadside-repair, patrol-mechanic, recovery-driver, motor-assistance, tyre-change-on-road
posting: recover-vehicles, roadside-technician, attend-breakdowns
story: hard-shoulder, towed, tow rope, flat-battery, jump-leads, jump-started, stood-by-road, wheel nuts, broken-down-car, waiting-by-motorway, lorry-in-ditch, spare-wheel
de: Pannenhilfe, Abschleppdienst, Bergung
fr: dépannage remorquage, assistance routière, dépanneur
es: asistencia en carretera, grúa, remolque de vehículos

# tyres-brakes: Tyres, brakes and servicing of cars
tyre fitting, tyres, tire service, wheel-alignment, wheel-balancing, brake-repairs, brakes-and-clutches, oil-changes, vehicle-servicing, car servicing, MOT, ^suspension, ^exhausts, clutch, timing-belt, wheel bearings, fast-fit, brake pads, vehicle-inspection
posting: fit-and-balance-tyres, replace-brakes, tyre fitter, tyre-technician, tire-technician, automotive-technician, lube-technician
story: brake discs, brake fluid, squealing brakes, brakes squealed, worn-pads, clutch-slipped, steering-pulled, pulled-to-left, wheel wobbled, puncture, exhaust, shock absorber, up-on-ramp, underneath car, oil-filter, failed-test, car on the lift
de: Reifenmontage, Achsvermessung, Bremsen, Inspektion Fahrzeuge, Ölwechsel
fr: pneumatiques, freins, vidange, entretien automobile, géométrie
es: neumáticos, frenos, alineación, cambio de aceite, mantenimiento de vehículos

# car-diagnosis: Finding faults in vehicles
vehicle diagnostics, diagnostic-equipment-for-vehicles, engine diagnostics, engine faults, fault codes, engine repair, auto electrics, vehicle electrics, hybrid vehicles, electric vehicles repair, engine-management, diagnose vehicles, gearbox repair, injection-systems, battery-diagnostics, diesel engines, agricultural-machinery-repair, engine rebuilds
posting: diagnose engine, diagnose vehicle, OBD, scan-tool, mechatronics-of-vehicles, diesel-mechanic, heavy-vehicle-mechanic, fitter-plant
story: engine died, engine-only-died, would-not-start, stalled, fault code, warning-light, read-out-codes, engine-light, misfire, injector, spark plug, head-gasket, alternator, starter-motor, when-it-was-hot, when-it-was-cold, rattle, fuel-pump, drove-it-around, engine-knocked
de: Fahrzeugdiagnose, Motorinstandsetzung, Kfz-Mechatronik, Fehlerspeicher, Fahrzeugelektrik
fr: diagnostic automobile, mécanique moteur, électronique automobile, mécanicien poids lourds
es: diagnosis de vehículos, mecánica de motores, electromecánica, electricidad del automóvil

# bodywork: Bodies and paint of vehicles
body repair, bodywork, panel beating, dent-removal, collision repair, vehicle refinishing, vehicle painting, accident-repair, bumpers, chassis straightening, smart repair, vehicle valeting, car-detailing, windscreen-replacement, colour-match-of-paint
posting: panel beater, body-shop, refinish vehicles, repair dents, paint vehicles, estimate-accident-damage, valeter
story: dent, bumper, wing mirror, paint-did-not-match, matched paint, hail-damage, door-panel, windscreen, rust-on, stained-seat, crash-repair
de: Karosserie, Fahrzeuglackierung, Unfallinstandsetzung, Fahrzeugaufbereitung, Beulen
fr: carrosserie, carrossier, peinture automobile, débosselage, pare-brise
es: chapa y pintura, carrocería, chapista, pintor de vehículos, lunas
`;
