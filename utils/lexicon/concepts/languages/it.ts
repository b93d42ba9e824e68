/** Phrases of the concepts in Italian. The format stands at `readPhraseTable`. */
export const CONCEPTS_IT = `
# deadlines
rispetto delle scadenze, rispetto dei tempi, scadenze ravvicinate, rispettare le scadenze, consegne puntuali
story: entro la scadenza, prima della scadenza, consegnato in tempo

# handover
passaggio di consegne, passaggio di turno, cambio turno, trasferimento di conoscenze
story: ho passato le consegne, al cambio turno

# training-newcomers
affiancamento dei nuovi, inserimento dei nuovi, formazione dei nuovi assunti, affiancamento ai nuovi colleghi, inserimento di nuove risorse
story: ho affiancato, la nuova collega, il nuovo collega, la sua prima settimana

# mentoring
mentoring, tutoraggio dei colleghi, supervisione dei tirocinanti, formazione dei colleghi junior, affiancare i colleghi, tutor aziendale
story: la mia tirocinante, il mio tirocinante, lo stagista

# leading-team
gestione del team, coordinamento del team, gestione del personale, coordinamento di risorse, guidare un team, leadership di team, coordinamento del personale
story: ho guidato il gruppo, coordinavo, il mio team

# delegating
delegare, delega dei compiti, assegnazione dei compiti, distribuzione del lavoro, ripartizione dei compiti
story: ho diviso il lavoro, ho assegnato i compiti

# performance-people
valutazione delle prestazioni, valutazione delle performance, colloqui di valutazione, valutazione del personale
story: non rendeva, gli ho parlato, le ho parlato del

# team-morale
motivare il team, motivazione del team, clima aziendale, team building, spirito di gruppo, motivazione del personale
story: l'atmosfera, erano demotivati

# hiring
selezione del personale, colloqui di selezione, assunzione di personale, ricerca e selezione, colloqui con i candidati
story: l'ho assunta, l'ho assunto

# rota
turnistica, pianificazione dei turni, gestione dei turni, organizzazione dei turni, programmazione dei turni, elaborazione dei turni
story: ho fatto i turni, si scambiavano i turni

# shifts-weekends
lavoro su turni, disponibilità a turni, turno di notte, turno notturno, weekend e festivi, disponibilità nei weekend, su tre turni
story: di notte, ogni fine settimana

# short-staffed
carenza di personale, sostituzione ferie, sostituzione di colleghi, sostituzioni per malattia
story: eravamo in due, mancava personale, in malattia

# peak-load
picchi di lavoro, alta stagione, gestione dello stress, resistenza allo stress, lavorare sotto pressione, ritmi elevati
story: la coda arrivava, il giorno più pieno

# prioritising-tasks
gestione delle priorità, capacità di definire le priorità, gestione del tempo, time management, priorità e scadenze, multitasking
story: cosa veniva prima, poteva aspettare

# safety-work
sicurezza sul lavoro, norme di sicurezza, salute e sicurezza, normativa sulla sicurezza, dispositivi di protezione individuale, prevenzione infortuni
story: quasi infortunio, senza casco

# emergencies
gestione delle emergenze, emergenze, primo soccorso, piano di evacuazione, situazioni di emergenza, antincendio
story: ho chiamato il 118, l'ambulanza, allarme antincendio

# complaints
reclami, gestione dei reclami, gestione delle lamentele, lamentele dei clienti, gestione reclami
story: si lamentava, si è lamentata, si è lamentato, il reclamo

# angry-people
clienti difficili, situazioni difficili, gestione dei conflitti, clienti insoddisfatti, aggressività, situazioni di tensione
story: urlava, gridava, furioso, furiosa, si è calmata, si è calmato

# disagreement
risoluzione dei conflitti, mediazione dei conflitti, divergenze, conversazioni difficili, mediazione tra colleghi
story: non era d'accordo, non eravamo d'accordo, litigavano

# stakeholders
gestione degli stakeholder, stakeholder, portatori di interesse, capacità di persuasione, coinvolgimento degli stakeholder
story: ho convinto, si sono convinti

# cross-team
altre funzioni aziendali, altri reparti, team interfunzionali, collaborazione interfunzionale, interfaccia con altri uffici, funzioni interne
story: con il reparto, ho messo insieme i due uffici

# teamwork
lavoro di squadra, lavoro in team, lavorare in team, attitudine al lavoro in team, lavorare in gruppo, lavoro di gruppo
story: ci siamo aiutati, tutti insieme

# budget
gestione del budget, controllo dei costi, responsabilità di budget, riduzione dei costi, contenimento dei costi
story: entro il budget, abbiamo risparmiato

# negotiation
negoziazione, capacità di negoziazione, trattative, trattativa commerciale, doti negoziali, capacità negoziali
story: ho trattato, ho ottenuto uno sconto

# suppliers
fornitori, gestione dei fornitori, rapporti con i fornitori, subappaltatori, contatti con i fornitori
story: il nostro fornitore, cambiato fornitore

# purchasing
acquisti, ufficio acquisti, approvvigionamento, approvvigionamenti, ordini di acquisto, ordini ai fornitori, gestione acquisti
story: ho ordinato, ho comprato

# contracts
contrattualistica, gestione dei contratti, stesura di contratti, rinnovo dei contratti, accordi commerciali
story: hanno firmato il contratto, disdetto il contratto

# reports
reportistica, redazione di report, relazioni periodiche, preparazione di report, stesura di relazioni, report mensili
story: ho scritto la relazione, il rapporto settimanale

# presentations
presentazioni, preparazione di presentazioni, parlare in pubblico, presentare i risultati, public speaking
story: ho presentato, davanti alla direzione

# explaining
spiegare in modo semplice, linguaggio semplice, comunicazione chiara, spiegare concetti complessi, linguaggio comprensibile
story: ho spiegato con un disegno, con parole semplici

# written-word
comunicazione scritta, corrispondenza, redazione di testi, scrittura di e-mail, capacità di scrittura, corrispondenza commerciale
story: ho scritto una lettera, ho riscritto

# documentation
documentazione tecnica, redazione di procedure, istruzioni operative, manualistica, stesura di procedure, redazione della documentazione
story: ho scritto un manuale, non era scritto da nessuna parte

# record-keeping
tenuta dei registri, aggiornamento dei registri, tenuta della documentazione, registrazione delle attività, compilazione dei registri
story: ho annotato tutto, sul registro

# data-entry
inserimento dati, data entry, caricamento dati, imputazione dati, registrazione di dati
story: ho inserito i dati, inserito due volte

# computer-use
conoscenze informatiche, pacchetto Office, competenze informatiche, uso del PC, utilizzo del computer, buon uso di Excel
story: al computer

# new-system
implementazione di nuovi sistemi, nuovo gestionale, digitalizzazione, trasformazione digitale, introduzione di nuovi sistemi, nuovo software
story: passati al nuovo sistema, il programma nuovo

# process-change
miglioramento dei processi, miglioramento continuo, ottimizzazione dei processi, ottimizzare i processi, efficientamento
story: ho cambiato il modo, ci metteva la metà

# automating
automatizzare i processi, automazione dei processi, automatizzazione, automatizzare attività
story: ho scritto uno script, fatto a mano, da solo ogni notte

# root-cause
analisi delle cause, ricerca delle cause, risoluzione dei problemi, problem solving, ricerca guasti, individuazione dei problemi, analisi dei guasti
story: la causa era, ho scoperto che, in realtà era

# careful-checks
attenzione ai dettagli, precisione, accuratezza, cura dei dettagli, meticolosità, attenzione al dettaglio
story: ho controllato due volte, ho ricontrollato, mi sono accorta dell'errore

# own-mistake
imparare dagli errori, assumersi la responsabilità degli errori, riconoscere gli errori, autocritica
story: errore mio, ho sbagliato, mi ero dimenticata, mi ero dimenticato

# learning-new
voglia di imparare, capacità di apprendimento, apprendimento rapido, desiderio di imparare, apprendimento continuo, voglia di apprendere
story: ho imparato da sola, ho imparato da solo, non avevo mai

# taking-feedback
apertura al feedback, ricevere feedback, accettare critiche, disponibilità al confronto
story: mi ha detto che dovevo, la critica era giusta

# working-alone
autonomia, lavorare in autonomia, autonomia operativa, autonomia nella gestione, capacità di lavorare in autonomia
story: da sola per, da solo per, nessuno a cui chiedere

# taking-initiative
spirito di iniziativa, proattività, proattivo, intraprendenza, iniziativa personale, approccio proattivo
story: nessuno me lo aveva chiesto, mi sono offerta, mi sono offerto, ho proposto

# unclear-goal
gestione dell'incertezza, ambiguità, da zero, contesto dinamico, ambiente in evoluzione, contesti destrutturati
story: nessuno sapeva come, senza istruzioni

# change-people
gestione del cambiamento, change management, processi di cambiamento, riorganizzazione, trasformazione organizzativa
story: avevano paura del cambiamento, nessuno voleva cambiare

# projects
gestione di progetti, project management, coordinamento di progetti, pianificazione di progetti, capo progetto, project manager
story: ho guidato il progetto, il progetto è finito

# planning-ahead
capacità organizzative, capacità di pianificazione, pianificazione e organizzazione, doti organizzative, programmazione delle attività, pianificazione delle attività
story: ho pianificato, settimane prima

# events
organizzazione di eventi, eventi, gestione di eventi, convegni, conferenze, organizzazione eventi
story: il giorno dell'evento, sono venuti ospiti, la festa

# meetings
riunioni, conduzione di riunioni, organizzazione di riunioni, moderare riunioni
story: in riunione, alla riunione

# phone-calls
contatto telefonico, gestione delle telefonate, rispondere al telefono, centralino, chiamate in entrata, assistenza telefonica
story: al telefono, ha riattaccato

# active-listening
ascolto attivo, empatia, capacità di ascolto, capacità empatiche, doti di ascolto
story: l'ho ascoltata, l'ho ascoltato, l'ho lasciata parlare, l'ho lasciato parlare

# follow-up
seguito delle richieste, follow-up, monitoraggio delle pratiche, assistenza post-vendita
story: ho richiamato, l'ho tenuta informata, l'ho tenuto informato

# escalation
escalation, segnalazione dei problemi, segnalare al responsabile, riportare al responsabile
story: ho avvisato il capo, l'ho segnalato

# confidentiality
riservatezza, informazioni riservate, discrezione, segreto professionale, massima riservatezza
story: in confidenza, non potevo dirlo

# rules-standards
rispetto delle normative, rispetto delle procedure, conformità alle normative, norme e procedure, procedure aziendali, regolamenti, policy aziendali
story: contro le regole, secondo la procedura

# audits
audit, audit interni, verifiche ispettive, ispezioni, certificazione, auditor
story: durante l'audit, l'ispettore

# risk
gestione dei rischi, analisi dei rischi, valutazione dei rischi, risk management, gestione del rischio
story: il rischio era, poteva andare storto

# targets
raggiungimento degli obiettivi, orientamento al risultato, orientamento agli obiettivi, obiettivi assegnati, indicatori di performance
story: l'obiettivo era, abbiamo superato l'obiettivo

# measuring
misurazione dei risultati, monitoraggio dei KPI, monitoraggio degli indicatori, monitoraggio dei risultati, analisi degli indicatori
story: ho misurato, contavo ogni

# quality-work
controllo qualità, controllo della qualità, gestione della qualità, assicurazione qualità, standard qualitativi, sistema qualità
story: ha superato il controllo, scartato

# cleanliness
pulizia e ordine, ordine e pulizia, pulizia della postazione, pulizia degli ambienti, postazione pulita
story: ho riordinato, ho pulito

# physical-work
lavoro fisico, resistenza fisica, sollevamento di carichi, movimentazione manuale dei carichi, idoneità fisica, sforzo fisico
story: ho sollevato, in piedi tutto il giorno

# travel
disponibilità a trasferte, trasferte, disponibilità a viaggiare, viaggi di lavoro, trasferte in Italia e all'estero
story: sono andata dal cliente, sono andato dal cliente, in trasferta

# driving
patente B, patente di guida, automunito, autista, guida di automezzi, auto aziendale, patente
story: guidavo, al volante

# languages-other
lingue straniere, conoscenza dell'inglese, lingua inglese, seconda lingua, ottimo inglese, bilingue, multilingue, lingua tedesca, lingua francese, conoscenza della lingua
story: non parlava italiano, in inglese

# cultures
diversità culturale, interculturale, ambiente multiculturale, inclusione e diversità, culture diverse
story: di un altro paese, altra cultura

# remote-work
lavoro da remoto, smart working, lavoro agile, telelavoro, modalità ibrida, lavoro ibrido
story: da casa, in videochiamata

# money-handling
operazioni di cassa, gestione della cassa, cassiere, chiusura cassa, addetto alla cassa, registratore di cassa, incassi
story: la cassa non quadrava, mancavano soldi, il resto

# theft-fraud
furto, furti, frode, prevenzione delle frodi, taccheggio, differenze inventariali, antitaccheggio
story: rubato, rubava

# equipment-care
manutenzione delle attrezzature, cura delle attrezzature, conduzione di macchinari, uso dei macchinari, utilizzo di attrezzature
story: la macchina si è rotta, l'attrezzatura

# physical-move
trasloco, apertura di nuovi negozi, nuova sede, nuove aperture, ristrutturazione, apertura del punto vendita
story: ci siamo trasferiti, il negozio nuovo

# community
volontariato, volontari, comunità locale, gestione dei volontari, territorio e comunità
story: il quartiere, l'associazione

# fundraising
raccolta fondi, donazioni, donatori, sponsorizzazioni, bandi di finanziamento, partecipazione a bandi
story: abbiamo raccolto, il contributo

# sustainability
sostenibilità, riciclo, gestione dei rifiuti, risparmio energetico, tutela ambientale, efficienza energetica, raccolta differenziata
story: meno rifiuti, buttavamo via

# research
attività di ricerca, ricerche documentali, raccolta di informazioni, raccolta dati, ricerca bibliografica
story: ho fatto ricerche, ho cercato informazioni

# surveys
sondaggi, questionari, indagini di soddisfazione, customer satisfaction, raccolta di feedback, interviste agli utenti
story: ho chiesto a tutti, hanno risposto al

# decision
capacità decisionale, prendere decisioni, processi decisionali, presa di decisioni, capacità di giudizio, decision making
story: ho deciso senza, dovevo scegliere, dovevo decidere

# strategy-direction
definizione della strategia, pianificazione strategica, visione strategica, pensiero strategico, strategia aziendale, strategie di sviluppo
story: tra cinque anni, la direzione da prendere

# new-ideas
innovazione, creatività, nuove idee, soluzioni innovative, creativo, soluzioni creative
story: mi è venuta l'idea, ho provato una

# integrity-pressure
integrità, etica professionale, onestà, codice etico, etica
story: ho rifiutato, mi sono rifiutata, mi sono rifiutato, non era giusto

# reliability-person
puntualità, serietà, senso di responsabilità, puntuale, persona affidabile, affidabilità e puntualità
story: mai mancata, mai mancato, sempre puntuale

# friendly-manner
cordialità, bella presenza, predisposizione al contatto con il pubblico, gentilezza, cortesia, predisposizione ai rapporti interpersonali, buone maniere
story: con un sorriso

# customer-needs
orientamento al cliente, soddisfazione del cliente, servizio clienti, esigenze del cliente, assistenza clienti, attenzione al cliente, assistenza alla clientela
story: la cliente era contenta, il cliente era contento, cosa voleva il cliente

# reception
accoglienza visitatori, addetta alla reception, reception, receptionist, accoglienza clienti e ospiti, accoglienza dei visitatori
story: al banco della reception, il visitatore

# calendars
gestione dell'agenda, gestione agenda, pianificazione degli appuntamenti, gestione degli appuntamenti, organizzazione degli appuntamenti, fissare appuntamenti
story: ho spostato l'appuntamento, due appuntamenti insieme

# travel-booking
organizzazione di viaggi, organizzazione trasferte, prenotazione di viaggi, gestione delle trasferte, prenotazione voli
story: ha perso il volo, ho cambiato il biglietto

# executive-support
assistente di direzione, segreteria di direzione, supporto alla direzione, segretaria, assistenza alla direzione, personal assistant
story: il direttore mi ha, la mia direttrice

# office-running
attività amministrative, mansioni amministrative, gestione dell'ufficio, attività di segreteria, segreteria amministrativa, supporto amministrativo, back office
story: in ufficio ho sistemato, la cancelleria

# mail-post
gestione della posta, smistamento posta, posta in entrata, protocollo della corrispondenza, spedizione di corrispondenza
story: la raccomandata, la posta

# filing
archiviazione, archiviazione documenti, gestione documentale, archivio cartaceo, archiviazione di documenti
story: in archivio, ho ordinato le cartelle

# minutes-docs
verbali, redazione di verbali, preparazione di documenti, predisposizione di documenti, verbalizzazione
story: ho scritto il verbale

# meeting-rooms
sale riunioni, prenotazione sale, sala riunioni, coffee break
story: la sala era occupata

# office-finance
piccola cassa, cassa contanti, controllo fatture, note spese dell'ufficio
story: gli scontrini

# facilities-office
servizi generali, facility, gestione degli spazi, manutenzione dell'ufficio
story: le scrivanie nuove

# recruiting
recruiting, reclutamento, acquisizione di talenti, screening dei curricula, screening dei cv, pubblicazione annunci, talent acquisition
annunci di lavoro
story: il posto vacante, ho pubblicato l'annuncio

# employee-onboarding
onboarding dei dipendenti, inserimento dei neoassunti, accoglienza dei nuovi dipendenti, percorso di inserimento
story: primo giorno di lavoro

# employee-relations
relazioni industriali, relazioni sindacali, sindacati, procedimenti disciplinari, relazioni con il personale
story: i due dipendenti, il sindacato

# dismissals
colloqui di uscita, cessazione dei rapporti, dimissioni dei dipendenti, procedure di licenziamento, lettere di licenziamento
story: licenziare, ho dovuto dirgli, ho dovuto dirle

# hr-records
amministrazione del personale, gestione amministrativa del personale, fascicoli del personale, anagrafica dipendenti, presenze e assenze
story: i fascicoli dei dipendenti

# benefits-pay
politiche retributive, compensation e benefit, welfare aziendale, retribuzioni e benefit, inquadramento contrattuale
story: aumento di stipendio

# staff-development
sviluppo delle risorse umane, sviluppo del personale, piani di formazione, formazione del personale, piani di carriera, sviluppo dei talenti
story: è stata promossa, è stato promosso

# culture-engagement
cultura aziendale, benessere organizzativo, benessere dei dipendenti, coinvolgimento dei dipendenti, employer branding
story: le assenze sono calate

# diversity-work
pari opportunità, parità di genere, politiche di inclusione, diversity management
story: il pregiudizio

# workforce-planning
pianificazione del personale, pianificazione dell'organico, sviluppo organizzativo, organigramma, dimensionamento degli organici
story: quante persone ci servivano

# visas
visti, permessi di soggiorno, mobilità internazionale, permesso di lavoro, espatriati
story: il suo visto, il suo permesso

# labour-law
diritto del lavoro, normativa del lavoro, CCNL, contratti collettivi, legislazione del lavoro
story: secondo il contratto nazionale

# prospecting
acquisizione di nuovi clienti, ricerca di nuovi clienti, nuovi clienti, sviluppo portafoglio clienti, lead generation, acquisizione clienti
chiamate a freddo, presa appuntamenti
story: ho chiamato cinquanta, primo appuntamento con

# qualifying
analisi dei bisogni, qualificazione dei lead, analisi delle esigenze del cliente, individuazione dei bisogni
story: ho chiesto cosa cercavano, non avevano budget

# demos
dimostrazioni di prodotto, dimostrazione dei prodotti, presentazione dei prodotti, demo ai clienti
story: durante la demo, ho mostrato come funzionava

# closing
chiusura delle trattative, chiusura delle vendite, chiusura dei contratti, conclusione delle vendite, chiudere trattative
story: ho chiuso la vendita, ho chiuso il contratto

# objections
gestione delle obiezioni, superare le obiezioni, obiezioni dei clienti
story: lo trovava caro, era indeciso

# quota
obiettivi di vendita, target di vendita, obiettivi commerciali, budget di vendita, obiettivi di fatturato, crescita del fatturato
story: ho venduto di più, superato il target

# pipeline
pipeline commerciale, previsioni di vendita, gestione della pipeline, forecast di vendita, aggiornamento del CRM
story: nella pipeline

# account-management
gestione dei clienti, portafoglio clienti, gestione del portafoglio clienti, key account, fidelizzazione e gestione clienti, clienti esistenti, account manager
story: il nostro cliente più grande, cliente storico

# upsell
cross-selling, upselling, vendita aggiuntiva, vendite aggiuntive, vendita incrociata
story: ha preso anche

# renewals
fidelizzazione dei clienti, fidelizzazione della clientela, rinnovi, retention, customer success, rinnovo dei contratti clienti
story: voleva disdire, è rimasta cliente, è rimasto cliente, ha rinnovato

# customer-onboarding
onboarding dei clienti, avviamento dei clienti, formazione ai clienti, implementazione presso i clienti
story: le prime settimane del cliente

# pricing-quotes
redazione di preventivi, offerte commerciali, preparazione di offerte, elaborazione di preventivi, quotazioni, preparazione di preventivi
story: ho fatto il preventivo, ho mandato l'offerta

# territory
visite ai clienti, area di competenza, agente di commercio, zona assegnata, vendita sul territorio, area manager
story: nella mia zona, il giro dei clienti

# partners
gestione dei partner, rivenditori, distributori, rete di vendita indiretta, partnership commerciali, canale indiretto
story: il nostro rivenditore

# new-market
nuovi mercati, sviluppo di nuovi mercati, ingresso in nuovi mercati, espansione commerciale, internazionalizzazione
story: primo cliente in

# sales-team
rete vendita, coordinamento della rete vendita, forza vendita, direttore commerciale, gestione dei venditori, sales manager
story: i miei venditori

# trade-fairs
fiere, fiere di settore, partecipazione a fiere, eventi fieristici
story: in fiera, il nostro stand

# call-centre
call center, contact center, operatore telefonico, operatore call center, inbound e outbound
story: chiamate al giorno, in attesa

# customer-questions
richieste dei clienti, rispondere ai clienti, gestione delle richieste dei clienti, assistenza via chat, assistenza via mail
rispondere alle richieste, richieste di informazioni, gestione delle richieste, rispondere alle e-mail, informazioni al pubblico
story: una cliente ha chiesto, un cliente ha chiesto
story: ho risposto alla mail, voleva sapere

# tickets-support
gestione dei ticket, ticket, apertura ticket, ticketing, richieste di assistenza
story: i ticket in coda

# refunds-goodwill
note di credito, indennizzi, compensazione ai clienti, gesto commerciale
story: le ho restituito i soldi, un mazzo di fiori, un buono

# voice-of-customers
voce del cliente, feedback dei clienti al prodotto, riportare i feedback dei clienti
story: l'ho riferito agli sviluppatori

# knowledge-articles
base di conoscenza, knowledge base, domande frequenti, articoli di supporto, FAQ
story: la stessa domanda, ho scritto una guida

# call-quality
qualità delle chiamate, monitoraggio delle chiamate, monitoraggio della qualità del servizio
story: ho riascoltato

# order-processing
gestione degli ordini, inserimento ordini, gestione ordini, evasione degli ordini, elaborazione degli ordini, back office commerciale
story: ordine sbagliato

# real-estate
immobiliare, agente immobiliare, locazione, visite agli immobili, inquilini, amministrazione condominiale, compravendita immobiliare
visite immobiliari
story: la casa, l'inquilina, l'inquilino

# campaigns
campagne marketing, campagne pubblicitarie, gestione delle campagne, campagne digitali, campagne di pubblicità
story: la campagna, hanno cliccato

# social-media
social media, gestione dei social, canali social, piano editoriale, community management
story: il post, i follower

# content
creazione di contenuti, produzione di contenuti, copywriting, redazione di articoli, newsletter, content marketing
story: ho scritto articoli

# search-marketing
ottimizzazione per i motori di ricerca, SEO, SEM, Google Ads, posizionamento sui motori
story: prima pagina di Google

# email-marketing
email marketing, campagne email, invio di newsletter, marketing automation
story: hanno aperto la mail

# brand
brand identity, immagine coordinata, immagine del marchio, notorietà del marchio, gestione del brand, branding
story: il nuovo logo, il nostro marchio

# press
ufficio stampa, comunicati stampa, pubbliche relazioni, rapporti con i media, giornalisti
story: il giornale, la giornalista ha

# crisis-comms
comunicazione di crisi, gestione della reputazione, crisi reputazionale
story: commenti negativi, finito sui giornali

# internal-comms
comunicazione interna, intranet, comunicazione ai dipendenti
story: sulla intranet

# marketing-numbers
web analytics, analisi delle campagne, metriche di marketing, tasso di conversione, Google Analytics, conversioni
story: le conversioni sono salite

# market-research
ricerche di mercato, analisi di mercato, analisi della concorrenza, studio dei competitor, analisi dei competitor
story: il concorrente, ho confrontato i prezzi

# product-launch
lancio di prodotti, lancio di nuovi prodotti, go-to-market, product marketing
story: al lancio, abbiamo lanciato il prodotto

# photo-video
fotografia, produzione video, montaggio video, riprese video, fotoritocco, shooting fotografici
story: ho filmato, le riprese

# editing-publishing
editing di testi, correzione di bozze, revisione di testi, casa editrice, redazione editoriale
story: l'autrice, il manoscritto

# journalism
giornalismo, redazione giornalistica, reportage, notizie, giornalista
story: ho intervistato, la mia fonte

# print-graphics
grafica, progettazione grafica, materiale stampato, brochure, impaginazione, volantini, prestampa
story: la tipografia, la prova di stampa

# website-upkeep
gestione del sito web, aggiornamento del sito, e-commerce e sito, gestione contenuti web, WordPress
story: sul sito ho

# performing
teatro, spettacoli, arti performative, mostre, prove dello spettacolo, concerti, allestimento di mostre
story: sul palco, lo spettacolo, il pubblico

# translation
traduzione, traduzioni, interpretariato, traduttore, interprete, localizzazione di testi
story: ho tradotto, ho fatto da interprete

# accounts-payable
contabilità fornitori, fatture passive, pagamenti ai fornitori, registrazione fatture passive, ciclo passivo, contabilità passiva, fatture attive e passive
registrazione fatture fornitori, riconciliazione fatture
story: pagata due volte, la fattura del fornitore

# accounts-receivable
contabilità clienti, fatturazione attiva, recupero crediti, emissione fatture, ciclo attivo, solleciti di pagamento, fatturazione
story: non pagava, fatture scadute

# reconciliation
riconciliazioni bancarie, riconciliazione bancaria, quadratura dei conti, riconciliazione dei conti, riconciliazioni
story: non quadrava, ho trovato la differenza

# month-end
chiusure mensili, chiusura mensile, chiusure contabili, chiusura di bilancio, chiusure trimestrali, chiusure periodiche
story: la chiusura richiedeva, chiudere il mese

# bookkeeping
contabilità generale, prima nota, contabilità, registrazioni contabili, tenuta della contabilità, partita doppia, contabile
story: ho registrato le fatture, in contabilità

# payroll
paghe, elaborazione paghe, buste paga, cedolini, paghe e contributi, elaborazione cedolini
story: stipendio sbagliato, la busta paga

# expenses
note spese, rimborsi spese, spese di viaggio, rimborso spese, gestione note spese
story: la nota spese

# tax
adempimenti fiscali, IVA, dichiarazioni dei redditi, dichiarazioni fiscali, imposte, fiscalità, liquidazioni IVA, consulenza fiscale
story: il fisco, la dichiarazione, Agenzia delle Entrate

# financial-audit
revisione contabile, revisione legale, controlli interni, società di revisione, revisore dei conti
story: i revisori chiedevano

# budget-forecast
budgeting, predisposizione del budget, pianificazione finanziaria, previsioni finanziarie, analisi degli scostamenti, budget e forecast, controllo di gestione
story: lo scostamento, fuori budget

# financial-reports
bilancio, redazione del bilancio, bilancio d'esercizio, reportistica finanziaria, bilancio consolidato, conto economico
story: ho presentato i numeri, i conti dell'anno

# cash-flow
flussi di cassa, tesoreria, gestione della tesoreria, liquidità, cash flow, capitale circolante
story: soldi sul conto

# costing
contabilità analitica, contabilità industriale, analisi dei costi, costo del prodotto, centri di costo, marginalità, distinta costi
story: il margine, perdevamo su ogni

# fixed-assets
cespiti, ammortamenti, gestione cespiti, immobilizzazioni, libro cespiti
story: inventario dei cespiti

# credit-analysis
analisi del credito, istruttoria fidi, mutui, rischio di credito, concessione di finanziamenti, merito creditizio, prestiti personali
istruttoria crediti
story: il prestito, il mutuo

# bank-branch
filiale bancaria, sportello bancario, prodotti bancari, cassiere di banca, consulente bancario, apertura conti
story: allo sportello della banca

# insurance-claims
sinistri, gestione dei sinistri, polizze, liquidazione sinistri, perito assicurativo, ramo assicurativo, compagnia di assicurazioni
story: il sinistro

# money-laundering
antiriciclaggio, riciclaggio, adeguata verifica, KYC, operazioni sospette
story: operazione sospetta

# investments
gestione patrimoniale, investimenti finanziari, gestione di portafoglio, fusioni e acquisizioni, valutazione d'azienda, modelli finanziari, mercati finanziari
story: l'acquisizione, le azioni

# finance-advice
consulenza finanziaria, consulente finanziario, consulenza agli investimenti, pianificazione previdenziale, private banking
story: la sua pensione, i suoi risparmi

# finance-with-others
business partner finance, supporto alle decisioni aziendali, finance business partner, supporto economico alle funzioni
story: con il responsabile del budget

# grants-accounting
rendicontazione, rendicontazione di progetti, rendicontazione finanziaria, gestione fondi europei
story: rendiconto al finanziatore

# contracts-legal
revisione di contratti, redazione di contratti, contrattualistica legale, revisione contrattuale, bozze contrattuali
story: la clausola

# legal-research
consulenza legale, ricerche giuridiche, pareri legali, ricerca giurisprudenziale, giurisprudenza, pareristica
story: nella legge, ho trovato una sentenza

# litigation
contenzioso, atti giudiziari, udienze, cause civili, contenzioso giudiziale, redazione di atti
story: il giudice, in tribunale, in appello

# legal-files
pratiche legali, fascicoli legali, scadenze processuali, segreteria legale, gestione delle pratiche legali
story: il termine della causa

# client-intake-legal
assistenza legale ai clienti, patrocinio gratuito, consulenza ai clienti dello studio legale, assistenza legale
story: la mia assistita, il mio assistito

# compliance-program
compliance, modello 231, programma di compliance, compliance officer, conformità normativa
story: la violazione

# privacy-law
GDPR, protezione dei dati, normativa privacy, tutela dei dati personali, responsabile della protezione dei dati
story: fuga di dati

# intellectual-property
proprietà intellettuale, brevetti, marchi e brevetti, diritto d'autore, proprietà industriale
story: il brevetto

# corporate-law
diritto societario, corporate governance, due diligence, adempimenti societari, diritto commerciale, atti notarili
story: il notaio, assemblea dei soci

# real-estate-law
diritto immobiliare, contratti di locazione, atti di compravendita, catasto, visure catastali
story: il rogito

# api-design
sviluppo di API, API REST, progettazione di API, web service, integrazione API
story: l'endpoint

# software-development
sviluppo software, sviluppo di applicazioni, ingegneria del software, sviluppo di applicativi, linguaggi di programmazione, programmatore software, sviluppatore software
story: ho programmato, ho scritto il codice

# backend-services
backend, sviluppo backend, microservizi, sviluppatore backend, sistemi distribuiti
story: il servizio riscritto

# frontend-work
frontend, sviluppo frontend, interfacce utente, interfacce web, sviluppatore frontend
story: sullo schermo, il pulsante

# mobile-dev
app mobile, sviluppo mobile, applicazioni mobile, sviluppo di app, app mobili, sviluppo Android
story: la app, l'app

# automated-testing
test automatizzati, test automatici, automazione dei test, unit test, collaudo software, test funzionali
story: ho scritto i test, i test fallivano

# code-review
revisione del codice, code review, qualità del codice, pull request
story: nella revisione del codice

# legacy
sistemi legacy, codice legacy, refactoring, debito tecnico, modernizzazione applicativa
story: codice vecchio, nessuno osava

# performance-tuning
ottimizzazione delle prestazioni, ottimizzazione delle performance, latenza, tempi di risposta, prestazioni applicative
story: ci metteva secondi, più veloce

# scaling
scalabilità, sistemi scalabili, alta affidabilità, alta disponibilità, larga scala
story: richieste al secondo, non reggeva

# architecture
architettura software, architetture software, architettura di sistema, progettazione di sistemi, solution architect
story: ho disegnato il sistema

# databases
basi di dati, database relazionali, progettazione di database, database, amministrazione database
story: la tabella, l'indice

# data-migration
migrazione dati, migrazione dei dati, migrazione di sistemi, migrazione al cloud
story: abbiamo migrato, ho migrato

# deployment
integrazione continua, CI/CD, deploy, continuous delivery, rilascio in produzione
story: in produzione, il deploy

# release
gestione dei rilasci, rilasci software, controllo di versione, versionamento, release management
story: la nuova versione

# bugs
correzione di bug, bug fixing, debugging, risoluzione di bug, correzione di anomalie, bug
story: il baco, si bloccava

# integrations
integrazione di sistemi, integrazioni con, integrazione tra sistemi, system integration
story: ho collegato i due sistemi

# payments-software
sistemi di pagamento, pagamenti digitali, gateway di pagamento, pagamenti online
story: il pagamento falliva

# messaging-queues
code di messaggi, architettura a eventi, message broker, event streaming
story: messaggi persi

# concurrency
programmazione concorrente, multithreading, elaborazione parallela, programmazione parallela
story: nello stesso momento scrivevano

# auth
autenticazione, autorizzazione degli accessi, single sign-on, gestione delle identità, identity management
story: non riusciva ad accedere

# secure-coding
sicurezza applicativa, sviluppo sicuro, sicurezza del codice, vulnerabilità applicative, OWASP
story: ho chiuso la falla

# developer-tools
strumenti per sviluppatori, strumenti interni, developer experience, tool di sviluppo
story: ho costruito uno strumento

# requirements-gathering
raccolta dei requisiti, analisi dei requisiti, requisiti funzionali, analisi funzionale, raccolta requisiti, specifiche funzionali
story: ho chiesto agli utenti, di cosa avevano bisogno

# agile-work
metodologie agili, metodologia agile, scrum, kanban, sprint planning, agile
story: nello sprint, nella retrospettiva

# estimating
stima dei tempi, stima dell'effort, stime di progetto, stima delle attività
story: ho stimato, il doppio del tempo

# open-source
open source, software libero, progetti open source
story: ho contribuito a

# embedded
sistemi embedded, firmware, software embedded, microcontrollori, progettazione PCB
story: la scheda

# ml-models
apprendimento automatico, machine learning, modelli predittivi, deep learning, addestramento di modelli
story: ho addestrato un modello, il modello prevedeva

# ml-production
MLOps, modelli in produzione, messa in produzione di modelli
story: il modello in produzione

# language-models
intelligenza artificiale generativa, LLM, modelli linguistici, elaborazione del linguaggio naturale, AI generativa
story: chatbot

# vision-recommend
visione artificiale, computer vision, sistemi di raccomandazione, riconoscimento di immagini
story: le raccomandazioni

# games-graphics
sviluppo di videogiochi, game design, grafica 3D, videogiochi, gameplay, sviluppo videogiochi, level design
story: i giocatori, il gioco

# tech-interviews
colloqui tecnici, valutazioni tecniche dei candidati, prove tecniche
story: ho chiesto al candidato

# customer-engineering
consulenza tecnica, prevendita tecnica, pre-sales, supporto tecnico ai clienti, tecnico commerciale
story: installato dal cliente

# software-accessibility
accessibilità digitale, accessibilità web, WCAG, siti accessibili
story: lettore di schermo, utente cieca

# monitoring
monitoraggio dei sistemi, monitoraggio delle infrastrutture, sistemi di allerta, monitoraggio applicativo, observability
story: è scattato l'allarme, nessun avviso

# incidents
gestione degli incidenti, incident management, risoluzione degli incidenti, malfunzionamenti, disservizi
story: era giù, il sistema era fermo, il blocco

# on-call
reperibilità, turni di reperibilità, servizio di reperibilità, reperibilità h24
story: mi hanno chiamata di notte, mi hanno chiamato di notte

# postmortem
analisi post-incidente, problem management, postmortem, analisi degli incidenti
story: abbiamo rivisto l'incidente

# reliability
affidabilità dei sistemi, tolleranza ai guasti, site reliability, continuità dei sistemi, resilienza dei sistemi
story: ha continuato a funzionare

# backup-restore
backup, backup e ripristino, disaster recovery, ripristino dei dati, salvataggio dei dati
story: ho ripristinato, la copia non funzionava

# cloud-infrastructure
infrastruttura cloud, infrastrutture cloud, piattaforme cloud, servizi cloud, cloud computing
story: nel cloud

# infra-as-code
infrastruttura come codice, infrastructure as code, gestione della configurazione, provisioning
story: ambiente con un comando

# containers
containerizzazione, orchestrazione di container, ambienti containerizzati, container Docker
story: nei container

# networks
reti informatiche, amministrazione di rete, infrastruttura di rete, gestione della rete, networking, sistemista di rete
story: lo switch, senza rete

# servers-admin
amministrazione di sistemi, gestione dei server, server Windows, server Linux, virtualizzazione, sistemista Linux, sistemista Windows
story: il server, gli aggiornamenti

# help-desk
help desk, assistenza tecnica agli utenti, supporto agli utenti, assistenza informatica, service desk, supporto informatico
story: non riusciva a entrare, la password

# accounts-access
gestione delle utenze, account utente, gestione degli accessi, creazione account, profilazione utenti
story: aveva ancora accesso

# service-levels
livelli di servizio, SLA, ITIL, IT service management, gestione dei servizi IT
story: entro i tempi concordati

# vendor-escalation
supporto del produttore, rapporti con i vendor, escalation al vendor, contatti con la software house
story: il produttore non rispondeva

# information-security
sicurezza informatica, sicurezza delle informazioni, cybersecurity, cyber security, incidenti di sicurezza
story: attacco informatico, hackerati

# security-awareness
sensibilizzazione alla sicurezza, security awareness, simulazioni di phishing, formazione sulla sicurezza informatica
story: ha cliccato sul link

# security-compliance
ISO 27001, SOC 2, certificazioni di sicurezza, conformità alla sicurezza
story: le prove per l'auditor

# erp-admin
gestionale ERP, ERP, SAP, assistenza applicativa, software gestionale, supporto applicativo, applicativi aziendali
story: nel gestionale

# telecom-field
telecomunicazioni, fibra ottica, cablaggio strutturato, impianti telefonici, cablaggi di rete, tecnico telecomunicazioni
story: ho tirato i cavi

# dashboards
dashboard, visualizzazione dei dati, business intelligence, cruscotti, Power BI, report interattivi
story: il mio cruscotto

# data-analysis
analisi dei dati, analisi dati, analisi statistica, data analyst, analisi quantitative
story: i dati mostravano, ho guardato i dati

# data-queries
query SQL, interrogazioni SQL, estrazione dati, estrazioni dati
story: la query

# data-pipelines
pipeline di dati, ETL, data engineering, flussi di dati, elaborazione di dati
story: il caricamento notturno

# data-quality
qualità dei dati, pulizia dei dati, validazione dei dati, bonifica dei dati, data quality
story: record doppi, dati sbagliati

# data-warehouse
data warehouse, modellazione dei dati, architettura dei dati, data lake, modelli dati
story: il modello dei dati

# kpi-definition
definizione dei KPI, definizione di indicatori, definizione delle metriche
story: ognuno contava

# experiments-ab
A/B test, test A/B, sperimentazione, disegno sperimentale sugli utenti
story: ha vinto la variante

# forecasting
modelli previsionali, analisi predittiva, serie storiche, previsione della domanda
story: ho previsto, la previsione

# segments-churn
segmentazione della clientela, segmentazione dei clienti, analisi del churn, comportamento dei clienti, analisi di coorte
story: perché i clienti se ne andavano

# data-stakeholders
presentazione degli insight, richieste di dati, cultura del dato, tradurre i dati in decisioni
story: la responsabile voleva i numeri

# report-automation
automazione della reportistica, report automatici, automazione dei report
story: il report usciva da solo

# data-governance
data governance, governance dei dati, catalogo dati, anagrafiche master data, master data, metadati
story: di chi erano i dati

# spreadsheets-work
Excel avanzato, fogli di calcolo, tabelle pivot, fogli Excel
story: il foglio di calcolo, la formula

# gis-maps
sistemi informativi territoriali, GIS, cartografia, dati geografici, telerilevamento
story: sulla mappa

# product-discovery
product discovery, validazione delle idee, bisogni degli utenti, esplorazione del problema
story: nessuno lo usava

# user-research
ricerca sugli utenti, test di usabilità, interviste con gli utenti, user research, ricerca UX
story: ho osservato gli utenti

# product-roadmap
roadmap di prodotto, strategia di prodotto, visione di prodotto, gestione del backlog, backlog
story: tolto dalla lista

# product-specs
specifiche di prodotto, user story, requisiti di prodotto, documento dei requisiti
story: ho scritto la specifica

# product-delivery
product management, product owner, gestione del prodotto, ciclo di vita del prodotto, product manager
story: abbiamo rilasciato la funzione

# product-metrics
metriche di prodotto, coinvolgimento degli utenti, adozione delle funzionalità, utilizzo del prodotto
story: l'utilizzo è salito

# pricing-product
strategia di prezzo, pricing, politiche di prezzo, modelli di prezzo, monetizzazione
story: abbiamo alzato il prezzo

# wireframes
wireframe, prototipazione, mockup, prototipi interattivi, bozzetti
story: ho abbozzato

# visual-design
progettazione di interfacce, UX/UI, UI design, UX design, visual design, design dell'interfaccia
story: il mio disegno, i colori

# design-system
design system, libreria di componenti, linee guida grafiche, guida di stile
story: ogni pulsante era diverso

# design-handoff
collaborazione con gli sviluppatori, consegna del design, passaggio del design
story: lo sviluppatore ha costruito

# journeys-service
customer journey, service design, percorso del cliente, percorso dell'utente
story: ogni passo del cliente

# workshops-design
design thinking, design sprint, co-progettazione, coprogettazione, sessioni di ideazione
story: attaccavamo foglietti

# space-fashion
interior design, design d'interni, arredamento d'interni, moda e abbigliamento, sartoria, progettazione di interni
story: il tessuto, il cartamodello

# patient-assessment
parametri vitali, valutazione del paziente, rilevazione dei parametri vitali, monitoraggio del paziente, anamnesi, osservazione del paziente
story: le ho misurato la pressione, la pressione era, era pallida

# deterioration
peggioramento delle condizioni, deterioramento clinico, segni di aggravamento, variazioni delle condizioni del paziente
story: peggiorava, ho chiamato il medico, chiamato la dottoressa

# medicines
somministrazione dei farmaci, somministrazione della terapia, terapia farmacologica, farmaci, preparazione della terapia
story: le pastiglie, dose sbagliata, insulina

# wound-care
cura delle ferite, lesioni da pressione, lesioni da decubito, medicazione delle ferite, medicazioni semplici, medicazioni avanzate
story: la ferita, cambiato la medicazione

# injections-blood
prelievi, prelievi ematici, prelievo di sangue, iniezioni, accesso venoso, cateterismo, infusioni
story: le ho prelevato il sangue, la flebo, paura degli aghi

# personal-care
igiene personale, igiene della persona, cura della persona, assistenza di base, aiuto nei pasti, attività della vita quotidiana, assistenza all'igiene
story: l'ho aiutata a lavarsi, l'ho aiutato a lavarsi, non voleva mangiare

# patient-moving
mobilizzazione dei pazienti, prevenzione delle cadute, movimentazione dei pazienti, sollevatore, deambulazione
story: era caduta, era caduto, sedia a rotelle, il deambulatore

# infection-control
prevenzione delle infezioni, controllo delle infezioni, igiene delle mani, sterilizzazione, disinfezione, asepsi
story: i guanti, in isolamento, il focolaio

# resuscitation
rianimazione, pronto soccorso, terapia intensiva, emergenza-urgenza, BLSD, area critica
story: non respirava, massaggio cardiaco

# ward-handover
consegne infermieristiche, passaggio di consegne infermieristiche, continuità assistenziale
story: alle consegne in reparto

# charting
cartella clinica, documentazione clinica, cartella infermieristica, documentazione sanitaria, cartella clinica informatizzata
story: ho annotato in cartella

# care-plan
piano assistenziale, piani assistenziali, piano di cura, PAI, piano assistenziale individualizzato, piano terapeutico
story: cambiato il piano di assistenza

# relatives
familiari dei pazienti, familiari, caregiver, rapporti con i familiari, famiglie degli ospiti
story: sua figlia, suo figlio, i parenti

# patient-teaching
educazione sanitaria, educazione del paziente, educazione terapeutica, promozione della salute
story: le ho insegnato a, gli ho insegnato a

# discharge
dimissione del paziente, dimissioni protette, pianificazione della dimissione, dimissione ospedaliera
story: è tornata a casa, è tornato a casa

# dying
cure palliative, fine vita, hospice, malati terminali, accompagnamento al fine vita
story: è morta, è morto, gli ultimi giorni

# dementia
demenza, geriatria, anziani, Alzheimer, assistenza agli anziani, residenza per anziani, badante
story: non sapeva dove era, confusa, confuso

# mental-health
salute mentale, psichiatria, disagio psichico, disturbi psichici, prevenzione del suicidio, igiene mentale
story: non voleva più vivere, sentiva voci

# children-ill
pediatria, neonatologia, neonati, ostetricia, ostetrica, sala parto
story: il neonato, il parto

# operating-room
sala operatoria, blocco operatorio, chirurgia, anestesia, strumentista di sala
story: il chirurgo, durante l'intervento

# triage-health
triage, codici di priorità, triage infermieristico, flusso dei pazienti
story: sala d'attesa piena

# care-team
équipe multidisciplinare, équipe multiprofessionale, équipe sanitaria, collaborazione con i medici, équipe di cura
story: il fisioterapista, con la dottoressa

# beds-staffing
coordinatore infermieristico, gestione dei posti letto, caposala, coordinamento infermieristico
story: non c'erano letti, posto letto

# nutrition
nutrizione, dietetica, diete, dietista, alimentazione del paziente, disfagia, nutrizione enterale
story: non mangiava quasi, si è strozzata

# chronic-illness
malattie croniche, patologie croniche, diabete, oncologia, dialisi, scompenso cardiaco
story: la glicemia

# rehab
fisioterapia, riabilitazione, logopedia, terapia occupazionale, trattamenti riabilitativi, fisioterapista
story: i primi passi, gli esercizi

# imaging
radiologia, diagnostica per immagini, ecografia, risonanza magnetica, TAC, tecnico di radiologia
story: la radiografia, la lastra

# dental
odontoiatria, assistente alla poltrona, studio dentistico, igiene orale, igienista dentale, dentista, igiene dentale
story: paura del dentista

# pharmacy
farmacia, farmacista, dispensazione di farmaci, ricette mediche, banco farmacia, dispensazione farmaci
story: la ricetta

# home-visits-care
assistenza domiciliare, cure domiciliari, visite domiciliari, assistenza a domicilio, servizio domiciliare
story: a casa sua

# vaccination
vaccinazioni, vaccini, screening di prevenzione, campagna vaccinale, profilassi vaccinale
story: il vaccino

# incident-report
segnalazione di eventi avversi, eventi avversi, sicurezza del paziente, incident reporting, rischio clinico
story: ho segnalato l'evento

# appointments-clinic
prenotazione visite, segreteria medica, studio medico, accettazione pazienti, prenotazioni ambulatoriali, poliambulatorio, CUP
story: nessun posto per la visita

# medical-billing
fatturazione sanitaria, rimborsi sanitari, convenzioni sanitarie, codifica delle prestazioni, DRG
story: respinta dall'assicurazione

# consent-rights
consenso informato, diritti del paziente, dignità del paziente, testamento biologico
story: rifiutava le cure

# medical-supplies
dispositivi medici, apparecchiature mediche, presidi sanitari, materiale sanitario, apparecchiature elettromedicali
story: il carrello delle emergenze

# clinical-trials
studi clinici, sperimentazione clinica, ricerca clinica, protocollo di studio, sperimentazioni cliniche
story: i partecipanti allo studio

# lesson-planning
preparazione delle lezioni, progettazione didattica, programmazione didattica, materiali didattici, materiale didattico, piani di lezione
story: ho preparato la lezione, la mia lezione

# teaching
insegnamento, insegnante, docenza, docente, attività didattica, insegnare
story: insegnavo, nella mia classe

# classroom-management
gestione della classe, gestione dell'aula, disciplina in classe, comportamento degli alunni, gestione del gruppo classe
story: la classe si è zittita, classe rumorosa

# differentiation
didattica personalizzata, didattica differenziata, bisogni individuali degli alunni, personalizzazione dell'apprendimento, didattica inclusiva
story: gli alunni più veloci, al suo ritmo

# special-needs
insegnante di sostegno, sostegno scolastico, bisogni educativi speciali, BES, DSA, autismo, dislessia, alunni con disabilità
story: un bambino autistico, iperattivo

# grading
correzione delle verifiche, valutazione degli studenti, valutazione degli alunni, esami scolastici, verifiche scritte, prove di verifica
story: ho corretto i compiti, prima della verifica

# feedback-pupils
progressi degli alunni, feedback agli studenti, monitoraggio dell'apprendimento, progressi degli studenti
story: ho scritto sul suo quaderno

# parents
genitori, colloqui con i genitori, rapporti con le famiglie, comunicazione con i genitori, riunioni con i genitori
story: la mamma, i suoi genitori

# pupil-wellbeing
benessere degli alunni, tutela dei minori, tutela dei bambini, sportello di ascolto, accompagnamento degli studenti
story: a casa non andava, mi ha raccontato

# bullying
bullismo, cyberbullismo, conflitti tra alunni, prevenzione del bullismo
story: lo prendevano in giro, la prendevano in giro, esclusa dal gruppo

# pupil-motivation
motivazione degli studenti, motivare gli studenti, apprendimento attivo, didattica laboratoriale, coinvolgimento degli studenti
story: non voleva studiare, si è entusiasmata, si è entusiasmato

# curriculum
curricolo, progettazione di corsi, programmi di studio, obiettivi formativi, progettazione del curricolo, offerta formativa
story: ho creato un corso

# education-technology
didattica a distanza, e-learning, didattica digitale, piattaforme didattiche, tecnologie didattiche, lezioni online
story: lezione in video

# tutoring
ripetizioni, aiuto compiti, sostegno allo studio, doposcuola, tutoraggio degli studenti, lezioni private
story: dopo la scuola aiutavo

# language-teaching
insegnamento delle lingue, insegnamento della lingua, italiano per stranieri, insegnamento dell'inglese, alfabetizzazione, corsi di lingua
story: si vergognava a parlare, ha imparato a leggere

# early-years
asilo nido, scuola dell'infanzia, educatrice, prima infanzia, educatore di nido, baby parking, servizi all'infanzia
story: il bambino piangeva, il piccolo

# school-clubs
gite scolastiche, attività extrascolastiche, viaggi di istruzione, centri estivi, animazione per bambini
story: ho portato la classe

# attendance-pupils
frequenza scolastica, dispersione scolastica, abbandono scolastico, assenze degli alunni
story: non veniva più a scuola

# substitute
supplenze, supplente, supplenza, docente supplente
story: ho sostituito la maestra, ho sostituito il maestro

# teaching-colleagues
consiglio di classe, collegio docenti, équipe educativa, compresenza, lavoro tra docenti, tutor dei docenti
story: ha assistito alla mia lezione

# adult-training
formazione degli adulti, formatore, corsi di formazione, erogazione di corsi, formazione aziendale, attività formative, docenze
story: i corsisti, i partecipanti

# academic-research
ricerca scientifica, pubblicazioni scientifiche, ricerca accademica, dottorato, articoli scientifici, progetti di ricerca, assegno di ricerca
story: la mia tesi, il nostro articolo

# student-advising
orientamento degli studenti, orientamento scolastico, orientamento professionale, tutor universitario, orientamento universitario, segreteria studenti
story: non sapeva quale corso

# library
biblioteca, bibliotecario, catalogazione, archivistica, museo, bibliotecaria
story: i libri, i lettori

# casework
presa in carico, gestione del caso, case management, assistente sociale, servizio sociale, servizi sociali, progetti individualizzati
story: il suo caso, i miei utenti

# needs-assessment
valutazione dei bisogni, colloqui di accoglienza, colloquio conoscitivo, lettura dei bisogni, analisi della domanda sociale
story: al primo colloquio, cosa le serviva

# safeguarding
tutela minori, violenza domestica, maltrattamenti, protezione dei minori, minori a rischio, violenza di genere
story: i lividi, temevo per il bambino

# crisis-people
intervento in crisi, intervento di crisi, gestione della crisi, pronto intervento sociale
story: minacciava di buttarsi

# benefits-advice
prestazioni sociali, sussidi, contributi economici, patronato, pratiche assistenziali, previdenza sociale
story: i suoi debiti, ho compilato la domanda

# referrals
invio ai servizi, rete dei servizi, lavoro di rete, raccordo con i servizi, servizi territoriali, enti del territorio
story: l'ho indirizzata, l'ho indirizzato

# housing
senza dimora, emergenza abitativa, disagio abitativo, housing sociale, sfratto, alloggi popolari, persone senza fissa dimora
story: dormiva per strada, l'affitto arretrato

# addiction
dipendenze, tossicodipendenza, SERD, alcolismo, comunità terapeutica, riduzione del danno
story: ha ricominciato a bere, la ricaduta

# youth-work
giovani, adolescenti, educativa di strada, centro giovanile, politiche giovanili, animatore giovanile
story: i ragazzi

# refugees
rifugiati, richiedenti asilo, migranti, immigrati, mediazione culturale, mediatore culturale, accoglienza migranti
story: era scappato dalla guerra

# disability-support
persone con disabilità, disabilità, centro diurno per disabili, vita indipendente, utenti disabili, educatore per disabili
story: ha imparato a cucinare da sola

# court-reports
relazioni per il tribunale, relazioni sociali, perizie, consulenze tecniche d'ufficio, relazioni all'autorità giudiziaria
story: nella mia relazione al tribunale

# groups
conduzione di gruppi, gestione di gruppi, gruppi di sostegno, gruppi di auto aiuto, attività di gruppo con utenti
story: nel gruppo

# outreach
unità di strada, lavoro di strada, campagne di sensibilizzazione, incontri informativi, interventi di prossimità
story: sono andata per strada, sono andato per strada

# citizens-counter
servizi al cittadino, sportello al pubblico, sportello cittadini, ricevimento del pubblico, anagrafe, URP, contatto con il pubblico
story: una cittadina, un cittadino allo sportello

# permits
autorizzazioni, rilascio di autorizzazioni, istruttoria delle pratiche, rilascio di licenze, gestione delle domande, permessi e concessioni, procedimenti amministrativi
story: la domanda respinta, il permesso

# enforcement
vigilanza e controllo, polizia locale, sanzioni amministrative, controlli e verifiche ispettive, sopralluoghi, accertamento di violazioni
story: la multa, durante il controllo

# policy-work
politiche pubbliche, analisi delle politiche, proposte di legge, attività legislativa, atti normativi
story: l'assessore, la nota per il ministro

# council
consiglio comunale, delibere, partecipazione dei cittadini, consultazione pubblica, giunta, organi collegiali
story: in consiglio, l'assemblea pubblica

# public-funds
gare d'appalto, appalti pubblici, fondi pubblici, bandi di gara, codice degli appalti, gare pubbliche, finanza pubblica
story: la gara, il bando

# guarding
guardia giurata, vigilanza, controllo accessi, sorveglianza, pattugliamento, addetto alla sicurezza, portierato
story: nel mio giro, un intruso

# firefighting
vigili del fuoco, soccorso, protezione civile, servizio antincendio, soccorritore, prevenzione incendi
story: l'incendio, tirato fuori dall'acqua

# prison-work
carcere, istituto penitenziario, detenuti, polizia penitenziaria, esecuzione penale
story: il detenuto, in cella

# counselling
counseling, sostegno psicologico, colloqui di sostegno, consulenza psicologica, supporto psicologico
story: si è messa a piangere, ne ha parlato per la prima volta

# volunteers-donors
non profit, terzo settore, ONLUS, ONG, banco alimentare, ente benefico, cooperativa sociale
story: i nostri volontari

# goods-receiving
ricevimento merci, ricezione merci, ricevimento della merce, merce in entrata, scarico merci, controllo merci in ingresso
story: la consegna non corrispondeva, la bolla

# picking-packing
picking, preparazione ordini, prelievo merce, imballaggio, confezionamento ordini, preparazione degli ordini, packing
story: nella scatola sbagliata, ho preparato il pacco

# shipping
spedizioni, spedizione merci, carico e scarico, carico e scarico merci, merce in uscita, documenti di trasporto, ufficio spedizioni
story: il carico, ho caricato il camion

# forklift-driving
carrellista, muletto, carrello elevatore, patentino del muletto, carrelli elevatori, transpallet
story: sul muletto

# stock-count
inventario, gestione delle scorte, inventari, controllo giacenze, gestione del magazzino scorte, giacenze
story: le giacenze non tornavano, ho contato

# warehouse-work
magazzino, magazziniere, gestione del magazzino, logistica di magazzino, addetto al magazzino, centro logistico
story: in magazzino, gli scaffali

# scanning
lettore di codici a barre, codici a barre, palmare, scanner, terminalino, lettore barcode
story: la pistola, l'etichetta

# returns-handling
resi, gestione dei resi, logistica inversa, gestione resi, rientri di merce
story: è tornato indietro, il reso

# damage
merce danneggiata, danni da trasporto, prodotti danneggiati, danni alla merce
story: ammaccato, rotto nel trasporto

# hazardous-goods
merci pericolose, sostanze pericolose, sostanze chimiche, rifiuti pericolosi, ADR, prodotti chimici
story: perdeva il fusto

# depot-figures
ritmi di produzione, pezzi all'ora, indici di produttività, cadenze, produttività del turno, produttività oraria

# agency-staff
lavoratori interinali, lavoratori somministrati, somministrazione, stagionali, personale interinale, lavoro stagionale
story: gli interinali

# layout
layout del magazzino, organizzazione degli spazi, disposizione della merce, layout del punto vendita
story: più vicino, meno passi

# carriers-freight
trasportatori, gestione dei trasporti, corrieri, spedizioniere, organizzazione dei trasporti, vettori
story: il trasportatore, il corriere

# route-planning
pianificazione dei percorsi, pianificazione delle consegne, programmazione dei viaggi, giri di consegna, gestione autisti, pianificazione viaggi camion
story: ho cambiato il giro

# deliveries
consegne a domicilio, consegna merci, consegne, fattorino, autista consegnatario, consegna pacchi, postino
story: ho consegnato, non c'era nessuno in casa

# vehicle-check
gestione della flotta, flotta aziendale, manutenzione dei mezzi, parco mezzi, controllo dei mezzi, automezzi
story: le gomme, prima di partire

# cold-chain
catena del freddo, temperatura controllata, celle frigorifere, surgelati, cella frigo
story: il congelatore, il frigorifero

# supply-planning
pianificazione della domanda, pianificazione dei materiali, programmazione della produzione, demand planning, MRP, pianificazione della produzione
story: mancava il materiale

# sourcing
selezione dei fornitori, scouting fornitori, richieste di offerta, qualifica dei fornitori, ricerca fornitori, sourcing
story: tre preventivi

# supply-trouble
ritardi di consegna, rotture di stock, carenza di materiali, solleciti ai fornitori, indisponibilità di materiali
story: il fornitore non ha consegnato

# traceability
tracciabilità, rintracciabilità, gestione dei lotti, lotti di produzione, numeri di serie, date di scadenza
story: il lotto

# queue-of-trucks
baie di carico, gestione delle baie, ribalte, slot di carico
story: camion in attesa

# passengers
passeggeri, trasporto passeggeri, autista di autobus, conducente, trasporto persone, tassista
story: una passeggera, un passeggero, sull'autobus

# machine-operation
conduzione macchine, operatore di macchina, addetto alle macchine, conduzione impianti, operaio di produzione, gestione macchine automatiche, conduttore di impianti
story: la macchina girava

# changeover
attrezzaggio, cambio formato, attrezzaggio macchine, messa a punto delle macchine, cambio produzione, regolazione macchine
story: il cambio stampo, ho attrezzato

# machining
CNC, tornitura, fresatura, tornitore, fresatore, lavorazioni meccaniche, macchine utensili, asportazione truciolo
story: al tornio

# welding
saldatura, saldatore, saldature, brasatura, saldatura a filo
story: ho saldato, il cordone

# assembly
linea di montaggio, assemblaggio, montaggio meccanico, addetto al montaggio, assemblatore, assemblaggio di componenti
story: ho montato

# inspection-parts
controllo visivo, strumenti di misura, collaudo, controllo dimensionale, collaudatore, controllo dei pezzi, calibro, controllo in accettazione, primo pezzo
story: con il calibro, un graffio

# defects-scrap
non conformità, difetti, azioni correttive, riduzione degli scarti, scarti, difettosità
story: meno scarti, pezzi da buttare

# process-control
controllo di processo, controllo statistico, parametri di processo, ingegneria di processo, controllo dei processi produttivi
story: fuori dai limiti

# production-line
linea di produzione, capoturno, capo reparto, reparto produttivo, addetto alla produzione, linee produttive, ambiente produttivo
story: la linea ferma, in linea

# lean-floor
lean manufacturing, 5S, kaizen, six sigma, lean production, lean
story: sulla lavagna

# downtime
fermi macchina, riduzione dei fermi, OEE, fermo impianto, disponibilità degli impianti
story: meno fermi

# automation-plant
automazione industriale, PLC, robotica, programmazione PLC, sistemi di controllo, quadri di automazione
story: il sensore, il robot

# hydraulics
oleodinamica, pneumatica, impianti idraulici industriali, sistemi pneumatici, aria compressa
story: il cilindro, perdeva olio

# calibration
taratura, calibrazione, taratura degli strumenti, metrologia
story: ho tarato, misurava male

# work-instructions
istruzioni di lavoro, seguire le istruzioni, seguire procedure operative, schede di lavorazione
story: secondo l'istruzione

# gmp
GMP, camera bianca, norme di buona fabbricazione, batch record, camere sterili
story: in camera bianca

# mechanical-design
progettazione meccanica, disegno meccanico, CAD, progettista meccanico, disegnatore, ingegneria meccanica, SolidWorks
story: ho disegnato il pezzo

# engineering-analysis
calcolo strutturale, calcoli strutturali, elementi finiti, prove su prototipi, simulazioni numeriche
story: si è rotto alla prova

# electronics
elettronica, schede elettroniche, circuiti elettronici, componenti elettronici, progettazione elettronica
story: la scheda elettronica

# civil-engineering
ingegneria civile, strutture in cemento armato, opere stradali, infrastrutture, opere idrauliche, progettazione strutturale
story: il ponte, le fondamenta

# supplier-quality
qualità dei fornitori, audit ai fornitori, valutazione dei fornitori, qualità fornitori
story: pezzi difettosi del fornitore

# product-handover
industrializzazione, avvio della produzione, industrializzazione del prodotto, messa in serie
story: la prima serie

# packaging-end
confezionamento, linea di confezionamento, etichettatura, addetto al confezionamento, pallettizzazione, imbottigliamento
story: le etichette

# sample-prep
preparazione dei campioni, campionamento, preparazione campioni, prelievo di campioni, gestione dei campioni
story: il campione, campioni scambiati

# lab-testing
analisi di laboratorio, analisi chimiche, prove di laboratorio, tecnico di laboratorio, analisi chimico-fisiche, chimica analitica
story: il risultato, ho ripetuto l'analisi

# lab-instruments
strumentazione di laboratorio, strumentazione analitica, HPLC, cromatografia, manutenzione della strumentazione
story: la colonna, il picco

# lab-records
buone pratiche di laboratorio, GLP, quaderno di laboratorio, documentazione di laboratorio
story: sul quaderno di

# experiments
esecuzione di esperimenti, disegno sperimentale, attività sperimentale, progettazione di esperimenti
story: l'esperimento non riusciva

# method-development
sviluppo di metodi, convalida di metodi, metodi analitici, validazione dei metodi, sviluppo di metodiche
story: il nuovo metodo

# lab-safety
sicurezza in laboratorio, biosicurezza, rischio chimico, rischio biologico
story: ha rovesciato l'acido

# cell-culture
colture cellulari, biologia molecolare, PCR, colture di tessuti
story: le cellule, contaminate

# field-science
lavoro sul campo, monitoraggio ambientale, campioni d'acqua, campioni di suolo, rilievi in campo
story: ho misurato nel fiume

# lab-clinical
analisi cliniche, ematologia, laboratorio analisi, chimica clinica, tecnico di laboratorio biomedico
story: la provetta

# regulatory-science
affari regolatori, dossier registrativi, regulatory affairs, registrazione di farmaci
story: presentato il dossier

# breakdown-repair
riparazione guasti, riparazioni, manutenzione correttiva, riparazione di macchinari, interventi su guasto, riparazione degli impianti
story: ho riparato, ho cambiato il pezzo

# preventive-maintenance
manutenzione preventiva, manutenzione ordinaria, manutentore, manutenzione programmata, manutenzione impianti, manutenzione ordinaria e straordinaria
story: prima che si rompesse, ho lubrificato

# electrical-work
impianti elettrici, elettricista, installazione di impianti elettrici, cablaggio quadri, manutentore elettrico, quadri elettrici
story: cortocircuito, il quadro, il salvavita

# wiring-diagrams
lettura del disegno tecnico, schemi elettrici, lettura di schemi, disegno tecnico, lettura disegno meccanico
story: sullo schema, sul disegno

# plumbing
idraulico, impianti idraulici, idraulica, tubazioni, impianti idrosanitari, tubista, perdite d'acqua, spurgo scarichi
story: la perdita d'acqua, il tubo

# heating-cooling
climatizzazione, impianti termici, condizionamento, refrigerazione, caldaie, termoidraulico, pompe di calore, frigorista
story: la caldaia, senza acqua calda

# carpentry
falegnameria, falegname, carpenteria in legno, lavorazione del legno, carpentiere, serramenti
story: le finestre di legno, ho segato

# building-work
edilizia, muratore, lavori edili, piastrellista, imbianchino, cartongesso, opere murarie, intonaci
story: il muro, il cemento

# site-management
gestione del cantiere, capocantiere, direzione lavori, direttore di cantiere, coordinamento del cantiere, assistente di cantiere
story: in cantiere, il subappaltatore

# site-safety
sicurezza in cantiere, lavori in quota, coordinatore della sicurezza, DPI di terza categoria, imbracature
story: senza imbracatura, il ponteggio

# pricing-jobs
computi metrici, preventivazione lavori, preventivista, computo metrico, offerte di gara, contabilità lavori
story: ho preventivato troppo poco, ho preso le misure

# codes-permits
permessi edilizi, normativa edilizia, pratiche edilizie, regolamento edilizio, collaudi edilizi
story: il tecnico del comune

# property-maintenance
manutenzione degli edifici, manutenzione degli immobili, custode, facility management, manutenzione edile, portinaio
story: l'inquilino ha chiamato

# installation-site
messa in servizio, avviamento impianti, installazione di macchinari, installazione presso clienti, tecnico trasfertista, tecnico installatore
story: collegato e provato

# vehicle-repair
meccanico auto, autofficina, riparazione veicoli, meccatronico, autoriparazioni, diagnosi auto, officina meccanica, carrozziere, diagnosi veicoli, elettrauto
story: il motore, i freni

# explain-to-owner
accettazione officina, consulente di officina, spiegare la riparazione, preventivo di riparazione, accettatore di officina
story: gli ho mostrato il pezzo, quanto sarebbe costato

# warranty
garanzia, interventi in garanzia, pratiche di garanzia, riparazioni in garanzia
story: in garanzia, con lo stesso problema

# surveying
topografia, topografo, rilievi topografici, geometra, rilievi e tracciamenti
story: ho misurato il terreno

# landscaping
giardinaggio, giardiniere, manutenzione del verde, verde pubblico, potatura, aree verdi
story: il giardino, ho potato

# solar-install
impianti fotovoltaici, fotovoltaico, energie rinnovabili, energia solare, energia eolica, pannelli solari
story: sul tetto

# crane-plant
gru, gruista, carroponte, escavatorista, movimentazione carichi, piattaforme elevabili, macchine movimento terra
story: il carico sospeso

# guest-reception
accoglienza degli ospiti, front office, check-in e check-out, ricevimento ospiti, reception alberghiera, check-in, addetto al ricevimento
story: un ospite, la camera non era

# reservations
prenotazioni, gestione delle prenotazioni, ufficio booking, booking, prenotazioni alberghiere
story: prenotata due volte, albergo pieno

# rooms
pulizia delle camere, cameriera ai piani, governante, riassetto camere, biancheria, housekeeping
story: le camere, ho rifatto i letti

# table-service
servizio ai tavoli, cameriere di sala, servizio di sala, cameriera, chef de rang, servizio al tavolo
story: al tavolo, il piatto del cliente

# bar-work
barista, bartender, barman, servizio bar, banconista bar, cocktail, caffetteria
story: al banco del bar

# cooking
cuoco, cucina, aiuto cuoco, preparazione dei piatti, preparazione dei pasti, commis di cucina, preparazione alimenti
story: ho cucinato, in cucina

# service-calls
ritmi di cucina, servizio intenso in cucina, cucina ad alti volumi
story: tutti i tavoli pieni, arrivavano le comande

# food-safety
HACCP, igiene alimentare, sicurezza alimentare, norme igieniche, sicurezza degli alimenti, norme igienico-sanitarie
story: la temperatura del frigo, andato a male

# cross-contact
allergeni, allergie alimentari, intolleranze alimentari, diete speciali, intolleranze
story: allergica a, senza glutine

# food-waste
food cost, elaborazione del menu, creazione di menu, spreco alimentare, costi della cucina
story: piatti nuovi, meno cibo buttato

# banquets
banchetti, matrimoni, catering, banchettistica, ricevimenti e matrimoni
story: il matrimonio, gli sposi

# shop-selling
addetto alle vendite, vendita al dettaglio, vendita assistita, assistenza alla vendita, commesso, consulente di vendita, sales assistant, commessa
story: in negozio, una cliente cercava

# shop-display
allestimento, rifornimento scaffali, scaffalista, visual merchandising, esposizione dei prodotti, vetrine, allestimento vetrine
story: lo scaffale, la vetrina

# shop-opening
apertura e chiusura del negozio, apertura e chiusura, responsabile delle chiavi, chiusura giornaliera
story: ho aperto il negozio, ho chiuso il negozio

# store-running
store manager, responsabile di negozio, gestione del punto vendita, responsabile di punto vendita, direttore di punto vendita, capo negozio, gestione del negozio
story: il mio negozio

# exchanges
cambi e resi, cambio merce, rimborsi, rimborsi ai clienti
story: senza scontrino, voleva cambiare

# loyalty
clienti abituali, carta fedeltà, programma fedeltà, clienti affezionati
story: veniva ogni settimana

# guiding
guida turistica, visite guidate, agenzia di viaggi, turismo, accompagnatore turistico, itinerari
story: i turisti, l'escursione

# flight-service
assistente di volo, hostess, steward, personale di cabina, servizio di bordo
story: a bordo, durante il volo

# lost-property
oggetti smarriti, oggetti ritrovati
story: la sua borsa, il suo portafoglio

# noise-trouble
ospiti molesti, schiamazzi, clienti ubriachi, disturbo della quiete
story: era ubriaco, musica alta

# beauty-treatments
parrucchiere, estetista, parrucchiera, trattamenti estetici, manicure, massaggi, acconciatore, barbiere
story: i suoi capelli, il colore dei capelli

# fitness
istruttore di fitness, personal trainer, istruttore di palestra, corsi di gruppo, bagnino, istruttore sportivo
story: in palestra, gli iscritti

# cleaning-buildings
pulizie, addetto alle pulizie, pulizia uffici, impresa di pulizie, servizi di pulizia, pulizie civili, sanificazione
story: ho lavato i pavimenti, i bagni

# crops
agricoltura, raccolta frutta, coltivazione, bracciante agricolo, viticoltura, vendemmia, colture, operaio agricolo
story: il raccolto, abbiamo seminato

# herd
allevamento, mungitura, bestiame, bovini, stalla, zootecnia, avicoltura, allevamento bovini
story: le mucche, il vitello

# farm-machines
macchine agricole, trattorista, trattore, mezzi agricoli, mietitrebbia
story: il trattore

# forestry
forestale, boscaiolo, gestione forestale, motosega, taglio del bosco, selvicoltura
story: gli alberi, ho tagliato l'albero

# bricks
muratura

# plastering
intonacatura

# roofs
coperture dei tetti, tettoista

# decorating
tinteggiatura

# floors-tiles
posa di pavimenti

# concrete
calcestruzzo, casseforme

# scaffolding
ponteggi

# groundworks
scavi, movimento terra

# demolition
demolizioni, rimozione amianto

# insulation
isolamento termico, cappotto termico

# windows-doors
vetraio

# kitchens-bathrooms
montaggio cucine, montatore mobili

# gas-boilers
caldaie a gas

# electrical-testing
verifiche elettriche, collaudo impianti elettrici

# alarms-locks
antifurto, rilevazione incendi

# lifts-service
manutenzione ascensori, scale mobili

# wind-turbines
pale eoliche, turbine eoliche

# pests
derattizzazione, disinfestazione

# window-cleaning
pulizia vetri, pulizia facciate

# caretaking
piccole riparazioni

# facility-contracts
manutenzione edifici, servizi di facility

# plastics
stampaggio plastica, stampaggio a iniezione

# coating
verniciatura, trattamenti superficiali

# printing
stampa offset, tipografo

# sewing-textiles
cucito industriale, sarta

# sheet-metal
lavorazione lamiera, piegatura lamiera

# toolmaking
attrezzista, costruzione stampi

# wood-machines
produzione mobili

# chemical-process
impianti chimici, reattori chimici

# power-plant
centrale elettrica, turbine a vapore

# water-works
depurazione acque, acque reflue

# mining
miniera, cava di pietra

# waste-collection
raccolta rifiuti, netturbino

# production-planning
schedulazione

# stores-parts
ricambistica, utensili e materiali, ricambi, gestione dei ricambi, attrezzeria, pezzi di ricambio, gestione utensili
story: mancava il pezzo, l'attrezzo giusto

# condition-monitoring
analisi vibrazioni, termografia

# machine-elements
cuscinetti, riduttori

# machine-safety
sicurezza macchine, marcatura CE

# food-factory
produzione alimentare

# baking
panificazione, pasticceria

# butchery
macelleria, macellaio

# coffee
macchina del caffè

# brewing
birrificio, sommelier

# hygiene-inspection
lavapiatti, pulizia cucina

# hotel-rooms-sold
occupazione camere, tariffe camere

# event-day
organizzazione congressi, relatori

# box-office
biglietteria, cinema

# till
cassa del negozio

# flowers
fiorista, mazzi di fiori

# car-sales
vendita auto, concessionaria

# hair
taglio e colore

# training-bodies
schede di allenamento

# pools
sorveglianza piscina

# funerals
onoranze funebri, funerale

# laundry
lavanderia, stiratura

# trips-selling
pacchetti vacanza

# flying
pilota di aereo, piano di volo

# airport-ground
handling aeroportuale, bagagli aeroporto

# train-crew
capotreno, macchinista

# load-securing
fissaggio del carico, sponda idraulica

# drivers-hours
cronotachigrafo, tempi di guida

# removals
traslochi, traslocatore

# freight-papers
polizza di carico, dichiarazioni doganali, dogana, pratiche doganali, import export, sdoganamento, operazioni doganali, documentazione doganale
story: fermo in dogana

# tyres-brakes
gommista, freni

# bodywork
carrozzeria

# investigation-police
indagini, polizia giudiziaria

# traffic-police
polizia stradale, controllo sosta

# emergency-calls
centrale operativa, chiamate di emergenza

# ambulance
ambulanza

# disaster-planning
piani di emergenza

# military
forze armate, esercito

# borders
controllo passaporti, immigrazione

# court-office
cancelleria del tribunale

# planning-permission
permessi di costruire, urbanistica

# food-inspection
ispezioni sanitarie, ispezione alimenti

# elections-registers
stato civile

# childbirth
parto

# eyes
ottico, esame della vista

# hearing-speech
apparecchi acustici

# sterile-instruments
sterilizzazione strumenti, sterilizzazione ferri chirurgici

# animal-keeping
toelettatura

# proteins-genes
sequenziamento

# soil-water
bonifica dei suoli, campionamento acque

# tree-work
abbattimento alberi, potatura alberi

# tenancy
gestione affitti, locazioni

# child-protection
affido familiare

# job-coaching
orientamento al lavoro, inserimento lavorativo

# sound-stage
fonico, tecnico di palco

# photographs
fotografo, ritocco foto

# query-speed
ottimizzazione query, indici database

# sign-in-trouble
reset password, assistenza postazioni

# network-trouble
switch e router

# oil-gas
piattaforma petrolifera, raffineria

# clothes-advice
vendita abbigliamento, camerini

# aircraft-maintenance
manutenzione aeronautica, avionica

# rail-track
armamento ferroviario, linea di contatto

# ports-ships
ufficiale di coperta, marittimo, marinaio, pesca, equipaggio, acquacoltura, operazioni portuali, navigazione marittima
story: la nave, in mare

# road-recovery
soccorso stradale, carro attrezzi

# debt-enforcement
recupero crediti giudiziale, pignoramento

# benefit-claims
prestazioni previdenziali, domande di sussidio

# briefing-ministers
disegni di legge, note per il ministro

# development-aid
cooperazione allo sviluppo, aiuti umanitari

# public-health
epidemiologia

# homes
babysitter, collaboratrice domestica

# vulnerability-programme
gestione delle vulnerabilità, penetration test, test di penetrazione, vulnerability assessment
story: ho trovato la vulnerabilità

# device-rollout
installazione hardware, configurazione dei PC, postazioni di lavoro informatiche, installazione di computer, gestione dei dispositivi
story: i portatili, il portatile nuovo

# cloud-bill
capacity planning, costi del cloud, pianificazione della capacità, ottimizzazione dei costi cloud, FinOps
story: la bolletta del cloud
`;
