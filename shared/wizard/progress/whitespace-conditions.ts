import { opportunityChecks } from '../../method/opportunity/opportunity-checks.ts';
import { isOpenOpportunity } from '../../method/opportunity/stages.ts';
import { whitespaceChecks } from '../../method/whitespace/whitespace-checks.ts';
import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { type Condition, enough, noneLacking } from './condition.ts';

/** From which share of known cells the map is good enough to decide by. */
const coverageWanted = 0.8;

/** When whitespace and opportunities are done (METHOD 3.11, R3, R4). */
export function whitespaceConditions(plan: Plan, today: CalendarDate): Condition[] {
  const { grid, bigWithoutOpportunity } = whitespaceChecks(plan, today);
  const open = Object.values(plan.opportunities).filter(isOpenOpportunity);
  const checks = opportunityChecks(plan, today);
  const lacking = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const none = (text: string, list: readonly { id: string }[]) => {
    const ids = lacking(list);
    return noneLacking(text, open.length > 0, open, ({ id }) => !ids.has(id));
  };
  return [
    enough('Four of five cells of the map known', grid.coverage ?? 0, coverageWanted),
    {
      text: 'Every big piece of whitespace is an opportunity',
      share: grid.all.known > 0 && bigWithoutOpportunity.length === 0 ? 1 : 0,
    },
    none('Every opportunity comes from an idea, a goal or an initiative', checks.withoutOrigin),
    none('Every opportunity has a next step', checks.withoutNextStep),
    none('Every opportunity has a meeting planned', checks.withoutMeeting),
  ];
}
