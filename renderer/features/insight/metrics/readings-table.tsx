import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { numberIn } from '../../../../shared/method/insight/customer-metrics.ts';
import { metricValueText } from '../../../../shared/method/insight/metric-words.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { CustomerMetric, MetricReading } from '../../../../shared/model/records/customer-metric.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

const columns = [
  { key: 'date', title: 'Read on', width: '8.5rem' },
  { key: 'value', title: 'Value', align: 'right' as const, width: '8rem' },
  { key: 'source', title: 'Source' },
  { key: 'note', title: 'Note' },
  { key: 'menu', title: '', width: '2.5rem' },
];

const ReadingRow = memo(function ReadingRow({
  metric,
  reading,
}: {
  metric: CustomerMetric;
  reading: MetricReading;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const name = `${metric.title}, ${longDate(reading.date)}`;
  const change = (label: string, values: Partial<Omit<MetricReading, 'id'>>) =>
    void edit(label, [updateOf(plan, 'metricReadings', reading.id, values)]);
  return (
    <tr data-record-id={reading.id}>
      <td>
        <InlineDate
          label={`Day of ${name}`}
          value={reading.date}
          onCommit={(date) => {
            if (date !== null) change(`Date the reading of “${metric.title}”`, { date });
          }}
        />
      </td>
      <td>
        <InlineText
          label={`Value of ${name}`}
          align="right"
          isRequired
          value={metricValueText(reading.value, metric.unit)}
          onCommit={(text) => {
            const value = numberIn(text);
            if (value !== null) change(`Correct the reading of “${metric.title}”`, { value });
          }}
        />
      </td>
      <td>
        <InlineText
          label={`Source of ${name}`}
          value={reading.source}
          placeholder="Where from?"
          onCommit={(source) => change(`Source of a reading of “${metric.title}”`, { source })}
        />
      </td>
      <td>
        <InlineText
          label={`Note on ${name}`}
          value={reading.note}
          placeholder="What moved it?"
          onCommit={(note) => change(`Note on a reading of “${metric.title}”`, { note })}
        />
      </td>
      <td>
        <RowMenu
          label={`What to do with the reading of ${name}`}
          commands={[
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () =>
                void edit(
                  `Delete a reading of “${metric.title}”`,
                  deletionOf(plan, 'metricReadings', reading.id),
                ),
            },
          ]}
        />
      </td>
    </tr>
  );
}, haveSameProps);

/** Every reading of a metric, the newest first. */
export function ReadingsTable({
  metric,
  readings,
}: {
  metric: CustomerMetric;
  readings: readonly MetricReading[];
}) {
  return (
    <DataTable label={`Readings of ${metric.title}`} columns={columns}>
      {readings.toReversed().map((reading) => (
        <ReadingRow key={reading.id} metric={metric} reading={reading} />
      ))}
    </DataTable>
  );
}
