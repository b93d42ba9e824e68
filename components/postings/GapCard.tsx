import { useId, useState } from 'react';
import type { Bridge } from '../../utils/model';
import { languageOf } from '../../utils/text/language';
import { Chooser } from '../alignment/Chooser';
import { Button } from '../common/Button';
import '../common/Field.css';
import { Glyph } from '../common/Glyph';
import { usePostingLanguage } from '../common/posting-language';
import { useDraft } from '../common/use-draft';

/** A sentence of the bank that comes near. */
export type NearSentence = { readonly storyId: string; readonly title: string; readonly sentence: string };

/** An open requirement as its card shows it. */
export type Gap = {
  readonly requirementId: string;
  readonly text: string;
  /** "a must", "nice to have". */
  readonly weight: string;
  /** A missing fact has no slots, only the question. */
  readonly isFact: boolean;
  /** What may be said about it, gently. */
  readonly prompt: string;
  readonly bridge?: Bridge;
  /** The size of the difference, in the posting's words and the person's. */
  readonly size?: { readonly asked: string; readonly yours: string };
  /** Sentences to choose the closest thing from, the nearest first. */
  readonly near: readonly NearSentence[];
};

/** What the person wrote in a bridge. */
export type BridgeChanges = Partial<Omit<Bridge, 'requirementId' | 'updatedAt'>>;

export type GapActions = {
  /** Only what is written is given: what was written a moment ago stays. */
  readonly onBridge: (requirementId: string, changes: BridgeChanges) => void;
  readonly onAskAbout: (requirementId: string) => void;
  readonly onLetGo: (requirementId: string) => void;
};

/** One honest way to stand by a gap: four slots on the string, written in the person's own words. */
export function GapCard({
  gap,
  actions,
  isOneOfMany = false,
}: {
  readonly gap: Gap;
  readonly actions: GapActions;
  /** Among others in one view none may stand out. */
  readonly isOneOfMany?: boolean;
}) {
  const { requirementId, text, weight, isFact, prompt, size } = gap;
  const titleId = useId();
  const lang = usePostingLanguage();
  return (
    <section className="card" aria-labelledby={titleId}>
      <div className="gap-head">
        <Glyph verdict={isFact ? 'unconfirmed' : 'gap'} />
        <div>
          <h3 className="words" id={titleId} dir="auto" lang={lang}>
            {text}
          </h3>
          <p className="small">
            <span className={`verdict ${isFact ? 'v-unconfirmed' : 'v-gap'}`}>{isFact ? 'To confirm' : 'Open'}</span> ·{' '}
            {weight}
          </p>
        </div>
      </div>
      <p className="small">
        {prompt}
        {size && ` They say “${size.asked}”, you say “${size.yours}”.`}
      </p>
      {isFact ? (
        <div className="btn-row">
          <Button onClick={() => actions.onAskAbout(requirementId)}>Ask about it</Button>
        </div>
      ) : (
        <Slots gap={gap} actions={actions} isOneOfMany={isOneOfMany} />
      )}
    </section>
  );
}

function Slots({
  gap,
  actions,
  isOneOfMany,
}: {
  readonly gap: Gap;
  readonly actions: GapActions;
  readonly isOneOfMany: boolean;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const { requirementId, near } = gap;
  const { difference = '', carriesOver = '', firstStep = '', onDaySheet = false, closest } = gap.bridge ?? {};
  const title = near.find(({ storyId }) => storyId === closest?.storyId)?.title;
  const write = (changes: BridgeChanges) => actions.onBridge(requirementId, changes);
  return (
    <>
      <ol className="slots">
        <Slot
          label="The difference, plainly"
          hint="What they ask and what you have, without an excuse"
          saved={difference}
          onSave={(text) => write({ difference: text })}
        />
        <li className={closest ? 'done' : undefined}>
          <span className="dot" aria-hidden="true" />
          <div>
            <p className="label">The closest thing you did</p>
            {closest && !isChoosing && (
              <p className="words" dir="auto" lang={languageOf(closest.sentence)}>
                {closest.sentence}
              </p>
            )}
            {isChoosing ? (
              <Chooser
                label="Which sentence of yours comes closest?"
                options={near.map(({ storyId, title: name, sentence }) => ({
                  id: JSON.stringify([storyId, sentence]),
                  label: `${sentence} (${name})`,
                }))}
                onCancel={() => setChoosing(false)}
                onChoose={(id) => {
                  setChoosing(false);
                  const chosen = near.find(({ storyId, sentence }) => JSON.stringify([storyId, sentence]) === id);
                  if (chosen) write({ closest: { storyId: chosen.storyId, sentence: chosen.sentence } });
                }}
              />
            ) : (
              <p className="btn-row">
                {title && <span className="caption">{title}</span>}
                {near.length > 0 ? (
                  <Button look="link" onClick={() => setChoosing(true)}>
                    {closest ? 'Choose another line' : 'Choose a line'}
                  </Button>
                ) : (
                  <span className="small">Nothing in your stories is near yet.</span>
                )}
              </p>
            )}
          </div>
        </li>
        <Slot
          label="What carries over"
          hint="What you know from it that they need"
          saved={carriesOver}
          onSave={(text) => write({ carriesOver: text })}
        />
        <Slot
          label="The first step you would take"
          hint="One step, a date, and how they would see it"
          saved={firstStep}
          onSave={(text) => write({ firstStep: text })}
        />
      </ol>
      <div className="btn-row">
        <Button
          look={onDaySheet || isOneOfMany ? 'plain' : 'main'}
          aria-pressed={onDaySheet}
          onClick={() => write({ onDaySheet: !onDaySheet })}
        >
          {onDaySheet ? 'On the day sheet' : 'Add to the day sheet'}
        </Button>
        <Button look="quiet" onClick={() => actions.onAskAbout(requirementId)}>
          Ask about it instead
        </Button>
        <Button look="quiet" onClick={() => actions.onLetGo(requirementId)}>
          Let it go
        </Button>
      </div>
    </>
  );
}

function Slot({
  label,
  hint,
  saved,
  onSave,
}: {
  readonly label: string;
  readonly hint: string;
  readonly saved: string;
  readonly onSave: (text: string) => void;
}) {
  const draft = useDraft(saved, onSave);
  const fieldId = useId();
  return (
    <li className={draft.value.trim() === '' ? undefined : 'done'}>
      <span className="dot" aria-hidden="true" />
      <div>
        <label className="label" htmlFor={fieldId}>
          {label}
        </label>
        <textarea id={fieldId} className="field field-line words" rows={1} placeholder={hint} {...draft} />
      </div>
    </li>
  );
}
