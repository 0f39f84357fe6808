import type { DatedPhase, DecisionTiming } from '../../../../shared/method/decision/phase-dates.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { dayCount } from '../../../../shared/text/dates.ts';
import { phaseLabel } from '../../../../shared/text/decision-labels.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './entry.module.css';
import { phaseChange } from './entry-changes.ts';

type PhaseTableProps = { decision: DecisionCenter; timing: DecisionTiming; targetId: Id | null };

function stateText({ state, daysLate }: DatedPhase, isOutOfOrder: boolean): string {
  if (isOutOfOrder) return 'dates out of order';
  if (daysLate > 0) return `${dayCount(daysLate)} late`;
  return state === null ? '' : { done: 'done', now: 'now', ahead: 'ahead' }[state];
}

/** The dates of the eight phases, typed or picked. */
export function PhaseTable({ decision, timing, targetId }: PhaseTableProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = (phase: number, label: string, values: Parameters<typeof phaseChange>[3]) =>
    void edit(`${label} of phase ${phase}: ${decision.title}`, [
      phaseChange(plan, decision.id, phase, values, newId),
    ]);
  return (
    <div className={styles.phases}>
      <DataTable
        label="Buying phases"
        columns={[
          { key: 'phase', title: 'Phase and what happens in it' },
          { key: 'start', title: 'From', width: '8.5rem' },
          { key: 'end', title: 'To', width: '8.5rem' },
          { key: 'state', title: 'State', width: '7rem' },
        ]}
      >
        {timing.phases.map((entry) => {
          const { phase, recordId, startDate, endDate, note, state, daysLate } = entry;
          const isOutOfOrder = timing.outOfOrder.includes(phase);
          return (
            <tr
              key={phase}
              data-record-id={recordId ?? undefined}
              data-highlighted={(recordId !== null && recordId === targetId) || undefined}
              data-done={state === 'done' || undefined}
            >
              <td className={styles.phaseName} data-now={state === 'now' || undefined}>
                <div className={styles.phaseLabel}>
                  <span>{phase}</span> {phaseLabel(phase)}
                </div>
                <InlineText
                  label={`Note on phase ${phase}`}
                  value={note}
                  placeholder="What happens in it"
                  onCommit={(text) => change(phase, 'Note', { note: text })}
                />
              </td>
              <td>
                <InlineDate
                  isClearable
                  label={`Start of phase ${phase}`}
                  value={startDate}
                  onCommit={(next) => change(phase, 'Start', { startDate: next })}
                />
              </td>
              <td>
                <InlineDate
                  isClearable
                  label={`End of phase ${phase}`}
                  value={endDate}
                  isLate={daysLate > 0}
                  onCommit={(next) => change(phase, 'End', { endDate: next })}
                />
              </td>
              <td className={styles.state} data-late={daysLate > 0 || isOutOfOrder || undefined}>
                {stateText(entry, isOutOfOrder)}
              </td>
            </tr>
          );
        })}
      </DataTable>
    </div>
  );
}
