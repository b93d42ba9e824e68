/** Deciding and organising by oneself, whatever the trade: unasked, without a clear goal, ahead of time. The format stands at `readPhraseTable`. */
export const ON_ONES_OWN = `
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
event planning, organize events, event management, events, event coordination, conferences, ^workshops, seminars, trade show, trade shows, ceremony, fundraiser, festival, open day, plan events, coordinate events
posting: coordinate meetings and events, event logistics, conference planning
story: organised the, organized the, wedding, summer party, christmas party, venue, caterer, catering, guests came, people came, tickets sold, bouquet, booked the hall, hired a bus, raffle, tombola, concert, tournament, choir trip, excursion, a party, the party for, birthday party, the wedding, a wedding, bride, the concert, marathon, reception for, dinner for, lunch for, guests at, open house, conference for, the ceremony, anniversary
de: Veranstaltungen, Veranstaltungsorganisation, Eventmanagement, Messen, Organisation von Veranstaltungen
fr: événements, organisation d'événements, événementiel, salons, séminaires
es: eventos, organización de eventos, ferias, gestión de eventos, congresos

# reliability-person: Being reliable
^dependable, punctual, punctuality, good attendance, ^attendance, responsible attitude, work ethic, ^commitment, regular attendance, strong work ethic, trustworthy
posting: reliable attendance, high energy, self-discipline, committed to, ^dependability, hard-working, hard working, reliable and punctual, reliable and honest, reliable and responsible, reliable person, reliable team member
story: never late, never missed, never once late, in six years, opened every morning, had the key, the only one with the key, could count on, counted on me, relied on me, trusted me with, kept my promise, kept my word, I had promised, never once, always on time, on time every, kept my, trusted me, they trusted, relied, years without, in all weather, stayed until, until it was done, till nine, reliable, followed through, delivered on my, trusted with
de: Zuverlässigkeit, zuverlässig, Pünktlichkeit, pünktlich, verlässlich, Verantwortungsbewusstsein
fr: fiabilité, ponctualité, ponctuel, assiduité, sérieux, fiable
es: puntualidad, puntual, responsable, fiabilidad, seriedad, compromiso
`;
