/**
 * Words that only stand in the text every posting of an employer carries: equal opportunity, data protection, agencies, fraud
 * warnings. Nothing there says anything of this role, so it raises no question. Plain words in lower case, found anywhere.
 */
const LEGAL_WORDS: readonly string[] = [
  // en
  'equal opportunity',
  'equal employment',
  'affirmative action',
  'without regard to',
  'regardless of race',
  'gender identity',
  'sexual orientation',
  'protected veteran',
  'protected characteristic',
  'protected class',
  'reasonable accommodation',
  'reasonable adjustment',
  'e-verify',
  'fair chance',
  'background check',
  'recruitment agenc',
  'unsolicited resume',
  'privacy notice',
  'privacy policy',
  'cookie',
  'we never ask for payment',
  'all qualified applicants',
  'disability status',
  // de
  'unabhängig von geschlecht',
  'schwerbehind',
  'datenschutz',
  'gleichbehandlung',
  'sexueller orientierung',
  'sexueller identität',
  'personenbezogene daten',
  'personalvermittl',
  // fr
  'orientation sexuelle',
  'situation de handicap',
  'égalité des chances',
  'données personnelles',
  'toutes nos offres',
  // es
  'orientación sexual',
  'igualdad de oportunidades',
  'datos personales',
  // pt, it, nl, pl, cs, uk
  'orientação sexual',
  'igualdade de oportunidades',
  'orientamento sessuale',
  'pari opportunità',
  'seksuele geaardheid',
  'persoonsgegevens',
  'orientacj',
  'danych osobowych',
  'osobních údajů',
  'персональних даних',
];

/** Headings under which all of the text is of that kind. */
const LEGAL_HEADINGS: readonly string[] = [
  'equal opportunit',
  'equal employment',
  'eeo',
  'diversity statement',
  'accommodation',
  'privacy',
  'data protection',
  'notice to',
  'disclaimer',
  'fraud',
  'datenschutz',
  'protection des données',
  'confidentialité des données',
  'protección de datos',
  'privacidad',
];

/** Longer headings are sentences set in bold, and speak for themselves. */
const LONGEST_HEADING = 60;

export function isBoilerplateSentence(text: string): boolean {
  const lower = text.toLowerCase();
  return LEGAL_WORDS.some((words) => lower.includes(words));
}

export function isBoilerplateHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const lower = text.toLowerCase();
  return LEGAL_HEADINGS.some((words) => lower.includes(words));
}
