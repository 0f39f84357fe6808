import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { DecisionCenter } from '../../../shared/model/records/decision-center.ts';
import { DecisionQuickAdd } from '../../components/decision-quick-add.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { focusQuickAdd } from '../../components/quick-add.tsx';
import { Card, StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { CenterCard } from './center-card.tsx';
import { DecisionDetails } from './decisions/decision-details.tsx';
import { DecisionList } from './decisions/decision-list.tsx';
import { EntryCard } from './entry/entry-card.tsx';
import { PhaseCard } from './entry/phase-card.tsx';
import { ProcessSketch } from './entry/process-sketch.tsx';

/** The decision that a record belongs to; null for a record of something else. */
function decisionOfRecord(plan: Plan, recordId: Id | null): Id | null {
  if (recordId === null) return null;
  if (plan.decisionCenters[recordId] !== undefined) return recordId;
  const part =
    plan.decisionSeats[recordId] ??
    plan.qualifications[recordId] ??
    plan.buyingPhases[recordId] ??
    plan.entryAssessments[recordId];
  return part?.decisionCenterId ?? null;
}

/** The decision that is shown: the one chosen, else the one a link led to, else the first that is open. */
function useShownDecision(target: Id | null) {
  const plan = usePartsOfPlan();
  const [choice, setChoice] = useState<{ id: Id; target: Id | null } | null>(null);
  const decisions = listOf(plan, 'decisionCenters');
  const find = (id: Id | null): DecisionCenter | undefined =>
    id === null ? undefined : plan.decisionCenters[id];
  // A link that came after the choice wins over it.
  const chosen = choice !== null && choice.target === target ? find(choice.id) : undefined;
  const shown =
    chosen ??
    find(decisionOfRecord(plan, target)) ??
    decisions.find((decision) => decision.status === 'open') ??
    decisions[0];
  return { shown, choose: (id: Id) => setChoice({ id, target }) };
}

function NoDecisions({ onAdded }: { onAdded: (id: Id) => void }) {
  return (
    <Card isFlush>
      <EmptyState
        title="What are they about to decide?"
        sketch={<ProcessSketch />}
        action={
          <Button size="xs" onClick={focusQuickAdd}>
            Write the first decision
          </Button>
        }
      >
        One line for each decision. It starts with a seat for everyone in the role they usually have; then say
        which of the eight phases they are in, and when we and each rival came in.
      </EmptyState>
      <DecisionQuickAdd onAdded={onAdded} />
    </Card>
  );
}

/** Wizard step: the customer's decisions, who sits in each, how far it is, and who came in when. */
export function DecisionProcessStep() {
  const target = useRecordTarget();
  const { shown, choose } = useShownDecision(target);
  if (shown === undefined)
    return (
      <StepFrame step="decisionProcess">
        <NoDecisions onAdded={choose} />
      </StepFrame>
    );
  return (
    <StepFrame step="decisionProcess">
      <DecisionList shownId={shown.id} targetId={target} onChoose={choose} />
      <DecisionDetails key={`details ${shown.id}`} decision={shown} />
      <CenterCard key={`center ${shown.id}`} decision={shown} targetId={target} />
      <PhaseCard key={`phases ${shown.id}`} decision={shown} targetId={target} />
      <EntryCard key={`entry ${shown.id}`} decision={shown} targetId={target} />
    </StepFrame>
  );
}
