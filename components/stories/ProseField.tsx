import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Language, Span } from '../../utils/model';
import { Marked } from '../common/Marked';

/** A part of a story: a page to write on, as tall as its text. A highlighted stretch is scrolled to when it is first shown. */
export function ProseField({
  label,
  placeholder,
  value,
  language,
  highlight,
  isSmall = false,
  onChange,
  onBlur,
  children,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** The language it is written in: the browser checks its spelling in it. */
  readonly language: Language;
  readonly highlight: Span | undefined;
  /** What is noted about the story and not told. */
  readonly isSmall?: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  /** Hints about it. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const start = highlight?.start;
  useEffect(() => {
    if (start === undefined) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(start, start);
    mirror.current?.querySelector('mark')?.scrollIntoView?.({ block: 'center' });
  }, [start]);
  return (
    <div className="part">
      <label className="part-label" htmlFor={id}>
        {label}
      </label>
      <div className={isSmall ? 'prose-place is-small' : 'prose-place'}>
        {/* The same words under the field: they make it as tall as the text, and carry the highlighting. */}
        <div ref={mirror} className="prose mirror" lang={language} aria-hidden="true">
          {highlight ? <Marked text={value} marks={[{ ...highlight, pair: 1 }]} /> : value}{' '}
        </div>
        <textarea
          ref={field}
          id={id}
          className="prose"
          rows={1}
          dir="auto"
          lang={language}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      </div>
      <div className="hints">{children}</div>
    </div>
  );
}
