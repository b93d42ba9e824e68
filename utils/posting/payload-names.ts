import { dateOf, employmentOf, placesOf } from './job-posting';
import { descriptionHtmlOf, isObject, type JsonObject, listOf, textOf } from './json-values';
import type { StructuredPosting } from './types';

/**
 * Names under which hiring systems and boards give the same things, the usual one first; spelling does not count ("company_name",
 * "companyName", "company-name"). From the documentation of Workable, Recruitee, Breezy, Teamtailor, Oracle, ADP, Comeet, Flatchr, Remotive,
 * Remote OK, Arbeitnow and Adzuna, 2026; behind them the words of the other languages in which sites name their own fields.
 */
const NAMES = {
  title:
    'title name position jobtitle positiontitle requisitiontitle postingtitle jobname jobtitel titel stellentitel bezeichnung titre intitule poste titulo puesto cargo vaga functietitel functie titolo posizione stanowisko nazwa nazev pozice',
  company:
    'companyname company organizationname organization employername employer hiringorganization arbeitgeber firma unternehmen entreprise societe employeur empresa bedrijf bedrijfsnaam werkgever azienda pracodawca zamestnavatel spolecnost',
  location:
    'location locations locationname primarylocation joblocation city candidaterequiredlocation ort arbeitsort standort lieu ville localisation ubicacion localidad ciudad cidade local locatie plaats standplaats sede citta luogo miejsce lokalizacja miasto misto lokalita',
  employmentType: 'employmenttype jobtype jobtypes types contracttype timetype commitment employmenttypecode type',
  salary: 'salary salaryrange payrange compensation',
  published:
    'publishedat published publishedon dateposted posteddate publicationdate publisheddate firstpublished createdat created date',
  closes: 'validthrough closesat closeat closingdate applicationdeadline deadline expiresat',
  url: 'careersurl joburl hostedurl postingurl url shortlink link applicationurl redirecturl',
  description:
    'description fulldescription descriptionhtml jobdescription externaldescriptionstr requisitiondescription jobdescriptions details body contenthtml content beschreibung stellenbeschreibung descriptif descriptionposte descripcion descricao omschrijving functieomschrijving descrizione opis popis',
} as const;

/** Texts that stand beside the description and belong to it, in the order in which they are read. */
const BESIDE = [
  {
    heading: 'Responsibilities',
    names:
      'responsibilities keyresponsibilities externalresponsibilitiesstr duties tasks aufgaben mission missions responsabilites responsabilidades funciones atividades taken verantwoordelijkheden mansioni responsabilita obowiazki zadania naplnprace',
  },
  {
    heading: 'Requirements',
    names:
      'requirements skillsknowledgeexpertise profile profil anforderungen profilrecherche exigences requisitos functieeisen eisen requisiti wymagania pozadavky',
  },
  {
    heading: 'Qualifications',
    names: 'qualifications externalqualificationsstr minimumqualifications qualifikationen qualificacoes kwalifikacje',
  },
  { heading: 'Preferred qualifications', names: 'preferredqualifications nicetohave' },
  {
    heading: 'Benefits',
    names: 'benefits avantages beneficios vorteile wirbieten arbeidsvoorwaarden benefit oferujemy nabizime',
  },
] as const;

/** What the heading and the text of a part are called where a description is a list of parts. */
const PART_HEADINGS = 'heading title name label text';
const PART_TEXTS = 'content value html body text description';

/** A text shorter than this is no description of a job. */
const SHORTEST_DESCRIPTION = 200;

/** An object with more keys is no posting. */
const MOST_KEYS = 300;

/** Values by their keys without spelling. */
type Values = ReadonlyMap<string, unknown>;

function valuesOf(object: JsonObject): Values {
  const entries = Object.entries(object).slice(0, MOST_KEYS);
  return new Map(
    entries.map(([key, value]) => [
      key
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/gu, ''),
      value,
    ]),
  );
}

function firstOf(values: Values, names: string): unknown {
  return names
    .split(' ')
    .map((name) => values.get(name))
    .find((value) => value !== undefined && value !== null && value !== '');
}

/** A heading and its text, as HTML; nothing when the text is blank. */
export function section(heading: unknown, text: unknown): string {
  const html = typeof text === 'string' ? descriptionHtmlOf(text) : partsOf(text);
  return html === '' ? '' : `<h2>${textOf(heading) ?? ''}</h2><div>${html}</div>`;
}

/** A text in a list, as an entry unless it has blocks of its own. */
function entryOf(text: string): string {
  const html = descriptionHtmlOf(text);
  return /<(?:p|div|ul|ol|li|br|h[1-6]|table)\b/iu.test(html) || html === '' ? html : `<li>${html}</li>`;
}

/** A description in one text, in a list of parts with headings, or in an object of texts. */
function partsOf(value: unknown): string {
  if (typeof value === 'string') return descriptionHtmlOf(value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => {
      if (typeof part === 'string') return entryOf(part);
      if (!isObject(part)) return partsOf(part);
      const values = valuesOf(part);
      const heading = firstOf(values, PART_HEADINGS);
      const text = firstOf(values, PART_TEXTS);
      return typeof text === 'string' && heading === text ? entryOf(text) : section(heading, text);
    });
    return parts.join('\n').trim();
  }
  if (!isObject(value)) return '';
  const texts = Object.values(value).filter((text) => typeof text === 'string');
  return texts.map(descriptionHtmlOf).join('\n').trim();
}

/** City, region and country of an address, or its name, however the system calls them. */
export function placeOf(place: unknown): string | undefined {
  if (!isObject(place)) return textOf(place);
  const parts = [place.city, place.region ?? place.state, place.country ?? place.countryCode].map(textOf);
  return textOf(place.fullLocation) ?? (parts.filter((part) => part !== undefined).join(', ') || textOf(place));
}

/** Reads any object with a title and a long description under usual names; undefined for all others. */
export function readByNames(job: JsonObject): StructuredPosting | undefined {
  const values = valuesOf(job);
  const title = textOf(firstOf(values, NAMES.title));
  const descriptionHtml = [
    partsOf(firstOf(values, NAMES.description)),
    ...BESIDE.map(({ heading, names }) => section(heading, firstOf(values, names))),
  ]
    .filter((part) => part !== '')
    .join('\n');
  if (!title || descriptionHtml.length < SHORTEST_DESCRIPTION) return undefined;
  return {
    title,
    company: textOf(firstOf(values, NAMES.company)),
    location: placesOf(listOf(firstOf(values, NAMES.location)).map(placeOf)),
    employmentType: employmentOf(firstOf(values, NAMES.employmentType)),
    salary: textOf(firstOf(values, NAMES.salary)),
    published: dateOf(firstOf(values, NAMES.published)),
    closes: dateOf(firstOf(values, NAMES.closes)),
    url: textOf(firstOf(values, NAMES.url)),
    descriptionHtml,
  };
}
