/** Schools, universities, nurseries, training. The format stands at `readPhraseTable`. */
export const EDUCATION = `
# lesson-planning: Planning lessons
lesson planning, lesson plans, lesson plan, plan lessons, prepare lessons, course materials, teaching materials, instructional materials, prepare course, course planning, learning materials, instructional planning, scheme of work
posting: develop lesson, prepare instructional, plan and deliver lessons, prepares all course materials, develops strategies to teach, plan instruction, plan ~ lessons, deliver ~ lessons, engaging lessons, prepare ~ resources, classroom resources, classroom displays, lessons for pupils, plan and deliver, prepare stimulating lessons, stimulating lessons, matched to pupils, lessons matched to, learning environment, stimulating learning environment, create a stimulating, deliver lessons, lessons adapted, plan sequences, schemes of work, engaging sessions
story: same start each lesson, three questions at the start, prepared the lesson, planned the lesson, worksheets, made my own material, wrote the exercises, own exercises, lesson on, opening task, starter task, made my own, made new, starter, planned lessons, planned a unit, unit plan, designed lessons, learning activities, learning objectives, lesson objectives, planned it backwards, laminated, made cards, made a game, every class opened with, every lesson opened with, started every lesson, my first lesson, redid the unit, rewrote the unit, lesson was a shambles, redid-whole, pizza boxes, fractions, planned-it-for, starter-and, plenary, lesson bombed, binned-plan, planned-from-that, hook, last-lesson-of-day, period-five
de: Unterrichtsvorbereitung, Unterrichtsplanung, Unterrichtsmaterial, Unterricht planen
fr: préparation des cours, préparer les cours, supports de cours, supports pédagogiques
es: planificación de clases, preparar clases, material didáctico, programación didáctica

# teaching: Teaching
teach, teaching, classroom teaching, instruct students, lecture, ^lecturing, classroom instruction, teaching experience, deliver instruction, instructional strategies, teaching methods, pedagogy
posting: prior teaching, facilitate learning, deliver courses, provide instruction, teach the course, teach ~ pupils, teach ~ students, teach a class, teach ~ year, teach ~ grade, teach ~ classes, high-quality teaching, lessons to pupils, classroom practitioner, outstanding teacher
story: my class, in my lessons, in the lesson, the class was, the pupils, year 7, year 8, year 9, year 10, year 11, grade 3, my students, taught ~ class, sixth graders, first graders, at the blackboard, at the board, set 5, the class, class of, taught, pupils, students, maths, english lesson, year group, my <pupil>, teacher
story: grade level, curriculum
de: Unterricht, unterrichten, Lehrtätigkeit, Lehrkraft, Lehrerfahrung
fr: enseignement, enseigner, enseignant, pédagogie
es: docencia, enseñanza, enseñar, impartir clases, profesor

# classroom-management: Keeping a class together
classroom management, behavior management, behaviour management, student behavior, pupil behaviour, positive behaviour, classroom discipline, behavior support, student conduct, behavior interventions
posting: maintain discipline, manage student behavior, positive classroom, safe learning environment, orderly classroom, maintain ~ discipline, good order, order and discipline, behaviour of pupils, behaviour for learning, high expectations, supervise pupils, pupils at break, break and lunch, lunch duty, positive relationships with pupils, supervise children in the playground, playground and dining, dining hall, manage behaviour, behaviour and set, clear expectations of behaviour, purposeful learning atmosphere, learning atmosphere, challenging behaviour in class
story: seating plan, sent out of the, sent out of, threw a, threw something, stood up on, would not sit, did not stay in, talked back, answered back, swore at me, noisy class, class was loud, nobody listened, the class nobody wanted, talked with each at the door, called home for, telephoned home, detention, detentions, chair flew, quiet again, rules on the wall, behaviour, behave, misbehaved, disruptive, moved him to the front, moved her to the front, sat him, sat her, sent him out, throwing, fighting, rude, refused to work, would not work, no phones, stay in the room, in their seats, greeted each, disruptive behaviour, disruptive behavior, behaviour plan, behavior plan, classroom rules, classroom expectations, positive reinforcement, redirected, off task, acting out, outbursts, shouted out, calling out, whispered, waited for silence, on the carpet, playground, at break, lunchtime, in the corridor, melted down in, walked out of my, told me to eff off, swore in class, ^kicking ^off, chucked, pens flying, talked over me, bottom set, under-desk, gave-him-job, gave-job, stood at the door, shook-hands-at-door, same-seat, moved-seat, threw a chair, chairs-thrown, walked-out-of-class, walked-out-of-lesson, counted-to-five, silent-corridor, low-level, shouting-out, swearing-in-class, chewing gum, good-news-first, rang-home-with-good, on-duty-in-yard, playground-duty, yard-duty, lunch duty, bus-duty, fighting-by-bins, got-between-them, fish fingers, who-wasn't-eating, who-was-not-eating
de: Klassenführung, Disziplin, Unterrichtsstörungen, Klassenleitung
fr: gestion de classe, gestion des comportements
es: gestión del aula, manejo de aula, disciplina, convivencia escolar

# differentiation: Teaching pupils of different levels
differentiated instruction, differentiation, diverse learners, individual needs, mixed ability, learning styles, individualized instruction, adapt instruction, scaffolded instruction, struggling students, ^gifted, differentiate, learning needs
posting: meet the needs of all learners, needs of students, adapt teaching, modify instruction, various learning, strengths and needs of all pupils, respond to the strengths, needs of all pupils, most able, adapt teaching to the needs
story: weak pupils, weaker pupils, the strong ones, the weak ones, who were quick, who finished first, who was behind, were behind, could not follow, three levels, easier version, harder version, extra task, everybody can do, one everybody can, left behind, different tasks, slow ones, fast ones, help card, help cards, extra help, finished early, could not read the question, each at their own, differentiated, advanced learners, scaffolded, scaffolding, small groups, modified the, extension activities, let him record, let her record, harder one, easier one, wouldn't write a word, versions of the worksheet, versions of the same worksheet, same worksheet, three worksheets, quick-ones, slower-ones, for-the-quick, wrote-own-question, extra-challenge, cut-text-down, cut-down-text, easier text, half-could-not-read, half-couldn't-read, could-not-read-it, sentence starters, word-bank, writing-frame, stretch for the, bottom set, top-set, low-ability, pizza boxes, number line, two-levels
de: Differenzierung, individuelle Förderung, Binnendifferenzierung, Förderunterricht
fr: différenciation, pédagogie différenciée, élèves en difficulté, soutien scolaire
es: atención a la diversidad, enseñanza individualizada, refuerzo educativo, necesidades individuales

# special-needs: Special needs
special education, special needs, IEP, IEPs, individualized education, learning disabilities, autism, ADHD, dyslexia, inclusion of students, classroom accommodations, special educational needs, learning support, autism support, visual-timetables, one-to-one support, teaching-assistant, learning-support, sensory needs, individual-education-plans, inclusion-in-class, behaviour-plans, ADHD support, dyslexia support, Makaton, adapted-materials, emotional-regulation, speech-and-language-needs, educational psychology, paraprofessional, calm-corner
posting: students with disabilities, children with special, inclusive education, develop IEPs, support-child, support-pupils, teaching-assistants, SEN, learning-support-assistant, special-education-teacher, inclusion-assistant
story: autistic, could not sit still, could not read, dyslexic, picture cards, pictograms, noise was too much, quiet corner, hid under the table, his own timetable, her own timetable, wheelchair, adhd, special school, sensory, one to one with, meltdown, accommodations, learning difficulties, learning disability, support plan, ear defenders, bell-rang, ran-out-of-room, hid-under-table, picture-cards, pictures-of-day, quiet-room, covered-ears, did-not-like-to-be-touched, squeeze ball, one-step-at-time, sat-beside-him, sat-beside, words for his, calmed-down, gave-him-headphones, gave her headphones, coloured overlay, coloured overlays, coloured-paper, laptop-for-her, laptop-for-him, pictures-on-desk, day-in-pictures, SENCO, the SENCO, EHCP, statement-for-him, fidget, wobble cushion, one-to-one-with-him, one-to-one-with, ed psych, sensory room, hearing-loop, large print, wheelchair-in-class, traffic-light-card, time-out-card, behind-in-reading-age
de: Sonderpädagogik, sonderpädagogischer Förderbedarf, Inklusion, Förderbedarf, Schulbegleitung, Autismus, Förderplan
fr: besoins particuliers, handicap, inclusion scolaire, élèves à besoins, enseignement spécialisé, élèves à besoins particuliers, AESH, autisme, éducation spécialisée
es: educación especial, necesidades educativas especiales, inclusión educativa, pedagogía terapéutica, autismo, apoyo educativo, inclusión

# grading: Tests, marks and exams
^grading, grade papers, assess students, student assessment, exams, examinations, grade book, gradebook, evaluate student, final grades, ^marking, rubrics, quizzes, formative assessment, evaluative formats, test preparation
posting: evaluate students, student evaluation, preparation and grading, earn their grades, grades by the deadline, assess learning, demonstrate their knowledge, homework, student assessments, assessments of students, mark ~ papers, mark mock, design assessments, set assessments, set exams, assessments for students, fair and consistent marking
story: marked the tests, marked the books, gave him a low, gave her a low, low mark, bad mark, marks were, failed the test, passed the test, the test was too, mock exam, exam papers, cheated, copied from, marks of her son, results went, re-marked, second marker, grade from, exam, fail her, fail him, homework
story: assessments, assessment data, test scores, exam results, rubric, formative, grades improved, pass rate, quiz, scripts, failed the exam, second marking, mark scheme was
de: Benotung, Notengebung, Prüfungen, Klassenarbeiten, Leistungsbewertung, Korrektur
fr: évaluation des élèves, notation, examens, correction des copies
es: evaluación de alumnos, calificaciones, exámenes, corregir, evaluación del alumnado

# feedback-pupils: Feedback to learners
feedback to students, timely feedback, student feedback, constructive feedback to students, individual feedback, progress feedback, student progress, monitor student, track student progress, progress of students, learning outcomes
posting: provide timely feedback, monitors progress of, student achievement, student performance, academic progress, give ~ pupils feedback, mark work, mark ~ work, marking and feedback, feedback that moves, feedback to pupils, pupils' work, progress of pupils, children's progress, feedback on assignments, timely and constructive feedback, feedback on coursework, assess pupils' work, mark pupils' work, assess and give feedback, assess learning
story: one thing to improve, wrote under ~ test, went through the test, went through it with, looked at ~ book with, half a grade, moved up, by the end of the year they, caught up with, showed him where, showed her where, comment on, comments in, told them how, monitored progress, tracked progress, progress improved, improvement in, green-pen, red-pen, purple pen, marked-thirty, marked-books, marking-books, books-night, stack-of-books, one-thing-to-fix, redo-one, redo the paragraph, stopped-writing-comments, writing-long-comments, comments-nobody-read, whole-class-feedback, whiteboards, mini whiteboards, exit ticket, quick-quiz-to-see, who-had-got-it, who'd got it, peer-marking, verbal-feedback, marking-took, marking-code
de: Lernfortschritt, Rückmeldung, Lernentwicklung, Leistungsstand
fr: suivi des élèves, progrès des élèves, suivi pédagogique
es: seguimiento del alumnado, progreso de los alumnos

# parents: Working with parents
^parents, parent communication, parent-teacher conferences, parents evening, parent meetings, communicate with parents, families of students, parent engagement, guardians, parental involvement, home-school
posting: partner with parents, communicate with families, parents and guardians, build relationships with parents, progress and behaviour, parents' evenings, open days, share ~ with parents, communicate ~ parents, meet parents, partnerships with parents, partnership with parents, families in the phase, relationships with parents, parents and carers, engage parents
story: a mother came, mother was, father was, called home, rang home, phoned home, telephoned home, parents were angry, parents complained, argument with a parent, parents' evening, asked the parents, note home, letter home, her son, his son, told the parents, <relative> came, <relative> came in, phone home, letters home, meeting with the parents, at the gate, pick up time, parent meeting, parent conference, parent-teacher, concerned parent, upset parent, contacted the parents, kept the parents informed, at pickup, drop-off, mum was in tears, rang every parent, accused me of having favourites, rang every home, nobody came to the parents' evening, stood-at-gate, at-school-gate, mums could grab me, mums, dads, dad-came-in, mum-came-in, dad came in furious, furious about the detention, what-kid-was-good-at, what-he-was-good-at, what-she-was-good-at, rang-mum, rang-dad, book-bag, text-to-parents, coffee-morning, ended-up-laughing
de: Elternarbeit, Elterngespräche, Elternabend, Eltern
fr: parents d'élèves, relations avec les parents, réunions parents, ^parents
es: padres, familias de los alumnos, reuniones con padres, tutorías con familias

# pupil-wellbeing: Looking after pupils
pastoral care, student wellbeing, student welfare, social emotional learning, SEL, duty of care, student support services, well-being of pupils, safety and well-being of pupils
posting: welfare of children, safety of students, wellbeing of pupils, supportive to students, form tutor, tutor group, wellbeing of students, pupils' welfare, care for pupils, promote the safety and well-being, well-being of students, achievements and well-being
story: father moved out, mother was ill, came without breakfast, stayed after the lesson, told me that at home, talked to me after, cried in the corridor, did not eat, social services, sent home crying, bullied, quiet all, stopped talking, alone at break, after school he, after school she, wellbeing, withdrawn, anxiety, counsellor, counselor, home situation, trusted adult, tutor group, my form, tutee, year head, told me in form, hungry, same clothes all week, clothes-week, breakfast-for-him, breakfast-for-her, worry-box, tearful, self esteem, cried-at-break, would not come in, school refuser, at-the-toilets, eating-lunch-alone, lunch-by-herself, lunch-by-himself, buddy-bench
de: Schulsozialarbeit, Wohl der Kinder, Fürsorge
fr: bien-être des élèves, vie scolaire
es: bienestar de los alumnos, orientación escolar

# bullying: Bullying
bullying, anti-bullying, peer conflict, peer mediation, harassment among students, restorative practices
posting: prevent bullying, conflict between students
story: bullied, laughed at him, laughed at her, picked on, called him names, called her names, group chat, sat alone, nobody wanted to sit with, pushed him, hit him, took ~ phone, spoke with both boys, spoke with both girls, laughed at, teased, teasing, excluded, punched, group of girls, group of boys, two-of-them-fighting, fighting-by, fight-in-yard, got-between, broke-up-fight, pushed-her, called-names, group-chat-about, left out
de: Mobbing, Mobbingprävention
fr: harcèlement, harcèlement scolaire
es: acoso escolar, bullying

# pupil-motivation: Getting learners interested
student engagement, engage students, motivate students, motivating learners, active learning, hands-on learning, project-based learning, enhance learning, real-world applications, connect learning, learner engagement
posting: engaging lessons, stimulate interest, inspire students, encourage participation, connects students, inspire ~ pupils, motivate ~ pupils, inspire and motivate, engaging ~ lessons, stimulating lessons, love of learning, challenge pupils
story: bored, hated maths, hate math, hate maths, why do we need, asked what they like, asked what they hate, from their life, football scores, made it a game, competition between, experiment with, went outside, put their hands up, wanted to know more, asked for more, competition, real life
story: disengaged, motivated, motivation, interactive, real-world, group work, participation
de: Schülermotivation, handlungsorientiert, Lernmotivation, aktivierende
fr: motiver les élèves, pédagogie active, susciter l'intérêt
es: motivar a los alumnos, aprendizaje activo, aprendizaje basado en proyectos

# curriculum: Curriculum and courses
curriculum, curriculum development, syllabus, course design, course development, instructional design, learning objectives, course objectives, academic standards, curriculum guides, program development in education, course outline, accreditation standards
posting: develop curriculum, design courses, approved syllabus, align with standards, common core, national curriculum, develop training programs, develop ~ modules, lead validation, course validation, new modules, new programmes of study
story: wrote the course, new course, rewrote the course, changed the order of topics, plan for the term, plan for the semester, topics for the year, exam board, new syllabus, scheme, scheme of work, new books, order of topics
story: developed a curriculum, redesigned the course, course materials, learning outcomes, course content, rewrote-year, rewrote the unit, all kings, mapped-what-they-should, what-they-should-know-by, moved-things-round, chose-new-reading, new-reading-books, reading-books, new-scheme, threw-out-scheme, topic-on, new-topic, what-comes-first, long term plan, medium term plan, changed-text
de: Lehrplan, Curriculum, Kursentwicklung, Bildungsplan, Lehrpläne
fr: programmes scolaires, programme pédagogique, ingénierie pédagogique, référentiel
es: currículo, plan de estudios, diseño curricular, temario

# education-technology: Technology in teaching
educational technology, learning management system, LMS, online teaching, online learning, e-learning, virtual classroom, blended learning, instructional technology, distance learning, digital tools in teaching, smartboard
posting: utilizes technology, technology in the classroom, teach online, online courses, learning platform, students online, support ~ students online, digital lessons, technology to enhance, enhance learning, blended or online, online sessions, virtual learning environment, resources for the virtual, digital resources, use of technology in
story: laptops for, tablets in class, taught online, lessons online, during lockdown, recorded the lesson, learning platform, uploaded the, breakout rooms, pupils without internet, no internet at home, quiz app
story: virtual lessons, remote teaching, google classroom, interactive whiteboard, educational apps, video lessons, recorded-short-videos, recorded-videos, videos-they-could-stop, stop and rewind, quizzes on their phones, quiz-on-phones, put-everything-on-Teams, put-it-on-Teams, on-Google-Classroom, cameras off, lockdown lessons, lessons-from-kitchen, taught-from-kitchen, online-lessons, packs-for-ones-with-no, no-wifi-at-home, no-laptop-at-home, recorded-lesson, screen-share, visualiser, iPads, chromebook, Kahoot, Moodle
de: digitaler Unterricht, Lernplattform, E-Learning, digitale Medien
fr: outils numériques, plateforme d'apprentissage, numérique éducatif, formation en ligne
es: tecnología educativa, plataforma virtual, enseñanza online, herramientas digitales

# tutoring: Helping one to one
tutoring, tutor, one-to-one support, one-on-one instruction, small group instruction, small groups, ^remedial, homework help, academic support, intervention groups, study skills
posting: individual support, provide tutoring, assist students with, help students, support pupils, one to one and in small groups
story: at lunch he came, at lunch she came, tuesday lunch, after lessons, after school, sat with him and, sat with her and, extra lessons, twice a week we, practised reading, read with, homework club, in small groups, after class, lunchtime, extra hour, one to one, group of four, small group, every tuesday
de: Nachhilfe, Hausaufgabenbetreuung, Lernförderung, Einzelförderung
fr: soutien scolaire, aide aux devoirs, tutorat, accompagnement scolaire
es: clases particulares, refuerzo, tutorías, apoyo escolar

# language-teaching: Teaching a language
ESL, EFL, TEFL, English as a second language, language instruction, language learners, english learners, ELL, bilingual education, literacy, language teaching, phonics, reading instruction
posting: teach English, language acquisition, limited english, teach adults, adults english, citizenship tests, adult literacy, ESOL
story: spoke no english, learned to read, could not read, first words, new vocabulary, letters and sounds, read aloud, from Ukraine, from Syria, refugee class, grammar, pronunciation
de: Sprachunterricht, Deutsch als Fremdsprache, DaF, DaZ, Sprachförderung, Alphabetisierung
fr: FLE, enseignement des langues, alphabétisation, français langue étrangère
es: enseñanza de idiomas, ELE, alfabetización, español como lengua extranjera

# early-years: Small children
early childhood, preschool, nursery, kindergarten, child care, childcare, toddlers, infants, daycare, early years, early learning, play-based, young children, child development, nap time, EYFS, early-years-education, play-activities, child-development, nursery-care, outdoor play, parents-of-small-children, learning-through-play, observations-of-children, nap times, crèche, messy play, key-person, forest-school, circle time, nappy-changing
posting: care for children, supervise children, developmentally appropriate, nurturing environment, children's activities, children learn through play, safe stimulating environment, settle babies, babies to sleep, prepare bottles, care for babies, small children, plan-play, observe-children, nursery practitioner, childcare-worker, early-childhood-educator, nursery-nurse, nursery-assistant, care-for-children
story: nappy, nappies, diaper, would not sleep, cried when his mother, cried when her mother, bit another, sandpit, painted with, building blocks, first day at nursery, settling in, morning circle, potty, played with, toddler, the children, little ones, four year old, three year old, two year old, biting, tantrum, goodbye to, the baby room, pram, cuddle, tantrums, crying baby, drop-off, at drop-off, her scarf, a runner, bitten again, mud tray, finger paint, fought-over, would-not-let-go-of-mother, cried-every-morning, paints, dressing-up, nap, slept-after-lunch, bit-another, first-day-at-nursery, teddy, puppet, puddles, snack time
de: Kita, Kindergarten, Frühpädagogik, Kinderbetreuung, Krippe, Erzieher, Eingewöhnung, Spielangebote
fr: petite enfance, crèche, jeunes enfants, maternelle, éveil, auxiliaire de puériculture, activités ludiques
es: educación infantil, guardería, primera infancia, niños pequeños, escuela infantil, desarrollo infantil, juego

# school-clubs: Clubs, sports and the life of a school
extracurricular, extracurricular activities, after-school, sports coaching, summer camp, coaching sports, school events, drama club, extra-curricular, extra-curricular activities, extra-curricular clubs, co-curricular, enrichment activities, lunchtime clubs, after-school clubs, school productions, sports fixtures, sports day, chess club, choir of the school
posting: lead activities, after-school programs, chaperone, holiday activities, trips and activities, clubs after school, wider life of the school, wider life and ethos, life of the school, whole life of the school, school community, clubs and trips, open evenings, parents evenings and open evenings, contribute to school events, participate in school events, breakfast club
story: tournament, school play, football team, lunchtime club, the club, chess, quiz team, maths quiz, school show, the play, nativity, rehearsals, choir concert, netball, came second in, fixtures, talent show, science fair, debating, gardening club, robot club, lunchtime every, ran the club, prom, fridays after school, ran chess, chess on, school-play, cast of sixty, cast of, took-fifty-of-them-to, took-them-to-museum, took-thirty-to, sick-bags, coach-trip, overnight-trip, ski trip, football-after-school, choir, homework club, eco club, book club, after-school-on
de: AGs, Ferienbetreuung, Ganztagsbetreuung
fr: activités périscolaires, animation
es: actividades extraescolares

# attendance-pupils: Attendance
student attendance, attendance records, truancy, absenteeism, take attendance, retention of students, chronic absence, learners' attendance, pupils' attendance, attendance of pupils, attendance of students, attendance and punctuality of pupils
posting: maintain attendance, improve attendance, monitor attendance, track learners' attendance, attendance welfare and, overseeing the attendance, monitor ~ attendance, retention and achievement, act early, at risk of dropping out
story: did not come to school, skipped school, skipped lessons, missed lessons, truant, absent for, came back to school, collected him at home, stopped coming, dropped out of school, absence, missing days, skipping, truanting, stayed at home, did not come, come back to school, back in school, came late to school, late every morning, came late to class, bunked off, bunking off, skived, skiving, school refuser, would not come in, knocked-on-doors-when, rang-ones-who-had-gone-quiet, gone-quiet-on-line, no wifi
de: Anwesenheit, Schulabsentismus, Fehlzeiten
fr: absentéisme, assiduité, décrochage
es: absentismo, abandono escolar

# substitute: Covering lessons
substitute teacher, substitute teaching, cover lessons, cover supervisor, relief teacher, supply teacher
posting: cover classes, substitute for absent
story: covered ~ lesson, covered ~ class, took over his class, took over her class, colleague was ill, third teacher that year, no notes from the teacher
de: Vertretungsunterricht, Vertretungslehrer
fr: remplacements, professeur remplaçant
es: sustituciones, profesor sustituto

# teaching-colleagues: Working with other teachers
teaching assistants, co-teaching, team teaching, department meetings, professional learning communities, faculty meetings, mentor teachers, student teachers, lesson observation, school leadership, grade level team
posting: collaborate with teachers, faculty committees, work with colleagues to plan
story: other teachers, head of department, headteacher, head teacher, principal wanted, deputy head, staffroom, shared my lessons, watched my lesson, watched each other's lessons, student teacher, teaching assistant was, observed my lesson, department used, staff room, deputy, new teacher, <learner> teacher
de: Kollegium, Fachkonferenz, Referendare, Schulleitung, Hospitation
fr: équipe pédagogique, équipe éducative, stagiaires, conseil de classe
es: claustro, equipo docente, coordinación docente, jefe de departamento

# adult-training: Training adults
corporate training, adult learning, facilitate training, training sessions, training delivery, train the trainer, training needs, training programs, learning and development, training materials, courses for adults, L&D, training programmes, training catalogue, course catalogue, training calendar, compliance training, mandatory training, e-learning, learning management system, apprenticeship programme, graduate programme, leadership programme, training evaluation, e-learning design, instructional-design, learning design, training-evaluation, training-needs-analysis, blended learning, learning-management-system, storyboards for courses, training-materials, facilitator-guides, learning-objectives-for-staff, compliance-training, microlearning, train trainer, leadership-programmes, apprenticeships, competency-frameworks, learning-content, course-authoring, workshops for adults|staff|learners|trainers, run training workshops, training facilitator
posting: deliver workshops, design training, conduct workshops, training needs analysis, vocational training, design training programmes, deliver training, coordinate training, roll out training, evaluate training, design and run workshops, manage the LMS, develop-e-learning, instructional-designer, training-coordinator, learning-and-development, evaluate-training, deliver-workshops, roll-out-training, learners' needs, assess learners, agree learning plans, learning plans, plan deliver and evaluate training, workshops for staff, training courses for staff
story: gave a workshop, held a course, course for, my course, trained ~ people in, role play, exercises in pairs, nobody said a word, feedback sheets, slides were boring, nobody finished, finished the course, click through, the e-learning, boring slides, made it shorter, ten minutes instead, on the floor instead of, groups of four, asked what they, test at the end, three months later asked, certificates expired, training matrix, signed off on, apprentices, nobody-finished-course, training-was-boring, slept-through-training, quiz-at-end, learned-by-doing, short-videos, trained trainers, forty-people, cards-for-each-step, forgot-it-after, tested-them-month, evening-course-at-library, writing-class, adults-age, age from 19, older-learners, retired-people-in, library-asked
de: Erwachsenenbildung, Trainings, Schulungen durchführen, Seminare, Workshops, Personalentwicklung, E-Learning-Konzeption, Schulungskonzepte, Trainingsunterlagen, Ausbildung der Ausbilder
fr: formation pour adultes, animation de formations, formateur, ateliers, ingénierie pédagogique, conception de formations, digital learning, plan de formation
es: formación de adultos, impartir formación, talleres, formador, diseño instruccional, planes de formación, e-learning corporativo, evaluación de la formación

# academic-research: University research
academic research, ^publications, peer review, research projects, dissertation, thesis, grant proposals, scholarly, conference papers, research methods, journal articles, publish-research, peer-reviewed papers, research grants, grant-writing-in-research, research-ethics, academic-writing, postdoctoral, laboratory-head, scientific-publications, literature-review, external research funding
posting: publish research, research agenda, contribute to publications, scholarly activity, publish in, peer-reviewed journals, apply for research, research funding, supervise ~ projects, supervise ~ dissertations, research group, doctoral students, research-associate, research fellow, principal-investigator, apply for external funding
story: paper was rejected, paper was accepted, submitted the paper, ^reviewers, wrote the paper, my thesis, my dissertation, my supervisor, phd, at the conference, poster session, postdoc, lab group, funding bid, grant application, revise and resubmit, co-author, data went missing, rejected-paper, doctoral, ethics-committee, poster-session
de: Forschung, Publikationen, wissenschaftliche Arbeit, Promotion, Veröffentlichungen, Dissertation, Forschungsprojekte
fr: recherche scientifique, publications, thèse, travaux de recherche, enseignant-chercheur
es: investigación académica, publicaciones, tesis, artículos científicos, tesis doctoral

# student-advising: Advising students
academic advising, student advising, career counseling, career advice, guidance counselor, student services, student recruitment, student affairs, college counseling, financial aid, course registration
posting: advise students, counsel students, student retention, admissions process, careers guidance, guidance interviews, recruit ~ students, represent the university, recruitment fairs for students
story: which subject, did not know what to study, application letters with, practised interviews with, found him a place, found her a place, apprenticeship place, internship for, university place, registered for
de: Studienberatung, Berufsorientierung, Zulassung, Berufsberatung
fr: orientation, conseil d'orientation, inscriptions
es: orientación académica, orientación profesional, admisiones, matrículas

# library: Libraries and archives
librarian, town library, public library, school library, university library, branch library, cataloguing, circulation desk, collections management, reference services, archival, museum, reading program, library-services, book lending, cataloguing books, library-catalogue, reading-groups, story-times, reference-desk, library-users, information-literacy, interlibrary loans, shelving books, children's-library, book-selection, bookshop, bookseller, reading-promotion, library-systems, library-programmes, library services, issue desk, loans and returns, story times, rhyme time, reading groups, public computers, digital help for customers, library enquiries, local history, stock selection, book stock, reservations of books, home library service, summer reading challenge, self-service machines
posting: assist patrons, library programs, digital collections, catalogue-books, run-story-times, library-assistant, help-patrons, shelve, issue and return, shelve books, issue and return items, help customers use public computers, customers use computers, run story times, run reading groups, promote reading for pleasure, help ~ find books, answer library enquiries, visitors to the library, welcome visitors to the library, promote its collections
story: reading hour, story time, borrowed books, shelves of books, sorted the books, old papers, lent, overdue books, shelves-of-books, homeless-man-in-library, children's-corner, story-hour, bookshelves, weeded, loans-rose, quiet-corner, computers-in-library, toddlers on the mat, library card, self-service machine, sat there all day to keep warm, asleep in the library, printing his form, printing her form, universal credit form, photocopier, returned with, reading group, reading challenge, local author, weeding, withdrew books, large print, housebound reader, a reader complained, came every day for the newspaper, newspapers
de: Bibliothek, Archiv, Katalogisierung, Museum, Buchausleihe, Leseförderung, Buchhandel
fr: bibliothèque, catalogage, médiathèque, prêt de livres, libraire
es: biblioteca, catalogación, museo, préstamo de libros, animación lectora, librería
`;
