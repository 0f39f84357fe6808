import { oncePerPlan } from '../../shared/model/once-per-plan.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { listOf } from '../../shared/model/plan.ts';
import type { PickOption } from './inline-pick.tsx';

const byName = (a: PickOption, b: PickOption) => a.name.localeCompare(b.name);

/** The customer's people, for picking. */
export const personOptions = oncePerPlan((plan): readonly PickOption[] =>
  listOf(plan, 'people')
    .map(({ id, name }) => ({ id, name }))
    .sort(byName),
);

/** Our team, for picking. */
export const teamOptions = oncePerPlan((plan): readonly PickOption[] =>
  listOf(plan, 'teamMembers').map(({ id, name }) => ({ id, name })),
);

const titlesOf = (name: 'objectives' | 'ideas' | 'insightCards' | 'criteria') =>
  oncePerPlan((plan): readonly PickOption[] =>
    listOf(plan, name).map(({ id, title }) => ({ id, name: title })),
  );

const titles = {
  objectives: titlesOf('objectives'),
  ideas: titlesOf('ideas'),
  insightCards: titlesOf('insightCards'),
  criteria: titlesOf('criteria'),
};

/** Records with a title, for picking. */
export function titleOptions(plan: Plan, name: keyof typeof titles): readonly PickOption[] {
  return titles[name](plan);
}
