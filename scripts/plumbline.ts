import { runCommand } from './terminal/run';

// The front door from a terminal: the modules that the extension ships, on files.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommand(process.argv.slice(2), new Date().toISOString(), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
