import { alignFiles } from './terminal/align';
import { parseArguments } from './terminal/arguments';
import { extractFile } from './terminal/extract';
import { importFile } from './terminal/import';
import { rankFile } from './terminal/rank';

/**
 * The front door from a terminal: the modules that the extension ships, on files. With `--json` one object per input file and
 * line, nothing else on standard output; errors go to standard error with the file's name and the remedy.
 */
async function main(): Promise<number> {
  const options = parseArguments(process.argv.slice(2));
  const now = new Date().toISOString();
  let failed = 0;
  const inputs = options.command === 'align' ? [options.posting ?? ''] : options.files;
  for (const path of inputs) {
    try {
      const { data, text } =
        options.command === 'extract'
          ? extractFile(path, options, now)
          : options.command === 'import'
            ? await importFile(path)
            : options.command === 'rank'
              ? rankFile(path)
              : await alignFiles(options, now);
      process.stdout.write(options.json ? `${JSON.stringify(data)}\n` : `${text}\n`);
    } catch (error) {
      failed += 1;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failed === 0 ? 0 : 1;
}

process.stdout.on('error', () => process.exit(0));
main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
