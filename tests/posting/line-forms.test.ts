import { describe, expect, it } from 'vitest';
import type { Language } from '../../utils/model';
import { readLine } from '../../utils/posting/line-forms';

type Form = 'duty' | 'qualification' | 'offer' | 'never';

/** List items, by what their own words say first of all. */
const ITEMS: { readonly [language in Language]: { readonly [form in Form]: string } } = {
  en: {
    duty: 'Repair nets between two trips|You will plan the week|Responsible for forty boats|Manages the harbour office',
    qualification:
      'Three years of experience at sea|Ability to stay awake|Excellent knowledge of knots|You have a skipper’s certificate|Must be able to swim|Maintain current state license to sail',
    offer: 'Competitive salary and a pension|Free lunch on Fridays|Opportunity to sail with us',
    never:
      'Apply now with your CV|All qualified applicants will receive consideration without regard to age|Read more about the harbour',
  },
  de: {
    duty: 'Planung der Fahrten|Du kümmerst dich um vierzig Boote|Wartung und Pflege der Netze',
    qualification:
      'Abgeschlossene Ausbildung als Fischwirt|Sehr gute Englischkenntnisse|Du hast Erfahrung auf See|Ein Funkzeugnis ist unbedingt erforderlich',
    offer: 'Flexible Arbeitszeiten und 30 Tage Urlaub|Wir bieten dir ein Jobrad',
    never: 'Bewirb dich jetzt|Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt',
  },
  fr: {
    duty: 'Assurer l’entretien des filets|Vous gérez quarante bateaux|Gestion du port|Gréerez les bateaux|Être garant du matériel|Vous devrez réparer les filets',
    qualification:
      'Une expérience de trois ans en mer|Vous maîtrisez l’anglais|Titulaire du permis bateau|Vous maitrisez les nœuds',
    offer: 'Tickets restaurant et mutuelle|Nous vous offrons un treizième mois|Vous serez formé par un patron pêcheur',
    never: 'Envoyez votre CV et une lettre de motivation|Type de contrat CDD de six mois',
  },
  es: {
    duty: 'Gestionar las salidas|Te encargarás de cuarenta barcos|Mantenimiento de las redes',
    qualification: 'Tres años de experiencia en el mar|Conocimientos de náutica|Carnet de conducir',
    offer: 'Contrato indefinido y seguro médico|Ofrecemos formación continua',
    never: 'Envíanos tu CV|Inscríbete en la oferta',
  },
  pt: {
    duty: 'Garantir a manutenção das redes|Será responsável por quarenta barcos|Elaboração de escalas',
    qualification: 'Experiência mínima de três anos no mar|Conhecimentos de navegação|Licenciatura em biologia marinha',
    offer: 'Seguro de saúde e subsídio de alimentação|Oferecemos plano de carreira',
    never: 'Envia o teu currículo|Candidata-te já',
  },
  nl: {
    duty: 'Je bent verantwoordelijk voor veertig boten|Onderhouden van de netten|Je plant de week|Je werkt aan veertig boten',
    qualification:
      'Je hebt drie jaar ervaring op zee|Goede kennis van knopen|Een afgeronde opleiding|Je moet dus bereid zijn, en belangrijk is dat je bereid bent te leren',
    offer: 'Een goed salaris en reiskostenvergoeding|Wij bieden 25 vakantiedagen',
    never: 'Solliciteer direct via de button|Stuur je cv en motivatiebrief',
  },
  it: {
    duty: 'Gestire le uscite in mare|Ti occuperai di quaranta barche|Manutenzione delle reti',
    qualification:
      'Esperienza di almeno tre anni in mare|Buona conoscenza dell’inglese|Patente nautica e capacità di lavorare in team',
    offer: 'Contratto a tempo indeterminato e buoni pasto|Offriamo un ambiente giovane',
    never: 'Candidati ora|Inviaci il tuo curriculum',
  },
  pl: {
    duty: 'Planowanie rejsów|Będziesz odpowiadać za czterdzieści łodzi|Naprawa sieci',
    qualification: 'Minimum trzy lata doświadczenia na morzu|Bardzo dobra znajomość węzłów|Masz patent sternika',
    offer: 'Umowa o pracę i prywatna opieka medyczna|Oferujemy kartę Multisport',
    never: 'Aplikuj już dziś|Prześlij CV',
  },
  cs: {
    duty: 'Plánování plaveb|Budete mít na starosti čtyřicet lodí|Údržba sítí',
    qualification: 'Praxe minimálně tři roky|Výborná znalost uzlů|Řidičský průkaz sk. B',
    offer: 'Pět týdnů dovolené a stravenky|Nabízíme služební auto',
    never: 'Pošlete nám životopis|Odpovězte na inzerát',
  },
  uk: {
    duty: 'Планування рейсів|Ти будеш відповідати за сорок човнів|Обслуговування сіток',
    qualification: 'Досвід роботи від трьох років|Знання вузлів|Вища освіта',
    offer: 'Офіційне працевлаштування та відпустка|Пропонуємо гнучкий графік',
    never: 'Надсилай резюме|Телефонуйте нам',
  },
};

const rows = Object.entries(ITEMS).flatMap(([language, forms]) =>
  Object.entries(forms).flatMap(([form, lines]) =>
    lines.split('|').map((line) => ({ language: language as Language, form: form as Form, line })),
  ),
);

describe('what a line says by its own words', () => {
  it.each(rows)('$language: $line ($form)', ({ language, form, line }) => {
    const { duty, qualification, offer, never } = readLine(line, [language, 'en'], true);
    if (form === 'never') {
      expect(never).toBeDefined();
      return;
    }
    const points = { duty, qualification, offer };
    expect(never).toBeUndefined();
    for (const [other, value] of Object.entries(points))
      if (other !== form) expect(points[form]).toBeGreaterThan(value);
  });
});

const WISHES: readonly (readonly [string, boolean])[] = [
  ['A second language is a plus', true],
  ['Bachelor’s degree in biology preferred', true],
  ['Master’s degree (preferred)', true],
  ['Ideally you have sailed before', true],
  ['Five years of experience, preferably in fishing', false],
  ['Databases (Postgres preferred)', false],
  ['Two years at sea. A radio certificate is a plus.', false],
  ['Databases (SQL) and forms (React preferred; others considered)', false],
  ['A certificate for radio (GMDSS) is a plus', true],
  ['Fluent English is required', false],
  ['It would be good if you had sailed before', true],
  ['It helps if you have mended nets', true],
  ['Two years of experience at sea and ideally a radio certificate', false],
];

const AFTERTHOUGHTS: readonly (readonly [Language, string])[] = [
  ['nl', 'Je hebt ervaring op zee, bij voorkeur met sleepnetten'],
  ['en', 'Experience at sea, preferably with trawl nets'],
];

const WISHES_ELSEWHERE: readonly (readonly [Language, string])[] = [
  ['de', 'Gut wäre gern auch ein Funkzeugnis'],
  ['de', 'Schön wäre ein Funkzeugnis'],
  ['de', 'Schön wenn du schon einmal gesegelt bist'],
  ['fr', 'Une première saison en mer serait appréciée'],
  ['fr', 'Une saison en mer serait un réel atout'],
  ['cs', 'Upřednostňujeme plachtaře'],
  ['es', 'Sería ideal haber navegado antes'],
  ['pt', 'Seria ótimo já ter navegado'],
  ['nl', 'Het zou fijn zijn als je kunt zeilen'],
  ['it', 'Sarebbe utile il patentino radio'],
  ['pl', 'Byłoby dobrze, gdybyś umiał żeglować'],
  ['cs', 'Bylo by dobré umět plachtit'],
  ['uk', 'Було б добре вміти ходити під вітрилом'],
];

describe('words that also describe a firm', () => {
  it.each(['Un réseau polyvalent et dynamique aide les personnes autonomes à garder leur autonomie.'])('%s', (line) =>
    expect(readLine(line, ['fr'], false).qualification).toBeLessThanOrEqual(2),
  );
});

describe('what a line demands', () => {
  it.each([
    ['You must be able to swim', true],
    ['A radio certificate is required', true],
    ['A radio certificate is not required', false],
    ['You can swim', false],
  ])('%s: %s', (line, must) => expect(readLine(line, ['en'], true).must).toBe(must));
});

describe('what a line wishes for', () => {
  it.each(WISHES)('%s: %s', (line, wish) => expect(readLine(line, ['en'], true).wish).toBe(wish));
});

describe('an afterthought that wishes for more', () => {
  it.each(AFTERTHOUGHTS)('%s: %s', (language, line) => expect(readLine(line, [language], true).wish).toBe(false));
});

describe('what a line wishes for in further languages', () => {
  it.each(WISHES_ELSEWHERE)('%s: %s', (language, line) => expect(readLine(line, [language], true).wish).toBe(true));
});

describe('sentences about the role rather than the person', () => {
  it.each([
    'The mechanic repairs the winches and keeps the engine log',
    'Day-to-day activities include sorting the catch',
    'The post holder will provide tea for the crew',
    'This position supports the harbour master',
    'The worker will also carefully mend nets',
    'The nets rot, and the crew will often mend them at sea',
    'This will include mending nets at sea',
    'This post will have overall responsibility for the nets',
    'The bosun has responsibility for the boats',
    'The bosun will also be expected to row',
  ])('%s', (line) => {
    const { duty, qualification } = readLine(line, ['en'], false);
    expect(duty).toBeGreaterThanOrEqual(2);
    expect(duty).toBeGreaterThan(qualification);
  });
});

describe('what will be', () => {
  it.each([
    ['You will be mending nets', 2],
    ['The nets will be dry by noon', 0],
  ])('%s', (line, duty) => expect(readLine(line, ['en'], false).duty).toBeGreaterThanOrEqual(duty));

  it.each(['You will be empowered to sail your own boat', 'You’ll feel supported by the crew'])(
    'is offered: %s',
    (line) => {
      const { duty, offer } = readLine(line, ['en'], false);
      expect(offer).toBeGreaterThanOrEqual(duty);
    },
  );

  it('is no duty of anybody by itself', () =>
    expect(readLine('The nets will be dry by noon', ['en'], false).duty).toBe(0));
});

describe('words of trades that are no legal text, no offer and no application', () => {
  it.each([
    'Ability to apply physics to boats',
    'Detect fraudulent claims',
    'Conduct background checks on suppliers',
    'Foster a diverse and inclusive workplace',
    'Handle personal data with care',
  ])('%s', (line) => expect(readLine(line, ['en'], true).never).toBeUndefined());
});
