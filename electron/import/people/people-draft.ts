import { newRecord } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { BusinessUnit, Person } from '../../../shared/model/records/organization.ts';
import type { Stakeholder } from '../../../shared/model/records/stakeholder.ts';
import { fold } from '../../../shared/text/fold.ts';
import { PeopleIndex } from './people-index.ts';

/** A person as the import will leave them. */
export type DraftPerson = {
  person: Person;
  /** As the plan holds them now; null for somebody new. */
  before: Person | null;
  stakeholder: Stakeholder;
  stakeholderBefore: Stakeholder | null;
  /** The first row of the file that is about them; null while no row is. */
  row: number | null;
};

/** Everything that the import is about to add or change, kept apart from the plan. */
export type PeopleDraft = {
  people: Map<Id, DraftPerson>;
  index: PeopleIndex;
  /** Units by their compared name, those of the plan included. */
  unitIds: Map<string, Id>;
  newUnits: BusinessUnit[];
};

/** A draft that holds what the plan holds. */
export function startDraft(plan: Plan, newId: IdSource): PeopleDraft {
  const index = new PeopleIndex(plan.account.name);
  const stakeholders = new Map(Object.values(plan.stakeholders).map((entry) => [entry.personId, entry]));
  const people = new Map<Id, DraftPerson>();
  for (const person of Object.values(plan.people)) {
    const known = stakeholders.get(person.id) ?? null;
    people.set(person.id, {
      person,
      before: person,
      stakeholder: known ?? newRecord('stakeholders', { id: newId(), personId: person.id }),
      stakeholderBefore: known,
      row: null,
    });
    index.add(person.id, person, false);
  }
  const unitIds = new Map(Object.values(plan.businessUnits).map((unit) => [fold(unit.name), unit.id]));
  return { people, index, unitIds, newUnits: [] };
}

/** The id of the unit of that name, which is made when there is none; null for a blank name. */
export function unitIdOf(draft: PeopleDraft, name: string, newId: IdSource): Id | null {
  if (name === '') return null;
  const known = draft.unitIds.get(fold(name));
  if (known !== undefined) return known;
  const unit = newRecord('businessUnits', { id: newId(), name });
  draft.newUnits.push(unit);
  draft.unitIds.set(fold(name), unit.id);
  return unit.id;
}
