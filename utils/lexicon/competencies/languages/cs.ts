/** Cues of the competencies in Czech. The format stands at `readPhraseTable`. */
export const CUES_CS = `
# ownership
posting: samostatnost, samostatný, samostatně, iniciativa, vlastní iniciativa, iniciativní, proaktivita, proaktivní přístup, odpovědnost, zodpovědnost, zodpovědný, zodpovědný přístup, spolehlivost, spolehlivý, pracovní nasazení
story: vzal jsem si na starost, vzala jsem si na starost, nikdo po mně nechtěl, nikdo se nestaral, moje chyba, přihlásil jsem se, přihlásila jsem se, převzal jsem, převzala jsem

# delivery
posting: dodržování termínů, projektové řízení, řízení projektů, vedení projektů, plánování, organizační schopnosti, organizační dovednosti, orientace na výsledek, orientace na cíl, tah na branku, harmonogram
story: včas, před termínem, zpoždění, v termínu, rozdělil jsem, rozdělila jsem, dodali jsme, spustili jsme

# prioritising
posting: stanovení priorit, priority, time management, řízení času, práce pod tlakem, odolnost vůči stresu, odolnost, více projektů, časová flexibilita, organizace času
story: nejnaléhavější, všechno najednou, mohlo počkat, chyběli lidé, odložil jsem, odložila jsem

# analysis
posting: analytické myšlení, analytické schopnosti, analýza, analyzovat, řešení problémů, logické myšlení, kritické myšlení, vyhodnocování, diagnostika, schopnost rozhodovat
story: příčina, ukázalo se, zjistil jsem, zjistila jsem, porovnal jsem, změřil jsem, data ukázala, analyzoval jsem

# ambiguity
posting: nejistota, dynamické prostředí, proměnlivé prostředí, od nuly, na zelené louce
story: nikdo nevěděl, bez zadání, od nuly, nejasné, improvizoval jsem

# strategy
posting: strategie, strategické myšlení, strategický, vize, dlouhodobé, rozpočet, řízení rozpočtu, obchodní myšlení
story: dlouhodobě, rozhodli jsme se ne, rozpočet

# leading
posting: vedení týmu, vedení lidí, řízení týmu, manažerské schopnosti, manažerské dovednosti, vést tým, leadership, dohled, koordinace týmu
story: vedl jsem, vedla jsem, můj tým, svolal jsem, svolala jsem

# coaching
posting: školení, zaškolování, zaškolení nových, mentoring, koučink, rozvoj zaměstnanců, předávání zkušeností, výuka
story: naučil jsem, naučila jsem, zaškolil jsem, zaškolila jsem, nový kolega, nová kolegyně, ukázal jsem, ukázala jsem, stážista

# collaboration
posting: týmová spolupráce, týmový duch, týmový hráč, práce v týmu, schopnost pracovat v týmu, spolupráce, spolupráce s, spolupracovat, koordinace s
story: společně, s kolegy, s týmem, jiné oddělení, sešli jsme se

# influence
posting: schopnost přesvědčit, přesvědčivost, argumentace, vyjednávání, vyjednávací schopnosti, vyjednávací dovednosti
story: přesvědčil jsem, přesvědčila jsem, navrhl jsem, navrhla jsem, souhlasili, nakonec souhlasil, nechtěli

# conflict
posting: řešení konfliktů, konflikty, reklamace, vyřizování reklamací, stížnosti, mediace, obtížné situace
story: konflikt, naštvaný, naštvaná, hádka, stěžoval si, stěžovala si, stížnost, nesouhlasil, mezi čtyřma očima, uklidnil jsem, uklidnila jsem

# communication
posting: komunikativnost, komunikativní, komunikační dovednosti, komunikační schopnosti, komunikace, prezentační dovednosti, prezentace, příjemné vystupování, vystupování, reporting, písemný projev
story: vysvětlil jsem, vysvětlila jsem, napsal jsem, napsala jsem, zavolal jsem, zavolala jsem, jednoduchými slovy, vyslechl jsem

# customer
posting: orientace na zákazníka, prozákaznický přístup, péče o zákazníky, zákaznický servis, spokojenost zákazníků, jednání se zákazníky, klientský přístup, péče o klienty, péče o pacienty, potřeby zákazníků
story: zákaznice, zákazník, pacientka, pacient, rodina, nespokojený zákazník

# improvement
posting: neustálé zlepšování, zlepšování, zlepšování procesů, optimalizace, optimalizace procesů, automatizace, efektivita, zefektivnění, zjednodušení
story: rychleji, zjednodušil jsem, zjednodušila jsem, na polovinu, méně chyb, od té doby, zautomatizoval jsem, zlepšil jsem

# innovation
posting: kreativita, kreativní, inovace, inovativní, nové nápady, prototypy, invence
story: nápad, vyzkoušel jsem, vyzkoušela jsem, prototyp, vymyslel jsem, vymyslela jsem

# learning
posting: ochota učit se, chuť učit se, učit se nové věci, schopnost rychle se učit, flexibilita, flexibilní, přizpůsobivost, adaptabilita, zvídavost, další vzdělávání
story: naučil jsem se, naučila jsem se, musel jsem se naučit, neznal jsem, udělal jsem chybu, udělala jsem chybu

# quality
posting: pečlivost, pečlivý, přesnost, důslednost, důkladnost, smysl pro detail, kvalita, kontrola kvality, řízení kvality, dodržování předpisů, dodržování norem, hygiena, preciznost
story: zkontroloval jsem, zkontrolovala jsem, všiml jsem si, všimla jsem si, odhalil jsem, odhalila jsem

# integrity
posting: mlčenlivost, diskrétnost, důvěrnost, loajalita, etika, empatie, rozmanitost, inkluze, čestnost, férovost
story: přiznal jsem, přiznala jsem, pravdu, ohlásil jsem, nebylo to fér, důvěrné, upřímně
`;
