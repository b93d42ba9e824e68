/** Office work: reception, assistance, post, files. The format stands at `readPhraseTable`. */
export const OFFICE = `
# reception: Reception
receptionist, front desk, greet visitors, welcome visitors, visitor management, switchboard, sign in visitors, reception area, direct visitors, reception duties, front desk duties, front of house, meet and greet, visitor passes, switchboard duties, phone lines, call screening, access badges, deliveries at reception, mail handling, signing in, first point of contact, main reception, welcome desk, reception desk, visitor welcome
posting: greet and direct, greet clients, answer and direct calls, manage the front desk, answer phones, manage reception, welcome guests, direct callers, issue badges, receive deliveries, be the first point of contact, first point of contact for visitors, welcome callers, reception cover, book meeting rooms and, run the reception, answer and direct, direct phone calls, direct calls, answer and direct phone
story: at-front-desk, visitors-came, somebody-came-in, waiting-area, asked-them-to-sit, put-through, put-him-through, connected-call, delivery-man, three-things-at-once-at-desk, at the desk, front-door, two-lines-ringing, phone-and-door, the badge, sat-him-in, gave-coffee, waiting-since, came-on-wrong-day, no appointment, angry-man-at, courier-wanted-signature, fire-alarm, list of who was in, lost-child, parcels-in-hall, key-box, visitors, the visitor, visitors-book, sign them in, signed in, at the front, buzzer, door-buzzer, phone-rang-while, two-people-at-desk, three-people-waiting, courier at, flowers-arrived-for, hour-early-for, wrong-building, wrong-floor, badges-printed, had-badges, three-on-hold, two-on-hold, one-at-desk, a-courier-at, coffee-and-good-chair, he-was-early-so, actually passed it on, put-through-to, wrong-man-once, knew-them-by-name, visitors' book, sofa in the lobby, rang-up-to-say
de: Empfang, Rezeption, Besucherempfang, Telefonzentrale
fr: accueil physique, hôtesse d'accueil
es: recepcionista, atención a visitas, centralita

# calendars: Calendars and appointments
calendar management, manage calendars, schedule meetings, scheduling appointments, diary management, coordinate calendars, book appointments, meeting scheduling, executive calendars, appointment booking, appointments diary, scheduling of appointments, clinic appointments booking
posting: manage executive, maintain calendars, schedule appointments, book amend and cancel, amend and cancel appointments, book and amend appointments, manage diaries, diaries and arrange, arrange meetings
story: her calendar, his calendar, two-meetings-at-once, double-booked, moved-appointment, moved-four-meetings, found-slot, found-time-for, free-slot, kept-hour-free, cancelled-meeting, appointments, the appointment, fitted her in, fitted-him-in, squeezed her in, last-slot, no slots, gaps in the, cancellation-list, someone-cancelled, did-not-turn-up-for-appointment, reminded-them-day-before, reminder-text, four-bosses, moved-it-nine-times, moved the meeting, time zones, hour-free-every-day, one-room, invite-went-to, recurring-meeting
de: Terminkoordination, Kalenderführung, Terminplanung, Terminvereinbarung
fr: gestion d'agenda, gestion des agendas, prise de rendez-vous, agendas
es: gestión de agenda, coordinación de citas, concertar citas

# travel-booking: Booking travel
travel arrangements, book travel, travel booking, travel coordination, hotel bookings, coordinate travel, itineraries for executives, domestic and international travel arrangements
posting: arrange travel, make travel arrangements, travel and accommodation, travel for directors, arrange domestic, book flights, travel and visas
story: booked-flights, flight-was-cancelled, hotel-was-full, taxi at, passport was, stuck-at-airport, found-another-flight, train-instead, flights, rebooked, missed-connection, strike-at-airport, fog, visa-took, passport-expired, hotel-next-to, cheaper-train, saved-on-flights, flight-cancelled, on-train-by-six, hotel-rooms-in, eleven-hotel-rooms, rooms in Milan, fair-week, visas-for, visas-in-two-weeks, taxi from the airport, wrong airport, window-seat, passport-ran-out, itinerary, trains-on-strike, last-flight
de: Reiseplanung, Reiseorganisation, Reisebuchungen
fr: organisation des déplacements, réservation de voyages, organisation de voyages
es: organización de viajes, reserva de viajes, gestión de viajes

# executive-support: Assisting a boss
executive assistant, personal assistant, administrative support, executive support, assist executives, support senior management, gatekeeping, chief of staff, administrative assistant, secretarial, assistant to, calendar management, executive assistance, PA support, EA support, senior executives support, ^gatekeeper, briefing packs, travel arrangements, ^itineraries, expenses for executives, board meeting preparation, confidential matters of executives, diary management, manage diaries, inbox management, complex-travel, travel-arrangements-for-executives, board-logistics, gatekeeping-for-directors, expense-claims-of-directors, confidential-correspondence, minute-taking, coordinate-calendars-across-time-zones, ^complex ^diaries, diaries, diary of, inbox of executives, executive team support, chief executive office, travel logistics
posting: provide administrative support, support to executives, act as liaison for, anticipate needs, manage complex calendars, arrange travel, prepare briefing, organise travel, prepare board papers, support the CEO, support directors, coordinate board meetings, manage-diaries-and-travel, manage-calendars, support-chief-executive, prepare-expense, manage complex diaries, complex diaries, diaries for ~ directors, diary for, arrange domestic and international, arrange ~ travel, act as gatekeeper, prepare papers, brief the director, gatekeep, liaise with senior
story: boss's-calendar, prepared-him-for, prepared her for, folder-for-every-meeting, read-mails, kept-people-away, knew-what-he-needed, reminded-him-of, drafted for her, drafted-for-him, speech for, double-booked, moved-eight-meetings, six-time-zones, no lunch, kept-friday-free, blocked-hour, said-no-for-him, said no for her, director's-wife, flights-were-cancelled, visa-in-two-days, hotel-at-midnight, papers-for-board, one-missing-page, read-everything-before, took-minutes, actions-from-minutes, chased-actions, kept-quiet-about, knew-about-sale-before, his flight, her flight, flight-was-full, hotel-for-him, time-zones, driver-at-airport, briefing-note, visa-for-trip, moved-nine-meetings, diary was, diary-clash, clash, board-dates, six-people's-calendars, found-one-hour, four-directors, ten-diaries, polled them, flight-at-six, papers-in-order-of, what he needed for, knew-before-he-did, told-him-to-go-home, gave-him-ten-minutes-between, calendars of, executive-calendars, executives, travel-itineraries, board-meeting, board-materials, scheduling-conflicts, scheduling-conflict, held-them-off-till, off-till-he-was-ready, said no nicely, on her behalf, on his behalf, knew-who-mattered, minister's office, kept-free, wanted-ten-minutes-with-him, wife-rang, packed-folder, briefed-him-in-car
de: Assistenz, Sekretariat, Assistenz der Geschäftsführung, Vorstandsassistenz, Terminkoordination, Reiseplanung, Chefsekretariat
fr: assistanat, secrétariat, assistante de direction, assistanat de direction, gestion d'agendas, organisation de déplacements
es: asistente de dirección, secretariado, apoyo administrativo, secretaria, gestión de agenda, organización de viajes

# office-running: Keeping an office running
office management, office administration, administrative tasks, general office, office operations, clerical, office supplies, administrative duties, office manager, office procedures, clerical duties, general administrative, administrative systems, administrative processes, filing systems, document control, records management, database maintenance, office coordination, administration support, clerical support, shared drives, ^stationery, office suppliers, ^stationery ^orders, office supplies ordering, ad hoc administrative, admin support, administrative experience, office assistant, business support, team administrator, support services office
posting: perform administrative, oversee office, manage office, administrative responsibilities, maintain filing systems, provide administrative support, maintain databases, prepare documents, coordinate office, improve administrative, order supplies, update trackers, handle correspondence, maintain trackers, ad hoc administrative tasks, support the team with administrative, order stationery, go-to person, provide admin support, day-to-day administration, keep databases and spreadsheets, order office supplies
story: ran-office, coffee-machine, printer-paper, ordered-chairs, moved-desks, keys-and-badges, cleaning-company, list-on-fridge, toner, cabinets, lever-arch, folders-from-1998, threw-out, scanned, named-them-by-date, one-naming, version-7-final, final-final, nobody-could-find, found-in-ten-seconds, shared-folder, mail-merge, tracker with, colour-for-each, typed-up, franking, supplier-of-paper, key-list, labelled-every, deadline-list, reminder-list, nobody-knew-where, where-everything-was, ask-she-knows, they all came to me, ran-out-of-paper, no milk, spare-chargers, new-printer, printer-jammed, supplier-of-coffee, contract-for-copier, list-by-door, who-has-keys, moved-it-online, one-form-for, shared-mailbox, spreadsheet-for-holidays, water cooler, water cooler firm, kept-charging-us, milk-pens, pens, counted the cupboard, cupboard-on-mondays, cheaper toner, sign-in-was-paper-book, paper-book-to-tablet, got-tablet, seven signatures, signatures-to-buy, buy-chair, template-that-it-took, made a template, parking-list, kitchen-rota, office-chairs
de: Büroorganisation, Büromanagement, Verwaltung, Verwaltungsaufgaben, Bürotätigkeiten
fr: gestion administrative, tâches administratives, vie de bureau
es: gestión administrativa, tareas administrativas, gestión de oficina

# mail-post: Post and parcels
incoming mail, mailroom, sort mail, distribute mail, postal, courier shipments, mail distribution
posting: process mail, open and distribute, outgoing mail, handle correspondence, post deliveries and couriers, handle post, couriers
story: opened-post, sorted-post, registered-letter, parcel for, letter-got-lost, shared-inbox, inbox with, franked, franked the lot, signed-for-it-and-rang, parcel-for-someone-who-left, post-tray, post-room, by-four-post, recorded-delivery, missed-last-post, envelopes, mail-merge-for, stuffed envelopes
de: Postbearbeitung, Posteingang, Postverteilung
fr: courrier, gestion du courrier, traitement du courrier
es: paquetería, valija

# filing: Documents, filing and versions
file documents, archiving, scan documents, scanning documents, document management, filing system|systems of documents|papers|records, organize files, document control, digital filing, records archive, photocopying, document-controller, version-control-of-documents, controlled documents, document-management-system, drawing-registers, document-numbering, transmittals, records-scanning, digitising-records, template-management, quality-manual, document-retention, archive-boxes, filing-systems, minutes-and-actions, filing system, records clean-up, file naming, naming conventions, digitise records, paper to digital, record keeping improvement
posting: maintain filing, organize documents, file and retrieve, scan and file, control documents, maintain-document, distribute-documents, key-orders, audio-typing, document-specialist, improve the way records are kept, way records are kept, maintain accurate filing, maintain files, keep records in order, tidy up records, scan paper
story: filed-under, cellar-full-of, scanned ~ files, scanned-everything, nobody-found-anything, found-it-in-minute, named-files, naming-of-files, threw-away-old, shared-drive, drive-was-mess, three-versions, wrong-version, everybody-had-another-version, latest-drawing, file-names, folder-structure, could-not-find-file, scanned-whole, numbered-them, cellar-full-of-files, boxes-in-cellar, naming-rules, rules-for-names, date-first, put-date-in-file-name, file-name, one-page-list-per, old-notes, closed-files, threw-out-half, forty-boxes, banker's-boxes, shredded, labelled, index of, found ~ in a minute, nobody-could-find-anything, cleaned before, cleaned-up-before, before we moved it, random-check-of, pulled-40-at-random, dead-phone-numbers, naming-standard, digitised, digitized, archived, boxes-to-ceiling, scanned-lot, scanned-in-summer, one-naming-rule, naming-rule, naming-files, folders, over-seven-years, basement full of, nobody found, alphabetical, labelled-folders
de: Ablage, Archivierung, Dokumentenmanagement, Aktenablage, Dokumentenlenkung, Aktenpflege, Digitalisierung von Akten
fr: classement, archivage, gestion documentaire, numérisation, contrôle documentaire
es: gestión documental, clasificación de documentos, digitalización, control documental, gestión de documentos, archivo

# minutes-docs: Minutes and documents
take minutes, meeting minutes, prepare documents, document preparation, format documents, prepare agendas, prepare presentations, type documents, proofread documents, minute-taking, note-taking, action logs, agendas and papers, committee minutes
posting: prepare meeting materials, draft minutes, prepare reports and, prepare correspondence, take minutes at, agendas and minutes, produce minutes, track actions, minutes of meetings, documents presentations, presentations and correspondence, correspondence
story: wrote-minutes, took-minutes, minutes-went-out, forty-pages, printed-twenty-copies, folder-for-meeting, action-list, actions from, who does what by, by-next-morning, minutes-in-two-days, minutes-by-next, recorded-decision, nobody-remembered-what, decisions-on-top, chased-actions, half-actions, took the minutes, took minutes, wrote the minutes, the minutes of, typed-while-they-talked, out-by-five-with-names, names-against-each, chased-ones-who, one page for the board, board-wanted-it-short, forty-slides, same-font, wrote-letters-for-him, letters-for-him-to-sign, proofread, proofread-report, wrong-year-on, tracked-changes, page numbers, table-of-contents, formatted-it
de: Protokollführung, Unterlagen vorbereiten, Sitzungsvorbereitung
fr: rédaction de comptes rendus, préparation de documents, mise en forme
es: redacción de actas, preparación de documentación, elaboración de documentos

# meeting-rooms: Rooms and refreshments
meeting rooms, conference rooms, room bookings, catering for meetings, meeting logistics, set up rooms, audiovisual equipment
posting: book meeting rooms, prepare meeting rooms, arrange catering
story: room-was-taken, no-room-free, projector-did-not, sandwiches, coffee-for-twenty, set-up-room, microphone-did-not
de: Besprechungsräume, Raumbuchung, Bewirtung
fr: réservation de salles, logistique des réunions
es: salas de reuniones, reserva de salas, logística de reuniones

# office-finance: Small office money
process invoices for office, petty cash, expense tracking, purchase requests, office budget, invoice filing, credit card statements
posting: track office expenses, prepare invoices, basic bookkeeping
story: petty-cash-box, receipts for, sent-invoices-to, invoice-to-accounting, paid-from-cash-box
de: Portokasse, vorbereitende Buchhaltung, Rechnungskontrolle
fr: petite caisse, suivi des factures, pré-comptabilité
es: caja chica, control de facturas, facturación básica

# facilities-office: Buildings and services of an office
facilities coordination, facility services, workplace services, space management, vendor coordination for office, building access, office equipment, janitorial coordination, health and safety officer
posting: coordinate facilities, maintain office equipment, liaise with building, facilities and repairs
story: lift-was-out, air-conditioning-in-office, called-landlord, electrician-came, fire-warden, key-cards, desks-were-not-enough, noise-from-building-site, lift-man, moved-forty-desks, desks-over-weekend, leak-over-server, buckets, plumber, insurance-man, rang-landlord, air con, heating-in-office, light bulbs, meeting-room-screen, broken-chair, movers, removal-men, key fobs, fobs
de: Gebäudemanagement, Büroausstattung, Facility Services
fr: services généraux, gestion des locaux, moyens généraux
es: servicios generales, gestión de instalaciones
`;
