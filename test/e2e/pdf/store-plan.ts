import type { Change } from '../../../shared/model/change.ts';
import { isSameValue } from '../../../shared/model/editing.ts';
import { type AnyRecord, allRecords, type Plan, recordsOf } from '../../../shared/model/plan.ts';
import type { RunningApp } from '../launch-app.ts';

/** Puts a whole plan into the running app's store, through the same door as every edit, and gives its id. */
export async function storePlan(running: RunningApp, plan: Plan): Promise<string> {
  const accountName = plan.account.name;
  const { planId } = await running.request('plan:create', {
    accountName,
    ownerName: 'Owner',
    currency: 'EUR',
  });
  const { planJson } = await running.request('plan:load', { planId });
  const created = JSON.parse(planJson) as Plan;
  const wanted = withIdsOf(plan, created);
  const changes = [...allRecords(wanted)].flatMap(({ collection, record }): Change[] => {
    const present = recordsOf(created, collection)[record.id];
    // Read from this very collection.
    if (present === undefined)
      return [{ op: 'insert', collection, id: record.id, after: record } as unknown as Change];
    const difference = differenceOf(present, record);
    return difference === null ? [] : [{ op: 'update', collection, id: record.id, ...difference } as Change];
  });
  await running.request('plan:apply', { changeSet: { planId, label: 'Fill the plan', changes } });
  return planId;
}

/** The plan under the identities of one that exists: its own, its account's and its owner's. */
function withIdsOf(plan: Plan, created: Plan): Plan {
  const pairs = [
    [plan.plan.id, created.plan.id],
    [plan.account.id, created.account.id],
    [plan.plan.ownerId, created.plan.ownerId],
  ] as const;
  return JSON.parse(
    pairs.reduce((json, [from, to]) => json.replaceAll(from, to), JSON.stringify(plan)),
  ) as Plan;
}

function differenceOf(before: AnyRecord, after: AnyRecord) {
  const fields = Object.keys(after).filter((field) => !isSameValue(before[field], after[field]));
  if (fields.length === 0) return null;
  const only = (record: AnyRecord) => Object.fromEntries(fields.map((field) => [field, record[field]]));
  return { before: only(before), after: only(after) };
}
