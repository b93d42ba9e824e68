/** Structured data larger than this is no posting (the largest seen in the wild is 2 MB, an Ashby page). */
const MOST_CHARACTERS = 5_000_000;

/** Wrappers that pages put around JSON in a script: comments and CDATA marks, each only at the very begin or end. */
const WRAPPERS = [/^<!--/u, /^\/\/\s*<!\[CDATA\[/u, /^\/\*\s*<!\[CDATA\[\s*\*\//u, /^<!\[CDATA\[/u];
const WRAPPER_ENDS = [/-->$/u, /\/\/\s*\]\]>$/u, /\/\*\s*\]\]>\s*\*\/$/u, /\]\]>$/u, /;$/u, /\/\/$/u];

/** What a raw control character inside a string means, where JSON has a short form for it. */
const ESCAPES: { readonly [character in string]?: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Reads JSON as pages really write it: with a byte order mark, in an HTML comment or CDATA section, with raw line breaks and
 * control characters inside strings, backslashes that escape nothing, or a comma before a closing bracket. Undefined for anything else; never throws.
 */
export function parseLooseJson(source: string): unknown {
  if (source.length > MOST_CHARACTERS) return undefined;
  const text = unwrap(source);
  if (text === '') return undefined;
  return parse(text) ?? parse(mend(text));
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value ?? undefined;
  } catch {
    return undefined;
  }
}

function unwrap(source: string): string {
  let text = source.replace(/^\ufeff/u, '').trim();
  for (const wrapper of WRAPPERS) text = text.replace(wrapper, '').trimStart();
  for (const wrapper of WRAPPER_ENDS) text = text.replace(wrapper, '').trimEnd();
  return text;
}

/** One pass over the text: inside strings control characters and stray backslashes are escaped, outside them commas before a closing bracket are dropped. */
function mend(text: string): string {
  const parts: string[] = [];
  let inString = false;
  let comma = -1;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (inString) {
      if (character === '\\') {
        const next = text[index + 1] ?? '';
        const isEscape =
          /["\\/bfnrt]/u.test(next) || (next === 'u' && /^[\da-f]{4}$/iu.test(text.slice(index + 2, index + 6)));
        parts.push(isEscape ? character + next : '\\\\');
        if (isEscape) index += 1;
      } else if (character < ' ') {
        parts.push(ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
      } else {
        if (character === '"') inString = false;
        parts.push(character);
      }
      continue;
    }
    if (character === '"') inString = true;
    if ((character === '}' || character === ']') && comma >= 0) parts[comma] = '';
    if (character === ',') comma = parts.length;
    else if (character.trim() !== '') comma = -1;
    parts.push(character < ' ' && character.trim() !== '' ? '' : character);
  }
  return parts.join('');
}
