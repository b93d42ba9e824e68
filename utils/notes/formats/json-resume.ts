/** What of JSON is looked at: an object by explicit names, never a merged copy. */
type Json = { readonly [name: string]: unknown };

/** Most entries of a list that are read; more is no résumé. */
const MOST_ENTRIES = 200;

/** Longer values are cut: no field of a résumé is a book. */
const LONGEST_VALUE = 5000;

/**
 * A JSON Résumé (jsonresume.org) as notes: the summary, each highlight of a job as an accomplishment under its dates, degrees,
 * certificates and languages as facts.
 * @throws Error that names the file and what can be done, when it is none.
 */
export function resumeToMarkdown(name: string, text: string): string {
  const resume = parsed(name, text);
  const basics = object(resume.basics);
  const sections = [
    section('About me', [string(basics.summary)]),
    section('Accomplishments', [...list(resume.work), ...list(resume.volunteer)].flatMap(job)),
    section('Project stories', list(resume.projects).flatMap(project)),
    section('Education', list(resume.education).map(degree)),
    section(
      'Certificates',
      list(resume.certificates).map((entry) => item(joined(string(entry.name), string(entry.issuer)))),
    ),
    section(
      'Languages',
      list(resume.languages).map((entry) => item(joined(string(entry.language), string(entry.fluency), ': '))),
    ),
    section(
      'Skills',
      list(resume.skills).map((entry) => item(joined(string(entry.name), strings(entry.keywords).join(', '), ': '))),
    ),
  ].filter((part) => part !== '');
  if (sections.length === 0) {
    throw new Error(
      `${name}: is no JSON Résumé. Backups are restored under Backup; other notes are read as .md, .txt, .html or .docx.`,
    );
  }
  return sections.join('\n\n');
}

function parsed(name: string, text: string): Json {
  try {
    return object(JSON.parse(text));
  } catch {
    throw new Error(`${name}: is damaged JSON. Save it once more from where it came.`);
  }
}

function section(title: string, lines: readonly string[]): string {
  const given = lines.filter((line) => line !== '');
  return given.length === 0 ? '' : [`# ${title}`, ...given].join('\n\n');
}

function job(entry: Json): string[] {
  const highlights = strings(entry.highlights);
  const where = string(entry.name) || string(entry.company) || string(entry.organization);
  const dates = joined(string(entry.startDate), string(entry.endDate) || 'now', ' – ') || 'Earlier';
  const about = [where && `Company: ${where}`, string(entry.position) && `Role: ${string(entry.position)}`].filter(
    (line) => line !== '',
  );
  if (highlights.length === 0) return [];
  return [`## ${dates}`, about.join('\n'), highlights.map((text) => item(text)).join('\n')];
}

function project(entry: Json): string[] {
  const title = string(entry.name);
  const lines = [string(entry.description), ...strings(entry.highlights).map((text) => item(text))].filter(
    (line) => line !== '',
  );
  return title === '' || lines.length === 0 ? [] : [`## ${title}`, ...lines];
}

function degree(entry: Json): string {
  const what = joined(string(entry.studyType), string(entry.area), ' in ');
  return item(joined(what, string(entry.institution)));
}

function item(text: string): string {
  return text === '' ? '' : `- ${text}`;
}

function joined(left: string, right: string, by = ', '): string {
  return [left, right].filter((part) => part !== '').join(by);
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.slice(0, MOST_ENTRIES).map(object) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value)
    ? value
        .slice(0, MOST_ENTRIES)
        .map(string)
        .filter((text) => text !== '')
    : [];
}

function string(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_VALUE).replace(/\s+/gu, ' ').trim().normalize('NFC') : '';
}
