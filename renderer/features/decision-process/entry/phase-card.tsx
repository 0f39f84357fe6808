import { decisionTiming } from '../../../../shared/method/decision/phase-dates.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { dayCount } from '../../../../shared/text/dates.ts';
import { phaseLabel } from '../../../../shared/text/decision-labels.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { Card } from '../../../components/step-frame.tsx';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { EntryLanes } from './entry-lanes.tsx';
import { PhaseTable } from './phase-table.tsx';

/** What the dates say about where the decision stands, in a sentence. */
function timingText(decision: DecisionCenter, timing: ReturnType<typeof decisionTiming>): string {
  const { phaseByDates, phasesBehind, daysToDeadline } = timing;
  const parts: string[] = [];
  if (decision.currentPhase === null) parts.push('Click a phase to say where they are.');
  else if (phasesBehind !== null && phasesBehind > 0)
    parts.push(
      `By the dates it would be phase ${phaseByDates}, ${phaseLabel(phaseByDates).toLowerCase()}: ${counted(phasesBehind, 'phase', 'phases')} behind.`,
    );
  else if (phasesBehind !== null && phasesBehind < 0)
    parts.push(`${counted(-phasesBehind, 'phase', 'phases')} ahead of the dates.`);
  if (decision.status === 'open' && daysToDeadline !== null)
    parts.push(
      daysToDeadline < 0
        ? `The day to decide passed ${dayCount(-daysToDeadline)} ago.`
        : `${dayCount(daysToDeadline)} until they have to decide.`,
    );
  return parts.join(' ');
}

/** The eight phases with who came in when, and their dates. */
export function PhaseCard({ decision, targetId }: { decision: DecisionCenter; targetId: Id | null }) {
  const plan = usePartsOfPlan();
  const timing = decisionTiming(plan, decision, today());
  return (
    <Card title="Phases and who came in when" note={timingText(decision, timing)} isFlush>
      <EntryLanes decision={decision} phases={timing.phases} />
      <PhaseTable decision={decision} timing={timing} targetId={targetId} />
    </Card>
  );
}
