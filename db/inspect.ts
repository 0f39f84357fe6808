import type { Database } from 'better-sqlite3';
import { AppError } from '../shared/model/errors.ts';
import { connect } from './connection.ts';
import { danglingReferences } from './dangling.ts';
import { schemaVersion, versionOf } from './migrate.ts';
import { meansDamage } from './sqlite-error.ts';

/** "CARN", set by the first migration: what tells a Cairn store from any other SQLite file. */
const APPLICATION_ID = 0x4341524e;

/** The newest history entry: two stores with the same one hold the same data. */
export type LastChange = { sequence: number; at: string } | null;

/** What a store file holds, as far as can be told without knowing its plans. */
export type StoreFacts = {
  schemaVersion: number;
  /** Rows by table. */
  rows: Record<string, number>;
  lastChange: LastChange;
};

/** How thoroughly SQLite looks: `quick` skips whether indexes match their tables. */
export type Thoroughness = 'quick' | 'thorough';

/** What is wrong with a store's file as SQLite sees it; an empty list is a sound one. */
export function structuralProblems(database: Database, thoroughness: Thoroughness): string[] {
  const check = thoroughness === 'quick' ? 'quick_check' : 'integrity_check';
  try {
    const found = database.prepare<[], string>(`PRAGMA ${check}`).pluck().all();
    const problems = found.filter((line) => line !== 'ok');
    for (const { table, parent } of danglingReferences(database))
      problems.push(`a row of ${table} refers to a missing row of ${parent}`);
    return problems;
  } catch (cause) {
    if (!meansDamage(cause) || !(cause instanceof Error)) throw cause;
    return [cause.message];
  }
}

/** Counts what a store holds. */
export function factsOf(database: Database): StoreFacts {
  const tables = database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .pluck()
    .all();
  const rows: Record<string, number> = {};
  for (const table of tables)
    rows[table] = database.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
  return { schemaVersion: versionOf(database), rows, lastChange: lastChangeOf(database) };
}

/** The newest history entry of a store, or null when nothing was ever done to it. */
export function lastChangeOf(database: Database): LastChange {
  const newest = 'SELECT sequence, at FROM history ORDER BY sequence DESC LIMIT 1';
  return database.prepare<[], { sequence: number; at: string }>(newest).get() ?? null;
}

/**
 * Opens a store file that nobody uses, checks it and counts what it holds.
 * Throws FILE_DAMAGED with what is wrong, FILE_NEWER when it was written by a newer Cairn.
 */
export function inspectFile(
  file: string,
  thoroughness: Thoroughness,
  nativeBinding: string | undefined,
): StoreFacts {
  let database: Database | null = null;
  try {
    database = connect(file, { readonly: true, nativeBinding });
    if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new AppError('FILE_DAMAGED', 'This file is not a Cairn backup');
    if (versionOf(database) > schemaVersion)
      throw new AppError('FILE_NEWER', 'This backup was made by a newer Cairn; update Cairn to use it');
    const [problem] = structuralProblems(database, thoroughness);
    if (problem !== undefined) throw new AppError('FILE_DAMAGED', `This backup is damaged: ${problem}`);
    return factsOf(database);
  } catch (cause) {
    if (!meansDamage(cause)) throw cause;
    throw new AppError('FILE_DAMAGED', 'This file is not a Cairn backup, or it is damaged', { cause });
  } finally {
    database?.close();
  }
}
