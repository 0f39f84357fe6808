import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addMonths } from '../../text/calendar.ts';
import { longDate } from '../../text/dates.ts';
import { selectionStanceLabels } from '../../text/labels.ts';
import { shortMoneyText } from '../../text/money.ts';
import { counted, fixedText } from '../../text/numbers.ts';
import { axisScore } from '../selection/axis-score.ts';
import { currentDecision } from '../selection/decisions.ts';
import { accountLifetime } from '../selection/lifetime-value.ts';
import { matrixCell } from '../selection/matrix-cell.ts';
import { selectionPlacement } from '../selection/placement.ts';
import { accountPotential } from '../selection/potential.ts';
import { memberName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

export const selectionRules: readonly CoachingRule[] = [
  { id: 'keyAccountWeak', step: 'selection', weight: 46, evaluate: keyAccountWeak },
  { id: 'lifetimeLoss', step: 'selection', weight: 40, evaluate: lifetimeLoss },
  { id: 'potentialUnknown', step: 'selection', weight: 34, evaluate: potentialUnknown },
  { id: 'selectionUndecided', step: 'selection', weight: 29, evaluate: selectionUndecided },
  { id: 'selectionOutdated', step: 'selection', weight: 28, evaluate: selectionOutdated },
  { id: 'selectionMoved', step: 'selection', weight: 26, evaluate: selectionMoved },
  { id: 'selectionHalfRated', step: 'selection', weight: 22, evaluate: selectionHalfRated },
  { id: 'placedAgainstRatings', step: 'selection', weight: 15, evaluate: placedAgainstRatings },
];

function keyAccountWeak(plan: Plan): Advice | null {
  const decision = currentDecision(plan);
  const { shown, cell } = selectionPlacement(plan);
  if (decision?.decision !== 'keyAccount' || cell?.stance !== 'withdraw') return null;
  const [attractiveness, strength] = [shown.attractiveness ?? 0, shown.strength ?? 0];
  return {
    title: 'A key account that speaks against itself',
    sentence: `${plan.account.name} is a key account, but scores ${fixedText(attractiveness, 1)} on attractiveness and ${fixedText(strength, 1)} on our strength. Say what would change that, or give the time to another account.`,
    actionLabel: 'Decide again',
    recordId: decision.id,
  };
}

function lifetimeLoss(plan: Plan): Advice | null {
  const lifetime = accountLifetime(plan);
  const { yearlyMargin, acquisitionCost } = plan.account;
  if (lifetime.kind !== 'value' || !lifetime.value.amount.startsWith('-') || yearlyMargin === null)
    return null;
  const cost =
    acquisitionCost === null || Number(acquisitionCost.amount) === 0
      ? ''
      : ` against ${shortMoneyText(acquisitionCost)} to win it`;
  return {
    title: 'It costs more than it will bring',
    sentence: `Over its life ${plan.account.name} comes to ${shortMoneyText(lifetime.value)}: ${shortMoneyText(yearlyMargin)} of margin a year${cost}. Which lever is real: the margin, how long they stay, or the cost of winning them?`,
    actionLabel: 'Look at the lifetime value',
    recordId: plan.account.id,
  };
}

function potentialUnknown(plan: Plan): Advice | null {
  const { present, total } = accountPotential(plan);
  if (present === null || total !== null) return null;
  return {
    title: 'Only today’s revenue is known',
    sentence: `${plan.account.name} buys for ${shortMoneyText(present.money)} a year from us, but the plan does not say what it could buy. A selection rests on what is left to win.`,
    actionLabel: 'Write down the potential',
    recordId: plan.account.id,
  };
}

function selectionUndecided(plan: Plan): Advice | null {
  if (currentDecision(plan) !== null) return null;
  const { cell } = selectionPlacement(plan);
  if (cell !== null)
    return {
      title: 'The score asks for a decision',
      sentence: `The matrix says ${quoted(selectionStanceLabels[cell.stance].toLowerCase())} for ${plan.account.name}, but nothing is decided. Put down who decided what, and why.`,
      actionLabel: 'Decide',
      recordId: plan.account.id,
    };
  return {
    title: 'Does it deserve a plan?',
    sentence: `Nothing says why ${plan.account.name} is one of the few accounts that ${memberName(plan, plan.plan.ownerId)} gives this time to. Five ratings and one sentence are enough.`,
    actionLabel: 'Check the selection',
    recordId: plan.account.id,
  };
}

function selectionOutdated(plan: Plan, today: CalendarDate): Advice | null {
  const decision = currentDecision(plan);
  if (decision === null || decision.date > addMonths(today, -12)) return null;
  return {
    title: 'The selection is more than a year old',
    sentence: `It was last decided on ${longDate(decision.date)}. Rate ${plan.account.name} anew and decide again; the old decision stays on record.`,
    actionLabel: 'Decide again',
    recordId: decision.id,
  };
}

function selectionMoved(plan: Plan): Advice | null {
  const decision = currentDecision(plan);
  const { shown, cell } = selectionPlacement(plan);
  if (decision === null || cell === null) return null;
  if (decision.attractiveness === null || decision.strength === null) return null;
  const before = matrixCell(decision.attractiveness, decision.strength);
  if (before.stance === cell.stance || shown.attractiveness === null || shown.strength === null) return null;
  return {
    title: 'The account has moved since it was chosen',
    sentence: `On ${longDate(decision.date)} it stood at ${fixedText(decision.attractiveness, 1)} and ${fixedText(decision.strength, 1)}, ${quoted(selectionStanceLabels[before.stance].toLowerCase())}; today ${fixedText(shown.attractiveness, 1)} and ${fixedText(shown.strength, 1)} say ${quoted(selectionStanceLabels[cell.stance].toLowerCase())}. Does the decision still hold?`,
    actionLabel: 'Decide again',
    recordId: decision.id,
  };
}

function selectionHalfRated(plan: Plan): Advice | null {
  const criteria = listOf(plan, 'selectionCriteria');
  if (criteria.every(({ rating }) => rating === null)) return null;
  const open = criteria.filter(({ weight, rating }) => weight === null || (weight > 0 && rating === null));
  const [first] = open;
  if (first === undefined) {
    const empty = (['attractiveness', 'strength'] as const).find(
      (axis) => axisScore(criteria, axis).counted === 0,
    );
    if (empty === undefined) return null;
    return {
      title: 'Only one side is rated',
      sentence: `${plan.account.name} is rated on ${empty === 'strength' ? 'attractiveness, but not on our strength there' : 'our strength, but not on what makes it attractive'}. Both together tell whether to invest.`,
      actionLabel: 'Rate the other side',
      recordId: null,
    };
  }
  return {
    title: 'The score leaves points out',
    sentence: `${quoted(first.title)} has no ${first.rating === null ? 'rating' : 'weight'}${open.length === 1 ? '' : `, and ${counted(open.length - 1, 'point more waits', 'points more wait')}`}. What is open does not count at all.`,
    actionLabel: 'Rate it',
    recordId: first.id,
  };
}

/** Less than this apart, the hand and the ratings mean the same. */
const worthAsking = 1;

function placedAgainstRatings(plan: Plan): Advice | null {
  const { ghost, shown } = selectionPlacement(plan);
  if (ghost === null || shown.attractiveness === null || shown.strength === null) return null;
  const isFar =
    Math.abs(ghost.attractiveness - shown.attractiveness) > worthAsking ||
    Math.abs(ghost.strength - shown.strength) > worthAsking;
  if (!isFar) return null;
  return {
    title: 'The hand and the ratings disagree',
    sentence: `Placed by hand ${plan.account.name} stands at ${fixedText(ghost.attractiveness, 1)} and ${fixedText(ghost.strength, 1)}, by its ratings at ${fixedText(shown.attractiveness, 1)} and ${fixedText(shown.strength, 1)}. Which point is missing from the list, or rated too kindly?`,
    actionLabel: 'Compare the two',
    recordId: plan.account.id,
  };
}
