import type { Plan } from '../../shared/model/plan.ts';
import { listOf } from '../../shared/model/plan.ts';
import type { PickOption } from './inline-pick.tsx';

const byName = (a: PickOption, b: PickOption) => a.name.localeCompare(b.name);

/** The customer's people, for picking. */
export function personOptions(plan: Plan): PickOption[] {
  return listOf(plan, 'people')
    .map(({ id, name }) => ({ id, name }))
    .sort(byName);
}

/** Our team, for picking. */
export function teamOptions(plan: Plan): PickOption[] {
  return listOf(plan, 'teamMembers').map(({ id, name }) => ({ id, name }));
}

/** Records with a title, for picking. */
export function titleOptions(
  plan: Plan,
  name: 'objectives' | 'ideas' | 'insightCards' | 'criteria',
): PickOption[] {
  return listOf(plan, name).map(({ id, title }) => ({ id, name: title }));
}
