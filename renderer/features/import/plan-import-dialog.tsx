import { useMemo } from 'react';
import { usePlan, usePlanStore } from '../../state/plan-store.ts';
import { ImportDialog } from './import-dialog.tsx';

/** People or relations from a CSV file into the open plan. */
export function PlanImportDialog({ content }: { content: 'people' | 'relations' }) {
  const planId = usePlan().plan.id;
  const reload = usePlanStore((state) => state.reload);
  const aim = useMemo(() => ({ planId, content }), [planId, content]);
  return <ImportDialog aim={aim} onImported={reload} />;
}
