import { setImmediate } from 'node:timers/promises';
import { listPlans, loadPlan } from '../../db/plans.ts';
import type { PlanEntryHealth } from '../../shared/ipc/shapes.ts';
import type { CalendarDate, Id } from '../../shared/model/field.ts';
import { today } from '../today.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

/** A health that was computed, and of what: it holds for one revision on one day. */
type KnownHealth = {
  readonly revision: number;
  readonly day: CalendarDate;
  readonly health: PlanEntryHealth;
};

/** All plans at a glance. */
export function portfolioHandlers({ session, clock }: HandlerContext): HandlersOf<'portfolio'> {
  const known = new Map<Id, KnownHealth>();
  return {
    'portfolio:list': async () => listPlans(await session.store()),
    'portfolio:health': async ({ planIds }) => {
      // The list is shown first; what judges plans is loaded meanwhile.
      const { planEntryHealth } = await import('./plan-entry-health.ts');
      const day = today(clock);
      const revisions = new Map(
        listPlans(await session.store()).map(({ planId, revision }) => [planId, revision]),
      );
      const result: PlanEntryHealth[] = [];
      for (const planId of planIds) {
        const revision = revisions.get(planId);
        // Deleted since the page asked: it will get the new list anyway.
        if (revision === undefined) continue;
        let entry = known.get(planId);
        if (entry?.revision !== revision || entry.day !== day) {
          // Asked for anew each time: a restore may have put another store in place meanwhile.
          const { plan } = loadPlan(await session.store(), planId);
          entry = { revision, day, health: planEntryHealth(plan, day) };
          known.set(planId, entry);
          // An edit must not wait for 200 plans to be judged.
          await setImmediate();
        }
        result.push(entry.health);
      }
      return result;
    },
  };
}
