/** Office work: reception, assistance, post, files. The format stands at `readPhraseTable`. */
export const OFFICE = `
# reception: Reception
receptionist, front desk, greet visitors, welcome visitors, visitor management, switchboard, sign in visitors, reception area, direct visitors
posting: greet and direct, greet clients, first point of contact, answer and direct calls, manage the front desk
story: at the front desk, at reception, visitors came, somebody came in, waiting area, asked them to sit, put her through, put him through, connected the call, delivery man, three things at once at the desk
de: Empfang, Rezeption, Besucherempfang, Telefonzentrale
fr: accueil physique, hôtesse d'accueil
es: recepcionista, atención a visitas, centralita

# calendars: Calendars and appointments
calendar management, manage calendars, schedule meetings, scheduling appointments, diary management, coordinate calendars, appointment setting, book appointments, meeting scheduling, executive calendars
posting: manage executive, maintain calendars, schedule appointments, coordinate meetings
story: her calendar, his calendar, two meetings at once, double booked, moved the appointment, moved four meetings, found a slot, found a time for, free slot, kept an hour free, time zones, cancelled the meeting
de: Terminkoordination, Kalenderführung, Terminplanung, Terminvereinbarung
fr: gestion d'agenda, gestion des agendas, prise de rendez-vous, agendas
es: gestión de agenda, coordinación de citas, concertar citas

# travel-booking: Booking travel
travel arrangements, book travel, travel booking, travel coordination, hotel bookings, coordinate travel, itineraries for executives, domestic and international travel arrangements
posting: arrange travel, make travel arrangements, travel and accommodation
story: booked the flights, booked flights, flight was cancelled, hotel was full, taxi at, passport was, stuck at the airport, found another flight, train instead
de: Reiseplanung, Reiseorganisation, Reisebuchungen
fr: organisation des déplacements, réservation de voyages, organisation de voyages
es: organización de viajes, reserva de viajes, gestión de viajes

# executive-support: Assisting a boss
executive assistant, personal assistant, administrative support, executive support, assist executives, support senior management, gatekeeping, chief of staff, administrative assistant, secretarial, assistant to
posting: provide administrative support, support to executives, act as liaison for, anticipate needs
story: my boss's calendar, prepared him for, prepared her for, folder for every meeting, read his mails, read her mails, kept people away, knew what he needed, reminded him of, drafted for her, drafted for him, speech for
de: Assistenz, Sekretariat, Assistenz der Geschäftsführung, Vorstandsassistenz
fr: assistanat, secrétariat, assistante de direction, assistanat de direction
es: asistente de dirección, secretariado, apoyo administrativo, secretaria

# office-running: Keeping an office running
office management, office administration, administrative tasks, general office, office operations, clerical, office supplies, administrative duties, office manager, office procedures, clerical duties, general administrative
posting: perform administrative, oversee office, manage office, administrative responsibilities, office coordination
story: ran the office, coffee machine, copier, printer paper, office kitchen, ordered chairs, moved the desks, keys and badges, cleaning company, list on the fridge, toner
de: Büroorganisation, Büromanagement, Verwaltung, Verwaltungsaufgaben, Bürotätigkeiten
fr: gestion administrative, tâches administratives, vie de bureau
es: gestión administrativa, tareas administrativas, gestión de oficina

# mail-post: Post and parcels
incoming mail, mailroom, sort mail, distribute mail, postal, courier shipments, mail distribution
posting: process mail, open and distribute, outgoing mail, handle correspondence
story: opened the post, sorted the post, registered letter, parcel for, letter got lost, shared inbox, inbox with
de: Postbearbeitung, Posteingang, Postverteilung
fr: courrier, gestion du courrier, traitement du courrier
es: paquetería, valija

# filing: Filing
file documents, archiving, scan documents, scanning documents, document management, filing system, organize files, document control, digital filing, records archive, photocopying
posting: maintain filing, organize documents, file and retrieve, scan and file
story: filed under, cellar full of, scanned ~ files, scanned everything, nobody found anything, found it in a minute, named the files, naming of files, threw away old, shared drive, drive was a mess
de: Ablage, Archivierung, Dokumentenmanagement, Aktenablage
fr: classement, archivage, gestion documentaire, numérisation
es: gestión documental, clasificación de documentos, digitalización

# minutes-docs: Minutes and documents
take minutes, meeting minutes, prepare documents, document preparation, format documents, prepare agendas, prepare presentations, type documents, proofread documents, board papers
posting: prepare meeting materials, draft minutes, prepare reports and, prepare correspondence
story: wrote the minutes, took the minutes, minutes went out, papers for the board, forty pages, printed twenty copies, signed copies, folder for the meeting
de: Protokollführung, Unterlagen vorbereiten, Sitzungsvorbereitung
fr: rédaction de comptes rendus, préparation de documents, mise en forme
es: redacción de actas, preparación de documentación, elaboración de documentos

# meeting-rooms: Rooms and refreshments
meeting rooms, conference rooms, room bookings, catering for meetings, meeting logistics, set up rooms, audiovisual equipment
posting: book meeting rooms, prepare meeting rooms, arrange catering
story: room was taken, no room free, projector did not, sandwiches, coffee for twenty, set up the room, microphone did not
de: Besprechungsräume, Raumbuchung, Bewirtung
fr: réservation de salles, logistique des réunions
es: salas de reuniones, reserva de salas, logística de reuniones

# office-finance: Small office money
process invoices for office, petty cash, expense tracking, purchase requests, office budget, invoice filing, credit card statements
posting: track office expenses, prepare invoices, basic bookkeeping
story: petty cash box, receipts for, sent invoices to, invoice to accounting, paid from the cash box
de: Portokasse, vorbereitende Buchhaltung, Rechnungskontrolle
fr: petite caisse, suivi des factures, pré-comptabilité
es: caja chica, control de facturas, facturación básica

# facilities-office: Buildings and services of an office
facilities coordination, facility services, workplace services, space management, vendor coordination for office, building access, office equipment, janitorial coordination, health and safety officer
posting: coordinate facilities, maintain office equipment, liaise with building
story: lift was out, air conditioning in the office, called the landlord, electrician came, fire warden, key cards, desks were not enough, noise from the building site
de: Gebäudemanagement, Büroausstattung, Facility Services
fr: services généraux, gestion des locaux, moyens généraux
es: servicios generales, gestión de instalaciones

# inquiries: Answering inquiries
answer inquiries, respond to emails, email inquiries, general inquiries, information requests, route inquiries, provide information, respond to queries, phone and email
posting: respond to inquiries, handle inquiries, answer general, address inquiries
story: asked at the desk, same question every day, sign with an arrow, asked me where, mail from a customer, answered mails, two hundred mails, answered the same day
de: Auskünfte, Bearbeitung von Anfragen
fr: demandes d'information, renseignements, traitement des demandes
es: información general, respuesta a consultas
`;
