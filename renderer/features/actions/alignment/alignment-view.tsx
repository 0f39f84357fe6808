import { alignment } from '../../../../shared/method/prospecting/alignment.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { goToStep } from '../../../state/navigation-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { AlignmentPicture } from './alignment-picture.tsx';

/** What the actions are for on either side, and what is missing: their goals, what is being done, our goals. */
export function AlignmentView() {
  const plan = usePartsOfPlan();
  const aligned = alignment(plan);
  const { customerGoals, actions, objectives } = aligned;
  const planId = plan.plan.id;
  if (customerGoals.length + actions.length + objectives.length === 0)
    return (
      <Card>
        <EmptyState title="Nothing to align yet">
          Their goals stand at the left, ours at the right, and the open actions between them. What no line
          leads to is missing: a goal without an action, or an action without a goal.
        </EmptyState>
      </Card>
    );
  const open = (step: 'insight' | 'actions' | 'strategy') => (id: Id) => goToStep(planId, step, id);
  const gaps =
    aligned.customerGoalsWithoutAction.length +
    aligned.objectivesWithoutAction.length +
    aligned.actionsForNeither.length;
  return (
    <Card
      title="Their goals, our actions, our goals"
      note={
        gaps === 0
          ? 'every goal has an action and every action a goal'
          : [
              noteOf(
                aligned.customerGoalsWithoutAction.length,
                'goal of theirs',
                'goals of theirs',
                'without an action',
              ),
              noteOf(aligned.objectivesWithoutAction.length, 'goal of ours', 'goals of ours', 'without one'),
              noteOf(aligned.actionsForNeither.length, 'action serves', 'actions serve', 'neither'),
            ]
              .filter((part) => part !== '')
              .join(', ')
      }
    >
      <AlignmentPicture
        aligned={aligned}
        onOpen={{ goal: open('insight'), action: open('actions'), objective: open('strategy') }}
      />
    </Card>
  );
}

function noteOf(count: number, one: string, many: string, rest: string): string {
  return count === 0 ? '' : `${counted(count, one, many)} ${rest}`;
}
