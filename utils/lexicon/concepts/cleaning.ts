/** What cleaning is made of: machines, chemicals, deep cleans, checks, crews and supplies. The format stands at `readPhraseTable`. */
export const CLEANING = `
# floor-machines: Machines for floors and carpets
floor machines, floor care, floor scrubber, scrubber dryer, scrubber dryers, burnisher, carpet cleaning, carpet extraction, carpets and upholstery, rotary machine, strip and seal, floor buffing, buffing, pressure washer, pressure washing, steam cleaners
posting: operate floor, floor cleaning machines, deep clean ~ carpets, clean carpets, strip and polish, powered cleaning equipment, machine scrubbing
story: scrubber, rotary, buffed, buffed the hall, see-face-in, left streaks, pads were on, wrong pad, pad was worn, stripped-and-sealed, sealed the floor, stripped the floor, coats-of-polish, floor-polish, wax, gym floor, carpet-machine, extraction-machine, jet washed, jet wash, squeegee, cable over my shoulder, ride-on
de: Reinigungsmaschinen, Scheuersaugmaschine, Grundreinigung von Böden, Teppichreinigung
fr: autolaveuse, monobrosse, shampouinage de moquettes
es: fregadora, máquinas de limpieza, abrillantado de suelos

# cleaning-chemicals: Chemicals of cleaning
cleaning chemicals, COSHH, cleaning agents, cleaning products, safety data sheets, dilution rates, colour-coded, colour coding, chemical safety in cleaning
posting: use chemicals safely, cleaning agents safely, handle cleaning chemicals, correct chemicals, dilute chemicals
story: mixed bleach, never-bleach-with, bleach bottle, bleach-and, unmarked bottle, labelled-bottles, labelled-spray, spray-bottles, data-sheets-in, data-sheet, dilution, diluted, too-strong, took the varnish off, took the shine off, wrong chemical, fumes, goggles, decant, decanted, descaler, acid cleaner, red cloth, blue cloth, colour cloths, colour-coded-cloths, wrong cloth, same-cloth, toilet-cloth
de: Reinigungsmittel, Gefahrstoffe in der Reinigung, Dosierung von Reinigungsmitteln
fr: produits d'entretien, dosage des produits, fiches de données de sécurité
es: productos de limpieza, dosificación de productos

# deep-clean: Deep cleans and cleans after something happened
deep cleaning, deep clean, deep cleans, infection cleaning, terminal cleaning, terminal cleans, touch-point cleaning, end of tenancy cleaning, builders clean, sparkle clean, biohazard cleaning, outbreak cleaning, kitchen deep clean, specialist cleaning
posting: carry out deep cleans, disinfect surfaces, clean isolation rooms, barrier clean
story: did-deep-clean, deep-cleaned, side-room-after, curtains-down, chlorine, fogged, terminal-clean, yellow-bags-after, steam cleaned, behind-ovens, oven clean, limescale, end of tenancy, fridge-had-been-off, builders' dust, dust-after-builders, black mould, scraped off, scrubbed with a toothbrush, thrown up, vomit, sick on, blood on, pigeon mess, smell would-not-go, hoarder, skip-load
de: Grundreinigung, Desinfektionsreinigung, Sonderreinigung
fr: nettoyage en profondeur, bionettoyage, remise en état
es: limpieza a fondo, limpieza y desinfección, limpieza de fin de obra

# cleaning-checks: Checking how clean it is
cleaning standards, cleaning audits, cleaning checklists, site inspections for cleaning, cleanliness audits, janitorial inspections, quality checks on cleaning
posting: inspect cleaned areas, audit cleaning, check ~ cleaning, check their work, clean to a high standard, clean to standard, inspect quality of cleaning, monitor cleaning standards
story: walked round with a clipboard, clipboard and a torch, scored-each-room, white-cloth, finger-along, ran-finger, client walked round, client walked, dust on top of, complained about dust, moaned about dust, cobwebs, dust on the skirting, checklist on the door, signed-sheet-on, missed a room, missed-corners, took-photos-of-before-and-after
de: Reinigungskontrolle, Qualitätskontrolle in der Reinigung, Sauberkeitskontrolle
fr: contrôle de propreté, contrôle qualité du nettoyage
es: control de calidad de la limpieza, inspección de limpieza

# cleaning-crew: Leading cleaners
cleaning supervisor, team of cleaners, cleaning team, cleaning operatives, cleaning manager, mobile cleaning supervisor, domestic supervisor, cleaning contracts
posting: supervise ~ cleaning, supervise cleaners, lead a team of cleaners, lead cleaners, train cleaners, recruit cleaners, cover absent cleaners, several cleaning sites
story: spare cleaner, two cleaners did-not, cleaner did-not, cleaner rang in, cleaner off, my cleaners, eight cleaners, twelve cleaners, women-over-three-buildings, cleaners over, cover-by-text, sorted-cover-at-five, heavy-floors, took over a floor, did both floors, showed the new cleaner, gave-out-floors, keys-for-each-site
de: Reinigungsleitung, Vorarbeiter in der Reinigung, Objektleitung Reinigung
fr: chef d'équipe propreté, encadrement d'agents d'entretien
es: encargada de limpieza, supervisión de limpieza

# washroom-supplies: Supplies and small faults on a cleaner's round
cleaning supplies, washroom consumables, janitorial supplies, cleaning stock, cleaning cupboard
posting: replenish consumables, restock consumables, replenish supplies, store cupboard stocked, order cleaning supplies, restock washrooms, report faults and, report repairs needed, report damage and repairs, refill dispensers
story: loo roll, toilet rolls, ran out of loo roll, soap ran out, soap empty, hand towels, hand-towels, dispenser, dispensers, bin liners, blue-roll, light flickering, in the gents, in-the-ladies, tap-dripping, told-caretaker, blocked toilet, kept-own-count-of
de: Verbrauchsmaterial Reinigung, Reinigungsmaterial nachfüllen
fr: réapprovisionnement des sanitaires, consommables sanitaires
es: reposición de consumibles, material de limpieza
`;
