import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, migrationsFrom, schemaVersion, versionOf } from '../../../db/migrate.ts';
import { layoutOf } from '../../../db/record-columns.ts';
import { collectionNames, collections } from '../../../shared/model/collections.ts';
import { describeField } from '../../../shared/model/field.ts';

function emptyDatabase(): Database.Database {
  const database = new Database(':memory:');
  onTestFinished(() => {
    database.close();
  });
  return database;
}

function schemaOf(database: Database.Database): string {
  const statements = database
    .prepare<[], string>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY tbl_name, type DESC, name",
    )
    .pluck()
    .all();
  return `${statements.map((sql) => `${sql};`).join('\n\n')}\n`;
}

describe('migrate', () => {
  it('builds the schema of the snapshot', async () => {
    const database = emptyDatabase();
    migrate(database);
    expect(versionOf(database)).toBe(schemaVersion);
    const snapshot = fileURLToPath(new URL('./schema.snapshot.sql', import.meta.url));
    await expect(schemaOf(database)).toMatchFileSnapshot(snapshot);
  });

  it('gives every collection a strict table in which each reference is a foreign key into its own plan', () => {
    const database = emptyDatabase();
    migrate(database);
    for (const name of collectionNames) {
      const { table, lists } = layoutOf(name);
      for (const each of [table, ...lists.map((list) => list.table)]) {
        const listed = database.pragma(`table_list("${each}")`);
        expect(listed, each).toEqual([expect.objectContaining({ strict: 1 })]);
      }
      const expected = Object.entries(collections[name].schema.shape).flatMap(([field, schema]) => {
        const { storage } = describeField(schema);
        if (storage.kind !== 'reference') return [];
        const target = collectionNames.find((candidate) => candidate === storage.collection);
        return [`${field} → ${target === undefined ? '?' : collections[target].table}`];
      });
      expect(foreignKeysOf(database, table).sort(), table).toEqual(expected.sort());
    }
  });

  it('lets a deletion find what refers to the record by an index', () => {
    const database = emptyDatabase();
    migrate(database);
    for (const name of collectionNames) {
      const sql = `EXPLAIN QUERY PLAN DELETE FROM "${layoutOf(name).table}" WHERE plan_id = 'a' AND id = 'b'`;
      const steps = database.prepare<[], { detail: string }>(sql).all();
      // A plan and its account are found by the plan's id alone, being one each.
      const ofWholePlan = steps.filter(
        ({ detail }) => /SCAN|\(plan_id=\?\)$/.test(detail) && !/^SEARCH (plan|account) /.test(detail),
      );
      if (name !== 'plan' && name !== 'account') expect(ofWholePlan, name).toEqual([]);
    }
  });

  it('takes each step once, with its number, and none of it when it fails', () => {
    const database = emptyDatabase();
    const first = {
      version: 1,
      name: 'one',
      sql: 'CREATE TABLE one (a TEXT) STRICT; INSERT INTO one VALUES (1)',
    };
    const broken = {
      version: 2,
      name: 'two',
      sql: 'CREATE TABLE two (a TEXT) STRICT; INSERT INTO nowhere VALUES (1)',
    };
    migrate(database, [first]);
    expect(() => migrate(database, [first, broken])).toThrow(/nowhere/);
    expect(versionOf(database)).toBe(1);
    expect(schemaOf(database)).not.toContain('two');
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    migrate(database, [first, { ...broken, sql: 'INSERT INTO one VALUES (2)' }]);
    expect(versionOf(database)).toBe(2);
    expect(database.prepare('SELECT count(*) FROM one').pluck().get()).toBe(2);
  });

  it('refuses a step that leaves a reference leading nowhere', () => {
    const database = emptyDatabase();
    const sql = `CREATE TABLE parent (id TEXT PRIMARY KEY) STRICT;
      CREATE TABLE child (id TEXT REFERENCES parent) STRICT; INSERT INTO child VALUES ('x')`;
    expect(() => migrate(database, [{ version: 1, name: 'orphan', sql }])).toThrow(/lead nowhere/);
    expect(versionOf(database)).toBe(0);
  });
});

function foreignKeysOf(database: Database.Database, table: string): string[] {
  const keys = database
    .prepare<[string], { to_table: string; column: string }>(
      `SELECT "table" AS to_table, "from" AS "column" FROM pragma_foreign_key_list(?) WHERE seq = 1`,
    )
    .all(table);
  const camelCase = (column: string) =>
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return keys.map((key) => `${camelCase(key.column)} → ${key.to_table}`);
}

describe('migrationsFrom', () => {
  it('orders the steps by number', () => {
    const steps = migrationsFrom({ './m/0002-second.sql': 'b', './m/0001-first.sql': 'a' });
    expect(steps).toEqual([
      { version: 1, name: 'first', sql: 'a' },
      { version: 2, name: 'second', sql: 'b' },
    ]);
  });

  it.each([
    { why: 'a gap', files: { '0001-a.sql': '', '0003-c.sql': '' } },
    { why: 'the same number twice', files: { '0001-a.sql': '', '0001-b.sql': '' } },
    { why: 'a name without a number', files: { 'first.sql': '' } },
  ])('refuses $why', ({ files }) => {
    expect(() => migrationsFrom(files)).toThrow();
  });
});
