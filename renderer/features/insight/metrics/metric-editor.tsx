import { IconTrash } from '@tabler/icons-react';
import type { MetricStanding } from '../../../../shared/method/insight/customer-metrics.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { CustomerMetric } from '../../../../shared/model/records/customer-metric.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions } from '../../../components/options.ts';
import { RowMenu } from '../../../components/row-menu.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './metrics.module.css';
import { ReadingsTable } from './readings-table.tsx';

/** Everything about one metric: what it is called, where it should go, whose it is, and each reading. */
export function MetricEditor({ standing }: { standing: MetricStanding }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { metric, readings } = standing;
  const { id, title } = metric;
  const change = (label: string, values: Partial<Omit<CustomerMetric, 'id'>>) =>
    void edit(label, [updateOf(plan, 'customerMetrics', id, values)]);
  return (
    <section className={styles.editor} aria-label={`About ${title}`}>
      <div className={styles.editorHead}>
        <InlineText
          label="Name of the metric"
          weight="strong"
          value={title}
          isRequired
          onCommit={(value) => change(`Rename metric to “${value}”`, { title: value })}
        />
        <ConfidentialMark isConfidential={metric.confidential} />
        <RowMenu
          label={`What to do with ${title}`}
          commands={[
            confidentialCommand(title, metric.confidential, change),
            {
              title: 'Delete with its readings',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete metric “${title}”`, deletionOf(plan, 'customerMetrics', id)),
            },
          ]}
        />
      </div>
      <FieldGrid>
        <Field name="Target">
          <InlineText
            label={`Target of ${title}`}
            value={metric.target}
            placeholder="97 %"
            onCommit={(target) => change(`Target of “${title}”`, { target })}
          />
        </Field>
        <Field name="Unit">
          <InlineText
            label={`Unit of ${title}`}
            value={metric.unit}
            placeholder="%"
            onCommit={(unit) => change(`Unit of “${title}”`, { unit })}
          />
        </Field>
        <Field name="Whose it is" hint="internal">
          <InlinePick
            label={`Who answers for ${title}`}
            options={personOptions(plan)}
            value={metric.ownerId}
            placeholder="Who answers for it?"
            onCommit={(ownerId) => change(`Say who answers for “${title}”`, { ownerId })}
          />
        </Field>
        <Field name="What it says" isWide>
          <InlineText
            label={`Meaning of ${title}`}
            isProse
            value={metric.meaning}
            placeholder="How it is counted, and why they steer by it"
            onCommit={(meaning) => change(`Explain “${title}”`, { meaning })}
          />
        </Field>
      </FieldGrid>
      {readings.length > 0 && <ReadingsTable metric={metric} readings={readings} />}
    </section>
  );
}
