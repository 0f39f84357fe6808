import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { decisionChange } from '../../../../shared/method/selection/decisions.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { SelectionScore } from '../../../../shared/model/records/selection.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { accountTierLabels, selectionDecisionLabels } from '../../../../shared/text/labels.ts';
import { capitalized } from '../../../../shared/text/lists.ts';
import { fixedText } from '../../../../shared/text/numbers.ts';
import { InlineChoice, InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { teamOptions } from '../../../components/options.ts';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from '../selection.module.css';

type DecisionEntryProps = {
  score: SelectionScore;
  /** The decision before it; null for the first. */
  before: SelectionScore | null;
  isTarget: boolean;
};

/** "Attractiveness 7.2, our strength 6.3, own criteria": what the decision rested on. */
function basisOf({ attractiveness, strength, criteriaSet }: SelectionScore): string {
  const parts = [
    attractiveness === null ? '' : `attractiveness ${fixedText(attractiveness, 1)}`,
    strength === null ? '' : `our strength ${fixedText(strength, 1)}`,
    criteriaSet === '' ? '' : `by ${criteriaSet.toLowerCase()}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Decided without a score' : capitalized(parts.join(', '));
}

/** One decision on record, edited where it stands, with what changed since the one before. */
export const DecisionEntry = memo(function DecisionEntry({ score, before, isTarget }: DecisionEntryProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, date, decision, tier, reason, decidedById } = score;
  const day = longDate(date);
  const change = (label: string, values: Partial<Omit<SelectionScore, 'id'>>) =>
    void edit(label, [updateOf(plan, 'selectionScores', id, values)]);
  return (
    <li data-record-id={id} data-highlighted={isTarget || undefined} className={styles.decision}>
      <div className={styles.decisionHead}>
        <InlineDate
          label={`Day of the decision of ${day}`}
          value={date}
          onCommit={(value) => {
            if (value !== null) change(`Move the decision to ${longDate(value)}`, { date: value });
          }}
        />
        <InlineChoice
          label={`Decision of ${day}`}
          value={decision}
          choices={selectionDecisionLabels}
          onCommit={(value) =>
            change(`Decide: ${selectionDecisionLabels[value].toLowerCase()}`, { decision: value })
          }
        />
        <InlineOptionalChoice
          label={`Tier decided on ${day}`}
          value={tier}
          choices={accountTierLabels}
          placeholder="No tier"
          onCommit={(value) =>
            change(value === null ? 'Take back the tier' : `Set ${accountTierLabels[value].toLowerCase()}`, {
              tier: value,
            })
          }
        />
        <InlinePick
          label={`Who decided on ${day}`}
          options={teamOptions(plan)}
          value={decidedById}
          placeholder="Who decided?"
          onCommit={(value) => change('Say who decided', { decidedById: value })}
        />
        <RowMenu
          label={`More for the decision of ${day}`}
          commands={[
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete the decision of ${day}`, deletionOf(plan, 'selectionScores', id)),
            },
          ]}
        />
      </div>
      <InlineText
        label={`Reason for the decision of ${day}`}
        value={reason}
        isProse
        placeholder="Why? What would make you decide otherwise?"
        onCommit={(text) => change('Give the reason for the decision', { reason: text })}
      />
      <p className={styles.basis}>
        {basisOf(score)}.
        {before !== null && ` Since ${longDate(before.date)}: ${decisionChange(before, score)}.`}
      </p>
    </li>
  );
}, haveSameProps);
