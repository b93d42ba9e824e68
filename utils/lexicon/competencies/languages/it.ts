/** Cues of the competencies in Italian. The format stands at `readPhraseTable`. */
export const CUES_IT = `
# ownership
posting: autonomia, autonomo, capacità di lavorare in autonomia, iniziativa, spirito di iniziativa, intraprendenza, proattività, proattivo, senso di responsabilità, responsabilità, affidabilità, affidabile
story: me ne sono occupato, me ne sono occupata, ho preso l'iniziativa, nessuno me lo aveva chiesto, nessuno se ne occupava, errore mio, mi sono offerto, mi sono offerta

# delivery
posting: rispetto delle scadenze, rispettare le scadenze, gestione di progetti, gestione progetti, pianificazione, pianificare, capacità organizzative, capacità organizzativa, orientamento ai risultati, orientamento al risultato, puntualità
story: in tempo, prima della scadenza, in ritardo, ho suddiviso, consegnato, ho fatto un piano

# prioritising
posting: gestione delle priorità, priorità, gestione del tempo, lavorare sotto pressione, resistenza allo stress, gestione dello stress, più progetti, multitasking, scadenze ravvicinate
story: più urgente, per prima cosa, tutto insieme, poteva aspettare, eravamo in pochi, mancava personale, ho rimandato

# analysis
posting: capacità analitiche, capacità di analisi, analisi, analizzare, problem solving, risoluzione dei problemi, pensiero critico, diagnosi, capacità decisionale, indicatori, attitudine analitica
story: ho scoperto, la causa, è emerso, ho confrontato, ho misurato, ho analizzato, i dati mostravano

# ambiguity
posting: incertezza, ambiguità, contesto dinamico, contesti complessi, contesto in evoluzione, da zero
story: nessuno sapeva, senza istruzioni, da zero, non era chiaro, ho improvvisato

# strategy
posting: strategia, strategico, visione strategica, visione d'insieme, lungo termine, gestione del budget, budget, redditività, piano industriale
story: a lungo termine, abbiamo deciso di non, la direzione, il budget

# leading
posting: leadership, guidare, guidare un team, gestione del team, gestione delle risorse, coordinamento del team, coordinare il team, coordinamento del personale, supervisione, responsabile del team
story: ho guidato, ho coordinato, la mia squadra, il mio team, ho riunito, capoturno

# coaching
posting: formazione del personale, formare, affiancare, affiancamento, coaching, mentoring, addestramento, tutoraggio, sviluppo delle persone, insegnare
story: ho insegnato, ho formato, ho affiancato, nuova collega, nuovo collega, tirocinante, stagista, gli ho mostrato, le ho mostrato

# collaboration
posting: lavoro di squadra, lavoro in team, lavorare in team, lavorare in gruppo, spirito di squadra, team working, collaborazione, collaborare, multidisciplinare, coordinamento con, interfacciarsi, trasversale
story: con i colleghi, con la squadra, l'altro reparto, ci siamo riuniti

# influence
posting: capacità di persuasione, persuasione, convincere, influenzare, negoziazione, capacità negoziali, negoziare, doti commerciali
story: ho convinto, ho proposto, hanno accettato, alla fine ha accettato, non volevano

# conflict
posting: gestione dei conflitti, conflitti, mediazione, reclami, gestione dei reclami, situazioni difficili
story: conflitto, arrabbiato, arrabbiata, lite, si è lamentato, si è lamentata, reclamo, disaccordo, a quattr'occhi, ho calmato

# communication
posting: comunicazione, capacità comunicative, capacità di comunicazione, doti comunicative, doti relazionali, capacità relazionali, presentazioni, redazione, comunicazione scritta, comunicazione orale, ascolto, relazioni interpersonali, reportistica
story: ho spiegato, ho presentato, ho scritto, ho telefonato, con parole semplici, ho ascoltato, ho informato

# customer
posting: orientamento al cliente, attenzione al cliente, servizio clienti, assistenza clienti, soddisfazione del cliente, relazione con i clienti, accoglienza, contatto con il pubblico, gestione della clientela, esigenze del cliente, cura del paziente
story: la cliente, il cliente, la paziente, il paziente, la famiglia, l'ospite, cliente insoddisfatto

# improvement
posting: miglioramento continuo, migliorare, miglioramento dei processi, ottimizzazione, ottimizzare, ottimizzazione dei processi, automatizzare, automazione, efficienza, efficientamento, semplificare
story: più veloce, ho semplificato, dimezzato, meno errori, da allora, ho automatizzato, ho migliorato

# innovation
posting: creatività, creativo, innovazione, innovativo, nuove idee, prototipi, sperimentazione
story: un'idea, ho provato, prototipo, ho inventato, ho ideato

# learning
posting: flessibilità, flessibile, adattabilità, capacità di adattamento, voglia di imparare, apprendimento, apprendimento continuo, curiosità, aggiornamento continuo, predisposizione all'apprendimento
story: ho imparato, ho dovuto imparare, non conoscevo, ho sbagliato, ho seguito un corso, da allora

# quality
posting: attenzione ai dettagli, attenzione al dettaglio, precisione, accuratezza, cura dei dettagli, qualità, controllo qualità, assicurazione qualità, rispetto delle norme, rispetto delle procedure, conformità, igiene, meticolosità
story: ho verificato, ho controllato, mi sono accorto, mi sono accorta, ho notato, due volte

# integrity
posting: integrità, etica, riservatezza, discrezione, onestà, empatia, diversità, inclusione, correttezza, parità
story: onesto, onesta, ho ammesso, ho detto la verità, ho segnalato, non era giusto, riservato, escluso
`;
