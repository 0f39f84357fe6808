import { axisScore } from '../../../../shared/method/selection/axis-score.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { SelectionAxis } from '../../../../shared/model/records/selection.ts';
import { selectionAxisLabels } from '../../../../shared/text/labels.ts';
import { fixedText } from '../../../../shared/text/numbers.ts';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useProblem } from '../problem-line.tsx';
import styles from './criteria-card.module.css';
import { CriterionRow } from './criterion-row.tsx';
import { SelectionQuickAdd } from './selection-quick-add.tsx';

const columns: readonly Column[] = [
  { key: 'title', title: 'Criterion', width: '27%' },
  { key: 'weight', title: 'Weight', align: 'right', width: '4rem' },
  { key: 'share', title: 'Share', align: 'right', width: '4rem' },
  { key: 'rating', title: 'Rating', align: 'right', width: '4rem' },
  { key: 'bar', title: 'Of 10', width: '5rem' },
  { key: 'note', title: 'What we go by' },
  { key: 'menu', title: '', width: '2.5rem' },
];

/** The criteria of one axis with weights and ratings, and what they come to. */
export function CriteriaCard({ axis, target }: { axis: SelectionAxis; target: string | null }) {
  const plan = usePartsOfPlan();
  const problem = useProblem();
  const criteria = listOf(plan, 'selectionCriteria').filter((criterion) => criterion.axis === axis);
  const { score, shares, counted } = axisScore(criteria, axis);
  const open = criteria.length - counted;
  return (
    <Card
      title={selectionAxisLabels[axis]}
      note={
        score === null
          ? 'not rated yet'
          : `${fixedText(score, 2)} of 10${open === 0 ? '' : `, ${open} not counted`}`
      }
      isFlush
    >
      {criteria.length > 0 && (
        <div className={styles.table}>
          <DataTable label={`Criteria: ${selectionAxisLabels[axis].toLowerCase()}`} columns={columns}>
            {criteria.map((criterion) => (
              <CriterionRow
                key={criterion.id}
                criterion={criterion}
                share={shares.get(criterion.id) ?? null}
                isTarget={criterion.id === target}
                problem={problem}
              />
            ))}
          </DataTable>
        </div>
      )}
      {problem.line}
      <SelectionQuickAdd axis={axis} />
    </Card>
  );
}
