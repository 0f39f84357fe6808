import Database from 'better-sqlite3';

const LOCK_WAIT_MS = 5000;

type ConnectionOptions = {
  readonly?: boolean;
  nativeBinding?: string | undefined;
  lockWaitMs?: number | undefined;
};

/** Opens a SQLite file as it is. Throws SQLite's own error when that is not possible. */
export function connect(file: string, options: ConnectionOptions): Database.Database {
  const { nativeBinding } = options;
  return new Database(file, {
    readonly: options.readonly ?? false,
    fileMustExist: options.readonly ?? false,
    timeout: options.lockWaitMs ?? LOCK_WAIT_MS,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  });
}

/**
 * Sets what every writing connection needs. better-sqlite3 is built with a weaker default for WAL files, so
 * FULL is set and read back: with it a commit is on the disk before it returns.
 */
export function makeDurable(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  const FULL = 2;
  if (database.pragma('synchronous', { simple: true }) !== FULL)
    throw new Error('SQLite does not write durably here');
}
