/** Hotels, shops, salons, gyms and cleaning, by what is done there. The format stands at `readPhraseTable`. */
export const SHOP = `
# greeting-shoppers: Greeting and finding out what somebody wants
greet customers, welcome customers, greet every member, approach customers, welcoming face, engage customers, identify customer needs, in-store experience, product knowledge, customer-facing role, face-to-face service
posting: greet every customer, warm welcome, find out what, full attention, retail or hospitality, high street, branch customers, customer facing, help them find, find what they need, help customers find, advise customers on products, measure customers, advise on fit, measure ~ fit, serve at the counter, advise on cooking, welcome every, greet every, attention to every customer, customer-facing, serve customers promptly, face to face with customers, members of the public, identify their needs
story: came in with her son, came in with his, came into the shop, asked what they needed, asked everybody, do you need, just looking, had a proper look, measured her feet, measured feet, right size, wrong size, tried them on, in the mirror, gift for, went to the back, I'll find out for you, said hello, looked lost, looked confused, knelt down, got down to, what are you after, what are you looking for, measuring or collecting, waited with her, took my time with, before I showed anything, asked what it was for, let-them-look, came-back-when-they-picked, picked-up-second, wanted-big-drill, needed-small-one, fitted-feet, not-what's-on-box, phones-in-street, try-both, cheap-one-will-do, cheap-one-would-do, told him honestly, did-not-need the dear one, watched-what-they-touched

# queue-shop: Queues at the till
queue management, manage queues, checkout queues, busy store, peak trading, customer flow, lines at checkout, queue busting
posting: reduce queues, keep queues down, branch gets busy, switch tasks, cover tills, busy periods, when the branch gets busy, when it gets busy, support other departments, move between tills, help at tills
story: the queue, sort the queue, ticket machine, second till, opened another till, went down the queue, walked the line, people left, gave them a time, bagger, phoned in sick, called out sick, record day, best day, back to school, queue was, out to the street, line was out, numbers on tickets, split the queue, card only line, told them how long, twenty minutes wait, saturday before

# vulnerable-customers: Customers who need more care
customer vulnerability, consumer duty, treating customers fairly, ^bereavement, bereaved customers, financial difficulty, customers in hardship, ^hardship, suicidal callers, safeguarding customers, sensitive calls, distressed callers, distressed customers, vulnerable customers, vulnerable members, accessibility for customers, customers with disabilities, inclusive service, additional needs customers, special assistance, wheelchair passengers, unaccompanied minors, elderly customers, extra support needs, customers who need extra support, additional support needs, customers with extra needs, customer circumstances, bereaved families of customers
posting: identify vulnerability, support customers in difficulty, support bereaved, adapt the service, recognise vulnerable, may be vulnerable, support vulnerable, adapt the way, assist passengers requiring, passengers with special needs, identify customers who need extra, customers who need, identify vulnerable customers, adapt ~ for vulnerable, sensitive to customers, show empathy to customers, good outcomes for vulnerable
posting: vulnerable people, additional needs, treat customers fairly, sensitive situations, handle sensitive, support vulnerable customers, fair treatment, priority to vulnerable tenants, vulnerable tenants, vulnerable residents
story: thinking of killing himself, killing herself, kill himself, would not be here, rang 999, called 999, called the police, kept him on the line, stayed on the line, kept her on the line, asked him straight out, just died, wife had died, letter to a dead, letters to dead relatives, she was crying, he was crying, kept asking the same, asked if there was somebody, daughter on the phone, food bank, could not pay, put a note on the account, wrote the address, ear defenders, autistic boy, autistic, son wouldn't, son would not, didn't touch him, sat on the floor, quiet hour, music off, confused lady, hard of hearing, deaf, blind, wheelchair, lost his wife, husband had died, nearly crying, let-him-talk, let-talk-about, talk-about-for, talk-about-him-for, quarter-of-hour, did-not-hurry, no script for, closing-wife's-account, closing-husband's-account, wife's-account, husband's-account, death-certificate, without-certificate, no certificate, widow, widower, dementia, said-same-thing, could-not-hear, large-print-letter, wrote-it-on-paper-for, rang-daughter-with, asked-what-would-help, handling-time, wrecked-handling, lost-wife, lost-husband, left-form-for-next-week, couldn't-read-and-hid, could-not-read-and, read-it-to-her, read-it-as-if, interpreter on the phone, talked-to-her-not-to, couldn't-count-change, could-not-count, did it together, gift cards, buying-gift-cards, man-on-phone, stopped-payment, old gent every day, one egg, when-he-didn't-come, rang his daughter, hearing-loop, scammed, bank-on-phone

# shop-loss: Stock that disappears
shrink, shrinkage, shrink goals, stock loss, inventory loss, loss prevention, stock losses, shoplifters, theft prevention in store, inventory accuracy in store, stocktakes
posting: meet shrink goals, manage loss prevention, protect stock, reduce shrink, investigate losses, carry out stocktakes, prevent theft, reduce shrinkage
story: stuff went missing, went missing, shoplifter, nicked, moved the stock next to, next to the till, security for the centre, rang security, out the back door, count at the door, vendor credits, damaged goods, staff discount, caught on the report, down her coat, down his coat, in her bag, in his bag, caught a lad, tags cut, empty boxes, empty packaging, empty hangers, same man, baby pram, fitting room count, count in and out, blind spot, moved the till, told security, walked up and asked, how can I help you, every thursday big coat, big-coat, razor blades, can-I-get-you-basket, get-you-basket, offered-him-basket, tags-off, tags-in-fitting-room, in-fitting-room, items-in-and-out, counted-items, gate-went-off, packaging-behind, staff-purchases, bag-checks-on-staff

# online-orders-shop: Online orders in a shop
click and collect, click-and-collect, buy online, ship from store, omnichannel, online order fulfilment, curbside pickup, store pickup, parcel collection
posting: pick online orders, fulfil online orders, pick up in store, omnichannel fulfilment
story: online orders, collect parcels, order in the back, piled up, shelf by letter, posted it to her, posted it to him, rang another store, emailed all the stores, reserve it, pile of parcels, could not find the parcel, by surname, collection point, twenty minutes to find, shelf for collections

# store-numbers: Numbers and targets of a store
store targets, sales targets in store, store KPIs, conversion rate in store, average transaction, units per transaction, sales per hour, like-for-like, store profitability, district manager, area manager
posting: achieve store targets, drive sales, drive store results, analyse store P&L, improve profitability, team targets, individual targets, supermarket department, control ~ availability, availability and waste, lead a ~ department, sell phones, meet sales targets, towards targets, individual or team targets, sales figures, store card, promotional targets, commercial awareness, drive footfall, achieve sales, achieve sales targets in store, store sales targets
story: best week, best month, beat last year, sold pairs, normally about, head office sends, put them by the door, footfall, foot traffic, counter went up, copied it, store cards, loyalty sign-ups, flew out, record day, best day, took ten, target for the, top store, bottom store, percent up, moved it to the front, sold through, sell-through, markdown, watched the weather for, best-in-area, forty grand over, grand over easter, over easter with two, add-ons, cases-and-cover, four-in-ten-to-seven, from-four-in-ten, average basket, items-per-basket, up-on-last-year, most-reviews

# store-team: People of a store
store associates, sales associates, lead a store team, develop associates, retail team, shop team, supervise sales staff, store staff, department supervisor
posting: lead associates, coach associates, hold associates accountable, train sales staff, motivate the shop team, retain talent, coach ~ floor, sales associates on the floor, team of sales, train new colleagues, motivate team, shop floor team, coach the team, lead and coach a store, coach a store team, store team
story: new girl, saturday girl, saturday job, so shy, let her run, gave her the window, on her own on the till, on tills now, runs the store, her own section, swap in a group chat, posted the schedule, the rota went up, stood-with-for-three-customers, late-every-day-it-was-bus, moved-start, chocolate for whoever, whoever got the most, rota-on-door, cover-for-lunch, saturday-staff, temps-at-christmas, team-of-five-in-shop

# hotel-night: Night audit and guest bills
night audit, night auditor, guest billing, guest folios, guest accounts, end-of-day reports, room charges, city ledger, hotel billing, fares and tickets, baggage fees
posting: accuracy of billing, ensure accuracy of cash, close the day, post charges, prepare bills, account for monies
story: folio, folios, wouldn't balance, would not balance, charged twice, wrong rate, bill was wrong, credited, posted to the wrong room, at five in the morning, company bill, ran-day-end, day-end, end-of-day-at-three, day-end-at, wrong-name-on-bill, bill-was-in-wrong, at three in the morning, nights-on-desk, two drunks, room-that-wasn't-theirs, room-that-was-not-theirs, on the lawn, everyone on the lawn, roll-call, fire-alarm-at-four, alarm-went-off-at-four, alone-at-night, by-myself-at-night

# hotel-rooms-sold: Rooms, rates and occupancy
room availability, room rates, revenue per room, RevPAR, average rate, group blocks, rate parity, maximise occupancy, upsell rooms, room inventory, oversold, oversold flights, ^occupancy
posting: maximize occupancy, manage inventory of rooms, sell upgrades, promote upgrades, rebook passengers, re-accommodate, maximise rooms, rooms revenue, set rates, set ~ rates daily, monitor room availability
story: sold rooms we did not have, rooms we didn't have, picked who to walk, walked guests, paid the cab, paid their taxi, first night paid, one-night stays, group block, bridal suite, the suite, booking site, rates went, sold the last room, raised the rate, dropped the rate, last minute price, event in town, fair in town, competitor was, length of stay, minimum stay, group released, direct bookings, channel manager

# guest-security: Keys, identity and privacy of guests
guest privacy, key control, guest security, identity checks, verify identification, passenger identification, travel documents, hotel security, passport checks, guest data
posting: maintain guest privacy, verify passenger, check identification, security procedures, safeguard guest
story: gave a key to, gave out a key, master key, key card for, checked ID, no ID, didn't check, name on the booking, room number out loud, asked which room, passport had, visa was missing, not on the list, stranger in the corridor, forty-keys, keys-on-ring, signed-for-them, set the alarm, checked-each-window, checked-windows, door-that-should-be-locked, ring-of-keys, bunch of keys

# guest-wow: Going out of one's way for guests
guest experience, memorable experiences, personalised service, anticipate guest needs, exceed guest expectations, special requests, guest recovery, guest recognition, five-star service, luxury service
posting: create memorable, resolve problems to the guest's, guest's satisfaction, exceed expectations of guests, above and beyond for guests, guest satisfaction, exceed expectations, delight guests, personal touches, guest feedback, review scores
story: birthday, anniversary, honeymoon, drove it there, ran after the taxi, found his wallet, teddy, thank-you card, wrote a review, paid from my pocket, she never knew, cake in the room, handwritten, note on the pillow, wrote to the manager, mentioned me by name, named me in, review said, came back because, lost her, forgot his, drove to the airport, shop was closed so, bought it myself, lost-bear, lost her teddy, his-bear, her teddy, posted-it-home, posted-it-to-them, table-at-place, place-that-is-always-full, always-full, her-birthday, his-birthday, card-under-door, card-in-room, bottle-in-room, rose petals, candles, surprise for, proposed-to-her, favourite-room, remembered-from-last-year, remembered-name

# hotel-teams: Desk, rooms and house working together
housekeeping and maintenance, housekeeping coordination, hotel departments, guest service agents, hotel operations, duty manager, morning briefing, hotel team, ground crew, turn aircraft, ramp and catering
posting: work closely with housekeeping, coordinate with housekeeping, schedule agents, train agents, supervise front desk, hotel supervisor
story: housekeeping said, rang housekeeping, room not ready, rooms weren't ready, rooms were not ready, lift was, shower was cold, no hot water, toilet blocked, bellman, bellboy, messages lost, log book at the desk, who's arriving, what's broken

# salon-clients: Clients in a salon
client consultation, hair consultation, beauty consultation, salon clients, colour correction, skin consultation, patch tests, aftercare advice, rebooking clients, retail products in salon, client records in salon
posting: carry out treatments, perform treatments, consult with clients, recommend products, build a clientele, column of clients, maintain treatment rooms, consult clients, book appointments and, sell retail products to clients, client base, build clientele, rebook, salon services, keep the salon, salon clean, home care advice, sell retail products
story: patch test, reaction to the dye, dye, toner, roots, fringe, colour came out, came out orange, came out green, cut too short, her wedding hair, trial for the wedding, wax, lashes, brows, nails broke, facial, massage, client fell asleep, rebooked, my column, my chair, her hair, his beard, booked only me, booked me again, followed me to, no-shows, deposit for, text reminder, ran over, running late so, fixed it for free, apologised and, bleached-her, gel-nails
story: salon

# travel-trouble: Travellers when plans break
rebooking travellers, travel disruption, irregular operations, flight delays, passenger service, ticket counter, boarding of passengers|guests, gate service, travel consultancy, tour operations, visitor services, visitor centre, ^boarding
posting: assist passengers, rebook, service to passengers, handle cancellations, board flights, make announcements, advise travellers, ^cancellations, issue tickets, issues tickets, ticket sales, sell tickets, passengers at the, gate and baggage, prompt service to passengers, baggage claims, welcome tourists
story: flight was cancelled, cancelled flight, train was cancelled, missed connection, last ferry, stranded, snowed in, hotel was overbooked, rang the airline, got them on the, next flight, vouchers, lost baggage, suitcase went, group of tourists, the coach driver, boarding pass, gate was closing, tour bus, museum, rained all day, tour group, the ferry, rerouted

# hotel-running: Running a hotel
hotel general manager, hotel manager, hotel operations manager, departments of a hotel, hotel profit, resident manager, owners of the hotel, brand standards
posting: lead all departments, run a hotel, own ~ profit, hotel leadership, oversee hotel departments
story: my hotel, the owner wanted, occupancy went, refurbished, renovation, head of housekeeping, chef and the bar manager, department heads, morning meeting, wage cost, guest scores, scores went up, brand inspector, closed a wing

# swim-outdoor: Swimming lessons and outdoor sessions
swimming teacher, swimming lessons, outdoor education, outdoor instructor, activity instructor, lifeguarding, climbing instructor, water safety, group safety outdoors
posting: teach children to swim, lead outdoor, assess their levels, watch over swimmers, pool supervision, safety of groups
story: armbands, floats, wouldn't put her face in, wouldn't put his face in, first length, first width, held the side, badge, on the poolside, blew the whistle, weather turned, turned the group back, capsized, helmet, belay, cold and wet, hike, lost the path
`;
