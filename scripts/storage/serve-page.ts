import { build } from 'vite';
import { serve } from '../browser/serve';

/** Serves the page of `page.ts` on loopback: see there. */
export async function serveStoragePage(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const script = await bundle();
  const server = await serve((_, path) =>
    path === '/page.js'
      ? { body: script, type: 'text/javascript' }
      : { body: '<!doctype html><title>Storage</title><script src="/page.js"></script>' },
  );
  return { origin: `http://127.0.0.1:${server.port}`, close: server.close };
}

/** The page's script with the storage and everything it needs, as one file. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: new URL('page.ts', import.meta.url).pathname, formats: ['iife'], name: 'page' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) {
    throw new Error('The script of the storage page was not built.');
  }
  return chunk.code;
}
