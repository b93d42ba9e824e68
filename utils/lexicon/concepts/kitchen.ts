/** Kitchens, restaurants and events. The format stands at `readPhraseTable`. */
export const KITCHEN = `
# line-stations: Working a station
kitchen stations, assigned station, station setup, grill station, saute station, fry station, pantry station, cold station, line cooking, par levels, prep lists, portion sizes, plating guides, mise en place, standard recipes, chef de partie, section
posting: set up station, stock and break down, set up and break down, maintain par levels, follow recipes, plate dishes, prepare menu items, run a section, dishes to recipe, dishes to ~ recipe, portions consistent
story: on grill, on saute, on sauté, on fry, on larder, on sauce, my section, my station, flattop, flat top, fryers, fryer, pans, tongs, prepped, prep list, set up before, steaks, sauces, hollandaise, onions, chopping, plated, plating, cold starters, larder, garnish, my sous

# service-calls: Speed and calls during service
high-volume service, expeditor, expediting, expo, ticket times, kitchen communication, busy service, speed and consistency, dinner service, brunch service, kitchen line, communicate with the line
posting: communicate with the expeditor, keep up speed, work clean and fast, coordinate with front of house, consistency during service, run the pass, brigade during service, coordinate the brigade, coordinate ~ service, during service
story: called my times, tickets hit, longest ticket, in the weeds, eighty-six, 86, comps, comped, covers, brunch, on the pass, chef wanted to, cut the menu, held the orders, ran two stations, two stations, didn't show

# knife-skills: Knives and classical cooking
knife skills, cooking methods, cooking techniques, classical cooking, butchery, filleting, stocks and sauces, classical techniques, pastry skills
posting: knowledge of classical, knowledge of cooking, good knife
story: knife, knives, julienne, diced, brunoise, sliced thin, filleted, boned, butchered, sharpened, roux, braised, poached, seared, roasted, seasoned, emulsion, proved the dough, laminated dough, tempered

# recipe-sums: Tickets, recipes and sums
read recipes, read tickets, kitchen math, kitchen maths, conversion charts, recipe conversion, units of measure, follow recipe cards, recipe cards
posting: read tickets and recipes, read and follow recipes, basic math in the kitchen
story: scaled the recipe, doubled the recipe, halved the recipe, recipe card, grams per, ounces, per portion, times twelve, misread the ticket, worked out how much, for eighty people

# cross-contact: Keeping allergens apart
cross-contact, cross-contamination, guest allergies, food allergy, allergen procedures, allergen board, allergy orders, separate utensils, special dietary requests, dietary requests, allergen legislation, allergen information
posting: avoid cross-contact, handle allergies, handle dietary, allergies with care, allergen training, prevent cross-contamination
story: allergy ticket, allergy on the ticket, epipen, reaction, had a reaction, new pan, new tongs, clean pan, clean board, changed gloves, own board, own tongs, by itself, separate fryer, nuts, peanuts, shellfish, prawns, pesto, dairy, asked the server, sent the runner to ask, sent the waiter to ask, gluten free, walked it to the pass, different plate, red ticket

# kitchen-stock: Deliveries, counts and ordering of a kitchen
kitchen inventory, food ordering, check deliveries, food deliveries, food inventory, produce deliveries, stock rotation, FIFO, rotation of stock, wastage, spoilage, food stock, receiving food
posting: receive deliveries, put away deliveries, order produce, count stock, record spoilage, maintain stock levels, quality of deliveries, ordering systems
story: counted everything, eyeballed, ran out on, wrote it on the sheet, order sheet, ordering sheet, the order, rang suppliers, butcher, fish man, fish guy, veg man, produce, dry store, short on the delivery, sent it back, weighed it, weights, clipboard, walk-in, par, charged for, never got it, short delivery

# food-waste: Food cost and waste
food cost, food costs, food cost targets, waste reduction in kitchens, food margins, gross profit, minimize waste, minimise waste, portion control, wastage targets, food cost percentage
posting: control waste, hold food cost, reduce wastage, achieve food cost, cost control in kitchen
story: food cost went, cost per plate, cents a plate, threw out, throw out, chucking, in the bin, bins of veg, peelings, bones for, skins, stale bread, leftovers, weighed the waste, staff meal, soup from, used up, cheaper cut

# specials-menu: Specials and new dishes
daily specials, seasonal menus, seasonal menu, new dishes, recipe development, menu ideas, menu innovation, tasting menu, menu creation, menus that meet
posting: contribute ideas to the menu, create specials, develop dishes, plan menus, creative menus, meet nutritional needs
story: my special, ran a special, run a special, the special, a special, specials board, on the menu now, made it onto the menu, sold out of it, tasted, new dish, recipe from, chef let me, chef liked, served it with, puree

# fridge-failure: When cold storage fails
temperature logs, fridge failure, refrigeration failure, cold storage, walk-in cooler, broken kitchen equipment, report broken equipment, equipment breakdown in kitchen, unsafe conditions, maintenance requests
posting: report equipment faults, report broken, report accidents, report maintenance issues, check temperatures
story: walk-in was at, fridge was at, fridge died, freezer died, freezer was off, freezer thawed, cooler was warm, probed everything, probed, thermometer, how long it had been, threw out the chicken, called the fridge guy, fridge man, called the owner, ice bins, borrowed a cooler, alarm put on, engineer came, gas went, oven broke

# hygiene-inspection: Hygiene inspectors
health inspector, health inspection, food hygiene inspection, environmental health officer, brand audits, kitchen audits, hygiene rating, sanitation inspection, cleaning schedules, kitchen cleanliness, kitchen cleaning
posting: pass audits, pass inspections, prepare for health inspections, complete cleaning schedules, keep kitchen clean, scheduled deep cleaning
story: inspector walked in, inspector came, EHO, sani bucket, sanitizer, sanitiser, test strips, five stars, scores on the doors, points off, deep clean, degreased, scrubbed, behind the fryers, grease, hood, drains, mice, hair net, rota for cleaning, pest

# dish-team: Growing kitchen hands
train kitchen staff, kitchen porter, stewards, dishwashers, train new cooks, kitchen brigade, commis chef, kitchen apprentices, kitchen supervision, kitchen team
posting: training of cooks, train stewards, supervise kitchen staff, supervise the kitchen, motivate the brigade, deputise for the head chef, kitchen in their absence
story: the dishwasher, pot wash, KP, the KP, washing pots, commis, new lad, new cook, let him plate, let her plate, taste everything, taught him the, runs the station now, chef shouted, shouted at the, threw a pan, head chef left, ran the kitchen, our sous chef

# floor-service: The floor of a restaurant
front of house, front-of-house, restaurant floor, hostess, seating guests, table turns, waitlist, menu knowledge, wine pairing, dining experience, food runner, upsell food, server assistant, restaurant supervisor, restaurant host
posting: seat guests, take food and drink orders, explain the menu, anticipate guest needs, table maintenance, close the section, host guests
story: my section, table of, top walked in, walk-ins, seated, double seated, waiting list, at the host stand, the runner, tips, bottle of, refilled, dropped a tray, wrong table, steak was, medium rare, comped the, free dessert, first date, regular at table, FOH, docket, dockets, mains, starters, dined and dashed, party of, mains were cold, the pass was, tray of

# event-day: Running an event on the day
event coordination, event management, event operations, event setup, event planning, venue management, event logistics, conference services, event sheets, banquet event orders, event schedule, run of show, speakers and exhibitors, event staff, festivals
posting: coordinate events, set up events, event suppliers, on-site event, liaise with venues, prepare banquet, event timeline, manage event budgets, audio equipment, rooms and equipment for events, manage event, timelines, set up rooms, from enquiry to, plan ~ events, deliver ~ events, look after ~ speakers, registration and ~ exhibitors, exhibitors and speakers
story: run sheet, running order, doors at, doors opened, soundcheck, marquee, speaker was late, speaker did not come, speaker cancelled, keynote, badges, registration desk, rain plan, plan b, venue rang, caterer, florist, PA system, microphone, mic, seating plan, two hundred people, four hundred people, wristbands, portaloos, load in, set up the hall, it poured, sound desk, stuck in traffic, leaked over

# room-orders: Buffets and functions
buffet, buffets, in-room dining, room service orders, banquet kitchen, function catering, breakfast buffet, large banquets, plated banquets, catering orders, off-site catering
posting: prepare buffet, prepare banquet, banquet support, large functions, event catering
story: hot boxes, hotbox, chafing, plated for, three hundred plates, three hundred covers, for a wedding, wedding of, function, breakfast for, tray after tray, served on time

# canteen-meals: Meals for schools, hospitals and homes
school canteen, contract catering, hospital kitchen, care home kitchen, staff restaurant, catering assistant, dinner service in schools, texture-modified meals, institutional catering
posting: serve meals in, cater for patients, meals for residents, healthcare or care home setting, healthy meals, meals and snacks for children, dietary and nutritional needs
story: dinner ladies, hatch, trays, trolleys to the wards, puree, thickened, soft diet, residents ate, plate waste, fussy children, hid vegetables, veg in the sauce, halal, packed lunches for, menu cycle, three hundred dinners
`;
