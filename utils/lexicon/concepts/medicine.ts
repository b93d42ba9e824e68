/** Single fields of health, animals and laboratory work. The format stands at `readPhraseTable`. */
export const MEDICINE = `
# childbirth: Pregnancy and birth
midwifery, childbirth, labour-ward, antenatal-care, postnatal-care, antenatal, postnatal, breastfeeding-support, obstetric, newborn-checks, birth-plans, labor-and-delivery, fetal-monitoring, home-births, lactation, pregnant-women, prenatal, maternity, obstetrics, breastfeeding, labor and delivery, infant feeding, maternity care, postnatal depression
posting: support-women-through-labour, midwife, midwives, doula, maternity-unit, maternal, support ~ mothers, new mothers, mothers with feeding, care to women, provide antenatal, postnatal care, infant feeding and
story: contractions, pregnant, gave-birth, waters-broke, heart-rate-of-baby, baby's-heart-rate, pushed-for-two-hours, twins, newborn, could-not-breastfeed, latched, birth-partner, caesarean, delivery-room, the birth, midwife, latch, breastfeed, first feed, father fainted, waters broke, gave birth, the cord, cord was round, theatre for a section, birth plan, birth pool, new mum, stitches after
de: Geburtshilfe, Hebamme, Kreißsaal, Wochenbett, Schwangerenvorsorge
fr: accouchement, sage-femme, maternité, suivi de grossesse, allaitement
es: partos, matrona, maternidad, embarazo, lactancia

# eyes: Eyes and glasses
optometry, optician, eye-tests, eye examinations, spectacles, contact-lenses, dispensing optician, frames-and-lenses, vision-screening, lens-types, ophthalmology, low-vision, adjust-frames, glaucoma, cataract, visual-acuity, prescriptions-for-glasses
posting: optical-assistant, optometrist, fit-frames, measure-for-lenses, advise-on-lenses, ophthalmic
story: new-glasses, his glasses, her glasses, varifocals, blurred, could-not-read-letters, pupil-distance, contact-lens, eye-drops, squinted, eyesight, glasses-made
de: Augenoptik, Optiker, Sehtest, Brillen, Kontaktlinsen, Augenheilkunde
fr: optique, opticien, lunettes, lentilles de contact, ophtalmologie, examen de vue
es: óptica, optometrista, gafas, lentillas, graduación de la vista, oftalmología

# hearing-speech: Hearing, speech and swallowing
speech therapy, speech-and-language-therapy, audiology, hearing aids, hearing-tests, stuttering, swallowing-assessment, communication-aids, aphasia, voice-therapy, hearing-care, audiologist, speech pathology, augmentative-communication, hearing-loss
posting: speech therapist, speech-language pathologist, hearing aid, fit-hearing-aids, language-delay
story: stammered, lisp, could-not-find-word, picture-cards, hard-of-hearing, hearing aid whistled, sign-language, lip-reading, sounds-like, pronounce, his stroke, said-name
de: Logopädie, Hörgeräte, Sprachtherapie, Schluckstörungen, Hörakustik
fr: orthophonie, orthophoniste, audioprothèse, troubles du langage
es: logopedia, logopeda, audífonos, audiología, trastornos del lenguaje

# sterile-instruments: Sterile instruments and theatre sets
decontamination-of-instruments, sterilise instruments, sterilize instruments, sterile-services, instrument-sets, autoclave, autoclaves, surgical trays, surgical instruments, instrument-tracking, endoscope reprocessing, scrub-nurse, surgical technologist, swab counts, sterile-field, theatre-preparation
posting: prepare-operating-rooms, sterile-processing-technician, operating-department-practitioner, instrument count
story: swab-was-missing, counted swabs, counted instruments, clamp-was-missing, set-was-not-complete, tray-was-wet, packed-trays, broke-sterility, gloves-touched, indicator strip, surgeon-asked, handed-surgeon
de: Instrumentenaufbereitung, Sterilisation, ZSVA, OP-Assistenz, Instrumentieren
fr: stérilisation, instruments chirurgicaux, instrumentiste, bloc opératoire préparation
es: esterilización, instrumental quirúrgico, instrumentista, preparación de quirófano

# public-health: Health of the public
public-health, health promotion, health-education, disease surveillance, epidemiological, contact-tracing, health-campaigns, community-health, outbreak-investigation, screening-programmes, vaccination-campaigns, health inequalities, smoking cessation, maternal-health-programmes, disease-prevention, population-health
posting: public-health-officer, community-health-worker, health-educator, promote-healthy, investigate-outbreaks, health-improvement
story: cases-in-one-week, measles, tuberculosis, quit smoking, gave-up-smoking, mothers-at-clinic, had-met-whom, mobile-clinic, school-nurse, lice, healthy-eating, pandemic, tested-whole, mosquito nets
de: Gesundheitsförderung, öffentliche Gesundheit, Epidemiologie, Prävention, Gesundheitsaufklärung
fr: santé publique, promotion de la santé, épidémiologie, prévention santé
es: salud pública, promoción de la salud, epidemiología, educación sanitaria

# doctors-work: Diagnosing and treating as a doctor
clinical diagnosis, differential diagnosis, medical history, physical-examination, treatment-plans, prescribe medication, ward-rounds, outpatient clinics, medical-consultations, general-practice, referral-letters, clinical-decision-making, order-tests, physician, surgeons, on-call physician, informed-consent, junior doctors, resident doctors, foundation doctors, trainee doctors, out-patient clinics, clinical leadership, medical staff on call
posting: examine patients, diagnose-patients, diagnose-and-treat, treat patients, nurse-practitioner, advanced-practitioner, resident-doctor, ^prescribe, supervise junior doctors, teach junior doctors, diagnose and treat acute, manage acutely unwell, lead ward rounds, write discharge summaries, on-call rota and supervise, take histories, take history, examine patients and, histories and examine
story: diagnosis, chest-pain, listened-to-lungs, abdomen, appendix, lump, blood-results, sent-for-scan, prescribed, second-opinion, ward-round, consultant-said, missed-fracture, clinic-was-full, my registrar, my consultant, the SHO, the F1, F1, night on call, bleep went, four bleeps, clerked, clerked her, clerked him, CT showed, rang radiology, differential, M&M, morbidity meeting, told the relatives, broke the news, cannula on the third go
de: Diagnostik, Anamnese, ärztliche Behandlung, Visiten, Facharzt
fr: diagnostic médical, consultation médicale, examen clinique, médecin
es: diagnóstico médico, consulta médica, historia clínica, médico

# animal-treatment: Treating animals
veterinary-care, veterinary nursing, veterinary surgery, animal-patients, anaesthesia of animals, animal vaccinations, spay-and-neuter, veterinary-practice, pet owners, animal-health, veterinary medicine, restrain animals, animal nursing, equine, companion animals, veterinary, vet, veterinary nurse, animal handling, small animals, exotic animals, anaesthesia of dogs, dogs and cats, nurse animals, inpatients of the practice
posting: veterinarian, veterinary-nurse, veterinary-technician, veterinary-assistant, vet-practice, herd-health, animal health, dogs cats and, treatment options and costs, prepare animals for surgery, assist the vet, worried pet owners, worried owners, advise pet owners
story: the vet, vet-said, owner of dog, swallowed sock, x-rayed dog, put-to-sleep, put-down, stitches-in-paw, paw, injured bird, rabies, horse colic, fleas, owners-cried, litter of puppies, the dog, a dog, the cat, a cat, bitten, owner of the dog, scared animal, muzzle, horse, the owner cried, injected the dog, spaniel, labrador, kitten, puppy, rabbit, drip in his leg, catheter in his paw, kennels, couldn't afford the operation, insurance for the dog, bloated, spay, castrate, ate a sock, under anaesthetic, stopped breathing on the table, cremation, said goodbye to
de: Tiermedizin, Tierarzthelferin, Tierarztpraxis, Narkoseüberwachung Tiere, Tierarzt, Tiere
fr: soins vétérinaires, auxiliaire vétérinaire, clinique vétérinaire, vétérinaire
es: veterinaria, auxiliar veterinario, clínica veterinaria, sanidad animal

# animal-keeping: Feeding, cleaning and grooming animals
animal-care, animal husbandry, kennels, dog-grooming, dog-training, dog-walking, zookeeping, zoo animals, animal-shelter, cattery, stable-work, horse-care, grooming-horses, animal enclosures, feeding-animals, animal-behaviour, aquarium, rehoming, animal-welfare, clip dogs, wildlife-rehabilitation, animal care, kennel, zoo, grooming dogs, ^animals, ^animal
posting: zookeeper, groomer, stable-hand, kennel-assistant, feed-and-clean, animal-attendant, animal-technician, clean-enclosures, handle-animals, care for animals, suitable adopters, home checks for adopters, match animals with
story: mucked-out, nervous dog, bit-me, growled, matted fur, fur, leash, enclosure, hay, rescued dog, rehomed, parrot, monkeys, penguins, litter tray, would-not-eat-out, dog, cat, horse, bit me, adopters came, adopted him out, home check
de: Tierpflege, Tierpfleger, Hundepflege, Stallarbeit, Tierheim
fr: soins aux animaux, animalier, toilettage, palefrenier, refuge animalier, animaux
es: cuidado de animales, cuidador de animales, peluquería canina, protectora de animales, animales

# odd-results: Results outside the limits and deviations
out-of-specification, OOS, OOT, laboratory-investigations, deviation-reports, atypical results, failed-samples, invalid-runs, system-suitability, control-charts, quality control samples, internal-quality-control, critical-results, result-validation, proficiency-testing, analyser-maintenance, retest, deviations, deviation reports, deviation investigations, out of trend, laboratory investigations, CAPAs, change-control, change-controls, nonconformances, quality-events, retesting, corrective and preventive actions
peer review of analytical data, peer review of data
posting: write-deviations, release-results, validate-analyser, analytical-quality-control, report-critical-results, stability-testing, investigate deviations, raise deviations, initiate deviations, support investigations, write deviations, laboratory errors, deviations and CAPAs, report deviations, out-of-specification results, investigate out-of-specification, corrective and preventive, quality events
story: analyser, odd values, strange values, values-were-off, too-high, potassium, control-was-out, repeated-run, sample-was-mixed-up, drifted, same-lot-of-reagent, reagent, standard-curve, out of limits, above the limit, below the limit, over the limit, result-was-high, result was low, did not want to repeat, tested-it-again, second analyst, dilution error, calculation error, wrong-standard, old-standard, expired reagent, expired buffer, bubble in, not my sample, put on hold, on hold, quarantine, blocked it, stopped the release, could not release, told-quality, told QA, wrote the deviation, wrote down what happened, what really happened
story: did not throw it away, did not just repeat, wrote it down as it was, reported it to QA, told my supervisor straight away, opened an investigation, checked the pipette, checked the calculation, integrated wrong, standard was off, weighed the wrong, wrong dilution, nobody would have noticed
de: Abweichungsuntersuchung Labor, Qualitätskontrolle Labor, Ringversuche, Analysengeräte, Abweichungen, Abweichungsberichte, Änderungskontrolle, OOS-Ergebnisse
fr: résultats hors spécifications, contrôle qualité laboratoire, validation de résultats, automates, déviations, non-conformités, maîtrise des changements
es: fuera de especificación, control de calidad de laboratorio, validación de resultados, analizadores, desviaciones, resultados fuera de especificación, control de cambios

# proteins-genes: Proteins and genes
molecular biology, protein purification, protein expression, ^cloning, ^sequencing, gene-editing, qPCR, western blots, western blot, electrophoresis, immunoassays, flow-cytometry, mass spectrometry, antibodies, assay-development, bioprocessing, fermentation-of-cells, next-generation-sequencing, bioinformatics, DNA extraction, chromatography-of-proteins, plasmids, proteomics, genomics
posting: purify proteins, express proteins, biochemistry, molecular-techniques, assay scientist, characterise proteins, SDS-PAGE
story: the gel, band-on-gel, column-clogged, protein-fell-out, precipitated, the clone, DNA, primers-did, antibody, purified, bacteria-did-not-grow, eluted, mutants, plates-in-incubator
de: Molekularbiologie, Proteinreinigung, Klonierung, Sequenzierung, Bioinformatik
fr: biologie moléculaire, purification de protéines, clonage, séquençage, bio-informatique
es: biología molecular, purificación de proteínas, clonación, secuenciación, bioinformática

# soil-water: Soil, water and contaminated land
groundwater, groundwater sampling, soil sampling, site-investigation, site-investigations, contaminated-land, soil remediation, groundwater remediation, contaminated land remediation, trial-pits, environmental sampling, air-quality-monitoring, environmental monitoring, water-samples, environmental-consultancy, pollution-incidents, hydrology, emission-measurements, environmental-permits, noise-monitoring, ground-investigation, water sampling, environmental samples, environmental assessment
posting: sample groundwater, environmental-consultant, environmental-technician, environmental-engineer, contaminated soil, hydrogeologist
story: trial-pit, borehole-was, tar, smelled-of-oil, oil-on-river, dead-fish, samples-from-river, monitoring-well, soil-was-black, barrels-were-buried, contaminated-ground, dust-on-windows, the plume, soil samples, water samples
de: Altlasten, Bodenproben, Grundwasser, Umweltgutachten, Probenahme Umwelt, Immissionsmessung
fr: sols pollués, prélèvements d'eau, nappes, bureau d'études environnement, dépollution
es: suelos contaminados, muestreo de aguas, consultoría ambiental, vertidos, descontaminación

# ecology: Plants and animals in the wild
ecology surveys, habitat surveys, ecological surveys, protected-species, species surveys, biodiversity, conservation-work, nature reserve, bird surveys, bat surveys, habitat-management, wildlife-monitoring, ranger, national-park, invasive species, rewilding, wetlands, botanical surveys, mitigation-licences, ecology, wildlife surveys
posting: ecologist, conservation-officer, park-ranger, monitor-wildlife, habitat-restoration, countryside
story: bats, newts, counted-birds, orchids, owl, hedge, footprints, camera-trap, otter, frogs, rare-plant, visitors-off-path, volunteers-planted, fences along, counted birds
de: Naturschutz, Artenschutz, Kartierung, Biodiversität, Ranger, Landschaftspflege
fr: écologie, biodiversité, inventaires naturalistes, espaces naturels, garde nature
es: ecología, biodiversidad, fauna y flora, espacios naturales, conservación de especies

# materials-tests: Testing materials and products
materials testing, tensile testing, mechanical-testing, fatigue testing, product-testing, test rigs, environmental-testing, drop-tests, endurance testing, corrosion testing, metallurgy, material characterization, material characterisation, test bench, test-procedures-for-products, EMC testing, type-approval, crash-tests, concrete testing, soil-testing-laboratory
posting: test-technician, perform-tensile, materials-engineer, test materials, validation-engineer, durability tests, testing-of-components
story: cracked-in-test, broke-in-test, test rig, pulled-it-until, hundred-thousand-cycles, bent-under, climate chamber, hardness, fracture, microscope-showed, failed-after, sample-snapped
de: Werkstoffprüfung, Materialprüfung, Prüfstand, Zugversuch, Dauerlauftests
fr: essais mécaniques, essais matériaux, banc d'essai, métallurgie
es: ensayos de materiales, ensayos mecánicos, banco de pruebas, metalurgia

# tree-work: Felling and caring for trees
tree surgery, tree felling, arboriculture, arborist, tree climbing, tree-surveys, chainsaw-work, pruning trees, forestry harvesting, timber harvesting, stump grinding, planting-trees, woodland-management, hedge-cutting, tree-safety, wood chipper
posting: fell-trees, climb trees, tree surgeon, forestry-worker, tree-inspections, brush-cutting
story: tree-fell, tree-leaned, up-in-tree, rope-and-harness, chipper, storm-damaged, roots-under, crown-of-tree, sawed, bark, timber stacks, the forest
de: Baumpflege, Baumfällung, Forstarbeiten, Kettensäge, Seilklettertechnik, Gehölzschnitt
fr: élagage, abattage d'arbres, bûcheron, sylviculture, arboriste
es: poda de árboles, tala, arboricultura, trabajos forestales, motosierra

`;
