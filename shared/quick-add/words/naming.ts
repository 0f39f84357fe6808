import type { Change } from '../../model/change.ts';
import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { listText } from '../../text/lists.ts';
import { allByShortName, findNamed } from './matching.ts';
import { meantPerson, type NameAnswers, noAnswers } from './meant-person.ts';

/** What a typed line does to the plan, with what the history shows. */
export type LineChanges = { label: string; changes: Change[] };

const labelLength = 80;

/** "Add action “Send the joint cost model”": the label of a change, with a long title cut. */
export function labelFor(what: string, title: string): string {
  const short = title.length > labelLength ? `${title.slice(0, labelLength - 1).trimEnd()}…` : title;
  return `${what} “${short}”`;
}

/** The one record that a name means, or null. Throws INVALID_INPUT where a short name fits several. */
function onlyOne<R extends { name: string }>(records: readonly R[], name: string): R | null {
  const found = allByShortName(records, name);
  if (found.length > 1)
    throw new AppError(
      'INVALID_INPUT',
      `“${name}” could be ${listText(
        found.map((record) => record.name),
        'or',
      )}. Write the whole name.`,
    );
  return found[0] ?? null;
}

/** The team member that is meant, added to the changes where the team has none of that name; null for ''. */
export function memberIdFor(plan: Plan, name: string, changes: Change[], newId: IdSource): Id | null {
  if (name === '') return null;
  const known = onlyOne(listOf(plan, 'teamMembers'), name);
  if (known !== null) return known.id;
  const id = newId();
  changes.push(insertOf('teamMembers', { id, name }));
  return id;
}

/** The competitor that is meant, added to the changes where the plan has none of that name. */
export function competitorIdFor(plan: Plan, name: string, changes: Change[], newId: IdSource): Id {
  const known = findNamed(plan, 'competitors', name) ?? onlyOne(listOf(plan, 'competitors'), name);
  if (known !== null) return known.id;
  const id = newId();
  changes.push(insertOf('competitors', { id, name }));
  return id;
}

/** The customer's person that is meant, added with a stakeholder entry where the plan has none of that name. */
export function personIdFor(
  plan: Plan,
  name: string,
  changes: Change[],
  newId: IdSource,
  answers: NameAnswers = noAnswers,
): Id {
  const known = meantPerson(plan, name, answers);
  if (known !== null) return known.id;
  const id = newId();
  changes.push(insertOf('people', { id, name }), insertOf('stakeholders', { id: newId(), personId: id }));
  return id;
}
