import { Button } from '@mantine/core';
import type { GridCell } from '../../../../shared/method/whitespace/cell.ts';
import { whitespaceOf } from '../../../../shared/method/whitespace/cell.ts';
import { AppError } from '../../../../shared/model/errors.ts';
import type { Money } from '../../../../shared/model/field.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { moneyText } from '../../../../shared/text/money.ts';
import { whitespaceStateLabels } from '../../../../shared/text/opportunity-labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineMoney } from '../../../components/inline-money.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { notifyFailure } from '../../../state/notify.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './cell-editor.module.css';
import { useCellChange, useCellName } from './use-cell-change.ts';

type CellEditorProps = { cell: GridCell; year: number; onOpportunity: () => void; onClose: () => void };

const amountNames = {
  currentSales: { name: 'We sell', hint: 'in the year' },
  spend: { name: 'They spend', hint: 'with whomever' },
  potential: { name: 'Potential', hint: 'our sales included' },
} as const;
type AmountField = keyof typeof amountNames;

function AmountFields({ cell, year }: { cell: GridCell; year: number }) {
  const { currency } = usePartsOfPlan().plan;
  const change = useCellChange(year);
  const place = useCellName()(cell);
  const amount = (field: AmountField) => (
    <Field name={amountNames[field].name} hint={amountNames[field].hint}>
      <InlineMoney
        label={`${amountNames[field].name}: ${place}`}
        value={cell.record?.[field] ?? null}
        currency={currency}
        placeholder="240k"
        isFramed
        onCommit={(value: Money | null) =>
          change(cell, `${amountNames[field].name} at ${place}`, { [field]: value })
        }
        onRefuse={(sentence) => notifyFailure('No amount', new AppError('INVALID_INPUT', sentence))}
      />
    </Field>
  );
  return (
    <>
      {amount('currentSales')}
      {amount('spend')}
      {amount('potential')}
    </>
  );
}

function WhomFields({ cell, year }: { cell: GridCell; year: number }) {
  const plan = usePartsOfPlan();
  const change = useCellChange(year);
  const place = useCellName()(cell);
  const { record } = cell;
  return (
    <>
      <Field name="With whom">
        <InlinePick
          label={`With whom: ${place}`}
          options={listOf(plan, 'competitors').map(({ id, name }) => ({ id, name }))}
          value={record?.competitorId ?? null}
          placeholder="No rival"
          isFramed
          onCommit={(competitorId) =>
            change(cell, `Say who serves ${place}`, {
              competitorId,
              ...(competitorId !== null && cell.state === 'unknown' ? { state: 'competitor' } : {}),
            })
          }
        />
      </Field>
      <Field name="Contract ends">
        <InlineDate
          label={`Contract end: ${place}`}
          value={record?.contractEnd ?? null}
          isClearable
          isFramed
          onCommit={(contractEnd) => change(cell, `Contract end at ${place}`, { contractEnd })}
        />
      </Field>
      <Field name="Note" isWide>
        <InlineText
          label={`Note: ${place}`}
          value={record?.note ?? ''}
          placeholder="Who told us, what stands in the way"
          isFramed
          onCommit={(note) => change(cell, `Note on ${place}`, { note })}
        />
      </Field>
    </>
  );
}

/** Everything about one cell; each field is kept when it is left, Escape closes. */
export function CellEditor({ cell, year, onOpportunity, onClose }: CellEditorProps) {
  const change = useCellChange(year);
  const place = useCellName()(cell);
  const { record } = cell;
  const left = whitespaceOf(cell.potential, cell.currentSales);
  return (
    <div className={styles.editor}>
      <p className={styles.title}>
        {place} <span>{year}</span>
      </p>
      <FieldGrid>
        <Field name="State">
          <InlineChoice
            label={`State of ${place}`}
            value={cell.state}
            choices={whitespaceStateLabels}
            isFramed
            onCommit={(state) =>
              change(cell, `${place}: ${whitespaceStateLabels[state].toLowerCase()}`, { state })
            }
          />
        </Field>
        <AmountFields cell={cell} year={year} />
        <WhomFields cell={cell} year={year} />
      </FieldGrid>
      <footer className={styles.foot}>
        <span>{left === null ? 'No potential named yet' : `${moneyText(left)} still to win`}</span>
        <Button size="compact-sm" variant="default" onClick={onOpportunity}>
          {record !== null && cell.openOpportunities > 0
            ? 'One more opportunity'
            : 'Make an opportunity of it'}
        </Button>
        <Button size="compact-sm" onClick={onClose}>
          Done
        </Button>
      </footer>
    </div>
  );
}
