/** Cues of the competencies in German. The format stands at `readPhraseTable`. */
export const CUES_DE = `
# ownership
posting: Eigeninitiative, Eigenverantwortung, eigenverantwortlich, eigenständig, selbstständig, selbständig, Selbstständigkeit, Verantwortungsbewusstsein, verantwortungsbewusst, Verantwortungsbereitschaft
posting: Verantwortung übernehmen, Übernahme von Verantwortung, Zuverlässigkeit, zuverlässig, Einsatzbereitschaft, Engagement, proaktiv, Hands-on-Mentalität, Ergebnisverantwortung
story: habe ich übernommen, übernahm ich, selbst in die Hand genommen, ohne Auftrag, niemand war zuständig, niemand fühlte sich zuständig, bin ich eingesprungen, meine Verantwortung, mein Fehler, in Eigenregie

# delivery
posting: termingerecht, fristgerecht, termintreu, Termintreue, Umsetzungsstärke, Projektplanung, Projektmanagement, Projektleitung, Organisationstalent, Organisationsgeschick, Organisationsfähigkeit, Zielorientierung
posting: zielorientiert, ergebnisorientiert, lösungsorientiert, Planung und Umsetzung, Einhaltung von Terminen, Terminplanung, Meilensteine
story: rechtzeitig, pünktlich fertig, vor der Frist, im Zeitplan, im Verzug, aufgeteilt, Plan gemacht, in Betrieb genommen, fertig geworden

# prioritising
posting: Priorisierung, priorisieren, Prioritäten setzen, Belastbarkeit, belastbar, stressresistent, Stressresistenz, Zeitmanagement, Termindruck, unter Zeitdruck, hohes Arbeitsaufkommen, mehrere Projekte gleichzeitig
story: am dringendsten, das Wichtigste zuerst, musste warten, zu wenig Personal, unterbesetzt, alles gleichzeitig, keine Zeit, zurückgestellt

# analysis
posting: analytisches Denken, analytisches Denkvermögen, analytische Fähigkeiten, Analyse, analysieren, Auswertung, Problemlösung, Problemlösungskompetenz, Ursachenanalyse, Fehlersuche, Urteilsvermögen, strukturierte Arbeitsweise, logisches Denken
story: Ursache, stellte sich heraus, herausgefunden, nachgemessen, ausgewertet, verglichen, überprüft, nachgesehen, die Zahlen zeigten, eingegrenzt

# ambiguity
posting: Umgang mit Unsicherheit, Ungewissheit, unklare Anforderungen, dynamisches Umfeld, von Grund auf, Aufbauarbeit, komplexes Umfeld, Improvisationstalent
story: niemand wusste, es gab keine Vorgabe, ohne Vorgaben, von null, aus dem Stand, unklar war, improvisiert

# strategy
posting: strategisch, strategisches Denken, Strategie, strategische Weiterentwicklung, unternehmerisches Denken, unternehmerisch denken, Budgetverantwortung, Budgetplanung, Roadmap, langfristige Planung, Marktentwicklung, Wirtschaftlichkeit
story: langfristig, entschieden wir uns gegen, die Richtung, auf Jahre, Budget

# leading
posting: Führung, Teamleitung, Leitung eines Teams, Leitung des Teams, Personalverantwortung, Führungserfahrung, Führungskompetenz, Mitarbeiterführung, Personalführung, fachliche Führung, disziplinarische Führung, Führungskraft
story: leitete ich, habe ich geleitet, mein Team, meine Mitarbeiter, führte ich, habe ich geführt, Schichtleitung, als Leitung

# coaching
posting: Anleitung, anleiten, Einarbeitung neuer Mitarbeiter, Schulung, Schulungen, Coaching, Mentoring, Ausbildung von, Förderung der Mitarbeiter, Mitarbeiterentwicklung, Praxisanleitung, Unterweisung
story: eingearbeitet, angeleitet, habe ihr gezeigt, habe ihm gezeigt, beigebracht, neue Kollegin, neuer Kollege, Auszubildende, begleitet

# collaboration
posting: Teamfähigkeit, teamfähig, Teamgeist, Teamplayer, Teamarbeit, Zusammenarbeit, zusammenarbeiten, Zusammenarbeit mit, Kooperation, interdisziplinär, bereichsübergreifend, abteilungsübergreifend, Schnittstelle, enge Abstimmung, Kollegialität
story: gemeinsam, zusammen mit, mit den Kollegen, abgestimmt, die andere Abteilung, alle an einen Tisch, mit dem Team

# influence
posting: Überzeugungskraft, überzeugend, Überzeugungsfähigkeit, Durchsetzungsvermögen, durchsetzungsstark, Verhandlungsgeschick, Überzeugung von, Stakeholder überzeugen, begeistern
story: überzeugt, habe ich vorgeschlagen, stimmten zu, dagegen waren, ließ sich überzeugen, habe geworben, gab nach

# conflict
posting: Konfliktfähigkeit, konfliktfähig, Konfliktmanagement, Konfliktlösung, Konflikte, schwierige Gespräche, Beschwerdemanagement, Beschwerden, Reklamationen, Deeskalation, Kritikfähigkeit, Mediation
story: Streit, stritten, wütend, laut geworden, beschwerte sich, Beschwerde, unter vier Augen, Konflikt, nicht einverstanden, beruhigt

# communication
posting: Kommunikationsfähigkeit, Kommunikationsstärke, kommunikationsstark, kommunikativ, Kommunikation, Präsentation, präsentieren, Ausdrucksfähigkeit, Ausdrucksvermögen, sicheres Auftreten, Gesprächsführung, Berichte, Berichterstattung, Moderation, Dokumentation, verständlich erklären
story: erklärt, habe ich erklärt, aufgeschrieben, berichtet, vorgestellt, gesprochen, angerufen, Bericht geschrieben, in einfachen Worten

# customer
posting: Kundenorientierung, kundenorientiert, Serviceorientierung, serviceorientiert, Dienstleistungsorientierung, Kundenbetreuung, Kundenzufriedenheit, Kundenservice, Kundenkontakt, Patientenorientierung, Nutzerorientierung, Servicegedanke, Betreuung der Patienten, Betreuung der Kunden, Gästebetreuung, Angehörige
story: Kundin, Patientin, Angehörigen, Tochter, Gast beschwerte, aus Sicht der Kunden, Wunsch der Kundin

# improvement
posting: Optimierung, optimieren, Prozessoptimierung, Verbesserung, verbessern, kontinuierliche Verbesserung, Verbesserungsprozess, Effizienzsteigerung, Automatisierung, Vereinfachung, Weiterentwicklung von Prozessen, Lean, KVP
story: schneller geworden, vereinfacht, umgestellt, halbiert, weniger Fehler, seitdem, verbessert, abgeschafft, automatisiert

# innovation
posting: Kreativität, kreativ, Innovation, innovativ, Innovationskraft, Ideenreichtum, neue Ideen, neue Wege, Gestaltungswille, Prototypen, Experimentierfreude
story: Idee, ausprobiert, Prototyp, Versuch, erfunden, neu gedacht, selbst gebaut

# learning
posting: Lernbereitschaft, lernbereit, Weiterbildung, Weiterbildungsbereitschaft, Fortbildung, Auffassungsgabe, schnelle Auffassungsgabe, Neugier, neugierig, Wissbegierde, Flexibilität, Anpassungsfähigkeit, Veränderungsbereitschaft, Einarbeitung in neue
story: gelernt, habe ich gelernt, eingelesen, umgelernt, daraus gelernt, Fehler gemacht, Kurs besucht, beim nächsten Mal, neu für mich

# quality
posting: Sorgfalt, sorgfältig, Genauigkeit, gewissenhaft, Gewissenhaftigkeit, Qualitätsbewusstsein, Qualitätssicherung, Qualitätsmanagement, Präzision, Qualitätskontrolle, Einhaltung der Vorschriften, Sicherheitsbewusstsein, Hygienevorschriften, Normen, Qualitätsstandards, Detailgenauigkeit, Stürze, Sturzprophylaxe, Risikomanagement
story: Fehler entdeckt, nachgeprüft, doppelt geprüft, kontrolliert, Vier-Augen-Prinzip, Fehler gefunden, aufgefallen, sichergestellt, Stürze

# integrity
posting: Integrität, Vertraulichkeit, Verschwiegenheit, Diskretion, Loyalität, Datenschutz, Vielfalt, Inklusion, interkulturelle Kompetenz, interkulturell, Empathie, Einfühlungsvermögen, Wertschätzung, respektvoll
story: ehrlich, zugegeben, die Wahrheit gesagt, vertraulich, gemeldet, war nicht richtig, ausgegrenzt, offen gesagt
`;
