/** Papers and numbers, whatever the trade: guides, records, data, computers, measures. The format stands at `readPhraseTable`. */
export const PAPERS = `
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
story: typed in, typed it in, typed ~ into, entered ~ into, put ~ into the system, typed every, typing error, typo, wrong number, wrong column, swapped digits, copied ~ into, by hand into, typed twice, names-over-month, twenty-wrong, typed-it-from-cards, typed-from-paper, checked every tenth, double-names, names-twice, keyed-four-thousand, keyed-them-in, typos
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

# measuring: Measuring and tracking
track metrics, ^tracking, measure performance, monitor performance, measure success, measure results, monitor progress, track progress, data-driven, data driven, performance data
posting: monitor and report, measure and, evaluate effectiveness, analyze performance, measure impact, outcome measurement
story: counted, I counted, counted for a week, measured, noted every, wrote down every, tally, kept a list of, chart on the wall, graph, numbers showed, compared ~ with last year, per hour, per day, how many, how often, wrote down how many, how long, timed, per week, per shift, before it was, before that it was, from ~ to ~ percent, per cent, average, percentage, tracked, key metrics, KPI, KPIs, tracked metrics, baseline, benchmark, data analysis, satisfaction scores, response times, measured the, measurable, monitored progress
de: Kennzahlen, messen, Erfolgsmessung, Auswertung, Controlling
fr: mesurer, indicateurs de performance, suivi des performances, statistiques
es: medir, métricas, estadísticas, seguimiento de indicadores

# targets: Reaching targets
targets, goals, KPI, KPIs, key performance indicators, quota, performance metrics, performance goals, objectives, meet targets, exceed targets, achieve goals, performance targets, productivity targets, goal oriented, results oriented, results driven
posting: meet objectives, achieve results, meet key performance, meet or exceed, drive results, measurable results, performance requirements, achieve objectives, meet productivity, work to targets, driven by results, ambitious, goal-driven, achieving targets, track record of achieving, hungry for results
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
