import { listOf } from '../../../../shared/model/plan.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { useSettledOrder } from '../../../components/use-settled-order.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { SignalQuickAdd } from './signal-quick-add.tsx';
import { SignalRow } from './signal-row.tsx';
import styles from './signals.module.css';

const columns = [
  { key: 'date', title: 'Date' },
  { key: 'title', title: 'What happened' },
  { key: 'kind', title: 'Kind' },
  { key: 'sentiment', title: 'For us' },
  { key: 'source', title: 'Source' },
  { key: 'menu', title: '' },
];

/** News about the account, the newest first. */
export function SignalsCard() {
  const plan = usePartsOfPlan();
  const target = useRecordTarget();
  const newestFirst = listOf(plan, 'signals').sort((a, b) => (a.date < b.date ? 1 : -1));
  const signals = useSettledOrder(newestFirst);
  return (
    <Card title="Signals" note="news that may change the plan" isFlush>
      {signals.length === 0 ? (
        <EmptyState title="Nothing heard yet">
          An executive hired, a product launched, an order lost: a line each, with its date. Old news with no
          consequence does no harm; the one you noted and the others did not is worth a call.
        </EmptyState>
      ) : (
        <div className={styles.table}>
          <DataTable label="Signals" columns={columns}>
            {signals.map((signal) => (
              <SignalRow key={signal.id} signal={signal} isTarget={signal.id === target} />
            ))}
          </DataTable>
        </div>
      )}
      <SignalQuickAdd />
    </Card>
  );
}
