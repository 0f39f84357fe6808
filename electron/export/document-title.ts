import type { Audience } from '../../shared/model/audience.ts';
import type { DocumentKind } from '../../shared/model/document-kind.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { yearRange } from '../../shared/text/dates.ts';

const kinds: Readonly<Record<Audience, string>> = { internal: 'Account plan', customer: 'Joint plan' };

/**
 * What a document about the plan is called: "Account plan 2026–2028", for customers "Joint plan 2026–2028", and
 * "Executive page 2026–2028" where it is one page.
 */
export function documentTitle({ plan }: Plan, audience: Audience, kind: DocumentKind): string {
  const name = kind === 'onePager' ? 'Executive page' : kinds[audience];
  return `${name} ${yearRange(plan.startDate, plan.horizonMonths)}`;
}
