import type { PlanEntry } from '../../../shared/ipc/shapes.ts';
import type { RecordOf } from '../../../shared/model/collections.ts';
import { updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { request } from '../../state/bridge.ts';
import { goToStep } from '../../state/navigation-store.ts';
import { notifyDone, notifyFailure } from '../../state/notify.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePortfolio } from '../../state/portfolio-store.ts';

type PlanStatus = RecordOf<'plan'>['status'];

/** Gives whether it worked; says so in a corner when it did not. */
async function attempt(title: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    notifyFailure(title, error);
    return false;
  }
}

const refresh = () => usePortfolio.getState().refresh();

/** Makes a plan and opens it at its first step. */
export function createPlan(accountName: string, ownerName: string, currency: string): Promise<boolean> {
  return attempt('The plan could not be made', async () => {
    const { planId } = await request('plan:create', { accountName, ownerName, currency });
    await refresh();
    goToStep(planId, 'frame');
  });
}

export function createSample(): Promise<boolean> {
  return attempt('The sample plan could not be added', async () => {
    const { planId } = await request('plan:create-sample', undefined);
    await refresh();
    goToStep(planId, 'frame');
  });
}

export function openFile(): Promise<boolean> {
  return attempt('The plan file could not be opened', async () => {
    const opened = await request('plan-file:open', undefined);
    if (opened === null) return;
    await refresh();
    goToStep(opened.planId, 'frame');
    if (opened.isCopy)
      notifyDone('Opened as a copy', 'You already have this plan in another state, so both are kept.');
  });
}

export function duplicatePlan(entry: PlanEntry): Promise<boolean> {
  return attempt('The plan could not be duplicated', async () => {
    await request('plan:duplicate', { planId: entry.planId, name: `${entry.name} (copy)` });
    await refresh();
    notifyDone('Duplicated', `${entry.name} (copy)`);
  });
}

/** Makes the plan of the next period from this one and opens it. */
export function planNextYear(entry: PlanEntry): Promise<boolean> {
  return attempt('The next plan could not be made', async () => {
    const { planId } = await request('plan:next-year', { planId: entry.planId });
    await refresh();
    goToStep(planId, 'frame');
    notifyDone(
      'The next plan is begun',
      'What was carried over is marked until you say that it still holds.',
    );
  });
}

export function deletePlan(entry: PlanEntry): Promise<boolean> {
  return attempt('The plan could not be deleted', async () => {
    await request('plan:delete', { planId: entry.planId });
    usePlanStore.getState().close();
    await refresh();
  });
}

/** Takes the last step on a plan back; how a deleted plan returns. */
export function undoOn(planId: Id): Promise<boolean> {
  return attempt('It could not be undone', async () => {
    await request('plan:undo', { planId });
    usePlanStore.getState().close();
    await refresh();
  });
}

export function setStatus(entry: PlanEntry, status: PlanStatus): Promise<boolean> {
  return attempt('The plan could not be changed', async () => {
    const { planJson } = await request('plan:load', { planId: entry.planId });
    // Read from records that passed their schemas.
    const plan = JSON.parse(planJson) as Plan;
    const change = updateOf(plan, 'plan', entry.planId, { status });
    if (change === null) return;
    const label = status === 'archived' ? `Archive ${entry.accountName}` : `Bring back ${entry.accountName}`;
    await request('plan:apply', { changeSet: { planId: entry.planId, label, changes: [change] } });
    usePlanStore.getState().close();
    await refresh();
  });
}
