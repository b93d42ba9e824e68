const PLACEHOLDER =
  /^[\s"'“”*_]*(?:[.…·\-–—_?*/\\]{1,40}|\[[^\]]{0,200}\]|<[^<>]{0,200}>|\{\{?[^{}]{0,200}\}?\}|\([^()]{0,80}\)|t\.?b\.?[dcaf]\.?(?: .{0,30})?|to ?do\b.{0,60}|fix ?me|fill (?:this |me )?(?:in|out)?.{0,40}|fill (?:this |these |me )?(?:in|out)(?: with [a-z ]{1,30})?\s?[:—–-].{0,300}|x{3,}|n\/?a|none|nil|lorem ipsum.{0,60}|to be (?:added|filled|written|completed|determined).{0,40}|coming soon|write here|your (?:text|answer|story) here|insert .{1,40} here|blank|placeholder|wip|(?:\p{L}{1,20} ){0,2}(?:\([^()]{1,30}\) )?for \d{1,3} ?(?:s|secs?|seconds?|mins?|minutes?))[\s"'“”*_.!]*$/iu;

/** What keeps a place is short; what the pattern sees is bounded. */
const LONGEST_LOOK = 300;

/** Whether a text only keeps a place: dots, "TBD", "[your answer]", "<name>", "___", "xxx", "n/a", "Fill in: …", "for 2 mins". */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.slice(0, LONGEST_LOOK));
}

/** Brackets that ask for something to be filled in, inside a longer text: "[metric]", "<team>", "{{company}}". */
export const SLOT =
  /\[(?!\d+\]|x\]|\s\])[^\]\n]{2,80}\](?!\()|<[a-z][^<>\n]{1,60}>|\{\{[^{}\n]{1,60}\}\}|_{4,}|\bx%|\bX%|\$X\b/u;
