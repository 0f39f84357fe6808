import { closeStore, openStore } from '../../db/open-store.ts';
import type { Clock, Store, StoreLocation } from '../../db/store.ts';
import { AppError } from '../../shared/model/errors.ts';

/**
 * Opens the store, does the work and closes it. A store that is gone, or damaged and moved aside,
 * ends the command: going on with an empty one would look as if all plans were gone.
 */
export async function withOpenStore<T>(
  location: StoreLocation,
  clock: Clock,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  const { store, recovery } = await openStore(location, clock);
  try {
    if (recovery === null) return await work(store);
    const { movedTo, newestBackup } = recovery;
    const advice =
      newestBackup === null
        ? 'there is no backup to restore'
        : `restore its newest good backup, ${newestBackup.file}`;
    const finding =
      movedTo === null ? 'The store is missing' : `The store is damaged and was moved aside to ${movedTo}`;
    throw new AppError('STORE_DAMAGED', `${finding}; ${advice}.`);
  } finally {
    closeStore(store);
  }
}
