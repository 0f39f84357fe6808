import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { dayCount, longDate } from '../../text/dates.ts';
import { capitalized } from '../../text/lists.ts';
import { shortMoneyText } from '../../text/money.ts';
import { counted } from '../../text/numbers.ts';
import { daysLate, overdueActions } from '../action-checks.ts';
import { type CriterionGap, criteriaGap } from '../criteria-gap.ts';
import { deliveredValue } from '../position/delivered-value.ts';
import { openProblems } from '../position/problems.ts';
import { renewalsAhead } from '../position/renewals.ts';
import { swotPairing } from '../strategy/swot.ts';
import { type ExecutiveLine, noteOf, type WeighedLine } from './executive-line.ts';
import { peopleRisks } from './people-risks.ts';

/**
 * What can cost us the account or a deal, the gravest first: a must that we miss, a renewal close at hand, people at
 * the top against us or out of reach, problems, a criterion on which a rival leads, open flanks, value below spend,
 * late work. For our own eyes: it names stances. (METHOD R7, R9, R38, R39, R48, R81)
 */
export function executiveRisks(plan: Plan, today: CalendarDate): ExecutiveLine[] {
  return [
    ...criteriaRisks(plan),
    ...renewalRisks(plan, today),
    ...peopleRisks(plan),
    ...problemRisks(plan, today),
    ...flankRisks(plan),
    ...valueRisks(plan),
    ...lateWork(plan, today),
  ]
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight: _weight, ...line }) => line);
}

function criteriaRisks(plan: Plan): WeighedLine[] {
  const { criteria, closeFirst } = criteriaGap(plan);
  const missed = criteria.filter((gap) => gap.redFlag);
  const behind = closeFirst.filter((gap) => !missed.includes(gap)).slice(0, 1);
  return [
    ...missed.map((gap) => lineOf(gap, `We miss a must: ${gap.title}`, 100)),
    ...behind.map((gap) => lineOf(gap, `${gap.bestRival?.name ?? 'A rival'} leads on ${gap.title}`, 68)),
  ];
}

function lineOf({ criterionId, ours, bestRival }: CriterionGap, title: string, weight: number): WeighedLine {
  const rival = bestRival === null ? '' : `${bestRival.name} ${bestRival.rating}`;
  return { id: criterionId, title, note: noteOf(`we are rated ${ours} of 5`, rival), weight };
}

function renewalRisks(plan: Plan, today: CalendarDate): WeighedLine[] {
  return renewalsAhead(plan, today)
    .ahead.filter(({ isInWindow }) => isInWindow)
    .map(({ contractId, title, decisionDate, yearlyValue, actionId }) => ({
      id: contractId,
      title: `Renewal of ${title}`,
      note: noteOf(
        yearlyValue === null ? '' : `${shortMoneyText(yearlyValue)} a year`,
        `settle it by ${longDate(decisionDate)}`,
        actionId === null ? 'no action yet' : '',
      ),
      weight: actionId === null ? 90 : 72,
    }));
}

function problemRisks(plan: Plan, today: CalendarDate): WeighedLine[] {
  return openProblems(plan, today).map(({ problemId, title, effect, ageDays, daysLate: late }) => {
    const isGrave = effect === 'serious' || effect === 'severe';
    return {
      id: problemId,
      title: `Open problem: ${title}`,
      note: noteOf(
        `open for ${dayCount(ageDays)}`,
        late === 0 ? '' : `${dayCount(late)} later than promised`,
      ),
      weight: isGrave ? 76 : late > 0 ? 58 : 44,
    };
  });
}

function flankRisks(plan: Plan): WeighedLine[] {
  return swotPairing(plan).open.map(({ id, title, detail }) => ({ id, title, note: detail, weight: 62 }));
}

function valueRisks(plan: Plan): WeighedLine[] {
  const latest = deliveredValue(plan).findLast(({ ratio }) => ratio !== null);
  if (latest === undefined || !latest.isSpendAbove || latest.spend === null || latest.value === null)
    return [];
  return [
    {
      id: latest.planYearId,
      title: 'They spend more than they get',
      note: `${latest.year}: ${shortMoneyText(latest.spend)} for a value of ${shortMoneyText(latest.value)}`,
      weight: 64,
    },
  ];
}

function lateWork(plan: Plan, today: CalendarDate): WeighedLine[] {
  const [first, ...others] = overdueActions(plan, today);
  if (first === undefined) return [];
  const count = others.length + 1;
  return [
    {
      id: first.id,
      title: `${capitalized(counted(count, 'action is', 'actions are'))} late`,
      note: `${first.title}, ${dayCount(daysLate(first, today))}`,
      weight: 54,
    },
  ];
}
