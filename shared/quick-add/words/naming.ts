import type { Change } from '../../model/change.ts';
import { insertOf } from '../../model/editing.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { findByShortName, findMember, findNamed, findPerson } from './matching.ts';

/** What a typed line does to the plan, with what the history shows. */
export type LineChanges = { label: string; changes: Change[] };

const labelLength = 80;

/** "Add action “Send the joint cost model”": the label of a change, with a long title cut. */
export function labelFor(what: string, title: string): string {
  const short = title.length > labelLength ? `${title.slice(0, labelLength - 1).trimEnd()}…` : title;
  return `${what} “${short}”`;
}

/** The team member that is meant, added to the changes where the team has none of that name; null for ''. */
export function memberIdFor(plan: Plan, name: string, changes: Change[], newId: IdSource): Id | null {
  if (name === '') return null;
  const known = findMember(plan, name);
  if (known !== null) return known.id;
  const id = newId();
  changes.push(insertOf('teamMembers', { id, name }));
  return id;
}

/** The competitor that is meant, added to the changes where the plan has none of that name. */
export function competitorIdFor(plan: Plan, name: string, changes: Change[], newId: IdSource): Id {
  const known =
    findNamed(plan, 'competitors', name) ?? findByShortName(Object.values(plan.competitors), name);
  if (known !== null) return known.id;
  const id = newId();
  changes.push(insertOf('competitors', { id, name }));
  return id;
}

/** The customer's person that is meant, added with a stakeholder entry where the plan has none of that name. */
export function personIdFor(plan: Plan, name: string, changes: Change[], newId: IdSource): Id {
  const known = findPerson(plan, name);
  if (known !== null) return known.id;
  const id = newId();
  changes.push(insertOf('people', { id, name }), insertOf('stakeholders', { id: newId(), personId: id }));
  return id;
}
