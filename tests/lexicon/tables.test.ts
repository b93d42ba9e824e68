import { describe, expect, it } from 'vitest';
import { competencies, concepts, lookUp, phrasesOf, skills } from '../../utils/lexicon';
import { cuesOf } from '../../utils/lexicon/competencies/cues-of';
import { CONCEPTS_CS } from '../../utils/lexicon/concepts/languages/cs';
import { CONCEPTS_IT } from '../../utils/lexicon/concepts/languages/it';
import { CONCEPTS_NL } from '../../utils/lexicon/concepts/languages/nl';
import { CONCEPTS_PL } from '../../utils/lexicon/concepts/languages/pl';
import { CONCEPTS_PT } from '../../utils/lexicon/concepts/languages/pt';
import { CONCEPTS_UK } from '../../utils/lexicon/concepts/languages/uk';
import { readPhraseTable } from '../../utils/lexicon/phrase-table';
import { phraseReader } from '../../utils/lexicon/phrases';
import { readSkillTables } from '../../utils/lexicon/skill-table';
import { classNames } from '../../utils/lexicon/word-classes';
import type { Language } from '../../utils/model';
import { stem } from '../../utils/text/stems';

/** Languages in which concepts have a table of their own. */
const OWN_TABLES: readonly (readonly [Language, string])[] = [
  ['cs', CONCEPTS_CS],
  ['it', CONCEPTS_IT],
  ['nl', CONCEPTS_NL],
  ['pl', CONCEPTS_PL],
  ['pt', CONCEPTS_PT],
  ['uk', CONCEPTS_UK],
];

/** The finer parts of a trade are told apart in English alone; the broad things they are parts of stand in every language, so many of them. */
const BROAD = 440;

/** Languages that stand beside English in the tables of concepts. */
const BESIDE: readonly Language[] = ['de', 'fr', 'es'];

const LANGUAGES: readonly Language[] = ['en', ...BESIDE, ...OWN_TABLES.map(([language]) => language)];

const LOOKED_UP: readonly (readonly ['posting' | 'story', Language])[] = [
  ['posting', 'en'],
  ...LANGUAGES.map((language) => ['story', language] as const),
];

const count = (items: Iterable<unknown>) => [...items].length;

describe('skills', () => {
  it('has the breadth it promises', () => {
    expect(skills.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(skills.map(({ field }) => field)).size).toBeGreaterThanOrEqual(15);
  });

  it('has no alias in two rows', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, aliases } of skills)
      for (const { phrase } of aliases) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(id));
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([phrase, ids]) => `${phrase}: ${[...ids]}`)).toEqual([]);
  });

  it('has at least two members in every family besides the kind itself', () => {
    const members = new Map<string, number>();
    for (const { families, kindOf } of skills)
      for (const family of families) members.set(family, (members.get(family) ?? 0) + (kindOf === undefined ? 1 : 0));
    expect([...members].filter(([, number]) => number < 2)).toEqual([]);
  });

  it('brings only skills that there are, in no circle', () => {
    const brings = new Map(skills.map((skill) => [skill.id, skill.brings]));
    const reaches = (id: string, depth: number): boolean =>
      depth < 5 && (brings.get(id) ?? []).every((next) => brings.has(next) && next !== id && reaches(next, depth + 1));
    expect(skills.filter(({ id }) => !reaches(id, 0)).map(({ id }) => id)).toEqual([]);
  });

  it('is found by each of its names', () => {
    const missed = skills.flatMap(({ id, aliases }) => {
      const names = aliases.filter(({ context }) => !context).map(({ phrase }) => phrase.replace(/(?<= |^)[=^]/gu, ''));
      const text = names.map((name) => `We use ${name} here.`).join('\n');
      const found = new Set<number>();
      for (const hit of lookUp(text, 'posting'))
        if (hit.kind === 'skill' && hit.id === id) found.add(text.slice(0, hit.span.start).split('\n').length - 1);
      return names.filter((_, line) => !found.has(line)).map((name) => `${id}: ${name}`);
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['[CRM]\nSalesforce\nSalesforce', 'two rows'],
    ['Salesforce', 'under no family'],
    ['[CRM]\n+HubSpot', 'names no skill'],
  ])('refuses a table with a slip', (table, message) => {
    expect(() => readSkillTables({ sales: table })).toThrow(message);
  });
});

describe('concepts', () => {
  it('has the breadth it promises', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(650);
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  });

  it('ties both sides: each concept has phrases for postings and for stories', () => {
    const onesided = concepts.filter(({ id }) => {
      const english = phrasesOf(id, 'en');
      return !english.some(({ side }) => side !== 'story') || !english.some(({ side }) => side !== 'posting');
    });
    expect(onesided.map(({ id }) => id)).toEqual([]);
  });

  it.each(BESIDE)('speaks %s', (language) => {
    expect(concepts.filter(({ id }) => phrasesOf(id, language).length > 0).length).toBeGreaterThan(400);
  });

  describe.each(OWN_TABLES)('in %s', (language, table) => {
    const known = new Set(concepts.map(({ id }) => id));
    const rows = readPhraseTable(table, language);

    it('speak of nearly all broad things, each once and under a known id', () => {
      const spoken = concepts.filter(({ id }) => phrasesOf(id, language).some(({ side }) => side !== 'story'));
      expect(spoken.length).toBeGreaterThanOrEqual(BROAD);
      expect(rows.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    });

    it('share a phrase only where they share one in English', () => {
      const owners = new Map<string, string[]>();
      for (const { id } of concepts)
        for (const { phrase } of phrasesOf(id, language)) owners.set(phrase, [...(owners.get(phrase) ?? []), id]);
      const shared = [...owners].filter(([, ids]) => ids.some((id) => !kin(id, ids[0] ?? '')));
      expect(shared.map(([phrase, ids]) => `${phrase}: ${ids.join(', ')}`)).toEqual([]);
    });

    it('ask with no word that stands in postings of every trade', () => {
      const common = new Set(TOO_COMMON[language]?.split(' ').map((word) => stem(word, language)));
      expect(common.size).toBeGreaterThan(10);
      const loose = concepts.flatMap(({ id }) =>
        phrasesOf(id, language)
          .filter(({ phrase }) => !phrase.includes(' ') && common.has(stem(phrase, language)))
          .map(({ phrase }) => `${id}: ${phrase}`),
      );
      expect(loose).toEqual([]);
    });
  });
});

/**
 * Words that stand in postings of every trade, and words that say something else but share their stem with a word one would like to
 * have: "naast" with "naasten", "affidate" with "affidabile".
 */
const TOO_COMMON: { readonly [language in Language]?: string } = {
  cs: 'práce pracovat úkol tým zkušenost znalost člověk lidé osobní firma společnost den rok měsíc týden hodina pozice organizace organizovat oddělení oblast obor pracovník kolega klient zákazník projekt kvalita odpovědnost zodpovědnost podpora podporovat plánování školení vzdělání plat mzda smlouva zajištění zajišťovat zajišťování starat péče realizace realizovat provádění provádět vedení vést rozvoj rozvíjet řízení správa zlepšování kontrola kontrolovat produkt výroba proces služba služby trh prostředí výsledek cíl informace data kontakt komunikace komunikativnost schůzka analýza koordinace dohled místo úroveň zdraví bezpečnost bezpečný technický obchodní finanční administrativní sociální profesní flexibilní směna růst možnost výzva řešení řešit nový dobrý silný rychlý schopnost dovednost příspěvek stravenky pojištění hledat hledáme kandidát nabídka nabízet příprava tvorba účast spolupráce požadujeme požadavky náplň benefity prémie stabilní jazyk výhoda nástup provoz zázemí rozmanitý program závislost zaměření poloha hotovost zakázka normy',
  it: 'lavoro lavorare lavorativo attività compito squadra gruppo esperienza conoscenza persona personale azienda aziendale giorno anno mese settimana ora ruolo organizzazione organizzare reparto ufficio settore collaboratore collaborare collaborazione collega cliente progetto qualità responsabile responsabilità supporto supportare pianificazione pianificare formazione corso diploma laurea stipendio retribuzione contratto garantire assicurare assicurazione curare cura realizzare realizzazione eseguire seguire sviluppare sviluppo gestire gestione gestore migliorare miglioramento controllare controllo prodotto produzione processo servizio servire mercato ambiente risultato obiettivo informazione dato dati contatto comunicazione comunicare analisi analizzare coordinare coordinamento supervisione sede livello salute sicuro sicurezza tecnico tecnica commerciale finanziario amministrativo sociale professionale flessibile orario pieno parziale crescita opportunità sfida soluzione risolvere nuovo buono forte rapido disponibile disponibilità capacità pasto previdenza piano assumere assunzione cercare ricerca candidato offrire offerta operare operatore operativo addetto addetti figura risorsa risorse inserimento conduzione corrispondere guida guidare preparazione preparare realtà contesto leader crescere affidare sistema prestare ricevere medico strumento profilo accettare licenza preventivo pubblico pubblicare programma installare',
  nl: 'werk werken werkzaamheden werkzaam taak taken team ervaring ervaren kennis persoon persoonlijk bedrijf onderneming dag jaar maand week uur functie organisatie organiseren afdeling medewerker collega klant klanten gast project kwaliteit verantwoordelijk ondersteuning ondersteunen planning plannen opleiding niveau diploma salaris reis reiskosten vakantie contract verzorgen zorgen zorg dragen leveren levering bieden aanbod aanbieden bewaken verbeteren verbetering ontwikkelen ontwikkeling ontwikkelaar beheren beheer uitvoeren uitvoering voeren opstellen opzetten controleren controle zoeken zoek werkgever werkplek kantoor proces processen product producten systeem systemen dienst diensten service markt omgeving resultaat doel informatie gegevens contact communicatie communicatief overleg overleggen advies adviseren analyseren analyse vertalen bediening bedienen begeleiden begeleiding leiden leiding training trainen locatie veilig veiligheid gezond gezondheid sector branche mens mensen sociaal technisch techniek commercieel financieel administratief administratie flexibel fulltime parttime uren doorgroeien groei groeien kansen klachten oplossen oplossing oplossingen passie uitdaging uitdagend zelf samen samenwerken dagelijks nieuw goed sterk snel breed vast tijdelijk pensioen korting leren leer naast beschikken belast vertrouwen handhaven beveiligen verzekeren alert toetsen server',
  pl: 'praca pracować zadanie zespół doświadczenie wiedza osoba osobisty firma dzień rok miesiąc tydzień godzina stanowisko organizacja organizować organizowanie dział obszar branża pracownik kolega klient projekt projekty jakość odpowiedzialność odpowiedzialny wsparcie wspieranie planowanie szkolenie szkolenia wykształcenie wynagrodzenie umowa zapewnienie zapewniać dbać dbałość realizacja realizować wykonywanie wykonywać prowadzenie prowadzić rozwój rozwijać rozwijanie zarządzanie obsługa obsługiwać poprawa kontrola kontrolować produkt produkcja proces procesy usługa usługi rynek środowisko wynik cel informacja informacje dane kontakt komunikacja komunikatywność spotkanie analiza analizować koordynacja nadzór miejsce poziom zdrowie bezpieczeństwo bezpieczny techniczny handlowy finansowy administracyjny społeczny zawodowy elastyczny godziny wzrost możliwość wyzwanie rozwiązanie rozwiązywanie nowy dobry silny szybki dostępność umiejętność zdolność dodatek karta opieka medyczna ubezpieczenie ubezpieczenia szukać poszukiwać kandydat oferta oferować przygotowanie przygotowywanie tworzenie udział uczestnictwo współpraca znajomość mile widziane wymagania obowiązki pakiet socjalny premia stabilny atmosfera język grafik program skala reszta płynny mobilny zwolnienie',
  pt: 'trabalho trabalhar tarefa equipa equipe experiência conhecimento pessoa pessoal empresa dia ano mês semana hora função organização organizar departamento área setor colaborador colega cliente projeto qualidade responsável responsabilidade apoio apoiar planeamento planear formação curso diploma salário contrato garantir assegurar seguro segura segurança cuidar cuidado realizar realização elaborar executar acompanhar acompanhamento desenvolver desenvolvimento gerir gestão gestor melhorar melhoria controlar controlo controle produto produção processo serviço servir mercado ambiente resultado objetivo informação dado dados contacto comunicação comunicar reunião análise analisar orientar orientação coordenar coordenação supervisão atividade local nível saúde técnico técnica comercial financeiro administrativo social profissional flexível horário integral parcial crescimento oportunidade desafio solução resolver novo bom forte rápido disponível disponibilidade capacidade vale ticket refeição alimentação transporte benefício plano correio electrónico licença maternidade ensino superior médio completo procurar procuramos candidato oferta oferecer atender atendimento emergente início iniciar conforme integrar educação chamar público programa escala encaminhar entregar observar posição',
  uk: "робота працювати завдання команда досвід знання людина особистий компанія підприємство день рік місяць тиждень година посада організація організовувати відділ галузь сфера працівник співробітник колега клієнт проєкт якість відповідальність відповідальний підтримка підтримувати планування навчання освіта зарплата договір забезпечення забезпечувати дбати реалізація виконання виконувати ведення вести розвиток розвивати управління обслуговування покращення контроль контролювати продукт виробництво процес послуга послуги ринок середовище результат мета інформація дані контакт комунікація комунікабельність зустріч аналіз координація нагляд місце рівень здоров'я безпека безпечний технічний комерційний фінансовий адміністративний соціальний професійний гнучкий графік зростання можливість виклик рішення вирішення новий добрий сильний швидкий уміння вміння навички бонус страхування шукати шукаємо кандидат пропозиція пропонувати підготовка створення участь співпраця вимоги обов'язки офіційний стабільний мова перевага оформлення умови колектив офіс порт завантаження операційний",
};

/** Whether two concepts have a phrase in common in English too. */
function kin(left: string, right: string): boolean {
  if (left === right) return true;
  const english = new Set(phrasesOf(left, 'en').map(({ phrase }) => phrase));
  return phrasesOf(right, 'en').some(({ phrase }) => english.has(phrase));
}

describe('competencies', () => {
  it.each(competencies)('$id has cues of both sides and prompts', ({ id, recallPrompts, definition }) => {
    const english = cuesOf(id, 'en');
    expect(count(english.filter(({ side }) => side !== 'story'))).toBeGreaterThanOrEqual(40);
    expect(count(english.filter(({ side }) => side !== 'posting'))).toBeGreaterThanOrEqual(40);
    expect(recallPrompts.length).toBeGreaterThanOrEqual(3);
    expect(definition).toMatch(/\.$/u);
  });
  it.each(LANGUAGES.slice(1))('are all asked for and told in %s', (language) => {
    for (const { id } of competencies) {
      const own = cuesOf(id, language);
      expect(own.filter(({ side }) => side === 'posting').length, `${id} asked`).toBeGreaterThanOrEqual(4);
      expect(own.filter(({ side }) => side === 'story').length, `${id} told`).toBeGreaterThanOrEqual(3);
    }
  });
  it('are eighteen', () => expect(competencies).toHaveLength(18));
});

describe('phrases', () => {
  const rows = [
    ...concepts.map(({ id }) => ({
      kind: 'concept',
      id,
      phrases: LANGUAGES.flatMap((language) => phrasesOf(id, language)),
    })),
    ...competencies.map(({ id }) => ({
      kind: 'competency',
      id,
      phrases: LANGUAGES.flatMap((language) => cuesOf(id, language)),
    })),
  ];

  it('stand once in a row', () => {
    const twice = rows.flatMap(({ id, phrases }) => {
      const seen = new Set<string>();
      return phrases
        .filter(({ phrase, language, side }) => {
          const key = `${language} ${side ?? ''} ${phrase}`;
          return seen.size === seen.add(key).size || seen.has(`${language}  ${phrase}`) !== (side === undefined);
        })
        .map(({ phrase }) => `${id}: ${phrase}`);
    });
    expect(twice).toEqual([]);
  });

  it('begin and end with a word, and are no lone number', () => {
    const strays = rows.flatMap(({ id, phrases }) =>
      phrases.filter(({ phrase }) => /^~|~$|^\d{1,2}%?$/u.test(phrase)).map(({ phrase }) => `${id}: ${phrase}`),
    );
    expect(strays).toEqual([]);
  });

  it('name only classes that there are', () => {
    const unknown = rows.flatMap(({ phrases }) =>
      phrases.flatMap(({ phrase }) => (phrase.match(/<[^>]*>/gu) ?? []).filter((name) => !classNames.includes(name))),
    );
    expect(unknown).toEqual([]);
  });

  it('say something besides light words', () => {
    const readers = new Map(LANGUAGES.map((language) => [language, phraseReader(language, true)]));
    const empty = rows.flatMap(({ id, phrases }) =>
      phrases
        .filter(({ phrase, language }) => readers.get(language)?.phrase(phrase).length === 0)
        .map(({ phrase }) => `${id}: ${phrase}`),
    );
    expect(empty).toEqual([]);
  });

  it.each(LOOKED_UP)('are found where they stand: %s, %s', (side, language) => {
    const missed = rows.flatMap(({ kind, id, phrases }) => {
      const spoken = phrases
        .filter((phrase) => (phrase.side ?? 'story') === side && phrase.language === language)
        .map(({ phrase }) => phrase)
        .filter((phrase) => !/[<^]/u.test(phrase));
      const text = spoken.map((phrase) => phrase.replace(/\|\S+| ~|=/gu, '')).join('\n');
      const found = new Set<number>();
      for (const hit of lookUp(text, side, language))
        if (hit.kind === kind && hit.id === id) found.add(text.slice(0, hit.span.start).split('\n').length - 1);
      return spoken.filter((_, line) => !found.has(line)).map((phrase) => `${id}: ${phrase}`);
    });
    expect(missed).toEqual([]);
  });
});
