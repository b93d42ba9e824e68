/** The names of the characters 160 to 255, in order: HTML's oldest entities, which hiring systems still write. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm ' +
  'raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH ' +
  'Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ' +
  'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
  'yacute thorn yuml';

const OTHERS =
  'amp & lt < gt > quot " apos \' bull • hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › euro € ' +
  'trade ™ OElig Œ oelig œ Scaron Š scaron š rarr → check ✓ star ☆ starf ★ zwnj \u200c zwj \u200d ensp \u2002 emsp \u2003 thinsp \u2009 ' +
  'num # colon : semi ; comma , period . lpar ( rpar ) sol / plus + excl ! quest ? commat @ percnt % dollar $ lowbar _ NewLine \n Tab \t';

const NAMED = new Map<string, string>();
for (const [index, name] of LATIN.split(' ').entries()) NAMED.set(name, String.fromCharCode(160 + index));
const pairs = OTHERS.split(' ');
for (let index = 0; index + 1 < pairs.length; index += 2) NAMED.set(pairs[index] ?? '', pairs[index + 1] ?? '');

/** The text with HTML entities decoded once; unknown ones stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,9}));?/gu,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
    },
  );
}
