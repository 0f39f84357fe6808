import { oncePerPlan } from '../../../shared/model/once-per-plan.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { PickOption } from '../../components/inline-pick.tsx';

const namesOf = (name: 'offerings' | 'competitors' | 'businessUnits') =>
  oncePerPlan((plan): readonly PickOption[] =>
    listOf(plan, name)
      .map(({ id, name: text }) => ({ id, name: text }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  );

const names = {
  offerings: namesOf('offerings'),
  competitors: namesOf('competitors'),
  businessUnits: namesOf('businessUnits'),
};

/** What we sell, the rivals and their units, for picking. */
export function namedOptions(plan: Plan, name: keyof typeof names): readonly PickOption[] {
  return names[name](plan);
}
