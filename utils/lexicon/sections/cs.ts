import type { SectionTable } from './table';

export const czech: SectionTable = {
  headings: {
    duties:
      'náplň práce|náplň|pracovní náplň|náplň pozice|náplní práce|co bude|co bude náplní|co bude vaší|co bude tvojí|co budete dělat|co budeš dělat|co u nás budete dělat|co u nás budeš dělat|co budete mít na starosti|co budeš mít na starosti|co vás čeká|co tě čeká|co vás u nás čeká|co tě u nás čeká|co bude tvým|čemu se budete věnovat|čemu se budeš věnovat|čím se budete zabývat|čím se budeš zabývat|vaše úkoly|tvoje úkoly|úkoly|vaše role|tvoje role|tvá role|odpovědnosti|odpovědnost|zodpovědnost|zodpovědnosti|vaše zodpovědnosti|hlavní odpovědnosti|hlavní úkoly|hlavní činnosti|pracovní činnosti|činnosti|popis činnosti|popis práce|tvůj den|váš den|jak vypadá|budete|budeš|vaše mise|tvoje mise|cíle|výzvy|za co budete|za co budeš|o čem to bude|o čem je práce|co je potřeba',
    required:
      'požadujeme|požadavky|naše požadavky|co požadujeme|požadavky na|co od vás požadujeme|požadovan*|co očekáváme|očekáváme|očekávání|naše očekávání|co od vás očekáváme|co od tebe očekáváme|co po vás|co po tobě|koho hledáme|hledáme|koho hledám|hledám|profil|váš profil|tvůj profil|profil kandidáta|ideální kandidát|kvalifikace|předpoklady|kvalifikační předpoklady|co potřebujete|co potřebuješ|co byste měl*|co bys měl*|co bys měla|měli byste|měl bys|co umíte|co umíš|co musíte|co musíš|co byste měli mít|co k tomu potřebujete|co k tomu potřebuješ|co je pro nás důležité|bez čeho to nepůjde|vzdělání|zkušenosti|znalosti|dovednosti|schopnosti|kompetence|jazyky|jazykové znalosti|jaký|jaká|jste|jsi|máte|máš|nutné|nutnost|must have|uspějete|uspěješ|jaké zkušenosti|vítáme|o vás|o tobě|jak si vás|jak si tě|nejlépe|potřebujeme|řidičský průkaz|u nás uspějete|co s sebou',
    preferred:
      'výhodou|výhodou bude|výhoda|výhody při|velkou výhodou|výhodné|bonusem|bonusem bude|bonus|bonusy|nice to have|plusem|plusové body|plus|oceníme|uvítáme|není podmínkou|ideálně|navíc|potěší nás|nepovinné|body navíc|bude fajn|bylo by',
    role: 'popis pozice|popis pracovní pozice|o pozici|pozice|popis|popis pracovního místa|popis zaměstnání|o roli|role|o práci|pracovní nabídka|informace o pozici|informace o práci|shrnutí|charakteristika',
    benefits:
      'nabízíme|co nabízíme|nabízíme vám|nabízíme ti|co vám nabízíme|co ti nabízíme|co nabízíme za|naše nabídka|benefity|zaměstnanecké výhody|zaměstnanecké benefity|firemní benefity|naše benefity|výhody|výhody a benefity|výhody zaměstnání|co získáte|co získáš|co od nás|co od nás získáte|co za to|co vám můžeme|na co se můžete těšit|na co se můžeš těšit|můžete se těšit|můžeš se těšit|těšit se|proč k nám|proč právě|proč u nás|proč pracovat|proč my|proč jít|mzda|plat|odměna|odměňování|platové podmínky|finanční ohodnocení|ohodnocení|podmínky|co pro vás máme|co pro tebe máme|pojďte k nám|přidejte se|přidej se|pracovat u nás|dáme vám|dostanete|dostaneš|perks|odměníme|co u nás najdete|co u nás najdeš',
    company:
      '^naše|^náš|^naši|o nás|kdo jsme|kdo jsme my|o společnosti|o firmě|společnost|firma|zaměstnavatel|o zaměstnavateli|představení společnosti|profil společnosti|naše společnost|naše firma|naše mise|naše hodnoty|hodnoty|kultura|náš tým|o týmu|tým|náš příběh|co děláme|náš klient|klient|projekt|o projektu|jsme|technologie|prostředí|pracovní prostředí|o pobočce|pobočka|kde nás najdete',
    legal:
      'gdpr|ochrana osobních údajů|osobní údaje|zpracování osobních|rovné příležitosti|rovnost|diverzita|souhlas|zásady|soukromí|právní',
    application:
      'jak se přihlásit|přihlásit se|přihláška|odpovědět|odpovědět na|jak reagovat|reagovat|výběrové řízení|průběh výběrového|jak probíhá|proces|přijímací|pohovor|kontakt|kontaktní|kontaktní osoba|kontaktujte|zájem|máte zájem|máš zájem|zaujala|zaujalo|další kroky|pošlete|životopis|jak to bude probíhat|líbí se|zní to',
    facts:
      'další informace|doplňující informace|místo|místo výkonu|místo práce|místo pracoviště|lokalita|adresa|pracoviště|typ úvazku|úvazek|pracovní úvazek|typ pracovního poměru|pracovní poměr|typ pracovního vztahu|pracovněprávní vztah|smluvní vztah|typ smlouvy|délka pracovního|smlouva|nástup|datum nástupu|termín nástupu|možný nástup|mzda|plat|platové rozmezí|pracovní doba|směnnost|směny|obor|profese|zařazeno|zadavatel|délka|vystaveno|zveřejněno|reference|referenční číslo|kategorie|odvětví|oddělení|počet míst|požadované vzdělání|datum|vhodné pro',
    elsewhere:
      'podobné nabídky|podobné pozice|podobná|další nabídky|další pozice|další volná místa|volná místa|volné pozice|nabídky práce|související|doporučené|doporučujeme|mohlo by vás|mohlo by tě|naposledy|sdílet|sdílejte|přihlášení|registrace|vytvořit účet|heslo|newsletter|sledujte nás|cookies|navigace|menu|hledat|zpět|upozornění|nahlásit|hodnocení|recenze|podívejte se|inspirace|všechny nabídky',
  },
  sure: {
    duty: 'budete mít na starosti|budeš mít na starosti|budete se|budeš se|budete|budeš|bude mít na starosti|zodpovídáte|zodpovídat|odpovídáte|zodpovědnost za|odpovědnost za|zodpovědn* za|odpovědn* za|staráte se|podílíte se|podílet se|podílení se|^spolupráce|^příprava|^tvorba|^vedení|^správa|^vývoj|^zajištění|^zajišťování|^realizace|^komunikace s|^koordinace|^řízení|^kontrola|^plánování|^analýza|^údržba|^návrh|^navrhování|^implementace|^testování|^podpora|^péče|^obsluha|^zpracování|^zpracovávání|^vytváření|^vyhledávání|^sledování|^evidence|^prodej|^poradenství|^organizace|^monitoring|^monitorování|^účast|^dohled|^optimalizace|^rozvoj|^budování|^aktivní|^vyřizování|^administrace|^administrativa|^administrativní|^programování|^provádění|^servis|^opravy|^montáž|^instalace|^příjem|^výdej|^fakturace|^účtování|^reporting|^reportování|^průběžná|^průběžné|^samostatné|^samostatná|^komplexní|^identifikace|^definování|^nastavení|^nastavování|^školení|^výroba|^balení|^úklid|^jednání|^zpracovat|^zajistit|^vést|^připravovat|^spolupracovat|^starat|^navrhovat|^vyvíjet|^tvořit|^řešit|^řešení|^poskytování|^udržování|^asistence|^pomoc',
    qualification:
      'let praxe|roky praxe|rok praxe|let zkušeností|praxe v|praxe na|praxe minimálně|praxi v|praxi na|zkušenost s|zkušenosti s|zkušenost v|zkušenosti v|zkušenosti z|zkušenost z|zkušenost na|předchozí zkušenost|vzdělání|vš vzdělání|sš vzdělání|vysokoškolské|středoškolské|vyučení|vyučen*|maturit*|znalost|znalosti|výborná znalost|dobrá znalost|základní znalost|velmi dobrá|anglický jazyk|angličtin*|němčin*|český jazyk|čeština|češtin*|řidičský průkaz|řp|řidičské|oprávnění|osvědčení|průkaz|vyhlášk*|trestní bezúhonnost|bezúhonnost|čistý trestní|schopnost|schopnosti|samostatnost|spolehlivost|pečlivost|zodpovědnost$|zodpovědný přístup|zodpovědnost a|komunikativnost|komunikační schopnosti|komunikační dovednosti|časová flexibilita|flexibilita|flexibilitu|ochota|ochotu|chuť|týmov*|nadšení|proaktiv*|analytické|logické myšlení|organizační|odolnost|příjemné vystupování|zájem o|zdravotní způsobilost|fyzická zdatnost|manuální zručnost|' +
      'máte|máš|umíte|umíš|ovládáte|ovládáš|jste|jsi|znáte|znáš|rádi|ráda|rád|nebojíte|nebojíš|domluvíte|domluvíš|dokážete|dokážeš|baví vás|baví tě|^zkušenost*|^praxe|^znalost*|^minimálně|^min|^alespoň|^výborn*|^dobr*|^velmi|^aktivní znalost|^pokročil*|^základní|^plynul*|^plynně|^schopnost*|^uživatelsk*|^ochota|^chuť|^spolehlivost|^pečlivost|^samostatnost|^flexibilita|^týmový|^inženýr|^absolvent*|^student*|^vhodné pro|^technické|^vzdělání|^orientace|^přehled|^cit pro|^smysl pro|^přesnost|^morální|^profesionální|^kladný vztah|^pozitivní|^nasazení|^silné|^bydliště|je nutn*|nutn*|podmínkou|je podmínkou|nezbytn*|vyžadujeme',
    offer:
      'nabízíme|hlavní pracovní poměr|pracovní poměr|dobu neurčitou|smlouva na|práce na|mzda|mzdu|plat|finanční ohodnocení|ohodnocení|motivující|motivační|prémie|bonusy|roční bonus|13 plat|týdnů dovolené|5 týdnů|týden dovolené|dnů dovolené|dovolená|dovolenou|sick days|sick day|stravenky|stravenkov*|příspěvek|příspěvky|multisport|penzijní|životní pojištění|pružná pracovní doba|pružnou pracovní|flexibilní pracovní doba|home office|práce z domova|služební auto|služební vůz|automobil|notebook|mobilní telefon|mobil|vzdělávání|školení a|možnost|možnosti|kariérní růst|kariérního růstu|profesní růst|osobní rozvoj|přátelské prostředí|přátelský kolektiv|příjemné prostředí|příjemné pracovní|kolektiv|mladý kolektiv|zázemí|stabilní|firemní akce|teambuilding*|slevy|zvýhodněn*|cafeteria|kafeterie|kávu|káva|ovoce|občerstvení|parkování|jazykové kurzy|zaměstnanecké|dům|perspektivní|zajímavou práci|zajímavá práce',
    legal:
      'zpracováním osobních|zpracování osobních údajů|zpracováním|bez ohledu na|rovné příležitosti|zdravotním postižením|ozp',
    application:
      'pošlete|pošli|zašlete|zašli|životopis|cv|motivační dopis|přihlaste|přihlas se|odpovězte|odpovězte na|kontaktujte|ozvěte|ozvi se|ozveme|těšíme se|budeme se těšit|zaujal*|' +
      'máte zájem|v případě zájmu|reagujte|klikněte|přidejte se|přidej se|pojďte',
    company:
      '^jsme|^naše|^náš|^hledáme|^společnost|^firma|^pro naši|^pro našeho|^pro klienta|^v naší|^patříme|^vyvíjíme|^působíme|^věříme|^už|patří mezi|patříme mezi|lídr|lídrem|na trhu|založena|zaměstnanců|se sídlem|mezinárodní společnost|přední',
  },
  likely: {
    duty: '^*ání|^*ení|^*ování|^*ace|^*at|^*it|^*ovat|ve spolupráci|dle|každodenní|denní|včetně',
    qualification:
      'zkušenost*|znalost*|praxe|vzdělání|dovednost*|schopnost*|jazyk|jazyka|úroveň|úrovni|komunikace|přístup|myšlení|orientace|excel|ms office|certifikát|flexibilita|samostatnost|ochota|chuť|zájem|kvalifikace|inženýr',
    offer: 'práce|práci|prostředí|tým|týmu|zaměstnání|pojištění|volno|růst|akce|směn*|odměn*',
  },
  fillers:
    'a|i|v|na|s|se|o|do|dále|také|aktivní|samostatná|kompletní|pravidelná|pravidelné|denní|každodenní|technická|technické|k',
  preferred:
    'výhodou|výhoda|velkou výhodou|výhodou není podmínkou|vítán*|vítané|vítaná|bonusem|bonus|plusem|plus|oceníme|uvítáme|není podmínkou|není nutn*|nutná není|ideálně|nejlépe|nice to have|potěší|nepovinn*|výhodné|preferujeme|navíc',
  mandatory: 'podmínkou|nutn*|nezbytn*|povinn*|požadujeme|minimálně',
};
