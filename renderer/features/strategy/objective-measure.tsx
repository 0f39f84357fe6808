import { Field } from '../../components/field-grid.tsx';
import { InlineDate } from '../../components/inline-date.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { today } from '../../state/today.ts';
import type { ObjectivePartProps } from './objective-card.tsx';

/** How the goal is measured: from where, to where, by when. */
export function ObjectiveMeasure({ objective, change }: ObjectivePartProps) {
  const { title, dueDate } = objective;
  const isLate = objective.status === 'open' && dueDate !== null && dueDate < today();
  return (
    <>
      <Field name="Measured by">
        <InlineText
          label={`Measure of ${title}`}
          value={objective.measure}
          placeholder="Scrap rate, lines 1–3"
          onCommit={(measure) => change(`Measure of “${title}”`, { measure })}
        />
      </Field>
      <Field name="Due">
        <InlineDate
          label={`Due day of ${title}`}
          value={dueDate}
          isLate={isLate}
          isClearable
          onCommit={(value) => change(`Set the due day of “${title}”`, { dueDate: value })}
        />
      </Field>
      <Field name="From">
        <InlineText
          label={`Where ${title} starts`}
          value={objective.baseline}
          placeholder="4.2 %"
          onCommit={(baseline) => change(`Baseline of “${title}”`, { baseline })}
        />
      </Field>
      <Field name="To">
        <InlineText
          label={`Where ${title} ends`}
          value={objective.target}
          placeholder="2.8 %"
          onCommit={(target) => change(`Target of “${title}”`, { target })}
        />
      </Field>
    </>
  );
}
