import type { AskTable } from './index';

/** The questions to ask in German, by rule. */
export const askInGerman: AskTable = {
  'accounts-taken-over': {
    ask: 'Welche Kunden oder welches Gebiet würde ich übernehmen, und was ist dort im letzten Jahr geschehen?',
    good: 'Namen und Zahlen.',
    warning: 'Die besten bleiben anderswo.',
  },
  'after-an-incident': {
    ask: 'Was geschah, als zuletzt etwas Wichtiges ausfiel, und was ist seitdem anders?',
    good: 'Ursachen, keine Schuldigen.',
    warning: 'Ein Name fällt.',
  },
  ambiguity: {
    ask: 'Was ist schon entschieden, und was hätte ich zu entscheiden?',
    good: 'Zwei, drei feste Punkte und ein offener.',
    warning: 'Zwei Menschen antworten verschieden.',
    mayMean: 'Das kann Freiheit bedeuten oder eine Frage, die niemand beantwortet hat.',
  },
  'billable-hours': {
    ask: 'Wie viele abrechenbare Stunden werden erwartet, und wie viele erreicht die Mitte des Teams?',
    good: 'Zwei Zahlen nahe beieinander.',
    warning: '„So viele wie nötig.“',
  },
  'bonus-and-shares': {
    ask: 'Wie wurde der Bonus oder die Beteiligung in den letzten zwei Jahren wirklich ausgezahlt?',
    good: 'Jahre und Anteile am Ziel.',
    warning: '„Das hängt von vielem ab.“',
  },
  'budget-in-hand': {
    ask: 'Welchen Teil des Budgets dürfte ich selbst verschieben, und wo wurde es zuletzt eng?',
    good: 'Eine Summe und eine Grenze.',
    warning: 'Verantwortung ohne Mitsprache.',
  },
  'built-from-new': {
    ask: 'Was hat das jetzt nötig gemacht, und woran wäre in sechs Monaten zu sehen, dass es richtig war?',
    good: 'Ein Grund und etwas, das man sehen oder zählen kann.',
    warning: 'Gar kein Maßstab.',
  },
  'busiest-hour': {
    ask: 'Wie sieht die vollste Stunde der Woche aus, und zu wie vielen sind Sie dann?',
    good: 'Ein Tag, eine Stunde, eine Zahl.',
    warning: '„Wir sind immer zu wenige.“',
  },
  'campaign-worked': {
    ask: 'Welche Kampagne des letzten Jahres hat gewirkt, und woran war das zu sehen?',
    good: 'Eine Zahl, die sich bewegte, und ein Zweifel daran.',
    warning: 'Likes.',
  },
  caseload: {
    ask: 'Wie viele Fälle trägt eine Person heute, und was geschieht, wenn es zu viele sind?',
    good: 'Eine Zahl und Fälle, die verlegt wurden.',
    warning: '„Alle sind voll.“',
  },
  'certificate-upkeep': {
    ask: 'Wer bezahlt, dass Nachweise gültig bleiben, und zählt die Zeit dafür als Arbeitszeit?',
    good: 'Beides, und seit wann.',
    warning: '„Das ist Privatsache.“',
  },
  'checked-before-use': {
    ask: 'Wie wird ein Ergebnis geprüft, bevor sich jemand darauf verlässt, und von wem?',
    good: 'Ein zweites Augenpaar und Zeit dafür.',
    warning: '„Wir vertrauen einander.“',
  },
  'classes-and-hours': {
    ask: 'Wie viele Gruppen und Stunden hätte ich, wie groß sind sie, und wie viel Zeit ist zur Vorbereitung?',
    good: 'Zahlen zu allen dreien.',
    warning: '„Das füllt sich.“',
  },
  'clearance-wait': {
    ask: 'Wie lange dauert die Überprüfung zurzeit, und woran könnte ich bis dahin arbeiten?',
    good: 'Wochen oder Monate und wirkliche Arbeit.',
    warning: '„Warten.“',
  },
  'clinical-support': {
    ask: 'Mit wem wird nach einem schweren Fall gesprochen, und ist dafür Zeit?',
    good: 'Regelmäßig, in der Arbeitszeit.',
    warning: '„Untereinander, zu Hause.“',
  },
  'closing-the-books': {
    ask: 'Wie viele Tage dauert ein Monatsabschluss, und was hält ihn auf?',
    good: 'Tage und eine Ursache außerhalb des Teams.',
    warning: 'Nächte an jedem Monatsende.',
  },
  'coding-share': {
    ask: 'Wie teilt sich eine Woche in Bauen und Betreiben?',
    good: 'Anteile und ein Wunsch.',
    warning: 'Nur Tickets.',
  },
  commission: {
    ask: 'Was hat eine durchschnittliche Person in dieser Rolle letztes Jahr insgesamt verdient, nicht die beste?',
    good: 'Eine Mitte, als Zahl.',
    warning: 'Nur das Höchste wird genannt.',
  },
  'company-direction': {
    ask: 'Was muss der Organisation im kommenden Jahr vor allem gelingen, und was trägt diese Stelle dazu bei?',
    good: 'Eines, und eine Linie von dort zur Stelle.',
    warning: 'Alles zugleich.',
  },
  'competitive-pay': {
    ask: 'Welche Gehaltsspanne ist für diese Stelle vorgesehen?',
    good: 'Zwei Zahlen.',
    warning: 'Die Frage kommt zurück.',
  },
  'concerns-about-fit': {
    ask: 'Welche Bedenken zu meiner Eignung sollte ich jetzt ansprechen?',
    good: 'Eines wird genannt.',
  },
  'customer-voice': {
    ask: 'Wie hört diese Stelle unmittelbar von Kundinnen und Kunden, und was wurde daraufhin geändert?',
    good: 'Ein Besuch, ein Anruf, eine Änderung.',
    warning: 'Nur über Berichte.',
  },
  'data-decisions': {
    ask: 'Welche Entscheidung haben die Zahlen zuletzt geändert, und wer kümmert sich um diese Zahlen?',
    good: 'Eine Entscheidung und ein Name.',
    warning: 'Nur eine Anekdote.',
  },
  'day-that-runs-over': {
    ask: 'Wie werden die Touren geplant, und was ist, wenn ein Tag länger wird?',
    good: 'Bezahlt und beim nächsten Mal anders geplant.',
    warning: '„Dann wird es eben später.“',
  },
  'design-in-time': {
    ask: 'An welcher Stelle kommt Gestaltung dazu, und was wurde anders gebaut, als es gezeichnet war?',
    good: 'Bevor der Plan feststeht.',
    warning: '„Um es hübsch zu machen.“',
  },
  'desk-of-others': {
    ask: 'Wessen Anliegen geht vor, wenn zwei zugleich etwas brauchen, und wer sagt das?',
    good: 'Eine Regel, die alle kennen.',
    warning: '„Das bekommt man ins Gefühl.“',
  },
  families: {
    ask: 'Wie sind Familien eingebunden, und was ist daran zurzeit schwierig?',
    good: 'Eine Gewohnheit und eine ehrliche Schwierigkeit.',
    warning: '„Die mischen sich nicht ein.“',
  },
  'fast-pace': {
    ask: 'Was gibt hier das Tempo vor, und was wurde im letzten Quartal dafür zurückgestellt?',
    good: 'Nennt etwas, das zurückgestellt wurde.',
    warning: '„Alles ist dringend.“',
    mayMean: 'Das kann lange Wochen bedeuten oder nur eine lebhafte Zeit.',
  },
  'fault-that-returns': {
    ask: 'Welche Störung kommt immer wieder, und was wurde dagegen schon versucht?',
    good: 'Eine wird genau beschrieben.',
    warning: '„Es liegt immer an den anderen.“',
  },
  'finding-faults': {
    ask: 'Welcher Fehler hat die Nutzenden zuletzt erreicht, und was hätte ihn früher gefunden?',
    good: 'Der Fehler wird ohne Schuldige erzählt.',
    warning: '„Wir haben keine.“',
  },
  'first-to-improve': {
    ask: 'Welcher Ablauf sollte als Erster besser werden, und wer müsste zustimmen?',
    good: 'Einer und die Menschen, die er berührt.',
    warning: '„Alle.“',
  },
  'fixed-term': {
    ask: 'Wovon hängt es ab, ob der Vertrag weiterläuft, und wann wird das entschieden?',
    good: 'Ein Datum und wie es zuletzt ausging.',
    warning: '„Das wird man sehen.“',
  },
  'flexible-hours': {
    ask: 'Wie oft kamen im letzten Monat Abende oder Wochenenden vor, und wie wurden sie ausgeglichen?',
    good: 'Eine Zahl.',
    warning: '„Das kommt darauf an.“',
    mayMean: 'Das kann heißen, dass man die Zeiten selbst wählt, oder dass die Arbeit sie wählt.',
  },
  'forecast-missed': {
    ask: 'Wie weit lag die letzte Prognose daneben, und was wurde daraus gelernt?',
    good: 'Eine Größe und eine Ursache.',
    warning: '„Der Markt.“',
  },
  'funding-secured': {
    ask: 'Wie lange ist das Geld für diese Arbeit gesichert, und was kommt danach?',
    good: 'Ein Datum und ein Plan.',
    warning: '„Es kam bisher immer etwas.“',
  },
  'growth-strain': {
    ask: 'Was bricht zuerst, wenn Sie sich verdoppeln, und wer arbeitet schon daran?',
    good: 'Eine Schwachstelle, offen benannt.',
    warning: '„Nichts.“',
  },
  'handing-on': {
    ask: 'Wenn etwas über meine Möglichkeiten geht: Wer übernimmt, und wie schnell kommt Antwort?',
    good: 'Minuten oder Stunden und ein Name.',
    warning: '„Das schaffen Sie schon.“',
  },
  handover: {
    ask: 'Wie läuft eine Übergabe an einem vollen Tag, und was geht dabei verloren?',
    good: 'Eine feste Form und freie Minuten.',
    warning: '„Auf dem Flur.“',
  },
  'hard-talks': {
    ask: 'Worüber war man hier zuletzt verschiedener Meinung, und wie wurde es entschieden?',
    good: 'Beide Seiten werden fair erzählt.',
    warning: '„Wir sind uns immer einig.“',
  },
  'hearing-users': {
    ask: 'Wann hat ein Gespräch mit Nutzenden zuletzt einen Plan geändert, und wer hat es geführt?',
    good: 'Ein Datum und ein Plan, der sich änderte.',
    warning: 'Die Forschung kommt nach der Entscheidung.',
  },
  'heavy-work': {
    ask: 'Was wird an einem gewöhnlichen Tag von Hand gehoben, und welche Hilfen gibt es?',
    good: 'Maschinen, Pausen, zu zweit.',
    warning: '„Man wird kräftig.“',
  },
  'how-a-change-ships': {
    ask: 'Wie kommt eine Änderung vom Schreibtisch zu den Menschen, die sie nutzen, und wie lange dauerte die letzte?',
    good: 'Stunden oder Tage, in Schritten erzählt.',
    warning: '„Das wartet auf den Auslieferungstag.“',
  },
  'influence-without-authority': {
    ask: 'Von welchem Team hinge ich am meisten ab, und wie sieht es diese Stelle?',
    good: 'Es hat sich die Stelle gewünscht.',
    warning: '„Die sträuben sich noch ein wenig.“',
  },
  'intense-culture': {
    ask: 'Wie sah die letzte schwierige Zeit hier aus, und wie ist das Team hindurchgekommen?',
    good: 'Ein wirklicher Monat und was danach geändert wurde.',
    warning: 'Geschichten von Treue, keine Änderung.',
    mayMean: 'Das kann Menschen bedeuten, denen die Sache wichtig ist, oder dass viel unausgesprochen erwartet wird.',
  },
  'language-at-work': {
    ask: 'Welche Sprache wird in Besprechungen gesprochen, welche geschrieben, und halten sich alle daran?',
    good: 'Zwei klare Antworten.',
    warning: '„Offiziell …“',
  },
  'last-audit': {
    ask: 'Was hat die letzte Prüfung ergeben, und was davon ist noch offen?',
    good: 'Ein Befund, offen erzählt.',
    warning: '„Gar nichts.“',
  },
  'late-project': {
    ask: 'Welches Projekt ist gerade verspätet, und was würde ihm am meisten helfen?',
    good: 'Eines wird genannt, mit dem, was fehlt.',
    warning: '„Keines.“',
  },
  'lead-a-team': {
    ask: 'Wie ist das Team zusammengesetzt, und was soll eine neue Leitung aus seiner Sicht ändern oder lassen?',
    good: 'Das Team wurde gefragt.',
    warning: 'Niemand hat es gefragt.',
  },
  'lead-of-what': {
    ask: 'Heißt Leitung hier Menschen, die Sache oder beides, und welcher Teil der Woche ist was?',
    good: 'Anteile einer Woche.',
    warning: 'Menschen, aber ohne Mitsprache.',
  },
  'left-out': {
    ask: 'Wann hat zuletzt jemand Neues verändert, wie das Team arbeitet?',
    good: 'Eine Änderung, die blieb.',
    warning: 'Ein Plakat.',
  },
  'level-expected': {
    ask: 'Was sollte jemand mit diesen Jahren von sich aus tun, was jemand Neueres noch nicht könnte?',
    good: 'Zwei, drei Dinge aus der Arbeit.',
    warning: 'Nur die Zahl wird wiederholt.',
  },
  'many-hats': {
    ask: 'Welche zwei dieser Aufgaben füllen die meiste Zeit der Woche, und wer hat heute die übrigen?',
    good: 'Zwei Aufgaben werden ohne Zögern genannt.',
    warning: 'Das weiß noch niemand.',
    mayMean: 'Das kann Abwechslung bedeuten oder Arbeit, für die sonst niemand Zeit hat.',
  },
  mentoring: {
    ask: 'Wie hat sich die zuletzt begleitete Person hier entwickelt, und wie viel Zeit war dafür da?',
    good: 'Ein Mensch, eine Veränderung, Stunden in der Woche.',
    warning: 'Kein Beispiel.',
  },
  'missing-gate': {
    ask: 'Wird das am ersten Tag gebraucht, oder kann es in der Stelle erworben werden: „{words}“?',
    good: 'Ein Zeitpunkt oder ein Fall, in dem es ging.',
    warning: 'Niemand kann es sagen.',
  },
  'mission-in-practice': {
    ask: 'Sie schreiben: „{words}“. An welcher Entscheidung des letzten Jahres sieht man das am besten?',
    good: 'Eine Entscheidung, die etwas gekostet hat.',
    warning: 'Der Satz wird wiederholt.',
  },
  'model-in-use': {
    ask: 'Welches Modell ist heute täglich im Einsatz, und wer würde merken, wenn es falsch läge?',
    good: 'Ein Modell und wer es nutzt.',
    warning: 'Nur Versuche.',
  },
  'money-lasts': {
    ask: 'Wie lange reicht das Geld, und was muss bis zur nächsten Runde erreicht sein?',
    good: 'Monate und eine Bedingung.',
    warning: '„Das ist kein Thema.“',
  },
  'moving-there': {
    ask: 'Welche Hilfe gibt es beim Umzug, und wie bald müsste er sein?',
    good: 'Eine Summe und Zeit.',
    warning: '„Sie müssten schon hier sein.“',
  },
  'near-miss': {
    ask: 'Was war der letzte Beinaheunfall, und was wurde danach geändert?',
    good: 'Einer wird erzählt, mit einer Änderung.',
    warning: '„Hier passiert nichts.“',
  },
  'next-steps': {
    ask: 'Wie geht es weiter, wer entscheidet, und bis wann?',
    good: 'Ein Name und ein Datum.',
    warning: '„Wir melden uns.“',
  },
  'no-growth': {
    ask: 'Wie hat sich jemand im Team in den letzten zwei Jahren weiterentwickelt, und was hat geholfen?',
    good: 'Ein Mensch und ein Weg.',
    warning: 'Kein Beispiel.',
  },
  'no-hours': {
    ask: 'Wie viele Wochenstunden hat die Stelle, und was geschieht mit Stunden darüber hinaus?',
    good: 'Eine Zahl und wie mehr ausgeglichen wird.',
    warning: '„Bis die Arbeit getan ist.“',
  },
  'no-onboarding': {
    ask: 'Wer würde mich einarbeiten, und wie sahen die ersten zwei Wochen für die zuletzt Dazugekommenen aus?',
    good: 'Ein Mensch mit freigehaltener Zeit.',
    warning: '„Man lernt beim Machen.“',
  },
  'no-outcomes': {
    ask: 'Was muss nach neunzig Tagen und nach einem Jahr erreicht sein, damit es aus Ihrer Sicht gut gelaufen ist?',
    good: 'Etwas, das man sehen oder zählen kann.',
    warning: '„Das merken Sie dann.“',
  },
  'no-pay-range': {
    ask: 'In welcher Spanne liegt das Gehalt für diese Stelle?',
    good: 'Zwei Zahlen.',
    warning: 'Die Frage kommt zurück.',
  },
  'no-place': {
    ask: 'Wo wird gearbeitet, und an wie vielen Tagen vor Ort?',
    good: 'Überall dieselbe Antwort.',
    warning: '„Das kann sich ändern.“',
  },
  'no-process': {
    ask: 'Wie viele Gespräche folgen noch, mit wem, und bis wann soll entschieden sein?',
    good: 'Ein Name und ein Datum.',
    warning: '„Wir melden uns.“',
  },
  'no-reason-open': {
    ask: 'Ist die Stelle neu, oder folgt sie auf jemanden?',
    good: 'Eine kurze Geschichte mit einem Grund.',
    warning: 'Mehrere Menschen in kurzer Zeit.',
  },
  'no-reporting-line': {
    ask: 'An wen würde ich berichten, und wie lange leitet diese Person das Team schon?',
    good: 'Ein Name.',
    warning: 'Das ändert sich gerade.',
  },
  'no-start-date': {
    ask: 'Wann soll es losgehen, und wie fest ist dieser Termin?',
    good: 'Ein Monat und was daran hängt.',
    warning: '„Gestern.“',
  },
  'no-team-size': {
    ask: 'Wie groß ist das Team, und wer macht was?',
    good: 'Menschen, keine Kästchen.',
    warning: 'Mehrere Plätze sind unbesetzt.',
  },
  'no-tools': {
    ask: 'Womit würde ich in der ersten Woche arbeiten: welche Werkzeuge, welche Methoden?',
    good: 'Namen, mit einer Klage.',
    warning: '„Das wird gerade alles ersetzt.“',
  },
  'off-the-roadmap': {
    ask: 'Was wurde zuletzt vom Plan gestrichen, und wer wollte das?',
    good: 'Ein Vorhaben und ein Grund.',
    warning: 'Nie wird etwas gestrichen.',
  },
  'old-systems': {
    ask: 'Wo hat das alte System noch das Sagen, und was ist damit geplant?',
    good: 'Eine Stelle und ein Plan in Schritten.',
    warning: '„Das schreiben wir bald neu.“',
  },
  'on-call': {
    ask: 'Wie oft wurde im letzten Monat jemand gerufen, wie oft nachts, und was wurde danach behoben?',
    good: 'Eine Zahl und eine Behebung.',
    warning: '„Daran gewöhnt man sich.“',
  },
  'open-requirement': {
    ask: 'Wie wichtig ist das in den ersten sechs Monaten, und wie sind andere hineingewachsen: „{words}“?',
    good: 'Jemand hat es hier gelernt.',
    warning: '„Vom ersten Tag an.“',
  },
  'open-roles': {
    ask: 'Wie viele offene Stellen trägt eine Person, und wie wirken die Führungskräfte mit, die sie brauchen?',
    good: 'Eine Zahl und Stunden der Führungskräfte.',
    warning: '„Die haben viel zu tun.“',
  },
  'open-source-time': {
    ask: 'Welche Open-Source-Arbeit fließt aus dem Team zurück, und in wessen Arbeitszeit?',
    good: 'Eine Änderung, die übernommen wurde.',
    warning: '„In der Freizeit.“',
  },
  'own-car': {
    ask: 'Wird das eigene Auto für die Arbeit selbst gebraucht, und was wird dafür gezahlt?',
    good: 'Ein Satz je Kilometer.',
    warning: 'Es wird vorausgesetzt.',
  },
  ownership: {
    ask: 'Welche Entscheidungen könnte ich ohne Rückfrage treffen: über Geld, über Menschen, über den Plan?',
    good: 'Klare Grenzen.',
    warning: 'Keine, wenn man nach einer fragt.',
  },
  'pace-on-the-floor': {
    ask: 'Was schafft eine Person in einer gewöhnlichen Stunde, und was ist an einem langsamen Tag?',
    good: 'Eine Zahl, die erreicht wird.',
    warning: 'Ranglisten an der Wand.',
  },
  'partners-outside': {
    ask: 'Mit wem außerhalb des Hauses hätte ich am meisten zu tun, und wo hakt es dabei?',
    good: 'Ein Name und eine ehrliche Schwierigkeit.',
    warning: 'Niemand kennt sie persönlich.',
  },
  'patients-per-person': {
    ask: 'Wie viele Menschen versorgt eine Person in einer üblichen Schicht, und wie viele, wenn jemand fehlt?',
    good: 'Zwei Zahlen, sofort genannt.',
    warning: '„Das gleicht sich aus.“',
  },
  'people-matters': {
    ask: 'Womit kommen die Leute am häufigsten, und was wurde deshalb geändert?',
    good: 'Ein Muster und eine Änderung.',
    warning: '„Nichts Besonderes.“',
  },
  'plan-upset': {
    ask: 'Was wirft den Wochenplan am häufigsten um, und wer macht ihn dann neu?',
    good: 'Eine übliche Ursache und ein Name.',
    warning: '„Wir reagieren.“',
  },
  'planned-or-broken': {
    ask: 'Wie viel der Instandhaltung ist geplant, wie viel Ausfall, und welche Maschine fällt am häufigsten aus?',
    good: 'Anteile und eine Maschine.',
    warning: 'Zum Planen ist keine Zeit.',
  },
  'plants-and-animals': {
    ask: 'Wie ändern Jahreszeit und Wetter die Arbeitszeit, und was geschieht an den schlimmsten Tagen?',
    good: 'Monat für Monat erzählt.',
    warning: '„Man zieht sich warm an.“',
  },
  pressure: {
    ask: 'Woher kommt der Druck in dieser Stelle, und was hat sich daran zuletzt geändert?',
    good: 'Eine Quelle und etwas, das Erleichterung brachte.',
    warning: 'Überstunden gelten als normal.',
    mayMean: 'Das kann seltene harte Tage bedeuten oder gewöhnliche.',
  },
  'project-to-begin': {
    ask: 'Mit welchem Projekt würde ich anfangen, und wie weit ist es?',
    good: 'Ein Projekt mit Namen und Stand.',
    warning: '„Das findet sich dann.“',
  },
  'public-change': {
    ask: 'Wie erreicht eine politische oder gesetzliche Änderung das Team, und was hat die letzte an der Arbeit geändert?',
    good: 'Eine Regel, ein Datum, eine neue Gewohnheit.',
    warning: '„Aus der Zeitung.“',
  },
  'research-freedom': {
    ask: 'Welche Fragen darf ich selbst wählen, und was darf veröffentlicht werden?',
    good: 'Eine Frage, die jemand gewählt hat.',
    warning: 'Alles ist unter Verschluss.',
  },
  'review-of-work': {
    ask: 'Wie wird hier Arbeit gegengelesen, und was ist dabei zuletzt aufgefallen?',
    good: 'Ein Fund, ohne Vorwurf erzählt.',
    warning: '„Das wird durchgewinkt.“',
  },
  'rooms-per-shift': {
    ask: 'Wie viele Zimmer oder Flächen schafft eine Person in einer Schicht, und was geschieht, wenn es nicht zu schaffen ist?',
    good: 'Eine Zahl, die erreicht wird.',
    warning: '„Man wird schneller.“',
  },
  safeguarding: {
    ask: 'Wie wird eine Sorge um die Sicherheit eines Menschen gemeldet, und was geschah mit der letzten?',
    good: 'Ein Weg mit Namen und eine Rückmeldung.',
    warning: '„Das gab es noch nicht.“',
  },
  'security-or-release': {
    ask: 'Wenn ein Sicherheitsbefund gegen einen Termin steht: Wer entscheidet, und wie ging es zuletzt aus?',
    good: 'Ein Befund, der gewann.',
    warning: 'Immer gewinnt der Termin.',
  },
  'self-starter': {
    ask: 'Wie werden die Prioritäten für diese Stelle gesetzt, und wie oft würden wir sie gemeinsam ansehen?',
    good: 'Ein Rhythmus: jede Woche, alle zwei Wochen.',
    warning: '„Das findet sich dann.“',
    mayMean: 'Das kann Vertrauen bedeuten oder dass niemand Zeit zum Helfen hat.',
  },
  'shared-facility': {
    ask: 'Wer teilt sich die Geräte oder Rechner, von denen die Arbeit abhängt, und wie lange wartet man darauf?',
    good: 'Eine Reihenfolge mit Regeln.',
    warning: '„Wer zuerst kommt.“',
  },
  'shift-plan': {
    ask: 'Wie lange vorher steht der Dienstplan, und wie lässt sich tauschen?',
    good: 'Wochen und ein einfacher Tausch.',
    warning: '„Der kommt am Wochenende davor.“',
  },
  'sign-off': {
    ask: 'Wer gibt am Ende frei, und was hält das am meisten auf?',
    good: 'Eine Rolle und eine übliche Dauer.',
    warning: 'Mehrere meinen, es sei jemand anderes.',
  },
  'someone-before': {
    ask: 'Was hat die Person vor mir gut gemacht, und was sollte anders werden?',
    good: 'Achtung und ein klarer Wunsch.',
    warning: 'Mehrere sind in kurzer Zeit gegangen.',
  },
  sponsorship: {
    ask: 'Ist für diese Stelle Unterstützung bei der Arbeitserlaubnis möglich?',
    good: 'Das wurde schon einmal gemacht.',
    warning: '„Eigentlich nicht.“',
  },
  stakeholders: {
    ask: 'Wenn zwei Abteilungen Verschiedenes von dieser Stelle wollen: Wer entscheidet, und wie war es beim letzten Mal?',
    good: 'Ein Name und ein Beispiel.',
    warning: 'Es geht immer nach ganz oben.',
  },
  'stock-that-differs': {
    ask: 'Wo weichen Zählung und Regal am meisten voneinander ab, und wer geht dem nach?',
    good: 'Ein Ort und eine Ursache.',
    warning: 'Schuld hat, wer gezählt hat.',
  },
  'supplier-that-struggles': {
    ask: 'Welcher Lieferant oder Partner ist zurzeit schwierig, und wer spricht mit ihm?',
    good: 'Einer wird ruhig beschrieben.',
    warning: '„Das wären dann Sie.“',
  },
  targets: {
    ask: 'Welcher Anteil der Leute in dieser Rolle hat letztes Jahr das Ziel erreicht, und wer setzt es?',
    good: 'Ein Anteil, sofort genannt.',
    warning: 'Nur von der besten Person ist die Rede.',
  },
  'task-in-selection': {
    ask: 'Wie viel Zeit stecken die meisten in die Aufgabe, und worauf achten Sie dabei?',
    good: 'Stunden und zwei, drei Punkte.',
    warning: '„So lange, wie es dauert.“',
  },
  'technical-decisions': {
    ask: 'Wie fiel die letzte große technische Entscheidung, und wo könnte ich nachlesen, warum?',
    good: 'Sie ist aufgeschrieben.',
    warning: 'Eine Person entscheidet.',
  },
  'ticket-load': {
    ask: 'Wie viele Anfragen bearbeitet eine Person am Tag, und welche kommen immer wieder?',
    good: 'Eine Zahl und eine, die abgeschafft wurde.',
    warning: 'Die Warteschlange bleibt ungenannt.',
  },
  'time-to-signature': {
    ask: 'Wie lange dauert es vom ersten Gespräch bis zur Unterschrift, und an welchem Schritt gehen die meisten verloren?',
    good: 'Wochen und ein Schritt.',
    warning: '„Wir verlieren kaum welche.“',
  },
  'time-zones': {
    ask: 'Über welche Zeiten und Orte arbeitet das Team, und wer weicht aus, wenn sie nicht passen?',
    good: 'Es geht reihum.',
    warning: 'Immer dieselben.',
  },
  'tools-in-use': {
    ask: 'Was davon ist täglich in Gebrauch, und was läuft aus: {words}?',
    good: 'Eines wird gelobt, eines gefürchtet.',
    warning: '„Irgendwie alles.“',
  },
  transformation: {
    ask: 'Was bleibt bei diesem Wandel, wie es ist, und wer ist noch nicht überzeugt?',
    good: 'Eine Gruppe und ihr Grund werden genannt.',
    warning: 'Angeblich ziehen alle mit.',
  },
  travel: {
    ask: 'Wie viel Reisen war es in den letzten Monaten wirklich, und wie lange vorher steht es fest?',
    good: 'Gezählte Nächte.',
    warning: '„Das ist sehr verschieden.“',
  },
  'trusted-numbers': {
    ask: 'Welcher Zahl trauen die Leute hier heute nicht, und warum?',
    good: 'Eine wird genannt, mit Grund.',
    warning: '„Die stimmen alle.“',
  },
  'unhappy-customer': {
    ask: 'Was darf ich für eine unzufriedene Kundin tun, ohne jemanden zu fragen?',
    good: 'Eine Summe oder eine Geste, sofort.',
    warning: '„Die Leitung rufen.“',
  },
  'urgent-hire': {
    ask: 'Wie lange ist die Stelle schon offen, und was hat die Besetzung schwer gemacht?',
    good: 'Ein klarer Grund.',
    warning: 'Schweigen.',
    mayMean: 'Das kann Eile bedeuten oder nur eine Redewendung sein.',
  },
  'vague-duty': {
    ask: 'Was wäre das erste Projekt, und woran wäre zu sehen, dass es gut gelaufen ist?',
    good: 'Ein Projekt mit einem Namen.',
    warning: 'Noch keines.',
  },
  volunteers: {
    ask: 'Wer kümmert sich um die Freiwilligen, und warum sind die letzten geblieben oder gegangen?',
    good: 'Gründe, von den Freiwilligen selbst.',
    warning: '„Die kommen und gehen.“',
  },
  'way-of-working': {
    ask: 'Was würde ich in einer gewöhnlichen Woche sehen, und welche Gewohnheit wurde zuletzt abgeschafft?',
    good: 'Etwas wurde beendet, mit Grund.',
    warning: 'Eine Liste von Terminen.',
  },
  'what-changed': {
    ask: 'Was ist in Ihrer Arbeit im letzten Jahr besser geworden, und was würden Sie als Nächstes ändern?',
    good: 'Eine Antwort auf beide Hälften.',
    warning: 'Nur eine Hälfte wird beantwortet.',
  },
  'what-is-taught': {
    ask: 'Was liegt am ersten Tag bereit, und was würde ich selbst schreiben?',
    good: 'Ein Bestand, den man ansehen darf.',
    warning: 'Nichts, und niemand weiß es.',
  },
  'what-leaders-want': {
    ask: 'Worauf sehen Sie zuerst, wenn etwas aus diesem Team bei Ihnen ankommt, und was fehlt dort heute?',
    good: 'Eines und ein Wunsch.',
    warning: '„Die Zahlen.“',
  },
  'when-law-is-asked': {
    ask: 'An welcher Stelle fragt das Geschäft um rechtlichen Rat, und wann kam es zu spät?',
    good: 'Vor dem Abschluss, mit Beispiel.',
    warning: '„Zum Abnicken.“',
  },
  'where-it-is-written': {
    ask: 'Wo steht, wie die Dinge gemacht werden, und welcher Teil davon ist veraltet?',
    good: 'Ein Ort und ein Teil, der bekannt veraltet ist.',
    warning: '„Einfach fragen.“',
  },
  'where-leads-come-from': {
    ask: 'Woher kommen neue Kunden heute, und welchen Teil müsste ich selbst finden?',
    good: 'Anteile nach Herkunft.',
    warning: '„Das liegt an Ihnen.“',
  },
  'who-employs': {
    ask: 'Wer ist der Arbeitgeber dahinter, und mit wem würde der Vertrag geschlossen?',
    good: 'Zwei Namen.',
    warning: '„Das sagen wir später.“',
  },
  'who-is-trained': {
    ask: 'Wer wird geschult, wie oft, und was fällt danach immer noch schwer?',
    good: 'Eine Sache, die alle kennen.',
    warning: '„Es kommt ja kaum jemand.“',
  },
  'who-plans-the-site': {
    ask: 'Wer plant den Tag vor Ort, wer bringt das Nötige mit, und wie weit liegen die Einsatzorte auseinander?',
    good: 'Erzählt von jemandem, der draußen ist.',
    warning: '„Das sehen Sie morgens.“',
  },
  'who-reads-it': {
    ask: 'Wer liest die Berichte, die hier entstehen, und was hat einer davon zuletzt verändert?',
    good: 'Jemand, der sie liest, und eine Entscheidung.',
    warning: '„Die werden abgelegt.“',
  },
  'who-sits-where': {
    ask: 'Wer sitzt wo, und wie erreichen Entscheidungen die, die nicht im Raum sind?',
    good: 'Sie werden aufgeschrieben.',
    warning: '„Da muss man sich umhören.“',
  },
  'why-customers-leave': {
    ask: 'Warum sind die letzten Kunden gegangen, und wer hat es zuerst erfahren?',
    good: 'Ein Grund, der nicht der Preis ist.',
    warning: '„Die konnten es sich nicht leisten.“',
  },
  'wish-list': {
    ask: 'Welche drei der {words} Anforderungen zählen im ersten halben Jahr am meisten?',
    good: 'Drei werden in einem Atemzug genannt.',
    warning: '„Alle.“',
  },
  'words-approved': {
    ask: 'Durch wessen Hände geht ein Text, bevor er erscheint, und wie viele Runden dauert das?',
    good: 'Zwei Hände, eine Runde.',
    warning: 'Alle reden mit.',
  },
};
