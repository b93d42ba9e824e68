import { descriptionHtmlOf, isObject, type JsonObject, keyOfHtml, listOf, textOf } from './json-values';
import type { StructuredPosting } from './types';

/** How schema.org and the hiring systems name employment types; what is not in the table is shown in the page's words. */
const EMPLOYMENT: { readonly [key in string]?: string } = {
  fulltime: 'Full-time',
  parttime: 'Part-time',
  contractor: 'Contract',
  contract: 'Contract',
  temporary: 'Temporary',
  intern: 'Internship',
  internship: 'Internship',
  volunteer: 'Volunteer',
  perdiem: 'Per diem',
  permanent: 'Permanent',
  other: '',
};

/** Employment types as one line: "Full-time, Contract". Undefined when nothing is said ("OTHER" says nothing). */
export function employmentOf(value: unknown): string | undefined {
  const names = listOf(value)
    .flatMap((entry) => (textOf(entry) ?? '').split(/[,|]/u))
    .map((name) => {
      const own = name.replace(/^https?:\/\/schema\.org\//u, '').trim();
      return EMPLOYMENT[own.toLowerCase().replace(/[\s_-]/gu, '')] ?? own.replace(/_/gu, ' ');
    })
    .filter((name) => name !== '');
  return [...new Set(names)].join(', ') || undefined;
}

/** Times below this are seconds since 1970, not milliseconds: as milliseconds they would be before 1973. */
const LEAST_MILLISECONDS = 100_000_000_000;

/** An ISO date (YYYY-MM-DD) where the value begins with one, else the page's own words. Numbers are seconds or milliseconds since 1970. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value === 'number') {
    const date = new Date(value < LEAST_MILLISECONDS ? value * 1000 : value);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
  }
  const words = textOf(value);
  return /^\d{4}-\d{2}-\d{2}/u.exec(words ?? '')?.[0] ?? words;
}

/** A person reads five places; a posting that lists two hundred is open everywhere. */
const MOST_PLACES = 5;

/** Places as one line, the first five of them: "Berlin, Germany; Remote". */
export function placesOf(places: readonly (string | undefined)[]): string | undefined {
  const named = [...new Set(places.filter((place) => place !== undefined && place !== ''))];
  const rest = named.length - MOST_PLACES;
  const shown = named.slice(0, MOST_PLACES).join('; ');
  return shown === '' ? undefined : rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** One place of schema.org: a text, a Place with an address, or an address. Its parts from small to large, repeated ones once. */
function placeOf(value: unknown): string | undefined {
  if (!isObject(value)) return textOf(value);
  const address = listOf(value.address)[0] ?? value;
  if (!isObject(address)) return textOf(address);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry]
    .map(textOf)
    .filter((part) => part !== undefined);
  return [...new Set(parts)].join(', ') || textOf(value.name);
}

const PAY_UNITS: { readonly [unit in string]?: string } = {
  hour: 'an hour',
  hourly: 'an hour',
  day: 'a day',
  daily: 'a day',
  week: 'a week',
  weekly: 'a week',
  month: 'a month',
  monthly: 'a month',
  year: 'a year',
  yearly: 'a year',
  annual: 'a year',
  annually: 'a year',
};

/** Pay as one line: "60,000–80,000 EUR a year". Undefined when no amount above nothing is given. */
export function payOf(pay: {
  readonly lowest?: unknown;
  readonly highest?: unknown;
  readonly currency?: unknown;
  readonly unit?: unknown;
}): string | undefined {
  const amounts = [pay.lowest, pay.highest].map(amountOf).filter((amount) => amount !== undefined);
  if (amounts.length === 0) return undefined;
  const unit = textOf(pay.unit);
  return [
    [...new Set(amounts)].join('–'),
    textOf(pay.currency),
    unit === undefined ? undefined : (PAY_UNITS[unit.toLowerCase()] ?? unit),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A number with its thousands set apart; words stay as they are; nothing and zero are no amount. */
function amountOf(value: unknown): string | undefined {
  const words = textOf(value);
  if (words === undefined) return undefined;
  const number = Number(words.replace(/,(?=\d{3})/gu, ''));
  if (Number.isNaN(number)) return words;
  if (number <= 0 || !Number.isFinite(number)) return undefined;
  const [whole = '', fraction] = String(Math.round(number * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

function salaryOf(value: unknown): string | undefined {
  const salary = listOf(value)[0];
  if (!isObject(salary)) return typeof salary === 'number' ? payOf({ lowest: salary }) : textOf(salary);
  const amount = isObject(salary.value) ? salary.value : salary;
  return payOf({
    lowest: amount.minValue ?? amount.value ?? amount.minPrice ?? amount.price,
    highest: amount.maxValue ?? amount.maxPrice,
    currency: salary.currency ?? salary.currencyCode ?? salary.priceCurrency ?? amount.currency,
    unit: amount.unitText ?? salary.unitText ?? amount.duration,
  });
}

/** Fields that hold requirements apart from the description, where a site fills them; "skills" is left out, it holds search words. */
const FURTHER_FIELDS = [
  { field: 'responsibilities', heading: 'Responsibilities' },
  { field: 'qualifications', heading: 'Qualifications' },
] as const;

/** A description with the further fields it does not repeat, each under its name. */
function fullDescription(node: JsonObject): string {
  const parts = [descriptionHtmlOf(node.description)];
  const said = keyOfHtml(parts[0] ?? '');
  for (const { field, heading } of FURTHER_FIELDS) {
    const values = listOf(node[field]);
    const html =
      values.length > 1
        ? `<ul>${values.map((value) => `<li>${descriptionHtmlOf(value)}</li>`).join('')}</ul>`
        : descriptionHtmlOf(node[field]);
    const key = keyOfHtml(html);
    if (key !== '' && !said.includes(key.slice(0, 80))) parts.push(`<h2>${heading}</h2><div>${html}</div>`);
  }
  return parts.join('\n');
}

/** Payroll codes that Workday writes around an employer's name: "631 Acme_United States", "0046 Acme, Inc.". */
const PAYROLL_CODE = /^0\d{1,4} (?=\p{L})|^\d{2,5} (?=\p{L}.*_)|_\p{Lu}[\p{L} ]*$/gu;

/** An employer's name as people say it; undefined when there is none. */
export function employerName(value: unknown): string | undefined {
  return textOf(value)?.replace(PAYROLL_CODE, '').trim() || undefined;
}

/** What a schema.org JobPosting says, references to other nodes followed already. */
export function fromJobPosting(node: JsonObject): StructuredPosting {
  const remote = /telecommute/iu.test(textOf(node.jobLocationType) ?? '') ? ['Remote'] : [];
  const places = listOf(node.jobLocation).map(placeOf);
  const employer = listOf(node.hiringOrganization)[0];
  return {
    title: textOf(node.title) ?? textOf(node.name),
    company: employerName(isObject(employer) ? (employer.name ?? employer.legalName) : employer),
    location: placesOf([...places, ...remote]),
    employmentType: employmentOf(node.employmentType),
    salary: salaryOf(node.baseSalary),
    published: dateOf(node.datePosted),
    closes: dateOf(node.validThrough),
    url: textOf(node.url),
    descriptionHtml: fullDescription(node),
  };
}
