import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted, countWord } from '../../text/numbers.ts';
import { isOpenAction } from '../action-checks.ts';
import { type CriterionGap, criteriaGap } from '../criteria-gap.ts';
import { holdersOf, personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

const weightyFrom = 4;
const confirmedWanted = 2;

export const criteriaRules: readonly CoachingRule[] = [
  { id: 'mandatoryAtRisk', step: 'criteria', weight: 76, evaluate: mandatoryAtRisk },
  { id: 'closeTheGap', step: 'criteria', weight: 68, evaluate: closeTheGap },
  { id: 'criteriaUnknown', step: 'criteria', weight: 57, evaluate: criteriaUnknown },
  { id: 'gapWithoutWay', step: 'criteria', weight: 43, evaluate: gapWithoutWay },
  { id: 'rivalNotRated', step: 'criteria', weight: 32, evaluate: rivalNotRated },
  { id: 'criteriaUnconfirmed', step: 'criteria', weight: 30, evaluate: criteriaUnconfirmed },
];

/** ", and Ana Ruiz, who decides, named it": who cares most, or ''. */
function whoCares(plan: Plan, criterionId: Id): string {
  const people = plan.criteria[criterionId]?.personIds ?? [];
  const deciders = new Set(holdersOf(plan, 'decider').map((decider) => decider.personId));
  const decider = people.find((id) => deciders.has(id));
  if (decider !== undefined) return `, and ${personName(plan, decider)}, who decides, named it`;
  return people[0] === undefined ? '' : `, and ${personName(plan, people[0])} cares about it`;
}

/** What is going to be done about it, or the question what would. */
function wayToClose(plan: Plan, gap: CriterionGap): string {
  const strategy = plan.criteria[gap.criterionId]?.strategy.trim() ?? '';
  if (strategy === '') return 'What would change their view before the decision?';
  const action = listOf(plan, 'actions').find(
    (a) => isOpenAction(a) && a.criterionIds.includes(gap.criterionId),
  );
  const way = strategy.replace(/[.!]$/, '');
  return action === undefined
    ? `The way is known (${way}), but nobody has an action for it.`
    : `Under way: ${way}.`;
}

function mandatoryAtRisk(plan: Plan): Advice | null {
  const red = criteriaGap(plan).criteria.filter((gap) => gap.redFlag);
  const first = red[0];
  if (first === undefined) return null;
  const more =
    red.length === 1
      ? ''
      : ` ${capitalized(counted(red.length - 1, 'more is', 'more are'))} in the same place.`;
  return {
    title: `${quoted(first.title)} can stop the deal`,
    sentence: `It is mandatory and they see us at ${first.ours} of 5${whoCares(plan, first.criterionId)}.${more} ${wayToClose(plan, first)}`,
    actionLabel: 'Plan the way out',
    recordId: first.criterionId,
  };
}

function closeTheGap(plan: Plan): Advice | null {
  const gap = criteriaGap(plan).closeFirst.find((candidate) => !candidate.redFlag);
  if (gap === undefined || gap.bestRival === null || gap.ours === null) return null;
  const lead = gap.bestRival.rating - gap.ours;
  return {
    title: `Close ${quoted(gap.title)} first`,
    sentence: `It weighs ${gap.importance}, ${gap.bestRival.name} leads by ${countWord(lead)}${whoCares(plan, gap.criterionId)}. ${wayToClose(plan, gap)}`,
    actionLabel: 'Plan the next move',
    recordId: gap.criterionId,
  };
}

function criteriaUnknown(plan: Plan): Advice | null {
  if (listOf(plan, 'criteria').length > 0) return null;
  const decider = holdersOf(plan, 'decider')[0];
  if (decider === undefined) return null;
  return {
    title: 'Ask what it will be judged by',
    sentence: `${personName(plan, decider.personId)} decides, but the plan does not say by what. Ask how a good choice would show in two years.`,
    actionLabel: 'Add a criterion',
    recordId: null,
  };
}

function gapWithoutWay(plan: Plan): Advice | null {
  // The first gap has its own, weightier advice.
  const open = criteriaGap(plan)
    .closeFirst.slice(1)
    .filter(
      (gap) => (gap.importance ?? 0) >= weightyFrom && plan.criteria[gap.criterionId]?.strategy.trim() === '',
    );
  const first = open[0];
  if (first === undefined || first.bestRival === null || first.ours === null) return null;
  return {
    title: 'A heavy gap has no way to close it',
    sentence: `${listText(open.map((gap) => quoted(gap.title)))} ${open.length === 1 ? 'weighs' : 'weigh'} ${weightyFrom} or more and ${first.bestRival.name} is ahead. One line on how we close it is enough to start.`,
    actionLabel: 'Write the way',
    recordId: first.criterionId,
  };
}

function rivalNotRated(plan: Plan): Advice | null {
  const { criteria, ours } = criteriaGap(plan);
  const blind = criteria.filter((gap) => gap.ours !== null && gap.bestRival === null);
  const first = blind[0];
  if (ours === null || first === undefined) return null;
  const rivals = listOf(plan, 'competitors').map((competitor) => competitor.name);
  return {
    title: 'Rate the rival too',
    sentence: `${blind.length === criteria.length ? 'We are rated on every point' : `We are rated on ${quoted(first.title)}`}, ${rivals.length === 0 ? 'but no rival is named. Whom else would they ask?' : `but ${listText(rivals.slice(0, 2), 'or')} is not. How does the customer see them?`}`,
    actionLabel: 'Rate the rival',
    recordId: first.criterionId,
  };
}

function criteriaUnconfirmed(plan: Plan): Advice | null {
  const criteria = listOf(plan, 'criteria');
  const confirmed = criteria.filter((criterion) => criterion.confirmed).length;
  const next = criteria.find((criterion) => !criterion.confirmed);
  if (next === undefined || confirmed >= confirmedWanted) return null;
  const teller = personName(plan, next.personIds[0] ?? null);
  return {
    title: 'Check it with the customer',
    sentence: `${capitalized(counted(confirmed, 'point has', 'points have'))} been confirmed by ${plan.account.name}; the rest is our guess. ${teller === '' ? 'Show' : `Show ${teller}`} the list and ask what is missing.`,
    actionLabel: 'Mark what is confirmed',
    recordId: next.id,
  };
}
