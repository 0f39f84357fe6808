import { setImmediate } from 'node:timers/promises';
import type { ImportProgress } from '../../shared/ipc/import-shapes.ts';
import { AppError } from '../../shared/model/errors.ts';

export type Pacing = {
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
};

const rowsBetweenPauses = 250;

/** Throws CANCELLED when the user has called the work off. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError('CANCELLED', 'The import was canceled. Nothing was changed.');
}

/**
 * Lets everything else that waits in this process have its turn now and then, says how far the work
 * is, and throws CANCELLED when it was called off. Call it with every row.
 */
export async function pause(pacing: Pacing, done: number, total: number): Promise<void> {
  if (done % rowsBetweenPauses !== 0 && done !== total) return;
  pacing.onProgress?.({ done, total });
  await setImmediate();
  stopIfCancelled(pacing.signal);
}
