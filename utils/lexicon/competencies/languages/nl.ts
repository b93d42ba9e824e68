/** Cues of the competencies in Dutch. The format stands at `readPhraseTable`. */
export const CUES_NL = `
# ownership
posting: zelfstandig, zelfstandigheid, eigen initiatief, initiatiefrijk, initiatief, proactief, verantwoordelijkheidsgevoel, verantwoordelijkheid, eigenaarschap, betrouwbaar, daadkrachtig
story: op me genomen, ik nam het initiatief, niemand vroeg, niemand deed het, het was mijn fout, ik bood aan, mijn verantwoordelijkheid

# delivery
posting: resultaatgericht, projectmanagement, projectleiding, planning, plannen en organiseren, organisatorisch, organisatietalent, deadlines halen, op tijd opleveren, doelgericht, mijlpalen
story: op tijd, binnen de planning, voor de deadline, te laat, ik verdeelde, opgeleverd, plan gemaakt

# prioritising
posting: prioriteiten stellen, prioriteiten, prioriteren, stressbestendig, stressbestendigheid, timemanagement, onder druk, hoge werkdruk, werkdruk, meerdere projecten, multitasken
story: het dringendst, alles tegelijk, kon wachten, onderbezet, te weinig mensen, uitgesteld

# analysis
posting: analytisch, analytisch vermogen, analyseren, analyse, probleemoplossend, probleemoplossend vermogen, oplossingsgericht, kritisch denken, besluitvaardig, oordeelsvermogen, oorzaken
story: oorzaak, bleek dat, uitgezocht, gemeten, vergeleken, de cijfers, geanalyseerd, achterhaald

# ambiguity
posting: onzekerheid, dynamische omgeving, complexe omgeving, vanaf nul, van de grond af, veranderende omgeving
story: niemand wist, zonder opdracht, vanaf nul, onduidelijk, geïmproviseerd

# strategy
posting: strategisch, strategie, strategisch inzicht, beleidsmatig, langetermijn, lange termijn, budgetverantwoordelijkheid, budget, commercieel inzicht, roadmap
story: op lange termijn, we besloten niet, de koers, het budget

# leading
posting: leidinggeven, leidinggevend, leiding geven, aansturen, aansturing, teamleider, leidinggevende ervaring, leiderschap, coördineren van het team
story: ik leidde, gaf leiding, mijn team, ik stuurde, ploegleider

# coaching
posting: coachen, coaching, begeleiden, begeleiding, opleiden, inwerken, trainen, kennis overdragen, kennisdeling, mentor, talentontwikkeling
story: ingewerkt, begeleid, ik liet zien, uitgelegd, nieuwe collega, stagiair, leerling

# collaboration
posting: samenwerken, samenwerking, teamspeler, teamplayer, teamverband, in teamverband, samenwerkingsgericht, multidisciplinair, overleg met, afstemmen, stakeholders, collegiaal
story: met collega's, met het team, de andere afdeling, om tafel, overlegd

# influence
posting: overtuigingskracht, overtuigen, overtuigend, draagvlak, draagvlak creëren, invloed, onderhandelen, onderhandelingsvaardigheden, beïnvloeden
story: overtuigd, stelde voor, gingen akkoord, wilden niet, uiteindelijk akkoord

# conflict
posting: conflicthantering, conflicten, conflictoplossing, klachten, klachtenafhandeling, moeilijke gesprekken, bemiddelen, weerstand
story: ruzie, boos, klaagde, klacht, conflict, oneens, onder vier ogen, gekalmeerd

# communication
posting: communicatief, communicatieve vaardigheden, communicatie, communicatief vaardig, presenteren, presentatie, mondelinge, schriftelijke, sociaal vaardig, sociale vaardigheden, rapporteren, rapportage, luistervaardig, schrijfvaardigheid
story: uitgelegd, verteld, geschreven, gebeld, gepresenteerd, in gewone woorden, geluisterd

# customer
posting: klantgericht, klantgerichtheid, klantvriendelijk, klantcontact, klanttevredenheid, servicegericht, klantenservice, dienstverlenend, patiëntgericht, gastvrij, gastvrijheid, behoeften van de klant, cliëntgericht
story: de klant, de patiënt, de familie, de gast, boze klant, wens van de klant

# improvement
posting: continu verbeteren, verbeteren, verbetering, procesverbetering, optimaliseren, optimalisatie, efficiënt, efficiëntie, automatiseren, vereenvoudigen, lean
story: sneller, vereenvoudigd, gehalveerd, minder fouten, sindsdien, verbeterd, geautomatiseerd

# innovation
posting: creatief, creativiteit, innovatief, innovatie, nieuwe ideeën, vernieuwend, prototypes, experimenteren
story: idee, uitgeprobeerd, prototype, bedacht, verzonnen

# learning
posting: leergierig, leergierigheid, flexibel, flexibiliteit, aanpassingsvermogen, nieuwsgierig, bijscholing, leervermogen, veranderingsgericht
story: geleerd, moest leren, kende ik niet, fout gemaakt, cursus, volgende keer

# quality
posting: nauwkeurig, nauwkeurigheid, zorgvuldig, zorgvuldigheid, kwaliteit, kwaliteitsbewust, kwaliteitscontrole, oog voor detail, accuraat, veilig werken, regelgeving, hygiëne, kwaliteitsnormen
story: gecontroleerd, nagekeken, ontdekte, opgemerkt, dubbel gecheckt

# integrity
posting: integer, integriteit, vertrouwelijk, vertrouwelijkheid, discreet, discretie, empathisch, empathie, inlevingsvermogen, diversiteit, inclusie, respectvol, ethisch
story: eerlijk, toegegeven, de waarheid, gemeld, niet eerlijk, vertrouwelijk, buitengesloten
`;
