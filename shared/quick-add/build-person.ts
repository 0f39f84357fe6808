import { readingChange } from '../method/perception-history.ts';
import { stakeholderOf } from '../method/stakeholders.ts';
import type { Change } from '../model/change.ts';
import { insertOf, updateOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { Person } from '../model/records/organization.ts';
import { isSameText } from '../text/fold.ts';
import type { PersonLine } from './person-line.ts';
import { findNamed } from './words/matching.ts';
import { allNamed, meantPerson, type NameAnswers, noAnswers, onlyOneOf } from './words/meant-person.ts';
import { refuseReportingRing } from './words/reporting.ts';

/** What one typed line does to the plan. */
export type PersonChanges = { label: string; changes: Change[]; personId: Id };

/**
 * The changes that a typed person makes. A person always comes with a stakeholder entry. A unit or manager that is
 * not in the plan is added with its name; names match whatever their case and accents. Somebody who is already
 * there (same email, else same name) is completed, never doubled: what the line says is set, the rest stays. A stance
 * that is new is noted in the history of how they see us.
 * Throws INVALID_INPUT when the line names nobody or would close a ring of managers, and AmbiguousName where a name
 * fits several people.
 */
export function addPersonChanges(
  plan: Plan,
  line: PersonLine,
  today: CalendarDate,
  newId: IdSource,
  answers: NameAnswers = noAnswers,
): PersonChanges {
  if (line.name === '')
    throw new AppError('INVALID_INPUT', 'Start with a name, such as “Ana Ruiz, CFO, Finance”');
  if (isSameText(line.name, line.managerName))
    throw new AppError('INVALID_INPUT', `${line.name} cannot report to the same person`);
  const changes: Change[] = [];
  const unitId = line.unitName === '' ? null : unitIdFor(plan, line.unitName, changes, newId);
  const known = findKnown(plan, line, answers);
  const personId = known?.id ?? newId();
  const said = {
    ...(line.title === '' ? {} : { title: line.title }),
    ...(unitId === null ? {} : { unitId }),
    ...(line.email === '' ? {} : { email: line.email }),
    // A fourth part after the unit is most often the place; nothing typed is lost.
    ...(line.leftOver.length === 0 ? {} : { location: line.leftOver.join(', ') }),
  };
  if (known === null) changes.push(insertOf('people', { id: personId, name: line.name, ...said }));
  else pushUpdate(changes, updateOf(plan, 'people', personId, said));
  pushStakeholder(plan, line, personId, changes, newId);
  pushReading(plan, line, personId, changes, today, newId);
  if (line.managerName !== '') {
    const manager = meantPerson(plan, line.managerName, answers);
    if (manager?.id !== personId) pushManager(plan, line.managerName, manager, personId, changes, newId);
  }
  return { label: `${known === null ? 'Add' : 'Update'} ${known?.name ?? line.name}`, changes, personId };
}

function findKnown(plan: Plan, line: PersonLine, answers: NameAnswers): Person | null {
  const email = line.email.toLowerCase();
  const sameEmail = email === '' ? null : listOf(plan, 'people').find((p) => p.email.toLowerCase() === email);
  if (sameEmail) return sameEmail;
  const named = allNamed(plan, line.name);
  // Of several who share a name the title says who is meant.
  const titled = named.filter((person) => line.title !== '' && isSameText(person.title, line.title));
  return onlyOneOf(plan, line.name, titled.length === 1 ? titled : named, answers);
}

function unitIdFor(plan: Plan, name: string, changes: Change[], newId: IdSource): Id {
  const known = findNamed(plan, 'businessUnits', name);
  if (known !== null) return known.id;
  const id = newId();
  changes.push(insertOf('businessUnits', { id, name }));
  return id;
}

function pushStakeholder(
  plan: Plan,
  line: PersonLine,
  personId: Id,
  changes: Change[],
  newId: IdSource,
): void {
  const stakeholder = stakeholderOf(plan, personId);
  const stance = line.stance === null ? {} : { stance: line.stance };
  if (stakeholder === null) {
    changes.push(insertOf('stakeholders', { id: newId(), personId, roles: line.roles, ...stance }));
    return;
  }
  const roles = [...stakeholder.roles, ...line.roles.filter((role) => !stakeholder.roles.includes(role))];
  pushUpdate(changes, updateOf(plan, 'stakeholders', stakeholder.id, { roles, ...stance }));
}

function pushReading(
  plan: Plan,
  { stance }: PersonLine,
  personId: Id,
  changes: Change[],
  today: CalendarDate,
  newId: IdSource,
): void {
  const known = stakeholderOf(plan, personId);
  if (stance === null || stance === known?.stance) return;
  const level = known?.perceptionCurrent ?? null;
  pushUpdate(changes, readingChange(plan, personId, { date: today, level, stance }, newId));
}

function pushManager(
  plan: Plan,
  name: string,
  known: Person | null,
  personId: Id,
  changes: Change[],
  newId: IdSource,
): void {
  if (known !== null) refuseReportingRing(plan, personId, known.id);
  const managerId = known?.id ?? newId();
  if (known === null)
    changes.push(
      insertOf('people', { id: managerId, name }),
      insertOf('stakeholders', { id: newId(), personId: managerId }),
    );
  const line = Object.values(plan.relationships).find(
    (edge) => edge.kind === 'reportsTo' && edge.fromPersonId === personId,
  );
  if (line !== undefined)
    pushUpdate(changes, updateOf(plan, 'relationships', line.id, { toPersonId: managerId }));
  else
    changes.push(
      insertOf('relationships', {
        id: newId(),
        kind: 'reportsTo',
        fromPersonId: personId,
        toPersonId: managerId,
      }),
    );
}

function pushUpdate(changes: Change[], update: Change | null): void {
  if (update !== null) changes.push(update);
}
