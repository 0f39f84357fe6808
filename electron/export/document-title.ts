import type { Audience } from '../../shared/model/audience.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { yearRange } from '../../shared/text/dates.ts';

const kinds: Readonly<Record<Audience, string>> = { internal: 'Account plan', customer: 'Joint plan' };

/** What a document about the plan is called: "Account plan 2026–2028", for customers "Joint plan 2026–2028". */
export function documentTitle({ plan }: Plan, audience: Audience): string {
  return `${kinds[audience]} ${yearRange(plan.startDate, plan.horizonMonths)}`;
}
