import type { Settings } from '../model';
import type { Database, SettingRow, Undo } from './tables';
import { change } from './writing';

export const DEFAULT_SETTINGS: Settings = { singleKeys: true, paper: 'A4', backupReminders: true, welcomed: false };

/** All settings; what was never set has its default. */
export async function getSettings(database: Database): Promise<Settings> {
  const rows = await database.settings.toArray();
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map(({ id, value }) => [id, value])) };
}

/** Sets what is given and leaves the rest. A setting given as undefined goes back to its default. */
export function saveSettings(database: Database, settings: Partial<Settings>): Promise<Undo> {
  const entries = Object.entries(settings);
  const rows = entries.filter(([, value]) => value !== undefined).map(([id, value]) => ({ id, value }) as SettingRow);
  const unset = entries.filter(([, value]) => value === undefined).map(([id]) => id);
  return change(database, ['settings'], async (writer) => {
    await writer.put('settings', rows);
    await writer.remove('settings', unset);
  });
}
