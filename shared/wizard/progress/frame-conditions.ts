import { northStarOf } from '../../method/insight/customer-metrics.ts';
import { guidedQuestionsOf } from '../../method/insight/guided-questions.ts';
import { emptyAreas } from '../../method/insight/insight-areas.ts';
import { insightStrength, orphanInsights, ownedShareWanted, storyKinds } from '../../method/insight-chain.ts';
import { lastHeldReview, nextPlannedReview } from '../../method/reviews.ts';
import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { insightAreas } from '../../model/records/insight.ts';
import { type Condition, enough, every, met } from './condition.ts';

/** When the frame of the plan is done (METHOD R1, R11 to R15). */
export function frameConditions(plan: Plan, today: CalendarDate): Condition[] {
  const { plan: frame, account } = plan;
  return [
    met('One owner named', plan.teamMembers[frame.ownerId] !== undefined),
    met('The ambition is written in a sentence', frame.ambition.trim() !== ''),
    met('An executive sponsor of ours stands behind it', frame.sponsorId !== null),
    enough('Two or more of us on the team', Object.keys(plan.teamMembers).length, 2),
    met('The customer is described in a few lines', account.overview.trim() !== ''),
    met(
      'The first review is on the calendar',
      nextPlannedReview(plan, today) !== null || lastHeldReview(plan, today) !== null,
    ),
  ];
}

/** When the customer’s story is done (METHOD 3.3). */
export function insightConditions(plan: Plan): Condition[] {
  const cards = listOf(plan, 'insightCards');
  const { confirmedKinds, goalsAndInitiatives, ownedByKeyPlayers } = insightStrength(plan);
  const orphans = new Set(orphanInsights(plan).map((card) => card.id));
  return [
    enough(
      'A goal, a pressure, an initiative and an obstacle confirmed',
      confirmedKinds.length,
      storyKinds.length,
    ),
    enough(
      'Key players own a third of goals and initiatives',
      goalsAndInitiatives === 0 ? 0 : ownedByKeyPlayers / goalsAndInitiatives,
      ownedShareWanted,
    ),
    every(
      'Every insight says where it comes from',
      cards,
      (c) => c.toldById !== null || c.source.trim() !== '',
    ),
    every('Every insight leads to a “so what”', cards, (card) => !orphans.has(card.id)),
    met('The figure they steer by is named', northStarOf(plan) !== null),
    every('The guided questions are answered', guidedQuestionsOf(plan), ({ isAnswered }) => isAnswered),
    enough(
      'Something in each of the seven areas',
      insightAreas.length - emptyAreas(plan).length,
      insightAreas.length,
    ),
  ];
}
