import type { CSSProperties } from 'react';
import { listOf } from '../../../../shared/model/plan.ts';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { CriterionQuickAdd } from '../criterion-quick-add.tsx';
import type { GapPoint } from '../gap-point.ts';
import styles from './criteria-table.module.css';
import { CriterionRow } from './criterion-row.tsx';

/** The style sheet counts on this order; suppliers stand between `us` and `kind`. */
function columnsFor(rivals: readonly { id: string; name: string }[]): Column[] {
  return [
    { key: 'title', title: 'Criterion' },
    { key: 'weight', title: 'Weight', align: 'right' },
    { key: 'us', title: 'Us', align: 'right' },
    ...rivals.map(({ id, name }): Column => ({ key: id, title: name, align: 'right' })),
    { key: 'kind', title: 'Kind' },
    { key: 'strategy', title: 'How we close or keep it' },
    { key: 'people', title: 'Who cares' },
    { key: 'confirmed', title: 'Confirmed' },
    { key: 'menu', title: '' },
  ];
}

/** All criteria with their ratings, and the line that adds one. */
export function CriteriaTable({ points }: { points: readonly GapPoint[] }) {
  const plan = usePartsOfPlan();
  const target = useRecordTarget();
  const rivals = listOf(plan, 'competitors');
  const ratings = new Map(
    listOf(plan, 'supplierRatings').map((entry) => [
      `${entry.criterionId} ${entry.competitorId}`,
      entry.rating,
    ]),
  );
  // Repeating a column no times would void the whole layout.
  const layout: CSSProperties & { '--rivals'?: string } =
    rivals.length === 0 ? {} : { '--rivals': `repeat(${rivals.length}, 4.25rem)` };
  return (
    <Card isFlush>
      <div className={styles.table} style={layout}>
        <DataTable label="Decision criteria" columns={columnsFor(rivals)}>
          {points.map(({ criterion, gap }) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              rivals={rivals}
              ratings={[null, ...rivals.map(({ id }) => id)].map(
                (competitorId) => ratings.get(`${criterion.id} ${competitorId}`) ?? null,
              )}
              isAtRisk={gap.redFlag}
              isAhead={(gap.advantage ?? 0) > 0}
              isTarget={criterion.id === target}
            />
          ))}
        </DataTable>
      </div>
      <CriterionQuickAdd />
    </Card>
  );
}
