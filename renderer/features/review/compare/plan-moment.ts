import { useEffect, useState } from 'react';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { request, sentenceOf } from '../../../state/bridge.ts';
import { today } from '../../../state/today.ts';

/** A state of the plan that can be compared: a frozen version, how it stood at the end of a day, or now. */
export type PlanMoment = { kind: 'version'; id: Id } | { kind: 'day'; date: CalendarDate } | { kind: 'now' };

export type MomentPlan =
  | { phase: 'loading' }
  | { phase: 'ready'; plan: Plan }
  | { phase: 'failed'; message: string };

/** The last instant of a day on the user's clock. */
export function endOfDay(date: CalendarDate): string {
  return new Date(`${date}T23:59:59.999`).toISOString();
}

/** The day a moment lies on. */
export function dayOfMoment(plan: Plan, moment: PlanMoment): CalendarDate {
  if (moment.kind === 'version') return plan.snapshots[moment.id]?.date ?? today();
  return moment.kind === 'day' ? moment.date : today();
}

/** What a moment is called: the version's title, "12 May 2026", "now". */
export function nameOfMoment(plan: Plan, moment: PlanMoment): string {
  if (moment.kind === 'version') return plan.snapshots[moment.id]?.title ?? 'a deleted version';
  return moment.kind === 'day' ? longDate(moment.date) : 'now';
}

async function planAt(planId: Id, moment: Exclude<PlanMoment, { kind: 'now' }>): Promise<Plan> {
  const { planJson } =
    moment.kind === 'version'
      ? await request('plan:version', { planId, snapshotId: moment.id })
      : await request('plan:as-of', { planId, at: endOfDay(moment.date) });
  // The main process made it from records that passed their schemas.
  return JSON.parse(planJson) as Plan;
}

/** The plan as it was at a moment; the open plan itself for now. */
export function useMomentPlan(current: Plan, moment: PlanMoment): MomentPlan {
  const planId = current.plan.id;
  const [state, setState] = useState<MomentPlan & { of?: PlanMoment }>({ phase: 'loading' });
  useEffect(() => {
    if (moment.kind === 'now') return;
    let isWanted = true;
    planAt(planId, moment).then(
      (plan) => {
        if (isWanted) setState({ phase: 'ready', plan, of: moment });
      },
      (error) => {
        if (isWanted) setState({ phase: 'failed', message: sentenceOf(error), of: moment });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [planId, moment]);
  if (moment.kind === 'now') return { phase: 'ready', plan: current };
  return state.of === moment ? state : { phase: 'loading' };
}
