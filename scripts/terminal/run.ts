import { alignFiles } from './align';
import { asksForHelp, parseArguments, USAGE } from './arguments';
import { extractFile } from './extract';
import { importFile } from './import';
import { rankFile } from './rank';

/** Where a command writes: what was asked for, and what went wrong. */
export type Streams = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/**
 * Runs one command. With `--json` one object per input file and line, nothing else goes out; what went wrong is told apart, with the
 * file's name and the remedy. Never throws.
 * @returns the exit status: 0, or 1 when the command or any of its files failed; the other files are answered all the same.
 */
export async function runCommand(words: readonly string[], now: string, { out, err }: Streams): Promise<number> {
  const tell = (error: unknown) => err(`${error instanceof Error ? error.message : String(error)}\n`);
  if (asksForHelp(words)) {
    out(`${USAGE}\n`);
    return 0;
  }
  let failed = 0;
  try {
    const options = parseArguments(words);
    for (const path of options.command === 'align' ? [options.posting ?? ''] : options.files) {
      try {
        const { data, text } =
          options.command === 'extract'
            ? extractFile(path, options, now)
            : options.command === 'import'
              ? await importFile(path)
              : options.command === 'rank'
                ? rankFile(path)
                : await alignFiles(options, now);
        out(options.json ? `${JSON.stringify(data)}\n` : `${text}\n`);
      } catch (error) {
        failed += 1;
        tell(error);
      }
    }
  } catch (error) {
    failed += 1;
    tell(error);
  }
  return failed === 0 ? 0 : 1;
}
