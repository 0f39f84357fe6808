import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { RecordOf } from '../../../../shared/model/collections.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import { formalityLabels } from '../../../../shared/text/labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { InlineChoice, InlineScore } from '../../../components/inline-choice.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useRate } from '../use-rate.ts';
import { ConfirmMark } from './confirm-mark.tsx';
import styles from './criteria-table.module.css';
import { PeopleCell } from './people-cell.tsx';

type Criterion = RecordOf<'criteria'>;

type CriterionRowProps = {
  criterion: Criterion;
  rivals: readonly RecordOf<'competitors'>[];
  /** How the customer rates us, then every rival, in their order. */
  ratings: readonly (number | null)[];
  /** A must on which the customer sees us below what they expect. */
  isAtRisk: boolean;
  /** Where we lead, the plan is to keep the lead. */
  isAhead: boolean;
  isTarget: boolean;
};

function useChange(criterion: Criterion) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<Criterion, 'id'>>) =>
    void edit(label, [updateOf(plan, 'criteria', criterion.id, values)]);
}

function CriterionMenu({ criterion }: { criterion: Criterion }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useChange(criterion);
  const { title, mandatory, confidential } = criterion;
  return (
    <RowMenu
      label={`More for ${title}`}
      commands={[
        {
          title: mandatory ? 'No longer a must' : 'Make it a must',
          icon: <IconAlertTriangle size={16} />,
          run: () =>
            change(`${mandatory ? 'No longer a must' : 'Make it a must'}: ${title}`, {
              mandatory: !mandatory,
            }),
        },
        confidentialCommand(title, confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => void edit(`Delete criterion ${title}`, deletionOf(plan, 'criteria', criterion.id)),
        },
      ]}
    />
  );
}

function NameCell({ criterion }: { criterion: Criterion }) {
  const change = useChange(criterion);
  const { title, mandatory, confidential } = criterion;
  return (
    <td>
      <InlineText
        label={`Criterion ${title}`}
        value={title}
        weight="strong"
        isRequired
        onCommit={(text) => change(`Rename ${title} to ${text}`, { title: text })}
      />
      {(mandatory || confidential) && (
        <div className={styles.chips}>
          {mandatory && (
            <button
              type="button"
              className={styles.must}
              title="The deal stops if it is not met. Click if it is not a must."
              aria-label={`${title} is a must; take it back`}
              onClick={() => change(`No longer a must: ${title}`, { mandatory: false })}
            >
              must
            </button>
          )}
          <ConfidentialMark isConfidential={confidential} />
        </div>
      )}
    </td>
  );
}

/** One criterion, every cell edited where it stands. */
export const CriterionRow = memo(function CriterionRow({
  criterion,
  rivals,
  ratings,
  isAtRisk,
  isAhead,
  isTarget,
}: CriterionRowProps) {
  const change = useChange(criterion);
  const rate = useRate();
  const { title } = criterion;

  const ratingCell = (competitorId: string | null, name: string, rating: number | null) => (
    <td
      key={competitorId ?? 'us'}
      data-align="right"
      className={isAtRisk && competitorId === null ? styles.risk : undefined}
    >
      <InlineScore
        label={`${name} on ${title}`}
        value={rating}
        onCommit={(wanted) => rate({ criterion, competitorId }, wanted)}
      />
    </td>
  );
  return (
    <tr data-record-id={criterion.id} data-highlighted={isTarget || undefined}>
      <NameCell criterion={criterion} />
      <td data-align="right">
        <InlineScore
          label={`Weight of ${title}`}
          value={criterion.importance}
          onCommit={(importance) =>
            change(
              importance === null ? `Take back the weight of ${title}` : `Weigh ${title} ${importance}`,
              { importance },
            )
          }
        />
      </td>
      {ratingCell(null, 'Us', ratings[0] ?? null)}
      {rivals.map((rival, index) => ratingCell(rival.id, rival.name, ratings[index + 1] ?? null))}
      <td className={styles.quiet}>
        <InlineChoice
          label={`Kind of ${title}`}
          value={criterion.formality}
          choices={formalityLabels}
          onCommit={(formality) =>
            change(`Call ${title} ${formalityLabels[formality].toLowerCase()}`, { formality })
          }
        />
      </td>
      <td>
        <InlineText
          label={`How we close or keep ${title}`}
          value={criterion.strategy}
          placeholder={isAhead ? 'How do we keep it?' : 'What would close it?'}
          onCommit={(strategy) => change(`Say how we close or keep ${title}`, { strategy })}
        />
      </td>
      <td className={styles.quiet}>
        <PeopleCell
          label={`Who cares about ${title}`}
          values={criterion.personIds}
          onCommit={(personIds) => change(`Say who cares about ${title}`, { personIds })}
        />
      </td>
      <td>
        <ConfirmMark
          isConfirmed={criterion.confirmed}
          subject={title}
          onToggle={() =>
            change(
              `${criterion.confirmed ? 'Not confirmed after all' : 'Confirmed by the customer'}: ${title}`,
              {
                confirmed: !criterion.confirmed,
              },
            )
          }
        />
      </td>
      <td>
        <CriterionMenu criterion={criterion} />
      </td>
    </tr>
  );
}, haveSameProps);
