import { writeSync } from 'node:fs';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { openStore } from '../../../db/open-store.ts';
import { listPlans, loadPlan } from '../../../db/plans.ts';
import { insertionOf, insertOf, updateOf } from '../../../shared/model/editing.ts';
import { newId } from '../../../shared/model/id.ts';
import { newPlan } from '../../../shared/model/new-plan.ts';

/**
 * Adds people to a plan until it is killed, each with the plan's name changed in the same set, and prints a
 * person's number once the call that stored them has returned.
 */
async function editUntilKilled(dataDirectory: string, backupDirectory: string): Promise<void> {
  const clock = { now: () => new Date() };
  const { store } = await openStore({ dataDirectory, backupDirectory }, clock);
  const context = () => ({ actor: 'Mia Berger', at: clock.now() });
  let planId = listPlans(store)[0]?.planId;
  if (planId === undefined) {
    const start = { accountName: '0', ownerName: 'Mia Berger', today: '2027-03-31', currency: 'EUR' };
    const plan = newPlan(start, newId);
    planId = plan.plan.id;
    applyChangeSet(store, { planId, label: 'Create', changes: insertionOf(plan) }, context());
  }
  let { plan } = loadPlan(store, planId);
  for (let count = Object.keys(plan.people).length + 1; ; count++) {
    const person = insertOf('people', { id: newId(), name: String(count) });
    const rename = updateOf(plan, 'plan', planId, { name: String(count) });
    const changes = rename === null ? [person] : [person, rename];
    applyChangeSet(store, { planId, label: `Add ${count}`, changes }, context());
    writeSync(1, `${count}\n`);
    plan = { ...plan, plan: { ...plan.plan, name: String(count) } };
  }
}

const [dataDirectory, backupDirectory] = process.argv.slice(2);
if (dataDirectory === undefined || backupDirectory === undefined) throw new Error('Two folders are needed');
await editUntilKilled(dataDirectory, backupDirectory);
