import type { Language } from '../../model';
import type { GateTable } from './table';

/** The gates of ten languages. */
export const GATE_TABLES: { readonly [language in Language]: GateTable } = {
  en: {
    cues: {
      degree:
        'degree in|degree or|degree and|degree from|degree required|degree preferred|degree with|degree is|degree$|bachelor|bachelors|masters degree|masters in|master of|master degree|phd|ph d|doctorate|mba|bs ms|ba bs|b s|b a|m s|bsc|msc|b sc|m sc|b tech|btech|b e|undergraduate degree|college degree|university degree|associates degree|associate degree|high school diploma|hs diploma|high school|ged|diploma in|diploma or|diploma$|a levels|gcse|gcses|degree level|educated to|graduate of|graduate from|graduation from|gcse|gcses|a levels|nvq',
      licence:
        'drivers license|driver license|drivers licence|driver licence|driving licence|driving license|cdl|commercial drivers|license to practice|rn license|registered nurse|nursing license|licensed|licensure|forklift license|forklift licence|counterbalance license|counterbalance licence|reach truck license|reach truck licence|fork lift license|fork lift licence|telehandler license|telehandler licence|hgv licence|lgv licence|psv licence|pcv licence|sia licence|cscs card|cpcs card|professional license|state license|teaching license|valid license|valid licence|real estate license|full licence|clean licence|nmc registration|nmc pin|medical license|bar admission|admitted to the bar',
      certificate:
        'certification|certifications|certificate|certificates|certified|cpa|cfa|cma|acca|pmp|cissp|cisa|cism|itil|prince2|scrum master|csm|acls|bls|cpr|first aid|osha|iosh|nebosh|food hygiene|comptia|ccna|ccnp|shrm|phr|six sigma|teaching certificate|qts|tefl|celta|food handler|servsafe',
      clearance:
        'security clearance|clearance|secret clearance|top secret|ts sci|sc cleared|dv cleared|public trust|polygraph|dbs check|enhanced dbs|background check|baseline clearance',
      permit:
        'work authorization|work authorisation|authorization to work|authorisation to work|authorized to work|authorised to work|right to work|work permit|work visa|visa sponsorship|sponsorship|permanent resident|permanent residency|citizen|citizens|citizenship|green card|eligible to work|legally entitled|us person|u s person|u s citizen|us citizen|legal right',
      travel: 'travel|travelling|traveling|willing to travel|willingness to travel|ability to travel|able to travel',
      'on-site':
        'days in the office|days per week in|days a week in|days onsite|days on site|in office|in the office|on site|onsite|relocate|relocation|willing to relocate|reside in|live in|based in|local to|commutable|commute|commuting distance|work from our',
      shifts:
        'shift|shifts|night shift|night shifts|weekends|weekend|evenings|nights|overtime|on call|rotating|public holidays|bank holidays|unsocial hours|flexible schedule|work nights',
      physical:
        'lift|lifting|carry up|pounds|lbs|kg|stand for|standing for|stand for long|prolonged periods|bend|bending|climb|climbing|kneel|crouch|physical requirements|physical demands|physically fit|physically able|physical activity|physical activities|physical work|physically demanding|manual dexterity|visual acuity|auditory acuity|able to push|ability to push',
    },
    languages:
      'english|german|french|spanish|portuguese|dutch|italian|polish|czech|slovak|ukrainian|russian|mandarin|cantonese|chinese|japanese|korean|arabic|hebrew|hindi|turkish|swedish|danish|norwegian|finnish|greek|hungarian|romanian|welsh|vietnamese|thai|bahasa|tagalog|bilingual|second language|foreign language|language skills',
    levels:
      'native|mother tongue|fluent|fluently|fluency|proficient|proficiency|advanced|upper intermediate|intermediate|conversational|business level|professional level|working knowledge|basic|beginner|excellent|strong|good|bilingual|a1|a2|b1|b2|c1|c2',
    speaking:
      'speak|speaking|spoken|written|verbal|oral|language|languages|speaker|command of|skills|communicate|level|is a must|required|mandatory|plus|advantage',
    years: 'years|year|yrs|yr',
    numbers: 'one|two|three|four|five|six|seven|eight|nine|ten',
    aroundYears:
      'of|experience|experiences|professional|relevant|related|work|working|at least|minimum|min|a|an|in|the|similar|role|roles|position|field|or|more|total|overall|plus|required|prior|previous|with|proven|industry|progressive|same|is|must|have|you|full|time|practical|as|this|area|comparable|and|preferred|desired|ideally|academic',
    firm: 'must|required|minimum|min|at least|mandatory|essential|necessary|need|needs',
    of: 'in|of|for|as|with',
    asks: 'experience|experienced|knowledge|skills|skilled|understanding|expertise|proficiency|proven|track record|familiarity|background in',
  },
  de: {
    cues: {
      degree:
        'studium|hochschulstudium|fachhochschulstudium|hochschulabschluss|universitätsabschluss|studienabschluss|bachelor*|master|masterabschluss|masterstudium|diplom|diplomingenieur*|promotion|promoviert*|berufsausbildung|ausbildung als|ausbildung zum|ausbildung zur|ausbildung im|ausbildung in|abgeschlossene ausbildung|abgeschlossene|fachausbildung|abitur|fachabitur|mittlere reife|realschulabschluss|hauptschulabschluss|schulabschluss|staatsexamen|meister|techniker|hochschulbildung|fachhochschulreife|meisterprüfung|techniker abschluss',
      licence:
        'führerschein*|fahrerlaubnis|staplerschein|gabelstaplerschein|flurförderschein|approbation|lkw führerschein|personenbeförderungsschein|examinierte*|staatlich anerkannt*|staatlich geprüft*',
      certificate:
        'zertifikat*|zertifizierung*|zertifiziert*|schweißschein*|sachkundenachweis|gesundheitszeugnis|34a|sachkunde|ausbildereignung|erste hilfe schein',
      clearance:
        'sicherheitsüberprüfung|führungszeugnis|polizeiliches führungszeugnis|zuverlässigkeitsüberprüfung|sicherheitsfreigabe',
      permit:
        'arbeitserlaubnis|arbeitsgenehmigung|aufenthaltserlaubnis|aufenthaltstitel|staatsangehörigkeit|staatsbürgerschaft|eu bürger*',
      travel: 'reisebereitschaft|reisetätigkeit|dienstreisen|reisen|reiseanteil|geschäftsreisen|montagebereitschaft',
      'on-site': 'tage vor ort|tage im büro|präsenz|präsenztage|vor ort|wohnort|wohnsitz|umzugsbereitschaft|ortsnähe',
      shifts:
        'schichtarbeit|schichtdienst|schichtbereitschaft|schichtsystem|wechselschicht*|3 schicht*|2 schicht*|nachtschicht*|nachtdienst*|wochenendarbeit|wochenenddienst*|wochenenden|rufbereitschaft|bereitschaftsdienst*|feiertagen|spätschicht*|frühschicht*|überstunden',
      physical:
        'körperliche belastbarkeit|körperlich belastbar|körperlich fit|körperliche fitness|körperliche|schwindelfrei*|heben|kg|höhentauglich*',
    },
    languages:
      'deutsch|deutsche|deutschen|deutscher|deutschkenntnisse|englisch|englischen|englischer|englischkenntnisse|französisch*|spanisch*|italienisch*|niederländisch*|polnisch*|tschechisch*|russisch*|ukrainisch*|türkisch*|arabisch*|chinesisch*|fremdsprache*|sprachkenntnisse|portugiesisch*',
    levels:
      'muttersprach*|muttersprache|fließend*|verhandlungssicher*|sehr gute|gute|guten|sehr guten|fortgeschritten*|grundkenntnisse|konversationssicher*|sicher|sichere|stilsicher*|ausgezeichnete|hervorragende|exzellente|perfekte|a1|a2|b1|b2|c1|c2|sehr gut|gut',
    speaking:
      'wort|schrift|sprache|sprachen|kenntnisse|sprachkenntnisse|*kenntnisse|sprichst|sprechen|niveau|sprachniveau|erforderlich|zwingend|voraussetzung',
    years: 'jahre|jahren|jahr|jährige|jähriger|jahre*',
    numbers: 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
    aroundYears:
      'berufserfahrung|erfahrung|mindestens|mind|einschlägige|relevante|relevanter|in|der|einer|vergleichbaren|position|ähnlichen|mehr|als|von|oder|und|praxis|praktische|im|bereich|beruf|du|hast|sie|haben|bringst|mit|ca|etwa',
    firm: 'muss|zwingend|erforderlich|voraussetzung|mindestens|mind|unerlässlich|notwendig',
    of: 'der|des|im|in|als|zum|zur|für|mit',
    asks: 'erfahrung|erfahrungen|*erfahrung|kenntnisse|*kenntnisse|verständnis|fähigkeit|fähigkeiten|expertise|wissen',
  },
  fr: {
    cues: {
      degree:
        'bac|baccalauréat|licence|licence pro|master|mastère|doctorat|diplôme*|bts|dut|but|cap|bep|école dingénieur*|école de commerce|formation supérieure|formation de niveau|formation en|de formation|titulaire dun*|ingénieur de formation|niveau bac|bachelor|deug|deust',
      licence:
        'permis b|permis c|permis ce|permis de conduire|permis|caces|carte professionnelle|diplôme détat|inscription à lordre|inscrit* à lordre|habilitation électrique',
      certificate: 'certification*|certifié*|habilitation*|attestation|sst|ssiap|haccp|brevet',
      clearance: 'habilitation défense|habilitation secret|secret défense|casier judiciaire',
      permit: 'titre de séjour|permis de travail|autorisation de travail|nationalité',
      travel: 'déplacement*|mobilité|mobile géographiquement|voyager|voyages',
      'on-site': 'jours sur site|jours en présentiel|présentiel|sur site|résider|à proximité|jours au bureau',
      shifts:
        'travail de nuit|travail posté|horaires décalés|horaires postés|week end|week ends|weekend|weekends|astreinte*|2x8|3x8|2 8|3 8|jours fériés|travail le week|équipe de nuit|samedi*|dimanche*',
      physical:
        'port de charges|charges lourdes|kg|station debout|bonne condition physique|condition physique|travail en hauteur',
    },
    languages:
      'anglais|français|allemand|espagnol|italien|portugais|néerlandais|arabe|chinois|mandarin|russe|polonais|langue étrangère|langues étrangères|bilingue|danglais|dallemand|despagnol|ditalien|langlais|lallemand|lespagnol|litalien|larabe',
    levels:
      'langue maternelle|courant|couramment|bilingue|maîtrise|fluide|professionnel|opérationnel|intermédiaire|avancé|notions|bon niveau|très bon niveau|excellent niveau|bonne maîtrise|bon|niveau|lu écrit|technique|a1|a2|b1|b2|c1|c2',
    speaking:
      'parlé|écrit|lu|oral|oralement|langue|langues|niveau|parler|parlez|maîtrise|maîtrisez|indispensable|exigé|requis|obligatoire',
    years: 'ans|an|années|année|dannées',
    numbers: 'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
    aroundYears:
      'dexpérience|expérience|une|minimum|au|moins|de|d|dans|un|poste|similaire|équivalent|fonction|professionnelle|significative|vous|justifiez|avez|et|plus|à|réussie|sur|le|la|même|domaine|ou',
    firm: 'indispensable*|obligatoire*|impératif|impérativement|exigé*|requis*|minimum|au moins|nécessaire*',
    of: 'en|tant|que|comme|de|dans|du|des',
    asks: 'expérience*|connaissance*|compétence*|maîtrise*|expertise|savoir faire',
  },
  es: {
    cues: {
      degree:
        'licenciatura|licenciad*|grado en|grado universitario|graduad*|ingeniería|titulación|titulad*|título|bachiller*|bachillerato|formación profesional|fp|ciclo formativo|grado medio|grado superior|máster|maestría|doctorado|diplomatura|estudios universitarios|estudios superiores|estudios en|estudios de|carrera|secundaria|preparatoria|egresad*|universitari*|técnico en',
      licence:
        'carnet de conducir|carné de conducir|permiso de conducir|licencia de conducir|licencia de manejo|carnet de carretillero|carné de carretillero|carnet b|permiso b|carnet de manipulador|colegiad*|cédula profesional|licencia vigente',
      certificate: 'certificación|certificaciones|certificad*|acreditación|curso de manipulador',
      clearance: 'antecedentes penales|certificado de delitos|habilitación de seguridad',
      permit: 'permiso de trabajo|autorización de trabajo|nacionalidad|residencia legal|papeles en regla',
      travel: 'viajar|viajes|disponibilidad para viajar|desplazamientos',
      'on-site':
        'días en la oficina|días presenciales|presencial|residencia en|residir en|vivir en|residir|vivir cerca|cambio de residencia',
      shifts:
        'turnos|turno de noche|turno nocturno|turnos rotativos|turno rotativo|fines de semana|fin de semana|festivos|domingos|guardias|nocturno|sábados',
      physical: 'cargar|levantar|kg|esfuerzo físico|condición física|buena condición física|estar de pie',
    },
    languages:
      'inglés|español|castellano|alemán|francés|italiano|portugués|catalán|euskera|gallego|chino|árabe|ruso|bilingüe|idioma|idiomas',
    levels:
      'nativo|nativa|lengua materna|bilingüe|fluido|fluida|avanzado|alto|intermedio|medio|básico|conversacional|nivel alto|nivel avanzado|nivel medio|buen nivel|técnico|dominio|a1|a2|b1|b2|c1|c2',
    speaking:
      'hablado|escrito|nivel|idioma|hablar|oral|lectura|conversación|dominio|imprescindible|requerido|obligatorio|excluyente',
    years: 'años|año',
    numbers: 'un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
    aroundYears:
      'de|experiencia|mínimo|mínima|al|menos|en|un|una|puesto|puestos|posición|posiciones|similar|similares|el|cargo|la|laboral|previa|y|o|más|como|entre|comprobable|demostrable|área|sector|tener|contar|con',
    firm: 'imprescindible*|indispensable*|obligatori*|requerid*|mínimo|mínima|al menos|necesari*|excluyente',
    of: 'en|de|del|para|como',
    asks: 'experiencia*|conocimiento*|habilidad*|dominio|manejo',
  },
  pt: {
    cues: {
      degree:
        'licenciatura|licenciad*|mestrado|bacharel*|doutoramento|doutorado|ensino superior|ensino médio|ensino secundário|superior completo|superior incompleto|graduação|graduad*|pós graduação|formação superior|formação académica|formação acadêmica|formação em|curso superior|curso técnico|12º ano|9º ano|cursando|mba|técnico em|escolaridade',
      licence:
        'carta de condução|carteira de motorista|carteira de habilitação|cnh|habilitação b|crm|coren|crea ativo|oab|cédula profissional|carta de pesados|cap',
      certificate: 'certificação|certificações|certificado*|ccp|cap de formador|formação pedagógica',
      clearance: 'registo criminal|antecedentes criminais',
      permit:
        'autorização de residência|visto de trabalho|autorização de trabalho|nacionalidade|documentação regularizada',
      travel: 'viajar|viagens|disponibilidade para viajar|deslocações|mobilidade',
      'on-site':
        'dias presenciais|dias no escritório|presencial|residência em|residir em|residir|morar em|morar próximo|zona de residência',
      shifts:
        'turnos|turno noturno|turnos rotativos|fins de semana|finais de semana|fim de semana|feriados|escala|noturno|sábados|domingos|plantão|plantões',
      physical: 'levantar|carregar|kg|esforço físico|condição física|robustez física',
    },
    languages: 'inglês|português|espanhol|francês|alemão|italiano|mandarim|língua inglesa|bilingue|bilíngue|idiomas',
    levels:
      'nativo|nativa|fluente|fluência|avançado|intermediário|intermédio|básico|bom nível|bom|domínio|técnico|excelente|boa|bons|a1|a2|b1|b2|c1|c2',
    speaking:
      'falado|escrito|escrita|oral|nível|língua|idioma|falar|escrever|conversação|leitura|conhecimentos|domínio|obrigatório|indispensável|imprescindível',
    years: 'anos|ano',
    numbers: 'um|dois|três|quatro|cinco|seis|sete|oito|nove|dez',
    aroundYears:
      'de|experiência|mínimo|mínima|no|pelo|menos|em|um|uma|função|funções|similar|similares|semelhante|semelhantes|na|área|e|ou|mais|como|cargo|comprovada|profissional|prévia|ter|entre',
    firm: 'obrigatóri*|indispensável|imprescindível|eliminatório|mínimo|mínima|pelo menos|necessári*|exigid*',
    of: 'em|de|do|da|na|no|para|como',
    asks: 'experiência*|conhecimento*|habilidade*|competência*|domínio',
  },
  nl: {
    cues: {
      degree:
        'mbo|hbo|wo|bachelor|bachelordiploma|master|masterdiploma|universitair*|wo niveau|hbo niveau|mbo niveau|hbo werk|mbo werk|werk en denkniveau|diploma|afgeronde opleiding|opleiding|mbo opleiding|hbo opleiding|vmbo|havo|vwo|a1|professionele bachelor|graduaat|denkniveau',
      licence:
        'rijbewijs|rijbewijs b|rijbewijs c|rijbewijs ce|code 95|heftruckcertificaat|heftruckattest|big registratie|big geregistreerd|reachtruckcertificaat|chauffeurspas',
      certificate: 'certificaat|certificaten|certificering|gecertificeerd|vca|vca certificaat|bhv|nen 3140|attest',
      clearance: 'vog|verklaring omtrent|screening|uittreksel strafregister|antecedentenonderzoek',
      permit: 'werkvergunning|verblijfsvergunning|tewerkstellingsvergunning|nationaliteit',
      travel: 'reizen|reisbereid|reisbereidheid|bereid om te reizen|dienstreizen',
      'on-site':
        'dagen op kantoor|dagen per week op|op kantoor|woonachtig|woonachtig in|woont in|omgeving|verhuizen|op locatie',
      shifts:
        'ploegendienst*|ploegen|nachtdienst*|avonddienst*|weekenddienst*|weekend|weekenden|avonden|onregelmatig*|wisseldienst*|consignatie*|bereikbaarheidsdienst*|storingsdienst*|feestdagen',
      physical: 'tillen|kg|fysiek|fysiek zwaar|lichamelijk*|fysieke conditie|goede conditie|hoogtevrees',
    },
    languages:
      'nederlands|nederlandse|engels|engelse|duits|duitse|frans|franse|spaans|spaanse|italiaans|pools|poolse|tweetalig|talen',
    levels:
      'moedertaal|native|vloeiend|uitstekende|uitstekend|goede|goed|zeer goede|basiskennis|basis|gevorderd|sterke|a1|a2|b1|b2|c1|c2|uitmuntende',
    speaking:
      'taal|talen|woord|geschrift|spreekt|spreken|schrijft|mondeling|schriftelijk|beheersing|beheerst|kennis|taalvaardigheid|niveau|vereist|verplicht',
    years: 'jaar|jaren',
    numbers: 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
    aroundYears:
      'ervaring|werkervaring|relevante|minimaal|minstens|in|een|vergleichbare|vergelijkbare|soortgelijke|functie|rol|of|meer|tot|je|hebt|aantoonbare|met|als|op|het|gebied|van|dezelfde|ten|minste',
    firm: 'vereist|vereiste|must|verplicht|noodzakelijk|minimaal|minstens|ten minste',
    of: 'in|van|voor|als|richting',
    asks: 'ervaring|*ervaring|kennis|vaardigheden|*vaardigheden|expertise|inzicht',
  },
  it: {
    cues: {
      degree:
        'laurea|laureat*|laurea magistrale|laurea triennale|laureand*|diploma|diplomat*|master|dottorato|titolo di studio|titolo universitario|maturità|licenza media|istituto tecnico|perito|qualifica professionale|iscrizione allalbo',
      licence:
        'patente|patente b|patente c|patente ce|automunit*|cqc|patentino|patentino del muletto|abilitazione|iscrizione allordine|iscrizione albo|carrelli elevatori|esame di stato',
      certificate: 'certificazione|certificazioni|certificat*|attestato|attestati|haccp|corso sicurezza|oss',
      clearance: 'nulla osta|nos|casellario|fedina penale',
      permit: 'permesso di soggiorno|permesso di lavoro|cittadinanza|documenti in regola',
      travel: 'trasferte|trasferta|disponibilità a trasferte|disponibilità a viaggiare|viaggiare|viaggi',
      'on-site':
        'giorni in sede|giorni in ufficio|in sede|in presenza|residenza|residenza in|residente|domicilio|residenza nelle|zone limitrofe',
      shifts:
        'turni|su turni|turno notturno|turno di notte|turni notturni|weekend|fine settimana|festivi|reperibilità|ciclo continuo|3 turni|2 turni|sabato|domenica',
      physical: 'movimentazione carichi|sollevare|kg|idoneità fisica|lavoro in quota|resistenza fisica',
    },
    languages:
      'inglese|italiano|italiana|francese|tedesco|spagnolo|portoghese|cinese|russo|arabo|lingua straniera|lingue straniere|bilingue',
    levels:
      'madrelingua|fluente|ottima|ottimo|buona|buono|discreta|avanzato|intermedio|base|scolastica|fluentemente|eccellente|padronanza|a1|a2|b1|b2|c1|c2|livello',
    speaking:
      'parlato|scritto|orale|lingua|lingue|conoscenza|livello|parlata|scritta|padronanza|parlare|indispensabile|richiesto|obbligatorio',
    years: 'anni|anno',
    numbers: 'un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
    aroundYears:
      'di|esperienza|almeno|minimo|minima|in|un|una|nel|nella|ruolo|ruoli|mansione|analogo|analoga|simile|simili|posizione|posizioni|analoghe|e|o|più|pregressa|maturata|precedente|settore|anche|della|dello',
    firm: 'indispensabil*|obbligatori*|necessari*|richiest*|imprescindibil*|almeno|minimo|minima',
    of: 'in|di|del|della|per|come',
    asks: 'esperienz*|conoscenz*|competenz*|capacità|padronanza',
  },
  pl: {
    cues: {
      degree:
        'wykształcenie|wykształcenia|wykształceniem|licencjat|magister|magisterskie|inżynier|inżynierskie|studia|studiów|dyplom|doktorat|matura',
      licence:
        'prawo jazdy|prawa jazdy|kategorii b|kat b|kat c|uprawnienia na wózki|wózki widłowe|uprawnienia udt|udt|uprawnienia sep|prawo wykonywania zawodu|uprawnienia budowlane|uprawnienia',
      certificate:
        'certyfikat*|książeczka sanepidowska|książeczki|orzeczenie|sep|zaświadczenie|książeczk*|kwalifikacji wstępnej|kwalifikację wstępną|sep',
      clearance: 'poświadczenie bezpieczeństwa|niekaralność|zaświadczenie o niekaralności',
      permit: 'pozwolenie na pracę|zezwolenie na pracę|obywatelstwo|karta pobytu',
      travel: 'podróże służbowe|podróży służbowych|wyjazdy|wyjazdów|delegacje|delegacji|gotowość do wyjazdów|mobilność',
      'on-site': 'dni w biurze|z biura|stacjonarnie|miejsce zamieszkania|zamieszkanie|relokacja',
      shifts:
        'praca zmianowa|pracy zmianowej|system zmianowy|systemie zmianowym|zmianowy|nocne zmiany|zmiany nocne|weekendy|w weekendy|dyżury|na zmiany|trzy zmiany|święta|dyspozycyjność|zmianowy*|zmianowe*',
      physical: 'dźwiganie|kg|praca fizyczna|sprawność fizyczna|praca na wysokości|przeciwwskazań',
    },
    languages:
      'angielski|angielskiego|angielskim|polski|polskiego|niemiecki|niemieckiego|francuski|francuskiego|hiszpański*|włoski*|ukraiński*|rosyjski*|języka obcego|języki obce|czeski*|niderlandzki*',
    levels:
      'ojczysty|biegły|biegła|biegle|płynny|płynnie|bardzo dobra|bardzo dobrym|dobra|dobry|komunikatywna|komunikatywny|komunikatywnym|zaawansowany|średniozaawansowany|podstawowa|podstawowy|swobodnie|a1|a2|b1|b2|c1|c2',
    speaking: 'język|języka|językiem|mowie|piśmie|znajomość|znajomości|poziom|poziomie|posługiwanie|wymagany|konieczny',
    years: 'lat|lata|rok|roku|letnie|letniego',
    numbers: 'jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć',
    aroundYears:
      'doświadczenia|doświadczenie|minimum|min|co|najmniej|w|na|podobnym|pracy|stanowisku|zawodowe|zawodowego|praktyki|i|lub|więcej|z|branży|obszarze|masz|posiadasz|komercyjnego',
    firm: 'wymagan*|niezbędn*|konieczn*|obowiązkow*|minimum|min|co najmniej',
    of: 'w|z|na|o|kierunku',
    asks: 'doświadczeni*|wiedz*|umiejętnoś*|znajomoś*|biegłoś*',
  },
  cs: {
    cues: {
      degree:
        'vzdělání|vysokoškolské|středoškolské|vyučen*|vyučení|maturit*|bakalářské|magisterské|inženýr|inženýrské|titul|výuční list|vš|sš|sou|diplom|absolvent*',
      licence:
        'řidičský průkaz|řidičské oprávnění|řidičské|řp|řp sk|sk b|skupiny b|průkaz na vzv|vzv|oprávnění|vyhláška 50|vyhlášky 50|vyhl 50|profesní průkaz|svářečský průkaz|svářečské|registrace',
      certificate: 'certifikát*|certifikace|osvědčení|potravinářský průkaz|zdravotní průkaz|atestace|zkouška|zkoušky',
      clearance: 'bezpečnostní prověrka|prověrka|trestní bezúhonnost|bezúhonnost|výpis z rejstříku|čistý trestní',
      permit: 'pracovní povolení|povolení k pobytu|občanství|volný vstup na trh',
      travel: 'cestovat|cestování|ochota cestovat|služební cesty|služebních cest|pracovní cesty',
      'on-site': 'dny v kanceláři|dnů v kanceláři|z kanceláře|bydliště|na pracovišti|dojíždění|přestěhování',
      shifts:
        'směnný provoz|směnném provozu|směny|směnnost|noční|noční směny|třísměnn*|dvousměnn*|nepřetržit*|víkend*|pohotovost*|svátky|přesčas*|ranní odpolední|sobot*|neděl*|víkend*',
      physical:
        'fyzická zdatnost|fyzická kondice|fyzicky|zdravotní způsobilost|manuální zručnost|kg|práce ve výškách|břemen',
    },
    languages:
      'angličtin*|anglický|anglického|anglicky|němčin*|německý|německého|čeština|češtin*|český|českého|slovensk*|slovenštin*|francouzštin*|francouzský|španělštin*|italštin*|polštin*|ruštin*|ukrajinštin*|cizí jazyk|jazyk|jazyka',
    levels:
      'rodilý|plynul*|plynně|plynná|výborn*|velmi dobr*|dobr*|aktivní|pokročil*|středně pokročil*|komunikativní|komunikativn*|základní|základy|pasivní|konverzační|slovem i písmem|a1|a2|b1|b2|c1|c2|na úrovni',
    speaking: 'jazyk|jazyka|slovem|písmem|znalost|znalosti|úroveň|úrovni|domluvíte|domluvíš|mluvíte|podmínkou|nutná',
    years: 'let|roky|rok|roků|letá',
    numbers: 'jeden|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset',
    aroundYears:
      'praxe|praxi|zkušeností|zkušenosti|minimálně|min|alespoň|v|na|oboru|obdobné|podobné|pozici|a|nebo|více|s|máte|máš|předchozí|relevantní|stejné|obdobném',
    firm: 'podmínkou|nutn*|nezbytn*|povinn*|požadujeme|minimálně|min|alespoň',
    of: 'v|ve|na|z|s|jako|pro',
    asks: 'zkušenost*|znalost*|dovednost*|schopnost*|praxe',
  },
  uk: {
    cues: {
      degree:
        'вища освіта|вищої освіти|освіта|освіти|диплом|бакалавр*|магістр*|повна вища|середня спеціальна|технічна освіта|ступінь',
      licence:
        'водійське посвідчення|водійські права|водійського посвідчення|права категорії|категорії в|категорії b|категорія в|посвідчення|ліцензі*',
      certificate: 'сертифікат*|медична книжка|медичної книжки|санкнижка|свідоцтво|атестат',
      clearance: 'допуск|перевірка безпеки|судимост*',
      permit: 'дозвіл на роботу|громадянство|посвідка|бронювання',
      travel: 'відрядження|відряджень|готовність до відряджень|поїздки|поїздок',
      'on-site': 'дні в офісі|в офісі|робота в офісі|проживання|релокація|переїзд',
      shifts:
        'позмінн*|змінний графік|нічні зміни|нічні|зміни|змінами|вихідні|вихідними|чергуванн*|ненормован*|понаднормов*|святкові',
      physical: 'фізичн*|фізична витривалість|кг|підйом|важке|на висоті',
    },
    languages:
      'англійська|англійської|англійською|англійську|українська|української|українською|українську|німецька|німецької|польська|польської|французька|французької|іспанська|іспанської|іноземна|іноземної|російськ*',
    levels:
      'рідна|вільно|вільне|вільний|вільна|досконал*|розмовн*|середній|вище середнього|базов*|технічн*|upper intermediate|intermediate|pre intermediate|advanced|fluent|elementary|a1|a2|b1|b2|c1|c2|рівень|рівні',
    speaking: 'мова|мови|мовою|мову|володіння|рівень|рівні|знання|усна|письмова|спілкування|обовязково|обовязкова',
    years: 'років|роки|рік|року|річний',
    numbers: 'один|два|три|чотири|пять|шість|сім|вісім|девять|десять',
    aroundYears:
      'досвід|досвіду|роботи|від|мінімум|не|менше|на|посаді|аналогічній|подібній|у|в|сфері|комерційного|комерційний|та|або|більше|з|релевантний|релевантного|практичного',
    firm: 'обовязков*|необхідн*|мінімум|не менше',
    of: 'в|у|з|на|за',
    asks: 'досвід*|знання|навич*|вміння|розуміння',
  },
};
