import { type CollectionName, collectionNames, collections } from '../shared/model/collections.ts';
import type { Id } from '../shared/model/field.ts';
import type { AnyRecord } from '../shared/model/plan.ts';
import { structuralProblems } from './inspect.ts';
import { versionProblems } from './plan-versions.ts';
import { ruleProblem } from './record-rule.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';
import { inSnapshot } from './transaction.ts';

/** What a check of the whole store found. `problems` are sentences; records are named by kind and id only. */
export type StoreCheck = {
  isSound: boolean;
  problems: string[];
  plans: number;
  records: number;
};

/** Checks the whole store: SQLite's thorough check, every reference, every record against its schema, and what versions hold. */
export function checkStore(store: Store): StoreCheck {
  return withAppErrors(() => inSnapshot(store.database, () => checkAll(store)));
}

function checkAll(store: Store): StoreCheck {
  const problems = structuralProblems(store.database, 'thorough');
  // Reading on in a broken file would only fail.
  if (problems.length > 0) return { isSound: false, problems, plans: 0, records: 0 };
  const planIds = store.database.prepare<[], Id>('SELECT plan_id FROM plan ORDER BY plan_id').pluck().all();
  let records = 0;
  for (const planId of planIds)
    for (const name of collectionNames)
      for (const record of store.tables(name).readAll(planId)) {
        records++;
        const problem = problemOf(name, record);
        if (problem !== null) problems.push(`${collections[name].noun} ${record.id}: ${problem}`);
      }
  problems.push(...versionProblems(store));
  return { isSound: problems.length === 0, problems, plans: planIds.length, records };
}

function problemOf(name: CollectionName, record: AnyRecord): string | null {
  const parsed = collections[name].schema.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'not understood'}`.trim();
  }
  return ruleProblem(name, record);
}
