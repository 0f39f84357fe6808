import { useState } from 'react';
import { metricStandings } from '../../../../shared/method/insight/customer-metrics.ts';
import { metricValueText } from '../../../../shared/method/insight/metric-words.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { CustomerMetric } from '../../../../shared/model/records/customer-metric.ts';
import { addMetricChanges, northStarChanges } from '../../../../shared/quick-add/build-metric.ts';
import { parseMetricLine } from '../../../../shared/quick-add/metric-line.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { MetricEditor } from './metric-editor.tsx';
import { MetricSketch } from './metric-sketch.tsx';
import { MetricTile } from './metric-tile.tsx';
import styles from './metrics.module.css';

/** What the line would note, said while it is typed. */
function explain(text: string): string {
  const { title, value, unit, date, target, northStar } = parseMetricLine(text, today());
  const parts = [
    title,
    value === null ? '' : `${metricValueText(value, unit)} on ${shortDate(date, today())}`,
    target === '' ? '' : `target ${target}`,
    northStar ? 'their north star' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function MetricQuickAdd({ onAdd }: { onAdd: (id: Id) => void }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const add = (text: string): string | null => {
    try {
      const added = addMetricChanges(plan, parseMetricLine(text, today()), newId);
      void edit(added.label, added.changes);
      onAdd(added.metricId);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <QuickAdd
      label="Note a figure"
      example="On-time delivery 94 % on 3 March"
      onAdd={add}
      explain={explain}
    />
  );
}

/** The figures the customer steers by: the north star large, the others beside it, the chosen one below. */
export function MetricsCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const target = useRecordTarget();
  const [chosen, setChosen] = useState<Id | null>(null);
  const standings = metricStandings(plan, today());
  const selected = standings.find(({ metric }) => metric.id === (chosen ?? target)) ?? standings[0];
  const star = ({ id, title, northStar }: CustomerMetric) =>
    void edit(
      northStar ? `“${title}” is not their north star` : `Make “${title}” their north star`,
      northStar ? [updateOf(plan, 'customerMetrics', id, { northStar: false })] : northStarChanges(plan, id),
    );
  return (
    <Card title="What they steer by" note="north star and other figures, each with its history" isFlush>
      {selected === undefined ? (
        <EmptyState title="Which figure do they look at first?" sketch={<MetricSketch />}>
          Every company has one figure it would keep if it could keep only one. Type it with its value and
          day; a second reading makes a line of it.
        </EmptyState>
      ) : (
        <>
          <div className={styles.tiles}>
            {standings.map((standing) => (
              <MetricTile
                key={standing.metric.id}
                standing={standing}
                isSelected={standing === selected}
                onSelect={() => setChosen(standing.metric.id)}
                onStar={() => star(standing.metric)}
              />
            ))}
          </div>
          <MetricEditor key={selected.metric.id} standing={selected} />
        </>
      )}
      <MetricQuickAdd onAdd={setChosen} />
    </Card>
  );
}
