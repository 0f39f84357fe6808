import { listOf } from '../../../shared/model/plan.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Card } from '../../components/step-frame.tsx';
import { useNavigation } from '../../state/navigation-store.ts';
import { usePlan } from '../../state/plan-store.ts';
import styles from './criteria-table.module.css';
import { CriterionQuickAdd } from './criterion-quick-add.tsx';
import { CriterionRow } from './criterion-row.tsx';
import type { GapPoint } from './gap-point.ts';

const supplierWidth = '3.25rem';

function columnsFor(rivals: readonly { id: string; name: string }[]): Column[] {
  return [
    { key: 'title', title: 'Criterion', width: '24%' },
    { key: 'weight', title: 'Weight', align: 'right', width: supplierWidth },
    { key: 'us', title: 'Us', align: 'right', width: '2.75rem' },
    ...rivals.map(({ id, name }): Column => ({ key: id, title: name, align: 'right', width: supplierWidth })),
    { key: 'kind', title: 'Kind', width: '5.5rem' },
    { key: 'strategy', title: 'How we close or keep it' },
    { key: 'people', title: 'Who cares', width: '5.25rem' },
    { key: 'confirmed', title: 'Confirmed', width: '4.5rem' },
    { key: 'menu', title: '', width: '2.25rem' },
  ];
}

/** All criteria with their ratings, and the line that adds one. */
export function CriteriaTable({ points }: { points: readonly GapPoint[] }) {
  const plan = usePlan();
  const recordId = useNavigation(({ place }) => (place.view === 'plan' ? place.recordId : null));
  const rivals = listOf(plan, 'competitors');
  const ratings = new Map(
    listOf(plan, 'supplierRatings').map((entry) => [
      `${entry.criterionId} ${entry.competitorId}`,
      entry.rating,
    ]),
  );
  return (
    <Card isFlush>
      <div className={styles.table}>
        <DataTable label="Decision criteria" columns={columnsFor(rivals)}>
          {points.map(({ criterion, gap }) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              rivals={rivals}
              ratingOf={(competitorId) => ratings.get(`${criterion.id} ${competitorId}`) ?? null}
              isAtRisk={gap.redFlag}
              isHighlighted={criterion.id === recordId}
            />
          ))}
        </DataTable>
      </div>
      <CriterionQuickAdd />
    </Card>
  );
}
