import path from 'node:path';
import { createBackup, listBackups } from '../db/backup.ts';
import type { BackupDescription } from '../db/backup-manifest.ts';
import { type BackupSchedule, backupSchedule, type Repeat } from '../db/backup-schedule.ts';
import { closeStore, type OpenedStore, openStore } from '../db/open-store.ts';
import { restoreBackup } from '../db/restore.ts';
import type { Clock, Store, StoreLocation } from '../db/store.ts';
import { AppError } from '../shared/model/errors.ts';
import type { Log } from './log.ts';

/** The store as the running app holds it: opened once, backed up by itself, put back from a backup. */
export type StoreSession = {
  /** The open store with what had to be done to open it; waits while it is being opened, throws why it was not. */
  opened(): Promise<OpenedStore>;
  /** The open store alone. */
  store(): Promise<Store>;
  /** The backups there are, newest first. */
  backups(): BackupDescription[];
  backUpNow(): Promise<BackupDescription>;
  /** Starts the backups that the store gets by itself, now and after every while with a change. */
  startBackups(): Promise<void>;
  /**
   * Puts the backup of that file name in place of the store, which is backed up first. Throws NOT_FOUND for
   * an unknown name and FILE_DAMAGED for a bad backup; then the store is as it was.
   */
  restore(name: string): Promise<void>;
  /** Closes the store if it is open; nothing may use it afterwards. */
  close(): void;
};

type SessionOptions = { location: StoreLocation; clock: Clock; repeat: Repeat; log: Log };

/** Starts opening the store. Nothing is thrown here: whoever asks for the store gets the reason. */
export function openStoreSession({ location, clock, repeat, log }: SessionOptions): StoreSession {
  let open: OpenedStore | null = null;
  let schedule: BackupSchedule | null = null;
  let backingUp: Promise<unknown> = Promise.resolve();
  const openNow = async () => {
    open = await openStore(location, clock);
    return open;
  };
  let opening = openNow();

  const startBackups = async () => {
    const { store } = await opening;
    const onError = (error: unknown) => log.error('backup', error);
    schedule = backupSchedule({ store, clock, repeat, onError });
    await schedule.start();
  };
  const close = () => {
    if (open !== null) closeStore(open.store);
    open = null;
  };
  const replaceStore = async (file: string, before: Promise<OpenedStore>) => {
    // A store that could not be opened needs no closing, and may be just why a backup is wanted.
    await before.catch(() => undefined);
    // A backup reads from the connection that is about to close; how it ended is known to who asked for it.
    await backingUp.catch(() => undefined);
    await schedule?.stop();
    close();
    try {
      await restoreBackup(location, file, clock);
    } finally {
      await openNow();
    }
  };
  return {
    opened: () => opening,
    store: async () => (await opening).store,
    backups: () => listBackups(location.backupDirectory),
    backUpNow: () => {
      const made = opening.then(({ store }) => createBackup(store, 'request', clock));
      backingUp = made;
      return made;
    },
    startBackups,
    restore: async (name) => {
      const known = listBackups(location.backupDirectory).find(({ file }) => path.basename(file) === name);
      if (known === undefined) throw new AppError('NOT_FOUND', 'This backup no longer exists');
      const replacing = replaceStore(known.file, opening);
      // Whoever asks for the store meanwhile gets the one that is there afterwards, also when restoring failed.
      opening = replacing.catch(() => undefined).then(() => open ?? openNow());
      await replacing;
      if (schedule !== null) await startBackups();
    },
    close,
  };
}
