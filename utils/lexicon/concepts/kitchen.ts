/** Kitchens, restaurants and events. The format stands at `readPhraseTable`. */
export const KITCHEN = `
# line-stations: Working a station
kitchen stations, assigned station, station setup, grill station, saute station, fry station, pantry station, cold station, line cooking, par levels, prep lists, portion sizes, plating guides, mise en place, standard recipes, chef de partie, section
posting: set up station, stock and break down, set up and break down, maintain par levels, follow recipes, plate dishes, prepare menu items, run a section, dishes to recipe, dishes to ~ recipe, portions consistent, set up and stock, station work, portion and plating, work all stations, cook on the line, menu items
story: on grill, on saute, on sauté, on fry, on larder, on sauce, my section, my station, flattop, flat top, prepped, prep list, set up before, sauces, hollandaise, chopping, plated, plating, cold starters, larder, garnish, my sous, ran my station, set up my station, broke down my station, worked the grill, worked grill, on the line for, on two stations, sauté pans, mise, prepped for, prep for the, set up for, par sheet, deli containers, quart, nine pans, moved my station, everything in reach, sear, sauté, garde manger, portioned, scale for the portions

# service-calls: A kitchen during a busy service
high-volume service, expeditor, expediting, expo, ticket times, kitchen communication, busy service, speed and consistency, dinner service, brunch service, kitchen line, communicate with the line, kitchen pressure, high-volume kitchen, busy kitchen, high volume restaurant, busy restaurant, peak service
posting: communicate with the expeditor, keep up speed, work clean and fast, coordinate with front of house, consistency during service, run the pass, brigade during service, coordinate the brigade, coordinate ~ service, during service, fast-paced kitchen, fast-paced restaurant, keep up speed and consistency, under pressure in the kitchen, work the line, communicate with the pass, volume service
story: called my times, tickets hit, longest ticket, in the weeds, eighty-six, comps, comped, brunch, on the pass, chef wanted to, cut the menu, held the orders, ran two stations, two stations, didn't show, full restaurant, hundred covers, two hundred covers, dishwasher did not come, cook did not come, orders kept coming, tickets kept coming, bon after bon, called the orders, oven broke, in the middle of service, sold out of, changed the menu that evening, buffet instead, dishwasher, on a saturday night, saturday night, covers that night, covers on a, burned my, sauce burned, pan burned
story: rail was full, board was full, fire table, called it back, hold the door, stop seating, two covers a, three hundred covers, slammed, got slammed, plates dying, under the lamps, heat lamp, re-fire, refire, ran food, jumped on fry, got us out of, fired the table, fire the table, held the tickets, tickets were
de: Küche unter Zeitdruck, Hochbetrieb
fr: coup de feu, rythme soutenu
es: ritmo alto de cocina, servicio intenso

# knife-skills: Knives and classical cooking
knife skills, cooking methods, cooking techniques, classical cooking, butchery, filleting, stocks and sauces, classical techniques, pastry skills
posting: knowledge of classical, knowledge of cooking, good knife
story: knife, knives, julienne, diced, brunoise, sliced thin, filleted, boned, butchered, sharpened, roux, braised, poached, seared, roasted, seasoned, emulsion, proved the dough, laminated dough, tempered

# recipe-sums: Tickets, recipes and sums
read recipes, read tickets, kitchen math, kitchen maths, conversion charts, recipe conversion, units of measure, follow recipe cards, recipe cards
posting: read tickets and recipes, read and follow recipes, basic math in the kitchen
story: scaled the recipe, doubled the recipe, halved the recipe, recipe card, grams per, ounces, per portion, times twelve, misread the ticket, worked out how much, for eighty people

# cross-contact: Allergens and special diets
cross-contact, cross-contamination, guest allergies, food allergy, allergen procedures, allergen board, allergy orders, separate utensils, special dietary requests, dietary requests, allergen legislation, allergen information, food allergies, allergens, allergen, dietary requirements, dietary restrictions, special diets for guests, vegan, vegetarian, gluten-free, halal, kosher
posting: avoid cross-contact, handle allergies, handle dietary, allergies with care, allergen training, prevent cross-contamination, accommodate dietary, allergen management, allergies and special dietary, allergens and, special diets, allergy requests, avoid cross
story: allergy ticket, allergy on the ticket, epipen, reaction, had a reaction, new pan, new tongs, clean pan, clean board, changed gloves, own board, own tongs, separate fryer, nuts, peanuts, shellfish, prawns, pesto, dairy, asked the server, sent the runner to ask, sent the waiter to ask, gluten free, walked it to the pass, different plate, red ticket, nut allergy, allergic to nuts, allergic guest, cooked separately, separate pan, asked the kitchen twice, no nuts, lactose, celiac, coeliac, allergy, allergic, gluten
story: sesame, washed everything, purple board, wiped the board, ALLERGY, allergy card, asked twice, checked the packet, read the label, it said may contain, changed my gloves, cooked by itself, one plate alone, called out the allergy, chef checked it, would not risk it, new chopping board
de: Allergene, Allergien, Unverträglichkeiten
fr: allergènes, allergies, régimes alimentaires
es: alérgenos, alergias, intolerancias

# kitchen-stock: Deliveries, counts and ordering of a kitchen
kitchen inventory, food ordering, check deliveries, food deliveries, food inventory, produce deliveries, stock rotation, FIFO, rotation of stock, wastage, spoilage, food stock, receiving food
posting: receive deliveries, put away deliveries, order produce, count stock, record spoilage, maintain stock levels, quality of deliveries, ordering systems, check deliveries for, stock counts in kitchen, par levels, order produce and, receive and store, rotate stock, count and order
story: counted everything, eyeballed, ran out on, wrote it on the sheet, order sheet, ordering sheet, rang suppliers, butcher, fish man, fish guy, veg man, produce, dry store, short on the delivery, sent it back, weighed it, walk-in, par, charged for, never got it, short delivery, order was short, counted by hand, ordered double, ordered too little, invoice said, delivery was short, fish delivery, produce guy, butcher order, weekend numbers, par for the, dated it
story: wrote the order, forgot the order, did the order

# food-waste: Food cost and waste
food cost, food costs, food cost targets, waste reduction in kitchens, food margins, gross profit, minimize waste, minimise waste, portion control, wastage targets, food cost percentage, menu planning, menu development, recipe costing, food waste, menu design, cost of goods, beverage cost, stock rotation in kitchen
posting: control waste, hold food cost, reduce wastage, achieve food cost, cost control in kitchen, control food costs, plan menus, develop menus, cost dishes, plan menus and cost, price ~ menu, cost of food, minimise food waste, reduce food waste, food cost within, gross profit targets, price dishes, control food
story: food cost went, cost per plate, cents a plate, threw out, throw out, chucking, in the bin, bins of veg, peelings, bones for, skins, stale bread, leftovers, weighed the waste, staff meal, soup from, used up, cheaper cut, threw away ~ kilos, smaller portions, wrote the menu, new menu, took ~ off the menu, daily special, price of the dish, used the bones, waste, portion, portions, thrown away, menu, trimmings, made stock, made a soup of, made a slaw, per portion, costed it, cost out, gp, food cost was, over-portioning, weighed portions, sold the rest
de: Menüplanung, Wareneinsatz, Speisekarte, Lebensmittelverschwendung
fr: élaboration des menus, coût matière, gaspillage alimentaire
es: elaboración de menús, escandallos, coste de materia prima, desperdicio alimentario

# specials-menu: Specials and new dishes
daily specials, seasonal menus, seasonal menu, new dishes, recipe development, menu ideas, menu innovation, tasting menu, menu creation, menus that meet
posting: contribute ideas to the menu, create specials, develop dishes, plan menus, creative menus, meet nutritional needs, contribute ideas for, menu development, seasonal dishes, new menu items, propose dishes, daily specials and
story: my special, ran a special, run a special, the special, a special, specials board, on the menu now, made it onto the menu, sold out of it, tasted, new dish, recipe from, chef let me, chef liked, served it with, puree, my dish, put it on the, on the regular menu, sold forty, sold out by, guests asked for it, tried it three times, tasting for the, from my grandmother, plated it like, changed the garnish

# fridge-failure: When cold storage fails
temperature logs, fridge failure, refrigeration failure, cold storage, walk-in cooler, broken kitchen equipment, report broken equipment, equipment breakdown in kitchen
posting: report equipment faults, report broken, report maintenance issues, check temperatures, report equipment, equipment to a manager, broken equipment
story: walk-in was at, fridge was at, fridge died, freezer died, freezer was off, freezer thawed, cooler was warm, probed everything, probed, thermometer, how long it had been, threw out the chicken, called the fridge guy, fridge man, called the owner, ice bins, borrowed a cooler, alarm put on, engineer came, gas went, oven broke, compressor died, compressor went, cooler was at, temps, took temps, moved everything, moved the food, borrowed space, next door let us, threw it all, how warm

# hygiene-inspection: A clean kitchen and its inspectors
health inspector, health inspection, food hygiene inspection, environmental health officer, brand audits, kitchen audits, hygiene rating, sanitation inspection, cleaning schedules, kitchen cleanliness, kitchen cleaning, kitchen porter, washing-up, dishwashing, pot washing, clean-kitchen-equipment, deep clean kitchen, dishwasher, kitchen-hygiene, kitchen-assistant, grease traps, clean-down, kitchen-waste
posting: pass audits, pass inspections, prepare for health inspections, complete cleaning schedules, keep kitchen clean, scheduled deep cleaning, wash-dishes, wash pots, clean worktops, sweep-and-mop-kitchens, maintain-cleanliness-of-kitchen, steward kitchen, keep work areas clean, equipment and floors clean, deep cleaning, cleaning duties, clean as you go, cleaning rota, kitchen clean, hygiene audits
story: inspector walked in, inspector came, EHO, sani bucket, sanitizer, sanitiser, test strips, five stars, scores on the doors, points off, deep clean, degreased, scrubbed, behind the fryers, grease, hood, drains, mice, hair net, rota for cleaning, pest, dishes-piled, pots-and-pans, sink-was-full, dishwasher-broke, greasy, extractor, floor-of-kitchen, cutlery, rinsed, swept and mopped, scrubbed down, clean as we, labelled the containers, ppm, checked every two hours, phone alarm for, hand sink, scored us, five-star rating, lost points, fixed on the spot, before she left, behind the cooker, canopy, dish pit
de: Spülküche, Küchenhilfe, Geschirrspülen, Küchenreinigung
fr: plonge, plongeur, nettoyage de cuisine, aide de cuisine
es: lavado de vajilla, fregaplatos, office de cocina, auxiliar de cocina, limpieza de cocina

# dish-team: Leading and growing a kitchen team
train kitchen staff, kitchen porter, stewards, dishwashers, train new cooks, kitchen brigade, commis chef, kitchen apprentices, kitchen supervision, kitchen team
posting: training of cooks, train stewards, supervise kitchen staff, supervise the kitchen, motivate the brigade, deputise for the head chef, kitchen in their absence, training of new cooks, train junior cooks, train kitchen team, teach cooks, cooks and stewards, develop kitchen staff, running of the kitchen, deputise, assist the head chef, in their absence, lead the kitchen, lead a brigade, kitchen rotas, manage a kitchen
story: the dishwasher, pot wash, KP, the KP, washing pots, commis, new lad, new cook, let him plate, let her plate, taste everything, taught him the, runs the station now, chef shouted, shouted at the, threw a pan, head chef left, ran the kitchen, our sous chef, my dishwasher, an hour before service, taught him to hold, taught her to, knife skills from, let him cut, let him work, he works the line now, she runs the, peeled, onions until, chef was mad, shadowed me, stage with us
story: head chef quit, chef quit, chef walked out, quit without notice, cook quit, ran it without him, kept the kitchen going, took over the kitchen, two cooks down, called in favours

# event-day: Running events and conferences on the day
event coordination, event management, event operations, event setup, event planning, venue management, conference services, event sheets, banquet event orders, event schedule, run of show, speakers and exhibitors, event staff, festivals, conference-management, event-logistics, event-production, delegate registration, venue-finding, venue-sourcing, exhibitors, stage-schedule, running-order, speaker management, event-suppliers, audio-visual, event-budget, site-visits-of-venues, event-delivery, virtual-events, event registration, conference-delegates, conference organisation, away days, company events, ^seminars, ^webinars, venue booking, ^invitations, catering orders, event budgets, hybrid events, travel for delegates, ^registrations
posting: coordinate events, set up events, event suppliers, on-site event, liaise with venues, prepare banquet, event timeline, manage event budgets, audio equipment, rooms and equipment for events, manage event, timelines, set up rooms, from enquiry to, plan ~ events, deliver ~ events, look after ~ speakers, registration and ~ exhibitors, exhibitors and speakers, source-venues, manage delegates, manage speakers, day-management, event-set-up, event-manager, event-coordinator, timings-and-speakers, organise events, coordinate conferences, coordinate meetings, plan events, organise seminars, manage registrations, book venues, arrange catering, support events
story: running order, doors at, soundcheck, marquee, keynote, badges, rain plan, plan b, venue rang, caterer, florist, PA system, microphone, mic, seating plan, two hundred people, four hundred people, wristbands, portaloos, load in, set up the hall, it poured, sound desk, stuck in traffic, leaked over, speaker-cancelled, the venue, venue-cancelled, name-tags, registration-desk, microphone-gave-up, beamer, projector died, ran-late-on-stage, second-speaker, moved-panel, the marquee, guests-of-honour, run-sheet, attendees, doors-opened, speaker-did-not-come, speaker-was-late, hall was double booked, speaker was ill, projector, name badges, 120 people, guests came, no-shows, vegetarian, vegan, sandwiches, buffet, buses for, moved it inside, registration list, feedback forms, stood at the door, christmas party, summer party, anniversary
de: Veranstaltungsmanagement, Kongress, Tagungen, Teilnehmermanagement, Eventlogistik
fr: organisation de congrès, régie événementielle, séminaires, gestion des intervenants
es: organización de congresos, logística de eventos, ponentes, asistentes, producción de eventos

# canteen-meals: Meals for schools, hospitals and homes
school canteen, contract catering, hospital kitchen, care home kitchen, staff restaurant, catering assistant, dinner service in schools, texture-modified meals, institutional catering
posting: serve meals in, cater for patients, meals for residents, healthcare or care home setting, healthy meals, meals and snacks for children, dietary and nutritional needs
story: dinner ladies, hatch, trays, trolleys to the wards, puree, thickened, soft diet, residents ate, plate waste, fussy children, hid vegetables, veg in the sauce, halal, packed lunches for, menu cycle, three hundred dinners
`;
