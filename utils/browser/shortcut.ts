import { browser } from 'wxt/browser';

/** The shortcut that opens the panel, as the person has it now ("Alt+Shift+P"); empty when there is none. */
export async function openingShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
