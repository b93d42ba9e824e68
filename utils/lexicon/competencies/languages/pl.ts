/** Cues of the competencies in Polish. The format stands at `readPhraseTable`. */
export const CUES_PL = `
# ownership
posting: samodzielność, samodzielny, samodzielnie, inicjatywa, własna inicjatywa, proaktywność, proaktywny, odpowiedzialność, odpowiedzialny, poczucie odpowiedzialności, zaangażowanie, rzetelność, sumienność
story: wziąłem na siebie, wzięłam na siebie, z własnej inicjatywy, nikt nie prosił, nikt się nie zajmował, mój błąd, zgłosiłem się, zgłosiłam się

# delivery
posting: terminowość, dotrzymywanie terminów, terminowa realizacja, zarządzanie projektami, prowadzenie projektów, planowanie, dobra organizacja pracy, umiejętności organizacyjne, orientacja na cel, nastawienie na cel, orientacja na wynik, harmonogram
story: na czas, przed terminem, z opóźnieniem, w terminie, podzieliłem, podzieliłam, dostarczyliśmy, wdrożyliśmy

# prioritising
posting: ustalanie priorytetów, priorytety, zarządzanie czasem, praca pod presją czasu, presja czasu, odporność na stres, wielozadaniowość, kilka projektów
story: najpilniejsze, wszystko naraz, mogło poczekać, brakowało ludzi, odłożyłem, odłożyłam

# analysis
posting: umiejętności analityczne, zdolności analityczne, myślenie analityczne, analityczne myślenie, analiza, analizowanie, rozwiązywanie problemów, logiczne myślenie, krytyczne myślenie, wyciąganie wniosków, diagnozowanie
story: przyczyna, okazało się, sprawdziłem, sprawdziłam, porównałem, porównałam, zmierzyłem, dane pokazały, przeanalizowałem, przeanalizowałam

# ambiguity
posting: niepewność, dynamiczne środowisko, zmienne środowisko, od zera, złożone środowisko
story: nikt nie wiedział, bez wytycznych, od zera, niejasne, improwizowałem, improwizowałam

# strategy
posting: strategia, strategiczne myślenie, myślenie strategiczne, wizja, długoterminowe, budżet, zarządzanie budżetem, rentowność, myślenie biznesowe
story: długoterminowo, zrezygnowaliśmy, kierunek, budżet

# leading
posting: zarządzanie zespołem, kierowanie zespołem, zarządzanie ludźmi, przywództwo, umiejętności przywódcze, umiejętności kierownicze, nadzór, koordynowanie pracy zespołu, kierowanie pracą
story: kierowałem, kierowałam, mój zespół, prowadziłem zespół, prowadziłam zespół, zebrałem zespół

# coaching
posting: szkolenie pracowników, szkolenia, wdrażanie nowych pracowników, mentoring, coaching, rozwój pracowników, przekazywanie wiedzy, nauczanie, instruktaż
story: nauczyłem, nauczyłam, przeszkoliłem, przeszkoliłam, wdrożyłem, nowy kolega, nowa koleżanka, stażysta, pokazałem, pokazałam

# collaboration
posting: praca zespołowa, praca w zespole, umiejętność pracy w zespole, współpraca, współpraca z, współdziałanie, duch zespołu, interdyscyplinarny, koordynacja
story: wspólnie, z kolegami, z zespołem, inny dział, spotkaliśmy się

# influence
posting: umiejętność przekonywania, przekonywanie, perswazja, wywieranie wpływu, negocjacje, umiejętności negocjacyjne, negocjowanie
story: przekonałem, przekonałam, zaproponowałem, zaproponowałam, zgodzili się, w końcu się zgodził, nie chcieli

# conflict
posting: rozwiązywanie konfliktów, zarządzanie konfliktem, konflikty, mediacje, reklamacje, obsługa reklamacji, trudne rozmowy, skargi
story: konflikt, zdenerwowany, zdenerwowana, kłótnia, skarżył się, skarga, nie zgadzał się, w cztery oczy, uspokoiłem, uspokoiłam

# communication
posting: komunikatywność, komunikatywny, umiejętności komunikacyjne, komunikacja, zdolności komunikacyjne, prezentacje, prezentacja, umiejętności interpersonalne, łatwość nawiązywania kontaktów, wysoka kultura osobista, raportowanie, sporządzanie raportów
story: wyjaśniłem, wyjaśniłam, opowiedziałem, napisałem, napisałam, zadzwoniłem, zadzwoniłam, prostymi słowami, wysłuchałem, wysłuchałam

# customer
posting: orientacja na klienta, obsługa klienta, nastawienie na klienta, zorientowanie na klienta, satysfakcja klienta, kontakt z klientem, potrzeby klienta, opieka nad pacjentem, relacje z klientami, obsługa gości
story: klientka, klient, pacjentka, pacjent, rodzina, niezadowolony klient

# improvement
posting: ciągłe doskonalenie, doskonalenie, usprawnianie, usprawnianie procesów, optymalizacja, optymalizacja procesów, automatyzacja, efektywność, upraszczanie, ulepszanie
story: szybciej, uprościłem, uprościłam, o połowę, mniej błędów, od tamtej pory, zautomatyzowałem, usprawniłem, usprawniłam

# innovation
posting: kreatywność, kreatywny, kreatywne myślenie, innowacyjność, innowacje, nowe pomysły, pomysłowość, prototypy
story: pomysł, wpadłem na, wpadłam na, wypróbowałem, wypróbowałam, prototyp, wymyśliłem, wymyśliłam

# learning
posting: chęć do nauki, chęć rozwoju, chęć uczenia się, szybkie uczenie się, gotowość do nauki, elastyczność, elastyczny, otwartość na zmiany, zdolność adaptacji, ciekawość, ciągły rozwój
story: nauczyłem się, nauczyłam się, musiałem się nauczyć, nie znałem, popełniłem błąd, popełniłam błąd

# quality
posting: dokładność, dokładny, skrupulatność, staranność, dbałość o szczegóły, dbałość o jakość, jakość, kontrola jakości, precyzja, przestrzeganie przepisów, przestrzeganie procedur, zgodność, higiena, sumienność
story: sprawdziłem dwa razy, zauważyłem, zauważyłam, wykryłem, wykryłam, skontrolowałem

# integrity
posting: uczciwość, etyka, poufność, dyskrecja, empatia, różnorodność, inkluzywność, lojalność, wysoka etyka pracy
story: uczciwie, przyznałem się, przyznałam się, prawdę, zgłosiłem, zgłosiłam, to nie było w porządku, poufne
`;
