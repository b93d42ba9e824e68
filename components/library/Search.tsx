import { Search as Icon } from 'lucide-react';
import type { Ref } from 'react';
import '../common/Field.css';
import './Search.css';

/** Where a list is searched as one types. */
export function Search({
  label,
  value,
  onChange,
  ref,
}: {
  /** What is searched: "Search stories". */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  return (
    <div className="search">
      <Icon className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
      <input
        ref={ref}
        className="field"
        type="search"
        aria-label={label}
        placeholder="Search, typos forgiven"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
    </div>
  );
}
