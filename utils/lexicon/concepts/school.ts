/** What schools, nurseries and universities do around the lesson. The format stands at `readPhraseTable`. */
export const SCHOOL = `
# school-leading: Leading in a school
phase leader, subject leader, subject lead, whole-school, school improvement, school improvement plan, school leadership, senior leadership team, monitor teaching, lesson visits, learning walks, book scrutiny, head of department, key stage leader, school development plan
posting: lead a subject, lead a phase, lead the year team, report to governors, observe teaching, appraise teachers, raise standards across, lead change beyond, subject or phase, lead a department
story: the head wanted, head wanted it, asked the head, all the classes, whole school, staff meeting, inset, training day, year partner, planned together, other teachers came round, governors, looked at the books, looked in their books, deputy, watched lessons, other year groups, every classroom, the head asked, head asked me, the head gave me, head-of-maths, head-of-english, head-of-science, head of year, year head, I-was-head-of, led-department, led phonics, led-maths, five-teachers, planning-together, planning-on-mondays, four-of-us-planning, one-of-them-leaving, book-look, ofsted deep dive

# attainment: Raising results of pupils
raising attainment, attainment, pupil progress, pupil progress meetings, academic achievement, raising achievement, assessment data, assessment information, student outcomes, test scores, closing the gap, at risk of falling behind, value added, examination results, exam results of your classes, results of your classes
posting: record of raising, analyse assessment, improve results, improve outcomes for pupils, data-driven instruction, track attainment, raising achievement and
story: average was, average went, scores went, full marks, retested, tested all, tested them, tested every half term, extra group, got their grade, passed the check, gap closed, below where, still behind, years behind, nobody had caught, in the summer exams, best results, results day

# statutory-tests: Holding tests and exams
SATs, statutory assessment, key stage tests, national tests, standardized testing, state testing, exam administration, access arrangements, exam entries, phonics screening check, exam regulations, exam invigilation, examinations office, invigilate, exam timetables, exams officer
posting: administer tests, administration of SATs, coordinate testing, exam arrangements, preparation for tests, invigilate examinations, secure-papers
story: phonics check, times tables check, exam hall, extra time, a scribe, reader for, test papers, papers were locked, sats, test day, exam board rang, exam-hall, exam papers, papers-were-locked, cheat-sheet, phone-in-exam, fell-ill-in-exam, desks-in-rows
de: Prüfungsamt, Prüfungsaufsicht
fr: surveillance d'examens
es: vigilancia de exámenes

# exam-preparation: Preparing learners for exams
exam preparation, test preparation, prepare students for exams, revision, revision sessions, past papers, exam technique, study skills for exams, exam classes, GCSE classes
posting: prepare pupils for examinations, prepare learners for, support revision, exam success, public examinations, exam preparation of, prepare students for examinations, prepare pupils for exams, examinations, prepare for exams
story: past paper, mock exam, mock exams, revised with, revision club, revision cards, flash cards, easter school, predicted a, predicted grade, retake, failed the first time, passed second time, how many marks, mark scheme, exam in June, night before the exam, old papers, saturday mornings, saturday classes, saturday school, the mocks, in the mocks, came up on the paper, easter revision, walking talking mock, topic list, the resit, resit class, took-them-through-mark-scheme, mark-schemes, revision-session, revision-after-school, model-answer, exam-question, command-words, walked-them-through-paper, examiner's-report, resit, resits, mock-paper, mocks in january

# reading-writing: Teaching to read and write
early reading, phonics teaching, guided reading, reading intervention, literacy lessons, literacy skills, reading comprehension, teach reading, writing skills, struggling readers, spelling, phonics groups, catch-up reading, phonics interventions
posting: teach phonics, support reading, improve literacy, promote reading
story: couldn't read, could not blend, couldn't blend, blending, sounds, phonics, phonics group, guessing the word, first letter, read aloud, read out, read to me, reads now, behind in reading, sentence starters, wrote a sentence

# number-teaching: Teaching maths
maths teaching, mathematics lessons, numeracy, maths curriculum, number skills, maths intervention, mathematics instruction, calculus, algebra, geometry, problem solving in maths, maths catch-up, maths groups, maths lessons
posting: teach mathematics, teach maths, improve numeracy, make mathematics accessible, mathematics accessible, enjoyment of mathematics, teacher of mathematics, real contexts
story: times tables, fractions, number line, arrays, long division, equations, decimals, mental maths, chanting, couldn't multiply, on their fingers, dyscalculia, spreadsheet and scatter, scatter plots, statistics with, data they collected, percentages, ratio, mental arithmetic, number bonds

# educational-visits: Organising visits
educational visits, residential trips, annual residential, visit leader, trip leader, risk assessments for trips, off-site activities, class visits, trip coordination, field trips, school trips, class trips, residential visits
posting: organise visits, organise trips, plan educational visits, lead residential, supervise field trips, plan trips, accompany pupils on
story: trip lead, leading the trip, coach firm, no coach, coach didn't come, headcount, counted heads, risk assessment, packed lunches, consent forms, sick on the coach, groups of six, adults to, rang mum before, changed the timings, parents message, back later than, the farm, the zoo, the castle, first residential, trip to, class trip, on the trip, coach was late, one got lost, counted the children, homesick, parents who drove, the trip, bus to the museum, the museum, lost a child, museum, sick-bags, coach-with, took sixty, head-count, counted-them-on, counted-them-off, hi-vis on every, permission-slips, risk-assessment-for-trip, lost-one-at, mini bus
de: Klassenfahrt, Schulausflüge
fr: sorties scolaires, colonie
es: excursiones, campamentos, salidas escolares

# support-staff: Working with teaching assistants
teaching assistants, support staff in school, learning support assistants, deploy teaching assistants, classroom assistants, paraprofessionals, SENCO, inclusion team, special educational needs coordinator, provision map
posting: direct support staff, deploy support staff, work with the SENCO, guide teaching assistants, support staff and volunteers, direct teaching assistants, work with teaching assistants
story: the TA, my TA, a TA, TAs, LSA, been a TA, para, aide, wrote his sentences, sat beside him all day, group with the TA, asked her to tell me about him, the senco, steps back, gave-note-before-each, who-to-sit-with, asked the TA, TA and I, took-low-group, swapped-groups, knew-him-better-than-me, cover supervisor

# school-reports: Reports to parents
school reports, written reports to parents, report writing for parents, progress reports to parents, report cards, parent reports
posting: write reports for parents, report on progress, report to parents, data registers
story: wrote the reports, sent home a report, report home, comment bank, bank of comments, wrong name, wrong child's name, pasted, copied the comment, rewrote the report, mum brought it in, reads them before

# parent-concerns: Resolving worries of parents
parent concerns, concerns of parents, parental complaints, first point of contact for families, contact for families, parent concerns promptly, difficult parents, home school relationship
posting: resolve parent concerns, first point of contact for parents, respond to parents, deal with parents
story: a mum posted, parents' whatsapp, whatsapp group, parent emailed, email from a mother, email from a father, came in angry, rang her the next morning, rang him the next morning, asked her in, asked him in, from her side, from his side, told her what I had done, she's a volunteer now, coffee with the mother

# trainee-teachers: Trainees and early career teachers
early career teachers, early career teacher, trainee teachers, trainees, teacher mentoring, instructional coaching, student teachers, newly qualified teachers, NQT, ECT mentor, cooperating teacher, teacher induction, new teachers, beginning teachers
posting: mentor trainees, coach teachers, support early career, mentor early career, induct new teachers, trainee or early career, coaching trainee, mentoring early career
story: had a student teacher, student teacher, my trainee, the trainee, observed her, observed him, my own observation, first year of teaching, passed her placement, she passed, got a job in, taught alongside, modelled a lesson, new teacher, fresh out of college, first year teacher

# moving-up: Moving to the next school or service
transition to secondary, transition from primary, school transitions, transition into year, transition to adulthood, transition planning, leaving care, school readiness, transition between settings, move to school, transition arrangements
posting: smooth transition, oversee transition, support transition, plan transition, young people aged
story: big school, moving up day, taster day, visited the new school, visited her new teacher, visited his new teacher, first day at secondary, off to secondary, starting school, left care, turned eighteen, turned 18, left school, moved to the next room, going to reception, going to college

# english-additional: Children with another home language
english as an additional language, EAL, English learners, english language learners, multilingual families, newly arrived pupils, home language
posting: support EAL, pupils with EAL, learning English as an additional, English is an additional language, English as an additional, EAL learners, additional language
story: speaks arabic at home, speaks polish at home, no english, arrived from, translated by his brother, translated by her brother, labels in two languages, said nothing for weeks, first english word, two languages, no common language, came from Syria, came from Poland, came-from-Ukraine, no-word-of-English, not-word-of-English, no-English, with-no-english, spoke no english, labels-on-everything, paired-with-polish, paired-him-with, pictures and gestures, sentences-stuck-on, sentence-stuck-on, dictionary on, translate-app, google translate, arabic, somali, urdu, romanian, in-own-language, interpreter-for-parents, silent-for-months, first-sentence, spoken-to-written, recorded-talking, rang-home-through-interpreter, wasn't-getting-letters, speaks arabic

# child-observation: Observing a child's development
observe children, observations of children, child development records, developmental milestones, learning journals, developmental screening, assess development, next steps for children, early identification, speech and language delay, developmental delay
posting: observe and record, record development, assess and record children's, track development, identify delays, share learning journals, online learning journals
story: sat on the floor with a notepad, notepad, wrote what he did, wrote what she did, over a month, only pointing, few words, no words, didn't turn, did not turn, hearing test, glue ear, grommets, speech therapist, health visitor, referred her, referred him, milestones, wasn't walking, was not walking, photos of what, lined-up-cars, lines-up, sticky notes, post-its what each, jotted, jotted on, took-photos-of, took-photos-of-him, learning-journal, learning-journey, Tapestry, planned-from-that, likes dinosaurs, sorting-with-buttons, first steps, first words, watched-play, watched-him-play, what-she-chose, two-year-check, noticed-he-only

# nursery-routines: Care and meals of small children
nappy changing, toilet training, sleep routines, key person, settling in, personal care of children, feeding babies
posting: act as a key person, change nappies, care routines, settle ~ babies, prepare bottles
story: nappy, potty, wet trousers, spare clothes, nap, cot, dummy, comforter, settling, goodbye at the door, bums, nine bums, changed bums, changed nappies, nappies, wrote-each-on-sheet, bottle-at-ten, wind-him, winded, burped, down for his nap, down for her nap, naps, sleep-check, cots, potty trained, wet pants, accident-bag, weaning, first spoon, high-chairs, wiped noses, handprints wash, sun cream, washed hands before snack

# child-ratios: Keeping children safe and counted
staff ratios, staff-child ratios, child ratios, maintaining ratios, supervision of children, child safety, safety of children, safe collection, headcounts, safe environment for children, child supervision
posting: supervise children at all times, maintain ratios, ensure the safety of children, count children, cover in other rooms, needs of the day
story: ratios, ratio, in ratio, over numbers, merged the rooms, merged two rooms, counted the children, count at every door, one missing, one was missing, the gate, gate open, left the gate, on the path, pick-up list, who was allowed to collect, collected by, climbed the fence, fell off the slide, bumped head, accident form, went across to babies, moved to toddlers, helped out in toddlers

# nursery-planning: Planning for children
activity planning for children, plan activities for children, play activities, learning through play, continuous provision, weekly planning, curriculum for early years, learning environment for children, developmentally appropriate activities
posting: plan and deliver activities, activities that meet each child, set up the room, prepare the room, safe stimulating, stimulating environment, learn through play
story: planning sheet, planning took, what we offer next, set out the toys, water tray, messy play, role play corner, mud kitchen, outside in the rain, story time, circle time, planned from what they, new corner

# university-teaching: Teaching at a university
university teaching, lecturer, module leader, module leadership, seminars, tutorials, undergraduate, postgraduate, module evaluation, programme director, personal tutor, office hours, course leadership, higher education, teaching assistantship, lecturing, dissertation supervision, thesis supervision, seminars-for-students, teaching-excellence, lectures and seminars, teach undergraduates
posting: deliver lectures, lead modules, teach undergraduate, supervise dissertations, convene modules, postgraduate supervision, student evaluations, feedback to students, supervise student projects, lecturers, supervise-dissertations, supervise students, programme leader
story: my module, the module, lecture hall, my seminar, seminar group, half the seats, empty seats, final years, undergraduates, plagiarism, plagiarised, copied essay, ChatGPT, failed the module, resit, external examiner, dissertation student, evaluation scores, student reps, lab class, first year lab, essay, essays, lecture-hall, lecture, students asleep, seminar, the faculty, marked-essays, dean, thesis, copied from the internet, hadn't done the reading, put them in threes, nobody would speak in the seminar
de: Lehre Hochschule, Vorlesungen, Betreuung von Abschlussarbeiten
fr: enseignement supérieur, cours magistraux, direction de mémoires
es: docencia universitaria, clases magistrales

# school-office: Admissions, timetables and the school office
school administration, school office, student records, enrolment, enrollment, registrar, school secretary, timetabling, pupil data, school census, exam office, admissions office, school admissions, student-records, registrar-of-students, student admissions, graduation ceremonies, student-finance, school-administration, academic-records, student-recruitment, open-days, degree-programmes-administration, international-students
posting: maintain student records, process enrolments, manage admissions, prepare timetables, school communications, cover reception, greet visitors to the school, admissions-officer, student-services, school-secretary, enrolment-officer, academic-registry
story: timetable clash, clash in the timetable, enrolled, registers, late slips, dinner money, pupil files, census, wrong class list, class lists, letters to all parents, queue of parents, late-applications, first-year students, students queued, lost-certificate, open-day
de: Zulassung, Immatrikulation, Stundenplanung, Schulsekretariat
fr: scolarité, inscriptions, admissions, emplois du temps
es: secretaría académica, admisiones, matriculación, horarios escolares

# nursery-running: Running a nursery
nursery manager, deputy nursery manager, nursery occupancy, childcare centre manager, centre director, prospective parents, nursery fees, Ofsted inspection of the nursery, early years team
posting: manage the nursery, lead the early years team, show prospective parents, show parents around, prepare the room for inspection, prepare for Ofsted, lead the room, room leader
story: show rounds, showed parents round, waiting list for the baby room, funded hours, fees unpaid, late fees, inspector was in, three staff off, bank staff in, room leaders, moved staff between rooms, lost a family to

# school-running: Money, buildings and services of a school
school business manager, school finances, school premises, bursar, school budget, school operations, site manager of a school, ^lettings, school lettings
posting: manage school finances, manage ~ premises, manage support staff in school
story: boiler went in term, playground closed, governors wanted, the caretaker, contractor in the holidays, school dinners, dinner money, bid for the roof

# science-lessons: Practical lessons and their preparation
science technician, practical lessons, science practicals, laboratory preparation for lessons, chemical store in school, demonstrations for pupils, science teaching, laboratory lessons, physics teaching, chemistry teaching, biology teaching, practical-lessons, art lessons, physical-education, computing lessons, design-and-technology, history teaching, geography teaching, field-trips, school laboratories, music lessons in school, workshops-with-pupils, technology-education, vocational teaching
posting: ready for practicals, prepare practicals, equipment for science lessons, prepare ~ science lessons, teach science, subject-teacher, teach physics, teach computing, laboratory-technician-in-school, vocational-instructor, PE-teacher
story: practical, the practical, prep room, goggles, bunsen, acid bottle, trolley for the lesson, dissection, broken beakers, risk card, experiment-in-class, volcano, pupils-built, built-model, clay, microscopes, programmed-robot, robot-club, science-fair, sports-day, gym-hall, vaulting, school garden, museum-with-class
de: Naturwissenschaften unterrichten, Physikunterricht, Kunstunterricht, Sportunterricht, Werkunterricht
fr: enseignement des sciences, physique-chimie, arts plastiques, EPS, technologie
es: enseñanza de ciencias, física y química, educación física, plástica, tecnología

# work-based-learning: Apprentices and vocational courses
vocational training, work-based learning, further education, apprenticeship assessor, workplace assessments, portfolio assessment, functional skills, off-the-job training
posting: assess apprentices, assess ~ in the workplace, review ~ progress of apprentices, deliver vocational, NVQ delivery
story: evidence for the unit, my apprentices, workplace visit, assessor, end point, unit signed off, employer wouldn't release, day release, college day

# nursery-meals: Meals with small children
children's meals, children's mealtimes, snack time, family-style meals, weaning, independence at mealtimes
posting: support mealtimes, good nutrition for children, healthy snacks, nutrition and independence, support children at mealtimes
story: serve themselves, served themselves, small spoons, jug, spilled milk, fussy, fussy eater, would not eat, ate nothing, lunch in the bin, half in the bin, ate twice as much, high chair, beaker, lunch table, tasted it
`;
