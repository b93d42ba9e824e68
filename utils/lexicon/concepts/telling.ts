/** Telling others, whatever the trade: in writing, on the telephone, in front of a room, in another language. The format stands at `readPhraseTable`. */
export const TELLING = `
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
story: drew-it-for-him, this-in-that-out, read-it-to-mum, milk-bottles, drew-house, house-with-key, drew it on a napkin
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

# follow-up: Following up
follow up, follow-up, follow through, close the loop, keep informed, keep ~ informed, timely follow-up, status updates, provide updates, progress updates
posting: ensure follow-up, follow up with, keep stakeholders informed, update customers, follow-up on
story: called back, rang back, called ~ two days later, checked back, asked again, reminded, reminder, chased, chasing, kept ~ posted, let ~ know, told ~ when, a week later I called, next day I called, followed up, wrote to ~ again, every day until, call back, rang again, called again, checked again, looked in on, checked on him, checked on her, checked on them, visited again, went back the next, every evening, every day I, each day I, following up, checked in, checked in with, kept ~ updated, kept ~ informed, regular updates, provided updates, to ensure they were satisfied
de: Nachverfolgung, Nachfassen, Wiedervorlage, Nachhalten
fr: suivi, relance, relances, assurer le suivi
es: seguimiento, hacer seguimiento, recordatorios

# languages-other: Working in several languages
bilingual, multilingual, second language, foreign language, ^translation, ^translations, ^translating, ^interpreting, ^interpreter, ^interpreters, fluent in, non-native speakers, language skills, english and spanish
posting: fluency in, spanish speaking, additional languages, language proficiency
story: did not speak english, did not speak german, did not speak the language, spoke no english, spoke only, in her language, in his language, in their language, translated for, with hands and feet, gestures, pictures instead, google translate, my accent, only one who speaks, speak the same language, same language, mother tongue, translated, in Polish, in Spanish, in Arabic, in Turkish, in Ukrainian, in Portuguese, spoke Polish, spoke Spanish, spoke Arabic, could not read English, english was, accent
de: Fremdsprachen, Sprachkenntnisse, mehrsprachig, Übersetzung, Dolmetschen
fr: langues étrangères, bilingue, multilingue, traduction, langues
es: idiomas, bilingüe, multilingüe, traducción, segundo idioma
`;
