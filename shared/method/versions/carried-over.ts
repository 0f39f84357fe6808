import type { Change } from '../../model/change.ts';
import type { CollectionName } from '../../model/collections.ts';
import { updateOf } from '../../model/editing.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { allRecords, type Plan } from '../../model/plan.ts';
import { homeStep } from '../../wizard/home-step.ts';
import type { StepId } from '../../wizard/step-ids.ts';

/** A record that came from an earlier plan and that nobody has confirmed yet (METHOD R75). */
export type CarriedRecord = { collection: CollectionName; id: Id; step: StepId; since: CalendarDate };

/** Everything that was carried over and not confirmed, in the order of the collections. */
export function carriedOver(plan: Plan): CarriedRecord[] {
  const carried: CarriedRecord[] = [];
  for (const { collection, record } of allRecords(plan))
    if (typeof record.carriedOverOn === 'string')
      carried.push({
        collection,
        id: record.id,
        step: homeStep[collection],
        since: record.carriedOverOn,
      });
  return carried;
}

/** The changes that say of these records that they still hold. */
export function confirmationOf(plan: Plan, records: readonly CarriedRecord[]): Change[] {
  return records.flatMap(
    ({ collection, id }) => updateOf(plan, collection, id, { carriedOverOn: null }) ?? [],
  );
}
