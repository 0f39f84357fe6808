import type { Plan } from '../../shared/model/plan.ts';
import type { RunningApp } from './launch-app.ts';

/** The plan of an account as it is in the store. */
export async function storedPlan(running: RunningApp, accountName: string): Promise<Plan> {
  const entries = await running.request('portfolio:list', undefined);
  const planId = entries.find((entry) => entry.accountName === accountName)?.planId;
  if (planId === undefined) throw new Error(`No plan of ${accountName} is in the portfolio`);
  return JSON.parse((await running.request('plan:load', { planId })).planJson);
}
