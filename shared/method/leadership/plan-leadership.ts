import type { CalendarDate, Money } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addDays, addMonths } from '../../text/calendar.ts';
import { overdueActions } from '../action-checks.ts';
import { contactReport } from '../contact-report.ts';
import { perceptionMovement } from '../perception-history.ts';
import { planHealth } from '../plan-health.ts';
import { daysSinceReview } from '../reviews.ts';
import { holdersOf, isSupportive } from '../stakeholders.ts';

/** How far back use and movement are counted: a quarter. */
export const leadershipDays = 91;

/**
 * What a leader asks of a plan (METHOD R17, R47, R48, R82): is it used, do people move, is anything late, do we
 * reach those who decide, and what goes into it. Counts of the last quarter unless said otherwise.
 */
export type PlanLeadership = {
  health: number;
  /** Reviews held in the last twelve months. */
  reviewsHeld: number;
  daysSinceReview: number;
  /** Later than the plan's own cadence asks for. */
  isReviewLate: boolean;
  actionsDone: number;
  actionsOverdue: number;
  /** People who see us higher, or lower, than a quarter ago. */
  movedUp: number;
  movedDown: number;
  keyPlayers: number;
  /** Key players who support us or with whom we have real contact. */
  keyPlayersCovered: number;
  deciders: number;
  /** Deciders who champion or support us. */
  advocates: number;
  /** Of ours, on the team. */
  people: number;
  /** Days a month they give; null while nobody said. */
  daysPerMonth: number | null;
  /** Set aside for the plan. */
  budget: Money | null;
};

/** Reads one plan for its leader. */
export function planLeadership(plan: Plan, today: CalendarDate): PlanLeadership {
  const since = addDays(today, -leadershipDays);
  const isRecent = (date: CalendarDate | null) => date !== null && date > since && date <= today;
  const lastYear = addMonths(today, -12);
  const movements = listOf(plan, 'stakeholders').map(
    ({ personId }) => perceptionMovement(plan, personId, since)?.levels ?? 0,
  );
  const { counts } = contactReport(plan);
  const covered = counts.supportive + counts.someCover;
  const deciders = holdersOf(plan, 'decider');
  const team = listOf(plan, 'teamMembers');
  const days = team.map((member) => member.daysPerMonth).filter((given) => given !== null);
  return {
    health: planHealth(plan, today).score,
    reviewsHeld: listOf(plan, 'reviews').filter(
      ({ status, date }) => status === 'held' && date > lastYear && date <= today,
    ).length,
    daysSinceReview: daysSinceReview(plan, today),
    isReviewLate: daysSinceReview(plan, today) > plan.plan.reviewCadenceDays,
    actionsDone: listOf(plan, 'actions').filter(({ status, doneOn }) => status === 'done' && isRecent(doneOn))
      .length,
    actionsOverdue: overdueActions(plan, today).length,
    movedUp: movements.filter((levels) => levels > 0).length,
    movedDown: movements.filter((levels) => levels < 0).length,
    keyPlayers: covered + counts.noCover,
    keyPlayersCovered: covered,
    deciders: deciders.length,
    advocates: deciders.filter(isSupportive).length,
    people: team.length,
    daysPerMonth: days.length === 0 ? null : days.reduce((sum, given) => sum + given, 0),
    budget: plan.plan.budget,
  };
}

/** What a leader would ask about first, in a few words; null where nothing stands out. */
export function leadershipQuestion(
  plan: Pick<
    PlanLeadership,
    | 'actionsOverdue'
    | 'isReviewLate'
    | 'daysSinceReview'
    | 'movedDown'
    | 'movedUp'
    | 'keyPlayers'
    | 'keyPlayersCovered'
    | 'advocates'
    | 'deciders'
  > & { daysUsed: number },
): string | null {
  const uncovered = plan.keyPlayers - plan.keyPlayersCovered;
  if (plan.daysUsed === 0) return 'Nobody has worked on it this quarter. Is it still an account plan?';
  if (plan.keyPlayers === 0) return 'Who are the key players?';
  if (plan.deciders > 0 && plan.advocates === 0) return 'Who of those who decide is for us?';
  if (uncovered * 2 > plan.keyPlayers) return `Who meets the ${uncovered} key players nobody covers?`;
  if (plan.movedDown > plan.movedUp) return 'Why do they see us lower than a quarter ago?';
  if (plan.isReviewLate)
    return `The last look was ${plan.daysSinceReview} days ago. When is the next review?`;
  if (plan.actionsOverdue > 0)
    return plan.actionsOverdue === 1
      ? 'One action is late. What is in the way?'
      : `${plan.actionsOverdue} actions are late. What is in the way?`;
  return null;
}
