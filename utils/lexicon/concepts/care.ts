/** Care at home and in homes, support workers, social work with adults and families. The format stands at `readPhraseTable`. */
export const CARE = `
# mental-capacity: Capacity and best interests
mental capacity, mental capacity assessments, capacity assessments, best interests, best interests decisions, Mental Capacity Act, deprivation of liberty, DoLS, Court of Protection, power of attorney, guardianship, lack of capacity
posting: assess capacity, undertake capacity assessments, lead best interests, supported decision-making
story: had capacity, lacked capacity, lacks capacity, could make that decision, that decision, unwise decision, unwise choice, unwise choices, weigh it up, wanted her own bed, knew the risk, right to take risks

# strengths-assessment: Assessments and support plans
strengths-based, care act assessment, Care Act, support plans, support planning, reviews of care, annual reviews of care, person-centred, person-centred support plans, outcomes for the person, social care assessments
posting: complete assessments, carry out reviews, contribute to support plans, follow support plans, person at the centre, adults with care and support needs, key-work sessions, key work sessions, help ~ set goals, trusting relationships with service users, relationships with service users, service users, assess ~ needs of, keyworking sessions, update support plans, support plans with, needs and write, assessments of need, assessment of need, undertake assessments, care needs assessments
story: did her assessment, did his assessment, did the review, review was, what matters to him, what matters to her, one page for each, page for each person, what's important, how to help me, asked what she'd like, asked what he'd like, what she'd like to happen, wrote the plan with, read the plan, in her plan, in his plan, at her kitchen table, key work, keywork, key worker, his goals, her goals, what-she-could-manage, what-he-could-manage, manage-by-herself, manage-by-himself, what-she-can-do, what-he-can-do, good-week-looks-like, good-day-looks-like, what-good-life, put-in-hours, hours-for-that, how-many-hours, watched-make, watched-him-make, said-she-cooked, said-he-cooked, before I wrote anything, three-visits, her strengths, his strengths, who-she-has, who-he-has, one-page-profile, what-works-for-him, what-works-for-her

# direct-payments: Personal budgets
direct payments, direct payment, personal budgets, personal budget, self-directed support, individual budgets, personal health budget, self-directed care
posting: promote direct payments, arrange their own support, choice and control
story: paid the neighbour, pay people you know, employ her own, employ his own, her own carer, chose who, chooses who, payroll company, own budget, money for care

# unpaid-carers: Relatives who care
carers' assessments, carer's assessment, unpaid carers, family carers, support for carers, carer support, respite, respite care, short breaks, carer breakdown
posting: recognise carers, carry out carers' assessments, contribution of families, support carers
story: night sitter, sitter, had not slept, she'd not slept, not slept a night, end of her rope, at the end of her tether, worn out, a break for her, a break for him, a night off, looks after her husband, looks after his wife, caring for her mother, caring for his mother, booked two weeks, day centre, cried in the kitchen

# multi-agency: Agencies around one table
multi-agency, multi-agency meetings, interagency, partner agencies, statutory partners, voluntary sector, health colleagues, external professionals, joint working, partnership working, professionals meeting, housing police and health
posting: work in partnership with, chair meetings, liaise with agencies, liaise with professionals, work with other professionals, attend multi-agency, work with partner agencies
story: round one table, round the table, around one table, got housing and, housing officer, fire service, environmental health, the police officer, school nurse, health visitor, district nurse, joint visit, visited together, visit jointly, everyone agreed one thing, all in one room, on one call, probation, psychologist, the OT, the-head-and-the, weekly call with, set-up-weekly-call, nobody-had-told-school, everyone-thought-somebody-else, thought-somebody-else-was-doing, nine-professionals, eight-professionals, chaired-meeting-of, chaired-meeting, police-school-and, housing-woman, housing-man, school-and-police, information-shared, signed-form-we-could-share, share-names, same-family, professionals' meeting, got-school-and, MARAC, =MASH, CAMHS

# care-funding: Panels, packages and providers
care packages, package of care, packages of care, commissioners, care providers, brokerage, funding panel, continuing healthcare, care funding, residential placements, placements, commissioned services, out-of-area placements
posting: negotiate with providers, secure care, source placements, review placements, within budget for care, write reports for panel
story: panel said no, went to panel, took it to panel, panel agreed, funding was refused, refused funding, funding came through, backdated, four calls a day, calls a day, care agency, agency handed back, handed back the package, package was cut, extra hours, appeal went, cost of the placement

# professional-challenge: Challenging other professionals
professional challenge, challenge professionals, challenge other professionals, professional judgement, professional curiosity, challenge decisions, constructive challenge, advocate for clients
posting: able to challenge, stand by your judgement, confident to challenge, challenge poor practice
story: consultant was short with me, consultant told me, disagreed with the consultant, disagreed with the nurse, disagreed with the doctor, I didn't agree, I did not agree, wouldn't sign off, had it written down, uncomfortable in the meeting, said so in the meeting, everyone had written, asked for the meeting again, took my word, fell out with

# behaviour-support: Behaviour that challenges
positive behaviour support, challenging behaviour, challenging behaviours, behaviours that challenge, behaviour that challenges, behaviour support plans, de-escalate behaviours, ABC charts, physical intervention, restraint, behavioural triggers, sensory needs
posting: support positive behaviour, promote positive behaviour, manage challenging behaviour, people whose behaviour challenges, manage ~ behaviour, calm and consistent, de-escalate ~ situations, respond to challenging, behaviours of distress, display behaviours, distress reactions, people in distress, positive approaches, respond to challenging behaviour, behaviour using positive
story: hitting his head, hit his head, hitting herself, biting, threw a chair, threw a basket, pulled my hair, spat, melted down, melt down, meltdown, ear defenders, his trigger, her trigger, trigger was, what set him off, what set her off, wrote what was before, noise of the, got low, sat on the floor, didn't touch him, gave him space, gave her space, turn the music off, no incident since, lashed out, screamed, hid under, headbutted, scratched me, waited it out, distracted her, distracted him, kicked off at, bit me, ^kicking ^off, threw the plates, threw-plates, threw-things, throws-things, telly went off, without-warning, gave him a timer, gave her a timer, egg timer, sand timer, wrote-down-what-came-before, what-came-before-each, what-happened-before, every-time-it-was, it-was-always-the, kept-voice-low, voice-low, low voice, no-eye-contact, took-everyone-out, room-to-calm, weighted-blanket, punched me, kicked-me, pinched

# accessible-communication: Communicating without many words
easy read, Makaton, sign language, augmentative communication, communication needs, non-verbal, non verbal, communication passports, visual schedule, visual supports, now and next, social stories, picture exchange
posting: adapt how you communicate, adapt communication, alternative communication, communicate with people with
story: picture cards, photos of, pictures on the door, pointed at, pointing, no words, doesn't speak, does not speak, does not talk, didn't talk, learned the sign, his hearing aid, her hearing aid, hearing aid in, watched his face, watched her face, yes and no cards, made him a card, made her a card, timetable with pictures

# independence-steps: Helping somebody do it alone
^independence, independent living skills, life skills, promote independence, self-help, reablement, travel training, community access, daily living skills, skills for independence, ^enablement
posting: encourage independence, live as independently, develop life skills, learn to do for themselves, access the community, support choices, take part in their community, part in their community, follow their interests, support people to, encourage ~ independence, maximise independence, attend school, pursue hobbies, help residents set goals, live the life they, participation in the community, engagement in ~ communities, community work and leisure, access ~ leisure, social networks and communities, self-help activities
story: in small steps, did it in bits, bit by bit, first with me then, sat behind him, sat behind her, followed behind, on the bus alone, went alone, goes alone now, got on the bus, his own bus, does it himself now, does it herself now, makes his own tea, cooks his own, chose his own, chooses his own, chose her own, wrote his own name, taught-him-bus, me-in-seat-behind, in-seat-behind, seat-behind, then-not-at-all, less-help-each, burnt-first, by-herself-in-end, by-himself-in-end, practised-with-coins, made-it-alone, did-it-alone, let him try, let her try, did-last-bit-himself

# residents-money: Money of the people one cares for
manage finances, residents' finances, client finances, service users' money, financial abuse, appointeeship, budgeting support, shopping support, personal allowance, money management for clients
posting: support people to manage their finances, finances and shopping, handle residents' money, help with budgeting
story: her tin, his tin, money in the tin, bank card, took her bank card, took her pension, her pension, his pension, withdrawals, receipts in the tin, topped up the meter, own money, went shopping with, shopping list, spending money, money in his pocket, money in her purse

# take-along: Appointments and journeys of clients
transportation to appointments, transport clients, escort to appointments, accompany clients, appointments for clients, medical appointments, drive clients, attend appointments with
posting: arrange transportation, accompany residents, help plan appointments, organize a schedule, escort ~ to appointments, escort patients, attend appointments, clients to attend, support to attend, accompany to appointments
story: took him to the dentist, took her to the dentist, took him to the hospital, took her to the hospital, drove him to, drove her to, went along to the appointment, sat in the waiting room with, bus pass, taxi for, patient transport, hospital transport, wheelchair taxi, sat in A and E with, walked the route, bus with her, bus with him, went-with-to-hospital, went-with-him-to-hospital, went-with-her-to-the, went-with-him-to, sat-with-him-at, sat-with-her-at-the, at the jobcentre, won't go in by herself, won't go in by himself, not-go-alone, in-by-herself, drove-them-to, contact centre, went-along-with, took-to-doctor, took-him-to-doctor, took-for-scan, took-him-for-scan, GP-with-him, GP-with-her, held-coat, waited with her, waited with him

# residents-activities: Activities for residents
activities coordinator, social activities, recreational activities, activity programme, activities for residents, leisure activities, meaningful activities, engagement of residents, group activities, care home activities, activities-for-residents, day-centre, animation of residents
posting: plan activities, organise activities, encourage participation in activities, lead activities for residents, sit with residents, read or play, play games with residents, chat with residents, spend time with residents, hobbies and interests of residents, one-to-one time, activities and social life, social life, social life for residents, promote activities, stimulating activities, ^outings, events for residents
story: bingo, sing-along, sang with them, quiz, knitting, baked with, planted tomatoes, garden club, day trip, trip to the sea, seaside, old films, played cards, crafts, choir, music in the lounge, the lounge, residents who never, garden-with-them, brushed hair, photo-album, cup of tea with, gardening-corner, gardening-with, took-them-to-sea, took-nine-of-them, minibus out, bus-out, got-bus, to-the-sea-with, fish-and-chips, ice cream van, accordion, piano in the lounge, danced with, dance in the lounge, singer came, tea dance, dominoes, pool table, the men did-not, shed for the men, pets in, dog-visits, school-children-came, birthday-party-for, hundredth birthday, reminiscence, chair-exercises, armchair exercises, pub trip, shopping-trip, church on sunday, used-to-play, played the accordion, never-went-out, nobody-went-out, ^outings, trip-out, carol singers, painted-nails, bored-residents, wheelchairs-on-bus, chips-by-sea, sea-front
fr: animation de résidents
es: centro de día

# household-care: Household of people cared for
household tasks, light housekeeping, domestic tasks, prepare meals for clients, grocery shopping, laundry for clients, meal preparation for clients, homemaking
posting: assist with household, vacuuming, washing dishes, tidying, shop for groceries, preparing meals, meals that meet, groceries and preparing meals, preparing meals that meet
story: hoovered, washed up, did the washing up, did her washing, did his washing, cooked his tea, cooked her tea, made her breakfast, made his breakfast, empty fridge, out of date food, changed the bed, shopping for him, shopping for her, cleared the kitchen

# dignity-rights: Dignity, rights and choices
dignity, dignity and respect, people's rights, rights of residents, choices, resident rights, human rights, respect and dignity, privacy and dignity, anti-discriminatory practice, anti-oppressive practice
posting: treat with dignity, treats individuals with, ensure rights, promote choice, respect choices, care for people, with dignity, respect ~ clients, rights are protected, protect ~ rights, everyone's rights, each person's needs, needs and choices, participation in the community, respect privacy, dignity privacy, privacy and choice, dignity and choice
story: asked her name, don't call me, knocked before, closed the curtain, closed the door first, treated like a child, talked over her head, talked over his head, wanted to choose, let him choose, let her choose, his decision not mine, her decision not mine, turned their backs, in his pyjamas, in her nightie, in her pyjamas, that-was-his-business, that-was-her-business, up-to-him-not, up-to-her-not, covered her with a towel, covered him with a towel, towel over, closed-curtains, pulled-curtain, door-shut-while, knocked-and-waited, knock-first, knocked-every-time, like-to-be-called, wear-what-he, wear-what-she, by-first-name, no-rushing-her, at-own-pace, wears her pearls, lipstick, as-she-would-have-wanted, female carer, male carer

# case-recording: Case records and reports
case records, case recording, case notes, analytical case records, chronologies, chronology, court reports, daily records, daily notes, support notes, progress notes, Liquidlogic, Mosaic case system
posting: keep case records, accurate records of, write case notes, reports for court, record and report, maintain case files, keep daily records
story: wrote it up, wrote up the visit, recordings, read her recordings, read his recordings, read the notes, his words dated, missing signatures, signed the chart, not signed, in the log, log book, wrote the statement, letter in plain english, wrote-up-every-visit, wrote-up-each-visit, write-up-same, wrote-up-same, same-evening-before-I-forgot, before-I-forgot-what, typed-it-in-car, typed-up-in-car, on-the-system-by, notes-were-what, notes-up-to-date, recorded-same-day, in his own words, in her own words, inquiry-went-by, wrote-each-visit

# duty-crisis: On duty for crises
duty rota, duty social worker, duty desk, out-of-hours, emergency duty, crisis line, intake team, responding to crises
posting: take turns on duty, duty system, respond to crises, giving advice on duty
story: on duty, duty day, urgent call, rang at five, late on a friday, emergency bed, found a bed, found a place that night, stayed late with

# care-cover: Sleep-ins and covering shifts in care
sleep-ins, sleep-in shifts, waking nights, bank staff, agency staff, flexible to cover shifts, live-in shifts, on-call for the home
posting: cover sleep-ins, flexible across shifts, weekends and sleep-ins, cover shifts, work shifts nights and weekends, shifts flexibly, nights and weekends, early late and night, days nights and weekends, rotational shifts, flexible approach to shifts
story: did a sleep-in, sleep-in, long day, long days, off with flu, agency girl, rang round, nobody would come, two of us for, doubled up, christmas-nights, took-nights, stayed-on-double, did-double, double shift, back-to-back-shifts, four-on-four-off, rang-in-sick, called in sick, nights-for, years-of-nights, worked-nights, worked-christmas, worked-new-year, covered-nights, covered-shift, picked-up-shifts, picked-up-shift, extra shifts, early-after-late, swapped-with-her, swapped-weekend, bank holiday, bank-holidays

# care-home-running: Running a care home or service
registered manager, care home manager, home manager, nursing home administrator, care home, running of a care home, occupancy of the home, pre-admission assessments, care coordinator, care service, domiciliary branch, spot checks on carers, supervisions of care workers
posting: manage a care home, fill vacant beds, supervisions of care staff, lead a culture of care, visits are covered, rota carers, manage care staff, responsible individual, spot checks and supervisions, recruitment and training of care staff, supervise home carers, spot checks
story: my home, the home was, empty beds, vacant rooms, showed the family round, pre-admission, staff were leaving, agency bill, agency hours, inspector's report, action plan, care staff, my deputy, night staff, night visit, resident moved in, relatives' meeting, covered the calls, round was short, carers off sick, spot check, supervised the carers, did supervisions, stack of MAR charts, gaps in the charts, gaps on the MAR, sat down with each carer, double-ups, rode with her, shadowed her round, late to three calls
`;
