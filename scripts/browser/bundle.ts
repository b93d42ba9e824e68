import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module and everything it needs as one script for a page; what it exports is the global `name`. */
export async function bundle(entry: URL, name = 'page'): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry.pathname} was not bundled.`);
  return chunk.code;
}
