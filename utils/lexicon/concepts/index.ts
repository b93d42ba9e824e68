import type { Language } from '../../model';
import { asTold, type PhraseRow, phrasesByLanguage, readPhraseTable } from '../phrase-table';
import { ACCOUNTS_PRACTICE } from './accounts-practice';
import { BENCH } from './bench';
import { BETTERING } from './bettering';
import { BUILDING } from './building';
import { BUYING } from './buying';
import { CARE } from './care';
import { CLAIMS_CASES } from './claims-cases';
import { CLEANING } from './cleaning';
import { CLINIC } from './clinic';
import { CUSTOMER_TECHNOLOGY } from './customer-technology';
import { DATA } from './data';
import { DATA_CRAFT } from './data-craft';
import { DEALS } from './deals';
import { DELIVERY_PRACTICE } from './delivery-practice';
import { DEPOT } from './depot';
import { DOING_RIGHT } from './doing-right';
import { EDUCATION } from './education';
import { ENGINEERING } from './engineering';
import { ENGINEERING_LEAD } from './engineering-lead';
import { FINANCE } from './finance';
import { FISHING } from './fishing';
import { GETTING_ON } from './getting-on';
import { GUARDS } from './guards';
import { HEALTH } from './health';
import { HOSPITALITY } from './hospitality';
import { IT_OPERATIONS } from './it-operations';
import { IT_SUPPORT } from './it-support';
import { KITCHEN } from './kitchen';
import { LABORATORY } from './laboratory';
import { LAND } from './land';
import { CONCEPTS_CS } from './languages/cs';
import { CONCEPTS_IT } from './languages/it';
import { CONCEPTS_NL } from './languages/nl';
import { CONCEPTS_PL } from './languages/pl';
import { CONCEPTS_PT } from './languages/pt';
import { CONCEPTS_UK } from './languages/uk';
import { LAW } from './law';
import { LEADING_PEOPLE } from './leading-people';
import { LEDGER } from './ledger';
import { LOGISTICS } from './logistics';
import { MACHINE_LEARNING } from './machine-learning';
import { MANNER } from './manner';
import { MANUFACTURING } from './manufacturing';
import { MARKETING } from './marketing';
import { MEDIA } from './media';
import { MEDICINE } from './medicine';
import { NURSING } from './nursing';
import { OFFICE } from './office';
import { ON_ONES_OWN } from './on-ones-own';
import { ONLINE_SHOP } from './online-shop';
import { PAPERS } from './papers';
import { PEOPLE } from './people';
import { PEOPLE_PRACTICE } from './people-practice';
import { PLACES_THINGS } from './places-things';
import { PLANT } from './plant';
import { PLATFORM_PRACTICE } from './platform-practice';
import { PROCESS } from './process';
import { PRODUCT } from './product';
import { PRODUCT_CRAFT } from './product-craft';
import { PRODUCT_PARTS } from './product-parts';
import { PUBLIC_ORDER } from './public-order';
import { RELIABILITY } from './reliability';
import { SALES } from './sales';
import { SCHOOL } from './school';
import { SCREENS_DEVICES } from './screens-devices';
import { SECTORS } from './sectors';
import { SECURITY } from './security';
import { SERVICE_DESK } from './service-desk';
import { SERVICES } from './services';
import { SHOP } from './shop';
import { SITE } from './site';
import { SOCIAL } from './social';
import { SOFTWARE } from './software';
import { SUPPORT_PEOPLE } from './support-people';
import { SYSTEMS } from './systems';
import { TEACHING_PRACTICE } from './teaching-practice';
import { TEAM_DELIVERY } from './team-delivery';
import { TELLING } from './telling';
import { TESTING } from './testing';
import { THERAPY } from './therapy';
import { TRADES } from './trades';
import { TRANSPORT } from './transport';
import { UNDER_PRESSURE } from './under-pressure';
import { UPKEEP } from './upkeep';
import { WEB_PRACTICE } from './web-practice';

/** Something that is done or dealt with at work. */
export type Concept = {
  readonly id: string;
  readonly name: string;
  /** The table it stands in: "work" holds what every trade has. */
  readonly theme: string;
};

const TABLES: { readonly [theme: string]: string } = {
  work:
    LEADING_PEOPLE +
    UNDER_PRESSURE +
    GETTING_ON +
    BUYING +
    TELLING +
    PAPERS +
    BETTERING +
    ON_ONES_OWN +
    DOING_RIGHT +
    PLACES_THINGS +
    MANNER,
  sectors: SECTORS,
  office: OFFICE,
  people: PEOPLE,
  'people-practice': PEOPLE_PRACTICE,
  sales: SALES,
  deals: DEALS,
  marketing: MARKETING,
  media: MEDIA,
  finance: FINANCE,
  'accounts-practice': ACCOUNTS_PRACTICE,
  ledger: LEDGER,
  'claims-cases': CLAIMS_CASES,
  'delivery-practice': DELIVERY_PRACTICE,
  'service-desk': SERVICE_DESK,
  'customer-technology': CUSTOMER_TECHNOLOGY,
  law: LAW,
  software: SOFTWARE,
  engineering: ENGINEERING,
  'engineering-lead': ENGINEERING_LEAD,
  'team-delivery': TEAM_DELIVERY,
  testing: TESTING,
  'it-operations': IT_OPERATIONS,
  'it-support': IT_SUPPORT,
  reliability: RELIABILITY,
  'platform-practice': PLATFORM_PRACTICE,
  security: SECURITY,
  data: DATA,
  'data-craft': DATA_CRAFT,
  'machine-learning': MACHINE_LEARNING,
  'screens-devices': SCREENS_DEVICES,
  'web-practice': WEB_PRACTICE,
  systems: SYSTEMS,
  product: PRODUCT,
  'product-craft': PRODUCT_CRAFT,
  'product-parts': PRODUCT_PARTS,
  health: HEALTH,
  clinic: CLINIC,
  medicine: MEDICINE,
  nursing: NURSING,
  therapy: THERAPY,
  education: EDUCATION,
  school: SCHOOL,
  'teaching-practice': TEACHING_PRACTICE,
  social: SOCIAL,
  care: CARE,
  'support-people': SUPPORT_PEOPLE,
  'public-order': PUBLIC_ORDER,
  guards: GUARDS,
  logistics: LOGISTICS,
  depot: DEPOT,
  manufacturing: MANUFACTURING,
  process: PROCESS,
  plant: PLANT,
  laboratory: LABORATORY,
  bench: BENCH,
  trades: TRADES,
  building: BUILDING,
  site: SITE,
  upkeep: UPKEEP,
  transport: TRANSPORT,
  hospitality: HOSPITALITY,
  kitchen: KITCHEN,
  shop: SHOP,
  'online-shop': ONLINE_SHOP,
  services: SERVICES,
  cleaning: CLEANING,
  land: LAND,
  fishing: FISHING,
};

/** Languages that have a table of their own; the others stand beside English in the tables above. */
const LANGUAGE_TABLES: { readonly [language in Language]?: string } = {
  cs: CONCEPTS_CS,
  it: CONCEPTS_IT,
  nl: CONCEPTS_NL,
  pl: CONCEPTS_PL,
  pt: CONCEPTS_PT,
  uk: CONCEPTS_UK,
};

const ROWS = Object.entries(TABLES).flatMap(([theme, table]) =>
  readPhraseTable(table).map((row) => ({ ...row, theme })),
);

/** Every concept, by theme; the order of the tables. */
export const concepts: readonly Concept[] = ROWS.map(({ id, name, theme }) => ({ id, name, theme }));

const BY_ID: ReadonlyMap<string, Concept> = new Map(concepts.map((concept) => [concept.id, concept]));

/** The concept with this id; `undefined` for an unknown one. */
export function conceptById(id: string): Concept | undefined {
  return BY_ID.get(id);
}

/** The words in which postings ask for a concept and people tell of it, in one language. */
export const phrasesOf = phrasesByLanguage((language) => {
  const own = LANGUAGE_TABLES[language];
  const rows: readonly PhraseRow[] = own === undefined ? ROWS : readPhraseTable(own, language);
  return rows.map((row) => ({ ...row, phrases: row.phrases.map(asTold) }));
});
