import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import { AppError } from '../shared/model/errors.ts';
import { connect } from './connection.ts';
import { factsOf, inspectFile, lastChangeOf, type StoreFacts } from './inspect.ts';

/**
 * Copies a store that is in use, with what only its write-ahead log holds yet, into one self-contained file,
 * and reads the copy back: SQLite's own check, and whether it holds all that the store held.
 */
export async function copyStore(
  database: Database,
  file: string,
  nativeBinding: string | undefined,
): Promise<StoreFacts> {
  const before = lastChangeOf(database);
  await database.backup(file);
  detachFromLog(file, nativeBinding);
  const copied = inspectFile(file, 'quick', nativeBinding);
  const isComplete = (copied.lastChange?.sequence ?? 0) >= (before?.sequence ?? 0);
  const source = factsOf(database);
  // While the copy was being checked the store may have moved on; then its counts say nothing about the copy.
  const isComparable = isDeepStrictEqual(copied.lastChange, source.lastChange);
  if (!isComplete || (isComparable && !isDeepStrictEqual(copied, source)))
    throw new AppError('STORE_DAMAGED', 'A backup was made but does not hold all that the store holds');
  return copied;
}

/** A copy of a store in WAL mode would want a log beside it; a backup is one file. */
function detachFromLog(file: string, nativeBinding: string | undefined): void {
  const copy = connect(file, { nativeBinding });
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}
