import path from 'node:path';
import type { BackupDescription } from '../../db/backup-manifest.ts';
import type { BackupEntry } from '../../shared/ipc/shapes.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

/** The store as a whole: how it came up, and its backups. */
export function storeHandlers({ session }: HandlerContext): HandlersOf<'store'> {
  return {
    'store:status': async () => {
      const { recovery } = await session.opened();
      if (recovery === null) return { recovery };
      const { newestBackup } = recovery;
      return {
        recovery: { ...recovery, newestBackup: newestBackup === null ? null : entryOf(newestBackup) },
      };
    },
    'store:backups': () => session.backups().map(entryOf),
    'store:back-up-now': async () => entryOf(await session.backUpNow()),
    'store:restore': ({ name }) => session.restore(name),
  };
}

/** A backup as the page knows it: by its name, never by its path. */
function entryOf({ file, at, reason, sizeBytes, planCount, isVerified }: BackupDescription): BackupEntry {
  return { name: path.basename(file), at, reason, sizeBytes, planCount, isVerified };
}
