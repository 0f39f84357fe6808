import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { AlignmentView } from './alignment/alignment-view.tsx';
import { ActionList } from './list/action-list.tsx';
import { ProspectingView } from './prospecting/prospecting-view.tsx';

type View = 'actions' | 'prospecting' | 'alignment';

const views: { value: View; label: string }[] = [
  { value: 'actions', label: 'Actions' },
  { value: 'prospecting', label: 'Prospecting' },
  { value: 'alignment', label: 'Alignment' },
];

/** The view in which a record that a link led to stands. */
function viewOf(plan: Plan, target: Id | null): View {
  if (target === null || plan.actions[target] !== undefined) return 'actions';
  const isGoal = plan.objectives[target] !== undefined || plan.insightCards[target] !== undefined;
  return isGoal ? 'alignment' : 'prospecting';
}

/** Who does what by when, whom we set out to meet, and what all of it is for. */
function Views({ target }: { target: Id | null }) {
  const plan = usePartsOfPlan();
  const [view, setView] = useState<View>(() => viewOf(plan, target));
  return (
    <StepFrame
      step="actions"
      aside={
        <SegmentedControl size="xs" aria-label="What to show" value={view} onChange={setView} data={views} />
      }
    >
      {view === 'actions' && <ActionList target={target} />}
      {view === 'prospecting' && <ProspectingView target={target} />}
      {view === 'alignment' && <AlignmentView />}
    </StepFrame>
  );
}

/** Step 12: who does what by when, for which goal, and whom we set out to meet. */
export function ActionsStep() {
  const target = useRecordTarget();
  // Another link may lead to another view.
  return <Views key={target ?? 'none'} target={target} />;
}
