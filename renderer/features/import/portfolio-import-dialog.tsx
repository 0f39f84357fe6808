import { useMemo } from 'react';
import type { ImportResult } from '../../../shared/ipc/import-shapes.ts';
import { counted, numberText } from '../../../shared/text/numbers.ts';
import { request } from '../../state/bridge.ts';
import { notifyDone, notifyFailure } from '../../state/notify.ts';
import { notifyChoice } from '../../state/notify-choice.tsx';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePortfolio } from '../../state/portfolio-store.ts';
import { ImportDialog } from './import-dialog.tsx';

/** What is open may be one of the plans that changed; it is read anew when it is shown again. */
function showAnew(): void {
  usePlanStore.getState().close();
  void usePortfolio.getState().refresh();
}

async function takeBack({ importId, fileName }: ImportResult): Promise<void> {
  try {
    const { plans } = await request('import:undo', { importId });
    showAnew();
    notifyDone(`Took back ${fileName}`, `${counted(plans, 'plan is', 'plans are')} as before.`);
  } catch (error) {
    notifyFailure('The import could not be taken back', error);
  }
}

function offerUndo(result: ImportResult): void {
  const { fileName, inserted, updated } = result;
  if (inserted + updated === 0) return;
  notifyChoice({
    title: `Imported ${fileName}: ${numberText(inserted)} new, ${numberText(updated)} changed`,
    button: 'Undo the import',
    run: () => void takeBack(result),
  });
}

/** Accounts or deals from a CSV file into the plans of the portfolio. */
export function PortfolioImportDialog({ content }: { content: 'accounts' | 'deals' }) {
  const aim = useMemo(() => ({ planId: null, content }), [content]);
  return (
    <ImportDialog
      aim={aim}
      onImported={showAnew}
      onDone={offerUndo}
      onUndo={(result) => void takeBack(result)}
    />
  );
}
