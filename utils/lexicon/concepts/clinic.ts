/** Practices and outpatient clinics, and what wards share with them. The format stands at `readPhraseTable`. */
export const CLINIC = `
# nurse-line: Advice to patients on the phone
telephone triage, nurse line, advice line, portal messages, patient messages, patient portal, symptom protocols, urgent symptoms, patient calls, return calls to patients
posting: triage calls, triage phone calls, telephone and portal, document advice, telephone advice, respond to patient messages
story: on the nurse line, calling for a refill, called for a refill, something in his voice, something in her voice, asked one more question, told him to come in, told her to come in, come in today, sent him to the ER, sent her to the ER, sent her to A&E, sent him to A&E, called the ER ahead, gave report to, his exact words, her exact words, chest pain on the phone, numb, short of breath, red flag, red flags, over the phone she said, over the phone he said, rang back, called back

# overdue-patients: Finding patients who are overdue
care gaps, gaps in care, overdue for screening, patient recall, recalls, recall system, patient registry, population health, preventive screening, patient outreach, patient panel, quality measures, disease registries
posting: identify patients, overdue patients, patients due for, outreach to patients, long-term condition reviews, patients with long-term conditions, recall of patients
story: overdue, hadn't been seen, had not been seen, hadn't come in, over a year ago, pulled a list of patients, pulled the registry, went down the list, called the worst first, drop-in, could not afford, smear, mammogram, recall letters, brought them back in

# refills-forms: Refills, authorizations and forms for patients
prescription refills, refill requests, refills, prior authorizations, repeat prescriptions, disability paperwork, FMLA, patient forms, medical certificates, patient assistance program
posting: complete prior authorizations, process refills, paperwork for patients, insurance forms for patients
story: refill, refills queued, refill pool, fax, faxed, insurance said no, insurance denied, repeat prescription, sick note, form from the insurance, letter of medical necessity, patient assistance

# rooming: Bringing patients in and getting them ready
rooming patients, room patients, rooms patients, point-of-care testing, patient vitals, patient weight, medication list, chief complaint, prepare patients for examination, prepare exam rooms, EKG, patient history
posting: obtain vital signs, takes vital signs, obtain patient history, before each visit, assist the provider, assist with examinations, turn over rooms, prepare patients for, patient comfort, respond ~ call bells, call bells, patient requests, chaperone
story: took him to a room, took her to a room, put him in a room, put her in a room, did his BP, did her BP, did his vitals, his med list, her med list, went through his pills, weighed him, weighed her, fingerstick, exam room, provider went in, the provider, before the doctor came in, call bell, buzzer, buzzers, chaperoned

# behind-schedule-clinic: A clinic that runs late
clinic flow, patient wait times, clinic schedule, busy clinic, busy practice, clinic delays, smooth running of the clinic
posting: keep the clinic running, manage clinic flow, minimise waiting, frequent interruptions
story: doctor was behind, minutes behind, an hour behind, running behind, running late, waiting room was packed, told the waiting room, offered to reschedule, rebooked, called the afternoon patients, sat waiting, full list, overran

# medicine-storage: Keeping medicines, vaccines and controlled drugs
medication storage, vaccine storage, storage of medicines, refrigerator logs, fridge temperatures, vaccine fridge, expiry dates, expired medication, controlled drug register, narcotic count, medication room, equipment logs, sample medications, controlled drugs, controlled substances, narcotics, drug-register, controlled-drug-register, drug count, opioid, medicine-storage, medicine cupboard, drug-keys, medicines-audit, stock-of-medicines, expired medicines, drug diversion, opioids
posting: maintain supplies, check expiry, monitor fridge temperatures, rotate stock of medicines, store ~ medicines, order ~ medicines, medicines and vaccines safely, storage of drugs, reconcile controlled, narcotic counts, medicines-management, drug-security
story: drug fridge, fridge alarm, the logger, temperature logger, expired vials, vials, lot number, looked alike, look alike, bins by colour, counted the controlled drugs, count was off, locked box, locked cupboard, keys to the cupboard, compressor, threw out the vaccine, called the manufacturer, ampoules, ampoule, morphine-was, tablets-were-missing, cupboard-keys, counted controlled, count-was-wrong, drug cupboard, locked-cupboard
de: Betäubungsmittel, BTM-Buch, Arzneimittelbestand, Medikamentenschrank
fr: stupéfiants, registre des stupéfiants, armoire à pharmacie
es: estupefacientes, libro de estupefacientes, control de medicamentos, botiquín

# health-literacy: Making sure that a patient understands
health literacy, teach-back, confirm understanding, patient understanding, limited English patients, medical interpreter, interpreter services, plain language, culturally appropriate care, patient's language
posting: adapt teaching, confirms understanding, understanding of instructions, language and culture, teaching to the patient
story: got the interpreter, video interpreter, used an interpreter, grandson interpreting, daughter interpreting, had her explain it back, had him explain it back, explain it back, say it back, show me how you take, show me not tell me, drew pictures, weekly box, pill box, by colour, could not read the label, did not understand the letter, had been told, noncompliant

# device-teaching: Teaching injections and devices
insulin injection technique, insulin pump, insulin pumps, glucose monitoring, glucose monitor, continuous glucose monitoring, continuous sensor, inhaler technique, diabetes education, hypoglycemia, stoma care teaching, self-injection, catheter teaching
posting: teach injection, teaches patients, instruct on devices, teach self-care, continuous glucose monitoring systems
story: insulin pen, the sensor, test strips, strips, finger prick, a hypo, sugar was low, low sugar, injected herself, injected himself, first injection, first time alone, spacer, practised on an orange, drew up her own, changed the bag herself

# doctors-orders: Carrying out orders
physician orders, physicians' orders, provider orders, doctor's orders, standing orders, standing order, verbal orders, carry out treatments, prescribed treatment, scope of practice, scope of licensure, stimulation test
posting: implement orders, according to orders, perform treatments, perform procedures, administers injections, treatments as prescribed, prescribed treatments
story: per the standing order, checked the order, the order said, order was, rewrote the order, read it back, read back, asked for an order, new order, wrong vaccine, wrong drug, gave the shot, gave the vaccine, I'm not supposed to, not allowed to give

# test-results: Following up tests
lab follow-up, laboratory results, lab results, test results, abnormal results, critical values, results to patients, pathology results, specimens, lab work
posting: follow up results, communicate results, track results, coordinate lab work, communication of results, letters and results
story: result came back, results came back, bloods came back, never came back, lab rang, result was lost, sample was lost, haemolysed, nobody chased, chased the result, looked at the bloods, scan showed, biopsy, nobody had looked at, repeat test, sent again

# clinical-placement: Students and new nurses on the ward
preceptor, preceptorship, precepting, precept, clinical placement, nursing students, student nurses, practice education, practice educator, newly qualified, new graduate nurses, clinical supervision of students, mentor students
posting: precepts students, precepts new, orient nurses, support newly qualified, teach students, supervise students on placement, students on placement, students and newly qualified, teach ~ nursing students, supervise student nurses, student nurses and healthcare assistants, student nurses and, supervise students, supervise and mentor, support student nurses, mentor new care staff, induct new care staff, induction of care staff, assess learners in practice
story: had a student, my student, student nurse, final placement, on placement, third year student, had her for six weeks, had him for six weeks, orientee, preceptee, signed her off, signed him off, came from the hospital, first shift alone, student-nurse, shadow-me, shadowed me, new-girl-cried, cried in the sluice, the sluice, agency-carers, showed-agency, paired-them-with, first-time she did, let-do-round, let-him-do-round, supernumerary, new-carer, new-carers, bank-nurse, competency-book

# chronic-visits: Outpatient care of long illnesses
outpatient, outpatient clinic, ambulatory care, specialty clinic, family practice, general practice, primary care, GP practice, walk-in clinic, urgent care, diabetes clinic, endocrine
posting: ambulatory setting, clinic nurse, care of adult patients
story: the clinic, in clinic, our clinic, the practice, our practice, came in for his, came in for her, next visit, at each visit, at his next one, at her next one, regular patients, our panel

# surveyors-care: Inspections of care
accreditation survey, survey readiness, Joint Commission, state survey, state surveyors, care inspection, CQC, CQC inspection, hospital accreditation, regulatory survey, mock survey, care standards inspection
posting: participates in survey, prepare for inspection, compliance with care standards, meet regulatory standards, inspection readiness, complies with regulations, care complies, ready for inspection, prepare ~ for inspection, care regulations
story: surveyors came, surveyor, inspector came, inspector asked, the inspection, unannounced, folder of evidence, rated good, requires improvement, showed the inspector, inspector wrote, outstanding

# reflective-practice: Reflecting on one's own practice
reflective practice, clinical supervision, professional supervision, makes use of supervision, reflective, debriefing, debrief, learning from mistakes, critical reflection, supervision sessions, reflective practitioner
posting: use of supervision, engage in supervision, reflect on practice, open to learning, commitment to own development, keep ~ training up to date, mandatory training, attend training, attend supervision, continuing professional development in care, professional boundaries, maintain ~ boundaries, maintain boundaries, take part in supervision, regular supervision, supervision and appraisal
story: in supervision I, took it to supervision, talked it through with my supervisor, I debriefed, we debriefed, sat in the car after, I still think about, I think about it, I should have, what I'd do differently, looked at what I had missed, brought it to the staff meeting, boundary, boundaries, asked for a hug, friend request, gave him my number, took-to-supervision, in-supervision, my supervisor, talked-it-through-with-senior, talked-it-over-with-senior, senior-saw, rescuing-her, rescuing-him, too close to, could-not-stop-thinking-about, couldn't-stop-thinking, got-that-one-wrong, step-by-step-after, went-through-it-after, added me on Facebook, gave-it-back-and-wrote, offered-me-fifty, offered-me-money, a-gift, what-I-would-do-differently, took-it-home-with-me

# reassuring: Calming the anxious
reassure, reassurance, anxious patients, nervous patients, anxious customers, nervous passengers, anxious people, put people at ease, put patients at ease, comfort patients, fearful, distressed families
posting: reassure patients, reassure customers, provide comfort, calm and reassuring, reassure visitors
story: was scared, was terrified, was nervous, was shaking, shaking hands, trembling, afraid, frightened, anxious, worried, stopped crying, stopped shaking, kept telling her, talked her through, talked him through, what would happen next, stayed with her, stayed with him, stayed until, held her hand, held his hand, glass of water, slowly and quietly, breathe with me, calmed down, sat down next to, something hot to drink, blanket round

# ward-improvement: Making care better
evidence-based practice, quality improvement projects, quality improvement in nursing, unit-based, patient outcomes, healthcare processes, clinical improvement, service improvement in health, shared governance
posting: participates in quality, improve patient outcomes, improve healthcare processes, quality improvement initiatives, improve the service for patients, change to practice, making a change to practice
story: changed the handover sheet, new line on the sheet, changed the form, changed the chart, pharmacy changed, whole house, other wards use, next ward took, the ward next door, trialled it, tried it on one ward, audit showed, counted the falls, since then we, hasn't happened since, haven't had one since, had two the year before, put up a poster, sticker on the, colour coded, checklist by the bed, infection rate, fewer falls, went-through-notes, changed-way-we, poster-in-staff-room, trialled it on two bays, rest-of-ward-took-it
`;
