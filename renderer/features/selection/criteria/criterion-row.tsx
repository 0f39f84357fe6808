import { IconArrowsUpDown, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { SelectionCriterion } from '../../../../shared/model/records/selection.ts';
import { selectionAxisLabels } from '../../../../shared/text/labels.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { FigureField } from '../figure-field.tsx';
import type { useProblem } from '../problem-line.tsx';
import styles from '../selection.module.css';

type CriterionRowProps = {
  criterion: SelectionCriterion;
  /** Its part of the score, 0 to 1; null while it does not count. */
  share: number | null;
  isTarget: boolean;
  problem: ReturnType<typeof useProblem>;
};

/** One criterion, every cell edited where it stands. */
export const CriterionRow = memo(function CriterionRow({
  criterion,
  share,
  isTarget,
  problem,
}: CriterionRowProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title, weight, rating, axis, note } = criterion;
  const change = (label: string, values: Partial<Omit<SelectionCriterion, 'id'>>) => {
    problem.clear();
    void edit(label, [updateOf(plan, 'selectionCriteria', id, values)]);
  };
  const otherAxis = axis === 'strength' ? 'attractiveness' : 'strength';
  return (
    <tr data-record-id={id} data-highlighted={isTarget || undefined}>
      <td>
        <InlineText
          label={`Criterion ${title}`}
          value={title}
          weight="strong"
          isRequired
          onCommit={(text) => change(`Rename ${title} to ${text}`, { title: text })}
        />
      </td>
      <td data-align="right">
        <FigureField
          label={`Weight of ${title}`}
          value={weight}
          least={0}
          most={1000}
          align="right"
          onCommit={(value) => change(`Weigh ${title} ${value ?? 'no more'}`, { weight: value })}
          onRefuse={problem.setProblem}
        />
      </td>
      <td data-align="right" className={styles.share}>
        <span>{share === null ? '—' : percentText(share)}</span>
      </td>
      <td data-align="right">
        <FigureField
          label={`Rating of ${title}`}
          value={rating}
          least={1}
          most={10}
          align="right"
          onCommit={(value) =>
            change(value === null ? `Take back the rating of ${title}` : `Rate ${title} ${value}`, {
              rating: value,
            })
          }
          onRefuse={problem.setProblem}
        />
      </td>
      <td>
        <span className={styles.track} aria-hidden="true">
          <i style={{ width: `${((rating ?? 0) / 10) * 100}%` }} data-counts={share !== null || undefined} />
        </span>
      </td>
      <td>
        <InlineText
          label={`What we go by for ${title}`}
          value={note}
          placeholder="What do you go by?"
          onCommit={(text) => change(`Say what ${title} rests on`, { note: text })}
        />
      </td>
      <td>
        <RowMenu
          label={`More for ${title}`}
          commands={[
            {
              title: `Move to ${selectionAxisLabels[otherAxis].toLowerCase()}`,
              icon: <IconArrowsUpDown size={16} />,
              run: () =>
                change(`Move ${title} to ${selectionAxisLabels[otherAxis].toLowerCase()}`, {
                  axis: otherAxis,
                }),
            },
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () =>
                void edit(`Delete selection criterion ${title}`, deletionOf(plan, 'selectionCriteria', id)),
            },
          ]}
        />
      </td>
    </tr>
  );
}, haveSameProps);
