import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';

/** The plan as if somebody had left: without them, their ties and our contacts to them. For reading, not for saving. */
export function planWithout(plan: Plan, personId: Id): Plan {
  const { [personId]: _left, ...people } = plan.people;
  const kept = <R>(records: Readonly<Record<Id, R>>, isGone: (record: R) => boolean): Record<Id, R> =>
    Object.fromEntries(Object.entries(records).filter(([, record]) => !isGone(record)));
  return {
    ...plan,
    people,
    stakeholders: kept(plan.stakeholders, (entry) => entry.personId === personId),
    coverageTies: kept(plan.coverageTies, (tie) => tie.personId === personId),
    relationships: kept(
      plan.relationships,
      (tie) => tie.fromPersonId === personId || tie.toPersonId === personId,
    ),
  };
}
