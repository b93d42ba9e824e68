import type { PostingPicture, SenioritySign } from '../../utils/model';
import { usePostingLanguage } from '../common/posting-language';
import { Folded } from '../common/State';
import { plural } from '../wording/plural';
import './WhatItSays.css';

/** What a sign of seniority is a sign of, in words. */
const SIGN: { readonly [sign in SenioritySign]: string } = {
  title: 'in the title',
  years: 'years',
  'leads people': 'leads people',
  owns: 'owns something',
  supports: 'supports others',
};

/** What a posting says and does not, for a reader who wants to know how far to trust it. Neutral: the reader judges. */
export function WhatItSays({ picture }: { readonly picture: PostingPicture }) {
  const { weights, seniority, vague, matters, remarks } = picture;
  const lang = usePostingLanguage();
  return (
    <Folded label="What it says, and what it does not">
      <div className="what-it-says">
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {weights.length > 0 && (
          <div>
            <h3 className="label">Named most</h3>
            <ul>
              {weights.map(({ words, mentions, inTitle }) => (
                <li key={words}>
                  <span className="words" dir="auto" lang={lang}>
                    {words}
                  </span>{' '}
                  <span className="caption">
                    {[mentions > 0 && plural(mentions, 'line'), inTitle && 'in the title'].filter(Boolean).join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Quoted
          label="How much is handed over"
          quotes={seniority.map(({ sign, quote }) => ({ words: quote, aside: SIGN[sign] }))}
        />
        <Quoted label="A manner rather than a task" quotes={vague.map((words) => ({ words }))} />
        <Quoted
          label="Said"
          quotes={matters.flatMap(({ matter, said }) => (said === undefined ? [] : [{ words: said, aside: matter }]))}
        />
        {matters.some(({ said }) => said === undefined) && (
          <div>
            <h3 className="label">Not said</h3>
            <p>
              {matters
                .filter(({ said }) => said === undefined)
                .map(({ matter }) => matter)
                .join(', ')}
            </p>
          </div>
        )}
      </div>
    </Folded>
  );
}

function Quoted({
  label,
  quotes,
}: {
  readonly label: string;
  readonly quotes: readonly { readonly words: string; readonly aside?: string }[];
}) {
  const lang = usePostingLanguage();
  if (quotes.length === 0) return null;
  return (
    <div>
      <h3 className="label">{label}</h3>
      <ul>
        {quotes.map(({ words, aside }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, and the same words may stand in it twice
          <li key={index}>
            <span className="words" dir="auto" lang={lang}>
              {words}
            </span>{' '}
            {aside && <span className="caption">{aside}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
