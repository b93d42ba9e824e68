import type { WordChange } from '../../utils/model';
import './Changed.css';

/** A text with what came and what went marked in it, word for word. */
export function Changed({ pieces }: { readonly pieces: readonly WordChange[] }) {
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text are a fixed list
    <Piece key={index} {...piece} />
  ));
}

function Piece({ words, change }: WordChange) {
  if (change === 'new') return <ins>{words}</ins>;
  if (change === 'gone') return <del>{words}</del>;
  return words;
}
