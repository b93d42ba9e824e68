/** A shift in a depot, its yard and its drivers. The format stands at `readPhraseTable`. */
export const DEPOT = `
# labour-allocation: Putting people where the work is
allocate labour, allocate labor, labour allocation, deploy labour, redeploy people, redeploy staff, labour planning, balance workload across, move people between, assign-people-to, labour hours, labor hours, manning-levels
posting: allocates labor, plan labour, re-deploy people, adjust staffing, allocate staff, allocate resources to, flex labour, resource the shift, right-people-in-the-right-place, crew assignments, allocate work to operatives, assign work to, adjusting priorities, balance labour, people where, volumes change, plan and allocate, allocate tasks, resource across, labour across, direct the workforce, assign duties, cover gaps, move staff between, lead a shift team, lead a shift, shift team, shift teams
story: moved people, moved two people, put-two-on, put-three-on, put-two-of-the, swapped them at, swapped them off, who-was-on-what, who's on what, pulled ~ off, pulled two from, pulled ~ from packing, sent-two-to, put ~ on loading, lines-left, lines-to-go, one-to-each, fast ones on, strongest on, who-goes-where, the board at six, did the board, moved ~ over to, took-two-from, borrowed two from, split the crew, sent the gang
story: put two of, went round at nine, went round at, how many lines left, lines left and, who does what, who was strong, picked where we were short, short on packing, behind on loading, sent a couple of, gave each of them, not always the same people, everyone leaves them, twenty-on-nights, half-of-them-agency, moved-four-from, moved-two-from, when-it-jammed, goods-in-to-packing, from-goods-in, put-two-more-on, pulled-people-from, pulled-two-off, moved-people-from
de: Personaleinsatz, Personaleinsatzplanung, Einteilung der Mitarbeiter
fr: affectation du personnel, répartition des équipes
es: asignación de personal, reparto del personal

# shift-briefing: Briefing a shift
shift briefing, shift briefings, start-of-shift, pre-shift meeting, pre-shift meetings, team briefing, team briefings, daily huddle, shift huddle, start-up meeting, start-up meetings, morning briefing, toolbox talk, toolbox talks
posting: brief the team, deliver briefings, brief operatives, daily briefings, safety briefings, hold team meetings at the start of
story: called-everybody-together, called-all-people-to, called-them-all-together, got-everyone-together, got-them-together, told-them-all-at, five minutes at the start, ten minutes at the start, stood in front of them, stood by the board, everybody round the board, read-out-the-numbers, told the shift, before we started I told, talked to the whole shift, briefed them, briefed the lads, morning-talk, did-briefing, briefing-at-ten, briefing-at-six, who goes where, where-we-are-short, where we're short, stood-on-pallet, by-the-clock-at
de: Schichtbesprechung, Schichtbeginn, Kurzbesprechung
fr: briefing d'équipe, prise de poste, réunion de début de poste
es: reunión de inicio de turno, charla de inicio

# near-misses: Reporting and looking into accidents
near miss reporting, accident reporting, accident investigation, accident investigations, report accidents, investigate accidents, near misses, hazard reporting, unsafe acts, unsafe conditions
posting: record accidents, report hazards, record incidents and near misses, report near misses, behavioural safety, stop unsafe, challenge unsafe, report all accidents, accidents and near misses, take part in investigations, participate in investigations, accidents immediately, report injuries, report unsafe, RIDDOR, accident book, closing out actions, reportable accidents, injury reports
story: near miss, put it in the book, accident book, damage book, red tag, put a tag on, tagged it, cones, coned it off, shut the aisle, closed the aisle, taped it off, nearly hit, nearly-ran-over, nearly-went-over, just missed, missed me by, could-have-come-down, could-have-gone-over, scared me, reported-it, filled in the form, wrote-it-up, took photos of the, safety rep, nobody gets shouted at, hit a cable, hit the cable, through a cable, hit a gas pipe, big bang, went bang, rang the emergency number, road closed off, everyone back, everybody back, cleared everyone, made it safe, sat with the driver, shaken, first aider, ambulance came, stitches, took statements, took a statement, wrote a statement, safety alert, told every shift about, not about blame, not to blame anyone, showed it at inductions, no one hurt, nobody hurt, could have been worse, stopped for an hour to talk, investigated with, asked everyone who was there, kept the broken, cut his hand, cut her hand
de: Beinaheunfall, Unfallmeldung, Unfalluntersuchung
fr: presque accident, déclaration d'accident, analyse d'accident
es: casi accidente, investigación de accidentes, parte de accidente

# racking: Racks and high storage
pallet racking, racking inspection, rack inspections, damaged racking, high bay, high-bay storage, bulk storage, storage locations, narrow aisle
posting: inspect racking, rack safety, bin locations, location management
story: leaning pallet, pallet was leaning, the beam, bent upright, bent leg, locking pin, level 4, level four, level five, top-level, off-the-top, wrong location, empty location, pallet fell, pallet came down, wrapped it badly, overhanging, boxes fell, bay was full, dent in the beam, upright was bent, clouted it, hit the racking, rack people, rack inspector, unloading from the top, red tag on the, bay emptied, pallet sat crooked, dent in the upright
de: Regalprüfung, Hochregal, Regale
fr: rayonnages, palettiers, stockage en hauteur
es: estanterías, racks, almacenaje en altura

# yard-safety: Vehicles and people in a yard
yard safety, traffic management in the yard, loading bay safety, segregation of pedestrians, reversing vehicles, banksman, vehicle movements, drive-aways, trailer restraints, pedestrian walkways, pedestrian safety
posting: safe vehicle movements, segregate pedestrians, control traffic on site, marshal vehicles
story: pulled off the ramp, pull off while, ramp was down, still loading, still in the trailer, inside the trailer, drove-off-with, keys on a hook, held the keys, took-his-keys, brake lights, horn, banged on the side, reversed into, reversing, backed into, nearly reversed, blue light, mirror on the corner, blind corner, walkway, yellow lines, one-way, one-way system, near-miss-at-corner, walkways, blue-line, mirror-at-corner, horn at the corner, keys-out-of-truck, keys-off-driver, chocks, traffic-light-on-bay, drove-off-bay
de: Hofverkehr, Verkehrswege, Rangieren
fr: sécurité des quais, circulation piétons, plan de circulation
es: seguridad en el muelle, tráfico interno, maniobras

# hauliers: Hauliers and their drivers at the bay
hauliers, haulage companies, subcontracted drivers, third-party drivers, refused deliveries, late collections, failed collections, missed collections, booking in, transport planners, transport team, transport office
posting: resolve delays, transport and hauliers, book subcontractors, subcontract haulage, own capacity, liaise with hauliers, liaise with transport, third-party hauliers, carriers and hauliers, refused loads, turned away loads, negotiate with hauliers, waiting vehicles, vehicle turnaround, turnaround of vehicles
story: driver had been waiting, waiting three hours, in his cab, to his cab, foreign driver, trailer never, trailer never turned up, never-turned-up, lorry never, his load, wrong trailer, wrong load, refused the load, turned-away, sent back full, slot was gone, missed his slot, had a ferry, curtainsider, made him a coffee, made him a brew, paperwork back, driver shouted, driver swore, subcontractor for, paid a subcontractor, owner driver, sent a subbie, rang round hauliers, third haulier, no trucks anywhere, capacity was gone, queue at the bay, waiting to be tipped, tipped him, got him tipped, paperwork to the cab, nobody had told the driver, told him nothing at the
story: took a van from, let-me-down-at-four, haulier-let-me-down, subbie, subbies, rang-five-others, curtain sider, artic, trailer-short, no-truck, driver-turned-up, no-strap, no-straps, didn't-load-him, did-not-load-him, wouldn't-load-him, waiting-in-yard, three-hours-in-yard, coffee-and-bay, demurrage, spot-rate, backload
de: Frachtführer, Fremdfahrer, Abholung
fr: chauffeurs externes, transporteurs sous-traitants, enlèvements
es: transportistas externos, chóferes externos, recogidas

# drivers: Looking after drivers
manage drivers, driver management, team of drivers, driver debrief, driver performance, driver training, driver defects, relationships with drivers, brief drivers, support drivers, driver retention
posting: supervise drivers, drivers and vehicles, driver queries, debrief drivers, driver behaviour, driver handbooks, brief and debrief drivers, dealing with drivers, vehicle damage by drivers, challenge drivers, agency drivers, driver inductions, induct new drivers, new drivers, allocate work to drivers, coordinate drivers, engage drivers, oversee drivers
story: my drivers, the drivers, driver said, driver rang, driver called, driver told, drivers told, drivers know, drivers complained, drivers said, driver was at, over-his-hours, out-of-hours, hours-were-up, nine hours, forty-five minutes break, his break, sleep in the cab, slept in the cab, park up, parked up, new driver, old driver, driver lost, driver refused, driver was ill, driver swore, my driver, older drivers, drivers did not want, drivers would not use, talked to each driver, each driver signed, rode along, went out with him, sat in the cab with, driver came in, came into the office, driver crying, rang his wife, drivers trust, drivers laughed, driver said he, drivers on the, driver-turned-up, waiting-in-yard, got-him-coffee, coffee-and-bay, kept-drivers, agency-driver, rang-in-from-cab, night-out, nights-out, cab-phone
de: Fahrer, Fahrerbetreuung, Lenkzeiten, Ruhezeiten
fr: conducteurs, gestion des conducteurs, temps de conduite
es: conductores, chóferes, tiempos de conducción

# empty-running: Full vehicles and few empty miles
empty running, empty miles, fleet utilisation, fleet utilization, vehicle utilisation, vehicle fill, load fill, cost per drop, cost per mile, backloads, backhaul, load planning, load building, consolidate loads, load consolidation
posting: maximise vehicle, maximise fill, plan loads, reduce mileage, transport costs, cut empty running, trailer fill, fuel consumption, reduce fuel, vehicle utilisation and mileage, mileage and cost, reduce empty, make best use of vehicles, optimise vehicle loads, optimise truck loads
story: empty back, came back empty, drove empty, half empty, half full, back load, return load, load for the way back, two-runs-into-one, two tours into one, two trips, one trip instead, fewer trucks, one truck less, one van less, filled the truck, full truck, fuel, diesel, kilometres less, miles less, saved a truck, empty kilometres, empty kilometers, empty km, percent empty, ran empty, running empty, going back empty, coming back empty, home empty, freight exchange, return loads, backload, found a load home, loads home, load for the way home, filled the trailer, half a trailer, combined two, miles empty, litres per, fuel bill, fuel went
de: Leerfahrten, Fahrzeugauslastung, Rückladung, Tourenoptimierung
fr: trajets à vide, taux de remplissage, optimisation des chargements
es: kilómetros en vacío, ocupación de vehículos, optimización de cargas

# delays: Delays on the road
traffic disruptions, delays to deliveries, disruptions, disruption, service failures, track-deliveries-of-parcels, vehicle tracking, estimated arrival, delivery windows, delivery window, delivery slots, real-time tracking, monitor routes, traffic delays, service recovery
posting: communicate delays, react to disruptions, inform customers of delays, monitor vehicles, resolve-delivery-issues, re-plan, replan, on-the-day-changes, road closures, keep stores informed, keep depots informed, keep customers informed of delays, monitor progress of deliveries, eta updates, late deliveries to, communicate eta, exceptions in transit, react to delays, delays to customers, communicate delays to
story: stuck on the motorway, stuck in traffic, road was closed, closed the road, motorway was shut, snow, snowed in, ice, black ice, storm, would be late, be late, two hours late, hours late, running late, rang ahead, rang the customers, told-them-when, told-the-customer-it-would, new-time, sent another van, another driver, broke down on the, breakdown on the, ferry, strike, accident on the, closed both directions, diversion, standstill, delivered late, next morning instead, new eta, gave them a time, before they rang us, would stop a line, whose line would stop, who could wait, delivered same day, late but, drivers on the wrong side, turned back, gritters, jackknifed, ferry cancelled, port was shut, fog, rang all nineteen, rang-them-before-they, before-they-rang, told him straight it's tomorrow, tomorrow not today, offered him to fetch, text-to-everybody, text-to-everyone-on, sent-text-to, by-six-that-morning, running-late-I-rang
de: Verspätungen, Störungen, Sendungsverfolgung, Lieferfenster
fr: retards, aléas, suivi des livraisons, créneaux de livraison
es: retrasos, incidencias, seguimiento de entregas, ventanas de entrega

# vehicle-defects: Servicing and defects of vehicles
vehicle defects, defect reporting, defect repairs, vehicle servicing, MOT, MOTs, safety inspections of vehicles, vehicle downtime, off road vehicles, vehicle off road, breakdown recovery, fleet maintenance planning
posting: arrange servicing, arrange repairs, service intervals, book vehicles in, fleet compliance, walkaround checks, roadworthiness, inspect vehicles, vehicles for roadworthiness
story: warning light, off the road, in the garage, garage said, towed, tow truck, flat battery, would-not-start, new clutch, brakes went, tail lift, lights did not work, failed its MOT, service was due, drove it anyway, hire van, hired a van, one-light-out, light-out, soft-tyre, brakes felt spongy, refused-to-take-it, wrote-every-scratch, wrote-it-on-defect, defect card, VOR, prohibition, PG9, failed-it, failed-it-on, rusted sill, sill, MOT tester, twelve-day, cut in the tyre, tyre-wall, corroded, headlight aim, emissions test
de: Fahrzeugwartung, Fahrzeugmängel, Werkstatttermine, TÜV-Termine
fr: entretien des véhicules, contrôle technique, pannes de véhicules
es: mantenimiento de la flota, averías de vehículos, ITV

# delivery-proof: Delivery notes and claims about loads
proof of delivery, delivery paperwork, consignment notes, CMR, transport claims, claims for loads, load claims, short deliveries, delivery queries
posting: process PODs, check manifests, transport documentation, resolve claims
story: signed note, nobody signed, no signature, printout, temperature printout, recorder, seal was broken, seal number, they-wanted-to-pay, wanted money, wanted compensation, did-not-pay, showed them the printout, counted at the door, short on the delivery
de: Ablieferbeleg, Lieferschein, Frachtbrief, Transportreklamation
fr: bons de livraison, lettres de voiture, litiges de livraison
es: albaranes, carta de porte, reclamaciones de carga

# order-errors: Wrong goods and missing goods for a customer
order-accuracy, pick accuracy, picking accuracy, picking errors, mispicks, order errors, complete-orders, quality of picks, shortages in orders
posting: orders-leave-complete, orders-are-complete, error rate in picking, check-orders-before, orders are complete, complete and on time, orders leave, picked accurately, pick errors, accuracy of picking, accuracy of orders, right first time picks
story: picked the wrong, wrong batch, wrong colour, wrong size, wrong shade, right code, right size, chasing my rate, customer-got, sent-the-wrong, sent the twin, twisted order, two orders swapped, did not check the label, looked-the-same, same box, similar box, breakages, best packer, went-down-to-one, complaints a month, mixed batch, two batches, different batch, shade was off, scan a second batch, stops you if, made it show, it was my pick, my number on the label, that one is mine, short delivered, customer opened it, wrong label on, swapped labels, double checked the
de: Kommissionierfehler, Fehlerquote, Pickfehler
fr: erreurs de préparation, fiabilité des préparations
es: errores de preparación, errores de picking

# late-loads: Orders that come in late
last-minute orders, late orders, urgent orders, urgent deliveries, urgent collections, same-day changes, ad hoc loads, short-notice collections, emergency deliveries, changing volumes, volume changes
posting: react to late orders, fit in, accommodate urgent, changes at short notice, adapt-plans, changing priorities on shift
story: one more drop, one more pallet, two more pallets, rang at four, rang at five, late in the evening, needed it tonight, needed-it-by-morning, fitted it in, squeezed it in, added it on, took-it-myself, drove-it-myself, my own car, taxi, courier, order-came-at, after cut-off, past the cut-off, after we had planned, everything was planned, at the last minute, one more for, ring at four, squeezed one more, could we still, needed it the same day, emergency order, breakdown part for
de: Eilaufträge, kurzfristige Aufträge, Sonderfahrten
fr: commandes urgentes, commandes tardives, livraisons urgentes
es: pedidos urgentes, pedidos de última hora, envíos urgentes

# haulage-rates: Prices and agreements with hauliers
haulage rates, carrier rates, negotiate rates, freight costs, spot rates, spot market, subcontract loads, subcontractor hauliers, carrier contracts, carrier performance, carrier selection, fuel surcharge
posting: rates with hauliers, rates with carriers, source haulage, negotiate with carriers, manage subcontracted
story: per kilometre, per mile, per pallet, owner-driver, owner driver, small haulier, haulier wanted, haulier said, asked-three, the other haulier, cheaper haulier, waiting time, pay the waiting, paid waiting, same price, fixed price, price for the winter
de: Frachtraten, Frachtpreise, Verhandlung mit Spediteuren
fr: tarifs de transport, négociation des tarifs avec les transporteurs
es: tarifas de transporte, negociación de portes

# roads-known: Knowing the roads and places
geographical knowledge, local-knowledge, knowledge of the region, knowledge-of-the-area, knowledge of roads, road network, knowledge of routes, map reading, navigation on the road, sat nav
posting: good geographical, know-the-area, knowledge-of-the-local, sense of direction
story: low bridge, narrow road, narrow street, over the pass, ramp six, every ramp, car park, I know every, knew a road, back road, back roads, school run, market day, weight limit, cannot-turn-there, can-turn, one way street, sat nav sent
de: Ortskenntnisse, geografische Kenntnisse, Streckenkenntnisse
fr: connaissance du secteur, connaissances géographiques
es: conocimiento de la zona, conocimientos geográficos

# safe-driving: Driving safely and accidents on the road
safe-driving, defensive driving, road safety, accident-free, road accidents, vehicle accidents, motor claims of the fleet, telematics scores, highway code, safe loading, load security, multi-drop, multi drop driving, drive in all weather
posting: drive-safely, comply with road, report vehicle accidents, secure loads, safe and legal driving, drive safely and legally
story: scraped, scratched the, bumped, ran-into, hit a post, hit a car, cyclist, dashcam, dash cam, whiplash, handbrake, rolled back, load shifted, strapped, straps, strap broke, curtain was, tail lift, looked twice, got-out-and-looked, would-not-drive-in
de: sicheres Fahren, Verkehrssicherheit, Unfallfreiheit
fr: conduite préventive, sécurité routière, sinistres de la flotte
es: conducción segura, seguridad vial, siniestros de flota

# depot-figures: Figures and pace of a depot or line
warehouse KPIs, transport KPIs, pick rates, lines-per-hour, cases-per-hour, units picked, dock to stock, on-time-in-full, OTIF, on-time delivery, on-time dispatch, despatch performance, service-levels-of-deliveries, perfect order, cost per unit shipped, labour cost per, units per hour, productivity rates, productivity standards, labor productivity, line speed, shift targets, throughput per hour, warehouse throughput, production throughput
posting: monitor pick rates, track pick rates, UPH, CPH, meet productivity, productivity goals, production rates, rate expectations, performance drops, below target on, KPI reports on, cost per drop, vehicle utilisation, track performance of the shift, productivity targets, picking targets, delivery targets, picking and delivery targets, performance targets in the warehouse
story: orders-out, out nine days, everything-out, all-out-by, got-everything-out, left-on-time, on-time-went, missed two, late loads went, percent on time, rate went from, chart by the door, my rate, chasing my rate, off the pace, faster than nights, per hour, per shift, orders a day, pieces a day, faster than the other shift, our shift, numbers of the shift, pick rate, rate went, boxes an hour, lines an hour, parcels an hour
story: output per shift, labour costs, labor costs, lines left, pallets left, how many left, behind at ten, down on the hour, caught up by, nine days of ten, out every night, picks an hour went, lines per hour went, rate per hour, numbers by name, on time went, late deliveries went, counted three months, from the tracker, put it in a sheet, wrote it on the board by, first time anybody counted, bottom-of-board, top-of-board, on-the-board-by, top-by-christmas, per-cent-on-time, went from 86 to, four o'clock cut off, cut-off-each-day, hit-cut-off, made-cut-off, missed the cut off, picks an hour, units-hour
de: Lagerkennzahlen, Termintreue, Lieferquote, Produktivität, Durchsatz, Stückzahlen, Leistungsvorgaben
fr: indicateurs logistiques, taux de service, ponctualité des livraisons, productivité, cadence, rendement, débit
es: indicadores logísticos, entregas a tiempo, nivel de servicio logístico, productividad, rendimiento, ritmo de producción

# pallets-built: Building, wrapping and loading pallets
build pallets, pallet building, palletise, palletize, stack pallets, wrap pallets, load vehicles, vehicle loading, loading of vehicles, load sequence, stable loads, load trailers safely, consolidate orders, marshal orders, marshalling loads
posting: prepare pallets, stack safely, load in sequence, load correctly, load and unload vehicles, trailer loading, load trailers, safe loads, unstable loads
story: stretch film, shrink wrap, heavy at the bottom, heavy ones first, crates on top, corner boards, straps round, last drop first, loaded it backwards, loaded in order, trailer was full, did not fit, repacked, restacked, tower of, tipped over, fell over in the trailer, squashed
de: Palettieren, Palettenaufbau, Verladung von Fahrzeugen
fr: palettisation, filmage, chargement des camions
es: paletizar, carga de camiones, retractilado

# word-in-private: A quiet word about lateness and work
return-to-work interviews, absence reviews, timekeeping, disciplinary conversations, informal performance, conduct issues, attendance of staff, disciplinary action, ^lateness
posting: performance conversations, address lateness, manage timekeeping, manage attendance, counsel employees, corrective discipline, disciplinary issues, performance issues on, one-to-ones with operatives, absence and performance, deal with absence, conduct return to work, conduct return-to-work, staff issues, difficult conversations with staff
story: a quiet word, quiet word with, word on his own, word on her own, took him to one side, took her to one side, took him aside, took her aside, kept going missing, kept disappearing, always late, turned up late, third time late, on his phone, on her phone, mum was in hospital, dad was ill, child was sick, trouble at home, asked what was wrong, sorted him a time, changed his hours, changed her hours, moved his break, verbal warning, last chance, no bother since, no trouble since, never late again, has not been late, hungover, smelled of drink, smelt of drink, late again on, late again that
story: had a word with, had a word on
de: Rückkehrgespräche, Fehlzeitengespräche, Verspätungen
fr: entretiens de retour, retards répétés, entretiens disciplinaires
es: entrevistas de reincorporación, retrasos reiterados, medidas disciplinarias

# crew-scheduling: Scheduling crews and engineers to jobs
engineer scheduling, job scheduling, resource scheduling, workforce scheduling of field staff, planner scheduler, repairs scheduling, repairs planner, scheduling of operatives, diary of engineers, dispatch engineers
posting: schedule installers, schedule engineers, schedule technicians, schedule crews, schedule operatives, schedule jobs, plan resources, scheduling team, allocate jobs, allocate work to engineers, book appointments for engineers, rearrange the plan, reschedule jobs, coordinate installation crews, installation crews, keeping each job moving, dispatch technicians, dispatch crews
story: sorted-calls, who-had-baby, babies-first, old-people-first, vulnerable-first, list-of-jobs-by-street, by-street, two-vans, moved-jobs, gave-jobs-to, swapped two jobs, rang-customers-to-move, put-long-jobs, emergency slot, kept-slot, kept-two-slots-free, man-off-sick, weather-stopped, the board with magnets, magnets, jobs-on-whiteboard, who-lives-near, nearest man, triaged-calls, what-to-ask-on-phone, could-wait-till-monday
de: Einsatzplanung, Disposition von Technikern, Terminplanung Monteure
fr: planification des interventions, ordonnancement des techniciens
es: planificación de técnicos, asignación de órdenes de trabajo
`;
