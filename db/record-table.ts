import type { Database, Statement } from 'better-sqlite3';
import type { CollectionName } from '../shared/model/collections.ts';
import type { Id } from '../shared/model/field.ts';
import type { AnyRecord } from '../shared/model/plan.ts';
import { prepared } from './prepared.ts';
import { type ListField, layoutOf, quoted, type RecordLayout } from './record-columns.ts';

/** The stored records of one collection. Values are taken and given as the collection's schema has them. */
export type RecordTable = {
  /** All records of a plan, ordered by id. */
  readAll(planId: Id): AnyRecord[];
  read(planId: Id, id: Id): AnyRecord | undefined;
  insert(planId: Id, record: AnyRecord): void;
  /** Sets the given fields and leaves the others. */
  update(planId: Id, id: Id, fields: Readonly<Record<string, unknown>>): void;
  delete(planId: Id, id: Id): void;
};

/** Gives the table of a collection; made at its first use and kept as long as the connection. */
export type RecordTables = (name: CollectionName) => RecordTable;

/** The record tables of a connection. */
export function recordTables(database: Database): RecordTables {
  const tables = new Map<CollectionName, RecordTable>();
  return (name) => {
    let table = tables.get(name);
    if (table === undefined) {
      table = recordTable(database, layoutOf(name));
      tables.set(name, table);
    }
    return table;
  };
}

function recordTable(database: Database, layout: RecordLayout): RecordTable {
  const writer = rowWriter(database, layout);
  const readRecords = recordReader(database, layout);
  return {
    readAll: (planId) => readRecords.all(planId),
    read: (planId, id) => readRecords.one(planId, id),
    insert: writer.insert,
    update: writer.update,
    delete: writer.delete,
  };
}

function recordReader(database: Database, layout: RecordLayout) {
  const { table, fields, scalars, lists } = layout;
  // One value per field in schema order, under the field's name: SQLite's rows then are the records, and only
  // the fields it has no type for are touched again.
  const expressions = new Map(scalars.map(({ field, expression }) => [field, expression]));
  const values = fields.map((field) => `${expressions.get(field) ?? 'NULL'} AS ${quoted(field)}`);
  const selected = `SELECT ${values.join(', ')} FROM ${quoted(table)} WHERE plan_id = ?`;
  const selectAll = database.prepare<[Id], Record<string, unknown>>(`${selected} ORDER BY id`);
  const selectOne = database.prepare<[Id, Id], Record<string, unknown>>(`${selected} AND id = ?`);
  const converted = scalars.flatMap(({ field, fromExpression }) =>
    fromExpression === null ? [] : [{ field, fromExpression }],
  );
  const toRecord = (row: Record<string, unknown>): AnyRecord => {
    for (const { field, fromExpression } of converted) row[field] = fromExpression(row[field]);
    for (const { field } of lists) row[field] = [];
    // Every collection's schema has an id and a confidential flag, and its fields were just read.
    return row as AnyRecord;
  };
  const listReaders = lists.map((list) => listReader(database, list));
  return {
    all(planId: Id): AnyRecord[] {
      const records = selectAll.all(planId).map(toRecord);
      if (records.length > 0) for (const list of listReaders) list.fillAll(planId, records);
      return records;
    },
    one(planId: Id, id: Id): AnyRecord | undefined {
      const row = selectOne.get(planId, id);
      if (row === undefined) return undefined;
      const record = toRecord(row);
      for (const list of listReaders) list.fillOne(planId, record);
      return record;
    },
  };
}

function listReader(database: Database, { field, table }: ListField) {
  const selected = `SELECT owner_id, value FROM ${quoted(table)} WHERE plan_id = ?`;
  const selectAll = raw<[Id, string]>(database, `${selected} ORDER BY owner_id, position`);
  const selectOne = raw<[Id, string]>(database, `${selected} AND owner_id = ? ORDER BY position`);
  const add = (record: AnyRecord | undefined, value: string) => {
    const list = record?.[field];
    if (Array.isArray(list)) list.push(value);
  };
  return {
    /** Both sides come ordered by the record's id, so one walk along them does. */
    fillAll(planId: Id, records: readonly AnyRecord[]): void {
      let index = 0;
      for (const [ownerId, value] of selectAll.all(planId)) {
        while (index < records.length && records[index]?.id !== ownerId) index++;
        add(records[index], value);
      }
    },
    fillOne(planId: Id, record: AnyRecord): void {
      for (const [, value] of selectOne.all(planId, record.id)) add(record, value);
    },
  };
}

function rowWriter(database: Database, { table, scalars, lists }: RecordLayout) {
  const columns = scalars.flatMap((scalar) => scalar.columns);
  const marks = columns.map(() => '?').join(', ');
  const insertRow = database.prepare(
    `INSERT INTO ${quoted(table)} (plan_id, ${columns.map(quoted).join(', ')}) VALUES (?, ${marks})`,
  );
  const deleteRow = database.prepare(`DELETE FROM ${quoted(table)} WHERE plan_id = ? AND id = ?`);
  const listWriters = lists.map((list) => listWriter(database, list));
  return {
    insert(planId: Id, record: AnyRecord): void {
      insertRow.run(planId, ...scalars.flatMap((scalar) => scalar.toColumns(record[scalar.field])));
      for (const list of listWriters) list.insert(planId, record.id, record[list.field]);
    },
    update(planId: Id, id: Id, fields: Readonly<Record<string, unknown>>): void {
      const changed = scalars.filter((scalar) => Object.hasOwn(fields, scalar.field));
      if (changed.length > 0) {
        const setters = changed.flatMap((scalar) => scalar.columns).map((column) => `${quoted(column)} = ?`);
        prepared(
          database,
          `UPDATE ${quoted(table)} SET ${setters.join(', ')} WHERE plan_id = ? AND id = ?`,
        ).run(...changed.flatMap((scalar) => scalar.toColumns(fields[scalar.field])), planId, id);
      }
      for (const list of listWriters)
        if (Object.hasOwn(fields, list.field)) list.replace(planId, id, fields[list.field]);
    },
    delete(planId: Id, id: Id): void {
      deleteRow.run(planId, id);
    },
  };
}

function listWriter(database: Database, { field, table }: ListField) {
  const insertRow = database.prepare(
    `INSERT INTO ${quoted(table)} (plan_id, owner_id, position, value) VALUES (?, ?, ?, ?)`,
  );
  const deleteRows = database.prepare(`DELETE FROM ${quoted(table)} WHERE plan_id = ? AND owner_id = ?`);
  const insert = (planId: Id, ownerId: Id, values: unknown): void => {
    if (!Array.isArray(values)) throw new Error(`${field} is not a list`);
    for (const [position, value] of values.entries()) insertRow.run(planId, ownerId, position, value);
  };
  return {
    field,
    insert,
    replace(planId: Id, ownerId: Id, values: unknown): void {
      deleteRows.run(planId, ownerId);
      insert(planId, ownerId, values);
    },
  };
}

function raw<R extends unknown[]>(database: Database, sql: string): Statement<unknown[], R> {
  return database.prepare<unknown[], R>(sql).raw();
}
