/** Kinds of institutions whose names go on with "for": "Department for Education". */
const FOR_WHAT =
  '(?:Department|Cent(?:re|er)|Institute|Ministry|Society|Agency|Office|Council|Campaign|Foundation|Authority|Academy)';

/** A company's name, as text has it: up to eight words that begin with a capital or digit, joined by small words of names. */
const WORD = "(?:\\p{Lu}|\\d)[\\p{L}\\d&.'’+-]*";
const NAME = `(${WORD}(?:[ \\u00a0](?:(?:of|and|&|the|de|la|du|des|do|da|dos|das|del|della|di|van|von|der|und|et|y|e|(?<=${FOR_WHAT} )for)[ \\u00a0]){0,2}${WORD}){0,7})`;

/** The start of a text or of a sentence in it. */
const START = '(?:^|[.!?:] )';

const wording = (text: string): RegExp => new RegExp(text.replace('NAME', NAME).replace('START', START), 'u');

/** How surely a wording names the employer, from certain to a hint. The points are those of `employers.ts`. */
export type Wording = { readonly trust: 'statement' | 'telling' | 'introducing' | 'hinting'; readonly pattern: RegExp };

const wordings = (trust: Wording['trust'], texts: readonly string[]): Wording[] =>
  texts.map((text) => ({ trust, pattern: wording(text) }));

/** Wordings with which postings name their employer, in a sentence anywhere. */
export const IN_PROSE: readonly Wording[] = [
  // Only the employer declares itself so, or hires.
  ...wordings('statement', [
    'NAME (?:is|are) (?:proud to be )?(?:an? )?(?:[Ee]qual[ -][Oo]pportunit|EOE|EEO|[Aa]ffirmative [Aa]ction|E-[Vv]erify)',
    'NAME (?:provides equal|does not discriminate|prohibits discrimination|participates in E-[Vv]erify|complies with|is committed to (?:diversity|equal|providing (?:reasonable|equal)|creating (?:an? )?(?:diverse|inclusive)|building (?:an? )?(?:diverse|inclusive)))',
    'START(?:Here )?(?:[Aa]t|[Ww]ith) NAME,? (?:we|our|you|it|every)\\b',
    "START(?:We(?: are|’re|'re)|Wir sind|Nous sommes|Somos|Siamo|Wij zijn|Jesteśmy|Jsme|Ми —|Ми –) (?:(?:die|der|das|la|le|el|a|o|de|het|firma) )?NAME(?:[,.!–:]| (?:and|und|et|y|e|en|i|a|та|–|—) )",
    'STARTWir, (?:die |der |das )?NAME,',
    'START(?:We at|Wir (?:bei|bei der|vom|von)|Wij bij|Nous chez|Chez|Noi di|Noi in|Nosotros en|Nós na|My w|My v|Ми в|Ми у) NAME (?:are|have|believe|sind|haben|suchen|glauben|sommes|siamo|somos|jesteśmy|jsme|ми)\\b',
    // "Acme, recherche …": the comma is a slip that job agencies make.
    'STARTNAME, (?:recherche|recrute|cherche|sucht|busca|zoekt|ricerca|poszukuje|hledá) ',
    'STARTNAME, [^.!?]{3,110}? (?:vous )?propose un poste',
    // "Acme, a hotel by the sea, is looking for …"
    'NAME, [^.!?]{3,160}, (?:is looking|is seeking|is hiring|sucht|recherche|recrute|busca|selecciona|procura|pretende|zoekt|is op zoek|ricerca|cerca|è alla ricerca|poszukuje|szuka|hledá|шукає|запрошує)(?=[\\s,:.(]|$)',
    // "En Acme, empresa de …, buscamos": where we are, what that is, and that we look for somebody.
    'START(?:[Ee]n|[Nn]a|[Nn]o|[Bb]ei|[Cc]hez|[Ii]n|[Bb]ij|[Ww]|[Vv]e?) NAME, [^.!?]{3,160}, (?:buscamos|seleccionamos|procuramos|contratamos|suchen wir|nous (?:recherchons|recrutons)|zoeken (?:wij|we)|cerchiamo|ricerchiamo|selezioniamo|szukamy|poszukujemy|hledáme)(?=\\s)',
    'NAME (?:is|are) (?:currently |now |actively |also )?(?:seeking|looking for|looking to|hiring|recruiting|searching for|growing)\\b',
    'NAME (?:sucht|stellt ein|bietet (?:Ihnen|dir)|recrute|recherche (?:un|une|des|son|sa|actuellement)|busca|selecciona|precisa|necesita|incorpora|seleciona|está buscando|está contratando|procura|pretende|recruta|admite|está a recrutar|está a contratar|contrata|zoekt|is op zoek|cerca|ricerca|è alla ricerca|poszukuje|szuka|zatrudni|hledá|přijme|шукає|запрошує)(?=[\\s,:.]|$)',
    '(?:[Bb]ei|[Bb]ei der|[Bb]eim) NAME (?:suchen|arbeiten|erwartet|bist|sind|entwickeln|bieten)\\b',
    'START(?:[Cc]hez|[Ee]n|[Nn]a|[Bb]ij|[Ii]n|[Ww]|[Vv]e?|[УуВв]) NAME,? (?:nous|vous|tu|on|nos|creemos|trabajamos|somos|buscamos|estamos|queremos|ofrecemos|seguimos|valoramos|acreditamos|valorizamos|trabalhamos|buscamos|geloven|werken|vind|draait|kun|krijg|ga|sta|staan|maken|zijn|noi|crediamo|lavoriamo|wierzymy|tworzymy|budujemy|pracujemy|věříme|pracujeme|ми|ви)(?=\\s)',
  ]),
  ...wordings('telling', [
    'START(?:At|Here at|Welcome to|Meet|About|Introducing) NAME[,.!:]',
    '(?:[Jj]oin(?:ing)?|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? (?:at|with)|[Tt]eam (?:at|of)|[Ll]ife at|[Rr]oles? at|[Pp]ositions? (?:at|with)|[Jj]obs? (?:at|with)|[Ee]mploy(?:ment|ed) (?:at|with|by)|[Oo]pportunity (?:at|with)) NAME',
    // Who writes introduces himself: "I am Joan Hartley from Tideway Staffing".
    "(?:I am|I’m|I'm|[Tt]his is|[Mm]y name is|[Ii]ch bin|[Jj]e suis|[Ss]oy|[Ii]k ben|[Ss]ono|[Jj]estem|[Jj]sem) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2},? (?:from|with|at|von|de chez|van|di|z|ze) NAME",
    // "What does Acme offer?" stands over what is offered.
    '^(?:What does|What|Wat biedt|Was bietet|Que propose|Qué ofrece|O que oferece|Cosa offre|Co oferuje|Co nabízí|Що пропонує) (?:de |die |la |el |a |o )?NAME(?: offers?)?[?:]?$',
    // As a large board's posting reads when it is copied.
    '^NAME company logo$',
    '(?:du|le|del|il|al|el|do|o|ao) [Gg](?:roupe|ruppo|rupo) NAME',
    '(?:[Gg]rupa|[Gg]rupy|[Ss]kupina|[Ss]kupiny) NAME',
    'NAME (?:is|are|was) (?:an? (?!must|plus|bonus|requirement|advantage|asset)|the |one of|committed|proud|dedicated|on a mission|transforming|building|changing|headquartered|based in|part of the|home to|where|among)\\b',
    'START(?:Bei|Die|Der|Das|die|der|Als) NAME (?:suchen|sucht|bietet|ist|gehört|entwickelt|steht|verfügt|betreibt|zählt|beschäftigt|hat|versorgt|produziert|vereint|unterstützt|beliefert|berät)\\b',
    // "Unseres raschen Wachstums ist ein …": German writes all nouns with a capital.
    '(?<!(?:^|\\s)\\p{Ll}+\\s)NAME (?:bietet|ist (?:ein|eine|einer|eines|das|der|die|Teil)|gehört zu|zählt zu|steht für|beschäftigt|verfügt über)\\b',
    "(?:[Cc]hez|[Rr]ejoindre|[Rr]ejoignez|[Rr]ejoins|[Ii]ntégrer|[Ii]ntégrez|[Aa]u sein d(?:e |u |’|')(?:groupe )?) ?NAME",
    // "En intégrant la Savonnerie", "Entrare in Acme": who comes, comes to the employer.
    "(?:[Rr]ejoindre|[Rr]ejoignez|[Ii]ntégrer|[Ii]ntégrez|[Ee]n (?:intégrant|rejoignant)) (?:la |le |les |l['’])NAME",
    '(?:[Uu]nirte a|[Úú]nete a|[Ii]ncorporarte a|(?:[Ff]azer|[Ff]aça|[Ff]az) parte d[ao]|[Vv]em para a|[Vv]enha para a|[Jj]unta-te (?:à|ao)|[Ee]ntra(?:re)? in|[Uu]nisciti a|[Ww]erken (?:bij|voor)|[Dd]ołącz do|[Pp]řidej(?:te)? se (?:k|do)|[Ww]illkommen bei)(?: (?:la|el|de|het|der|firmy|společnosti))? NAME',
    // "Acme, entreprise engagée, reconnaît …": it says of itself what it is.
    "START(?:[Ll][ae] )?(?!(?:En|Na|No|Bei|Chez|In|Bij|At|With|W|Ve?|Pour|Para|Por|Per|Avec) )NAME, (?:(?:une? |una |uma |un['’]|eine? |een |an? )?(?:entreprise|société|empresa|compañía|multinacional|consultora|azienda|impresa|Unternehmen|bedrijf|firma|společnost|company)) ",
    "NAME (?:est (?:une? |le |la |l’|l'|aujourd)|accompagne|propose (?:des|une?)|emploie|développe)",
    'NAME (?:es (?:una? (?!plus|ventaja|requisito)|la |el |líder)|somos|ofrece|cuenta con|é (?:uma? (?!plus|diferencial|vantagem|requisito)|o |a |líder)|oferece|è (?:una? (?!plus|vantaggio|requisito)|il |la |l’|leader|un’)|offre|nasce|opera nel|is (?:een (?!pré|pre|plus|must|vereist|voordeel)|het |de )|biedt|jest (?:jedn|lider|międzynarodow|wiodąc|firm|częścią)|to (?:firma|międzynarodow|wiodąc|jed|polsk|globaln)|oferuje|je (?:jedn|předn|česk|mezinárodn|společnost|rodinn)|nabízí|є |— це|це )',
    '(?:ТОВ|ТзОВ|[Зз]авод\\p{L}*|[Мм]агазин\\p{L}*|[Кк]омпан\\p{L}*|[Фф]ірм\\p{L}*|[Мм]ереж\\p{L}*|[Кк]лінік\\p{L}*|[Рр]есторан\\p{L}*|[Гг]отел\\p{L}*) [«„“"]NAME[»”"“]',
    '(?:[Ff]irm[aiy]e?|[Ss]półka|[Ss]polečnost[ií]?|[Ee]mpresa|[Aa]zienda|[Ss]ociété|[Uu]nternehmen|[Кк]омпані[яїію]) [„“"«]?NAME[”“"»]?',
  ]),
  ...wordings('introducing', [
    '(?:[Rr]estauracj\\p{L}+|[Pp]iekarni\\p{L}*|[Cc]ukierni\\p{L}*|[Pp]izzeri\\p{L}*|[Hh]otel\\p{L}?|[Ss]zpital\\p{L}*|[Pp]ekárn\\p{L}*|[Rr]estaurac\\p{L}+|[Nn]emocnic\\p{L}*|Restaurant|Bäckerei|Gasthof|Klinikum|Autohaus|[Bb]oulangerie|[Cc]linique|[Rr]istorante|[Rr]estaurante) (?!and |und )NAME',
    '(?:[Mm]edewerkers|[Ee]mployees|[Ss]taff|[Ww]erknemers|[Mm]itarbeiter(?:innen)?|[Cc]ollaborateurs) (?:van|of|at|bei|von|de) (?:het |de |the |der )?NAME',
    'NAME,? (?:Inc|LLC|L\\.L\\.C|Ltd|Limited|GmbH|AG|SE|KG|PLC|plc|Corp|Corporation|LLP|S\\.A|SAS|SARL|S\\.L|S\\.r\\.l|S\\.p\\.A|B\\.V|N\\.V|Sp\\. z o\\. ?o|s\\.r\\.o|a\\.s|Oy|A/S|AB|Lda|Ltda)(?=[\\s.,)]|$)',
    "NAME ?(?:’s|'s) (?:\\p{Lu}[\\p{L}&]+ ){0,3}(?:mission|[Tt]eam|[Dd]epartment|vision|team|culture|values|clients|customers|products?|platform|growth|success|employees|people|commitment|headquarters|office|business|future|benefits)",
    'START(?:On behalf of|We at|Our team at|Everyone at|The team at) NAME',
  ]),
  ...wordings('hinting', [
    '\\b(?:at|for|with|within|bei|chez|presso|bij) NAME[,.]',
    'the NAME (?:team|family|brand|platform|group|way|community)\\b',
    '[Rr]epresent(?:ing)? NAME',
  ]),
];

/** What employers do in the first sentence of a posting, in the third person. */
const DOES = [
  'has|have|is|are|was|runs|makes|keeps|sells|builds|provides|offers|helps|operates|develops|designs|produces|creates|delivers|serves|connects|brings|supports|employs|combines|enables|powers|believes|specializes|specialises|looks after|pays|cares|works|gives|manages|manufactures|exists|owns|opens|grows|transforms',
  'entwickelt|bietet|produziert|macht|steht|hilft|betreibt|fertigt|liefert|vertreibt|unterstützt|begleitet|verbindet|eröffnet',
  'aide|accompagne|conçoit|développe|propose|fabrique|édite|accélère|révolutionne|permet|distribue|intervient|compte|réunit|transforme|ouvre|recrute',
  'ofrece|ayuda|desarrolla|fabrica|lidera|nace|diseña|distribuye|opera|cuenta|oferece|ajuda|desenvolve|atua|nasceu|produz|abre',
  'offre|aiuta|sviluppa|produce|nasce|progetta|realizza|si occupa|helpt|biedt|ontwikkelt|maakt|levert|verzorgt|zorgt|opent|ontwerpt',
  'tworzy|oferuje|dostarcza|pomaga|produkuje|działa|zajmuje|vyvíjí|nabízí|pomáhá|vyrábí|působí|provozuje|otevírá|otwiera|відкриває|допомагає|розробляє|створює|виробляє|надає',
].join('|');

/** The first sentences often begin with the employer: "Acme Mills makes …". */
export const AT_START = wording(`^(?:The )?NAME (?:${DOES})(?=[\\s,])`);

/** "Acme, a subsidiary of …", "Acme, leader in …": the first sentence tells what the employer is. */
export const IN_APPOSITION = wording(
  '^NAME(?:, | – | - |: )(?:an? |the |one of|part of|subsidiary|leader|leading|ein |eine |Teil |filiale|acteur|une? |le |la |spécialis|subsidiaria|empresa|líder|una? |filial|uma? |dochter|een |onderdeel|leader|azienda|società|lider|polsk|jedna|jeden|přední|česk|\\p{Ll}[^,.!?]{3,70}, \\p{Ll})',
);

/** "About Acme", "Über Acme", "À propos d’Acme"; "Acme in brief". */
export const ABOUT_HEADING = wording(
  "^(?:About|Who is|Who are|Why|Why join|Meet|Welcome to|Get to know|Über|Das ist|Wer ist|Warum|À propos d(?:e |['’])|Qui est|Pourquoi(?: rejoindre)?|Découvrez|Sobre|Acerca de|Conoce|Por qué|Over|Wie is|Chi è|O(?: firmie| społeczności| společnosti)?|Про(?: компанію)?|Working at|Work at|Life at|Join|Perks at|Benefits at|Arbeiten bei|Karriere bei|Werken bij|Lavora in|Trabaja en|Trabalhar na|Position at|Job at|Role at|Careers at|Jobs at) NAME\\s*[?:!]?$",
);

/** "Company: Acme", also where the name stands on the line after. */
export const LABEL =
  /^(?:company|company name|employer|hiring (?:organization|company)|organi[sz]ation(?: name)?|agency|institution|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|compañía|empleador|empregador|bedrijf|werkgever|bedrijfsnaam|azienda|datore di lavoro|pracodawca|nazwa firmy|společnost|zaměstnavatel|компанія|роботодавець)\s*(?:[:：]|[–-](?=\s)|(?<=\s)[–-])\s*(.{2,80})$/iu;

/** "Careers at Acme", as the page of a firm's postings is called. */
export const CAREERS_AT = wording(
  "^(?:[Cc]areers?|[Jj]obs|[Ww]ork(?:ing)?|[Kk]arriere|[Ss]tellenangebote|[Aa]rbeiten|[Cc]arrières?|[Ee]mplois?|[Tt]ravailler|[Ee]mpleo|[Tt]rabaj[ao]|[Tt]rabalh[ae]r?|[Vv]acatures|[Ww]erken|[Ll]avor[ao]|[Kk]ariera|[Pp]raca|[Kk]ariéra|[Pp]ráce|[Кк]ар['’ʼ]?єра|[Рр]обота|[Вв]акансії) (?:at|with|bei|beim|chez|en|em|na|bij|in|da|w|v|ve|в|у) NAME$",
);

/** "Acme is looking for" over the title on a line of its own. */
export const HIRING_ABOVE =
  /^(\p{Lu}.{1,59}?),? (?:is hiring|is looking for|is seeking|seeks|sucht|recrute|recherche|zoekt|busca|procura|cerca|ricerca|szuka|poszukuje|zatrudni|hledá|přijme|шукає)(?: (?:an?|eine?n?|une?|een|un[ao]?|uma?|per direct|zum nächstmöglichen Zeitpunkt|pracownik\p{L}*|verstärkung|personal|personnel|personale|personeel|posilu|kolegy))?\s*[:：!]?$/iu;

/** A whole line that is a name with its legal form: "Acme - staff agency, Ltd." */
export const WITH_LEGAL_FORM =
  /^(\p{Lu}[^.!?:;]{1,55}?),? (?:GmbH(?: & Co\. ?KG)?|AG|KG|SE|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|Corp\.?|S\.?A\.?S?|SARL|S\.?L\.?U?\.?|S\.r\.l\.?|S\.p\.A\.?|B\.?V\.?|N\.?V\.?|[Ss]p\. ?z ?o\. ?o\.?|S\.A\.|s\. ?r\. ?o\.?|a\. ?s\.?|Lda\.?|Ltda\.?)$/u;

/** Words of institutions: a short line with one, at the head of a posting, is its name. */
export const INSTITUTION =
  /(?<!\p{L})(?:hospital|clinic|school|academy|university|college|council|trust|charity|krankenhaus|klinikum|universität|hochschule|landratsamt|stadtverwaltung|stiftung|hôpital|clinique|mairie|commune|université|lycée|association|hospital|ayuntamiento|universidad|colegio|fundación|câmara municipal|universidade|escola|gemeente|ziekenhuis|stichting|universiteit|ospedale|comune di|università|fondazione|szpital|urząd|przedszkole|szkoła|uniwersytet|zakład\p{L}*|nemocnice|ústav|úřad|škola|univerzita|лікарня|школа|університет|заклад)(?!\p{L})/iu;
