/** Office work: reception, assistance, post, files. The format stands at `readPhraseTable`. */
export const OFFICE = `
# reception: Reception
receptionist, front desk, greet visitors, welcome visitors, visitor management, switchboard, sign in visitors, reception area, direct visitors, reception duties, front desk duties, front of house, meet and greet, visitor passes, switchboard duties, phone lines, call screening, access badges, deliveries at reception, mail handling, signing in, meeting room bookings, first point of contact
posting: greet and direct, greet clients, answer and direct calls, manage the front desk, answer phones, manage reception, welcome guests, direct callers, issue badges, receive deliveries, be the first point of contact
story: at-front-desk, at reception, visitors-came, somebody-came-in, waiting-area, asked-them-to-sit, put-through, put-him-through, connected-call, delivery-man, three-things-at-once-at-desk, at the desk, front-door, came-through-door, two-lines-ringing, phone-and-door, the badge, badges, sat-him-in, gave-coffee, waiting-since, came-on-wrong-day, no appointment, angry-man-at, courier-wanted-signature, taxi for, fire-alarm, roll-call, list of who was in, lost-child, parcels-in-hall, key-box
de: Empfang, Rezeption, Besucherempfang, Telefonzentrale
fr: accueil physique, hôtesse d'accueil
es: recepcionista, atención a visitas, centralita

# calendars: Calendars and appointments
calendar management, manage calendars, schedule meetings, scheduling appointments, diary management, coordinate calendars, appointment setting, book appointments, meeting scheduling, executive calendars
posting: manage executive, maintain calendars, schedule appointments, coordinate meetings
story: her calendar, his calendar, two-meetings-at-once, double-booked, moved-appointment, moved-four-meetings, found-slot, found-time-for, free-slot, kept-hour-free, time-zones, cancelled-meeting
de: Terminkoordination, Kalenderführung, Terminplanung, Terminvereinbarung
fr: gestion d'agenda, gestion des agendas, prise de rendez-vous, agendas
es: gestión de agenda, coordinación de citas, concertar citas

# travel-booking: Booking travel
travel arrangements, book travel, travel booking, travel coordination, hotel bookings, coordinate travel, itineraries for executives, domestic and international travel arrangements
posting: arrange travel, make travel arrangements, travel and accommodation
story: booked-flights, flight-was-cancelled, hotel-was-full, taxi at, passport was, stuck-at-airport, found-another-flight, train-instead
de: Reiseplanung, Reiseorganisation, Reisebuchungen
fr: organisation des déplacements, réservation de voyages, organisation de voyages
es: organización de viajes, reserva de viajes, gestión de viajes

# executive-support: Assisting a boss
executive assistant, personal assistant, administrative support, executive support, assist executives, support senior management, gatekeeping, chief of staff, administrative assistant, secretarial, assistant to, calendar management, executive assistance, PA support, EA support, senior executives support, ^gatekeeper, meeting preparation, briefing packs, travel arrangements, ^itineraries, expenses for executives, board meeting preparation, confidential matters of executives, diary management, manage diaries, inbox management, complex-travel, travel-arrangements-for-executives, board-logistics, gatekeeping-for-directors, expense-claims-of-directors, confidential-correspondence, minute-taking, coordinate-calendars-across-time-zones
posting: provide administrative support, support to executives, act as liaison for, anticipate needs, manage complex calendars, arrange travel, prepare briefing, organise travel, prepare board papers, support the CEO, support directors, coordinate board meetings, manage-diaries-and-travel, manage-calendars, support-chief-executive, prepare-expense
story: boss's-calendar, prepared-him-for, prepared her for, folder-for-every-meeting, read-mails, kept-people-away, knew-what-he-needed, reminded-him-of, drafted for her, drafted-for-him, speech for, double-booked, moved-eight-meetings, six-time-zones, back-to-back, no lunch, kept-friday-free, blocked-hour, said-no-for-him, said no for her, the CEO, the chairman, the partner, director's-wife, flights-were-cancelled, rebooked, last-seat, visa-in-two-days, hotel-at-midnight, papers-for-board, one-missing-page, read-everything-before, took-minutes, actions-from-minutes, chased-actions, kept-quiet-about, knew-about-sale-before, his flight, her flight, flight-was-full, his diary, her diary, hotel-for-him, time-zones, driver-at-airport, briefing-note, visa-for-trip, taxi-was-late, moved-nine-meetings
de: Assistenz, Sekretariat, Assistenz der Geschäftsführung, Vorstandsassistenz, Terminkoordination, Reiseplanung, Chefsekretariat
fr: assistanat, secrétariat, assistante de direction, assistanat de direction, gestion d'agendas, organisation de déplacements
es: asistente de dirección, secretariado, apoyo administrativo, secretaria, gestión de agenda, organización de viajes

# office-running: Keeping an office running
office management, office administration, administrative tasks, general office, office operations, clerical, office supplies, administrative duties, office manager, office procedures, clerical duties, general administrative, administrative systems, administrative processes, filing systems, document control, records management, data entry, database maintenance, office coordination, administration support, clerical support, shared drives, spreadsheets and trackers, ^correspondence, ^stationery, ^supplies, office suppliers
posting: perform administrative, oversee office, manage office, administrative responsibilities, maintain filing systems, provide administrative support, maintain databases, prepare documents, coordinate office, improve administrative, order supplies, update trackers, handle correspondence, maintain trackers
story: ran-office, coffee-machine, copier, printer-paper, office-kitchen, ordered-chairs, moved-desks, keys-and-badges, cleaning-company, list-on-fridge, toner, cabinets, lever-arch, folders-from-1998, threw-out, scanned, named-them-by-date, one-naming, version-7-final, final-final, nobody-could-find, found-in-ten-seconds, shared-folder, mail-merge, tracker, tracker with, colour-for-each, typed-up, franking, supplier-of-paper, saved-on-paper, key-list, labelled-every, deadline-list, reminder-list
de: Büroorganisation, Büromanagement, Verwaltung, Verwaltungsaufgaben, Bürotätigkeiten
fr: gestion administrative, tâches administratives, vie de bureau
es: gestión administrativa, tareas administrativas, gestión de oficina

# mail-post: Post and parcels
incoming mail, mailroom, sort mail, distribute mail, postal, courier shipments, mail distribution
posting: process mail, open and distribute, outgoing mail, handle correspondence
story: opened-post, sorted-post, registered-letter, parcel for, letter-got-lost, shared-inbox, inbox with
de: Postbearbeitung, Posteingang, Postverteilung
fr: courrier, gestion du courrier, traitement du courrier
es: paquetería, valija

# filing: Documents, filing and versions
file documents, archiving, scan documents, scanning documents, document management, filing system|systems of documents|papers|records, organize files, document control, digital filing, records archive, photocopying, document-controller, version-control-of-documents, controlled documents, document-management-system, drawing-registers, document-numbering, transmittals, records-scanning, digitising-records, template-management, quality-manual, document-retention, archive-boxes, filing-systems, minutes-and-actions
posting: maintain filing, organize documents, file and retrieve, scan and file, control documents, maintain-document, distribute-documents, key-orders, audio-typing, document-specialist
story: filed-under, cellar-full-of, scanned ~ files, scanned-everything, nobody-found-anything, found-it-in-minute, named-files, naming-of-files, threw-away-old, shared-drive, drive-was-mess, three-versions, wrong-version, everybody-had-another-version, latest-drawing, file-names, folder-structure, could-not-find-file, scanned-whole, numbered-them, cellar-full-of-files, boxes-in-cellar
de: Ablage, Archivierung, Dokumentenmanagement, Aktenablage, Dokumentenlenkung, Aktenpflege, Digitalisierung von Akten
fr: classement, archivage, gestion documentaire, numérisation, contrôle documentaire
es: gestión documental, clasificación de documentos, digitalización, control documental, gestión de documentos, archivo

# minutes-docs: Minutes and documents
take minutes, meeting minutes, prepare documents, document preparation, format documents, prepare agendas, prepare presentations, type documents, proofread documents, board papers
posting: prepare meeting materials, draft minutes, prepare reports and, prepare correspondence
story: wrote-minutes, took-minutes, minutes-went-out, papers-for-board, forty-pages, printed-twenty-copies, signed-copies, folder-for-meeting
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
posting: coordinate facilities, maintain office equipment, liaise with building
story: lift-was-out, air-conditioning-in-office, called-landlord, electrician-came, fire-warden, key-cards, desks-were-not-enough, noise-from-building-site
de: Gebäudemanagement, Büroausstattung, Facility Services
fr: services généraux, gestion des locaux, moyens généraux
es: servicios generales, gestión de instalaciones
`;
