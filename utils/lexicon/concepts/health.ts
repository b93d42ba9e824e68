/** Nursing, medicine, care, pharmacy, therapy, medical offices. The format stands at `readPhraseTable`. */
export const HEALTH = `
# patient-assessment: Assessing patients
patient assessment, assess patients, vital signs, vitals, physical assessment, nursing assessment, early warning score, monitor patients, patient monitoring, blood pressure, triage patients, head-to-toe assessment, nursing care, individual care needs
posting: assess patient needs, monitor patient condition, evaluate patients, evaluation of patients, observe patients, monitor ~ patients, monitor ~ residents, assess ~ patients, assess ~ mobility, observe ~ residents, plan implement and evaluate, assess plan implement, registered nursing care, professional nursing care, monitor side effects, provide care to patients, nursing interventions, care to patients, care of patients, observe individuals, changes in ~ status, physical status, emotional and physical
story: took her blood pressure, took his blood pressure, checked his pulse, pulse was, temperature was, breathing fast, grey in the face, did not look right, looked pale, sweating and, saturation, oxygen was, did his obs, did her obs, obs every, blood pressure was, his pressure was, her pressure was, his colour was, her colour was, a bit off, not himself, not herself, sugar was, temperature of, heart rate, breathing was, looked at her skin, listened to his chest
story: symptoms, observations, sats, sats had dropped, sats were, did the obs, obs at, his obs, her obs, obs round, obs chart, score-went-from, =NEWS, put-call-out, resps, on the monitor, blood-pressure-kept, pressure-kept, temp-was, temp-of, breathing was fast, clammy, something-about-him-was-off, something-about-was-off
de: Vitalzeichen, Patientenbeobachtung, Anamnese, Krankenbeobachtung, Pflegeanamnese
fr: signes vitaux, évaluation des patients, constantes, surveillance des patients
es: constantes vitales, valoración de pacientes, signos vitales, valoración del paciente

# deterioration: Noticing that somebody gets worse
deteriorating patient, patient deterioration, rapid response, early recognition, sepsis, escalation of care, changes in condition, change in condition
posting: recognize changes, report changes in, clinical judgment, notify physician, critical thinking in care, recognise and respond, recognize and respond, recognises and responds, deteriorating patients, escalate to medical staff, changes in ~ health, changes in ~ mood, report changes, changes in patient, escalate concerns about a patient, patient's condition, change in a patient's, concerns about a patient's condition, patient is deteriorating, when a patient is, deteriorating patients and escalate, urgent response team
story: got worse, was getting worse, called the doctor, called the registrar, rang the doctor, doctor did not come, insisted that the doctor, rang again, something was not right with, quieter than, was confused, not responding, transferred to intensive care, sent to hospital, called an ambulance, was drowsy, <phone> ~ registrar, rang the <medic>, called the <medic>, asked the <medic> to come, <medic> did not come, <medic> came, something was wrong with him, something was wrong with her, heart was going, going up slowly, dropping, sent for bloods, bloods and, potassium, went to intensive, transferred him, transferred her, was septic, in time to, deteriorating, deteriorated, declining, unstable, he was grey, she was grey, he was clammy, not his usual self, not her usual self, score was, news score, bleeped, did his obs again, did her obs again, outreach team, rash, spreading, in agony, lump, cloudy, sugar was through, unresponsive, drowsier, swollen up, breathing was fast, clammy, bleeped-the-doctor, breathing had changed, his breathing changed, her breathing changed, who said to wait, went back and checked, didn't like the look of, sats had dropped, dropped to 88, grey and clammy, score-went-up, went downhill, going downhill, fetched the doctor, put-call-out, over-doctor's-head, rang the med reg, med reg, the reg, bleeped again, rang-outreach, bloods-back, lactate, sepsis bundle, fluids-up, blue-lighted, paramedics took
de: Zustandsverschlechterung, akute Veränderungen, Notfallmanagement
fr: aggravation, dégradation de l'état, détection des urgences
es: empeoramiento, cambios en el estado, deterioro del paciente

# medicines: Giving medicines
medication administration, administer medications, administer medication, ^medication, ^medications, medicines management, drug round, medication round, controlled drugs, dispense medication, medication reconciliation, medication safety, dosage
posting: administers medications, medication assistance, prescribed medications, medication management, administer ~ medication, administer ~ medications, administer ~ medicines, administer ~ treatments, prescribed medication and treatments, record ~ medication, prompt ~ medication, assist ~ medication, self-administration, reconcile medications, reconciles medications, reconcile ~ medicines
story: gave ~ tablets, gave ~ injection, pills, insulin, dose, wrong dose, double dose, wrong patient, drug chart, prescription said, would not take her tablets, allergic to, allergy, penicillin, morphine, checked the name band, wristband, heart tablets, sleeping tablets, take her tablets, took her tablets, took his tablets, take his tablets, the chart, drug cupboard, drew up, units instead of, ten times the dose, morning medicines, give the medicines, checked the dose, asked pharmacy, two of us checked, antibiotics, painkillers, pain relief, side effects, inhaler, eye drops
story: medication error, administered, meds, the meds, blister pack, blister packs, missed dose, signed for, the script, patches, missed the dose, hid her tablets, hid his tablets, drug-trolley, did-trolley, medicine-trolley, drugs-round, popped the tablets, popped her tablets, popped his tablets, tablets-swallowed, after-they-swallowed, swallowed-it, swallowed-them, watched-swallow, watched-him-swallow, spat the pill, spat it out, spat the tablet, refused-tablets, refused her meds, refused his meds, crushed the tablet, crushed tablets, forty-tablets, held-dose, eight o'clock meds, the MAR, MAR sheet, MAR chart, ran the meds, gave the meds, water-tablet, blood thinner, pill-at-time, tablet-in-pot, medicine-pot, tablet-too-many, one-tablet-left, paracetamol, count-was-out, count-did-not-tally
de: Medikamentengabe, Medikamente, Medikation, Arzneimittel, Medikamente richten, Medikamentenverabreichung
fr: administration des médicaments, médicaments, distribution des médicaments, traitements
es: administración de medicamentos, medicación, medicamentos, administrar medicación

# wound-care: Wounds and dressings
wound care, ^dressings, dressing changes, wound dressing, pressure ulcers, pressure ulcer prevention, pressure sores, skin integrity, wound management, ulcer care
posting: wound assessment, change dressings, skin care, skin checks, pressure area care, pressure areas, prevent pressure, pressure damage, leg ulcers, tissue viability, Waterlow
story: changed the dressing, bandage, wound was, wound did not heal, wound healed, red around, pressure sore, bedsore, turned ~ every two hours, photo of the wound, the dressing, the wound, wounds, packed the wound, stitches, her leg, his leg, his heel, her heel, red skin, mattress, turned him, turned her, leaking-through, leg-was-leaking, weeping, weepy, foam dressing, changed to a foam, bandaged, toe to knee, granulated, granulating, slough, sloughy, necrotic, packed the cavity, cavity, sacrum, grade-2, grade-two, grade 3, grade-three, category-two, ulcer, ulcers, sore starting, sore on her, sore on his, red-patch, red-patches, air mattress, heels up, heels off, pillow under, turn-chart, turning-chart, measured the wound, measured-it-with, photo-and-measured, skin tear, skin-check, checked-skin, barrier cream, Waterlow, tissue viability, staples out, suture
de: Wundversorgung, Wundmanagement, Verbandswechsel, Dekubitusprophylaxe
fr: pansements, soins des plaies, escarres, plaies
es: cura de heridas, curas, úlceras, heridas, vendajes

# injections-blood: Blood, drips and injections
phlebotomy, venipuncture, blood draw, blood draws, IV therapy, intravenous, cannulation, injections, catheter, catheterization, infusion, blood samples, blood transfusion, collect specimens, specimen collection
posting: perform venipuncture, start IVs, collect blood, draw blood, collect ~ blood, collect ~ samples, label specimens, blood and specimens, take blood, cannulate, venepuncture and cannulation, take bloods
story: took blood, took her blood, took his blood, needle, afraid of needles, vein, could not find a vein, found a vein, cannula, second try, infusion pump, blood test, needle in, the drip, the cannula, injection, injected, put in a line, line in her arm, line in his arm, catheter bag, cath, got-needle-in, first time on, bloods-from, took-bloods, blood-bottles, put-line-in, got-line-in, cannulated, tourniquet, butterfly, the vein, veins, rolling veins, IV antibiotics, IV in, drip-up, drip had tissued, tissued, midline, PICC, flushed the line, jab, jabs, injection-in-her, injection-in-his, blood-sugar-and-bloods
de: Blutentnahme, Injektionen, Infusionen, Katheter
fr: prises de sang, prélèvements, injections, perfusions, sondage
es: extracción de sangre, inyecciones, vía intravenosa, sondaje, analíticas

# personal-care: Washing, dressing, feeding
personal care, activities of daily living, ADL, ADLs, toileting, personal hygiene, assist with bathing, assistance with daily living, basic care, incontinence, oral care, ^bathing, personal grooming
posting: assist residents with, assist patients with, assist with feeding, daily living activities, meal assistance, help residents with, eating drinking, eating and drinking, using the toilet, washing and dressing, assist with personal tasks, personal tasks, help clients with, assist clients with, continence care, grooming, ability to wash, wash and dress, wash dress and, help ~ get up, get washed, get up and dressed, go to bed
story: washed her, washed him, helped ~ wash, helped ~ dress, helped ~ eat, helped ~ to the toilet, shower, wet bed, fed her, fed him, combed her hair, shaved him, teeth in, wanted to do it himself, wanted to do it herself, would not eat, did not eat, did not want to wash, in the bath, washing, washed and dressed, got him up, got her up, brushed, bathroom with, wash himself, wash herself, ate half, clean sheets, changed his, changed her, pad, commode, shaving, dressing, feeding, daily living, helped him shave, brushed her teeth, brushed his teeth, hoisted, changed the pad, soiled, wouldn't let anyone wash, flannel, basin, did-back, own-face, ran-bath, ran-him-bath, hated-shower, hates-shower, changed her pad, changed his pad, took-to-toilet, took-him-to-toilet, to the loo, on-the-toilet, soaked bed, cream on her legs, did her hair, did his teeth, denture, dentures, did-up, bra, tights, stockings-on, nails-cut, wet-shave, wash-at-sink, strip-wash, bed-bath, bed-bathed, up-and-dressed, got-dressed, got-him-dressed
de: Grundpflege, Körperpflege, Nahrungsaufnahme, Unterstützung im Alltag
fr: toilette, soins d'hygiène, aide à la toilette, aide aux repas, aide aux gestes
es: higiene personal, aseo, alimentación, actividades de la vida diaria, aseo personal

# patient-moving: Moving patients and falls
patient handling, moving and handling, hoist, patient lifting, fall prevention, falls prevention, repositioning, body mechanics, transfer patients, moving and handling equipment, slide sheets, slide sheet, ceiling track hoists, stand aids, stand aid, standing hoist, walking aids, moving and positioning
posting: transfer and ambulate, assist with mobility, prevent falls, reposition patients, move residents, move patients, lift patients, assess ~ mobility, mobilise patients, position patients, transfer residents, ^ambulation, prevent falls and, falls risk assessments, use of hoists, hoists, safe moving, moving and handling techniques, safe handling
story: had fallen, fell out of bed, found her on the floor, found him on the floor, lifted her, lifted him, two of us lifted, wheelchair, walking frame, walker, first steps, sat up, bed rail, slippers, sensor mat, walking stick, walked to the window, out of bed, into the chair, slipped in the bathroom, stood up with, transferred him to the chair, the hoist, sling, wedged, zimmer, pendant, lay on the floor, lying on the floor, sitting on the floor, days on the floor, hours on the floor, night on the floor, fallen between, helped her back to, helped him back to, over-in-night, going-over-at-night, kept-falling, third-fall, found-on-floor, on-floor-by-bed, moved-bed-down, bed-down-low, low-bed, crash-mat, mat-beside, sensor-on, proper slippers, falls-diary, why-he-kept-falling, why-she-kept-falling, two of us with the sling, frightened of the hoist, frightened of it, got-in-it-first, checked-straps, lift-him-off-floor, lift-off-floor, not-lift-him, not-lift-her, by-the-arms, from-bed-to-chair, rota-stand, turned-her-with, rolled-her, rolled-him, banana board, bed-rails
de: Mobilisation, Lagerung, Sturzprophylaxe, Transfer
fr: mobilisation, prévention des chutes, transferts, manutention des patients
es: movilización de pacientes, prevención de caídas, traslado de pacientes, movilización

# infection-control: Infection control
infection control, infection prevention, hand hygiene, sterile technique, aseptic technique, sterilization, isolation precautions, universal precautions, disinfection, sterile, MRSA, outbreak, sanitizing, bloodborne pathogens
posting: infection control policies, standard precautions, sterile field, clean and sterilize, follow infection control, maintain infection prevention, hygiene and infection, keep ~ sterile, sterilise ~ instruments, sterilise ~ tools, sterilise, decontaminate, prevent infection, infection prevention and control, spread of infection
story: washed hands, gloves and apron, masks, gown, quarantine, isolated ~ room, norovirus, covid, disinfected, hand gel, visitors were not allowed, positive test, tested positive, had it too, went down with it, bleach, gowns, aprons, closed the ward, closed two bays, closed the bay, visitors out, no visitors, clean side, dirty side, one door in, D and V, diarrhoea, vomiting, shut the lounge, closed the lounge, sick bowl, barrier nursed, sleeves-up, bare-below, gel his hands, gel her hands, gelled, gel your hands, hand rub, washed-hands, washes-hands, wash-hands, C diff, MRSA screen, swabbed-everybody, swabbed-them, side-room-with, own commode, visitors to gel, aprons on the door, PPE, mask-fit, changed-gloves-between, hand-wash-audit, red-bags, shingles, scabies, flu on the, chlorine tablets, did-side-room-after, curtains-down, chlorine, terminal-clean, steam cleaned, yellow-bag, clean after C diff, fogged
de: Hygienevorschriften, Infektionsschutz, Hygienestandards, Desinfektion, Sterilisation
fr: hygiène hospitalière, prévention des infections, stérilisation, désinfection, asepsie
es: control de infecciones, higiene hospitalaria, esterilización, desinfección, asepsia

# resuscitation: Life-saving help
CPR, resuscitation, life support, BLS, ACLS, code blue, cardiac arrest, emergency care, emergency department, trauma, first aid, AED, critical care, stabilize patients
posting: respond to medical emergencies, emergency treatment, acute care, respond to ~ medical emergencies, medical emergencies, give first aid, provide emergency care, initiate life support, until help arrives, emergencies calmly
story: not breathing, stopped breathing, no pulse, chest compressions, heart stopped, crash call, crash team, defibrillator, unconscious, choking, ^bleeding, a lot of blood, ambulance took, seizure, stroke, allergic shock, emergency bell, pulled the bell, started compressions, collapsed in, bag and mask, paddles, adrenaline, came back to life, stroke team, epileptic, fit on the floor, called 911, call 911, rang 999, heart attack, heartburn, aspirin, nitro, squad, paramedics, crash cart, stents, EKG, recovery position, not responding, told someone to call, stayed on the line, collapsed by, choked, choked on, was choking, back-blows, slapped his back, abdominal thrusts, heimlich, flew out, went into cardiac, cardiac arrest in, started CPR, did CPR, went-blue, turned-blue, lips were blue, had-fit, timed-it-and, cleared-chairs, fit-in-the, nosebleed, anaphylactic, nut-allergy-and, put-out-call, crash-bell, shouted-for-help, pads on, shocked him, shocked her, no-breathing, passed-out, 999, used the defib, defib
de: Reanimation, Notfallversorgung, Notaufnahme, Intensivpflege
fr: réanimation, soins d'urgence, gestes d'urgence, soins intensifs
es: reanimación, soporte vital, urgencias médicas, cuidados intensivos

# ward-handover: Handing over patients
patient handover, SBAR, nursing handover, shift report, bedside handover, patient report, continuity of care, transfer of care, bedside report
posting: communicate with ~ care team, report to oncoming, ensures continuity, give clear handovers, handovers at shift, handover between shifts, shift handover, handovers to
story: told the night nurse, handover took, handover at the bed, at the bedside, night nurse did not know, wrote it on the board, missed at handover, on one page per patient, handover, told the nurse who, told the next nurse, at the change of shift, handed over at, report in the morning
story: handoff, end of shift, bed-by-bed, what to look out for tonight, worrying-ones-first, nights did-not-know, days did-not-know, nil by mouth and nobody, nobody-told-nights, nobody-told-days, handover-sheet, ten-minutes-at-seven, at shift change, who-to-watch, watch out for tonight, told-nights, told-day-staff, day-staff-came-on, night-staff-came-on, passed-on-to-nights, passed-on-to-days, huddle at seven
de: Dienstübergabe, Übergabe am Bett, Patientenübergabe
fr: transmissions, transmissions ciblées, relève infirmière
es: cambio de turno, parte de enfermería, continuidad de cuidados

# charting: Patient records
^charting, patient records, medical records, electronic health records, EHR, EMR, care documentation, nursing documentation, clinical documentation, patient charts, document patient care, health records, scan letters, clinical letters and results, code letters, clinical coding of letters, workflow letters
posting: document care, accurate charting, maintain patient records, chart accurately, record patient, maintain ~ patient records, document ~ care, accurate patient documentation, keep ~ care records, update care records, record ~ observations, daily care notes, treatment notes, write treatment notes, letters to GPs, clinical letters, complete ~ care notes, discharge letters, scan code and, scan and code, legible and contemporaneous, accurate legible, incoming clinical letters, incoming hospital letters
story: wrote it in the notes, wrote in the chart, charted, in the patient's notes, in her notes, in his notes, documented ~ in the system, notes were missing, file of the patient, allergies were not in, electronic notes, in the notes, the chart looked, chart was, documented, wrote in the file, wrote how, logged the, wrote to the GP, dictated the letter, handheld, on the tablet at the bedside
de: Pflegedokumentation, Patientenakte, Patientendokumentation
fr: dossier de soins, dossier patient, dossiers médicaux, dossier médical
es: historia clínica, historias clínicas, registros de enfermería, expediente clínico

# care-plan: Planning care
care plan, care plans, care planning, nursing care plan, treatment plan, treatment plans, individualized care, plan of care, nursing process, care coordination, case management in care
posting: develop care plans, implement care plans, evaluate care, patient-centered care, person-centred care, individual care, plan ~ care, evaluate ~ care, assess plan implement and evaluate, set goals with, realistic goals
story: planned with her, planned with him, goal was to go home, what she wanted was, what he wanted was, small steps, plan for the week, changed the plan with the doctor, with the family we agreed, goal for, goals for, agreed with her that, agreed with him that, step one was, daily routine, what she can still do, what he can still do, changed the plan, new plan, wrote-down-how-he-likes, wrote-down-how-she-likes, how-he-likes, how-she-likes, likes-morning, what-he-wants-mornings, what-she-wants-mornings, plan-still-said, plan-was-out-of-date, plans-were-copied, plans-were-out-of-date, rewrote the plan, rewrote it with the daughter, rewrote-it-with-son, reviewed-plan, reviewed-plans, care-file, care-files
de: Pflegeplanung, Pflegeprozess, Behandlungsplan, Pflegeplan
fr: projet de soins, plan de soins, projet personnalisé, plan de traitement
es: plan de cuidados, planes de cuidados, plan de tratamiento

# relatives: Talking with relatives
relatives, families, family members, family support, communicate with families, family communication, patients and families, family education, next of kin, residents' families, families and carers
posting: supports families, involve families, communicates with relatives, liaise with families, patients and their families, emotional support to, emotional support to patients, support to patients and relatives, relationships with ~ families, families and relatives, update families, support families, patients and carers, parents and carers, families and health professionals, families and professionals
story: rang <relative>, called <relative>, phoned <relative>, told <relative>, <relative> was angry, <relative> was crying, <relative> cried, spoke to <relative>, talked to <relative>, sat with <relative>, <relative> came every, <relative> wanted to know, asked <relative>, rang ~ daughter, rang ~ son, rang ~ family, called ~ daughter, called ~ son, called ~ family, every evening ~ rang, the family wanted, the family was, bad news to, <relative> asked, <relative> said, <relative> told, <relative> thanked, <relative> slept, his wife, her husband, the <relative> was, the <relative> were, visiting time, visiting end, one son, the daughters, family was, called home to
story: family member, updated the family, family meeting, loved one, rang the family, his sister, her sister, her niece, his niece, niece, the wife, the widow, family were angry, family were in the corridor, sat them in, relatives filmed, family meeting in the office, shouting-in-corridor, son-was-shouting, daughter was shouting, let him finish, let her finish, took-him-in-office, took-in-office, rang the daughter, rang-son, rang-wife, every-evening-at-six, good-news-or-bad, told them straight, nobody-had-told-family, nobody-had-washed-mum, where are her teeth, lost her teeth, lost-glasses, cup-of-tea-with-son, made-son, sat-down-with-family, family-in-room, rang-them-before-they, relatives' room, quiet room
de: Angehörige, Angehörigenarbeit, Angehörigengespräche, Familien
fr: familles, proches, accompagnement des familles, entourage
es: familiares, familias, atención a familiares, apoyo a las familias

# patient-teaching: Teaching patients
patient education, educate patients, health education, health promotion, patient teaching, discharge instructions, self-care, self-management, health literacy
posting: teach patients, patient instruction, instruct patients, counsel patients, educate families, patient and family education, family education, discharge teaching, educating patients about, teach ~ families
story: showed her how to inject, showed him how to, explained the illness, explained what the tablets, practised ~ with her, practised ~ with him, large print, drew the heart, asked him to show me, asked her to show me, at home alone, showed her how, showed him how, taught her to, taught him to, practised with, explained to her what, explained to him what, pictures for, wrote it down for her, wrote it down for him
de: Patientenedukation, Patientenschulung, Beratung von Patienten, Gesundheitsberatung
fr: éducation thérapeutique, éducation du patient, conseils aux patients
es: educación sanitaria, educación para la salud, educación del paciente

# discharge: Sending patients home
discharge planning, patient discharge, transition of care, aftercare, hospital discharge, rehabilitation placement, discharge coordination
posting: coordinate discharge, safe discharge, post-discharge, discharge letters to, plan discharge, facilitate discharge, complex discharges, plan safe discharges, safe discharges, unsafe discharge, delayed discharges
story: sent home, could go home, not ready to go home, organised ~ bed at home, meals on wheels, nobody at home, social worker at the hospital, came back two days later, readmitted, went back home, discharge, discharged, letter for the, back in hospital, back on the ward, bed at home, home care for, going-home-on-friday, home-on-friday, go-home-before-weekend, no-carers-booked, no-care-booked, no-package, package-started, back-to-empty, empty fridge, empty-house, key safe, keep-him-another-night, keep-another-night, kept-him-one-more, kept-one-more, one-more-night, not-safe-to-go-home, fit-for-discharge, medically-fit, tablets-to-take-home, transport-was-booked, ready-by-two, leave-by-two, bed-was-wanted, sent home too soon, came back in, referral-had-gone-to, section-two, home-with-a
de: Entlassmanagement, Entlassung, Überleitung
fr: sortie d'hospitalisation, préparation de la sortie, retour à domicile
es: alta hospitalaria, planificación del alta

# dying: End of life
palliative care, end of life, end-of-life care, hospice, bereavement, dying patients, comfort care, grief
posting: bereavement support, palliative patients, terminally ill, end of life with, care for people at the end, support the bereaved
story: was dying, passed away, last days, last hours, last wish, held her hand, held his hand, sat with her until, sat with him until, funeral, wanted to die at home, opened the window, grieving, last night of, pain free, without pain, with morphine, wanted to see her, wanted to see his, sat by the bed, in peace, the priest, was alone when, patient died, he died, she died, died at home, died in hospital, died that night, husband died, wife died, mother died, father died, mouth sponge, mouth-care, pink sponge, syringe driver, after-she-passed, after-he-passed, passed-on-the, washed-her-after, washed-him-after, laid-him-out, laid-out, at-home-with-window, weeks-to-live, days-to-live, not-getting-better, told-them-straight-that-dad, told-them-that-mum, anticipatory, in-case-medicines, nothing-more-to-do, wife-asleep-in-chair, asleep-in-chair, family-slept, undertaker-came
de: Palliativpflege, Sterbebegleitung, Hospiz, Palliativversorgung
fr: soins palliatifs, fin de vie, accompagnement de fin de vie, deuil
es: cuidados paliativos, final de la vida, duelo

# dementia: Dementia and confusion
dementia, alzheimer, memory care, cognitive impairment, confused patients, elderly care, geriatric, older adults, gerontology, elderly patients, dementia care
posting: residents with dementia, elderly residents, older people, aging population
story: forgot where, looking for her mother, wanted to go home, ran away from the home, did not recognise, hid her purse, confused at night, old songs, sang with, photo album, always at the same time of day, did not know where, did not know me, kept asking, asked every, wants to go home, his cap, old photos, sings, wandering, at night she, at night he, hit-out, hits-out, hitting-out, lashed-out-at-carers, going-home-to-mother, home-to-mother, wait-for-mother, thought-I-was-her, thought-I-was-his, mistook me for, called-me-by-her, walked-with-round, walked-with-him-round, every-day-at-four, sundown, up-and-down-corridor, packed-bag, coat-on-by-door, trying-door, tried-doors, rummaged, rummage box, doll, memory-box, did-not-know-own, no-idea-where-he-was, no-idea-where-she-was, went-along-with-it
de: Demenz, Gerontopsychiatrie, Altenpflege, Senioren
fr: démence, personnes âgées, gériatrie, alzheimer
es: demencia, personas mayores, geriatría, alzheimer

# mental-health: Mental health
mental health, psychiatric, behavioral health, psychiatric nursing, suicide prevention, suicide risk, depression, anxiety, psychosocial, mental illness, self-harm, psychotherapy, therapeutic relationship
posting: mental health support, behavioral health services, psychosocial support, emotional support
story: did not want to live, wanted to kill, hurt himself, hurt herself, cut herself, panic attack, could not sleep, depressed, locked himself, locked herself, talked ~ down, psychiatrist, was afraid of, hearing voices, heard voices, panicked, self harm, overdose, not eating, stopped eating, could not get out of bed, hallucinations, hospital against, sectioned, breathing together, breathed with, trusted me enough, afraid of people, afraid to go out, afraid to sleep, would not come out of, cutting herself, cutting himself, overdosing
de: Psychiatrie, psychische Erkrankungen, psychosozial, Suizidprävention
fr: santé mentale, psychiatrie, soutien psychologique, psychosocial
es: salud mental, psiquiatría, apoyo psicológico, psicosocial

# children-ill: Sick children and newborns
pediatric, pediatrics, neonatal, NICU, newborn
posting: pediatric patients, care of newborns, care for children and babies, care of ~ infants
story: baby, mother was afraid, child was afraid, child cried, distracted him with, distracted her with, mother and baby, fever, toddler, incubator, feeding tube, held the baby, premature, cot side, the ^child, sick child, her temperature, his temperature
de: Pädiatrie, Kinderkrankenpflege, Neugeborene
fr: pédiatrie, néonatalogie, puériculture
es: pediatría, neonatología, maternidad

# operating-room: Operating theatre
operating room, operating theatre, surgery, perioperative, scrub nurse, preoperative, postoperative, anesthesia, surgical instruments, theatre nurse, sterile instruments, recovery room, surgical patients
posting: assist in surgery, pre-op, post-op, surgical procedures, prepare patients for surgery, recover ~ patients, assist the surgeon, count instruments, count swabs, instruments and swabs, escort patients, patients to theatre
story: before the operation, after the operation, surgeon, theatre list, swab count, instruments were missing, instrument tray, counted the swabs, anaesthetist, wrong side, marked leg, theatre, in theatre, before surgery, after surgery, anaesthetic, consent form, scalpel, fasting
de: OP, Operationssaal, chirurgisch, Anästhesie, Operationen
fr: bloc opératoire, chirurgie, anesthésie, opératoire
es: quirófano, cirugía, anestesia, quirúrgico

# triage-health: Triage
emergency triage, telephone triage, acuity, patient flow, waiting room, nurse advice line, waiting times, patient prioritization
posting: prioritize patients, triage calls, manage patient flow, triage ~ patients, triage by urgency, patients by urgency, walk-in patients
story: waiting room was full, who was sickest, sickest first, who could wait, chest pain, waited for hours, waiting for four hours, walked through the waiting room, told them how long, sent ~ straight through, waiting since, who had waited, sicker than, sent to the front, jumped the queue, seen first, a and e
de: Triage, Ersteinschätzung, Patientenfluss
fr: tri, accueil des urgences, orientation des patients
es: triaje, flujo de pacientes, clasificación de pacientes

# care-team: Working with doctors and therapists
multidisciplinary team, interdisciplinary team, care team, healthcare team, ward rounds, physicians, collaborate with physicians, allied health, interprofessional, medical staff, consult with physicians
posting: collaborate with ~ healthcare, work with ~ physicians, members of the care team, communicates with physicians, assist physicians, work with doctors, liaise with doctors, contact prescribers, escalating to medical staff, medical and nursing staff, support the doctors, work alongside physicians, medical team
story: with the doctors, the doctor said, the doctor wanted, doctor disagreed, asked the doctor, ward round, physio said, physiotherapist, at the ward round I, pharmacist rang, told the doctor that, dietitian, the <medic>, asked the <medic>, told the <medic>, rang the <medic>, with the <medic>, <medic> said, <medic> agreed, <medic> changed, on the round, social worker, the physio, the surgeon
story: interdisciplinary, multidisciplinary, physician, charge nurse
de: interdisziplinäres Team, Ärzte, multiprofessionell, Visite, Zusammenarbeit mit Ärzten
fr: équipe pluridisciplinaire, médecins, équipe soignante, équipe médicale
es: equipo multidisciplinar, médicos, equipo sanitario, equipo interdisciplinar

# beds-staffing: Running a ward
charge nurse, ward management, nurse manager, nurse staffing, bed management, bed capacity, unit management, patient acuity, staffing ratios, ward sister, head nurse, ward manager, in charge of the shift
posting: supervise nursing staff, nursing leadership, coordinate patient care, manage unit, take charge of ~ ward, charge of the ward, absence of the manager, charge nurse duties, makes assignments, directs flow, lead the shift, supervise healthcare assistants, delegate ~ assistants, healthcare assistants, resolves staffing issues, staffing issues, directs ~ flow, hold the bleep, coordinate the unit, coordinate the ward, out of hours cover of the unit, take charge of the unit
story: no free bed, no beds, beds free, full ward, ran the ward, nurse in charge, was in charge that night, thirty patients, two nurses for, moved patients, called in another nurse, in charge, I was in charge, ran the shift, put one nurse, one nurse on, two nurses, agency nurse, side room, admissions, new admission, fourteen patients, patients each, shift lead, ran the ward that, gave each nurse, staffing was, in the bay, rang site, it wasn't safe, one nurse for, down to one nurse
de: Stationsleitung, Pflegedienstleitung, Bettenmanagement, Stationskoordination
fr: cadre de santé, gestion des lits, responsable d'unité
es: supervisión de enfermería, gestión de camas, jefe de enfermería

# nutrition: Food and fluids of patients
nutrition, dietary, special diets, tube feeding, hydration, malnutrition, fluid balance, swallowing, dysphagia, dietician, meal planning for patients, diet restrictions, therapeutic diets, dietetic, dietetics, meal plans, nutrition education, diet needs, intake and output, fluid charts, food charts, fluid intake
posting: dietary needs, nutritional needs, monitor intake, monitor ~ nutrition, monitor ~ fluid, support ~ mealtimes, dietary advice, give ~ advice to patients with, healthy eating advice, encourage fluids, record intake, record intake and output, encourage ~ eat and drink, assist at mealtimes, mealtimes, support at mealtimes, food and fluid, food and fluid intake
story: drank too little, did not drink, fluid chart, lost weight, weighed every, puree, thickened, choked on, favourite food, ate again, lost kilos, would not eat, did not eat, drank nothing, soft food, milkshake, eats again, on a fluid chart, sips, beaker, dehydrated, jelly, ice lolly, fortified, build-up drinks, losing-weight, lost two kilos, lost-half-stone, weighed her, weighed him, weighed-on-mondays, weighed-weekly, cream in the porridge, cream in everything, full fat, small-mouthfuls, thickened his, thickened her, thickened tea, with a spoon, spoon by spoon, jug chart, drunk-since, nobody-had-seen-drink, nobody-had-seen-him-drink, litre into her, litre into him, not-drinking, not eating, picked-at, pushed-plate, plate-away, no hurry, finger-food, sandwich in her hand, choking risk, =SALT, dry-mouth, MUST-score
de: Ernährung, Diät, Ernährungsberatung, Schluckstörung
fr: nutrition, diététique, hydratation
es: nutrición, dieta, alimentación, hidratación

# chronic-illness: Long illnesses
chronic disease, chronic conditions, diabetes, diabetes management, heart failure, dialysis, COPD, asthma, oncology, chemotherapy, cancer, disease management, hypertension
posting: chronic disease management, oncology patients, diabetic education
story: diabetic, blood sugar, sugar was, dialysis patient, chemo, cancer patient, inhaler, swollen legs, insulin pen, foot check, sugars, breathless, oxygen at home, swollen, sugar-was-2, hypo, hypos, juice and checked, checked-again-in-ten, sugar-before-breakfast, before-breakfast-sugar, sugar-low, low sugar, finger prick, pricked his finger, pricked her finger, glucose, sliding-scale, insulin before, her insulin, his insulin, feet-checked, flare up, COPD nurse, oxygen concentrator
de: chronische Erkrankungen, Diabetes, Onkologie, Dialyse
fr: maladies chroniques, diabète, oncologie, dialyse
es: enfermedades crónicas, diabetes, oncología, diálisis

# rehab: Rehabilitation and therapy
physical therapy, physiotherapy, occupational therapy, rehabilitation, range of motion, therapy sessions, speech therapy, prosthetics, gait, functional recovery, manual therapy, treatment sessions, physical-therapy, gait-training, range-of-motion, range-of-movement, exercise-programmes, home exercise, post-operative-mobility, mobility-aids, manual-therapy, walking-frames, splints, hand-therapy, adaptive-equipment, hip-replacement, return-to-work-plans, balance-training, functional-assessment, activities-of-daily-living, functional-goals, outcome measures, treatment outcome measures, home exercise programmes
posting: therapeutic exercises, develop treatment, therapy plans, functional goals, exercise sessions, lead exercise, rehabilitation plans, progress ~ rehabilitation, treatment goals, assess ~ mobility, goals with patients, treat patients with, movement and function, speech and language, speech language and swallowing, give therapy, communication strategies, swallowing therapy, physiotherapist, physical-therapist, occupational therapist, devise exercise, therapy-assistant, musculoskeletal, home-assessments, evaluate treatment, outcome measures to evaluate, progress home exercise, progress exercises
story: walked again, first time he walked, first time she walked, stairs again, exercise at home, practised standing, after the stroke, after the hip, new hip, could lift his arm, could lift her arm, stuttered, spoke again, first steps, could walk, could stand, after his stroke, after her stroke, lift his arm, lift her arm, hold a cup, climb stairs, on the stairs, parallel bars, his knee, her knee, his shoulder, her shoulder, grip, splint, exercises at home, did her exercises, did his exercises, pain was, therapy dog, stood since the stroke, made his own brew, own cup of tea, walked with a frame, stammer, stutter, first word after, thickener, swallow test, word finding, had-not-walked, walk again, her hip, new-hip, new-knee, knee bent, crutches, walking-frame, walker, exercises-at-home, could-hold-spoon, get-dressed-alone, stairs-again, back-pain, muscle, fell-at-home, after her operation, after his operation, outcome score, Berg, timed up and go
de: Physiotherapie, Ergotherapie, Rehabilitation, Logopädie, Therapie, Krankengymnastik, Mobilisation, Hilfsmittel
fr: kinésithérapie, ergothérapie, rééducation, orthophonie, réadaptation, rééducation fonctionnelle, aides techniques
es: fisioterapia, terapia ocupacional, rehabilitación, logopedia, rehabilitación funcional, ayudas técnicas

# imaging: Scans and X-rays
radiology, ^imaging, x-ray, MRI, CT scan, ultrasound, radiography, radiation safety, diagnostic imaging, sonography, mammography, diagnostic images, diagnostic radiographer, radiographs, take radiographs, CT scanning, MRI scanning, MRI safety, contrast injections, plain film, mobile x-rays, theatre imaging, fluoroscopy, radiation dose, dose reduction, radiation protection, image quality checks, breast screening, mammograms, ultrasound scans, sonographer, radiotherapy, linear accelerator, nuclear medicine
posting: perform imaging, position patients, radiologic, operate ~ scanner, produce images, image quality, protect patients from radiation, produce diagnostic images, high quality diagnostic images, recognise abnormal findings, perform CT and MRI, justify exposures, minimal radiation, scan patients, treat cancer patients with radiation
story: held still, claustrophobia, afraid of the tube, repeated the image, lead apron, image was blurred, the scan, X-rayed, film was, contrast, pacemaker, lay still, in the tube, panic in the scanner, the cassette, repeat film, repeated the film, three point check, pregnant and, pacemaker card, piece of metal, metal in his eye, portable x-ray, mobile in resus, chest x-ray, broken hip, saw a bleed, red dot, radiologist, in the scanner, claustrophobic, contrast reaction, cannula blew, back to back scans, list overran, mask for the head, the bunker, linac was down
de: Radiologie, Röntgen, bildgebende Verfahren
fr: radiologie, imagerie médicale, IRM, échographie
es: radiología, imagen diagnóstica, rayos X, ecografía

# dental: Dental practice
dental, dental hygiene, dental assistant, orthodontic, oral health, chairside, dental hygienist, dentist, teeth cleaning, dentistry, dental-nursing, dental-hygiene, dental assisting, teeth-cleaning, scaling-and-polishing, ^fillings, tooth extraction, root canal, dental impressions, crowns-and-bridges, dental-technician, oral-hygiene, oral-health, dentures, gum disease, fluoride, dental-charting, impressions, dental nurse, dental nursing, chairside support, chairside assistance, dental surgery, decontamination of instruments, dental radiographs, dental materials, suction, anxious-dental-patients, treatment plans in dentistry, orthodontic appliances, tooth whitening, hygienist, fees for treatment, dental plans
posting: dental procedures, dental records, take impressions, treatment room for dental, pass instruments, assist the dentist, dental-nurse, dental-assistant, set-up-surgery, assist dentist, orthodontics, prepare the surgery, provide chairside, take radiographs and mix, mix materials, set up the surgery, assist during treatment, dental emergencies, four-handed, explain treatment plans and fees, keep the dental practice compliant, dental receptionist
story: afraid of the dentist, braces, tooth, teeth, the dentist, chair back, numb, gag reflex, child in the chair, would-not-open-mouth, toothache, afraid-of-dentist, dentist's-chair, filling-fell-out, hold-mirror, wobbly tooth, gums, braces-came-off, false teeth, saliva, the suction, in the chair, gripped the chair, wouldn't open, wouldn't open his mouth, wouldn't open her mouth, broken tooth, abscess, swollen face, fainted in the chair, fitted crown, crown came off, lab hadn't sent, alginate, x-ray of the tooth, bib, mirror and let her hold, counted to three, the autoclave
de: Zahnarzt, Zahnmedizin, zahnmedizinisch, Prophylaxe, Zahnarzthelferin, Zahntechnik, Stuhlassistenz
fr: dentaire, cabinet dentaire, dentiste, soins dentaires, assistant dentaire, prothésiste dentaire, hygiène dentaire
es: dental, odontología, clínica dental, dentista, higienista dental, auxiliar dental, prótesis dental

# pharmacy: Pharmacy
pharmacy, pharmacist, dispensing, prescriptions, fill prescriptions, pharmacy technician, ^compounding, drug interactions, medication counseling, over the counter, ^dispensing, dispense prescriptions, prescription-checking, prescription-processing, medicine-supply, fill-prescriptions, filling-prescriptions, pharmacy-stock, medication-counselling, over-counter-medicines, drug-interactions, dosette-boxes, prescription-verification, pharmacy counter, unit-dose, repeat-prescriptions, label-medication, medication-reconciliation, pharmaceutical-care, ^refills, patient medication records, pill bottles, prescription labels, refill requests, expiry of medicines, responsible pharmacist, safe and legal operation of the pharmacy
posting: verify prescriptions, prescription processing, dispense ~ medicines, advise customers on ~ use, check prescriptions, contact prescribers, label medicines, counsel patients on, count-tablets, dispense medication, pharmacy-technician, pharmacy-assistant, insurance-claims-of-prescriptions, operation of the pharmacy, check understanding of medicines, counsel patients on their medicines
story: prescription was, unreadable prescription, rang the surgery, rang the doctor about, wrong strength, interaction with, out of stock at, counter of the pharmacy, blood thinner, the prescription, prescribed, tablets were, interaction, pharmacy rang, allergic, wrong label, dispensed, dispensing error, near miss log, methadone, dosette, controlled cupboard, asked her what else she takes, asked him what else he takes, rang the prescriber, liquid instead, swallow, couldn't swallow, fridge in the pharmacy, the dose, dose-was, wrong-strength, rang-surgery, rang-doctor-about, cough syrup, blister-pack, her tablets, his tablets, looked-alike, similar-boxes, behind-counter, out-of-stock-in-pharmacy, pharmacist-checked, refill, pill bottles on
de: Apotheke, Rezepte, Arzneimittelabgabe, Rezepturen, PTA, Rezeptprüfung, Medikationsberatung
fr: pharmacie, ordonnances, délivrance des médicaments, délivrance de médicaments, préparateur en pharmacie, préparations magistrales
es: farmacia, recetas, dispensación, técnico de farmacia, fórmulas magistrales, medicamentos

# home-visits-care: Care at home
home care, home health, home visits, community nursing, district nurse, domiciliary care, live-in care, home health aide, visiting nurse, elderly care, companionship-for-elderly, home-care-visits, care-assistant, home carer
posting: care in the home, visits to clients, in-home care, visit clients at home, clients at home, provide companionship, companionship, care calls, visit patients at home, elderly clients, in their own homes, run errands, look after ~ clients, clients in their homes, domiciliary care worker, care workers, healthcare-assistant, social visits, shopping cleaning and social, shopping and cleaning for, support ~ customers with shopping, every call is covered, care visits, visits come first, plan and reorganise your own diary, own diary, own visits
story: in her flat, in his flat, in her kitchen, rang her doorbell, key under, did not open the door, alone at home, shopping for her, neighbour had, my round, ten visits a day, at her home, at his home, in her house, in his house, his kitchen, her kitchen, lives alone, lived alone, front door, visited her, visited him, next visit, care call, calls that morning, key safe, doorstep, her budgie, his dog, let myself in, smell of gas, found him on, through the letterbox, wouldn't let us in, wouldn't let me in, cup-of-tea, knocked-every, till-he-opened-door, till-she-opened-door, opened-door-to-me, letter-box, went-round, went round unannounced, mattress on the floor, in-his-kitchen, dog-on-feet, sat-in-front-room, sat-on-sofa, on the doorstep, would-not-let-me-in, front-garden, curtains-always-drawn, knock-on-door, called-round, popped in, visited every, visits-week, visits a day, calls a day
de: ambulante Pflege, häusliche Pflege, Hausbesuche, ambulanter Dienst, Seniorenbetreuung, Tagespflege
fr: soins à domicile, aide à domicile, maintien à domicile, visites à domicile, accompagnement de personnes âgées
es: atención domiciliaria, cuidados a domicilio, visitas domiciliarias, ayuda a domicilio

# vaccination: Vaccination and screening
vaccination, vaccinations, immunization, immunizations, ^screening, flu clinic, preventive care, health screening
posting: administer vaccines, immunization clinic, prevention programs, order and store ~ vaccines, store ~ vaccines, give vaccines, vaccinate
story: vaccinated, flu shot, jab, afraid of the jab, vaccine centre, queue for the vaccine
de: Impfung, Impfungen, Vorsorge, Gesundheitsamt
fr: vaccination, dépistage, santé publique
es: vacunación, cribado, salud pública, prevención

# incident-report: Reporting incidents
incident reporting, incident reports, adverse events, medication errors, near misses, patient safety, clinical governance, sentinel event, quality improvement in care, patient safety incidents
posting: report incidents, patient safety initiatives, report errors, reports errors, reports ~ near misses, errors and near misses, patient-safety projects, clinical incidents, report accidents, report ~ incidents, medical related incidents
story: filled in an incident form, incident form, reported the error, told the family about the mistake, near miss, wrong tablet, duty of candour, what could have happened, reported the, reported it myself, report form, wrote the report, wrong patient, almost gave, nearly gave, happened because, changed the procedure, so it cannot, told the provider, told the mother myself, wrote how it happened, filled out the incident, incident report, with my name on it, wrong vial, wrong chart, mix-up, mix-ups, happened twice before
de: Patientensicherheit, CIRS, Fehlermeldung
fr: événements indésirables, sécurité des patients, déclaration d'incidents
es: seguridad del paciente, eventos adversos, notificación de incidentes

# appointments-clinic: Running a practice
medical office, patient scheduling, schedule appointments, appointment scheduling, patient registration, check in patients, check-in patients, front desk medical, insurance verification, prior authorization, patient intake, medical receptionist, medical assistant, first point of contact for patients, first point of contact at the practice, online consultations, online consultation forms, NHS App, patient services
posting: verify insurance, schedule patients, obtain authorizations, register patients, book ~ appointments for, check patients in, verify insurance details, greet patients, patient enquiries, collect copayments, answer calls from patients, register new patients, run the front desk of the practice, first point of contact for, support patients to use online, direct patients to, care navigation, amend and cancel appointments, book amend and cancel
story: gave ~ an appointment, next free appointment, missed appointments, did not come to their appointments, reminder call, insurance card, wanted to be seen today, squeezed ~ in, the waiting room, the clinic, booked her, booked him, fitted ~ in, no shows, letters to patients, recall list, booked him in, booked her in, came at the wrong time, no-show, copay, reception desk of the, the phones at eight, no appointments left, emergency slot, phones were jammed, effing at the desk, over a prescription, dictated, referral letter went, reception at the surgery, reception at the practice, the waiting room was, doctor's list, double booked the doctor, the phones opened at eight, wanted a doctor today, no appointments till, sent her to the pharmacist, sent him to the pharmacist, rang back with a slot
de: Terminvergabe, Patientenaufnahme, Praxisorganisation, Arztpraxis, Anmeldung
fr: prise de rendez-vous, secrétariat médical, accueil des patients, rendez-vous
es: citas, gestión de citas, recepción de pacientes, admisión de pacientes

# medical-billing: Medical billing and coding
medical billing, medical coding, insurance claims, ICD-10, CPT, denials, reimbursement, billing codes, revenue cycle, medicare, medicaid, health insurance, copayments, copay
posting: submit claims, claim denials, coding accuracy, billing inquiries
story: claim was rejected, claim was denied, insurance refused, insurance would not pay, resubmitted, wrong code, code was missing
de: Abrechnung, Krankenkasse, Leistungsabrechnung
fr: facturation des actes, tiers payant, mutuelles, cotation
es: facturación médica, seguros médicos, codificación médica

# consent-rights: Wishes and rights of patients
informed consent, patient rights, patient advocacy, advance directives, autonomy of patients, capacity assessment, advocate for patients
posting: respects patient, advocate for residents, patient's wishes, act as an advocate, patient advocate, advocate for ~ patients, advocate for ~ families
story: wanted to decide, did not want the operation, refused treatment, refused the, said no to the treatment, asked what she wanted, nobody had asked him, nobody had asked her, spoke up for, respected her wish, respected his wish, her choice, his choice, her decision, his decision, asked her if she wanted, asked him if he wanted, right to, said no to, talked-to-me-not-him, talked-to-me-not-her, ask-him-not-me, ask-her-not-me, wanted-in-home, wanted-him-in-home, she-did-not-want-it, he-did-not-want-it, spoke-up-for, spoke-up-for-him, said-ask-him, said-ask, complaint-against-us, helped-complain, helped-him-complain, in-own-voice, her-voice-in, his-voice-in
de: Patientenrechte, Einwilligung, Würde
fr: droits des patients, consentement, bientraitance
es: derechos del paciente, consentimiento informado, dignidad

# medical-supplies: Medical devices and supplies
medical equipment, medical supplies, equipment checks, emergency trolley, medical devices, calibrate equipment, stock supplies, nursing supplies, supply inventory, par stock, stock of supplies, supplies inventory, linen stock, ^consumables
posting: maintain equipment and supplies, restock supplies, operate medical equipment, maintain inventory of supplies, anticipating needed supplies, order supplies, restock rooms
story: checked the trolley, oxygen bottle, battery of the, stock cupboard, restocked, device was broken, trolley, stock room, ran out of gloves, missing from the trolley, ordered masks, ran out of dressings, stocked the rooms, stocked the cart, stock list, cupboard was empty, borrowed from the next ward, ordered too many, expired stock, counted the cupboard
de: Medizinprodukte, Medizingeräte, Medizintechnik
fr: matériel médical, dispositifs médicaux, équipements médicaux
es: equipos médicos, material sanitario, productos sanitarios

# clinical-trials: Clinical studies
clinical trials, clinical research, clinical study, study protocol, GCP, informed consent forms, adverse event reporting, trial participants, site monitoring, ethics committee, IRB
posting: recruit participants, protocol deviations, study documentation
story: dropped out of the study, visit window, source data, queries from the monitor, monitor came, consent form
de: klinische Studien, Studienkoordination, Prüfarzt
fr: essais cliniques, recherche clinique, études cliniques
es: ensayos clínicos, investigación clínica, estudios clínicos
`;
