import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { PickOption } from '../../../components/inline-pick.tsx';

/** The customer's units, for picking. */
export function unitOptions(plan: Plan): PickOption[] {
  return listOf(plan, 'businessUnits').map(({ id, name }) => ({ id, name }));
}
