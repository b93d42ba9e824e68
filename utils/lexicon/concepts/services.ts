/** Single crafts of food, shops, body care and other services to people. The format stands at `readPhraseTable`. */
export const SERVICES = `
# baking: Bread and pastry
bread baking, pastry, pastries, viennoiserie, patisserie, confectionery, sourdough, dough-preparation, proving dough, oven baking, cake-decorating, bakery-production, mix-dough, shape dough, laminated dough, baked-goods
posting: baker, bakers, pastry chef, pastry-cook, prove-and-bake, bake-off
story: dough, loaves, croissants, flour, yeast, sourdough starter, oven died, oven-broke, oven-was, icing, sponge, dough-did-not-rise, overproved, burned-bread, birthday-cake, tarts, proving, scones, muffins, cookie dough, custom cakes, frosted, batch of dough, bread loaves, burnt on the oven, sandwiches for the counter
de: Backwaren, Bäcker, Konditorei, Teigherstellung, Backstube
fr: boulangerie, boulanger, pâtisserie, pétrissage, viennoiserie
es: panadería, panadero, pastelería, bollería, amasado

# butchery: Meat and fish
butchery, butcher, meat-cutting, ^boning, trim meat, portion meat, sausage-making, fishmonger, fish filleting, gutting fish, meat counter, fish counter, deli counter, slaughter, slicing meat, carcass
posting: bone-and-trim, meat cutter, prepare-meat, prepare-fish, deli meats, fresh counter
story: sausages, mince, knives-were-blunt, sharpened knives, filleted, fish smelled, slicer, cold-cuts, counter-looked, roast-for-sunday, joint-of-beef, steaks
de: Fleischerei, Metzger, Fleischtheke, Zerlegung, Fischtheke
fr: boucherie, boucher, découpe de viande, poissonnerie, charcuterie
es: carnicería, carnicero, despiece, pescadería, charcutería

# coffee: Coffee and hot drinks
barista, coffee-making, espresso-machine, latte art, coffee-machine, specialty coffee, steam milk, coffee-shop, grind coffee, dial-in-grinder, tea-and-coffee, roast coffee, cafe-service
posting: prepare-coffee, serve-coffee, hot-beverages, milk steaming
story: flat-white, cappuccino, latte, oat milk, grinder-jammed, beans, milk-was-burnt, coffee-was-bitter, queue-for-coffee, takeaway cup, shots-of-espresso, roastery
de: Kaffeezubereitung, Kaffeemaschine, Heißgetränke
fr: préparation de café, machine à café, boissons chaudes
es: preparación de café, cafetería, máquina de café, bebidas calientes

# brewing: Beer, wine and spirits
brewing, brewery, fermentation-of-beer, distillery, winemaking, cellar-management, wine-list, sommelier, wine-pairing, wine tasting, kegs-and-casks, vineyard-work, beer-lines, craft beer, bottling-beer, viticulture
posting: brewer, brew beer, rack-beer, cellar-operative, recommend-wines, wine-service
story: hops, wort, fermenter, tank-of-beer, casks, beer-was-flat, cleaned-lines, bottle-was-corked, corked, grapes-came, wine-they-would-like, decanted
de: Brauerei, Brauer, Kellerei, Weinberatung, Winzer
fr: brasserie artisanale, brasseur, sommelier, vinification, cave
es: cervecería artesanal, elaboración de vino, sumiller, bodega, enología

# box-office: Tickets, cinemas and attractions
box-office, ticket-sales, ticketing-for-events, cinema, theatre-front-of-house, ushers, admissions-desk, visitor attraction, theme-park, ride-operator, gaming-floor, casino, croupier, dealer-in-casino, museum-front-desk, seating-of-guests, visitor-services
posting: sell-tickets, scan-tickets, operate-rides, front-of-house-team, show-visitors-to-seats, guest-experience-at-attractions
story: double-sold seats, seat-numbers, tickets-did-not-scan, queue-at-gate, showed-them-to-seats, ride-stopped, the roulette, wristbands
de: Kasse und Einlass, Ticketverkauf, Kino, Freizeitpark, Besucherservice
fr: billetterie, cinéma, parc d'attractions, accueil des visiteurs, croupier
es: taquilla, venta de entradas, cine, parque de atracciones, crupier

# till: At the till, and a till that balances
till operation, operate till, checkout-operator, cash-register, self-checkout, process-transactions, card-payments, age-restricted sales, age-verification, scan-items, cash-handling-at-till, point-of-sale, till-reconciliation, ^bagging, cashiering, balance the till, till balancing, balancing tills, cash and cheque, cashing up, till discrepancies, end of day reconciliation, cash office, account openings, bank deposits, cash drawers, teller
posting: process-sales, handle-cash-and-cards, operate-cash-register, checkout-assistant, ring-up, serve-customers-at-till, age-restricted, challenge 25, balance your till, balancing your till, process transactions, process cash, cash accuracy, deposits follow, end-of-shift reports, process payments, cash and card, handle cash, cash handling, balance tills, reconcile takings, cheque transactions, cash transactions, till procedures, accurate cash, operate the till, operate tills
story: till was, the till, till-did, till-was-short, till-roll, gave-change, short-in-drawer, card was declined, card-machine, card reader, terminal-was-down, asked-for-id, looked-under-age, barcode-was-missing, coupon, self checkouts, only-one-till, till short, my till, till was out, recount, recounted, counted again, same card, gave it back as cash, cash under, card side, deposit bag, the safe, two people sign, not been out since, to the penny, change fund, bank run
story: twenty over, over by, under by, till roll, went through the roll, counted it three times, wrong change, refund on the wrong, z reading, x reading, safe count, till was short, twenty short, till float, refund on the wrong card, till-was-down, till-was-forty, forty-down, went-back-through-voids, voids, cashed-up, cash up, bagged-it, two signatures, the-float, counted-float, count-with-someone, fiver short, tenner short, wrong-slot, wrong-drawer, card-machine-died, wrote-slips, cash-only, contactless, z read, x read, banking-bag, night-safe, fake-twenty, forged note, no-sale, vape, kicked-stand, under 25, looks under 25, looks-under-twenty-five, test-purchase, ID-or-no-sale
de: Kasse, Kassiertätigkeit, Kassieren, Kassensystem, Altersprüfung
fr: caisse, encaissement, hôte de caisse, tenue de caisse
es: caja registradora, cobro en caja, cajero, terminal de punto de venta

# shelf-filling: Filling shelves and watching dates
shelf stacking, replenish shelves, replenishing shelves, restock shelves, restocking, shelf replenishment, expiry dates, date checking, stock-rotation, face-up-shelves, price-labels, gap-checks, fill shelves, stockroom-organisation, use-by dates, markdowns, shelf edge labels, night-fill
posting: replenish stock, face-up, work-delivery-to-shelf, check dates, keep-shelves-full, rotate-stock, stock shelves, replenishment, fill shelves and, rotate stock, date checks, availability on shelf
story: empty-shelf, shelf-was-empty, gap-on-shelf, out-of-date, past-date, old-dates-at-back, pulled-forward, pulled-to-front, price-tickets, cages-from-lorry, filled shelves, yellow labels, filled-milk, milk-at-six, pulled-old-ones, old-ones-forward, faced-up, facing-up, short-dates, yellow-stickers, reduced-stickers, two-days-on-it, gap list, cage, cages-off, three-cages, shelves-before-opening, topped-shelf
de: Regale auffüllen, Warenverräumung, MHD-Kontrolle, Regalpflege, Nachfüllen
fr: mise en rayon, remplissage des rayons, dates de péremption, rotation des stocks, facing
es: reposición, reponedor, reponer estanterías, caducidades, frenteo

# clothes-advice: Advising on clothes, shoes and jewellery
fashion-advice, styling-customers, fitting rooms, personal-shopping, footwear fitting, jewellery-sales, bra fitting, visual-styling, luxury-retail, cosmetics-counter, beauty-advisor, perfume, clothing-sales
posting: style-customers, fitting-room-service, advise-on-sizes, product-knowledge-in-fashion, luxury-clients, makeup-counter
story: tried-on, fitting room, did-not-fit, her size, size-up, the dress, shoes pinched, right-shoes, engagement-ring, lipstick, matched her, jacket-for-interview
de: Modeberatung, Textilverkauf, Schuhverkauf, Schmuckverkauf, Kosmetikverkauf
fr: conseil en mode, vente prêt-à-porter, essayage, joaillerie, conseillère beauté
es: asesoramiento de moda, venta de ropa, probadores, joyería, zapatería

# flowers: Flowers and plants for sale
floristry, florist, bouquets, flower arrangements, wedding-flowers, funeral wreaths, plant-sales, garden-centre, flower arranging, cut-flowers, potted plants
posting: make-bouquets, arrange flowers, plant-care-advice, condition-flowers, garden-centre-assistant
story: roses, tulips, the wreath, bouquet-for, wilted flowers, flowers wilted, mother's-day, valentine, vases, orchid, plants died
de: Floristik, Blumensträuße, Blumenbinden, Gartencenter
fr: fleuriste, bouquets, compositions florales, jardinerie
es: floristería, ramos de flores, arreglos florales, centro de jardinería

# car-sales: Selling cars
car sales, vehicle sales, test drives, test drive, part-exchange, trade-ins, vehicle-finance, car dealership, used-cars, car showroom, automotive sales, vehicle handover, leasing-cars, service-advisor, service-bookings
posting: sell-vehicles, appraise vehicles, arrange-test-drives, finance-and-insurance-manager, dealership, aftersales
story: test drove, took-him-for-drive, showroom, the dealer, colour-of-car, monthly-rate, delivery-of-new-car, used-car, brought-car-back, courtesy car, signed-for-car
de: Autoverkauf, Probefahrten, Fahrzeugverkauf, Autohaus, Serviceberater
fr: vente automobile, essais routiers, concession, reprise de véhicules
es: venta de coches, pruebas de conducción, concesionario, vehículos de ocasión

# hair: Cutting and colouring hair
hairdressing, hairdresser, hairstylist, barbering, barber, haircuts, hair colouring, hair coloring, blow dry, hair-treatments, salon, colour corrections, balayage, perm, beard trims, hair styling
posting: cut-and-style-hair, colour-and-style, cut hair, stylist-in-salon, rebook-clients, shampoo, cut colour, hair services, cut and colour, style hair, colour services, consult clients, cut colour and style, colour and style, colour hair, cut and shave, busy barbershop
story: her hair, his hair, fringe, hated-colour, colour-went, came-out-orange, bleached, cut-too-short, patch-test, washed-hair, haircut, blow-dried, scissors, photo she brought, picture from instagram, box dye, banding, took three hours, foils, cut it off, grew it out, strand test, bridal party, regular client, cut her hair, hair colour, wrong colour, colour went, customer in the chair, cried about her hair, bridal hair, clippers, tint, extensions, shampoo, sat in my chair, roots too light, too light, too dark, hair fell out, barbershop, fade, fades, beard, razor, shave
de: Friseur, Haarschnitt, Haare färben, Coloration, Barbier
fr: coiffure, coiffeur, coupe et couleur, barbier, brushing
es: peluquería, peluquero, corte y color, barbería, tinte

# beauty-treatments: Skin, nails and massage
facials, manicures, pedicures, waxing, beauty treatments, nail-technician, beauty therapist, massage-therapy, eyelash extensions, spa treatments, skin-analysis, aesthetic treatments, laser-hair-removal, make-up artist, tattoo, piercing, skincare-advice, ^tanning, cosmetics, nail care, massage, skincare, makeup artist, spa, aesthetician
posting: give-treatments, give-facials, beauty-services, consultation-before-treatments, retail-beauty-products, massage therapist, recommend treatments, facials waxing, perform facials, treatments and retail, sterilise tools, hygiene in salon, body treatments, provide beauty, treatment room, massages
story: her skin, skin reacted, red-and-swollen, gel nails, eyebrows, lashes, wax, treatment-room, massaged, sore-back, towel, allergic-to-polish, bride's make-up, painted her nails, her nails, skin type, acne, pregnant client, contraindication, would not treat, refused to treat, sent her to a doctor, mole, patch tested, sterilised, autoclave, nails, hot stones, bridesmaids
de: Kosmetik, Maniküre, Gesichtsbehandlungen, Massage, Nageldesign, Wellness
fr: esthétique, esthéticienne, manucure, soins du visage, épilation, massage
es: estética, esteticista, manicura, tratamientos faciales, depilación, masajes, belleza

# training-bodies: Training people in sport
personal-training, personal-trainer, fitness classes, group-exercise, training-plans, gym inductions, fitness-assessment, exercise-classes, yoga, pilates, strength-and-conditioning, sports coaching, coaching athletes, athlete-development, swimming-lessons, body composition, match-preparation, gym members, personal training clients, exercise programmes, gym floor, fitness programmes, group classes, member retention, health screening for exercise, PAR-Q, class instruction, exercise technique, sports sessions
posting: write-training-plans, run-classes, instruct-classes, coach sports, fitness-instructor, swim-teacher, sports-coach, design exercise programmes, motivate members, induct members, sell memberships, monitor technique, deliver sessions, pool safety, supervise the pool, check ~ technique, swimmers, watch over
story: lose-weight, lost-ten-kilos, squats, press-ups, warmed-up, stretching, treadmill, the squad, training-twice-week, first-marathon, out-of-breath, swam, learn-to-swim, my client lost, bad knee, bad back, knee surgery, squat, deadlift, first pull-up, five k, class was full, empty class, spin, zumba, warm-up, members left, cancelled membership, first time in a gym, form was, rescued, whistle, team of under, played him, sub bench, parents on the touchline
de: Personal Training, Trainingspläne, Fitnesskurse, Sporttrainer, Kursleitung
fr: coach sportif, cours collectifs, préparation physique, entraînement sportif, éducateur sportif
es: entrenador personal, clases dirigidas, planes de entrenamiento, monitor deportivo

# pools: Pools and beaches
lifeguarding, lifeguard, pool supervision, water-safety, swimming pool, pool rescue, beach patrol, pool-plant, pool-water-testing, leisure-centre, duty-manager-leisure, water rescue
posting: watch-pool, rescue swimmers, test-pool-water, leisure-assistant, poolside, supervise the pool, lifeguard duties, water testing, pool tests
story: the pool, poolside, pulled-him-out-of-water, pulled-out-of-water, drowning, went-under, whistle, deep-end, chlorine-levels, slipped-on-tiles, scanned the water, jumped in, pulled him out, pulled her out, spinal, cleared the pool, chlorine, too cloudy, closed the pool, running on the side, kid could not swim
de: Rettungsschwimmer, Bademeister, Badeaufsicht, Schwimmbad
fr: surveillance de bassin, maître-nageur, sauveteur, piscine
es: socorrista, vigilancia de piscina, salvamento acuático

# funerals: Funerals and the dead
funerals, funeral-services, funeral-arrangements, funeral-director, burial, cremation, embalming, bereaved-families, coffins, mortuary, deceased, crematorium, cemetery, ^memorials, pallbearers, burials, ^undertaker, hearse, death-certificates, clergy, ashes of the deceased, funeral costs, floral tributes, coroners, order of service, wakes
posting: funeral-arranger, collect-deceased, prepare-deceased, care-of-deceased, mortuary-technician, cemetery-staff, disposal of ashes, liaise with coroners, headstones, viewing of the deceased
story: coffin, widow, widower, the grave, ashes, urn, the funeral, late-husband, late-wife, laid-out, chapel, mourners, eulogy, hymn, pallbearer, passed-away-at-home
de: Bestattungen, Bestatter, Beisetzung, Trauerfeier, Friedhof, Krematorium
fr: pompes funèbres, obsèques, conseiller funéraire, thanatopraxie, crémation
es: servicios funerarios, funeraria, tanatorio, entierros, incineración

# laundry: Washing and ironing
laundry-operations, laundry, dry-cleaning, ^ironing, pressing-clothes, washing machines, commercial-laundry, linen-processing, stain-removal, garment-care, tumble dryers
posting: sort-laundry, operate-washing-machines, iron-and-fold, laundry-assistant, press-garments, launder iron, linen stock, care for fabrics, laundry and linen, iron and care, ironing, ^fabrics
story: ironed, creased, shrunk, shirt-came-back, red-sock, stains-out, washing machine, bag-of-laundry, mixed-up-laundry, short of towels, towels each weekend, came-back-from-laundry, from-the-laundry, counted-what-came-back, dryer, dryers, fluff, cleaned-filter, stain-out, at sixty, at ninety, hung-curtains, so they don't crease, crease, creases, everything pink, ironed forty, pressed shirts, starch, tunnel-finisher, linen count, bed linen, linen room, hand-wash, sorted-whites
de: Wäscherei, Bügeln, chemische Reinigung, Mangeln
fr: blanchisserie, repassage, pressing, lingerie
es: lavandería, planchado, tintorería

# homes: Keeping a household
housekeeping-in-private-homes, private household, nanny, nannying, babysitting, childminding, house-sitting, butler, household-management, domestic-cleaning, live-in carer, ironing-and-laundry, meal-preparation-at-home, pet-sitting, errands, au-pair, companionship
posting: household-staff, private chef, look-after-children-at-home, light-housekeeping, run-errands, domestic-help
story: bedtime, picked-children-up, family-I-worked, shopping for her, cooked-for-family, school-run, put-them-to-bed, walked-dog, baby's-bottle, playground
de: Haushaltshilfe, Kinderbetreuung zu Hause, Hauswirtschaft, Babysitting, Haushaltsführung
fr: aide ménagère, garde d'enfants, employé de maison, baby-sitting, auxiliaire parentale
es: empleada de hogar, cuidado de niños en casa, niñera, tareas domésticas

# trips-selling: Selling travel
travel-agency, travel-consultant, package-holidays, flight bookings, holiday bookings, itinerary-planning, tour-operator, cruise-sales, visa-requirements-for-travellers, GDS, Amadeus, travel-insurance, hotel-bookings-for-travellers, group-travel
posting: sell-holidays, tailor-made-trips, plan-itineraries, book-flights-and-hotels, travel-advisor, tour-operations
story: honeymoon, holiday-fell-through, airline-cancelled, flight-was-cancelled, rebooked-them, stranded-at, hotel-was-not-finished, passport-had-expired, missed-connection, trip-of-lifetime, cruise, suitcases-lost
de: Reisebüro, Reiseberatung, Pauschalreisen, Reiseverkehr, Reiseveranstalter
fr: agence de voyages, conseiller voyages, forfaits, voyagiste
es: agencia de viajes, venta de viajes, paquetes vacacionales, turoperador
`;
