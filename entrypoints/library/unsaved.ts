import { useEffect } from 'react';
import type { Story } from '../../utils/model';
import { getStory, saveStory, updateStory } from '../../utils/storage/stories';
import { storage } from '../common/use-storage';

/** What was written of a story, and not stored when its page was closed. */
export type Unsaved = { readonly id: string; readonly at: string; readonly fields: Partial<Story> };

/** Closing a page gives no time for the database; this small store of the browser takes a text at once. */
const PREFIX = 'plumbline unsaved ';

/** Keeps what is not stored yet, at once, until the library is opened next. */
export function keepUnsaved(unsaved: Unsaved): void {
  localStorage.setItem(PREFIX + unsaved.id, JSON.stringify(unsaved));
}

export function forgetUnsaved(id: string): void {
  localStorage.removeItem(PREFIX + id);
}

/** Stores what was kept when a page was closed, unless the story was changed since. */
export function useUnsaved(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    for (const unsaved of allUnsaved()) void store(unsaved).then(() => forgetUnsaved(unsaved.id));
  }, [isReady]);
}

function allUnsaved(): Unsaved[] {
  return Object.keys(localStorage).flatMap((key) => {
    if (!key.startsWith(PREFIX)) return [];
    try {
      return [JSON.parse(localStorage.getItem(key) ?? '') as Unsaved];
    } catch {
      localStorage.removeItem(key);
      return [];
    }
  });
}

async function store({ id, at, fields }: Unsaved): Promise<void> {
  const { database } = storage;
  const story = await getStory(database, id);
  if (!story) {
    await saveStory(database, { title: '', competencies: [], answers: [], ...fields, id });
    return;
  }
  if (story.updatedAt < at) await updateStory(database, id, fields);
}
