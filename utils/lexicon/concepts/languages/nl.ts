/** Phrases of the concepts in Dutch. The format stands at `readPhraseTable`. */
export const CONCEPTS_NL = `
# deadlines
deadlines halen, strakke deadlines, tijdige oplevering, tijdig afronden, tijdsdruk
story: net op tijd klaar, een dag voor de deadline, uitstel gevraagd

# handover
dienstoverdracht, kennisoverdracht, overdracht van werkzaamheden, overdragen aan collega
story: overgedragen aan, bij de overdracht, overdracht geschreven

# training-newcomers
inwerken van nieuwe, nieuwe medewerkers inwerken, nieuwe collega's, inwerkprogramma, inwerktraject
story: nieuwe collega ingewerkt, werkte de nieuwe in, haar eerste week, zijn eerste week

# mentoring
begeleiden van collega's, begeleiding van stagiairs, stagiairs begeleiden, coachen van medewerkers, leerlingen begeleiden, mentorschap, stagiaires begeleiden, begeleiden van stagiaires
story: ik begeleidde, mijn stagiair

# leading-team
aansturen van een team, leidinggeven aan, teamleiding, leidinggevende ervaring, medewerkers aansturen, aansturing van het team
story: ik leidde een team, ik stuurde een team aan, mijn team van

# delegating
taken verdelen, taakverdeling, werk verdelen, delegeren, werkverdeling
story: ik verdeelde het werk, ik verdeelde de taken

# performance-people
functioneringsgesprekken, beoordelingsgesprekken, beoordelingsgesprek, functioneren van medewerkers, verzuimgesprekken
story: slecht functioneerde, ik sprak hem erop aan, ik sprak haar erop aan

# team-morale
teamgeest, medewerkers motiveren, motiveren van medewerkers, teambuilding, werksfeer, teamsfeer
story: de sfeer in het team, de stemming was

# hiring
werving en selectie, sollicitatiegesprekken, nieuwe medewerkers werven, personeel aannemen, selectiegesprekken
story: ik nam haar aan, ik nam hem aan, op gesprek

# rota
personeelsplanning, dienstrooster, roosteren, roosterplanning, werkroosters, diensten inplannen
story: het rooster gemaakt, ik maakte het rooster, diensten geruild

# shifts-weekends
ploegendienst, wisselende diensten, onregelmatige diensten, weekenddienst, nachtdienst, onregelmatige werktijden, weekendwerk, in het weekend werken
story: in de nachtdienst, elk weekend gewerkt

# short-staffed
personeelstekort, onderbezetting, vervanging bij ziekte, uitval opvangen, vakantievervanging
story: te weinig mensen, had zich ziek gemeld, met zijn tweeën

# peak-load
piekdrukte, piekmomenten, hoogseizoen, hoge werkdruk, stressbestendig, stressbestendigheid
story: drukste dag, de rij stond

# prioritising-tasks
prioriteiten stellen, prioriteren, timemanagement, meerdere taken tegelijk, meerdere projecten tegelijk
story: wat eerst moest, kon wachten, alles tegelijk

# safety-work
veiligheidsvoorschriften, arbeidsveiligheid, veilig werken, arbo, veiligheidsregels, VCA
story: bijna-ongeval, onveilige situatie, veiligheidsschoenen

# emergencies
noodsituaties, calamiteiten, bhv, bedrijfshulpverlening, ontruiming, EHBO
story: ambulance gebeld, belde 112, brandalarm

# complaints
klachtenafhandeling, klachtenbehandeling, behandelen van klachten, klachtafhandeling, klachten afhandelen, klachten van klanten, omgaan met klachten
story: ze klaagde, hij klaagde, de klacht

# angry-people
boze klanten, de-escaleren, agressie, omgaan met weerstand, lastige situaties, conflicthantering
story: hij schreeuwde, ze schreeuwde, was woedend, werd rustig, kalmeerde

# disagreement
conflicten oplossen, meningsverschillen, conflictbemiddeling, lastige gesprekken, omgaan met conflicten
story: we waren het oneens, ruzie tussen, we kwamen eruit

# stakeholders
stakeholdermanagement, stakeholders, belanghebbenden, draagvlak, overtuigingskracht, draagvlak creëren
story: ik overtuigde, ging akkoord, kreeg hen mee

# cross-team
afdelingsoverstijgend, andere afdelingen, verschillende afdelingen, interne afdelingen, samenwerken met afdelingen, verbindende schakel
story: met de afdeling, samen met sales

# teamwork
teamspeler, samenwerken in een team, in teamverband, teamverband, goed kunnen samenwerken
story: we hielpen elkaar, als team

# budget
budgetbeheer, budgetverantwoordelijkheid, kostenbeheersing, kostenbesparing, budgetbewaking, kosten besparen
story: binnen budget, te duur, bespaarde we

# negotiation
onderhandelen, onderhandelingen, onderhandelingsvaardigheden, prijsonderhandelingen, onderhandelingsvaardig
story: ik onderhandelde, korting gekregen

# suppliers
leveranciers, leveranciersmanagement, contact met leveranciers, onderaannemers, leveranciersbeheer
story: onze leverancier, van leverancier gewisseld

# purchasing
inkoop, inkopen, bestellingen plaatsen, materialen bestellen, inkooporders, inkoopproces
story: ik bestelde, besteld bij

# contracts
contractbeheer, contractmanagement, contracten opstellen, overeenkomsten, contractonderhandelingen
story: het contract getekend, contract opgezegd

# reports
rapportages, rapporten schrijven, rapportages opstellen, rapportages maken, verslaglegging, managementrapportages
story: ik schreef het rapport, elke maand rapporteerde

# presentations
presentaties geven, presenteren, presentatievaardigheden, presentaties verzorgen, spreken voor groepen
story: ik presenteerde, voor de directie

# explaining
complexe informatie begrijpelijk, helder uitleggen, begrijpelijk uitleggen, vertalen naar begrijpelijke, in begrijpelijke taal
story: ik legde uit, in gewone taal, ik maakte een tekening

# written-word
correspondentie, schriftelijke communicatie, uitstekende schriftelijke, brieven schrijven, e-mailcorrespondentie, schrijfvaardigheid
story: ik schreef een brief, ik herschreef

# documentation
documentatie bijhouden, technische documentatie, werkinstructies schrijven, procedures beschrijven, handleidingen schrijven
story: ik schreef een handleiding, nergens opgeschreven, stap voor stap beschreven

# record-keeping
administratie bijhouden, registraties bijhouden, dossiervorming, logboek bijhouden, dossierbeheer, nauwkeurige registratie
story: alles opgeschreven, in het logboek

# data-entry
data-invoer, gegevens invoeren, invoeren van gegevens, gegevensinvoer, data invoeren, gegevens verwerken
story: ingevoerd in het systeem, ik voerde in, dubbel ingevoerd

# computer-use
computervaardigheden, computerkennis, digitale vaardigheden, kennis van Office, goed overweg met computers, MS Office
story: achter de computer

# new-system
implementatie van nieuwe systemen, nieuw systeem, digitalisering, systeemimplementatie, invoering van nieuwe systemen, uitrol van
story: het nieuwe systeem, overstap naar, nieuwe software

# process-change
procesverbetering, processen verbeteren, continu verbeteren, procesoptimalisatie, verbetervoorstellen, processen optimaliseren
story: ik veranderde de werkwijze, scheelde ons, duurde voortaan

# automating
automatiseren, automatisering van processen, geautomatiseerd, processen automatiseren, handmatig werk verminderen
story: ik schreef een script, ging vanzelf, met de hand

# root-cause
oorzaakanalyse, oorzaken achterhalen, probleemanalyse, storingsanalyse, probleemoplossend vermogen, troubleshooting
story: de oorzaak bleek, het bleek dat, uitgezocht waarom

# careful-checks
nauwkeurig werken, nauwkeurigheid, oog voor detail, zorgvuldig, zorgvuldigheid, accuraat
story: dubbel gecontroleerd, twee keer nagekeken, ik zag een fout

# own-mistake
leren van fouten, fouten toegeven, verantwoordelijkheid nemen voor fouten, zelfreflectie, reflecterend vermogen
story: mijn fout, ik had een fout gemaakt, ik was vergeten

# learning-new
leergierig, snel leren, leervermogen, bereid om te leren, nieuwe dingen leren, je snel eigen maken
story: ik leerde mezelf, ik had nog nooit, binnen een week geleerd

# taking-feedback
open voor feedback, feedback ontvangen, omgaan met feedback, kritiek ontvangen, leren van feedback
story: kreeg ik de feedback, de kritiek was terecht

# working-alone
zelfstandig werken, zelfstandig kunnen werken, zelfstandigheid, zelfsturend, zelfstandig uitvoeren
story: in mijn eentje, helemaal alleen

# taking-initiative
initiatiefrijk, proactieve houding, initiatief nemen, eigen initiatief, proactief, ondernemende houding
story: niemand vroeg het, ik bood aan, uit mezelf

# unclear-goal
omgaan met onzekerheid, vanaf nul, van de grond af opbouwen, veranderende omgeving, onduidelijke situaties, startupomgeving
story: niemand wist hoe, zonder duidelijke opdracht

# change-people
verandermanagement, verandertrajecten, organisatieverandering, veranderingen begeleiden, reorganisatie, verandertraject
story: bang voor de verandering, iedereen was tegen

# projects
projectmanagement, projectleiding, projectplanning, projecten leiden, projectcoördinatie, projecten begeleiden
story: ik leidde het project, het project liep

# planning-ahead
plannen en organiseren, organisatietalent, organisatievermogen, vooruit plannen, planmatig werken, planmatig
story: ik maakte een planning, weken van tevoren

# events
evenementen organiseren, organiseren van evenementen, evenementen, organisatie van bijeenkomsten, eventmanagement
story: het feest, de open dag, bezoekers kwamen

# meetings
vergaderingen voorzitten, overleggen voorbereiden, vergaderingen leiden, werkoverleg, notuleren
story: in het overleg, de vergadering

# phone-calls
telefonisch contact, telefoon beantwoorden, telefonisch te woord staan, inkomende gesprekken, telefoonverkeer
story: ik nam op, hing op, aan de telefoon

# active-listening
luisterend oor, goed luisteren, inlevingsvermogen, empathisch, empathie, actief luisteren, empathisch vermogen
story: ik luisterde, liet haar uitpraten, liet hem uitpraten, ik vroeg door

# follow-up
opvolging, opvolgen van, nazorg bieden, voortgang bewaken, opvolgen van afspraken, terugkoppeling
story: ik belde terug, hield haar op de hoogte, hield hem op de hoogte

# escalation
escaleren, escalatie, tijdig escaleren, melden bij leidinggevende, problemen signaleren
story: ik meldde het, naar mijn leidinggevende

# confidentiality
vertrouwelijke informatie, discreet, discretie, geheimhouding, vertrouwelijke gegevens
story: in vertrouwen verteld, mocht niemand weten

# rules-standards
naleving van, wettelijke voorschriften, richtlijnen naleven, procedures volgen, geldende voorschriften, naleven van procedures
story: volgens het protocol, tegen de regels

# audits
audits uitvoeren, interne audits, externe audits, inspecties uitvoeren, certificering, auditvoorbereiding
story: bij de audit, de inspecteur, de auditor

# risk
risicomanagement, risicoanalyse, risico's beoordelen, risicobeoordeling, risico's signaleren, risico-inventarisatie
story: het risico was, wat er mis kon gaan

# targets
doelstellingen behalen, targets halen, resultaatgericht, doelgericht, kritieke prestatie-indicatoren, targets behalen
story: het doel was, we haalden, boven de target

# measuring
resultaten meten, prestaties meten, voortgang meten, datagedreven, cijfers analyseren, monitoren van resultaten
story: ik mat, ik hield bij, elke week geteld

# quality-work
kwaliteitscontrole, kwaliteitsbewaking, kwaliteitszorg, kwaliteitsmanagement, kwaliteitseisen, kwaliteitsnormen, kwaliteitsbewust
story: goedgekeurd, afgekeurd

# cleanliness
schone werkplek, schoon en opgeruimd, opgeruimd, orde en netheid, werkplek schoonhouden, netheid
story: opgeruimd, schoongemaakt

# physical-work
fysiek zwaar werk, lichamelijk werk, zwaar tillen, fysieke conditie, fysiek werk, lichamelijk zwaar
story: getild, de hele dag staan

# travel
reisbereidheid, zakenreizen, bereid om te reizen, dienstreizen, reizen naar klanten
story: naar de klant gereden, op reis

# driving
rijbewijs, rijbewijs B, chauffeur, besturen van voertuigen, auto van de zaak
story: ik reed, achter het stuur

# languages-other
meertalig, vreemde talen, tweetalig, beheersing van de Engelse taal, talenkennis, tweede taal
story: sprak geen Nederlands, in het Engels, ik vertaalde

# cultures
diversiteit en inclusie, interculturele, verschillende culturen, cultuursensitief, inclusiviteit, verschillende achtergronden
story: uit een ander land, andere cultuur

# remote-work
thuiswerken, hybride werken, werken op afstand, werken vanuit huis, remote team
story: vanuit huis, via video

# money-handling
kassa, kassawerkzaamheden, afrekenen, contant geld, kas opmaken, betalingen verwerken, kassamedewerker
story: de kassa klopte niet, wisselgeld, kasverschil

# theft-fraud
diefstal, fraude, fraudepreventie, winkeldiefstal, derving, fraudebestrijding
story: gestolen, betrapt

# equipment-care
onderhoud van apparatuur, bedienen van machines, apparatuur onderhouden, gereedschap onderhouden, machines onderhouden
story: de machine deed het niet, apparaat ging kapot

# physical-move
verhuizing, opening van nieuwe, nieuwe vestiging, verbouwing, openen van een vestiging
story: we verhuisden, de nieuwe winkel

# community
vrijwilligers, vrijwilligerswerk, wijkgericht, buurtbewoners, maatschappelijke betrokkenheid, vrijwilligers begeleiden
story: de buurt, de vereniging

# fundraising
fondsenwerving, fondsen werven, donateurs, subsidieaanvragen, sponsoring, subsidies aanvragen, sponsors
story: geld opgehaald, subsidie gekregen

# sustainability
duurzaamheid, duurzaam, milieu, afval scheiden, energiebesparing, recycling, afvalscheiding
story: minder afval, minder weggegooid

# research
onderzoek uitvoeren, deskresearch, onderzoek doen, literatuuronderzoek, informatie verzamelen, dataverzameling
story: ik zocht uit, ik onderzocht

# surveys
enquêtes, klanttevredenheidsonderzoek, vragenlijsten, feedback verzamelen, tevredenheidsonderzoek
story: ik vroeg alle, antwoordden op

# decision
besluitvaardig, besluitvorming, beslissingen nemen, besluiten nemen, oordeelsvermogen, knopen doorhakken
story: ik besloot, moest kiezen, geen tijd om te

# strategy-direction
strategie ontwikkelen, strategische planning, langetermijnvisie, strategisch denken, strategische koers, visieontwikkeling
story: de koers, over vijf jaar

# new-ideas
innovatie, nieuwe ideeën, innovatief, creatieve oplossingen, creativiteit, out-of-the-box
story: ik bedacht, mijn idee, als proef

# integrity-pressure
integriteit, integer, ethisch handelen, ethiek, gedragscode, eerlijkheid
story: ik weigerde, het was niet eerlijk, niet te tekenen

# reliability-person
betrouwbaar, betrouwbaarheid, stipt, punctueel, verantwoordelijkheidsgevoel, plichtsbesef
story: altijd op tijd, nooit te laat

# friendly-manner
vriendelijk, representatief, gastvrij, klantvriendelijk, vriendelijke uitstraling, beleefd
story: met een glimlach

# customer-needs
klantgericht, klantgerichtheid, klanttevredenheid, klantenservice, servicegericht, klantbehoeften, dienstverlenend
story: de klant was blij, wat de klant wilde

# reception
receptie, receptioniste, bezoekers ontvangen, ontvangst van bezoekers, ontvangen van gasten
story: aan de balie, bezoeker kwam

# calendars
agendabeheer, afspraken inplannen, agenda's beheren, afspraken plannen, complex agendabeheer
story: dubbel geboekt, verzette de afspraak

# travel-booking
reizen boeken, zakenreizen organiseren, reisarrangementen, hotels boeken, boeken van reizen
story: ticket omgeboekt, vlucht gemist

# executive-support
directiesecretaresse, managementassistent, secretariële ondersteuning, managementondersteuning, directieondersteuning
story: de directeur vroeg, mijn directeur

# office-running
kantoorbeheer, administratieve werkzaamheden, officemanagement, administratieve ondersteuning, algemene administratieve taken, kantoororganisatie
story: op kantoor geregeld, kantoorartikelen

# mail-post
postverwerking, inkomende post, post verwerken, poststukken, post verdelen
story: de post, aangetekende brief

# filing
archiveren, archivering, documentbeheer, archief bijhouden, documenten archiveren
story: in het archief, mappen gesorteerd

# minutes-docs
notulen, notulen maken, vergaderstukken, documenten opstellen, notulen uitwerken
story: ik notuleerde

# meeting-rooms
vergaderruimtes, vergaderzalen, catering voor vergaderingen, zalen reserveren, vergaderzaal
story: zaal was dubbel

# office-finance
kleine kas, facturen controleren, declaraties verwerken, kasbeheer
story: bonnetjes

# facilities-office
facilitaire zaken, facilitair, facilitaire dienstverlening, werkplekbeheer, huisvesting
story: nieuwe bureaus

# recruiting
recruitment, kandidaten werven, arbeidsmarktcommunicatie, talentacquisitie, sourcen van kandidaten, vacatures plaatsen
vacatureteksten
story: vacature stond open, kandidaten gesproken

# employee-onboarding
onboarding van nieuwe, onboardingproces, introductieprogramma, indiensttreding, onboarding van medewerkers
story: eerste werkdag, welkomstpakket

# employee-relations
arbeidsverhoudingen, ondernemingsraad, arbeidsconflicten, personeelszaken, vakbonden
story: klacht van een medewerker, beide medewerkers

# dismissals
ontslag, exitgesprekken, uitdiensttreding, ontslagprocedures, reorganisatie en ontslag
story: ontslaan, haar contract niet verlengd, zijn contract niet verlengd

# hr-records
personeelsadministratie, personeelsdossiers, HR-administratie, salarismutaties, personeelsgegevens
story: dossiers bleken onvolledig

# benefits-pay
arbeidsvoorwaarden, beloningsbeleid, compensation en benefits, pensioenregeling, salarisschalen
story: salarisverhoging

# staff-development
talentontwikkeling, ontwikkeling van medewerkers, opleidingsplan, loopbaanontwikkeling, leiderschapsontwikkeling, opleidingen voor medewerkers
story: promotie gemaakt, doorgegroeid

# culture-engagement
bedrijfscultuur, medewerkersbetrokkenheid, vitaliteit, welzijn van medewerkers, medewerkerstevredenheid, duurzame inzetbaarheid
story: verzuim daalde, sfeer op de afdeling

# diversity-work
diversiteitsbeleid, gelijke kansen, inclusief werkgeverschap, inclusiebeleid
story: onbewuste vooroordelen

# workforce-planning
strategische personeelsplanning, formatieplanning, organisatieontwikkeling, capaciteitsplanning personeel
story: hoeveel mensen we nodig

# visas
werkvergunning, verblijfsvergunning, expats, kennismigranten, visumaanvragen
story: zijn vergunning, haar visum

# labour-law
arbeidsrecht, arbeidswetgeving, arbeidstijdenwet, CAO, ketenregeling
story: volgens de CAO

# prospecting
acquisitie, koude acquisitie, nieuwe klanten werven, leadgeneratie, leads genereren, prospects benaderen, new business
afspraken maken met prospects
story: ik belde vijftig, eerste afspraak bij

# qualifying
behoefteanalyse, leads kwalificeren, leadkwalificatie, klantbehoefte in kaart, behoefte achterhalen
story: geen budget hadden, vroeg wat ze zochten

# demos
productdemonstraties, demo's geven, productpresentaties, demonstreren van producten
story: tijdens de demo, ik liet zien hoe

# closing
deals sluiten, verkoop afsluiten, orders binnenhalen, contracten afsluiten, verkooptraject, deals closen
story: ze tekenden, de deal

# objections
bezwaren wegnemen, weerleggen van bezwaren, omgaan met bezwaren, tegenwerpingen
story: vond het te duur, twijfelde nog

# quota
verkoopdoelstellingen, omzetdoelstellingen, verkooptargets, omzettarget, salestargets
story: mijn target gehaald, meeste verkocht

# pipeline
salespipeline, pipelinebeheer, salesforecast, verkoopprognose, CRM bijhouden
story: in de pipeline, kans op een deal

# account-management
accountmanagement, relatiebeheer, bestaande klanten, klantrelaties onderhouden, accountmanager, klantenportefeuille, relaties onderhouden
story: grootste klant, vaste klant van ons

# upsell
upselling, cross-selling, bijverkoop, extra verkoop, meerverkoop
story: kocht er ook

# renewals
klantbehoud, klantretentie, contractverlengingen, klantbinding, customer success
story: wilde opzeggen, bleef klant, verlengde het contract

# customer-onboarding
onboarding van klanten, klantimplementaties, nieuwe klanten begeleiden, klanten trainen, klantonboarding
story: de eerste weken van de klant

# pricing-quotes
offertes opstellen, offertes, offertes maken, prijsopgaven, calculeren van offertes, offertetraject
story: ik maakte een offerte, de offerte

# territory
buitendienst, verkoopgebied, klantbezoeken, rayonmanager, rayon
story: langs klanten, in mijn rayon

# partners
partnermanagement, wederverkopers, distributeurs, dealers, partnernetwerk, kanaalpartners
story: onze dealer, via een partner

# new-market
nieuwe markten, marktuitbreiding, markttoetreding, internationale expansie, marktontwikkeling
story: eerste klant in

# sales-team
verkoopteam, salesmanager, verkoopleider, salesteam aansturen, coachen van verkopers
story: mijn verkopers

# trade-fairs
beurzen, vakbeurzen, beursdeelname, beursstand
story: op de beurs, onze stand

# call-centre
callcenter, klantcontactcentrum, contactcenter, telefonische klantenservice, inbound gesprekken
story: gesprekken per dag, in de wacht

# customer-questions
klantvragen, vragen van klanten, klantvragen beantwoorden, klantcontact via chat, klantcontact per mail
vragen beantwoorden, beantwoorden van vragen, informatieverzoeken, beantwoorden van e-mails, vragen van klanten per mail
story: een klant vroeg, klant mailde
story: mail beantwoord, wilde weten

# tickets-support
ticketsysteem, tickets afhandelen, supporttickets, meldingen afhandelen, supportvragen
story: openstaande tickets, het ticket

# refunds-goodwill
coulance, compensatie aan klanten, creditnota, schadeloosstelling, klant tegemoetkomen
story: bos bloemen, kreeg haar geld terug, kreeg zijn geld terug

# voice-of-customers
klantfeedback delen, stem van de klant, klantinzichten, terugkoppelen aan productteam
story: doorgegeven aan de ontwikkelaars

# knowledge-articles
kennisbank, helpartikelen, veelgestelde vragen, kennisartikelen, FAQ
story: dezelfde vraag, ik schreef een artikel

# call-quality
gesprekskwaliteit, gesprekken beluisteren, kwaliteitsmonitoring, gesprekscoaching
story: teruggeluisterd

# order-processing
orderverwerking, orders verwerken, orders invoeren, orderafhandeling, commerciële binnendienst, bestellingen verwerken
story: de order, bestelling kwam binnen, verkeerd besteld

# real-estate
vastgoed, makelaar, verhuur van woningen, vastgoedbeheer, bezichtigingen, huurders, makelaardij
story: de bezichtiging, de huurder

# campaigns
marketingcampagnes, campagnes opzetten, reclamecampagnes, campagnemanagement, online campagnes
story: de campagne, klikten op

# social-media
social media, sociale media, socialmediakanalen, contentkalender, communitymanagement
story: bericht ging viraal, volgers

# content
contentcreatie, content schrijven, blogs schrijven, copywriting, teksten schrijven, webteksten, nieuwsbrieven
story: ik schreef artikelen, gelezen door

# search-marketing
zoekmachineoptimalisatie, zoekmachinemarketing, SEO, SEA, zoekwoordenonderzoek, Google Ads
story: bovenaan in Google, gevonden via Google

# email-marketing
e-mailmarketing, e-mailcampagnes, mailings versturen, marketing automation
story: de mailing, openden de mail

# brand
merkbekendheid, huisstijl, merkstrategie, branding, merkidentiteit, merkbeleving
story: nieuw logo, de huisstijl

# press
persberichten, public relations, persvoorlichting, mediarelaties, woordvoering, journalisten
story: de krant, journalist belde

# crisis-comms
crisiscommunicatie, reputatiemanagement, reputatieschade
story: negatieve reacties, in het nieuws

# internal-comms
interne communicatie, intranet, personeelsblad, medewerkerscommunicatie
story: op intranet, alle medewerkers gemaild

# marketing-numbers
webanalyse, marketinganalyse, campagneresultaten, conversieoptimalisatie, Google Analytics, conversieratio
story: conversie steeg, kliks

# market-research
marktonderzoek, concurrentieanalyse, marktanalyse, doelgroeponderzoek, concurrentieonderzoek
story: de concurrent, vergeleek prijzen

# product-launch
productlancering, productintroductie, go-to-market, lancering van producten, productmarketing
story: bij de lancering, gelanceerd

# photo-video
fotografie, videoproductie, videobewerking, filmen en monteren, fotobewerking, videomontage
cameraman
story: ik filmde, de opnames

# editing-publishing
redactie, redigeren, eindredactie, proeflezen, redactioneel, publiceren van teksten
story: de auteur, het manuscript

# journalism
journalistiek, nieuwsredactie, reportages, nieuwsberichten schrijven, verslaggeving
story: ik interviewde, mijn bron

# print-graphics
grafisch ontwerp, drukwerk, brochures, grafische vormgeving, opmaak, folders ontwerpen
story: de drukker, drukproef

# website-upkeep
websitebeheer, website bijhouden, contentmanagementsysteem, webshop beheren, webredactie
story: op de website gezet, pagina bijgewerkt

# performing
toneel, theaterproductie, podiumkunsten, repetities, tentoonstellingen, concerten
story: de voorstelling, op het podium, het publiek

# translation
tolken, vertaalwerk, tolk, lokalisatie, vertaalwerk verzorgen, vertalen van teksten, vertalingen maken
story: ik tolkte, de vertaling

# accounts-payable
crediteurenadministratie, crediteuren, inkoopfacturen, facturen verwerken, betaalbaarstelling, leveranciersfacturen
factuurverwerking
story: dubbel betaald, rekening van de leverancier

# accounts-receivable
debiteurenbeheer, debiteurenadministratie, debiteuren, facturatie, openstaande facturen, verkoopfacturen, incasso
story: betaalde niet, herinnering gestuurd

# reconciliation
bankafstemming, aansluitingen maken, balansaansluitingen, tussenrekeningen, rekeningen afstemmen, balansspecificaties
story: sloot niet aan, het verschil gevonden

# month-end
maandafsluiting, jaarafsluiting, maandafsluitingen, periodeafsluiting, kwartaalafsluiting, maandelijkse afsluiting
story: de boeken sluiten, afsluiting duurde

# bookkeeping
boekhouding, financiële administratie, grootboek, boekhouder, administratie voeren, journaalposten, grootboekadministratie
story: ik boekte, in de boeken

# payroll
salarisadministratie, loonadministratie, salarisverwerking, loonstroken, verloning, loonaangifte
loonstrook
story: verkeerd loon, salaris klopte niet

# expenses
declaraties, onkostendeclaraties, onkostenvergoeding, reisdeclaraties, verwerken van declaraties
story: de declaratie

# tax
btw-aangifte, belastingaangiften, fiscaal, aangifte vennootschapsbelasting, fiscale wetgeving, belastingrecht, belastingzaken
story: de belastingdienst, aangifte gedaan

# financial-audit
accountantscontrole, jaarrekeningcontrole, interne beheersing, controlling en audit, externe accountant
story: de accountant, vraag van de accountant

# budget-forecast
begroting, budgettering, forecasting, begroting opstellen, financiële planning, prognoses en begrotingen, afwijkingenanalyse
story: de begroting, over budget gegaan

# financial-reports
financiële rapportages, jaarrekening, jaarrekeningen, balans en resultatenrekening, managementrapportages finance, kwartaalcijfers
story: cijfers gepresenteerd

# cash-flow
liquiditeit, liquiditeitsplanning, kasstroom, cashmanagement, werkkapitaal, treasury
story: op de bankrekening, niet kunnen betalen

# costing
kostprijsberekening, kostprijzen, kostencalculatie, margeanalyse, nacalculatie, kostprijscalculatie
story: de marge, verlies op elk

# fixed-assets
vaste activa, afschrijvingen, activa-administratie, investeringen administreren
story: afgeschreven

# credit-analysis
kredietbeoordeling, kredietaanvragen, hypotheken, kredietrisico, hypotheekadviseur, kredietwaardigheid
hypotheekadvies
story: de lening, hypotheek aangevraagd

# bank-branch
bankkantoor, baliemedewerker bank, bankproducten, rekening openen, particuliere bankklanten
story: aan het loket, van haar rekening

# insurance-claims
schadebehandeling, schadeclaims, schadeafhandeling, polissen, schadedossiers, verzekeringsbranche, schadeverzekeringen
schade-expert
story: de claim, de verzekerde, waterschade

# money-laundering
witwassen, KYC, cliëntenonderzoek, Wwft, transactiemonitoring, klantonderzoek
story: verdachte transactie

# investments
vermogensbeheer, beleggingen, portefeuillebeheer, bedrijfswaardering, fusies en overnames, financiële modellen
story: de overname, aandelen

# finance-advice
financieel advies, financieel adviseur, pensioenadvies, financiële planning voor klanten, vermogensadvies, beleggingsadvies
story: zijn pensioen, haar spaargeld

# finance-with-others
business controller, financiële businesspartner, sparringpartner voor management, financieel inzicht voor managers
story: met de budgethouders

# grants-accounting
subsidieverantwoording, subsidieadministratie, projectadministratie subsidies, fondsenadministratie
story: verantwoording aan de subsidiegever

# contracts-legal
contracten beoordelen, juridische contracten, opstellen en beoordelen van contracten, contractenrecht
story: de clausule, in het contract stond

# legal-research
juridisch advies, juridisch onderzoek, jurisprudentie, juridische adviezen, juridische analyse
story: in de wet, ik vond een uitspraak

# litigation
procederen, gerechtelijke procedures, processtukken, rechtszaken, procesvoering
story: de rechter, de zitting, in hoger beroep

# legal-files
juridische dossiers, zaakdossiers, termijnbewaking, dossierbehandeling advocatuur, juridisch secretaresse
story: de termijn, het dossier van de zaak

# client-intake-legal
cliëntgesprekken advocatuur, rechtsbijstand, rechtshulp, juridische intake
story: mijn cliënt, de cliënt vertelde

# compliance-program
compliance officer, compliancebeleid, complianceprogramma, compliancetraining, regelgeving monitoren
story: overtreding gemeld

# privacy-law
AVG, privacywetgeving, gegevensbescherming, functionaris gegevensbescherming, privacyrecht
story: datalek

# intellectual-property
intellectueel eigendom, octrooien, merkenrecht, auteursrecht, octrooi, licentieovereenkomsten
story: het patent

# corporate-law
ondernemingsrecht, corporate governance, vennootschapsrecht, due diligence, aandeelhouders, notariële akten
story: de akte, aandeelhoudersvergadering

# real-estate-law
vastgoedrecht, huurrecht, kadaster, huurovereenkomsten, eigendomsoverdracht
story: de koopakte

# api-design
API's ontwikkelen, REST API's, koppelvlakken, webservices, API-ontwikkeling
story: het endpoint

# software-development
softwareontwikkeling, software ontwikkelen, programmeren, applicatieontwikkeling, software engineer, ontwikkelen van applicaties
story: ik programmeerde, ik bouwde een programma

# backend-services
backend, backendontwikkeling, microservices, backend developer, gedistribueerde systemen
story: de dienst herschreven

# frontend-work
frontend, frontendontwikkeling, gebruikersinterfaces, frontend developer, gebruikersinterface bouwen
story: de knop, op het scherm

# mobile-dev
mobiele apps, appontwikkeling, mobiele applicaties, app-ontwikkelaar, Android-ontwikkeling
story: de app, in de app store

# automated-testing
testautomatisering, geautomatiseerde tests, unittests, geautomatiseerd testen, softwaretests, testdekking
story: ik schreef tests, tests faalden

# code-review
code reviews, codereviews, codekwaliteit, pull requests
story: in de review, mijn review

# legacy
legacy systemen, refactoring, technische schuld, legacycode, verouderde systemen, modernisering van systemen
story: oude code, niemand durfde

# performance-tuning
performance-optimalisatie, prestaties optimaliseren, latency, laadtijden, snelheid van applicaties
story: duurde seconden, werd sneller

# scaling
schaalbaarheid, schaalbaar, schaalbare systemen, hoge beschikbaarheid, grote volumes
story: verzoeken per seconde, kon de drukte niet aan

# architecture
softwarearchitectuur, systeemarchitectuur, oplossingsarchitectuur, solution architect, systeemontwerp, architectuurkeuzes
story: ontwerp van het systeem

# databases
databases, databaseontwerp, relationele databases, databasebeheer, SQL-database
story: de tabel, de index

# data-migration
datamigratie, systeemmigratie, cloudmigratie, migratietrajecten, migreren van data
story: gemigreerd, overgezet naar

# deployment
deployments, CI/CD, continuous delivery, continuous integration, releasestraat, uitrollen van software
story: naar productie, de build

# release
releasemanagement, releasebeheer, versiebeheer, releaseplanning
story: nieuwe versie, de release

# bugs
bugfixing, bugs oplossen, debuggen, fouten opsporen in software, bugs
story: de bug, crashte

# integrations
systeemintegratie, koppelingen met, systemen koppelen, integraties bouwen, koppelingen bouwen
story: de koppeling

# payments-software
betaalsystemen, betaaloplossingen, betaalplatform, online betalingen
story: betaling mislukte

# messaging-queues
message queues, event-driven, berichtenverkeer, event streaming
story: berichten raakten kwijt

# concurrency
multithreading, parallelle verwerking, gelijktijdigheid
story: tegelijk schreven, race condition

# auth
authenticatie, autorisatie, single sign-on, identiteitsbeheer, toegangsrechten
story: inloggen lukte niet

# secure-coding
veilige software, applicatiebeveiliging, secure coding, beveiligingslekken, veilig programmeren
story: het lek gedicht

# developer-tools
ontwikkeltools, tooling voor ontwikkelaars, developer experience, interne tools
story: een hulpmiddel gebouwd

# requirements-gathering
requirements opstellen, requirementsanalyse, functionele eisen, behoeften ophalen bij gebruikers, functioneel ontwerp, eisen en wensen
story: vroeg gebruikers wat, wat ze echt nodig

# agile-work
agile werken, scrum, scrumteam, kanban, sprintplanning, retrospectives
story: in de sprint, de retrospective

# estimating
urenschattingen, inschatten van werk, urenbegroting, doorlooptijd inschatten
story: schatte ik, twee keer zo lang

# open-source
open source, opensource, opensourceprojecten
story: bijdrage aan een project

# embedded
embedded software, embedded systemen, firmware, microcontrollers, printplaatontwerp
story: de print, het bordje

# ml-models
machine learning, machinelearningmodellen, voorspellende modellen, modellen trainen, deep learning
story: het model voorspelde, trainde een model

# ml-production
MLOps, modellen in productie, machinelearningplatform, modelmonitoring
story: model in productie

# language-models
taalmodellen, generatieve AI, LLM, natuurlijke taalverwerking, prompts schrijven
story: chatbot

# vision-recommend
beeldherkenning, computer vision, aanbevelingssystemen, personalisatie
story: aanbevelingen werden

# games-graphics
gameontwikkeling, game design, 3D-graphics, gameplay, game-ontwikkeling, gamedesign
story: de spelers, het spel

# tech-interviews
technische interviews, technische sollicitatiegesprekken, technische assessments
story: de kandidaat liet ik

# customer-engineering
technisch consultant, technische klantprojecten, solution engineer, technische implementatie bij klanten, presales
story: bij de klant geïnstalleerd

# software-accessibility
digitale toegankelijkheid, WCAG, toegankelijke websites, toegankelijkheid van software
story: schermlezer, blinde gebruiker

# monitoring
systeemmonitoring, monitoring van systemen, bewaken van systemen, observability, alerting inrichten
story: alarm ging af, geen melding

# incidents
incidenten oplossen, incidentmanagement, storingen oplossen, incidentbeheer, verstoringen
story: lag eruit, de storing, plat

# on-call
consignatiedienst, bereikbaarheidsdienst, piketdienst, stand-by dienst, 24/7 bereikbaar
story: midden in de nacht gebeld

# postmortem
postmortem, probleembeheer, incidentevaluatie, evaluatie van incidenten
story: achteraf geëvalueerd

# reliability
site reliability, fouttolerantie, stabiliteit van systemen, betrouwbaarheid van systemen, uitvalbestendig
story: bleef draaien

# backup-restore
back-ups, disaster recovery, dataherstel, back-up en herstel, noodherstel
story: teruggezet, back-up bleek

# cloud-infrastructure
cloudinfrastructuur, cloudplatform, cloudomgeving, cloud engineer, cloudoplossingen
story: naar de cloud

# infra-as-code
infrastructure as code, configuratiebeheer, geautomatiseerde infrastructuur, provisioning
story: omgeving met één opdracht

# containers
containerisatie, containerorkestratie, Docker-containers, containerplatform
story: in containers

# networks
netwerkbeheer, netwerkinfrastructuur, netwerken en firewalls, netwerkbeheerder, netwerkconfiguratie
story: de switch, geen verbinding

# servers-admin
systeembeheer, serverbeheer, systeembeheerder, Windows-servers, Linux-beheer, virtualisatie
story: de server, updates gedraaid

# help-desk
helpdesk, servicedesk, gebruikersondersteuning, IT-ondersteuning, werkplekondersteuning, technische ondersteuning
story: kon niet inloggen, wachtwoord vergeten

# accounts-access
gebruikersbeheer, accounts aanmaken, autorisatiebeheer, gebruikersaccounts, toegangsbeheer
story: had nog toegang

# service-levels
service level agreements, ITIL, IT-servicemanagement, SLA, wijzigingsbeheer
story: binnen de afgesproken tijd

# vendor-escalation
escalatie naar leverancier, derdelijnsondersteuning leverancier, contact met softwareleverancier
story: de leverancier reageerde niet

# information-security
informatiebeveiliging, cybersecurity, IT-beveiliging, beveiligingsincidenten, security operations
story: gehackt, ransomware

# security-awareness
bewustwordingstraining, security awareness, phishingtests, beveiligingsbewustzijn
story: klikte op de link, phishingmail

# security-compliance
ISO 27001, SOC 2, BIO-norm, NEN 7510, beveiligingscertificering
story: bewijs voor de auditor

# erp-admin
ERP-systeem, applicatiebeheer, functioneel beheer, functioneel beheerder, stamgegevens, key user
story: in SAP, het ERP

# telecom-field
telecommunicatie, glasvezel, bekabeling, telecommonteur, netwerkbekabeling
story: de kabel, kabels getrokken

# dashboards
dashboards bouwen, datavisualisatie, business intelligence, BI-rapportages, interactieve dashboards
story: mijn dashboard

# data-analysis
data-analyse, data analyseren, gegevensanalyse, statistische analyse, analyseren van data, data-analist
story: uit de cijfers bleek, in de data

# data-queries
SQL-query's, query's schrijven, data opvragen, complexe query's
story: de query

# data-pipelines
datapijplijnen, ETL, data engineering, dataverwerking, datastromen
story: de pijplijn, 's nachts gedraaid

# data-quality
datakwaliteit, data opschonen, datavalidatie, gegevenskwaliteit, betrouwbaarheid van data
story: dubbele records, foute gegevens

# data-warehouse
datawarehouse, datamodellering, dataplatform, data-architectuur, datamodellen
story: het datamodel

# kpi-definition
KPI's definiëren, KPI's opstellen, prestatie-indicatoren bepalen, definiëren van meetwaarden
story: iedereen telde anders

# experiments-ab
A/B-testen, A/B-tests, experimenten opzetten, hypothesen toetsen
story: variant won

# forecasting
voorspellingen, voorspellende analyses, vraagvoorspelling, prognosemodellen, tijdreeksen
story: voorspelde ik, de voorspelling

# segments-churn
klantsegmentatie, klantanalyse, cohortanalyse, churnanalyse, klantgedrag
story: waarom klanten vertrokken

# data-stakeholders
datavragen, inzichten presenteren, inzichten vertalen, informatiebehoefte, datageletterdheid
story: de manager vroeg om cijfers

# report-automation
rapportages automatiseren, geautomatiseerde rapportages, automatische rapportages
story: rapport kwam vanzelf

# data-governance
data governance, datacatalogus, masterdatabeheer, databeheer, metadata
story: wie eigenaar was van

# spreadsheets-work
Excel-bestanden, draaitabellen, spreadsheets, gevorderd Excel, Excel-modellen
story: mijn spreadsheet, de formule

# gis-maps
GIS, geodata, geo-informatie, kaarten maken, ruimtelijke analyse
story: op de kaart

# product-discovery
product discovery, ideeën valideren, gebruikersbehoeften, klantproblemen ontdekken, probleemverkenning
story: niemand gebruikte het

# user-research
gebruikersonderzoek, gebruikerstests, usabilitytests, gebruikersinterviews, UX-onderzoek
story: ik keek mee met, gebruikers klikten

# product-roadmap
productroadmap, productstrategie, productvisie, backlogbeheer, productbacklog
story: van de lijst geschrapt

# product-specs
productspecificaties, user stories schrijven, productvereisten, functionele specificaties
story: ik schreef op wat

# product-delivery
productmanagement, product owner, productontwikkelingstraject, productlevenscyclus, productmanager
story: we brachten uit

# product-metrics
productstatistieken, productgebruik, gebruikersbetrokkenheid, productdata
story: gebruik steeg

# pricing-product
prijsstrategie, prijsmodel, prijsbepaling, prijsbeleid, monetisatie
story: prijs verhoogd

# wireframes
wireframes, prototypes maken, schetsen en prototypes, mock-ups, klikbare prototypes
story: ik schetste

# visual-design
UX-ontwerp, UI-design, interfaceontwerp, visueel ontwerp, interactieontwerp
story: mijn ontwerp, kleuren en

# design-system
design system, componentenbibliotheek, stijlgids, ontwerpsysteem
story: elke knop anders

# design-handoff
samenwerking met ontwikkelaars, ontwerpoverdracht, ontwerpen overdragen aan
story: de ontwikkelaar bouwde

# journeys-service
klantreis, customer journey, service design, klantreizen in kaart
story: stap van de klant

# workshops-design
ontwerpsprints, co-creatie, cocreatiesessies, brainstormsessies leiden, design thinking
story: plakten briefjes

# space-fashion
interieurontwerp, modeontwerp, interieurarchitect, kleding ontwerpen, ruimtelijk ontwerp
story: de stof, het patroon

# patient-assessment
vitale functies, observeren van patiënten, anamnese, controles uitvoeren bij patiënten, vitale controles
story: bloeddruk gemeten, haar bloeddruk, zijn bloeddruk, zag bleek

# deterioration
verslechtering van de toestand, achteruitgang signaleren, acute situaties patiënt, signaleren van veranderingen bij patiënten, vroegsignalering
story: ging achteruit, ik belde de arts, de arts gebeld

# medicines
medicatie, medicatie toedienen, medicijnen, medicijnen toedienen, medicatieveiligheid, medicatie uitdelen
story: haar tabletten, zijn pillen, verkeerde dosis, insuline

# wound-care
wondzorg, wondverzorging, decubitus, wondbehandeling, verbandwissel
story: de wond, verband verwisseld

# injections-blood
bloedafname, bloedprikken, injecteren, infuus, katheteriseren, venapunctie, voorbehouden handelingen
story: bloed geprikt, het infuus, bang voor naalden

# personal-care
persoonlijke verzorging, lichamelijke verzorging, wassen en aankleden, algemene dagelijkse levensverrichtingen, ADL, hulp bij het eten
story: hielp haar wassen, hielp hem wassen, wilde niet eten, onder de douche

# patient-moving
valpreventie, tillift, transfers van patiënten, mobiliseren van patiënten, tilhulpmiddelen
story: gevallen in de badkamer, uit bed gevallen, rolstoel, rollator

# infection-control
infectiepreventie, handhygiëne, hygiënevoorschriften zorg, steriel werken, desinfectie
story: handschoenen, in isolatie, uitbraak

# resuscitation
reanimatie, spoedeisende hulp, acute zorg, intensive care, reanimeren
story: ademde niet, gereanimeerd

# ward-handover
patiëntoverdracht, overdracht van patiënten, verpleegkundige overdracht
story: bij de overdracht van de patiënt

# charting
patiëntendossier, zorgdossier, verpleegkundige rapportage, elektronisch patiëntendossier, rapporteren in het dossier
story: in het dossier genoteerd

# care-plan
zorgplan, zorgplannen, behandelplan, verpleegplan, zorgleefplan, zorgdoelen
story: het zorgplan aangepast

# relatives
familie van patiënten, mantelzorgers, contact met familie, familiegesprekken, naasten van cliënten, familie en naasten
story: haar dochter, zijn zoon, de familie

# patient-teaching
patiëntenvoorlichting, voorlichting aan patiënten, patiënteducatie, gezondheidsvoorlichting
story: leerde haar zelf, deed het zelf voor

# discharge
ontslagplanning, ontslag uit het ziekenhuis, ontslagmanagement, transferverpleegkundige, overgang naar huis
story: mocht naar huis

# dying
palliatieve zorg, terminale zorg, stervensbegeleiding, hospice, levenseinde
story: overleed, stervende, de laatste dagen

# dementia
dementie, ouderenzorg, psychogeriatrie, geriatrie, dementerende ouderen, zorg voor ouderen
story: wist niet waar ze was, verward

# mental-health
geestelijke gezondheidszorg, psychiatrie, GGZ, psychische klachten, psychiatrische, suïcidepreventie
story: wilde niet meer leven, in de war

# children-ill
kindergeneeskunde, pasgeborenen, verloskunde, kinderverpleegkundige, kraamzorg, neonatologie
story: de baby, de bevalling

# operating-room
operatiekamer, operatieassistent, chirurgie, anesthesie, perioperatief
story: de chirurg, tijdens de operatie

# triage-health
triage, triagist, telefonische triage, patiëntenstroom
story: wachtkamer zat vol

# care-team
multidisciplinair team, multidisciplinaire samenwerking, multidisciplinair overleg, samenwerken met artsen, zorgteam
story: de fysiotherapeut, samen met de arts

# beds-staffing
afdelingshoofd, beddenplanning, teamleider zorg, bedbezetting, zorgcoördinator
story: geen bedden, bed vrij

# nutrition
voedingsadvies, diëtetiek, sondevoeding, ondervoeding, diëten van patiënten
story: at bijna niets, verslikte

# chronic-illness
chronische aandoeningen, diabetes, oncologie, chronisch zieken, COPD, dialyse
story: haar suiker, zijn suiker

# rehab
fysiotherapie, ergotherapie, revalidatie, logopedie, oefentherapie
story: eerste stappen, oefeningen

# imaging
radiologie, röntgen, echografie, beeldvormende diagnostiek, MRI, CT-scan
story: de foto, in de scanner

# dental
tandheelkunde, tandartsassistente, mondhygiëne, tandarts, tandartspraktijk, mondzorg
story: bang voor de tandarts

# pharmacy
apotheek, apothekersassistent, recepten verwerken, geneesmiddelen verstrekken, apotheker, medicijnen uitgeven
story: het recept

# home-visits-care
thuiszorg, wijkverpleging, wijkverpleegkundige, huisbezoeken, zorg aan huis, extramurale zorg
story: bij haar thuis, bij hem thuis

# vaccination
vaccinaties, vaccineren, bevolkingsonderzoek, screening van, inentingen
story: de prik

# incident-report
incidentmeldingen, VIM-melding, MIC-melding, patiëntveiligheid, veilig incident melden
story: ik deed een melding

# appointments-clinic
doktersassistente, huisartsenpraktijk, spreekuur, afspraken met patiënten, polikliniek, patiëntenplanning
story: geen plek op het spreekuur

# medical-billing
zorgdeclaraties, zorgverzekeraars, DBC-registratie, zorgadministratie, declareren bij zorgverzekeraars
story: afgewezen door de verzekeraar

# consent-rights
patiëntenrechten, informed consent, zelfbeschikking, waardigheid van de patiënt, toestemming van patiënten
story: wilde geen behandeling

# medical-supplies
medische hulpmiddelen, medische apparatuur, medische voorraden, steriele instrumenten
story: het apparaat op de afdeling

# clinical-trials
klinische studies, klinisch onderzoek, studieprotocol, clinical trials, good clinical practice
story: deelnemers aan de studie

# lesson-planning
lessen voorbereiden, lesvoorbereiding, lesmateriaal, lesplannen, lesmateriaal ontwikkelen
story: mijn les, de les voorbereid

# teaching
lesgeven, onderwijs geven, leraar, docent, leservaring, onderwijservaring, bevoegd docent
story: ik gaf les, voor de klas

# classroom-management
klassenmanagement, orde houden, gedrag van leerlingen, mentorklas
story: de klas werd stil, rumoerige klas

# differentiation
differentiëren, gedifferentieerd lesgeven, passend onderwijs, maatwerk voor leerlingen, niveauverschillen
story: snelle leerlingen, op haar eigen niveau

# special-needs
speciaal onderwijs, leerlingen met extra ondersteuningsbehoeften, autisme, dyslexie, zorgleerlingen, intern begeleider
story: een jongen met autisme, ADHD

# grading
toetsen nakijken, examens afnemen, beoordelen van leerlingen, cijfers geven, toetsen maken
story: ik keek na, voor de toets

# feedback-pupils
voortgang van leerlingen, feedback aan leerlingen, leerlingvolgsysteem, ontwikkeling van leerlingen volgen
story: schreef onder haar werk

# parents
oudergesprekken, contact met ouders, ouderavond, ouderbetrokkenheid, communicatie met ouders
story: de moeder, haar ouders, zijn ouders

# pupil-wellbeing
leerlingbegeleiding, welzijn van leerlingen, leerlingenzorg, schoolmaatschappelijk werk, zorgcoördinator school
story: thuis ging het niet goed, vertelde me dat

# bullying
pesten, pestgedrag, antipestbeleid, sociale veiligheid op school
story: gepest, buitengesloten

# pupil-motivation
leerlingen motiveren, motiveren van leerlingen, activerende didactiek, activerend onderwijs
story: had geen zin, werd enthousiast

# curriculum
curriculum, curriculumontwikkeling, leerplan, cursusontwikkeling, onderwijsontwikkeling, leerdoelen
story: nieuwe cursus opgezet

# education-technology
digitaal onderwijs, elektronische leeromgeving, online lessen, e-learning, digitale leermiddelen, ICT in het onderwijs
story: les via video

# tutoring
bijles, huiswerkbegeleiding, individuele begeleiding van leerlingen, remedial teaching, studiebegeleiding
story: na school hielp ik

# language-teaching
taalonderwijs, NT2, taalles, Engels als tweede taal, taalverwerving, taalontwikkeling, geletterdheid
story: durfde te spreken, leerde lezen

# early-years
kinderopvang, kinderdagverblijf, peuters, pedagogisch medewerker, buitenschoolse opvang, kleuters, voorschoolse educatie
story: de peuter, huilde bij het afscheid

# school-clubs
schoolreizen, buitenschoolse activiteiten, excursies, schoolreis, naschoolse activiteiten
story: met de klas naar

# attendance-pupils
aanwezigheidsregistratie, leerlingverzuim, schoolverzuim, leerplicht, spijbelen
story: kwam niet meer op school

# substitute
invalleerkracht, lessen waarnemen, vervangende leraar, invallen voor een docent
story: viel in voor

# teaching-colleagues
onderwijsassistent, vaksectie, lesobservaties, teamteaching, sectieoverleg, onderwijsteam
story: keek bij mijn les

# adult-training
trainingen geven, trainingen verzorgen, volwasseneneducatie, workshops geven, bedrijfstrainingen, trainer
story: deelnemers, de cursisten

# academic-research
wetenschappelijk onderzoek, wetenschappelijke publicaties, promotieonderzoek, publicaties, onderzoeksvoorstellen, scriptiebegeleiding
story: mijn scriptie, ons artikel

# student-advising
studieadviseur, studentbegeleiding, loopbaanbegeleiding, decaan, studiekeuze, studentenbegeleiding
story: twijfelde over haar studie

# library
bibliotheek, archief beheren, catalogiseren, museum, bibliothecaris, collectiebeheer
story: de boeken, de lezers

# casework
casemanagement, caseload, hulpverleningstraject, casusregie, maatschappelijk werk, hulpverlening
story: mijn cliënten, in zijn dossier

# needs-assessment
hulpvraag, intakegesprekken, hulpvraag verhelderen, indicatiestelling, keukentafelgesprek
story: bij het eerste gesprek, wat ze nodig had

# safeguarding
kindermishandeling, jeugdbescherming, huiselijk geweld, meldcode, kinderbescherming, veilig thuis
story: blauwe plekken, ik maakte me zorgen om het kind

# crisis-people
crisisinterventie, crisisdienst, crisishulpverlening, crisisopvang
story: dreigde te springen

# benefits-advice
uitkeringen, schuldhulpverlening, sociale zekerheid, uitkering aanvragen, schulden, bijstandsuitkering
story: haar schulden, de aanvraag ingevuld

# referrals
doorverwijzen, doorverwijzing, ketenpartners, sociale kaart, samenwerkingspartners in de zorg
story: verwees haar door, verwees hem door

# housing
dakloosheid, daklozenopvang, maatschappelijke opvang, woonbegeleiding, huisuitzetting, woningcorporatie
story: sliep op straat, zijn woning, huurachterstand

# addiction
verslavingszorg, verslaving, middelengebruik, terugval, verslaafden
story: dronk weer, clean

# youth-work
jongerenwerk, jeugdzorg, jongeren begeleiden, jeugdhulp, jeugdwerk, jongerenwerker
story: de jongeren

# refugees
vluchtelingen, asielzoekers, statushouders, inburgering, migranten, nieuwkomers
story: gevlucht uit

# disability-support
gehandicaptenzorg, verstandelijke beperking, mensen met een beperking, begeleid wonen, persoonlijk begeleider
story: een bewoner met, zelf leren koken

# court-reports
rapportage aan de rechtbank, adviesrapporten rechtbank, raadsonderzoek, reclasseringsadvies
story: in mijn rapport aan de rechter

# groups
groepsbegeleiding, groepswerk, groepsbijeenkomsten, gespreksgroepen, zelfhulpgroepen
story: in de groep

# outreach
outreachend werken, straathoekwerk, voorlichtingsbijeenkomsten, outreachend, bemoeizorg
story: ik ging de straat op

# citizens-counter
burgerzaken, publieksbalie, inwoners helpen, dienstverlening aan burgers, gemeentebalie, klantcontactcentrum gemeente
story: een inwoner, aan het loket van de gemeente

# permits
vergunningen, vergunningaanvragen, aanvragen beoordelen, vergunningverlening, aanvragen behandelen, beschikkingen opstellen
story: de vergunning, zijn aanvraag afgewezen

# enforcement
toezichthouder, toezicht en handhaving, boa, overtredingen, handhaving openbare orde, handhavend optreden
story: de boete, tijdens de controle

# policy-work
beleidsontwikkeling, beleidsmedewerker, beleidsadvies, wetgeving voorbereiden, beleidsnota's, beleidsadviseur
story: mijn nota, de wethouder

# council
gemeenteraad, bestuurlijke besluitvorming, inspraak, burgerparticipatie, commissievergaderingen, participatietrajecten
story: de raad, inspraakavond

# public-funds
subsidieverlening, aanbestedingen, Europese aanbesteding, overheidsfinanciën, aanbestedingsrecht, subsidiebeheer
story: de aanbesteding

# counselling
counseling, hulpverleningsgesprekken, psychosociale begeleiding, motiverende gespreksvoering, therapeutische gesprekken
story: begon te huilen, voor het eerst over gesproken

# volunteers-donors
goede doelen, stichting, voedselbank, non-profit, vrijwilligerscoördinator, hulporganisatie
story: onze vrijwilligers

# goods-receiving
goederenontvangst, inkomende goederen, goederen ontvangen, ontvangst van goederen, goederen inslaan, lossen van goederen, binnenkomende goederen
story: de levering klopte niet, de vrachtbrief

# picking-packing
orderpicken, orderpicker, inpakken, orders verzamelen, orders picken, verpakken, verzamel ~ orders, bestellingen verzamelen
story: verkeerd gepickt, in de doos

# shipping
verzending, expeditie, laden en lossen, zendingen, verzendklaar maken, verzenddocumenten, uitgaande goederen, vrachtwagens laden
story: de zending, de vrachtwagen geladen

# forklift-driving
heftruck, heftruckchauffeur, reachtruck, heftruckcertificaat, elektrische pompwagen, palletwagen
story: op de heftruck

# stock-count
voorraadtelling, voorraadbeheer, inventarisatie, voorraadcontrole, inventariseren, voorraad tellen, cycle counts
story: voorraad klopte niet, geteld en

# warehouse-work
magazijn, magazijnmedewerker, logistiek medewerker, distributiecentrum, magazijnwerkzaamheden, warehouse
story: in het magazijn, de stellingen

# scanning
handscanner, scanners, barcodes, scannen van goederen, barcode
story: de scanner, label geplakt

# returns-handling
retouren, retouren verwerken, retourzendingen, retourafhandeling
story: kwam retour, teruggestuurd

# damage
transportschade, beschadigde goederen, schademeldingen, schade aan goederen
story: beschadigd, deuk

# hazardous-goods
gevaarlijke stoffen, ADR, gevaarlijke goederen, chemicaliën, gevaarlijk afval
story: lekkend vat

# depot-figures
productiviteit, productienormen, doorvoer, aantallen per uur, productiesnelheid
story: per uur, de norm gehaald

# agency-staff
uitzendkrachten, flexkrachten, inhuurkrachten, seizoenskrachten, oproepkrachten
story: de uitzendkracht

# layout
magazijnindeling, lay-out van het magazijn, locatie-indeling, indeling van de winkel
story: dichterbij gelegd, loopafstand

# carriers-freight
transportplanning, vervoerders, expediteur, vrachtvervoer, transport plannen, expediteurs
story: de vervoerder

# route-planning
routeplanning, ritplanning, planner transport, ritten plannen, chauffeurs plannen, transportplanner
story: de route omgegooid

# deliveries
bezorging, pakketten bezorgen, bezorger, koerier, levering aan klanten, pakketbezorger, goederen afleveren, pakketbezorging, postbode
story: bezorgd bij, niemand thuis

# vehicle-check
wagenpark, wagenparkbeheer, voertuigcontrole, onderhoud van voertuigen, ladingzekering
story: de banden, voor vertrek gecontroleerd

# cold-chain
koelketen, gekoeld transport, koelcel, temperatuurgecontroleerd, diepvries, koeling
story: de vriezer, te warm geworden

# supply-planning
vraagplanning, materiaalplanning, productieplanning, supply planning, behoefteplanning, supply chain planner
story: de planning van het materiaal

# sourcing
leveranciersselectie, strategische inkoop, offerteaanvragen, sourcing, offertes vergelijken
story: drie offertes

# supply-trouble
leveringsproblemen, tekorten, levertijden bewaken, leververtragingen, backorders
story: niet geleverd, kwam te laat binnen

# traceability
traceerbaarheid, batchnummers, partijregistratie, houdbaarheidsdatum, tracking en tracing
story: de partij, over de datum

# queue-of-trucks
laadperron, dockplanning, tijdsloten, laaddocks
story: vrachtwagens stonden te wachten

# passengers
passagiers, buschauffeur, personenvervoer, reizigers, taxichauffeur, passagiersvervoer
story: een passagier, in de bus

# machine-operation
machines bedienen, machineoperator, procesoperator, bedienen van productiemachines, productiemachines
story: de machine draaide

# changeover
omstellen, ombouwen van machines, machines instellen, machine-instelling, omsteltijden, instellen en ombouwen
story: de ombouw, omgesteld

# machining
CNC, verspanen, draaien en frezen, verspaner, metaalbewerking, CNC-draaier, CNC-frezer
story: op de draaibank

# welding
lassen, lasser, laswerkzaamheden, solderen, TIG-lassen
story: de las, ik laste

# assembly
assembleren, assemblage, assemblagemedewerker, monteren van onderdelen, montagemedewerker
story: in elkaar gezet

# inspection-parts
productcontrole, visuele controle, meetinstrumenten, eindcontrole, ingangscontrole, meetmiddelen, visuele inspectie, eerste stuk
story: met de schuifmaat, een kras

# defects-scrap
uitval verminderen, afwijkingen, afkeur, corrigerende maatregelen, defecten, productafwijkingen
story: minder uitval, weggegooide producten

# process-control
procesbeheersing, procescontrole, procesparameters, statistische procesbeheersing, procesbewaking
story: temperatuur liep op, buiten de grenzen

# production-line
productielijn, productieomgeving, productiemedewerker, productieafdeling, productieleider
story: de lijn stond stil, aan de lijn

# lean-floor
lean manufacturing, 5S, kaizen, six sigma, lean, waardestroomanalyse
story: op het bord

# downtime
stilstand verminderen, machinestilstand, stilstand, OEE, beschikbaarheid van machines
story: minder stilstand

# automation-plant
PLC, industriële automatisering, besturingstechniek, robots, PLC-programmeur, besturingssystemen
story: de sensor, de robot

# hydraulics
hydrauliek, pneumatiek, hydraulische systemen, pneumatische systemen, perslucht
story: de cilinder, lekte olie

# calibration
kalibratie, kalibreren, meetapparatuur, meettechniek
story: gekalibreerd, mat verkeerd

# work-instructions
werkinstructies, werken volgens instructies, werkinstructies opvolgen, standaardwerkwijze
story: volgens de instructie

# gmp
GMP, cleanroom, batchdocumentatie, good manufacturing practice, hygiënische productie
story: in de cleanroom

# mechanical-design
mechanisch ontwerp, constructeur, werktuigbouwkundig, CAD, productontwerp, tekenen in SolidWorks, werktuigbouwkunde
story: ik tekende, de constructie

# engineering-analysis
sterkteberekeningen, berekeningen uitvoeren, eindige-elementenanalyse, prototypes testen, testopstelling
story: brak bij de test, doorgerekend

# electronics
elektronica, printplaten, elektronische componenten, schakelingen ontwerpen, elektronicus
story: de printplaat

# civil-engineering
civiele techniek, constructieberekeningen, wegenbouw, waterbouw, infrastructurele projecten, constructief ontwerp
story: de brug, de fundering

# supplier-quality
leverancierskwaliteit, leveranciersaudits, kwaliteit van leveranciers, leveranciersbeoordeling
story: foute onderdelen van de leverancier

# product-handover
nieuwe productintroducties, productieopstart, industrialisatie, van ontwerp naar productie, serieproductie opstarten
story: eerste serie

# packaging-end
verpakkingslijn, verpakkingsmachines, palletiseren, inpakmedewerker, afvullen
story: de etiketten, doosjes

# sample-prep
monstervoorbereiding, monsters nemen, monstername, monsterverwerking, monsters voorbereiden
story: het monster, monsters verwisseld

# lab-testing
laboratoriumanalyses, chemische analyses, labtesten, laboratoriumonderzoek, analytische chemie, analist laboratorium
story: de uitslag, de meting herhaald

# lab-instruments
laboratoriumapparatuur, analyseapparatuur, laboratoriuminstrumenten, HPLC
story: de piek, de kolom

# lab-records
labjournaal, GLP, laboratoriumdocumentatie, labadministratie
story: in het labjournaal

# experiments
experimenten uitvoeren, experimenten opzetten en uitvoeren, proefopzet, wetenschappelijke experimenten
story: het experiment, de proef mislukte

# method-development
methodeontwikkeling, methodevalidatie, validatie van methoden, analysemethoden ontwikkelen
story: nieuwe methode

# lab-safety
laboratoriumveiligheid, bioveiligheid, veiligheid in het lab, chemische veiligheid, zuurkast
story: morste zuur

# cell-culture
celkweek, moleculaire biologie, weefselkweek, PCR, celkweken
story: de cellen, besmet geraakt

# field-science
veldwerk, milieumonitoring, watermonsters, bodemmonsters, veldonderzoek
story: in het veld

# lab-clinical
klinisch laboratorium, medisch laboratorium, hematologie, klinische chemie, medisch analist
story: het bloedmonster

# regulatory-science
regulatory affairs, registratiedossiers, geneesmiddelenregistratie, toelatingsdossiers
story: het dossier ingediend

# breakdown-repair
storingen verhelpen, reparaties, reparaties uitvoeren, machines repareren, storingsmonteur, correctief onderhoud
story: ik repareerde, kapotte pomp, onderdeel vervangen

# preventive-maintenance
preventief onderhoud, gepland onderhoud, onderhoudswerkzaamheden, onderhoudsmonteur, technisch onderhoud, onderhoudsplanning
story: gesmeerd, voor het kapot ging

# electrical-work
elektrotechniek, elektrotechnische installaties, elektricien, elektromonteur, elektrische installaties, bedrading
story: kortsluiting, de meterkast, zekering

# wiring-diagrams
technische tekeningen, tekeningen lezen, schema's lezen, elektrische schema's, bouwtekeningen
story: op de tekening

# plumbing
loodgieter, sanitair, loodgieterswerk, leidingwerk, riolering, installatiemonteur, lekkages, ontstoppen
story: lekkage, de leiding

# heating-cooling
cv-monteur, klimaattechniek, airconditioning, koeltechniek, warmtepompen, verwarmingsinstallaties, ventilatie
story: de ketel, geen warm water

# carpentry
timmerman, timmerwerk, houtbewerking, meubelmaker, schrijnwerk, timmeren
story: de kozijnen, ik zaagde

# building-work
metselwerk, bouwwerkzaamheden, dakdekker, stukadoor, schilderwerk, tegelzetten, metselaar, bouwvakker
story: de muur, beton gestort

# site-management
uitvoerder, bouwplaats, bouwleiding, werkvoorbereider, bouwtoezicht, leiding op de bouwplaats
story: op de bouw, de onderaannemer

# site-safety
werken op hoogte, veiligheid op de bouwplaats, valbeveiliging, toolboxmeetings, persoonlijke beschermingsmiddelen
story: zonder helm, steiger

# pricing-jobs
calculator bouw, kostenramingen, begrotingen bouw, hoeveelheden uittrekken, inschrijving op aanbestedingen
story: te laag ingeschat, opgemeten

# codes-permits
bouwbesluit, bouwvoorschriften, bouwvergunning, omgevingsvergunning, oplevering en keuring
story: de bouwinspecteur

# property-maintenance
gebouwbeheer, huismeester, conciërge, gebouwonderhoud, technisch beheer van gebouwen, vastgoedonderhoud
story: bewoner belde

# installation-site
inbedrijfstelling, installeren van machines, inbedrijfstellen, servicemonteur, installatie op locatie
story: aangesloten en getest

# vehicle-repair
autotechnicus, automonteur, voertuigreparatie, autotechniek, bedrijfswagentechnicus, APK, fietsenmaker, voertuigdiagnose, motorstoringen
story: de motor, de remmen

# explain-to-owner
serviceadviseur, reparatieadvies, klant adviseren over reparaties, uitleg over de reparatie
story: liet hem het onderdeel zien, wat het zou kosten

# warranty
garantie, garantieafhandeling, garantieclaims, nazorg na oplevering
story: onder garantie, opnieuw gerepareerd

# surveying
landmeten, landmeter, maatvoering, maatvoerder, inmeten, uitzetten van
story: ingemeten

# landscaping
hovenier, groenvoorziening, tuinonderhoud, groenonderhoud, tuinaanleg, gladheidsbestrijding
story: de tuin, gesnoeid

# solar-install
zonnepanelen, windturbines, duurzame energie, hernieuwbare energie, laadpalen, windenergie
story: op het dak gelegd

# stores-parts
gereedschap, reserveonderdelen, onderdelenvoorraad, gereedschappen beheren, onderdelenmagazijn
story: onderdeel ontbrak, in de bus lag

# crane-plant
kraanmachinist, hijswerk, hijsen, graafmachine, hoogwerker, hijskraan
story: de kraan, de last

# guest-reception
gasten inchecken, inchecken, gasten ontvangen, front office, hotelreceptie, gastvrijheid
story: een gast, kamer was niet klaar

# reservations
reserveringen, boekingen, reserveringssysteem, reserveringen aannemen, kamerbezetting
story: overboekt, dubbel gereserveerd

# rooms
kamers schoonmaken, housekeeping, kamermeisje, linnengoed, hotelkamers
story: de kamers, bedden opgemaakt

# table-service
medewerker bediening, uitserveren, gasten bedienen, ober, gerechten serveren, eten en drinken serveren
story: aan tafel, de bestelling van de gast

# bar-work
barmedewerker, barista, cocktails, barwerkzaamheden, bartender, dranken
story: achter de bar, tapte

# cooking
koken, kok, keukenmedewerker, gerechten bereiden, zelfstandig werkend kok, mise en place
story: ik kookte, in de keuken

# service-calls
drukte in de keuken, hectische keuken, werken onder druk in de keuken
story: alle tafels vol, bonnen bleven komen

# food-safety
voedselveiligheid, HACCP, voedselhygiëne, levensmiddelenhygiëne, hygiëneregels keuken
story: temperatuur van de koelkast, bedorven

# cross-contact
allergenen, voedselallergieën, dieetwensen, speciale diëten, allergieën
story: notenallergie, glutenvrij

# food-waste
menukaart, menu samenstellen, foodcost, voedselverspilling, menusamenstelling, inkoopprijzen keuken
story: nieuwe gerechten, minder eten weggegooid

# banquets
banqueting, bruiloften, partijen en recepties, feesten en partijen, banket
story: de bruiloft, het bruidspaar

# shop-selling
winkelverkoop, verkoopmedewerker, detailhandel, klanten adviseren in de winkel, winkelmedewerker, verkoopadviseur
story: in de winkel, een klant zocht

# shop-display
vakken vullen, vakkenvuller, winkelpresentatie, productpresentatie, schappen vullen, visual merchandising
story: het schap, de etalage

# shop-opening
openen en sluiten, sleutelhouder, winkel openen en afsluiten, dagafsluiting, opening en sluiting
story: afgesloten, als eerste binnen

# store-running
winkelmanager, filiaalmanager, bedrijfsleider, assistent-bedrijfsleider, filiaal leiden, restaurantmanager
story: mijn winkel, het filiaal

# exchanges
ruilen, ruilingen, terugbetalingen, geld terug, omruilen
story: zonder bon, wilde ruilen

# loyalty
vaste klanten, klantenkaart, loyaliteitsprogramma, klantenbinding, terugkerende gasten
story: kwam elke week, stamgast

# guiding
reisleider, rondleidingen, gids, reisbureau, toerisme, reisadvies, rondleider, stadsgids
story: de rondleiding, de groep toeristen

# flight-service
cabinepersoneel, steward, stewardess, cabin crew, service aan boord
story: aan boord, tijdens de vlucht

# lost-property
gevonden voorwerpen, verloren voorwerpen
story: haar tas, zijn portemonnee

# noise-trouble
geluidsoverlast, overlast van gasten, dronken gasten, ordeverstoring
story: was dronken, te hard muziek

# fitness
fitnessinstructeur, personal trainer, groepslessen, zwembadtoezicht, sportlessen, sportinstructeur
story: de leden, in de sportschool

# cleaning-buildings
schoonmaak, schoonmaakwerkzaamheden, schoonmaker, glazenwasser, schoonmaken van kantoren, schoonmaakmedewerker
story: gedweild, de wc's

# crops
landbouw, akkerbouw, gewassen, oogst, tuinbouw, oogsten, gewasbescherming, glastuinbouw
story: de oogst, gezaaid

# herd
veehouderij, melken, melkvee, vee verzorgen, pluimvee, dierverzorging op de boerderij, melken van koeien
story: de koeien, het kalf

# farm-machines
landbouwmachines, tractor, trekker rijden, landbouwmechanisatie, trekkerchauffeur
story: de trekker

# forestry
bosbouw, bosbeheer, natuurbeheer, kettingzaag, boswachter, bomen vellen
story: de bomen, omgezaagd

# plastering
gipsplaten

# roofs
dakbedekking

# decorating
behangen

# floors-tiles
tegelzetter, vloeren leggen

# concrete
betonwerk, bekisting

# scaffolding
steigerbouw

# groundworks
grondwerk

# demolition
sloopwerk, asbestverwijdering

# insulation
isolatiewerk, na-isolatie

# windows-doors
kozijnen, glaszetter

# kitchens-bathrooms
keukenmontage, badkamerrenovatie

# gas-boilers
cv-ketels

# electrical-testing
keuring elektrische installaties, NEN 3140

# alarms-locks
brandmeldinstallaties, sloten

# lifts-service
liftonderhoud, roltrappen

# wind-turbines
windpark

# quantities
hoeveelhedenstaat, bouwkosten

# pests
ongediertebestrijding, plaagdieren

# window-cleaning
gevelreiniging

# caretaking
kleine reparaties

# facility-contracts
technisch beheer gebouwen

# plastics
spuitgieten, kunststofverwerking

# coating
poedercoaten, oppervlaktebehandeling

# printing
offsetdruk, drukpers

# sewing-textiles
naaimachine, kledingproductie

# sheet-metal
plaatwerk, kanten van plaat

# toolmaking
gereedschapmaker, matrijzenbouw

# wood-machines
meubelmakerij

# chemical-process
chemische fabriek

# power-plant
elektriciteitscentrale, stoomketel

# water-works
waterzuivering, drinkwater

# mining
mijnbouw, steengroeve

# waste-collection
afvalinzameling, vuilnis

# production-planning
werkvoorbereiding

# condition-monitoring
trillingsanalyse, thermografie

# machine-elements
lagers, tandwielkasten

# machine-safety
machineveiligheid, CE-markering

# food-factory
voedingsmiddelenproductie, afvullijn

# baking
bakkerij, broodbakker

# butchery
slagerij, slager

# coffee
koffie zetten

# brewing
bierbrouwerij, sommelier

# hygiene-inspection
afwassen, keukenhulp

# hotel-rooms-sold
bezettingsgraad hotel, kamerprijzen

# event-day
congresorganisatie, sprekers

# box-office
kaartverkoop, bioscoop

# till
kassawerk

# shelf-filling
schappen bijvullen

# flowers
bloemist, boeketten

# car-sales
autoverkoop, proefritten

# beauty-treatments
schoonheidsbehandelingen, manicure

# pools
badmeester, zwembad

# funerals
uitvaart, begrafenis

# laundry
wasserij, strijken

# trips-selling
pakketreizen

# flying
piloot, vluchtvoorbereiding

# airport-ground
bagageafhandeling, gronddienst luchthaven

# train-crew
treinconducteur, machinist

# load-securing
laadklep

# drivers-hours
tachograaf, rijtijden van chauffeurs

# removals
verhuizer, verhuizingen

# freight-papers
vrachtbrieven, douaneaangifte, douane, douaneaangiften, import en export, declarant, inklaren, douanedocumenten
story: stond vast bij de douane

# tyres-brakes
bandenservice, remmen

# bodywork
carrosserie, autoschade

# investigation-police
politieonderzoek, opsporing

# traffic-police
verkeerscontrole, parkeerhandhaving

# emergency-calls
meldkamer, noodoproepen

# ambulance
ambulance, eerste hulp

# firefighting
brandbestrijding, brandweer, ambulancezorg, reddingswerk, brandveiligheid, hulpdiensten
story: de brand, uit het water gehaald

# disaster-planning
crisisbeheersing, rampenbestrijding

# guarding
portier, surveillance, toegangscontrole, objectbeveiliging, surveilleren, beveiligingsmedewerker, beveiliging van objecten
story: op mijn ronde, indringer

# prison-work
penitentiair, gevangenis, penitentiaire inrichting, reclassering, gedetineerden, justitiabelen
story: de gedetineerde, op de cel

# military
krijgsmacht, militairen

# borders
grenscontrole, paspoortcontrole

# court-office
griffie, rechtszittingen

# planning-permission
ruimtelijke ordening

# food-inspection
voedselinspectie, milieu-inspectie

# elections-registers
burgerlijke stand

# childbirth
bevalling

# eyes
opticien, oogmeting

# hearing-speech
hoortoestellen

# sterile-instruments
sterilisatie instrumenten

# animal-treatment
dierenkliniek

# animal-keeping
dierverzorging, hondentrimmer

# proteins-genes
eiwitzuivering

# soil-water
bodemonderzoek, grondwater

# tree-work
boomverzorging

# tenancy
woningverhuur

# child-protection
pleegzorg

# job-coaching
arbeidsbemiddeling

# sound-stage
geluidstechniek, podiumtechniek

# photographs
productfotografie, beeldbewerking

# query-speed
query-optimalisatie, database-indexen

# sign-in-trouble
wachtwoorden resetten

# network-trouble
netwerkswitches

# oil-gas
booreiland, raffinaderij

# clothes-advice
kledingadvies, paskamers

# aircraft-maintenance
vliegtuigonderhoud, avionica

# rail-track
spooronderhoud, bovenleiding

# ports-ships
havenlogistiek, stuurman, scheepvaart, visserij, matroos, binnenvaart, scheepsbemanning, havenarbeid
story: het schip, op zee

# road-recovery
pechhulp, bergingsvoertuig

# debt-enforcement
deurwaarder, schuldinvordering

# benefit-claims
bijstandsaanvraag

# briefing-ministers
Kamervragen

# development-aid
ontwikkelingssamenwerking, noodhulp

# public-health
epidemiologie, gezondheidsbevordering

# homes
oppas, huishoudelijke hulp

# vulnerability-programme
kwetsbaarheden, penetratietesten, vulnerability management, pentesten, kwetsbaarhedenbeheer
story: het gat in de beveiliging

# device-rollout
werkplekken inrichten, hardware installeren, laptops installeren, apparaatbeheer, werkplekbeheer IT
story: laptops uitgerold, nieuwe laptop

# cloud-bill
capaciteitsplanning, cloudkosten, kostenoptimalisatie cloud, capaciteitsbeheer
story: de cloudrekening
`;
