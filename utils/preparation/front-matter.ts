import { stringify } from 'yaml';
import { OWN_FILE_KEY, type OwnFileKind } from '../text/own-files';

/** The front matter of a file for the person's notes: what it is, then the fields that are given, in their order. */
export function frontMatter(
  kind: OwnFileKind,
  fields: { readonly [name: string]: string | readonly string[] | undefined },
): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0);
  return `---\n${stringify({ [OWN_FILE_KEY]: kind, ...Object.fromEntries(given) }, { lineWidth: 0 })}---`;
}
