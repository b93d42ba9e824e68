/** Schools, universities, child care. The format stands at `readSkillTables`. */
export const EDUCATION = `
[learning platform: learning management system, LMS, learning management systems, virtual learning environment, VLE, online learning platform, learning platforms]
Moodle
!Canvas: Canvas LMS, Instructure
!Blackboard: Blackboard Learn
Google Classroom
Schoology
D2L: Brightspace, Desire2Learn
Edmodo
Sakai
Docebo
TalentLMS
=ILIAS: Mebis, itslearning
Absorb LMS: Litmos
=Teachable: Thinkific
Coursera: edX, Udemy
ClassDojo: Class Dojo, =Seesaw

[school information system: student information system, SIS, school management software, pupil database]
PowerSchool
Infinite Campus
Skyward
=SIMS: Arbor MIS, Bromcom, Arbor school, ClassCharts, Class Charts
Ellucian Banner: Ellucian
Pronote: ENT school
Veracross: Blackbaud school
Untis: WebUntis
Slate admissions: Slate CRM
CPOMS: MyConcern

[classroom tool: classroom technology, educational technology, edtech tools, digital learning tools]
Kahoot: Kahoot!
Quizlet
Nearpod: Pear Deck
Edpuzzle
Padlet
SMART Board: smartboard, smart board, interactive whiteboard, interactive whiteboards, Promethean
Flipgrid
Mentimeter: Slido
Scratch programming: Scratch for kids
Duolingo
Turnitin
Khan Academy
GeoGebra: Desmos
Tapestry journal: Famly

[~teaching method]
lesson planning: lesson plans, lesson plan
National Curriculum: key stages, Key Stage 1, Key Stage 2, Key Stage 3
curriculum development: curriculum design, syllabus design, course design
classroom management: behaviour management, behavior management, seating plan, sent out of class
differentiated instruction: differentiation in teaching, differentiated tasks, easier version, sentence starters
special education: special educational needs, =SEND, =SEN
IEP: IEPs, individualized education program, 504 plans, 504 plan, EHCP, EHCPs, EHC plans, education health and care plans
student assessment: formative assessment, summative assessment
grading: marking tests, marking papers, marked the tests, marked the books, mark scheme
tutoring: one-to-one tutoring, private tutoring
online teaching: remote teaching, e-learning, distance learning
phonics: synthetic phonics, phonics group, blending sounds
early childhood education: early years education, preschool teaching
EYFS: Early Years Foundation Stage
Montessori: Reggio Emilia, Waldorf
project-based learning: inquiry-based learning
positive behaviour support: PBIS, restorative practice
safeguarding: child protection, safeguarding lead, safeguarding concern, safeguarding concerns
play-based learning
literacy instruction: reading instruction, guided reading
numeracy instruction: maths teaching, mathematics teaching
STEM education: =STEM
sign language: =ASL, British Sign Language, BSL
parent conferences: parent-teacher conferences, parents evening, meeting with the parents, talked to the parents
exam invigilation: proctoring, exam hall
academic advising: student advising
academic writing: thesis writing
course development
public lecturing: lecturing, university teaching
student supervision: thesis supervision, dissertation students, supervise dissertations
extracurricular activities: after-school activities
school trips: field trips, class trip, residential trip, educational visits
childcare: child care, nannying
swimming instruction: swimming lessons
music teaching: piano lessons
sports coaching
career counselling: career counseling, careers advice
lesson observation: observed lessons, observed her lesson, observed his lesson, watched my lesson
response to intervention: MTSS, multi-tiered system of supports
Orton-Gillingham: Wilson Reading
Read Write Inc: Letters and Sounds
Makaton: PECS, picture cards, communication cards
Ofsted inspections: Ofsted framework, Ofsted readiness
KCSIE: Keeping Children Safe in Education, Prevent duty, designated safeguarding lead
invigilation: exams access arrangements
pupil progress data: pupil progress, reading age, test scores, NWEA MAP, MAP testing
behaviour plans: behaviour plan, behavior plan, behaviour chart, behavior intervention plans, functional behavior assessment
pastoral care: form tutor, tutor group, my form

[language teaching certificate: ESL certification, English teaching certificate]
TEFL: =TESOL, TEFL certificate
CELTA: DELTA certificate
ESL: English as a second language, EFL
DaF teaching: Deutsch als Fremdsprache

[teaching qualification: teaching certificate, teaching license, teacher certification, teaching licence]
QTS: qualified teacher status
PGCE
state teaching certification: state certification, teaching credential
Staatsexamen: Lehramt
NPQ: NPQH
QTLS: PTLLS, Award in Education and Training
SENCO award: NASENCO, SENCO qualification
TAQA: assessor award, A1 assessor
child development associate: CDA credential
Praxis exam: Praxis exams
NVQ Childcare: Level 3 Early Years Educator, Level 3 Childcare, Level 2 Childcare, CACHE Level 3
paraprofessional certification: ParaPro
early years qualification: Level 3 Early Years, Level 2 Early Years

[curriculum: curricula]
Common Core
+National Curriculum
International Baccalaureate: IB curriculum, IB programme
GCSE: A-level, A-levels
Advanced Placement: AP courses, AP classes
Cambridge curriculum: IGCSE

[~library method]
cataloguing: cataloging, library cataloguing, MARC records, =MARC21
Dewey Decimal: Library of Congress classification
collection development: collection management in libraries
interlibrary loans: interlibrary loan
information literacy: information literacy instruction
reader services: readers' advisory, reference desk

[library system: library management system, integrated library system]
=Koha: Koha ILS
LibGuides: Springshare
Sierra ILS: Ex Libris, Ex Libris Alma
OCLC: WorldCat

[library qualification]
MLIS: MLS degree, master of library science
CILIP: MCLIP

[~nursery method]
key person approach: key worker for children
developmental observations: learning journals
nappy changing: diaper changing, nappy, nappies, diapers
child observations: observation and assessment of children
Team Teach: positive handling
emotional literacy support
paediatric first aid > First Aid: pediatric first aid

[speech and support aid]
TEACCH
Widgit
Boardmaker
Zones of Regulation
ELKLAN
Numicon
Attention Autism

[reading and maths scheme]
Little Wandle
Jolly Phonics
White Rose Maths
Accelerated Reader
Lexia
Times Tables Rock Stars
Singapore maths: maths mastery
Eureka Math

[exam board]
AQA
Edexcel
OCR exam board
BTEC

[university system]
SITS Vision
Banner student
PeopleSoft Campus: Campus Solutions
Panopto
UCAS

[museum system]
MuseumPlus
TMS collections: Gallery Systems TMS
Mimsy XG
CollectiveAccess
EHive
Spectrum collections standard: Spectrum 5

[archive standard]
ISAD
EAD: Encoded Archival Description
CALM archive: Axiell CALM
Access to Memory archives
Dublin Core
MARC 21
RDA cataloguing
`;
