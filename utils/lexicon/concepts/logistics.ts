/** Warehouses, transport, supply chain. The format stands at `readPhraseTable`. */
export const LOGISTICS = `
# goods-receiving: Receiving goods
goods in, incoming goods, incoming shipments, receive shipments, receive deliveries, inbound orders, inbound shipments, unload deliveries, delivery notes, goods receipt, check deliveries, putaway
posting: receive and stock, receive materials, receiving dock, receipt of goods, stock inbound, put away, put-away, check goods in, goods received, book in deliveries, book stock in, unload goods, inspect deliveries, check against purchase order, check weight and quality, receive goods, deliveries promptly, raw materials, handle raw materials
story: delivery came, truck came, lorry came, checked the delivery, delivery note said, counted the pallets, pallet was missing, box was missing, came damaged, signed for, refused the delivery, at the dock, deliveries, the truck came, unloaded, counted what came, came short, short delivery, paperwork did not match, pallets came, put it on the shelf, wrong goods
story: inbound, receiving process, received shipments, incoming stock, damaged shipment, booked it in, booked them in, checked it off, ticked it off against, counted it in, against the paperwork, delivery paperwork, one short, two short, sent half back, driver in a hurry, signed subject to, opened every box, no PO on, wrong PO, tipped the lorry, unloaded them in, put it away, counted-eleven, I-counted-eleven, paper-said-twelve, paper-said, wouldn't-sign-for, would-not-sign-for, signed-for-short, opened-two-boxes, opened-box-from-each, what-was-in-the-boxes, broken-corner, took-picture-before-driver, before-driver-left, before-he-left-bay, crushed corner, wet-pallet, tipped-container, unloaded-the, tail lift, booked-in, no-paperwork-with, seal number, seal was broken, wrong-purchase-order, temperature-probe-at-door
de: Wareneingang, Warenannahme, Einlagerung, Wareneingangskontrolle
fr: réception des marchandises, réception de marchandises, réceptionner, réception
es: recepción de mercancías, recepción de mercancía, entradas de mercancía

# picking-packing: Picking and packing
order picking, pick and pack, packer, picker, order fulfillment, fulfilment, fulfill orders, fill orders, process orders, pick orders, pack orders, outbound orders, pick rate, wrapping
posting: process outbound, prepare orders, order preparation, order processing, picking label, select orders, order selection, order selectors
story: picked wrong, wrong item, picked ~ items, packed, packing table, packing station, parcels, picking cart, picking list, orders open, orders an hour, orders per hour, picks an hour, lines per hour, pick rate was, packed boxes, packing boxes, pickers, packers, packing, picking, picks, cages, cartons, packed by hand, labels
story: order accuracy, pick accuracy, picking errors, picking process, picking routes, fulfillment time, packing stations, zone picking, mis-picks, wrong items, shipping errors, lines an hour, scanner on my wrist, wrist scanner, ring-scanner, voice headset, the headset, read-last-three-numbers, check-digits, last-three-digits, two-layers, bubble-wrap, wrapped-glass, box-looks-same, boxes-look-same, look-same-but-for, mispick, mispicks, errors-in-year, nothing-came-back-broken, void-fill, packing-bench, tote, totes, pick-list, picked-by-paper, pick-face-empty, look alike
de: Kommissionierung, kommissionieren, Verpackung, Verpacken, Auftragsabwicklung
fr: préparation de commandes, préparateur de commandes, emballage, conditionnement
es: preparación de pedidos, empaquetado, embalaje, preparar pedidos

# shipping: Shipping and dispatch
dispatch, shipments, ship orders, shipping documents, outgoing shipments, load trucks, load trailers, unload trailers, unload or load, loading and unloading, shipping dock, despatch, prepare shipments, bill of lading, bills of lading, transit damage
posting: preparing ~ for shipment, shipping and receiving, outgoing orders, verify shipments, stage orders, check for damage
story: truck was leaving, truck left, trucks leaving, truck waiting, last truck, loaded the truck, loaded the van, unloaded, loading dock, dock door, pallets to the truck, parcel company, carrier came, shipped the, left at, everything went out, left on time, loaded, loading, parcels, out the same day, shipping container
story: shipment, outbound, on-time shipment, shipping targets, delayed shipment
de: Versand, Warenausgang, Verladung, Beladen, Be- und Entladen, Entladen, Expedition
fr: expédition, expéditions, chargement, déchargement, chargement et déchargement
es: expedición, envíos, carga y descarga, despacho de mercancía, salida de mercancía

# forklift-driving: Forklifts and lift trucks
forklift, forklifts, lift truck, reach truck, pallet jack, pallet truck, order picker truck, stock picker, tugger, material handling equipment, powered industrial truck, MHE, stacker, cherry picker, hand truck, power equipment
posting: operate forklift, forklift operation, forklift certified, powered equipment
story: forklift driver, drove the forklift, hit the rack, scratched the truck, truck check, reversed into
story: forklift operator, forklift operators, pedestrian, forklift incident, on the forklift, on the reach, counterbalance, forks up, forks through, my truck licence, truck licence, jacked it, pump truck, lifted the pallet, forks under, lifted it down, top beam, put it up at, rode the, pre-use check, took-reach, reach-up-to, nine-metres, half-pallet-over, pallet overhanging, brought-it-down-again, checks-each-morning, no horn, horn did not, tagged it out, tagged it, counterbalance licence, no-bumps, load-wheel, battery-change, VNA, pedestrian truck, LLOP, bendi, refresher
de: Gabelstapler, Staplerschein, Stapler, Flurförderzeuge, Hubwagen
fr: chariot élévateur, CACES, cariste, transpalette, chariots
es: carretilla, carretillero, carretilla elevadora, montacargas, transpaleta

# stock-count: Counting stock and finding differences
stock count, stock counts, cycle count, cycle counts, cycle counting, inventory count, physical inventory, inventory control, stocktake, stock taking, stocktaking, inventory accuracy, stock accuracy, stock control, inventory management, stock levels, inventory levels, material inventory, stock discrepancies, stock discrepancy, inventory discrepancies, investigate discrepancies, discrepancies, stock variances, variance investigation, perpetual inventory, stock adjustments, stock integrity, stock losses, stock investigation
posting: maintain inventory, inventory records, manage inventory, monitor stock, track inventory, control inventory, reconcile stock, resolve discrepancies, stock investigations, write-offs of stock, stock checks, perpetual inventory counts, rolling counts, count stock, stock reconciliation, investigate variances, record stock movements, stock records, bin checks, inventory counts
story: counted the stock, counted the shelves, counted everything, recount, count was off, system said, system showed, on the shelf there were, not on the shelf, empty shelf, missing ~ pieces, pieces missing, stock was wrong, could not find the, ran out, difference in stock, counted, missing stock, inventory, wrong location, in the wrong place, wrong place, stock difference, boxes counted as
story: inventory discrepancy, inventory system, missing on the system, write-it-off, wrote-it-off, two pallets missing, pallet missing, minus two, plus-two, booked under the wrong, booked in wrong, wrong code, wrong-product-number, wrong supplier code, wrong-unit, boxes or pieces, found-it-in, found-them-behind, found the pallet, goods in sheets, went through the papers, somebody-took, counted as one, location was wrong
story: year end count, counted it twice, blind count, counted by hand, sheet and pen, thousand pounds of stock, six grand of, turned up behind, showed minus, showed plus, negative stock, different code, adjusted it, found the other half, location by location, bin by bin, off by one, off by a pallet, ghost stock, unit of measure, system says we have, system-said-forty, shelf-said, one-bay-along, counted-aisle, counted again, second-count, another-lad-not-hearing, recounted, booked-as-new-one, return-booked-as, chased-it-back, chased-it-to, location-was-empty, location-empty, empty location, found-it-in-next-bay, counted-night, in january we count, gap list, ordered-by-hand-what, stock-take-night, counted-every-screw, ordered too many, pumpkins, counted all night in january
de: Inventur, Bestandskontrolle, Lagerbestand, Bestandsführung, Bestandsmanagement, Lagerverwaltung, Bestandsdifferenzen, Inventurdifferenzen, Bestandsabweichungen
fr: inventaire, inventaires, gestion des stocks, contrôle des stocks, niveaux de stock, écarts de stock, écarts d'inventaire
es: inventario, inventarios, control de stock, gestión de inventarios, gestión de stocks, control de existencias, diferencias de stock, descuadres de inventario

# warehouse-work: Warehouse work
warehousing, warehouse operations, distribution center, fulfillment center, logistics, stockroom, parts logistics, warehouse management, material handling, materials handling, warehouse staff, warehouse team, warehouse operative, warehouse worker, warehouse associate, warehouse experience, warehouse work, distribution warehouse, warehouse floor, warehouse shift, warehouse and yard, logistics warehouse
posting: warehouse environment, knowledge of warehousing, storage of goods, storage areas, experience in a warehouse, warehouse role, warehouse or distribution, busy warehouse, warehouse duties, warehouse processes, warehouse procedures, in a warehouse, warehouse setting, warehouse tasks, warehouse standards, knowledge of warehouse, clean and safe warehouse, safe warehouse
story: in the warehouse, racks, conveyor, the dock, cages, late shift in the warehouse, storage room, supervisor for late shift, our warehouse, the warehouse, distribution centre, the depot, in our warehouse, shrink wrap on the floor, shrink wrap everywhere, sweeping-before-break, minutes-of-sweeping, broken-pallets, handhelds froze, handhelds went down, over-to-paper, went-to-paper, keyed-it-in-wrong, location-batch-quantity, batch-and-quantity, booked it on SAP, pick tower, night-shift-in-warehouse
de: Lager, Lagerlogistik, Logistik, Lagerarbeiten, Logistikzentrum, Lagerwirtschaft
fr: entrepôt, logistique, magasinier, stockage, plateforme logistique
es: almacén, logística, almacenaje, centro de distribución, mozo de almacén

# scanning: Scanners and handhelds
scanner, scanners, barcode, barcodes, barcode scanning, RF scanner, RF technology, handheld device, hand-held technology, handheld, RF equipment, RF gun, voice picking, label printing
posting: operate hand-held, scan items, scanning equipment, use of scanners, field on RF
story: scanned, scanner did not, scanners were down, wrong barcode, label was, label printer, printed new labels, wrong label, typed the number by hand, wifi in the hall, printed labels, labels did not
story: handheld scanners, RF scanners, barcode system, scanner froze, scanners froze, scanner would not, gun died, my gun, the gun, beeped, beeps, wrong scan, rescanned, would not scan, keyed it in, printed a new label, hand scanners, new scanners, new guns, old guns, screen froze, gloves on, battery flat, handhelds froze, scanner-died, barcode-would-not, barcode-wouldn't, label-would-not-scan, scan-gun, wouldn't-scan, keyed-it-in-by-hand, over-to-paper, wrong label on
de: Scanner, Handscanner, Barcode, Etiketten, MDE
fr: scanner, lecteur code-barres, codes-barres, étiquetage, étiquettes
es: escáner, código de barras, etiquetado, etiquetas, lector de códigos

# returns-handling: Returned goods
returned goods, process returns, returns processing, reverse logistics, RMA, returns and exchanges, return merchandise
posting: handle returns, returned products
story: sent back by, returned by, box of returns, returns were, pile of returns, opened the returned, resaleable, returns, refund, from returns, sorted-what-came-back, resale, back-to-maker, back-to-supplier, scrap-it-or, smelled-used, cages-of-returns, cages-of-them, worn shoes, empty-box, box-was-empty, no-receipt-in-it, graded-them, B-stock
de: Retouren, Retourenbearbeitung, Rücksendungen
fr: retours, gestion des retours, retours marchandises
es: devoluciones, gestión de devoluciones, logística inversa

# damage: Damaged goods
damaged goods, damage claims, freight claims, transit damage, inspect for damage, damaged items, claims with carriers
posting: report damages, identify damage, check for transit damage
story: damaged, was broken, broken in transport, wet boxes, crushed, photo of the damage, took photos, claim to the carrier, wrote it on the delivery note, dented, broken, torn, refused the load, refused a load
de: Schäden, Transportschäden, beschädigte Ware, Schadensmeldung
fr: avaries, litiges transport, marchandises endommagées, casse
es: daños, mercancía dañada, reclamaciones de transporte, roturas

# hazardous-goods: Dangerous goods
hazmat, hazardous materials, dangerous goods, hazardous goods, hazardous waste, chemicals, chemical handling, COSHH, SDS, MSDS, ADR, flammable, handling of chemicals
posting: process hazmat, hazardous substances, handle chemicals
story: spilled acid, barrels, fumes, lithium batteries, gas bottles, gas cylinders, spill kit, poisonous, safety data sheet, chemical, acid, spill, batteries, gas, leak
de: Gefahrgut, Gefahrstoffe, Chemikalien
fr: matières dangereuses, produits dangereux, produits chimiques
es: mercancías peligrosas, materiales peligrosos, productos químicos, sustancias peligrosas

# agency-staff: Temporary workers
temporary workers, agency staff, agency workers, temp staff, ^temps, seasonal workers, seasonal staff, casual staff, contingent workers
posting: manage temporary, seasonal employees, temp labor
story: agency people, people from the agency, seasonal people, agency sent, new people every monday, students for christmas, temporary people, seasonal, agency lad, agency lass, agency lads, three agency, agency drivers, agency rang, sent us two, new faces every, did not speak much, shown once, walked them round
de: Leiharbeiter, Zeitarbeit, Aushilfen, Saisonkräfte
fr: intérimaires, intérim, saisonniers
es: temporales, ETT, personal temporal, trabajadores temporales

# layout: Layout of shelves and ways
warehouse layout, ^slotting, space utilization, storage layout, facility layout, floor plan, shelf layout, storage space, space planning
posting: optimize space, layout planning, organize stockroom, improve layout, layout and processes, slotting, improvements to slotting, slotting labelling, labelling and processes, pick-face
story: moved the fast, fast movers, fast sellers near, put ~ near the, closer to the packing, walked too far, shorter ways, steps a day, rearranged the shelves, new shelves, labelled the racks, top shelf, heavy things at the bottom, layout, moved ~ closer, distance, map of, order of the shelves
story: reorganized the warehouse, reorganised the warehouse, travel time, high-velocity, storage system, fast ones to waist, waist height, miles-of-walking, saved-miles, saved-walking, label-printer-was-at, got-it-moved, moved-printer, moved it next to, bench-next-to, colour-tape, tape on the floor, slow movers, slotted, re-slotted, labels-on-beam, wrong-label-over, moved-labels
de: Lagerlayout, Lagerorganisation, Stellplatz
fr: agencement, optimisation de l'espace, implantation
es: distribución de almacén, optimización del espacio, ubicaciones

# carriers-freight: Carriers and freight
freight, carriers, freight forwarder, freight forwarding, transportation management, freight rates, logistics providers, 3PL, transport coordination, arrange transport of goods, arrange haulage, coordinate transport, shipping lines, ocean freight, air freight
posting: schedule pickups, coordinate shipments, manage carriers, transport planning, carrier relationships
story: called the carrier, carrier dispatch, rang the carrier, asked for a later truck, booked a truck, another haulier, container was stuck, ship was late, in the port, by plane instead, express courier, carrier, haulier, forwarder, asked for ~ truck, truck to come, shipping container, booked space, rolled to the next ship, missed the vessel, missed the cut-off, forwarder said, rates doubled, container shortage, demurrage, free days, transit time, air instead of sea
de: Spedition, Spediteure, Fracht, Transportplanung, Disposition
fr: transporteurs, transport, affrètement, fret, transitaires
es: transportistas, transporte, flete, agencias de transporte

# route-planning: Planning routes and sending drivers
route planning, ^dispatching, dispatcher, fleet scheduling, delivery schedules, route optimization, dispatch drivers, transport scheduling, job allocation, allocate jobs, control-room-transport, vehicle-tracking, telematics, driver-communication, route-changes, traffic-office, traffic-planner, engineer-scheduling, field-scheduling, fleet dispatch, load-assignment, backhauls, empty-miles, courier-control
posting: plan routes, coordinate deliveries, schedule deliveries, assign routes, allocate-jobs-to-drivers, assign-loads, dispatch-drivers, re-plan-routes, schedule-engineers, monitor-drivers, track-vehicles, plan daily, daily and weekly routes, plan work for drivers, transport planning experience, traffic office work, run planning, plan collections and deliveries, allocate loads, plan loads and routes, route drivers, making best use of vehicles, run sheets, journey planning, routing and scheduling, field scheduling, book and route
story: planned the route, new route, changed the route, order of the stops, stops a day, drivers complained, two tours into one, roadworks, road was closed, empty on the way back, detour, routes, tour, tours, plan the, kilometres, kilometers, road closed, sent them in order, empty trip, empty trips, driving time, driver-rang, rang-drivers, driver-was-stuck, drivers-called, nearest-driver, nearest van, swapped-two-jobs, swapped-drivers, sent-another-van, van broke down, truck-broke-down, lorry broke down, two-drivers-sick, who-was-nearest, empty-return
story: magnets on, whiteboard with magnets, board with magnets, which drop first, rerouted, re-routed, sent him round, swapped trailers, swapped two loads, swapped loads, took the trailer of, met halfway, meet halfway, who had hours, hours left, how many hours each, where everybody was, rang all the drivers, rang every driver, table with names, nearest truck, pulled a driver off, by postcode, planned the runs, planned slower, planned faster, loads for tomorrow, wrong town, two towns with the same name, two places called, wrong postcode, turned him round, sent him to the wrong, next two drops, moved the drops, trucks out by, curtainsiders, artics, which gate, they do not tip after, do not tip, tip at, tipped and, delivery window was, sorted by who would, drops-on-one-van, two-drops, sixty drops, forty-drops, nine-vans, one-van-instead-of, saved-run, saved-van, sat-with-map, map-and-slots, bridge-was-closed, turned-three-of-them, turned-them-round, time slots, delivery slots, delivery windows, ran-it-in-loop, reversed-order, split-run, last drop first
de: Tourenplanung, Routenplanung, Disposition, Fahrerdisposition, Disponent, Einsatzplanung Fahrer
fr: planification des tournées, tournées, itinéraires, exploitation transport, affrètement, répartition des tournées, régulation
es: planificación de rutas, rutas, gestión de rutas, gestión de tráfico, jefe de tráfico, asignación de rutas, despacho de vehículos

# deliveries: Delivering to the door
^deliveries, deliver goods, delivery driver, courier, parcel delivery, delivery service, home delivery, customer delivery, deliver-parcels, mail delivery, postal-round, letter-carrier, proof-of-delivery, last-mile, courier-driving, delivery-rounds, doorstep delivery, sorting mail, multi-drop, food-delivery, delivery-app, cargo bike, parcel sorting, letters and parcels, post round, mail round
posting: deliver packages, on-time delivery, make deliveries, delivery-driver, post-delivery, postman, postwoman, deliver-mail, sort parcels, van-driver, drops-per-day, deliver to customers, drive vans, home deliveries, delivery driving
story: rang the bell, rang the doorbell, not at home, neighbour took, wrong address, up the stairs with, left it at, parcel, customer was waiting, dropped it off, delivered parcels, delivered groceries, customer waited, doorstep, parcels, late by
story: delivery delays, late deliveries, delivery times, delivery schedule, delayed delivery, nobody-was-home, nobody-home, would-not-take-parcel, parcel was, door-number, drops-left, stops-left, van-was-full, dog-at-gate, letterbox, rang-bell, photo-of-parcel, parcel with a neighbour, left the parcel, letterboxes, post bag, mailbag, wet letters, Christmas post, the round, house numbers, could not read the address, illegible address, undelivered, ninety parcels, parcels-day, drops-day, third-floor-no-lift, no lift, left-it-with-neighbour, with-the-neighbour, put-card-through, card-through-door, reversed the artic, down an alley, my mate out back, mate behind, signature-for, photo on the doorstep, two-man-lift, washing-machine-up, sofa-through, tight-street, low bridge
de: Zustellung, Auslieferung, Lieferungen, Zusteller, Kurier, Paketzustellung, Briefzustellung, Kurierfahrer, Postzustellung
fr: livraison, livraisons, livreur, tournée de livraison, livraison de colis, facteur, tournée de distribution, coursier, dernier kilomètre
es: entregas, reparto, repartidor, entrega a domicilio, reparto de paquetes, cartero, última milla, mensajero

# vehicle-check: Vehicle checks and fleet
vehicle inspection, vehicle maintenance, vehicle fleet, truck fleet, van fleet, fleet of trucks|vans|lorries|cars|buses, fleet management, pre-trip inspection, vehicle checks, vehicle logs, tachograph, driver hours, roadworthiness, drivers' hours
posting: maintain vehicle, daily vehicle, fleet maintenance, vehicle safety, vehicle defect cards, defect cards, daily checks on vehicles, walk-round checks, walkround checks, inspect vehicles, vehicle inspection records, check vehicles before
story: tyres, tire pressure, oil level, brakes, checked the van, checked the truck, windscreen, load was not secured, straps, would not drive it, refused to drive, <vehicle> was, tyre, engine light, broke down, over his hours, walk-round, walkround, defect card, defect book, tyre tread, cut in the tyre, bald tyre, bulb out, checked the lights, checked before I left, walked round it, oil on the ground, air leak on the trailer, mirror cracked, nil defect, checked-oil, oil-leak-under, dipstick, walk round with the torch, with the torch, one-light-out, light-out, soft-tyre, flat-tyre, brakes-felt, spongy, felt spongy, refused-to-take-it, every-scratch, scratch-on-sheet, walk round checks, walkaround, daily-check-sheet, wipers, washers, adblue
de: Fuhrpark, Fahrzeugpflege, Abfahrtskontrolle, Ladungssicherung, Fuhrparkmanagement
fr: parc automobile, entretien du véhicule, flotte, tachygraphe, arrimage
es: flota, mantenimiento de vehículos, revisión del vehículo, tacógrafo

# cold-chain: Keeping goods cold
cold chain, temperature controlled, refrigerated, cold storage, freezer, temperature monitoring, refrigeration, perishable, chilled
posting: temperature logs, perishable goods, cold room
story: fridge, freezer was, thawed, too warm, temperature was, thermometer, cold store, chiller, went bad, cold room, melted, cooling broke, ice packs, dry ice, cooling, refused the load, refused a load, printout of, door stood open, salad, degrees in the fridge, degrees in the truck, temperature of the, fridge-lorry, fridge-trailer, fridge-van, was-at-eleven, at eleven degrees, turned-it-away, turned-lorry-away, chill, frozen, defrosted, probe-in, temperature printout, doors-open-too-long, ice cream, minus eighteen
de: Kühlkette, Tiefkühl, Kühlung, Kühlhaus
fr: chaîne du froid, produits frais, surgelés, chambre froide
es: cadena de frío, refrigerado, cámara frigorífica, congelado

# supply-planning: Planning supply and demand
supply planning, demand planning, demand forecasting, material planning, MRP, inventory planning, production planning, replenishment, safety stock, lead time, lead times, materials planning, S&OP, forecast accuracy, supply chain planning
posting: forecast demand, plan materials, stock availability, material availability, planning of materials, master schedule, excess and obsolete, obsolete inventory, excess inventory, slow-moving stock, reduce inventory, inventory targets, stock cover, reorder levels, min max, plan replenishment, demand and supply, long-lead items, availability of materials
story: ordered too early, ordered too much, ran out of parts, stock-out, missing parts, waited for parts, forecast was, expected to sell, looked at last year's, ordered for the season, too much on stock, weeks of stock, dead stock, slow movers, ran out of stock, stock for, ordered too little
story: reorder points, demand forecast, overstock, excess inventory, stockouts, too much of, sat there for a year, on the shelf since, obsolete, years of stock, weeks of cover, days of cover, order quantity, minimum order, last year in the same week, sales told me late, promotion nobody told, forecast from sales, ordered by gut, changed the order point, lead time was, six weeks from china, container late, run out of stock
de: Bedarfsplanung, Disposition, Materialdisposition, Produktionsplanung, Absatzplanung, Bestandsplanung
fr: planification de la demande, approvisionnement, prévisions, planification de la production, ordonnancement
es: planificación de la demanda, planificación de la producción, previsión de la demanda, planificación de materiales

# sourcing: Finding and choosing suppliers
strategic sourcing, supplier selection, RFQ, RFQs, request for quotation, request for proposal, RFP, tender, tenders, tendering, bids from suppliers, category management, supplier evaluation, supplier negotiation, sourcing suppliers, sourcing materials
posting: identify suppliers, evaluate suppliers, source materials, vendor selection
story: three quotes, asked five suppliers, compared offers, visited the factory, samples from, second source, only one supplier, supplier went bankrupt, supplier raised ~ prices, found another supplier, local supplier, supplier, suppliers, cheaper, new supplier, price from, single source, second supplier, got quotes, three prices, sample parts, trial order, asked for a breakdown, open book, volume for price, moved the business, dropped them, new supplier failed, audit at the supplier
de: Lieferantenauswahl, Ausschreibungen, strategischer Einkauf, Angebotsvergleich
fr: sourcing, appels d'offres, sélection des fournisseurs, consultation fournisseurs
es: selección de proveedores, licitaciones, homologación de proveedores, búsqueda de proveedores

# supply-trouble: When supplies fail
supply disruption, shortages, shortage, supply chain disruption, backorders, backorder, expedite, expediting, late deliveries, supply issues, material shortages
posting: resolve supply issues, mitigate supply, expedite orders, manage shortages, chase suppliers, late suppliers, part shortages, shortages and delays, supply risks, alternative suppliers, component shortages
story: did not arrive, never arrived, could not deliver, delivery was late, part was missing, waiting for the part, line would stand, line would stop, borrowed from, drove to fetch, fetched it myself, air freight, found ~ in another branch, told the customer before, no stock, could not get, no spares, found another, substitute
story: supply chain, delayed parts, expedited, out of stock, chased the supplier, rang them every day, supplier let us down, supplier went under, shut for, allocation, only half came, split the delivery, partial delivery, flew it in, drove to collect, collected it myself, alternative part, substitute part, borrowed from another, bought it retail, line down without
de: Lieferengpässe, Engpässe, Lieferverzug, Fehlteile
fr: ruptures, pénuries, retards de livraison, ruptures de stock
es: desabastecimiento, roturas de stock, faltantes, retrasos de entrega

# traceability: Batches and traceability
traceability, lot tracking, batch tracking, batch numbers, serial numbers, lot numbers, expiry dates, expiration dates, FIFO, FEFO, first in first out, stock rotation, rotate stock, product recall
posting: track lots, lot control, rotate products
story: past its date, old stock in front, oldest first, batch number, wrong batch, mixed batches, two batches, which batch, best before, expiry date, oldest-at-front, moved two tonnes, two-days-on-it, days-left-on-it, got-it-sold-off, short-dated, short-date, batch-codes, date-rotation, pulled-every-pallet
de: Rückverfolgbarkeit, Chargen, Mindesthaltbarkeit, FIFO, Charge
fr: traçabilité, lots, dates de péremption, FIFO, rotation des stocks
es: trazabilidad, lotes, caducidad, FIFO, rotación de existencias

# queue-of-trucks: Yard and dock scheduling
yard management, dock scheduling, slot booking, time slots, dock appointments, trailer moves
posting: schedule appointments for trucks, coordinate dock, trailer yard
story: trucks were queuing, trucks waiting, drivers waiting, time slot, gate three, ramp was full, ramps, blocked the yard
de: Rampe, Zeitfenster, Hofmanagement
fr: quais, gestion des quais
es: muelles, gestión de muelles, patio

# passengers: Carrying passengers
passengers, passenger safety, bus driver, passenger transport, passenger assistance, school bus, taxi, train crew, ticket inspection, cabin crew, wheelchair passengers
posting: assist passengers, passenger service, transport clients, transport residents, passenger complaints, announce stops, help passengers board, passenger announcements, luggage, vulnerable passengers, board passengers
story: passengers were, wheelchair ramp, missed the connection, train was late, bus was full, drunk passenger, last bus, helped ~ off the, wheelchair, got off and, would not pay his fare, pushchair, walking frame, old man fell, fell on the bus, braked, missed his stop, lost child, schoolkids, fight on the, threw up, left his bag, told everybody over the, made an announcement, people standing in the aisle
de: Fahrgäste, Personenbeförderung, Busfahrer
fr: voyageurs, passagers, transport de personnes, conducteur de bus
es: pasajeros, transporte de pasajeros, viajeros
`;
