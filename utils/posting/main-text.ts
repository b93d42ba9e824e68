import type { Language } from '../model';
import type { PageText, Piece } from './block-builder';
import { readHeading } from './headings';
import { type FiledLine, fileLines } from './requirements';

/** A container may be narrowed to one inside it when it keeps this share of what looks like a posting, and every known section. */
const KEPT_SHARE = 0.7;

/** How much a line speaks for a posting: under a heading we know, and elsewhere. */
const UNDER_KNOWN_HEADING = 2;
const BY_ITS_WORDS = 1;

/** Lines outside the main part of a page speak less: it may be another posting's teaser. */
const ZONE_SHARE = { main: 1, aside: 0.5, chrome: 0.1, hidden: 0.3 } as const;

/**
 * The pieces of the posting among everything on a page: those of the smallest container that holds all known sections of duties and
 * qualifications and most lines of such kind, without navigation, hidden repetitions and other postings. Empty when no line on
 * the page looks like part of a posting.
 */
export function mainTextOf({ pieces, containers }: PageText, languages: readonly Language[]): readonly Piece[] {
  // A list of links in navigation is navigation, whatever its heading.
  const filed = fileLines(pieces, languages).filter(
    ({ block }) => !(pieces[block]?.zone === 'chrome' && pieces[block]?.linked),
  );
  const narrow = containerOf(filed, pieces, containers);
  if (narrow === undefined) return [];
  const container = widened(narrow, pieces, containers, languages);
  const wanted = new Set(filed.filter(({ underKnownHeading }) => underKnownHeading).map(({ block }) => block));
  const inside = pieces.filter(
    (piece, index) =>
      isWithin(piece.container, container, containers) &&
      (piece.zone === 'main' || piece.zone === 'aside' || wanted.has(index) || announces(index, pieces, wanted)),
  );
  return withoutElsewhere(withoutRepeats(inside), languages);
}

function containerOf(
  filed: readonly FiledLine[],
  pieces: readonly Piece[],
  containers: readonly number[],
): number | undefined {
  const weights = new Float64Array(containers.length);
  const known = new Float64Array(containers.length);
  const add = (block: number | undefined, to: Float64Array, weight: number) => {
    for (let container = pieces[block ?? -1]?.container ?? -1; container >= 0; container = containers[container] ?? -1)
      to[container] = (to[container] ?? 0) + weight;
  };
  for (const { block, underKnownHeading, section } of filed) {
    const zone = pieces[block]?.zone ?? 'main';
    add(block, weights, (underKnownHeading ? UNDER_KNOWN_HEADING : BY_ITS_WORDS) * ZONE_SHARE[zone]);
    if (!underKnownHeading) continue;
    // The heading itself must be inside too: a list without its heading says less.
    add(block, known, 1);
    add(section.block, known, 1);
  }
  if ((weights[0] ?? 0) === 0) return undefined;
  let chosen = 0;
  const total = weights[0] ?? 0;
  const sections = known[0] ?? 0;
  // Containers are numbered in reading order, so a container inside the chosen one comes after it.
  for (let candidate = 1; candidate < containers.length; candidate += 1) {
    if (!isWithin(candidate, chosen, containers)) continue;
    if ((weights[candidate] ?? 0) >= total * KEPT_SHARE && (known[candidate] ?? 0) >= sections) chosen = candidate;
  }
  return chosen;
}

/**
 * The container around the chosen one, as far as what leads in the first line of the chosen one stands there, or what else a posting has
 * beside its requirements: an offer under a heading.
 */
function widened(
  chosen: number,
  pieces: readonly Piece[],
  containers: readonly number[],
  languages: readonly Language[],
): number {
  const outer = containers[chosen] ?? -1;
  if (outer < 0) return chosen;
  const first = pieces.findIndex(({ container }) => isWithin(container, chosen, containers));
  const isAdded = (piece: Piece | undefined): piece is Piece =>
    piece?.zone === 'main' &&
    isWithin(piece.container, outer, containers) &&
    !isWithin(piece.container, chosen, containers);
  const before = pieces[first - 1];
  const leadsIn = isAdded(before) && pieces[first]?.kind === 'item';
  const offers = pieces.some(
    (piece) => isAdded(piece) && piece.kind === 'heading' && readHeading(piece.text, languages)?.kind === 'benefits',
  );
  return leadsIn || offers ? widened(outer, pieces, containers, languages) : chosen;
}

function isWithin(container: number, outer: number, containers: readonly number[]): boolean {
  for (let at = container; at >= outer && at >= 0; at = containers[at] ?? -1) if (at === outer) return true;
  return false;
}

/** A heading outside the visible part counts when a wanted line follows it. */
function announces(index: number, pieces: readonly Piece[], wanted: ReadonlySet<number>): boolean {
  return pieces[index]?.kind === 'heading' && wanted.has(index + 1);
}

/** Pages repeat a posting for small screens and for print; the first copy of a line counts. */
function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ kind, zone, text }) => {
    const isRepeat = seen.has(text) && kind !== 'heading' && zone !== 'main';
    seen.add(text);
    return !isRepeat;
  });
}

/** Leaves out the sections that belong to the site: similar jobs, sign-in, sharing. */
function withoutElsewhere(pieces: readonly Piece[], languages: readonly Language[]): Piece[] {
  let isElsewhere = false;
  return pieces.filter((piece) => {
    if (piece.kind === 'heading') {
      const kind = readHeading(piece.text, languages)?.kind;
      isElsewhere = kind === 'elsewhere' || (isElsewhere && kind === undefined);
    }
    return !isElsewhere;
  });
}
