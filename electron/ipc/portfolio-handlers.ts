import { listSelections } from '../../db/plan-selections.ts';
import { planUse } from '../../db/plan-use.ts';
import { listPlans, type PlanEntry } from '../../db/plans.ts';
import type { LeadershipLine } from '../../shared/ipc/leadership-shapes.ts';
import type { PlanEntryHealth } from '../../shared/ipc/shapes.ts';
import type { PlanWeek } from '../../shared/method/plan-week.ts';
import type { Id } from '../../shared/model/field.ts';
import { today } from '../today.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { planReadings } from './plan-readings.ts';

/** A closed or archived plan asks for nothing any more. */
const isLiving = ({ status }: PlanEntry): boolean => status !== 'archived' && status !== 'closed';

/** All plans at a glance. */
export function portfolioHandlers({ session, clock }: HandlerContext): HandlersOf<'portfolio'> {
  // The list is shown first; what judges plans is loaded meanwhile.
  const once = <T>(start: () => Promise<T>): (() => Promise<T>) => {
    let started: Promise<T> | undefined;
    return () => {
      started ??= start();
      return started;
    };
  };
  // Both pages are opened in turn: what a plan was loaded for once, and its coaching, serves them both.
  const standings = once(async () => {
    const [{ planEntryHealth }, { planWeek }] = await Promise.all([
      import('./plan-entry-health.ts'),
      import('../../shared/method/plan-week.ts'),
    ]);
    return planReadings(session, (plan, day) => ({
      health: planEntryHealth(plan, day),
      week: planWeek(plan, day),
    }));
  });
  const leadership = once(async () =>
    planReadings(session, (await import('../../shared/method/leadership/plan-leadership.ts')).planLeadership),
  );
  const entriesNow = async () => listPlans(await session.store());
  const livingWeeks = async (): Promise<PlanWeek[]> => {
    const read = await standings();
    const day = today(clock);
    const parts: PlanWeek[] = [];
    for (const entry of (await entriesNow()).filter(isLiving)) {
      const part = await read(entry, day);
      if (part !== null) parts.push(part.week);
    }
    return parts;
  };
  return {
    'portfolio:list': entriesNow,
    'portfolio:health': async ({ planIds }) => {
      const read = await standings();
      const day = today(clock);
      const entries = new Map<Id, PlanEntry>((await entriesNow()).map((entry) => [entry.planId, entry]));
      const result: PlanEntryHealth[] = [];
      for (const planId of planIds) {
        const entry = entries.get(planId);
        // Deleted since the page asked: it will get the new list anyway.
        const known = entry === undefined ? null : await read(entry, day);
        if (known !== null) result.push(known.health);
      }
      return result;
    },
    'portfolio:leadership': async () => {
      const read = await leadership();
      const { leadershipDays, leadershipQuestion } = await import(
        '../../shared/method/leadership/plan-leadership.ts'
      );
      const since = new Date(clock.now().getTime() - leadershipDays * 86_400_000);
      const uses = planUse(await session.store(), since);
      const lines: LeadershipLine[] = [];
      for (const entry of (await entriesNow()).filter(isLiving)) {
        const reading = await read(entry, today(clock));
        if (reading === null) continue;
        const { planId, accountName, ownerName } = entry;
        const daysUsed = uses.get(planId)?.days ?? 0;
        const question = leadershipQuestion({ ...reading, daysUsed });
        lines.push({ planId, accountName, ownerName, daysUsed, ...reading, question });
      }
      return lines;
    },
    'portfolio:selection': async () => listSelections(await session.store()),
    'portfolio:week': async () => {
      const { joinWeeks } = await import('../../shared/method/this-week.ts');
      return joinWeeks(await livingWeeks(), today(clock));
    },
    'portfolio:people': async ({ who, accountName }) => {
      const { peopleOfPlans } = await import('../../shared/quick-add/prospecting/people-of-plans.ts');
      return peopleOfPlans(await livingWeeks(), who, accountName);
    },
  };
}
