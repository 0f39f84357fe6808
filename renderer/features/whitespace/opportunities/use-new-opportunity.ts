import { useCallback, useEffect, useRef, useState } from 'react';
import { whitespaceOf } from '../../../../shared/method/whitespace/cell.ts';
import { insertOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

type CellPlace = { unitId: Id; offeringId: Id };

/** Which opportunity is open, and the one key that makes one of a cell and opens it with the cursor in its title. */
export function useNewOpportunity() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const target = useRecordTarget();
  const meetingsOpportunity = target === null ? undefined : plan.meetings[target]?.opportunityId;
  const wantedId = meetingsOpportunity ?? (target !== null && plan.opportunities[target] ? target : null);
  const [openId, setOpenId] = useState<Id | null>(wantedId);
  const awaited = useRef<Id | null>(wantedId);
  useEffect(() => {
    if (wantedId !== null) setOpenId(wantedId);
  }, [wantedId]);
  // After every drawing, since the row may only now be there; without a wish this does nothing.
  useEffect(() => {
    if (awaited.current === null) return;
    const row = document.querySelector(`[data-record-id="${CSS.escape(awaited.current)}"]`);
    if (row === null) return;
    awaited.current = null;
    row.scrollIntoView({ block: 'center' });
    row.querySelector('textarea')?.focus({ preventScroll: true });
  });

  const makeFor = ({ unitId, offeringId }: CellPlace) => {
    const unit = plan.businessUnits[unitId]?.name ?? '';
    const offering = plan.offerings[offeringId]?.name ?? '';
    const cell = listOf(plan, 'whitespaceCells').findLast(
      (record) => record.businessUnitId === unitId && record.offeringId === offeringId,
    );
    const id = newId();
    awaited.current = id;
    setOpenId(id);
    void edit(`Make an opportunity of ${unit} × ${offering}`, [
      insertOf('opportunities', {
        id,
        title: `${offering}, ${unit}`.slice(0, 300),
        businessUnitId: unitId,
        offeringIds: [offeringId],
        value: whitespaceOf(cell?.potential ?? null, cell?.currentSales ?? null),
      }),
    ]);
  };
  const toggle = useCallback((id: Id) => setOpenId((before) => (before === id ? null : id)), []);
  return { openId, toggle, makeFor };
}
