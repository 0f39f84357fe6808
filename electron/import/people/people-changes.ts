import type { Change } from '../../../shared/model/change.ts';
import { insertOf, updateOf } from '../../../shared/model/editing.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { DraftPerson, PeopleDraft } from './people-draft.ts';
import type { ReportingLines } from './reporting-lines.ts';

/** The changes that bring the plan to the draft: units first, then people, then what points to them. */
export function peopleChanges(
  plan: Plan,
  draft: PeopleDraft,
  lines: ReportingLines,
  newId: IdSource,
): Change[] {
  const touched = [...draft.people.values()].filter((entry) => entry.row !== null);
  return [
    ...draft.newUnits.map((unit) => insertOf('businessUnits', unit)),
    ...touched.map((entry) => personChange(plan, entry)),
    ...touched.map((entry) => stakeholderChange(plan, entry)),
    ...lines.changes(newId),
  ].filter((change) => change !== null);
}

function personChange(plan: Plan, { person, before }: DraftPerson): Change | null {
  if (before === null) return insertOf('people', person);
  const { id, ...fields } = person;
  return updateOf(plan, 'people', id, fields);
}

function stakeholderChange(
  plan: Plan,
  { stakeholder, stakeholderBefore, before }: DraftPerson,
): Change | null {
  if (stakeholderBefore !== null) {
    const { id, ...fields } = stakeholder;
    return updateOf(plan, 'stakeholders', id, fields);
  }
  // Somebody whom the plan had without a judgement gets one only when the file holds one.
  const { roles, stance, politicalStatus, executiveSponsor } = stakeholder;
  const saysSomething =
    roles.length > 0 || executiveSponsor || stance !== 'unknown' || politicalStatus !== 'unknown';
  return before === null || saysSomething ? insertOf('stakeholders', stakeholder) : null;
}
