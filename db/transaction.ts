import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';

/**
 * Runs work in one transaction that takes the write lock at once: all of it is durable when this returns,
 * and none of it has happened when it throws. `explain` may replace the error of a refused commit; it runs
 * before the transaction is rolled back and so still sees what was refused.
 */
export function inTransaction<T>(database: Database, work: () => T, explain: (cause: unknown) => unknown): T {
  prepared(database, 'BEGIN IMMEDIATE').run();
  try {
    const result = work();
    commit(database, explain);
    return result;
  } catch (cause) {
    // SQLite has already rolled back after some errors, a full disk for one.
    if (database.inTransaction) prepared(database, 'ROLLBACK').run();
    throw cause;
  }
}

function commit(database: Database, explain: (cause: unknown) => unknown): void {
  try {
    prepared(database, 'COMMIT').run();
  } catch (cause) {
    throw explain(cause);
  }
}

/** Runs several queries on one unchanging state of the store. */
export function inSnapshot<T>(database: Database, read: () => T): T {
  if (database.inTransaction) return read();
  prepared(database, 'BEGIN').run();
  try {
    return read();
  } finally {
    prepared(database, 'COMMIT').run();
  }
}
