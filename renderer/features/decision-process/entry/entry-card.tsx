import {
  type EvidenceQuestion,
  earlyEntry,
  entryOf,
  evidenceQuestions,
  type SupplierEntry,
} from '../../../../shared/method/decision/early-entry.ts';
import { entryWords } from '../../../../shared/method/decision/entry-sentences.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { addEntryChanges } from '../../../../shared/quick-add/decision/build-entry.ts';
import { parseEntryLine } from '../../../../shared/quick-add/decision/entry-line.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import {
  entryVerdictLabels,
  evidenceQuestionLabels,
  phaseLabel,
} from '../../../../shared/text/decision-labels.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { InlineScore } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit, usePlan } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import styles from './entry.module.css';
import { entryChange, supplierName } from './entry-changes.ts';

type EntryCardProps = { decision: DecisionCenter; targetId: Id | null };

function EntryQuickAdd({ decision }: { decision: DecisionCenter }) {
  const plan = usePlan();
  const edit = useEdit();
  const explain = (text: string): string => {
    const { name, isUs, phase, enteredOn } = parseEntryLine(text, today());
    const parts = [
      isUs ? 'us' : name,
      phase === null ? 'phase not known' : `phase ${phase}, ${phaseLabel(phase).toLowerCase()}`,
      enteredOn === null ? '' : `since ${shortDate(enteredOn, today())}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addEntryChanges(plan, decision.id, parseEntryLine(text, today()), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <QuickAdd
      label="Add a supplier’s entry"
      example="Halden phase 4 since 12 March"
      onAdd={add}
      explain={explain}
    />
  );
}

type RowProps = { decision: DecisionCenter; entry: SupplierEntry; targetId: Id | null };

function EntryRow({ decision, entry, targetId }: RowProps) {
  const plan = usePlan();
  const edit = useEdit();
  const { competitorId, entryId, phase, index, verdict, evidence } = entry;
  const assessment = entryOf(plan, decision.id, competitorId);
  const name = supplierName(plan, competitorId);
  const change = (label: string, values: Parameters<typeof entryChange>[3]) =>
    void edit(label, [entryChange(plan, decision.id, competitorId, values, newId)]);
  const answer = (question: EvidenceQuestion, value: number | null) =>
    change(`${evidenceQuestionLabels[question]}, ${name}: ${value ?? 'not known'}`, { [question]: value });
  return (
    <tr
      data-record-id={entryId ?? undefined}
      data-highlighted={(entryId !== null && entryId === targetId) || undefined}
    >
      <td className={styles.supplierName}>
        <i data-ours={competitorId === null || undefined} aria-hidden="true" />
        {competitorId === null ? 'We' : name}
      </td>
      <td data-align="right">
        <InlineScore
          label={`Phase at which ${competitorId === null ? 'we' : name} came in`}
          value={phase}
          most={8}
          onCommit={(next) => change(`Say when ${name} came in`, { phase: next })}
        />
      </td>
      <td>
        <InlineDate
          isClearable
          label={`Day on which ${competitorId === null ? 'we' : name} came in`}
          value={entry.enteredOn}
          onCommit={(next) => change(`Say when ${name} came in`, { enteredOn: next })}
        />
      </td>
      {evidenceQuestions.map((question) => (
        <td key={question} data-align="right">
          <InlineScore
            label={`${evidenceQuestionLabels[question]}: ${name}`}
            value={assessment?.[question] ?? null}
            most={4}
            onCommit={(next) => answer(question, next)}
          />
        </td>
      ))}
      <td data-align="right" className={styles.figure}>
        {evidence.answered === 0 ? '—' : `${evidence.sum} of ${evidence.most}`}
      </td>
      <td data-align="right" className={styles.figure}>
        {index ?? '—'}
      </td>
      <td className={styles.verdict} data-verdict={verdict ?? 'open'}>
        {verdict === null ? (phase === null ? '—' : 'open') : entryVerdictLabels[verdict]}
      </td>
      <td>
        <InlineText
          label={`Note on the entry of ${name}`}
          value={assessment?.note ?? ''}
          placeholder="What shows it?"
          onCommit={(note) => change(`Note on the entry of ${name}`, { note })}
        />
      </td>
    </tr>
  );
}

/** When each supplier came in, what shows it, and what it means. */
export function EntryCard({ decision, targetId }: EntryCardProps) {
  const plan = usePlan();
  const { ours, rivals } = earlyEntry(plan, decision);
  const { title, sentences } = entryWords(plan, decision);
  return (
    <>
      <Card>
        <div className={styles.verdictCard} data-verdict={ours.verdict ?? 'open'}>
          <div className={styles.index}>
            <b>{ours.index ?? '?'}</b>
            <span className={styles.indexName}>entry index</span>
          </div>
          <div>
            <h2>{title}</h2>
            <p>{sentences.join(' ')}</p>
          </div>
        </div>
      </Card>
      <Card
        isFlush
        title="What shows it"
        note="Agree from 1 not at all to 4 fully; unanswered counts as nothing."
      >
        <DataTable
          label="Entry of each supplier"
          columns={[
            { key: 'supplier', title: 'Supplier' },
            { key: 'phase', title: 'Phase', align: 'right' },
            { key: 'since', title: 'Since', width: '8rem' },
            { key: 'knew', title: 'Knew before tender', align: 'right' },
            { key: 'shaped', title: 'Shaped needs', align: 'right' },
            { key: 'fit', title: 'Needs fit', align: 'right' },
            { key: 'relations', title: 'Key relations', align: 'right' },
            { key: 'sum', title: 'Evidence', align: 'right' },
            { key: 'index', title: 'Index', align: 'right' },
            { key: 'verdict', title: 'Verdict' },
            { key: 'note', title: 'Note', width: '18%' },
          ]}
        >
          {[ours, ...rivals].map((entry) => (
            <EntryRow
              key={entry.competitorId ?? 'us'}
              decision={decision}
              entry={entry}
              targetId={targetId}
            />
          ))}
        </DataTable>
        <EntryQuickAdd decision={decision} />
      </Card>
    </>
  );
}
