/** Hotels, kitchens, restaurants, shops, travel, cleaning, beauty and sport. The format stands at `readPhraseTable`. */
export const HOSPITALITY = `
# guest-reception: Receiving guests
check in guests, front desk, front office, guest services, reception desk, guest arrival, registration of guests, hotel reception, concierge, welcome guests, greet guests, guest relations, ^check-in, ^check-out
posting: check guests in, guest check-in, guest requests, welcoming guests, check guests in and out, guests on arrival, guests leave satisfied, guests at reception, respond to guest, welcome guests on arrival, check guests, guests in and out, front desk duties, guest enquiries, handle payments, room keys, reception duties, reception of guests, guest service, front-of-house reception, first point of contact for guests, respond to guests
story: guest arrived, guest came, guests arrived, at the reception, at reception, key card, room was not ready, carried his luggage, suitcase, taxi for, offered him a coffee while, late arrival, the lobby, guest, guests, checked in, arrivals, arriving, lobby, room key, registration card, registration cards, luggage
story: guest satisfaction, the bell desk, checked him in, checked her in, walked them to the room, arrived at midnight, coach party, a day early, night porter, check-in till, the queue at the desk, line at the desk, tour bus arrived, coach arrived, key did not work, keys did not work, upgraded them, room was dirty, changed his room, moved her to, printed the bill, checking out, check out, night shift alone, desk alone, phone rang and, welcome drink, luggage room, system was down, by hand on paper, keys-card-breakfast, breakfast-times, lift-on-left, coach-of-forty, coach-of, keys in envelopes, envelopes with keys, queued-to-pay, pay-at-eleven, half-of-them-at-bar, passports, registration-cards-ready, early check-in, late check-out, bags-in-back, luggage store, city-map, reserved-table-for, booked-them-table, luggage to the room
de: Rezeption, Gästeempfang, Check-in, Gästebetreuung, Empfang
fr: accueil des clients, check-in, arrivées
es: check-in, huéspedes, atención al huésped

# reservations: Reservations and overbooking
^reservations, ^bookings, booking system, manage reservations, overbooking, room allocation, table reservations, reservation system
posting: take reservations, handle bookings, reservation inquiries, overbookings, late arrivals, no-shows, amend bookings, phone bookings, booking enquiries, online bookings, manage bookings
story: overbooked, double booked, no room left, no rooms left, booked ~ into another hotel, walked ~ to another hotel, table was given, had no booking, booked under another name, group of forty, cancelled the night before, booking, reservation, sold out, empty rooms, who to walk, another hotel, other hotels, booked twice, two bookings, no-show, no shows, released the room, third party site, booking site, refund of the booking, rang round hotels, sister hotel, cancelled the booking, cancelled the room, two-rooms-over, rooms-over, one-room-over, over-on-friday, walked-them-to, place-next-door, hotel-next-door, paid-taxi, paid their taxi, honeymoon couple, away-from-lift, moved-couple, moved them upstairs, moved-them-to-another, blocked off, blocked-off-ground, ground-floor-for, adjoining rooms, swapped-rooms, twins to doubles, room-moves
de: Reservierungen, Buchungen, Belegung, Zimmerreservierung
fr: réservations, gestion des réservations, planning d'occupation
es: reservas, gestión de reservas, ocupación

# rooms: Cleaning and checking rooms
housekeeping, room cleaning, clean rooms, room attendant, linen, laundry, make beds, housekeeper, turn-down, room-inspection, inspect-rooms, room checks, housekeeping-standards, linen-stock, lost-items-in-rooms, room-attendants, mini bar, turn-around-rooms, room-allocation, housekeeping-supervisor, public-areas, guest-amenities
posting: clean guest rooms, housekeeping standards, maintain rooms, clean bedrooms, bedrooms and bathrooms, inspect ~ rooms, train ~ attendants, report ~ defects in rooms, room attendants, make up rooms, replenish linen, inspect-guest-rooms, check-cleaned-rooms, assign-rooms-to-attendants, report-maintenance-faults, room readiness, clean rooms to, guest rooms and, bedrooms, housekeeping team, supervise housekeeping, linen and, deep clean rooms, turn rooms, guest rooms, prepare guest rooms, rooms to standard
story: rooms a day, sixteen rooms, changed the sheets, sheets, towels, stain, trolley in the corridor, left a note for the guest, found a ring, minutes per room, bathroom, cleaned the rooms, maid, hair in the bath, pillow, pillows, linen cupboard, beds, bedbugs, stripped the beds, found a hair, sheets came back, bed linen, grey sheets, hair in bath, bed-was-not-made, dust-under-bed, towels-missing, room was not ready, rooms-were-not-ready, checked-every-room, blanket, stain-on-carpet, checkout-was-late, broken-lamp, moved-them-to-another-room, gave her another room, gave-them-another-room, hair in the bathroom, hair in the sink, room smelled, room-was-dirty
story: checkouts, stayovers, stay-overs, do not disturb, remade the bed, hoovered, inspected, found under the bed, smoke smell, ozone, blocked the room, linen did not come, laundry late, short of towels, fourteen rooms, half an hour a room, girls on the floor, sheets-and-bath, sheets-bath, minutes-each-room, minutes-room, hair in the plughole, plughole, checked-that-last, strip-beds, along-corridor, did-bathrooms, bathrooms-after, made-beds, hospital-corners, fold the corners, turned the mattress, finger-along, top-of-door, sent-one-back, under the bed, lost property, floors-at-half-eight, allocated-floors, nine-girls, new maid, maids, trolley-on-corridor, vacancies dirty, VD rooms, pillowcase, duvet, stain-on
de: Zimmerreinigung, Housekeeping, Wäsche, Zimmermädchen, Zimmerkontrolle, Wäschebestand
fr: femme de chambre, nettoyage des chambres, linge, housekeeping, contrôle des chambres, gouvernante, étages
es: camarera de pisos, limpieza de habitaciones, lavandería, revisión de habitaciones, gobernanta, lencería

# table-service: Waiting at tables
food service, table service, serve food, waiting tables, waiter, waitress, serve guests, take orders, dining room, restaurant service, food and beverage, banquet service, serve beverages, front-of-house, restaurant floor, hostess, seating guests, table turns, waitlist, menu knowledge, wine pairing, dining experience, food runner, upsell food, server assistant, restaurant supervisor, restaurant host
posting: take food orders, serve meals, serve ~ drinks, clear tables, set tables, food and drinks, prepare the dining room, orders and serve, wait at tables, take ~ orders, deliver food, recommend wines, recommend dishes, upsell desserts, seat guests, take food and drink orders, explain the menu, anticipate guest needs, table maintenance, close the section, host guests, serve food and, wait on tables, wait staff, serve customers at tables, look after tables, clear between, table settings, recommend wines and, guest orders
story: table six, table twelve, my tables, carried plates, spilled wine, food was cold, wrong dish, dish came back, sent the steak back, waited forty minutes for, new plate, on the house, section of, served, serve, my section, table of, top walked in, walk-ins, seated, double seated, waiting list, at the host stand, the runner, tips, bottle of, refilled, dropped a tray, wrong table, steak was, medium rare, comped the, free dessert, first date, regular at table, FOH, docket, dockets, mains, starters, dined and dashed, party of, mains were cold, the pass was, tray of
story: table of eight, table of ten, birthday table, waited an hour, forgot their order, forgot the order, steak came back, took it off the bill, took it off the check, free round, checked back, refilled water, kids menu, high chair, allergic guest at, tips that night, regulars who, chef refused, kitchen was behind, told them honestly how long, offered them a drink, carried three plates, my section of, mixed up the tables
story: cleared the plates, plates to the table, table-nine, table-four, their-starters, remembered-lady's, no onion, three-plates, carried-three, specials-by-heart, drinks-down-in, came-back-for-food, got-drinks, plate-came-back, sent-it-back-to-kitchen, sent out a dessert, dessert on us, bread and the, olive oil, the good olive, quid a table, table-on-average, bottle-above, bottle-they-pointed, wine they pointed, wine with, glass-of-the, big-bottle, water-for-table, mains-away, polished cutlery
de: Gästeservice, Bedienung, Servieren, Speisen und Getränke
fr: service en salle, serveur, service à table, restauration
es: servicio de mesa, camarero, servicio en sala

# bar-work: Behind the bar
bartender, bartending, bar service, cocktails, mixology, barista, coffee preparation, espresso, responsible service of alcohol, wine service, draught beer
posting: prepare drinks, serve alcohol, bar operations, change barrels, clean lines, open and close the bar, refuse service, too much to drink, alcohol laws, serve drinks, run the bar, mix drinks, make coffee, check IDs, prepare cocktails, bar stock, licensing laws, till and bar
story: behind the bar, cocktail, beer pump, last orders, too drunk to, would not serve him, did not serve him, latte, coffee machine, keg, barrel, barrels, pint, pints, wine list, gin, cut him off, refused to serve, refused him, asked for ID, fake ID, shots, hen party, stag party, closing time, glasses, the bar, happy hour, doorman, bouncer, hassling, barrel went, slurring, drunk, punter, punters, asked for his id, too drunk, had enough, water instead, called him a cab, taxi for him, keg change, changed the barrel, line clean, stock take of the bar, spirits short, cocktail menu, three deep, three deep at the bar, last call, mid rush, he'd had enough, had-enough-to-drink, gave-him-water, rang-cab, she-kicked-off, still-said-no, no ID, no-id-no, served-wrong, rang the bell, lines-cleaned, glass-wash, refused-her
de: Barkeeper, Barista, Ausschank, Getränke
fr: barman, cocktails, barista
es: barra, coctelería, barista, bartender

# cooking: Cooking
food preparation, culinary, prepare meals, prepare food, mise en place, ^cooking, prepare and cook, cooking skills, cooking experience, hot food, line cooking experience
posting: prepare dishes, meal preparation, culinary skills, cook food, cook dishes, cook meals, cook to order, cook items, experienced cook, experienced chef, cook breakfast, cook lunch, produce meals, produce food, fresh food
story: cooked for, the stove, sauce, soup, chopped, peeled, burned the, dish of the day, dough, sous chef, cake, cakes, recipe, portions, I cooked, we cooked, cooked the, cooked it, fried the, roasted the, grilled the, boiled the, the stew, simmered, in the oven for, from scratch, tasted it, more salt, seasoning, overcooked, undercooked, pink in the middle, raw inside, skin-side-down, reduced-it, reduced-for-hour, off the bone, stock-pot, stockpot, braise, roast for, roasts on sunday, sunday roast, marinade, gram, grams, plated-same
de: Koch, Köchin, Küche, Zubereitung, Kochen, Speisenzubereitung
fr: cuisine, cuisinier, préparation des plats, mise en place, pâtisserie
es: cocina, cocinero, elaboración de platos, cocinar, repostería

# food-safety: Food safety
food safety, HACCP, food hygiene, sanitation standards, food handling, ServSafe, food handlers, health code, kitchen hygiene, health inspection, food safety standards, food storage, temperature control of food
posting: safe food handling, sanitation and safety, food safety regulations, comply with health
story: temperature log, threw away the chicken, fridge was at, labelled with the date, use by, raw meat, cutting boards, washed hands, health inspector, hygiene inspector, best before, mouse droppings, mice in, fridge, use-by dates, checked the dates, labelled, inspector, hygiene, threw out, thrown out, mould, food poisoning, fridge temperature, core temperature, labels on the containers, clean kitchen, changed gloves
story: temperatures, contamination, fridge-read, read nine degrees, binned-lot, binned-it-all, binned-whole, logged it, probed-every, probed-each, temperature-on-sheet, raw-on-bottom, bottom-shelf, labels-with-date, dated-labels, date-labels, blue-boards, red-board, blue-board, day dots, core-temp, seventy five, above-eight, below-five, cooled-it-in, hot-hold, blast chiller
de: Lebensmittelhygiene, HACCP, Lebensmittelsicherheit, Hygienevorschriften
fr: hygiène alimentaire, HACCP, normes d'hygiène, sécurité alimentaire
es: seguridad alimentaria, APPCC, manipulador de alimentos, higiene alimentaria

# banquets: Banquets, buffets and functions
banquets, banquet, weddings, event catering, conference catering, private dining, banquet setup, event service, buffet, buffets, in-room dining, room service orders, banquet kitchen, function catering, breakfast buffet, large banquets, plated banquets, catering orders, off-site catering
posting: set up banquet, execute events, event orders, coordinate weddings, weddings and conferences, enquiry to the day, show couples round, plan their weddings, couples, sell conference space, prepare buffet, prepare banquet, banquet support, large functions, support for banquets, plated functions, buffet and banquet, prepare buffets, events kitchen
story: wedding party, wedding guests, bride, hundred guests, two hundred guests, cake fell, marquee, tables were set, set the tables, seating cards, speeches took longer, outdoor dinner, it rained, bride and groom, wedding, tables for, hot boxes, hotbox, chafing, plated for, three hundred plates, three hundred covers, for a wedding, wedding of, breakfast for, tray after tray, served on time
de: Bankett, Hochzeiten, Bankettveranstaltungen
fr: banquets, mariages, traiteur
es: banquetes, bodas, catering

# shop-selling: Selling in a shop
retail sales, sales associate, sales assistant, sales floor, shop assistant, retail experience, assist shoppers, in-store, store associate, customer advice in store, product recommendations, upselling, cross-selling, add-on sales, suggestive selling
posting: assist customers in store, retail environment, store sales, drive store sales, recommend products, sales on the shop floor, advise customers, serve customers, product advice, achieve sales, cross-sell, upsell
story: in the shop, in the store, customer came in, came into the shop, tried on, changing room, fitting room, looked for a present, showed her three, showed him three, only looking, told her honestly that it did not suit, bought two, left with, came back a week later to buy, recommended her, recommended him, asked my advice, asked me for advice, tried it on, let her try, let him try, customer in the shop, people in the shop
story: what they needed it for, asked what it was for, asked what she wanted it for, cheaper one, told her the cheaper, came back to buy, sold her, sold him, add-on, warranty with it, complete outfit, showed how it works, let him hold it
de: Einzelhandel, Verkauf, Beratung im Verkauf, Verkaufsberater, Filiale
fr: vente en magasin, conseil client, vendeur, conseil et vente, commerce de détail
es: dependiente, venta en tienda, comercio minorista, asesorar al cliente, tienda

# shop-display: Displays and shelves
merchandising, visual merchandising, shelf stocking, stock shelves, planogram, planograms, store presentation, window display, restock, replenishment of shelves, product placement, price tags
posting: maintain displays, merchandise products, set up displays, build displays, replenish ~ shelves, keep displays, displays tidy, shelves and displays, stock ~ shelves, fill shelves, dress mannequins, design the window, window and ~ mannequins, dress the window, merchandise displays, visual standards, housekeeping of the shop floor, shop floor standards
story: filled the shelves, empty shelves, shop window, moved the table to the entrance, put ~ at eye level, at the entrance, price tag, wrong price, mannequin, sold twice as much after, sold more after, gable end, end cap, endcap, top shelf, hangers, steamer, signage, the table at the front, colour order, eye level, hand-written sign, handwritten sign, sold more, window with umbrellas, did-window, eye-level-of-kids, kids' stuff to, folded jumpers, dust-on-top-shelf, rail-by-colour, moved-it-to-till, end-of-aisle, gondola, sold-out-after-I-moved, price tickets, promo stand
de: Warenpräsentation, Regale auffüllen, Warenverräumung, Visual Merchandising, Regalpflege
fr: merchandising, mise en rayon, vitrines, réassort
es: escaparatismo, reposición, merchandising, colocación de producto, lineales

# shop-opening: Opening and closing
opening and closing, open and close the store, keyholder, key holder, store opening procedures, end of day procedures, cash up, closing duties, opening duties
posting: open and close, closing procedures, secure premises, open the store, set alarms, lock up, alarms, hold keys, open the shop, close the shop, locking up, set the alarm, lock up premises
story: opened the shop, had the key, closed the shop, locked up, alarm code, switched off the lights, last one out, first one in, before we opened, after closing, first in, last out, alarm-lights, lights-papers, papers-in-by, in-by-half-six, banked-it, tugged the door, locked-it, called-out-twice, set the alarm, shutter down, shutters, opened-up-at
de: Öffnen und Schließen, Tagesabschluss, Schlüsselverantwortung
fr: ouverture et fermeture, ouverture et fermeture du magasin
es: apertura y cierre, apertura y cierre de tienda

# store-running: Running a shop or restaurant
store management, store manager, restaurant manager, shift manager, branch manager, daily operations, day-to-day operations, store operations, P&L of the store, manage the store, restaurant operations, assistant manager, duty manager
posting: oversee daily operations, run daily operations, manage day-to-day, operational management
story: ran the shop, ran the restaurant, ran the cafe, my shop, my restaurant, my branch, takings went, sales went up in the shop, took over the shop, took over the branch, worst branch, as duty manager, when my boss was away I, the shop, the store, my store
de: Filialleitung, Marktleitung, Restaurantleitung, Betriebsleitung
fr: responsable de magasin, gérant, direction de magasin, responsable de restaurant
es: encargado de tienda, gerente de tienda, jefe de sala, encargado

# exchanges: Refunds and exchanges
refunds, returns and refunds, refund requests, return policy, warranty claims, store credit, process refunds
posting: process returns and exchanges, handle refunds, refunds and exchanges, returns policy, handle returns, refunds and complaints
story: no receipt, without a receipt, wanted to return, brought back, brought it back, gave a voucher, voucher, gave the money back, exchanged it, worn already, thirty days were over, refund, exchange, exchanged, money back, no tags, worn once, returned a dress, worn shoes, scuffed, without the receipt, manager would have said, half off, part refund, credit note, offered a repair, discount on the next, no receipt and, no-receipt-worn, gave-voucher, plugged-it-in-with-him, plugged-it-in-with-her, right-size-before, taxi-with-right-size, swapped-it, refunded, faulty kettle, box-was-opened
de: Umtausch, Rückgabe, Rückerstattung, Gutschrift
fr: remboursements, avoirs, service après-vente
es: cambios y devoluciones, reembolsos, abonos

# loyalty: Regulars and loyalty
loyalty program, repeat customers, customer loyalty, regular customers, customer retention in retail, loyalty cards, clienteling
posting: build loyalty, promote loyalty, repeat business
story: my regulars, knew what she drinks, knew what he drinks, his usual, her usual, comes every week, asked for me by name, brought her friends, came in every day, regulars, loyalty card
de: Stammkunden, Kundenbindung, Kundenkarte
fr: fidélisation, clients réguliers, fidélité
es: fidelización, clientes habituales, tarjeta de fidelidad

# guiding: Guiding and travel advice
tour guide, guided tours, travel agent, travel consultant, itinerary, itineraries, sightseeing, tourism, holiday packages, excursions, travel planning for clients, tour guiding, walking tours, city tours, tour-leader, museum-tours, sightseeing tours, tour commentary, local-history, interpretive-talks, nature walks, heritage-interpretation, travel-guide
posting: plan itineraries, travel bookings, tourist information, guide groups, guide ~ visitors, history of the town, tell ~ history, lead groups, travel itineraries, build itineraries, sell tickets, souvenirs, welcome visitors, interpret exhibits, exhibits for, school groups, museum visitors, lead-walking-tours, lead-tours, guide-visitors, tell-history, give-guided-tours, escort groups
story: tour of, museum was closed, bus did not come, lost a tourist, passport was stolen, cancelled flight, rebooked, found another hotel for the group, stranded, my tour group, tour, tourists, my group, the group was, the cathedral, the castle, the old town, umbrella up, the bus driver, audio guide, told them about, tips at the end, couldn't do the steps, wheelchair ramp, was shut, chap, the group, exhibit, exhibits, gallery, display case, school party
story: tour group, twisted ankle, rain-on-tour, coach-was-late, guests-on-tour, old-town, told-story, lost-one-of-group, counted-heads, front-of-painting, audio guides
de: Reiseleitung, Stadtführung, Tourismus, Reisebüro, Stadtführungen, Gästeführer, Museumsführungen
fr: visites guidées, tourisme, agence de voyages, guide touristique, accompagnateur, guide-conférencier
es: guía turístico, visitas guiadas, turismo, agencia de viajes, guía de museo, acompañante de grupos

# flight-service: On board
cabin crew, flight attendant, in-flight, inflight service, onboard service, cabin safety, airline, ground handling, gate agent, baggage service, ticket counter service
posting: passenger safety on board, safety demonstration, demonstrate safety equipment, on-board service, duty free, board announcements, cabin preparation, in-flight meals
story: on the flight, turbulence, passenger fainted, seat was double, gate closed, delayed flight, missed the connection, fear of flying, galley, call bell, seat 14, passenger would not, belt sign, doctor on board, disruptive passenger, crying baby, trolley, window blind, delayed on the tarmac
de: Flugbegleiter, Kabinenpersonal, Bordservice
fr: hôtesse de l'air, personnel navigant, à bord
es: tripulante de cabina, auxiliar de vuelo, a bordo

# lost-property: Lost things
lost and found, lost property, lost items
posting: handle lost and found
story: lost his wallet, lost her wallet, found a wallet, left behind in the room, wedding ring, lost ring, searched the bins, searched the laundry, sent it after him, sent it after her, forgot her
de: Fundsachen
fr: objets trouvés, objets perdus
es: objetos perdidos

# noise-trouble: Trouble with guests
unruly guests, intoxicated guests, guest incidents, noise complaints, disturbances
posting: handle disturbances, guest safety, guest complaints about noise, difficult guests, intoxicated
story: drunk guest, too loud, loud music, party in room, neighbours called, police came, asked them to leave, would not pay, ran out without paying, fight at the bar, smoked in the room, noise, barney, having a row, hassling
de: Ruhestörung, alkoholisierte Gäste
fr: clients difficiles, nuisances
es: clientes conflictivos, altercados

# fitness: Sport and fitness
personal training, fitness instructor, group exercise, fitness classes, sports coach, gym, lifeguard, swimming lessons, coaching athletes, fitness assessment
posting: lead fitness, exercise programs, coach athletes, write training programmes, training programmes, teach ~ classes, group classes, players for matches, prepare players, coach a team, watch over swimmers, sell memberships, keep members, teach ~ swim, children to swim, outdoor activities, climbing and canoeing, referee matches, run leagues, gym operations, coach players, sports sessions, plan and lead training, team training, coaching sessions, prepare athletes, lead group exercise, training programmes for, gym inductions, write programmes for, members of the gym
story: my athletes, under-15s, lost the match, won the match, training twice a week, could not swim, learned to swim, pulled ~ out of the water, members of the gym, weights, dumbbell, swim, swimmers, session plan, warmed up, heads had dropped, two nil down, at half time, deep end, put his back out, the lads were, canoe, kayak, rope, harness, abseil, red card, yellow card, referee, whistle, under tens, under twelves, the squad, parents on the sideline, father shouting, touchline, dropped from the team, left on the bench, every kid plays, played everybody, cones, training night, cup final, season with the, shooting drill, class of twelve, easier version, could not lift, came back from injury, first press-up, over-trained
de: Fitness, Schwimmaufsicht
fr: coach sportif, fitness, maître-nageur, éducateur sportif
es: entrenador, monitor deportivo, fitness, socorrista

# cleaning-buildings: Cleaning buildings
janitorial, custodial, cleaning services, office cleaning, commercial cleaning, window cleaning, custodian, office cleaner, cleaning checklists, spillages, sanitise, disinfect surfaces, restroom cleaning, cleaning supplies
posting: clean restrooms, empty trash, mop floors, cleaning schedule, cleaning of premises, clean offices, clean ~ washrooms, clean kitchens, empty bins, vacuum carpets, clean ~ toilets, clean hospital wards, clean ~ wards, public areas, clean and sanitize, follow cleaning procedures, clean to standard, several sites, minimum supervision in cleaning
posting: clean to a high standard, clean toilets, dispose of waste, empty bins and, floors and surfaces, cleaning duties, cleaning of, mopping and, sanitary, schools and offices, washrooms, clean washrooms, communal areas, cleaners, cleaning operatives
story: mopped the, toilets, cleaning cart, vacuumed, chewing gum, cleaned the offices, before the office opened, cleaning plan, mop, stains, hoover, hoovered, squeegee, spill, vomit, sick on, blood on, blocked sink, washrooms, washroom, complained about dust, dust on, my floors, alarm in the building, missed a room, thrown up, toilets stank
story: started at five in, before they came in, kitchen area, mopped, dust on top of, wiped down, bathroom was, took over a floor, did both floors, client complained, checklist on the door, signed the sheet, key to the building, alarm code, hoovered-four, bins-desks, loos, the loos, toilets-first, mop my way, mop bucket, stairs-on-tuesdays, glass-on-fridays, skirting, skirting boards, microfibre, urinals, moaned about dust, cobwebs, early-morning-cleaning, three-sites, sites-in-morning, offices-before-seven
de: Gebäudereinigung, Reinigungsarbeiten, Unterhaltsreinigung, Reinigungskraft
fr: agent d'entretien, nettoyage des locaux, propreté des locaux
es: limpieza de oficinas, personal de limpieza, limpieza de edificios, mantenimiento de limpieza
`;
