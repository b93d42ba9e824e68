import type { Lines, Span } from '../../model';

/** A table of the notes, Markdown's or HTML's: cells are plain text, a line break inside a cell is a line break. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly lines: Lines }[];
};

/**
 * One thought of the notes: a list item or one line of a paragraph (lines that were only wrapped are joined), a block of code, a
 * table. Text is plain: markup is gone, words are verbatim.
 */
export type Piece = {
  readonly kind: 'text' | 'item' | 'code' | 'table';
  readonly text: string;
  /** Stretches of `text` that stood in bold. */
  readonly strong: readonly Span[];
  /** Its own lines, without those of its children. */
  readonly lines: Lines;
  /** It stood behind `>`. */
  readonly quoted: boolean;
  /** The first line of its paragraph. */
  readonly opens: boolean;
  /** The number of a numbered item. */
  readonly ordinal?: number;
  /** It had a check box. */
  readonly boxed?: true;
  readonly table?: Table;
  /** A rule (`---`) stands right above it. */
  readonly afterRule?: true;
  /** What hangs under an item: further lines and paragraphs, nested items. */
  readonly children: readonly Piece[];
};

/** What made a section a section. */
export type SectionOrigin = 'document' | 'heading' | 'details' | 'bold' | 'bare' | 'item';

/** A heading with what stands under it. The document itself is a section of level 0 without a title. */
export type Section = {
  readonly title: string;
  readonly level: number;
  readonly origin: SectionOrigin;
  /** The heading's lines; of the document its first line. */
  readonly lines: Lines;
  readonly pieces: readonly Piece[];
  readonly sections: readonly Section[];
};

/** The notes as a person sees them: the text's lines, and the tree of sections over them. */
export type Outline = {
  /** The imported text, line by line, without line ends. */
  readonly lines: readonly string[];
  /** True for lines that say nothing: blank, rules, comments, front matter, contents, fences. */
  readonly silent: readonly boolean[];
  readonly root: Section;
};
