import { earlyEntry } from '../../../../shared/method/decision/early-entry.ts';
import { entryWords } from '../../../../shared/method/decision/entry-sentences.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { addEntryChanges } from '../../../../shared/quick-add/decision/build-entry.ts';
import { parseEntryLine } from '../../../../shared/quick-add/decision/entry-line.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { phaseLabel } from '../../../../shared/text/decision-labels.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './entry.module.css';
import { SupplierTable } from './supplier-table.tsx';

type EntryCardProps = { decision: DecisionCenter; targetId: Id | null };

function EntryQuickAdd({ decision }: { decision: DecisionCenter }) {
  const plan = usePartsOfPlan();
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

/** When each supplier came in, what shows it, and what it means. */
export function EntryCard({ decision, targetId }: EntryCardProps) {
  const plan = usePartsOfPlan();
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
      <Card isFlush title="What shows it" note="four questions for each supplier">
        <SupplierTable decision={decision} entries={[ours, ...rivals]} targetId={targetId} />
        <EntryQuickAdd decision={decision} />
      </Card>
    </>
  );
}
