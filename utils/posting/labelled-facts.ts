import { textKey } from '../text/normalise';
import type { PageHints } from './page-hints';
import type { PlacedBlock } from './sections';
import type { PostingFacts } from './types';

type Fact = 'location' | 'employmentType' | 'salary' | 'closes';

/** What the head of a posting calls its facts, in the languages that are read: whole labels, as `textKey()` writes them. */
const LABELS: { readonly [fact in Fact]: string } = {
  location:
    'location|locations|job location|primary location|work location|office location|place of work|duty station|based in|where|city|region|standort|arbeitsort|einsatzort|dienstort|ort|lieu|lieu de travail|localisation|lieu du poste|ubicación|lugar|lugar de trabajo|localidad|localização|local|local de trabalho|locatie|standplaats|werklocatie|plaats|sede|sede di lavoro|luogo di lavoro|zona|lokalizacja|miejsce pracy|místo|místo výkonu práce|místo práce|lokalita|pracoviště|місце роботи|локація|місто',
  employmentType:
    'employment type|job type|type of employment|contract type|contract|type|position type|schedule|working hours|hours|anstellungsart|vertragsart|arbeitszeit|beschäftigungsart|type de contrat|contrat|temps de travail|tipo de contrato|contrato|jornada|tipo de jornada|tipo de vaga|regime|dienstverband|contractvorm|tipo di contratto|contratto|rodzaj umowy|wymiar pracy|typ úvazku|úvazek|pracovní úvazek|typ smlouvy|тип зайнятості|зайнятість|графік роботи',
  salary:
    'salary|salary range|compensation|pay|pay range|pay rate|rate of pay|wage|remuneration|base salary|gehalt|vergütung|entgelt|lohn|salaire|rémunération|salario|sueldo|banda salarial|rango salarial|remuneração|salário|salaris|retribuzione|stipendio|ral|wynagrodzenie|mzda|plat|зарплата|заробітна плата|оплата',
  closes:
    'closing date|application deadline|deadline|apply by|applications close|closing date for applications|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|fecha límite|prazo de candidatura|sluitingsdatum|scadenza|termin składania|uzávěrka|кінцева дата',
};

const FACT_OF: ReadonlyMap<string, Fact> = new Map(
  (Object.entries(LABELS) as [Fact, string][]).flatMap(([fact, labels]) =>
    labels.split('|').map((label) => [textKey(label), fact] as const),
  ),
);

/** Whether a label is one of facts: "Salary", "Location"; and "Department", which is no fact that is kept. */
export function namesFact(label: string): boolean {
  const key = textKey(label);
  return FACT_OF.has(key) || OTHER_FACTS.has(key) || /(?<!\bto) date$/u.test(key);
}

/** Labels of facts that nobody asks for here. */
const OTHER_FACTS: ReadonlySet<string> = new Set(
  'department|division|team|category|job category|job family|function|industry|sector|reports to|reporting to|report to|responsible to|accountable to|contract duration|duration|hours of work|hours per week|hourly rate|tenure|line manager|grade|band|level|start date|posted|date posted|job id|job code|job number|job reference|reference|ref|requisition id|vacancies|number of positions|openings|abteilung|bereich|eintrittsdatum|service|référence|departamento|área|afdeling|reparto|dział|oddělení|відділ'.split(
    '|',
  ),
);

/** Facts stand at the head of a posting, each in a few words. */
const HEAD_BLOCKS = 30;
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 90;

/**
 * The facts that a posting states with a label, "Location: Hull", or on the line after the label; the first of each. Verbatim. A label
 * whose value runs on as a sentence states no fact.
 */
export function labelledFacts(blocks: readonly PlacedBlock[]): Pick<PostingFacts, Fact> {
  const facts: { [fact in Fact]?: string } = {};
  const head = blocks.slice(0, HEAD_BLOCKS);
  for (const [index, { text }] of head.entries()) {
    const colon = text.slice(0, LONGEST_LABEL + 1).search(/[:：]/u);
    const label = colon > 0 ? text.slice(0, colon) : text;
    const fact = label.length <= LONGEST_LABEL ? FACT_OF.get(textKey(label)) : undefined;
    if (!fact || facts[fact] !== undefined) continue;
    const rest = colon > 0 ? text.slice(colon + 1).trim() : '';
    const value = rest || valueBelow(head[index + 1]);
    if (value && isValue(value)) facts[fact] = value;
  }
  return facts;
}

/** The line after a label states its value unless it is a label, a heading, or an entry of a table of contents. */
function valueBelow(next: PlacedBlock | undefined): string | undefined {
  if (
    !next ||
    next.kind === 'heading' ||
    (next.kind === 'item' && next.linked) ||
    /[:：]/u.test(next.text) ||
    FACT_OF.has(textKey(next.text))
  )
    return undefined;
  return next.text;
}

function isValue(text: string): boolean {
  return (
    text.length <= LONGEST_VALUE &&
    !/[.!?]$/u.test(text.replace(/\b\p{Lu}\.$|\b(?:p\.a|p\.m|ca|St|a\.s|Inc|Co)\.$/u, ''))
  );
}

/** Fields for something to be typed or chosen, not for a place. */
const NO_PLACE = /\b(?:select|search|choose|enter|all locations|any location|view|map|filter|change)\b/iu;

/** The place of work as markup gives it; undefined where it gives several: those are of a list. */
export function markedLocation({ locations }: PageHints): string | undefined {
  const [first] = locations;
  if (!first || new Set(locations).size > 2 || FACT_OF.has(textKey(first)) || NO_PLACE.test(first)) return undefined;
  return first;
}
