import type { SectionTable } from './table';

export const polish: SectionTable = {
  headings: {
    duties:
      'obowiązki|twoje obowiązki|zakres obowiązków|zakres zadań|główne obowiązki|główne zadania|zadania|twoje zadania|opis obowiązków|zakres odpowiedzialności|odpowiedzialność|odpowiedzialności|za co będziesz odpowiad*|będziesz odpowiad*|czym będziesz się zajmować|czym się będziesz zajmować|co będziesz robić|co będziesz robił*|co będzie należało|twoja rola|twoja misja|jak będzie wyglądał twój dzień|twój dzień|na czym będzie polegać|na czym polega praca|praca polega|twoje wyzwania|wyzwania|wyzwanie|cel stanowiska|cele|do twoich zadań|do twoich obowiązków|osoba na tym stanowisku|osoba zatrudniona|twój wpływ|twój zakres|będziesz|czynności',
    required:
      'wymagania|nasze wymagania|wymagamy|wymagane|czego wymagamy|wymagania wobec|wymagania konieczne|wymagania obowiązkowe|wymagania niezbędne|wymagane umiejętności|wymagane kwalifikacje|oczekiwania|nasze oczekiwania|oczekujemy|czego oczekujemy|czego od ciebie oczekujemy|profil|profil kandydata|twój profil|profil idealnego|kwalifikacje|umiejętności|doświadczenie|wykształcenie|kompetencje|twoje kompetencje|kogo szukamy|kogo poszukujemy|poszukujemy|szukamy|szukamy osoby|idealny kandydat|od kandydatów|od ciebie|jeśli|jesteś|masz|posiadasz|co powinieneś|co musisz|co wnosisz|czego potrzebujesz|potrzebujesz|to stanowisko jest dla ciebie|oferta dla ciebie jeśli|znajomość języków|języki|uprawnienia|must have|niezbędne|konieczne|czego szukamy|aplikuj jeśli|co jest dla nas ważne|nasz idealny|będziesz pasować',
    preferred:
      'mile widziane|mile widziana|mile widziany|mile widziane umiejętności|dodatkowe atuty|dodatkowym atutem|dodatkowy atut|atutem będzie|atutem|atuty|dodatkowo|nice to have|plusem będzie|plusem|będzie plusem|opcjonalnie|opcjonalne|preferowane|dodatkowe wymagania|dodatkowe umiejętności|wymagania dodatkowe|wymagania pożądane|pożądane|doceniamy|docenimy|ucieszymy się|będzie dodatkowym|zaletą|byłoby',
    role: 'opis stanowiska|o stanowisku|stanowisko|opis oferty|opis pracy|opis|o roli|rola|o projekcie|o pracy|podsumowanie|informacje o stanowisku|oferta pracy|szczegóły oferty',
    benefits:
      'oferujemy|co oferujemy|to oferujemy|nasza oferta|oferta|w zamian|w zamian oferujemy|co zyskujesz|co zyskasz|zyskujesz|benefity|nasze benefity|twoje benefity|korzyści|zapewniamy|co zapewniamy|gwarantujemy|dlaczego my|dlaczego warto|dlaczego|warunki|warunki zatrudnienia|warunki pracy|wynagrodzenie|pensja|zarobki|pakiet|czego możesz się spodziewać|co na ciebie czeka|co dla ciebie mamy|co mamy dla ciebie|dołącz|dołącz do nas|możliwości rozwoju|rozwój|praca u nas|dlaczego my|perks|tak dbamy|dodatki|możesz liczyć|co możesz zyskać|możliwość|styl pracy',
    company:
      '^nasz*|o nas|kim jesteśmy|o firmie|firma|o pracodawcy|opis firmy|nasza firma|o organizacji|nasza misja|nasze wartości|nasza kultura|zespół|o zespole|twój zespół|nasz zespół|nasza historia|co robimy|nasz klient|klient|projekt|jesteśmy|technologie|stack technologiczny|jak pracujemy|miejsce pracy|tak pracujemy|w projekcie|to my|poznaj nas',
    legal:
      'klauzula|rodo|klauzula informacyjna|ochrona danych|dane osobowe|prywatność|polityka prywatności|równe szanse|różnorodność|administrator*|zgoda|informacja o|sygnaliści|przetwarzanie',
    application:
      'jak aplikować|aplikuj|aplikacja|aplikowanie|proces rekrutacji|proces rekrutacyjny|rekrutacja|etapy rekrutacji|przebieg rekrutacji|kontakt|zainteresowan*|następne kroki|kolejne kroki|wyślij|osoby zainteresowane|jak wygląda|zgłoszenie|zgłoszenia|wymagane dokumenty|dokumenty',
    facts:
      'dodatkowe informacje|informacje dodatkowe|lokalizacja|miejsce pracy|miasto|region|typ umowy|rodzaj umowy|umowa|forma zatrudnienia|forma współpracy|wymiar pracy|wymiar etatu|etat|tryb pracy|godziny pracy|data rozpoczęcia|rozpoczęcie|start|numer referencyjny|nr ref|nr referencyjny|kategoria|branża|poziom|poziom stanowiska|dział|data publikacji|ważność|ważna do|wynagrodzenie|widełki|liczba wakatów|system pracy',
    elsewhere:
      'podobne oferty|podobne ogłoszenia|inne oferty|więcej ofert|oferty pracy|wszystkie oferty|polecane oferty|polecane|zobacz także|zobacz też|powiązane|ostatnio oglądane|udostępnij|zaloguj|zaloguj się|zarejestruj|załóż konto|hasło|newsletter|śledź nas|cookies|nawigacja|menu|szukaj|powrót|alert|powiadomienia|zgłoś|opinie|oceny|zarobki w',
  },
  sure: {
    duty: 'będziesz odpowiad*|będziesz|będzie odpowiad*|odpowiedzialność za|odpowiadasz|odpowiedzialn* za|będziesz się zajmować|do twoich zadań|do twoich obowiązków|do zadań|do obowiązków|^prowadzenie|^tworzenie|^realizacja|^obsługa|^przygotowywanie|^przygotowanie|^współpraca|^koordynacja|^koordynowanie|^nadzór|^nadzorowanie|^zarządzanie|^wsparcie|^wspieranie|^rozwój|^rozwijanie|^planowanie|^analiza|^analizowanie|^monitorowanie|^kontrola|^utrzymanie|^utrzymywanie|^budowanie|^budowa|^projektowanie|^wdrażanie|^sporządzanie|^zapewnienie|^zapewnianie|^dbanie|^dbałość o|^udział|^uczestnictwo|^uczestniczenie|^pozyskiwanie|^sprzedaż|^opracowywanie|^opracowanie|^organizacja|^organizowanie|^wykonywanie|^testowanie|^programowanie|^weryfikacja|^weryfikowanie|^raportowanie|^przyjmowanie|^wydawanie|^aktywne|^bieżąca|^bieżące|^kompleksowa|^utrzymywanie|^kontakt z|^doradztwo|^rozliczanie|^wystawianie|^kompletowanie|^pakowanie|^montaż|^naprawa|^serwis|^optymalizacja|^identyfikacja|^identyfikowanie|^negocjowanie|^prezentowanie|^inicjowanie|^administracja|^administrowanie|^aktualizacja|^archiwizacja|^zamawianie|^sprzątanie|^pomoc|^sprawowanie|^odpowiedzialność',
    qualification:
      'lat doświadczenia|letnie doświadczenie|letniego doświadczenia|doświadczenie w|doświadczenia w|doświadczenie na|doświadczenie z|doświadczenie zawodowe|doświadczenie jako|doświadczenie komercyjne|wykształcenie|wykształcenie wyższe|wykształcenie średnie|wykształcenie zawodowe|znajomość|bardzo dobra znajomość|dobra znajomość|biegła znajomość|praktyczna znajomość|znajomości|język angielski|języka angielskiego|języka polskiego|języka niemieckiego|prawo jazdy|prawa jazdy|kategorii b|uprawnienia|orzeczenie|książeczk*|umiejętność|umiejętności|zdolność|zdolności|komunikatywność|samodzielność|dokładność|sumienność|zaangażowanie|dyspozycyjność|odporność na stres|dobra organizacja|organizacja pracy|praca w zespole|pracy w zespole|gotowość|gotowość do|chęć|chęci|motywacja|kreatywność|odpowiedzialność$|' +
      'masz|posiadasz|znasz|potrafisz|jesteś|lubisz|umiesz|interesujesz|cechuje cię|swobodnie|biegle|min rok|min lata|co najmniej|^minimum|^min|^minimalnie|^doświadczenie|^bardzo dobra|^bardzo dobre|^dobra|^dobre|^biegł*|^wysoka|^wysokie|^wysoko|^znajomość|^umiejętność|^umiejętności|^zdolność|^zdolności|^wiedza|^otwartość|^łatwość|^nastawienie|^orientacja|^pasja|^zainteresowanie|^rzetelność|^punktualność|^uczciwość|^kultura osobista|^wysoka kultura|^status studenta|^mile widziane|^posiadanie|^aktualne|^ważne|^brak przeciwwskazań|^podstawowa|^praktyczna|^solidne|^silne|^mobilność|^elastyczność|^proaktywność|^samodzielność|^analityczne|^kilkuletnie|^student*|^absolwent*|jest wymagan*|wymagan*|jest niezbędn*|niezbędn*|konieczn*',
    offer:
      'oferujemy|zapewniamy|gwarantujemy|umowa o pracę|umowę o pracę|umowa zlecenie|umowę|kontrakt b2b|b2b|stabilne zatrudnienie|stabilne|stabilna|atrakcyjne|atrakcyjny|konkurencyjne|wynagrodzenie|premia|premie|premii|system premiowy|prywatna opieka medyczna|prywatną opiekę|opieka medyczna|opiekę medyczną|karta multisport|multisport|kartę|karta sportowa|ubezpieczenie|ubezpieczenie na życie|dofinansowanie|szkolenia|pakiet szkoleń|budżet szkoleniowy|możliwość rozwoju|możliwości rozwoju|możliwość|rozwój zawodowy|elastyczne godziny|elastyczny czas|praca zdalna|pracy zdalnej|praca hybrydowa|home office|przyjazna atmosfera|miła atmosfera|dobra atmosfera|przyjazną|owocowe|imprezy integracyjne|integracje|zniżki|parking|samochód służbowy|telefon|laptop|narzędzia pracy|dodatkowe dni wolne|dni wolne|urlop|paczki|świąteczne|ppk|zfśs|fundusz|bonus|bonusy|pracę w|ciekawą pracę',
    legal:
      'danych osobowych|przetwarzanie moich|klauzul*|zgodę na|niezależnie od|równe szanse|wpisana do rejestru|certyfikat agencji|agencja zatrudnienia|krajowego rejestru',
    application:
      'aplikuj|prześlij|wyślij|cv|list motywacyjny|skontaktujemy|kontaktujemy|odpowiemy|zapraszamy|czekamy|osoby zainteresowane|zastrzegamy|wybranymi kandydatami|dołącz|dołącz do|' +
      'kliknij',
    company:
      '^jesteśmy|^nasza|^nasz|^nasze|^firma|^dla naszego|^poszukujemy|^szukamy|^tworzymy|^działamy|^wierzymy|^obecnie|^od ponad|lider|liderem|na rynku|założona|pracowników|z siedzibą|międzynarodowa firma',
  },
  likely: {
    duty: '^*anie|^*enie|^*cie|^*acja|^*acji|dzień|codzienn*|we współpracy z|oraz',
    qualification:
      'doświadczenie|znajomość|umiejętność|umiejętności|wiedza|wykształcenie|kompetencje|kwalifikacje|język|poziom|poziomie|zdolności|zdolność|chęć|gotowość|motywacja|zaangażowanie|samodzielność|komunikacja|komunikatywność|myślenie|podejście|postawa|excel|pakietu ms office|ms office|certyfikat*|uprawnienia|student',
    offer: 'praca|pracy|umowa|premia|szkolenia|atmosfera|benefity|zespół|zespole|zmianow*|rozwoju',
  },
  fillers:
    'i|oraz|a|w|z|na|do|o|czynne|samodzielne|bieżące|terminowe|profesjonalna|profesjonalne|jak|również|także|stałe',
  preferred:
    'mile widzian*|atutem|dodatkowym atutem|atut|dodatkowy atut|plusem|będzie plusem|plus|preferowan*|opcjonalnie|nice to have|pożądan*|nie jest wymagan*|niewymagan*|docenimy|doceniamy|zaletą|idealnie|najlepiej|niekonieczn*|mile widziane',
  mandatory: 'wymagan*|niezbędn*|konieczn*|obowiązkow*|minimum|warunek konieczny',
};
