import { useState } from 'react';
import { updateOf } from '../../../../shared/model/editing.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { buyClassLabels, decisionStatusLabels } from '../../../../shared/text/decision-labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineMoney } from '../../../components/inline-money.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './decisions.module.css';

/** Changes fields of a decision; the label starts with what is done and ends with its title. */
export function useDecisionChange(decision: DecisionCenter) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<DecisionCenter, 'id'>>) =>
    void edit(`${label}: ${decision.title}`, [updateOf(plan, 'decisionCenters', decision.id, values)]);
}

/** What is known of the chosen decision as a whole. */
export function DecisionDetails({ decision }: { decision: DecisionCenter }) {
  const plan = usePartsOfPlan();
  const change = useDecisionChange(decision);
  const [problem, setProblem] = useState<string | null>(null);
  const { title, status, buyClass, deadline, value, businessUnitId, purpose } = decision;
  const units = listOf(plan, 'businessUnits').map(({ id, name }) => ({ id, name }));
  return (
    <Card>
      <InlineText
        label="Title of the decision"
        value={title}
        weight="title"
        isRequired
        onCommit={(text) => change(`Rename to ${text}`, { title: text })}
      />
      <FieldGrid>
        <Field name="Buy class">
          <InlineChoice
            isFramed
            label="Buy class"
            value={buyClass}
            choices={buyClassLabels}
            onCommit={(next) => change(`Call it ${buyClassLabels[next].toLowerCase()}`, { buyClass: next })}
          />
        </Field>
        <Field name="State">
          <InlineChoice
            isFramed
            label="State of the decision"
            value={status}
            choices={decisionStatusLabels}
            onCommit={(next) => change(decisionStatusLabels[next], { status: next })}
          />
        </Field>
        <Field name="Decide by">
          <InlineDate
            isFramed
            isClearable
            label="Day by which they have to decide"
            value={deadline}
            isLate={deadline !== null && deadline < today() && status === 'open'}
            onCommit={(next) => change('Set the deadline', { deadline: next })}
          />
        </Field>
        <Field name="Unit">
          <InlinePick
            isFramed
            label="Unit the decision is for"
            options={units}
            value={businessUnitId}
            onCommit={(next) => change('Set the unit', { businessUnitId: next })}
          />
        </Field>
        <Field name="Value">
          <InlineMoney
            isFramed
            label="Value of the decision"
            value={value}
            currency={plan.plan.currency}
            placeholder="€400k"
            onCommit={(next) => {
              setProblem(null);
              change('Set the value', { value: next });
            }}
            onRefuse={setProblem}
          />
          {problem !== null && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
        </Field>
        <Field name="Purpose" isWide>
          <InlineText
            isFramed
            isProse
            label="Purpose of the decision"
            value={purpose}
            placeholder="What they decide, and why now"
            onCommit={(text) => change('Say what it is for', { purpose: text })}
          />
        </Field>
      </FieldGrid>
    </Card>
  );
}
