import { useEffect, useState } from 'react';
import type { LeadershipLine } from '../../../../shared/ipc/leadership-shapes.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { request, sentenceOf } from '../../../state/bridge.ts';
import styles from './leadership.module.css';
import { LeadershipTable } from './leadership-table.tsx';

type Phase =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; lines: readonly LeadershipLine[] };

function useLeadership(): Phase {
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    request('portfolio:leadership', undefined).then(
      (lines) => isWanted && setPhase({ kind: 'ready', lines }),
      (error: unknown) => isWanted && setPhase({ kind: 'failed', message: sentenceOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return phase;
}

/** "2 of 5 plans were worked on this quarter; 3 people moved up, 1 down; 4 actions are late." */
function summaryOf(lines: readonly LeadershipLine[]): string {
  const sum = (read: (line: LeadershipLine) => number) =>
    lines.reduce((total, line) => total + read(line), 0);
  const used = lines.filter((line) => line.daysUsed > 0).length;
  const late = sum((line) => line.actionsOverdue);
  return [
    `${used} of ${lines.length} ${lines.length === 1 ? 'plan was' : 'plans were'} worked on this quarter`,
    `${sum((line) => line.movedUp)} people moved up, ${sum((line) => line.movedDown)} down`,
    late === 0 ? 'no action is late' : `${late} ${late === 1 ? 'action is' : 'actions are'} late`,
  ].join('; ');
}

/** For leaders: are the plans used, do people move, what is late, whom do we reach, and what to ask first. */
export function LeadershipView({ planIds }: { planIds: ReadonlySet<Id> }) {
  const phase = useLeadership();
  if (phase.kind === 'loading') return <div className={styles.waiting} aria-busy="true" />;
  if (phase.kind === 'failed') return <p role="alert">{phase.message}</p>;
  const lines = phase.lines.filter((line) => planIds.has(line.planId));
  if (lines.length === 0)
    return (
      <EmptyState title="No plan is open">
        Here every plan shows whether it is used, whom it moves and what to ask about it first.
      </EmptyState>
    );
  return (
    <div className={styles.view}>
      <p className={styles.summary}>{summaryOf(lines)}. Counts are of the last three months.</p>
      <Card title="What to ask about" isFlush>
        <LeadershipTable lines={lines} />
      </Card>
    </div>
  );
}
