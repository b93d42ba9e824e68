import Papa from 'papaparse';

/** A row of a sheet with more cells than this is data, not notes. */
const MOST_COLUMNS = 40;

/** A sheet as a Markdown table, line for line where it can be: a row a story, or a row a question. @throws Error that names the file. */
export function csvToMarkdown(name: string, text: string): string {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const rows = data.filter((row) => row.length <= MOST_COLUMNS).map((row) => row.map(cellOf));
  const [header] = rows;
  if (!header || rows.length < 2)
    throw new Error(`${name}: has no rows below its heading. Check that the right sheet was saved.`);
  const line = (cells: readonly string[]) => `| ${header.map((_, index) => cells[index] ?? '').join(' | ')} |`;
  return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.slice(1).map(line)].join('\n');
}

function cellOf(text: string): string {
  return text
    .trim()
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/\r\n|\r|\n/gu, '<br>');
}
