import { useId, useState } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';

/** A competency in the person's own words, where none of the list says it. */
export function OwnTag({ onAdd }: { readonly onAdd: (words: string) => void }) {
  const [words, setWords] = useState('');
  const id = useId();
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onAdd(words.trim());
        setWords('');
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        Another, in your own words
      </label>
      <input
        id={id}
        className="field"
        placeholder="Another, in your own words"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit">Add</Button>
    </form>
  );
}
