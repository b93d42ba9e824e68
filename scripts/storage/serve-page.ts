import { bundle } from '../browser/bundle';
import { serve } from '../browser/serve';

/** The script of `page.ts`, for pages that are not served from here. */
export function storageScript(): Promise<string> {
  return bundle(new URL('page.ts', import.meta.url));
}

/** Serves the page of `page.ts` on loopback: see there. */
export async function serveStoragePage(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const script = await storageScript();
  const server = await serve((_, path) =>
    path === '/page.js'
      ? { body: script, type: 'text/javascript' }
      : { body: '<!doctype html><title>Storage</title><script src="/page.js"></script>' },
  );
  return { origin: `http://127.0.0.1:${server.port}`, close: server.close };
}
