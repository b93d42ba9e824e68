import { parseArgs } from 'node:util';
import { parsedUrl } from '../../utils/text/urls';

export const USAGE = `plumbline extract FILE… [--url URL] [--urls MAP.json] [--json]   read postings
plumbline import  FILE… [--json]                                  read notes
plumbline align   --posting FILE [--nth N] --notes FILE… [--json] hold notes up to a posting
plumbline rank    FILE… [--json]                                  the matching benchmark

FILE is a page (.html), an ATS payload or JSON-LD (.json), notes (.md .txt .org .html .docx), or - for standard input.`;

export type Arguments = {
  readonly command: 'extract' | 'import' | 'align' | 'rank';
  readonly files: readonly string[];
  readonly json: boolean;
  readonly url?: string;
  readonly urls?: string;
  readonly posting?: string;
  readonly nth: number;
  readonly notes: readonly string[];
};

/** Whether the words ask how the commands are called. */
export function asksForHelp(words: readonly string[]): boolean {
  return words[0] === 'help' || words.includes('--help') || words.includes('-h');
}

/** @throws Error with the reason and the usage, when the words make no command. */
export function parseArguments(words: readonly string[]): Arguments {
  const { positionals, values } = parsed(words);
  const [command, ...files] = positionals;
  if (command !== 'extract' && command !== 'import' && command !== 'align' && command !== 'rank') {
    throw new Error(`${command ? `“${command}” is no command.` : 'Name a command.'}\n\n${USAGE}`);
  }
  if (command === 'align' ? !values.posting || values.notes.length === 0 : files.length === 0) {
    throw new Error(
      `“${command}” needs ${command === 'align' ? '--posting and --notes' : 'at least one file'}.\n\n${USAGE}`,
    );
  }
  if (command === 'align' && files.length > 0)
    throw new Error(`“align” takes files after --posting and --notes; “${files[0]}” stands after neither.\n\n${USAGE}`);
  if (values.url !== undefined && !parsedUrl(values.url))
    throw new Error(`--url takes a whole address, such as https://example.org/jobs/1, not “${values.url}”.`);
  const nth = Number(values.nth);
  if (!Number.isInteger(nth) || nth < 1) throw new Error(`--nth takes a whole number from 1, not “${values.nth}”.`);
  return {
    command,
    files,
    nth,
    json: values.json,
    notes: values.notes,
    url: values.url,
    urls: values.urls,
    posting: values.posting,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: takeNotes(words),
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        url: { type: 'string' },
        urls: { type: 'string' },
        posting: { type: 'string' },
        nth: { type: 'string', default: '1' },
        notes: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** `--notes a b c` is `--notes a --notes b --notes c`: every word up to the next option belongs to it. */
function takeNotes(words: readonly string[]): string[] {
  const taken: string[] = [];
  let inNotes = false;
  for (const word of words) {
    if (word.startsWith('--')) inNotes = word === '--notes';
    else if (inNotes && taken.at(-1) !== '--notes') taken.push('--notes');
    taken.push(word);
  }
  return taken;
}
