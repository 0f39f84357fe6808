import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { loadPlan } from '../../../db/plans.ts';
import { toAppError } from '../../../db/sqlite-error.ts';
import { insertOf } from '../../../shared/model/editing.ts';
import { fullPlan } from '../shared/model/arbitrary-plan.ts';
import { idNumber } from '../shared/model/test-ids.ts';
import { context, creationOf, openTestStore, temporaryLocation } from './test-store.ts';

const plan = fullPlan();
const planId = plan.plan.id;

describe('toAppError', () => {
  it.each([
    { sqlite: 'SQLITE_BUSY', code: 'STORE_BUSY' },
    { sqlite: 'SQLITE_BUSY_SNAPSHOT', code: 'STORE_BUSY' },
    { sqlite: 'SQLITE_LOCKED', code: 'STORE_BUSY' },
    { sqlite: 'SQLITE_FULL', code: 'DISK_FULL' },
    { sqlite: 'SQLITE_CORRUPT', code: 'STORE_DAMAGED' },
    { sqlite: 'SQLITE_CORRUPT_INDEX', code: 'STORE_DAMAGED' },
    { sqlite: 'SQLITE_NOTADB', code: 'STORE_DAMAGED' },
    { sqlite: 'SQLITE_READONLY_DIRECTORY', code: 'FILE_UNREADABLE' },
    { sqlite: 'SQLITE_CANTOPEN', code: 'FILE_UNREADABLE' },
    { sqlite: 'SQLITE_IOERR_READ', code: 'FILE_UNREADABLE' },
  ])('reads $sqlite as $code', ({ sqlite, code }) => {
    const cause = new Database.SqliteError('as SQLite words it', sqlite);
    expect(toAppError(cause)).toMatchObject({ code, cause });
  });

  it.each([
    { system: 'ENOSPC', code: 'DISK_FULL' },
    { system: 'EDQUOT', code: 'DISK_FULL' },
    { system: 'EACCES', code: 'FILE_UNREADABLE' },
    { system: 'EROFS', code: 'FILE_UNREADABLE' },
  ])('reads $system of the file system as $code', ({ system, code }) => {
    const cause = Object.assign(new Error('as Node words it'), { code: system });
    expect(toAppError(cause)).toMatchObject({ code, cause });
  });

  it('leaves what the user cannot act on as it is', () => {
    for (const bug of [
      new Database.SqliteError('CHECK failed', 'SQLITE_CONSTRAINT_CHECK'),
      new TypeError('x'),
      Object.assign(new Error('no such file'), { code: 'ENOENT' }),
      'text',
    ])
      expect(toAppError(bug)).toBe(bug);
  });
});

describe('a store in trouble', () => {
  it('says that the disk is full and keeps what it had', async () => {
    const store = await openTestStore();
    applyChangeSet(store, creationOf(plan), context);
    // The same answer from SQLite as from a disk without space.
    const pages = Number(store.database.pragma('page_count', { simple: true }));
    store.database.pragma(`max_page_count = ${pages + 2}`);
    const changes = Array.from({ length: 20 }, (_, n) =>
      insertOf('notes', { id: idNumber(7000 + n), date: '2027-03-31', text: 'x'.repeat(20_000) }),
    );
    expect(() => applyChangeSet(store, { planId, label: 'Add', changes }, context)).toThrow(
      expect.objectContaining({ code: 'DISK_FULL' }),
    );
    expect(isDeepStrictEqual(loadPlan(store, planId).plan, plan)).toBe(true);
    const small = insertOf('people', { id: idNumber(8000), name: 'Ana Ruiz' });
    expect(applyChangeSet(store, { planId, label: 'Add', changes: [small] }, context).revision).toBe(2);
  });

  it('says that another program holds it, and works again afterwards', async () => {
    const store = await openTestStore({ ...temporaryLocation(), lockWaitMs: 10 });
    applyChangeSet(store, creationOf(plan), context);
    const other = new Database(store.file);
    other.exec('BEGIN IMMEDIATE');
    const change = insertOf('people', { id: idNumber(8000), name: 'Ana Ruiz' });
    const add = () => applyChangeSet(store, { planId, label: 'Add', changes: [change] }, context);
    expect(add).toThrow(expect.objectContaining({ code: 'STORE_BUSY' }));
    expect(isDeepStrictEqual(loadPlan(store, planId).plan, plan)).toBe(true);
    other.exec('ROLLBACK');
    other.close();
    expect(add().revision).toBe(2);
  });
});
