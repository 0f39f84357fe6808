import { defaultRecheck } from '../../method/position/lost-deals.ts';
import { relationshipTrend } from '../../method/position/relationship-trend.ts';
import { walletShare } from '../../method/position/wallet-share.ts';
import type { Change } from '../../model/change.ts';
import { insertOf, newRecord } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import type { Deal, LostDealPlan } from '../../model/records/position.ts';
import { moneyText } from '../../text/money.ts';
import { percentText } from '../../text/numbers.ts';
import { competitorIdFor, type LineChanges, labelFor, memberIdFor } from '../words/naming.ts';
import type { DealLine } from './deal-line.ts';

const reasonPatterns: readonly [RegExp, NonNullable<LostDealPlan['statedReason']>][] = [
  [/no decision|postponed|put on hold/iu, 'noDecision'],
  [/price|budget|expensive|cost/iu, 'price'],
  [/timing|too late|too early|delivery time/iu, 'timing'],
  [/fit|feature|function|technical|missing/iu, 'poorFit'],
  [/contact|left the company|silent/iu, 'contactLost'],
  [/competitor|rival|pilot|relationship/iu, 'competitor'],
];

/** The reason of METHOD 3.14 that a text speaks of, or null. */
export function lossReasonIn(text: string): LostDealPlan['statedReason'] {
  return reasonPatterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** How the customer stands today, as far as the plan knows: the figures a later look is held against. */
export function customerSnapshot(plan: Plan): string {
  const { annualRevenue } = plan.account;
  const wallet = walletShare(plan).years[0];
  const satisfaction = relationshipTrend(plan).satisfaction.points.at(-1);
  return [
    annualRevenue === null ? '' : `Revenue ${moneyText(annualRevenue)} a year.`,
    wallet?.share === null || wallet === undefined
      ? ''
      : `Our share of wallet ${percentText(wallet.share)} in ${wallet.year}.`,
    satisfaction === undefined ? '' : `Satisfaction ${satisfaction.value} of 10 in ${satisfaction.year}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * The micro-plan for a lost deal: what the deal knows, how the customer stands, and a recheck two quarters after the
 * loss, or after today where that has passed. Throws INVALID_INPUT for a deal that was not lost or has a plan.
 */
export function planLostDealChanges(
  plan: Plan,
  deal: Deal,
  today: CalendarDate,
  newId: IdSource,
): LineChanges & { lostDealPlanId: Id } {
  if (deal.outcome !== 'lost') throw new AppError('INVALID_INPUT', `“${deal.title}” was not lost.`);
  if (listOf(plan, 'lostDealPlans').some((loss) => loss.dealId === deal.id))
    throw new AppError('INVALID_INPUT', `“${deal.title}” has a plan already.`);
  const lostOn = deal.date ?? today;
  const regular = defaultRecheck(lostOn);
  const lostDealPlanId = newId();
  const insert = insertOf('lostDealPlans', {
    id: lostDealPlanId,
    title: deal.title,
    dealId: deal.id,
    lostOn,
    value: deal.value,
    offeringId: deal.offeringId,
    competitorId: deal.competitorId,
    snapshot: customerSnapshot(plan),
    statedReason: lossReasonIn(deal.whyFailed) ?? (deal.competitorId === null ? null : 'competitor'),
    recheckDate: regular < today ? defaultRecheck(today) : regular,
    ownerId: deal.ownerId ?? plan.plan.ownerId,
  });
  return {
    label: labelFor('Plan how to win back', deal.title),
    changes: [insert],
    lostDealPlanId,
  };
}

/**
 * The changes that a typed loss makes: `Ballast pump drives 420k 2025-05 to Halden: price`. The deal is added too, so
 * that the history stays whole. Throws INVALID_INPUT when the line has no title.
 */
export function addLostDealChanges(
  plan: Plan,
  line: DealLine,
  today: CalendarDate,
  newId: IdSource,
): LineChanges & { lostDealPlanId: Id } {
  const { title, value, reason } = line;
  if (title === '')
    throw new AppError(
      'INVALID_INPUT',
      'Name what we lost, such as “Ballast pump drives 420k 2025-05 to Halden: price”',
    );
  const changes: Change[] = [];
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId);
  const competitorId = line.rivalName === '' ? null : competitorIdFor(plan, line.rivalName, changes, newId);
  const deal = newRecord('deals', {
    id: newId(),
    title: title.slice(0, 300),
    outcome: 'lost',
    date: line.date ?? today,
    value,
    competitorId,
    ownerId,
    whyFailed: reason,
    ...(line.kind === null ? {} : { kind: line.kind }),
  });
  const planned = planLostDealChanges(plan, deal, today, newId);
  return {
    label: labelFor('Add lost deal', title),
    changes: [...changes, insertOf('deals', deal), ...planned.changes],
    lostDealPlanId: planned.lostDealPlanId,
  };
}
