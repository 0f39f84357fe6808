import { isDeepStrictEqual } from 'node:util';
import { createBackup, listBackups } from './backup.ts';
import { type BackupReason, readManifest } from './backup-manifest.ts';
import { lastChangeOf } from './inspect.ts';
import type { Clock, Store } from './store.ts';

const INTERVAL_MS = 15 * 60 * 1000;

/** Runs something again and again, that many milliseconds apart, until the function it gives back is called. */
export type Repeat = (intervalMs: number, run: () => void) => () => void;

export type BackupSchedule = {
  /** Backs up at once if the store has changed since its last backup, then after every 15 minutes with a change. */
  start(): Promise<void>;
  /** Ends the schedule; the store may be closed when this resolves. */
  stop(): Promise<void>;
};

/** The backups an open store gets by itself. A backup that fails goes to `onError`; the schedule goes on. */
export function backupSchedule(options: {
  store: Store;
  clock: Clock;
  repeat: Repeat;
  onError: (cause: unknown) => void;
}): BackupSchedule {
  const { store, clock, repeat, onError } = options;
  let cancel: (() => void) | null = null;
  // One after the other: two backups at once would only be in each other's way.
  let running: Promise<void> = Promise.resolve();
  const backUp = (reason: BackupReason): Promise<void> => {
    running = running.then(() => backUpIfChanged(store, reason, clock)).catch(onError);
    return running;
  };
  return {
    async start() {
      cancel ??= repeat(INTERVAL_MS, () => void backUp('change'));
      await backUp('start');
    },
    async stop() {
      cancel?.();
      cancel = null;
      await running;
    },
  };
}

async function backUpIfChanged(store: Store, reason: BackupReason, clock: Clock): Promise<void> {
  if (hasChangedSinceBackup(store)) await createBackup(store, reason, clock);
}

/** Whether the store holds anything that no verified backup does. Which is the newest is not asked: clocks are set back. */
function hasChangedSinceBackup(store: Store): boolean {
  const lastChange = lastChangeOf(store.database);
  if (lastChange === null) return false;
  return !listBackups(store.location.backupDirectory).some(
    ({ file, isVerified }) => isVerified && isDeepStrictEqual(readManifest(file)?.lastChange, lastChange),
  );
}
