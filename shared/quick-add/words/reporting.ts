import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';

/** Whether somebody reports to another, directly or through others. Ends in a ring as well. */
function reportsUpTo(plan: Plan, personId: Id, bossId: Id): boolean {
  const lines = Object.values(plan.relationships).filter(({ kind }) => kind === 'reportsTo');
  // To whom nobody reports, nobody reports through others.
  if (lines.every(({ toPersonId }) => toPersonId !== bossId)) return personId === bossId;
  const managers = new Map(
    lines.map(({ fromPersonId, toPersonId }): [Id, Id | null] => [fromPersonId, toPersonId]),
  );
  const seen = new Set<Id>();
  for (let id: Id | null = personId; id !== null && !seen.has(id); id = managers.get(id) ?? null) {
    if (id === bossId) return true;
    seen.add(id);
  }
  return false;
}

/** Throws INVALID_INPUT where a new reporting line would close a ring: the manager reports up to the person already. */
export function refuseReportingRing(plan: Plan, personId: Id, managerId: Id): void {
  if (!reportsUpTo(plan, managerId, personId)) return;
  const [person, manager] = [personId, managerId].map((id) => plan.people[id]?.name ?? '');
  throw new AppError('INVALID_INPUT', `${manager} reports to ${person} already; change that line first`);
}
