import { useMemo } from 'react';
import type { PlanContent } from '../../../shared/ipc/import-shapes.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { ImportDialog } from './import-dialog.tsx';

/** People or relations from a CSV file into the open plan. */
export function PlanImportDialog({ content }: { content: PlanContent }) {
  const planId = usePartsOfPlan().plan.id;
  const reload = usePlanStore((state) => state.reload);
  const aim = useMemo(() => ({ planId, content }), [planId, content]);
  return <ImportDialog aim={aim} onImported={reload} />;
}
