import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addMonths } from '../../text/calendar.ts';
import { dayCount, longDate } from '../../text/dates.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { shortMoneyText } from '../../text/money.ts';
import { counted, numberText, percentText } from '../../text/numbers.ts';
import { lossReasonLabels } from '../../text/position-labels.ts';
import { deliveredValue } from '../position/delivered-value.ts';
import { lostDealsWithoutPlan, recheckDue } from '../position/lost-deals.ts';
import { openProblems } from '../position/problems.ts';
import { relationshipTrend } from '../position/relationship-trend.ts';
import { renewalsAhead } from '../position/renewals.ts';
import { walletShare } from '../position/wallet-share.ts';
import { yearResults } from '../position/year-results.ts';
import { memberName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

/** How far back a loss without a plan is worth a word. */
const monthsWorthAPlan = 24;
/** From how many points below plan the margin is worth a word. */
const marginSlack = 0.02;

export const positionRules: readonly CoachingRule[] = [
  { id: 'renewalUnattended', step: 'history', weight: 79, evaluate: renewalUnattended },
  { id: 'problemOverdue', step: 'history', weight: 74, evaluate: problemOverdue },
  { id: 'spendAboveValue', step: 'history', weight: 70, evaluate: spendAboveValue },
  { id: 'satisfactionFalling', step: 'history', weight: 62, evaluate: satisfactionFalling },
  { id: 'recheckDue', step: 'history', weight: 58, evaluate: recheckNow },
  { id: 'problemWithoutOwner', step: 'history', weight: 50, evaluate: problemWithoutOwner },
  { id: 'marginBelowPlan', step: 'history', weight: 47, evaluate: marginBelowPlan },
  { id: 'lossWithoutPlan', step: 'history', weight: 40, evaluate: lossWithoutPlan },
  { id: 'lossReasonNotVerified', step: 'history', weight: 36, evaluate: lossReasonNotVerified },
  { id: 'walletShareUnknown', step: 'history', weight: 34, evaluate: walletShareUnknown },
  { id: 'walletImplausible', step: 'history', weight: 33, evaluate: walletImplausible },
  { id: 'renewalChanceUnknown', step: 'history', weight: 28, evaluate: renewalChanceUnknown },
  { id: 'lessonMissing', step: 'history', weight: 22, evaluate: lessonMissing },
];

function renewalUnattended(plan: Plan, today: CalendarDate): Advice | null {
  const renewal = renewalsAhead(plan, today).ahead.find(
    (entry) => entry.isInWindow && entry.actionId === null,
  );
  if (renewal === undefined) return null;
  const { title, decisionDate, daysAhead, noticeDate, yearlyValue, ownerId } = renewal;
  const what = noticeDate === null ? 'It ends' : 'The last day to give notice is';
  const stake = yearlyValue === null ? '' : ` ${capitalized(shortMoneyText(yearlyValue))} a year hang on it.`;
  const owner = memberName(plan, ownerId);
  return {
    title: `Settle the renewal of ${quoted(title)}`,
    sentence: `${what} ${longDate(decisionDate)}, in ${dayCount(daysAhead)}, and no action is about it.${stake} ${owner === '' ? 'Give it an owner and a day.' : `When does ${owner} talk to them?`}`,
    actionLabel: 'Plan the renewal',
    recordId: renewal.contractId,
  };
}

function problemOverdue(plan: Plan, today: CalendarDate): Advice | null {
  const late = openProblems(plan, today).filter((problem) => problem.daysLate > 0);
  const first = late[0];
  if (first === undefined) return null;
  const owner = memberName(plan, first.ownerId);
  const more =
    late.length === 1 ? '' : ` ${capitalized(counted(late.length - 1, 'more is', 'more are'))} late too.`;
  return {
    title: `${quoted(first.title)} is overdue`,
    sentence: `They have waited ${dayCount(first.ageDays)} for it, ${dayCount(first.daysLate)} longer than promised.${more} ${owner === '' ? 'Name who solves it' : `Ask ${owner} what is in the way`}, and give ${plan.account.name} a new day before they ask.`,
    actionLabel: 'Open the problem',
    recordId: first.problemId,
  };
}

function spendAboveValue(plan: Plan): Advice | null {
  const year = deliveredValue(plan).findLast((entry) => entry.value !== null && entry.spend !== null);
  if (year?.value == null || year.spend === null || !year.isSpendAbove) return null;
  return {
    title: 'They spend more than they get',
    sentence: `In ${year.year} ${plan.account.name} paid ${shortMoneyText(year.spend)} and puts the value at ${shortMoneyText(year.value)}. Find out which part brought nothing before they do.`,
    actionLabel: 'Look at the value',
    recordId: year.planYearId,
  };
}

function satisfactionFalling(plan: Plan): Advice | null {
  const { points, change } = relationshipTrend(plan).satisfaction;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last === undefined || before === undefined || change === null || change >= 0) return null;
  const figure = (value: number) => numberText(value, undefined, 1);
  return {
    title: 'Satisfaction is falling',
    sentence: `${plan.account.name} gave us ${figure(before.value)} in ${before.year} and ${figure(last.value)} in ${last.year}. Ask the two people who use our work most what changed.`,
    actionLabel: 'See the trend',
    recordId: last.planYearId,
  };
}

function recheckNow(plan: Plan, today: CalendarDate): Advice | null {
  const due = recheckDue(plan, today);
  const first = due[0];
  if (first === undefined) return null;
  const owner = memberName(plan, first.ownerId);
  const why =
    first.cause === 'contractEnding'
      ? 'The winner’s contract ends within nine months.'
      : `The day to look again was ${longDate(first.date)}.`;
  const next = first.nextStep.trim().replace(/[.!]$/, '');
  const step =
    next === ''
      ? 'Has the promise that won it come true?'
      : `Next: ${next}${owner === '' ? '' : ` (${owner})`}.`;
  return {
    title: `Look again at ${quoted(first.title)}`,
    sentence: `${why} ${step}`,
    actionLabel: 'Open the lost deal',
    recordId: first.lostDealPlanId,
  };
}

function problemWithoutOwner(plan: Plan, today: CalendarDate): Advice | null {
  const ownerless = openProblems(plan, today).filter((problem) => problem.ownerId === null);
  const first = ownerless[0];
  if (first === undefined) return null;
  return {
    title: `Nobody solves ${quoted(first.title)}`,
    sentence: `${capitalized(counted(ownerless.length, 'open problem has', 'open problems have'))} no owner; this one is ${dayCount(first.ageDays)} old. Who takes it?`,
    actionLabel: 'Name an owner',
    recordId: first.problemId,
  };
}

function marginBelowPlan(plan: Plan): Advice | null {
  const year = yearResults(plan).years.findLast((entry) => entry.marginVariance !== null);
  if (year?.marginVariance == null || year.marginVariance > -marginSlack) return null;
  const { planned, actual } = year;
  if (planned.margin === null || actual.margin === null) return null;
  const serve =
    actual.costToServe === null || actual.revenue === null
      ? ''
      : ` Cost to serve is ${shortMoneyText(actual.costToServe)} on ${shortMoneyText(actual.revenue)} of revenue.`;
  return {
    title: 'The margin is below plan',
    sentence: `${year.year} was planned at ${percentText(planned.margin)} and stands at ${percentText(actual.margin)}.${serve} Which service do we give that nobody asked for?`,
    actionLabel: 'See the figures',
    recordId: year.planYearId,
  };
}

function lossWithoutPlan(plan: Plan, today: CalendarDate): Advice | null {
  const recent = lostDealsWithoutPlan(plan).filter(
    (deal) => deal.date !== null && deal.date >= addMonths(today, -monthsWorthAPlan),
  );
  const first = recent[0];
  if (first === undefined) return null;
  const worth = first.value === null ? '' : `, ${shortMoneyText(first.value)}`;
  const winner = plan.competitors[first.competitorId ?? '']?.name;
  return {
    title: `Plan how to win back ${quoted(first.title)}`,
    sentence: `${recent.length === 1 ? 'One deal' : capitalized(counted(recent.length, 'deal', 'deals'))} lost in the last two years ${recent.length === 1 ? 'has' : 'have'} no plan. Start with this one${worth}${winner === undefined ? '' : `, lost to ${winner}`}: one click sets the day to look again.`,
    actionLabel: 'Open the deal',
    recordId: first.id,
  };
}

function lossReasonNotVerified(plan: Plan): Advice | null {
  const open = listOf(plan, 'lostDealPlans').filter(
    (loss) => loss.statedReason !== null && loss.verifiedReason === null && loss.segment !== 'dead',
  );
  const first = open[0];
  if (first === undefined || first.statedReason === null) return null;
  return {
    title: 'Ask again why we lost',
    sentence: `For ${quoted(first.title)} they said ${lossReasonLabels[first.statedReason].toLowerCase()}, and nobody has verified it. Six in ten such reasons turn out not to be the real one.`,
    actionLabel: 'Verify the reason',
    recordId: first.id,
  };
}

function walletShareUnknown(plan: Plan): Advice | null {
  const year = walletShare(plan).years[0];
  const unknown =
    year?.categories.filter((category) => category.share === null && !category.isImplausible) ?? [];
  const first = unknown[0];
  if (year === undefined || first === undefined) return null;
  const names = listText(unknown.slice(0, 3).map((category) => quoted(category.title)));
  return {
    title: 'Our share is not known everywhere',
    sentence: `For ${names} the plan does not say ${first.total === null ? `what ${plan.account.name} spends in all` : 'what we sell'} in ${year.year}. Procurement knows; one question is enough.`,
    actionLabel: 'Fill it in',
    recordId: first.categoryId,
  };
}

function walletImplausible(plan: Plan): Advice | null {
  for (const { year, categories } of walletShare(plan).years) {
    const wrong = categories.find((category) => category.isImplausible);
    if (wrong?.ours == null || wrong.total === null) continue;
    return {
      title: `Check the figures of ${quoted(wrong.title)}`,
      sentence: `In ${year} we sold ${shortMoneyText(wrong.ours)} of it, but all they spend is said to be ${shortMoneyText(wrong.total)}. One of the two is wrong.`,
      actionLabel: 'Correct it',
      recordId: wrong.categoryId,
    };
  }
  return null;
}

function renewalChanceUnknown(plan: Plan, today: CalendarDate): Advice | null {
  const open = renewalsAhead(plan, today).ahead.filter((renewal) => renewal.probability === null);
  const first = open[0];
  if (first === undefined) return null;
  return {
    title: `How likely is ${quoted(first.title)} renewed?`,
    sentence: `It ends on ${longDate(first.endDate)} and has no probability, so the plan cannot say what stays. A rough figure will do.`,
    actionLabel: 'Give it a figure',
    recordId: first.contractId,
  };
}

function lessonMissing(plan: Plan): Advice | null {
  const silent = listOf(plan, 'deals').filter(
    (deal) => deal.outcome !== 'attempted' && deal.whatWorked.trim() === '' && deal.whyFailed.trim() === '',
  );
  const latest = silent.reduce(
    (newest, deal) => ((deal.date ?? '') > (newest?.date ?? '') || newest === undefined ? deal : newest),
    silent[0],
  );
  if (latest === undefined) return null;
  const wonOrLost = latest.outcome === 'won' ? 'What made them say yes' : 'What made them say no';
  return {
    title: `Learn from ${quoted(latest.title)}`,
    sentence: `${capitalized(counted(silent.length, 'deal says', 'deals say'))} neither what worked nor what failed. ${wonOrLost} in this one?`,
    actionLabel: 'Write one line',
    recordId: latest.id,
  };
}
