import { type ReactNode, useId, useState } from 'react';
import type { Fact, Gate } from '../../utils/model';
import { Button } from '../common/Button';
import '../common/Field.css';
import { capital } from '../wording/capital';
import type { Row } from './rows';

/** What a gate wants to know besides yes or no; absent where yes says it all. */
function askedValue(gate: Gate | undefined): { readonly label: string; readonly unit?: string } | undefined {
  if (gate?.kind === 'years') return { label: 'How many do you have?', unit: 'years' };
  if (gate?.kind === 'language') return { label: 'How well?' };
  if (gate?.kind === 'degree') return { label: 'Which one do you have?' };
  return undefined;
}

/** A gate is answered by the person, never by a story: yes, no, and how much where that is asked. */
export function FactAnswer({
  row,
  onAnswer,
  children,
}: {
  readonly row: Row;
  readonly onAnswer: (holds: boolean, value: string) => void;
  /** What else can be done, after yes and no. */
  readonly children: ReactNode;
}) {
  const { gate, text } = row.aligned.requirement;
  const asked = askedValue(gate);
  const [value, setValue] = useState(withoutUnit(row.fact?.value ?? '', asked?.unit));
  const fieldId = useId();
  const said = row.aligned.fact;
  const mine = ownWords(row.fact, text);
  return (
    <>
      {mine && (
        <figure className="quote">
          <blockquote className="words" dir="auto">
            {mine}
          </blockquote>
          <figcaption className="source">
            <span>You, in your facts</span>
          </figcaption>
        </figure>
      )}
      {!said && <p className="small">No story can answer this. Say it once, and it is known for every posting.</p>}
      {said && (said.difference || !mine) && (
        <p className="small">{`${capital(said.difference ?? 'It stands in your facts')}.`}</p>
      )}
      <div className="fact">
        {asked && (
          <>
            <label className="small" htmlFor={fieldId}>
              {asked.label}
            </label>
            <input
              id={fieldId}
              className={`field ${asked.unit ? 'field-short' : ''}`}
              inputMode={asked.unit ? 'decimal' : 'text'}
              placeholder={asked.unit}
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </>
        )}
        <div className="btn-row">
          <Button data-act="proves" onClick={() => onAnswer(true, withUnit(value, asked?.unit))}>
            Yes
          </Button>
          <Button data-act="does not" onClick={() => onAnswer(false, '')}>
            No
          </Button>
          {children}
        </div>
      </div>
    </>
  );
}

/** "6" becomes "6 years"; what is no bare number stays as typed. */
function withUnit(value: string, unit: string | undefined): string {
  const trimmed = value.trim();
  return unit && /^\d+([.,]\d+)?$/u.test(trimmed) ? `${trimmed} ${unit}` : trimmed;
}

/** The other way round: "6 years" is "6" in a field that asks for years. */
function withoutUnit(value: string, unit: string | undefined): string {
  return unit !== undefined && value.endsWith(` ${unit}`) ? value.slice(0, -unit.length - 1) : value;
}

/** What the person wrote themselves: a fact that was only said yes to has the posting's words and none of theirs. */
function ownWords(fact: Fact | undefined, requirementText: string): string | undefined {
  if (!fact) return undefined;
  const { text, value = '' } = fact;
  const own = text === requirementText ? '' : text;
  const words = [own, own.includes(value) ? '' : value].filter((part) => part !== '');
  return words.length > 0 ? words.join(', ') : undefined;
}
