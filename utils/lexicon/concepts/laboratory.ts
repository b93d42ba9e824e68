/** Laboratories and field science. The format stands at `readPhraseTable`. */
export const LABORATORY = `
# sample-prep: Preparing samples
sample preparation, sample collection, prepare samples, specimen handling, sample handling, sample receipt, sample analysis, pipetting, dilutions, prepare reagents, prepare solutions, media preparation, specimen processing
posting: collect samples, process samples, handle specimens, prepare specimens
story: samples came, pipetted, test tubes, labelled the tubes, swapped samples, mixed up samples, sample was lost, samples a day, froze the samples, thawed, centrifuge
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

# lab-instruments: Instruments
laboratory equipment, instrument maintenance, lab instruments, instrument troubleshooting, laboratory instruments, operate instruments, scientific instruments, instrument calibration, equipment qualification
posting: maintain laboratory equipment, operate laboratory, troubleshoot instruments
story: the instrument, the HPLC, column was, pump pressure, the balance, microscope, autosampler, service engineer, baseline noise, pipettes were, fridge with the samples
de: Laborgeräte, Analysegeräte, Gerätewartung
fr: appareils de laboratoire, équipements de laboratoire
es: equipos de laboratorio, instrumental

# lab-records: Records and good practice
good laboratory practice, GLP, laboratory notebook, lab notebook, data integrity, LIMS, electronic lab notebook, document experiments, ISO 17025, laboratory documentation, raw data of tests
posting: record results, maintain laboratory records, document results, accurate laboratory
story: wrote it in the lab book, lab book, crossed out, initialled, data was missing, could not be traced, signed and dated
de: Labordokumentation, Laborjournal, GLP
fr: cahier de laboratoire, BPL, traçabilité des analyses
es: cuaderno de laboratorio, BPL, registro de resultados

# experiments: Planning and doing experiments
design experiments, experimental design, conduct experiments, scientific method, research experiments, DOE, laboratory research, controls in experiments, scientific research
posting: plan experiments, execute experiments, design and conduct, interpret results, analyze experimental data
story: experiment failed, experiment did not, repeated the experiment, three times with the same, changed one thing at a time, control group, did not replicate, could not reproduce, cells died, grew cells
de: Versuchsplanung, Experimente, Versuche
fr: expériences, plan d'expériences, expérimentation
es: diseño de experimentos, experimentos

# method-development: New methods
method development, method validation, validate methods, assay development, protocol development, method transfer, optimize methods, develop protocols
posting: develop analytical methods, develop assays, validate analytical
story: new method, faster method, method took, from two days to, half of the solvent, optimised the protocol, changed the protocol
de: Methodenentwicklung, Methodenvalidierung
fr: développement de méthodes, validation de méthodes
es: desarrollo de métodos, validación de métodos

# lab-safety: Safety in the laboratory
laboratory safety, chemical safety, biosafety, fume hood, chemical waste, biohazard, lab safety, radiation protection, chemical hygiene, BSL-2
posting: follow laboratory safety, handle hazardous chemicals, biological safety
story: eye shower, solvent, fire in the lab, glass broke, wrong bottle, unlabelled bottle, waste bottle
de: Laborsicherheit, Gefahrstoffe, biologische Sicherheit
fr: sécurité au laboratoire, risques chimiques, biosécurité
es: seguridad en laboratorio, bioseguridad, riesgo químico

# cell-culture: Working with cells and genes
cell culture, tissue culture, molecular biology, western blot, gene expression, flow cytometry, CRISPR, protein purification, aseptic culture, DNA extraction
posting: maintain cell lines, molecular techniques
story: cell line, incubator, contaminated cells, plasmid, sequenced
de: Zellkultur, Molekularbiologie
fr: culture cellulaire, biologie moléculaire
es: cultivo celular, biología molecular

# field-science: Measuring outdoors
field sampling, environmental monitoring, fieldwork, water sampling, soil sampling, ecology, field research, environmental science, wildlife surveys, GIS mapping, environmental assessment
posting: conduct fieldwork, collect field data, environmental samples
story: in the river, soil samples, water samples, counted birds, weather turned, transect
de: Feldarbeit, Umweltmonitoring, Probenahme im Feld
fr: travail de terrain, surveillance environnementale, prélèvements de terrain
es: trabajo de campo, monitoreo ambiental, muestreo de campo

# lab-clinical: Medical laboratory
clinical laboratory, medical laboratory, hematology, clinical chemistry, blood bank, histology, CLIA, laboratory technologist, critical values
posting: perform clinical tests, report critical values, clinical specimens
story: critical value, rang the ward, called the ward with, haemolysed, wrong tube, clotted, urgent sample, urgent blood, blood group, slides under
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
