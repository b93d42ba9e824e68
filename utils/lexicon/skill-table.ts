/** A skill, tool or method, or a kind of tool ("CRM"). */
export type Skill = {
  /** The name in lower case; stable. */
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** The table it stands in: "software", "nursing". */
  readonly field: string;
  /** Families it belongs to: what one family holds can stand in for one another in part. */
  readonly families: readonly string[];
  /** Set where the skill is a kind of tool: any named tool of this family answers it. */
  readonly kindOf?: string;
  /**
   * True for what has a name of its own (a tool, language, standard): who asks for it means it. False for a method or practice
   * ("wound care", "code review"), which people tell of in many words, and for a kind of tool.
   */
  readonly named: boolean;
  /** Ids of skills that come with it: React comes with JavaScript. */
  readonly brings: readonly string[];
  readonly aliases: readonly Alias[];
};

/** `context` is set where the name is also an everyday word ("Go", "Access"): it counts only among words of the trade, see `context.ts`. */
export type Alias = { readonly phrase: string; readonly context?: 'always' | 'at start' };

type Draft = {
  name: string;
  field: string;
  families: string[];
  kindOf?: string;
  named: boolean;
  brings: string[];
  aliases: Alias[];
};

/**
 * Reads the tables of all fields. One row per skill under the heading of its family:
 *
 *     [CRM: customer relationship management, CRM system]   a family; words after the colon name the kind of tool
 *     [~code practice]                                      "~": a family of methods, not of things with names of their own
 *     Salesforce: SFDC, Sales Cloud                         a skill with its aliases
 *     React > JavaScript: ReactJS                           brings another skill with it
 *     =Excel: MS Excel, in excel                            "=": counts as spelled, and at the start of a sentence only in context
 *     !Go: Golang                                           "!": counts as spelled, and only in context
 *     ?excel                                                "?": counts in any case, and only in context
 *     +HubSpot                                              a skill of another row that belongs to this family too
 *
 * Throws on a row that cannot be read, so that a slip in a table shows in every test.
 */
export function readSkillTables(tables: { readonly [field: string]: string }): Skill[] {
  const drafts = new Map<string, Draft>();
  const later: (() => void)[] = [];
  for (const [field, table] of Object.entries(tables)) {
    let family = '';
    let methods = false;
    for (const line of table.split('\n').map((row) => row.trim())) {
      if (line === '') continue;
      const heading = /^\[([^:\]]+)(?::([^\]]*))?\]$/u.exec(line);
      if (heading?.[1]) {
        const name = heading[1].replace(/^~/u, '').trim();
        methods = heading[1].startsWith('~');
        family = name.toLowerCase();
        if (heading[2] !== undefined) add(drafts, { field, family, methods: true }, `${name}: ${heading[2]}`, family);
        continue;
      }
      if (family === '')
        throw new Error(`Skills of ${field}: "${line}" stands under no family; put a [family] above it.`);
      const under = family;
      if (line.startsWith('+')) {
        later.push(() => {
          const other = drafts.get(line.slice(1).trim().toLowerCase());
          if (!other) throw new Error(`Skills of ${field}: "${line}" names no skill; write its row first.`);
          other.families.push(under);
        });
      } else {
        add(drafts, { field, family, methods }, line);
      }
    }
  }
  for (const join of later) join();
  return [...drafts].map(([id, draft]) => ({ id, ...draft }));
}

function add(
  drafts: Map<string, Draft>,
  { field, family, methods }: { readonly field: string; readonly family: string; readonly methods: boolean },
  row: string,
  kindOf?: string,
): void {
  const colon = row.search(/:(?=\s|$)/u);
  const head = (colon < 0 ? row : row.slice(0, colon)).trim();
  const [written = '', ...brought] = head.split(' > ').map((part) => part.trim());
  const own = aliasOf(written);
  const aliases = [own, ...(colon < 0 ? [] : row.slice(colon + 1).split(',')).map((alias) => aliasOf(alias.trim()))];
  const name = own.phrase.replace(/(?<= |^)[=^]/gu, '');
  const id = name.toLowerCase();
  if (drafts.has(id))
    throw new Error(`Skills of ${field}: "${name}" has two rows; keep one and add "+${name}" to the other family.`);
  drafts.set(id, {
    name,
    field,
    families: [family],
    ...(kindOf === undefined ? {} : { kindOf }),
    named: !methods,
    brings: brought.flatMap((part) => part.split(' & ')).map((part) => part.trim().toLowerCase()),
    aliases: aliases.filter(({ phrase }) => phrase !== ''),
  });
}

/** A method of several words counts in all their forms; one word counts as spelled: "networking" is not "a network of". */
function aliasOf(written: string): Alias {
  const sign = written.slice(0, 1);
  if (sign === '?') return { phrase: `^${written.slice(1)}`, context: 'always' };
  if (sign !== '=' && sign !== '!') return { phrase: /^\S+$/u.test(written) ? `^${written}` : written };
  const phrase = written
    .slice(1)
    .split(' ')
    .map((word) => `=${word}`)
    .join(' ');
  return { phrase, context: sign === '!' ? 'always' : 'at start' };
}
