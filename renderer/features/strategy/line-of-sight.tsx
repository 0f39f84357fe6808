import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { PlanObjective } from '../../../shared/model/records/commitment.ts';
import type { InsightCard } from '../../../shared/model/records/insight.ts';
import { Card } from '../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { type Tie, TiePicture } from './tie-picture.tsx';

/** The customer's goals an insight belongs to: itself, or what it stems from up the chain. */
function goalsBehind(plan: Plan, insightIds: readonly Id[]): Set<Id> {
  const goals = new Set<Id>();
  for (const start of insightIds) {
    const seen = new Set<Id>();
    for (
      let id: Id | null = start;
      id !== null && !seen.has(id);
      id = plan.insightCards[id]?.leadsFromId ?? null
    ) {
      seen.add(id);
      if (plan.insightCards[id]?.kind === 'goal') goals.add(id);
    }
  }
  return goals;
}

/** Which of the customer's goals each of ours serves, directly or through an idea. */
function linksBetween(
  plan: Plan,
  wants: readonly InsightCard[],
  objectives: readonly PlanObjective[],
): Tie[] {
  return objectives.flatMap((objective, to) => {
    const viaIdeas = objective.ideaIds.flatMap((ideaId) => plan.ideas[ideaId]?.insightIds ?? []);
    const goals = goalsBehind(plan, [...objective.insightIds, ...viaIdeas]);
    return wants.flatMap((want, from) => (goals.has(want.id) ? [{ from, to }] : []));
  });
}

/** What the customer wants at the left, our goals at the right, and which serves which; what hangs loose shows. */
export function LineOfSight() {
  const plan = usePartsOfPlan();
  const wants = listOf(plan, 'insightCards').filter(
    (card) => card.kind === 'goal' && card.validation !== 'done',
  );
  const objectives = listOf(plan, 'objectives').filter((objective) => objective.status === 'open');
  const links = linksBetween(plan, wants, objectives);
  if (wants.length === 0 && objectives.length === 0) return null;
  return (
    <Card title="Line of sight" note="from what the customer wants to what we commit to">
      <TiePicture
        label={`${wants.length} goals of the customer, ${objectives.length} of ours, ${links.length} links between them`}
        left={{ title: 'The customer wants', boxes: wants, looseNote: 'no goal of ours serves this' }}
        right={{ title: 'We commit to', boxes: objectives, looseNote: 'serves nothing they told us' }}
        ties={links}
      />
    </Card>
  );
}
