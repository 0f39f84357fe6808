import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { planAttainment } from '../prospecting/attainment.ts';
import { type ProspectingMeasure, prospectingMeasures } from '../prospecting/touch-counts.ts';
import type { OfPlan } from './of-plan.ts';

/** What this week of prospecting brought in one plan, against what it should. */
export type ProspectingLine = OfPlan & {
  /** What was asked for; `target` 0 where nothing was, and something came about all the same. */
  measures: { measure: ProspectingMeasure; actual: number; target: number }[];
  /** Weeks in a row in which every target was reached. */
  streak: number;
  /** The share reached in each of the last four weeks that asked for something, this one last. */
  shares: number[];
};

const weeksOfTrend = 4;

/** This week's numbers; null where no target is set and nothing was logged. */
export function prospectingLine(plan: Plan, ofPlan: OfPlan, today: CalendarDate): ProspectingLine | null {
  const hasProspecting =
    Object.keys(plan.prospectingPrograms).length > 0 || Object.keys(plan.touches).length > 0;
  if (!hasProspecting) return null;
  const { weeks, streak } = planAttainment(plan, today);
  const week = weeks.at(-1);
  if (week === undefined) return null;
  const isAsked = prospectingMeasures.some((measure) => week.target[measure] > 0);
  const measures = prospectingMeasures
    .filter((measure) => (isAsked ? week.target[measure] > 0 : week.actual[measure] > 0))
    .map((measure) => ({ measure, actual: week.actual[measure], target: week.target[measure] }));
  if (measures.length === 0) return null;
  return {
    ...ofPlan,
    measures,
    streak,
    shares: weeks.slice(-weeksOfTrend).flatMap(({ share }) => share ?? []),
  };
}
