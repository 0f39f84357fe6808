import type { Database } from 'better-sqlite3';
import { collectionNames, collections } from '../shared/model/collections.ts';
import { AppError } from '../shared/model/errors.ts';
import { layoutOf } from './record-columns.ts';
import { isForeignKeyViolation } from './sqlite-error.ts';

/** A reference that leads nowhere: the table it is in and the table it should lead to. */
export type Dangling = {
  table: string;
  parent: string;
};

/** Every reference in the store that leads nowhere. */
export function danglingReferences(database: Database): Dangling[] {
  // The pragma's rows have these columns: sqlite.org/pragma.html#pragma_foreign_key_check.
  return database.pragma('foreign_key_check') as Dangling[];
}

/** Says which kind of record made a commit fail; must run before the transaction is rolled back. */
export function explainRefusedCommit(database: Database, cause: unknown): unknown {
  if (!isForeignKeyViolation(cause)) return cause;
  const [first] = danglingReferences(database);
  if (first === undefined) return cause;
  const owner = nounOf(first.table);
  if (first.parent === 'account') return new AppError('INVALID_INPUT', 'A plan needs its account', { cause });
  if (first.parent === 'plan')
    return new AppError('INVALID_INPUT', `This ${owner} would be left without a plan`, { cause });
  const target = nounOf(first.parent);
  return new AppError('INVALID_INPUT', `This ${owner} refers to a missing ${target}`, { cause });
}

function nounOf(table: string): string {
  const name = collectionNames.find((candidate) => {
    const layout = layoutOf(candidate);
    return layout.table === table || layout.lists.some((list) => list.table === table);
  });
  return name === undefined ? 'record' : collections[name].noun;
}
