import { emptyPlan, newRecord } from './editing.ts';
import type { CalendarDate } from './field.ts';
import type { Plan } from './plan.ts';
import type { IdSource } from './record.ts';

/** What must be known to start a plan. */
export interface PlanStart {
  accountName: string;
  ownerName: string;
  today: CalendarDate;
  currency: string;
}

/** A new plan: its frame, its account and its owner, everything else blank. */
export function newPlan(start: PlanStart, newId: IdSource): Plan {
  const owner = newRecord('teamMembers', { id: newId(), name: start.ownerName, role: 'accountManager' });
  const frame = newRecord('plan', {
    id: newId(),
    name: start.accountName,
    startDate: start.today,
    ownerId: owner.id,
    currency: start.currency,
  });
  const plan = emptyPlan(frame, newRecord('account', { id: newId(), name: start.accountName }));
  plan.teamMembers[owner.id] = owner;
  return plan;
}
