import type { Change } from '../../model/change.ts';
import type { CollectionName, ListName } from '../../model/collections.ts';
import { emptyPlan } from '../../model/editing.ts';
import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanVersion } from '../../model/stored-plan.ts';

/** What the map is drawn from, and all of a plan that its past is kept for here. */
export const mapCollections = [
  'businessUnits',
  'vacancies',
  'people',
  'stakeholders',
  'competitors',
  'relationships',
  'coverageTies',
  'teamMembers',
  'decisionCenters',
  'decisionSeats',
  'perceptionReadings',
] as const satisfies readonly ListName[];

/** What was done to the map in one step of the history. */
export type PastEdit = {
  /** On the user's calendar. */
  day: CalendarDate;
  changes: readonly Change[];
};

/**
 * What is kept of a plan's past. Its plans hold the collections of the map and no other records. What is edited
 * after it was read does not make it wrong: it tells of the days before.
 */
export type PlanPast = {
  /** What the plan held at each version of which the content is kept. */
  versions: readonly PlanVersion[];
  /** The day of the history's first step, by which the plan came to be or came here. */
  began: CalendarDate;
  /** What the plan held when this was read. */
  latest: Plan;
  /** What was done after the first step and led to `latest`, newest first. */
  edits: readonly PastEdit[];
};

const onMap: ReadonlySet<string> = new Set(mapCollections);

/** Whether the map is drawn from a collection. */
export const isOnMap = (name: CollectionName): boolean => onMap.has(name);

/** The plan with nothing but what the map is drawn from. */
export function mapPart(plan: Plan): Plan {
  const part = emptyPlan(plan.plan, plan.account);
  for (const name of mapCollections) Object.assign(part, { [name]: plan[name] });
  return part;
}
