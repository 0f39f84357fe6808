import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Real files that are too large or not ours to ship; they stand beside the project where there are any. */
export const realData = path.resolve(import.meta.dirname, '../../../../../shared/data');

/** Whether the real files are here; a test that needs them is reported as skipped where they are not. */
export const hasRealData = existsSync(realData);

export function realFile(...parts: string[]): Uint8Array {
  return readFileSync(path.join(realData, ...parts));
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
