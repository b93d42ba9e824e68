import type { FocusEvent } from 'react';

/**
 * Hands the focus of a row of tabs on to the tab that is chosen. The row does so itself, but not once after somebody
 * clicked the tab that had the focus already: then the row would keep it, and nothing would show where it is.
 */
export function focusChosenTab({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget) currentTarget.querySelector<HTMLElement>('[data-state="active"]')?.focus();
}
