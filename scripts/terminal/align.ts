import type { Arguments } from './arguments';
import type { Output } from './output';

export async function alignFiles(options: Arguments, _now: string): Promise<Output> {
  throw new Error(`${options.posting}: aligning is not built yet.`);
}
