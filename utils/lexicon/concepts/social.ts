/** Social work, public service, charities, police and rescue. The format stands at `readPhraseTable`. */
export const SOCIAL = `
# casework: Accompanying people through a case
case management, case manager, caseload, casework, case notes, case files, manage cases, client files, service plan, service plans, case planning, case conferences, individual service plans, manage a caseload, varied caseload, complex caseload, case allocation, caseload management, timescales, statutory timescales, workload by risk
posting: maintain case, client caseload, coordinate services, wraparound, prioritising according to risk, prioritise cases, meet timescales, within agreed timescales, busy caseload
story: my cases, her case, his case, one of my families, families I looked after, thirty cases, file was thick, case meeting, everybody in the case, went with her to the office, went with him to the office, my client, a client, client was, family I, with her to the, with him to the, went along to, accompanied, weekly visit, accompanied ~ for months, case load, client's goals, support plan, people on my list, cases on my list, too many cases, list by risk, red amber green, who nobody was watching, waiting list, missed visit, cancelled the visit, urgent ones first, visits a day, kids-on-list, families-on-list, open-families, families-open, took-on-cases, took-over-cases, which-ones-could-wait, seen-every-ten-days, saw-each-every, visits-and-meetings, closed the case, my-caseload, allocated-to-me, off-sick-and-cases, stat visits
de: Fallmanagement, Fallführung, Case Management, Hilfeplanung, Fallarbeit
fr: suivi des dossiers, accompagnement social, suivi individuel, suivi socio-éducatif
es: gestión de casos, seguimiento de casos, acompañamiento social, expedientes

# needs-assessment: Finding out what somebody needs
needs assessment, assess needs, intake interviews, client assessment, psychosocial assessment, eligibility, eligibility determination, risk assessments of clients, assess eligibility, screening interviews
posting: conduct intake, assess client needs, determine eligibility, conduct assessments
story: asked what she needed most, first meeting, first talk with, listened to the whole story, came with a bag of letters, unopened letters, what was most urgent for, filled in the form together, asked what he ate
de: Bedarfsermittlung, Erstgespräch, Aufnahmegespräch, Hilfebedarf
fr: évaluation des besoins, entretien d'accueil, diagnostic social
es: evaluación de necesidades, valoración social, entrevista inicial

# safeguarding: Protecting children and adults at risk
safeguarding, child protection, child abuse, domestic violence, vulnerable adults, mandated reporting, protective services, domestic abuse, elder abuse, child welfare, vulnerable people, child neglect, whistleblowing, safeguarding concerns, report safeguarding, safeguarding policy, safeguarding enquiries, safeguarding adults, safeguarding procedures, safeguarding lead, raise concerns, duty to report
posting: protect children, at-risk youth, report suspected abuse, vulnerable populations, victims of, survivors of, survivors, plan for their safety, protect ~ children, keep ~ children safe, work with survivors, evidence of injury, injury or bruises, signs of injury, report concerns, act on concerns, recognise abuse, recognising and acting, concerns about a child's welfare, report abuse, signs of abuse, assess risk to children, risk to children, concerns about children, report ~ abuse, protect ~ vulnerable, safeguard ~ children, safeguarding children, safety of ~ residents, concerns about a resident, report any concerns about, report concerns to the nurse, safeguard vulnerable adults, safeguard adults, safeguarding risks
story: bruise, bruises, was hit, hit her, hit the child, afraid to go home, afraid of her husband, locked in, alone at home for, took the child out, foster family, shelter for women, women's shelter, police came with, wrote down what I saw, reported it to the office, abuse, hit him, violent, afraid of, unsafe at home, took her to the shelter, could not go back, reported it, refuge, non-molestation, injunction, black eye, police welfare check, unannounced visit, same clothes all week, came to school hungry, at contact, supervised contact, went straight to the safeguarding lead, found the safeguarding lead, told the safeguarding, a colleague had, a colleague was, wrote down dates, wrote it down within the hour, dated, said something in, kept my face normal, tell me about that, didn't ask who, bruise on, social care rang, rang social care, the police came, gave her statement, her wish, hotline, CPS, ex-husband, ex husband, ex-partner, court order, offered to ring the police, in her words, in his words, cuts on her, long sleeves, asked me not to tell, asked me not to, child protection officer, bruises on her, bruises on his, bruise on his, bruise on her, unexplained bruise, nobody-could-explain, bruising, finger-marks, grip marks, swear-at-him, swear-at-her, swore-at-him, swore-at-her, sworn-at, rough with, was rough with, shouted-at-old, shouting-at-resident, slapped, handled her roughly, took her bank card, had-bank-card, her nephew had, emptied-account, reported-colleague, reported-another-carer, another-carer, safeguarding form, raised a safeguarding, raised it as safeguarding, went-to-manager-that-hour, CQC, blew the whistle
de: Kinderschutz, Kindeswohlgefährdung, Gewaltschutz, häusliche Gewalt, Jugendamt
fr: protection de l'enfance, maltraitance, violences conjugales, personnes vulnérables
es: protección de menores, violencia de género, maltrato, personas vulnerables

# crisis-people: Helping in a crisis
crisis intervention, crisis counseling, crisis hotline, suicide intervention, trauma-informed, trauma informed, crisis response, emergency shelter, critical incident
posting: respond to crises, crisis situations, provide crisis, people in crisis, support people in crisis, clients in crisis
story: stood on the bridge, on the roof, in the middle of the night she rang, wanted to jump, did not want to live, drunk at the door, police brought, no place to sleep that night, found a bed for, stayed on the line, stayed with him until, stayed with her until, crisis, suicidal, overdosed, threatened to, called at night, in the night, no roof, stayed with, calm her, calm him
story: distressed, in distress, safety plan, on-the-bridge, talked-to-him-hour, talked-to-hour, talked for an hour, talk-him-down, talked him down, talked-down, had-tablets, taken-tablets, razor, end-it, end-it-all, did not want to be here, threatened-to-jump, that-night-I-found, somewhere for tonight, bed-for-night
de: Krisenintervention, Krisendienst, Notfallseelsorge
fr: intervention de crise, situations de crise, écoute d'urgence
es: intervención en crisis, atención de crisis

# benefits-advice: Benefits and forms
benefits advice, welfare benefits, public assistance, social security, benefit applications, financial assistance, entitlement, ^income support, debt advice, food stamps, public benefits, housing benefit
posting: assist with applications, help clients apply, benefit eligibility, access benefits, advise clients on, advise ~ benefits, benefits debt, debt and housing, maximise income
story: application was refused, application was rejected, benefit was stopped, money was stopped, form of twelve pages, filled in the forms with, letters from the office, debts, in debt, bailiff, rent arrears, behind with the rent, appealed, objection against, got back paid, money stopped, entitled, paid back, cupboards were bare, food parcel, gas meter, sanctioned, PIP form, PIP forms, ESA, UC, universal credit, filled-in-forms, filled in the PIP, form-with-him, form-with-her, got-it-at-appeal, won-at-appeal, at-tribunal-with, mandatory reconsideration, letters unopened, fourteen letters, carrier-bag-of-letters, put-them-in-piles, rang-gas, gas-and-electric, council-tax-debt, loan shark, payday loan, breathing space, food bank, food-bank-voucher, landlord-had-served, served-notice, notice-was-not-valid, section 21, backdated benefit, missed-out-on, claimed-for-her, claimed-for-him, fuel-voucher, thought-she-wasn't-allowed, thought-she-was-not-allowed, owed-two-years, was owed
de: Sozialleistungen, Leistungsgewährung, Schuldnerberatung, Antragstellung, Bürgergeld
fr: aides sociales, prestations sociales, accès aux droits, surendettement
es: prestaciones, ayudas sociales, subsidios, asesoramiento social

# referrals: Referring to other services
refer clients, community resources, resource referral, link clients, partner agencies, service providers in the community, interagency, connect clients, triage referrals, referral waiting lists
posting: make referrals, refer to appropriate, coordinate with agencies, liaise with agencies, linkages, coordinate referrals, coordinates referrals, referrals and follow-up, manage waiting lists, waiting lists
story: sent her to, knew someone at, rang the housing office, rang the clinic, rang ~ until, went there with her, went there with him, got her an appointment, got him an appointment, round table with the school, referred, referral, made an appointment, called the clinic, called the office, called the shelter, found a place, place for him, place for her, waiting list, called the ER ahead, rang ahead, rang them ahead, messaged his doctor, messaged her doctor
de: Vermittlung, Weitervermittlung, Netzwerkarbeit, Kooperationspartner
fr: orientation vers, partenaires sociaux, réseau partenarial
es: derivación, derivaciones, recursos comunitarios, coordinación con entidades

# housing: Housing and homelessness
homelessness, homeless, tenancy support, supported housing, eviction, affordable housing, housing services, rough sleepers, transitional housing, tenants, rough sleeping, street outreach, night shelter, homelessness prevention, supported accommodation, housing first, move-on, tenancy sustainment, rent arrears, complex needs, day centre for homeless, cold weather shelter, hostels, hostel residents
posting: housing placement, prevent eviction, housing applications, outreach shifts, people sleeping rough, outreach to, keep their tenancy, sustain their tenancy, maintain their tenancy, support residents of the hostel, move on to independent, prevent homelessness, manage money and find housing, residents of the hostel, find housing, homeless households, homelessness applications, support homeless, housing register
story: lived in his car, lived in her car, slept outside, slept in the park, lost the flat, lost his flat, lost her flat, found ~ a flat, eviction letter, landlord wanted, spoke with the landlord, key to the new flat, heating was off, evicted, landlord, room for him, room for her, moved in, sleeping rough, changed the locks, locks changed, sofa surfing, kicked out, sleeping bag, in a doorway, under the bridge, car park at five, five in the morning, flask of coffee, his dog, needle, needles, naloxone, overdose in the hostel, key worker at the hostel, evicted from the hostel, first night inside, slept on the floor of his flat, kettle and a pan, first flat in, starter pack, housing list, priority need, gave him my gloves, found him a room, found her a room, room on christmas eve, rang eleven, family-in-car, slept-in-car, living-in-car, got-them-room, room-by-seven, B&B, eviction on the monday, stopped the eviction, stopped-it-with-one-call, couch surfing, done-form, homeless form, homeless that day, hostel bed, temporary-accommodation, rough sleeper, bags-at-reception
de: Wohnungslosenhilfe, Wohnraum, Obdachlosigkeit, Wohnungssuche
fr: hébergement, logement, sans-abri, expulsion
es: vivienda, personas sin hogar, alojamiento, desahucio

# addiction: Addiction
addiction, substance abuse, drug and alcohol, relapse, harm reduction, substance use, alcohol dependence, rehab clients, detox, drug and alcohol service, substance misuse, recovery worker, needle exchange, opioid substitution, methadone, alcohol detox, relapse prevention group, recovery groups, twelve-step, brief interventions, recovery plans
posting: substance abuse counseling, clients in recovery, support people in recovery, recovery-focused support, harm reduction advice, prescribing clinic, reduce substance use, groups for people in recovery, support service users with substance, drug and alcohol misuse
story: drank again, stopped drinking, sober, smelled of alcohol, clean for, relapsed, hid bottles, used again, came in drunk, smelled of drink, three days sober, ninety days, naloxone, overdosed, needles, dealer waited, detox bed, drink diary, cut down from, group on tuesdays, first one who, chip for a year, had-drink, drink-before, been-drinking, still-drinking, stank of drink, onto-script, got-onto-script, got-him-onto-script, on-a-script, methadone script, drove her to the chemist, chemist every, supervised at the chemist, works-from-van, clean-needles, back-on-the, heroin, on-the-cans, bottle of vodka, vodka, NA meeting, dry-for, clean-since, first-week-clean
de: Suchthilfe, Suchtberatung, Sucht
fr: addictions, addictologie, toxicomanie
es: adicciones, drogodependencia, toxicomanías

# youth-work: Young people
youth work, youth services, young people, youth programs, mentoring youth, juvenile, teenagers, adolescents, youth engagement, out-of-school, residential care children, foster care, youth clubs, detached youth work, street-work, youth offending, mentoring-young-people, youth-engagement, after-school clubs, holiday-programmes, summer camps, ^scouts, young-people-at-risk, gang-prevention, youth-participation, camp-counsellor, residential youth, youth justice, open-youth-work, playwork, youth sessions, youth activities, youth groups, youth participation, youth voice, positive activities, holiday programme, mentoring young people, peer mentors, play scheme, young people aged, hard to reach young people, programme for young people, engage young people, detached sessions
posting: work with youth, work with adolescents, youth development, at-risk youth, support young people, young people in, residential care, relationships with young people, boundaries with young people, youth-worker, run-sessions, work-with-adolescents, camp-leader, youth-mentor, playworker, deliver youth sessions, plan youth activities, run youth, build relationships with young people, activities for young people, hard to reach, programme of activities for young people, young people to take part in decision, positive role model for young, workshops on drugs, online safety for young, hard to reach young, engage hard to reach
story: boys hung around, girls in the group, youth club, youth centre, on the street, graffiti, police knew him, seventeen year old, fifteen year old, trusted me after, football with them, asked them what they wanted to do, ran away, youth, gang, hung around, fourteen year old, sixteen year old, boys in the group, our youth centre, thrown-out, boys-in-park, skate-park, football-with-them, night-walks, summer camp, campfire, tents, dropped-out-of-school, hung-around, cigarettes, rap, boxing, trusted-me-after, older brother, boys at the club, group of lads, the youth club, open evening, drop-in night, pool table, five-a-side, music studio, asked them what they wanted, they ran it, they planned, cooked with them, residential weekend, he trusted, hanging round the shops, banned, cannabis, excluded, kicked out of school, told me about his dad, told me after the session, met me at the skate, over-football, did-it-over-football, played-football, kicked a ball, texted-till-she-answered, texted-till-he-answered, with-a-flask, hung-about, hung-about-at, hung-around-with, till-they-talked-to-me, the-lads-on-the, teenager, street-corner, bus-shelter, excluded-lads, would-not-engage, would not come in, wouldn't-come-in, met him at McDonald's, at McDonald's
de: Jugendarbeit, Jugendhilfe, Jugendliche, Kinder- und Jugendarbeit, Jugendclub, Streetwork, Ferienlager
fr: jeunesse, animation jeunesse, adolescents, éducateur, éducateur de rue, centre de loisirs, colonies, prévention spécialisée
es: jóvenes, juventud, trabajo con jóvenes, adolescentes, educación social, jóvenes en riesgo, ocio juvenil, campamentos, educador de calle

# refugees: Refugees and migrants
refugees, asylum, immigrants, migrants, resettlement, immigrant families, newcomers to the country, immigration services, integration courses
posting: support refugees, refugee families, asylum seekers
story: from Syria, from Ukraine, from Afghanistan, asylum hearing, container housing, residence permit, first day in the country, did not know the system, interpreter on the phone
de: Flüchtlinge, Geflüchtete, Integration, Migration, Asyl
fr: réfugiés, migrants, demandeurs d'asile, intégration
es: refugiados, migrantes, asilo, inmigrantes

# disability-support: Supporting people with disabilities
disability support, support worker, independent living, developmental disabilities, intellectual disabilities, supported living, personal assistant, direct support, disability services, assistive technology, daily-living-support, personal-assistants, supported-housing, learning-disabilities, people with a learning disability, adults with learning disabilities, residential care for adults
posting: individuals with disabilities, promote independence, community participation, daily living skills, ^disabilities, support residents, direct-support-professional, support-worker, autistic people, people with learning disabilities, learning disabilities to live, enable people with learning
story: wheelchair, cooked for himself, cooked for herself, took the bus alone, went shopping with, first time alone, his own money, her own money, workshop for disabled, sign language, bus alone, on his own for the first, on her own for the first, by himself, by herself, cook for himself, cook for herself, shopping with, picture cards, learned to cook, learned to shop, own-flat, cooking-together, learned-to-take-bus, shopping-with-him, shopping with her, resident, residents, taught-him-bus, taught-bus, learned-bus, bus-by-himself, beans on toast, burnt-first, learning disability, practised-with-coins, coins-in-shop, pay-by-himself, pay-by-herself, pay-alone, own-front-door, own-tenancy, travel training, cooks-for-himself, cooks-for-herself, does-own-washing, key-worker-for-man, key-worker-for-lady, cerebral palsy, down syndrome, autistic man, autistic lad, support-worker
de: Behindertenhilfe, Eingliederungshilfe, Menschen mit Behinderung, Assistenz, Betreutes Wohnen, Alltagsbegleitung
fr: handicap, personnes handicapées, accompagnement du handicap, autonomie des personnes, aide à la vie quotidienne, foyer de vie
es: discapacidad, personas con discapacidad, vida independiente, diversidad funcional, apoyo a residentes

# court-reports: Reports for courts and offices
court reports, court testimony, testify, court hearings, case reports, official reports, legal reports, expert opinion, probation reports
posting: prepare court, appear in court, attend hearings, write assessments
story: judge asked, in front of the judge, at court, wrote a statement, wrote the report for the court, what I had seen, hearing was, wrote-pages-for-judge, forty-pages-for-judge, for-the-judge, cross-examined, stood-in-box, in the witness box, witness box, what-I-saw-not-what, said-what-I-saw, barrister, the barrister, statement-went-in, my-statement, section 7, final-hearing, guardian agreed, family-court, in court
de: Gerichtsberichte, Stellungnahmen, Gutachten, Berichte für Gericht
fr: rapports judiciaires, audiences, rapports sociaux
es: informes sociales, informes judiciales, audiencias, peritajes

# groups: Running groups
group facilitation, group work, support groups, facilitate groups, group sessions, peer support, parenting classes, group activities, group therapy, self-help groups
posting: lead groups, run groups, facilitate support, facilitate ~ groups, parenting courses, run ~ groups, lead ~ workshops with parents, deliver groups, groups and workshops, groupwork
story: group of women, group of men, in the circle, every wednesday we met, first evening only, nobody spoke at first, tea and biscuits, cooked together, someone else began to tell, women in a circle, sat in a circle, in a circle, circle of chairs, what's said here, stays-in-room, dads' breakfast, ran-breakfast, ran-group, group-of-eight, came-every-week, week-course, six-week-course, community-hall, church hall, ran-course, ran sessions, session plan, icebreaker, flipchart, quiet-ones, one-who-talked-too
de: Gruppenarbeit, Gruppenangebote, Selbsthilfegruppen, Gruppenleitung
fr: animation de groupes, groupes de parole, ateliers collectifs
es: dinamización de grupos, grupos de apoyo, talleres grupales

# outreach: Going where people are
outreach, street work, community outreach, awareness campaigns, information sessions, raise awareness, public education, door-to-door, mobile services, health outreach
posting: conduct outreach, outreach events, promote services, outreach activities
story: went to the park, went to the mosque, went to the church, knocked on doors, stand at the market, market square, table in front of, talked to people on the street, at the station, flyers, leaflets in four languages
de: Streetwork, aufsuchende Arbeit, Aufklärung, Informationsveranstaltungen
fr: aller vers, maraudes, sensibilisation, actions de proximité
es: trabajo de calle, sensibilización, difusión, campañas informativas

# citizens-counter: Serving citizens
citizen services, public inquiries, counter service, members of the public, public service, customer service counter, constituent services, citizen inquiries, public enquiries, town hall
posting: assist the public, respond to inquiries from the public, serve the public, provide information to the public, enquiries from the public, respond to enquiries from the public, customer service centre
story: at the counter, at my counter, number 47, waiting since eight, came for the third time, wrong form, missing document, did not understand the letter, registry office, residents came, was sent from one office to another, passport application, new passport, the counter, citizen, citizens, came back three times, window-four, carrier-bags-of-letters, been-sent-to-three-offices, sent-to-three-offices, sent from office to office, forty-calls-day, about-bins, bins-and-council-tax, council-tax, queue-ticket, queue-out-door, rang-till-I-had-one, passport photo, came-back-with-right-paper
de: Bürgerservice, Bürgeramt, Publikumsverkehr, Bürgeranfragen
fr: accueil du public, usagers, service public, état civil
es: atención al ciudadano, atención al público, ciudadanos, ventanilla

# permits: Applications, permits and decisions
permit applications, process applications, applications processing, planning applications, administrative decisions, issue permits, license applications
posting: review applications, process permits, issue licences, ^permits, licences permits, licensing applications
story: application for, building permit, applications on my desk, pile of applications, decision letter, approved the application, rejected the application, objection came, missing papers, six weeks waiting, waiting time went, rule allowed, permit, licence, taxi-badge, checked-record, market stall, stall pitches, pitches-forty-wanted, forty-wanted-twenty, planning-notice, wrong-post, on-wrong-lamp-post, skip-licence, road-closure-for-party, street party, premises-licence, pavement tables, dog-licence, application-was-missing
de: Anträge, Genehmigungen, Bescheide, Antragsbearbeitung, Sachbearbeitung, Verwaltungsverfahren
fr: instruction des dossiers, autorisations, permis, instruction des demandes
es: solicitudes, licencias, permisos, tramitación, expedientes administrativos, trámites

# enforcement: Inspecting and enforcing
code enforcement, inspections of premises, investigate complaints, citations, violations, regulatory enforcement, environmental health, field inspections
posting: conduct inspections, enforce regulations, issue citations, enforce laws, take enforcement action, enforcement action, enforcement notices, prosecute, formal action
story: knocked at the shop, inspected the kitchen of, gave him two weeks, gave them two weeks, ^fined, closed the place, wrote a notice, he shouted that, photographs of the, served-notice, went back in 28 days, fly-tip, fly tipping, envelope with his name, took-him-to-court, took-them-to-court, fixed penalty, warning-first, body-camera, prosecution file, interview under caution, seized, stop-notice
de: Ordnungsamt, Kontrollen, Überwachung, Ordnungswidrigkeiten
fr: police administrative, contrôle du respect
es: inspecciones, sanciones, control y vigilancia

# policy-work: Policy and legislation
policy analysis, policy development, public policy, policy briefs, legislation, legislative, briefing papers, policy advice, regulations drafting, government relations, white papers, policy recommendations
posting: analyze policy, draft policy, advise ministers, policy research, advocacy for policy, prepare reports for committees
story: briefing for the minister, wrote the brief, councillor, new law, draft of the law, two pages for the, consultation answers
de: Politikberatung, Gesetzgebung, Referent, Vorlagen, Gesetzentwürfe
fr: politiques publiques, notes de synthèse, législation, élaboration de politiques
es: políticas públicas, legislación, elaboración de políticas

# council: Councils, committees and consultation
public consultation, council meetings, public meetings, boards and commissions, town council, public hearings, stakeholder consultation, elected officials, city council
posting: prepare agendas for committees, attend public meetings, support committees, public participation, committees and councillors, reports for committees, councillors, elected members, consult with communities, community consultation, residents' views
story: council meeting, evening meeting with residents, residents were against, town hall was full, angry residents, petition, local paper wrote, asked the neighbours, vote was, two-pages-for-cabinet, for-the-cabinet, when-chair-asked, sat-at-back-and-answered, councillor wanted, councillor wanted it his way, gave-him-numbers, stood-in-market, map-and-stickers, stickers-on-map, hated the bus lane, bus lane, we-moved-route, door-to-door-in, full-council, drop-in at the library, ward councillor, the mayor
de: Gremien, Gemeinderat, Bürgerbeteiligung, Ausschüsse, Ratssitzung
fr: conseil municipal, concertation, commissions, élus
es: pleno municipal, participación ciudadana, comités, concejales

# public-funds: Grants and public money
grant management, public funds, public procurement, public tender, grant administration, grant reporting, funding agreements, subsidies, grant compliance, public spending
posting: administer grants, monitor grants, grant-funded, allocate funding
story: grant money, funds had to be spent, report to the funder, receipts for the grant, tender had, last week of the budget year, funder wanted
de: Fördermittelverwaltung, Zuwendungen, öffentliche Vergabe, Vergaberecht, Haushalt
fr: marchés publics, subventions, finances publiques, fonds publics
es: subvenciones, contratación pública, fondos públicos, licitación pública

# counselling: Counselling
counseling, counseling skills, client-centered, therapeutic, motivational interviewing, counselor, family counseling, career counseling, advise clients in, social counseling, therapy sessions with
posting: provide counseling, individual counseling, supportive counseling, counsel clients, counsel ~ one to one
story: talked for an hour, let her find, let him find, what would you like to change, asked what had worked before, small goals, she decided herself, he decided himself
de: Beratung, Beratungsgespräche, Sozialberatung, psychosoziale Beratung
fr: entretien individuel, accompagnement psychologique, counseling
es: asesoramiento, orientación, terapia, consejería

# volunteers-donors: Running a charity
nonprofit, charity, NGO, volunteer coordinator, donor, food bank, humanitarian, social impact, civil society, mission-driven, charitable, board of trustees
posting: nonprofit sector, non-profit, humanitarian assistance, mission of the organization
story: food parcels, collected clothes, charity shop, soup kitchen, trustees, the volunteers, our volunteers, volunteers, donations
de: gemeinnützig, Wohlfahrt, Hilfsorganisation, Spenden, Ehrenamtskoordination
fr: associatif, ONG, humanitaire, économie sociale
es: ONG, tercer sector, entidades sociales, ayuda humanitaria
`;
