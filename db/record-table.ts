import type { Database, Statement } from 'better-sqlite3';
import type { CollectionName } from '../shared/model/collections.ts';
import type { Id } from '../shared/model/field.ts';
import type { AnyRecord } from '../shared/model/plan.ts';
import { prepared } from './prepared.ts';
import { type ColumnValue, type ListField, layoutOf, type RecordLayout } from './record-columns.ts';

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

type Row = ColumnValue[];

function recordReader(database: Database, layout: RecordLayout) {
  const { table, fields, scalars, lists } = layout;
  const columns = scalars.flatMap((scalar) => scalar.columns);
  const selected = `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table)} WHERE plan_id = ?`;
  const selectAll = raw<Row>(database, `${selected} ORDER BY id`);
  const selectOne = raw<Row>(database, `${selected} AND id = ?`);
  const firstColumns = new Map<string, number>();
  for (const scalar of scalars) firstColumns.set(scalar.field, columns.indexOf(scalar.columns[0] ?? ''));
  const steps = fields.map((field) => {
    const scalar = scalars.find((candidate) => candidate.field === field);
    return { field, scalar, first: firstColumns.get(field) ?? 0 };
  });
  const toRecord = (row: Row): AnyRecord => {
    const record: Record<string, unknown> = {};
    for (const { field, scalar, first } of steps)
      record[field] = scalar === undefined ? [] : scalar.fromRow(row, first);
    // Every collection's schema has an id and a confidential flag, and its fields were just read in order.
    return record as AnyRecord;
  };
  const listReaders = lists.map((list) => listReader(database, list));
  return {
    all(planId: Id): AnyRecord[] {
      const records = selectAll.all(planId).map(toRecord);
      if (records.length > 0 && listReaders.length > 0) {
        const byId = new Map(records.map((record) => [record.id, record]));
        for (const list of listReaders) list.fillAll(planId, byId);
      }
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
    fillAll(planId: Id, byId: ReadonlyMap<Id, AnyRecord>): void {
      for (const [ownerId, value] of selectAll.all(planId)) add(byId.get(ownerId), value);
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

const quoted = (name: string): string => `"${name}"`;

function raw<R extends unknown[]>(database: Database, sql: string): Statement<unknown[], R> {
  return database.prepare<unknown[], R>(sql).raw();
}
