import type { StructuredPosting } from './types';

/** A posting from JSON that a hiring system or JSON-LD gives; undefined for any other JSON. */
export function structuredFrom(_json: unknown): StructuredPosting | undefined {
  return undefined;
}
