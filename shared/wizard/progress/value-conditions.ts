import { activeIdeaLimit, activeIdeas, collaborationScore } from '../../method/collaboration-score.ts';
import { criteriaGap } from '../../method/criteria-gap.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { type Condition, enough, every, met, noneLacking } from './condition.ts';

const weightyFrom = 4;

/** When the criteria gap is done (METHOD 3.9). */
export function criteriaConditions(plan: Plan): Condition[] {
  const { criteria } = criteriaGap(plan);
  const weighed = criteria.filter((gap) => gap.importance !== null);
  const weightyGaps = weighed.filter(
    (gap) => (gap.importance ?? 0) >= weightyFrom && (gap.advantage ?? 0) < 0,
  );
  const isCompared = weighed.some((gap) => gap.advantage !== null);
  return [
    enough('Three or more criteria weighed', weighed.length, 3),
    every('Best rival rated', criteria, (gap) => gap.ours !== null && gap.bestRival !== null),
    noneLacking('Every gap on a weight of 4–5 has a way to close it', isCompared, weightyGaps, (gap) =>
      Boolean(plan.criteria[gap.criterionId]?.strategy.trim()),
    ),
    enough(
      'Two points confirmed by the customer',
      listOf(plan, 'criteria').filter((criterion) => criterion.confirmed).length,
      2,
    ),
  ];
}

/** When the collaboration ideas are done (METHOD 3.10). */
export function ideasConditions(plan: Plan): Condition[] {
  const ideas = listOf(plan, 'ideas').filter((idea) => idea.status !== 'dropped');
  const active = activeIdeas(plan).map(({ idea }) => idea);
  return [
    enough('Three or more ideas collected', ideas.length, 3),
    every('Every idea scored', ideas, (idea) => idea.status === 'done' || collaborationScore(idea) !== null),
    met('One to three ideas active', active.length > 0 && active.length <= activeIdeaLimit),
    every(
      'Active ideas have an owner on both sides',
      active,
      (i) => i.ownerId !== null && i.customerOwnerId !== null,
    ),
    every('Active ideas have a next step', active, (idea) => idea.nextStep.trim() !== ''),
  ];
}
