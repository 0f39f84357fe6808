import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { runnerImport } from 'vite';
import type * as ChangeSets from '../../db/change-sets.ts';
import type * as OpenStore from '../../db/open-store.ts';
import type * as Plans from '../../db/plans.ts';
import type { Store } from '../../db/store.ts';
import type { Change } from '../../shared/model/change.ts';
import { insertionOf, insertOf, updateOf } from '../../shared/model/editing.ts';
import { newId } from '../../shared/model/id.ts';
import { newPlan } from '../../shared/model/new-plan.ts';
import { type Comparison, paired } from './paired.ts';

const projectRoot = path.resolve(import.meta.dirname, '../..');

// The migrations are imported as text, which Node alone cannot do.
async function importThroughVite<T>(file: string): Promise<T> {
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

const tables = [
  'plan',
  'account',
  'team_member',
  'person',
  'stakeholder',
  'relationship',
  'plan_action',
  'insight_card',
];

/** The autosave of one field against the one bare transaction it comes down to. */
function autosave(
  store: Store,
  file: string,
  planId: string,
  accountId: string,
  db: typeof ChangeSets,
  plans: typeof Plans,
): Comparison {
  const bare = new Database(`${file}.bare`);
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec('CREATE TABLE account (id TEXT PRIMARY KEY, overview TEXT NOT NULL) STRICT');
  bare.prepare('INSERT INTO account VALUES (?, ?)').run(accountId, '');
  const update = bare.prepare('UPDATE account SET overview = ? WHERE id = ?');
  let { plan } = plans.loadPlan(store, planId);
  let edits = 0;
  const context = { actor: 'Mara Lindqvist', at: new Date(0) };
  const result = paired(
    400,
    () => {
      edits += 1;
      const change = updateOf(plan, 'account', accountId, { overview: `Edit ${edits}` });
      if (change === null) throw new Error('The edit changes nothing');
      db.applyChangeSet(store, { planId, label: 'Describe the account', changes: [change] }, context);
      plan = { ...plan, account: { ...plan.account, overview: `Edit ${edits}` } };
    },
    () => void update.run(`Edit ${edits}`, accountId),
  );
  bare.close();
  return result;
}

/** Opening a plan and saving a field, against what SQLite alone needs for the same. */
export async function benchStore(): Promise<{ open: Comparison; save: Comparison; records: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-bench-'));
  const opening = await importThroughVite<typeof OpenStore>('db/open-store.ts');
  const changeSets = await importThroughVite<typeof ChangeSets>('db/change-sets.ts');
  const plans = await importThroughVite<typeof Plans>('db/plans.ts');
  const location = {
    dataDirectory: path.join(folder, 'data'),
    backupDirectory: path.join(folder, 'backups'),
  };
  const { store } = await opening.openStore(location, { now: () => new Date() });
  const { planId, accountId, changes } = largePlanChanges();
  changeSets.applyChangeSet(
    store,
    { planId, label: 'Make the plan', changes },
    { actor: 'Bench', at: new Date() },
  );

  const file = path.join(location.dataDirectory, 'cairn.sqlite');
  const reader = new Database(file, { readonly: true });
  const selects = tables.map((table) => reader.prepare(`SELECT * FROM ${table} WHERE plan_id = ?`));
  const open = paired(
    40,
    () => void plans.loadPlan(store, planId),
    () => {
      for (const select of selects) select.all(planId);
    },
  );
  reader.close();
  const save = autosave(store, file, planId, accountId, changeSets, plans);
  opening.closeStore(store);
  await rm(folder, { recursive: true, force: true });
  return { open, save, records: changes.length };
}
