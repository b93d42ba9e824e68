import { Languages } from 'lucide-react';
import { Notice } from '../common/Notice';

/** Fewer stories than every second one in another language leave enough to compare word by word. */
const WORTH_SAYING = 0.5;

/** Said where the posting and most stories are in different languages: a line may be open only because no word met. */
export function OtherLanguageNotice({ count, of }: { readonly count: number; readonly of: number }) {
  if (count === 0 || count < of * WORTH_SAYING) return null;
  return (
    <Notice icon={Languages} title="Your stories are in another language">
      <p className="small">
        {count === of ? 'None of your stories is' : `${of - count} of your ${of} stories are`} in the language of this
        posting. They meet where Plumbline knows the words of both, so look twice at what is open.
      </p>
    </Notice>
  );
}
