/**
 * HTML that came as a string, as elements of a document of their own: no script runs, nothing is loaded, the page is not touched.
 * Undefined where no parser is at hand.
 */
export function inertElement(doc: Document, html: string): Element | undefined {
  const Parser = doc.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (!Parser) return undefined;
  const page = `<!doctype html><html><head></head><body><div>${html}</div></body></html>`;
  return new Parser().parseFromString(page, 'text/html').body?.firstElementChild ?? undefined;
}
