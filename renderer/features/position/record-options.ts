import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { PickOption } from '../../components/inline-pick.tsx';

/** What we sell, the rivals and their units, for picking. */
export function namedOptions(plan: Plan, name: 'offerings' | 'competitors' | 'businessUnits'): PickOption[] {
  return listOf(plan, name)
    .map(({ id, name: text }) => ({ id, name: text }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
