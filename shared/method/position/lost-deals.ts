import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Deal, LostDealPlan } from '../../model/records/position.ts';
import { addMonths, daysBetween } from '../../text/calendar.ts';

/** METHOD 3.14: look again after two quarters, and nine months before the winner's contract ends. */
const recheckMonths = 6;
const contractEndMonths = 9;

/** The day to look again that a loss has by default. */
export function defaultRecheck(lostOn: CalendarDate): CalendarDate {
  return addMonths(lostOn, recheckMonths);
}

export type RecheckCause = 'recheckDate' | 'contractEnding';

/**
 * When to look at a loss again and what for: its recheck date (two quarters after the loss where none is set) or,
 * where that trigger is set, nine months before the winner's contract ends, whichever comes first. Null for a dead one.
 *
 * Source  METHOD 3.14 [D]
 */
export function nextLook(loss: LostDealPlan): { date: CalendarDate; cause: RecheckCause } | null {
  if (loss.segment === 'dead') return null;
  const date = loss.recheckDate ?? defaultRecheck(loss.lostOn);
  if (loss.contractEnd === null || !loss.triggers.includes('contractEnding'))
    return { date, cause: 'recheckDate' };
  const reopening = addMonths(loss.contractEnd, -contractEndMonths);
  return reopening < date ? { date: reopening, cause: 'contractEnding' } : { date, cause: 'recheckDate' };
}

export type Recheck = {
  lostDealPlanId: Id;
  title: string;
  date: CalendarDate;
  cause: RecheckCause;
  /** 0 on the day itself. */
  daysLate: number;
  nextStep: string;
  ownerId: Id | null;
};

/** Lost deals to look at again today or since, the longest waiting first (METHOD R69). */
export function recheckDue(plan: Plan, today: CalendarDate): Recheck[] {
  return listOf(plan, 'lostDealPlans')
    .flatMap((loss) => {
      const look = nextLook(loss);
      if (look === null || look.date > today) return [];
      const { id, title, nextStep, ownerId } = loss;
      return [
        { lostDealPlanId: id, title, ...look, daysLate: daysBetween(look.date, today), nextStep, ownerId },
      ];
    })
    .sort((a, b) => b.daysLate - a.daysLate);
}

/** What changes once somebody has looked again: the next look is two quarters ahead, and a trigger that has fired is spent. */
export function afterRecheck(
  loss: LostDealPlan,
  today: CalendarDate,
): Pick<LostDealPlan, 'recheckDate' | 'triggers'> {
  const isReopened = loss.contractEnd !== null && addMonths(loss.contractEnd, -contractEndMonths) <= today;
  return {
    recheckDate: defaultRecheck(today),
    triggers: isReopened ? loss.triggers.filter((trigger) => trigger !== 'contractEnding') : loss.triggers,
  };
}

/** Lost deals nobody has a micro-plan for, the latest first; those without a day come last. */
export function lostDealsWithoutPlan(plan: Plan): Deal[] {
  const planned = new Set(listOf(plan, 'lostDealPlans').map((loss) => loss.dealId));
  return listOf(plan, 'deals')
    .filter((deal) => deal.outcome === 'lost' && !planned.has(deal.id))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

export type LostDealSummary = {
  count: number;
  /** Both reasons are known. */
  verified: number;
  /** Of these, how often the reason we were told was not the real one. */
  different: number;
};

/** How far the reasons for our losses are known (METHOD 3.14: the stated one is wrong in about 60 % of cases). */
export function lostDealSummary(plan: Plan): LostDealSummary {
  const losses = listOf(plan, 'lostDealPlans');
  const verified = losses.filter((loss) => loss.statedReason !== null && loss.verifiedReason !== null);
  return {
    count: losses.length,
    verified: verified.length,
    different: verified.filter((loss) => loss.statedReason !== loss.verifiedReason).length,
  };
}
