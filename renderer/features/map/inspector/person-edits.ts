import { type PerceptionValues, perceptionChangesOf } from '../../../../shared/method/perception-history.ts';
import type { Change } from '../../../../shared/model/change.ts';
import type { ListName, RecordOf } from '../../../../shared/model/collections.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { Person } from '../../../../shared/model/records/organization.ts';
import type { Stakeholder } from '../../../../shared/model/records/stakeholder.ts';
import type { ChangePlan } from '../map-props.ts';

/** What every part of the inspector works with. */
export type Subject = {
  plan: Plan;
  person: Person;
  stakeholder: Stakeholder;
  today: CalendarDate;
  onChange: ChangePlan;
};

type Values<C extends ListName> = Partial<Omit<RecordOf<C>, 'id'>>;

/** Sets fields of one record; `field` is what the history calls them: "Change stance of Ana Ruiz". */
export function commit<C extends ListName>(
  subject: Pick<Subject, 'plan' | 'person' | 'onChange'>,
  collection: C,
  id: Id,
  field: string,
  values: Values<C>,
): void {
  const change = updateOf(subject.plan, collection, id, values);
  if (change !== null) apply(subject, `Change ${field} of ${subject.person.name}`, [change]);
}

/** Sets how the person sees us, and notes it in the history of that. */
export function commitPerception(
  subject: Pick<Subject, 'plan' | 'person' | 'today' | 'onChange'>,
  field: string,
  values: PerceptionValues,
): void {
  const { plan, person, today } = subject;
  const changes = perceptionChangesOf(plan, person.id, values, today, newId);
  if (changes.length > 0) apply(subject, `Change ${field} of ${person.name}`, changes);
}

/** Makes changes; a refusal is reported where the plan is kept. */
export function apply(
  subject: Pick<Subject, 'onChange'>,
  label: string,
  changes: readonly (Change | null)[],
): void {
  void subject.onChange(label, changes);
}
