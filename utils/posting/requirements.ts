import type { Block, Language, Requirement } from '../model';

/** The requirements among the blocks of a posting, in its order. */
export function requirementsOf(_blocks: readonly Block[], _language: Language): Requirement[] {
  return [];
}
