import type { Change } from '../model/change.ts';
import { insertOf, updateOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { isSameText } from '../text/fold.ts';
import type { MetricLine } from './metric-line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/**
 * The changes that a typed figure makes: a reading of the metric with that title, which is added where the plan has
 * none. Only one metric is the north star: naming another takes it off the one before.
 * Throws INVALID_INPUT when the line names no metric, or a known one without anything new to say.
 */
export function addMetricChanges(
  plan: Plan,
  line: MetricLine,
  newId: IdSource,
): LineChanges & { metricId: Id } {
  const { title, value, unit, date, target, northStar, source } = line;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Say which figure it is, such as “On-time delivery 94 % on 3 March”');
  const known = listOf(plan, 'customerMetrics').find((metric) => isSameText(metric.title, title));
  const metricId = known?.id ?? newId();
  const changes: (Change | null)[] = northStar ? northStarChanges(plan, metricId) : [];
  if (known === undefined)
    changes.push(insertOf('customerMetrics', { id: metricId, title, unit, target, northStar }));
  else
    changes.push(
      updateOf(plan, 'customerMetrics', metricId, {
        ...(target === '' ? {} : { target }),
        ...(known.unit === '' && unit !== '' ? { unit } : {}),
      }),
    );
  if (value !== null)
    changes.push(insertOf('metricReadings', { id: newId(), metricId, date, value, source }));
  const made = changes.filter((change) => change !== null);
  if (made.length === 0)
    throw new AppError('INVALID_INPUT', `Add a figure, such as “${known?.title ?? title} 94 % on 3 March”`);
  return {
    label: labelFor(known === undefined ? 'Add metric' : 'Note a figure for', known?.title ?? title),
    changes: made,
    metricId,
  };
}

/** The changes that leave one metric as the north star: the one with this id, which may be about to be added. */
export function northStarChanges(plan: Plan, metricId: Id): (Change | null)[] {
  return listOf(plan, 'customerMetrics').map(({ id }) =>
    updateOf(plan, 'customerMetrics', id, { northStar: id === metricId }),
  );
}
