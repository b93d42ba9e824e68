/** Texts shorter than this hold no posting, longer ones are a shop's whole catalogue. */
const SHORTEST_STATE = 500;
const LONGEST_STATE = 2_000_000;

/** A page keeps its data in one script or two. */
const MOST_STATES = 3;

/** `window.__appData = {`, `window["state"] = {`: the begin of data in a script that is otherwise code. */
const ASSIGNMENT = /\b(?:window|self|globalThis)(?:\.[\w$]{1,60}|\[["'][\w$]{1,60}["']\])\s*=\s*(?=\{)/u;

/**
 * The data from which a single-page app draws itself, as JSON texts, longest first: scripts of JSON, objects assigned to the window in
 * scripts of code, an attribute. For pages that show nothing yet; what an extension's script cannot see of the page's
 * window stands in these texts.
 */
export function pageState(doc: Document): readonly string[] {
  const texts = [...doc.querySelectorAll('script:not([src])')].map((script) => {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_STATE) return '';
    return /json/iu.test(script.getAttribute('type') ?? '') ? source : assignedObject(source);
  });
  const attributes = [...doc.querySelectorAll('[data-page]')].map((element) => element.getAttribute('data-page') ?? '');
  return [...texts, ...attributes]
    .filter(({ length }) => length >= SHORTEST_STATE && length <= LONGEST_STATE)
    .sort((left, right) => right.length - left.length)
    .slice(0, MOST_STATES);
}

/** The object literal of the first assignment in a script: from its first brace to the one that closes it; blank when there is none. */
function assignedObject(source: string): string {
  const match = ASSIGNMENT.exec(source);
  if (!match) return '';
  const start = match.index + match[0].length;
  let depth = 0;
  let inString = false;
  for (let index = start; index < source.length; index += 1) {
    const character = source[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return source.slice(start, index + 1);
    }
  }
  return '';
}
