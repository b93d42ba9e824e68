import type { MotivationDraft } from '../../utils/model';

export type MotivationText = {
  readonly id: string;
  readonly about: MotivationDraft['kind'];
  readonly text: string;
};

/** The question each kind of motivation answers. */
const ASKED: { readonly [about in MotivationDraft['kind']]: string } = {
  company: 'Why this company',
  role: 'Why this role',
  fit: 'Why you',
  aspiration: 'Where you want to go',
  about: 'About you',
};

/** What the person wrote about why: for the questions every first call asks. */
export function Motivations({ texts }: { readonly texts: readonly MotivationText[] }) {
  if (texts.length === 0) {
    return <p className="small">Your notes say nothing yet about why this company, this role, or you.</p>;
  }
  return (
    <ul className="motivations">
      {texts.map(({ id, about, text }) => (
        <li key={id}>
          <span className="label">{ASKED[about]}</span>
          <p className="words" dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
