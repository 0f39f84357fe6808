import { useDeferredValue } from 'react';
import { coachingPoints } from '../../shared/method/coaching.ts';
import { planHealth } from '../../shared/method/plan-health.ts';
import { nextMeeting } from '../../shared/method/reach/next-meeting.ts';
import type { CalendarDate } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { stepProgress } from '../../shared/wizard/step-progress.ts';
import { usePlan } from './plan-store.ts';
import { today } from './today.ts';

/** The same function, computed once per state of a plan and day however many views ask. */
function oncePerPlan<T>(read: (plan: Plan, day: CalendarDate) => T): (plan: Plan, day: CalendarDate) => T {
  const known = new WeakMap<Plan, { day: CalendarDate; value: T }>();
  return (plan, day) => {
    const before = known.get(plan);
    if (before?.day === day) return before.value;
    const value = read(plan, day);
    known.set(plan, { day, value });
    return value;
  };
}

const healthOf = oncePerPlan(planHealth);
const pointsOf = oncePerPlan(coachingPoints);
const meetingOf = oncePerPlan(nextMeeting);
const progressOf = oncePerPlan(stepProgress);

// What a plan of thousands of people adds up to takes a moment; the letter just typed must not wait for it.
const useSettledPlan = (): Plan => useDeferredValue(usePlan());

/** Health of the open plan. */
export const usePlanHealth = () => healthOf(useSettledPlan(), today());

/** Everything worth doing in the open plan, the weightiest first. */
export const useCoachingPoints = () => pointsOf(useSettledPlan(), today());

/** Whom of the open plan's people to meet next, or null. */
export const useNextMeeting = () => meetingOf(useSettledPlan(), today());

/** How far each step of the open plan is. */
export const useStepProgress = () => progressOf(useSettledPlan(), today());
