import type { Block } from '../../utils/model';
import { usePostingLanguage } from '../common/posting-language';

type Part =
  | { readonly kind: 'list'; readonly blocks: readonly Block[] }
  | { readonly kind: 'one'; readonly block: Block };

/** The whole posting as it was read: plain text in its own order, kept whatever becomes of the page. */
export function PostingText({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="posting-text words" dir="auto" lang={usePostingLanguage()}>
      <h2 className="visually-hidden" lang="en">
        The posting
      </h2>
      {partsOf(blocks).map((part, index) =>
        part.kind === 'list' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed text, in which the same line may stand twice
          <ul key={index}>
            {part.blocks.map(({ text, level }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={place} data-level={Math.min(level, 3)}>
                {text}
              </li>
            ))}
          </ul>
        ) : part.block.kind === 'heading' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <h3 key={index}>{part.block.text}</h3>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={index}>{part.block.text}</p>
        ),
      )}
    </div>
  );
}

/** Items that follow one another are one list. */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== 'item') parts.push({ kind: 'one', block });
    else if (last?.kind === 'list') parts[parts.length - 1] = { kind: 'list', blocks: [...last.blocks, block] };
    else parts.push({ kind: 'list', blocks: [block] });
  }
  return parts;
}
