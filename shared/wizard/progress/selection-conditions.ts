import { axisScore } from '../../method/selection/axis-score.ts';
import { currentDecision } from '../../method/selection/decisions.ts';
import { accountLifetime } from '../../method/selection/lifetime-value.ts';
import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addMonths } from '../../text/calendar.ts';
import { type Condition, enough, met } from './condition.ts';

/** Fewer points than this are an opinion, not a score. */
const criteriaWanted = 3;

/** When the selection is made and can be defended (METHOD 3.1, 3.2, R21 to R23). */
export function selectionConditions(plan: Plan, today: CalendarDate): Condition[] {
  const criteria = listOf(plan, 'selectionCriteria');
  const decision = currentDecision(plan);
  return [
    enough(
      'Three points rated on what makes the account attractive',
      axisScore(criteria, 'attractiveness').counted,
      criteriaWanted,
    ),
    enough('Three points rated on our strength', axisScore(criteria, 'strength').counted, criteriaWanted),
    met('The potential is written down, not only today’s revenue', plan.account.totalPotential !== null),
    met('What it is worth over its life is worked out', accountLifetime(plan).kind === 'value'),
    met(
      'A decision with its reason, not older than a year',
      decision !== null && decision.reason.trim() !== '' && decision.date > addMonths(today, -12),
    ),
  ];
}
