import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { ProspectingProgram } from '../../model/records/prospecting.ts';
import { addDays } from '../../text/calendar.ts';
import { noCounts, type ProspectingCounts, summed } from './touch-counts.ts';

/** What a week of a program should bring, by its own figures; 0 where none is set. */
export function targetOf(program: ProspectingProgram): ProspectingCounts {
  return {
    conversations: program.conversationsPerWeek ?? 0,
    meetings: program.meetingsPerWeek ?? 0,
    newPeople: program.newPeoplePerWeek ?? 0,
    newUnits: program.newUnitsPerWeek ?? 0,
  };
}

/** Whether a program asks for anything a week. */
export function hasTarget(program: ProspectingProgram): boolean {
  return Object.values(targetOf(program)).some((target) => target > 0);
}

/**
 * Whether a program was running in the week from a Monday: from the week of its first day (without one, the plan's)
 * to that of its last. A planned or paused program asks for nothing; one that is done asked for its weeks, if its
 * last day is known.
 */
export function isRunningIn(plan: Plan, program: ProspectingProgram, monday: CalendarDate): boolean {
  const { status, startDate, endDate } = program;
  if (status === 'planned' || status === 'paused') return false;
  if (status === 'done' && endDate === null) return false;
  const begins = startDate ?? plan.plan.startDate;
  return begins <= addDays(monday, 6) && (endDate === null || endDate >= monday);
}

/** What the week from a Monday should bring: the targets of the given programs that run in it, added up. */
export function weeklyTarget(
  plan: Plan,
  programs: readonly ProspectingProgram[],
  monday: CalendarDate,
): ProspectingCounts {
  return programs
    .filter((program) => isRunningIn(plan, program, monday))
    .map(targetOf)
    .reduce(summed, noCounts);
}

/** Programs that are under way, in the order of their making. */
export function activePrograms(plan: Plan): ProspectingProgram[] {
  return listOf(plan, 'prospectingPrograms').filter(({ status }) => status === 'active');
}
