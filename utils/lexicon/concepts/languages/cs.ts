/** Phrases of the concepts in Czech. The format stands at `readPhraseTable`. */
export const CONCEPTS_CS = `
# deadlines
dodržování termínů, dodržování lhůt, plnění termínů, včasné plnění, dodržet termín, časový tlak
story: před termínem, stihli jsme to, na poslední chvíli

# handover
předávání směny, předání směny, předání práce, předávání znalostí
story: předal jsem směnu, předala jsem směnu, při předání

# training-newcomers
zaučování nových, zaškolování nových, zaškolení nováčků, adaptace nových zaměstnanců, školení nových zaměstnanců, zapracování nových
story: zaučil jsem, zaučila jsem, nová kolegyně, nový kolega, první týden

# mentoring
mentoring, vedení stážistů, rozvoj kolegů, odborné vedení kolegů, koučování kolegů, vedení praktikantů
story: moje stážistka, můj stážista, praktikant

# leading-team
vedení týmu, řízení týmu, vedení lidí, vedení zaměstnanců, řízení podřízených, vedení kolektivu
story: vedl jsem tým, vedla jsem tým, můj tým

# delegating
delegování úkolů, rozdělování práce, přidělování úkolů, delegování, rozdělování úkolů
story: rozdělil jsem práci, rozdělila jsem úkoly

# performance-people
hodnocení zaměstnanců, hodnoticí pohovory, hodnocení výkonu, hodnocení pracovníků
story: nepodával výkon, promluvila jsem s ním o, promluvil jsem s ní o

# team-morale
motivace týmu, motivování týmu, atmosféra v týmu, teambuilding, motivace zaměstnanců, týmový duch
story: nálada v týmu, otrávení

# hiring
výběrová řízení na pozice, přijímání zaměstnanců, výběr zaměstnanců, přijímací pohovory, pohovory s uchazeči, výběr uchazečů
story: přijala jsem ji, přijal jsem ho, na pohovoru

# rota
plánování směn, rozpis směn, rozpisy služeb, plánování služeb, tvorba směn, rozvrhování směn
story: sestavil jsem rozpis, sestavila jsem rozpis, prohazovali směny

# shifts-weekends
směnný provoz, práce na směny, noční směny, práce o víkendech, nepřetržitý provoz, třísměnný provoz, dvousměnný provoz, víkendové služby
story: na noční, každý víkend

# short-staffed
nedostatek personálu, zastupování v nepřítomnosti, záskok, zástup, nedostatek lidí
story: chyběli lidé, byla nemocná, ve dvou

# peak-load
odolnost vůči stresu, zvládání stresu, práce pod tlakem, vysoké pracovní tempo, hlavní sezóna, odolnost vůči zátěži, pracovní nasazení
story: fronta sahala, nejrušnější den

# prioritising-tasks
stanovování priorit, určování priorit, time management, organizace času, schopnost určit priority, více úkolů najednou
story: co dřív, mohlo počkat

# safety-work
BOZP, bezpečnost práce, dodržování BOZP, bezpečnostní předpisy, bezpečnost a ochrana zdraví, ochranné pomůcky
story: málem se stal úraz, bez helmy

# emergencies
mimořádné situace, krizové situace, první pomoc, evakuace, krizové řízení, nouzové situace
story: zavolal jsem záchranku, zavolala jsem záchranku, požární poplach

# complaints
reklamace, vyřizování reklamací, stížnosti, řešení stížností, vyřizování stížností, řešení reklamací
story: stěžovala si, stěžoval si, podala stížnost

# angry-people
nespokojení zákazníci, náročný zákazník, řešení konfliktních situací, problémoví klienti, zvládání konfliktů, zvládání náročných situací
story: křičela, křičel, rozzlobený, rozzlobená, uklidnil jsem, uklidnila jsem, uklidnila se

# disagreement
řešení konfliktů, mediace, řešení sporů, rozdílné názory, obtížné rozhovory
story: nesouhlasil, nesouhlasila, hádali se, dohodli jsme se

# stakeholders
stakeholdeři, řízení stakeholderů, zainteresované strany, schopnost přesvědčit, přesvědčivost, schopnost ovlivňovat
story: přesvědčil jsem, přesvědčila jsem, nakonec souhlasili

# cross-team
spolupráce s ostatními odděleními, ostatní oddělení, mezioborové týmy, spolupráce napříč, napříč odděleními, spolupráce s odděleními
story: s oddělením, spojil jsem obě oddělení

# teamwork
týmová práce, týmová spolupráce, práce v týmu, schopnost pracovat v týmu, týmový hráč
story: pomáhali jsme si, společně jsme

# budget
správa rozpočtu, řízení nákladů, odpovědnost za rozpočet, kontrola nákladů, snižování nákladů, rozpočtová odpovědnost
story: v rámci rozpočtu, ušetřili jsme

# negotiation
vyjednávání, vyjednávací schopnosti, vyjednávací dovednosti, obchodní jednání, jednání o cenách, vyjednávání podmínek
story: vyjednal jsem, vyjednala jsem, sleva

# suppliers
dodavatelé, komunikace s dodavateli, řízení dodavatelů, subdodavatelé, jednání s dodavateli
story: náš dodavatel, změnili jsme dodavatele

# purchasing
nákup materiálu, objednávání, objednávání zboží, nákupní oddělení, zajišťování nákupu, objednávání materiálu, nákupčí, zásobování výroby
story: objednal jsem, objednala jsem, koupil jsem

# contracts
příprava smluv, správa smluv, uzavírání smluv, smluvní agenda, smluvní dokumentace, uzavírání smluvních vztahů
story: podepsali smlouvu, vypověděl smlouvu

# reports
reporting, příprava reportů, tvorba reportů, zpracování zpráv, vypracování zpráv, pravidelné reporty, hlášení
story: napsal jsem zprávu, napsala jsem zprávu, týdenní report

# presentations
prezentace, příprava prezentací, prezentační dovednosti, prezentování výsledků, veřejné vystupování
story: prezentoval jsem, prezentovala jsem, před vedením

# explaining
srozumitelně vysvětlit, srozumitelné vysvětlení, jasné vyjadřování, vysvětlování složitých, srozumitelnou formou
story: vysvětlil jsem, vysvětlila jsem, jednoduchými slovy, nakreslil jsem

# written-word
korespondence, písemný projev, písemná komunikace, vedení korespondence, psaní textů, vyřizování e-mailů
story: napsal jsem dopis, napsala jsem dopis

# documentation
technická dokumentace, tvorba dokumentace, pracovní postupy, tvorba postupů, vedení technické dokumentace, psaní návodů
story: napsal jsem návod, napsala jsem návod, nikde to nebylo popsané

# record-keeping
vedení evidence, vedení záznamů, evidence, vedení spisů, vedení záznamů o činnosti
story: všechno jsem zapisoval, všechno jsem zapisovala, do deníku

# data-entry
zadávání dat, vkládání dat, zadávání údajů, pořizování dat, aktualizace databáze, zápis dat
story: zadal jsem do systému, zadala jsem do systému, zadané dvakrát

# computer-use
práce s PC, uživatelská znalost PC, znalost MS Office, dobrá znalost Excelu, počítačová gramotnost, MS Office, práce na PC
story: u počítače

# new-system
zavádění nových systémů, implementace systému, nový systém, digitalizace, zavedení softwaru, digitální transformace
story: přešli jsme na nový systém, nový program

# process-change
zlepšování procesů, optimalizace procesů, neustálé zlepšování, zefektivňování procesů, zlepšovací návrhy, zefektivnění
story: změnil jsem způsob, změnila jsem způsob, trvalo to polovinu

# automating
automatizace procesů, automatizace, automatizování, automatizace úloh
story: napsal jsem skript, napsala jsem skript, dělalo se ručně

# root-cause
analýza příčin, hledání příčin, řešení problémů, diagnostika závad, odhalování příčin, analýza problémů
story: ukázalo se, příčinou byl, příčinou byla, přišel jsem na to, přišla jsem na to

# careful-checks
pečlivost, preciznost, přesnost, smysl pro detail, důslednost, svědomitost
story: zkontroloval jsem dvakrát, zkontrolovala jsem dvakrát, všimla jsem si chyby, všiml jsem si chyby

# own-mistake
poučení z chyb, přiznání chyb, schopnost přiznat chybu, učit se z chyb, sebereflexe
story: moje chyba, spletl jsem se, spletla jsem se, zapomněl jsem, zapomněla jsem

# learning-new
chuť učit se, ochota učit se, rychle se učit, schopnost učit se, chuť se učit, zájem o vzdělávání, ochota se vzdělávat
story: naučil jsem se sám, naučila jsem se sama, nikdy předtím

# taking-feedback
přijímání zpětné vazby, otevřenost zpětné vazbě, přijímat kritiku, zpětná vazba
story: řekla mi že bych měla, kritika byla oprávněná

# working-alone
samostatnost, samostatná práce, schopnost samostatné práce, samostatné plnění úkolů
story: úplně sama, úplně sám

# taking-initiative
iniciativa, proaktivita, proaktivní přístup, vlastní iniciativa, aktivní přístup, iniciativnost
story: nikdo mě nežádal, navrhl jsem, navrhla jsem, nabídla jsem se

# unclear-goal
nejistota, od nuly, na zelené louce, budování od základů, dynamické prostředí, nejasné zadání
story: nikdo nevěděl jak, bez zadání

# change-people
řízení změn, change management, organizační změny, zavádění změn, restrukturalizace, změnové řízení
story: báli se změny, nikdo nechtěl změnu

# projects
řízení projektů, projektový management, vedení projektů, koordinace projektů, projektový manažer, plánování projektů
story: vedl jsem projekt, vedla jsem projekt

# planning-ahead
organizační schopnosti, plánování a organizace, schopnost plánovat, organizace práce, plánování práce, organizační dovednosti
story: naplánoval jsem, naplánovala jsem, s předstihem

# events
organizace akcí, pořádání akcí, eventy, organizace konferencí, pořádání eventů, firemní akce, kulturní akce
story: v den akce, přišli hosté, slavnost

# meetings
vedení porad, porady, organizace porad, moderování schůzek, příprava jednání, schůzky týmu
story: na poradě, na schůzce

# phone-calls
telefonická komunikace, telefonování, vyřizování telefonátů, příjem hovorů, telefonické hovory, telefonický kontakt
story: po telefonu, zvedl jsem telefon, zvedla jsem telefon, zavěsila

# active-listening
aktivní naslouchání, empatie, schopnost naslouchat, umění naslouchat, empatický přístup
story: vyslechl jsem, vyslechla jsem, nechal jsem ho mluvit, nechala jsem ji mluvit

# follow-up
poprodejní péče, sledování plnění, průběžné informování, dohled nad plněním, poprodejní servis zákazníků
story: zavolal jsem zpátky, zavolala jsem zpátky, průběžně jsem informovala

# escalation
eskalace, eskalování problémů, hlášení problémů, hlášení nadřízenému, eskalace problémů
story: nahlásil jsem vedoucímu, nahlásila jsem vedoucí, nahlásila jsem to

# confidentiality
mlčenlivost, zachování mlčenlivosti, diskrétnost, důvěrné informace, důvěrnost, ochrana důvěrných
story: důvěrně, nesměla jsem říct, nesměl jsem říct

# rules-standards
dodržování předpisů, dodržování pravidel, soulad s předpisy, legislativní požadavky, vnitřní předpisy, dodržování směrnic, dodržování norem
story: proti předpisům, podle směrnice

# audits
audity, interní audity, externí audity, kontroly a audity, certifikace, auditor
story: při auditu, inspektorka, při kontrole

# risk
řízení rizik, hodnocení rizik, analýza rizik, identifikace rizik
story: riziko bylo, mohlo se pokazit

# targets
plnění cílů, orientace na cíl, orientace na výsledky, plnění plánu, dosahování cílů, ukazatele KPI, tah na branku
story: cílem bylo, překročili jsme plán, překonala jsem cíl

# measuring
měření výsledků, sledování ukazatelů, vyhodnocování výsledků, sledování výsledků, měření výkonnosti, vyhodnocování ukazatelů
story: změřil jsem, změřila jsem, počítala jsem každý

# quality-work
kontrola kvality, zajištění kvality, řízení kvality, systém kvality, standardy kvality, dohled nad kvalitou
story: prošlo kontrolou, vyřazené

# cleanliness
udržování pořádku, čistota pracoviště, pořádek na pracovišti, čistota a pořádek, udržování čistoty
story: uklidil jsem, uklidila jsem, srovnal jsem

# physical-work
fyzická práce, fyzická zdatnost, manuální práce, fyzicky náročná práce, dobrá fyzická kondice, zvedání břemen
story: zvedal jsem, celý den na nohou

# travel
služební cesty, ochota cestovat, cestování, flexibilita cestovat, pracovní cesty
story: jela jsem za zákazníkem, jel jsem za zákazníkem, na služební cestě

# driving
řidičský průkaz, řidič, řidičské oprávnění, aktivní řidič, řízení vozidla, služební auto, řidičský průkaz skupiny
story: řídil jsem auto, za volantem

# languages-other
cizí jazyky, znalost angličtiny, anglický jazyk, německý jazyk, jazykové znalosti, komunikativní angličtina, druhý jazyk
story: nemluvila česky, anglicky

# cultures
mezinárodní prostředí, multikulturní prostředí, různé kultury, diverzita, interkulturní, kulturní rozmanitost
story: z jiné země, jiná kultura

# remote-work
práce z domova, práce na dálku, home office, hybridní práce, hybridní režim
story: z domova, přes video

# money-handling
práce s pokladnou, pokladna, obsluha pokladny, pokladní, práce s hotovostí, uzávěrka pokladny, hotovostní operace
story: pokladna neseděla, chyběly peníze, drobné

# theft-fraud
krádeže, podvody, prevence podvodů, prevence krádeží, prevence ztrát, odhalování podvodů
story: ukradl, kradla, přistihl jsem

# equipment-care
údržba zařízení, péče o zařízení, obsluha zařízení, péče o svěřené, údržba vybavení, péče o vybavení
story: stroj se porouchal, přístroj se pokazil

# physical-move
stěhování, otevírání nových poboček, otevření prodejny, nová pobočka, rekonstrukce, otevření nové pobočky
story: přestěhovali jsme se, nová prodejna

# community
dobrovolnictví, dobrovolníci, místní komunita, komunitní práce, koordinace dobrovolníků
story: sousedé, spolek

# fundraising
fundraising, získávání financí, dary, dárci, sponzoři, žádosti o dotace, granty, psaní grantů
story: vybrali jsme peníze, získali jsme dotaci

# sustainability
udržitelnost, ochrana životního prostředí, odpadové hospodářství, recyklace, úspora energie, třídění odpadu
story: méně odpadu, vyhazovali jsme

# research
provádění výzkumu, vyhledávání informací, sběr dat, rešerše, získávání informací, výzkumná činnost
story: zjišťoval jsem, zjišťovala jsem

# surveys
dotazníky, průzkumy spokojenosti, průzkumy, ankety, sběr zpětné vazby, průzkum spokojenosti
story: zeptal jsem se všech, zeptala jsem se všech, odpověděli na dotazník

# decision
rozhodnost, rozhodovací schopnosti, schopnost rozhodovat, rozhodování, samostatné rozhodování
story: rozhodl jsem se, rozhodla jsem se, musel jsem vybrat, musela jsem vybrat

# strategy-direction
tvorba strategie, strategické plánování, strategické myšlení, strategie rozvoje, strategické řízení, rozvoj strategie
story: za pět let, směr firmy

# new-ideas
inovace, kreativita, nové nápady, inovativní řešení, kreativní myšlení, inovativní přístup
story: napadlo mě, můj nápad, na zkoušku

# integrity-pressure
bezúhonnost, etika, etické jednání, čestnost, poctivost, etický kodex, morální
story: odmítl jsem, odmítla jsem, nebylo to správné

# reliability-person
spolehlivost, dochvilnost, zodpovědnost a spolehlivost, spolehlivý přístup, zodpovědný přístup, pracovitost
story: nikdy jsem nepřišla pozdě, nikdy jsem nepřišel pozdě

# friendly-manner
příjemné vystupování, milé vystupování, reprezentativní vystupování, vstřícnost, slušnost, slušné vystupování, přátelské vystupování, prozákaznické chování
story: s úsměvem

# customer-needs
péče o zákazníky, orientace na zákazníka, zákaznický servis, spokojenost zákazníků, potřeby zákazníka, zákaznická péče, prozákaznický přístup
story: zákaznice byla spokojená, zákazník byl spokojený, co zákazník chtěl

# reception
recepce, recepční, vítání návštěv, přijímání návštěv, péče o návštěvy, evidence návštěv
story: na recepci, přišla návštěva

# calendars
správa kalendáře, vedení kalendáře, plánování schůzek, domlouvání schůzek, sjednávání schůzek, správa diáře
story: přeložil jsem schůzku, přeložila jsem schůzku

# travel-booking
organizace služebních cest, zajišťování služebních cest, rezervace letenek, rezervace ubytování, zajištění cest
story: zmeškal letadlo, přebookovala jsem

# executive-support
asistentka ředitele, asistentka, sekretariát, podpora vedení společnosti, asistentka jednatele, executive assistant, asistence vedení
story: ředitel mě požádal, moje ředitelka

# office-running
administrativní činnost, chod kanceláře, administrativní práce, zajištění chodu kanceláře, kancelářské práce, administrativní podpora, vedení kanceláře, administrativa
story: v kanceláři jsem zařídila, kancelářské potřeby

# mail-post
příchozí pošta, vyřizování pošty, zpracování pošty, podatelna, odesílání zásilek, evidence pošty
story: doporučený dopis, přišel balík

# filing
archivace dokumentů, archivace, správa dokumentů, skartace, zakládání dokumentů, spisová služba
story: v archivu, šanony

# minutes-docs
zápisy z porad, příprava podkladů, příprava dokumentů, pořizování zápisů, vyhotovování dokumentů
story: napsala jsem zápis

# meeting-rooms
zasedací místnosti, rezervace zasedacích, příprava zasedacích, občerstvení na porady
story: místnost byla obsazená

# office-finance
drobná pokladna, příprava podkladů pro účetnictví, kontrola faktur, kancelářské výdaje
story: účtenky

# facilities-office
správa kanceláří, správa budovy kanceláře, vybavení kanceláří, facility služby
story: nové stoly

# recruiting
nábor, nábor zaměstnanců, náborové procesy, vyhledávání kandidátů, inzerce pozic, náborář, recruitment
inzerce volných míst, výběrová řízení
story: volné místo, přihlásili se uchazeči

# employee-onboarding
onboarding zaměstnanců, adaptační proces, nástupní proces, nástup zaměstnanců, adaptační program
story: první pracovní den

# employee-relations
pracovněprávní vztahy na pracovišti, odbory, zaměstnanecké vztahy, kolektivní vyjednávání, disciplinární řízení
story: stížnost zaměstnance, oba zaměstnanci

# dismissals
ukončování pracovních poměrů, výpovědi, propouštění, výstupní pohovory, ukončení pracovního poměru
story: propustit ho, propustit ji, dát výpověď

# hr-records
personální agenda, personální administrativa, osobní spisy, vedení personální agendy, evidence zaměstnanců, docházka
story: ve spisech chybělo

# benefits-pay
odměňování, zaměstnanecké benefity, mzdová politika, benefity a odměňování, systém odměňování
story: zvýšení platu

# staff-development
rozvoj zaměstnanců, vzdělávání zaměstnanců, rozvoj talentů, plány vzdělávání, kariérní rozvoj zaměstnanců, talent management
story: byla povýšena, byl povýšen

# culture-engagement
firemní kultura, spokojenost zaměstnanců, angažovanost zaměstnanců, péče o zaměstnance, wellbeing
story: nemocnost klesla

# diversity-work
rovné příležitosti, rovné zacházení, genderová rovnost, diverzita a inkluze
story: předsudky

# workforce-planning
personální plánování, plánování pracovních sil, organizační rozvoj, organizační struktura, plánování kapacit lidí
story: kolik lidí potřebujeme

# visas
víza, pracovní povolení, pobytová oprávnění, zaměstnávání cizinců, zaměstnanecké karty
story: jeho vízum, povolení k pobytu

# labour-law
zákoník práce, pracovní právo, pracovněprávní legislativa, pracovněprávní předpisy
story: podle zákoníku práce

# prospecting
akvizice, akvizice nových zákazníků, vyhledávání nových zákazníků, získávání nových klientů, vyhledávání obchodních příležitostí, akviziční činnost, noví zákazníci
telefonické oslovování
story: obvolal jsem padesát, první schůzka u

# qualifying
analýza potřeb zákazníka, zjišťování potřeb klienta, kvalifikace leadů, zjišťování potřeb
story: zeptal jsem se co potřebují, neměli rozpočet

# demos
předvádění produktů, prezentace produktů, produktové prezentace, ukázky produktů
story: při předvádění, ukázala jsem jak to funguje, ukázal jsem jak to funguje

# closing
uzavírání obchodů, uzavírání obchodních smluv, dotahování obchodů, uzavření obchodu, uzavírání prodeje
story: podepsali objednávku, obchod vyšel

# objections
zvládání námitek, práce s námitkami, námitky zákazníků
story: přišlo jí to drahé, váhala, váhal

# quota
plnění prodejních cílů, obchodní cíle, plnění obchodního plánu, prodejní plán, prodejní výsledky, plnění prodejního plánu
story: prodal jsem nejvíc, prodala jsem nejvíc

# pipeline
obchodní pipeline, predikce prodeje, prognóza prodeje, práce s CRM, obchodní příležitosti
story: v pipeline

# account-management
péče o stávající zákazníky, správa klíčových zákazníků, péče o klíčové zákazníky, portfolio klientů, stávající klienti, key account manager, budování vztahů se zákazníky, péče o stávající klienty
story: náš největší zákazník, dlouholetý zákazník

# upsell
cross-selling, doplňkový prodej, upselling, křížový prodej
story: koupila si i, koupil si i

# renewals
udržení zákazníků, retence zákazníků, prodlužování smluv, loajalita zákazníků, customer success
story: chtěl odejít ke konkurenci, zůstala u nás, prodloužil smlouvu

# customer-onboarding
zaškolení zákazníků, implementace u zákazníků, onboarding klientů, školení zákazníků
story: první týdny zákazníka

# pricing-quotes
tvorba cenových nabídek, cenové nabídky, zpracování nabídek, příprava nabídek, kalkulace nabídek, nabídkové řízení
story: připravil jsem nabídku, připravila jsem nabídku

# territory
obchodní zástupce, práce v terénu, návštěvy zákazníků, svěřený region, prodej v terénu, obchodní region
story: ve svém regionu, objížděl jsem zákazníky

# partners
obchodní partneři, distributoři, partnerská síť, prodejní síť, péče o partnery, dealeři
story: náš distributor

# new-market
nové trhy, vstup na trh, expanze, rozvoj nových trhů, zahraniční trhy
story: první zákazník v

# sales-team
obchodní tým, vedení obchodního týmu, obchodní ředitel, vedoucí obchodu, vedení obchodníků
story: moji obchodníci

# trade-fairs
veletrhy, účast na veletrzích, výstavy a veletrhy, odborné veletrhy
story: na veletrhu, náš stánek

# call-centre
call centrum, kontaktní centrum, zákaznická linka, operátor call centra, infolinka
příchozí hovory
story: hovorů denně, čekal na lince

# customer-questions
dotazy zákazníků, odpovídání zákazníkům, požadavky zákazníků, komunikace přes chat, e-mailová komunikace se zákazníky
vyřizování dotazů, odpovídání na dotazy, poskytování informací, vyřizování e-mailové, odpovídání na e-maily
story: zákaznice se ptala, zákazník se ptal
story: odpověděl jsem na mail, odpověděla jsem na mail, chtěl vědět

# tickets-support
řešení požadavků, helpdeskové tickety, tickety, ticketovací systém, zpracování požadavků uživatelů
story: fronta požadavků

# refunds-goodwill
kompenzace zákazníkům, dobropisy, odškodnění, kulance
story: vrátila jsem peníze, vrátil jsem peníze, kytice

# voice-of-customers
hlas zákazníka, zpětná vazba od zákazníků k produktu, podněty zákazníků
story: předal jsem vývojářům

# knowledge-articles
znalostní báze, často kladené otázky, nápověda, FAQ
story: stejná otázka, napsala jsem článek do nápovědy

# call-quality
kvalita hovorů, monitoring hovorů, náslechy, náslechy hovorů
story: poslechl jsem si nahrávky

# order-processing
zpracování objednávek, vyřizování objednávek, příjem objednávek, správa objednávek, evidence objednávek, zpracování zakázek
story: objednávka byla špatně, chybná objednávka

# real-estate
reality, realitní makléř, pronájem bytů, správa nemovitostí, prohlídky nemovitostí, nájemníci, prodej nemovitostí
prohlídky bytů
story: byt, nájemník

# campaigns
marketingové kampaně, reklamní kampaně, správa kampaní, reklama, online kampaně
story: kampaň, klikali

# social-media
sociální sítě, správa sociálních sítí, obsah na sociální sítě, social media, komunitní manažer, psaní příspěvků
story: sledující

# content
tvorba obsahu, copywriting, psaní článků, obsahový marketing, newslettery, tvorba textů
story: psal jsem články, psala jsem články

# search-marketing
optimalizace pro vyhledávače, SEO, PPC, PPC kampaně, Google Ads, Sklik
story: první stránka Googlu

# email-marketing
e-mail marketing, e-mailing, e-mailové kampaně, rozesílky, marketingová automatizace
story: otevřeli e-mail

# brand
budování značky, správa značky, povědomí o značce, vizuální identita, brand management
story: nové logo, naše značka

# press
public relations, tiskové zprávy, komunikace s médii, tiskový mluvčí, vztahy s médii, novináři
story: noviny, volala novinářka

# crisis-comms
krizová komunikace, správa reputace, ochrana pověsti
story: negativní komentáře, dostalo se do médií

# internal-comms
interní komunikace, intranet, firemní časopis, komunikace se zaměstnanci
story: na intranetu

# marketing-numbers
webová analytika, vyhodnocování kampaní, Google Analytics, konverze, konverzní poměr
story: konverze stoupla

# market-research
průzkum trhu, analýza trhu, analýza konkurence, sledování konkurence, výzkum trhu
story: konkurent, porovnala jsem ceny

# product-launch
uvedení produktu na trh, uvádění produktů, produktový marketing, zavádění nových produktů
story: při uvedení na trh

# photo-video
fotografování, tvorba videí, střih videa, natáčení, úprava fotografií, videoprodukce
kameraman
story: natočil jsem, natočila jsem, vyfotila jsem

# editing-publishing
korektura textů, redakce textů, korektury, nakladatelství, editace textů
story: autorka, rukopis

# journalism
novinářství, redakce zpravodajství, reportáže, redaktor, žurnalistika
story: udělala jsem rozhovor, můj zdroj

# print-graphics
grafický design, grafika, tiskoviny, letáky, sazba, grafik, příprava pro tisk
story: tiskárna zkazila, nátisk

# website-upkeep
správa webu, aktualizace webu, správa webových stránek, správa e-shopu, redakční systém
story: na web jsem dala

# performing
divadlo, představení, zkoušky divadla, výstavy, koncerty, jevištní
story: na jevišti, inscenace, publikum

# translation
překlady, překladatel, tlumočení, překládání, lokalizace textů, tlumočník
story: přeložil jsem, přeložila jsem, tlumočila jsem

# accounts-payable
závazky, přijaté faktury, zpracování přijatých faktur, došlé faktury, platby dodavatelům, účtování přijatých faktur
likvidace faktur, párování faktur
story: zaplacená dvakrát, faktura od dodavatele

# accounts-receivable
pohledávky, fakturace, vystavování faktur, správa pohledávek, vymáhání pohledávek, vydané faktury, upomínky
story: neplatil, faktury po splatnosti

# reconciliation
párování plateb, odsouhlasení účtů, odsouhlasování, inventarizace účtů, párování bankovních výpisů, bankovní výpisy
story: nesedělo to, našla jsem rozdíl, našel jsem rozdíl

# month-end
měsíční uzávěrky, měsíční závěrka, roční uzávěrky, účetní uzávěrka, roční závěrka, účetní závěrky
story: uzávěrka trvala

# bookkeeping
účetnictví, vedení účetnictví, účtování, účetní, podvojné účetnictví, účtování dokladů, hlavní kniha
story: zaúčtovala jsem, zaúčtoval jsem

# payroll
zpracování mezd, mzdová účetní, mzdová agenda, mzdy, výplatní pásky, výpočet mezd
mzdová účtárna
story: špatná výplata, chyba ve mzdě

# expenses
cestovní náhrady, vyúčtování služebních cest, cestovní příkazy, výdaje zaměstnanců, vyúčtování výdajů
story: její vyúčtování

# tax
daně, DPH, daňová přiznání, daňové přiznání, daňové povinnosti, daňová legislativa, přiznání k DPH
story: finanční úřad, přiznání

# financial-audit
statutární audit, auditoři, vnitřní kontrola, účetní audit, interní kontrolní systém
story: auditorka se ptala

# budget-forecast
sestavování rozpočtu, finanční plánování, rozpočtování, finanční prognózy, controlling, analýza odchylek
story: odchylka od rozpočtu

# financial-reports
finanční výkazy, finanční reporting, účetní výkazy, rozvaha, výkaz zisku a ztráty, finanční reporty, konsolidace
story: představila jsem výsledky

# cash-flow
peněžní toky, cash flow, řízení likvidity, likvidita, treasury, pracovní kapitál
story: peníze na účtu

# costing
kalkulace nákladů, nákladové účetnictví, analýza nákladů, kalkulace výrobků, nákladová střediska, analýza marží
story: marže, prodělávali jsme na

# fixed-assets
dlouhodobý majetek, odpisy, evidence majetku, investiční majetek
story: inventura majetku

# credit-analysis
úvěrová analýza, posuzování úvěrů, hypotéky, úvěrové riziko, úvěry, bonita klienta, žádosti o úvěr
úvěrové žádosti
story: půjčka, vzal si úvěr

# bank-branch
bankovní pobočka, pobočka banky, bankovní produkty, bankovní poradce, osobní bankéř, zakládání účtů
story: u přepážky

# insurance-claims
likvidace pojistných událostí, pojistné události, pojistné smlouvy, likvidátor, pojišťovnictví, sjednávání pojištění, pojišťovna a likvidace
likvidace škod, likvidátor pojistných událostí
story: škoda, pojištěná

# money-laundering
praní špinavých peněz, AML, KYC, legalizace výnosů, prověřování klientů
story: podezřelá transakce

# investments
investiční portfolio, správa aktiv, oceňování podniků, kapitálové trhy, fúze a akvizice, finanční modely, investiční fondy
story: převzetí firmy, akcie

# finance-advice
finanční poradenství, finanční poradce, investiční poradenství, penzijní spoření
story: její úspory, jeho důchod

# finance-with-others
finanční business partner, business partnering, finanční podpora managementu, podklady pro rozhodování managementu
story: s vlastníkem rozpočtu

# grants-accounting
vyúčtování dotací, finanční řízení projektů, vyúčtování grantů, administrace dotací
story: vyúčtování poskytovateli

# contracts-legal
revize smluv, připomínkování smluv, sepisování smluv, právní kontrola smluv, tvorba smluv
story: doložka, článek smlouvy

# legal-research
právní poradenství, právní rešerše, právní stanoviska, právní analýzy, judikatura, právní rozbory
story: v zákoně, našla jsem rozsudek

# litigation
soudní spory, soudní řízení, zastupování před soudy, žaloby, procesní podání, sporná agenda
story: soudce, u soudu, odvolání

# legal-files
právní spisy, vedení spisů advokátní, hlídání lhůt, právní asistentka, procesní lhůty
story: lhůta ve věci

# client-intake-legal
právní pomoc klientům, porady s klienty advokátní, právní poradna, bezplatná právní pomoc
story: moje klientka v kanceláři, můj mandant

# compliance-program
compliance, compliance program, compliance officer, regulatorní požadavky, whistleblowing
story: porušení

# privacy-law
GDPR, ochrana osobních údajů, pověřenec pro ochranu, osobní údaje
story: únik dat

# intellectual-property
duševní vlastnictví, patenty, ochranné známky, autorské právo, průmyslové vlastnictví, licenční smlouvy
story: patent

# corporate-law
korporátní právo, obchodní právo, právo obchodních společností, due diligence, valné hromady, obchodní korporace
story: notář, valná hromada

# real-estate-law
právo nemovitostí, katastr nemovitostí, nájemní smlouvy, kupní smlouvy na nemovitosti, převody nemovitostí
story: vklad do katastru

# api-design
návrh API, vývoj API, REST API, webové služby, integrace přes API
story: endpoint

# software-development
vývoj softwaru, vývojář, vývoj aplikací, programátor, softwarové inženýrství, tvorba softwaru, programovací jazyky, programování aplikací
story: naprogramoval jsem, naprogramovala jsem, napsal jsem kód

# backend-services
backend, vývoj backendu, mikroslužby, backend vývojář, distribuované systémy
story: přepsali jsme službu

# frontend-work
frontend, uživatelské rozhraní, vývoj frontendu, frontend vývojář, webové rozhraní
story: na obrazovce, tlačítko

# mobile-dev
mobilní aplikace, vývoj mobilních aplikací, mobilní vývojář, vývoj pro Android
story: appka, v aplikaci

# automated-testing
automatizované testy, automatizace testů, testování softwaru, unit testy, tester, testovací scénáře, jednotkové testy
story: napsala jsem testy, testy neprocházely

# code-review
code review, revize kódu, kvalita kódu, pull requesty
story: při revizi kódu

# legacy
legacy systémy, refaktoring, technický dluh, refaktorování, modernizace systémů, starší systémy
story: starý kód, nikdo se neodvážil

# performance-tuning
optimalizace výkonu, výkon aplikací, latence, doba odezvy, ladění výkonu
story: trvalo sekundy, zrychlilo

# scaling
škálovatelnost, škálování, škálovatelné systémy, vysoká dostupnost, velká zátěž systémů
story: požadavků za sekundu, nezvládal nápor

# architecture
softwarová architektura, architektura systémů, návrh systémů, architekt řešení, návrh architektury, solution architekt
story: navrhl jsem systém

# databases
databáze, relační databáze, návrh databází, správa databází
story: tabulka, index

# data-migration
migrace dat, migrace systémů, migrace do cloudu, datové migrace
story: zmigrovali jsme, převedli jsme data

# deployment
průběžná integrace, CI/CD, nasazování aplikací, continuous delivery, nasazení do produkce, nasazování
story: do produkce, při nasazení

# release
release management, správa verzí, verzování, plánování releasů
story: nová verze

# bugs
opravy chyb v softwaru, ladění, debugování, oprava bugů, chyby aplikace, bugy
story: bug, padal program

# integrations
integrace systémů, systémová integrace, integrace s, propojení systémů
story: propojil jsem systémy

# payments-software
platební systémy, platební brána, online platby, platební řešení
story: platba neprošla

# messaging-queues
fronty zpráv, message broker, událostmi řízená architektura, streamování událostí
story: zprávy se ztrácely

# concurrency
vícevláknové programování, paralelní zpracování, souběžné programování, paralelní programování
story: zapisovaly současně

# auth
autentizace, autorizace uživatelů, single sign-on, správa identit, uživatelská oprávnění
story: nemohla se přihlásit

# secure-coding
bezpečnost aplikací, bezpečné programování, bezpečný vývoj, aplikační bezpečnost, OWASP
story: opravil jsem díru

# developer-tools
nástroje pro vývojáře, interní nástroje, vývojářské nástroje, developer experience
story: vytvořil jsem nástroj

# requirements-gathering
sběr požadavků, analýza požadavků, business analýza, specifikace požadavků, funkční specifikace, byznys požadavky
story: zeptala jsem se uživatelů, co opravdu potřebují

# agile-work
agilní vývoj, scrum, agilní metodiky, kanban, agilní přístup, agilní tým
story: ve sprintu, na retrospektivě

# estimating
odhady pracnosti, odhadování pracnosti, odhad náročnosti, odhady úkolů
story: odhadl jsem, dvakrát déle

# open-source
open source, otevřený software, open source projekty
story: přispěla jsem do projektu

# embedded
vestavěné systémy, firmware, embedded systémy, mikrokontroléry, embedded software, návrh plošných spojů
story: destička

# ml-models
strojové učení, machine learning, prediktivní modely, hluboké učení, trénování modelů, deep learning
story: natrénovala jsem model, model předpovídal

# ml-production
MLOps, modely v produkci, nasazování modelů, monitoring modelů
story: model v produkci

# language-models
jazykové modely, generativní AI, LLM, zpracování přirozeného jazyka, generativní umělá inteligence
story: chatbot

# vision-recommend
počítačové vidění, doporučovací systémy, rozpoznávání obrazu, personalizace obsahu
story: doporučení produktů

# games-graphics
vývoj her, herní design, 3D grafika, game design, herní vývojář
story: hráči, hra

# tech-interviews
technické pohovory, technické hodnocení kandidátů, testování uchazečů technicky
story: požádala jsem kandidáta

# customer-engineering
technické poradenství, technický konzultant, presales, implementace řešení u zákazníka, technická podpora prodeje
story: nainstaloval jsem u zákazníka

# software-accessibility
digitální přístupnost, přístupnost webu, WCAG, přístupné rozhraní
story: čtečka obrazovky, nevidomá uživatelka

# monitoring
monitoring systémů, monitorování systémů, dohled nad systémy, monitoring infrastruktury, alerting
story: spustil se alarm, žádné upozornění

# incidents
řešení incidentů, incident management, incidenty, výpadky systémů, správa incidentů
story: systém spadl, výpadek, nefungoval celý

# on-call
pohotovost, pohotovostní služby, držení pohotovosti, podpora 24/7
story: volali mi v noci

# postmortem
rozbor incidentů, problem management, postmortem, správa problémů
story: rozebrali jsme výpadek

# reliability
spolehlivost systémů, odolnost proti výpadkům, stabilita systémů, SRE
story: běžel dál

# backup-restore
zálohování, obnova dat, zálohy, disaster recovery, zálohování a obnova
story: obnovil jsem, záloha nefungovala

# cloud-infrastructure
cloudová infrastruktura, cloudové služby, cloudová řešení, cloudové platformy, cloud computing
story: do cloudu

# infra-as-code
infrastruktura jako kód, konfigurační management, správa konfigurace, infrastructure as code
story: prostředí jedním příkazem

# containers
kontejnerizace, orchestrace kontejnerů, kontejnery Docker, kontejnerové platformy
story: v kontejnerech

# networks
počítačové sítě, správa sítí, síťová infrastruktura, síťový administrátor, správa sítě, síťové prvky
story: switch, bez sítě

# servers-admin
správa serverů, správce systémů, servery, virtualizace, správa systémů Linux, systémový administrátor, správa Windows serverů
story: server, aktualizace

# help-desk
helpdesk, podpora uživatelů, technická podpora, service desk, uživatelská podpora, IT podpora
story: nemohla zapnout počítač, heslo

# accounts-access
správa uživatelských účtů, správa přístupů, zakládání účtů uživatelů, uživatelské účty, přidělování přístupových práv
story: měl pořád přístup

# service-levels
SLA, ITIL, řízení IT služeb, úrovně služeb, dohody o úrovni
story: v dohodnutém čase

# vendor-escalation
podpora výrobce, komunikace s výrobcem, eskalace na dodavatele softwaru
story: výrobce neodpovídal

# information-security
informační bezpečnost, kybernetická bezpečnost, bezpečnost informací, IT bezpečnost, bezpečnostní incidenty
story: napadli nás, útok

# security-awareness
bezpečnostní povědomí, školení kybernetické bezpečnosti, phishingové testy, phishingové kampaně
story: klikla na odkaz

# security-compliance
ISO 27001, SOC 2, bezpečnostní certifikace, bezpečnostní normy
story: důkazy pro auditora

# erp-admin
ERP systém, ERP, SAP, podpora aplikací, správa informačního systému, podnikové aplikace, klíčový uživatel
story: v ERP

# telecom-field
telekomunikace, optické sítě, strukturovaná kabeláž, optická vlákna, telekomunikační technik, pokládka kabelů
story: natáhl jsem kabely

# dashboards
dashboardy, vizualizace dat, business intelligence, Power BI, BI reporty
story: můj dashboard

# data-analysis
analýza dat, datová analýza, datový analytik, statistická analýza, datové analýzy
story: z dat vyplynulo, podívala jsem se na data

# data-queries
SQL dotazy, psaní dotazů, extrakce dat, tvorba SQL
story: dotaz vracel

# data-pipelines
datové pipeline, ETL, datové inženýrství, datové toky, ETL procesy
story: noční nahrávání

# data-quality
kvalita dat, čištění dat, validace dat, datová kvalita, správnost dat
story: duplicitní záznamy, chybná data

# data-warehouse
datový sklad, datové sklady, datové modelování, datová architektura, data lake
story: datový model

# kpi-definition
definování KPI, definice ukazatelů, stanovení metrik, nastavení KPI
story: každý počítal jinak

# experiments-ab
A/B testování, A/B testy, experimenty s uživateli, testování hypotéz
story: varianta vyhrála

# forecasting
prognózování, predikční modely, prediktivní analýza, předpovídání poptávky, časové řady
story: předpověď

# segments-churn
segmentace zákazníků, analýza chování zákazníků, analýza odchodů zákazníků, kohortová analýza
story: proč zákazníci odcházeli

# data-stakeholders
prezentace závěrů z dat, doporučení na základě dat, datová gramotnost, datové požadavky
story: manažerka chtěla čísla

# report-automation
automatizace reportů, automatické reporty, automatizace reportingu
story: report chodil sám

# data-governance
správa dat, data governance, katalog dat, kmenová data, metadata
story: komu data patří

# spreadsheets-work
pokročilý Excel, tabulkové procesory, kontingenční tabulky, pokročilá znalost Excelu
story: tabulka v Excelu, vzorec

# gis-maps
GIS, geografické informační systémy, kartografie, prostorová data, geodata
story: na mapě

# product-discovery
product discovery, ověřování nápadů, potřeby uživatelů, validace nápadů
story: nikdo to nepoužíval

# user-research
uživatelský výzkum, uživatelské testování, rozhovory s uživateli, testování použitelnosti, UX výzkum
story: pozorovala jsem uživatele

# product-roadmap
produktová roadmapa, produktová strategie, vize produktu, správa backlogu, produktový backlog
story: vyškrtli jsme ze seznamu

# product-specs
produktové požadavky, user stories, uživatelské příběhy, specifikace produktu
story: sepsala jsem co

# product-delivery
produktový management, product owner, produktový manažer, životní cyklus produktu, řízení produktu
story: vypustili jsme funkci

# product-metrics
produktové metriky, zapojení uživatelů, využívání funkcí, používání produktu
story: používání vzrostlo

# pricing-product
cenotvorba, cenová strategie, cenová politika, tvorba cen, monetizace
story: zvýšili jsme cenu

# wireframes
wireframy, prototypování, prototypy, drátěné modely, skici a prototypy
story: načrtla jsem

# visual-design
návrh uživatelského rozhraní, UX/UI, UX design, UI design, UX designér, vizuální design
story: můj grafický návrh, barvy

# design-system
design systém, knihovna komponent, grafický manuál, stylová příručka
story: každé tlačítko jiné

# design-handoff
spolupráce s vývojáři, předávání návrhů vývojářům, předávání designu
story: vývojář postavil

# journeys-service
zákaznická cesta, design služeb, cesta zákazníka, customer journey
story: každý krok zákazníka

# workshops-design
design thinking, design sprint, kreativní workshopy, facilitace workshopů
story: lepili jsme papírky

# space-fashion
interiérový design, návrh interiérů, módní návrhářství, krejčovství, bytový design
story: látka, střih

# patient-assessment
sledování vitálních funkcí, vitální funkce, fyziologické funkce, měření krevního tlaku, posouzení stavu pacienta, anamnéza, sledování pacientů
story: změřila jsem tlak, změřil jsem tlak, byla bledá

# deterioration
zhoršení zdravotního stavu, zhoršení stavu pacienta, změny zdravotního stavu, akutní stavy
story: zhoršilo se to, zavolala jsem lékaře, zavolal jsem lékaře

# medicines
podávání léků, léky, podávání medikace, příprava léků, medikace
story: tablety, špatná dávka, inzulin

# wound-care
převazy, hojení ran, péče o rány, převazy ran, proleženiny, dekubity, ošetřování ran
story: rána se, převázala jsem

# injections-blood
odběry krve, injekce, zavádění kanyl, infuze, odběry biologického materiálu, katetrizace, aplikace injekcí
story: odebrala jsem krev, kapačka, bála se jehel

# personal-care
osobní hygiena, hygienická péče, pomoc při hygieně, pomoc s oblékáním, sebeobsluha, pomoc při jídle, přímá obslužná péče
story: pomohla jsem jí umýt, pomohl jsem mu umýt, nechtěla jíst

# patient-moving
prevence pádů, polohování pacientů, mobilizace pacientů, přesun pacientů, zvedák
story: upadla, upadl v koupelně, invalidní vozík, chodítko

# infection-control
prevence infekcí, dezinfekce, hygiena rukou, sterilizace, bariérová péče, hygienicko-epidemiologický režim
story: rukavice, na izolaci, nákaza

# resuscitation
resuscitace, urgentní příjem, KPR, ARO, intenzivní péče, JIP, záchrana života
story: nedýchal, nedýchala, oživovala jsem

# ward-handover
předávání pacientů, sesterské hlášení, předání služby
story: při hlášení

# charting
zdravotnická dokumentace, ošetřovatelská dokumentace, vedení zdravotnické dokumentace, zdravotní karta pacienta
story: zapsala jsem do karty

# care-plan
plán péče, ošetřovatelský plán, individuální plánování, ošetřovatelský proces, léčebný plán, individuální plány
story: změnili jsme plán péče

# relatives
rodina pacienta, příbuzní, komunikace s rodinou, rodinní příslušníci, rodiny klientů
story: její dcera, jeho syn, rodina

# patient-teaching
edukace pacientů, edukace pacienta, edukace klientů, zdravotní výchova
story: naučila jsem ji, naučil jsem ho

# discharge
propouštění pacientů, propuštění do domácí, propuštění z nemocnice, překlad pacienta
story: šla domů, pustili ho domů

# dying
paliativní péče, hospic, umírající, doprovázení umírajících, terminální péče
story: zemřela, zemřel, poslední dny

# dementia
demence, geriatrie, péče o seniory, senioři, Alzheimerova choroba, domov pro seniory, domov seniorů
story: nevěděla kde je, zmatená, zmatený

# mental-health
duševní zdraví, psychiatrie, duševní onemocnění, psychiatrická péče, prevence sebevražd, duševně nemocní
story: nechtěl žít, nechtěla žít, slyšel hlasy

# children-ill
pediatrie, novorozenci, neonatologie, porodnictví, porodní asistentka, dětská sestra, dětské oddělení
story: miminko, porod

# operating-room
operační sál, perioperační, chirurgie, anestezie, instrumentářka, sálová sestra
story: chirurg, při operaci

# triage-health
triáž, třídění pacientů, triage
story: plná čekárna

# care-team
multidisciplinární tým, ošetřovatelský tým, spolupráce s lékaři, zdravotnický tým, ošetřující personál
story: fyzioterapeut, s lékařkou

# beds-staffing
staniční sestra, vrchní sestra, vedení oddělení sester, lůžková kapacita
story: nebyla lůžka, volné lůžko

# nutrition
výživa, nutriční terapeut, dieta, dietní stravování, nutriční péče
story: skoro nejedla, zakuckala se

# chronic-illness
chronická onemocnění, diabetes, onkologie, dialýza, chronicky nemocní, cukrovka
story: hladina cukru

# rehab
fyzioterapie, rehabilitace, ergoterapie, logopedie, logoped, rehabilitační péče, rehabilitační cvičení
story: první kroky, cvičení

# imaging
radiologie, zobrazovací metody, ultrazvuk, rentgen, magnetická rezonance, radiologický asistent
story: rentgenový snímek

# dental
stomatologie, zubní instrumentářka, zubní ordinace, dentální hygiena, zubní lékař, dentální hygienistka
story: bál se zubaře

# pharmacy
lékárna, lékárník, farmaceutický asistent, výdej léků, farmaceut
story: recept

# home-visits-care
domácí péče, pečovatelská služba, terénní péče, domácí zdravotní péče, terénní služba, pečovatelka
story: u ní doma, u něj doma

# vaccination
očkování, preventivní prohlídky, screening nemocí, vakcinace
story: vakcína

# incident-report
hlášení nežádoucích událostí, nežádoucí události, bezpečnost pacientů
story: nahlásila jsem událost

# appointments-clinic
objednávání pacientů, zdravotní sestra v ordinaci, ordinace, recepce kliniky, ambulance, evidence pacientů
story: nebyl volný termín

# medical-billing
vykazování zdravotním pojišťovnám, zdravotní pojišťovny, kódování výkonů, vykazování výkonů
story: pojišťovna odmítla

# consent-rights
práva pacientů, informovaný souhlas, důstojnost pacienta, práva klientů
story: odmítala léčbu

# medical-supplies
zdravotnické prostředky, zdravotnická technika, zdravotnický materiál, zdravotnické přístroje
story: resuscitační vozík

# clinical-trials
klinické studie, klinické hodnocení, klinický výzkum, správná klinická praxe
story: účastníci studie

# lesson-planning
příprava na výuku, příprava hodin, výukové materiály, příprava výuky, plány hodin, studijní materiály
story: připravila jsem hodinu, připravil jsem hodinu, moje hodina

# teaching
výuka, učitel, vyučování, učitelka, pedagogická činnost, přímá pedagogická, vedení výuky
story: učila jsem, učil jsem, v mé třídě

# classroom-management
kázeň ve třídě, chování žáků, třídní učitel, vedení třídy, řízení třídy
story: třída ztichla, hlučná třída

# differentiation
individuální přístup k žákům, diferencovaná výuka, individualizace výuky, různé potřeby žáků
story: rychlejší žáci, svým tempem

# special-needs
speciální pedagog, speciální vzdělávací potřeby, inkluze, autismus, dyslexie, asistent pedagoga, speciální pedagogika
story: chlapec s autismem, ADHD

# grading
hodnocení žáků, opravování testů, zkoušení, písemné práce, známkování, zkoušky studentů
story: opravila jsem písemky, před písemkou

# feedback-pupils
pokrok žáků, zpětná vazba žákům, pokroky studentů, sledování pokroku žáků
story: napsala jsem pod její práci

# parents
spolupráce s rodiči, rodiče žáků, třídní schůzky, komunikace s rodiči, zákonní zástupci
story: matka, její rodiče, jeho rodiče

# pupil-wellbeing
školní psycholog, bezpečí dětí, podpora žáků, výchovné poradenství, péče o žáky
story: doma to bylo špatné, svěřila se mi

# bullying
šikana, kyberšikana, prevence šikany, vztahy ve třídě
story: posmívali se, vyčleněná

# pupil-motivation
motivace žáků, motivování žáků, aktivizační metody, zapojení žáků
story: nechtěl se učit, nechtěla se učit

# curriculum
vzdělávací program, školní vzdělávací program, tvorba kurzů, učební osnovy, rámcový vzdělávací program
story: vytvořila jsem kurz

# education-technology
online výuka, distanční výuka, e-learning, digitální technologie ve výuce, interaktivní tabule, výukové platformy
story: hodina přes video

# tutoring
doučování, individuální výuka, pomoc s učením, pomoc s úkoly, doučování žáků
story: po vyučování jsem pomáhala

# language-teaching
výuka jazyků, lektor jazyků, čeština pro cizince, výuka angličtiny, jazykové kurzy, lektor angličtiny
story: styděla se mluvit, naučil se číst

# early-years
mateřská škola, předškolní vzdělávání, jesle, dětská skupina, učitelka mateřské školy, předškolní děti, péče o děti
story: školka, plakala při loučení

# school-clubs
školní výlety, kroužky, volnočasové aktivity, školní družina, tábory, mimoškolní aktivity
story: vzala jsem třídu

# attendance-pupils
docházka žáků, absence žáků, záškoláctví, školní docházka
story: přestal chodit do školy

# substitute
suplování, zastupující učitel, suplování hodin
story: suplovala jsem, suploval jsem

# teaching-colleagues
pedagogická rada, hospitace, předmětová komise, pedagogický sbor, uvádějící učitel
story: přišla se podívat na moji hodinu

# adult-training
lektor, vedení školení, vzdělávání dospělých, lektorování, školicí činnost, vedení workshopů, realizace školení
story: účastníci kurzu, kurzisté

# academic-research
vědecký výzkum, vědecké publikace, publikační činnost, doktorské studium, vědecká práce, výzkumné projekty
story: moje diplomka, náš článek

# student-advising
studijní poradenství, kariérové poradenství, kariérový poradce, studijní oddělení, poradenství studentům
story: nevěděla jaký obor

# library
knihovna, knihovník, katalogizace, muzeum, knihovní fond, archivnictví
story: knihy, čtenáři

# casework
sociální práce, sociální pracovník, případová práce, vedení případů, klíčový pracovník, sociální služby
story: její případ, moji klienti

# needs-assessment
zjišťování potřeb klientů, jednání se zájemcem, sociální šetření, vstupní rozhovor, mapování potřeb
story: na prvním rozhovoru, co potřebovala

# safeguarding
ochrana dětí, domácí násilí, OSPOD, sociálně-právní ochrana, týrání dětí, ohrožené děti, pěstounská péče
story: modřiny, bála jsem se o dítě

# crisis-people
krizová intervence, krizová pomoc, linka důvěry, krizové centrum
story: vyhrožoval že skočí

# benefits-advice
sociální dávky, dluhové poradenství, sociální zabezpečení, hmotná nouze, dávky, příspěvek na péči
story: její dluhy, vyplnila jsem žádost

# referrals
předávání kontaktů, návazné služby, spolupráce s institucemi, síť služeb, zprostředkování služeb
story: odkázala jsem ji, odkázal jsem ho

# housing
bezdomovectví, lidé bez domova, sociální bydlení, azylový dům, noclehárna, vystěhování
story: spal na ulici, dluh na nájmu

# addiction
adiktologie, drogová závislost, alkoholismus, lidé se závislostí, harm reduction, léčba závislostí
story: znovu pil, recidiva pití

# youth-work
práce s mládeží, mládež, nízkoprahové zařízení, pracovník s mládeží, dospívající
story: mladí lidé, teenager

# refugees
uprchlíci, cizinci, migranti, azyl, integrace cizinců
story: utekla před válkou

# disability-support
lidé s postižením, osoby se zdravotním postižením, osobní asistence, chráněné bydlení, mentální postižení, zdravotně postižení
story: naučila se sama vařit

# court-reports
zprávy pro soud, znalecké posudky, podklady pro soud, probační zprávy
story: v mé zprávě soudu

# groups
vedení skupin, skupinová práce, podpůrné skupiny, svépomocné skupiny
story: ve skupině

# outreach
terénní práce, streetwork, terénní pracovník, osvětové kampaně, preventivní programy
story: šla jsem do ulic

# citizens-counter
jednání s občany, městský úřad, styk s veřejností, přepážka úřadu, služby občanům, komunikace s občany, obecní úřad
story: občan, občanka

# permits
správní řízení, vydávání povolení, vydávání rozhodnutí, vyřizování žádostí, stavební povolení a žádosti, posuzování žádostí
story: žádost zamítnuta, povolení

# enforcement
kontrolní činnost, městská policie, dozor, přestupky, výkon kontroly, přestupkové řízení, strážník
story: pokuta, během kontroly

# policy-work
veřejná politika, příprava legislativy, tvorba právních předpisů, návrhy zákonů, koncepční materiály
story: podklad pro ministra

# council
zastupitelstvo, rada města, veřejné projednání, zasedání zastupitelstva, komise rady, participace občanů
story: zastupitel, na zasedání

# public-funds
veřejné zakázky, zadávací řízení, evropské fondy, veřejné prostředky, zákon o zadávání, dotační programy
story: výběrové řízení

# counselling
psychologické poradenství, poradenství klientům, sociální poradenství, motivační rozhovory, terapeutické rozhovory
story: rozplakala se, poprvé o tom mluvila

# volunteers-donors
nezisková organizace, potravinová banka, charita, neziskový sektor, nadace
story: naši dobrovolníci

# goods-receiving
příjem zboží, přejímka zboží, příjem materiálu, vykládka, kontrola dodávek, naskladnění, naskladňování
story: dodávka neseděla, dodací list

# picking-packing
vychystávání, balení zboží, kompletace objednávek, vychystávání zboží, balení objednávek, picking
story: ve špatné krabici, zabalila jsem

# shipping
expedice, expedice zboží, nakládka, nakládka a vykládka, odesílání zboží, příprava zásilek
story: náklad, naložil jsem kamion

# forklift-driving
vysokozdvižný vozík, řidič VZV, průkaz VZV, VZV, obsluha VZV, retrak, paletový vozík
story: na ještěrce

# stock-count
inventura, inventury, stav zásob, řízení zásob, skladové zásoby, evidence zásob, inventarizace skladu
story: stav neseděl, přepočítala jsem

# warehouse-work
sklad, skladník, skladové operace, práce ve skladu, skladové hospodářství, distribuční centrum, pracovník skladu
story: ve skladu, regály

# scanning
skenování, čtečka čárových kódů, čárové kódy, skener, práce se skenerem
story: čtečka, štítek

# returns-handling
vratky, zpracování vratek, reverzní logistika, vrácené zboží
story: vrátilo se

# damage
poškozené zboží, škody při přepravě, poškození zásilek, škodní protokoly
story: promáčknuté, rozbité při dopravě

# hazardous-goods
nebezpečné látky, nebezpečné zboží, ADR, chemické látky, nebezpečné odpady, chemikálie
story: unikalo ze sudu

# depot-figures
produktivita práce, plnění norem, výkonové normy, výkonnost směny
story: za hodinu

# agency-staff
agenturní zaměstnanci, brigádníci, agenturní pracovníci, sezónní pracovníci
story: brigádnice, brigádník

# layout
uspořádání skladu, rozmístění zboží, layout skladu, skladové pozice
story: blíž, méně chození

# carriers-freight
dopravci, zajišťování přepravy, spedice, speditér, plánování přepravy, objednávání dopravy
story: dopravce

# route-planning
plánování tras, plánování rozvozů, dispečer, dispečer dopravy, plánování dopravy, dispečink
story: změnil jsem trasu

# deliveries
rozvoz zboží, doručování zásilek, kurýr, řidič rozvozu, rozvoz, doručování, rozvoz balíků, doručovatel
story: doručil jsem, nikdo nebyl doma

# vehicle-check
vozový park, správa vozového parku, technický stav vozidel, kontrola vozidla, autopark, údržba vozidel
story: pneumatiky, před jízdou jsem zkontroloval

# cold-chain
chladicí řetězec, chladírna, mrazírna, řízená teplota, mražené zboží, chlazené zboží
story: mrazák, lednice

# supply-planning
plánování zásob, plánování poptávky, plánování výroby, plánování materiálu, plánovač výroby, MRP
story: chyběl materiál

# sourcing
výběr dodavatelů, strategický nákup, poptávková řízení, vyhledávání dodavatelů, sourcing
story: tři nabídky

# supply-trouble
zpoždění dodávek, výpadky dodávek, nedostatek materiálu, výpadky materiálu
story: dodavatel nedodal

# traceability
dohledatelnost, šarže, sériová čísla, sledovatelnost, doby trvanlivosti, trvanlivost
story: šarže

# queue-of-trucks
rampa, časová okna, rampy, avizace kamionů
story: kamiony čekaly

# passengers
cestující, přeprava osob, řidič autobusu, osobní doprava, taxikář, řidič tramvaje, řízení autobusu, řízení autobusů
story: cestující paní, v autobusu

# machine-operation
obsluha strojů, operátor výroby, obsluha výrobních linek, operátor strojů, strojník, obsluha výrobních strojů, obsluha stroje
story: stroj běžel

# changeover
seřizování strojů, seřizovač, přestavba strojů, přenastavení strojů, seřízení strojů
story: přestavba, seřídil jsem

# machining
CNC, obráběč, CNC obráběč, soustružník, frézař, obrábění, programování CNC, zámečník
story: na soustruhu

# welding
svařování, svářeč, pájení, svářečské práce, svařování CO2
story: svár, svařil jsem

# assembly
montáž dílů, montážní linka, montér výroby, kompletace výrobků, montážní práce, montážní dělník
story: smontoval jsem, smontovala jsem

# inspection-parts
vizuální kontrola, měřidla, kontrola výrobků, výstupní kontrola, kontrolor kvality, rozměrová kontrola, vstupní kontrola dílů, vzorkování prvních kusů
story: posuvka, škrábanec

# defects-scrap
neshody, nápravná opatření, snižování zmetkovitosti, zmetkovitost, vady výrobků, neshodné výrobky
story: méně zmetků, vadné kusy

# process-control
řízení výrobního procesu, parametry procesu, SPC, technolog, statistická regulace, kontrola procesu
story: mimo toleranci

# production-line
výrobní linka, výrobní dělník, mistr výroby, vedoucí výroby, výrobní provoz, pracovník výroby
story: linka stála, na lince

# lean-floor
štíhlá výroba, lean, 5S, kaizen, six sigma, lean manufacturing
story: na tabuli

# downtime
prostoje, snižování prostojů, OEE, prostoje strojů, dostupnost strojů
story: méně prostojů

# automation-plant
průmyslová automatizace, PLC, programování PLC, robotika, řídicí systémy, automatizační technik, průmyslové roboty
story: čidlo, robot

# hydraulics
hydraulika, pneumatika, hydraulické systémy, stlačený vzduch, pneumatické systémy
story: válec, unikal olej

# calibration
kalibrace, kalibrace měřidel, metrologie, metrolog
story: zkalibroval jsem, měřil špatně

# work-instructions
práce podle pracovních postupů, dodržování pracovních postupů, pracovní instrukce, práce podle návodek
story: podle postupu

# gmp
GMP, správná výrobní praxe, čisté prostory, šaržová dokumentace
story: v čistých prostorách

# mechanical-design
konstruktér, konstrukce strojů, CAD, strojní inženýr, konstrukční výkresy, SolidWorks, návrh dílů
story: nakreslil jsem díl

# engineering-analysis
pevnostní výpočty, MKP, testování prototypů, simulace a výpočty, výpočtář
story: prasklo při zkoušce

# electronics
elektronika, plošné spoje, návrh elektroniky, elektronické součástky, elektronik, návrh obvodů
story: deska plošných spojů

# civil-engineering
stavební inženýrství, statika, dopravní stavby, projektant staveb, vodní stavby, statik
story: most, základy

# supplier-quality
kvalita dodavatelů, audity dodavatelů, hodnocení dodavatelů, dodavatelská kvalita
story: vadné díly od dodavatele

# product-handover
náběh výroby, zavádění nových výrobků, uvedení do sériové výroby, industrializace
story: první série

# packaging-end
balicí linka, paletizace, etiketování, plnění a balení, balič
story: etikety

# sample-prep
příprava vzorků, odběr vzorků, zpracování vzorků, vzorkování
story: vzorek, zaměněné vzorky

# lab-testing
laboratorní analýzy, laboratorní rozbory, chemické analýzy, laborant, analytická chemie, laboratorní zkoušky
story: zopakovala jsem analýzu, výsledek rozboru

# lab-instruments
laboratorní přístroje, laboratorní technika, HPLC, chromatografie, přístrojové vybavení
story: kolona, pík

# lab-records
správná laboratorní praxe, laboratorní deník, GLP, laboratorní dokumentace
story: v laboratorním deníku

# experiments
provádění experimentů, plánování experimentů, experimenty, experimentální práce
story: pokus se nepovedl

# method-development
vývoj metod, validace metod, analytické metody, validace analytických metod
story: nová metoda

# lab-safety
bezpečnost v laboratoři, chemická bezpečnost, biologická bezpečnost
story: rozlil kyselinu

# cell-culture
buněčné kultury, molekulární biologie, PCR, tkáňové kultury, kultivace buněk
story: buňky, kontaminovaná kultura

# field-science
terénní měření, monitoring životního prostředí, vzorky vody, vzorky půdy, terénní výzkum
story: v terénu jsem měřila

# lab-clinical
klinická laboratoř, zdravotní laborant, hematologie, klinická biochemie, laboratorní diagnostika
story: zkumavka

# regulatory-science
registrace léčiv, registrační dokumentace, regulatory affairs, registrace léčivých přípravků
story: podali jsme dokumentaci

# breakdown-repair
opravy strojů, odstraňování poruch, opravy, oprava zařízení, odstraňování závad, opravy a servis
story: opravil jsem, opravila jsem, vyměnil jsem díl, rozbité čerpadlo

# preventive-maintenance
preventivní údržba, plánovaná údržba, údržba strojů, údržbář, údržba a opravy, pravidelná údržba, mechanik údržby
story: než se porouchalo, namazal jsem

# electrical-work
elektrikář, elektroinstalace, elektromontáže, elektroúdržba, vyhláška 50, elektrikářské práce, zapojování rozvaděčů
story: zkrat, rozvaděč, jistič

# wiring-diagrams
čtení technické dokumentace, čtení výkresů, elektrická schémata, výkresová dokumentace, čtení výkresové, technické výkresy
story: na schématu, na výkresu

# plumbing
instalatér, vodoinstalace, instalatérské práce, potrubí, kanalizace, vodoinstalatér, topenář, prasklé potrubí, čištění kanalizace
story: únik vody, trubka

# heating-cooling
klimatizace, vzduchotechnika, vytápění, tepelná čerpadla, chlazení, kotle, chladicí technika
story: kotel, netekla teplá

# carpentry
truhlář, tesař, truhlářské práce, zpracování dřeva, montáž nábytku, truhlářství
story: dřevěná okna, uřízl jsem

# building-work
zedník, stavební práce, zednické práce, obkladač, malíř pokojů, pokrývač, betonářské práce, sádrokartonář, stavební dělník
story: zeď, vybetonovali jsme

# site-management
stavbyvedoucí, vedení stavby, stavební dozor, řízení stavby, mistr stavby, koordinace stavby
story: na stavbě, subdodavatel na stavbě

# site-safety
práce ve výškách, bezpečnost na stavbě, koordinátor BOZP, výškové práce
story: bez úvazku, lešení

# pricing-jobs
rozpočtář, stavební rozpočty, výkaz výměr, oceňování stavebních, položkové rozpočty, rozpočtování staveb
story: nacenil jsem málo, zaměřil jsem zakázku

# codes-permits
stavební povolení, stavební předpisy, kolaudace, stavební zákon, inženýrská činnost
story: stavební úřad

# property-maintenance
správa budov, údržba budov, domovník, správce objektu, facility management, školník, správa objektů
story: nájemník volal

# installation-site
uvádění do provozu, instalace zařízení, montáže u zákazníků, servisní technik, zprovoznění, montáž a instalace zařízení
story: zapojené a vyzkoušené

# vehicle-repair
automechanik, opravy vozidel, autoservis, diagnostika vozidel, autoelektrikář, autolakýrník, opravy aut
story: motor, brzdy

# explain-to-owner
přijímací technik, servisní poradce, vysvětlení opravy, cenový odhad opravy
story: ukázal jsem mu díl, kolik to bude stát

# warranty
záruka, záruční opravy, garanční opravy, záruční servis
story: v záruce, se stejnou závadou

# surveying
geodet, geodézie, zeměměřič, vytyčování, geodetické práce, zaměřování staveb
story: zaměřil jsem pozemek

# landscaping
zahradník, údržba zeleně, zahradnické práce, péče o zeleň, zahradnictví, zimní údržba
story: zahrada, ostříhal jsem keře

# crane-plant
jeřáb, jeřábník, vazač břemen, bagrista, strojník stavebních strojů, vysokozdvižná plošina
story: zavěšené břemeno

# guest-reception
ubytování hostů, hotelová recepce, check-in, check-in hostů, hotelový recepční, přivítání hostů, péče o hosty
story: hotelový host, pokoj nebyl připravený

# reservations
rezervace, správa rezervací, rezervační systém, příjem rezervací, rezervace pokojů
story: zarezervovaný dvakrát, hotel byl plný

# rooms
pokojská, úklid pokojů, úklid hotelových pokojů, housekeeping, prádelna, lůžkoviny
story: pokoje, převlékla jsem postele

# table-service
číšník, servírka, obsluha hostů, servis jídel, obsluha na place, podávání jídel
story: u stolu, hostovo jídlo

# bar-work
barman, barista, barmanka, příprava nápojů, obsluha baru, výčep, míchané nápoje
story: za barem

# cooking
kuchař, vaření, příprava jídel, pomocný kuchař, příprava pokrmů, kuchyně, pomocná síla do kuchyně
story: uvařila jsem, uvařil jsem, v kuchyni

# service-calls
vytížená kuchyně, práce ve stresu v kuchyni
story: všechny stoly plné, bony přibývaly

# food-safety
HACCP, hygiena potravin, bezpečnost potravin, potravinářská hygiena, hygienické předpisy, hygienické normy
story: teplota v lednici, zkažené

# cross-contact
alergeny, potravinové alergie, speciální diety, potravinové intolerance
story: alergická na, bezlepkové

# food-waste
sestavování menu, food cost, normování jídel, jídelní lístek, plýtvání potravinami, tvorba jídelníčku
story: nová jídla, vyhazovali méně jídla

# banquets
bankety, svatby, catering, rauty, svatební hostiny
story: svatba, nevěsta

# shop-selling
prodavač, prodej v prodejně, prodavačka, maloobchod, poradenství zákazníkům v prodejně, prodejní poradce, prodejce
story: v obchodě, zákaznice hledala

# shop-display
doplňování zboží, vystavení zboží, merchandising, doplňování regálů, aranžování, vystavování zboží
story: regál, výloha

# shop-opening
otevírání prodejny, zavírání prodejny, otevírání a zavírání, denní uzávěrka
story: otevřela jsem prodejnu, zavřela jsem prodejnu

# store-running
vedoucí prodejny, vedení prodejny, zástupce vedoucího prodejny, řízení prodejny, vedoucí restaurace, provozní restaurace
story: moje prodejna

# exchanges
výměna zboží, vrácení zboží, vrácení peněz, výměny a vrácení
story: bez účtenky, chtěla vyměnit

# loyalty
stálí zákazníci, věrnostní program, věrnostní karta, věrnostní programy
story: chodila každý týden

# guiding
průvodce, průvodkyně, komentované prohlídky, cestovní kancelář, cestovní ruch, prodej zájezdů, provázení turistů, průvodce městem
story: turisté, výlet skupiny

# flight-service
letuška, palubní průvodčí, stevard, palubní servis
story: na palubě, během letu

# lost-property
ztráty a nálezy, nalezené věci, ztracené věci
story: její kabelka, jeho peněženka

# noise-trouble
problémoví hosté, opilí hosté, rušení nočního klidu
story: byl opilý, hlasitá hudba

# beauty-treatments
kadeřník, kosmetička, kadeřnice, kosmetické ošetření, masáže, manikúra, holič, nehtová designérka
story: její vlasy, barvení

# fitness
fitness trenér, osobní trenér, skupinové lekce, plavčík, instruktor cvičení, posilovna
story: v posilovně, členové klubu

# cleaning-buildings
úklid, úklid kanceláří, uklízečka, úklidové práce, úklidová firma, úklid budov
story: vytřela jsem, záchody

# crops
zemědělství, rostlinná výroba, sklizeň, pěstování, polní práce, vinařství, sběr ovoce
story: sklizeň, zaseli jsme

# herd
živočišná výroba, chov dobytka, dojení, skot, drůbež, dojička, ošetřování dobytka, dojení krav, chov skotu
story: krávy, tele

# farm-machines
zemědělské stroje, traktorista, traktor, kombajn, řidič traktoru
story: traktor

# forestry
lesnictví, lesník, lesní hospodářství, motorová pila, těžba dřeva, lesní dělník
story: stromy, pokácel jsem

# bricks
zdění z cihel

# plastering
omítání, sádrokarton

# roofs
střešní krytina

# decorating
malířské práce, tapetování

# floors-tiles
pokládka podlah

# concrete
betonáž, bednění

# groundworks
výkopové práce

# demolition
demoliční práce, odstranění azbestu

# insulation
zateplení, tepelná izolace

# windows-doors
montáž oken, sklenář

# kitchens-bathrooms
montáž kuchyní

# gas-boilers
plynové kotle

# electrical-testing
revize elektro, elektrické revize

# alarms-locks
elektronická požární signalizace

# lifts-service
servis výtahů, eskalátory

# wind-turbines
větrné turbíny

# solar-install
montáž fotovoltaiky, fotovoltaika, solární panely, obnovitelné zdroje, fotovoltaické elektrárny, větrné elektrárny, fotovoltaické systémy
story: na střeše

# quantities
rozpočtář staveb

# pests
deratizace, dezinsekce

# window-cleaning
mytí oken, čištění fasád

# caretaking
drobné opravy

# facility-contracts
technická správa budov

# plastics
vstřikování plastů, vstřikolis

# coating
práškové lakování, povrchová úprava

# printing
ofsetový tisk, tiskař

# sewing-textiles
šití oděvů, švadlena

# sheet-metal
ohýbání plechu, lisování plechu

# toolmaking
nástrojař, nástrojárna

# wood-machines
výroba nábytku, truhlárna

# chemical-process
chemický provoz, chemické reaktory

# power-plant
parní kotle, elektrárna

# water-works
úprava vody, čistírna odpadních vod

# mining
hornictví, kamenolom

# waste-collection
svoz odpadu, popelář

# production-planning
výrobní zakázky

# stores-parts
plánování údržby, náhradní díly, správa nářadí, nářadí a materiál, sklad náhradních dílů, výdejna nářadí
story: chyběl díl, správné nářadí

# condition-monitoring
vibrační diagnostika, termovize

# machine-elements
ložiska, převodovky

# machine-safety
bezpečnost strojů, nouzové zastavení

# food-factory
potravinářská výroba, stáčení lahví

# baking
pekař, pečení chleba

# butchery
řezník, bourání masa

# coffee
příprava kávy

# brewing
vaření piva, sommelier

# hygiene-inspection
mytí nádobí

# hotel-rooms-sold
obsazenost hotelu, ceny pokojů

# event-day
pořádání konferencí, řečníci

# box-office
prodej vstupenek, pokladna kina

# till
markování

# flowers
floristika, vázání kytic

# car-sales
prodej vozů, zkušební jízdy

# hair
kadeřnictví, stříhání vlasů

# training-bodies
tréninkové plány

# pools
dohled u bazénu

# funerals
pohřební služby, pohřeb

# laundry
praní prádla, žehlení

# flying
pilot letadla, předletová příprava

# airport-ground
odbavení zavazadel, letištní plocha

# train-crew
průvodčí, strojvedoucí

# bus-driving
přeprava cestujících

# load-securing
zajištění nákladu, upevnění nákladu

# drivers-hours
tachograf, doba řízení

# removals
stěhování nábytku, stěhovák

# freight-papers
nákladní listy, celní prohlášení, celní odbavení, dovoz a vývoz, clo, celní deklarant, import a export, celní deklarace
story: uvízlo na celnici

# tyres-brakes
pneuservis, výměna brzd

# bodywork
karosář, autolakovna

# investigation-police
kriminální vyšetřování, výslech svědků

# traffic-police
dopravní policie, parkovací kontroly

# emergency-calls
tísňové linky, operační středisko

# firefighting
hašení požárů, hasiči, hasič, záchranář, záchranné práce, požární ochrana, zdravotnická záchranná služba
story: požár, vytáhli jsme z vody

# disaster-planning
plány kontinuity

# guarding
ostraha objektů, ostraha, strážný, bezpečnostní služba, obchůzky, kontrola vstupu, ostraha objektu, hlídková služba
story: na obchůzce, vetřelec

# shop-loss
drobné krádeže

# prison-work
dozorce věznice, věznice, vězeňská služba, odsouzení, probační služba, vězni
story: vězeň, v cele

# military
ozbrojené síly, vojáci

# borders
pasová kontrola, cizinecká policie

# court-office
soudní jednání, soudní kancelář

# planning-permission
územní plánování

# food-inspection
hygienická kontrola, kontrola potravin

# elections-registers
matrika, evidence obyvatel

# childbirth
porodnice

# eyes
optik, měření zraku

# hearing-speech
sluchadla

# sterile-instruments
sterilizace nástrojů

# animal-treatment
veterinární ordinace, ošetření zvířat

# animal-keeping
chovatel zvířat, útulek pro psy

# proteins-genes
sekvenování

# soil-water
vzorkování půdy, podzemní voda

# tree-work
kácení stromů, arborista

# tenancy
správa nájmů, předání bytu

# job-coaching
podpora zaměstnávání

# sound-stage
ozvučení, jevištní technika

# photographs
produktová fotografie, retušování

# query-speed
ladění dotazů, indexy databáze

# sign-in-trouble
resetování hesel, podpora koncových uživatelů

# network-trouble
síťové přepínače, optické kabely

# oil-gas
ropná plošina, rafinerie

# clothes-advice
prodej oděvů, zkušební kabinky

# aircraft-maintenance
údržba letadel, avionika

# rail-track
železniční svršek, trakční vedení

# ports-ships
přístavní jeřáb, námořník, lodní doprava, rybářství, lodník, posádka lodi, přístav
story: loď, na moři

# road-recovery
odtahová služba, asistenční služba na silnici

# debt-enforcement
exekuce, insolvenční řízení

# benefit-claims
dávky sociální podpory, posuzování žádostí o dávky

# briefing-ministers
podklady pro ministra

# development-aid
rozvojová pomoc, humanitární pomoc

# public-health
epidemiologie, podpora veřejného zdraví

# homes
hlídání dětí, úklid domácnosti

# vulnerability-programme
řízení zranitelností, penetrační testy, skenování zranitelností, zranitelnosti
story: našel jsem zranitelnost

# device-rollout
instalace hardwaru, příprava počítačů, správa koncových zařízení, instalace počítačů, konfigurace počítačů, správa stanic
story: nové notebooky, nový notebook

# cloud-bill
kapacitní plánování, náklady na cloud, optimalizace nákladů na cloud, FinOps
story: účet za cloud
`;
