import type { CalendarDate, Id } from '../model/field.ts';
import { oncePerPlanAndDay } from '../model/once-per-plan.ts';
import type { Plan } from '../model/plan.ts';
import { type StepId, stepIds } from '../wizard/step-ids.ts';
import { dismissedIn } from './coaching/dismissals.ts';
import { coachingRules } from './coaching/rules.ts';

/** One thing worth doing, in words for the card of the coach. */
export type CoachingPoint = {
  /** The rule it comes from; stable, so that a view can remember it. */
  id: string;
  /** The step it belongs to. */
  step: StepId;
  /** A few words: "Close innovation first". */
  title: string;
  /** One to three sentences with names and numbers. */
  sentence: string;
  /** What the button says. */
  actionLabel: string;
  /** Where the button leads: a step, and the record to open there. */
  target: { step: StepId; recordId: Id | null };
  /** How much it is worth, 0–100; the list is ordered by it. */
  weight: number;
  /** Why it comes before what weighs less, in a sentence. */
  reason: string;
};

/** What a weight means, the heaviest first. */
const reasons: readonly { from: number; reason: string }[] = [
  { from: 75, reason: 'It comes first because it can cost the deal or the plan itself.' },
  { from: 55, reason: 'It comes first because other parts of the plan rest on it.' },
  { from: 35, reason: 'It comes first because it makes what is there stronger.' },
  { from: 0, reason: 'Nothing heavier is open.' },
];

const reasonFor = (weight: number): string => reasons.find(({ from }) => weight >= from)?.reason ?? '';

// A rule speaks of a few lists; an edit of any other leaves what it said.
const rules = coachingRules.map((rule) => ({ ...rule, evaluate: oncePerPlanAndDay(rule.evaluate) }));

/**
 * Everything worth doing, the weightiest first, then in the order of the steps. Each rule of the table gives
 * at most one point, and none when it was answered with a reason; a plan with nothing to say about gives an
 * empty list.
 */
export const coachingPoints = oncePerPlanAndDay((plan, today): readonly CoachingPoint[] => {
  const isDismissed = dismissedIn(plan);
  const points = rules.flatMap((rule): CoachingPoint[] => {
    const advice = rule.evaluate(plan, today);
    if (advice === null || isDismissed(rule.id, advice.recordId)) return [];
    const { recordId, targetStep, ...words } = advice;
    const target = { step: targetStep ?? rule.step, recordId };
    const { id, step, weight } = rule;
    return [{ id, step, ...words, target, weight, reason: reasonFor(weight) }];
  });
  return points.sort((a, b) => b.weight - a.weight || stepIds.indexOf(a.step) - stepIds.indexOf(b.step));
});

/** The weightiest point; where none is left, the advice to keep going. */
export function nextBestStep(plan: Plan, today: CalendarDate): CoachingPoint {
  return (
    coachingPoints(plan, today)[0] ?? {
      id: 'keepGoing',
      step: 'review',
      title: 'Nothing is missing',
      sentence: `The plan for ${plan.account.name} is complete, current and on time. Read it to the customer.`,
      actionLabel: 'Open the reviews',
      target: { step: 'review', recordId: null },
      weight: 0,
      reason: reasonFor(0),
    }
  );
}
