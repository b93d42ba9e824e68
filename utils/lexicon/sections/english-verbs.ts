/** The forms with which a line of duties may begin: "manage", "manages". */
export function verbForms(bases: readonly string[]): string[] {
  return bases.flatMap((base) => [base, thirdPerson(base)]);
}

/** The forms in "-ing", with and without a doubled last letter; the one of the two that is no word is never met. */
export function verbNouns(bases: readonly string[]): string[] {
  return bases.flatMap((base) => participles(base));
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function participles(base: string): string[] {
  return base.endsWith('e') ? [`${base.slice(0, -1)}ing`, `${base}ing`] : [`${base}ing`, `${base}${base.slice(-1)}ing`];
}
