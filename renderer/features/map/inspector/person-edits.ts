import type { Change } from '../../../../shared/model/change.ts';
import type { ListName, RecordOf } from '../../../../shared/model/collections.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
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

/** Makes changes; a refusal is reported where the plan is kept. */
export function apply(
  subject: Pick<Subject, 'onChange'>,
  label: string,
  changes: readonly (Change | null)[],
): void {
  void subject.onChange(label, changes);
}
