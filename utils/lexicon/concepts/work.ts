/** What every trade has: deadlines, handovers, newcomers, complaints, papers, people. The format stands at `readPhraseTable`. */
export const WORK = `
# deadlines: Meeting deadlines
deadline, due date, ^on ^time, ahead of schedule, behind schedule, time critical, time sensitive, tight schedule, tight timeline
posting: prompt completion, punctual delivery, turnaround time, delivering at pace, deliver at pace
story: in time for, ready by, had to be ready, had to be done by, until friday, by friday, by monday, by the end of the week, by midnight, only two days, only had two days, last minute, at the last minute, running out of time, the clock, night before, worked through the night, pulled an all nighter, finished ~ early, deadline was, two days left, one day left, one week left, an hour left, minutes left, hours to go, days to go, with ~ to spare, on the last day, the night before, just made it, got it out by, out the door by, on the day itself, within the deadline, met the deadline, met every deadline, delivered on schedule, delivered ahead of schedule, under a tight deadline, time constraint, time constraints, within the agreed time, before the launch date, cutoff time
de: Termintreue, Termine einhalten, fristgerecht, termingerecht, Fristen, rechtzeitig, pünktlich
fr: respect des délais, respecter les délais, dans les délais, échéances, à temps
es: cumplimiento de plazos, cumplir plazos, plazos, a tiempo, fecha límite

# handover: Handing over
handover, hand over, hand off, handoff, shift change, shift report, transition of work, pass on information
posting: knowledge transfer, shift handover, turnover report, changeover communication
story: handed it over, handed ~ over to, night shift did not know, next shift, passed it on to, left a note for, wrote ~ in the book, told the next, took over from, nobody told the night, previous shift, end of my shift, left instructions for, left a list for, wrote ~ for the next shift, day shift, late shift did not know, message was lost, messages lost, passed on to, transition plan, transitioned ~ to, handover document, handover notes, briefed the incoming, briefed the next shift, ensured continuity
de: Übergabe, Schichtübergabe, Übergabeprotokoll, Wissenstransfer
fr: passation, transmission, relève, transfert de connaissances
es: traspaso, relevo, entrega de turno, cambio de turno, transferencia de conocimiento

# training-newcomers: Training newcomers
onboarding, induction, ^orientation, train new, training of new, new hires, new starters, new employees, new joiners, train staff, train employees, staff training, train colleagues, on the job training, job shadowing
posting: training and development of staff, conduct training, deliver training, provide training, instruct employees, orient new, induct new, training of employees, train team members, support new colleagues, supporting new colleagues, new colleagues while they learn, buddy new, coach new starters, help new colleagues settle, new team members settle
story: newcomer, new starter, new girl, new guy, new colleague, first day, first week, showed ~ around, showed him around, showed her around, a buddy, got a buddy, buddy system, shadowed me, trained ~ new, taught ~ new, explained ~ to the new, new people, people leaving after, checklist for new, welcome folder, <learner> on ~ first day, new <staff>, new <staff> how, trained the <staff>, taught the <staff>, taught the new, showed the new, showed the <learner>, took the <learner>, walked ~ round, first month, new people on monday, starts on the day they sign, welcome walk, first morning, onboarded, onboarding time, onboarding plan, onboarding guide, ramp-up time, ramped up, trained new hires, trained new employees, new team members, conducted training sessions, led training sessions, cross-trained, shadowing, sat-with-me-two-weeks, sat-with-me-for, sat-next-to-me-for, buddying, buddied, listened-in-first, did-first-calls-with, took-first-calls, on-sticky-note, scared-of-phone, scared-of-till, own-checklist-for-new, scared-stiff
de: Einarbeitung, einarbeiten, Onboarding, Schulung neuer, neue Mitarbeiter, Unterweisung
fr: intégration des nouveaux, formation des nouveaux, accueil des nouveaux, former les nouveaux, accompagner les nouveaux
es: formación de nuevos, incorporación de nuevos, capacitar al personal, capacitación de personal, formar a nuevos

# mentoring: Mentoring colleagues
mentor, mentoring, mentorship, coach colleagues, coach team members, develop junior, junior staff, junior colleagues, junior engineers, junior developers, guide junior
posting: guidance to junior, provide guidance, provide technical guidance, develop others, help others grow, support the development of, act as a mentor, serve as a mentor, supports and develops, develop people, developing people, coach and develop, leadership roles, coaching skills, help people grow, grow people, helping others succeed, lead coach and develop, bring on, role model, developing self and others, ability to train other people, train other people, positive role model, role model for
story: under my wing, helped ~ grow, sat with ~ every week, let her try, let him try, let them try, asked questions instead of, grew into, does it alone now, on her own now, on his own now, promoted after, weekly hour, paired with, gained confidence, trainee, apprentice, the <learner>, a <learner>, my <learner>, taught ~ how, taught him to, taught her to, showed him how, showed her how, showed them how, let ~ do the, gave ~ the easy ones, gave ~ more difficult, sat down with him, sat down with her, explained to him why, explained to her why, once a week we, went through ~ with him, went through ~ with her, encouraged, can do it alone, does it alone, mentored, coached, paired ~ with, gave ~ guidance, guided ~ through, weekly one-on-ones, one-on-one sessions, regular check-ins, helped ~ develop, promoted to, built her confidence, built his confidence
de: Mentoring, Anleitung, anleiten, Nachwuchs, Junioren begleiten, Auszubildende
fr: mentorat, encadrement, accompagner les juniors, tutorat
es: mentoría, acompañar a juniors, tutorizar, guiar a compañeros

# leading-team: Leading a team
lead a team, lead the team, team lead, team leader, leading a team, manage a team, manage the team, managing a team, supervise staff, supervise employees, supervise team, direct reports, line management, people management, staff management
posting: supervisory responsibilities, team leadership, lead and motivate, oversee staff, direct the work of, lead and develop, management of staff, build and lead, manage personnel, leadership skills, proven leadership, leads by example, lead by example, leadership qualities, inspires and motivates, inspire others, natural leader, lead from the front, leadership presence, leadership experience, leading teams, manage people, managing people, lead people, set direction for the team, manage a crew, hold people accountable
story: my team of, people under me, reported to me, I had five people, my people, my crew, my staff, I was shift lead, I was supervisor, as supervisor, as team leader, as foreman, became team lead, was made team lead, led the team, ran the shift, was responsible for ~ people, I asked ~ to lead, I split ~ into, told the team, told everyone, told my team, gathered everyone, gathered the team, in front of the team, my shift, people on shift, team of ~ people, ran a team of, people in my team, twelve people, twenty people, thirty people, forty people, did it myself first, did the first one myself, took the first, took the worst, worst shift, did the worst, dirtiest job, swept the, stood with them, stood next to them, worked alongside, worked the line, first one in, last one out, last to leave, first to come, said to all, said to everyone, told them the truth, called them all, called all, everyone to the, split them into, put two on, put one on, two on the, one person on, asked who wants, asked who would, asked who could, asked them how, let them decide, let them say, thanked them, thanked each, sent him home, sent her home, sent two home, bought ice cream, bought beer, bought breakfast, my lads, my girls, the lads, the crew, our crew, the squad, led a team, led the effort, supervised, managed a team, directed a team, oversaw, oversaw a team, my direct reports, team morale improved, under my leadership, responsible for a team
de: Teamleitung, Führung von Mitarbeitern, Mitarbeiterführung, Personalverantwortung, fachliche Führung, Leitung des Teams
fr: management d'équipe, encadrer une équipe, gestion d'équipe, diriger une équipe, animer une équipe, chef d'équipe
es: liderar equipo, gestión de equipos, dirigir equipo, personas a cargo, coordinar equipo, jefe de equipo

# delegating: Delegating and assigning work
delegate, delegation, assign tasks, assign work, allocate work, allocate tasks, distribute work, work assignments, divide tasks
posting: assign duties, directs work, work allocation, coordinate the work of, delegate effectively, give responsibility, empower others, empower people, distribute tasks, supervise subordinate, subordinate supervisors
story: split the work, split us up, divided us, put ~ in charge of, handed ~ the task, stopped doing everything myself, who does what, gave each of them a task, I asked ~ to do, asked each of, each one owns, gave one the, gave him the job, gave her the job, put each, let him do, let her do, let them do, did not do it myself, kept my hands off, bit my tongue, gave it to her, gave it to him, handed it to, handed her the, gave her the whole, gave him the whole, hers now, his now, is hers, is his, runs it now, runs it alone, checked only, only checked, looked at it once, once a week I looked, made her responsible, made him responsible, each had one, each took one, each took, delegated, assigned ~ to, assigned tasks, assigned roles, divided the work, distributed the work, allocated, clear responsibilities, based on their strengths
de: Delegieren, Aufgaben verteilen, Arbeitsverteilung
fr: déléguer, répartir les tâches, répartition du travail
es: delegar, asignar tareas, reparto de tareas, distribuir el trabajo

# performance-people: Performance of people
performance review, performance management, performance appraisal, appraisal, underperform, poor performance, performance evaluation, employee performance, performance improvement plan, disciplinary
posting: conduct appraisals, evaluate staff, corrective action with employees, hold staff accountable, evaluate employee, calibration of ratings, calibration sessions, goal setting, set clear expectations, hold ~ to account, line manage, appraise, managing performance, hold people accountable, hold others accountable, accountable for results, clear goals, set clear goals, communicate clear goals, set expectations, set and communicate, fair and consistent, corrective discipline, evaluate technicians, annual performance reviews, underperformance, ^performance calibration
story: not good enough, was not performing, did not pull, came late again, kept coming late, always late, had to let ~ go, warned him, gave ~ a warning, one more chance, hard talk with, mistakes were piling, told him honestly, told her honestly, set ~ goals with, written warning, final warning, came late, slower than the others, his numbers were, her numbers were, falling behind, not pulling, asked what was going on, asked him what was going on, talked to him alone, talked to her alone, told him what I saw, told her what I saw, underperforming, performance issues, performance dropped, missed targets, improvement plan, performance plan, set clear expectations, clear expectations, honest feedback, met with ~ privately, met privately, private conversation
de: Mitarbeitergespräch, Beurteilung, Leistungsbeurteilung, Zielvereinbarung
fr: entretien annuel, évaluation des collaborateurs, entretien d'évaluation
es: evaluación del desempeño, gestión del desempeño

# team-morale: Keeping people motivated
morale, motivate, team spirit, employee engagement, staff engagement, retention of staff, staff turnover, positive work environment, positive culture, engagement survey
posting: foster a positive, team building, motivating environment, staff retention, supportive environment, recognition, inspires, encourages others, celebrates success, celebrate success, fun team, culture of trust, trust and openness, foster a culture, motivate yourself and others, motivate others, motivates others, keep people motivated, look after your team, wellbeing of your team
story: wanted to leave, wanted to quit, people were leaving, people quit, handed in ~ notice, mood was, burned out, burnt out, thanked each, thanked them, said thank you, brought cake, bought pizza, ate together, breakfast together, laughed again, stayed with us, nobody left, the mood, were exhausted, tired of, people stayed, nobody resigned, turnover went, complained about the shift, were fed up, fed up, had enough, gave ~ the day off, bought everyone, for the team, party for the team, celebrated, proud of, took the blame, stood in front of my, protected the team, shielded, sent them home early, gave them the friday, day off for, paid for it myself, from my own money, own pocket, wrote each a, card for each, name on the board, clapped, applause, cheered, high five, nobody quit, nobody handed in, did not resign, took it back, withdrew, stayed in the end, came back from, sick days, sickness, were tired, were dead tired, tired, two were crying, scared, asked how they were, asked them how they, asked what would help, what would help, what would make, break for, gave them a break, swapped them, took them off, off the phones, laughing again, started laughing, boosted morale, morale improved, low morale, recognised their, recognized their, turnover dropped, turnover fell, retention improved, employee satisfaction, engagement scores, felt valued, felt heard
de: Teamgeist, Motivation, Mitarbeitermotivation, Mitarbeiterbindung, Betriebsklima
fr: motiver, cohésion d'équipe, esprit d'équipe, fidéliser les équipes
es: motivar, motivación del equipo, espíritu de equipo, clima laboral

# hiring: Hiring
hire, hiring, recruit, recruitment, recruiting, interview candidates, candidate selection, selection of staff, fill vacancies, fill positions, job interviews, talent acquisition
posting: staffing, selection process, attract talent, screen candidates, hiring process
story: ^applicants, ^applicant, candidates, job advert, interviewed ~ people, could not find anyone, nobody applied, vacancy, empty position, found a replacement, hired, trial day, trial shift, we hired, hired two, hired three, hired one, chose the one who, the interview, first interview, nobody wanted the job, took a chance on, interviewed candidates, filled the position, filled the role, recruited, screened, time to hire, made an offer, accepted the offer
de: Personalauswahl, Rekrutierung, Einstellung, Bewerbungsgespräche, Recruiting
fr: recrutement, recruter, entretiens d'embauche
es: selección de personal, contratación, reclutamiento, entrevistas

# rota: Scheduling people and shifts
rota, roster, rostering, shift schedule, shift planning, staff schedule, staff scheduling, schedule staff, work schedule, duty roster, crew scheduling, workforce scheduling, shift plan
posting: scheduling of staff, ensure adequate staffing, staffing levels, coordinate schedules, prepare schedules, staffing needs, control payroll costs, payroll costs, labour costs, labour budgets, wage costs
story: swapped shifts, swap shifts, called in sick, sick call, two people sick, was off sick, short staffed, who could come in, nobody could work, found cover, cover for, covered the shift, fill the shift, days off, holiday requests, holidays, fair weekends, wrote the rota, made the rota, draw numbers, fair list, who works, works christmas, holiday plan, wanted august, wanted the same week, off for christmas, night shifts in a row, weekends in a row, swap if both, rest time, hours between, adjusted the schedule, adjusted shifts, revised the schedule, reorganised the rota, built the schedule, staff availability, overtime hours, covered shifts, shift coverage, staffing gaps
story: made the schedule, posted the schedule, schedule on the wall, schedule two weeks, changed the schedule, schedule was unfair, asked everyone for their, shift swaps, hours were fair, who closes, weekends off, payroll hours, over on hours
de: Dienstplan, Dienstplanung, Schichtplanung, Einsatzplanung, Personaleinsatzplanung
fr: planning, plannings, gestion des plannings, planification des équipes, horaires du personnel
es: cuadrante, turnos, planificación de turnos, gestión de horarios, horarios del personal

# shifts-weekends: Shifts, weekends, irregular hours
night shift, late shift, early shift, weekend work, work weekends, weekends, evenings and weekends, shift work, rotating shifts, overtime, on call, public holidays, bank holiday, flexible hours, irregular hours, unsocial hours
posting: ability to work shifts, ability to work evenings, flexible schedule, variable hours, extended hours
story: on a sunday, on sunday, on saturday, on christmas, christmas eve, new year's eve, at three in the morning, at night, in the middle of the night, night duty, double shift, twelve hours, worked the weekend, came in on
de: Schichtarbeit, Schichtbereitschaft, Wochenendarbeit, Wochenenddienst, Nachtschicht, Bereitschaftsdienst, Überstunden
fr: travail de nuit, travail posté, week-end, horaires décalés, astreinte, heures supplémentaires
es: turnos rotativos, fines de semana, turno de noche, guardias, horas extra, disponibilidad horaria

# short-staffed: Coping when people are missing
short staffed, understaffed, staff shortage, staffing shortage, staff shortages, absence cover, cover absences, lean team, limited staff
posting: cover for absent, fill in for, cover during absence, step in as needed, backup for, act as backup, acts as backup, backup for other, cover for colleagues, provide cover, holiday cover
story: one person short, two people short, were short, was short of staff, on my own with, alone with, alone on the ward, alone at the desk, alone in the kitchen, only three of us, half the team, called in sick, did not turn up, did not show up, no-show, nobody came, missing people, stood in for, stepped in for, filled in for, half of the staff, staff were ill, staff were sick, colleague was off, off sick, stayed after my shift, did both, did two jobs, no one to cover, agency could not, absences, reduced staff, reallocated staff, filled in, picked up extra shifts, extra shifts
de: Personalmangel, Unterbesetzung, Vertretung, Urlaubsvertretung, Krankheitsvertretung
fr: sous-effectif, manque de personnel, remplacement, remplacer les absents
es: falta de personal, cubrir bajas, sustitución, suplencias

# peak-load: Busy periods
peak season, peak times, peak period, high volume, busy season, busy periods, rush hour, seasonal peaks, heavy workload, high workload, peak hours, black friday, black week, christmas season, volume spikes
posting: fast paced, fast-paced environment, high pressure, high-volume environment, busy environment, demanding environment, under pressure, high volume of work, busy workload, fast-moving environment, demanding workload, work under pressure, perform under pressure, pressure and
story: before christmas, christmas rush, sold out, full house, fully booked, queue out of the door, long line, line out of the door, phones did not stop, phone did not stop, phones were ringing, twice as many, three times as many, double the orders, everyone at once, all came at once, stayed calm, kept calm, busiest day, lunch rush, all at once, everybody at once, busiest night, busiest weekend, chaos, pandemonium, in the middle of the rush, did not panic, no panic, under pressure, orders open, three at once, twenty at once, full to the, never stopped, high demand, sudden surge, spike in, surge in, increased volume, holiday season, backlog built up, overwhelmed
de: Stoßzeiten, Hochsaison, hohes Arbeitsaufkommen, Belastbarkeit, belastbar, Stress, stressresistent, Saisonspitzen
fr: pics d'activité, forte affluence, haute saison, gestion du stress, résistance au stress, sous pression
es: picos de trabajo, temporada alta, bajo presión, alta demanda, ritmo rápido, horas punta

# prioritising-tasks: Putting things in order
prioritize, prioritization, competing priorities, competing demands, multiple priorities, changing priorities, multiple tasks, multitask, multi-task, juggle, multiple projects, time management, manage ~ time, manage workload, organize ~ workload
posting: set priorities, manage multiple, handle multiple, several projects simultaneously, organize and prioritize, workload management, manage competing, plan and prioritize, prioritise, busy workload, prioritise a busy, conflicting demands, conflicting priorities, high volume of work, workload of, manage a busy, able to prioritise, simultaneous, at the same time, sense of urgency
story: what matters most, most urgent, first things first, could wait, had to wait, left ~ for later, put aside, made a list, to-do list, list of what, all at once, everything was urgent, dropped ~ meetings, said no to, cut ~ scope, in order of, could wait until, who goes first, which go first, what goes first, in this order, sorted ~ by, worst first, biggest first, oldest first, left the rest, the rest could, only three things, took the three, stopped everything else, dropped everything, put ~ first, decided which, which first, what first, who first, who can wait, what can wait, can wait until, what must be done, must today, what happens if we do not, what happens if I do not, told her tomorrow, told him tomorrow, told her not today, told him not today, not today, not this week, tomorrow is fine, asked which one, asked which of, asked him which, asked her which, pick one, pick two, either or, said which, skipped the, skipped it, left it for, left that for, parked, parked it, put it off, put that off, cancelled the, cancelled my, moved the meeting, sorted them, red yellow green, red ones first, big ones first, small ones later, smallest last, those with the deadline, with the nearest, nearest deadline, prioritised, prioritized, competing deadlines, ranked ~ by impact, by urgency, most critical, critical tasks, focused on the most, trade-off between, reprioritised, reprioritized, renegotiated the deadline, deferred
de: Priorisierung, Prioritäten setzen, priorisieren, Zeitmanagement, mehrere Aufgaben
fr: gestion des priorités, prioriser, gérer plusieurs, gestion du temps, hiérarchiser
es: priorizar, gestión del tiempo, múltiples tareas, prioridades, varias tareas

# safety-work: Safety at work
workplace safety, health and safety, safety rules, safety procedures, safety standards, safety regulations, safety requirements, safety performance, occupational safety, work safely, safe work, safe working, safe environment, safety protocols, safety policies, OSHA, PPE, personal protective equipment, safety training, safety culture, risk assessment, hazard, toolbox talk, safe manner
posting: adhere to safety, follow safety, maintain a safe, EHS, HSE, safety compliance, safety guidelines, safety inspections, promote safety, identify hazards, safety-conscious, regarding safety, safety of all
story: nobody got hurt, nobody gets hurt, nobody was hurt, got hurt, was injured, near miss, near accident, dangerous, unsafe, not safe, gloves, helmet, hard hat, hi-vis, safety shoes, goggles, first aid, stopped the work, stopped the job, hanging out from, could have fallen, fell down, burned his, burned her, cut his hand, cut her hand, fire exit, blocked exit, evacuated, an accident, accidents, slipped on the, nobody hurt, no one was hurt, somebody could have, someone could have, could have killed, could have gone terribly wrong, could go wrong, fell from, fell off, too close to, walkway, people walking, closed the aisle, blocked off, closed it off, warning sign, safety walk, stop the machine, hurt his, hurt her, broke his, broke her, hospital with, safety incident, safety incidents, near misses, safety protocol, lockout, lockout tagout, hazards, injury, injuries, incident-free, without incident, protective equipment, safety briefing, safety concern, unsafe conditions
de: Arbeitssicherheit, Arbeitsschutz, Sicherheitsvorschriften, Unfallverhütung, Gefährdungsbeurteilung, Sicherheitsunterweisung, Unfall
fr: sécurité au travail, consignes de sécurité, règles de sécurité, hygiène et sécurité, prévention des risques, accident
es: seguridad laboral, prevención de riesgos, normas de seguridad, seguridad y salud, riesgos laborales, accidente

# emergencies: Emergencies
^emergency, ^emergencies, emergency response, emergency procedures, evacuation, crisis, crisis management, first aid, first responder, contingency plan, business continuity, emergency situations
posting: respond to emergencies, act in emergencies, emergency preparedness, critical situations
story: called an ambulance, ambulance, fire alarm, fire brigade, alarm went off, power cut, power was out, power went out, flood, water everywhere, water was coming, smoke, collapsed, fainted, not breathing, unconscious, stayed calm, within minutes, ran to, gas leak, evacuated, was flooded, kitchen flooded, cellar flooded, fire, on fire, sirens, rushed to, within seconds, called 911, called 112, called 999, cleared the building, got everyone out, everybody out, out of the building, shut off the, shut it down, heart attack, bleeding, burst, emergency plan, first responders, critical situation, responded immediately, acted quickly, secured the area, shut down the system
de: Notfall, Notfälle, Krisenmanagement, Erste Hilfe, Evakuierung
fr: urgence, urgences, gestion de crise, premiers secours, évacuation
es: emergencia, emergencias, gestión de crisis, primeros auxilios, evacuación

# complaints: Complaints
complaints handling, complaint resolution, formal complaints, complaint investigation, complaints team, complaints procedure, root cause of complaints, final response letters, ^redress, complaint trends, escalated complaints, executive complaints, complaint, complaints, complaint handling, handle complaints, resolve complaints, customer complaints, grievance, grievances, dissatisfied, escalated customers, difficult customers, irate, service recovery, guest complaints
posting: investigate complaints, respond to complaints, handle escalated, manage complaints, identify trends in complaints, draft responses to complaints, resolve customer issues, address concerns, address ~ concerns, resolve concerns, conflict with customers, customer issues, service concerns, handle difficult, resolve guest, resolve ~ situations
story: the complaint, her complaint, his complaint, letter of complaint, wanted to speak to, asked for my boss, to the papers, to the ombudsman, listened to the recording, listened to the call, rang to say sorry, we had got it wrong, put it right, sent flowers, within the week, same complaint, eleven complaints about, complaints fell, complaints a month, complained, was angry, angry customer, angry caller, angry guest, furious, shouted at me, shouting at, screamed at, yelled at, upset, demanded to speak, wanted the manager, wanted to speak to the manager, wanted money back, money back, bad review, one star, apologised, apologized, said sorry, offered ~ refund, made it right, calmed ~ down, calmed down, let her finish, let him finish, let them finish, threatened to, <client> complained, <client> complains, <client> shouted, <client> was angry, <client> was furious, <client> was upset, <client> were angry, unhappy <client>, unhappy with, not happy with, was not happy, apologised to, apologized to, said sorry to, angry mail, angry email, angry letter, took the shouting, wanted compensation, wanted a refund, made up for it, put it right for, sorry for, dissatisfied customer, frustrated customer, upset customer, resolved the complaint, resolved the issue for, apologized for, offered a refund, offered a replacement, regained ~ trust, retained the customer, negative review, positive review
de: Beschwerde, Beschwerden, Beschwerdemanagement, Reklamation, Reklamationen, Reklamationsbearbeitung, unzufriedene Kunden
fr: réclamation, réclamations, gestion des réclamations, plaintes, traitement des litiges, clients mécontents
es: queja, quejas, reclamaciones, gestión de reclamaciones, atención de quejas, clientes molestos

# angry-people: Calming angry people
de-escalate, deescalate, deescalation, de-escalation, aggressive behaviour, challenging behaviour, verbal aggression, crisis intervention, conflict resolution, hostile, diffuse situations, defuse
posting: difficult situations, tense situations, handle conflict, diplomacy, tact, tactful, remain calm, care and diplomacy, composure, professional under pressure, difficult people, upset customers, upset people, angry customers, frustrated customers, distressed, difficult customers, tact and diplomacy, ^diplomatic, diplomatically, emotionally charged, ^de-escalation
story: calmed ~ down, lowered my voice, let ~ shout, let her talk, let him talk, let them talk, listened until, listened first, did not interrupt, shouted, shouting, screaming, yelled, swearing, swore, hit the table, clenched, threatened, aggressive, took ~ outside, took ~ aside, quiet room, sat down with, stayed calm, kept my voice, raised his voice, raised her voice, screamed in my face, in my face, banged, slammed, called me names, insults, insulted me, calm voice, spoke quietly, spoke slowly, asked him to sit, asked her to sit, offered him a, offered her a, glass of water, listened to all of it, let it out, ten minutes I listened, de-escalated, remained calm, stayed professional, acknowledged ~ frustration, acknowledged their, acknowledged his, acknowledged her, empathised, empathized, irate, listened without interrupting, livid, hit the roof, effing, ^kicking ^off, fuming, raging
de: Deeskalation, deeskalieren, Konfliktlösung, Aggression, schwierige Situationen
fr: désescalade, gestion des conflits, agressivité, situations difficiles, apaiser
es: desescalada, resolución de conflictos, gestión de conflictos, situaciones difíciles, calmar

# disagreement: Disagreeing and settling it
disagreement, disagree, conflict resolution, resolve conflict, resolve conflicts, difficult conversations, constructive feedback, push back, challenge decisions, mediation, mediate, differing opinions, dispute
posting: healthy debate, conflict management, challenge assumptions, navigate conflict, speak up, ^candid, courage to, deal with conflict, find solutions that work, find compromise, works for everyone, settle disputes, resolve differences, handle disagreements, disputes on, conflict situations
story: did not agree, disagreed with, my boss thinks, my boss thought, my manager wanted, my manager insisted, argument with, argued, we argued, said openly, in private, went to his office, went to her office, agreed to disagree, compromise, met in the middle, heard both, both sides, did not speak to each other, they did not speak, were not talking, shook hands, apologised to each other, thought I was wrong, thought it was wrong, boss wanted, manager thought, was not happy but, he was not happy, she was not happy, back and forth, I said no, told him no, told her no, insisted, insisted on, stood by, did not talk to me, did not speak to me, fell out, two people who, two men who, two women who, could not stand each other, one wanted, the other wanted, wanted the opposite, each blamed, blamed the other, not my fault, his fault, her fault, their fault, it is them, always them, stopped talking, not a word, no word for, sat them, sat both, one after the other, talked to him alone, talked to her alone, each alone, asked each of, what they would need, asked what would, rule for both, we agreed that, agreed a rule, agreed that, shook on it, tried it for a week, since then they, work together again, talk again, joke about it, disagreed, conflict between, tension between, mediated, common ground, found a compromise, resolved the conflict, resolved the disagreement, different opinions, heard both sides, both perspectives, clashed, had fallen out, had fallen out over
de: Konflikte, Konfliktfähigkeit, Meinungsverschiedenheit, Streit, Konfliktmanagement
fr: désaccord, conflits, médiation, divergences
es: desacuerdo, conflictos, mediación, discusión

# stakeholders: Winning people over
stakeholder, stakeholders, stakeholder management, buy-in, consensus, influence without authority, influence others, align stakeholders, executive sponsorship, change champions, persuade, persuasion, negotiate with stakeholders
posting: influence decisions, gain support, senior leadership, build consensus, partner with leaders, manage expectations, engage stakeholders, win trust, credibility with, trusted advisor, alignment of, alignment across, gain alignment, influence and persuade, influencing skills, persuade others, bring people with you, align people, shared goal, get people on board, take people with you, win people over, credibility, gain agreement, compelling case, drive alignment, alignment between, communicating and influencing
story: convinced, persuaded, won ~ over, got ~ on board, came round, came around, changed ~ mind, was sceptical, was skeptical, were against, did not want to hear, resisted, refused at first, said no at first, bought in, agreed in the end, finally agreed, talked to each, spoke to each, asked each, showed ~ numbers, showed ~ what it cost, a trial, let us try, resistance from, went to each of them, <boss> agreed, <boss> approved, <boss> signed, <boss> said yes, <boss> said no, <boss> did not believe, showed my <boss>, showed the <boss>, told the <boss>, convinced my, convinced the, persuaded the, asked the <boss>, brought ~ to my <boss>, took it to the <boss>, pushed back, made my case, argued for, argued that, asked them first, asked for a trial, asked for two months, asked for one month, try it for, tried it for, then they wanted, wanted it too, others followed, asked them to be the ones, showed him first, showed her first, asked him first, asked her first, told each of them, asked what worried, asked what they feared, asked what he needed, asked what she needed, what they would lose, what he would lose, his worry, her worry, their worry, worried that, was worried about, was afraid that, afraid it would, invited him to, invited her to, let him choose, let her choose, let him test, let her test, made it his idea, thought it was his idea, for one week, one month trial, test it for, if it fails we, we can go back, can go back, could go back, then he asked, then she asked, wanted it for his, wanted it for her, signed off on, said ok, said fine, gave in, nodded, was the first to, became the loudest, biggest fan, sold it to, presented a business case, business case, gained buy-in, secured buy-in, gained support, secured approval, aligned ~ on, got alignment, leadership approved, skeptical, sceptical, pushback, addressed their concerns, objections from
de: Stakeholder, Stakeholdermanagement, Überzeugungskraft, überzeugen, Interessengruppen, Anspruchsgruppen
fr: parties prenantes, convaincre, adhésion, force de conviction, persuader
es: partes interesadas, convencer, persuasión, consenso, interlocutores

# cross-team: Working with other departments
cross-functional, cross functional, cross-team, other departments, interdepartmental, across departments, across teams, across functions, multiple teams, internal teams, internal stakeholders, internal partners, different departments, with other teams
posting: work closely with, collaborate with, partner with, liaise with, coordinate with, interface with, working relationships, liaison between, in collaboration with, act as liaison
story: both teams, both departments, between the teams, between departments, sat together, at one table, in one room, got everyone in a room, from sales, from marketing, from production, from purchasing, from finance, from legal, from maintenance, with the warehouse, with the kitchen, with the office, other department, weekly call with, shared list, agreed who, with <department>, from <department>, asked <department>, told <department>, <department> wanted, <department> agreed, <department> said, <department> and I, between <department>, called <department>, head of <department>, went to <department>, brought ~ together, sat with the, lady from, guy from, man from, met with, together with the, collaborated with, worked closely with, partnered with, coordinated with, liaised with, joint meeting, shared understanding, broke down silos, silos, working group, other teams
de: bereichsübergreifend, abteilungsübergreifend, Zusammenarbeit mit, Schnittstelle, interdisziplinär, funktionsübergreifend
fr: transverse, transversal, en collaboration avec, autres services, interservices, pluridisciplinaire
es: multidisciplinar, multifuncional, otros departamentos, entre departamentos, interdepartamental, en colaboración con

# teamwork: Working in a team
teamwork, team player, team environment, team-oriented, as part of a team, part of a team, within a team, help colleagues, support colleagues, assist team members, supportive of colleagues, team members
posting: work as a team, work in a team, work with a team, collaborative, cooperative, positive team member, works well with others, assist other, puts the team first, low ego, works well in a team, work well with others, ^collaboratively, good team spirit, team spirit, team-first, cooperate with, cooperation with colleagues, supportive team member, contributes to the team, working together
story: helped each other, helped out, helped a colleague, helped my colleague, together we, covered for, pitched in, lent a hand, jumped in, shared the work, as a team, swapped shifts, helped him, helped her, helped them, helped with, asked for help, came to help, came to help me, two of us, three of us, we both, took turns, on my team, the whole team, everybody helped, everyone helped, my <colleague>, the other shift, the two of us, did it together, sat down together, we split it, we split the, while I did, shouted for, needed a second, needed another pair, pair of hands, hand in hand, between us, among us, helped each other out, my turn, his turn, her turn, said I would take, all four of us, all of us, four of us, five of us, backed each other, worked together, collaborated, supported my colleagues, supported my team, supported each other, team effort, shared the workload, pulled together, pooled
de: Teamfähigkeit, Teamarbeit, teamfähig, Teamplayer, im Team
fr: travail d'équipe, esprit d'équipe, travail en équipe, en équipe
es: trabajo en equipo, en equipo, compañerismo

# budget: Budgets and costs
budget, budgets, ^budgeting, budget management, budget responsibility, cost control, control costs, cost management, cost reduction, cost savings, cost-effective, reduce costs, ^expenses, ^spending, overspend
posting: manage budgets, fiscal responsibility, P&L, profit and loss, monitor expenditure, within budget, budgetary, financial responsibility, cost-conscious
story: over budget, under budget, too expensive, cheaper, saved ~ euros, saved ~ dollars, saved ~ pounds, saved ~ thousand, saved us, cost us, costs us, cut costs, cut the cost, money left, no money for, got a quote, three quotes, price went, per month less, half the price, free of charge, spent too much, costs money, cost money, budget was, ran over, ran out of money, money was, no budget, thousand a year, a year in, paid less, spent less, worth it, reduced costs, reduced spending, saved the company, saving the company, annual savings, budget constraints, cut spending, return on investment
de: Budget, Budgetverantwortung, Budgetplanung, Kostenkontrolle, Kosten senken, Kosteneinsparung, Kostensenkung
fr: budget, gestion budgétaire, maîtrise des coûts, réduction des coûts, suivi budgétaire
es: presupuesto, presupuestos, control de costes, reducción de costes, control de gastos, control presupuestario

# negotiation: Negotiating
negotiate, negotiation, negotiating, bargaining, contract negotiations, price negotiations, terms and conditions, negotiate contracts
posting: negotiation skills, commercial terms, favorable terms, secure ~ terms
story: haggled, discount, gave us a discount, got ~ percent off, better price, lower price, came down to, met halfway, meet in the middle, walked away, made an offer, counter offer, his offer, their offer, final offer, in return, in exchange, agreed on a price, payment terms, ^instalments, ^instalment, ^installments, asked for a week, got four days, asked for ~ percent, got ~ off, brought ~ down to, came down, agreed to pay, agreed to ~ instead, offered them, offered him, offered her, in return they, instead of a penalty, without a penalty, extended the, split the difference, negotiated, renegotiated, negotiated with, agreed on terms, better terms, favourable terms, concessions, reached an agreement, volume discount, contract terms
de: Verhandlung, Verhandlungen, Verhandlungsgeschick, verhandeln, Preisverhandlungen
fr: négociation, négocier, négociations
es: negociación, negociar, negociaciones

# suppliers: Suppliers and contractors
supplier, suppliers, vendor, vendors, vendor management, supplier management, contractors, subcontractors, third-party vendors, service providers, external partners, supplier relationships
posting: manage vendors, vendor relationships, liaise with suppliers, coordinate vendors, outside vendors, external vendors
story: the supplier, our supplier, supplier called, supplier could not, supplier was, delivered late, late delivery, did not deliver, delivery did not come, ordered from, changed supplier, second supplier, another supplier, rang the supplier, called the supplier, wholesaler, the contractor, the vendor, quote from, the <supplier>, our <supplier>, called the <supplier>, rang the <supplier>, phoned the <supplier>, told the <supplier>, <supplier> agreed, <supplier> refused, <supplier> was late, asked the <supplier>, switched <supplier>, fired the agency, changed the contractor, supplier performance, supplier delays, vendor delays, alternative supplier, alternative vendor, backup supplier, third-party
de: Lieferanten, Lieferantenmanagement, Dienstleister, Dienstleistersteuerung, externe Partner, Zulieferer
fr: fournisseurs, fournisseur, prestataires, sous-traitants, gestion des fournisseurs
es: proveedores, proveedor, gestión de proveedores, subcontratistas, contratistas

# purchasing: Ordering and buying
purchase, purchasing, procurement, purchase orders, order supplies, ordering supplies, order materials, ordering stock, requisition, requisitions, ^supplies, reorder, replenish supplies, place orders
posting: maintain supplies, inventory of supplies, order office supplies, ensure adequate supplies, procure
story: ran out of, had run out, out of stock, order list, ordered too much, too many on the shelf, expiry dates, bulk order, compared prices, cheaper supplier, order form, stock up, ordered new, bought new, from the catalogue, rush order, cheaper from, purchase order, procured, sourced, order quantities
de: Einkauf, Beschaffung, Bestellung, Bestellungen, Bestellwesen, Materialbestellung, Bestellabwicklung
fr: achats, approvisionnement, commandes, passer les commandes, approvisionnements, gestion des commandes
es: compras, aprovisionamiento, pedidos, gestión de pedidos, abastecimiento

# contracts: Contracts and agreements
contract, contracts, agreement, agreements, contract management, service agreement, SLA, contract renewal, renew contracts
posting: prepare contracts, contract administration, review contracts, service level agreements
story: small print, signed the contract, contract ran out, contract ended, clause, cancelled the contract, notice period, lease, renewed, terms of the contract, reviewed the contract, contractual
de: Vertrag, Verträge, Vertragsmanagement, Vertragsverhandlungen
fr: contrats, contrat, gestion des contrats
es: contratos, contrato, gestión de contratos

# reports: Writing reports
reports, reporting, prepare reports, status report, monthly report, weekly report, report writing, generate reports, written reports, progress reports, management reports, report to management, compile reports
posting: reporting to, provide reports, regular reports, maintain reports, report results, analysis and reporting, report findings
story: wrote a report, wrote the report, report every monday, every monday morning, sent ~ numbers, monthly numbers, weekly numbers, summary for, one page for, put together ~ figures, figures for, sheet for my boss, report for, made a report, built a report, sheet every, list every, graph for, figures to, sent it to the <boss>, every friday I sent, report that, summary report, reported to management, prepared a report, compiled a report, compiled, executive summary, status update, weekly update, report showed
de: Berichte, Berichtswesen, Reporting, Berichterstattung, Auswertungen, Statusberichte
fr: rapports, reporting, comptes rendus, rédaction de rapports, tableaux de bord
es: informes, reportes, elaboración de informes, reporting, redacción de informes

# presentations: Presenting
^presentation, ^presented, ^presentations, present findings, present results, public speaking, present to, executive audience, slide deck, slides, webinar, webinars, deliver presentations, speak in public
posting: presentation skills, presenting to, present information, speaking to groups, communicate to executives, speaking in front of groups, comfortable presenting, presentation and facilitation, present to senior, present complex, storytelling skills, executive communication, engaging speaker, confident speaker, speak to groups
story: gave a talk, spoke in front of, in front of ~ people, on stage, rehearsed, rehearsal, audience, hall full, projector, PowerPoint, the board asked, showed ~ the board, demo day, town hall, all hands, gave a speech, my speech, showed them, showed the board, showed the committee, slide, stood up in front, spoke to the whole, presented to, presented it, I presented, in front of the class, in front of the whole, had ten minutes, had six minutes, had five minutes, five slides, three slides, one slide, cut the slides, no slides, without slides, my voice, nervous, my hands were, lost my thread, they asked questions, questions afterwards, demoed it, showed it to the board, told them the story of, began with the, presented my, presented the, presented findings, presentation to, delivered a presentation, pitched, leadership team, executives, board meeting, walkthrough, walked ~ through the
de: Präsentation, Präsentationen, präsentieren, Vorträge, Vortrag
fr: présentations, présenter, prise de parole, exposés
es: presentaciones, presentar, hablar en público, exposición

# explaining: Explaining hard things simply
explain complex, non-technical, non technical audience, translate technical, technical and non-technical, plain language, simplify complex, break down complex, clear communication, explain concepts, communicate complex, plain english, everyday language, adapt communication, adapt your communication, adapt how you communicate, tailor communication, tailor your message, different audiences, varied audiences, non-technical audiences, explain technical, jargon-free, avoid jargon, clear communicator, ^concise, ^articulate, explain technical matters, explain technical concepts, non-technical users, non-technical colleagues, non-technical stakeholders, technical information to non-technical, all levels of technical ability, patience with users
posting: clearly and concisely, communicate clearly, communicate effectively, easy to understand, technical concepts, communicate technical, explain clearly, explain ~ clearly, explain decisions, clear and concise, language they understand, simple terms, lay terms, at all levels, audiences at all levels, communicate effectively with, explain technology, in plain terms, to non-technical people, convey technical information, at every level of the business, engineers and managers alike, communication skills, verbal communication, oral communication, ^communicator, confident communicator, effective communicator, strong communicator, communicate with clarity, clarity of communication, communicate ideas, articulate ideas, present complex information, simplify complex topics, adapt your style, adjust your language, technical and non-technical audiences, make the complex simple, distil complex, distill complex, clear explanations, clear thinker, ^clarity, talk to people of all levels, with all levels, converse at ease with customers
story: explained it, explained ~ in plain, in plain words, simple words, without jargon, like to a child, drew ~ on, drew it, drew a picture, drew a diagram, with a drawing, with an example, used an example, compared it to, understood it then, then ~ understood, asked ~ to repeat, in her words, in his own words, showed ~ on the, explained why, explained what, explained how, drew a, with pictures, with a picture, four pictures, photos of, card with, on a card, in simple, simple language, so that anyone, anyone could, even my, understood why, understood what, they understood, plain words, in normal words, no jargon, without the jargon, no long words, in her own words, drew him, drew her, sketched it, with a photo, one picture, read it back, did not understand a word, nodded but, asked her to say it back, asked him to say it back, told it back, cut it to, made it half, a large print, easy read, big letters, in their language, walk me through, walked her through, walked him through, walked them through, like a post office, drew it as, drew it on paper, explained it with, did not explain anything about, she is not technical, he is not technical, scared of computers, afraid of the computer, afraid of breaking, one button, showed it with, as if to my grandmother, felt stupid, sketched it on, drew them, on the back of, on a napkin, say it back to me, half as long, in three sentences, one sentence, two sentences, in one minute, left out the, without the numbers, what it means for, so what does that mean, what does that mean for me, like a recipe, like a traffic light, the way I would tell my, my mother would understand, even the director understood, nobody understood the, they had nodded, in their own words, four sentences, half a page, on half a page, showed her on the, showed him on the, held it up, with two cups, with coins, with lego, said it again slower, slowly and, repeated it, translated it into, simplified, translated ~ into, in simple terms, visual aids, visuals, analogy, broke down the, clarified, made sure they understood, clear explanation
de: verständlich erklären, komplexe Sachverhalte, verständlich, einfach erklären, Sachverhalte erklären
fr: vulgariser, vulgarisation, expliquer simplement, pédagogie, pédagogue
es: explicar de forma sencilla, explicar con claridad, lenguaje sencillo, didáctico

# written-word: Writing
written communication, writing skills, ^correspondence, business correspondence, letters, draft letters, emails, write emails, draft emails, proofreading, proofread, written english
posting: excellent writing, written and verbal, written and oral, verbal and written, oral and written, draft documents, prepare correspondence, command of English, command of written, grammar and spelling, concise emails, concise writing, write clearly, well-written, writes clearly, strong writer, written documents
story: wrote a letter, wrote to, wrote an email, rewrote the letter, rewrote the text, the letter said, standard letter, template letter, corrected ~ text, spelling, read it aloud, wrote it again, rewrote it, one page, on one page, cut it to one page, half a page, wrote to everyone, wrote to all, wrote an email to, wrote back, the wording, changed the wording, sent it round, three short paragraphs, five lines, subject line, proposal of two pages, wrote up what, wrote the review, wrote a note to, drafted, emails to, email to, newsletter, wrote clear, announcement, memo, edited
de: Schriftverkehr, Korrespondenz, schriftliche Kommunikation, Briefe, schriftlicher Ausdruck
fr: rédaction, rédactionnelles, correspondance, courriers, communication écrite, rédiger
es: redacción, correspondencia, comunicación escrita, redactar, cartas

# documentation: Documenting how things are done
^documentation, technical documentation, write documentation, document procedures, document processes, work instructions, standard operating procedures, SOP, SOPs, runbook, runbooks, playbook, playbooks, ^manuals, user guides, knowledge base, wiki, how-to guides, instructions
posting: maintain documentation, create documentation, process documentation, develop procedures, create guides, written procedures, documented procedures, document ~ procedures
story: wrote it down, wrote ~ down, wrote a guide, wrote instructions, wrote a page, wrote a checklist, one page with, in a folder, laminated, photos of each step, step by step, nobody had written, only in ~ head, in his head, in her head, only one who knew, only person who knew, still use my, handbook, cheat sheet, notes for, wrote a one-page, one page per, on one page, checklist, made a checklist, made cards, made a card, made a poster, guide for, a guide, list on the wall, on the wall, sheet on the, taped inside, folder with, wrote the steps, it was written, never written down, created documentation, updated the documentation, standard operating procedure, user guide, created a guide, created a checklist, template for
de: Dokumentation, dokumentieren, Arbeitsanweisungen, Handbuch, Anleitungen, Prozessdokumentation
fr: documentation, documenter, modes opératoires, procédures, rédiger des procédures, guides
es: documentación, documentar, procedimientos, manuales, instrucciones de trabajo, guías

# record-keeping: Keeping records
record keeping, maintain records, keep records, accurate records, records management, maintain files, maintain logs, logbook, documentation of activities, update records, maintain documentation, file management, required documents, paperwork
posting: accurate documentation, maintains accurate, complete and accurate, proper documentation, document all, maintain accurate, documentation and tracking, process required documents, meticulous records, maintenance of records
story: wrote everything down, wrote it in the, wrote in the book, kept a log, kept a list, kept a notebook, noted the time, noted down, signed and dated, ticked off, filled in, filled out, form was missing, paper was missing, was not written, not documented, signature was missing, put it in the file, folder, binder, looked it up in, wrote down every, notebook, in a notebook, wrote the date, dates and, with the date, log of, logged every, kept every, kept copies, kept all the, filed it, on the sheet, signed for, signature, printed it, printed the, took a photo of, took photos of, maintained records, detailed notes, audit trail, tracked ~ in a spreadsheet, tracking sheet, kept records, record of
de: Aktenführung, Aktenpflege, Dokumentationspflicht, Ablage, Nachweise führen, Protokolle führen, Unterlagen
fr: tenue des dossiers, tenue des registres, archivage, dossiers, traçabilité, classement
es: registros, mantenimiento de registros, archivo, llevar registro, expedientes, archivar

# data-entry: Entering data
data entry, enter data, input data, key in, data input, type speed, enter orders, update database, update the system, enter information, data processing, keyboarding, ^typing
posting: data entry experience, accurate data entry, keyboard skills, enter ~ into system|database, maintain database
story: typed in, typed it in, typed ~ into, entered ~ into, put ~ into the system, typed every, typing error, typo, wrong number, wrong column, swapped digits, copied ~ into, by hand into, typed twice
de: Dateneingabe, Datenerfassung, Datenpflege, Stammdatenpflege, Erfassung
fr: saisie de données, saisie, saisir, mise à jour des données
es: introducción de datos, entrada de datos, captura de datos, mecanografía

# computer-use: Using computers
computer skills, computer literate, computer literacy, computer savvy, computer knowledge, personal computers, use of computers, basic computer, word processing, office software, MS Office, Microsoft Office, PC skills, use of software, computer systems, computer programs, IT skills
posting: proficient in ~ Office, proficiency with computers, good with software, navigate ~ software, learn ~ software, software applications, technology skills, tech savvy, comfortable with technology
story: on the computer, in excel, made a spreadsheet, made an excel, a spreadsheet, excel sheet, in the system, new program, the program, with a macro, shared folder, shared calendar, google sheet, shared table, on my laptop, the spreadsheet, the computer, typed, app on, online form, clicked, every click, terrified of the computer
de: EDV-Kenntnisse, PC-Kenntnisse, MS-Office, Computerkenntnisse, Umgang mit dem PC, IT-Kenntnisse
fr: maîtrise de l'outil informatique, outils informatiques, bureautique, informatique, pack office
es: informática, ofimática, manejo de ordenador, paquete office, conocimientos informáticos

# new-system: Bringing in a new system
system implementation, software implementation, software rollout, roll out new, new system, new systems, new software, implement systems, digital transformation, ^digitalization, ^digitization, system migration, ERP implementation, switch systems, go-live, adoption of new
posting: implementation of systems, implement new, learn new systems, drive adoption, user adoption, learn ~ new software, technology implementation, drive adoption of
story: new program, new software came, new till, new tablets, tablets instead of, paper to, from paper, instead of paper, nobody wanted to use, did not want to use, went back to paper, old system, the old program, switched to, switched over, changed over, first week with the, showed them how to use, key users, test login, the new system, new app, the new app, new planning, from paper to, went from paper, learned the new, hated the new, wanted to go back, go back to the, back to paper, both for two months, did both for, old way, super user, taught the others, errors in the map, vendor fixed, user adoption, adoption, nobody logged in, log in to the new, rollout, rolled it out, rolled out, implemented a new system, implementation of, new platform, new tool, adopted the, trained users, user training, pilot group, went live, transitioned to, phased rollout
story: older blokes, older drivers, went round with each, showed him he could, wrote a list of everything wrong, list of what it got wrong, ran both for
de: Einführung neuer, Systemeinführung, Digitalisierung, Softwareeinführung, Umstellung, Einführung von Software
fr: mise en place de nouveaux, déploiement, digitalisation, nouvel outil, conduite du changement
es: implantación de sistemas, digitalización, nuevo sistema, implementación de sistemas, puesta en marcha

# process-change: Changing how work is done
process improvement, process improvements, improve processes, continuous improvement, streamline, streamlining, optimize processes, process optimization, efficiency, improve efficiency, efficiencies, redesign, ^standardize, lean, kaizen, eliminate waste, best practices, bottleneck
posting: identify improvements, opportunities for improvement, operational efficiency, improve workflows, improve operations, recommend improvements, creating systems and processes, develop processes, establish processes, optimize ~ processes, drive improvements, continuous improvement mindset, improve the way, challenges the way, better ways of, find better ways, looks for ways, question how things, the way things are done, efficiency mindset, changing and improving, ways of working, embrace new systems, improve ways of working
story: better way, changed how we, changed the way, changed the order, took two hours, used to take, now it takes, now takes, takes ten minutes, half the time, faster, quicker, twice as fast, halved, less walking, steps less, fewer mistakes, got rid of, cut out, saved ~ hours, saved ~ minutes, colour codes, labels on, moved ~ closer, one list instead, one form instead, suggested to, tried it for a week, took us hours, took hours every, from ~ minutes to, from ~ hours to, from ~ days to, from ~ weeks to, down to ~ minutes, down to ~ days, less time, twice a week instead, new list, new order, new layout, new form, one sheet, one step less, cut out the, stopped doing, fewer steps, waste of time, streamlined, inefficient, inefficiencies, bottlenecks, redesigned the process, redesigned, standardised, standardized, reorganised, reorganized, reduced the time, reduced processing time, processing time, turnaround time, eliminated, improved efficiency, cut the time, implemented a new process
de: Prozessverbesserung, Prozessoptimierung, Verbesserung, kontinuierliche Verbesserung, Abläufe verbessern, Abläufe optimieren, Effizienz, KVP
fr: amélioration continue, amélioration des processus, optimisation, optimiser, améliorer les processus, efficacité
es: mejora continua, mejora de procesos, optimización, optimizar procesos, eficiencia, mejorar procesos

# automating: Taking over by machine what was done by hand
automate, automation, automated, automate processes, automating, eliminate manual, reduce manual, scripting, scripts, macros, workflow automation, RPA
posting: automation of, automated solutions, automate repetitive, automate tasks
story: by hand, manually, wrote a script, a small script, a script that, a macro, one click, pressing a button, runs by itself, runs on its own, runs every night, every night at, used to copy, copy and paste, copied and pasted, nobody has to, no longer have to, automatically, manual process, manual work, manual tasks, manual effort, repetitive, repetitive tasks, saved ~ hours per week, saving ~ hours, hours per week, reduced manual
de: Automatisierung, automatisieren, automatisiert
fr: automatisation, automatiser, automatisé
es: automatización, automatizar, automatizado

# root-cause: Finding the cause
root cause, root-cause analysis, troubleshoot, troubleshooting, diagnose, diagnosis, diagnosing, fault finding, problem solving, solve problems, investigate issues, investigate, problem-solving skills, debugging, analytical skills, analytical thinking
posting: identify problems, resolve problems, complex problems, identify and resolve, problem solver, resolve issues, steps to solve, critical thinking, find solutions, resolution of issues, issue resolution, structured thinking, logical thinking, think critically, critical thinker, manageable parts, break down problems, get to the root, gets to the bottom, investigative mindset, problem-solving mindset, ^methodically, methodical approach, healthy scepticism, sceptical mind, scepticism, think logically, corrective actions, corrective and preventive actions, implement corrective actions, lasting corrective actions, preventive actions, drill down, drilling down, knack for finding
story: turned out, it turned out, the cause was, the reason was, real reason, found out why, worked out why, traced it, traced ~ back, looked closer, checked one by one, one after the other, ruled out, ruled out the, swapped the, tried another, only happened when, happened only, always at the same time, noticed that, a pattern, asked why, kept coming back, intermittent, problem was, the problem was, what was wrong, reason was, was caused by, pointed to, found the problem, found out that, checked the logs, looked at the logs, tested each, tried ~ different, compared the, step by step, solved, solved it, solved the problem, fixed it, fixed the problem, workaround, way around, figured out, worked out what, did the math, added up, sorted by, only on mondays, only when, always at, always after, every time he, every time she, every time the, same place, the one thing they had in common, in common, what had changed, what changed, swapped one, took it apart, one by one, one at a time, switched off one, it was not the, did it again and, happened again, went back through, day by day, hour by hour, laid them side by side, put them side by side, side by side, compared with last, asked who had, asked when it, asked what they had, followed it, looked under, stood and watched, stood there and watched, watched it for, sat and watched, wrote down each time, noted each time, identified the cause, identified the root cause, investigated, investigation, diagnosed, troubleshot, pinpointed, isolated the, discovered that, discovered a, analysed the, analyzed the, traced the issue, traced the problem, underlying issue, underlying problem, permanent fix, long-term solution
de: Ursachenanalyse, Fehlersuche, Fehleranalyse, Problemlösung, Problemlösungskompetenz, analytisches Denken, analytische Fähigkeiten, Störungssuche
fr: analyse des causes, résolution de problèmes, diagnostic, recherche de pannes, esprit d'analyse, capacité d'analyse
es: análisis de causas, resolución de problemas, diagnóstico, capacidad analítica, búsqueda de averías, pensamiento analítico

# careful-checks: Accuracy and checking
accuracy, attention to detail, detail oriented, eye for detail, double-check, accurate work, precision, thoroughness, error-free, meticulous, proofreading, verify accuracy, verification of, check for errors
posting: commitment to accuracy, high level of accuracy, verify information, attention to ~ detail, attentive to detail, attention to details, detail-minded, accuracy with data, work accurately, enter data accurately, accurate and thorough
story: ^spotted, checked twice, double checked, checked again, second check, second pair of eyes, counted again, counted twice, read it again, compared ~ with, one digit, one number, wrong number, wrong label, wrong date, wrong name, mixed up, mix up, mistake, caught ~ before, found a mistake, found the mistake, something did not fit, did not look right, did not match, looked again, looked twice, checked the, checked each, checked every, checked all, went through every, went through each, line by line, read every, caught it, caught that, caught an error, two errors, wrong dose, wrong amount, wrong address, wrong room, wrong box, it should have been, off by, gets a look, two signatures, both sign, before I hit, before I sent, verified, validated, cross-checked, cross-referenced, reviewed the, review step, discrepancy, discrepancies, error rate, inaccuracies, inaccurate, accuracy improved, accuracy rose, caught the error, identified an error, discovered an error, duplicate entries, sign-off
de: Sorgfalt, sorgfältig, Genauigkeit, genaue Arbeitsweise, gewissenhaft, detailgenau, Detailgenauigkeit
fr: rigueur, rigoureux, précision, souci du détail, minutie, attention aux détails
es: atención al detalle, precisión, minuciosidad, rigor, exactitud, meticuloso

# own-mistake: A mistake of one's own
learn from mistakes, learn from failure, accountability for mistakes, accept responsibility, admit mistakes, lessons learned, reflective
posting: growth mindset, open to feedback, accept constructive criticism, receptive to feedback, ^humble, ^humility, self-aware, honest about mistakes, own your mistakes, owns mistakes, self-reflective, takes responsibility for mistakes, responsibility for your mistakes, own up
story: my mistake, my own mistake, my fault, my own fault, I made a mistake, I had made a mistake, I forgot, I had forgotten, I overlooked, I missed it, I sent ~ wrong, I was wrong, I did not check, I had to admit, admitted it, told ~ straight away, owned up, since then I, now I always, never again, learned from, in hindsight, embarrassed, ashamed, lesson learned, lesson for me, taught me a lesson, my error, I had not checked, I did not read, I gave the wrong, I sent the wrong, I put the wrong, I told ~ wrong, I keyed, wrong column, told them it was me, told him it was me, told her it was me, I said sorry, apologised to everyone, that it was wrong, I was ashamed, I still remember, would not do that again, I should not have, paid for it, have not done it since, has not happened since, my bad, I got it wrong, got it wrong, I messed up, messed up, screwed up, I broke, I broke it, that I broke, I deleted, I sent it to, I estimated, I promised too, I said yes to, I did not ask, I did not listen, I had not asked, I had not listened, I skipped, I left the, I left it, I mixed up, I read it as, did not think of, I trusted the, was on me, that was on me, it was on me, with my name, my name in it, rang him and said, rang her and said, said it was me, said it was mine, wrote to everyone that, I told him myself, before he found, cost us, it cost, it cost us, cost me, nobody shouted, boss was not, since then, from then on, ever since, now we, I now always, rule since, rule of mine, have a rule, took responsibility for, took full responsibility, took ownership of the mistake, owned the mistake, acknowledged my mistake, I should have, I underestimated, I assumed, I had assumed, made an error, I learned to, learned the importance, learned that, what I learned, failed to
de: Fehlerkultur, aus Fehlern lernen, Kritikfähigkeit
fr: remise en question, apprendre de ses erreurs, erreur
es: aprender de los errores, autocrítica, errores

# learning-new: Learning something new fast
quick learner, fast learner, learn quickly, willingness to learn, eager to learn, ability to learn, learn new, new technologies, continuous learning, self-taught, self-study, professional development, continuing education, training courses, upskilling, pick up new
posting: keep up to date, stay current, stay up to date, updated with, keep abreast, latest technologies, latest developments, desire to learn, ongoing training, learning mindset, eager to pick up, learn and grow, develop new skills, develop skills, growth mindset, own development, own learning, continuous professional development, self-development, personal development, learn new systems, learn new software, learns quickly, learn fast, adapt to new technologies, new tools, steep learning, quick study, quick to learn, open-minded, open to learning, updates job knowledge, update job knowledge, educational opportunities, keep knowledge current
story: had never used, never used it, never done it, knew nothing about, was new to me, did not know how, taught myself, learned it, learnt it, learned by, read the manual, read up, watched videos, youtube, tutorial, online course, evening course, evening classes, studied in the evenings, practised, practised at home, asked ~ to show me, asked a colleague, week later I, after two weeks I, got the certificate, passed the exam, learned to, learnt to, I learned, I learnt, asked them to teach, asked him to teach, asked her to teach, teach me, taught me, showed me how, did a course, took a course, did an indoor, from scratch, new language, within a week, within two weeks, three weeks to learn, read about, had never seen, never seen one, never seen before, first time with, first time I, knew nothing of, no idea how, no idea what, bought the book, bought a book, read the book, read the docs, read all the, watched him do, watched her do, watched how he, watched how she, asked the old, asked stupid, asked dumb questions, wrote every word, wrote down every, made myself, made flashcards, vocabulary, at home in the evening, on the train, on weekends I, built a toy, built a small, tried it on, tried at home, first one took, second one took, the tenth, after a month I, after three weeks, by the second, by the end of the, could do it alone, certified, tutor, mentor showed, night class, no prior experience, no experience with, unfamiliar with, unfamiliar, steep learning curve, learning curve, quickly learned, learned quickly, got up to speed, up to speed, completed a course, online courses, hands-on practice, certification
de: Lernbereitschaft, schnelle Auffassungsgabe, Weiterbildung, Fortbildung, lernbereit, Einarbeiten in neue
fr: capacité d'apprentissage, apprendre rapidement, formation continue, curiosité, autodidacte, veille
es: aprendizaje rápido, capacidad de aprendizaje, formación continua, ganas de aprender, autodidacta

# taking-feedback: Taking feedback
receptive to feedback, accept feedback, constructive criticism, open to feedback, feedback from others, responds well to feedback
posting: takes direction, accepts direction, coachable, follow instructions, follow directions, giving and receiving, receiving feedback, feedback culture, openness to feedback, ^humble, ^humility, self-aware, self-awareness, self-reflective, ^reflective
story: feedback I got, feedback was, hard to hear, he was right, she was right, they were right, asked for feedback, asked what I could, changed since, at first I was hurt, took it badly, thought about it, told me I was, told me I had, told me I should, asked one of them, asked them what I, pointed out, made them feel, I had not noticed, changed how I, changed the way I, I now, apologised to the two, stung, it stung, it hurt, I was hurt, I was angry, was offended, slept on it, two days later I, did not like it but, did not want to hear it, was true, it was true, had a point, he had a point, she had a point, they had a point, asked what exactly, asked for an example, asked for examples, asked him to tell me, asked her to tell me, watched myself, recorded myself, tried it her way, tried it his way, stopped doing, do it less, still do it, catch myself, asked again after, asked again a month, received feedback, feedback from my manager, critical feedback, acted on, sought feedback, took the feedback, performance review, blind spot
de: Feedback annehmen, offen für Feedback, Umgang mit Kritik, Kritik annehmen, konstruktive Kritik
fr: accepter la critique, recevoir du feedback, ouverture à la critique, critiques constructives
es: aceptar críticas, recibir feedback, apertura a la crítica, crítica constructiva

# working-alone: Working on one's own
work independently, working independently, independent worker, self-starter, self-motivated, minimal supervision, without supervision, self-directed, autonomously, own initiative, self-sufficient, lone working
posting: ability to work independently, independent judgment, self-managed, works autonomously, little supervision, work autonomously, little guidance, manage yourself, self-reliant, self-disciplined, independent way of working, independent working, own responsibility, independently and
story: by myself, nobody to ask, nobody there to ask, alone that night, alone with, no one around, my boss was away, manager was away, manager was on holiday, boss was on holiday, could not reach, decided alone, decided myself, had to decide, on ^my own, all on ^my own, alone, I was alone, alone in the, only one on, only person, did not answer, could not reach him, could not reach her, nobody answered, without my <boss>, had no one, independently, on my own, without guidance, sole, only developer, only engineer, only person responsible
de: selbstständig, Selbstständigkeit, eigenverantwortlich, eigenständig, selbständiges Arbeiten, Eigeninitiative
fr: autonomie, autonome, en autonomie, esprit d'initiative
es: autonomía, autónomo, de forma independiente, iniciativa propia, proactividad

# taking-initiative: Starting something unasked
^initiative, proactive, proactively, take ownership, ownership, self-starter, go the extra mile, take charge, step up, drive initiatives
posting: takes initiative, shows initiative, sense of ownership, entrepreneurial, can-do, above and beyond, identify opportunities, bias for action, do not wait to be told, wait to be told, gets things done, get things done, action-oriented, makes things happen, hands-on approach, hands-on mentality, self-driven, use your own initiative, spot opportunities, spots what needs, see what needs doing, drive and enthusiasm, willingness to go
story: nobody asked me, without being asked, nobody had asked, not my job, was not my job, volunteered, offered to, put my hand up, took it on, took over, decided to do something, did not wait, nobody else, nobody felt responsible, suggested, proposed, started a, my own idea, nobody does, nobody did, somebody had to, someone had to, I asked if I could, asked for permission, asked to be, asked whether I, I offered, in my own time, after hours, in my lunch, because nobody else, because no one else, nobody had told me, nobody told me to, so I started, so I just, I just did, just did it, that same afternoon, same evening I, that evening I, on my day off, on a sunday I, on the weekend I, for fun, began with one, as a side project, asked for an hour, asked for two hours, asked for a day, built it at home, brought it in, went and asked, went and got, in between, on the quiet, without asking, asked forgiveness, told him afterwards, told her afterwards, so I made a, so I built a, so I wrote a, thought there must be, was tired of, annoyed me, had annoyed me, got on my nerves, took the initiative, took initiative, I proposed, stepped up, stepped in, took the lead, took ownership, identified an opportunity, saw an opportunity, noticed a gap, beyond my role, outside my role, went beyond
de: Eigeninitiative, Initiative, proaktiv, Eigenverantwortung, Verantwortung übernehmen
fr: force de proposition, prise d'initiative, ^initiative, proactif, proactivité
es: iniciativa, proactivo, proactiva, proactividad, asumir responsabilidad

# unclear-goal: Starting without a clear goal
ambiguity, ambiguous, undefined, unstructured, uncertain, from scratch, greenfield, early-stage, startup environment, evolving requirements, changing requirements
posting: comfortable with ambiguity, thrive in ambiguity, build from the ground up, define the role, limited guidance, no playbook, wear many hats, dynamic environment, new role, create order, order out of chaos, create structure, bring structure, bring clarity, chaos, rapid growth, building from scratch, undefined problems, vague problems, evolving priorities, start-up environment, scale-up environment
story: nobody knew, nobody could tell me, no instructions, no plan, no process, did not know where to start, had no idea, was not clear, unclear, vague, kept changing, changed every week, never been done, first time anyone, from nothing, from zero, started from nothing, blank sheet, first time we, no rules, no manual, no records, nothing written, what they wanted, different every, everyone said something different, each told me, different story, nobody could say, nobody could answer, nobody had ever, no one had, there was none, there was no list, no list of, made a list of what, listed what we, what we did not know, what we didn't know, wrote down what we, guessed, guess was, assumed that, asked three people, asked five people, each said something, three different answers, five different answers, started with the, started with one, began with the, one page of what, drew what I, showed it to and, is this what you, half finished, first draft, wrong twice, changed it twice, threw it away, two weeks later it, in the third week, new company, first employee, first person to, nobody before me, before me nobody, left no notes, left nothing, took over from nobody, unclear requirements, vague requirements, no clear, lack of direction, limited information, incomplete information, no precedent
de: Unsicherheit, unklare, auf der grünen Wiese, von Grund auf, Aufbau von
fr: ambiguïté, incertitude, partir de zéro, environnement incertain
es: ambigüedad, incertidumbre, desde cero, entorno cambiante

# change-people: Taking people through change
change management, organizational change, ^transformation, change initiatives, manage change, lead change, restructuring, reorganization, merger, adapt to change
posting: drive change, change agent, navigate change, champion change, organisational change, transition, through change, leading change, lead through change, ability to adapt to change, resilience in change, embrace change, change projects
story: were afraid, afraid of losing, did not like the change, did not want the change, always done it like this, always done it that way, always did it, old way, new owner, new boss, taken over by, moved to the new, closed the site, laid off, layoffs, rumours, rumors, told them early, told them first, asked them what, let them choose, wanted to go back, hated the, refused to use, were used to, used to the old, did not trust, thought I was after, afraid, scared, worried about their jobs, after his job, after the merger, after the takeover, takeover, bought by, reorganised, reorganized, new management, at first nobody, at the beginning nobody, one by one they, asked the loudest, resistance to change, resistant to, reluctant, reorganisation, acquisition, transition period, adapted to, adapted quickly, sudden change, shift in priorities
de: Veränderungsmanagement, Change Management, Veränderungsprozesse, Umstrukturierung
fr: conduite du changement, accompagnement du changement, transformation, réorganisation
es: gestión del cambio, cambio organizacional, transformación, reestructuración

# projects: Running a project
project management, manage projects, lead projects, project planning, project plan, project manager, project coordination, project delivery, milestones, project schedule, deliverables, coordinate projects, project lifecycle
posting: oversee projects, plan and execute, project scope, project timelines, run projects, multiple projects, execute projects, deliver projects
story: led the project, ran the project, was project lead, my project, kick-off, kickoff, weekly meeting, made a plan, planned backwards, week by week, split ~ into parts, split it into, every friday we, steering group, the plan slipped, behind plan, back on track, finished in, who does what until when, the project, my first project, project took, a plan with, plan for, who does what, step one, go-live, finished the, led a project, managed the project, project timeline, project was delivered, kicked off, weekly check-ins, tracked progress, progress updates
de: Projektmanagement, Projektleitung, Projektplanung, Projekte leiten, Projektsteuerung, Projektkoordination
fr: gestion de projet, chef de projet, conduite de projets, pilotage de projets, piloter des projets, coordination de projets
es: gestión de proyectos, jefe de proyecto, coordinación de proyectos, dirección de proyectos, planificación de proyectos

# planning-ahead: Planning ahead
^planning, plan ahead, forward planning, organizational skills, well organized, highly organized, planning and organizing, coordinate activities, scheduling, schedule management, organize activities, logistics planning
posting: strong organizational, ^organized, plan and coordinate, planning and coordination, able to plan, coordination of, ^organised, organisational skills, plans and organises, organised and, anticipate problems, anticipate needs, thinks ahead, think ahead, prepare in advance, forward thinking, plan your work
story: made a plan, wrote a list, made a timetable, a timetable, plan B, backup plan, in case, weeks before, months before, booked early, calendar, checklist, who is where when, thought of everything, packed the night before, prepared the day before, prepared everything, weeks ahead, a week ahead, the day before, planned the, planned for, the plan was, for the season, made sure there was, in advance, booked, reserved, detailed plan, created a plan, developed a plan, action plan, contingency plan, contingency, roadmap, mapped out
de: Planung, Organisation, Organisationstalent, Organisationsfähigkeit, planen und organisieren, Koordination
fr: organisation, sens de l'organisation, planification, organisé, planifier, coordination
es: planificación, organización, capacidad de organización, organizado, coordinación, planificar

# events: Organising events
event planning, organize events, event management, events, event coordination, conferences, workshops, seminars, trade show, trade shows, ceremony, fundraiser, festival, open day, plan events, coordinate events
posting: coordinate meetings and events, event logistics, conference planning
story: organised the, organized the, wedding, summer party, christmas party, venue, caterer, catering, guests came, people came, tickets sold, bouquet, booked the hall, hired a bus, raffle, tombola, concert, tournament, choir trip, excursion, a party, the party for, birthday party, the wedding, a wedding, bride, the concert, marathon, reception for, dinner for, lunch for, guests at, open house, conference for, the ceremony, anniversary
de: Veranstaltungen, Veranstaltungsorganisation, Eventmanagement, Messen, Organisation von Veranstaltungen
fr: événements, organisation d'événements, événementiel, salons, séminaires
es: eventos, organización de eventos, ferias, gestión de eventos, congresos

# meetings: Running meetings
^meetings, ^meeting, facilitate meetings, lead meetings, run meetings, facilitate workshops, facilitation, meeting minutes, agenda, agendas, chair meetings, attend meetings, schedule meetings, facilitate discussions
posting: coordinate meetings, facilitate sessions, participate in meetings, team meetings, meeting coordination
story: called a meeting, in the meeting, meeting every, sat everyone down, got everyone together, round the table, ten minutes every morning, five minutes every morning, each morning we, took minutes, wrote minutes, retrospective, retro, workshop with, wrote the minutes, the meeting, a meeting, met every, met once a week, met on, sat down together, huddle, standup, talk about it, daily stand-up, daily standup, stand-up meetings, morning huddle, weekly meetings, weekly sync, facilitated, facilitated a meeting, set up a meeting, scheduled a meeting, scheduled meetings, brought everyone together, workshop, one-on-one meetings
de: Besprechungen, Sitzungen, Moderation, Protokoll, moderieren
fr: réunions, animer des réunions, animation de réunions, comptes rendus, préparer les réunions
es: reuniones, moderar, actas, organizar reuniones, facilitar reuniones

# phone-calls: Talking on the phone
telephone, phone calls, answer phones, answer calls, inbound calls, outbound calls, telephone skills, phone manner, telephone manner, phone etiquette, answer telephone, over the phone, call handling, make calls, phone support, switchboard, place calls, incoming calls
posting: customer calls, outbound contact, follow-up calls, handle calls, telephone inquiries, call volume
story: rang, phoned, telephoned, picked up the phone, on the phone, called back, called her back, called him back, called them back, rang back, hung up, on hold, voicemail, rang each, called each, called all, the caller, a caller, rang the, rang him, rang her, rang them, called him, called her, called them, called the, phoned the, by phone, on the line, answered the phone, phone rang, called me, he called, she called
de: Telefon, telefonisch, Telefonate, telefonieren, Anrufe, Telefonzentrale
fr: téléphone, accueil téléphonique, appels, appels entrants, appels sortants, standard téléphonique
es: teléfono, llamadas, atención telefónica, centralita, llamadas entrantes, llamadas salientes

# active-listening: Listening
active listening, listening skills, listen actively, empathy, empathetic, empathize, understand concerns, probing questions, ask questions, rapport, build rapport, interpersonal skills, emotional intelligence, good listener, listen to
posting: ability to listen, excellent listening, compassion, compassionate, understanding needs, listening to, different personality types, quickly develop a rapport, ^approachable, listen carefully, non-judgemental, non-judgmental, understanding and patient, patience and understanding, ^empathetic, ^sensitivity, ^sensitive, sense of humour
story: listened, let ~ talk, let her tell, let him tell, asked what, asked her what, asked him what, asked why, asked one question, sat down with, sat with, over a coffee, over a cup of tea, asked how ~ was, did not interrupt, was quiet for, lonely, crying, in tears, put myself in, her story, his story, asked what she, asked what he, asked what they, told me she, told me he, told me they, told me his, told me her, heard him, heard her, sat next to, sat beside, sat down next, let him finish, just listened, understood that she, understood that he, felt heard, tea with, coffee with, a cup of tea, on the bench, listened carefully, actively listened, listened to their concerns, understand their concerns, understood their perspective, open-ended questions, put myself in their
de: Zuhören, aktives Zuhören, Einfühlungsvermögen, Empathie, einfühlsam
fr: écoute, écoute active, empathie, sens de l'écoute, à l'écoute
es: escucha activa, empatía, escuchar, capacidad de escucha

# follow-up: Following up
follow up, follow-up, follow through, close the loop, keep informed, keep ~ informed, timely follow-up, status updates, provide updates, progress updates
posting: ensure follow-up, follow up with, keep stakeholders informed, update customers, follow-up on
story: called back, rang back, called ~ two days later, checked back, asked again, reminded, reminder, chased, chasing, kept ~ posted, let ~ know, told ~ when, a week later I called, next day I called, followed up, wrote to ~ again, every day until, call back, rang again, called again, checked again, looked in on, checked on him, checked on her, checked on them, visited again, went back the next, every evening, every day I, each day I, following up, checked in, checked in with, kept ~ updated, kept ~ informed, regular updates, provided updates, to ensure they were satisfied
de: Nachverfolgung, Nachfassen, Wiedervorlage, Nachhalten
fr: suivi, relance, relances, assurer le suivi
es: seguimiento, hacer seguimiento, recordatorios

# escalation: Escalating at the right time
escalate, escalation, escalations, escalate issues, escalation path, raise issues, report issues, alert management, notify supervisor, report problems
posting: escalate appropriately, follow path of escalate, escalates ~ to, refer to supervisor, report ~ to supervisor, engage team lead, as appropriate to supervisor, recognise when to escalate, know when to escalate, knows when to ask for help, when to ask for help, ask for help, raise concerns early, escalate concerns
story: called my supervisor, called the supervisor, called the doctor, woke the doctor, called the engineer, called maintenance, told my team lead, told the supervisor, went to my boss, passed it to, asked for help, second level, duty manager, called in, rang my manager, above my, not mine to decide, rang my, called my <boss>, told my <boss>, told the <boss>, phoned my <boss>, reported it to, raised it with, brought it to, took it to, asked my <boss>, called the <medic>, rang the <medic>, rang the registrar, escalated, escalated to, escalated the issue, brought ~ to my manager's attention, flagged, flagged the, raised the issue, raised the concern, notified, alerted my
de: Eskalation, eskalieren, Meldung an Vorgesetzte
fr: escalade, remonter les problèmes, alerter, remontée d'informations
es: escalar, escalado de incidencias, escalamiento, informar al supervisor

# confidentiality: Keeping things confidential
confidential, confidentiality, confidential information, sensitive information, discretion, privacy, data protection, HIPAA, GDPR, personal data, discreet, patient privacy, private information
posting: maintain confidentiality, protect confidential, handle sensitive, confidential records, security of information, confidential and privileged, privileged material, sensitive employee, sensitive client, confidential client
story: told nobody, did not tell anyone, kept it to myself, in confidence, locked ~ away, locked cabinet, shredded, screen locked, closed the door, wanted to know who, not allowed to say, overheard, private matter, kept quiet about, could not tell, cannot tell, said nothing to, password on, locked my, behind closed doors, door shut, with the door shut, no names, without names, would not give, gave nobody, asked for ID, without ID, sensitive data, shut-door, door-closed-and, stopped-reading, closed-it-and-told, without-telling-what-it-said, not-supposed-to-see, not-supposed-to-have, not-meant-for-us, meant-for-somebody-else, read-first-two-lines, deleted-it-from-everything, sealed-envelope, keep-to-myself, cannot-keep-secret, told-nobody-else, nobody-else-knew, would-not-say-why, did-not-say-why, asked-me-why-and, looked-at-screen-over, turned-screen, locked-drawer, locked-it-away, names-off, left-names-out, could not even say if, couldn't even say if, said I couldn't say, could not tell her, couldn't tell him, her ex rang, ex asked where, asked where she lived, would not confirm, neither confirm, not in the lift, locked the drawer, screen turned away, turned my screen, in a quiet room
de: Vertraulichkeit, vertraulich, Diskretion, Datenschutz, Verschwiegenheit, DSGVO
fr: confidentialité, confidentiel, discrétion, RGPD, secret professionnel, données personnelles
es: confidencialidad, confidencial, discreción, protección de datos, secreto profesional

# rules-standards: Keeping rules and standards
compliance, comply with, regulatory compliance, regulations, policies and procedures, company policies, standards, adhere to, adherence to, in accordance with, standard procedures, legal requirements, code of conduct, guidelines, regulatory requirements, legislation
posting: ensure compliance, compliant with, follow procedures, follow company, accordance with policies, meets standards, organizational compliance, follow established, abide by, comply with all, specified procedures, quality standards, code of professional conduct, professional code
story: the rule says, by the book, against the rules, not allowed, was not allowed, regulation says, the procedure says, followed the procedure, stuck to the rule, strict about, no exceptions, inspection, inspector, audit, ^fined, a fine, the policy, policy, the law, legal, illegal, not legal, it is legal, licence, license, permission, audited, complied with, in compliance, compliant, company policy, regulatory, followed protocol, adhered to, policy violation
de: Vorschriften, Einhaltung, Richtlinien, gesetzliche Vorgaben, Compliance, Vorgaben, Regelungen
fr: conformité, réglementation, respect des procédures, normes, respect des règles, réglementaires
es: cumplimiento normativo, normativa, normas, políticas y procedimientos, cumplimiento de normas, reglamentos

# audits: Audits and inspections
audit, audits, auditing, auditor, auditors, inspection, inspections, inspector, external audit, internal audit, audit preparation, audit readiness, accreditation, certification audit, ISO 9001
posting: support audits, prepare for audits, participate in audits, regulatory inspections, audit requirements
story: auditor asked, auditor came, before the audit, passed the audit, passed the inspection, no findings, one finding, ^findings, inspector came, inspectors, surprise visit, unannounced, papers in order, showed the auditor, could not find the paper, the audit, an audit, inspection was, inspected, the inspection, paper trail, sampled, sample of, audit findings, corrective actions, corrective action
de: Audit, Audits, Prüfung, Prüfer, Revision, Zertifizierung
fr: audit, audits, inspection, contrôle, certification, commissaires aux comptes
es: auditoría, auditorías, inspección, inspecciones, auditor, certificación

# risk: Risks
risk management, risk assessment, risk, risks, mitigate risk, risk mitigation, identify risks, risk analysis, contingency, risk register
posting: assess risks, manage risk, anticipate problems, potential issues
story: what could go wrong, might go wrong, if it goes wrong, plan B, fallback, backed out, too risky, too dangerous, worst case, just in case, safety net, risky, danger, what happens if, if it failed, if it fails, could fail, would have been, would have cost, tested it first, small first, one store first, one room first, rolled back, kept the old, kept a copy, risk of, identified risks, potential risks, mitigated, mitigate, mitigation, fallback plan
de: Risikomanagement, Risiken, Risikobewertung, Risikoanalyse
fr: gestion des risques, risques, évaluation des risques, analyse de risques
es: gestión de riesgos, riesgos, evaluación de riesgos, análisis de riesgos

# targets: Reaching targets
targets, goals, KPI, KPIs, key performance indicators, quota, performance metrics, performance goals, objectives, meet targets, exceed targets, achieve goals, performance targets, productivity targets, goal oriented, results oriented, results driven
posting: meet objectives, achieve results, meet key performance, meet or exceed, drive results, measurable results, performance requirements, achieve objectives, meet productivity, work to targets, driven by results, ambitious, goal-driven, achieving targets, track record of achieving, hungry for results
story: reached the target, hit the target, hit our numbers, hit target, missed the target, below target, above target, percent of target, best month, record month, our numbers, from ~ percent to, best in the, went up from, rose from, top three, number one in, target, the target, our goal, up from, up to ~ percent, percent more, percent less, tripled, went down by, dropped by, exceeded, beat the, exceeded ~ target, exceeded expectations, exceeded our, met our target, met our goals, achieved ~ target, surpassed, increased ~ by, improved ~ by, grew ~ by, reduced ~ by, decreased ~ by, quarterly target, quarterly goal, percent increase, ahead of target
de: Zielvorgaben, Kennzahlen, Ziele erreichen, Zielerreichung, KPIs, ergebnisorientiert
fr: objectifs, indicateurs, atteinte des objectifs, atteindre les objectifs, KPI, orienté résultats
es: objetivos, indicadores, cumplimiento de objetivos, metas, KPI, orientado a resultados

# measuring: Measuring and tracking
track metrics, ^tracking, measure performance, monitor performance, measure success, measure results, monitor progress, track progress, data-driven, data driven, performance data
posting: monitor and report, measure and, evaluate effectiveness, analyze performance, measure impact, outcome measurement
story: counted, I counted, counted for a week, measured, noted every, wrote down every, tally, kept a list of, chart on the wall, graph, numbers showed, compared ~ with last year, per hour, per day, how many, how often, wrote down how many, how long, timed, per week, per shift, before it was, before that it was, from ~ to ~ percent, per cent, average, percentage, tracked, key metrics, KPI, KPIs, tracked metrics, baseline, benchmark, data analysis, satisfaction scores, response times, measured the, measurable, monitored progress
de: Kennzahlen, messen, Erfolgsmessung, Auswertung, Controlling
fr: mesurer, indicateurs de performance, suivi des performances, statistiques
es: medir, métricas, estadísticas, seguimiento de indicadores

# quality-work: Quality of work
quality assurance, quality control, quality standards, quality checks, quality management, high quality, quality improvement, quality requirements, quality processes, maintain quality, quality of work, quality of service
posting: ensure quality, quality assurance requirements, meet quality, highest quality, quality assurance processes, quality programs, high standard of work, pride in your work, takes pride, pride in their work, quality and craft, care about quality, cares about quality, quality-conscious, quality mindset, high standards, craftsmanship
story: rejected, sent it back, redid, did it again, had to be redone, returned ~ because, defect, defects, faulty, complaints went down, no complaints, spot checks, spot check, call scores, came back as, redo, sub-standard, bad quality, better quality, mistakes went, errors went, fewer errors, fewer mistakes, high standard, rework, defect rate, quality issues, improved quality
de: Qualitätssicherung, Qualitätskontrolle, Qualitätsmanagement, Qualität, Qualitätsstandards
fr: qualité, contrôle qualité, assurance qualité, normes de qualité, démarche qualité
es: calidad, control de calidad, aseguramiento de la calidad, estándares de calidad, gestión de calidad

# cleanliness: Clean and tidy workplace
cleanliness, housekeeping, clean and organized, clean work area, orderliness, 5S, tidy, clean environment, sanitation, cleaning duties, maintain cleanliness, keep work area, keep ~ clean
posting: clean and safe, maintain a clean, sanitary, cleanliness of, work area clean, orderly, tidiness, general cleaning
story: cleaned, mopped, swept, wiped, wiped down, tidied, tidied up, threw away, mess, messy, dirty, dirt, dust, rubbish, spill, spilled, everything had its place, its own place, labelled the shelves, marked on the floor, bleach, disinfected, clean, cleaning, wash, shelves were, smelled, rotten
de: Sauberkeit, Ordnung, Reinigung, Ordnung und Sauberkeit, Hygiene
fr: propreté, nettoyage, rangement, entretien des locaux, hygiène
es: limpieza, orden y limpieza, higiene, orden

# physical-work: Physical work
heavy lifting, lift up to, stand for, standing for, physical demands, physically demanding, manual labor, physically fit, manual handling, on feet, bend, climb, ^ladders, outdoors, all weather, physical stamina, manual work
posting: ability to lift, able to lift, pounds, lbs, kg, prolonged standing, stand for long periods, push and pull, physical ability, hands dirty, ^lifting, carrying heavy, carry heavy, lifting and carrying, lift and carry, carry loads, standing and walking, walking and standing, walking long
story: heavy, pushed the, on my feet, in the rain, in the cold, in the heat, up the stairs, fourth floor, no lift, sweating, bags of cement, pallets, crates, carried the, carried them, carried boxes, lifted the, lifted it, heavy boxes, back hurt, carried, lifted, dug, shovel, climbed, on my knees, ten hours, on our feet, up the ladder, on the ladder, on a ladder, off the ladder
de: körperliche Belastbarkeit, körperlich, schweres Heben, körperliche Arbeit, Heben und Tragen
fr: port de charges, manutention, travail physique, bonne condition physique, station debout
es: esfuerzo físico, carga y descarga, levantar peso, trabajo físico, condición física

# travel: Travelling for work
travel, willingness to travel, business travel, business trips, on-site visits, site visits, field visits, client sites, customer sites, travel required, domestic travel, customer facilities
posting: open to travel, ability to travel, travel to, travel up to, extensive travel, travels to, on the ground
story: drove to, flew to, took the train, on the road, away from home, went there myself, drove out to, visited every, three weeks in, by car, travelled to, went to see, from the hotel, nights in a hotel, drove, drove over, drove out, drove there, train to, trip to, visited, flew, travelled
de: Reisebereitschaft, Dienstreisen, Außendienst, Reisetätigkeit
fr: déplacements, mobilité, disponibilité pour voyager, voyages
es: viajes, disponibilidad para viajar, desplazamientos, viajar

# driving: Driving
driver's license, driving licence, drive vehicles, operate vehicles, company vehicle, delivery driver, clean driving record, truck driving, driving record, transport passengers, valid driver's license, driving license, vehicle driving
posting: valid driving, own vehicle, reliable transportation, drive a van, operate company vehicle
story: behind the wheel, on the motorway, on the highway, black ice, traffic jam, stuck in traffic, tyre, puncture, sat nav, driving in the snow, the road, roads, route, kilometres, kilometers, drove
de: Führerschein, Fahrer, fahren, Kraftfahrer, Firmenwagen
fr: permis de conduire, conduite, chauffeur, permis B, conducteur
es: carnet de conducir, permiso de conducir, conducir, conductor, chofer

# languages-other: Working in several languages
bilingual, multilingual, second language, foreign language, ^translation, ^translations, ^translating, ^interpreting, ^interpreter, ^interpreters, fluent in, non-native speakers, language skills, english and spanish
posting: fluency in, spanish speaking, additional languages, language proficiency
story: did not speak english, did not speak german, did not speak the language, spoke no english, spoke only, in her language, in his language, in their language, translated for, with hands and feet, gestures, pictures instead, google translate, my accent, only one who speaks, speak the same language, same language, mother tongue, translated, in Polish, in Spanish, in Arabic, in Turkish, in Ukrainian, in Portuguese, spoke Polish, spoke Spanish, spoke Arabic, could not read English, english was, accent
de: Fremdsprachen, Sprachkenntnisse, mehrsprachig, Übersetzung, Dolmetschen
fr: langues étrangères, bilingue, multilingue, traduction, langues
es: idiomas, bilingüe, multilingüe, traducción, segundo idioma

# cultures: People of different backgrounds
diversity, diverse, inclusive, inclusion, cultural awareness, cultural competence, culturally diverse, multicultural, cultural sensitivity, diverse backgrounds, equal opportunities, ^belonging, international team
posting: diverse populations, diverse communities, diverse teams, respect for diversity, cultural differences, equality and diversity, all backgrounds, different cultures, international environment, diverse team, all walks of life, inclusive environment, inclusive culture, inclusive team
story: from different countries, different countries, ^nationalities, ramadan, prayer, headscarf, religion, racist, racism, other culture, in my country, in his country, in her country, felt excluded, left out, sat alone, ate alone, nobody talked to, only woman, only man, pronounce ~ name, refugee, refugees, migrants, culture, cultural, different culture, faith, fasting, muslim, christian, jewish, foreigner, from Poland, from Syria, from Ukraine, from India, wheelchair, deaf, blind, gay, woman in, the only woman, different backgrounds, language barrier
de: Vielfalt, interkulturell, interkulturelle Kompetenz, Diversität, Inklusion, multikulturell
fr: diversité, interculturel, inclusion, multiculturel, égalité
es: diversidad, inclusión, multicultural, intercultural, igualdad

# remote-work: Working apart
remote work, work remotely, distributed team, remote team, remote teams, time zones, virtual team, telework, work from home, home office, offshore, asynchronous communication|work|collaboration|culture, work asynchronously, ^async communication|work
posting: remote environment, remote collaboration, different time zones, globally distributed, hybrid work, hybrid working, hybrid role, hybrid environment
story: from home, video call, on zoom, zoom call, teams call, in another country, other office, six hours ahead, never met in person, during covid, lockdown, pandemic, cameras off, chat channel, remotely, virtual, offshore team
de: Homeoffice, remote, verteilte Teams, mobiles Arbeiten
fr: télétravail, à distance, équipes distantes, distanciel
es: teletrabajo, remoto, a distancia, trabajo remoto

# money-handling: Handling cash and payments
cash handling, handle cash, cash register, cashier, point of sale, POS system, process payments, payment processing, take payments, cash drawer, cash deposits, balance cash, till operation, credit card transactions, handle money, petty cash, cash-up, cash transactions
posting: handling cash, accurate cash, money handling, processes payments, operate cash register, collect payments, accept payments, operate the till, cash and card payments, card payments
story: the till was, at the till, behind the till, in the till, counted the till, cash was short, till was short, short at the end of the day, euros short, dollars short, pounds short, euros missing, did not balance, wrong change, gave ~ change, counted the cash, counted the money, cash desk, card machine, card reader, ^takings, the till, cash, the cash, counted the drawer, drawer, missing money, money was missing, money missing, night audit, balance the
de: Kasse, Kassieren, Kassenführung, Kassenabrechnung, Bargeld, Kassenbuch
fr: caisse, encaissement, tenue de caisse, encaissements, espèces
es: caja, manejo de efectivo, cobro, cobros, arqueo de caja, efectivo

# theft-fraud: Theft, loss and fraud
theft, loss prevention, shrinkage, shoplifting, fraud, fraud prevention, fraud detection, embezzlement, asset protection, counterfeit, stolen, suspicious activity
posting: prevent loss, prevent theft, detect fraud, identify fraud
story: stole, stealing, was stealing, went missing, missing from the safe, missing stock, false invoice, fake invoice, fake, forged, forged signature, same bank account, suspicious, something was fishy, caught him taking, caught her taking, camera footage, police, thief, cheated, cheating, fiddled, fiddling, fake receipts, receipts that, private dinner, expense report, on the company card, disappeared
de: Diebstahl, Betrug, Betrugsprävention, Schwund
fr: vol, fraude, démarque inconnue, lutte contre la fraude
es: robo, fraude, hurto, prevención de pérdidas, mermas

# equipment-care: Looking after equipment
equipment maintenance, maintain equipment, care of equipment, equipment inspection, inspect equipment, operate equipment, tools and equipment, use of equipment, machinery, handheld devices, hand-held, power equipment, power tools
posting: operation of equipment, proper use of equipment, operate a variety of, operate machinery, hand tools, safely operate, material handling equipment
story: broke down, machine stopped, stopped working, did not start, would not start, made a noise, strange noise, spare part, oiled, greased, cleaned the machine, charged overnight, battery, morning check, checked the machine, repaired it, fuse, motor, repaired, fixed the, switched it off and on, maintenance said, called maintenance, maintenance man, serviced, the machine, my machine
de: Geräte, Wartung der Geräte, Maschinen bedienen, Bedienung von Maschinen, Werkzeuge
fr: entretien du matériel, matériel, équipements, utilisation des machines, outillage
es: mantenimiento de equipos, equipos, manejo de maquinaria, herramientas, maquinaria

# physical-move: Moving to a new place
relocation, office move, site move, store opening, opening of new, move premises, new location, new site, new branch, new store, facility opening, renovation
posting: open new locations, new office, expand into, launch new sites
story: moved to the new, moved into, move took, new building, opened the shop, opening day, opened the branch, empty hall, everything packed, over one weekend, first day in the new, builders, packed the boxes, packing boxes, moved the whole, new office, opened the new
de: Umzug, Eröffnung, Neueröffnung, Standortaufbau
fr: déménagement, ouverture, nouveau site, aménagement
es: mudanza, apertura, traslado, nueva tienda

# community: Community and volunteers
community engagement, community outreach, community relations, volunteers, volunteer management, volunteer coordination, local community, outreach, public engagement, community events, community partners
posting: engage the community, community organizations, community partnerships, coordinate volunteers, recruit volunteers
story: volunteers came, neighbours, neighbors, parish, church, club, sports club, village, local people, town hall, put up posters, leaflets, food bank, collected money, raised money, donations, charity, ^association, parents' association, scouts, choir, neighbour, volunteer, courtyard, locals, team of volunteers, for charity
de: Ehrenamt, Ehrenamtliche, Gemeinwesen, Öffentlichkeitsarbeit, Verein
fr: bénévoles, bénévolat, ^associations, vie associative, collectivité
es: voluntarios, voluntariado, comunidad, asociaciones, participación comunitaria

# fundraising: Raising money
fundraising, raise funds, grant writing, ^grants, donors, donations, sponsors, sponsorship, grant applications, funding applications, donor relations, secure funding, funding bids, report to funders, bids to funders, trusts and foundations
posting: grant proposals, identify funding, cultivate donors, major gifts, fund development, write funding bids, report to funders on
story: raised ~ euros, raised ~ dollars, raised ~ pounds, wrote an application, applied for money, applied for funding, foundation gave, sponsor, collected money, sponsored run, got the grant
de: Spenden, Fundraising, Fördermittel, Drittmittel, Fördermittelanträge
fr: collecte de fonds, dons, subventions, mécénat, recherche de financements
es: recaudación de fondos, donaciones, subvenciones, captación de fondos

# sustainability: Environment and waste
^sustainability, ^sustainable, environmental, recycling, waste reduction, reduce waste, energy efficiency, carbon footprint, energy saving, environmental compliance, environmental impact, climate change
posting: ESG, environmental regulations, environmental management, sustainability initiatives
story: threw away less, thrown away, bins, separate waste, recycled, food waste, switched off, electricity bill, energy bill, less paper, waste, wasted food, threw out, energy, electricity, solar, compost
de: Nachhaltigkeit, Umweltschutz, Abfall, Energieeffizienz, nachhaltig, Recycling
fr: développement durable, environnement, déchets, recyclage, RSE, économies d'énergie
es: sostenibilidad, medio ambiente, residuos, reciclaje, eficiencia energética

# research: Researching
research, conduct research, desk research, market research, literature review, gather information, information gathering, fact-finding, collect data, data collection, background research
posting: research and analysis, research topics, researching, gather and analyze
story: read everything, looked up, looked it up, called three others, asked around, compared five, visited others, went to see how others, questionnaire, in the archive, read up, asked ~ others, visited ~ to see, called other, asked how they, compared prices, compared three, compared two, tried three, conducted research, gathered information, gathered data, compared options, evaluated alternatives, benchmarked
de: Recherche, recherchieren, Marktforschung, Informationsbeschaffung, Forschung
fr: recherche, recherches, veille, étude de marché, recueil d'informations
es: investigación, búsqueda de información, estudio de mercado, recopilación de datos

# surveys: Asking people what they think
survey, surveys, questionnaire, questionnaires, feedback surveys, satisfaction survey, collect feedback, gather feedback, customer feedback, user feedback, focus groups
posting: customer satisfaction surveys, feedback from customers, conduct surveys, NPS, CSAT
story: asked everyone, asked all of them, asked each one, asked twenty, asked ten, asked them what annoyed, feedback box, suggestion box, feedback form, answers were, got ~ answers, smiley, asked everybody, asked all, asked them all, asked each, sticky notes, voted, vote, feedback from, surveyed, survey results, collected feedback, gathered feedback, feedback survey, user interviews
de: Umfrage, Umfragen, Befragung, Feedback, Kundenzufriedenheit
fr: enquêtes, sondage, questionnaires, retours clients, enquête de satisfaction
es: encuestas, cuestionarios, encuesta de satisfacción, opinión de clientes

# decision: Deciding with little to go on
decision making, make decisions, sound judgment, good judgment, judgement, judgment, quick decisions, independent decisions, informed decisions, decisive
posting: common sense, use of judgment, decision-making skills, exercise judgment, sound decisions, contribute to ~ decision-making, reasoning ability, incomplete information, limited information, decide quickly, take decisions, decisions under pressure, willing to make decisions, good decisions, confident decisions, think on your feet, trade-offs, weigh options, making effective decisions, effective decisions
story: had to decide, decided to, I decided, no time to ask, on the spot, within minutes, weighed, pros and cons, chose the, both options, gut feeling, right decision, wrong decision, would decide the same, we decided, decision, I chose, call was mine, my call, my decision, had to choose, between two, took the risk, no time to wait, could not wait, had ten minutes, had five minutes, had an hour, had half an hour, nobody I could ask, nobody could be reached, could not reach, without knowing, took it on me, either I, or we, two choices, three options, two options, I said we, I said stop, pulled the plug, sent everyone home, sent them home, let it run, closed the, better late than, rather than risk, not worth the risk, could be wrong, might be wrong, if I was wrong, wrote down why, told my boss afterwards, informed afterwards, would do it again, would do the same, difficult decision, tough decision, made the decision, weighed the options, evaluated the options, evaluated options, considered the, without complete information, calculated risk, judgment call
de: Entscheidungsfähigkeit, Entscheidungen treffen, entscheidungsfreudig, Urteilsvermögen
fr: prise de décision, esprit de décision, décisions, jugement
es: toma de decisiones, tomar decisiones, criterio propio, decisiones

# strategy-direction: Setting a direction
strategy, strategic planning, strategic, develop strategies, roadmap, long-term goals, business strategy, strategic direction, growth strategy, business plan, strategic initiatives
posting: define strategy, develops strategies, strategic goals, strategic objectives, set direction, strategic thinking, long-term planning, company strategy, vision and strategy, vision for, strategic vision, product vision, company vision, seeing the big picture, big picture
story: where we want to be, in three years, in five years, long term, stopped selling, stopped offering, focus on fewer, bet on, three year plan, changed direction, new direction, big picture, next season, long run, in the long, years from now, plan for next, long-term plan, direction of, strategic shift, aligned with company
de: Strategie, Strategieentwicklung, strategisch, strategische Planung, Ausrichtung
fr: stratégie, stratégique, vision, plan stratégique, orientation stratégique
es: estrategia, planificación estratégica, estratégico, plan estratégico, visión

# new-ideas: Trying new ideas
innovation, innovative, new ideas, creative, creativity, creative thinking, experimentation, prototype, pilot, new approaches, brainstorm, brainstorming, creative solutions, outside the box, new products, new methods
posting: generate ideas, innovative solutions, implementing new, new business models, think creatively, bring ideas, fresh ideas, conceptual thinking, bring new ideas, creative problem solver, creative thinker, innovative thinker, ideas into reality, turn ideas into, entrepreneurial, entrepreneurial mindset, contribute ideas, contributes ideas, own ideas, curious and creative
story: had an idea, my idea, came up with, tried something new, tried something different, tried it out, tested it with, small test, first try, made a model, out of cardboard, nobody had tried, laughed at me, turned it into a game, used ~ instead, an idea, idea was, trial, experiment, invented, made a big, made a game, cardboard, turned it into, different way, new way, creative solution, brainstormed, brainstorming session, new approach, prototyped, experimented, pilot program, piloted, unconventional
de: Ideen, Innovation, kreativ, Kreativität, innovative, neue Ideen
fr: innovation, créativité, créatif, idées nouvelles, innovant
es: innovación, creatividad, creativo, nuevas ideas, innovador

# integrity-pressure: Doing right under pressure
integrity, ethics, ethical, ethical standards, honesty, honest, code of ethics, trustworthy, whistleblowing, professional ethics, ^moral, conflict of interest, anti-corruption
posting: highest ethical, act with integrity, honest and, integrity and trust, ethical conduct, integrity at all times, acts with integrity, do the right thing, moral courage, ^principled, sincere, ^sincerity, honesty and integrity, openness and honesty
story: asked me to sign, asked me to change, wanted me to sign, wanted me to change, wanted me to say, I refused, would not sign, did not sign, backdate, backdated, told the truth, would be a lie, said no to my boss, reported it, raised a concern, spoke up, could have kept quiet, keep quiet, not right, bribe, commission under the table, gave back the money, returned the money, truth, told him the truth, told her the truth, told them the truth, lied, lie, would not lie, cover up, nobody would have noticed, would have noticed, right thing, reported myself, reported it myself, admitted, confessed, could have said nothing, not fair, unfair, unethical, honest about, transparency, pressured to, refused to compromise, reported the
de: Integrität, Ethik, Ehrlichkeit, Zuverlässigkeit, ethisch
fr: intégrité, éthique, déontologie, honnêteté
es: integridad, ética, honestidad, honradez

# reliability-person: Being reliable
^dependable, punctual, punctuality, good attendance, ^attendance, responsible attitude, work ethic, ^commitment, regular attendance, strong work ethic, trustworthy
posting: reliable attendance, high energy, self-discipline, committed to, ^dependability, hard-working, hard working, reliable and punctual, reliable and honest, reliable and responsible, reliable person, reliable team member
story: never late, never missed, never once late, in six years, opened every morning, had the key, the only one with the key, could count on, counted on me, relied on me, trusted me with, kept my promise, kept my word, I had promised, never once, always on time, on time every, kept my, trusted me, they trusted, relied, years without, in all weather, stayed until, until it was done, till nine, reliable, followed through, delivered on my, trusted with
de: Zuverlässigkeit, zuverlässig, Pünktlichkeit, pünktlich, verlässlich, Verantwortungsbewusstsein
fr: fiabilité, ponctualité, ponctuel, assiduité, sérieux, fiable
es: puntualidad, puntual, responsable, fiabilidad, seriedad, compromiso

# friendly-manner: Friendly, professional manner
friendly, positive attitude, professional manner, professional appearance, courteous, ^polite, pleasant, welcoming, ^professionalism, customer facing, helpful attitude, ^approachable
posting: professional and friendly, friendly attitude, positive demeanor, professional demeanor, courteous manner, ^personable, well-presented, outgoing personality, outgoing and
story: smiled, with a smile, by name, knew ~ name, knew their names, remembered ~ name, made a joke, joked, made her laugh, made him laugh, laughed together, offered a coffee, offered tea, small talk, welcomed, smile, laughed, jokes, thanked, thank-you, good morning, patient with, rapport, built rapport
de: freundlich, Freundlichkeit, gepflegtes, freundliches Auftreten, höflich, Umgangsformen
fr: souriant, bonne présentation, accueillant, courtoisie, amabilité, aimable
es: amable, buena presencia, trato amable, cordial, amabilidad, educado

# customer-needs: Meeting what customers need
customer service, customer focus, customer focused, customer satisfaction, customer needs, customer experience, service orientation, client needs, meet customer, customer oriented, customer care, client service, excellent service, exceed customer expectations, needs of customers
posting: service to customers, ensure customer satisfaction, exceptional customer, outstanding customer, assist customers, serve customers, customer-centric, likes working with customers, help customers, support customers, customer obsessed, customer obsession, obsessed with customers, customer at the heart, heart of everything, put customers first, puts customers first, customers first, hearing their problems, working directly with customers, right solution, understand customer needs, passionate about customers, service-minded, service mindset, service-oriented, service attitude, delight, go above and beyond for customers, user needs, managing a quality service
story: a customer, the customer, asked what ~ needed, what she really needed, what he really needed, what they really needed, regular customer, came back to thank, thanked me, sent flowers, brought chocolate, brought me, asked for me, good review, five stars, happy customer, was happy, left happy, extra mile, stayed longer for, drove to the customer, <client> said, <client> wanted, <client> asked, <client> needed, asked the <client>, for the <client>, the <client> was, <client> was happy, <client> were happy, happy <client>, <client> came back, <client> thanked, thank-you card, what <client> want, what she wanted, what he wanted, went the extra, their favourite, not what she wanted, not what he wanted, asked what for, asked what it was for, asked him what for, what do you need it for, asked how they use, asked how he uses, asked how she uses, asked to see, asked to show me, showed me how she, showed me how he, went to their, did it for her, did it for him, sorted it for her, sorted it for him, found her a, found him a, found them a, kept one for, kept it open, opened early for, after closing, carried it to, took it to her, took it to him, drove it to, brought it to, note on the card, for her birthday, remembered that she, remembered that he, came back next, came back the next, comes every, still comes, still rings, asked for me again, told her friends, told his friends, sent her sister, recommended, left a tip, wrote to my boss, letter to my boss, client satisfaction, satisfied customer, customer feedback, understood the client, client's needs, customer's needs, tailored, personalised, personalized, loyal customer, retained the client, client was happy, exceeded the customer
de: Kundenorientierung, Kundenservice, Kundenbetreuung, kundenorientiert, Kundenzufriedenheit, Kundenkontakt, Dienstleistungsorientierung
fr: service client, relation client, satisfaction client, orientation client, sens du service, clientèle
es: atención al cliente, orientación al cliente, satisfacción del cliente, servicio al cliente, trato con clientes
`;
