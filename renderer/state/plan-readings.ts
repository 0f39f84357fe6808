import { useDeferredValue } from 'react';
import { coachingPoints } from '../../shared/method/coaching.ts';
import { planHealth } from '../../shared/method/plan-health.ts';
import { nextMeeting } from '../../shared/method/reach/next-meeting.ts';
import { oncePerPlanAndDay } from '../../shared/model/once-per-plan.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { stepProgress } from '../../shared/wizard/step-progress.ts';
import { usePlan } from './plan-store.ts';
import { today } from './today.ts';

// However many views ask.
const healthOf = oncePerPlanAndDay(planHealth);
const meetingOf = oncePerPlanAndDay(nextMeeting);
const progressOf = oncePerPlanAndDay(stepProgress);

// What a plan of thousands of people adds up to takes a moment; the letter just typed must not wait for it.
const useSettledPlan = (): Plan => useDeferredValue(usePlan());

/** Health of the open plan. */
export const usePlanHealth = () => healthOf(useSettledPlan(), today());

/** Everything worth doing in the open plan, the weightiest first. */
export const useCoachingPoints = () => coachingPoints(useSettledPlan(), today());

/** Whom of the open plan's people to meet next, or null. */
export const useNextMeeting = () => meetingOf(useSettledPlan(), today());

/** How far each step of the open plan is. */
export const useStepProgress = () => progressOf(useSettledPlan(), today());
