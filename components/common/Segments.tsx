import './Segments.css';

/** One of a few ways to look at the same thing. */
export function Segments<Id extends string>({
  label,
  segments,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly segments: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="segments" role="group" aria-label={label}>
      {segments.map(({ id, label: name }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
