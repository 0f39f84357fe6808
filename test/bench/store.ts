import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { runnerImport } from 'vite';
import type * as ChangeSets from '../../db/change-sets.ts';
import type * as OpenStore from '../../db/open-store.ts';
import type * as Plans from '../../db/plans.ts';
import type { Change } from '../../shared/model/change.ts';
import { insertionOf, insertOf, updateOf } from '../../shared/model/editing.ts';
import { newId } from '../../shared/model/id.ts';
import { newPlan } from '../../shared/model/new-plan.ts';
import { type Comparison, paired } from './paired.ts';

const projectRoot = path.resolve(import.meta.dirname, '../..');

/** Imports a file with what it needs of Vite: the migrations come as text, which Node alone cannot do. */
export async function importThroughVite<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(path.join(projectRoot, file), {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** A plan of about 2,000 records: people with their assessments, ties, actions and insights. */
function largePlanChanges(): { planId: string; accountId: string; changes: Change[] } {
  const plan = newPlan(
    { accountName: 'Bench', ownerName: 'Mara Lindqvist', today: '2027-01-04', currency: 'EUR' },
    newId,
  );
  const people = Array.from({ length: 500 }, () => newId());
  const changes = [
    ...insertionOf(plan),
    ...people.map((id, index) =>
      insertOf('people', { id, name: `Person ${index}`, title: 'Engineer', email: `p${index}@example.com` }),
    ),
    ...people.map((personId) =>
      insertOf('stakeholders', { id: newId(), personId, roles: ['user', 'influencer'], stance: 'neutral' }),
    ),
    ...people.slice(1).map((fromPersonId, index) =>
      insertOf('relationships', {
        id: newId(),
        kind: 'reportsTo',
        fromPersonId,
        toPersonId: people[Math.floor(index / 4)] ?? null,
      }),
    ),
    ...people
      .slice(0, 250)
      .map((personId, index) =>
        insertOf('actions', { id: newId(), title: `Action ${index}`, personIds: [personId] }),
      ),
    ...people
      .slice(0, 250)
      .map((toldById, index) =>
        insertOf('insightCards', { id: newId(), title: `Insight ${index}`, toldById }),
      ),
  ];
  return { planId: plan.plan.id, accountId: plan.account.id, changes };
}

/** Reads every row of a plan, as SQLite gives them. */
function bareReader(reader: Database.Database, planId: string): () => void {
  const tables = reader
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list AS list WHERE type = 'table' AND name NOT IN ('history', 'search_entry', 'plan_version')
       AND EXISTS (SELECT 1 FROM pragma_table_info(list.name) WHERE name = 'plan_id')`,
    )
    .pluck()
    .all();
  const selects = tables.map((table) => reader.prepare(`SELECT * FROM ${table} WHERE plan_id = ?`));
  return () => {
    for (const select of selects) select.all(planId);
  };
}

/** Sets one field in a table with nothing else to it, as durably as the store does. */
function bareWriter(bare: Database.Database, id: string): () => void {
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec('CREATE TABLE account (id TEXT PRIMARY KEY, overview TEXT NOT NULL) STRICT');
  bare.prepare('INSERT INTO account VALUES (?, ?)').run(id, '');
  const update = bare.prepare('UPDATE account SET overview = ? WHERE id = ?');
  let edits = 0;
  return () => {
    edits += 1;
    update.run(`Edit ${edits}`, id);
  };
}

export type StoreBench = {
  records: number;
  /** Reading a plan against SELECTs of its rows, and against reading it as one JSON file. */
  open: { select: Comparison; json: Comparison };
  /** Autosaving a field against the bare transaction, and against appending a page to a file durably. */
  save: { transaction: Comparison; append: Comparison };
};

/** Opening a plan and saving a field, against the least that either can be. */
export async function benchStore(): Promise<StoreBench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-bench-'));
  const [opening, changeSets, plans] = await Promise.all([
    importThroughVite<typeof OpenStore>('db/open-store.ts'),
    importThroughVite<typeof ChangeSets>('db/change-sets.ts'),
    importThroughVite<typeof Plans>('db/plans.ts'),
  ]);
  const location = {
    dataDirectory: path.join(folder, 'data'),
    backupDirectory: path.join(folder, 'backups'),
  };
  const { store } = await opening.openStore(location, { now: () => new Date() });
  const { planId, accountId, changes } = largePlanChanges();
  const context = { actor: 'Mara Lindqvist', at: new Date() };
  changeSets.applyChangeSet(store, { planId, label: 'Make the plan', changes }, context);
  let { plan } = plans.loadPlan(store, planId);

  const reader = new Database(store.file, { readonly: true });
  const load = () => void plans.loadPlan(store, planId);
  const jsonFile = path.join(folder, 'plan.json');
  await writeFile(jsonFile, JSON.stringify(plan));
  const reading = { rounds: 21, calls: 9 };
  const open = {
    select: paired(reading, load, bareReader(reader, planId)),
    json: paired(reading, load, () => void JSON.parse(readFileSync(jsonFile, 'utf8'))),
  };

  let edits = 0;
  const edit = () => {
    edits += 1;
    const change = updateOf(plan, 'account', accountId, { overview: `Edit ${edits}` });
    if (change === null) throw new Error('The edit changes nothing');
    changeSets.applyChangeSet(store, { planId, label: 'Describe the account', changes: [change] }, context);
    plan = { ...plan, account: { ...plan.account, overview: `Edit ${edits}` } };
  };
  const bare = new Database(path.join(folder, 'bare.sqlite'));
  const log = openSync(path.join(folder, 'append.log'), 'a');
  const page = Buffer.alloc(4096, 1);
  const saving = { rounds: 21, calls: 25 };
  const save = {
    transaction: paired(saving, edit, bareWriter(bare, accountId)),
    append: paired(saving, edit, () => {
      writeSync(log, page);
      fdatasyncSync(log);
    }),
  };
  closeSync(log);
  bare.close();
  reader.close();
  opening.closeStore(store);
  await rm(folder, { recursive: true, force: true });
  return { records: changes.length, open, save };
}
