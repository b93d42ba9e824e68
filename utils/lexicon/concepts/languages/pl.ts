/** Phrases of the concepts in Polish. The format stands at `readPhraseTable`. */
export const CONCEPTS_PL = `
# deadlines
dotrzymywanie terminów, terminowość, terminowa realizacja, terminowe wykonywanie, krótkie terminy, presja czasu
story: przed terminem, zdążyliśmy na czas, w ostatniej chwili

# handover
przekazanie zmiany, przekazywanie zmiany, przekazanie obowiązków, przekazywanie wiedzy
story: przekazałem zmianę, przekazałam zmianę, przy przekazaniu

# training-newcomers
wdrażanie nowych pracowników, szkolenie nowych pracowników, wdrożenie nowych osób, szkolenie stanowiskowe, przyuczanie nowych
story: nowa koleżanka, nowy kolega, pierwszy tydzień, wdrożyłem, wdrożyłam

# mentoring
mentoring, opieka nad stażystami, wsparcie merytoryczne kolegów, rozwijanie kompetencji zespołu, opieka nad praktykantami
story: moja stażystka, mój stażysta, mój praktykant

# leading-team
zarządzanie zespołem, kierowanie zespołem, zarządzanie pracownikami, koordynacja pracy zespołu, nadzór nad zespołem, kierowanie pracą zespołu
story: kierowałem zespołem, kierowałam zespołem, mój zespół

# delegating
delegowanie zadań, podział zadań, rozdzielanie zadań, przydzielanie zadań, podział pracy
story: podzieliłem zadania, podzieliłam zadania, rozdzieliłem pracę

# performance-people
ocena pracowników, oceny okresowe, rozmowy oceniające, ocena pracy, zarządzanie efektywnością pracowników
story: pracował coraz gorzej, porozmawiałem z nim o, porozmawiałam z nią o

# team-morale
motywowanie zespołu, motywowanie pracowników, atmosfera w zespole, integracja zespołu, budowanie zaangażowania
story: morale, zniechęceni, nastrój w zespole

# hiring
zatrudnianie pracowników, rozmowy kwalifikacyjne, rekrutacja do zespołu, dobór pracowników, selekcja kandydatów
story: zatrudniłem, zatrudniłam, na rozmowie kwalifikacyjnej

# rota
układanie grafików, grafik pracy, harmonogram pracy, planowanie zmian, tworzenie grafików, grafiki pracy
story: ułożyłem grafik, ułożyłam grafik, zamieniali się zmianami

# shifts-weekends
praca zmianowa, system zmianowy, praca w weekendy, praca w nocy, nocne zmiany, system trzyzmianowy, praca na zmiany, dyspozycyjność w weekendy
story: na nocnej zmianie, w każdy weekend

# short-staffed
braki kadrowe, zastępstwa, brak personelu, zastępowanie nieobecnych
story: brakowało ludzi, na zwolnieniu, we dwójkę

# peak-load
odporność na stres, wzmożony ruch, praca pod presją, szczyt sezonu, duże natężenie pracy, działanie pod presją
story: kolejka sięgała, największy ruch

# prioritising-tasks
ustalanie priorytetów, organizacja czasu, zarządzanie czasem, priorytetyzacja zadań, wielozadaniowość, wyznaczanie priorytetów
story: co najpierw, mogło poczekać

# safety-work
BHP, bezpieczeństwo pracy, przepisy BHP, zasady bezpieczeństwa, bezpieczeństwo i higiena pracy, środki ochrony indywidualnej
story: o mały włos, bez kasku, zdarzenie wypadkowe

# emergencies
sytuacje awaryjne, pierwsza pomoc, ewakuacja, sytuacje kryzysowe, zarządzanie kryzysowe, plan ewakuacji
story: wezwałem karetkę, wezwałam karetkę, alarm pożarowy

# complaints
reklamacje, obsługa reklamacji, rozpatrywanie reklamacji, skargi, rozpatrywanie skarg, rozwiązywanie reklamacji
story: skarżyła się, skarżył się, poskarżyła się, złożyła skargę, narzekała

# angry-people
trudny klient, trudni klienci, trudne sytuacje, niezadowoleni klienci, łagodzenie konfliktów, deeskalacja
story: krzyczała, krzyczał, wściekły, wściekła, uspokoiłem, uspokoiłam, uspokoiła się

# disagreement
rozwiązywanie konfliktów, sytuacje konfliktowe, mediacje, różnice zdań, trudne rozmowy
story: nie zgadzał się, nie zgadzała się, kłócili się, doszliśmy do porozumienia

# stakeholders
interesariusze, zarządzanie interesariuszami, współpraca z interesariuszami, umiejętność przekonywania, wywieranie wpływu
story: przekonałem, przekonałam, w końcu się zgodzili

# cross-team
współpraca z innymi działami, inne działy, współpraca międzydziałowa, zespoły interdyscyplinarne, współpraca z działami
story: z działem, połączyłem oba działy

# teamwork
praca zespołowa, praca w zespole, umiejętność pracy w zespole, współpraca w zespole, gra zespołowa
story: pomagaliśmy sobie, razem z zespołem

# budget
zarządzanie budżetem, kontrola kosztów, odpowiedzialność budżetowa, redukcja kosztów, optymalizacja kosztów, nadzór nad budżetem
story: zmieściliśmy się w budżecie, zaoszczędziliśmy

# negotiation
negocjacje, negocjowanie, umiejętności negocjacyjne, negocjowanie warunków, prowadzenie negocjacji, zdolności negocjacyjne
story: wynegocjowałem, wynegocjowałam, zniżka, rabat

# suppliers
dostawcy, współpraca z dostawcami, podwykonawcy, zarządzanie dostawcami, kontakt z dostawcami
story: nasz dostawca, zmieniliśmy dostawcę

# purchasing
zakupy, dział zakupów, zamówienia zakupowe, składanie zamówień, zaopatrzenie, zamawianie towaru, zamawianie materiałów
story: zamówiłem, zamówiłam, kupiłem

# contracts
przygotowywanie umów, zarządzanie umowami, negocjowanie umów, zawieranie umów, umowy handlowe
story: podpisali umowę, wypowiedział umowę

# reports
raportowanie, przygotowywanie raportów, sporządzanie raportów, tworzenie raportów, sporządzanie sprawozdań, raporty okresowe
story: napisałem raport, napisałam raport, cotygodniowy raport

# presentations
prezentacje, przygotowywanie prezentacji, prowadzenie prezentacji, wystąpienia publiczne, prezentowanie wyników
story: zaprezentowałem, zaprezentowałam, przed zarządem

# explaining
zrozumiały sposób, przystępny sposób, wyjaśnianie złożonych, jasne komunikowanie, tłumaczenie złożonych zagadnień
story: wytłumaczyłem, wytłumaczyłam, prostymi słowami, narysowałem

# written-word
korespondencja, prowadzenie korespondencji, komunikacja pisemna, pisanie tekstów, redagowanie pism, przygotowywanie pism
story: napisałem list, napisałam list

# documentation
dokumentacja techniczna, tworzenie procedur, instrukcje stanowiskowe, tworzenie dokumentacji, opracowywanie procedur, opracowywanie instrukcji
story: napisałem instrukcję, napisałam instrukcję, nigdzie nie było opisane

# record-keeping
prowadzenie ewidencji, prowadzenie rejestrów, prowadzenie dokumentacji, ewidencjonowanie, rejestr
story: zapisywałem wszystko, zapisywałam wszystko, w dzienniku

# data-entry
wprowadzanie danych, uzupełnianie danych, wprowadzanie danych do systemu, aktualizacja bazy danych, rejestrowanie danych
story: wpisałem do systemu, wpisałam do systemu, wprowadzone dwa razy

# computer-use
obsługa komputera, znajomość pakietu Office, pakiet MS Office, umiejętność obsługi komputera, dobra znajomość Excela
story: przy komputerze

# new-system
wdrożenie systemu, wdrażanie systemów, nowy system, cyfryzacja, transformacja cyfrowa, wdrożenia oprogramowania
story: przeszliśmy na nowy system, nowy program

# process-change
usprawnianie procesów, doskonalenie procesów, optymalizacja procesów, ciągłe doskonalenie, usprawnienia, udoskonalanie procesów
story: zmieniłem sposób, zmieniłam sposób, trwało o połowę

# automating
automatyzacja procesów, automatyzacja, automatyzowanie, automatyzacja zadań
story: napisałem skrypt, napisałam skrypt, robione ręcznie

# root-cause
analiza przyczyn, rozwiązywanie problemów, identyfikacja przyczyn, diagnozowanie usterek, wykrywanie przyczyn, analiza problemów
story: okazało się, przyczyną był, przyczyną była, znalazłem przyczynę

# careful-checks
dokładność, skrupulatność, dbałość o szczegóły, sumienność, staranność, rzetelność
story: sprawdziłem dwa razy, sprawdziłam dwa razy, zauważyłem błąd, zauważyłam błąd

# own-mistake
uczenie się na błędach, przyznawanie się do błędów, wyciąganie wniosków z błędów, odpowiedzialność za błędy
story: mój błąd, pomyliłem się, pomyliłam się, zapomniałem, zapomniałam

# learning-new
chęć do nauki, szybkie uczenie się, gotowość do nauki, umiejętność szybkiego uczenia, chęć rozwoju, podnoszenie kwalifikacji
story: sama się nauczyłam, sam się nauczyłem, nigdy wcześniej nie

# taking-feedback
otwartość na feedback, przyjmowanie informacji zwrotnej, otwartość na krytykę, przyjmowanie krytyki, informacja zwrotna
story: powiedziała mi że powinnam, krytyka była słuszna

# working-alone
samodzielność, samodzielna praca, samodzielność w działaniu, umiejętność samodzielnej pracy, samodzielna organizacja pracy
story: zupełnie sama, zupełnie sam

# taking-initiative
inicjatywa, proaktywność, własna inicjatywa, wychodzenie z inicjatywą, przedsiębiorczość, proaktywne podejście
story: nikt mnie nie prosił, zaproponowałem, zaproponowałam, zgłosiłem się

# unclear-goal
od podstaw, od zera, niepewność, zmienne środowisko, dynamiczne środowisko, budowa od podstaw
story: nikt nie wiedział jak, bez wytycznych

# change-people
zarządzanie zmianą, wprowadzanie zmian, zmiany organizacyjne, restrukturyzacja, procesy zmian
story: bali się zmian, nikt nie chciał zmiany

# projects
zarządzanie projektami, prowadzenie projektów, koordynacja projektów, kierownik projektu, planowanie projektów, realizacja projektów
story: prowadziłem projekt, prowadziłam projekt

# planning-ahead
dobra organizacja pracy, umiejętność planowania, zdolności organizacyjne, planowanie i organizacja, organizacja pracy własnej, planowanie pracy
story: zaplanowałem, zaplanowałam, z wyprzedzeniem

# events
organizacja eventów, organizacja wydarzeń, wydarzenia, konferencje, organizacja imprez, eventy
story: w dniu wydarzenia, przyszli goście, festyn

# meetings
prowadzenie spotkań, organizacja spotkań, spotkania zespołu, prowadzenie zebrań, moderowanie spotkań
story: na spotkaniu, na zebraniu

# phone-calls
rozmowy telefoniczne, obsługa telefoniczna, odbieranie telefonów, kontakt telefoniczny, telefoniczna obsługa klienta
story: przez telefon, odebrałem telefon, odebrałam telefon, rozłączyła się

# active-listening
aktywne słuchanie, empatia, umiejętność słuchania, empatyczność, uważne słuchanie
story: wysłuchałem, wysłuchałam, dałem mu się wygadać

# follow-up
monitorowanie realizacji, obsługa posprzedażowa, bieżące informowanie klientów, opieka posprzedażowa, bieżący kontakt
story: oddzwoniłem, oddzwoniłam, na bieżąco informowałem, na bieżąco informowałam

# escalation
eskalacja, eskalowanie problemów, zgłaszanie problemów, zgłaszanie przełożonemu, zgłaszanie nieprawidłowości
story: zgłosiłem kierownikowi, zgłosiłam kierowniczce, zgłosiłam to

# confidentiality
poufność, zachowanie poufności, dyskrecja, informacje poufne, tajemnica zawodowa, tajemnica służbowa
story: w zaufaniu, nie mogłam powiedzieć, nie mogłem powiedzieć

# rules-standards
przestrzeganie procedur, przestrzeganie przepisów, zgodność z przepisami, obowiązujące procedury, regulamin, przestrzeganie standardów
story: wbrew przepisom, zgodnie z procedurą

# audits
audyty, audyty wewnętrzne, audyt, kontrole zewnętrzne, certyfikacja, audytor
story: podczas audytu, inspektor, podczas kontroli

# risk
zarządzanie ryzykiem, ocena ryzyka, analiza ryzyka, identyfikacja ryzyk
story: ryzyko było, mogło pójść źle

# targets
realizacja celów, orientacja na cele, nastawienie na wyniki, wskaźniki KPI, osiąganie celów, realizacja planów
story: celem było, przekroczyliśmy plan, przekroczyłam cel

# measuring
mierzenie efektów, monitorowanie wskaźników, monitorowanie wyników, analiza wskaźników, pomiar efektywności
story: zmierzyłem, zmierzyłam, liczyłam każdy

# quality-work
kontrola jakości, zapewnienie jakości, standardy jakości, zarządzanie jakością, dbałość o jakość, normy jakości
story: przeszło kontrolę, odrzucone

# cleanliness
utrzymanie czystości, porządek na stanowisku, czystość i porządek, utrzymywanie porządku, dbanie o czystość, dbałość o porządek, dbanie o porządek
story: posprzątałem, posprzątałam, uporządkowałam

# physical-work
praca fizyczna, dźwiganie, sprawność fizyczna, wysiłek fizyczny, dobra kondycja fizyczna
story: podniosłem, nosiłam, cały dzień na nogach

# travel
wyjazdy służbowe, gotowość do wyjazdów, delegacje, podróże służbowe, częste wyjazdy
story: pojechałem do klienta, pojechałam do klienta, w delegacji

# driving
prawo jazdy, prawo jazdy kat, kierowca, czynne prawo jazdy, prowadzenie samochodu, samochód służbowy
story: prowadziłem samochód, za kierownicą

# languages-other
języki obce, znajomość języka, język angielski, komunikatywny angielski, drugi język obcy, biegły angielski, język niemiecki, język obcy
story: nie mówiła po polsku, po angielsku

# cultures
różnorodność, środowisko międzynarodowe, wielokulturowość, różnice kulturowe, międzykulturowe
story: z innego kraju, inna kultura

# remote-work
praca zdalna, praca hybrydowa, tryb hybrydowy, zespół rozproszony, home office
story: z domu, na wideokonferencji

# money-handling
obsługa kasy, kasa fiskalna, kasjer, rozliczanie kasy, obsługa kasy fiskalnej, płatności gotówkowe, kasjerka, wydawanie reszty
story: kasa się nie zgadzała, brakowało pieniędzy

# theft-fraud
kradzieże, oszustwa, zapobieganie kradzieżom, nadużycia, przeciwdziałanie oszustwom, zapobieganie stratom
story: ukradł, kradła, przyłapałem

# equipment-care
konserwacja sprzętu, obsługa urządzeń, dbanie o sprzęt, obsługa sprzętu, dbałość o powierzony sprzęt
story: maszyna się zepsuła, sprzęt się zepsuł

# physical-move
przeprowadzka, otwarcie sklepu, nowe otwarcia, nowa siedziba, otwieranie nowych, remont lokalu
story: przenieśliśmy się, nowy sklep

# community
wolontariat, wolontariusze, społeczność lokalna, działania społeczne, koordynacja wolontariuszy
story: sąsiedzi, stowarzyszenie

# fundraising
pozyskiwanie funduszy, darowizny, darczyńcy, sponsorzy, pozyskiwanie środków, wnioski o dofinansowanie, granty
story: zebraliśmy pieniądze, dostaliśmy dotację

# sustainability
zrównoważony rozwój, ochrona środowiska, gospodarka odpadami, recykling, efektywność energetyczna, segregacja odpadów
story: mniej odpadów, wyrzucaliśmy

# research
prowadzenie badań, wyszukiwanie informacji, zbieranie danych, analiza literatury, research, gromadzenie informacji
story: zbadałem, poszukałam informacji

# surveys
ankiety, badania satysfakcji, badanie opinii, kwestionariusze, zbieranie opinii
story: zapytałem wszystkich, zapytałam wszystkich, odpowiedzieli na ankietę

# decision
podejmowanie decyzji, umiejętność podejmowania decyzji, decyzyjność, samodzielne decyzje, szybkie decyzje
story: zdecydowałem, zdecydowałam, musiałem wybrać, musiałam wybrać

# strategy-direction
opracowanie strategii, planowanie strategiczne, myślenie strategiczne, tworzenie strategii, strategia rozwoju, wyznaczanie kierunków
story: za pięć lat, kierunek firmy

# new-ideas
innowacyjność, kreatywność, nowe pomysły, innowacje, nowatorskie rozwiązania, kreatywne myślenie
story: wpadłem na pomysł, wpadłam na pomysł, na próbę

# integrity-pressure
uczciwość, etyka zawodowa, etyka, kodeks etyczny, wysoka kultura osobista i etyka
story: odmówiłem, odmówiłam, to nie było w porządku

# reliability-person
punktualność, niezawodność, odpowiedzialność i punktualność, solidność, obowiązkowość, poczucie odpowiedzialności
story: nigdy się nie spóźniłam, nigdy się nie spóźniłem

# friendly-manner
kultura osobista, wysoka kultura osobista, uprzejmość, życzliwość, nienaganna prezencja, miła aparycja, pogodne usposobienie
story: z uśmiechem

# customer-needs
obsługa klienta, orientacja na klienta, zadowolenie klienta, potrzeby klienta, satysfakcja klienta, kompleksowa obsługa klienta
story: klientka była zadowolona, klient był zadowolony, czego chciał klient

# reception
recepcja, recepcjonistka, recepcjonista, obsługa recepcji, przyjmowanie interesantów, obsługa gości i interesantów
story: w recepcji, przyszedł interesant

# calendars
prowadzenie kalendarza, zarządzanie kalendarzem, umawianie spotkań, planowanie spotkań, kalendarz spotkań
story: przełożyłem spotkanie, przełożyłam spotkanie

# travel-booking
organizacja podróży, organizacja podróży służbowych, rezerwacja hoteli, rezerwacja biletów, rezerwacja lotów
story: spóźnił się na samolot, przebukowałam

# executive-support
asystentka zarządu, asystent zarządu, sekretariat, obsługa sekretariatu, wsparcie zarządu, asystentka dyrektora
story: prezes poprosił, moja dyrektorka

# office-running
prace administracyjne, prace biurowe, obsługa administracyjna, prowadzenie biura, wsparcie administracyjne, zaopatrzenie biura, pracownik biurowy
story: w biurze załatwiłam, artykuły biurowe

# mail-post
obsługa korespondencji, poczta przychodząca, korespondencja przychodząca, przesyłki, obsługa poczty
story: list polecony, paczka przyszła

# filing
archiwizacja dokumentów, archiwizacja, obieg dokumentów, archiwum, segregowanie dokumentów
story: w archiwum, segregatory

# minutes-docs
protokołowanie, sporządzanie protokołów, przygotowywanie dokumentów, protokoły ze spotkań, sporządzanie dokumentów
story: spisałam protokół

# meeting-rooms
sale konferencyjne, rezerwacja sal, przygotowanie sal, obsługa spotkań i sal
story: sala była zajęta

# office-finance
kasa biurowa, rozliczanie wydatków biura, opisywanie faktur, rozliczanie zaliczek
story: paragony

# facilities-office
administracja budynku, usługi biurowe, utrzymanie biura, zarządzanie powierzchnią biurową
story: nowe biurka

# recruiting
rekrutacja, procesy rekrutacyjne, pozyskiwanie kandydatów, prowadzenie rekrutacji, ogłoszenia rekrutacyjne, rekrutacja pracowników
story: wakat, zgłosili się kandydaci

# employee-onboarding
onboarding pracowników, proces onboardingu, wdrożenie pracownika, program adaptacyjny, adaptacja pracowników
story: pierwszy dzień pracy

# employee-relations
relacje pracownicze, związki zawodowe, dialog społeczny, postępowania dyscyplinarne, spory pracownicze
story: skarga pracownika, oboje pracownicy

# dismissals
rozwiązywanie umów o pracę, rozmowy końcowe, wypowiedzenia, zwolnienia grupowe, zwolnienia pracowników
story: zwolnić go, zwolnić ją

# hr-records
administracja kadrowa, akta osobowe, dokumentacja pracownicza, obsługa kadrowa, dokumentacja kadrowa, ewidencja czasu pracy
story: w aktach brakowało

# benefits-pay
wynagrodzenia i benefity, świadczenia pracownicze, polityka wynagrodzeń, siatka płac, pakiet benefitów
story: podwyżka, widełki

# staff-development
rozwój pracowników, rozwój talentów, plany szkoleń, ścieżki kariery, plan rozwoju pracowników, szkolenia pracowników
story: awansowała, awansował

# culture-engagement
kultura organizacyjna, zaangażowanie pracowników, dobrostan pracowników, wellbeing, badanie zaangażowania
story: absencja spadła

# diversity-work
równość szans, równe traktowanie, polityka równości, różnorodność i włączanie
story: uprzedzenia

# workforce-planning
planowanie zatrudnienia, rozwój organizacyjny, planowanie kadr, struktura organizacyjna, planowanie zasobów ludzkich
story: ilu ludzi potrzebujemy

# visas
wizy, pozwolenia na pracę, zezwolenia na pracę, legalizacja pobytu, legalizacja zatrudnienia, zatrudnianie cudzoziemców
story: jego wiza, karta pobytu

# labour-law
prawo pracy, kodeks pracy, przepisy prawa pracy, regulaminy pracy
story: zgodnie z kodeksem pracy

# prospecting
pozyskiwanie klientów, pozyskiwanie nowych klientów, nowi klienci, generowanie leadów, aktywne pozyskiwanie klientów, zimne telefony
umawianie spotkań handlowych
story: zadzwoniłem do pięćdziesięciu, pierwsze spotkanie z

# qualifying
badanie potrzeb klienta, analiza potrzeb klienta, kwalifikacja leadów, rozpoznawanie potrzeb
story: zapytałem czego potrzebują, nie mieli budżetu

# demos
prezentacja produktów, demonstracje produktów, prezentacje produktowe, pokazy produktu
story: na prezentacji pokazałem, pokazałam jak działa

# closing
finalizacja sprzedaży, domykanie sprzedaży, zamykanie sprzedaży, finalizowanie transakcji, domykanie transakcji
story: podpisali zamówienie, transakcja doszła

# objections
obiekcje klientów, pokonywanie obiekcji, radzenie sobie z obiekcjami
story: za drogo, wahała się, wahał się

# quota
realizacja planów sprzedażowych, cele sprzedażowe, plany sprzedaży, wyniki sprzedaży, realizacja celów sprzedażowych
story: sprzedałem najwięcej, sprzedałam najwięcej

# pipeline
lejek sprzedaży, prognozowanie sprzedaży, prognozy sprzedaży, prowadzenie CRM, szanse sprzedaży
story: w lejku

# account-management
opieka nad klientami, obsługa kluczowych klientów, kluczowi klienci, portfel klientów, utrzymywanie relacji z klientami, budowanie relacji z klientami, stali klienci biznesowi
story: nasz największy klient, wieloletni klient

# upsell
sprzedaż krzyżowa, dosprzedaż, cross-selling, up-selling, sprzedaż dodatkowa
story: kupiła też, kupił też

# renewals
utrzymanie klientów, retencja klientów, lojalność klientów, przedłużanie umów, customer success
story: chciał zrezygnować, chciała zrezygnować, została z nami, przedłużył umowę

# customer-onboarding
wdrażanie klientów, wdrożenie klienta, szkolenie klientów, onboarding klientów
story: pierwsze tygodnie klienta

# pricing-quotes
przygotowywanie ofert, oferty handlowe, wyceny, sporządzanie ofert, kalkulacje cenowe
story: przygotowałem ofertę, przygotowałam ofertę, wycena

# territory
przedstawiciel handlowy, praca w terenie, wizyty u klientów, powierzony region, podległy region, sprzedaż terenowa
story: w moim regionie, objeżdżałem klientów

# partners
partnerzy handlowi, dystrybutorzy, sieć partnerska, rozwój sieci partnerów, kanał partnerski, współpraca z dystrybutorami
story: nasz dystrybutor

# new-market
nowe rynki, ekspansja, wejście na rynek, rozwój nowych rynków, rynki zagraniczne
story: pierwszy klient w

# sales-team
zespół handlowy, kierownik sprzedaży, zespół sprzedaży, zarządzanie handlowcami, dyrektor sprzedaży, zarządzanie zespołem sprzedaży
story: moi handlowcy

# trade-fairs
targi, targi branżowe, udział w targach, stoisko targowe, wystawy targowe
story: na targach, nasze stoisko

# call-centre
call center, contact center, infolinia, konsultant telefoniczny, centrum obsługi klienta
połączenia przychodzące, konsultant infolinii
story: rozmów dziennie, czekał na połączenie

# customer-questions
zapytania klientów, odpowiedzi na pytania klientów, obsługa czatu, kontakt mailowy z klientem, pytania klientów
udzielanie informacji, odpowiadanie na zapytania, obsługa zapytań, odpowiadanie na maile, udzielanie odpowiedzi
story: klientka zapytała, klient zapytał
story: odpisałem na maila, odpisałam na maila, chciał wiedzieć

# tickets-support
obsługa zgłoszeń, zgłoszenia serwisowe, system zgłoszeń, tickety, zgłoszenia klientów, rozwiązywanie zgłoszeń
story: kolejka zgłoszeń, zamknąłem zgłoszenie

# refunds-goodwill
rekompensata, zadośćuczynienie klientom, noty kredytowe, odszkodowanie dla klienta
story: oddałam pieniądze, bukiet kwiatów, kupon

# voice-of-customers
głos klienta, opinie klientów o produkcie, przekazywanie uwag klientów
story: przekazałem programistom

# knowledge-articles
baza wiedzy, najczęściej zadawane pytania, artykuły pomocy, FAQ
story: to samo pytanie, napisałam artykuł

# call-quality
jakość rozmów, monitoring rozmów, odsłuch rozmów, jakość obsługi
story: odsłuchałem

# order-processing
realizacja zamówień, obsługa zamówień, przyjmowanie zamówień, przetwarzanie zamówień, wprowadzanie zamówień, obsługa zleceń
story: zamówienie było błędne, złe zamówienie

# real-estate
nieruchomości, obrót nieruchomościami, wynajem mieszkań, zarządzanie nieruchomościami, najemcy, pośrednik nieruchomości, prezentacja nieruchomości
sprzedaż nieruchomości
story: mieszkanie, najemca

# campaigns
kampanie marketingowe, kampanie reklamowe, prowadzenie kampanii, reklama, działania marketingowe
story: kampania, kliknęli

# social-media
media społecznościowe, social media, prowadzenie profili, kanały społecznościowe, profile firmowe
story: post, obserwujący

# content
tworzenie treści, copywriting, content marketing, pisanie artykułów, redagowanie treści, newslettery, teksty marketingowe
story: pisałem artykuły, pisałam artykuły

# search-marketing
pozycjonowanie, SEO, SEM, Google Ads, optymalizacja stron, marketing w wyszukiwarkach
story: pierwsza strona w Google

# email-marketing
e-mail marketing, mailing, kampanie mailingowe, automatyzacja marketingu
story: otworzyli maila

# brand
budowanie marki, wizerunek marki, świadomość marki, identyfikacja wizualna, zarządzanie marką
story: nowe logo, nasza marka

# press
public relations, informacje prasowe, kontakt z mediami, komunikaty prasowe, rzecznik prasowy, dziennikarze
story: gazeta, zadzwoniła dziennikarka

# crisis-comms
komunikacja kryzysowa, zarządzanie reputacją, kryzys wizerunkowy
story: negatywne komentarze, trafiło do mediów

# internal-comms
komunikacja wewnętrzna, intranet, komunikacja z pracownikami
story: w intranecie

# marketing-numbers
analityka internetowa, analiza kampanii, Google Analytics, wskaźniki marketingowe, konwersja
story: konwersja wzrosła

# market-research
badania rynku, analiza rynku, analiza konkurencji, monitorowanie konkurencji, badania konsumenckie
story: konkurent, porównałem ceny

# product-launch
wprowadzanie produktów na rynek, wprowadzenie produktu, premiera produktu, go-to-market, marketing produktowy
story: w dniu premiery

# photo-video
fotografia, produkcja wideo, montaż wideo, montaż filmów, obróbka zdjęć, realizacja filmów
operator kamery
story: nakręciłem, nakręciłam, sfotografowałam

# editing-publishing
redakcja tekstów, korekta tekstów, korekta, wydawnictwo, redagowanie tekstów
story: autorka, rękopis

# journalism
dziennikarstwo, redakcja prasowa, reportaże, dziennikarz, pisanie newsów
story: przeprowadziłam wywiad, moje źródło

# print-graphics
projektowanie graficzne, materiały drukowane, ulotki, skład tekstu, przygotowanie do druku, grafik komputerowy, grafika reklamowa
story: drukarnia, próbny wydruk

# website-upkeep
prowadzenie strony internetowej, aktualizacja strony, administrowanie stroną, sklep internetowy, WordPress
story: na stronie umieściłam

# performing
teatr, spektakle, próby teatralne, wystawy, koncerty, sztuki sceniczne
story: na scenie, przedstawienie, publiczność

# translation
tłumaczenia, tłumacz, tłumaczenie ustne, przekłady, tłumaczenie pisemne, lokalizacja oprogramowania
tłumaczenia ustne, tłumacz przysięgły
story: przetłumaczyłam, przetłumaczyłem, tłumaczyłam na żywo

# accounts-payable
zobowiązania, faktury kosztowe, rozliczanie faktur, faktury zakupowe, płatności dla dostawców, księgowanie faktur zakupu
księgowanie faktur zakupowych, parowanie faktur
story: zapłacona dwa razy, faktura od dostawcy

# accounts-receivable
należności, windykacja, wystawianie faktur, fakturowanie, monitorowanie należności, faktury sprzedażowe
story: nie płacił, zaległe faktury

# reconciliation
uzgadnianie sald, uzgadnianie kont, rozliczanie wyciągów bankowych, uzgadnianie rachunków bankowych, wyciągi bankowe
story: nie zgadzało się, znalazłam różnicę, znalazłem różnicę

# month-end
zamknięcie miesiąca, zamknięcie roku, zamykanie okresów, zamknięcie okresu, zamknięcie ksiąg
story: zamknięcie trwało

# bookkeeping
księgowość, prowadzenie ksiąg rachunkowych, księgowanie dokumentów, dekretacja, rachunkowość, księgowa, księga główna
story: zaksięgowałam, zaksięgowałem

# payroll
naliczanie wynagrodzeń, listy płac, kadry i płace, naliczanie płac, płace, rozliczanie wynagrodzeń
lista płac
story: zła wypłata, błąd w wypłacie

# expenses
rozliczanie delegacji, rozliczanie kosztów podróży, wydatki służbowe, rozliczanie wydatków pracowników
story: jej delegacja

# tax
podatki, VAT, deklaracje podatkowe, rozliczenia podatkowe, CIT, PIT, prawo podatkowe, deklaracje VAT
story: urząd skarbowy, zeznanie

# financial-audit
badanie sprawozdań finansowych, biegły rewident, kontrola wewnętrzna, audyt finansowy
story: rewident zapytał

# budget-forecast
budżetowanie, planowanie finansowe, prognozy finansowe, analiza odchyleń, przygotowywanie budżetu, controlling
story: odchylenie od budżetu

# financial-reports
sprawozdania finansowe, sprawozdawczość finansowa, raportowanie finansowe, bilans, rachunek zysków i strat, raporty finansowe
story: przedstawiłam wyniki

# cash-flow
przepływy pieniężne, płynność finansowa, zarządzanie płynnością, skarbowość, kapitał obrotowy
story: pieniądze na koncie

# costing
kalkulacja kosztów, rachunek kosztów, analiza kosztów, analiza rentowności, koszty wytworzenia, centra kosztów
story: marża, traciliśmy na każdym

# fixed-assets
środki trwałe, amortyzacja, ewidencja środków trwałych, gospodarka majątkiem
story: spis środków

# credit-analysis
analiza kredytowa, wnioski kredytowe, kredyty hipoteczne, ryzyko kredytowe, zdolność kredytowa, kredyty
story: pożyczka, wziął kredyt

# bank-branch
placówka bankowa, oddział banku, produkty bankowe, doradca bankowy, kasjer bankowy, otwieranie rachunków
story: przy okienku

# insurance-claims
likwidacja szkód, szkody, polisy, odszkodowania, likwidator szkód, sprzedaż ubezpieczeń, towarzystwo ubezpieczeń
szkody komunikacyjne
story: ubezpieczona

# money-laundering
pranie pieniędzy, AML, KYC, przeciwdziałanie praniu, weryfikacja klientów AML
story: podejrzana transakcja

# investments
inwestycje finansowe, zarządzanie aktywami, wycena przedsiębiorstw, rynki kapitałowe, fuzje i przejęcia, modele finansowe, zarządzanie portfelem inwestycyjnym
story: przejęcie spółki

# finance-advice
doradztwo finansowe, doradca finansowy, planowanie emerytalne, doradztwo inwestycyjne
story: jej oszczędności, jego emerytura

# finance-with-others
business partner finansowy, partner biznesowy, wsparcie finansowe dla biznesu, finansowy partner
story: z właścicielem budżetu

# grants-accounting
rozliczanie projektów, rozliczanie dotacji, rozliczanie projektów unijnych, rozliczanie funduszy, rozliczanie grantów
story: rozliczenie dla grantodawcy

# contracts-legal
opiniowanie umów, sporządzanie umów, weryfikacja umów, projekty umów
story: klauzula, paragraf umowy

# legal-research
opinie prawne, doradztwo prawne, analizy prawne, obsługa prawna, orzecznictwo, sporządzanie opinii prawnych
story: w ustawie, znalazłam wyrok

# litigation
postępowania sądowe, pisma procesowe, zastępstwo procesowe, reprezentacja przed sądami, spory sądowe
story: sędzia, na rozprawie, apelacja

# legal-files
akta spraw, terminy procesowe, prowadzenie akt, asystent prawny, pilnowanie terminów sądowych
story: termin w sprawie

# client-intake-legal
porady prawne, pomoc prawna, obsługa klientów kancelarii, spotkania z klientami kancelarii
story: moja klientka w kancelarii, mój mocodawca

# compliance-program
compliance, zgodność regulacyjna, program zgodności, polityka zgodności, sygnaliści
story: naruszenie

# privacy-law
RODO, ochrona danych osobowych, inspektor ochrony danych, dane osobowe, prywatność danych
story: wyciek danych

# intellectual-property
własność intelektualna, patenty, znaki towarowe, prawo autorskie, prawa autorskie, własność przemysłowa
story: patent

# corporate-law
prawo spółek, prawo handlowe, obsługa korporacyjna, ład korporacyjny, due diligence, prawo gospodarcze
story: notariusz, zgromadzenie wspólników

# real-estate-law
prawo nieruchomości, księgi wieczyste, umowy najmu, akt notarialny, prawo budowlane nieruchomości
story: akt własności

# api-design
projektowanie API, REST API, tworzenie API, usługi sieciowe, integracja przez API
story: endpoint

# software-development
tworzenie oprogramowania, rozwój oprogramowania, programista, wytwarzanie oprogramowania, tworzenie aplikacji, inżynieria oprogramowania, języki programowania, programowanie aplikacji
story: napisałem program, zaprogramowałam, napisałam kod

# backend-services
backend, mikroserwisy, programista backend, tworzenie backendu, systemy rozproszone
story: przepisaliśmy usługę

# frontend-work
frontend, interfejsy użytkownika, programista frontend, tworzenie interfejsów, aplikacje webowe
story: na ekranie, przycisk

# mobile-dev
aplikacje mobilne, tworzenie aplikacji mobilnych, programista mobilny, rozwój aplikacji mobilnych, programowanie Android
story: apka, w aplikacji

# automated-testing
testy automatyczne, automatyzacja testów, testy jednostkowe, testowanie oprogramowania, tester, przypadki testowe
story: napisałem testy, testy nie przechodziły

# code-review
code review, przegląd kodu, jakość kodu, przeglądy kodu, pull requesty
story: w przeglądzie kodu

# legacy
systemy legacy, refaktoryzacja, dług techniczny, refaktoring, modernizacja systemów
story: stary kod, nikt nie ruszał

# performance-tuning
optymalizacja wydajności, wydajność aplikacji, opóźnienia systemu, czas odpowiedzi systemu, optymalizacja zapytań
story: trwało sekundy, działało szybciej

# scaling
skalowalność, skalowalne systemy, wysoka dostępność, duża skala, skalowanie systemów
story: żądań na sekundę, nie wytrzymywał

# architecture
architektura oprogramowania, architektura systemów, projektowanie systemów, architekt rozwiązań, architektura rozwiązań
story: zaprojektowałem system

# databases
bazy danych, relacyjne bazy danych, projektowanie baz danych, administrowanie bazami danych
story: tabela, indeks

# data-migration
migracja danych, migracje danych, migracja systemów, migracja do chmury
story: przenieśliśmy dane, zmigrowałem

# deployment
ciągła integracja, CI/CD, wdrożenia na produkcję, continuous delivery, deployment
story: na produkcji, wdrożenie na produkcję

# release
zarządzanie wydaniami, kontrola wersji, system kontroli wersji, planowanie wydań
story: nowa wersja

# bugs
naprawa błędów w oprogramowaniu, poprawianie błędów w kodzie, debugowanie, usuwanie błędów aplikacji, bugi
story: bug, zawieszał się

# integrations
integracja systemów, integracje systemowe, integracje z, integracja z systemami
story: połączyłem dwa systemy

# payments-software
systemy płatności, płatności online, bramka płatnicza, rozwiązania płatnicze
story: płatność nie przechodziła

# messaging-queues
kolejki komunikatów, brokery wiadomości, architektura zdarzeniowa, strumieniowanie zdarzeń
story: wiadomości ginęły

# concurrency
wielowątkowość, programowanie współbieżne, przetwarzanie równoległe, współbieżność
story: równocześnie zapisywały

# auth
uwierzytelnianie, autoryzacja użytkowników, single sign-on, zarządzanie tożsamością, uprawnienia użytkowników
story: nie mogła się zalogować

# secure-coding
bezpieczeństwo aplikacji, bezpieczne programowanie, podatności aplikacji, OWASP, bezpieczny kod
story: załatałem lukę

# developer-tools
narzędzia dla programistów, narzędzia wewnętrzne, developer experience, narzędzia deweloperskie
story: zbudowałem narzędzie

# requirements-gathering
zbieranie wymagań, analiza wymagań, wymagania biznesowe, analiza biznesowa, specyfikacja wymagań, wymagania funkcjonalne
story: zapytałam użytkowników, czego naprawdę potrzebowali

# agile-work
metodyki zwinne, scrum, agile, kanban, metodyka agile, praca w sprintach
story: w sprincie, na retrospektywie

# estimating
szacowanie pracochłonności, estymacja zadań, szacowanie zadań, estymacje
story: oszacowałem, dwa razy dłużej

# open-source
open source, otwarte oprogramowanie, projekty open source
story: poprawka do projektu

# embedded
systemy wbudowane, firmware, oprogramowanie wbudowane, mikrokontrolery, embedded, projektowanie płytek PCB
story: płytka

# ml-models
uczenie maszynowe, machine learning, modele predykcyjne, deep learning, trenowanie modeli, uczenie głębokie
story: wytrenowałam model, model przewidywał

# ml-production
MLOps, modele na produkcji, wdrażanie modeli, monitorowanie modeli
story: model na produkcji

# language-models
modele językowe, generatywna AI, LLM, przetwarzanie języka naturalnego, generatywna sztuczna inteligencja
story: chatbot

# vision-recommend
wizja komputerowa, systemy rekomendacyjne, computer vision, rozpoznawanie obrazów, personalizacja treści
story: rekomendacje

# games-graphics
tworzenie gier, game design, grafika 3D, projektowanie gier, gamedev, projektowanie poziomów
story: gracze, gra

# tech-interviews
rozmowy techniczne, rekrutacje techniczne, weryfikacja techniczna kandydatów
story: poprosiłem kandydata

# customer-engineering
doradztwo techniczne, wsparcie przedsprzedażowe, presales, wdrożenia u klientów, konsultant techniczny
story: zainstalowałem u klienta

# software-accessibility
dostępność cyfrowa, WCAG, dostępność stron, dostępność serwisów
story: czytnik ekranu, niewidoma użytkowniczka

# monitoring
monitorowanie systemów, monitoring systemów, alerty systemowe, monitorowanie infrastruktury, monitoring infrastruktury
story: włączył się alarm, żadnego alertu

# incidents
zarządzanie incydentami, incydenty, obsługa incydentów, awarie systemów, usuwanie awarii systemów
story: system padł, nie działał cały

# on-call
dyżury, dyżury domowe, dyżury on-call, wsparcie 24/7, pełnienie dyżurów
story: zadzwonili w nocy

# postmortem
analiza poincydentalna, zarządzanie problemami, postmortem, analiza incydentów
story: omówiliśmy awarię

# reliability
niezawodność systemów, odporność na awarie, SRE, stabilność systemów
story: działał dalej

# backup-restore
kopie zapasowe, odtwarzanie danych, backup, disaster recovery, kopie bezpieczeństwa
story: odtworzyłem, kopia nie działała

# cloud-infrastructure
infrastruktura chmurowa, chmura obliczeniowa, rozwiązania chmurowe, usługi chmurowe, środowiska chmurowe
story: do chmury

# infra-as-code
infrastruktura jako kod, zarządzanie konfiguracją, infrastructure as code, automatyzacja infrastruktury
story: środowisko jednym poleceniem

# containers
konteneryzacja, orkiestracja kontenerów, kontenery, kontenery Docker
story: w kontenerach

# networks
sieci komputerowe, administracja sieci, infrastruktura sieciowa, administrator sieci, urządzenia sieciowe
story: przełącznik, brak sieci

# servers-admin
administracja serwerami, administrator systemów, systemy Linux, serwery, wirtualizacja, administrowanie systemami
story: serwer, aktualizacje

# help-desk
helpdesk, wsparcie użytkowników, wsparcie techniczne, service desk, pomoc użytkownikom, wsparcie IT
story: nie mogła się zalogować do komputera, hasło

# accounts-access
zarządzanie kontami użytkowników, zakładanie kont, nadawanie uprawnień, zarządzanie uprawnieniami, konta użytkowników
story: nadal miał dostęp

# service-levels
SLA, ITIL, zarządzanie usługami IT, poziomy usług, umowy SLA
story: w umówionym czasie

# vendor-escalation
wsparcie producenta, kontakt z producentem, eskalacja do dostawcy oprogramowania
story: producent nie odpowiadał

# information-security
bezpieczeństwo informacji, cyberbezpieczeństwo, bezpieczeństwo IT, incydenty bezpieczeństwa, bezpieczeństwo teleinformatyczne
story: zhakowali, atak

# security-awareness
świadomość bezpieczeństwa, szkolenia z cyberbezpieczeństwa, kampanie phishingowe, testy phishingowe
story: kliknęła w link

# security-compliance
ISO 27001, SOC 2, zgodność bezpieczeństwa, certyfikacja bezpieczeństwa
story: dowody dla audytora

# erp-admin
system ERP, systemy ERP, SAP, wsparcie aplikacji, administrowanie systemem ERP, systemy biznesowe
story: w systemie ERP

# telecom-field
telekomunikacja, światłowody, okablowanie strukturalne, instalacje teletechniczne, monter telekomunikacyjny, sieci światłowodowe
story: pociągnąłem kable

# dashboards
dashboardy, wizualizacja danych, business intelligence, Power BI, raporty BI
story: mój dashboard

# data-analysis
analiza danych, analizy statystyczne, analityk danych, analizowanie danych, analizy ilościowe
story: z danych wynikało, spojrzałem na dane

# data-queries
zapytania SQL, tworzenie zapytań, ekstrakcja danych, pisanie zapytań
story: zapytanie zwracało

# data-pipelines
procesy ETL, ETL, inżynieria danych, potoki danych, przetwarzanie danych w potokach
story: nocne zasilanie

# data-quality
jakość danych, czyszczenie danych, walidacja danych, spójność danych
story: zdublowane rekordy, błędne dane

# data-warehouse
hurtownie danych, hurtownia danych, modelowanie danych, architektura danych, data lake
story: model danych

# kpi-definition
definiowanie wskaźników, definiowanie KPI, opracowanie mierników, ustalanie wskaźników
story: każdy liczył inaczej

# experiments-ab
testy A/B, eksperymenty na użytkownikach, testowanie hipotez
story: wariant wygrał

# forecasting
prognozowanie, modele prognostyczne, analiza predykcyjna, prognozowanie popytu, szeregi czasowe
story: prognoza

# segments-churn
segmentacja klientów, analiza zachowań klientów, analiza churnu, analiza kohortowa
story: dlaczego klienci odchodzili

# data-stakeholders
prezentowanie wniosków z danych, rekomendacje na podstawie danych, potrzeby informacyjne
story: poprosiła o liczby

# report-automation
automatyzacja raportów, automatyczne raporty, automatyzacja raportowania
story: raport robił się sam

# data-governance
zarządzanie danymi, katalog danych, dane podstawowe, data governance, metadane
story: czyje są dane

# spreadsheets-work
zaawansowany Excel, arkusze kalkulacyjne, tabele przestawne, zaawansowana znajomość Excela
story: arkusz, formuła

# gis-maps
GIS, systemy informacji przestrzennej, kartografia, dane przestrzenne, tworzenie map
story: na mapie

# product-discovery
product discovery, walidacja pomysłów, potrzeby użytkowników, odkrywanie potrzeb
story: nikt tego nie używał

# user-research
badania użytkowników, testy użyteczności, wywiady z użytkownikami, badania UX
story: obserwowałam użytkowników

# product-roadmap
roadmapa produktu, strategia produktu, wizja produktu, zarządzanie backlogiem, backlog produktu
story: skreśliliśmy z listy

# product-specs
specyfikacje produktu, user stories, historyjki użytkownika, wymagania produktowe
story: spisałam co

# product-delivery
zarządzanie produktem, product owner, cykl życia produktu, rozwój produktu, menedżer produktu
story: wypuściliśmy funkcję

# product-metrics
metryki produktowe, zaangażowanie użytkowników, wykorzystanie funkcji produktu
story: użycie wzrosło

# pricing-product
polityka cenowa, strategia cenowa, ustalanie cen, monetyzacja
story: podnieśliśmy cenę

# wireframes
makiety, prototypowanie, prototypy, wireframes, makiety funkcjonalne
story: naszkicowałam

# visual-design
projektowanie interfejsów, UX/UI, UI design, UX design, projektant UX
story: mój projekt graficzny, kolory

# design-system
design system, biblioteka komponentów, przewodnik stylu, system projektowy
story: każdy przycisk inny

# design-handoff
współpraca z programistami, przekazywanie projektów programistom, współpraca z deweloperami
story: programista zbudował

# journeys-service
ścieżka klienta, customer journey, projektowanie usług, mapa podróży klienta
story: każdy krok klienta

# workshops-design
warsztaty projektowe, design thinking, design sprint, warsztaty kreatywne
story: karteczki na ścianie

# space-fashion
projektowanie wnętrz, aranżacja wnętrz, projektowanie odzieży, krawiectwo, architekt wnętrz
story: materiał, wykrój

# patient-assessment
parametry życiowe, ocena stanu pacjenta, obserwacja pacjenta, pomiar ciśnienia, monitorowanie stanu pacjenta, wywiad z pacjentem
story: zmierzyłam ciśnienie, zmierzyłem ciśnienie, była blada

# deterioration
pogorszenie stanu pacjenta, stany zagrożenia życia, zmiany w stanie pacjenta, rozpoznawanie pogorszenia
story: pogorszyło się, wezwałam lekarza, wezwałem lekarza

# medicines
podawanie leków, leki, farmakoterapia, rozkładanie leków, podawanie lekarstw
story: tabletki, zła dawka, insulina

# wound-care
opatrunki, leczenie ran, zmiana opatrunków, odleżyny, pielęgnacja ran, profilaktyka odleżyn
story: rana, zmieniłam opatrunek

# injections-blood
pobieranie krwi, iniekcje, wkłucia, kroplówki, cewnikowanie, wstrzyknięcia
story: pobrałam krew, kroplówka, bała się igieł

# personal-care
czynności higieniczne, toaleta pacjenta, higiena osobista, pomoc w czynnościach codziennych, karmienie, czynności pielęgnacyjne
story: pomogłam się umyć, pomogłem się umyć, nie chciała jeść

# patient-moving
profilaktyka upadków, przemieszczanie pacjentów, transport pacjentów, pionizacja, zmiana pozycji, podnośnik
story: upadła, upadł w łazience, wózek inwalidzki, balkonik

# infection-control
kontrola zakażeń, dezynfekcja, higiena rąk, sterylizacja, aseptyka, zapobieganie zakażeniom, reżim sanitarny
story: rękawiczki, w izolatce, ognisko zakażenia

# resuscitation
resuscytacja, reanimacja, ratownictwo medyczne, oddział ratunkowy, SOR, intensywna terapia
story: nie oddychał, nie oddychała, reanimowałam

# ward-handover
raport pielęgniarski, przekazywanie pacjentów, raporty pielęgniarskie
story: na raporcie

# charting
dokumentacja medyczna, prowadzenie dokumentacji medycznej, karta pacjenta, dokumentacja pielęgniarska, elektroniczna dokumentacja medyczna
story: zapisałam w karcie

# care-plan
plan opieki, indywidualny plan opieki, proces pielęgnowania, plan leczenia, plany opieki
story: zmieniliśmy plan opieki

# relatives
rodzina pacjenta, rodziny pacjentów, współpraca z rodziną, bliscy pacjenta, rodziny podopiecznych
story: jej córka, jego syn, rodzina

# patient-teaching
edukacja pacjenta, edukacja zdrowotna, edukacja pacjentów, promocja zdrowia
story: nauczyłam ją, nauczyłem go

# discharge
wypis ze szpitala, wypis pacjenta, planowanie wypisu, przygotowanie do wypisu
story: wróciła do domu, wypisali

# dying
opieka paliatywna, hospicjum, umierający, opieka terminalna, opieka hospicyjna
story: zmarła, zmarł, ostatnie dni

# dementia
demencja, geriatria, osoby starsze, opieka nad osobami starszymi, Alzheimer, seniorzy, otępienie
story: nie wiedziała gdzie jest, zagubiona

# mental-health
zdrowie psychiczne, psychiatria, zaburzenia psychiczne, opieka psychiatryczna, zapobieganie samobójstwom
story: nie chciał żyć, nie chciała żyć, słyszał głosy

# children-ill
pediatria, neonatologia, noworodki, położnictwo, położna, oddział dziecięcy
story: niemowlę, poród

# operating-room
sala operacyjna, blok operacyjny, chirurgia, anestezjologia, instrumentariuszka, zabiegi operacyjne
story: chirurg, podczas operacji

# triage-health
triaż, segregacja medyczna, rejestracja i triage, triage
story: pełna poczekalnia

# care-team
zespół interdyscyplinarny, zespół terapeutyczny, współpraca z lekarzami, zespół medyczny, personel medyczny
story: fizjoterapeuta, z lekarką

# beds-staffing
pielęgniarka oddziałowa, oddziałowa, zarządzanie oddziałem, obłożenie łóżek
story: nie było łóżek, wolne łóżko

# nutrition
dietetyka, żywienie, dietetyk, dieta, żywienie pacjentów, żywienie dojelitowe
story: prawie nie jadła, zakrztusiła się

# chronic-illness
choroby przewlekłe, cukrzyca, onkologia, dializy, niewydolność serca
story: poziom cukru

# rehab
fizjoterapia, rehabilitacja, terapia zajęciowa, logopeda, logopedia, kinezyterapia
story: pierwsze kroki, ćwiczenia

# imaging
radiologia, diagnostyka obrazowa, USG, rezonans magnetyczny, tomografia, RTG, technik elektroradiologii
story: zdjęcie rentgenowskie

# dental
stomatologia, asystentka stomatologiczna, gabinet stomatologiczny, higienistka stomatologiczna, stomatologiczny, protetyka
story: bał się dentysty

# pharmacy
apteka, farmaceuta, technik farmaceutyczny, realizacja recept, wydawanie leków
story: recepta

# home-visits-care
opieka domowa, wizyty domowe, opieka w domu pacjenta, pielęgniarka środowiskowa, usługi opiekuńcze, opieka środowiskowa
story: u niej w domu, u niego w domu

# vaccination
szczepienia, badania przesiewowe, szczepienia ochronne, profilaktyka zdrowotna
story: szczepionka

# incident-report
zdarzenia niepożądane, zgłaszanie zdarzeń niepożądanych, bezpieczeństwo pacjenta
story: zgłosiłam zdarzenie

# appointments-clinic
rejestracja pacjentów, rejestratorka medyczna, umawianie wizyt, przychodnia, zapisy pacjentów, gabinet lekarski
story: nie było wolnych terminów

# medical-billing
rozliczenia z NFZ, rozliczanie świadczeń medycznych, NFZ, statystyka medyczna, kodowanie procedur medycznych
story: fundusz odrzucił

# consent-rights
prawa pacjenta, świadoma zgoda, godność pacjenta, zgoda pacjenta
story: nie chciała leczenia

# medical-supplies
wyroby medyczne, sprzęt medyczny, aparatura medyczna, materiały medyczne
story: wózek reanimacyjny

# clinical-trials
badania kliniczne, badanie kliniczne, protokół badania, dobra praktyka kliniczna
story: uczestnicy badania

# lesson-planning
przygotowywanie lekcji, planowanie lekcji, scenariusze lekcji, materiały dydaktyczne, konspekty, przygotowywanie zajęć
story: przygotowałam lekcję, przygotowałem lekcję, moja lekcja

# teaching
nauczanie, nauczyciel, prowadzenie zajęć, prowadzenie lekcji, praca dydaktyczna, nauczycielka, zajęcia dydaktyczne
story: uczyłam, uczyłem, w mojej klasie

# classroom-management
dyscyplina w klasie, zachowanie uczniów, wychowawca klasy, wychowawstwo, zarządzanie klasą
story: klasa ucichła, głośna klasa

# differentiation
indywidualizacja nauczania, indywidualne podejście do ucznia, dostosowanie do potrzeb uczniów, zróżnicowane potrzeby uczniów
story: szybsi uczniowie, w swoim tempie

# special-needs
pedagog specjalny, specjalne potrzeby edukacyjne, edukacja włączająca, autyzm, dysleksja, nauczyciel wspomagający, spektrum autyzmu
story: chłopiec z autyzmem, ADHD

# grading
ocenianie uczniów, sprawdziany, sprawdzanie prac, egzaminy, ocenianie prac, wystawianie ocen, kartkówki
story: sprawdziłam prace, przed sprawdzianem

# feedback-pupils
postępy uczniów, informacja zwrotna dla uczniów, monitorowanie postępów uczniów, rozwój ucznia
story: napisałam pod jej pracą

# parents
współpraca z rodzicami, rodzice, zebrania z rodzicami, kontakt z rodzicami, wywiadówki
story: matka, jej rodzice, jego rodzice

# pupil-wellbeing
dobro dziecka, pedagog szkolny, wsparcie uczniów, opieka nad uczniami, pomoc psychologiczno-pedagogiczna
story: w domu było źle, opowiedziała mi

# bullying
przemoc rówieśnicza, dręczenie, cyberprzemoc, przemoc w szkole
story: dokuczali, wyśmiewali

# pupil-motivation
motywowanie uczniów, aktywizowanie uczniów, metody aktywizujące, zainteresowanie uczniów
story: nie chciał się uczyć, nie chciała się uczyć

# curriculum
program nauczania, programy nauczania, podstawa programowa, tworzenie kursów, opracowanie programu szkolenia
story: stworzyłam kurs

# education-technology
nauczanie zdalne, e-learning, platforma edukacyjna, nauczanie online, nowe technologie w edukacji, tablica multimedialna
story: lekcja przez wideo

# tutoring
korepetycje, zajęcia wyrównawcze, pomoc w nauce, pomoc w odrabianiu lekcji, zajęcia indywidualne
story: po lekcjach pomagałam

# language-teaching
lektor, nauka języka, język polski jako obcy, nauczanie języka angielskiego, kursy językowe, lektor języka
story: wstydziła się mówić, nauczył się czytać

# early-years
przedszkole, żłobek, wychowanie przedszkolne, opiekun w żłobku, nauczyciel przedszkola, małe dzieci, opieka nad dziećmi
story: przedszkolak, płakała przy rozstaniu

# school-clubs
wycieczki szkolne, zajęcia pozalekcyjne, kółka zainteresowań, kolonie, półkolonie, zajęcia dodatkowe
story: zabrałam klasę

# attendance-pupils
frekwencja uczniów, obecność uczniów, wagary, absencja szkolna, frekwencja
story: przestał chodzić do szkoły

# substitute
zastępstwa za nauczycieli, nauczyciel na zastępstwo, lekcje zastępcze
story: zastępowałam nauczycielkę

# teaching-colleagues
rada pedagogiczna, hospitacje, opiekun stażu, zespół nauczycieli, grono pedagogiczne, pomoc nauczyciela
story: obejrzała moją lekcję

# adult-training
prowadzenie szkoleń, trener, szkolenia dla dorosłych, warsztaty, kształcenie dorosłych, organizacja szkoleń, szkoleniowiec
story: kursanci, uczestnicy

# academic-research
badania naukowe, publikacje naukowe, praca naukowa, doktorat, artykuły naukowe, projekty badawcze
story: moja praca magisterska, nasz artykuł

# student-advising
doradztwo zawodowe, doradca zawodowy, obsługa studentów, dziekanat, wsparcie studentów
story: nie wiedziała jakie studia

# library
biblioteka, bibliotekarz, katalogowanie, muzeum, zbiory biblioteczne, archiwistyka
story: książki, czytelnicy

# casework
praca socjalna, pracownik socjalny, prowadzenie spraw klientów, asystent rodziny, pomoc społeczna, kontrakt socjalny
story: jej sprawa, moi podopieczni

# needs-assessment
diagnoza potrzeb, wywiad środowiskowy, rozpoznanie sytuacji, diagnoza sytuacji
story: na pierwszej rozmowie, czego potrzebowała

# safeguarding
przemoc domowa, ochrona dzieci, niebieska karta, przeciwdziałanie przemocy, dobro małoletnich, piecza zastępcza
story: siniaki, bałam się o dziecko

# crisis-people
interwencja kryzysowa, pomoc w kryzysie, telefon zaufania
story: groził że skoczy

# benefits-advice
świadczenia społeczne, zasiłki, świadczenia rodzinne, pomoc materialna, oddłużanie, ubezpieczenia społeczne
story: jej długi, wypełniłam wniosek

# referrals
kierowanie do instytucji, współpraca z instytucjami, współpraca z ośrodkami, kierowanie do specjalistów
story: skierowałam ją, skierowałem go

# housing
bezdomność, osoby bezdomne, mieszkania komunalne, mieszkalnictwo, schronisko dla bezdomnych, eksmisja
story: spał na ulicy, zaległy czynsz

# addiction
uzależnienia, terapia uzależnień, alkoholizm, narkomania, redukcja szkód, osoby uzależnione
story: znowu pił, nawrót

# youth-work
praca z młodzieżą, młodzież, świetlica, wychowawca świetlicy, świetlica środowiskowa, animator młodzieży
story: młodzi ludzie, nastolatek

# refugees
uchodźcy, cudzoziemcy, migranci, azyl, integracja cudzoziemców
story: uciekła przed wojną

# disability-support
osoby z niepełnosprawnościami, niepełnosprawni, asystent osoby niepełnosprawnej, niepełnosprawność intelektualna, warsztaty terapii zajęciowej
story: nauczyła się sama gotować

# court-reports
opinie dla sądu, opinie sądowe, kurator sądowy, sporządzanie opinii dla sądów, biegły sądowy
story: w mojej opinii dla sądu

# groups
prowadzenie grup, zajęcia grupowe dla uczestników, grupy wsparcia, grupy samopomocowe
story: w grupie

# outreach
streetworking, praca uliczna, kampanie informacyjne, działania profilaktyczne, akcje informacyjne
story: poszłam na ulice

# citizens-counter
obsługa interesantów, obsługa mieszkańców, urząd, biuro obsługi mieszkańców, obsługa petentów, urząd gminy
story: petent, mieszkanka

# permits
decyzje administracyjne, wydawanie decyzji, postępowanie administracyjne, wydawanie zezwoleń, rozpatrywanie wniosków, pozwolenia
story: wniosek odrzucony, zezwolenie

# enforcement
kontrole i inspekcje, straż miejska, prowadzenie kontroli, postępowania mandatowe, egzekucja administracyjna, nadzór i kontrola
story: mandat, w czasie kontroli

# policy-work
polityka publiczna, projekty ustaw, tworzenie prawa, akty prawne, analiza polityk, projekty aktów prawnych
story: notatka dla ministra

# council
rada gminy, konsultacje społeczne, rada miasta, sesje rady, komisje rady
story: radny, na sesji

# public-funds
zamówienia publiczne, przetargi, środki publiczne, fundusze unijne, finanse publiczne, postępowania przetargowe
story: przetarg

# prison-work
służba więzienna, zakład karny, osadzeni, kuratela, resocjalizacja, areszt
story: osadzony, w celi

# counselling
poradnictwo, wsparcie psychologiczne, pomoc psychologiczna, poradnictwo psychologiczne, dialog motywujący
story: rozpłakała się, pierwszy raz o tym

# volunteers-donors
organizacja pozarządowa, fundacja, NGO, bank żywności, organizacje charytatywne
story: nasi wolontariusze

# goods-receiving
przyjmowanie towaru, przyjęcie towaru, przyjmowanie dostaw, rozładunek, kontrola dostaw, przyjęcia magazynowe
story: dostawa się nie zgadzała, list przewozowy

# picking-packing
kompletacja zamówień, kompletowanie zamówień, pakowanie, kompletacja towaru, pakowanie towaru, zbieranie zamówień
story: do złego kartonu, spakowałam

# shipping
wysyłka towaru, wysyłka, załadunek, spedycja wysyłek, wydawanie towaru, załadunek i rozładunek, przygotowanie wysyłek
story: ładunek, załadowałem ciężarówkę

# forklift-driving
wózek widłowy, wózki widłowe, operator wózka widłowego, uprawnienia na wózki widłowe, UDT, wózki jezdniowe
story: na wózku widłowym

# stock-count
inwentaryzacja, stany magazynowe, kontrola stanów magazynowych, inwentaryzacje, gospodarka magazynowa
story: stan się nie zgadzał, policzyłam

# warehouse-work
magazyn, magazynier, prace magazynowe, praca w magazynie, pracownik magazynu, centrum dystrybucyjne
story: w magazynie, regały

# scanning
skaner, obsługa skanera, kody kreskowe, skanowanie towaru, kolektor danych
story: skaner, etykieta

# returns-handling
zwroty, obsługa zwrotów, logistyka zwrotów, przyjmowanie zwrotów
story: wróciło do nas

# damage
uszkodzenia towaru, szkody transportowe, uszkodzony towar, protokoły szkód
story: wgniecione, stłuczone

# hazardous-goods
materiały niebezpieczne, substancje niebezpieczne, ADR, odpady niebezpieczne, substancje chemiczne, chemikalia
story: wyciek z beczki

# depot-figures
wydajność pracy, normy wydajności, normy produkcyjne, produktywność, tempo pracy
story: na godzinę

# agency-staff
pracownicy tymczasowi, praca tymczasowa, pracownicy sezonowi, agencja pracy
story: tymczasowi

# layout
układ magazynu, rozmieszczenie towaru, organizacja przestrzeni magazynowej, lokalizacje magazynowe
story: bliżej, mniej chodzenia

# carriers-freight
przewoźnicy, organizacja transportu, spedytor, spedycja, zlecenia transportowe, zlecanie transportu
story: przewoźnik

# route-planning
planowanie tras, planowanie dostaw, dyspozytor, planowanie transportu, planowanie tras dostaw, dyspozytor transportu, spedytor drogowy
story: zmieniłem trasę

# deliveries
dostarczanie przesyłek, kurier, dostarczanie towaru, dostawy do klientów, doręczanie, rozwożenie towaru, doręczanie paczek, listonosz
story: doręczyłem, nikogo nie było w domu

# vehicle-check
flota, zarządzanie flotą, flota samochodowa, przeglądy pojazdów, stan techniczny pojazdu, zabezpieczenie ładunku
story: opony, przed wyjazdem sprawdziłem

# cold-chain
łańcuch chłodniczy, chłodnia, mroźnia, kontrolowana temperatura, mrożonki
story: zamrażarka, chłodziarka

# supply-planning
planowanie zapasów, planowanie popytu, planowanie produkcji, planowanie materiałowe, planista, planowanie zaopatrzenia
story: zabrakło materiału

# sourcing
wybór dostawców, zapytania ofertowe, strategiczne zakupy, poszukiwanie dostawców, pozyskiwanie dostawców, sourcing
story: trzy oferty

# supply-trouble
opóźnienia dostaw, braki materiałowe, niedobory, braki towaru, zakłócenia dostaw
story: dostawca zawiódł

# traceability
identyfikowalność, numery partii, numery seryjne, terminy ważności, kontrola partii
story: partia

# queue-of-trucks
awizacje, rampa, awizacja dostaw, okna czasowe
story: ciężarówki czekały

# passengers
pasażerowie, przewóz osób, kierowca autobusu, przewozy pasażerskie, motorniczy, taksówkarz
story: pasażerka, w autobusie

# machine-operation
obsługa maszyn, operator maszyn, operator produkcji, obsługa maszyn produkcyjnych, operator maszyn i urządzeń, obsługa linii
story: maszyna pracowała

# changeover
przezbrajanie maszyn, przezbrojenia, ustawianie maszyn, ustawiacz, nastawianie maszyn
story: przezbrojenie, ustawiłem maszynę

# machining
CNC, operator CNC, obróbka skrawaniem, tokarz, frezer, programowanie CNC, tokarka, ślusarz
story: na tokarce

# welding
spawanie, spawacz, lutowanie, prace spawalnicze, zgrzewanie, spawanie MIG
story: spaw, pospawałem

# assembly
montaż podzespołów, monter, linia montażowa, montowanie elementów, montaż elektroniczny, montaż mechaniczny
story: zmontowałem, zmontowałam

# inspection-parts
kontrola wizualna, przyrządy pomiarowe, kontroler jakości, pomiary detali, kontrola wymiarowa, narzędzia pomiarowe, kontrola pierwszej sztuki, kontrola wejściowa
story: suwmiarka, rysa

# defects-scrap
niezgodności, działania korygujące, wady wyrobów, redukcja braków, wyroby niezgodne
story: mniej braków, wadliwe sztuki

# process-control
kontrola procesu, parametry procesu, statystyczna kontrola procesu, SPC, nadzór nad procesem produkcyjnym, technolog
story: poza normą

# production-line
linia produkcyjna, pracownik produkcji, kierownik produkcji, brygadzista, linie produkcyjne, mistrz produkcji, środowisko produkcyjne
story: linia stała, na linii

# lean-floor
lean manufacturing, 5S, kaizen, six sigma, lean, szczupła produkcja
story: na tablicy

# downtime
przestoje, redukcja przestojów, OEE, przestoje maszyn, dostępność maszyn
story: mniej przestojów

# automation-plant
automatyka przemysłowa, sterowniki PLC, PLC, automatyk, robotyka, programowanie sterowników, roboty przemysłowe
story: czujnik, robot

# hydraulics
hydraulika siłowa, pneumatyka, układy hydrauliczne, sprężone powietrze, układy pneumatyczne
story: siłownik, ciekł olej

# calibration
kalibracja, wzorcowanie, kalibracja przyrządów, metrologia
story: skalibrowałem, źle mierzył

# work-instructions
praca według instrukcji, przestrzeganie instrukcji, instrukcje pracy, praca zgodnie z instrukcją
story: według instrukcji

# gmp
GMP, dobra praktyka produkcyjna, cleanroom, pomieszczenia czyste, dokumentacja serii
story: w strefie czystej

# mechanical-design
konstruktor, projektowanie mechaniczne, CAD, rysunki konstrukcyjne, SolidWorks, inżynier mechanik, projektowanie części
story: narysowałem część

# engineering-analysis
obliczenia wytrzymałościowe, MES, testy prototypów, analizy wytrzymałościowe, symulacje numeryczne
story: pękło w próbie

# electronics
elektronika, płytki drukowane, układy elektroniczne, elektronik, PCB, podzespoły elektroniczne
story: płytka drukowana

# civil-engineering
budownictwo, konstrukcje budowlane, drogownictwo, inżynieria lądowa, projektowanie konstrukcji, hydrotechnika
story: most, fundament

# supplier-quality
jakość dostawców, audyty dostawców, ocena dostawców, kwalifikacja dostawców
story: wadliwe części od dostawcy

# product-handover
uruchomienie produkcji, wdrażanie nowych wyrobów, industrializacja, wdrożenie do produkcji, uruchamianie produkcji seryjnej
story: pierwsza seria

# packaging-end
linia pakująca, etykietowanie, paletyzacja, konfekcjonowanie, pakowacz
story: etykiety

# sample-prep
przygotowanie próbek, pobieranie próbek, próbki, przygotowywanie próbek
story: próbka, pomylone próbki

# lab-testing
analizy laboratoryjne, badania laboratoryjne, analizy chemiczne, laborant, chemia analityczna, analizy fizykochemiczne
story: powtórzyłam analizę, wynik badania

# lab-instruments
aparatura laboratoryjna, sprzęt laboratoryjny, HPLC, aparatura analityczna, chromatografia
story: kolumna, pik

# lab-records
dobra praktyka laboratoryjna, dokumentacja laboratoryjna, GLP, dziennik laboratoryjny
story: w dzienniku laboratoryjnym

# experiments
prowadzenie eksperymentów, planowanie eksperymentów, doświadczenia laboratoryjne, eksperymenty
story: eksperyment się nie udał

# method-development
rozwój metod, walidacja metod, metody analityczne, opracowywanie metod, walidacja metod analitycznych
story: nowa metoda

# lab-safety
bezpieczeństwo w laboratorium, bezpieczeństwo chemiczne, bezpieczeństwo biologiczne
story: rozlał kwas

# cell-culture
hodowle komórkowe, biologia molekularna, hodowla komórek, PCR
story: komórki, zakażona hodowla

# field-science
badania terenowe, monitoring środowiska, próbki wody, próbki gleby, prace terenowe
story: w terenie zmierzyłam

# lab-clinical
diagnostyka laboratoryjna, laboratorium medyczne, hematologia, diagnosta laboratoryjny, analityka medyczna
story: probówka

# regulatory-science
rejestracja leków, dokumentacja rejestracyjna, regulatory affairs, dossier rejestracyjne
story: złożyliśmy dossier

# breakdown-repair
usuwanie awarii, naprawy, naprawa maszyn, usuwanie usterek, naprawa urządzeń, awarie maszyn, remonty maszyn
story: naprawiłem, naprawiłam, wymieniłem część, zepsuta pompa

# preventive-maintenance
utrzymanie ruchu, przeglądy techniczne, konserwacja maszyn, konserwacja urządzeń, prewencja, przeglądy okresowe, mechanik utrzymania ruchu
story: zanim się zepsuło, nasmarowałem

# electrical-work
elektryk, instalacje elektryczne, prace elektryczne, elektromonter, uprawnienia SEP, montaż instalacji elektrycznych
story: zwarcie, rozdzielnica, bezpiecznik

# wiring-diagrams
rysunek techniczny, czytanie rysunku technicznego, schematy elektryczne, dokumentacja rysunkowa, czytanie schematów
story: na schemacie, na rysunku

# plumbing
hydraulik, instalacje sanitarne, instalacje wodno-kanalizacyjne, rurociągi, monter instalacji sanitarnych, nieszczelności rur, udrażnianie kanalizacji
story: wyciek wody, rura

# heating-cooling
klimatyzacja, wentylacja, instalacje grzewcze, ogrzewanie, pompy ciepła, chłodnictwo, HVAC, kotły
story: kocioł, nie było ciepłej wody

# carpentry
stolarz, stolarka, cieśla, obróbka drewna, prace stolarskie, montaż mebli
story: okna drewniane, przyciąłem

# building-work
prace budowlane, murarz, roboty budowlane, tynkarz, glazurnik, malarz, dekarz, zbrojarz, prace wykończeniowe
story: ściana, wylaliśmy beton

# site-management
kierownik budowy, nadzór budowlany, prowadzenie budowy, kierownik robót, majster budowy, koordynacja robót
story: na budowie, podwykonawca budowlany

# site-safety
praca na wysokości, bezpieczeństwo na budowie, prace na wysokości, szkolenia BHP na budowie
story: bez szelek, rusztowanie

# pricing-jobs
kosztorysowanie, kosztorysy, kosztorysant, przedmiary, obmiary, wyceny robót
story: za nisko wyceniłem, obmierzyłem

# codes-permits
prawo budowlane, pozwolenie na budowę, odbiory budowlane, normy budowlane, nadzór inwestorski
story: inspektor budowlany

# property-maintenance
konserwator, utrzymanie obiektów, administrowanie budynkami, utrzymanie budynków, dozorca, eksploatacja budynków, konserwacja budynków
story: lokator zadzwonił

# installation-site
uruchomienia, montaż urządzeń, rozruch, uruchamianie maszyn, instalacja maszyn, montaż u klienta, serwisant
story: podłączone i sprawdzone

# vehicle-repair
mechanik samochodowy, naprawa pojazdów, diagnostyka samochodowa, blacharz, serwis samochodowy, warsztat samochodowy, elektromechanik pojazdów, diagnostyka pojazdów, elektromechanik samochodowy
story: silnik, hamulce

# explain-to-owner
doradca serwisowy, doradztwo serwisowe, wyjaśnianie zakresu naprawy, kosztorys naprawy
story: pokazałem mu część, ile będzie kosztować

# warranty
gwarancja, naprawy gwarancyjne, serwis gwarancyjny, zgłoszenia gwarancyjne
story: na gwarancji, z tą samą usterką

# surveying
geodezja, geodeta, pomiary geodezyjne, tyczenie, prace geodezyjne
story: pomierzyłem teren

# landscaping
ogrodnik, tereny zielone, pielęgnacja zieleni, utrzymanie zieleni, zieleń, odśnieżanie
story: ogród, przyciąłem drzewa

# crane-plant
suwnica, operator suwnicy, dźwigi, operator koparki, żuraw, hakowy, podnośniki koszowe
story: dźwig, zawieszony ładunek

# guest-reception
obsługa gości hotelowych, zameldowanie, recepcja hotelowa, obsługa gości, check-in, meldowanie gości
story: gość hotelowy, pokój nie był gotowy

# reservations
rezerwacje, przyjmowanie rezerwacji, system rezerwacyjny, obsługa rezerwacji, rezerwacja pokoi
story: zarezerwowany dwa razy, hotel był pełny

# rooms
sprzątanie pokoi, pokojowa, pokojówka, służba pięter, sprzątanie pokoi hotelowych, pralnia
story: pokoje, pościeliłam łóżka

# table-service
kelner, kelnerka, obsługa gości restauracji, obsługa kelnerska, podawanie dań, serwowanie potraw
story: przy stoliku, danie gościa

# bar-work
barman, barista, obsługa baru, przygotowywanie napojów, koktajle, barmanka
story: za barem

# cooking
kucharz, gotowanie, przygotowywanie posiłków, pomoc kuchenna, przygotowywanie potraw, kuchnia, przygotowywanie dań
story: ugotowałam, ugotowałem, w kuchni

# service-calls
praca pod presją w kuchni, duży ruch w kuchni
story: wszystkie stoliki zajęte, bony spływały

# food-safety
HACCP, bezpieczeństwo żywności, higiena żywności, przepisy sanitarne, sanepid, dobra praktyka higieniczna
story: temperatura w lodówce, zepsute

# cross-contact
alergeny, alergie pokarmowe, diety specjalne, nietolerancje pokarmowe
story: uczulona na, bezglutenowe

# food-waste
układanie menu, food cost, receptury, planowanie menu, marnowanie żywności, tworzenie menu
story: nowe dania, mniej jedzenia w koszu

# banquets
bankiety, wesela, catering, obsługa bankietów, przyjęcia okolicznościowe
story: wesele, para młoda

# shop-selling
sprzedawca, sprzedaż w sklepie, doradca klienta, doradzanie klientom, handel detaliczny, obsługa klientów w sklepie, ekspedientka
story: w sklepie, klientka szukała

# shop-display
wykładanie towaru, ekspozycja towaru, merchandising, układanie towaru, uzupełnianie półek, dbanie o ekspozycję
story: półka, witryna

# shop-opening
otwieranie i zamykanie sklepu, otwieranie sklepu, zamykanie sklepu, raport dobowy
story: otworzyłam sklep, zamknęłam sklep

# store-running
kierownik sklepu, zastępca kierownika sklepu, prowadzenie sklepu, zarządzanie sklepem, kierownik restauracji, zarządzanie salonem
story: mój sklep

# exchanges
wymiana towaru, zwroty i wymiany, zwrot pieniędzy, zwroty od klientów
story: bez paragonu, chciała wymienić

# loyalty
stali klienci, program lojalnościowy, karta lojalnościowa, programy lojalnościowe
story: przychodziła co tydzień

# guiding
przewodnik turystyczny, pilot wycieczek, biuro podróży, turystyka, oprowadzanie, doradca turystyczny, oprowadzanie wycieczek, przewodnik miejski
story: turyści, wycieczka

# flight-service
stewardesa, personel pokładowy, steward, obsługa pokładowa
story: na pokładzie, podczas lotu

# lost-property
rzeczy znalezione, biuro rzeczy znalezionych, rzeczy zgubione
story: jej torebka, jego portfel

# noise-trouble
uciążliwi goście, pijani goście, zakłócanie ciszy nocnej
story: był pijany, głośna muzyka

# beauty-treatments
fryzjer, kosmetyczka, fryzjerka, zabiegi kosmetyczne, masaż, manicure, kosmetologia, barber
story: jej włosy, farbowanie

# fitness
instruktor fitness, trener personalny, zajęcia fitness, ratownik wodny, siłownia, zajęcia sportowe
story: klubowicze, na siłowni

# cleaning-buildings
sprzątanie, sprzątanie biur, utrzymanie czystości w budynku, sprzątaczka, serwis sprzątający, osoba sprzątająca
story: umyłam podłogi, toalety

# crops
rolnictwo, uprawa roślin, zbiory, uprawy, prace polowe, sadownictwo, ogrodnictwo szklarniowe
story: zbiory, zasialiśmy

# herd
hodowla zwierząt, bydło, dojenie, drób, trzoda chlewna, hodowla bydła, dojenie krów
story: krowy, cielę

# farm-machines
maszyny rolnicze, traktorzysta, ciągnik, ciągniki rolnicze, kombajn
story: traktor

# forestry
leśnictwo, pilarz, gospodarka leśna, pilarka, ścinka drzew, leśnik
story: drzewa, ściąłem

# bricks
murowanie ścian

# plastering
tynkowanie, płyty gipsowo-kartonowe

# roofs
pokrycia dachowe

# decorating
malowanie ścian, tapetowanie

# floors-tiles
układanie podłóg

# concrete
betonowanie, deskowanie

# scaffolding
rusztowania

# groundworks
roboty ziemne

# demolition
rozbiórki, usuwanie azbestu

# insulation
docieplenia, izolacja termiczna

# windows-doors
montaż okien, szklarz

# kitchens-bathrooms
montaż kuchni

# gas-boilers
kotły gazowe

# electrical-testing
pomiary elektryczne, przeglądy instalacji elektrycznych

# alarms-locks
systemy alarmowe, ślusarz zamków

# lifts-service
konserwacja dźwigów, windy osobowe

# wind-turbines
turbiny wiatrowe, farma wiatrowa

# solar-install
montaż fotowoltaiki, panele słoneczne, fotowoltaika, panele fotowoltaiczne, odnawialne źródła energii, instalacje fotowoltaiczne, energetyka wiatrowa, OZE
story: na dachu

# quantities
przedmiary robót

# pests
deratyzacja, dezynsekcja

# window-cleaning
mycie okien, czyszczenie elewacji

# caretaking
drobne naprawy

# facility-contracts
zarządzanie budynkami, obsługa techniczna budynków

# plastics
wtryskarka, formowanie wtryskowe

# coating
lakiernia proszkowa, obróbka powierzchni

# printing
druk offsetowy, drukarz

# sewing-textiles
szycie odzieży, szwaczka

# sheet-metal
obróbka blach, gięcie blach

# toolmaking
narzędziowiec

# wood-machines
produkcja mebli, stolarnia

# chemical-process
instalacje chemiczne, reaktory chemiczne

# power-plant
elektrownia, kotły parowe

# water-works
uzdatnianie wody, oczyszczalnia ścieków

# mining
górnictwo, kamieniołom

# waste-collection
wywóz odpadów, sortowanie odpadów

# production-planning
harmonogram produkcji

# stores-parts
planowanie remontów, części zamienne, gospodarka narzędziowa, narzędzia i materiały, narzędziownia, magazyn części
story: brakowało części, właściwe narzędzie

# condition-monitoring
diagnostyka drganiowa, termowizja

# machine-elements
łożyska, przekładnie

# machine-safety
bezpieczeństwo maszyn, osłony maszyn

# food-factory
produkcja spożywcza, rozlewnia

# baking
piekarz, wypiek pieczywa

# butchery
rzeźnik, rozbiór mięsa

# coffee
parzenie kawy

# brewing
warzenie piwa, sommelier

# hygiene-inspection
zmywanie naczyń

# hotel-rooms-sold
obłożenie hotelu, ceny pokoi

# event-day
organizacja konferencji, prelegenci

# box-office
sprzedaż biletów, kino

# flowers
florystyka, bukiety

# car-sales
sprzedaż samochodów, jazdy próbne

# hair
strzyżenie

# pools
pływalnia

# funerals
usługi pogrzebowe, pogrzeb

# laundry
prasowanie

# trips-selling
sprzedaż wycieczek

# flying
pilot samolotu, plan lotu

# airport-ground
obsługa bagażu, obsługa naziemna

# train-crew
kierownik pociągu, maszynista

# bus-driving
przewóz pasażerów

# load-securing
mocowanie ładunku

# drivers-hours
tachograf, czas pracy kierowców

# removals
przeprowadzki, przenoszenie mebli

# freight-papers
listy przewozowe, odprawy celne, agencja celna, import i eksport, cło, zgłoszenia celne, dokumenty celne
story: utknęło na cle

# tyres-brakes
wymiana opon

# bodywork
blacharz samochodowy, lakiernik samochodowy

# investigation-police
dochodzenia policyjne, przesłuchania świadków

# traffic-police
kontrola ruchu drogowego, strefa parkowania

# emergency-calls
numer alarmowy, dyspozytor medyczny

# ambulance
ratownik medyczny

# firefighting
gaszenie pożarów, straż pożarna, strażak, ratownictwo, ratownik, ochrona przeciwpożarowa, akcje ratownicze
story: pożar, wyciągnęliśmy z wody

# disaster-planning
ciągłość działania

# guarding
ochrona obiektów, ochroniarz, ochrona obiektu, pracownik ochrony, ochrona osób i mienia, patrolowanie, kontrola dostępu, obchody obiektu
story: na obchodzie, intruz

# shop-loss
kradzieże sklepowe, ochrona towaru

# military
siły zbrojne, żołnierze

# borders
kontrola graniczna, kontrola paszportowa

# court-office
sekretariat sądowy, rozprawy sądowe

# planning-permission
zagospodarowanie przestrzenne

# food-inspection
nadzór sanitarny, kontrola żywności

# elections-registers
urząd stanu cywilnego, ewidencja ludności

# eyes
optyk, badanie wzroku

# hearing-speech
aparaty słuchowe

# sterile-instruments
sterylizacja narzędzi

# animal-treatment
gabinet weterynaryjny, leczenie zwierząt

# proteins-genes
sekwencjonowanie

# soil-water
badania gruntu, wody gruntowe

# tree-work
wycinka drzew, arborysta

# tenancy
zarządzanie najmem, najem mieszkań

# job-coaching
pośrednictwo pracy

# sound-stage
realizator dźwięku, technika sceniczna

# photographs
fotografia produktowa, retusz zdjęć

# query-speed
indeksy bazy danych

# sign-in-trouble
resetowanie haseł, wsparcie stanowisk komputerowych

# network-trouble
przełączniki sieciowe

# oil-gas
platforma wiertnicza, rafineria

# clothes-advice
doradztwo modowe, przymierzalnie

# aircraft-maintenance
obsługa techniczna samolotów, awionika

# rail-track
utrzymanie torów, sieć trakcyjna

# ports-ships
żegluga morska, terminal portowy, marynarz, rybołówstwo, żegluga, załoga statku, prace portowe, akwakultura
story: statek, na morzu

# road-recovery
pomoc drogowa, holowanie

# debt-enforcement
komornik

# benefit-claims
świadczenia socjalne

# briefing-ministers
notatki dla ministra

# development-aid
pomoc humanitarna, współpraca rozwojowa

# public-health
epidemiologia

# homes
opiekunka do dziecka, pomoc domowa

# vulnerability-programme
zarządzanie podatnościami, testy penetracyjne, skanowanie podatności, pentesty
story: znalazłem lukę

# device-rollout
konfiguracja sprzętu, instalacja sprzętu, przygotowanie stanowisk komputerowych, instalacja oprogramowania, konfiguracja komputerów
story: nowe laptopy, nowy laptop

# cloud-bill
planowanie pojemności, koszty chmury, optymalizacja kosztów chmury, FinOps
story: rachunek za chmurę
`;
