/** Allied health: therapists, radiographers, pharmacists, dental and ambulance teams. The format stands at `readPhraseTable`. */
export const THERAPY = `
# home-adaptations: Equipment and changes for living at home
home-assessments, home adaptations, minor adaptations, major adaptations, grab rails, stairlift, bath lift, adaptive equipment, equipment-for-daily-living, functional-assessments, assess-function, disabled facilities grant, wheelchairs and seating, pressure cushions, falls pendant, telecare, assistive-equipment, community-equipment, perching stools
posting: assess-clients-in-their-own-homes, assess ability to wash dress, wash dress and cook, order-equipment-and, recommend adaptations, prescribe equipment, recommend-equipment, aids and adaptations, ability to manage at home, justify equipment requests, equipment requests
story: grab rail, raised toilet seat, commode by the bed, level access shower, wet room, key-safe, the pendant, hoist at home, hospital-bed, bed downstairs, kitchen-assessment, made a cup of tea for me, kettle tipper, tried the stairs, measured-the-door, measured the doorway, chair raisers, home-visit-with-the-patient, riser recliner, riser chair

# chest-heart-rehab: Breathing, heart and lung rehabilitation
respiratory physiotherapy, chest physiotherapy, chest clearance, airway clearance, pulmonary rehabilitation, cardiac rehabilitation, breathing exercises, breathlessness management, spirometry, oxygen assessment, exercise-classes-for-patients, lung disease, respiratory conditions
posting: treat patients with respiratory conditions, run pulmonary rehab, run-exercise-classes-for-people, lead cardiac rehabilitation
story: couldn't clear his chest, cleared his chest, cough, coughing up, phlegm, breathless, breathing through a straw, puffed out, walk-test, step-ups, on the bike, six-minutes-walk, back to his allotment, back to bowls, after his heart attack, after her heart attack, inhalers, oxygen

# joints-outpatients: Backs, knees and shoulders in outpatients
musculoskeletal, musculoskeletal conditions, outpatient physiotherapy, sports injuries, back pain, joint pain, orthopaedic patients, injection therapy, ergonomic assessments, fracture clinic, plaster casts, osteopathy, chiropractic
posting: treat musculoskeletal, assess and treat ~ outpatients, orthopaedic rehabilitation, provide splints, fit braces
story: frozen shoulder, slipped disc, sciatica, sprained, torn ligament, hamstring, runner's knee, ACL, rotator cuff, couldn't bend, bad-back, red flags, saddle numbness, sent-for-a-scan, plaster cast, cast off, physio exercises, YouTube videos of, wouldn't-do-his-exercises, wouldn't-do-her-exercises

# feet: Feet
podiatry, chiropody, foot care, diabetic foot, nail surgery, orthotics, insoles, foot ulcers, gait analysis, footwear advice, foot health
posting: assess feet, debride ulcers, treat foot, podiatrist
story: toenails, toenail, ulcer on his foot, ulcer on her foot, couldn't feel his feet, no-feeling-in, black toe, amputation, lost a toe, corns, verruca, shoes were too, offloading boot

# eye-ear-heart-tests: Tests of heart, lungs, ears and eyes
cardiac physiology, ECGs, electrocardiograms, echocardiography, ambulatory blood pressure, 24-hour tapes, lung function tests, audiometry, hearing-tests, EEG, nerve conduction, sleep-studies, visual fields, pacing checks, physiological measurements
posting: perform ECGs, perform spirometry, carry-out-hearing-tests, physiological tests
story: lead-was-off, heart block, 12 lead, tape fitted, blow as hard as, blow into, couldn't blow, headphones on, the beeps, couldn't hear the beeps, pacemaker check, sleep-study, electrodes

# talking-therapy: Talking therapies
talking therapies, psychological therapies, psychological interventions, cognitive behavioural, CBT, psychologist, clinical psychology, psychotherapist, counselling-sessions, therapeutic alliance, group therapy sessions, family therapy, trauma therapy, EMDR, guided self-help, low intensity, outcome measures in therapy, anxiety and depression
posting: provide talking therapy, provide individual therapy, deliver CBT, hold a therapy caseload, evidence-based psychological, psychological assessments, assess and treat anxiety
story: first-session, third-session, session-six, homework between sessions, thought diary, step by step towards, ladder of fears, touched the door handle, panic attacks, went silent, long silence, cried-the-whole, wrote-a-letter-to, empty-chair, told me I wasn't helping, ended the therapy, ending-was, PHQ, couldn't-leave-the-house, first-time-on-a-bus

# creative-play-therapy: Play, art and music in therapy
art therapy, music therapy, play therapy, play specialist, drama therapy, therapeutic play, sensory activities, animal-assisted therapy, distraction therapy, horticultural therapy
posting: prepare-children-for-procedures, play-preparation, use-play-to
story: doll with a drip, played-doctors, puppet, bubbles during, drew-what, painted his anger, guitar, sang, sand tray, the dog visited, sensory room, lights and music

# medication-review: Reviewing medicines
medication-reviews, medication-review, medicines optimisation, medicines reconciliation, clinical pharmacy, clinical pharmacist, polypharmacy, deprescribing, drug histories, dose adjustment, antimicrobial stewardship, anticoagulation, prescribing errors, discharge prescriptions
posting: undertake medication reviews, reconcile medicines on admission, advise prescribers, advise clinicians on, optimise medicines, clinical checks of prescriptions, monitor drug levels
story: twelve tablets, fifteen tablets, on-two-of-the-same, stopped-three-of, same drug twice, kidney function, renal function, warfarin, INR, methotrexate, weekly-not-daily, ten-times, decimal point, interaction with, rang the prescriber, rang-the-ward-about, changed the dose, discharge script, TTO, TTOs, waiting for tablets to go home, allergy box

# pharmacy-counter: Advice and stock in a chemist's
minor ailments, pharmacy services, over-the-counter, over-the-counter-sales, counter-assistant, repeat dispensing, medicine shortages, drug shortages, pharmacy stock, expiry checks, delivery of medicines, weekly-trays, flu jabs in pharmacy, healthcare advice
posting: give advice on minor ailments, advise customers on minor, deal with drug shortages, serve customers in the pharmacy, assemble prescriptions, assemble trays, hand out prescriptions, sell medicines
story: wanted codeine, third-time-that-week, asking-for-too-much, sent her to the GP, sent him to the GP, rash on the baby, cough mixture, morning after pill, methadone patient, out of stock everywhere, rang three wholesalers, wrong-bag, gave-out-the-wrong-bag, two-people-same-name, same surname, trays-for, delivery-driver, queue-to-the-door, flu clinic, robot jammed
`;
