/** Leading a line, and quality in factories, pharma, food and laboratories. The format stands at `readPhraseTable`. */
export const PLANT = `
# line-leading: Leading a line or a production shift
production-team-leader, line supervisor, lead operators, lead the shift, supervise operators, supervise production staff, shift leader, shift supervisor, run-the-line, daily production targets, staffing of lines, line balancing, manage-production-staff, supervise technicians, supervise maintenance, lead technicians
posting: team of operators, lead a shift, lead shifts, direct operators, drive performance on shift, delegate to operators, supervising people, supervisory experience, supervising staff in, team leader experience, leading a shift, leading a team of up to, rotating shifts team, experience as a team leader, supervise a crew, first-line supervisor, run a shift, supervise the shift, lead a production team, production team or line, lead a line, production team
story: my-line, my shift, four machines, operators, one operator, twelve people, twenty people, moved her to, slowest station, one station, everybody waited for, boxes piled up, piled up at, breaks in turn, rotated them, swapped every hour, best operator, behind-by, short by, caught up by, ran the shift, covered for the, when-he-was-off, numbers on the board, target on the board, maintenance lads, fitters, on nights
story: runs our shift, run our shift, stood in for, acting up, acted up, put me in charge, left me in charge, asked if I would do it, had to run it, did not know I was in charge, new operator, one called in sick, two called in sick, short two, ran the line with, jumped on the line, packed myself, output went, board every hour, hour by hour, why we were behind, hit the target of the shift
story: ran the line for, eleven-people-one-line, four-languages, stood-with-them-at-start, going-out-today, what's-going-out, moved-quick-ones, quick-ones-to, to-the-bottleneck, bottleneck, break-cover, twelve-on-line, twenty-on-line, start-of-shift-with-them, kept-it-running-over-breaks, who's on what
de: Schichtleitung, Linienführung, Vorarbeiter, Schichtführer
fr: chef d'équipe de production, conducteur de ligne, encadrement d'opérateurs
es: jefe de turno, encargado de línea, supervisión de operarios

# batch-release: Papers and release of batches
batch record review, review batch records, batch release, release testing, release of products, product release, certificates of analysis, certificate of analysis, finished product testing, raw material testing, test raw materials, in-process testing, reconciliation of labels, line clearance
posting: release batches, review-data, second person review, peer review of data, approve results, raw materials and finished, QC testing, review analytical data, peer review of analytical data, review of analytical data
story: batch papers, record was, page was missing, missing initials, forgot to sign, had not signed, initials, signed before, lot-was, whole-lot, release was waiting, truck was waiting for, lorry waiting for the, customer waiting for results, certificate was, wrong-lot-number, label from the last, old label on, counted the labels, batch-number-was-written-wrong, wrong-batch-number, corrected-record, missing-signature-in
de: Chargenfreigabe, Chargendokumentation, Freigabeprüfung, Wareneingangsprüfung Rohstoffe
fr: libération de lots, dossiers de lot, contrôle des matières premières
es: liberación de lotes, revisión de registros de lote, análisis de materias primas

# lab-day: A day's samples and results
sample throughput, turnaround times, turnaround of samples, log samples, sample login, book in samples, sample registration, prioritise samples, urgent samples, routine testing, test samples, report-results, sample storage, chain of custody, sample tracking, sample backlog
posting: meet turnaround, analyse samples, analyze samples, perform routine analysis, deliver-results, test-methods, carry out routine analysis, carry out routine tests, sampling testing and analysis, to agreed methods, samples are tracked, tracked from receipt, sampling and testing
story: samples a week, samples in the fridge, samples from, backlog of samples, forty samples, hundred samples, vials, vial, tubes, rack of tubes, two tubes, barcodes on the, name on the tube, wrong tube, no label, without a label, results-by, results late, rang the results, overnight run, loaded the autosampler, queue on the, one instrument down, ran-them-in, batch of samples, blanks
de: Probeneingang, Probendurchsatz, Routineanalytik, Ergebnisübermittlung
fr: réception d'échantillons, délais d'analyse, analyses de routine
es: recepción de muestras, plazos de análisis, análisis de rutina

# plant-audits: Auditors and authorities in a plant
GMP audits, GMP inspections, customer audits, self-inspections, internal audits of quality, audit readiness, inspection readiness, FDA inspection, authority inspections, accreditation visit, UKAS, BRCGS audit, hygiene audits, quality audits
posting: host audits, audit-ready, audit findings, close audit, ISO audits, internal auditor, inspections by authorities, support inspections, authorities and customers, prepare for inspections, customer and regulatory audits, audits by customers
story: auditor stopped, auditor picked, auditor wanted, auditor said, auditor found, asked-me-to-show, showed him the log, showed her the log, could-not-show, one minor, two minors, finding-against, next audit, week before the audit, cleaned up for, training records, every training record
de: GMP-Inspektion, Kundenaudit, Behördeninspektion, Selbstinspektion
fr: inspections BPF, audits clients, préparation d'audits qualité
es: inspecciones GMP, auditorías de clientes, preparación de auditorías

# validation-plant: Qualifying equipment, methods and cleaning
equipment validation, process qualification, IQ OQ PQ, validation protocols, validation reports, cleaning validation, computer system validation, revalidation, qualification protocols, verification of methods, method verification, method-transfers, software validation of instruments, performance qualification
posting: write protocols, execute protocols, validate equipment, validation activities, write validation, support validation
story: three-runs, three batches in a row, protocol said, ran the protocol, swabs, swab, residue, worst case, rinse, acceptance limit, did not pass the, passed all three, wrote the protocol, wrote-the-report, two-methods-side-by-side, compared-both, other lab got
de: Prozessvalidierung, Gerätequalifizierung, Reinigungsvalidierung
fr: validation de procédés, qualification d'équipements, validation de nettoyage
es: validación de procesos, cualificación de equipos, validación de limpieza

# hygiene-line: Hygiene and foreign bodies on a food line
hygiene rules, foreign body control, foreign bodies, accounting for tools, tool-control, glass register, metal detection, critical-control-points, hygiene zones, high care, high-care, deep clean of lines, allergen control, BRCGS, HACCP plans, clean as you go on the line, cleaning in place, sanitation crew
posting: sanitation schedules, swab tests, allergens in production, hygiene standards on line, leave machinery clean, clean after intervention, account for tools, accounting for all tools, allergen and HACCP, GMP and sanitation, sanitation during, hygiene standards
story: blue plaster, hairnet, beard net, knife was missing, screw was missing, a screw in, bolt in, counted the tools, counted the bolts, counted my tools, piece of plastic, piece of metal, metal in the, hair in, stopped and searched, searched the, hosed down, foam, foamed, steam cleaned, swab came back, positive swab, listeria, salmonella, nuts, milk powder, wrong allergen, threw away the batch, held the pallet, hair-nets, no-rings, no jewellery, beard snood, washed-down-between, between-nut-and-no-nut, foam down, swabs, ATP, metal detector tripped, held-four-pallets, allergen change
de: Lebensmittelhygiene in der Produktion, Fremdkörper, HACCP-Konzept
fr: hygiène de production, corps étrangers, plan HACCP
es: higiene en producción, cuerpos extraños, plan APPCC

# clean-areas: Working sterile
aseptic processing, aseptic technique, sterile manufacturing, sterile filling, grade A, environmental monitoring of cleanrooms, media fills, gowning qualification, laminar flow, bioburden, microbial monitoring, contamination control, particle counts
posting: aseptic operations, sterile products, cleanroom behaviour, monitor cleanrooms, clean areas
story: gowned up, gown, settle plates, plate grew, plates, growth-on, colony, mould on the, particle alarm, door open too long, glove tore, sprayed the, wiped everything, filter test failed, sterile, not sterile
de: Reinraum, aseptische Herstellung, Umgebungsmonitoring
fr: salle blanche, fabrication aseptique, surveillance environnementale des salles
es: sala blanca, fabricación aséptica, monitoreo ambiental de salas

# herd: A herd and its health
herd health, milking parlour, milking routine, calf rearing, lambing season, fertility of cows, feed rations, mastitis, hoof care, poultry houses, pig units, stockmanship, stockperson, animal health records, biosecurity on farms, livestock, ^milking, cattle, poultry, animal husbandry, feeding animals, animal welfare on farms, dairy farming, milk herd, herd-management, herd, lambing, calving, pig farming, poultry farming, lameness, animal-feed, breeding-stock, artificial-insemination-of-cattle, sheep farming, shepherd, feedlot, egg-collection
posting: monitor animals, treat animals, milk cows, health of livestock, stock tasks, animal husbandry tasks, care for livestock, feed animals, dairy farm, herdsman, livestock-worker, farm animals, calves, look after livestock, animal care on, feed and bed, stock handling, animal welfare
story: the parlour, parlour, cows bawling, cow down, off her feed, limping cow, lame cow, milk tank, bulk tank, milk lorry, the vet, rang the vet, calving at, pulled the calf, lambs, ewes, bottle-fed, dry cows, heifer, bull, piglets, hens, broody, pecking, stood with them all night, cattle on the road, cows, calves, ^milked, pigs, chickens, sheep, sick calf, vet came, cow, calf, calves-were, udder, milking-machine, the herd, ewe, foxes, straw, the barn, vet-came-at-night, grazing, fence-was-down
story: vet, calved, colostrum, bottle fed, gate left open, on the road, trough, sow, fox
de: Herdenmanagement, Kälberaufzucht, Tiergesundheit, Stallarbeit, Viehhaltung, Tierhaltung, Melken, Milchvieh, Schweinehaltung
fr: conduite de troupeau, santé du troupeau, salle de traite, élevage, bovins, traite, animaux d'élevage, élevage laitier, troupeau, vêlage, élevage porcin, avicole
es: manejo del rebaño, sanidad animal, sala de ordeño, ganadería, ganado, ordeño, explotación ganadera, ganado lechero, rebaño, partos de ganado, granja porcina, avícola

# networks-utilities: Power, gas and water to every house
power outages, restore supply, supply interruptions, network faults, fault response, overhead lines, underground cables, jointing, meter installation, smart meter installation, gas network, gas mains, leakage detection, pipe repairs in streets, substations maintenance, switching of networks, streetworks, service connections, vulnerable customers without power
posting: restore power, repair mains, install meters, network operations, maintain substations, power lines, respond to outages, utility field, faults on the network, water network, supply to customers, meter readings, meter installs, leak repairs, mains repairs, customers without supply
story: lights went out, village was dark, whole street, street without, without power, line-was-down, lines-down, tree on the line, pole, poles, lineman, climbed the pole, bucket truck, transformer blew, fuse blew, cable joint, jointed, digger hit, smell of gas in the, dug up the road, burst main, water was off, bottled water, went door to door, meter was, old meter, smart meter, back on before, off supply, without supply, customers off, substation, feeder, switched them back, back-fed, generator to, valve would not shut, shut the wrong valve, pressure in the main, isolated the main, repair clamp, traffic lights up, dug a hole, dry hole, cable strike, jointer, meter read
de: Netzbetrieb, Störungsdienst, Stromausfälle, Zählermontage
fr: exploitation de réseaux, rétablissement de l'alimentation, pose de compteurs
es: redes de distribución, restablecimiento del suministro, instalación de contadores

# sop-writing: Writing and revising procedures
standard-operating-procedures, SOPs, write SOPs, revise SOPs, update-procedures, procedure-writing, controlled-documents, document revisions, training-on-procedures, analyst training, analyst qualification, train analysts, training of analysts, operator instructions
posting: author SOPs, review SOPs, write-and-review, maintain-procedures, follow SOPs, train laboratory, update SOPs, in accordance with SOPs, according to SOPs
story: the SOP, procedure-said, nobody-followed, could-not-be-followed, step seven, step was missing, wrote-it-again, version-on-the, pictures in it, photos in it, tried-it-with-the, gave it to the newest, let-the-new-one-read, everybody-did-it-their-way, did-it-differently, read and signed
de: Arbeitsanweisungen erstellen, SOP-Erstellung, Verfahrensanweisungen
fr: rédaction de procédures, modes opératoires, mise à jour des procédures
es: redacción de procedimientos, procedimientos normalizados de trabajo

# stability-testing: Stability, water and environment tests
stability studies, stability testing, stability samples, water testing, purified water, microbiological testing, bioburden testing, endotoxin testing, environmental samples, compendial methods, pharmacopoeia methods, USP methods, dissolution testing, wet chemistry tests, karl fischer
posting: perform stability, compendial testing, microbial testing, test water, pull samples, dissolution, pharmacopoeia
story: stability chamber, chamber alarm, pulled the samples, three-month samples, time-point, missed the time point, sampling points, sampling tap, ran the tap, plates counted, counted colonies, water sample failed, titrated, titration, end-point, balance room
de: Stabilitätsprüfungen, Wasseranalysen, mikrobiologische Prüfungen, Arzneibuchmethoden
fr: études de stabilité, analyses microbiologiques, pharmacopée
es: estudios de estabilidad, análisis microbiológicos, farmacopea
`;
