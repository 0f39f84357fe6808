import { entryOf } from '../../../../shared/method/decision/early-entry.ts';
import { phaseRecordOf } from '../../../../shared/method/decision/phase-dates.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { IdSource } from '../../../../shared/model/record.ts';
import type { BuyingPhase, EntryAssessment } from '../../../../shared/model/records/decision-center.ts';

/** The change that sets fields of a supplier's entry into a decision; the entry is made where there is none. */
export function entryChange(
  plan: Plan,
  decisionCenterId: Id,
  competitorId: Id | null,
  values: Partial<Omit<EntryAssessment, 'id'>>,
  newId: IdSource,
): Change | null {
  const known = entryOf(plan, decisionCenterId, competitorId);
  return known === null
    ? insertOf('entryAssessments', { id: newId(), decisionCenterId, competitorId, ...values })
    : updateOf(plan, 'entryAssessments', known.id, values);
}

/** The change that sets dates or the note of one phase of a decision; the phase is made where there is none. */
export function phaseChange(
  plan: Plan,
  decisionCenterId: Id,
  phase: number,
  values: Partial<Pick<BuyingPhase, 'startDate' | 'endDate' | 'note'>>,
  newId: IdSource,
): Change | null {
  const known = phaseRecordOf(plan, decisionCenterId, phase);
  return known === null
    ? insertOf('buyingPhases', { id: newId(), decisionCenterId, phase, ...values })
    : updateOf(plan, 'buyingPhases', known.id, values);
}

/** What a supplier is called in a label: a rival by its name, we by "us". */
export function supplierName(plan: Plan, competitorId: Id | null): string {
  return competitorId === null ? 'us' : (plan.competitors[competitorId]?.name ?? 'a rival');
}
