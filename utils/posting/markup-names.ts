import type { EmployerHint } from './page-hints';

/** What logos are called beside the name: "Acme logo", "Logo of Acme", "Acme – home". */
const LOGO_WORDS =
  /^(?:(?<before>.+?)(?:['’]s)?\s+(?:company\s+|employer\s+|firmen)?logo(?:\s.*)?|(?:company\s+)?logo\s+(?:of\s+|de\s+|d['’]|von\s+|for\s+|van\s+|di\s+)?(?<after>.+)|(?<home>.+?)\s*(?:[|–-]\s*)?\b(?:home|home ?page|startseite|accueil|inicio))$/iu;

const COPYRIGHT =
  /(?:©|\(c\)|&copy;|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?,?\s*)?(?:by\s+)?((?:\p{Lu}|\d)[^.|©•·\n]{1,60}?)\s*(?:\d{4}|[.|©•·\n]|privacy|terms|cookie|legal|imprint|impressum|datenschutz|contact|site ?map|mentions|aviso|política|powered|accessib|all rights|alle rechte|tous droits|todos los|todos os|tutti i|$)/iu;

/** No name is longer. */
const LONGEST_EMPLOYER = 60;

/** The name in what a place of the page says of the employer; undefined where there is none in it. */
export function nameInHint({ place, name }: EmployerHint): string | undefined {
  const { before, after, home } = (place === 'logo' && LOGO_WORDS.exec(name)?.groups) || {};
  const said = place === 'copyright' ? COPYRIGHT.exec(name)?.[1] : (before ?? after ?? home ?? name);
  return said && said.length <= LONGEST_EMPLOYER ? said : undefined;
}
