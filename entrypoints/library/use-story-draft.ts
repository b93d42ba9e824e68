import { useEffect, useRef, useState } from 'react';
import type { StoryField, StoryTexts } from '../../components/stories/story-fields';
import type { Story } from '../../utils/model';
import { STORY_PARTS } from '../../utils/text/story-text';
import { forgetUnsaved, keepUnsaved } from './unsaved';

/** What was written is stored after so many milliseconds of rest, and when a field is left. */
const REST = 600;

export type StoryDraft = {
  /** As stored, with what is being written over it. */
  readonly texts: StoryTexts;
  /** The story with what is being written, as hints and lengths read it. */
  readonly story: Story;
  readonly isStored: boolean;
  readonly write: (field: StoryField, value: string) => void;
  /** Stores now what is not stored yet. */
  readonly keep: () => void;
};

type Written = { readonly [field in StoryField]?: string };

/**
 * The texts of a story while they are written. They are stored by themselves; fields that are not being written in follow what is stored,
 * as another tab may write them. What is not stored when the page goes away is kept and stored when the library is opened next.
 */
export function useStoryDraft(
  saved: Story,
  save: (fields: Partial<Story>) => Promise<boolean>,
  mayWrite: boolean,
): StoryDraft {
  const [written, setWritten] = useState<Written>({});
  /** The field that is being written in: it does not change under the writer's hands. */
  const focused = useRef<StoryField>(undefined);
  /** Fields that were stored as they are written. Where one differs again, it was changed elsewhere since. */
  const agreed = useRef(new Set<string>());
  const stored = textsOf(saved);
  const pending = pendingOf(written, saved);
  const latest = useRef({ pending, save, id: saved.id, mayWrite });
  latest.current = { pending, save, id: saved.id, mayWrite };

  const keep = () => {
    const { pending: now, save: store } = latest.current;
    if (Object.keys(now).length > 0) void store(now);
  };
  const keepLatest = useRef(keep);
  keepLatest.current = keep;

  useEffect(() => {
    if (Object.keys(written).length === 0) return undefined;
    const timer = setTimeout(() => keepLatest.current(), REST);
    return () => clearTimeout(timer);
  }, [written]);

  // What came back from the database as it was written is written no more, nor what was changed elsewhere after that.
  useEffect(() => {
    const done = Object.keys(written).filter((field) => {
      if (field in pending) return agreed.current.has(field);
      agreed.current.add(field);
      return field !== focused.current;
    });
    if (done.length === 0) return;
    setWritten((current) => Object.fromEntries(Object.entries(current).filter(([field]) => !done.includes(field))));
  });

  useEffect(() => {
    const leave = () => {
      const now = latest.current;
      if (!now.mayWrite || Object.keys(now.pending).length === 0) return;
      keepUnsaved({ id: now.id, at: new Date().toISOString(), fields: now.pending });
      keepLatest.current();
    };
    const comeBack = () => forgetUnsaved(latest.current.id);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      keepLatest.current();
    };
  }, []);

  const texts = { ...stored, ...written };
  return {
    texts,
    story: { ...saved, ...fieldsOf(texts) },
    isStored: Object.keys(pending).length === 0,
    write: (field, value) => {
      focused.current = field;
      agreed.current.delete(field);
      setWritten((current) => ({ ...current, [field]: value }));
    },
    keep: () => {
      focused.current = undefined;
      keep();
    },
  };
}

/** The fields whose written text is not what is stored, which is kept in composed form. */
function pendingOf(written: Written, saved: Story): Partial<Story> {
  const fields = Object.entries(fieldsOf(written)).filter(([field, value]) => {
    return JSON.stringify(value)?.normalize('NFC') !== JSON.stringify(Reflect.get(saved, field));
  });
  return Object.fromEntries(fields);
}

function textsOf(story: Story): StoryTexts {
  const { title, organization = '', period = '', rest = '', answers } = story;
  const [situation = '', task = '', action = '', result = '', reflection = ''] = STORY_PARTS.map((part) => story[part]);
  const parts = { situation, task, action, result, reflection };
  return { title, organization, period, rest, ...parts, answers: answers.join('\n') };
}

/** Texts as fields of a story: an empty text is a field that is not there. */
function fieldsOf(texts: Written): Partial<Story> {
  return Object.fromEntries(
    Object.entries(texts).map(([field, value]) => {
      if (field === 'answers') return [field, value.split('\n').flatMap((line) => line.trim() || [])];
      return [field, value === '' && field !== 'title' ? undefined : value];
    }),
  );
}
