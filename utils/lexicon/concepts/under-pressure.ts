/** Work that presses, whatever the trade: dates, peaks, missing people, emergencies, and what comes first. The format stands at `readPhraseTable`. */
export const UNDER_PRESSURE = `
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

# shifts-weekends: Shifts, weekends, irregular hours
night shift, late shift, early shift, weekend work, work weekends, weekends, evenings and weekends, shift work, rotating shifts, overtime, on call, public holidays, bank holiday, flexible hours, irregular hours, unsocial hours
posting: ability to work shifts, ability to work evenings, flexible schedule, variable hours, extended hours
story: on a sunday, on sunday, on saturday, on christmas, christmas eve, new year's eve, at three in the morning, at night, in the middle of the night, night duty, double shift, twelve hours, worked the weekend, came in on, earlies-lates, earlies-lates-nights, nights-for-eleven, slept-in-day, foil on the window, my relief did-not, relief-didn't-come, stayed-on-till-ten, four-on-four-off, double-on-sunday, every-saturday-for, boxing-day, swapped-with-mums, covered-sunday
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
story: what matters most, most urgent, first things first, could wait, had to wait, left ~ for later, put aside, made a list, to-do list, list of what, all at once, everything was urgent, dropped ~ meetings, said no to, cut ~ scope, in order of, could wait until, who goes first, which go first, what goes first, in this order, sorted ~ by, worst first, biggest first, oldest first, left the rest, the rest could, only three things, took the three, stopped everything else, dropped everything, put ~ first, decided which, which first, what first, who first, who can wait, what can wait, can wait until, what must be done, must today, what happens if we do not, what happens if I do not, told her tomorrow, told him tomorrow, told her not today, told him not today, not today, not this week, tomorrow is fine, asked which one, asked which of, asked him which, asked her which, pick one, pick two, either or, said which, skipped the, skipped it, left it for, left that for, parked, parked it, put it off, put that off, cancelled the, cancelled my, moved the meeting, sorted them, red yellow green, red ones first, big ones first, small ones later, smallest last, those with the deadline, with the nearest, nearest deadline, prioritised, prioritized, competing deadlines, ranked ~ by impact, by urgency, most critical, critical tasks, focused on the most, trade-off between, reprioritised, reprioritized, renegotiated the deadline, deferred, red amber nothing, which-of-two, live-without-today, can-she-live-without, by-when-do-you-need, asked-by-when, sticky notes
de: Priorisierung, Prioritäten setzen, priorisieren, Zeitmanagement, mehrere Aufgaben
fr: gestion des priorités, prioriser, gérer plusieurs, gestion du temps, hiérarchiser
es: priorizar, gestión del tiempo, múltiples tareas, prioridades, varias tareas

# emergencies: Emergencies
^emergency, ^emergencies, emergency response, emergency procedures, evacuation, crisis, crisis management, first aid, first responder, contingency plan, business continuity, emergency situations
posting: respond to emergencies, act in emergencies, emergency preparedness, critical situations, evacuations, emergencies and evacuations, evacuate
story: called an ambulance, ambulance, fire alarm, fire brigade, alarm went off, power cut, power was out, power went out, flood, water everywhere, water was coming, smoke, collapsed, fainted, not breathing, unconscious, stayed calm, within minutes, ran to, gas leak, evacuated, was flooded, kitchen flooded, cellar flooded, fire, on fire, sirens, rushed to, within seconds, called 911, called 112, called 999, cleared the building, got everyone out, everybody out, out of the building, shut off the, shut it down, heart attack, bleeding, burst, emergency plan, first responders, critical situation, responded immediately, acted quickly, secured the area, shut down the system, bomb threat, cleared the floor, checked each floor
de: Notfall, Notfälle, Krisenmanagement, Erste Hilfe, Evakuierung
fr: urgence, urgences, gestion de crise, premiers secours, évacuation
es: emergencia, emergencias, gestión de crisis, primeros auxilios, evacuación
`;
