import type { GridCell } from '../../../../shared/method/whitespace/cell.ts';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { WhitespaceCell } from '../../../../shared/model/records/whitespace.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

export type CellValues = Partial<
  Omit<WhitespaceCell, 'id' | 'businessUnitId' | 'offeringId' | 'year' | 'carriedOverOn'>
>;

/** "Plant 4 × Line control". */
export function useCellName(): (cell: GridCell) => string {
  const plan = usePartsOfPlan();
  return ({ unitId, offeringId }) =>
    `${plan.businessUnits[unitId]?.name ?? ''} × ${plan.offerings[offeringId]?.name ?? ''}`;
}

/** Writes into a cell of one year; the first word makes its record. */
export function useCellChange(year: number) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (cell: GridCell, label: string, values: CellValues) => {
    const { record, unitId, offeringId } = cell;
    const change =
      record === null
        ? insertOf('whitespaceCells', {
            id: newId(),
            businessUnitId: unitId,
            offeringId,
            year,
            ...values,
          })
        : updateOf(plan, 'whitespaceCells', record.id, values);
    void edit(label, [change]);
  };
}
