import { copyOfPlan } from '../../../shared/model/copy.ts';
import { insertionOf } from '../../../shared/model/editing.ts';
import { newId } from '../../../shared/model/id.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { RunningApp } from '../../e2e/launch-app.ts';

/** A plan has one of each of these for a year, a question or a moment: a second one would be no plan. */
const once: ReadonlySet<string> = new Set([
  'plan',
  'account',
  'planYears',
  'checklistAnswers',
  'guidedAnswers',
  'mapPlacements',
  'snapshots',
  'outcomeReadings',
  'dismissals',
]);

/** The sample plan with every list so many times as long: all of a plan's steps full, as after years of work. */
export async function createMultipliedSample(
  { request }: RunningApp,
  times: number,
): Promise<{ planId: string; records: number }> {
  const { planId } = await request('plan:create-sample', undefined);
  const { planJson } = await request('plan:load', { planId });
  // Read by the main process from records that passed their schemas.
  const sample = JSON.parse(planJson) as Plan;
  let records = insertionOf(sample).length;
  for (let copy = 1; copy < times; copy += 1) {
    const kept = new Map([sample.plan.id, sample.account.id].map((id) => [id, id]));
    const changes = insertionOf(copyOfPlan(sample, sample.plan.name, newId, kept)).filter(
      ({ collection }) => !once.has(collection),
    );
    records += changes.length;
    await request('plan:apply', { changeSet: { planId, label: 'Add as much again', changes } });
  }
  return { planId, records };
}
