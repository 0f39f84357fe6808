import type { ReactNode } from 'react';
import {
  type EvidenceQuestion,
  entryOf,
  evidenceQuestions,
  type SupplierEntry,
} from '../../../../shared/method/decision/early-entry.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { entryVerdictLabels, evidenceQuestionLabels } from '../../../../shared/text/decision-labels.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { InlineScore } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './entry.module.css';
import { entryChange, supplierName } from './entry-changes.ts';

type SupplierTableProps = {
  decision: DecisionCenter;
  /** We first, then the rivals. */
  entries: readonly SupplierEntry[];
  targetId: Id | null;
};

const columnTitle = ({ competitorId, name }: SupplierEntry): string => (competitorId === null ? 'We' : name);

/** One row a question, one column a supplier: when each came in and what shows it. */
export function SupplierTable({ decision, entries, targetId }: SupplierTableProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = (entry: SupplierEntry, label: string, values: Parameters<typeof entryChange>[3]) =>
    void edit(`${label}, ${supplierName(plan, entry.competitorId)}: ${decision.title}`, [
      entryChange(plan, decision.id, entry.competitorId, values, newId),
    ]);
  const assessmentOf = (entry: SupplierEntry) => entryOf(plan, decision.id, entry.competitorId);
  const row = (title: string, cell: (entry: SupplierEntry) => ReactNode) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      {entries.map((entry) => (
        <td key={entry.competitorId ?? 'us'}>{cell(entry)}</td>
      ))}
    </tr>
  );
  const answer = (entry: SupplierEntry, question: EvidenceQuestion) => (
    <InlineScore
      label={`${evidenceQuestionLabels[question]}: ${columnTitle(entry)}`}
      value={assessmentOf(entry)?.[question] ?? null}
      most={4}
      onCommit={(next) => change(entry, evidenceQuestionLabels[question], { [question]: next })}
    />
  );
  return (
    <div className={styles.suppliers}>
      <DataTable
        label="Entry of each supplier"
        columns={[
          { key: 'question', title: 'Agree from 1 not at all to 4 fully', width: '34%' },
          ...entries.map((entry) => ({ key: entry.competitorId ?? 'us', title: columnTitle(entry) })),
        ]}
      >
        <tr>
          <th scope="row">Came in on</th>
          {entries.map((entry) => (
            <td
              key={entry.competitorId ?? 'us'}
              data-record-id={entry.entryId ?? undefined}
              data-highlighted={(entry.entryId !== null && entry.entryId === targetId) || undefined}
            >
              <InlineDate
                isClearable
                label={`Day on which ${entry.competitorId === null ? 'we' : entry.name} came in`}
                value={entry.enteredOn}
                onCommit={(enteredOn) => change(entry, 'Day of entry', { enteredOn })}
              />
            </td>
          ))}
        </tr>
        {evidenceQuestions.map((question) =>
          row(evidenceQuestionLabels[question], (entry) => answer(entry, question)),
        )}
        {row('Evidence in sum', ({ evidence }) => (
          <span className={styles.quiet}>
            {evidence.answered === 0 ? '—' : `${evidence.sum} of ${evidence.most}`}
          </span>
        ))}
        {row('Verdict and index', ({ phase, index, verdict }) => (
          <span data-verdict={verdict ?? 'open'} className={styles.verdict}>
            {phase === null ? '—' : `${verdict === null ? 'Open' : entryVerdictLabels[verdict]}, ${index}`}
          </span>
        ))}
        {row('What shows it', (entry) => (
          <InlineText
            label={`Note on the entry: ${columnTitle(entry)}`}
            value={assessmentOf(entry)?.note ?? ''}
            placeholder="One line"
            onCommit={(note) => change(entry, 'Note on the entry', { note })}
          />
        ))}
      </DataTable>
    </div>
  );
}
