/** Laboratories and field science. The format stands at `readPhraseTable`. */
export const LABORATORY = `
# sample-prep: Preparing samples
sample preparation, sample collection, prepare samples, specimen handling, sample handling, sample receipt, sample analysis, pipetting, dilutions, prepare reagents, prepare solutions, media preparation, specimen processing, prepare media, buffer preparation, reagent preparation, stock solutions, solution preparation, standard solutions, serial dilutions, pH adjustment
posting: collect samples, process samples, handle specimens, prepare specimens, prepare media buffers and, prepare reagents and, make up solutions, preparation of media
story: samples came, pipetted, test tubes, labelled the tubes, swapped samples, mixed up samples, sample was lost, samples a day, froze the samples, thawed, centrifuge, made up, made fresh buffer, wrong molarity, pH was off, pH meter, weighed out, weighed it twice, autoclaved the media, bottles of media, agar, poured plates, stock bottle, no date on the bottle, wrong concentration, ten-fold, decimal in the dilution, filtered it, cloudy buffer, new lot of
de: Probenvorbereitung, Probenahme, Probenaufbereitung
fr: préparation des échantillons, échantillons, prélèvements, échantillonnage
es: preparación de muestras, toma de muestras, muestreo

# lab-testing: Tests in the laboratory
laboratory testing, lab tests, analytical testing, chemical analysis, perform assays, assays, analytical methods, chromatography, spectroscopy, titration, HPLC, microbiology testing, PCR, ELISA, routine analysis, laboratory analysis, wet chemistry
posting: perform tests, conduct laboratory, run assays, perform analyses, laboratory techniques, analytical instruments
story: ran the samples, ran the assay, blank was, control failed, positive control, negative control, result was out of, out of specification, repeated the test, repeated it, colonies, petri dish, contamination, contaminated
de: Laboranalysen, Laboruntersuchungen, chemische Analysen, Analytik
fr: analyses de laboratoire, analyses chimiques, dosage, chromatographie
es: análisis de laboratorio, ensayos de laboratorio, análisis químico, cromatografía

# lab-instruments: Instruments, reagents and order in a laboratory
laboratory equipment, instrument maintenance, lab instruments, instrument troubleshooting, laboratory instruments, operate instruments, scientific instruments, instrument calibration, equipment qualification, instrument qualification, equipment qualification in the lab, system suitability, daily calibration, calibrate balances, calibrate pipettes, routine maintenance of instruments, reagent preparation, reagent stocks, order reagents, lab consumables, laboratory stock, housekeeping in the laboratory, laboratory cleanliness, service contracts for instruments
posting: maintain laboratory equipment, operate laboratory, troubleshoot instruments, maintain instruments, maintain analytical, calibrate laboratory, troubleshoot analytical, equipment logbooks, manage lab supplies, prepare-standards, order consumables, instruments in good working, arrange servicing, servicing of instruments, inventory of the laboratory, laboratory's inventory
story: the instrument, the HPLC, column was, pump pressure, microscope, autosampler, service engineer, baseline noise, pipettes were, fridge with the samples, pressure went up, pressure rose, double peak, split peak, tailing, retention time, leaking pump, guard column, changed the lamp, lamp hours, needle was, blocked needle, purged, flushed it, made fresh, fresh buffer, fresh standard, shelf life of the, balance was, balance drifted, pipette was, weighed it again, the engineer came, ran out of tips, reordered, dated every bottle, opened-on, date-of-opening, freezer failed, minus eighty, moved the samples, samples thawed, the balance by the window, gave another weight, leads were swapped
de: Laborgeräte, Analysegeräte, Gerätewartung, Gerätequalifizierung, Systemeignungstest, Reagenzien, Laborordnung
fr: appareils de laboratoire, équipements de laboratoire, qualification d'instruments, réactifs, entretien des appareils
es: equipos de laboratorio, instrumental, cualificación de equipos, reactivos, mantenimiento de instrumentos

# lab-records: Records and good practice
good laboratory practice, GLP, laboratory notebook, lab notebook, data integrity, LIMS, electronic lab notebook, document experiments, ISO 17025, laboratory documentation, raw data of tests, ALCOA, audit trails of instruments, electronic records, good-documentation-practice, contemporaneous records, original records, traceable records, 21 CFR Part 11, GDP documentation, legible records, attributable
posting: record results, maintain laboratory records, document results, accurate laboratory, records in accordance with GMP, document-in-real-time, GMP documentation, accurate GxP, documentation in compliance
story: wrote it in the lab book, lab book, crossed out, initialled, data was missing, could not be traced, signed and dated, wrote-it-as-it-was, wrote it straight away, on a piece of paper, on a paper towel, post-it, back-dated, wrote-the-time, changed-the-number, crossed it out once, one-line-through, tippex, password was shared, shared login, deleted the run, printed the raw
de: Labordokumentation, Laborjournal, GLP, Datenintegrität, GMP-Dokumentation, gute Dokumentationspraxis
fr: cahier de laboratoire, BPL, traçabilité des analyses, intégrité des données, bonnes pratiques documentaires
es: cuaderno de laboratorio, BPL, registro de resultados, integridad de datos, buenas prácticas de documentación

# experiments: Planning and doing experiments
design experiments, experimental design, conduct experiments, scientific method, research experiments, DOE, laboratory research, controls in experiments, scientific research, design of experiments, run experiments, pilot study, statistical analysis of results, analyse experimental data, interpret data, troubleshoot experiments, scientific problem solving, scientific approach
posting: plan experiments, execute experiments, design and conduct, interpret results, analyze experimental data, design and run experiments, plan and conduct experiments, analyse the data, design and execute, independently design, interpret experimental, scientific approach to problems, statistics to experimental, apply statistics
story: experiment failed, experiment did not, repeated the experiment, three times with the same, changed one thing at a time, control group, did not replicate, could not reproduce, cells died, grew cells, control didn't work, negative control, positive control, no signal, couldn't repeat, couldn't reproduce, didn't replicate, three replicates, n of three, changed one thing, proved it by, swapped the lot, different batch of, old antibody, new supplier, it was the tubes, it was the water, error bars, threw out three months, the outlier, wanted it out of the plot, out of the plot, left it in the graph
de: Versuchsplanung, Experimente, Versuche
fr: expériences, plan d'expériences, expérimentation
es: diseño de experimentos, experimentos

# method-development: New methods
method development, method validation, validate methods, assay development, protocol development, method transfer, optimize methods, develop protocols
posting: develop analytical methods, develop assays, validate analytical, verification and transfer, analytical method validation
story: new method, faster method, method took, from two days to, half of the solvent, optimised the protocol, changed the protocol, did the validation, validated it, recovery was, spiked, spike recovery, limit of detection, linearity, ran both methods, old method and the new
de: Methodenentwicklung, Methodenvalidierung
fr: développement de méthodes, validation de méthodes
es: desarrollo de métodos, validación de métodos

# lab-safety: Safety in the laboratory
laboratory safety, chemical safety, biosafety, fume hood, chemical waste, biohazard, lab safety, radiation protection, chemical hygiene, BSL-2, laboratory housekeeping, chemical storage, waste disposal in the laboratory, COSHH, risk assessments for chemicals, fume cupboard, spill kit, safety officer, expired chemicals, labelling of chemicals, gas cylinders, liquid nitrogen, autoclave waste, 5S in the laboratory, biological safety cabinet
posting: follow laboratory safety, handle hazardous chemicals, biological safety, keep the laboratory safe, keep the laboratory tidy, handle chemicals, handle chemicals and waste, dispose of chemicals, follow COSHH, waste disposal procedures, follow biosafety, safe working in the laboratory
story: eye shower, solvent, fire in the lab, glass broke, wrong bottle, unlabelled bottle, waste bottle, in the hood, no label, unlabelled, bottles out of date, old reagents, spilled acid, acid on the, mercury, sharps, sharps bin, eye wash, shared shelf, cleared the cupboard, label with name, label with the date, lab coat home, gloves on the door handle
de: Laborsicherheit, Gefahrstoffe, biologische Sicherheit
fr: sécurité au laboratoire, risques chimiques, biosécurité
es: seguridad en laboratorio, bioseguridad, riesgo químico

# cell-culture: Working with cells and genes
cell culture, tissue culture, molecular biology, western blot, gene expression, flow cytometry, CRISPR, protein purification, aseptic culture, DNA extraction, mammalian-cell-lines, aseptic-technique, aseptic-conditions, cell-lines, primary cells, stem cells, passaging cells, cryopreservation, bioreactor, bioreactors, upstream-processing, biosafety-cabinet, culture-media, cell-banking, cell-therapy, microbial culture, microbiology, sterile-technique
posting: maintain cell lines, molecular techniques, maintain-cell, culture cells, maintain-cultures, aseptic-filling, microbiologist
story: cell line, incubator, contaminated cells, plasmid, sequenced, cells-kept-dying, cells died, my cells, incubator-was, fungus, mycoplasma, flask, flasks, thawed vial, laminar-flow, medium-turned, cells-looked, petri-dish, plate-was-overgrown
de: Zellkultur, Molekularbiologie, Zelllinien, steriles Arbeiten, Mikrobiologie, Bioreaktoren
fr: culture cellulaire, biologie moléculaire, lignées cellulaires, microbiologie, conditions stériles, bioréacteurs
es: cultivo celular, biología molecular, líneas celulares, microbiología, técnicas asépticas, biorreactores

# field-science: Measuring outdoors
field sampling, fieldwork, environmental science, GIS mapping, field work, sampling plans, sampling rounds, environmental samples, sample transport, chain of custody, transects, quadrats, field data, sampling equipment, remote sites
posting: conduct fieldwork, collect field data, collect environmental samples, collect samples in the field, carry out fieldwork, field surveys, take samples from
story: in the river, weather turned, transect, in waders, up to my knees, the boat, river was up, sampling bottle, bottles in the cool box, ice packs melted, GPS point, gate was locked, farmer shouted, farmer let us, rained all week, quadrat, nets, missing data point, back before dark
de: Feldarbeit, Umweltmonitoring, Probenahme im Feld
fr: travail de terrain, surveillance environnementale, prélèvements de terrain
es: trabajo de campo, monitoreo ambiental, muestreo de campo

# lab-clinical: Medical laboratory
clinical laboratory, medical laboratory, hematology, clinical chemistry, blood bank, histology, CLIA, laboratory technologist, critical values, biomedical scientist, blood sciences, haematology, biochemistry, transfusion, crossmatch, microbiology bench, cytology, urgent samples, validate results, phone results, specimen reception, mislabelled samples, blood stocks, process blood samples
posting: perform clinical tests, report critical values, clinical specimens, report results to clinicians, validate and report, work in blood transfusion, process specimens in, provide a diagnostic service, out-of-hours laboratory, run analysers
story: critical value, rang the ward, called the ward with, haemolysed, wrong tube, clotted, urgent sample, urgent blood, blood group, slides under, wrong blood in tube, mislabelled, unlabelled sample, rejected the sample, asked them to bleed again, rebleed, clotted sample, potassium of, rang it through, massive haemorrhage, units of O neg, O neg, crossmatched, the analyser went down, backup analyser, sent to the other site, culture grew, gram stain, microtome, night on my own in the lab, centrifuge, wrong date of birth, refused to run it, would not run it, two labels
de: medizinisches Labor, Hämatologie, klinische Chemie, MTLA
fr: laboratoire médical, hématologie, biologie médicale
es: laboratorio clínico, hematología, patología

# regulatory-science: Submissions and regulations
regulatory submissions, regulatory affairs, FDA submissions, dossiers, regulatory strategy, product registration, technical files, pharmacovigilance, medical device regulations, MDR
posting: prepare submissions, regulatory documentation, liaise with authorities
story: authority asked, agency asked, submitted to the agency, questions from the agency, approval came, registration was, side effects report
de: Regulatory Affairs, Arzneimittelzulassung
fr: affaires réglementaires, dossiers d'enregistrement
es: asuntos regulatorios, registro sanitario
`;
