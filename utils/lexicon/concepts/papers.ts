/** Papers and numbers, whatever the trade: guides, records, data, computers, measures. The format stands at `readPhraseTable`. */
export const PAPERS = `
# documentation: Documenting how things are done
^documentation, technical documentation, write documentation, document procedures, document processes, work instructions, standard operating procedures, SOP, SOPs, runbook, runbooks, playbook, playbooks, ^manuals, user guides, knowledge base, wiki, how-to guides
posting: instructions, maintain documentation, create documentation, process documentation, develop procedures, create guides, written procedures, documented procedures, document ~ procedures
story: wrote it down, wrote ~ down, wrote a guide, wrote instructions, wrote a page, wrote a checklist, one page with, in a folder, laminated, photos of each step, step by step, nobody had written, only in ~ head, in his head, in her head, only one who knew, only person who knew, still use my, handbook, cheat sheet, notes for, wrote a one-page, one page per, on one page, checklist, made a checklist, made cards, made a card, made a poster, guide for, a guide, list on the wall, on the wall, sheet on the, taped inside, folder with, wrote the steps, it was written, never written down, created documentation, updated the documentation, standard operating procedure, user guide, created a guide, created a checklist, template for, wrote-it-out-step-by-step, step-by-step-with, with-pictures-of, screenshot-of-each, screenshots-of-every, before-it-was-only-in, lived-in-one-head, in-one-head, when-I-am-not-there, if-I-am-off, that-anyone-could, anyone-could, so-that-the-next, for-next-person, for-the-one-after-me, page-for-each, the-how-to, a-how-to, kept-it-up-to-date, updated-it-after, version-on-the, stuck-it-to-machine, hung-it-by-the, hung-it-on-the, sheet-by-phone, stuck-it-by-phone, card-at-the, binder-on-the, in-red-folder, folder-by-the, recorded-video, short-video-of, filmed-how, film-of-how
de: Dokumentation, dokumentieren, Arbeitsanweisungen, Handbuch, Anleitungen, Prozessdokumentation
fr: documentation, documenter, modes opératoires, procédures, rédiger des procédures, guides
es: documentación, documentar, procedimientos, manuales, instrucciones de trabajo, guías

# record-keeping: Keeping records
record keeping, maintain records, keep records, accurate records, records management, maintain files, maintain logs, logbook, documentation of activities, update records, maintain documentation, file management, required documents, paperwork
posting: accurate documentation, maintains accurate, complete and accurate, proper documentation, document all, maintain accurate, documentation and tracking, process required documents, meticulous records, maintenance of records, keeps accurate records, records accurately, job sheets, completes paperwork, complete paperwork, up-to-date records, detailed records, document work, documents work, careful documentation, accurate notes, case notes, note taking, care records, electronic records, record information, recording information, administrative records
story: wrote everything down, wrote it in the, wrote in the book, kept a log, kept a list, kept a notebook, noted the time, noted down, signed and dated, ticked off, filled in, filled out, form was missing, paper was missing, was not written, not documented, signature was missing, put it in the file, folder, binder, looked it up in, wrote down every, notebook, in a notebook, wrote the date, dates and, with the date, log of, logged every, kept every, kept copies, kept all the, filed it, on the sheet, signed for, signature, printed it, printed the, took a photo of, took photos of, maintained records, detailed notes, audit trail, tracked ~ in a spreadsheet, tracking sheet, kept records, record of, wrote-down-every-call, every-call-in, name-and-time, time-and-name, who-said-what, what-was-said, that-book-saved, my-book, in-my-book, little-book, black-book, in-the-diary, diary-of, daily-log, log-sheet, in-the-notes-before, in-notes-same, same-evening, wrote-it-up-before, before-I-drove-off, photo-before-and-after, before-and-after-photos, put-photo-of, photo-of-every, photo-of-each, every-photo, closed-it-up, twice-day-and-sign, sign-and-date, signed-it-and, had-two-years-of, two-years-of-records, two-years-of-logs, when-inspector, when-auditor, pulled-file, could-show-them, there-was-no-arguing, no-arguing, in-black-and-white, it-was-all-there, written-down, written-down-and, in-locked-book, ticked-every, crossed-out-and, noted-it, notes-on-every, notes-after-each, wrote-notes, typed-up-notes, stamped-with, time-stamp, job-sheet, job-sheets, day-book, handwritten
de: Aktenführung, Aktenpflege, Dokumentationspflicht, Ablage, Nachweise führen, Protokolle führen, Unterlagen
fr: tenue des dossiers, tenue des registres, archivage, dossiers, traçabilité, classement
es: registros, mantenimiento de registros, archivo, llevar registro, expedientes, archivar

# data-entry: Entering data
data entry, enter data, input data, key in, data input, type speed, enter orders, update database, update the system, enter information, data processing, keyboarding, ^typing
posting: data entry experience, accurate data entry, keyboard skills, enter ~ into system|database, maintain database
story: typed in, typed it in, typed ~ into, entered ~ into, put ~ into the system, typed every, typing error, typo, wrong number, wrong column, swapped digits, copied ~ into, by hand into, typed twice, names-over-month, twenty-wrong, typed-it-from-cards, typed-from-paper, checked every tenth, double-names, names-twice, keyed-four-thousand, keyed-them-in, typos
de: Dateneingabe, Datenerfassung, Datenpflege, Stammdatenpflege, Erfassung
fr: saisie de données, saisie, saisir, mise à jour des données
es: introducción de datos, entrada de datos, captura de datos, mecanografía

# computer-use: Using computers
computer skills, computer literate, computer literacy, computer savvy, computer knowledge, personal computers, use of computers, basic computer, word processing, office software, MS Office, Microsoft Office, PC skills, use of software, computer systems, computer programs, IT skills
posting: proficient in ~ Office, proficiency with computers, good with software, navigate ~ software, learn ~ software, software applications, technology skills, tech savvy, comfortable with technology, IT literate, IT literacy, digital literacy, digitally literate, digital skills, IT proficiency, good IT, strong IT, using IT, computer proficiency, confident using, confident with computers, comfortable using technology, comfortable using software, working knowledge of computers, use of IT, systems skills
story: on the computer, in excel, made a spreadsheet, made an excel, a spreadsheet, excel sheet, in the system, new program, the program, with a macro, shared folder, shared calendar, google sheet, shared table, on my laptop, the spreadsheet, typed, app on, online form, clicked, every click, terrified of the computer, in-a-google, excel-with, drop-down, dropdown, formula, conditional-formatting, vlookup, pivot-table, a-pivot, mail-merge, on-the-tablet, set-up-tablet, set-up-buttons, showed-them-on-phone, printer-queue, restarted-it, reset-password, moved-it-to-spreadsheet, in-a-spreadsheet, my-spreadsheet, hours-add-themselves, adds-itself-up, in-booking-system, in-new-system, online-calendar, put-it-in-teams
de: EDV-Kenntnisse, PC-Kenntnisse, MS-Office, Computerkenntnisse, Umgang mit dem PC, IT-Kenntnisse
fr: maîtrise de l'outil informatique, outils informatiques, bureautique, informatique, pack office
es: informática, ofimática, manejo de ordenador, paquete office, conocimientos informáticos

# measuring: Measuring and tracking
track metrics, ^tracking, measure performance, monitor performance, measure success, measure results, monitor progress, track progress, data-driven, data driven, performance data
posting: monitor and report, measure and, evaluate effectiveness, analyze performance, measure impact, outcome measurement
story: counted, I counted, counted for a week, measured, noted every, wrote down every, tally, kept a list of, chart on the wall, graph, numbers showed, compared ~ with last year, per hour, per day, how many, how often, wrote down how many, how long, timed, per week, per shift, before it was, before that it was, from ~ to ~ percent, per cent, average, percentage, tracked, key metrics, KPI, KPIs, tracked metrics, baseline, benchmark, data analysis, satisfaction scores, response times, measured the, measurable, monitored progress, put-count-on, count-on-board, put-number-on-board, timed-it, I-timed, with-a-stopwatch, stopwatch, tally-sheet, strokes-on, ticks-on-sheet, counted-for-week, counted-minutes, counted-every, counted-them-for, wrote-number, chart-on-wall, graph-on-wall, plotted, plotted-it, ratio-of, out-of-every, measured-it-for, measured-before, kept-count
de: Kennzahlen, messen, Erfolgsmessung, Auswertung, Controlling
fr: mesurer, indicateurs de performance, suivi des performances, statistiques
es: medir, métricas, estadísticas, seguimiento de indicadores

# targets: Reaching targets
targets, goals, KPI, KPIs, key performance indicators, quota, performance metrics, performance goals, objectives, meet targets, exceed targets, achieve goals, performance targets, productivity targets, goal oriented, results oriented, results driven
posting: meet objectives, achieve results, meet key performance, meet or exceed, drive results, measurable results, performance requirements, achieve objectives, meet productivity, work to targets, driven by results, ambitious, goal-driven, achieving targets, track record of achieving, hungry for results, target-driven, meets targets, achieve targets, hit targets, results orientation, results-focused, driven by targets, KPI-driven
story: reached the target, hit the target, hit our numbers, hit target, missed the target, below target, above target, percent of target, best month, record month, our numbers, from ~ percent to, best in the, went up from, rose from, top three, number one in, target, the target, our goal, up from, up to ~ percent, percent more, percent less, tripled, went down by, dropped by, exceeded, beat the, exceeded ~ target, exceeded expectations, exceeded our, met our target, met our goals, achieved ~ target, surpassed, increased ~ by, improved ~ by, grew ~ by, reduced ~ by, decreased ~ by, quarterly target, quarterly goal, percent increase, ahead of target
de: Zielvorgaben, Kennzahlen, Ziele erreichen, Zielerreichung, KPIs, ergebnisorientiert
fr: objectifs, indicateurs, atteinte des objectifs, atteindre les objectifs, KPI, orienté résultats
es: objetivos, indicadores, cumplimiento de objetivos, metas, KPI, orientado a resultados

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
`;
