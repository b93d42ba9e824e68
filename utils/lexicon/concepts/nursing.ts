/** Wards, emergency, mental health and the care that nurses give everywhere. The format stands at `readPhraseTable`. */
export const NURSING = `
# critical-care: Intensive and high-dependency care
critical-care, intensive care, intensive care unit, high dependency, high dependency unit, ventilated patients, mechanical ventilation, ventilator, invasive monitoring, haemodynamic monitoring, hemodynamic monitoring, arterial lines, central lines, vasoactive, inotropes, sedation, tracheostomy, critically-ill-patients, organ-support, ICU, HDU, ITU
posting: care for ventilated, monitor ventilated, titrate ~ infusions, critically-ill, wean patients, non-invasive ventilation, titrate sedation
story: on the vent, ventilator alarm, tube came out, pulled his tube, pulled out the tube, extubated, intubated, reintubated, suctioned, sats dropped, art line, arterial line, noradrenaline, bed-six, bed space, proned, trachy, filter clotted, woke him up, sedated, sedation hold, alarm fatigue, step-down, transferred-to-the-unit, pulled her line out, pulled his line out, pulled out her line, mittens

# emergency-department: Emergency department
emergency-department, accident-and-emergency, minor injuries, minor injuries unit, resus, urgent treatment centre, trauma team, trauma bay, emergency-nursing, emergency medicine, ambulance handovers, corridor care
posting: work-in-emergency, busy-emergency-department, resus majors and minors, streaming of patients
story: A&E, the ED, ED was, in resus, trolley in the corridor, on trolleys, ambulances queuing, ambulances outside, drunk-patient, drunk-and, saturday night, cubicle, four-hour, road-accident-came-in, overdose came, four-hour-target, walking wounded, plaster room

# pain-relief: Pain and its relief
pain management, pain assessment, pain control, analgesia, pain relief, pain scores, syringe driver, syringe drivers, patient-controlled analgesia, comfort measures, manage pain
posting: assess and manage pain, effect of analgesia, assess pain
story: out-of-ten, in pain, pain score, his pain, her pain, winced, grimaced, couldn't get comfortable, morphine, paracetamol, driver-ran-out, set-up-a-driver, breakthrough dose, epidural, hot water bottle, TENS-machine, crying with pain

# catheters-stomas: Catheters, stomas and drains
stoma care, stomas, urinary catheters, catheter care, catheterisation, bowel care, continence, continence assessment, tube care, tracheostomy care, PEG feeding, ostomy
posting: care of stomas, care of catheters, manage drains, promote continence
story: bag-leaked, stoma bag, the stoma, the drain, drain was, catheter was blocked, catheter out, bladder scan, pulled out his catheter, wet all night, accident-in-the-bed, constipated, PEG, the feed tube, bag-had-leaked, bag-had-come-off, bag-came-off, changed-bag, stick-bag, stick-new-one, nothing-in-bag, no urine, no wee, not-passed, flushed it, flushed the catheter, flushed the tube, tube-was-blocked, tube-blocked, blocked-catheter, bladder, night-bag, leg-bag, catheter-in, changed-catheter, stoma nurse, PEG feed, feed-at-night, feed-was-running, wet-through, bowels, enema, suppository, bowel chart

# psychiatric-ward: On a psychiatric ward
acute inpatient, inpatient mental health, psychiatric ward, acute admissions ward, one-to-one observations, Mental Health Act, section papers, seclusion, rapid tranquillisation, physical restraint, de-escalation, ligature, therapeutic engagement, leave-from-the-ward, secure-unit, forensic ward, psychotic patients, antipsychotics, depot injections, psychosis, observations of patients at risk
posting: least restrictive, reduce restrictive practice, therapeutic activities on the ward, therapeutic environment, risk of harming themselves, physical health of patients on, section 17, enhanced observations
story: on a section, under section, sectioned, one to one obs, fifteen minute checks, eyesight obs, tied something round, barricaded, floor-hold, went into seclusion, PRN, lorazepam, refused his depot, depot, voices-told-him, voices-told-her, thought-I-was, thought-the-nurses-were, paranoid, manic, hadn't slept for days, absconded, went AWOL, came-back-from-leave, smoking on the ward, alarm-went-off, community-meeting, art room

# mental-risk: Risk to self and safety plans
suicide risk, self-harm, risk formulation, safety-planning, safety-plans, suicide prevention, clinical-risk-assessment, risk to self, risk-to-others, crisis plan, crisis team, home-treatment-team, means restriction
posting: assess risk of self-harm, complete-safety-plans, risk-management-plans-for-patients, crisis resolution, work with people in crisis
story: said he wanted to die, said she wanted to die, asked him straight out, asked her straight out, asked about suicide, thoughts of suicide, had-a-plan, stockpiled, handed over her tablets, handed me the tablets, numbers-to-ring, written-on-a-card, cut his arms, cut her arms, ligature, came-in-every-day, kept her safe overnight, what-had-stopped-him-before, what-had-stopped-her-before, relapse plan

# community-mental-health: Mental health in the community
community mental health, community psychiatric nurse, CPN, care-coordinator, care-programme-approach, assertive outreach, early intervention in psychosis, recovery-focused, recovery-model, severe mental illness, recovery-star, relapse prevention, lithium, clozapine clinic
posting: act-as-care-coordinator, hold a caseload of people with mental illness, recovery-goals, promote-recovery, recovery-oriented
story: went-round-to-his-flat, curtains drawn, stopped-taking-his, stopped-taking-her, stopped his meds, stopped her meds, relapse signature, warning signs, bloods for lithium, clozapine, depot clinic, wouldn't-let-me-in, talked through the letterbox, fishing group, walking-group, got-his-bus-pass, first-time-out

# health-visiting: Families with babies and school health
health-visiting, health-visitor, school-nursing, school-nurse, child-health, child-health-clinics, developmental reviews, healthy child programme, baby clinics, immunisation in schools, infant weaning, children-under-five
posting: developmental reviews of children, visit-new-mothers, new birth visits, support parents with infant, promote-child-health, weigh babies, developmental checks
story: red-book, weighed the baby, weighed her baby, baby hadn't gained, not gaining, centile, new birth visit, mum was crying, low after the birth, postnatal, colic, sleep routine, weaning, eczema, hearing-check, school-medical, drop-in at school, told me on the drop-in, jabs at school, baby massage

# clinical-audit: Audits and evidence on a ward
clinical-audit, clinical-audits, ward-audits, hand hygiene audits, audit-cycle, evidence-based practice, clinical guidelines, care bundles, quality-dashboards, benchmarking of care, research-into-practice, NICE guidelines
posting: take-part-in-clinical-audit, implement-changes-in-practice, audit-results, evidence-based care, clinical-effectiveness, based on best evidence, change to practice, making a change to practice, audit and improvement
story: the-audit, audit-of, re-audited, ticked against, looked at forty notes, pulled fifty sets of notes, forms-were-filled-in, only-half-had, put-the-results-up, poster of results, presented-the-audit, hand-washing-scores, went-through-notes, pulled-notes, numbers-on-wall, before-and-after-the-change, went-from-nine-to, changed-sheet, new-sheet-on-bed, showed-numbers-at-handover, since then none

# cultural-care: Respecting culture and faith
cultural-needs, religious needs, spiritual needs, cultural sensitivity, cultural competence, culturally sensitive, culturally appropriate, diverse communities, cultural-background, spiritual care, chaplaincy
posting: respect ~ cultural, cultural and religious, cultural and spiritual, respect ~ beliefs, different-cultures-and-backgrounds, equality and diversity, respectful of diversity
story: prayer, prayed, prayer mat, halal, kosher, ramadan, fasting, eid, diwali, imam, rabbi, chaplain, female doctor, female carer, only-women, headscarf, cover-her-hair, facing mecca, blood transfusion no, jehovah, incense, last rites, washed the body, buried within, spoke-her-language, her customs, his customs

# kindness: Kindness and compassion
^compassionate, ^compassion, ^caring, ^kindness, kind and caring, caring nature, caring and compassionate, caring attitude, empathetic, empathy, desire to help others, make-a-difference, warm and friendly, ^patience, patient-and-caring, patience and understanding
posting: genuine desire to help, passion for caring, passionate about care, passion for helping, making-a-difference, care deeply, compassionate care, compassionate approach, warm and caring, kind compassionate, empathetic approach, caring-for-others, genuine interest in people, show empathy, remains patient, ^kind, kind-hearted, ^warm, genuinely caring, cares about people, patience with, patience and, patient approach, patient manner, patient nature, calm and patient, ^patiently, ^gentle, ^kindly
story: sat-with-her, sat-with-him, sat-on-the-bed, sat-on-her-bed, sat-on-his-bed, held-her-hand, held-his-hand, brought her favourite, brought his favourite, brought-in-my-own, his favourite, her favourite, found her slippers, painted her nails, did-her-hair, did her lipstick, birthday cake for, birthday cake, little things, small-thing, just-listened, cried-with-her, cried-with-him, gave her a hug, gave him a hug, hugged me, a cup of tea and, stayed-after-my-shift, came-in-on-my-day-off, bought-him-a, bought-her-a, lonely, nobody-visited, no-visitors, no-family, held-hand, held-hand-and, sat-on-edge, covered him|her|them up, thought-how-I-would-feel, if-it-was-dad, if-it-was-mum, if-it-were-my, own-mother, own-dad, like-own, since-wife, since-husband, after-wife-died, after-her-husband, year-since, first-christmas-without, brought him|her|them tea, brought-him-tea, brought-tea, brought him|her|them coffee, left-them-in, without-word, did-not-say-anything, said-nothing-and, sat-with him|her|them until, stayed-with him|her|them until, stayed-after-shift-with, bought him|her|them, from-own-pocket, found him|her|them, remembered-birthday, birthday-card-for, asked-about-grandson, called-him-by, called-her-by, by-their-name, wanted-to-talk-about-him, wanted-to-talk-about, forms-could-wait, forms-waited, paperwork-could-wait, cried-with, cried-on-my, hugged, a-hug, eleven-times, for-tenth-time, tenth-time, tenth-time-that-day, same-thing-again, same-question-again, asked-me-same-thing, told him|her|them again, as-if-it-was-first, took-forty-minutes, took-him-forty-minutes, took-half-hour, at-pace, at-his-pace, at-her-pace, in-own-time, did-not-rush, did-not-hurry, without-rushing, no-rush, no-hurry, took-time, one-button-at-time, one-step-at-time-with, let him|her|them do-it, let-him-do-up, waited-for-every, five-weeks-for

# patient-group: Responsible for a group of patients
named-nurse, primary nurse, group-of-patients, allocated-patients, own-patients, patient-allocation, accountable-for-care, lead-nurse-for-the-shift, bay of patients
posting: responsibility-for-a-group-of-patients, manage-a-group-of-patients, care-for-a-group-of, take responsibility for ~ patients, prioritise-patient-care, prioritise-care, organise ~ care of patients, assignment of patients
story: my bay, six-patients, eight patients, ten-patients, twelve-patients, four-patients-each, my-patients, my-six, my eight, who-to-see-first, went to the sickest, worst first, my sickest, all at once in the bay, drugs were late, two buzzers, was-running-between, one nurse for twenty, alone with twenty

# blood-results-watch: Sepsis, sugar and blood results on a ward
sepsis screening, sepsis six, hypoglycaemia, hyperglycaemia, anaphylaxis, stroke pathway, falls-risk-assessment, VTE assessment, nutritional screening, risk assessments on admission, admission documentation
posting: complete risk assessments on admission, admit patients, admission assessments, admit and discharge patients, admission and discharge
story: lactate, antibiotics within the hour, hypo, hypostop, glucagon, dextrose, EpiPen, swelled up, lips swelled, face-dropped, arm was weak, thrombolysis, admission booklet, admitted him, admitted her, new admission at, came up from A&E, property list
`;
