import { personName, stakeholderOf } from '../../method/stakeholders.ts';
import { applyChanges } from '../../model/applying.ts';
import type { Change } from '../../model/change.ts';
import { deletionOf, insertOf, updateOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { addPersonChanges } from '../build-person.ts';
import type { SeatFilling } from '../decision/fill-seat.ts';
import { parsePersonLine } from '../person-line.ts';
import { labelFor } from '../words/naming.ts';
import { refuseReportingRing } from '../words/reporting.ts';

/** Where the organization shows nobody: a vacancy, or a unit in which we know nobody. */
export type Gap = { unitId: Id | null; vacancyId: Id | null };

/**
 * The changes that put somebody of the plan into a gap: into the unit, and on a vacancy also with its title and below
 * its manager; the vacancy is gone with that. Who was not on the map yet comes onto it.
 * Throws NOT_FOUND where the person, the unit or the vacancy is gone, and INVALID_INPUT for a ring of managers.
 */
export function fillGapChanges(plan: Plan, gap: Gap, personId: Id, newId: IdSource): SeatFilling {
  if (plan.people[personId] === undefined) throw new AppError('NOT_FOUND', 'This person no longer exists');
  const name = personName(plan, personId);
  const onMap =
    stakeholderOf(plan, personId) === null ? [insertOf('stakeholders', { id: newId(), personId })] : [];
  if (gap.vacancyId === null) {
    const unit = gap.unitId === null ? undefined : plan.businessUnits[gap.unitId];
    if (unit === undefined) throw new AppError('NOT_FOUND', 'This unit no longer exists');
    const moved = updateOf(plan, 'people', personId, { unitId: unit.id });
    return { label: `Put ${name} into ${unit.name}`, changes: [...onMap, ...present(moved)], personId };
  }
  const vacancy = plan.vacancies[gap.vacancyId];
  if (vacancy === undefined) throw new AppError('NOT_FOUND', 'This position is not vacant any more');
  const { title, unitId, managerId } = vacancy;
  const placed = updateOf(plan, 'people', personId, { title, ...(unitId === null ? {} : { unitId }) });
  const changes = [
    ...onMap,
    ...present(placed),
    ...(managerId === null ? [] : reportingChange(plan, personId, managerId, newId)),
    ...deletionOf(plan, 'vacancies', vacancy.id),
  ];
  return { label: `${labelFor('Fill', title)} with ${name}`, changes, personId };
}

/** The same for somebody who is typed: "Siri Dahl" is added to the plan, or completed where they are in it. */
export function fillGapTypedChanges(
  plan: Plan,
  gap: Gap,
  text: string,
  today: CalendarDate,
  newId: IdSource,
): SeatFilling {
  const person = addPersonChanges(plan, parsePersonLine(text), today, newId);
  const filled = fillGapChanges(applyChanges(plan, person.changes), gap, person.personId, newId);
  return { ...filled, changes: [...person.changes, ...filled.changes] };
}

const present = (change: Change | null): Change[] => (change === null ? [] : [change]);

function reportingChange(plan: Plan, personId: Id, managerId: Id, newId: IdSource): Change[] {
  if (personId === managerId)
    throw new AppError('INVALID_INPUT', `${personName(plan, personId)} cannot report to the same person`);
  refuseReportingRing(plan, personId, managerId);
  const line = Object.values(plan.relationships).find(
    (edge) => edge.kind === 'reportsTo' && edge.fromPersonId === personId,
  );
  return line === undefined
    ? [
        insertOf('relationships', {
          id: newId(),
          kind: 'reportsTo',
          fromPersonId: personId,
          toPersonId: managerId,
        }),
      ]
    : present(updateOf(plan, 'relationships', line.id, { toPersonId: managerId }));
}
