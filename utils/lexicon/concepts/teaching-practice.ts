/** What teachers, assistants and nursery staff do day by day, beyond the lesson plan. The format stands at `readPhraseTable`. */
export const TEACHING_PRACTICE = `
# progress-outcomes: Pupils' progress and outcomes
pupil-progress, progress-and-outcomes, pupil-outcomes, learner progress, track-progress-of-pupils, target-setting-for-pupils, interventions-for-pupils, intervention-groups, data-on-pupils, predicted grades, underachieving, disadvantaged pupils, pupil premium
posting: accountable for ~ progress, good-progress-and-outcomes, promote-good-progress, progress-of-your-classes, use-data-to-track, track learners' attendance progress, progress and achievement, put-intervention-in-place, identify those falling behind, identify-pupils-who, falling-behind, catch-up groups, learners make progress, progress and attainment
story: sat a test in september, tested them in september, baseline, spreadsheet of the class, colour-coded-the-class, red amber green, before the bell, before-register, in for fifteen minutes, moved-up-a-set, moved-up-two-grades, from a D, from-a-four, passed in june, all but two passed, mini whiteboards, exit tickets, exit ticket, whiteboards up, reteach, retaught, taught-it-again

# evidence-teaching: How people learn, put into teaching
evidence-informed teaching, cognitive science, cognitive load, retrieval practice, spaced practice, mastery approach, mastery teaching, pedagogical research, educational-research, metacognition, direct-instruction, dual coding, questioning-techniques, assessment-for-learning, formative-assessment-strategies, teaching-strategies, pedagogy
posting: knowledge-of-how-pupils-learn, research on memory, recent research, range of teaching strategies, range of teaching approaches, effective-questioning, variety of teaching methods, innovative teaching, well-sequenced, knowledge-rich
story: low stakes quiz, starter quiz, last-lesson-last-week-last-term, cold-call, hands-down, no-hands-up, wait-time, thinking-time, worked-example, worked-examples, I-do-we-do, misconception, misconceptions, read-a-book-by, tried-it-with-one-class, one-class-with-and-one-class-without, they'd forgotten it, forgot-it-all-by

# subject-knowledge: Knowing one's subject and sequencing it
subject knowledge, curriculum knowledge, secure subject knowledge, subject specialist, exam specification, curriculum sequencing, medium-term plans, schemes-of-learning, schemes-of-work, shared resources, department resources, A-level-teaching, GCSE teaching, key stage 3, key stage 4, key stage 5, sixth form teaching
posting: good subject and curriculum knowledge, teach across the age range, teach-up-to-A-level, contribute-to-schemes, contribute-to-the-department, department's-schemes, shared-planning, teach ~ key stages
story: the syllabus, on the syllabus, spec had changed, spec changed, left out a topic, missed a topic, topic I hadn't taught, not-on-the-course, the-course-changed, A-level-class, GCSE class, year 11s, year 13s, sixth formers, scheme I inherited, photocopied, booklet, made a booklet, other-schools-asked-for

# lesson-watching: Watching and being watched in lessons
lesson observation, lesson observations, peer observation, learning-walks, teacher appraisal, feedback-on-teaching, teaching-and-learning-development, instructional-coaching, teacher development, professional development of teachers, INSET, continuing-professional-development
posting: take part in appraisal, take part in lesson observations, act on ~ feedback, lesson observation and, reflect on own teaching, improve-own-practice, engage-in-professional-development, participate-in-professional-development, commitment to professional development
story: sat-in-on, sat-in-my-lesson, watched-my-lesson, watched-him-teach, watched-her-teach, at-the-back-of-my-room, back-of-the-room, observed me, was observed, graded, requires-improvement, filmed my lesson, one-thing-to-look-at, drop-in, dropped-in, came-to-watch, she-was-right-about, he-was-right-about

# rewards-sanctions: Expectations, rewards and sanctions
rewards and sanctions, high-expectations, behaviour-policy, behaviour-systems, consistent-expectations, school-rules, restorative conversations, behaviour-logs, behaviour-points
posting: use rewards and sanctions, apply ~ behaviour policy, maintain-high-expectations, set-high-expectations, applying ~ rewards and sanctions, consistently and fairly apply, uphold the behaviour, exercise appropriate authority, appropriate authority, relationships with pupils
story: raffle tickets, golden time, stickers, marbles in a jar, phone-call-home-for-good, postcard home, caught-them-being-good, name-on-the-board, break-time detention, excluded for, restorative chat, same-rule-every-time, every single time, lined-up-outside, line-up, waited-for-quiet, house-points, report-card

# form-tutoring: Tutor groups, assemblies and life lessons
form tutor, tutor group, homeroom, pastoral role, head-of-year, year-leader, PSHE, personal-social-and-health-education, relationships and sex education, citizenship lessons, attendance of tutees, school-values, lead an assembly, school assemblies
posting: act as a form tutor, act as form tutor, personal-and-social-education, deliver PSHE, lead assemblies, oversee attendance and welfare, personal-development-of
story: my-form, my tutor group, tutor time, in-registration, form-time, my assembly, did an assembly, year 7s first day, came-to-me-at-registration, no blazer, lates, late-every-day, free breakfast

# one-child-support: Beside one child or a few in class
teaching-assistant, learning-support-assistant, classroom assistant, one-to-one support, education-health-and-care-plans, EHCP, small-group-support, in-class support, special-needs-assistant, SNA, paraprofessional, inclusion assistant, speech and language programmes, medical-needs-at-school, toileting at school
posting: support pupils on a one-to-one, support ~ pupils on a one-to-one basis, support the class teacher, under the direction of the teacher, support-pupils-with-education-health, run-interventions, support-individual-pupils, assist the teacher, education ~ care plans, pupils with education, pupils with ~ care plans, physical needs of pupils, pupils with physical needs, toileting and feeding, personal needs of pupils
story: sat beside him, sat beside her, I-was-his-one-to-one, I-was-her-one-to-one, my little lad, his worksheets, broke-the-task, one-step-at-a-time, first-then-board, wobble cushion, pencil grip, wrote-for-him, stopped-writing-for, let him try, out of the classroom with him, walked round the playground, walk-round-the-field, came-back-in, hand signal, nodded at me, small group in the corridor, reading-with-six

# special-class: Teaching in special schools and units
special-school, special-educational-needs-school, resource base, alternative provision, pupil referral unit, profound and multiple learning difficulties, sensory curriculum, annual reviews, individual-education-plans, educational psychologists, autism unit, communication-aids-in-class, SENCO, special-needs-coordinator
posting: implement-individual-education-plans, chair annual reviews, write-education-plans, teach pupils with severe, liaise with educational psychologists, coordinate provision for pupils with
story: annual review, the EP, educational psychologist, EHCP came, panel-turned-down, PRU, excluded from two schools, intensive interaction, objects of reference, eye gaze, now-and-next-board, hoisted into, changed-him, feeding-at-lunch, first-word, first-time-he-signed, TEACCH, eye-gaze

# college-teaching: Colleges and vocational courses
further education, college lecturer, vocational courses, BTEC, T levels, 16 to 19, internal verification, internally-verify, standardisation of marking, awarding body, functional-skills, adult learners, evening-classes, curriculum manager in college, learner voice, workshop instructor, learner records, individual learning plans
posting: teach vocational, teach ~ adults, internally-verify-assessments, standardise marking, learners aged 16, assess coursework, retention and achievement, maintain learner records, registers of learners, assess learners' needs, agree learning plans
story: level-two-group, level-three, construction lads, hairdressing students, didn't-turn-up-on-mondays, bursary, coursework, external-verifier, EV came, functional maths, hated school, second chance, mature students, evening-class, came straight from work

# student-support: Students in difficulty at college and university
student wellbeing, personal tutoring, extenuating circumstances, mitigating circumstances, student-services, disability-advisers, reasonable adjustments for students, academic support for students, pastoral support for students, student-complaints, student-retention, international students
posting: support students with extenuating, personal tutor to, wellbeing concerns, signpost students, provide academic advice, academic advice and, refer-students-to
story: student-stopped-coming, hadn't submitted, wanted-to-drop-out, drop-out, homesick student, visa student, was-working-nights, slept in the library, counselling-service, knocked-on-my-office, office-hour, cried-in-my-office, failed two modules, repeated-the-year, graduated in the end

# play-outdoors: Setting up play indoors and out
outdoor play, indoor and outdoor play, sensory play, messy play, free-play, forest school, loose parts, imaginative play, play-environment, invitations to play, enabling environment, sand and water
posting: plan engaging indoor and outdoor, plan-play, set-up-play, stimulating play, play opportunities, engaging-play, outdoor learning
story: mud kitchen, puddles, wellies, water-tray, sand pit, cardboard boxes, big-box, dens, snails, ice with toys, shaving foam, gloop, paint everywhere, tuff tray, builders' tray, planted beans, bug-hotel, climbing frame, in-the-rain

# key-children: A small child's own person
key-person, key-worker-for-children, key-group, settling-in, settling children, bonds with children, emotional security, emotional needs of children, close-relationships-with-children
posting: act-as-key-person, be-a-key-person, settle new children, warm and responsive, form bonds with children
story: my-key-child, my-key-children, cried-every-morning, clung to, clung to his mum, clung to her mum, held-him-till, photo of mummy, photo of mum on, comfort blanket, his blanket, her teddy, waved at the window, window wave, stayed-ten-minutes-then, longer each day, stopped crying, ran-in, ran-in-on-the-third-week, sat on my knee, only-wanted-me

# allergy-medicine-children: Allergies, medicine and accidents of children
children's allergies, allergy procedures, safe-sleep, safe-sleeping, administering medicine to children, paediatric first aid, accident-forms, illness exclusion, health and hygiene of children, children's-medical-needs
posting: follow allergy procedures, safe-sleeping-and, administer-first-aid-to-children, paediatric first aider, complete-accident-forms, hygiene of children
story: nut allergy, egg allergy, EpiPen, red-plate, coloured placemat, photo-in-the-kitchen, list-in-the-kitchen, wrong-plate, wrong cup, rash came up, temperature of 39, febrile, bumped his head, bumped her head, cut lip, ice pack, accident-form, rang mum to collect, sick-bug, checked-every-ten-minutes, sleep-chart

# wraparound-care: Care before and after school and in families
after-school club, before-school club, breakfast club, wraparound care, holiday-club, playworker, nanny, childminder, childminding, babysitting, au pair, school pick-up, homework club
posting: collect-children-from-school, help them with homework, prepare-children's-tea, care-for-children-in-their-own-home, look after school-age children, drive-children
story: picked-them-up-from, picked-him-up-from-school, picked-her-up-from-school, walking-bus, homework at the table, homework at the kitchen table, fish fingers, bath time, bedtime, the twins, both-parents-worked, parents-were-late-again, ten-past-six, collected-late, film afternoon, football in the yard, half-term-club, school-run
`;
