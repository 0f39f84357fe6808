import Database from 'better-sqlite3';
import { AppError } from '../shared/model/errors.ts';
import { meansFull, meansOutOfReach } from './system-error.ts';

/** SQLite's word for what went wrong, such as `SQLITE_BUSY`; null when the error is not SQLite's. */
function sqliteCode(cause: unknown): string | null {
  return cause instanceof Database.SqliteError ? cause.code : null;
}

/** Whether SQLite says that the file itself is broken, as against being busy, full or out of reach. */
export function meansDamage(cause: unknown): boolean {
  const code = sqliteCode(cause) ?? '';
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

/** Whether a commit was refused because a reference leads nowhere. */
export function isForeignKeyViolation(cause: unknown): boolean {
  return sqliteCode(cause) === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}

/** The error a user can act on that one of SQLite's or of the file system stands for; any other is given back as it is. */
export function toAppError(cause: unknown): unknown {
  const code = sqliteCode(cause) ?? '';
  const options = { cause };
  if (meansDamage(cause))
    return new AppError('STORE_DAMAGED', 'The store is damaged; restart Cairn to recover it.', options);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new AppError('STORE_BUSY', 'Another program is using the store; close it and try again.', options);
  if (code === 'SQLITE_FULL' || meansFull(cause))
    return new AppError('DISK_FULL', 'The disk is full; free some space and try again.', options);
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH|IOERR)/.test(code) || meansOutOfReach(cause))
    return new AppError(
      'FILE_UNREADABLE',
      'The store cannot be read or written; check its disk and the permissions of its folder.',
      options,
    );
  return cause;
}

/** Runs work on a store and turns SQLite's errors into those a user can act on. */
export function withAppErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw toAppError(cause);
  }
}
