import { lazy, Suspense } from 'react';
import { type ImportContent, type PlanContent, planContents } from '../../../shared/ipc/import-shapes.ts';
import { ExportDialog } from '../../features/export/export-dialog.tsx';
import { HistoryDrawer } from '../../features/history/history-drawer.tsx';
import { useDialogs } from '../../state/dialog-store.ts';

const PlanImportDialog = lazy(async () => ({
  default: (await import('../../features/import/plan-import-dialog.tsx')).PlanImportDialog,
}));

const BriefingDialog = lazy(async () => ({
  default: (await import('../../features/insight/briefing/briefing-dialog.tsx')).BriefingDialog,
}));

const isPlanContent = (content: ImportContent): content is PlanContent =>
  planContents.some((candidate) => candidate === content);

/** The dialogs that need an open plan. */
export function PlanDialogs() {
  const open = useDialogs((state) => state.open);
  return (
    <>
      <HistoryDrawer />
      {open?.kind === 'briefing' && (
        <Suspense fallback={null}>
          <BriefingDialog />
        </Suspense>
      )}
      {open?.kind === 'export' && (
        <ExportDialog format={open.format} audience={open.audience} document={open.document ?? 'full'} />
      )}
      {open?.kind === 'import' && isPlanContent(open.content) && (
        <Suspense fallback={null}>
          <PlanImportDialog content={open.content} />
        </Suspense>
      )}
    </>
  );
}
